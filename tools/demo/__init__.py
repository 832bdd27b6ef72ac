"""Modules that make the demo conference: script, decks, sound, pictures and catalogue."""

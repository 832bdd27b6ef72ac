"""The parts that make the demo conference: its script, decks, sound, pictures and catalogue."""

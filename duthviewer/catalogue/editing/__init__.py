"""Editing a catalogue: changes with undo, written into the file without touching the rest."""

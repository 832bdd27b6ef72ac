"""Corrections of a timeline: the panel, its strip, undo, and storing them."""

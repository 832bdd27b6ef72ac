"""Correcting a timeline: the panel, its strip, undo, and the corrections in the store."""

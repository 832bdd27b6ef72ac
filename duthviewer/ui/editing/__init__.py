"""Editing of catalogues in the window, also while watching."""

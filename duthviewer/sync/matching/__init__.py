"""Matches frames of a recording against the pages of a deck."""

"""Decks of slides: their pages as pictures and text."""

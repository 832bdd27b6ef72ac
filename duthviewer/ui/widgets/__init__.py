"""Widgets, the theme, and plain text: know nothing of talks."""

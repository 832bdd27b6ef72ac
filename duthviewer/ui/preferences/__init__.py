"""The settings dialog and the language."""

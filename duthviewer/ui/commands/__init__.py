"""The commands and their keys."""

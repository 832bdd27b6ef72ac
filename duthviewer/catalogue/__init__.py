"""Conferences as published: their values, the YAML catalogue format, reading and writing it."""

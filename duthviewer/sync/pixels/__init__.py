"""Arithmetic on pictures."""

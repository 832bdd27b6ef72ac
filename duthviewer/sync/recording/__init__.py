"""Reads the frames of a recording for matching."""

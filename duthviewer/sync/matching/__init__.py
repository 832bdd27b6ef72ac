"""Matching: finds the screen in a recording's frames and scores the pages shown on it."""

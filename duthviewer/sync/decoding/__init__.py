"""Decoding: turns the scores of pages over time into a timeline."""

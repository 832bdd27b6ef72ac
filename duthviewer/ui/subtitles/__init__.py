"""Subtitles on the picture, and the transcript."""

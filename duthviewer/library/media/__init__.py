"""What recordings and subtitle files contain: frames, cues, chapters, card pictures."""

"""The contents of recordings and subtitle files: frames, cues, chapters, card pictures."""

"""What was shown and not said, and said and not shown: terms of pages and of speech."""

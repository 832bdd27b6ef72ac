"""A talk as one video: the slides beside the speaker."""

"""What is taken away from a talk: exports for other programs."""

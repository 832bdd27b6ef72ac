"""The pace report as a file: HTML, JSON, CSV."""

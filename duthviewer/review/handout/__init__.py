"""The slides with what was said over them, as a PDF."""

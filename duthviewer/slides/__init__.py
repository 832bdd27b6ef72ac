"""A deck: its pages as pictures and text. Knows no window."""

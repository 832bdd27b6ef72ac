"""Adding a conference in the window."""

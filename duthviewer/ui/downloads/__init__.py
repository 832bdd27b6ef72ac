"""Downloads in the window: the panel, the sheet that starts them, and removing files."""

"""The video: its widget, full screen, and windows of its own."""

"""The program on the desktop: a single instance, media keys."""

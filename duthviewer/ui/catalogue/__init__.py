"""Making conferences from files, and exporting catalogues and chapters."""

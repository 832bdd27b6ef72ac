"""Conferences on this computer: their catalogues and the files that belong to them."""

"""The library page: the grid of talks."""

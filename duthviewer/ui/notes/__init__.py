"""Notes: written while watching, listed for one talk and for all talks."""

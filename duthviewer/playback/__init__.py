"""The Player contract and its engines."""

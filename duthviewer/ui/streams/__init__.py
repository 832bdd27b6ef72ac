"""Recordings that are played from the network."""

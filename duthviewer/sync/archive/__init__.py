"""Synchronising the talks of whole conferences, on this computer or on a cluster."""

"""Making catalogues from what other programs and sites publish about a conference."""

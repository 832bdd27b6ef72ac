"""duthviewer: watch conference talks offline, each beside its slides."""

__version__ = "0.1.0"

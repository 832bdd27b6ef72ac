"""The slides view and the page strip."""

"""Errors, crash reports, the log, and the check of the library."""

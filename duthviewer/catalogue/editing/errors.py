"""The errors of saving an edited catalogue."""

from __future__ import annotations

from duthviewer.errors import KnownError


class ChangedOnDisk(KnownError):
    """Another program changed the file since it was read or saved."""


class CannotKeepFormat(KnownError):
    """A change that cannot be written without rewriting the file, and losing its comments."""

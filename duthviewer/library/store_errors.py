"""Why a library cannot be read or written."""

from duthviewer.errors import KnownError


class StoreError(KnownError):
    """The store cannot be read or written; the text says why and what to do."""


class DamagedStoreError(StoreError):
    """The file is no store of ours, or is broken. It is untouched; ``set_aside`` can move it."""


class NewerStoreError(StoreError):
    """A newer duthviewer wrote the file. It is untouched; ``set_aside`` can move it."""

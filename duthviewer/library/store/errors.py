"""Why a library cannot be read or written."""

import sqlite3

from duthviewer.errors import KnownError

#: What reading a damaged file raises. Python cannot decode SQLite's own message either where it
#: quotes damaged bytes.
READING_ERRORS = (sqlite3.Error, UnicodeDecodeError)


class StoreError(KnownError):
    """The store cannot be read or written; the text says why and what to do."""


class DamagedStoreError(StoreError):
    """The file is no store of ours, or is broken. It is untouched; ``set_aside`` can move it."""


class NewerStoreError(StoreError):
    """A newer duthviewer wrote the file. It is untouched; ``set_aside`` can move it."""

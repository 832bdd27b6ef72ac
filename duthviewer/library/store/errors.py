"""Why a library cannot be read or written."""

import sqlite3
from pathlib import Path

from duthviewer.errors import KnownError

#: The exceptions that reading a damaged file raises. UnicodeDecodeError: Python cannot decode
#: SQLite's own message where it quotes damaged bytes.
READING_ERRORS = (sqlite3.Error, UnicodeDecodeError)


class StoreError(KnownError):
    """The store cannot be read or written; the text gives the reason and a remedy."""


class DamagedStoreError(StoreError):
    """The file is damaged or not a library. It is unchanged; ``set_aside`` can move it."""


class NewerStoreError(StoreError):
    """A newer duthviewer wrote the file. It is unchanged; ``set_aside`` can move it."""


def store_error(error: Exception, path: Path | None) -> StoreError:
    """Return an error of SQLite as a message that names a remedy."""
    # https://www.sqlite.org/rescode.html: the low byte is the primary code.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    words = {
        sqlite3.SQLITE_BUSY: "is in use by another program. Close that program and try again",
        sqlite3.SQLITE_LOCKED: "is in use by another program. Close that program and try again",
        sqlite3.SQLITE_FULL: "cannot grow: the disk is full. Free some space and try again",
        sqlite3.SQLITE_READONLY: "cannot be written. Check its permissions and its folder's",
        sqlite3.SQLITE_PERM: "cannot be opened. Check its permissions and its folder's",
        sqlite3.SQLITE_AUTH: "cannot be opened. Check its permissions and its folder's",
        sqlite3.SQLITE_CANTOPEN: "cannot be opened. Check it, its folder and their permissions",
        sqlite3.SQLITE_IOERR: "cannot be read or written: the disk reports an error. Check it",
        sqlite3.SQLITE_PROTOCOL: "cannot be locked. Keep it on a disk of this computer",
        sqlite3.SQLITE_NOMEM: "cannot be read: there is not enough memory. Close other programs",
    }.get(code)
    if words is not None:
        return StoreError(f"The library {path} {words}.")
    # A missing or an additional table is damage as well: our own statements are always the same.
    return DamagedStoreError(
        f"The library {path} is damaged ({error}). It was left as it is: "
        "set it aside to start a new one, or replace it with a backup."
    )

"""Why a library cannot be read or written."""

import sqlite3
from pathlib import Path

from duthviewer.errors import KnownError, translatable

#: The exceptions that reading a damaged file raises. UnicodeDecodeError: Python cannot decode
#: SQLite's own message where it quotes damaged bytes.
READING_ERRORS = (sqlite3.Error, UnicodeDecodeError)


class StoreError(KnownError):
    """The store cannot be read or written; the text gives the reason and a remedy."""


class DamagedStoreError(StoreError):
    """The file is damaged or not a library. It is unchanged; ``set_aside`` can move it."""


class NewerStoreError(StoreError):
    """A newer duthviewer wrote the file. It is unchanged; ``set_aside`` can move it."""


_IN_USE = translatable(
    "The library {path} is in use by another program. Close that program and try again."
)
_NOT_OPENED = translatable(
    "The library {path} cannot be opened. Check its permissions and its folder's."
)
_TEMPLATES = {
    sqlite3.SQLITE_BUSY: _IN_USE,
    sqlite3.SQLITE_LOCKED: _IN_USE,
    sqlite3.SQLITE_FULL: translatable(
        "The library {path} cannot grow: the disk is full. Free some space and try again."
    ),
    sqlite3.SQLITE_READONLY: translatable(
        "The library {path} cannot be written. Check its permissions and its folder's."
    ),
    sqlite3.SQLITE_PERM: _NOT_OPENED,
    sqlite3.SQLITE_AUTH: _NOT_OPENED,
    sqlite3.SQLITE_CANTOPEN: translatable(
        "The library {path} cannot be opened. Check it, its folder and their permissions."
    ),
    sqlite3.SQLITE_IOERR: translatable(
        "The library {path} cannot be read or written: the disk reports an error. Check it."
    ),
    sqlite3.SQLITE_PROTOCOL: translatable(
        "The library {path} cannot be locked. Keep it on a disk of this computer."
    ),
    sqlite3.SQLITE_NOMEM: translatable(
        "The library {path} cannot be read: there is not enough memory. Close other programs."
    ),
}


def store_error(error: Exception, path: Path | None) -> StoreError:
    """Return an error of SQLite as a message that names a remedy."""
    # https://www.sqlite.org/rescode.html: the low byte is the primary code.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if (template := _TEMPLATES.get(code)) is not None:
        return StoreError(template, path=path)
    # A missing or an additional table is damage as well: our own statements are always the same.
    return DamagedStoreError(
        "The library {path} is damaged ({reason}). It was left as it is: set it aside "
        "to start a new one, or replace it with a backup.",
        path=path,
        reason=error,
    )

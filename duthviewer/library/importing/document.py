"""What importers read: a file, a folder, an address or a text, within bounds.

Nothing is read before an importer needs it, so a recording of many gigabytes costs its first bytes,
and an address that is recognised by itself is never fetched.
"""

from __future__ import annotations

import json
import os
import re
import stat
import threading
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from duthviewer.catalogue.addresses import is_address, web_address
from duthviewer.catalogue.problems import quoted
from duthviewer.library.importing.values import ImportFailed
from duthviewer.names import path_of, shown

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LARGEST_BYTES = 64 * 2**20
#: What `Document.head` has at most
HEAD_BYTES = 64 * 2**10
#: Entries of a folder, with all folders below it
MOST_ENTRIES = 200_000
_DEEPEST_FOLDERS = 12
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_NOT_READ: Any = object()


class Document:
    """A source that is being imported. Used by one thread.

    Exactly one of ``path`` (a file or folder), ``address`` and ``data`` is where it comes from;
    the ``data`` of an address is given if it was fetched already.
    Every method that reads raises ImportFailed if it cannot.
    """

    def __init__(
        self,
        *,
        path: Path | None = None,
        address: str | None = None,
        data: bytes | None = None,
        name: str = "",
        cancelled: threading.Event | None = None,
    ) -> None:
        self.path = path
        self.address = address
        #: What findings and errors call it
        self.name = name or (shown(path) if path is not None else address or "pasted text")
        self._given = data
        self._cancelled = cancelled
        self._json: Any = _NOT_READ

    @classmethod
    def of(cls, source: Path | str | bytes, cancelled: threading.Event | None = None) -> Document:
        """Return the document of a path, of an address, or of a text or the content of a file.

        Raises AddressError for an address other than http and https.
        """
        if isinstance(source, bytes):
            return cls(data=source, cancelled=cancelled)
        if isinstance(source, str):
            line = source.strip()
            if len(line.split()) != 1:
                return cls(data=source.encode("utf-8", "replace"), cancelled=cancelled)
            if line.startswith("file:///"):
                source = path_of(line)
            elif is_address(line):
                return cls(address=web_address(line), cancelled=cancelled)
            else:
                return cls(data=source.encode("utf-8", "replace"), cancelled=cancelled)
        return cls(path=source, cancelled=cancelled)

    # What it is.

    @cached_property
    def is_folder(self) -> bool:
        """Whether it is a folder on this computer."""
        try:
            return self.path is not None and self.path.is_dir()
        except (OSError, ValueError):
            return False

    @property
    def is_given(self) -> bool:
        """Whether its content was given rather than to be read."""
        return self._given is not None

    @property
    def is_unread(self) -> bool:
        """Whether it is an address whose content was not fetched."""
        return self.address is not None and not self.is_given

    @cached_property
    def is_binary(self) -> bool:
        """Whether its content is no text; False for a folder."""
        return b"\0" in self.head and not self.head.startswith(_MARKS)

    @cached_property
    def suffix(self) -> str:
        """The extension of its file name or of its address, in lower case with the dot, or ""."""
        if self.address is not None:
            return PurePosixPath(self.address.partition("?")[0]).suffix.lower()
        return "" if self.path is None else self.path.suffix.lower()

    # Its content.

    @cached_property
    def head(self) -> bytes:
        """The first bytes, at most HEAD_BYTES; b"" for a folder."""
        if self.path is None:
            return self.data[:HEAD_BYTES]
        return b"" if self.is_folder else _read(self.path, HEAD_BYTES)

    @cached_property
    def data(self) -> bytes:
        """The whole content; b"" for a folder."""
        if self.address is not None and self._given is None:
            data = _fetch(self.address, self._cancelled)
        elif self.path is not None:
            data = b"" if self.is_folder else _read(self.path, LARGEST_BYTES + 1)
        else:
            data = self._given or b""
        if len(data) > LARGEST_BYTES:
            raise ImportFailed(
                "{source} is larger than {size} MB, more than can be imported.",
                source=quoted(self.name, 200), size=LARGEST_BYTES >> 20,
            )  # fmt: skip
        return data

    @cached_property
    def head_text(self) -> str:
        """The first bytes as text, without a byte order mark and the space before the text."""
        from duthviewer.library.media.encodings import decode

        return decode(self.head).lstrip()

    @cached_property
    def text(self) -> str:
        """The whole content as text with line breaks "\\n"; the encoding is detected."""
        from duthviewer.library.media.encodings import decode

        if self.is_binary:
            raise ImportFailed("{source} is not text.", source=quoted(self.name, 200))
        return decode(self.data).replace("\r\n", "\n").replace("\r", "\n")

    def json(self) -> Any:
        """Return the content as JSON. The value is shared: do not change it."""
        if self._json is _NOT_READ:
            self._json = self._parse_json()
        return self._json

    def json_object(self) -> dict[str, Any]:
        """Return the content if it is a JSON object, else an empty one; never raises."""
        if self.is_folder or self.head_text[:1] != "{":
            return {}
        try:
            value = self.json()
        except ImportFailed:
            return {}
        return value if isinstance(value, dict) else {}

    @cached_property
    def xml(self) -> Element:
        """The root of its XML. Documents with entities or outer references are refused."""
        # Imported here because few sources are XML.
        from xml.etree.ElementTree import ParseError

        from defusedxml.common import DefusedXmlException
        from defusedxml.ElementTree import fromstring

        try:
            root = fromstring(self.data.lstrip(), forbid_dtd=False, forbid_entities=True)
        except ParseError as error:
            raise ImportFailed(
                "{source} is not valid XML: {reason}.", source=quoted(self.name, 200), reason=error
            ) from error
        except DefusedXmlException as error:
            raise ImportFailed(
                "{source} defines XML entities, which are not allowed: remove them.",
                source=quoted(self.name, 200),
            ) from error
        except (ValueError, LookupError) as error:
            # An encoding that does not exist, or that its parser cannot read
            raise ImportFailed(
                "{source} is not valid XML: {reason}.", source=quoted(self.name, 200), reason=error
            ) from error
        return root

    @cached_property
    def lines(self) -> list[str]:
        """The lines of its text."""
        return self.text.split("\n")

    def line_of(self, text: str, after: int = 0) -> int | None:
        """Return the first line, from 1, after line ``after`` that contains a text, or None."""
        for number, line in enumerate(self.lines[after:], after + 1):
            if text in line:
                return number
        return None

    # A folder.

    def child(self, name: str) -> Document | None:
        """Return a file or folder inside this folder by its relative path, if it exists.

        None also for what leads out of the folder, such as a link.
        """
        if self.path is None or not self.is_folder or not _is_inner(name):
            return None
        path = self.path / name
        try:
            if not path.exists() or not path.resolve().is_relative_to(self.path.resolve()):
                return None
        except (OSError, ValueError, RuntimeError):
            return None
        return Document(path=path, cancelled=self._cancelled)

    def children(self, pattern: str = "") -> Iterator[Document]:
        """Yield the files and folders directly in this folder, in order of their names.

        ``pattern`` is a regular expression that matches a whole name in lower case. Hidden files
        and what leads out of the folder are left out.
        """
        if self.path is None or not self.is_folder:
            return
        try:
            with os.scandir(self.path) as entries:
                found = sorted(
                    (entry.name, entry.is_symlink())
                    for _, entry in zip(range(MOST_ENTRIES), entries, strict=False)
                )
        except OSError as error:
            raise ImportFailed(
                "{source} cannot be read: {reason}.",
                source=quoted(self.name, 200), reason=error.strerror or error,
            ) from error  # fmt: skip
        for name, is_link in found:
            if name.startswith(".") or (pattern and not re.fullmatch(pattern, name.lower())):
                continue
            if is_link and (linked := self.child(name)) is not None:
                yield linked
            elif not is_link:
                yield Document(path=self.path / name, cancelled=self._cancelled)

    def files(self, pattern: str = "") -> Iterator[Document]:
        """Yield the files in this folder and all folders below it; see `children`."""
        count = 0
        folders: list[tuple[Document, int]] = [(self, 0)]
        while folders:
            folder, depth = folders.pop()
            below = []
            for child in folder.children():
                count += 1
                if count > MOST_ENTRIES:
                    return
                if child.is_folder:
                    # A link to a folder above would lead round in circles.
                    if depth < _DEEPEST_FOLDERS and not _is_link(child.path):
                        below.append((child, depth + 1))
                elif child.path is not None and (
                    not pattern or re.fullmatch(pattern, child.path.name.lower())
                ):
                    yield child
            folders += reversed(below)

    def _parse_json(self) -> Any:
        import msgspec

        data = self.data.removeprefix(_MARKS[0])
        try:
            return msgspec.json.decode(data)
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
            # Not strict JSON, or not UTF-8: Python's reader accepts NaN and raw control characters.
            pass
        try:
            return json.loads(self.text, strict=False)
        except json.JSONDecodeError as error:
            raise ImportFailed(
                "{source} is not valid JSON: line {line}: {reason}.",
                source=quoted(self.name, 200), line=error.lineno, reason=error.msg,
            ) from error  # fmt: skip
        except (ValueError, RecursionError) as error:
            raise ImportFailed(
                "{source} is not valid JSON: {reason}.",
                source=quoted(self.name, 200), reason=type(error).__name__,
            ) from error  # fmt: skip


def _is_inner(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return bool(name) and "\0" not in name and ".." not in parts and not Path(name).is_absolute()


def _is_link(path: Path | None) -> bool:
    return path is not None and path.is_symlink()


def _read(path: Path, most: int) -> bytes:
    """Return the first bytes of a file."""
    try:
        with open(path, "rb", opener=_open_without_waiting) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise ImportFailed("{source} is not a file.", source=quoted(shown(path), 200))
            return file.read(most)
    except FileNotFoundError as error:
        raise ImportFailed("There is no {source}.", source=quoted(shown(path), 200)) from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise ImportFailed(
            "{source} cannot be read: {reason}.",
            source=quoted(shown(path), 200), reason=reason or error,
        ) from error  # fmt: skip


def _open_without_waiting(path: str, flags: int) -> int:
    # Without O_NONBLOCK, opening a pipe without a writer blocks forever.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _fetch(address: str, cancelled: threading.Event | None) -> bytes:
    """Return the content of an address. Raises DownloadError."""
    from duthviewer.library.importing.web_cache import WebCache

    return WebCache().get(address, cancelled=cancelled, most_bytes=LARGEST_BYTES).content

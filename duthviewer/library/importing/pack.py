"""Reads packed conferences (`.duth`): a zip file with a catalogue and files for it.

A pack may come from a stranger. Only known kinds of files in known folders are read, in bounded
numbers and sizes, and nothing is written here. See docs/pack.md for the format.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from duthviewer.catalogue.problems import CatalogueError, quoted
from duthviewer.catalogue.reader import parse_catalogue
from duthviewer.errors import translatable
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.sources import ImportContext
from duthviewer.library.importing.values import (
    Certainty,
    Finding,
    ImportedConference,
    ImportFailed,
    MadeFile,
)

MIME_TYPE = "application/x-duthviewer-pack"
CATALOGUE, NOTES, KIND = "catalogue.yaml", "notes.json", "mimetype"
#: The folders of a pack with the extensions of their files; the files of a talk have its id as name
FOLDERS = {
    "slides": ("pdf",),
    "thumbnails": ("jpg", "jpeg", "png", "webp"),
    "subtitles": ("vtt", "srt", "ass"),
}

MOST_FILES = 50_000
LARGEST_FILE = 200 * 2**20
#: Of all files together, unpacked
LARGEST_PACK = 500 * 2**20
#: What a pack must begin with: its kind as the first file, not compressed, as in EPUB
_START = re.compile(rb"PK\x03\x04.{26}mimetype" + re.escape(MIME_TYPE.encode()), re.DOTALL)
_NAME = re.compile(r"[a-z0-9][A-Za-z0-9._-]{0,120}")
_BLOCK = 1 << 20
#: What `zipfile` raises for damaged files; RuntimeError for encrypted ones
_DAMAGES = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, OverflowError,
    NotImplementedError, RuntimeError,
)  # fmt: skip
_COMPRESSIONS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BEGINNINGS = {
    "pdf": (b"%PDF",),
    "jpg": (b"\xff\xd8\xff",),
    "jpeg": (b"\xff\xd8\xff",),
    "png": (b"\x89PNG\r\n\x1a\n",),
    "webp": (b"RIFF",),
}


def recognises(document: Document) -> bool:
    """Return whether a document is a packed conference."""
    return not document.is_folder and _START.match(document.head) is not None


def read(document: Document, context: ImportContext) -> ImportedConference:
    """Return the conference of a pack with its files. Raises ImportFailed."""
    source: Path | io.BytesIO
    source = document.path if document.path is not None else io.BytesIO(document.data)
    try:
        with zipfile.ZipFile(source) as pack:
            return _PackReader(document.name, pack, context).read()
    except _DAMAGES as error:
        raise ImportFailed(
            "{source} is damaged: {reason}.", source=quoted(document.name, 200), reason=error
        ) from error
    except OSError as error:
        raise ImportFailed(
            "{source} cannot be read: {reason}.",
            source=quoted(document.name, 200),
            reason=error.strerror or error,
        ) from error


class _PackReader:
    """Reads the files of one pack."""

    def __init__(self, name: str, pack: zipfile.ZipFile, context: ImportContext) -> None:
        self._name = name
        self._pack = pack
        self._context = context
        self._bytes = 0
        self._findings: list[Finding] = []

    def read(self) -> ImportedConference:
        entries = self._pack.infolist()
        if len(entries) > MOST_FILES:
            raise self._failure("it has more than {limit} files", MOST_FILES)
        wanted = {entry.filename: entry for entry in entries if self._is_wanted(entry)}
        if CATALOGUE not in wanted:
            raise ImportFailed(
                "{source} contains no catalogue, so it is not a packed conference.",
                source=quoted(self._name, 200),
            )
        text = self._content(wanted.pop(CATALOGUE)).decode("utf-8", "replace")
        try:
            conference = parse_catalogue(text, Path(CATALOGUE))
        except CatalogueError as error:
            raise ImportFailed(
                "The catalogue in {source} has a mistake: {reason}",
                source=quoted(self._name, 200),
                reason=str(error).split("\n")[0],
            ) from error
        return ImportedConference(
            conference=conference,
            files=tuple(self._files(wanted)),
            findings=tuple(self._findings),
            text=text,
        )

    def _is_wanted(self, entry: zipfile.ZipInfo) -> bool:
        """Return whether a file is one of those that a pack may have."""
        name = entry.filename
        folder, slash, file = name.rpartition("/")
        if entry.is_dir() or name == KIND:
            return False
        extension = file.rpartition(".")[2]
        is_known = name in (CATALOGUE, NOTES) or (
            bool(slash)
            and extension in FOLDERS.get(folder, ())
            and _NAME.fullmatch(file) is not None
        )
        # The upper half of the attributes is the mode of Unix: a link has a target, no content.
        is_file = (entry.external_attr >> 28) in (0, 0o10)
        if not (is_known and is_file and entry.compress_type in _COMPRESSIONS):
            self._find(
                Certainty.LEFT_OUT, translatable("A file that does not belong here: {name}."), name
            )
            return False
        return True

    def _files(self, wanted: dict[str, zipfile.ZipInfo]) -> Iterator[MadeFile]:
        for name, entry in wanted.items():
            self._context.check()
            self._context.report(name)
            content = self._content(entry)
            beginnings = _BEGINNINGS.get(name.rpartition(".")[2])
            if beginnings and not content.startswith(beginnings):
                self._find(
                    Certainty.LEFT_OUT,
                    translatable("A file that is not what its name says: {name}."),
                    name,
                )
                continue
            if name == NOTES:
                self._find(
                    Certainty.UNDERSTOOD,
                    translatable("Notes are in the file {name}: add them with “Import notes…”."),
                    name,
                )
            yield MadeFile(name=name, content=content)

    def _content(self, entry: zipfile.ZipInfo) -> bytes:
        """Read a file, however large it says that it is."""
        content = bytearray()
        with self._pack.open(entry) as file:
            while block := file.read(_BLOCK):
                content += block
                self._bytes += len(block)
                if len(content) > LARGEST_FILE:
                    raise self._failure("a file is larger than {limit} MB", LARGEST_FILE >> 20)
                if self._bytes > LARGEST_PACK:
                    raise self._failure("its files are larger than {limit} MB", LARGEST_PACK >> 20)
                self._context.check()
        return bytes(content)

    def _failure(self, reason: str, limit: int) -> ImportFailed:
        return ImportFailed(
            "{source} is too large to be unpacked: {reason}.",
            source=quoted(self._name, 200),
            reason=reason.format(limit=limit),
        )

    def _find(self, certainty: Certainty, template: str, name: str) -> None:
        self._findings.append(
            Finding(
                certainty=certainty,
                template=template,
                values={"name": quoted(name, 100)},
                source=self._name,
            )
        )

"""The archive of pyvideo.org: fetched as one file on request, indexed, and kept for offline use.

The data is a repository (github.com/pyvideo/data), of which GitHub makes a ``.tar.gz``. It is read
in memory, within bounds: nothing is extracted to the disk, so that no name in it can lead anywhere.
What the program needs of it is kept as a zip file with an entry for each event.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import gzip
import hashlib
import io
import os
import re
import statistics
import tarfile
import threading
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from duthviewer.catalogue.problems import quoted
from duthviewer.catalogue.texts import one_line, slug
from duthviewer.library.downloads.sources import host_of
from duthviewer.library.downloads.values import DownloadStopped
from duthviewer.library.importing.archives import ArchiveEvent, ReportBytes
from duthviewer.library.importing.context import ImportContext
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.formats.pyvideo import read_event
from duthviewer.library.importing.formats.pyvideo_talks import is_talk
from duthviewer.library.importing.texts.dates import parse_date
from duthviewer.library.importing.texts.json_values import text_of
from duthviewer.library.importing.values import ImportedConference, ImportFailed
from duthviewer.library.importing.web_cache import WebCache, WebDocument
from duthviewer.library.places import places
from duthviewer.writing import make_private_folder, unfinished_file

ADDRESS = "https://github.com/pyvideo/data/archive/refs/heads/main.tar.gz"
#: The length of that file in 2026
_SIZE_BYTES = 9 * 10**6
#: Bounds of the archive, far above what it has: packed, unpacked, in one file, and files
_MOST_PACKED_BYTES = 128 * 2**20
_MOST_BYTES = 512 * 2**20
_MOST_FILE_BYTES = 4 * 2**20
_MOST_HEADER_BYTES = 2**20
_MOST_EVENT_BYTES = 64 * 2**20
_MOST_FILES = 200_000
#: A file of the archive: its event, and "category.json" or the name below ``videos``
_FILE = re.compile(
    r"[^/]{1,200}/(?P<event>[^/.\x00-\x1f\\][^/\x00-\x1f\\]{0,200})/(?:(?P<category>category\.json)"
    r"|videos/(?P<video>[^/\x00-\x1f\\]{1,250}\.json))"
)
_YEAR = re.compile(r"(?<!\d)(?:19[89]|20[0-9])\d(?!\d)")
_INDEX = "index.json"
#: Changed when the kept file has to be built again from the same archive
_VERSION = 1


class _Index(msgspec.Struct):
    """The index in the kept file."""

    version: int
    #: Of the archive that it was made of
    digest: str
    events: list[ArchiveEvent]


class _Files(msgspec.Struct):
    """The files of one event, as kept."""

    category: bytes
    videos: dict[str, bytes]


class _Facts(msgspec.Struct):
    """What the index reads of a talk."""

    title: Any = None
    videos: Any = None
    recorded: Any = None
    language: Any = None


class PyvideoArchive:
    """The events of pyvideo.org; see `ConferenceArchive`. Thread-safe."""

    name = "pyvideo"
    size_bytes = _SIZE_BYTES

    def __init__(self, folder: Path | None = None, address: str = "") -> None:
        """``folder``: of the cache, by default one in the user's cache; ``address``: of the
        archive.
        """
        self._folder = places().cache / "pyvideo" if folder is None else folder
        self._address = address or ADDRESS
        self._web = WebCache(self._folder / "web")
        self._lock = threading.Lock()

    @property
    def host(self) -> str:
        """The host from which everything is fetched."""
        return host_of(self._address)

    def cached(self) -> Sequence[ArchiveEvent] | None:
        """Return the events as fetched before, without a network."""
        index = self._index()
        return None if index is None else index.events

    def fetched_at(self) -> dt.datetime | None:
        """Return when the archive was fetched, or confirmed to be the newest."""
        with contextlib.suppress(OSError):
            return dt.datetime.fromtimestamp(self._kept.stat().st_mtime, dt.UTC)
        return None

    def refresh(
        self, cancelled: threading.Event, report: ReportBytes | None = None
    ) -> Sequence[ArchiveEvent]:
        """Fetch the archive if it has changed, and return its events.

        If its server cannot be reached, the events are those that were fetched before. Raises
        DownloadError, ImportFailed, and DownloadStopped soon after ``cancelled`` was set.
        """
        with self._lock:
            document = self._web.get(
                self._address,
                most_bytes=_MOST_PACKED_BYTES,
                cancelled=cancelled,
                on_bytes=None if report is None else lambda count: report(count, None),
            )
            digest = hashlib.sha256(document.content).hexdigest()
            index = self._index()
            if index is None or index.digest != digest:
                index = self._build(document, digest, cancelled)
            elif document.trouble is None:
                with contextlib.suppress(OSError):
                    os.utime(self._kept)
            return index.events

    def find(self, name: str) -> ArchiveEvent | None:
        """Return the kept event with a key, or with the title of which a name was made."""
        events = self.cached() or ()
        by_key = {event.key: event for event in events}
        return by_key.get(name) or next(
            (event for event in events if slug(event.title) == name.lower()), None
        )

    def imported(
        self,
        event: ArchiveEvent | str,
        cancelled: threading.Event | None = None,
        report: ReportBytes | None = None,
    ) -> ImportedConference:
        """Return the conference of an event, or of its key.

        Uses no network if the archive was fetched before. Raises the same as `refresh`.
        """
        key = event if isinstance(event, str) else event.key
        cancelled = cancelled or threading.Event()
        if self._index() is None:
            self.refresh(cancelled, report)
        files = self._files(key)
        source = f"{self.host}: {key}"
        return read_event(
            source,
            key,
            Document(data=files.category).json_object(),
            (
                Document(data=data, name=f"{source}/{name}")
                for name, data in sorted(files.videos.items())
            ),
            ImportContext(cancelled=cancelled),
        )

    # The kept file.

    @property
    def _kept(self) -> Path:
        return self._folder / "events.zip"

    def _index(self) -> _Index | None:
        with contextlib.suppress(OSError, zipfile.BadZipFile, KeyError, msgspec.MsgspecError,
                                 zlib.error, NotImplementedError, RuntimeError), \
             zipfile.ZipFile(self._kept) as kept:  # fmt: skip
            index = msgspec.json.decode(kept.read(_INDEX), type=_Index)
            return index if index.version == _VERSION else None
        return None

    def _files(self, key: str) -> _Files:
        """Return the files of an event. Raises ImportFailed."""
        try:
            with zipfile.ZipFile(self._kept) as kept:
                return msgspec.msgpack.decode(kept.read(_entry_name(key)), type=_Files)
        except KeyError as error:
            raise ImportFailed(
                "The archive has no event {key}. Fetch its list again.", key=quoted(key)
            ) from error
        except (OSError, zipfile.BadZipFile, msgspec.MsgspecError, zlib.error) as error:
            raise ImportFailed(
                "The stored archive cannot be read ({reason}). Fetch its list again.", reason=error
            ) from error

    def _build(self, document: WebDocument, digest: str, cancelled: threading.Event) -> _Index:
        """Read the archive, and write the kept file. Raises ImportFailed."""
        make_private_folder(self._folder)
        index = _Index(_VERSION, digest, [])
        try:
            with (
                unfinished_file(self._kept, is_synced=False) as unfinished,
                zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as kept,
            ):
                for key, files in _events(document.content, cancelled):
                    event = _event(key, files)
                    if event is not None:
                        kept.writestr(_entry_name(key), msgspec.msgpack.encode(files))
                        index.events.append(event)
                if not index.events:
                    raise ImportFailed(
                        "There is no talk in {source}.", source=quoted(document.url, 200)
                    )
                index.events.sort(key=lambda one: (-(one.year or 0), one.title.casefold()))
                kept.writestr(_INDEX, msgspec.json.encode(index))
        except (tarfile.TarError, gzip.BadGzipFile, EOFError, zlib.error) as error:
            # A damaged file would otherwise be confirmed by its server again and again.
            self._web.forget(self._address)
            raise ImportFailed(
                "{source} is damaged: {reason}. Try again.",
                source=quoted(document.url, 200), reason=error,
            ) from error  # fmt: skip
        except OSError as error:
            raise ImportFailed(
                "The archive cannot be stored: {reason}.", reason=error.strerror or error
            ) from error
        return index


class _Bounded(io.RawIOBase):
    """Unpacks an archive up to a number of bytes, and in pieces of a bounded length."""

    def __init__(self, content: bytes) -> None:
        self._unpacked = gzip.GzipFile(fileobj=io.BytesIO(content))
        self._left = _MOST_BYTES

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        if size < 0 or size > _MOST_EVENT_BYTES:
            raise tarfile.ReadError("a part of it is too large")
        data = self._unpacked.read(size)
        self._left -= len(data)
        if self._left < 0:
            raise tarfile.ReadError("it is too large")
        return data


class _Member(tarfile.TarInfo):
    """A member of an archive; tarfile reads long names and other headers into memory."""

    def _proc_member(self, archive: tarfile.TarFile) -> tarfile.TarInfo:
        if not self.isreg() and self.size > _MOST_HEADER_BYTES:
            raise tarfile.ReadError("a header of it is too large")
        found: tarfile.TarInfo = super()._proc_member(archive)  # type: ignore[misc]
        return found


def _events(content: bytes, cancelled: threading.Event) -> Iterator[tuple[str, _Files]]:
    """Yield the events of an archive with their files, each once."""
    known: set[str] = set()
    key, files, size = "", _Files(b"", {}), 0
    for found, data in _members(content, cancelled):
        if found["event"] != key:
            if files.videos:
                yield key, files
            # In an archive whose files are not in order, the first part of an event counts.
            known.add(key)
            key, files, size = found["event"], _Files(b"", {}), 0
        size += len(data)
        if key in known or size > _MOST_EVENT_BYTES:
            continue
        if found["category"]:
            files.category = data
        else:
            files.videos[found["video"]] = data
    if files.videos and key not in known:
        yield key, files


def _members(
    content: bytes, cancelled: threading.Event
) -> Iterator[tuple[Mapping[str, str], bytes]]:
    """Yield the parts of the name and the content of each file that describes an event."""
    with tarfile.open(fileobj=_Bounded(content), mode="r|", tarinfo=_Member) as archive:
        for count, member in enumerate(archive):
            # tarfile keeps all of them.
            archive.members = []  # type: ignore[attr-defined]
            if cancelled.is_set():
                raise DownloadStopped
            if count > _MOST_FILES:
                raise tarfile.ReadError("it has too many files")
            # Links and devices are no files.
            found = _FILE.fullmatch(member.name) if member.isreg() else None
            if found is None or member.size > _MOST_FILE_BYTES or found["event"] == "..":
                continue
            if (file := archive.extractfile(member)) is not None:
                yield found.groupdict(""), file.read()


def _event(key: str, files: _Files) -> ArchiveEvent | None:
    """Return the entry of an event in the index, or None if it has no talk."""
    category = Document(data=files.category).json_object()
    years: list[int] = []
    languages: Counter[str] = Counter()
    count = 0
    for data in files.videos.values():
        facts = _facts(data)
        if facts is None:
            continue
        count += 1
        if (date := parse_date(text_of(facts.recorded))) is not None:
            years.append(date.year)
        if isinstance(facts.language, str):
            languages[facts.language] += 1
    if not count:
        return None
    title = one_line(text_of(category.get("title"))) or key
    written = _YEAR.search(title) or _YEAR.search(key)
    year = int(written[0]) if written else round(statistics.median(years)) if years else None
    language = languages.most_common(1)[0][0] if languages else ""
    return ArchiveEvent(
        key=key, title=title, year=year, talks=count, language=one_line(language)[:20]
    )


def _facts(data: bytes) -> _Facts | None:
    try:
        return msgspec.json.decode(data, type=_Facts)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        value = Document(data=data)
    try:
        content = value.json()
    except ImportFailed:
        return None
    if not is_talk(content):
        return None
    return _Facts(**{name: content.get(name) for name in _Facts.__struct_fields__})


def _entry_name(key: str) -> str:
    """Return the name of an event's entry, which no other name can equal."""
    return f"events/{hashlib.sha256(key.encode('utf-8', 'replace')).hexdigest()}"

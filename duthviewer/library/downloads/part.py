"""An unfinished file and the map of what is already in it.

``day-1.mp4.part`` grows beside the place of the finished file, in any order.
``day-1.mp4.part.json`` lists the ranges that are on the disk, so that a later run continues after a
kill at any moment: the data is flushed to the disk before the map claims it.
"""

from __future__ import annotations

import contextlib
import errno
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec

from duthviewer.library.downloads.disk import (
    disk_error,
    flush_data,
    flush_folder,
    open_locked,
    read_at,
    write_all,
)
from duthviewer.library.downloads.ranges import ByteRanges
from duthviewer.library.downloads.values import DownloadError
from duthviewer.library.store.timelines import fingerprint_of

PART_SUFFIX = ".part"
MAP_SUFFIX = ".part.json"
NEW_MAP_SUFFIX = ".part.json.new"

_LARGEST_MAP = 16 * 2**20


class PartChanged(Exception):
    """The content that a writer adds to was dropped: begin again with `PartFile.begin`."""


class PartMap(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is known of an unfinished file. ``ranges`` are sorted and do not touch."""

    url: str = ""
    #: A strong ETag or a Last-Modified, as the server sent it
    validator: str | None = None
    total: int | None = None
    ranges: tuple[tuple[int, int], ...] = ()
    #: When this content was begun, in Unix seconds; 0: unknown. It becomes the modification time of
    #: the finished file, so that the file's fingerprint is known before (see `fingerprint`).
    begun_s: int = 0

    @property
    def stored_bytes(self) -> int:
        """How many bytes are on the disk."""
        return sum(end - start for start, end in self.ranges)


class PartFile:
    """An unfinished file, shared by all that write and read it in this process.

    Get it with `open_part` and `close` it. Thread-safe; for use off the GUI thread. A writer first
    calls `begin` with what the server says of the file, then `write` with the edition it returned:
    a writer of an older edition gets PartChanged. Errors of the disk are DownloadErrors.
    """

    def __init__(self, target: Path) -> None:
        #: The place of the finished file
        self.target = target
        #: Where the content is now: ``target`` once it is finished
        self.path = target.with_name(target.name + PART_SUFFIX)
        self._map_path = target.with_name(target.name + MAP_SUFFIX)
        #: The map while it is written; a kill at that moment leaves it
        self._new_map_path = target.with_name(target.name + NEW_MAP_SUFFIX)
        self._users = 0
        self._fd = -1
        # Taken in this order. Writing and saving last as long as the disk takes, so readers share
        # only the last lock.
        self._opening = threading.Lock()
        self._writing = threading.Lock()
        self._saving = threading.Lock()
        self._changed = threading.Condition()
        self._ranges = ByteRanges()
        self._known = PartMap()
        self._saved = PartMap()
        self._edition = 0
        self._is_finished = False
        #: Held while the complete file is verified and finished: a download and a stream that share
        #: it may both find that it is complete.
        self.finishing = threading.Lock()
        self._is_gone = False

    @property
    def total(self) -> int | None:
        """The length of the whole file; None while it is unknown."""
        return self._known.total

    @property
    def validator(self) -> str | None:
        """The ETag or Last-Modified of the content."""
        return self._known.validator

    @property
    def edition(self) -> int:
        """The number of the content, which increases when the content is dropped."""
        return self._edition

    @property
    def fingerprint(self) -> str:
        """The fingerprint of the file when it is finished; "" while that is unknown."""
        known = self._known
        if known.total is None or not known.begun_s:
            return ""
        return fingerprint_of(self.target.name, known.total, known.begun_s * 10**9)

    @property
    def is_shared(self) -> bool:
        """Whether it is open more than once in this process: watched and downloaded."""
        return self._users > 1

    @property
    def is_finished(self) -> bool:
        """Whether the file is in its place."""
        return self._is_finished

    @property
    def is_gone(self) -> bool:
        """Whether it was discarded."""
        return self._is_gone

    @property
    def stored_bytes(self) -> int:
        """How many bytes are there."""
        with self._changed:
            return self._ranges.count

    @property
    def is_complete(self) -> bool:
        """Whether every byte is there."""
        with self._changed:
            total = self._known.total
            return total is not None and self._ranges.count == total

    def begin(self, total: int | None, validator: str | None, url: str = "") -> int:
        """Prepare for content of this length and validator; return its edition for `write`.

        What is there stays if both are the same as before. Otherwise it is dropped, on the disk
        too. Without a validator, the content of an earlier run of the program is dropped.
        """
        with self._writing:
            known = self._known
            if self._is_finished or self._is_gone:
                raise PartChanged
            if self._edition == 0 or (total, validator) != (known.total, known.validator):
                fits = validator is not None and (total, validator) == (
                    known.total, known.validator,
                )  # fmt: skip
                if not fits:
                    self._drop(PartMap(url, validator, total))
                elif self._edition == 0:
                    self._edition = 1
            # Even seconds, because some file systems store no others.
            begun_s = self._known.begun_s or int(time.time()) // 2 * 2
            self._known = msgspec.structs.replace(
                self._known, url=url or known.url, begun_s=begun_s
            )
            return self._edition

    def drop(self) -> None:
        """Forget the content; writers get PartChanged."""
        with self._writing:
            if not (self._is_finished or self._is_gone):
                self._drop(PartMap(self._known.url))

    def write(self, edition: int, at: int, data: bytes) -> None:
        """Write ``data`` at ``at``, and wake readers that wait for it. Raises PartChanged."""
        with self._writing:
            if edition != self._edition or self._is_gone:
                raise PartChanged
            if self._is_finished:
                return  # The bytes are there: it is complete.
            total = self._known.total
            if total is not None and at + len(data) > total:
                raise ValueError(f"{at + len(data)} bytes in a file of {total}")
            with self._disk_errors():
                write_all(self._fd, data, at)
            with self._changed:
                self._ranges.add(at, at + len(data))
                self._changed.notify_all()

    def end_at(self, edition: int, total: int) -> None:
        """Set the length of a file whose server did not say it. Raises PartChanged.

        If there is more already, it is of other content and dropped.
        """
        with self._writing:
            if edition != self._edition or self._is_gone:
                raise PartChanged
            if self._ranges.end > total:
                self._drop(PartMap(self._known.url))
                raise PartChanged
            with self._changed:
                self._known = msgspec.structs.replace(self._known, total=total)
                self._changed.notify_all()

    def has(self, start: int, end: int) -> bool:
        """Return whether all bytes from ``start`` up to and without ``end`` are there."""
        with self._changed:
            return self._ranges.end_of(start) >= end

    def available(self, at: int) -> int:
        """Return how many bytes are there from ``at`` on without a gap."""
        with self._changed:
            return self._ranges.end_of(at) - at

    def missing(self, start: int = 0) -> tuple[int, int | None] | None:
        """Return the first range from ``start`` on that is not there; None if there is none.

        Its end is None if the file's length is unknown and nothing later is there.
        """
        with self._changed:
            total = self._known.total
            at = self._ranges.end_of(start)
            if total is not None and at >= total:
                return None
            end = self._ranges.next_start(at)
            return (at, total if end is None else end)

    def read(self, at: int, size: int) -> bytes:
        """Return at most ``size`` bytes from ``at`` on; b"" if the first is not there."""
        with self._changed:
            edition = self._edition
            size = min(size, self._ranges.end_of(at) - at)
        if size <= 0:
            return b""
        with self._disk_errors():
            data = read_at(self._fd, size, at)
        with self._changed:
            return data if edition == self._edition else b""

    def wait(self, at: int, timeout_s: float) -> bool:
        """Wait until the byte at ``at`` is there, or the content is dropped; return the former."""
        with self._changed:
            edition = self._edition
            self._changed.wait_for(
                lambda: self._ranges.end_of(at) > at or edition != self._edition or self._is_gone,
                timeout_s,
            )
            return self._ranges.end_of(at) > at

    def save(self) -> None:
        """Flush what was written to the disk, then the map that claims it."""
        with self._saving:
            self._save()

    def finish(self) -> Path:
        """Move the complete file to its place, replacing an older one, and return the place."""
        with self._writing, self._saving:
            if self._is_finished:
                return self.target
            if self._is_gone or not self.is_complete:
                raise PartChanged
            with self._disk_errors():
                # A file that was longer before keeps no rest.
                os.ftruncate(self._fd, self._known.total or 0)
                self._flush()
                self._move()
            with _parts_lock:
                if _parts.get(self.target) is self:
                    del _parts[self.target]
            with self._changed:
                self._is_finished = True
                self._changed.notify_all()
            return self.target

    def discard(self) -> None:
        """Delete the unfinished file and its map. Readers and writers find nothing any more."""
        with self._writing, self._saving:
            if self._is_finished or self._is_gone:
                return
            with _parts_lock:
                if _parts.get(self.target) is self:
                    del _parts[self.target]
            with self._changed:
                self._is_gone = True
                self._edition += 1
                self._ranges = ByteRanges()
                self._changed.notify_all()
            with self._disk_errors():
                # First the map: without it nothing claims to be in the file.
                self._delete_maps()
                if os.name == "nt":
                    self._close_fd()
                self.path.unlink(missing_ok=True)

    def close(self) -> None:
        """Save the map and give the file back. The last user deletes a file without content."""
        with contextlib.suppress(DownloadError):
            self.save()
        with _parts_lock:
            self._users -= 1
            if self._users:
                return
            if _parts.get(self.target) is self:
                del _parts[self.target]
            was_open = self._fd >= 0
            if was_open and os.name == "nt":
                self._close_fd()
            if was_open and not (self._is_finished or self._is_gone or self._ranges.count):
                with contextlib.suppress(OSError):
                    self._delete_maps()
                    self.path.unlink(missing_ok=True)
            self._close_fd()

    def _open(self) -> None:
        """Open the file once, for all users. Raises DownloadError."""
        with self._opening:
            if self._fd >= 0:
                return
            with self._disk_errors():
                self.target.parent.mkdir(parents=True, exist_ok=True)
                self._fd = open_locked(self.path, self.target.name)
                self._new_map_path.unlink(missing_ok=True)
                self._saved = self._known = self._load()
            self._ranges = ByteRanges(self._known.ranges)

    def _load(self) -> PartMap:
        known = known_part(self.target)
        if known is None:
            return PartMap()
        size = os.fstat(self._fd).st_size
        if known.ranges and known.ranges[-1][1] > size:
            return PartMap()
        return known

    def _drop(self, known: PartMap) -> None:
        """Forget the content. The map that claims it goes first."""
        with self._saving:
            with self._disk_errors():
                if self._map_path.exists():
                    # Deleted rather than replaced: the disk may be full.
                    self._map_path.unlink()
                    flush_folder(self.target.parent)
                self._saved = PartMap()
            with self._changed:
                self._ranges = ByteRanges()
                self._known = known
                self._edition += 1
                self._changed.notify_all()
            with self._disk_errors():
                os.ftruncate(self._fd, 0)

    def _save(self) -> None:
        if self._is_finished or self._is_gone:
            return
        with self._changed:
            known = msgspec.structs.replace(self._known, ranges=tuple(self._ranges))
        if known == self._saved:
            return
        with self._disk_errors():
            self._flush()
            self._write_map(known)

    def _flush(self) -> None:
        """Flush the content to the disk."""
        try:
            flush_data(self._fd)
        except OSError:
            # The system may have dropped what it could not write.
            with self._changed:
                self._ranges = ByteRanges(self._saved.ranges)
            raise

    def _write_map(self, known: PartMap) -> None:
        """Replace the map atomically."""
        with self._new_map_path.open("wb") as file:
            file.write(msgspec.json.encode(known))
            file.flush()
            os.fsync(file.fileno())
        self._new_map_path.replace(self._map_path)
        self._saved = known

    def _delete_maps(self) -> None:
        self._map_path.unlink(missing_ok=True)
        # It is there if the disk was full.
        self._new_map_path.unlink(missing_ok=True)

    def _move(self) -> None:
        """Rename the file, flush the folder, and delete the map."""
        if os.name == "nt":
            # Windows renames no open file.
            self._close_fd()
        if begun_s := self._known.begun_s:
            with contextlib.suppress(OSError):
                os.utime(self.path, (begun_s, begun_s))
        # The lock is held until the file is in its place: another process that opened the
        # unfinished file meanwhile must not write into the finished one.
        self.path.replace(self.target)
        flush_folder(self.target.parent)
        self.path = self.target
        self._delete_maps()
        if os.name == "nt":
            self._fd = os.open(self.target, os.O_RDONLY | getattr(os, "O_BINARY", 0))

    def _close_fd(self) -> None:
        if self._fd >= 0:
            with contextlib.suppress(OSError):
                os.close(self._fd)
            self._fd = -1

    @contextlib.contextmanager
    def _disk_errors(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise disk_error(error, self.target.parent) from error


def open_part(target: Path) -> PartFile:
    """Return the unfinished file for ``target``; the same object if it is already open.

    It is created, with its folder, if it does not exist. Raises DownloadError, also if another
    process has it open.
    """
    try:
        target = Path(os.path.realpath(target.parent), target.name)
    except (OSError, RuntimeError) as error:  # RuntimeError: a loop of links
        reason = error if isinstance(error, OSError) else OSError(errno.ELOOP, str(error))
        raise disk_error(reason, target.parent) from error
    with _parts_lock:
        part = _parts.get(target)
        if part is None:
            part = _parts[target] = PartFile(target)
        part._users += 1
    try:
        part._open()
    except BaseException:
        part.close()
        raise
    return part


def discard_part(target: Path) -> None:
    """Delete the unfinished file for ``target``, if there is one. Raises DownloadError.

    It stays if it is open in this process, because somebody watches it.
    """
    ends = (PART_SUFFIX, MAP_SUFFIX, NEW_MAP_SUFFIX)
    if not any(target.with_name(target.name + end).exists() for end in ends):
        return
    part = open_part(target)
    try:
        if not part.is_shared:
            part.discard()
    finally:
        part.close()


def known_part(target: Path) -> PartMap | None:
    """Return what the map beside an unfinished file says, without opening the file.

    None if there is no unfinished file or no usable map.
    """
    part = target.with_name(target.name + PART_SUFFIX)
    path = target.with_name(target.name + MAP_SUFFIX)
    try:
        if path.stat().st_size > _LARGEST_MAP or not part.is_file():
            return None
        known = msgspec.json.decode(path.read_bytes(), type=PartMap)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return known if _is_sane(known) else None


def _is_sane(known: PartMap) -> bool:
    before = -1
    for start, end in known.ranges:
        if start <= before or end <= start:
            return False
        before = end
    return known.total is None or before <= known.total


_parts: dict[Path, PartFile] = {}
_parts_lock = threading.Lock()

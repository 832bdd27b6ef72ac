"""The first and the last fragments of a fragmented MP4, for a quick probe.

libavformat reads every fragment of such a file before it reports anything: 0.9 s for eight hours
from a fast disk, measured by ``tests/benchmarks/probing.py``. The boxes are those of ISO 14496-12.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, NamedTuple

from duthviewer.playback.network_recording import size_of

#: The least length of the beginning that is probed, and of the end in which fragments are searched
_HEAD_BYTES, _TAIL_BYTES = 1 << 20, 1 << 24
#: The limit for reading boxes
_MOST_BYTES = 1 << 24
#: The limit for reading an index at once: that of a day is 10 MB
_LARGEST_INDEX_BYTES = 1 << 26
#: The kinds of box with which an MP4 begins
_FIRST_KINDS = (b"ftyp", b"moov", b"wide", b"free", b"skip", b"mdat")


class _UnknownLayoutError(ValueError):
    """The file is not an MP4, or has a layout that this module does not know."""


class _Box(NamedTuple):
    kind: bytes
    at: int
    #: Bytes before the content, and including it
    head: int
    length: int

    @property
    def end(self) -> int:
        return self.at + self.length


class _LimitedFile:
    """A file of which only ``_MOST_BYTES`` are read: a hostile one has 100 million empty boxes."""

    def __init__(self, file: BinaryIO) -> None:
        self._file, self._left = file, _MOST_BYTES

    def seek(self, at: int) -> None:
        self._file.seek(at)

    def read(self, count: int) -> bytes:
        self._left -= count
        if self._left < 0:
            raise _UnknownLayoutError
        return self._file.read(count)


@dataclass
class PatchedFile:
    """A file that reads as if it ended at ``size`` and had other bytes in some places."""

    file: BinaryIO
    size: int
    #: The replacements by their offsets
    patches: dict[int, bytes] = field(default_factory=dict)
    _at: int = 0

    def read(self, count: int = -1) -> bytes:
        start = self._at
        end = self.size if count < 0 else min(self.size, start + count)
        if end <= start:
            return b""
        self.file.seek(start)
        content = self.file.read(end - start)
        end = start + len(content)
        for at, patch in self.patches.items():
            if at < end and at + len(patch) > start:
                mine, its = max(at - start, 0), max(start - at, 0)
                piece = patch[its : its + end - start - mine]
                content = content[:mine] + piece + content[mine + len(piece) :]
        self._at = end
        return content

    def seek(self, at: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self.size}[whence]
        self._at = max(0, base + at)
        return self._at

    def tell(self) -> int:
        return self._at


@dataclass(frozen=True)
class FragmentedMp4:
    """The parts of a fragmented MP4 that a probe reads."""

    #: The beginning: tracks and their first frames
    head: PatchedFile
    #: The beginning, followed by the last fragments; None for a file without fragments
    tail: PatchedFile | None


def needs_whole_file(file: BinaryIO) -> bool:
    """Return whether an open stream is a fragmented MP4 without an index (a ``sidx`` box).

    libavformat would visit each of its fragments, which takes minutes over a network. The index of
    any other MP4 is read in one piece, because its parts, requested in a different order, would
    take a round trip each.
    """
    try:
        size, limited, is_fragmented = size_of(file), _LimitedFile(file), False
        for box in _boxes(limited, 0, size):
            if box.at == 0 and box.kind not in _FIRST_KINDS:
                return False
            if box.kind == b"sidx":
                return False
            if box.kind == b"moof":
                return is_fragmented
            if box.kind == b"moov":
                if box.length > _LARGEST_INDEX_BYTES:
                    return False
                file.seek(box.at)
                index = _LimitedFile(io.BytesIO(file.read(box.length)))
                is_fragmented = _is_fragmented(index, box._replace(at=0))
                if not is_fragmented:
                    return False
    except _UnknownLayoutError:
        return False
    return is_fragmented


def read_fragments(file: BinaryIO) -> FragmentedMp4 | None:
    """Return the first and the last fragments of an open file, or None for any other file."""
    try:
        return _read(file)
    except _UnknownLayoutError:
        return None


def _read(file: BinaryIO) -> FragmentedMp4 | None:
    size = size_of(file)
    limited = _LimitedFile(file)
    for box in _boxes(limited, 0, size):
        if (box.at == 0 and box.kind not in _FIRST_KINDS) or box.kind == b"moof":
            return None
        if box.kind == b"moov":
            if box.end > size or not _is_fragmented(limited, box):
                return None
            head = PatchedFile(file, _first_fragments(limited, box, size))
            return FragmentedMp4(head, _tail(file, box, size))
    return None


def _is_fragmented(file: _LimitedFile, moov: _Box) -> bool:
    return any(box.kind == b"mvex" for box in _boxes(file, moov.at + moov.head, moov.end))


def _boxes(file: _LimitedFile, at: int, end: int) -> Iterator[_Box]:
    while at + 8 <= end:
        file.seek(at)
        start = file.read(16)
        length, head = int.from_bytes(start[:4], "big"), 8
        if length == 1:
            length, head = int.from_bytes(start[8:16], "big"), 16
        elif length == 0:
            length = end - at
        if length < head:
            raise _UnknownLayoutError
        yield _Box(start[4:8], at, head, length)
        at += length


def _first_fragments(file: _LimitedFile, moov: _Box, size: int) -> int:
    """Return the offset after the fragments that hold the first frames of each track."""
    fragments = 0
    for box in _boxes(file, moov.end, size):
        fragments += box.kind == b"moof"
        if box.end > moov.end + _HEAD_BYTES and box.kind == b"mdat" and fragments > 1:
            return min(size, box.end)
    return size


def _tail(file: BinaryIO, moov: _Box, size: int) -> PatchedFile | None:
    """Return the file without the bytes between its `moov` box and its last fragments."""
    begin = max(moov.end, size - _TAIL_BYTES)
    file.seek(begin)
    content = file.read()
    found: list[int] = []
    at = len(content)
    # Fragments of sound and picture may alternate: six of them include the last of each.
    while len(found) < 6 and (at := content.rfind(b"moof", 0, at)) >= 4:
        if content[at + 8 : at + 12] == b"mfhd":
            found.append(begin + at - 4)
    if not found:
        return None
    gap = found[-1] - moov.end
    if gap == 0:
        return PatchedFile(file, size)
    if gap < 16:
        return None
    skip = (1).to_bytes(4, "big") + b"free" + gap.to_bytes(8, "big")
    return PatchedFile(file, size, {moov.end: skip})

"""An MP4 file with its tables cut short, so that a recording of eight hours is probed at once.

libavformat lists every frame of an MP4 before it says anything (0.2 s for eight hours), and reads
every fragment of a fragmented one (0.9 s). What a prober needs is in the headers of
the boxes (ISO 14496-12), so it gets the same file with shorter tables.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, NamedTuple

#: How many frames of each track stay: enough for the first of each to be found
_KEPT = 1024
#: How much of a fragmented file is its beginning, at least; and where its last fragment is sought
_HEAD_BYTES, _TAIL_BYTES = 1 << 20, 1 << 24
#: What is read of the boxes in all, at most
_MOST_BYTES = 1 << 24
#: Where the tables of a track lie: each of these in the one before it
_WAY = (b"moov", b"trak", b"mdia", b"minf", b"stbl")
#: Tables of a track that may be cut: where the count stands after the box's head, bytes per row
_TABLES = {
    b"stco": (4, 4),
    b"co64": (4, 8),
    b"stss": (4, 4),
    b"ctts": (4, 8),
    b"stsz": (8, 4),
    b"stsc": (4, 12),
}


class NotMp4(ValueError):
    """Not an MP4, or an MP4 with an unknown layout."""


class Box(NamedTuple):
    kind: bytes
    at: int
    #: Bytes before the content, and with it
    head: int
    length: int

    @property
    def end(self) -> int:
        return self.at + self.length


class _Sparing:
    """A file of which so much is read and no more: a hostile one has 100 million empty boxes."""

    def __init__(self, file: BinaryIO) -> None:
        self._file, self._left = file, _MOST_BYTES

    def seek(self, at: int) -> None:
        self._file.seek(at)

    def read(self, count: int) -> bytes:
        self._left -= count
        if self._left < 0:
            raise NotMp4
        return self._file.read(count)


@dataclass
class View:
    """A file to read with some bytes replaced, which may end earlier."""

    file: BinaryIO
    size: int
    #: What stands in place of the file's own bytes, by where it begins
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
class Glance:
    """An MP4 as a prober needs it."""

    is_fragmented: bool
    #: The whole file's beginning: tracks, lengths, first frames
    head: View
    #: Of a fragmented file, the last fragments; None where there are none
    tail: View | None


def glance(file: BinaryIO) -> Glance:
    """Look at the heads of an open MP4's boxes. Raises ``NotMp4``."""
    size = os.fstat(file.fileno()).st_size
    sparing = _Sparing(file)
    moov: Box | None = None
    for box in _boxes(sparing, 0, size):
        if box.at == 0 and box.kind not in (b"ftyp", b"moov", b"wide", b"free", b"skip", b"mdat"):
            raise NotMp4
        if box.kind == b"moov":
            moov = box
            break
        if box.kind == b"moof":
            raise NotMp4
    if moov is None or moov.end > size:
        raise NotMp4
    if any(box.kind == b"mvex" for box in _boxes(sparing, moov.at + moov.head, moov.end)):
        head = View(file, _first_fragments(sparing, moov, size))
        return Glance(True, head, _tail(file, moov, size))
    cut = _cut(sparing, moov)
    left = moov.length - len(cut)
    if left >= 16:
        cut += (1).to_bytes(4, "big") + b"free" + left.to_bytes(8, "big")
        return Glance(False, View(file, size, {moov.at: cut}), None)
    return Glance(False, View(file, size), None)


def _boxes(file: _Sparing, at: int, end: int) -> Iterator[Box]:
    while at + 8 <= end:
        file.seek(at)
        start = file.read(16)
        length, head = int.from_bytes(start[:4], "big"), 8
        if length == 1:
            length, head = int.from_bytes(start[8:16], "big"), 16
        elif length == 0:
            length = end - at
        if length < head:
            raise NotMp4
        yield Box(start[4:8], at, head, length)
        at += length


def _cut(file: _Sparing, box: Box, depth: int = 0) -> bytes:
    """A box with the tables in it cut short; ``depth`` counts the boxes that it lies in."""
    if box.kind != _WAY[depth]:
        return _whole(file, box)
    if box.kind == b"stbl":
        return _cut_tables(file, box)
    return _box(box.kind, b"".join([_cut(file, one, depth + 1) for one in _inner(file, box)]))


def _whole(file: _Sparing, box: Box) -> bytes:
    file.seek(box.at)
    return file.read(box.length)


def _cut_tables(file: _Sparing, stbl: Box) -> bytes:
    """The tables of a track, of which the first frames stay, in chunks that hold just these."""
    inner = _inner(file, stbl)
    boxes = {box.kind: box for box in inner}
    if not {b"stsc", b"stsz"} <= boxes.keys():
        raise NotMp4
    sizes, frames = _rows(file, boxes[b"stsz"])
    offsets = boxes.get(b"stco") or boxes.get(b"co64")
    if offsets is None:
        raise NotMp4
    _, chunks = _rows(file, offsets)
    runs, _ = _rows(file, boxes[b"stsc"])
    frames = min(frames, _KEPT)
    # A run of chunks (ISO 14496-12, 8.7.4): from which chunk on, frames in each, description.
    kept_runs, chunk, left = [], 0, frames
    while left > 0 and chunk < chunks and runs:
        chunk += 1
        while len(runs) > 1 and int.from_bytes(runs[1][:4], "big") <= chunk:
            runs.pop(0)
        count = min(left, int.from_bytes(runs[0][4:8], "big"))
        if count == 0:
            # Chunks without a frame: four billion of them may be promised.
            raise NotMp4
        kept_runs.append(chunk.to_bytes(4, "big") + count.to_bytes(4, "big") + runs[0][8:])
        left -= count
    kept = {
        b"stsz": sizes[: frames - left],
        b"stsc": kept_runs,
        offsets.kind: _rows(file, offsets)[0][:chunk],
    }
    made = []
    for box in inner:
        if box.kind not in _TABLES:
            made.append(_whole(file, box))
            continue
        count_at, _ = _TABLES[box.kind]
        file.seek(box.at + box.head)
        start = file.read(count_at)
        rows = kept[box.kind] if box.kind in kept else _rows(file, box)[0]
        count = frames - left if box.kind == b"stsz" else len(rows)
        made.append(_box(box.kind, start + count.to_bytes(4, "big") + b"".join(rows)))
    return _box(b"stbl", b"".join(made))


def _rows(file: _Sparing, box: Box) -> tuple[list[bytes], int]:
    """The first rows of a table, and how many it has."""
    count_at, width = _TABLES[box.kind]
    file.seek(box.at + box.head)
    body = file.read(min(box.length - box.head, count_at + 4 + _KEPT * width))
    count = int.from_bytes(body[count_at : count_at + 4], "big")
    if box.kind == b"stsz" and any(body[4:8]):
        # All frames have one size, which stands in place of the table.
        return [], count
    start = count_at + 4
    end = min(len(body), start + count * width)
    return [body[at : at + width] for at in range(start, end, width)], count


def _inner(file: _Sparing, box: Box) -> list[Box]:
    inner = list(_boxes(file, box.at + box.head, box.end))
    if inner and inner[-1].end > box.end:
        raise NotMp4
    return inner


def _box(kind: bytes, body: bytes) -> bytes:
    return (len(body) + 8).to_bytes(4, "big") + kind + body


def _first_fragments(file: _Sparing, moov: Box, size: int) -> int:
    """Where a fragmented file may be cut so that each track's first frames stay."""
    fragments = 0
    for box in _boxes(file, moov.end, size):
        fragments += box.kind == b"moof"
        if box.end > moov.end + _HEAD_BYTES and box.kind == b"mdat" and fragments > 1:
            return min(size, box.end)
    return size


def _tail(file: BinaryIO, moov: Box, size: int) -> View | None:
    """The file without what is between its `moov` and its last fragments."""
    begin = max(moov.end, size - _TAIL_BYTES)
    file.seek(begin)
    content = file.read()
    found: list[int] = []
    at = len(content)
    # Fragments of sound and picture may take turns: some of them, to have the last of each.
    while len(found) < 6 and (at := content.rfind(b"moof", 0, at)) >= 4:
        if content[at + 8 : at + 12] == b"mfhd":
            found.append(begin + at - 4)
    if not found:
        return None
    gap = found[-1] - moov.end
    if gap == 0:
        return View(file, size)
    if gap < 16:
        return None
    skip = (1).to_bytes(4, "big") + b"free" + gap.to_bytes(8, "big")
    return View(file, size, {moov.end: skip})

"""MPEG transport streams (ISO 13818-1): restarts of their clock, and playlists as an index.

Packets have 188 bytes. Cameras add 4 bytes before each packet (.m2ts), some receivers 16 after it.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO, NamedTuple

_SYNC = 0x47
#: Bytes of a packet, and of those before its sync byte
_LAYOUTS = ((188, 0), (192, 4), (204, 0))
_PES_START = b"\x00\x00\x01"
_CLOCK_HZ = 90_000
_WRAP = 1 << 33

#: A clock that goes back or ahead by more than this between two frames has started again, unless
#: it is ahead and another stream goes on.
_BACK_S, _AHEAD_S = 1.0, 10.0
#: The clock is first read at this many places, evenly over the file. It is also read at each power
#: of two from both ends, as streams are often interrupted near their start or end.
_PLACES = 48
#: Between two places the clock may go up to this many times faster or slower than usual.
_VARIES = 8.0
#: Bytes read to find a time stamp, first and at most, and the size of a range that is read whole
_GLANCE_BYTES, _MOST_GLANCE_BYTES, _RANGE_BYTES = 1 << 16, 1 << 21, 1 << 18
#: The limit of places that are read: each takes 10 ms on a slow disk
_MOST_READS = 400
#: Further restarts of the clock are ignored: the file is damaged everywhere.
_MOST_JOINTS = 200


class Stamp(NamedTuple):
    """The byte in the file at which a frame begins, and its time stamp in seconds."""

    byte: int
    at_s: float


class FilePart(io.RawIOBase):
    """The bytes of a file from ``begin`` to ``end`` (None: to its end), as a file of their own."""

    def __init__(self, path: Path, begin: int, end: int | None) -> None:
        super().__init__()
        self._file = path.open("rb")
        size = os.fstat(self._file.fileno()).st_size
        self._begin, self._end = begin, size if end is None else min(end, size)
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        left = max(0, self._end - self._begin - self._at)
        self._file.seek(self._begin + self._at)
        content = self._file.read(left if size < 0 else min(size, left))
        self._at += len(content)
        return content

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        length = self._end - self._begin
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: length}[whence]
        self._at = max(0, base + offset)
        return self._at

    def tell(self) -> int:
        return self._at

    def close(self) -> None:
        self._file.close()
        super().close()


@dataclass(frozen=True)
class StreamLayout:
    """The layout of the packets of a file: the byte of the first one, and the length of each."""

    first: int
    length: int
    #: Bytes of a packet before its sync byte
    before: int

    def aligned(self, byte: int) -> int:
        """Return the start of the last packet that begins at or before ``byte``."""
        return byte - (byte - self.first) % self.length


def layout(path: Path) -> StreamLayout | None:
    """Return the layout of the packets of ``path``; None if it has none."""
    with path.open("rb") as file:
        head = file.read(1 << 16)
    for at in range(min(len(head), 4096)):
        if head[at] != _SYNC:
            continue
        for length, before in _LAYOUTS:
            syncs = head[at : at + 8 * length : length]
            if len(syncs) >= 3 and set(syncs) == {_SYNC} and at >= before:
                return StreamLayout(at - before, length, before)
    return None


def joints(path: Path, pid: int) -> list[int]:
    """Return the bytes at which the clock of the stream ``pid`` starts again, in order.

    Reads a few dozen places of the file, and more places between two of them if the clock does not
    advance evenly there.
    """
    laid = layout(path)
    if laid is None:
        return []
    with path.open("rb") as file:
        return _Search(file, laid, pid).joints()


def tables_before(path: Path, byte: int, laid: StreamLayout | None, not_before: int = 0) -> int:
    """Return where the program tables (PAT, PMT) before ``byte`` begin; ``byte`` without any.

    A reader that starts within the file needs the tables first. They occur about every 0.1 s.
    """
    if laid is None:
        return byte
    byte = laid.aligned(byte)
    start = max(laid.aligned(max(byte - 4096 * laid.length, laid.first)), not_before)
    with path.open("rb") as file:
        file.seek(start)
        piece = file.read(byte - start)
    for at in range(len(piece) - laid.length, -1, -laid.length):
        packet = piece[at + laid.before :]
        if packet[0] != _SYNC:  # The layout differs here: the reader has to find the packets.
            return byte
        if _pid(packet) == 0:
            return start + at
    return byte


class _Search:
    """A search for the places in a file at which the clock of one stream starts again."""

    def __init__(self, file: BinaryIO, laid: StreamLayout, pid: int) -> None:
        self._file, self._laid, self._pid = file, laid, pid
        self._size = os.fstat(file.fileno()).st_size
        self._reads = 0
        self._found: list[int] = []
        self._rate = 1e-6

    def joints(self) -> list[int]:
        places = {round(self._size * part / _PLACES) for part in range(_PLACES)}
        power = 1 << 20
        while power < self._size // 2:
            places |= {power, self._size - power}
            power *= 2
        places.add(max(0, self._size - _GLANCE_BYTES))
        stamps = [stamp for place in sorted(places) if (stamp := self._stamp(place)) is not None]
        stamps = [stamp for number, stamp in enumerate(stamps) if stamp not in stamps[:number]]
        if len(stamps) < 2:
            return []
        rates = sorted(
            (later.at_s - earlier.at_s) / max(1, later.byte - earlier.byte)
            for earlier, later in pairwise(stamps)
        )
        self._rate = max(1e-9, rates[len(rates) // 2])
        for earlier, later in pairwise(stamps):
            self._between(earlier, later)
        return sorted(self._found)[:_MOST_JOINTS]

    def _between(self, earlier: Stamp, later: Stamp) -> None:
        length = later.byte - earlier.byte
        gone_s, usual_s = _gone_s(earlier, later), length * self._rate
        slowest_s, fastest_s = usual_s / _VARIES - _AHEAD_S, usual_s * _VARIES + _AHEAD_S
        if gone_s >= 0 and slowest_s <= gone_s <= fastest_s:
            return
        if length <= _RANGE_BYTES:
            self._within(earlier, later)
            return
        middle = self._stamp(earlier.byte + length // 2)
        if middle is None or not earlier.byte < middle.byte < later.byte:
            self._within(earlier, later)
            return
        self._between(earlier, middle)
        self._between(middle, later)

    def _within(self, earlier: Stamp, later: Stamp) -> None:
        """Find the joints in a small range."""
        last = earlier
        for stamp in self._stamps(earlier.byte, later.byte - earlier.byte + self._laid.length):
            if not _goes_on([last, stamp]) and not self._others_go_on(last, stamp):
                self._found.append(self._start(last, stamp))
            last = stamp

    def _others_go_on(self, last: Stamp, first: Stamp) -> bool:
        """Return whether another stream, such as the sound, goes on where the frames jump ahead.

        Recorders of screens may write a frame only when the picture changes.
        """
        if _gone_s(last, first) < 0:
            return False
        begin = max(0, last.byte - _MOST_GLANCE_BYTES)
        others: dict[int, list[Stamp]] = {}
        for pid, stamp in self._stamps_of_all(begin, first.byte + _MOST_GLANCE_BYTES - begin):
            others.setdefault(pid, []).append(stamp)
        others.pop(self._pid, None)
        for stamps in others.values():
            before = sum(stamp.byte < last.byte for stamp in stamps)
            until = sum(stamp.byte < first.byte for stamp in stamps)
            if before > 0 and until < len(stamps) and _goes_on(stamps[before - 1 : until + 1]):
                return True
        return False

    def _start(self, last: Stamp, first: Stamp) -> int:
        """Return where the part with the first frame ``first`` begins, with its program tables."""
        path = Path(self._file.name)
        return tables_before(path, first.byte, self._laid, not_before=last.byte + 1)

    def _stamp(self, byte: int) -> Stamp | None:
        """Return the first frame at or after a place."""
        if self._reads >= _MOST_READS:
            return None
        self._reads += 1
        span = _GLANCE_BYTES
        while span <= _MOST_GLANCE_BYTES:
            stamp = next(self._stamps(byte, span), None)
            if stamp is not None:
                return stamp
            if byte + span >= self._size:
                return None
            span *= 8
        return None

    def _stamps(self, byte: int, span: int) -> Iterator[Stamp]:
        return (stamp for pid, stamp in self._stamps_of_all(byte, span) if pid == self._pid)

    def _stamps_of_all(self, byte: int, span: int) -> Iterator[tuple[int, Stamp]]:
        """Yield the streams and the time stamps of the frames that begin in a range."""
        start = self._laid.aligned(max(byte, self._laid.first))
        self._file.seek(start)
        content = self._file.read(span)
        length, before = self._laid.length, self._laid.before
        for at in range(0, len(content) - length + 1, length):
            packet = content[at + before : at + before + 188]
            if packet[0] != _SYNC or not packet[1] & 0x40:
                continue
            stamp = _decoding_stamp(packet)
            if stamp is not None:
                yield _pid(packet), Stamp(start + at, stamp / _CLOCK_HZ)


def _gone_s(earlier: Stamp, later: Stamp) -> float:
    """Return the seconds between two frames, even if the clock of 33 bits wrapped in between."""
    whole_s = _WRAP / _CLOCK_HZ
    return (later.at_s - earlier.at_s + whole_s / 2) % whole_s - whole_s / 2


def _goes_on(stamps: list[Stamp]) -> bool:
    """Return whether the clock goes on from frame to frame."""
    return all(
        -_BACK_S <= _gone_s(earlier, later) <= _AHEAD_S for earlier, later in pairwise(stamps)
    )


def _pid(packet: bytes) -> int:
    return (packet[1] & 0x1F) << 8 | packet[2]


def _decoding_stamp(packet: bytes) -> int | None:
    """Return the time stamp of the frame that begins in a packet, in the order of the file."""
    start = 4 + (1 + packet[4] if packet[3] & 0x20 else 0)
    pes = packet[start:]
    if len(pes) < 19 or pes[:3] != _PES_START:
        return None
    flags = pes[7] >> 6
    if not flags & 2:
        return None
    at = 14 if flags == 3 else 9
    one, two, three = pes[at], pes[at + 1 : at + 3], pes[at + 3 : at + 5]
    high, middle, low = one >> 1 & 7, int.from_bytes(two, "big"), int.from_bytes(three, "big")
    return high << 30 | (middle >> 1) << 15 | low >> 1


def playlist(name: str, size: int, begin: int, cut: int, cut_s: float, length_s: float) -> str:
    """Return an M3U8 playlist (RFC 8216) of the bytes of a file from ``begin`` to ``size``.

    A segment begins at ``cut``, ``cut_s`` after ``begin``. libavformat's reader of playlists seeks
    to the start of a segment and decodes from there, while its reader of transport streams seeks to
    any packet. So the playlist serves as the index that the file lacks. Nothing is copied.
    """
    lines = [
        "#EXTM3U",
        "#EXT-X-VERSION:4",
        f"#EXT-X-TARGETDURATION:{int(length_s) + 1}",
        "#EXT-X-PLAYLIST-TYPE:VOD",
    ]
    if cut > begin:
        lines += [f"#EXTINF:{cut_s:.6f},", f"#EXT-X-BYTERANGE:{cut - begin}@{begin}", name]
    else:
        cut, cut_s = begin, 0.0
    rest = max(0.001, length_s - cut_s)
    lines += [f"#EXTINF:{rest:.6f},", f"#EXT-X-BYTERANGE:{size - cut}@{cut}", name]
    return "\n".join([*lines, "#EXT-X-ENDLIST", ""])

"""Finds where the clock starts again in MPEG program streams (.mpg, .vob) and FLV files.

Neither format has an index, and their readers count time from the first packet to the last, so
nothing after a restart of the clock can be reached. For transport streams see `transport_stream`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO, NamedTuple

#: The clock is read at this many places, evenly over the file (10 ms in all on a fast disk).
_PLACES = 24
#: Bytes read at a place to find a time stamp
_GLANCE_BYTES = 1 << 16
#: Bisection steps to find the place of a restart
_STEPS = 12
#: If the clock advances more than `_SLOW` times slower than usual between two readings, the range
#: between them is bisected, `_DEPTH` levels deep.
_SLOW, _DEPTH = 4.0, 5
#: The limit of further readings
_MOST_READS = 100
#: A clock that goes back by more than this has started again.
_BACK_S = 1.0

#: A pack header of MPEG-2 or MPEG-1, with its marker bits, up to the end of the clock
_PACK = re.compile(rb"\x00\x00\x01\xba(?:[\x44-\x7f]|[\x21-\x2f])")
#: The header of an FLV tag: audio, video or script, size, time, and the stream, which is 0
_TAG = re.compile(rb"[\x08\x09\x12](?=.{7}\x00\x00\x00)", re.DOTALL)
_TAG_BYTES = 11
_FLV_HEADER = re.compile(rb"FLV\x01[\x01\x04\x05]\x00\x00\x00\x09\x00\x00\x00\x00")


class ClockReading(NamedTuple):
    """A place in a file, and the time of the file's clock there, in seconds."""

    byte: int
    at_s: float


def clock_starts_again_after(path: Path, format_name: str) -> float | None:
    """Return after how many seconds the clock of a file first starts again.

    None if no restart was found, and for formats other than "mpeg" and "flv". Raises OSError.
    """
    reader = {"mpeg": _program_clock, "flv": _flv_clock}.get(format_name)
    if reader is None:
        return None
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        readings = [
            reading for place in _places(size) if (reading := reader(file, place)) is not None
        ]
        if len(readings) < 2:
            return None
        rates = sorted(
            (later.at_s - earlier.at_s) / max(1, later.byte - earlier.byte)
            for earlier, later in pairwise(readings)
        )
        search = _ClockSearch(file, reader, rates[len(rates) // 2])
        for earlier, later in pairwise(readings):
            if (end := search.last_before_joint(earlier, later)) is not None:
                return max(0.0, end.at_s - readings[0].at_s)
    return None


class _ClockSearch:
    """A search for the place between two readings at which the clock starts again."""

    def __init__(
        self,
        file: BinaryIO,
        reader: Callable[[BinaryIO, int], ClockReading | None],
        usual_rate: float,
    ) -> None:
        self._file, self._reader = file, reader
        #: Seconds a byte
        self._usual_rate = usual_rate
        self._reads = 0

    def last_before_joint(
        self, earlier: ClockReading, later: ClockReading, depth: int = _DEPTH
    ) -> ClockReading | None:
        """Return the last reading before the clock starts again, if it does between the two."""
        if later.at_s < earlier.at_s - _BACK_S:
            return self._narrowed(earlier, later)
        length = later.byte - earlier.byte
        # A clock that starts again within the range, but still ends later, seems to go slowly.
        if later.at_s - earlier.at_s > length * self._usual_rate / _SLOW or not depth:
            return None
        middle = self._read(earlier.byte + length // 2)
        if middle is None or not earlier.byte < middle.byte < later.byte:
            return None
        found = self.last_before_joint(earlier, middle, depth - 1)
        return found or self.last_before_joint(middle, later, depth - 1)

    def _narrowed(self, earlier: ClockReading, later: ClockReading) -> ClockReading:
        high = later.byte
        for _ in range(_STEPS):
            middle_byte = (earlier.byte + high) // 2
            middle = self._read(middle_byte)
            if middle is None or middle.byte >= high or middle.at_s < earlier.at_s - _BACK_S:
                high = middle_byte
            elif middle.byte > earlier.byte:
                earlier = middle
            else:
                break
        return earlier

    def _read(self, byte: int) -> ClockReading | None:
        self._reads += 1
        return self._reader(self._file, byte) if self._reads < _MOST_READS else None


def _places(size: int) -> list[int]:
    """Return the bytes at which the clock is read, in order."""
    places = {size * part // _PLACES for part in range(_PLACES)}
    places.add(max(0, size - _GLANCE_BYTES))
    # A stream is often interrupted soon after its start or shortly before its end.
    power = 1 << 20
    while power < size // _PLACES:
        places |= {power, size - power}
        power *= 4
    return sorted(places)


def _program_clock(file: BinaryIO, byte: int) -> ClockReading | None:
    """Return the clock of the first pack at or after a place.

    See ISO 13818-1, 2.5.3.3, and ISO 11172-1.
    """
    file.seek(byte)
    content = file.read(_GLANCE_BYTES)
    found = _PACK.search(content)
    if found is None or len(content) < found.start() + 9:
        return None
    at = found.start() + 4
    bits = int.from_bytes(content[at : at + 5], "big")
    if content[at] & 0xC0 == 0x40:
        # '01', 3 bits, a marker, 15 bits, a marker, 15 bits, a marker, 2 bits of the extension
        clock = (bits >> 35 & 7) << 30 | (bits >> 19 & 0x7FFF) << 15 | bits >> 3 & 0x7FFF
    else:
        clock = (bits >> 33 & 7) << 30 | (bits >> 17 & 0x7FFF) << 15 | bits >> 1 & 0x7FFF
    return ClockReading(byte + found.start(), clock / 90_000)


def _flv_clock(file: BinaryIO, byte: int) -> ClockReading | None:
    """Return the clock of the first tag with sound or picture at or after a place."""
    file.seek(byte)
    content = file.read(_GLANCE_BYTES)
    for found in _TAG.finditer(content):
        at = found.start()
        if content[at] != 0x12 and _is_tag(file, byte + at, content[at : at + _TAG_BYTES]):
            return ClockReading(byte + at, _tag_time(content[at : at + _TAG_BYTES]))
    return None


def _is_tag(file: BinaryIO, byte: int, tag: bytes) -> bool:
    """Return whether a tag is followed by its own length, as FLV requires."""
    length = _TAG_BYTES + int.from_bytes(tag[1:4], "big")
    file.seek(byte + length)
    return file.read(4) == length.to_bytes(4, "big")


def _tag_time(tag: bytes) -> float:
    return (int.from_bytes(tag[4:7], "big") | tag[7] << 24) / 1000


def flv_parts(path: Path) -> list[int]:
    """Return the bytes at which the second and later of several joined FLV files begin.

    Reads the whole file. Raises OSError.
    """
    found: list[int] = []
    overlap = 16
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        at, kept = 0, b""
        while content := file.read(1 << 22):
            whole = kept + content
            start = at - len(kept)
            for match in _FLV_HEADER.finditer(whole):
                byte = start + match.start()
                if 0 < byte < size and byte not in found[-1:] and _begins(file, byte):
                    found.append(byte)
            at += len(content)
            file.seek(at)
            kept = whole[-overlap:]
    return found


def _begins(file: BinaryIO, byte: int) -> bool:
    """Return whether a tag follows the header at this byte."""
    file.seek(byte + 13)
    tag = file.read(_TAG_BYTES)
    return len(tag) == _TAG_BYTES and bool(_TAG.match(tag)) and _is_tag(file, byte + 13, tag)

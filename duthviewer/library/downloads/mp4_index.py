"""Where the index of an MP4 is: every player reads all of it before it shows anything."""

from __future__ import annotations

from collections.abc import Callable

_HEADER_BYTES = 16
_TYPE = slice(4, 8)
_INDEX = b"moov"
#: Boxes with which a file of this family begins
_FIRST = frozenset((b"ftyp", b"moov", b"mdat", b"free", b"wide", b"skip", b"pdin"))
#: A larger one is no index but a mistake: eight hours take about 16 MB.
_LARGEST = 1 << 28


class IndexSearch:
    """Follows the boxes of an MP4 as their headers arrive, until the index is found.

    ISO/IEC 14496-12, section 4.2: a box begins with its length and its type.
    """

    def __init__(self) -> None:
        #: Where the next header is; None if the search has ended
        self.at: int | None = 0
        #: Where the index begins and ends, once it is found
        self.found: tuple[int, int] | None = None

    def follow(self, read: Callable[[int, int], bytes], total: int | None) -> bool:
        """Follow the boxes whose headers ``read(at, size)`` has; return whether ``at`` moved."""
        before = self.at
        while self.at is not None:
            at = self.at
            if total is not None and at + _HEADER_BYTES > total:
                self.at = None
                break
            header = read(at, _HEADER_BYTES)
            if len(header) < _HEADER_BYTES:
                break
            length = int.from_bytes(header[:4], "big")
            if length == 1:
                length = int.from_bytes(header[8:], "big")
            kind = header[_TYPE]
            if length < 8 or (at == 0 and kind not in _FIRST):
                # Another format, or a last box without a length
                self.at = None
            elif kind == _INDEX:
                self.at = None
                if length <= _LARGEST:
                    self.found = (at, at + length)
            else:
                self.at = at + length
        return self.at != before

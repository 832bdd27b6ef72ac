"""The messages between a deck and the process that reads it."""

from __future__ import annotations

import struct

import msgspec

#: The length of a message, before each message
Length = struct.Struct("<I")


class DeckRequest(msgspec.Struct, omit_defaults=True):
    """A request about a document; ``cpu_s`` limits its CPU time."""

    do: str
    document: int
    cpu_s: float
    page: int = 0
    path: bytes = b""
    count: int = 0
    width: int = 0
    height: int = 0
    turns: int = 0
    #: Quarter turns to the right that make the page upright
    upright: int = 0
    clip: tuple[int, int, int, int] = (0, 0, 0, 0)


class DeckOpened(msgspec.Struct, frozen=True):
    """An opened document and its file."""

    page_count: int
    size: int
    mtime_ns: int


class SheetDirection(msgspec.Struct, frozen=True):
    """How a page is turned: quarter turns to the right.

    ``rotation`` is the file's, ``text`` where the text as shown runs (0: upright; None: unknown).
    """

    rotation: int
    text: int | None


class PlacedBox(msgspec.Struct, frozen=True, array_like=True):
    """A box on a sheet, as shares of the sheet as shown: a form, clip, picture or frame.

    ``count`` is the number of things in a form, of a clip's objects, or of boxes in this place.
    """

    kind: str
    left: float
    top: float
    right: float
    bottom: float
    count: int


class DeckReply(msgspec.Struct, omit_defaults=True):
    """A value, or an ``error`` and whether it is of the "page", of the "deck", or a "bug".

    The error of a page or a deck is a template for ``values``, see ``KnownError``.

    ``size`` bytes of pixels follow the message.
    """

    value: msgspec.Raw = msgspec.Raw()
    error: str = ""
    values: dict[str, str] = {}
    kind: str = ""
    size: int = 0

"""The messages between a deck and the process that reads it."""

from __future__ import annotations

import struct

import msgspec

#: Stands before each message: how many bytes it has
Length = struct.Struct("<I")


class DeckRequest(msgspec.Struct, omit_defaults=True):
    """What is to be done with which document; ``cpu_s`` is how much work that may take."""

    do: str
    document: int
    cpu_s: float
    page: int = 0
    path: bytes = b""
    count: int = 0
    width: int = 0
    height: int = 0
    turns: int = 0
    clip: tuple[int, int, int, int] = (0, 0, 0, 0)


class DeckOpened(msgspec.Struct, frozen=True):
    """A document that was opened, and which file that was."""

    page_count: int
    size: int
    mtime_ns: int


class DeckReply(msgspec.Struct, omit_defaults=True):
    """The value, or the ``error`` and whether it is the "page"'s, the "deck"'s, or a "bug".

    The error of a page or a deck is a template for ``values``, see ``KnownError``.

    ``size`` bytes of pixels follow the message.
    """

    value: msgspec.Raw = msgspec.Raw()
    error: str = ""
    values: dict[str, str] = {}
    kind: str = ""
    size: int = 0

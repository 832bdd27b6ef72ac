"""A rendered page, or a part of one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PagePicture:
    """A rendered page, or a part of one: 4 bytes a pixel, in the order blue, green, red, unused.

    ``stride`` is the length of a row in bytes. ``data`` owns its memory.
    """

    width: int
    height: int
    stride: int
    data: memoryview

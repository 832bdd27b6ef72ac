"""A rendered page, or a part of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image


@dataclass(frozen=True)
class PagePicture:
    """A rendered page, or a part of one: 4 bytes a pixel, in the order blue, green, red, unused.

    ``stride`` is the length of a row in bytes. ``data`` owns its memory.
    """

    width: int
    height: int
    stride: int
    data: memoryview

    def greens(self, y: int) -> bytes:
        """Return the green of each pixel of a row, which is most of its brightness."""
        start = y * self.stride
        return bytes(self.data[start : start + 4 * self.width])[1::4]

    def as_pillow(self) -> Image:
        """Return a copy for Pillow, in RGB."""
        # Imported here because Pillow is slow to load.
        from PIL import Image

        size = (self.width, self.height)
        return Image.frombuffer("RGB", size, bytes(self.data), "raw", "BGRX", self.stride, 1)

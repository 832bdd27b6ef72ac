"""The picture of a rendered talk: the page of the moment and the speaker, in YUV 4:2:0."""

from __future__ import annotations

import logging
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from duthviewer.review.render.layout import Box, Panes
from duthviewer.review.render.speaker import Planes, planes_of
from duthviewer.slides.deck import Deck, DeckError

if TYPE_CHECKING:
    from av.video.frame import VideoFrame

logger = logging.getLogger(__name__)

#: The colours around the panes and of the frame of a speaker in a corner: those of the dark theme
_STAGE, _LINE = (0x0E, 0x10, 0x13), (0x2E, 0x34, 0x3E)
#: Pages kept as they are drawn: a speaker goes back to the last ones
_MOST_PAGES = 6


class Canvas:
    """Draws pictures of one size. Only the speaker is drawn again while the page stays."""

    def __init__(self, deck: Deck, size: tuple[int, int], panes: Panes, *, bt709: bool) -> None:
        self._deck, self._size, self._panes, self._bt709 = deck, size, panes, bt709
        self._pages: OrderedDict[int, Planes] = OrderedDict()
        #: The pages that cannot be shown, in their place an empty pane
        self.bad_pages: set[int] = set()
        #: The picture with the current page, over which the speaker is drawn
        self._planes = self._filled(Box(0, 0, *size), _STAGE)
        self._page: int | None = None
        self._speaker: Planes | None = None

    def set_page(self, page: int) -> None:
        """Draw a page in the place of the one before."""
        if page == self._page:
            return
        self._page = page
        self._lay(self._panes.page, self._filled(self._panes.page, _STAGE))
        drawn = self._drawn(page)
        if drawn is not None:
            height, width = drawn[0].shape
            self._lay(self._panes.page.fitted(width / height), drawn)
        if (frame := self._panes.frame) is not None:
            self._lay(frame, self._filled(frame, _LINE))
        if (speaker := self._panes.speaker) is not None:
            self._lay(speaker, self._speaker or self._filled(speaker, (0, 0, 0)))

    def set_speaker(self, planes: Planes) -> None:
        """Draw a picture of the speaker, of the size of the pane."""
        if self._panes.speaker is not None:
            self._speaker = planes
            self._lay(self._panes.speaker, planes)

    def picture(self, format: str = "yuv420p") -> VideoFrame:
        """Return the whole picture."""
        import av

        frame = av.VideoFrame(*self._size, "yuv420p")
        for target, plane in zip(planes_of(frame), self._planes, strict=True):
            target[:] = plane
        frame.color_range = 1
        frame.colorspace = 1 if self._bt709 else 6
        return frame if format == "yuv420p" else frame.reformat(format=format)

    def _lay(self, box: Box, planes: Planes) -> None:
        for number, (target, plane) in enumerate(zip(self._planes, planes, strict=True)):
            scale = 1 if number == 0 else 2
            x, y = box.x // scale, box.y // scale
            height, width = plane.shape
            target[y : y + height, x : x + width] = plane

    def _drawn(self, page: int) -> Planes | None:
        """Return a page at the size of its pane; None if it cannot be drawn."""
        if page in self.bad_pages:
            return None
        if page in self._pages:
            self._pages.move_to_end(page)
            return self._pages[page]
        try:
            if not 1 <= page <= self._deck.page_count:
                raise DeckError("{name} has no page {page}.", name=self._deck.path.name, page=page)
            width, height = self._deck.page_size(page)
            box = self._panes.page.fitted(width / height)
            picture = self._deck.render(page, box.width)
        except DeckError as error:
            logger.info("page %d is left out: %s", page, error)
            self.bad_pages.add(page)
            return None
        pixels = np.frombuffer(picture.data, np.uint8).reshape(picture.height, -1, 4)
        planes = self._converted(pixels[:, : picture.width], box.width, box.height)
        self._pages[page] = planes
        if len(self._pages) > _MOST_PAGES:
            self._pages.popitem(last=False)
        return planes

    def _filled(self, box: Box, colour: tuple[int, int, int]) -> Planes:
        red, green, blue = colour
        dot = np.zeros((2, 2, 4), np.uint8)
        dot[:, :, :3] = blue, green, red
        y, u, v = (int(plane[0, 0]) for plane in self._converted(dot, 2, 2))
        half = (box.height // 2, box.width // 2)
        return (
            np.full((box.height, box.width), y, np.uint8),
            np.full(half, u, np.uint8),
            np.full(half, v, np.uint8),
        )

    def _converted(self, pixels: NDArray[Any], width: int, height: int) -> Planes:
        """Convert pixels (blue, green, red, unused) to planes of a size that hardly differs."""
        import av

        frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(pixels), "bgra")
        scaled = frame.reformat(
            width, height, "yuv420p", dst_colorspace=1 if self._bt709 else 5,
            interpolation="BICUBIC",
        )  # fmt: skip
        y, u, v = (plane.copy() for plane in planes_of(scaled))
        return y, u, v

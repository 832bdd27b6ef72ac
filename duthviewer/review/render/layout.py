"""Where the page and the speaker are in the picture of a rendered talk."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from duthviewer.catalogue.value import Value

#: Width by height of the picture
_SHAPE = 16 / 9
#: The heights on offer; every width and height is even, as 4:2:0 needs
HEIGHTS = (720, 1080)
#: The margin between the speaker in a corner and the edge, and the frame around, of the height
_AIR, _RIM = 1 / 60, 1 / 360


class RenderLayout(enum.StrEnum):
    """An arrangement of page and speaker, with the names of the watch page's layouts."""

    SIDE = "side"
    SWAPPED = "swapped"
    STACKED = "stacked"
    CORNER = "corner"


#: The speaker's part of the width, or of the height, as in the window by default
SHARES = {
    RenderLayout.SIDE: 0.58,
    RenderLayout.SWAPPED: 0.42,
    RenderLayout.STACKED: 0.55,
    RenderLayout.CORNER: 0.28,
}
CORNERS = ("bottom-right", "bottom-left", "top-left", "top-right")


class RenderSettings(Value, frozen=True):
    """What a rendered video looks like."""

    layout: RenderLayout = RenderLayout.SIDE
    height: int = 720
    #: The speaker's part of the width (of the height, if stacked); None for the usual one
    share: float | None = None
    #: The corner with the speaker
    corner: str = CORNERS[0]

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the picture."""
        return _even(self.height * _SHAPE), _even(self.height)


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels; all even."""

    x: int
    y: int
    width: int
    height: int

    def fitted(self, aspect: float) -> Box:
        """Return the largest box of this shape in the middle of this one."""
        width, height = self.width, self.height
        if width > height * aspect:
            width = max(2, min(self.width, _even(height * aspect)))
        else:
            height = max(2, min(self.height, _even(width / aspect)))
        x = self.x + _even((self.width - width) / 2)
        return Box(x, self.y + _even((self.height - height) / 2), width, height)

    def within(self, rim: int) -> Box:
        """Return the box without a rim."""
        return Box(self.x + rim, self.y + rim, self.width - 2 * rim, self.height - 2 * rim)


@dataclass(frozen=True)
class Panes:
    """The places of page and speaker. The speaker is above the page where they overlap."""

    page: Box
    #: None for a recording without a picture
    speaker: Box | None
    #: A frame around the speaker
    frame: Box | None = field(default=None)


def panes_of(settings: RenderSettings, speaker_aspect: float | None) -> Panes:
    """Return the panes for a speaker's picture of this shape; None if there is only sound."""
    width, height = settings.size
    whole = Box(0, 0, width, height)
    if speaker_aspect is None:
        return Panes(whole, None)
    share = SHARES[settings.layout] if settings.share is None else settings.share
    share = min(max(share, 0.1), 0.9)
    if settings.layout is RenderLayout.CORNER:
        return _corner(settings, whole, share, speaker_aspect)
    if settings.layout is RenderLayout.STACKED:
        first = _even(height * share)
        above, below = Box(0, 0, width, first), Box(0, first, width, height - first)
        return Panes(below, above.fitted(speaker_aspect))
    part = _even(width * share)
    if settings.layout is RenderLayout.SWAPPED:
        left, right = Box(0, 0, width - part, height), Box(width - part, 0, part, height)
        return Panes(left, right.fitted(speaker_aspect))
    left, right = Box(0, 0, part, height), Box(part, 0, width - part, height)
    return Panes(right, left.fitted(speaker_aspect))


def _corner(settings: RenderSettings, whole: Box, share: float, aspect: float) -> Panes:
    air, rim = _even(whole.height * _AIR), max(2, _even(whole.height * _RIM))
    room = Box(0, 0, _even(whole.width * share), _even(whole.height * share))
    # A picture held upright would cover the page.
    inner = Box(0, 0, room.width - 2 * rim, room.height - 2 * rim).fitted(aspect)
    width, height = inner.width + 2 * rim, inner.height + 2 * rim
    down, across = settings.corner.split("-")
    x = whole.width - air - width if across == "right" else air
    y = whole.height - air - height if down == "bottom" else air
    frame = Box(x, y, width, height)
    return Panes(whole, frame.within(rim), frame)


def _even(length: float) -> int:
    return max(2, round(length / 2) * 2) if length >= 1 else 0

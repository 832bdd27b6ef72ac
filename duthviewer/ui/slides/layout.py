"""The geometry of a page in the slides view.

In device pixels, so that a page's picture maps to the screen's pixels one to one.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF

from duthviewer.slides.areas import Area
from duthviewer.slides.deck import Clip, page_height_px
from duthviewer.ui.widgets import theme

#: A zoomed page is drawn whole up to this multiple of the room's pixels; above, only the visible
#: part.
WHOLE_PAGE_ROOMS = 2

PageSize = tuple[float, float]


def bar_height() -> int:
    """Return the height of the bar below the page: a line of text with padding."""
    return 12 + theme.text_px(18)


@dataclass(frozen=True)
class Fit:
    """The size at which pages are shown: the available room in device pixels, and the zoom.

    At ``zoom`` 1 the whole page fits; with ``fill_width`` its width does, regardless of the zoom.
    """

    width_px: int
    height_px: int
    zoom: float = 1.0
    fill_width: bool = False

    def zoom_of(self, size: PageSize) -> float:
        """Return the zoom at which a page of this size is shown."""
        if not self.fill_width:
            return self.zoom
        whole = min(self.width_px / size[0], self.height_px / size[1])
        return self.width_px / size[0] / whole

    def page_px(self, size: PageSize) -> tuple[int, int]:
        """Return width and height at which a page of this size is shown."""
        whole = min(self.width_px / size[0], self.height_px / size[1])
        width = max(1, round(size[0] * whole * self.zoom_of(size)))
        return width, page_height_px(size, width)

    def draws_whole(self, size: PageSize) -> bool:
        """Return whether the page is small enough to be drawn as one picture."""
        width, height = self.page_px(size)
        return width * height <= WHOLE_PAGE_ROOMS * self.width_px * self.height_px

    def whole_px(self, size: PageSize) -> int:
        """Return the width of the whole page's picture: as shown, or as fitted if that is huge."""
        if self.draws_whole(size):
            return self.page_px(size)[0]
        return Fit(self.width_px, self.height_px).page_px(size)[0]


def bar_gap(view_height: float) -> int:
    """Return the space above and below the bar, in logical pixels like the view's height."""
    return 14 if view_height >= 360 else 8


@dataclass(frozen=True)
class PageLayout:
    """The stage (the whole view), a page on it, and how far a zoomed page is scrolled.

    ``ratio`` is the number of device pixels to a logical one. ``scroll`` is how far the page's
    top left corner lies outside the room, as far as the page is larger than the room.
    ``top`` is the number of logical pixels to keep free above the page. ``turns`` is the number of
    quarter turns to the right; ``page_size`` is its size so turned.
    """

    stage: QRect
    ratio: float
    page_size: PageSize
    zoom: float
    fill_width: bool
    scroll: QPointF
    top: int = 0
    turns: int = 0

    @property
    def room(self) -> QRect:
        """The area for a fitted page: above the bar, with a margin."""
        width, height = self.stage.width() / self.ratio, self.stage.height() / self.ratio
        margin = min(max(12.0, width * 0.06), 48.0)
        below = bar_height() + 2 * bar_gap(height)
        above = max(min(margin, below), self.top)
        return QRect(
            round(margin * self.ratio),
            round(above * self.ratio),
            max(1, round((width - 2 * margin) * self.ratio)),
            max(1, round((height - below - above) * self.ratio)),
        )

    @property
    def fit(self) -> Fit:
        """The size at which pages are shown."""
        return Fit(self.room.width(), self.room.height(), self.zoom, self.fill_width)

    @property
    def scroll_limits(self) -> QPointF:
        """How far a page can be scrolled; zero if it fits into the room."""
        width, height = self.fit.page_px(self.page_size)
        room = self.room
        return QPointF(max(0, width - room.width()), max(0, height - room.height()))

    @property
    def page(self) -> QRect:
        """The rectangle of the page; larger than the stage when zoomed."""
        stage, room = self.stage, self.room
        width, height = self.fit.page_px(self.page_size)
        if width <= room.width():
            x = (stage.width() - width) // 2
        else:
            x = room.x() - round(self.scroll.x())
        if height > room.height():
            y = room.y() - round(self.scroll.y())
        elif not self.top and (stage.height() + height) // 2 <= room.y() + room.height():
            y = (stage.height() - height) // 2  # so wide that the bar does not cover it
        else:
            y = room.y() + (room.height() - height) // 2
        return QRect(x, y, width, height)

    @property
    def logical_page(self) -> QRectF:
        """The rectangle of the page in logical pixels."""
        page, ratio = self.page, self.ratio
        return QRectF(
            page.x() / ratio, page.y() / ratio, page.width() / ratio, page.height() / ratio
        )

    def on_screen(self, area: Area) -> QRectF:
        """Return the rectangle of a part of the page in the view, in logical pixels."""
        left, top, right, bottom = area.left, area.top, area.right, area.bottom
        for _ in range(self.turns):
            left, top, right, bottom = 1 - bottom, left, 1 - top, right
        page = self.logical_page
        return QRectF(
            page.x() + left * page.width(),
            page.y() + top * page.height(),
            (right - left) * page.width(),
            (bottom - top) * page.height(),
        )

    def on_page(self, point: QPointF) -> tuple[float, float]:
        """Convert a point of the view to fractions of the unrotated page."""
        page = self.logical_page
        x = (point.x() - page.x()) / page.width()
        y = (point.y() - page.y()) / page.height()
        for _ in range(self.turns):
            x, y = y, 1 - x
        return x, y

    def scroll_to_show(self, area: QRectF) -> QPointF:
        """Return the nearest scroll position that brings a part of the view into the room."""
        room, ratio = self.room, self.ratio
        part = QRectF(
            area.x() * ratio, area.y() * ratio, area.width() * ratio, area.height() * ratio
        )
        x = min(0.0, part.left() - room.left()) or max(0.0, part.right() - room.right())
        y = min(0.0, part.top() - room.top()) or max(0.0, part.bottom() - room.bottom())
        return self.bounded(self.scroll + QPointF(x, y))

    @property
    def clip(self) -> Clip | None:
        """The visible part of a page that is too large to be drawn whole."""
        if self.fit.draws_whole(self.page_size):
            return None
        page = self.page
        part = self.stage.intersected(page).translated(-page.topLeft())
        if part.isEmpty():
            return None
        return Clip(part.x(), part.y(), part.width(), part.height())

    def bounded(self, scroll: QPointF) -> QPointF:
        """Return the nearest scroll position that keeps the page in view."""
        limits = self.scroll_limits
        return QPointF(min(max(0.0, scroll.x()), limits.x()), min(max(0.0, scroll.y()), limits.y()))

    def scroll_for_zoom(self, zoom: float, about: QPointF) -> QPointF:
        """Return the scroll position that keeps the point ``about`` in place while zooming."""
        before, room = self.page, self.room
        fit = Fit(room.width(), room.height(), zoom)
        width, height = fit.page_px(self.page_size)
        return QPointF(
            room.x() - about.x() + (about.x() - before.x()) / before.width() * width,
            room.y() - about.y() + (about.y() - before.y()) / before.height() * height,
        )

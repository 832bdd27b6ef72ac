"""Which part of a page is shown, and how large: zoom and scrolling."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRect, QTimer, Signal
from PySide6.QtWidgets import QWidget

from duthviewer.slides.areas import Area
from duthviewer.ui.slides.layout import PageLayout
from duthviewer.ui.slides.pages import DeckPages

MAX_ZOOM = 16.0
_ZOOM_STEP = 1.25

#: A page is drawn at a new size once the size has not changed for this long.
_SETTLE_MS = 60


class PageViewport(QObject):
    """The zoom and the scroll position of the page that a widget shows."""

    #: The zoom or the space for the page changed
    changed = Signal()
    #: A zoomed page was scrolled
    scrolled = Signal()

    def __init__(self, view: QWidget, pages: DeckPages) -> None:
        super().__init__(view)
        self._view, self._pages = view, pages
        #: The page shown; 0 without a deck
        self.page = 0
        self._zoom = 1.0
        self._fill_width = False
        #: How far the page's top left corner is outside the available space, in device pixels
        self._scroll = QPointF()
        #: The space that is kept free above the page, in logical pixels
        self._top = 0
        #: Runs until the size of the page has settled
        self.settling = single_shot_timer(self, _SETTLE_MS)

    def layout(self) -> PageLayout:
        """Return the position and size of the page in the widget."""
        ratio = self._view.devicePixelRatioF()
        stage = QRect(0, 0, round(self._view.width() * ratio), round(self._view.height() * ratio))
        return PageLayout(
            stage,
            ratio,
            self._pages.size(self.page),
            self._zoom,
            self._fill_width,
            self._scroll,
            top=self._top,
            turns=self._pages.turns,
        )

    def keep_in_bounds(self) -> PageLayout:
        """Bound the scroll position after a change of page or size; return the layout."""
        self._scroll = self.layout().bounded(self._scroll)
        return self.layout()

    def keep_free(self, top: int) -> None:
        """Keep ``top`` logical pixels above the page free."""
        if top != self._top:
            self._top = top
            self.changed.emit()

    # Zoom

    def zoom(self) -> float:
        """Return the zoom; at 1 the whole page fits."""
        return self.layout().fit.zoom_of(self._pages.size(self.page))

    @property
    def fills_width(self) -> bool:
        """Whether the page is as wide as the widget, whatever its height."""
        return self._fill_width

    def zoom_in(self) -> None:
        """Show the page one step larger."""
        self.zoom_to(self.zoom() * _ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show the page one step smaller, at least as large as fits."""
        self.zoom_to(self.zoom() / _ZOOM_STEP)

    def zoom_to(self, zoom: float, about: QPointF | None = None) -> None:
        """Zoom around the point ``about`` (device pixels; by default the middle)."""
        if not self.page:
            return
        zoom = min(max(1.0, zoom), MAX_ZOOM)
        if zoom < 1.01:
            zoom = 1.0
        layout = self.layout()
        about = QPointF(layout.stage.center()) if about is None else about
        self._scroll = layout.scroll_for_zoom(zoom, about)
        self._zoom = zoom
        self._fill_width = False
        self.settling.start()
        self.changed.emit()

    def fit_page(self) -> None:
        """Show the whole page."""
        self.reset()
        self.changed.emit()

    def fit_width(self) -> None:
        """Show the page as wide as the widget."""
        self.reset()
        self._fill_width = True
        self.changed.emit()

    def toggle_fit(self) -> None:
        """Show the whole page; if it is shown already, fit its width."""
        if self._fill_width or self._zoom > 1:
            self.fit_page()
        else:
            self.fit_width()

    def reset(self) -> None:
        """Return to the whole page without laying it out."""
        self._zoom = 1.0
        self._fill_width = False
        self._scroll = QPointF()

    # Scrolling

    def scroll_by(self, distance: QPointF) -> bool:
        """Move a zoomed page (logical pixels); return False if it is at its edge already."""
        return self._scroll_to(self._scroll - distance * self._view.devicePixelRatioF())

    def scroll_to_edge(self, *, end: bool) -> None:
        """Show the lower edge of a zoomed page, or the upper edge."""
        y = self.layout().scroll_limits.y() if end else 0.0
        self._scroll_to(QPointF(self._scroll.x(), y))

    def bring_into_sight(self, area: Area) -> None:
        """Scroll a zoomed page until a part of it is visible."""
        layout = self.layout()
        self._scroll_to(layout.scroll_to_show(layout.on_screen(area)))

    def _scroll_to(self, scroll: QPointF) -> bool:
        bounded = self.layout().bounded(scroll)
        if bounded == self._scroll:
            return False
        self._scroll = bounded
        self.settling.start()
        self.scrolled.emit()
        return True


def single_shot_timer(parent: QObject, interval_ms: int) -> QTimer:
    """Return a timer that fires once after each start."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    return timer

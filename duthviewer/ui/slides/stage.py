"""The stage: one page of a deck, centred and sharp, with a bar to leaf and to zoom."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from duthviewer.slides.areas import Area
from duthviewer.slides.deck import Part
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.slides.bar import PageMark, SlidesBar
from duthviewer.ui.slides.layout import Fit, Layout, bar_gap, bar_height
from duthviewer.ui.slides.pages import DeckPages, Sight
from duthviewer.ui.slides.paint import (
    paint_focus,
    paint_shadow,
    paint_words,
)
from duthviewer.ui.widgets.message import Message

if TYPE_CHECKING:
    from duthviewer.ui.slides.sync_pill import SyncPill

MAX_ZOOM = 16.0
_ZOOM_STEP = 1.25

#: After so long without a change of size the page is drawn anew at that size.
_SETTLE_MS = 60
#: Waiting that takes longer than this is told.
_PATIENCE_MS = 200

_KEY_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_WINDOW_REASONS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class SlidesStage(QWidget):
    """Shows one page of a deck on the stage, with a bar to leaf and to zoom.

    Opening and drawing happen on ``tasks``. Colours come from the palette: Dark is the stage,
    Base and Mid the bar, Button a page not yet drawn, Highlight the focus.
    """

    #: Another page is shown, for whatever reason (page; 0 when the deck is gone)
    page_changed = Signal(int)
    #: The person turned the page inside this view (page)
    page_turned_by_hand = Signal(int)
    #: A deck is open (its number of pages)
    deck_opened = Signal(int)
    #: Pages are turned or darkened otherwise than before
    look_changed = Signal()
    #: A deck could not be opened (why, for the person); the view says so, too
    failed = Signal(str)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Slides"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(160, 120)
        self._page = 0
        self._wanted_page = 1
        self._forward = True
        self._zoom = 1.0
        self._fill_width = False
        #: How far the page's top left corner lies outside the room, in device pixels.
        self._scroll = QPointF()
        #: What is kept free above the page, in logical pixels.
        self._top = 0
        self._dark = False
        #: What stands in place of a deck, once there is something to say
        self._message: Message | None = None
        #: Opens a deck again that could not be shown
        self.try_again = QAction(self.tr("Try again"), self)
        #: What helps where the deck cannot be shown
        self.failed_actions: Sequence[QAction] = ()
        self._opening = ""
        #: What is shown of pages with speaker notes, by the deck's path
        self._parts: dict[str, Part] = {}
        self._shows_focus = False
        #: Returns how wide the bar may be where it is lent to; None while it lies here
        self._room_elsewhere: Callable[[], int] | None = None
        self._mark: PageMark | None = None
        #: Where the page was painted last.
        self._painted = QRect()

        self._pages = DeckPages(tasks, self)
        self._pages.opened.connect(self._on_opened)
        self._pages.failed.connect(self._on_failed)
        self._pages.drawn.connect(self._on_drawn)
        self._settle = self._timer(_SETTLE_MS)
        self._settle.timeout.connect(self._look)
        self._patience = self._timer(_PATIENCE_MS)
        self._patience.timeout.connect(self.update)
        self._bar = SlidesBar(self)
        self._bar.hide()
        self._bar.previous_requested.connect(self._on_previous)
        self._bar.next_requested.connect(self._on_next)
        self._bar.page_requested.connect(self.turn_by_hand)
        self._bar.zoom_in_requested.connect(self.zoom_in)
        self._bar.zoom_out_requested.connect(self.zoom_out)
        self._bar.fit_requested.connect(self._on_fit)
        self._bar.content_changed.connect(self.place_bar)
        self.page_turned_by_hand.connect(self.show_page_mark)

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        return timer

    # The deck and its pages

    def open_deck(self, path: Path | None, page: int = 1) -> None:
        """Show a deck, from this page on; ends in ``deck_opened`` or ``failed``."""
        self.close_deck()
        if path is not None:
            self._wanted_page = page
            self._opening = path.name
            self._patience.start()
            self._pages.open(path, self._parts.get(str(path), Part.SLIDE))

    def set_parts(self, parts: Mapping[str, Part]) -> None:
        """Show these parts of decks that have speaker notes, by their paths, when they open."""
        self._parts = dict(parts)

    def show_part(self, part: Part) -> None:
        """Show another part of the deck's pages: the slides, the speaker notes, or both."""
        deck, turns, page = self._pages.deck, self._pages.turns, self._page
        if deck is None or part is deck.part:
            return
        self._parts[str(deck.path)] = part
        self.open_deck(deck.path, page)
        self._pages.set_look(turns, self._dark)

    def close_deck(self) -> None:
        """Show nothing, and forget the deck."""
        self._pages.close()
        self._settle.stop()
        self._patience.stop()
        self._opening = ""
        if self._message is not None:
            self._message.hide()
        self._bar.hide()
        self._reset_zoom()
        self.deck_went()
        page, self._page = self._page, 0
        self.describe()
        if page:
            self.page_changed.emit(0)
        self.update()

    def show_message(
        self,
        title: str,
        detail: str,
        *actions: QAction,
        icon: str = "folder",
        address: str = "",
    ) -> None:
        """Say something in place of a deck: that there is none, and what to do about it."""
        self.close_deck()
        self._say(title, detail, *actions, icon=icon, address=address)

    def message(self) -> tuple[str, str]:
        """What stands in place of a deck: a title, and what to do about it."""
        if self._message is None or self._message.isHidden():
            return "", ""
        return self._message.title, self._message.detail

    def _say(
        self, title: str, detail: str, *actions: QAction, icon: str, address: str = ""
    ) -> None:
        if self._message is None:
            self._message = Message(self)
        self._message.say(title, detail, *actions, icon=icon, address=address)
        self._message.setGeometry(self.rect())
        self._message.show()
        self.describe()
        self.update()

    def bar_is_here(self) -> bool:
        """Whether the bar lies on the slides, and was not lent."""
        return self._room_elsewhere is None

    def lend_bar(self, room: Callable[[], int]) -> SlidesBar:
        """Hand the bar out for a place beside the player's controls.

        ``room`` returns how wide it may be there.
        """
        self._room_elsewhere = room
        return self._bar

    def take_bar(self) -> None:
        """Put the bar on the slides again."""
        self._room_elsewhere = None
        self._bar.setParent(self)
        self.place_bar()

    def show_page_mark(self) -> None:
        """Show for a moment which page this is, where the bar that says so is out of sight."""
        if not self._page or self._bar.isVisible() or not self.isVisible():
            return
        if self._mark is None:
            self._mark = PageMark(self)
        self._mark.say(self.page_mark_text())

    def page_mark_text(self) -> str:
        """What the mark says of the page."""
        return f"{self._page} / {self.page_count()}"

    def name_keys(self, actions: Mapping[CommandId, QAction]) -> None:
        """Show the present keys of these actions in the tooltips of the bar."""
        self._bar.name_keys(actions)

    def add_to_bar(self, widget: QWidget) -> None:
        """Put a widget beside the page number; it may be shown and hidden at will."""
        self._bar.add(widget)

    def add_pill(self, pill: SyncPill) -> None:
        """Put it into the bar; where there is little room it says less."""
        self._bar.add_pill(pill)

    def add_tool(self, icon: str, name: str, key: str, press: Callable[[], None]) -> None:
        """Put a button into the bar, after the zoom."""
        self._bar.add_tool(icon, name, key).clicked.connect(press)

    @property
    def pages(self) -> DeckPages:
        """The deck's pages, for whoever shows them as well."""
        return self._pages

    def page(self) -> int:
        """The page shown, from 1; 0 without a deck."""
        return self._page

    def page_count(self) -> int:
        """The deck's number of pages; 0 without one."""
        return self._pages.count

    def set_page(self, page: int) -> None:
        """Show a page, or the nearest there is; while the deck opens, the one to begin with."""
        if not self._page:
            self._wanted_page = page
            return
        page = min(max(1, page), self.page_count())
        if page == self._page:
            return
        self._forward = page > self._page
        self._page = page
        self._patience.start()
        self.page_came()
        self._lay_out()
        self.page_changed.emit(page)

    def next_page(self) -> None:
        """Show the page after this one, if there is one."""
        self.set_page(self._page + 1)

    def previous_page(self) -> None:
        """Show the page before this one, if there is one."""
        self.set_page(self._page - 1)

    def turn_by_hand(self, page: int) -> bool:
        """Show a page as a person who wants it; False if it is shown already."""
        before = self._page
        self.set_page(page)
        if self._page == before:
            return False
        self.page_turned_by_hand.emit(self._page)
        return True

    # Zoom

    def zoom(self) -> float:
        """How large the page is shown; 1 is the whole page."""
        return self.page_layout().fit.zoom_of(self._pages.size(self._page))

    def zoom_in(self) -> None:
        """Show the page one step larger."""
        self.zoom_to(self.zoom() * _ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show the page one step smaller, at least as large as fits."""
        self.zoom_to(self.zoom() / _ZOOM_STEP)

    def fit_page(self) -> None:
        """Show the whole page."""
        self._reset_zoom()
        self._lay_out()

    def fit_width(self) -> None:
        """Show the page as wide as the view."""
        self._reset_zoom()
        self._fill_width = True
        self._lay_out()

    def _reset_zoom(self) -> None:
        self._zoom = 1.0
        self._fill_width = False
        self._scroll = QPointF()

    def zoom_to(self, zoom: float, about: QPointF | None = None) -> None:
        """Zoom so that what lies under ``about`` (device pixels; the middle) stays there."""
        if not self._page:
            return
        zoom = min(max(1.0, zoom), MAX_ZOOM)
        if zoom < 1.01:
            zoom = 1.0
        layout = self.page_layout()
        about = QPointF(layout.stage.center()) if about is None else about
        self._scroll = layout.scroll_for_zoom(zoom, about)
        self._zoom = zoom
        self._fill_width = False
        self._settle.start()
        self._lay_out()

    def page_layout(self) -> Layout:
        """Where the page lies in the view."""
        ratio = self.devicePixelRatioF()
        stage = QRect(0, 0, round(self.width() * ratio), round(self.height() * ratio))
        size = self._pages.size(self._page)
        return Layout(
            stage,
            ratio,
            size,
            self._zoom,
            self._fill_width,
            self._scroll,
            top=self._top,
            turns=self._pages.turns,
        )

    def scroll_by(self, way: QPointF) -> bool:
        """Move a zoomed page by so many logical pixels; False if it is at its edge already."""
        return self._scroll_to(self._scroll - way * self.devicePixelRatioF())

    def scroll_to_edge(self, *, end: bool) -> None:
        """Show the lower edge of a zoomed page, or the upper one."""
        y = self.page_layout().scroll_limits.y() if end else 0.0
        self._scroll_to(QPointF(self._scroll.x(), y))

    def bring_into_sight(self, area: Area) -> None:
        """Scroll a zoomed page so far that a part of it is seen."""
        layout = self.page_layout()
        self._scroll_to(layout.scroll_to_show(layout.on_screen(area)))

    def _scroll_to(self, scroll: QPointF) -> bool:
        """Move a zoomed page; False if it is at its edge already."""
        bounded = self.page_layout().bounded(scroll)
        if bounded == self._scroll:
            return False
        self._scroll = bounded
        self._settle.start()
        self._look()
        self.update()
        return True

    def _lay_out(self) -> None:
        """Follow a change of page, zoom or size."""
        if not self._page:
            self.update()
            return
        layout = self.page_layout()
        self._scroll = layout.bounded(self._scroll)
        self._bar.show_page(self._page, self.page_count())
        self._bar.show_zoom(self.zoom(), fills_width=self._fill_width)
        self.place_bar()
        self.describe()
        self.laid_out()
        self._look()
        if layout.page == self._painted:
            # Half the time of painting everything, the shadow above all.
            self.update(layout.logical_page.toAlignedRect())
        else:
            self.update()

    def place_bar(self) -> None:
        """Put the bar where it belongs, as wide as there is room."""
        if self._room_elsewhere is not None:
            self._bar.squeeze(self._room_elsewhere())
            self._bar.setVisible(self._page > 0 and self.isVisible())
            return
        self._bar.squeeze(self.width() - 16)
        top = self.height() - bar_height() - bar_gap(self.height())
        self._bar.move((self.width() - self._bar.width()) // 2, top)
        self._bar.setVisible(self._page > 0)

    def _look(self) -> None:
        """Tell the pages what is in sight, so that they draw it."""
        if not self._page or not self.isVisible():
            self._pages.look_at(None)
            return
        layout = self.page_layout()
        settled = not self._settle.isActive()
        self._pages.look_at(Sight(self._page, layout.fit, layout.clip, self._forward, settled))

    def describe(self) -> None:
        """Say to a screen reader what is shown."""
        if self._page:
            text = self.tr("Page {page} of {count}").format(
                page=self._page, count=self.page_count()
            )
        else:
            text = " ".join(part for part in self.message() if part)
        self.setAccessibleDescription(text)

    # How pages are shown

    def rotate(self, quarters: int) -> None:
        """Turn all pages by so many quarters to the right, until another deck is shown."""
        if self._page:
            self._reset_zoom()
            self._pages.set_look(self._pages.turns + quarters, self._dark)
            self._lay_out()
            self.look_changed.emit()

    def is_dark(self) -> bool:
        """Whether pages are shown light on dark."""
        return self._dark

    def set_dark(self, dark: bool) -> None:
        """Show pages light on dark, their hues kept; or as they are."""
        self._dark = dark
        self._pages.set_look(self._pages.turns, dark)
        self._lay_out()
        self.look_changed.emit()

    def keep_free(self, top: int) -> None:
        """Keep so many logical pixels above the page free for what stands there."""
        if top != self._top:
            self._top = top
            self._lay_out()

    # What a view with more on its pages fills in

    def page_came(self) -> None:
        """Another page has come into sight."""

    def deck_went(self) -> None:
        """The deck is about to be forgotten."""

    def laid_out(self) -> None:
        """The page lies elsewhere, or is another."""

    def paint_marks(self, painter: QPainter, layout: Layout) -> None:
        """Paint over a page what is marked on it."""

    # What the pages and the bar report

    def _on_opened(self, count: int) -> None:
        self._opening = ""
        self._page = min(max(1, self._wanted_page), count)
        self._patience.start()
        self.page_came()
        self._lay_out()
        self.deck_opened.emit(count)
        self.page_changed.emit(self._page)

    def _on_failed(self, words: str) -> None:
        self._opening = ""
        title = self.tr("The slides cannot be shown")
        self._say(title, words, *self.failed_actions, icon="alert")
        self.failed.emit(words)

    def _on_drawn(self, page: int) -> None:
        if page == self._page:
            self._patience.stop()
            # Its true size may be known only now.
            self._lay_out()

    def _on_previous(self) -> None:
        self.turn_by_hand(self._page - 1)

    def _on_next(self) -> None:
        self.turn_by_hand(self._page + 1)

    def _on_fit(self) -> None:
        if self._fill_width or self._zoom > 1:
            self.fit_page()
        else:
            self.fit_width()

    # Qt's events

    def event(self, event: QEvent) -> bool:
        """A move to a screen of another pixel density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._lay_out()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the old picture in the new size, until the size has settled."""
        self._settle.start()
        if self._message is not None:
            self._message.setGeometry(self.rect())
        self.place_bar()
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what is in sight."""
        self._settle.stop()
        self.page_came()
        self._lay_out()
        if self._room_elsewhere is not None:
            self.place_bar()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing that nobody sees."""
        self._pages.look_at(None)
        if self._room_elsewhere is not None:
            self.place_bar()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus that came by key; a click needs no ring around the page."""
        if event.reason() not in _WINDOW_REASONS:
            self._shows_focus = event.reason() in _KEY_REASONS
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away, but bring it back with the window."""
        if event.reason() not in _WINDOW_REASONS:
            self._shows_focus = False
        super().focusOutEvent(event)

    def sizeHint(self) -> QSize:
        """Room for a page as in the drawing."""
        return QSize(600, 420)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the stage, and on it the page or the message."""
        painter = QPainter(self)
        stage = self.palette().color(QPalette.ColorRole.Dark)
        if not self._page:
            self._painted = QRect()
            painter.fillRect(event.rect(), stage)
            self._paint_opening(painter)
            if self._shows_focus and self.hasFocus():
                paint_focus(painter, self, QRectF(self.rect()))
            return
        layout = self.page_layout()
        self._painted = layout.page
        logical = layout.logical_page
        if not logical.contains(QRectF(event.rect())):
            painter.fillRect(event.rect(), stage)
            paint_shadow(painter, logical)
        painter.save()
        painter.scale(1 / layout.ratio, 1 / layout.ratio)
        waiting = not self._paint_page(painter, layout.fit, layout.page)
        painter.restore()
        if waiting:
            self._paint_waiting(painter, logical)
        else:
            self.paint_marks(painter, layout)
        if self._shows_focus and self.hasFocus():
            paint_focus(painter, self, logical.adjusted(-6, -6, 6, 6))

    def _paint_page(self, painter: QPainter, fit: Fit, page: QRect) -> bool:
        """Paint the best picture there is of the page; False if there is none."""
        width_px = fit.whole_px(self._pages.size(self._page))
        picture = self._pages.sharp(self._page, width_px)
        if picture is not None and picture.width() == page.width():
            painter.drawImage(page.topLeft(), picture)
            return True
        if picture is None:
            picture = self._pages.rough(self._page, width_px)
        if picture is None:
            painter.fillRect(page, self.palette().color(QPalette.ColorRole.Button))
            return False
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(page, picture)
        detail = self._pages.detail(self._page, page.width())
        if detail is not None:
            clip, sharp = detail
            painter.drawImage(page.topLeft() + QPoint(clip.x, clip.y), sharp)
        return True

    def _paint_waiting(self, painter: QPainter, page: QRectF) -> None:
        words = self._pages.broken(self._page)
        if words is None:
            if self._patience.isActive():
                return
            words = self.tr("Page {page} …").format(page=self._page)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        area = page.intersected(QRectF(self.rect())).adjusted(8, 8, -8, -8)
        paint_words(painter, area, words, Qt.AlignmentFlag.AlignVCenter)

    def _paint_opening(self, painter: QPainter) -> None:
        if self._opening and not self._patience.isActive():
            words = self.tr("Opening {name} …").format(name=self._opening)
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            area = QRectF(self.rect()).adjusted(16, 16, -16, -16)
            paint_words(painter, area, words, Qt.AlignmentFlag.AlignVCenter)

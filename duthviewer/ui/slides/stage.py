"""The stage: one page of a deck, centred, with a bar to turn pages and zoom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
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

from duthviewer.slides.deck import Part
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.slides.bar import BarPlacement, PageMark, SlidesBar
from duthviewer.ui.slides.layout import PageLayout
from duthviewer.ui.slides.pages import DeckPages, Sight
from duthviewer.ui.slides.paint import (
    paint_focus,
    paint_page,
    paint_placeholder,
    paint_shadow,
)
from duthviewer.ui.slides.viewport import PageViewport, single_shot_timer
from duthviewer.ui.widgets.message import Message

if TYPE_CHECKING:
    pass

#: A message appears when a page or a deck takes longer than this.
_PATIENCE_MS = 200

_KEY_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_WINDOW_REASONS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class SlidesStage(QWidget):
    """Shows one page of a deck, with a bar to turn pages and zoom.

    ``tasks`` open the deck and draw pages. Colours come from the palette: Dark is the stage,
    Base and Mid the bar, Button a page that is not drawn yet, Highlight the focus.
    """

    #: The page shown has changed, for any reason (page; 0 when the deck is closed)
    page_changed = Signal(int)
    #: The user turned the page inside this view (page)
    page_turned_by_hand = Signal(int)
    #: A deck is open (its number of pages)
    deck_opened = Signal(int)
    #: Pages are rotated or darkened differently
    look_changed = Signal()
    #: A deck could not be opened (message to show); the view shows it too
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
        self._dark = False
        #: The message in place of a deck, once one was shown
        self._message: Message | None = None
        #: Opens a deck again after it could not be shown
        self.try_again = QAction(self.tr("Try again"), self)
        #: Buttons of the message that a deck cannot be shown
        self.failed_actions: Sequence[QAction] = ()
        self._opening = ""
        #: The part shown of pages with speaker notes, by the deck's path
        self._parts: dict[str, Part] = {}
        self._shows_focus = False
        #: The page number that is shown for a moment; None before the first
        self.page_mark: PageMark | None = None
        #: Where the page was last painted
        self._painted = QRect()

        self._pages = DeckPages(tasks, self)
        self._pages.opened.connect(self._on_opened)
        self._pages.failed.connect(self._on_failed)
        self._pages.drawn.connect(self._on_drawn)
        self.viewport = PageViewport(self, self._pages)
        self.viewport.changed.connect(self._lay_out)
        self.viewport.scrolled.connect(self._on_scrolled)
        self.viewport.settling.timeout.connect(self._request_pictures)
        self._patience = single_shot_timer(self, _PATIENCE_MS)
        self._patience.timeout.connect(self.update)
        self.bar = SlidesBar(self)
        self.bar.hide()
        self.bar_placement = BarPlacement(self, self.bar)
        self.bar.page_requested.connect(self.turn_by_hand)
        self.bar.zoom_in_requested.connect(self.viewport.zoom_in)
        self.bar.zoom_out_requested.connect(self.viewport.zoom_out)
        self.bar.fit_requested.connect(self.viewport.toggle_fit)
        self.bar.content_changed.connect(self.bar_placement.update)
        self.page_turned_by_hand.connect(self.show_page_mark)

    # The deck and its pages

    def open_deck(self, path: Path | None, page: int = 1) -> None:
        """Show a deck at this page; ``deck_opened`` or ``failed`` follows."""
        self.close_deck()
        if path is not None:
            self._wanted_page = page
            self._opening = path.name
            self._patience.start()
            self._pages.open(path, self._parts.get(str(path), Part.SLIDE))

    def set_parts(self, parts: Mapping[str, Part]) -> None:
        """Set which part of each deck with speaker notes to show, by the deck's path."""
        self._parts = dict(parts)

    def show_part(self, part: Part) -> None:
        """Show the slides, the speaker notes, or both."""
        deck, turns, page = self._pages.deck, self._pages.turns, self._page
        if deck is None or part is deck.part:
            return
        self._parts[str(deck.path)] = part
        self.open_deck(deck.path, page)
        self._pages.set_look(turns, self._dark)

    def close_deck(self) -> None:
        """Close the deck and show an empty stage."""
        self._pages.close()
        self.viewport.settling.stop()
        self._patience.stop()
        self._opening = ""
        if self._message is not None:
            self._message.hide()
        self.bar.hide()
        self.viewport.reset()
        self.deck_went()
        page = self._page
        self._set_current(0)
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
        """Show a message in place of a deck: why there is none, and what to do about it."""
        self.close_deck()
        self._show_message(title, detail, *actions, icon=icon, address=address)

    def message(self) -> tuple[str, str]:
        """Return the title and the detail of the message in place of a deck."""
        if self._message is None or self._message.isHidden():
            return "", ""
        return self._message.title, self._message.detail

    def _show_message(
        self, title: str, detail: str, *actions: QAction, icon: str, address: str = ""
    ) -> None:
        if self._message is None:
            self._message = Message(self)
        self._message.say(title, detail, *actions, icon=icon, address=address)
        self._message.setGeometry(self.rect())
        self._message.show()
        self.describe()
        self.update()

    def show_page_mark(self) -> None:
        """Show the page number for a moment if the bar with the number is hidden."""
        if not self._page or self.bar.isVisible() or not self.isVisible():
            return
        if self.page_mark is None:
            self.page_mark = PageMark(self)
        self.page_mark.say(self.page_mark_text())

    def page_mark_text(self) -> str:
        """Return the text of the page mark."""
        return f"{self._page} / {self.page_count()}"

    @property
    def pages(self) -> DeckPages:
        """The deck's pages, which other views show too."""
        return self._pages

    def page(self) -> int:
        """Return the page shown, from 1; 0 without a deck."""
        return self._page

    def page_count(self) -> int:
        """Return the deck's number of pages; 0 without a deck."""
        return self._pages.count

    def set_page(self, page: int) -> None:
        """Show a page, or the nearest page; while the deck opens, set its first page to show."""
        if not self._page:
            self._wanted_page = page
            return
        page = min(max(1, page), self.page_count())
        if page == self._page:
            return
        self._forward = page > self._page
        self._set_current(page)
        self._patience.start()
        self.page_came()
        self._lay_out()
        self.page_changed.emit(page)

    def _set_current(self, page: int) -> None:
        self._page = self.viewport.page = page
        self.bar_placement.has_page = page > 0

    def next_page(self) -> None:
        """Show the next page, if any."""
        self.set_page(self._page + 1)

    def previous_page(self) -> None:
        """Show the previous page, if any."""
        self.set_page(self._page - 1)

    def turn_by_hand(self, page: int) -> bool:
        """Show a page that the user chose; return False if it is shown already."""
        before = self._page
        self.set_page(page)
        if self._page == before:
            return False
        self.page_turned_by_hand.emit(self._page)
        return True

    # Layout

    def _lay_out(self) -> None:
        """Lay the page out after a change of page, zoom or size."""
        if not self._page:
            self.update()
            return
        layout = self.viewport.keep_in_bounds()
        self.bar.show_page(self._page, self.page_count())
        self.bar.show_zoom(self.viewport.zoom(), fills_width=self.viewport.fills_width)
        self.bar_placement.update()
        self.describe()
        self.laid_out()
        self._request_pictures()
        if layout.page == self._painted:
            # This takes half the time of painting everything, above all the shadow.
            self.update(layout.logical_page.toAlignedRect())
        else:
            self.update()

    def _on_scrolled(self) -> None:
        self._request_pictures()
        self.update()

    def _request_pictures(self) -> None:
        """Have the pages drawn that are visible or will be soon."""
        if not self._page or not self.isVisible():
            self._pages.set_sight(None)
            return
        layout = self.viewport.layout()
        settled = not self.viewport.settling.isActive()
        self._pages.set_sight(Sight(self._page, layout.fit, layout.clip, self._forward, settled))

    def describe(self) -> None:
        """Describe the page to screen readers."""
        if self._page:
            text = self.tr("Page {page} of {count}").format(
                page=self._page, count=self.page_count()
            )
        else:
            text = " ".join(part for part in self.message() if part)
        self.setAccessibleDescription(text)

    # How pages are shown

    def rotate(self, quarters: int) -> None:
        """Rotate all pages clockwise by quarter turns, until another deck is shown."""
        if self._page:
            self.viewport.reset()
            self._pages.set_look(self._pages.turns + quarters, self._dark)
            self._lay_out()
            self.look_changed.emit()

    def is_dark(self) -> bool:
        """Return whether pages are shown light on dark."""
        return self._dark

    def set_dark(self, dark: bool) -> None:
        """Show pages light on dark with their hues kept, or unchanged."""
        self._dark = dark
        self._pages.set_look(self._pages.turns, dark)
        self._lay_out()
        self.look_changed.emit()

    # Hooks for subclasses

    def page_came(self) -> None:
        """React to a new current page."""

    def deck_went(self) -> None:
        """React to the deck being closed."""

    def laid_out(self) -> None:
        """React to a new page or a new position of the page."""

    def paint_marks(self, painter: QPainter, layout: PageLayout) -> None:
        """Paint marks over the page."""

    # Signals of the pages and the bar

    def _on_opened(self, count: int) -> None:
        self._opening = ""
        self._set_current(min(max(1, self._wanted_page), count))
        self._patience.start()
        self.page_came()
        self._lay_out()
        self.deck_opened.emit(count)
        self.page_changed.emit(self._page)

    def _on_failed(self, words: str) -> None:
        self._opening = ""
        title = self.tr("The slides cannot be shown")
        self._show_message(title, words, *self.failed_actions, icon="alert")
        self.failed.emit(words)

    def _on_drawn(self, page: int) -> None:
        if page == self._page:
            self._patience.stop()
            # The page's real size may have become known only now.
            self._lay_out()

    # Qt's events

    def event(self, event: QEvent) -> bool:
        """Lay the page out again on a screen with another pixel density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._lay_out()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale the old picture until the size has settled."""
        self.viewport.settling.start()
        if self._message is not None:
            self._message.setGeometry(self.rect())
        self.bar_placement.update()
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the current page."""
        self.viewport.settling.stop()
        self.page_came()
        self._lay_out()
        if self.bar_placement.is_lent():
            self.bar_placement.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop drawing pages while the view is hidden."""
        self._pages.set_sight(None)
        if self.bar_placement.is_lent():
            self.bar_placement.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a focus ring if the focus came from the keyboard, not from a click."""
        if event.reason() not in _WINDOW_REASONS:
            self._shows_focus = event.reason() in _KEY_REASONS
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus ring; it returns when the window becomes active again."""
        if event.reason() not in _WINDOW_REASONS:
            self._shows_focus = False
        super().focusOutEvent(event)

    def sizeHint(self) -> QSize:
        """Return a size with space for a page."""
        return QSize(600, 420)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the stage with the page or the message on it."""
        painter = QPainter(self)
        stage = self.palette().color(QPalette.ColorRole.Dark)
        if not self._page:
            self._painted = QRect()
            painter.fillRect(event.rect(), stage)
            if self._opening and not self._patience.isActive():
                words = self.tr("Opening {name} …").format(name=self._opening)
                paint_placeholder(
                    painter, self, QRectF(self.rect()).adjusted(16, 16, -16, -16), words
                )
            if self._shows_focus and self.hasFocus():
                paint_focus(painter, self, QRectF(self.rect()))
            return
        layout = self.viewport.layout()
        self._painted = layout.page
        logical = layout.logical_page
        if not logical.contains(QRectF(event.rect())):
            painter.fillRect(event.rect(), stage)
            paint_shadow(painter, logical)
        painter.save()
        painter.scale(1 / layout.ratio, 1 / layout.ratio)
        is_drawn = paint_page(painter, self, self._pages, self._page, layout)
        painter.restore()
        if not is_drawn:
            problem = self._pages.broken(self._page)
            if problem is None and not self._patience.isActive():
                problem = self.tr("Page {page} …").format(page=self._page)
            if problem is not None:
                visible = logical.intersected(QRectF(self.rect()))
                paint_placeholder(painter, self, visible.adjusted(8, 8, -8, -8), problem)
        else:
            self.paint_marks(painter, layout)
        if self._shows_focus and self.hasFocus():
            paint_focus(painter, self, logical.adjusted(-6, -6, 6, 6))

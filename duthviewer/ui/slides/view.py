"""The slides view: a page to turn, zoom, select, search and follow links on."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from duthviewer.slides.areas import Area
from duthviewer.slides.deck import Contents
from duthviewer.slides.links import Link
from duthviewer.slides.text import PageText, find, fold
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.slides.contents import DeckContents
from duthviewer.ui.slides.hand import SlidesHand
from duthviewer.ui.slides.layout import PageLayout
from duthviewer.ui.slides.link_dialog import LinkDialog
from duthviewer.ui.slides.paint import (
    paint_focus,
    paint_hits,
    paint_selection,
    paint_unsaid,
)
from duthviewer.ui.slides.stage import SlidesStage
from duthviewer.ui.slides.viewport import single_shot_timer

if TYPE_CHECKING:
    from duthviewer.ui.slides.find import FindBar, TextMatch

#: A page at which a person stays so long has its text and its links read.
_READ_AFTER_MS = 80

_FOLLOW_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SlidesView(SlidesStage):
    """A stage whose page reacts to the mouse, to Tab through its links, and to a search."""

    #: Matches were found, or the search was closed
    hits_changed = Signal()
    #: The selection has changed
    selection_changed = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._tasks = tasks
        self._find_bar: FindBar | None = None
        #: Words that are marked on a page while it is shown
        self.marked: tuple[int, tuple[str, ...]] = (0, ())
        #: Their areas; None until they are computed
        self._mark_areas: Sequence[Area] | None = None
        #: The terms of each page that were not said; empty unless they are to be marked
        self._unsaid: Mapping[int, Sequence[str]] = {}
        self._unsaid_areas: Sequence[Area] | None = None
        self._contents = DeckContents(self._pages, tasks, self)
        self._contents.ready.connect(self._on_contents)
        self.hand = SlidesHand(self)
        self._read_soon = single_shot_timer(self, _READ_AFTER_MS)
        self._read_soon.timeout.connect(self.read_contents)
        self.setMouseTracking(True)
        if sys.platform != "darwin":  # macOS sends native gestures
            self.grabGesture(Qt.GestureType.PinchGesture)

    # Hooks of the stage

    def page_came(self) -> None:
        """Read the page's contents soon."""
        self.hand.forget()
        self._unsaid_areas = None
        if self._page != self.marked[0]:
            self.marked = (0, ())
        if self._finds() or self.marked[0] or self._unsaid.get(self._page):
            self.read_contents()  # its matches must be visible at once
        else:
            self._read_soon.start()

    def deck_went(self) -> None:
        """Forget the contents of its pages."""
        self._read_soon.stop()
        self._contents.clear()
        self.marked = (0, ())
        self.hand.drop()
        if self._find_bar is not None:
            self._find_bar.drop_deck()

    def laid_out(self) -> None:
        """Update the pointer's shape."""
        self.hand.show_cursor()

    def describe(self) -> None:
        """Describe the page with its terms that were not said, or the focused link's target."""
        super().describe()
        if unsaid := self._unsaid.get(self._page):
            self.setAccessibleDescription(
                self.tr("Not said: {terms}").format(terms=", ".join(unsaid))
            )
        if (link := self.hand.link()) is not None:
            where = self.hand.describe_link(link)
            self.setAccessibleDescription(self.tr("Link: {where}").format(where=where))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the find bar in its place."""
        super().resizeEvent(event)
        if self._find_bar is not None:
            self._find_bar.place()

    def paint_marks(self, painter: QPainter, layout: PageLayout) -> None:
        """Paint matches, the selection and the focused link over the page."""
        contents = self.contents()
        unsaid = [layout.on_screen(area) for area in self._areas_of_unsaid()]
        paint_unsaid(painter, unsaid, dark=self.is_dark())
        if self._find_bar is not None and contents is not None:
            finder = self._find_bar.finder
            for hit in finder.on_page(self._page):
                areas = contents.text.areas(hit.start, hit.end)
                shown = [layout.on_screen(area) for area in areas]
                paint_hits(painter, self, shown, current=hit == finder.current)
        for area in self._areas_of_marks():
            paint_hits(painter, self, [layout.on_screen(area)], current=False)
        paint_selection(painter, self, self.hand.selected_areas())
        if self.hasFocus() and (link := self.hand.link()) is not None:
            for area in link.areas:
                paint_focus(painter, self, layout.on_screen(area).adjusted(-5, -5, 5, 5))

    # Contents of the page

    def contents(self) -> Contents | None:
        """Return text and links of the current page once they have been read."""
        return self._contents.get(self._page)

    def read_contents(self) -> None:
        """Read the text and the links of the current page now."""
        self._read_soon.stop()
        if self._page and self.isVisible():
            self._contents.want(self._page)

    def _on_contents(self, page: int) -> None:
        if page == self._page:
            self.hand.show_cursor()
            self._show_hit_in_sight()
            self.update()

    def follow_link(self, link: Link) -> None:
        """Follow a link; ask before leaving the deck."""
        if link.page is not None:
            self.turn_by_hand(link.page)
        elif link.is_safe:
            LinkDialog(link.address, self).open()
        else:
            place = self.viewport.layout().on_screen(link.areas[0]).bottomLeft().toPoint()
            self.hand.show_link_tooltip(link, self.mapToGlobal(place))

    # Finding

    @property
    def find_bar(self) -> FindBar:
        """The find bar, created when first needed."""
        if self._find_bar is None:
            from duthviewer.ui.slides.find import FindBar

            self._find_bar = FindBar(self, self._tasks)
            self._find_bar.finder.changed.connect(self._on_hits)
            self._find_bar.closed.connect(self._on_hits)
        return self._find_bar

    def mark(self, page: int, words: tuple[str, ...]) -> None:
        """Mark words on the next page shown, until it changes or a search starts."""
        self.marked, self._mark_areas = (page, words), None
        if page == self._page:
            self.read_contents()
        self.update()

    def _areas_of_marks(self) -> Sequence[Area]:
        contents, (page, words) = self.contents(), self.marked
        if contents is None or page != self._page or self._finds():
            return ()
        if self._mark_areas is None:
            self._mark_areas = _areas_of(words, contents.text)
        return self._mark_areas

    def show_unsaid(self, terms: Mapping[int, Sequence[str]]) -> None:
        """Mark these terms on their pages until further notice; {} ends it."""
        self._unsaid, self._unsaid_areas = terms, None
        if terms.get(self._page):
            self.read_contents()
        self.describe()
        self.update()

    def _areas_of_unsaid(self) -> Sequence[Area]:
        contents, terms = self.contents(), self._unsaid.get(self._page)
        if contents is None or not terms:
            return ()
        if self._unsaid_areas is None:
            self._unsaid_areas = _areas_of(terms, contents.text)
        return self._unsaid_areas

    def open_find(self) -> None:
        """Open the find bar with the selected text."""
        if self._page:
            self.marked = (0, ())
            self.find_bar.open_bar(self.hand.selected_text().partition("\n")[0])

    def find_next(self) -> None:
        """Show the next match."""
        self.find_bar.next() if self._finds() else self.open_find()

    def find_previous(self) -> None:
        """Show the previous match."""
        self.find_bar.previous() if self._finds() else self.open_find()

    def hits_by_page(self) -> Mapping[int, int]:
        """Return the number of matches per page."""
        return {} if self._find_bar is None else self._find_bar.finder.by_page

    def show_hit(self, hit: TextMatch) -> None:
        """Show the page of a match, scrolled to the match."""
        self.turn_by_hand(hit.page)
        self.read_contents()
        self._show_hit_in_sight()

    def _finds(self) -> bool:
        return self._find_bar is not None and self._find_bar.isVisible()

    def _on_hits(self) -> None:
        self.update()
        self.hits_changed.emit()

    def _show_hit_in_sight(self) -> None:
        hit = None if self._find_bar is None else self._find_bar.finder.current
        contents = self.contents()
        if hit is not None and hit.page == self._page and contents is not None:
            areas = contents.text.areas(hit.start, hit.end)
            if areas:
                self.viewport.bring_into_sight(areas[0])

    # Mouse and keys

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn, zoom or scroll the page."""
        event.accept()
        if self._page:
            self.hand.wheel(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the keys of the buttons while this view has the focus."""
        key, ctrl = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_PageDown:
            self.turn_by_hand(self._page + 1)
        elif key == Qt.Key.Key_PageUp:
            self.turn_by_hand(self._page - 1)
        elif key == Qt.Key.Key_Plus:
            self.viewport.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.viewport.zoom_out()
        elif key == Qt.Key.Key_0 and ctrl:
            self.viewport.fit_page()
        elif key in _FOLLOW_KEYS and (link := self.hand.link()) is not None:
            self.follow_link(link)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start to select or pan."""
        if not self.hand.press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select or pan."""
        if not self.hand.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End selecting or panning; follow a link."""
        if not self.hand.release(event):
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word, or zoom in at the pointer and out again."""
        if not self.hand.double_click(event):
            super().mouseDoubleClickEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Step through the links of the page with Tab first."""
        if self.hasFocus() and self.hand.step_link(1 if forward else -1):
            self.describe()
            return True
        self.describe()
        return super().focusNextPrevChild(forward)

    def event(self, event: QEvent) -> bool:
        """Handle pinching, tooltips of links, and the key that follows a link."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            about = event.position() * self.devicePixelRatioF()
            self.viewport.zoom_to(self.viewport.zoom() * (1 + event.value()), about)
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                about = self.mapFromGlobal(pinch.centerPoint()) * self.devicePixelRatioF()
                self.viewport.zoom_to(self.viewport.zoom() * pinch.scaleFactor(), about)
                return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self.hand.show_tooltip(event) or super().event(event)
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in _FOLLOW_KEYS
            and self.hand.link() is not None
        ):
            event.accept()
            return True
        return super().event(event)


def _areas_of(words: Sequence[str], text: PageText) -> list[Area]:
    """Return where these words are on a page, as whole words; short ones are part of others."""
    folded = fold(text.letters)
    runs = [run for word in words for run in find(folded, fold(word).text)]
    return [area for run in runs if _is_whole(text.letters, *run) for area in text.areas(*run)]


def _is_whole(letters: str, start: int, end: int) -> bool:
    """Return whether a run of letters is a whole word; short words are part of many others."""
    around = letters[max(0, start - 1) : start] + letters[end : end + 1]
    return not any(letter.isalnum() for letter in around)

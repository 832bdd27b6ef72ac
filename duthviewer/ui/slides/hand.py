"""Mouse input on a page: turn, zoom, pan, select text, and follow links."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from duthviewer.slides.deck import Contents
from duthviewer.slides.links import Link
from duthviewer.slides.text import PageText
from duthviewer.ui.widgets.plain_text import tooltip

if TYPE_CHECKING:
    from duthviewer.ui.slides.view import SlidesView

#: One notch of a wheel, in the units of QWheelEvent.angleDelta()
_NOTCH = 120
#: How far a notch moves a zoomed page, in logical pixels
_SCROLL_STEP = 60
_WHEEL_ZOOM = 1.25
_DOUBLE_CLICK_ZOOM = 2.0

_Cursor = Qt.CursorShape


@dataclass(frozen=True)
class Selection:
    """Selected letters: the page and two carets in its text, in either order."""

    page: int
    anchor: int
    caret: int

    @property
    def start(self) -> int:
        return min(self.anchor, self.caret)

    @property
    def end(self) -> int:
        return max(self.anchor, self.caret)


class SlidesHand(QObject):
    """The mouse pointer over a slides view, and the link focused by keyboard.

    The left button selects text, or pans a zoomed page beside text; the middle button always pans.
    """

    def __init__(self, view: SlidesView) -> None:
        super().__init__(view)
        self._view = view
        self._panned_from: QPointF | None = None
        self._selecting = False
        self._pressed_at = QPointF()
        self._pressed_link: Link | None = None
        self._pointer: QPointF | None = None
        self._turned = 0
        self._selection: Selection | None = None
        self._link_index: int | None = None

    # Selection and focused link

    def selection(self) -> Selection | None:
        """The selection on the current page."""
        selection = self._selection
        if selection is None or selection.page != self._view.page():
            return None
        return selection if selection.anchor != selection.caret else None

    def selected_text(self) -> str:
        """Return the selected text; "" for none."""
        selection, contents = self.selection(), self._contents()
        if selection is None or contents is None:
            return ""
        return contents.text.text(selection.start, selection.end)

    def select(self, start: int, end: int) -> None:
        """Select letters of the current page."""
        self._set_selection(Selection(self._view.page(), start, end))

    def select_all(self) -> None:
        """Select all text of the page."""
        if (contents := self._contents()) is not None:
            self.select(0, len(contents.text.letters))

    def link(self) -> Link | None:
        """Return the link focused by keyboard."""
        contents = self._contents()
        if contents is None or self._link_index is None:
            return None
        return contents.links[self._link_index]

    def step_link(self, step: int) -> bool:
        """Focus the next or previous link of the page; return False after the last."""
        contents = self._contents()
        count = 0 if contents is None else len(contents.links)
        index = self._link_index
        if index is not None:
            index += step
        elif step > 0:
            index = 0
        self._link_index = index if index is not None and 0 <= index < count else None
        link = self.link()
        if link is not None:
            self._view.viewport.bring_into_sight(link.areas[0])
        self._view.update()
        return link is not None

    def forget(self) -> None:
        """Clear the selection after a change of page."""
        self._link_index = None
        self._pressed_link = None
        self._selecting = False
        if self._selection is not None and self._selection.page != self._view.page():
            self._selection = None

    def drop(self) -> None:
        """Clear everything after a change of deck."""
        self._selection = None
        self._panned_from = None
        self._turned = 0
        self.forget()

    # The pointer.

    def press(self, event: QMouseEvent) -> bool:
        """Start to pan, select or follow a link; return whether one was started."""
        at, button = event.position(), event.button()
        pans = not self._view.viewport.layout().scroll_limits.isNull()
        if button == Qt.MouseButton.MiddleButton and pans:
            self._pan_from(at)
            return True
        if button != Qt.MouseButton.LeftButton or not self._view.page():
            return False
        self._pressed_at = at
        self._pressed_link = self.link_at(at)
        if self._pressed_link is not None:
            return True
        text = self._text_near(at)
        if text is not None:
            self._begin_selection(
                text, at, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            )
            return True
        if self._selection is not None:
            self._set_selection(None)
        if pans:
            self._pan_from(at)
        return pans

    def move(self, event: QMouseEvent) -> bool:
        """Continue the current action; else update the pointer's shape."""
        at = event.position()
        self._pointer = at
        if self._panned_from is not None:
            way = at - self._panned_from
            self._panned_from = at
            self._view.viewport.scroll_by(way)
            return True
        if self._pressed_link is not None:
            moved = (at - self._pressed_at).manhattanLength()
            if moved < QApplication.startDragDistance():
                return True
            self._pressed_link = None
            if (text := self._text_near(self._pressed_at)) is not None:
                self._begin_selection(text, self._pressed_at, extend=False)
        if self._selecting and self._selection is not None:
            if (contents := self._contents()) is not None:
                caret = contents.text.caret(*self._view.viewport.layout().on_page(at))
                before = self._selection
                self._set_selection(Selection(before.page, before.anchor, caret))
            return True
        self.show_cursor()
        return False

    def release(self, event: QMouseEvent) -> bool:
        """End the current action; follow a link on which the button was pressed and released."""
        link, self._pressed_link = self._pressed_link, None
        held = link is not None or self._selecting or self._panned_from is not None
        self._panned_from = None
        self._selecting = False
        self._pointer = event.position()
        self.show_cursor()
        if link is not None and link.holds(*self._view.viewport.layout().on_page(event.position())):
            self._view.follow_link(link)
        return held

    def double_click(self, event: QMouseEvent) -> bool:
        """Select a word; beside text zoom in at the pointer, or out to the whole page."""
        view = self._view
        if event.button() != Qt.MouseButton.LeftButton or not view.page():
            return False
        contents = self._contents()
        if contents is not None:
            letter = contents.text.at(*view.viewport.layout().on_page(event.position()))
            if letter is not None:
                self.select(*contents.text.word(letter))
                return True
        if view.viewport.zoom() > 1:
            view.viewport.fit_page()
        else:
            view.viewport.zoom_to(_DOUBLE_CLICK_ZOOM, event.position() * view.devicePixelRatioF())
        return True

    def show_tooltip(self, event: QHelpEvent) -> bool:
        """Show the target of the link under the pointer; return False without one."""
        link = self.link_at(QPointF(event.pos()))
        if link is None:
            QToolTip.hideText()
            return False
        self.show_link_tooltip(link, event.globalPos())
        return True

    def show_link_tooltip(self, link: Link, at: QPoint) -> None:
        """Show the target of a link at a point of the screen."""
        QToolTip.showText(at, tooltip(self.describe_link(link)), self._view)

    def describe_link(self, link: Link) -> str:
        """Return a description of a link's target."""
        if link.page is not None:
            return self.tr("Go to page {page}").format(page=link.page)
        if link.is_safe:
            return link.address
        return self.tr("Unsupported link: {address}").format(address=link.address)

    def show_cursor(self) -> None:
        """Set the pointer's shape to the action available here."""
        shape = self._cursor()
        if self._view.cursor().shape() is not shape:
            self._view.setCursor(shape)

    def wheel(self, event: QWheelEvent) -> None:
        """Turn the page; zoom with Ctrl; scroll a zoomed page and turn it at its edge."""
        view = self._view
        ratio = view.devicePixelRatioF()
        angle = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            view.viewport.zoom_to(
                view.viewport.zoom() * _WHEEL_ZOOM ** (angle.y() / _NOTCH), event.position() * ratio
            )
            return
        if not view.viewport.layout().scroll_limits.isNull():
            way = QPointF(event.pixelDelta())
            if way.isNull():
                way = QPointF(angle) * _SCROLL_STEP / _NOTCH
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not way.x():
                way = QPointF(way.y(), 0)
            if view.viewport.scroll_by(way):
                self._turned = 0
                return
        # The momentum events of a flick would run through the whole deck.
        if event.phase() != Qt.ScrollPhase.ScrollMomentum:
            self._turn_by_wheel(angle.y())

    def _turn_by_wheel(self, delta: int) -> None:
        # Touchpads and high-resolution wheels send less than a notch at a time.
        if self._turned * delta < 0:
            self._turned = 0
        self._turned += delta
        pages = int(self._turned / _NOTCH)
        if pages:
            self._turned -= pages * _NOTCH
            view = self._view
            if view.turn_by_hand(view.page() - pages):
                view.viewport.scroll_to_edge(end=pages > 0)

    def _set_selection(self, selection: Selection | None) -> None:
        self._selection = selection
        self._view.selection_changed.emit()
        self._view.update()

    def _cursor(self) -> Qt.CursorShape:
        if self._panned_from is not None:
            return _Cursor.ClosedHandCursor
        if self._pointer is not None and self._view.page():
            link = self.link_at(self._pointer)
            if link is not None:
                safe = link.is_safe
                return _Cursor.PointingHandCursor if safe else _Cursor.ForbiddenCursor
            if self._text_near(self._pointer) is not None:
                return _Cursor.IBeamCursor
        movable = not self._view.viewport.layout().scroll_limits.isNull()
        return _Cursor.OpenHandCursor if movable else _Cursor.ArrowCursor

    def _pan_from(self, at: QPointF) -> None:
        self._panned_from = at
        self.show_cursor()

    def _begin_selection(self, text: PageText, at: QPointF, *, extend: bool) -> None:
        caret = text.caret(*self._view.viewport.layout().on_page(at))
        before = self.selection()
        anchor = before.anchor if extend and before is not None else caret
        self._set_selection(Selection(self._view.page(), anchor, caret))
        self._selecting = True

    def _contents(self) -> Contents | None:
        return self._view.contents()

    def link_at(self, at: QPointF) -> Link | None:
        """Return the link under a point of the view."""
        contents = self._contents()
        if contents is None:
            return None
        point = self._view.viewport.layout().on_page(at)
        # The last link is on top.
        return next((link for link in reversed(contents.links) if link.holds(*point)), None)

    def _text_near(self, at: QPointF) -> PageText | None:
        contents = self._contents()
        if contents is None:
            return None
        text = contents.text
        return text if text.is_near(*self._view.viewport.layout().on_page(at)) else None

    def selected_areas(self) -> list[QRectF]:
        """Return the areas of the selection in the view."""
        selection, contents = self.selection(), self._contents()
        if selection is None or contents is None:
            return []
        layout = self._view.viewport.layout()
        areas = contents.text.areas(selection.start, selection.end)
        return [layout.on_screen(area) for area in areas]

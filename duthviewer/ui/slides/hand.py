"""What the mouse does on a page: turn, zoom, pan, select text, and follow links."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from duthviewer.slides.links import Link
from duthviewer.slides.text import PageText
from duthviewer.ui.widgets.plain_text import tooltip

if TYPE_CHECKING:
    from duthviewer.slides.deck import Contents
    from duthviewer.ui.slides.view import SlidesView

#: One notch of a wheel, in the units of QWheelEvent.angleDelta().
_NOTCH = 120
#: How far a notch moves a zoomed page, in logical pixels.
_SCROLL_STEP = 60
_WHEEL_ZOOM = 1.25
_DOUBLE_CLICK_ZOOM = 2.0

_Cursor = Qt.CursorShape


@dataclass(frozen=True)
class Selection:
    """Letters that are selected: the page, and two carets in its text, in either order."""

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
    """The pointer over a slides view; and the link that the keys have stepped to.

    The left button selects where there is text, and pans a zoomed page where there is none; the
    middle button always pans.
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

    # What is selected, and which link the keys have reached.

    def selection(self) -> Selection | None:
        """Return what is selected on the page in sight."""
        selection = self._selection
        if selection is None or selection.page != self._view.page():
            return None
        return selection if selection.anchor != selection.caret else None

    def selected_text(self) -> str:
        """Return the text that is selected; "" for none."""
        selection, contents = self.selection(), self._contents()
        if selection is None or contents is None:
            return ""
        return contents.text.text(selection.start, selection.end)

    def select(self, start: int, end: int) -> None:
        """Select these letters of the page in sight."""
        self._set_selection(Selection(self._view.page(), start, end))

    def select_all(self) -> None:
        """Select all text of the page."""
        if (contents := self._contents()) is not None:
            self.select(0, len(contents.text.letters))

    def link(self) -> Link | None:
        """Return the link that the keys have stepped to."""
        contents = self._contents()
        if contents is None or self._link_index is None:
            return None
        return contents.links[self._link_index]

    def step_link(self, step: int) -> bool:
        """Go to the next link of the page, or the one before; False past its last."""
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
        """Another page, or none, is in sight."""
        self._link_index = None
        self._pressed_link = None
        self._selecting = False
        if self._selection is not None and self._selection.page != self._view.page():
            self._selection = None

    def drop(self) -> None:
        """Another deck is shown: let go of everything."""
        self._selection = None
        self._panned_from = None
        self._turned = 0
        self.forget()

    # The pointer.

    def press(self, event: QMouseEvent) -> bool:
        """Begin to pan, to select, or to follow a link; whether any of it."""
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
        """Go on with what was begun; else show what could be."""
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
        """End what was begun; follow a link that was pressed and not dragged off."""
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
        """Select a word; beside the text zoom at the pointer, or back to the whole page."""
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

    def tell(self, event: QHelpEvent) -> bool:
        """Say where the link under the pointer leads; False without one."""
        link = self.link_at(QPointF(event.pos()))
        if link is None:
            QToolTip.hideText()
            return False
        self.tell_link(link, event.globalPos())
        return True

    def tell_link(self, link: Link, at: QPoint) -> None:
        """Say at a point of the screen where a link leads."""
        QToolTip.showText(at, tooltip(self.words_for(link)), self._view)

    def words_for(self, link: Link) -> str:
        """Return the target of a link as text."""
        if link.page is not None:
            return self.tr("Go to page {page}").format(page=link.page)
        if link.is_safe:
            return link.address
        return self.tr("This link is not followed: {address}").format(address=link.address)

    def show_cursor(self) -> None:
        """Give the pointer the shape of what it would do here."""
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
        # What a flick's momentum still sends would run through the whole deck.
        if event.phase() != Qt.ScrollPhase.ScrollMomentum:
            self._turn_by_wheel(angle.y())

    def _turn_by_wheel(self, delta: int) -> None:
        # Touchpads and fine wheels send less than a notch at a time.
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
        # The last one lies on top of the others.
        return next((link for link in reversed(contents.links) if link.holds(*point)), None)

    def _text_near(self, at: QPointF) -> PageText | None:
        contents = self._contents()
        if contents is None:
            return None
        text = contents.text
        return text if text.is_near(*self._view.viewport.layout().on_page(at)) else None

    def selected_areas(self) -> list[QRectF]:
        """Return where the selection lies in the view."""
        selection, contents = self.selection(), self._contents()
        if selection is None or contents is None:
            return []
        layout = self._view.viewport.layout()
        areas = contents.text.areas(selection.start, selection.end)
        return [layout.on_screen(area) for area in areas]

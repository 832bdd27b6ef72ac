"""A zoomed part of a talk's timeline, where changes can be moved and removed."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.timeline import Correction, Timeline
from duthviewer.sync.corrections import change_near
from duthviewer.ui.corrections.strip_paint import Scale, StripContents, paint_strip
from duthviewer.ui.slides.pages import DeckPages

#: The range that the strip shows: at first, at least, and at most in a longer talk
DEFAULT_VIEW_S, _MIN_VIEW_S, _MAX_VIEW_S = 240.0, 4.0, 4 * 3600.0
#: The pointer selects a change from this far away.
_NEAR_PX = 6
#: A shorter movement of the mouse counts as a click.
_CLICK_PX = 4
#: The height of the strip, and its height if the page has little room
_HEIGHT_PX, _FLAT_PX = 92, 62
#: Margin before the first span and after the last one
_MARGIN_PX = 8
_ZOOM_STEP = 1.25
#: A longer step of the position is a seek: playing advances less at any speed.
_JUMP_S = 1.5
#: Ctrl with an arrow key moves a change by this much.
_SECOND_S = 1.0

_OWN_KEYS = frozenset(
    (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Delete, Qt.Key.Key_Backspace,
     Qt.Key.Key_Plus, Qt.Key.Key_Minus)
)  # fmt: skip


class TimelineStrip(QWidget):
    """Draws the spans around the position. Times are seconds in the recording.

    Left and Right select a change; with Shift they move it by a frame and with Ctrl by a second.
    Delete removes it. The wheel zooms; dragging beside a change pans.
    """

    #: Seek to a click, a selected change, or a change while it is dragged (seconds)
    seek_requested = Signal(float)
    #: A drag of a change has begun: the video should pause
    drag_began = Signal()
    #: The user has moved a change (from, to; seconds)
    move_requested = Signal(float, float)
    #: The user wants to remove a change (seconds)
    remove_requested = Signal(float)
    #: The user wants a context menu (seconds, the change there or None, place on the screen)
    menu_requested = Signal(float, object, QPoint)

    def __init__(
        self, pages: DeckPages, snap: Callable[[float], float], parent: QWidget | None = None
    ) -> None:
        """``snap`` returns when the frame that is shown at a time begins."""
        super().__init__(parent)
        self._pages = pages
        self._snap = snap
        #: What the strip shows
        self.contents = StripContents()
        self._frame_s = 0.04
        self._view_s = DEFAULT_VIEW_S
        self._centre_s = 0.0
        self._follows = True
        self._pressed_x: float | None = None
        self._pressed_centre_s = 0.0
        self._panned = False
        #: The left end and the position as last painted (seconds, pixels)
        self._painted: tuple[float, int] | None = None
        #: The dragged change, and where it is dragged to
        self._held: tuple[float, float] | None = None
        self.setFixedHeight(_HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Page changes around the position"))
        self.setToolTip(
            self.tr(
                "Drag a change to move it. Left and Right select one, Shift+Left and Shift+Right"
                " move it, Delete removes it. The wheel zooms."
            )
        )
        pages.drawn.connect(self._on_drawn)

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())

    def set_flat(self, flat: bool) -> None:
        """Use less height, or the usual one."""
        self.setFixedHeight(_FLAT_PX if flat else _HEIGHT_PX)

    # Contents

    def show_timeline(
        self, timeline: Timeline, corrections: Sequence[Correction], start_s: float, end_s: float
    ) -> None:
        """Draw the timeline and the corrections of a talk that starts and ends at these times."""
        selected_s = self.contents.selected_s
        if selected_s is not None and selected_s not in timeline.starts:
            selected_s = None
        if self._held is not None:
            # The timeline has changed during the drag; the change may be gone.
            change_s = change_near(timeline.starts, self._held[0], self._frame_s)
            self._held = None if change_s is None else (change_s, self._held[1])
        self.contents = self.contents._replace(
            timeline=timeline, corrections=tuple(corrections), start_s=start_s, end_s=end_s,
            selected_s=selected_s,
        )  # fmt: skip
        self.update()

    def show_position(self, at_s: float) -> None:
        """Show the position; scroll with it unless the user has panned away."""
        before, self.contents = self.contents, self.contents._replace(now_s=at_s)
        if abs(at_s - before.now_s) > _JUMP_S:
            self._follows = True
        if self._follows and self._held is None and self._pressed_x is None:
            self._centre_s = at_s
        self._update_if_moved()

    def set_frame(self, frame_s: float) -> None:
        """Set how long a frame lasts."""
        self._frame_s = frame_s

    def select(self, change_s: float | None) -> None:
        """Select a change, or none."""
        self.contents = self.contents._replace(selected_s=change_s)
        self.update()

    @property
    def selected_s(self) -> float | None:
        return self.contents.selected_s

    @property
    def view_s(self) -> float:
        """The seconds that are visible: at most the length of the talk."""
        length_s = self.contents.end_s - self.contents.start_s
        if length_s <= 0:
            return self._view_s
        width = self.width()
        return min(self._view_s, length_s * width / max(width - 2 * _MARGIN_PX, 1))

    def x_of(self, at_s: float) -> float:
        """Return where a time is drawn."""
        return self._scale().x_of(at_s)

    def zoom(self, factor: float, at_x: float | None = None) -> None:
        """Multiply the visible range by a factor; the time at ``at_x`` stays there."""
        anchor_x = self.x_of(self.contents.now_s) if at_x is None else at_x
        anchor_s = self._scale().seconds_at(anchor_x)
        self._view_s = min(max(self.view_s * factor, _MIN_VIEW_S), _MAX_VIEW_S)
        if not self._follows:
            self._centre_s = self._middle_s() + anchor_s - self._scale().seconds_at(anchor_x)
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self.contents
        if self._held is not None:
            look = look._replace(held=self._held)
        paint_strip(painter, self, look, self._scale(), self._pages)

    def _scale(self) -> Scale:
        width, view_s = max(self.width(), 1), self.view_s
        per_px = view_s / width
        left_s = self._centre_s - view_s / 2
        look, air_s = self.contents, _MARGIN_PX * per_px
        spare_s = look.end_s - look.start_s + 2 * air_s - view_s
        if spare_s > 0:
            # No empty space before the talk or after it
            left_s = min(max(left_s, look.start_s - air_s), look.start_s - air_s + spare_s)
        else:
            left_s = look.start_s - air_s + spare_s / 2
        # On whole pixels, so that scrolling does not change how anything is drawn
        return Scale(math.floor(left_s / per_px) * per_px, per_px)

    def _update_if_moved(self) -> None:
        """Repaint if anything moves by a pixel: following a talk must be cheap."""
        if self.isVisible():
            left_s = self._scale().left_s
            x = int(self.x_of(self.contents.now_s))
            if (left_s, x) != self._painted:
                self._painted = (left_s, x)
                self.update()

    def _on_drawn(self, page: int) -> None:
        if self.isVisible() and page in self.contents.timeline.pages:
            self.update()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        self._pressed_x, self._pressed_centre_s, self._panned = x, self._middle_s(), False
        change_s = self._change_at(x)
        self.select(change_s)
        if change_s is not None:
            self._held = (change_s, change_s)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._pressed_x is None:
            near = self._change_at(x) is not None
            self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)
            return
        if not self._panned and abs(x - self._pressed_x) < _CLICK_PX:
            return
        began, self._panned = not self._panned, True
        if self._held is None:
            distance_s = (x - self._pressed_x) * self._scale().per_px
            self._follows = False
            self._centre_s = self._within(self._pressed_centre_s - distance_s)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            if began:
                self.drag_began.emit()
            self._hold_at(self._scale().seconds_at(x))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_x is None:
            return
        held, self._held, self._pressed_x = self._held, None, None
        self.setCursor(Qt.CursorShape.ArrowCursor)
        if not self._panned:
            to_s = self._scale().seconds_at(event.position().x()) if held is None else held[0]
            self._go_to(to_s)
        elif held is not None and held[1] != held[0]:
            self._move(*held)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if abs(turned.x()) > abs(turned.y()) or (
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            steps = (turned.x() or turned.y()) / 120
            self._follows = False
            self._centre_s = self._within(self._middle_s() - steps * self.view_s / 10)
            self.update()
        elif turned.y():
            self.zoom(_ZOOM_STEP ** (-turned.y() / 120), event.position().x())
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        selected_s = self.contents.selected_s
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at_s = self.contents.now_s if selected_s is None else selected_s
            where = self.mapToGlobal(QPoint(round(self.x_of(at_s)), self.height() // 2))
            self.menu_requested.emit(at_s, selected_s, where)
            return
        x = event.pos().x()
        self.select(self._change_at(x))
        at_s = self._snap(self._scale().seconds_at(x))
        self.menu_requested.emit(at_s, self.contents.selected_s, event.globalPos())

    # Keyboard

    def event(self, event: QEvent) -> bool:
        """Handle the strip's own keys before the page's shortcuts do."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN_KEYS
            and not event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, selected_s = event.key(), self.contents.selected_s
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._nudge(step * self._frame_s)
        elif step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._nudge(step * _SECOND_S)
        elif step:
            self._select_next(step)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if selected_s is not None:
                self.remove_requested.emit(selected_s)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.zoom(1 / _ZOOM_STEP if key == Qt.Key.Key_Plus else _ZOOM_STEP)
        else:
            event.ignore()

    def _select_next(self, step: int) -> None:
        """Select the next change after the selected one or the position, and seek to it."""
        look = self.contents
        from_s = look.now_s if look.selected_s is None else look.selected_s
        times_s = look.changes()
        later = [time_s for time_s in times_s if (time_s - from_s) * step > 0]
        if not later:
            return
        change_s = min(later) if step > 0 else max(later)
        self.select(change_s)
        self._go_to(change_s)
        page = look.timeline.page_at(change_s)
        at = clock(change_s - look.start_s + self._frame_s / 4)
        if page is None:
            text = self.tr("No page from {time} on").format(time=at)
        else:
            text = self.tr("Page {page} starts at {time}").format(page=page, time=at)
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _nudge(self, by_s: float) -> None:
        if (change_s := self.contents.selected_s) is not None:
            self._hold(change_s, self._snap(change_s + by_s + self._frame_s / 4))
            held, self._held = self._held, None
            if held is not None and held[1] != held[0]:
                self._move(*held)
                self._go_to(self.contents.selected_s or held[1])

    # Dragging

    def _change_at(self, x: float) -> float | None:
        scale = self._scale()
        within_s = _NEAR_PX * scale.per_px
        return change_near(self.contents.changes(), scale.seconds_at(x), within_s)

    def _hold_at(self, at_s: float) -> None:
        if self._held is not None:
            self._hold(self._held[0], self._snap(at_s))
            self.seek_requested.emit(self._held[1])

    def _hold(self, change_s: float, to_s: float) -> None:
        """Drag a change to a time between its neighbours."""
        look = self.contents
        edges = [look.start_s - self._frame_s, *look.changes(), look.end_s]
        place = edges.index(change_s)
        first_s, last_s = edges[place - 1] + self._frame_s, edges[place + 1] - self._frame_s
        self._held = (change_s, min(max(to_s, first_s), max(last_s, first_s)))

    def _move(self, change_s: float, to_s: float) -> None:
        self.contents = self.contents._replace(selected_s=None)
        self.move_requested.emit(change_s, to_s)
        # Select the change at its new place, if it was moved.
        self.select(change_near(self.contents.changes(), to_s, self._frame_s))

    def _go_to(self, at_s: float) -> None:
        look = self.contents
        self._follows = True
        self.seek_requested.emit(min(max(at_s, look.start_s), look.end_s))

    def _middle_s(self) -> float:
        """Return the time in the middle, which near the talk's ends is not ``_centre_s``."""
        return self._scale().left_s + self.view_s / 2

    def _within(self, at_s: float) -> float:
        return min(
            max(at_s, self.contents.start_s), max(self.contents.end_s, self.contents.start_s)
        )

"""The day's bar: a recording with its talks as blocks whose ends can be dragged."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.recording_day import RecordingDay, TalkBlock, recording_day
from duthviewer.ui.day.canvas import ZOOM_STEP, DayCanvas
from duthviewer.ui.day.paint import DayPart
from duthviewer.ui.day.times import (
    TalkTimes,
    moved_to,
    nudged,
    only_recording,
    snap,
    targets_of,
    times_of,
    with_end,
    with_start,
    with_times,
)
from duthviewer.ui.day.words import moment_tooltip, part_words

#: The pointer takes an end from this far away, within its block.
_NEAR_PX = 7
#: A dragged end snaps to another talk from this far away.
_SNAP_PX = 8
_CLICK_PX = 4
#: Nudges within this time are one change.
_NUDGES_MS = 450
_SECOND_S, _TEN_S = 1.0, 10.0

_OWN_KEYS = frozenset(
    (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
     Qt.Key.Key_End, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_Return,
     Qt.Key.Key_Enter, Qt.Key.Key_W)
)  # fmt: skip


class DayBar(DayCanvas):
    """Shows the talks of a recording and changes their times. Times count in the recording.

    Up and Down choose a talk; Home, End and W choose its start, its end or all of it; Left and
    Right move that by a second, with Shift by ten. Return plays from there.
    """

    #: A talk was dragged or nudged to new times (TalkTimes)
    times_chosen = Signal(object)
    #: New times are tried, and not chosen yet (the talk's id, the time that moves)
    times_tried = Signal(str, float)
    #: The tried times were not chosen
    given_up = Signal()
    #: A talk was selected (its id)
    talk_selected = Signal(str)
    #: A click or Return on a time (seconds)
    play_requested = Signal(float)
    #: A context menu is requested (seconds, the talk's id or "", place on the screen)
    menu_requested = Signal(float, str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conference = Conference(id="", title="")
        #: The day of the catalogue, while ``day`` has a talk that is being moved
        self._kept = RecordingDay()
        #: Whether a single click plays; else only Return and a double click do
        self.plays_on_click = False
        self._pressed: QPoint | None = None
        self._pressed_left_s = 0.0
        self._grabbed: tuple[TalkBlock, DayPart] | None = None
        self._is_dragging = False
        #: The times that are dragged or nudged to
        self._tried: TalkTimes | None = None
        self._painted_now = 0
        self._nudges = QTimer(self)
        self._nudges.setSingleShot(True)
        self._nudges.setInterval(_NUDGES_MS)
        self._nudges.timeout.connect(self.settle)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The recording with its talks"))
        self._describe()

    # Contents

    def show_recording(
        self, conference: Conference, recording: str, duration_s: float | None = None
    ) -> None:
        """Show a recording of a conference; ``duration_s`` is its length if that is known."""
        is_other = recording != self._kept.recording or conference.id != self._conference.id
        self._conference = only_recording(conference, recording)
        self._kept = self.day = recording_day(self._conference, recording, duration_s)
        if is_other:
            self._cancel()
            self.show_all()
        if self._grabbed is not None and self._kept.block_of(self._grabbed[0].talk_id) is None:
            self._cancel()
        if self._tried is not None:
            self._try(self._tried)
        if self._kept.block_of(self.look.selected) is None:
            self.look = self.look._replace(selected="")
        self._describe()
        self.view_changed.emit()
        self.update()

    def show_now(self, at_s: float | None, watched: str = "") -> None:
        """Show the position of the player, and which talk is watched."""
        before, self.look = self.look, self.look._replace(now_s=at_s, watched=watched)
        x = -1 if at_s is None else int(self.x_of(at_s))
        # Ten times a second while playing: painted only after a move of a pixel
        if x != self._painted_now or watched != before.watched:
            self._painted_now = x
            self.update()

    def select(self, talk_id: str, part: DayPart | None = None) -> None:
        """Select a talk, and bring it into sight."""
        if talk_id != self.look.selected:
            self.settle()
        block = self.day.block_of(talk_id)
        part = self.look.part if part is None else part
        self.look = self.look._replace(selected="" if block is None else talk_id, part=part)
        if block is not None:
            at_s = block.end_s if part is DayPart.END else block.start_s
            self.ensure_visible(at_s)
        self._describe()
        self.update()

    @property
    def selected(self) -> str:
        """The id of the selected talk; "" without one."""
        return self.look.selected

    def settle(self) -> None:
        """Choose the nudged times now."""
        self._nudges.stop()
        tried, self._tried = self._tried, None
        if tried is None:
            return
        block = self._kept.block_of(tried.talk_id)
        if block is not None and tried != times_of(block):
            # The new times stay in sight until the changed catalogue is shown.
            self.times_chosen.emit(tried)
        else:
            self.day = self._kept
            self.update()

    def reset(self) -> None:
        """Show the times of the catalogue again, because new ones were given up or refused."""
        self._cancel()
        self.day = self._kept
        self._describe()
        self.update()
        self.given_up.emit()

    def _cancel(self) -> None:
        self._nudges.stop()
        self._tried = self._grabbed = self._pressed = None
        self._is_dragging = False
        self.look = self.look._replace(snapped_s=None)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.settle()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.settle()
        self._pressed = event.position().toPoint()
        self._pressed_left_s = self.scale().left_s
        self._is_dragging = False
        self._grabbed = self.hit(event.position().x())
        if self._grabbed is not None:
            block, part = self._grabbed
            self.look = self.look._replace(part=part)
            self._select(block.talk_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._pressed is None:
            self._hover(x)
            return
        if not self._is_dragging and abs(x - self._pressed.x()) < _CLICK_PX:
            return
        self._is_dragging = True
        if self._grabbed is None:
            distance_s = (x - self._pressed.x()) * self.scale().per_px
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.scroll_to(self._pressed_left_s - distance_s)
            return
        self._drag(x, free=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        grabbed, was_dragging = self._grabbed, self._is_dragging
        self._pressed = self._grabbed = None
        self._is_dragging = False
        self.look = self.look._replace(snapped_s=None)
        self._hover(event.position().x())
        if not was_dragging:
            if self.plays_on_click:
                self.play_requested.emit(self._time_at(event.position().x()))
        elif grabbed is not None:
            self.settle()
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self.plays_on_click:
            self.play_requested.emit(self._time_at(event.position().x()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if abs(turned.x()) > abs(turned.y()) or (
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            steps = (turned.x() or turned.y()) / 120
            self.scroll_to(self.scale().left_s - steps * self.view_s / 10)
        elif turned.y():
            self.zoom(ZOOM_STEP ** (-turned.y() / 120), event.position().x())
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.look = self.look._replace(hovered="")
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            block = self.day.block_of(self.look.selected)
            at_s = block.start_s if block is not None else self.range_s()[0]
            where = self.mapToGlobal(QPoint(max(round(self.x_of(at_s)), 0), self.height() // 2))
            self.menu_requested.emit(at_s, self.look.selected, where)
            return
        found = self.hit(event.pos().x())
        if found is not None:
            self._select(found[0].talk_id)
        talk_id = "" if found is None else found[0].talk_id
        self.menu_requested.emit(self._time_at(event.pos().x()), talk_id, event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Handle the bar's own keys before the page's shortcuts do, and show tooltips."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.key() in _OWN_KEYS or self._is_undecided(event))
            and not event.modifiers()
            & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier)
        ):
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at_s = self.scale().seconds_at(event.pos().x())
            block = self._block_at(at_s)
            QToolTip.showText(event.globalPos(), moment_tooltip(self.day, block, at_s), self)
            return True
        return super().event(event)

    # Keyboard

    def _is_undecided(self, event: QKeyEvent) -> bool:
        """Return whether the key gives up times that are not chosen yet."""
        return event.key() == Qt.Key.Key_Escape and self._tried is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        parts = {
            Qt.Key.Key_Home: DayPart.START,
            Qt.Key.Key_End: DayPart.END,
            Qt.Key.Key_W: DayPart.WHOLE,
        }
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step_s = _TEN_S if far else _SECOND_S
            self._nudge(step_s if key == Qt.Key.Key_Right else -step_s)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._select_next(1 if key == Qt.Key.Key_Down else -1)
        elif key in parts:
            self.select(self.look.selected, parts[key])
            self._announce()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.zoom(1 / ZOOM_STEP if key == Qt.Key.Key_Plus else ZOOM_STEP)
        elif key == Qt.Key.Key_0:
            self.show_all()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settle()
            block = self.day.block_of(self.look.selected)
            if block is not None:
                is_end = self.look.part is DayPart.END
                self.play_requested.emit(block.end_s if is_end else block.start_s)
        elif key == Qt.Key.Key_Escape and self._tried is not None:
            self.reset()
        else:
            event.ignore()

    def _select_next(self, step: int) -> None:
        ids = [block.talk_id for block in self.day.blocks]
        if not ids:
            return
        place = ids.index(self.look.selected) + step if self.look.selected in ids else 0
        self._select(ids[min(max(place, 0), len(ids) - 1)])
        self.select(self.look.selected)
        self._announce()

    def _nudge(self, by_s: float) -> None:
        block = self.day.block_of(self.look.selected)
        if block is None:
            return
        self._try(nudged(block, self.look.part, by_s))
        self._nudges.start()
        self._announce()

    # Selecting and moving

    def hit(self, x: float) -> tuple[TalkBlock, DayPart] | None:
        """Return the block at a place, and which part of it is there."""
        scale = self.scale()
        chosen = self.day.block_of(self.look.selected)
        blocks = [self._block_at(scale.seconds_at(x))]
        if chosen is not None:
            # The ends of the selected talk can be taken where another talk covers them.
            blocks.insert(0, chosen)
        for block in blocks:
            if block is None:
                continue
            left, right = scale.x_of(block.start_s), scale.x_of(block.end_s)
            # A narrow block is dragged as a whole in its middle third.
            near = min(_NEAR_PX, max((right - left) / 3, 2.0))
            is_chosen = block is chosen
            outside = 4.0 if is_chosen else 0.0
            if left - outside <= x <= left + near:
                return block, DayPart.START
            if right - near <= x <= right + outside:
                return block, DayPart.END
            if left <= x <= right and (not is_chosen or blocks[-1] in (None, block)):
                return block, DayPart.WHOLE
        return None

    def _block_at(self, at_s: float) -> TalkBlock | None:
        """Return the talk at a time: of two that overlap, the selected or the later one."""
        found = [block for block in self.day.blocks if block.start_s <= at_s < block.end_s]
        chosen = [block for block in found if block.talk_id == self.look.selected]
        return next(iter(chosen or reversed(found)), None)

    def _time_at(self, x: float) -> float:
        return min(max(self.scale().seconds_at(x), 0.0), self.day.length_s)

    def _hover(self, x: float) -> None:
        found = self.hit(x)
        shape = Qt.CursorShape.ArrowCursor
        if found is not None:
            is_whole = found[1] is DayPart.WHOLE
            shape = Qt.CursorShape.PointingHandCursor if is_whole else Qt.CursorShape.SplitHCursor
        self.setCursor(shape)
        hovered = "" if found is None else found[0].talk_id
        if hovered != self.look.hovered:
            self.look = self.look._replace(hovered=hovered)
            self.update()

    def _drag(self, x: float, *, free: bool) -> None:
        """Move the grabbed part with the pointer. ``free``: not to other talks."""
        assert self._grabbed is not None
        assert self._pressed is not None
        block, part = self._grabbed
        scale = self.scale()
        by_s = (x - self._pressed.x()) * scale.per_px
        within_s = 0.0 if free else _SNAP_PX * scale.per_px
        targets = [] if free else targets_of(self._kept, block.talk_id, self.look.now_s)
        if part is DayPart.END:
            snapped = snap(block.end_s + by_s, targets, within_s)
            times = with_end(block, snapped.at_s)
        else:
            snapped = snap(block.start_s + by_s, targets, within_s)
            move = with_start if part is DayPart.START else moved_to
            times = move(block, snapped.at_s)
            if part is DayPart.WHOLE and snapped.target_s is None and times.end_s is not None:
                # Its end may be near another talk.
                end = snap(block.end_s + by_s, targets, within_s)
                if end.target_s is not None:
                    snapped = end
                    length_s = block.end_s - block.start_s
                    times = moved_to(block, end.at_s - length_s)
        self.look = self.look._replace(snapped_s=snapped.target_s)
        self.setCursor(
            Qt.CursorShape.ClosedHandCursor
            if part is DayPart.WHOLE
            else Qt.CursorShape.SplitHCursor
        )
        self._try(times)

    def _try(self, times: TalkTimes) -> None:
        """Show a talk at other times."""
        self._tried = times
        self.day = recording_day(
            with_times(self._conference, times), self._kept.recording, self._kept.duration_s
        )
        is_end = self.look.part is DayPart.END and times.end_s is not None
        at_s = times.end_s if is_end and times.end_s is not None else times.start_s
        if not self._is_dragging:
            self.ensure_visible(at_s)
        self._describe()
        self.times_tried.emit(times.talk_id, at_s)
        self.update()

    def _select(self, talk_id: str) -> None:
        if talk_id != self.look.selected:
            self.settle()
            self.look = self.look._replace(selected=talk_id)
            self.talk_selected.emit(talk_id)
        self._describe()
        self.update()

    # Words

    def _describe(self) -> None:
        self.setAccessibleDescription(part_words(self.day, self.look))

    def _announce(self) -> None:
        self._describe()
        QAccessible.updateAccessibility(
            QAccessibleAnnouncementEvent(self, part_words(self.day, self.look))
        )

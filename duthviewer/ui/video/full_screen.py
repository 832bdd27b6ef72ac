"""Full screen, with bars over the picture that hide while they are not needed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCursor, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from duthviewer.ui.video.video_view import paints_video

#: The bars hide after this time without a movement or a key.
REST_MS = 2500
#: Interval of polling the pointer: no widget receives its moves over a native video.
_LOOK_MS = 100

_WAKING = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.WindowActivate)


class FullScreen(QObject):
    """Lets the page fill the screen, with ``header`` and ``footer`` over it.

    They stay children of the page. Over a native video they become native, too, so that they are
    above it on any screen. Wayland would not let the program place a window of their own there.
    """

    #: Full screen was entered or left
    changed = Signal(bool)
    #: The part of the page that the lower bar covers has changed (its rectangle, or an empty one)
    cover_changed = Signal(QRect)

    def __init__(
        self,
        page: QWidget,
        header: QWidget,
        footer: QWidget,
        column: QVBoxLayout,
        quiet: Sequence[QAction] = (),
    ) -> None:
        """Take the page's bars. The keys of ``quiet`` actions do not bring the bars back."""
        super().__init__(page)
        self._quiet = quiet
        self._cover = QRect()
        self._page = page
        #: The header and the footer
        self.bars = (header, footer)
        self._column = column
        self._on = False
        self._paused = True
        self._keeps_room = False
        self._rooms = (QFrame(page), QFrame(page))
        for room, place in zip(self._rooms, (0, -1), strict=True):
            room.setObjectName("stage")
            room.hide()
            column.insertWidget(place, room)
        #: Where the pointer was last seen
        self.pointer = QCursor.pos()
        self._pointer_hidden = False
        #: Hides the bars after a time without a movement or a key
        self.rest_timer = QTimer(self)
        self.rest_timer.setSingleShot(True)
        self.rest_timer.setInterval(REST_MS)
        self.rest_timer.timeout.connect(self.hide_bars)
        #: Polls the pointer
        self.look_timer = QTimer(self)
        self.look_timer.setInterval(_LOOK_MS)
        self.look_timer.timeout.connect(self._look_for_pointer)

    def is_on(self) -> bool:
        return self._on

    def toggle(self) -> None:
        if self._on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Fill the screen of the window."""
        if self._on or not self._page.isVisible():
            return
        self._on = True
        window = self._page.window()
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
        window.installEventFilter(self)
        self._page.installEventFilter(self)
        if not paints_video():
            _make_native(self.bars)
        for bar in self.bars:
            bar.installEventFilter(self)
        self._lay_out()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        self.pointer = QCursor.pos()
        self.look_timer.start()
        self.show_bars()
        self.changed.emit(True)

    def leave(self) -> None:
        """Restore the window."""
        if not self._on:
            return
        self._on = False
        self.rest_timer.stop()
        self.look_timer.stop()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.disconnect(self._on_focus)
        window = self._page.window()
        window.removeEventFilter(self)
        self._page.removeEventFilter(self)
        header, footer = self.bars
        for bar in self.bars:
            bar.removeEventFilter(self)
            bar.show()
        self._show_pointer()
        for room in self._rooms:
            room.hide()
        self._tell_cover()
        self._column.insertWidget(0, header)
        self._column.addWidget(footer)
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        self.changed.emit(False)

    def set_paused(self, paused: bool) -> None:
        """Keep the bars while the talk is paused."""
        self._paused = paused
        if self._on:
            self._lay_out()
            self.show_bars()

    def keep_room(self, keep: bool) -> None:
        """Set whether the bars have their own space while the talk is paused.

        People read slides then, and the bars stay. While the talk plays, the bars are over the
        page, whose size does not change whenever the mouse moves.
        """
        self._keeps_room = keep
        if self._on:
            self._lay_out()

    def bars_are_shown(self) -> bool:
        return not self.bars[0].isHidden()

    # Geometry.

    def _lay_out(self) -> None:
        header, footer = self.bars
        for bar in self.bars:
            self._column.removeWidget(bar)
        if (layout := self._page.layout()) is not None:
            layout.activate()
        # An open drawer below the column keeps its place.
        width, bottom = self._page.width(), self._column.geometry().bottom() + 1
        height = footer.sizeHint().height()
        header.setGeometry(0, 0, width, header.height())
        footer.setGeometry(0, bottom - height, width, height)
        for room, room_height in zip(self._rooms, (header.height(), height), strict=True):
            room.setFixedHeight(room_height)
            room.setVisible(self._keeps_room and self._paused)
        for bar in self.bars:
            bar.raise_()
        self._tell_cover()

    def _tell_cover(self) -> None:
        footer = self.bars[1]
        lies_over = self._on and not footer.isHidden() and not (self._keeps_room and self._paused)
        cover = footer.geometry() if lies_over else QRect()
        if cover != self._cover:
            self._cover = cover
            self.cover_changed.emit(cover)

    def _is_quiet(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        pressed = QKeySequence(event.keyCombination())
        return any(pressed in action.shortcuts() for action in self._quiet)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._page.window():
            if kind in _WAKING and not self._is_quiet(event):
                self.show_bars()
            elif kind == QEvent.Type.WindowStateChange and not self._page.window().isFullScreen():
                # The desktop has left full screen.
                self.leave()
        elif kind == QEvent.Type.LayoutRequest or (
            watched is self._page and kind == QEvent.Type.Resize
        ):
            self._lay_out()
        return False

    # Hiding and showing the bars.

    def show_bars(self) -> None:
        """Show the bars until the rest timer hides them."""
        self.rest_timer.start()
        self._show_pointer()
        for bar in self.bars:
            if bar.isHidden():
                bar.show()
                bar.raise_()
        self._tell_cover()

    def hide_bars(self) -> None:
        """Hide the bars and the pointer, unless the bars are in use."""
        if self._must_stay():
            self.rest_timer.start()
            return
        for bar in self.bars:
            bar.hide()
        self._tell_cover()
        if not self._pointer_hidden and self._page.window().isActiveWindow():
            self._pointer_hidden = True
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def _must_stay(self) -> bool:
        if self._paused or QApplication.activePopupWidget() or QApplication.activeModalWidget():
            return True
        focus = QApplication.focusWidget()
        pointer = QCursor.pos()
        return any(
            bar.rect().contains(bar.mapFromGlobal(pointer))
            or (focus is not None and bar.isAncestorOf(focus))
            for bar in self.bars
        )

    def _show_pointer(self) -> None:
        if self._pointer_hidden:
            self._pointer_hidden = False
            QGuiApplication.restoreOverrideCursor()

    def _look_for_pointer(self) -> None:
        pointer = QCursor.pos()
        if pointer != self.pointer:
            self.pointer = pointer
            self.show_bars()

    def _on_focus(self, _old: QWidget | None, _new: QWidget | None) -> None:
        # A bar with the focus is not hidden, as that would move the focus.
        self.show_bars()


def _make_native(bars: tuple[QWidget, ...]) -> None:
    """Give the bars native windows, because a widget without one is below a native video.

    Only the bars: other native widgets would hide the video in the main window.
    """
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontCreateNativeWidgetSiblings)
    for bar in bars:
        bar.setAttribute(Qt.WidgetAttribute.WA_DontCreateNativeAncestors)
        bar.setAttribute(Qt.WidgetAttribute.WA_NativeWindow)

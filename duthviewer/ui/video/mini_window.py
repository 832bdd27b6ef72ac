"""The mini window: the video alone, small, above all other windows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeyEvent, QMoveEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from duthviewer.ui.video.video_frame import FRAME_PX, VideoFrame, give_window
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import IconButton
from duthviewer.ui.widgets.plain_text import window_title

_BAR_PX = 36
_WIDTH_PX = 400
_AIR_PX = 24


class MiniWindow(VideoFrame):
    """Holds the video pane while it is small, with play, return and close below it."""

    #: The user wants the video back in the page
    return_requested = Signal()
    #: The user wants the video back and the talk paused
    close_requested = Signal()

    def __init__(self, toggle: QAction, mini: QAction) -> None:
        super().__init__()
        self.setWindowFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        # The program ends with the main window, not with this one.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAccessibleName(self.tr("Mini window"))
        bar = QWidget(self)
        bar.setFixedHeight(_BAR_PX)
        row = QHBoxLayout(bar)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(2)
        self._toggle_action = toggle
        self._place = QRect()
        self._play = IconButton("play", toggle.text(), bar)
        self._play.clicked.connect(toggle.trigger)
        self._title = QLabel(bar)
        self._title.setObjectName("muted")
        self._title.setFont(theme.font(12))
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setMinimumWidth(20)
        back = IconButton("return", "", bar)
        back.describe(self.tr("Back to the window"), mini)
        back.clicked.connect(self.return_requested)
        close = IconButton("close", self.tr("Pause and close the mini window"), bar)
        close.clicked.connect(self.close_requested)
        row.addWidget(self._play)
        row.addWidget(self._title, 1)
        row.addWidget(back)
        row.addWidget(close)
        self.column.addWidget(bar)
        self.setMinimumSize(256, 180)
        self.show_playing(False)
        give_window(self)

    def show_playing(self, playing: bool) -> None:
        self._play.set_icon("pause" if playing else "play")
        name = self.tr("Pause") if playing else self.tr("Play")
        self._play.describe(name, self._toggle_action)

    def show_title(self, title: str) -> None:
        self.setWindowTitle(f"{window_title(title)} — duthviewer" if title else "duthviewer")
        self._title.setText(title)

    def place(self, remembered: object) -> None:
        """Move to the saved place, or to the lower right corner of the screen."""
        screen = QGuiApplication.primaryScreen().availableGeometry()
        height = _WIDTH_PX * 9 // 16 + _BAR_PX
        place = QRect(0, 0, _WIDTH_PX + 2 * FRAME_PX, height + 2 * FRAME_PX)
        place.moveBottomRight(screen.bottomRight() - QPoint(_AIR_PX, _AIR_PX))
        match remembered:
            case [int(x), int(y), int(width), int(height)]:
                place = QRect(x, y, width, height)
        at = QGuiApplication.screenAt(place.center())
        room = at.availableGeometry() if at is not None else screen
        size = place.size().expandedTo(self.minimumSize()).boundedTo(room.size())
        x = min(max(place.x(), room.left()), room.right() + 1 - size.width())
        y = min(max(place.y(), room.top()), room.bottom() + 1 - size.height())
        self._place = QRect(QPoint(x, y), size)
        self.setGeometry(self._place)

    def moveEvent(self, event: QMoveEvent) -> None:
        # WORKAROUND: openbox places a frameless window correctly but reports the screen's corner
        # to Qt. A second request reports the real place.
        place, self._place = self._place, QRect()
        if event.pos().isNull() and self.isVisible() and not place.isNull():
            self.setGeometry(place)
        elif not self.isVisible() or event.pos() == place.topLeft():
            self._place = place

    def remembered(self) -> list[int]:
        """Return size and place, for ``place``."""
        return [self.x(), self.y(), self.width(), self.height()]

    # Dragging. Under Wayland only the desktop may move a window. Elsewhere the program does:
    # a window manager never stops moving if the button was released before it started.

    def begin_move(self) -> bool:
        return not (_desktop_moves() and self.windowHandle().startSystemMove())

    def begin_resize(self, edges: Qt.Edge) -> bool:
        return not (_desktop_moves() and self.windowHandle().startSystemResize(edges))

    def resize_by(self, edges: Qt.Edge, by: QPoint) -> None:
        place = self.geometry()
        if edges & Qt.Edge.LeftEdge:
            place.setLeft(min(place.left() + by.x(), place.right() - self.minimumWidth()))
        if edges & Qt.Edge.RightEdge:
            place.setRight(place.right() + by.x())
        if edges & Qt.Edge.TopEdge:
            place.setTop(min(place.top() + by.y(), place.bottom() - self.minimumHeight()))
        if edges & Qt.Edge.BottomEdge:
            place.setBottom(place.bottom() + by.y())
        self.setGeometry(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.return_requested.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Treat closing by the desktop like the close button."""
        self.close_requested.emit()
        super().closeEvent(event)


def _desktop_moves() -> bool:
    return QGuiApplication.platformName().startswith("wayland")

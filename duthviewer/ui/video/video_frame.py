"""The frame of a video outside the splitter: its edges resize, its picture moves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from duthviewer.ui.video.video_pane import VideoPane

FRAME_PX = 4
#: Length of the frame's corners, so that they are easy to grab
_CORNER_PX = 14
_NONE = Qt.Edge(0)
_LEFT, _RIGHT, _TOP, _BOTTOM = (
    Qt.Edge.LeftEdge, Qt.Edge.RightEdge, Qt.Edge.TopEdge, Qt.Edge.BottomEdge,
)  # fmt: skip


class VideoFrame(QWidget):
    """Holds the video pane, and distinguishes a drag of the picture from a click.

    Nothing can be drawn over a native video, which leaves the mouse to the pane. So the frame is
    used for resizing, and a filter on the pane detects drags. Subclasses carry them out.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pane: VideoPane | None = None
        self._pressed: QPoint | None = None
        self._grip = QPoint()
        #: Whether the frame is being dragged
        self.moving = False
        self._resizing = _NONE
        self.setMouseTracking(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(FRAME_PX, FRAME_PX, FRAME_PX, FRAME_PX)
        self.column.setSpacing(0)

    # Overridden by subclasses.

    def resizable_edges(self) -> Qt.Edge:
        """Return the edges that resize."""
        return _LEFT | _RIGHT | _TOP | _BOTTOM

    def begin_move(self) -> bool:
        """Begin a drag of the picture; return False if the desktop carries it out."""
        return True

    def move_to(self, corner: QPoint) -> None:
        """Move the frame's upper left corner to a place on the screen."""
        parent = self.parentWidget()
        self.move(corner if parent is None else parent.mapFromGlobal(corner))

    def end_move(self) -> None:
        """End a drag of the picture."""

    def begin_resize(self, edges: Qt.Edge) -> bool:
        """Begin a drag of the frame; return False if the desktop carries it out."""
        return True

    def resize_by(self, edges: Qt.Edge, by: QPoint) -> None:
        """Resize by a distance."""

    def end_resize(self) -> None:
        """End a drag of the frame."""

    # The pane.

    def hold(self, pane: VideoPane) -> None:
        """Take the video pane; this widget must already have a window, see `give_window`."""
        self._pane = pane
        self.column.insertWidget(0, pane, 1)
        # The picture passes the mouse on to these two.
        for part in (pane, pane.view):
            part.installEventFilter(self)
        pane.show()

    def let_go(self) -> None:
        """Stop filtering the pane; its next holder sets the parent."""
        if self._pane is not None:
            for part in (self._pane, self._pane.view):
                part.removeEventFilter(self)
            self._pane = None
        self._pressed = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and self._pane is not None:
            return self._on_mouse(watched, event)
        return super().eventFilter(watched, event)

    def _on_mouse(self, watched: QObject, event: QMouseEvent) -> bool:
        at = event.globalPosition().toPoint()
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self.moving = at, False
            assert isinstance(watched, QWidget)
            self._grip = watched.mapTo(self, event.position().toPoint())
            return True
        if self._pressed is None:
            return False
        if kind == QEvent.Type.MouseMove:
            far = (at - self._pressed).manhattanLength()
            if not self.moving and far >= QGuiApplication.styleHints().startDragDistance():
                self.moving = self.begin_move()
                if not self.moving:
                    self._pressed = None
                    return True
            if self.moving:
                # Relative to the grabbed point of the frame, because Qt's idea of the place of a
                # window on the screen may be out of date.
                self.move_to(at - self._grip)
            return True
        if kind == QEvent.Type.MouseButtonRelease:
            self._pressed = None
            if self.moving:
                self.moving = False
                self.end_move()
            elif self._pane is not None and watched is self._pane.view:
                self._pane.view.clicked.emit()
            return True
        return False

    # The frame.

    def edges_at(self, at: QPoint) -> Qt.Edge:
        """Return the edges at a point."""
        edges = _NONE
        inside = self.rect().adjusted(FRAME_PX, FRAME_PX, -FRAME_PX, -FRAME_PX)
        if not inside.contains(at):
            width, height = self.width(), self.height()
            if at.x() < _CORNER_PX:
                edges |= _LEFT
            if at.x() >= width - _CORNER_PX:
                edges |= _RIGHT
            if at.y() < _CORNER_PX:
                edges |= _TOP
            if at.y() >= height - _CORNER_PX:
                edges |= _BOTTOM
        return edges & self.resizable_edges()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        edges = self.edges_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and edges and self.begin_resize(edges):
            self._resizing = edges
            self._pressed = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        if self._resizing and self._pressed is not None:
            self.resize_by(self._resizing, at - self._pressed)
            self._pressed = at
            return
        edges = self.edges_at(event.position().toPoint())
        self.setCursor(_cursor(edges))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._resizing:
            self._resizing, self._pressed = _NONE, None
            self.end_resize()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def give_window(widget: QWidget) -> None:
    """Create the widget's native window now.

    A native video that is moved into a window before that exists stays black (Qt 6.11, X11).
    """
    widget.winId()


def _cursor(edges: Qt.Edge) -> Qt.CursorShape:
    sideways, upright = edges & (_LEFT | _RIGHT), edges & (_TOP | _BOTTOM)
    if sideways and upright:
        falls = edges in (_LEFT | _TOP, _RIGHT | _BOTTOM)
        return Qt.CursorShape.SizeFDiagCursor if falls else Qt.CursorShape.SizeBDiagCursor
    if sideways:
        return Qt.CursorShape.SizeHorCursor
    return Qt.CursorShape.SizeVerCursor if upright else Qt.CursorShape.ArrowCursor

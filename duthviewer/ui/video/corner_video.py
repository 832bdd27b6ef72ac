"""The small video in a corner of the slides."""

from __future__ import annotations

import enum

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from duthviewer.ui.video.video_frame import FRAME_PX, VideoFrame

#: Margin between the video and the edge of the slides
_AIR_PX = 12
#: In a narrower view of slides, the video does not fit beside the slides' bar.
_ROOM_FOR_BAR_PX = 1100
_BAR_PX = 56
_LEAST_SHARE, _MOST_SHARE = 0.15, 0.6


class Corner(enum.StrEnum):
    """The corner of the slides with the video, in the order of the key that moves it."""

    BOTTOM_RIGHT = "bottom-right"
    BOTTOM_LEFT = "bottom-left"
    TOP_LEFT = "top-left"
    TOP_RIGHT = "top-right"


class CornerVideo(VideoFrame):
    """A frame over the slides that is dragged to another corner and resized by its inner edges."""

    #: The corner or the size has changed (Corner, share of the slides' width)
    arranged = Signal(object, float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.corner = Corner.BOTTOM_RIGHT
        self.share = 0.28
        #: Pixels of the slides' lower end that are covered
        self._lift = 0
        self.hide()
        parent.installEventFilter(self)

    def arrange(self, corner: Corner, share: float) -> None:
        """Move to a corner, with a share of the slides' width."""
        self.corner = corner
        self.share = min(max(share, _LEAST_SHARE), _MOST_SHARE)
        self.settle()

    def next_corner(self) -> None:
        corners = list(Corner)
        self.arrange(corners[(corners.index(self.corner) + 1) % len(corners)], self.share)
        self.arranged.emit(self.corner, self.share)

    def lift(self, pixels: int) -> None:
        """Stay above this many pixels of the slides' lower end."""
        if pixels != self._lift:
            self._lift = pixels
            if not self.isHidden():
                self.settle()

    def settle(self) -> None:
        """Take the place and size of the current corner and share."""
        area = self._slides().rect().adjusted(0, 0, 0, -self._lift)
        least = 0 if self._pane is None else self._pane.minimumWidth()
        width = min(max(round(area.width() * self.share), least), area.width())
        # The shape of nearly all recordings; the rest get black bars inside.
        height = (width - 2 * FRAME_PX) * 9 // 16 + 2 * FRAME_PX
        height = min(height, max(area.height() - 2 * _AIR_PX, 1))
        on_bar = area.width() < _ROOM_FOR_BAR_PX
        inside = area.adjusted(_AIR_PX, _AIR_PX, -_AIR_PX, -(_BAR_PX if on_bar else _AIR_PX))
        right = self.corner in (Corner.BOTTOM_RIGHT, Corner.TOP_RIGHT)
        bottom = self.corner in (Corner.BOTTOM_LEFT, Corner.BOTTOM_RIGHT)
        x = inside.right() + 1 - width if right else inside.left()
        y = inside.bottom() + 1 - height if bottom else inside.top()
        self.setGeometry(QRect(x, max(y, 0), width, height))
        self.raise_()

    def _slides(self) -> QWidget:
        slides = self.parentWidget()
        assert slides is not None
        return slides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent():
            if event.type() == QEvent.Type.Resize and not self.isHidden():
                self.settle()
            return False
        return super().eventFilter(watched, event)

    # Dragging.

    def resizable_edges(self) -> Qt.Edge:
        right = self.corner in (Corner.BOTTOM_RIGHT, Corner.TOP_RIGHT)
        bottom = self.corner in (Corner.BOTTOM_LEFT, Corner.BOTTOM_RIGHT)
        return (Qt.Edge.LeftEdge if right else Qt.Edge.RightEdge) | (
            Qt.Edge.TopEdge if bottom else Qt.Edge.BottomEdge
        )

    def resize_by(self, edges: Qt.Edge, by: QPoint) -> None:
        width = self.width()
        if edges & Qt.Edge.LeftEdge:
            width -= by.x()
        elif edges & Qt.Edge.RightEdge:
            width += by.x()
        elif edges & Qt.Edge.TopEdge:
            width -= by.y() * 16 // 9
        else:
            width += by.y() * 16 // 9
        self.arrange(self.corner, width / max(self._slides().width(), 1))

    def end_resize(self) -> None:
        self.arranged.emit(self.corner, self.share)

    def end_move(self) -> None:
        """Snap into the nearest corner."""
        middle, area = self.geometry().center(), self._slides().rect().center()
        across = "right" if middle.x() > area.x() else "left"
        down = "bottom" if middle.y() > area.y() else "top"
        self.arrange(Corner(f"{down}-{across}"), self.share)
        self.arranged.emit(self.corner, self.share)

"""Dropping onto the window: takes files and folders, and shows that it would."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QWidget

from duthviewer.ui import theme

_INSET_PX = 16
_RADIUS_PX = 10


class _Veil(QWidget):
    """Lies over the whole window while something is dragged above it."""

    def __init__(self, parent: QWidget, title: str, detail: str) -> None:
        super().__init__(parent)
        self._title = title or self.tr("Drop to open")
        self._detail = detail or self.tr("A catalogue, a folder, a recording, slides or subtitles")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self._title)
        self.setFont(theme.font(22, semibold=True))
        self.hide()

    def cover(self) -> None:
        """Lie over all of the window as it is now."""
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        ground = palette.color(QPalette.ColorRole.Window)
        ground.setAlpha(246)
        painter.fillRect(self.rect(), ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(palette.color(QPalette.ColorRole.Highlight), 3, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(_INSET_PX, _INSET_PX, -_INSET_PX, -_INSET_PX)
        painter.drawRoundedRect(frame, _RADIUS_PX, _RADIUS_PX)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        middle = self.rect().adjusted(0, 0, 0, -20)
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, self._title)
        plain = theme.font(13)
        # Said, because a painter takes what is not said from its widget's font.
        plain.setWeight(QFont.Weight.Normal)
        painter.setFont(plain)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(
            middle.adjusted(0, 40, 0, 40),
            Qt.AlignmentFlag.AlignCenter,
            self._detail,
        )
        painter.end()


class DropArea(QObject):
    """Makes a widget take files from a file manager.

    Not the window itself: of one that shows video a filter would see thirty updates a second, for
    half a percent of a processor.
    """

    #: Files or folders of this computer were dropped (their paths)
    dropped = Signal(list)

    def __init__(self, area: QWidget, title: str = "", detail: str = "") -> None:
        """``title`` and ``detail`` are shown while files are dragged over the area."""
        super().__init__(area)
        self.veil = _Veil(area, title, detail)
        area.setAcceptDrops(True)
        area.installEventFilter(self)

    def also_over(self, field: QWidget) -> None:
        """Take files also over a field that takes text from elsewhere by itself."""
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragLeave and self.veil.isVisible():
            self.veil.hide()
            return True
        if isinstance(event, QDropEvent) and (paths := _paths_of(event)):
            # Enter and move are drops too, by Qt's classes.
            if isinstance(event, QDragEnterEvent | QDragMoveEvent):
                self.veil.cover()
            else:
                self.veil.hide()
                self.dropped.emit(paths)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            return True
        return super().eventFilter(watched, event)


def _paths_of(event: QDropEvent) -> list[Path]:
    data = event.mimeData()
    if not data.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]

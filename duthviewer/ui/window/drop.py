"""Files and folders dropped on the window, and the overlay shown while they are dragged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QGuiApplication,
    QHideEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from duthviewer.ui.system.outside import path_of_url
from duthviewer.ui.widgets import theme

_INSET_PX = 16
_RADIUS_PX = 10
#: Opacity of the overlay: over the window, next to a target, and over the target
_OVER_ALL, _BESIDE_TARGET, _OVER_TARGET = 246, 215, 130
#: Hide the overlay after this time without an event: the source of the drag may have crashed.
_SILENCE_MS = 6000


class DropTarget(NamedTuple):
    """A part of the window that uses dropped files for a purpose of its own."""

    #: The talk that uses the files (its id)
    talk_id: str
    #: The text that describes the effect of a drop
    words: str
    #: The area of the target on the screen
    area: QRect


class _Veil(QWidget):
    """An overlay of the window while files are dragged over it."""

    def __init__(self, parent: QWidget, title: str, detail: str) -> None:
        super().__init__(parent)
        self._title = title or self.tr("Drop to open")
        self._detail = detail or self.tr("A catalogue, a folder, a recording, slides or subtitles")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self._title)
        self.setFont(theme.font(22, semibold=True))
        self._target: DropTarget | None = None
        self._hint = ""
        #: Hides the veil after a time without news of the drag
        self.silence_timer = QTimer(self)
        self.silence_timer.setSingleShot(True)
        self.silence_timer.setInterval(_SILENCE_MS)
        self.silence_timer.timeout.connect(self.hide)
        self.hide()

    def cover(self, target: DropTarget | None = None, hint: str = "") -> None:
        """Cover the window and mark the target, if there is one.

        ``hint`` names the other targets for the files; the window stays visible below it.
        """
        parent = self.parentWidget()
        assert parent is not None
        self.silence_timer.start()
        if self.geometry() != parent.rect():
            self.setGeometry(parent.rect())
        if (target, hint) != (self._target, self._hint):
            self._target, self._hint = target, hint
            self.update()
        if self.isHidden():
            self.raise_()
            self.show()

    def words(self) -> str:
        """Return the text that describes the effect of a drop."""
        return self._title if self._target is None else self._target.words

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only while visible: a filter of all events costs time.
        if (application := QGuiApplication.instance()) is not None:
            application.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.silence_timer.stop()
        if (application := QGuiApplication.instance()) is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide when a mouse or key event reaches the window, because then no drag is active.

        While another program drags, it holds the pointer and the keyboard.
        """
        if event.type() in _NO_DRAG:
            self.hide()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = self.rect().adjusted(_INSET_PX, _INSET_PX, -_INSET_PX, -_INSET_PX)
        if self._target is not None:
            area = QRect(self.mapFromGlobal(self._target.area.topLeft()), self._target.area.size())
            # A frame at the edge of the window would be cut off.
            self._paint_target(painter, area.adjusted(-4, -4, 4, 4).intersected(whole))
        else:
            self._paint_all(painter, whole)
        painter.end()

    def _paint_target(self, painter: QPainter, area: QRect) -> None:
        """Draw a frame around the target with its text, and dim the rest of the window."""
        outside = QPainterPath()
        outside.addRect(QRectF(self.rect()))
        inside = QPainterPath()
        inside.addRoundedRect(QRectF(area), _RADIUS_PX, _RADIUS_PX)
        painter.fillPath(outside.subtracted(inside), self._ground(_BESIDE_TARGET))
        painter.fillPath(inside, self._ground(_OVER_TARGET))
        self._paint_frame(painter, area)
        assert self._target is not None
        font = theme.font(15, semibold=True)
        painter.setFont(font)
        words = area.adjusted(20, 12, -20, -12)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        text = painter.boundingRect(words, flags, self._target.words)
        pill = text.adjusted(-14, -8, 14, 8).intersected(area.adjusted(6, 6, -6, -6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(QRectF(pill), 8, 8)
        painter.setPen(self.palette().color(QPalette.ColorRole.HighlightedText))
        painter.drawText(words, flags, self._target.words)

    def _paint_all(self, painter: QPainter, frame: QRect) -> None:
        palette = self.palette()
        painter.fillRect(self.rect(), self._ground(_BESIDE_TARGET if self._hint else _OVER_ALL))
        self._paint_frame(painter, frame)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        middle = self.rect().adjusted(0, 0, 0, -20)
        painter.setFont(self.font())
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, self.words())
        plain = theme.font(13)
        # Explicit, because a painter inherits unset attributes from the widget's font.
        plain.setWeight(QFont.Weight.Normal)
        painter.setFont(plain)
        role = QPalette.ColorRole.WindowText if self._hint else QPalette.ColorRole.PlaceholderText
        painter.setPen(palette.color(role))
        painter.drawText(
            middle.adjusted(0, 40, 0, 40),
            Qt.AlignmentFlag.AlignCenter,
            self._hint or self._detail,
        )

    def _paint_frame(self, painter: QPainter, frame: QRect) -> None:
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(QPen(accent, 3, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(frame), _RADIUS_PX, _RADIUS_PX)

    def _ground(self, alpha: int) -> QColor:
        ground = self.palette().color(QPalette.ColorRole.Window)
        ground.setAlpha(alpha)
        return ground


_NO_DRAG = frozenset(
    {
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.WindowDeactivate,
    }
)


class DropArea(QObject):
    """Lets a widget accept files from a file manager.

    The widget is not the window itself: with video, an event filter of the window would handle
    thirty updates a second, which takes half a percent of a processor.
    """

    #: Files or folders were dropped (their paths)
    dropped = Signal(list)
    #: Files were dropped onto a target (DropTarget, their paths)
    dropped_on = Signal(object, list)
    #: An address or a text of another program was dropped
    text_dropped = Signal(str)

    def __init__(self, area: QWidget, title: str = "", detail: str = "") -> None:
        """``title`` and ``detail`` are shown while files are dragged over the area."""
        super().__init__(area)
        self.veil = _Veil(area, title, detail)
        #: Returns the target for files at a point of the screen, or None
        self.target_at: Callable[[QPoint, Sequence[Path]], DropTarget | None] | None = None
        #: Returns a hint on other targets for the files, or ""
        self.hint_for: Callable[[Sequence[Path]], str] | None = None
        #: Whether addresses and texts are accepted, too
        self.accepts_text = False
        area.setAcceptDrops(True)
        area.installEventFilter(self)

    def also_over(self, field: QWidget) -> None:
        """Accept files also over a field that handles drops of text."""
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragLeave and self.veil.isVisible():
            self.veil.hide()
            return True
        if isinstance(event, QDropEvent) and (paths := _paths_of(event)):
            assert isinstance(watched, QWidget)
            point = watched.mapToGlobal(event.position().toPoint())
            target = None if self.target_at is None else self.target_at(point, paths)
            # Enter and move events are subclasses of drop events.
            if isinstance(event, QDragEnterEvent | QDragMoveEvent):
                hint = "" if self.hint_for is None else self.hint_for(paths)
                self.veil.cover(target, hint)
            else:
                self.veil.hide()
                if target is None:
                    self.dropped.emit(paths)
                else:
                    self.dropped_on.emit(target, paths)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            return True
        if (
            isinstance(event, QDropEvent)
            and watched is self.parent()
            and (text := self._text(event))
        ):
            if isinstance(event, QDragEnterEvent | QDragMoveEvent):
                self.veil.cover(hint=self.tr("A conference is added from this text or address"))
            else:
                self.veil.hide()
                self.text_dropped.emit(text)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _text(self, event: QDropEvent) -> str:
        """Return the dropped address or text of another program; "" if it is not accepted."""
        if not self.accepts_text or event.source() is not None:
            return ""
        data = event.mimeData()
        if data.hasUrls():
            return data.urls()[0].toString(QUrl.ComponentFormattingOption.FullyEncoded)
        return data.text().strip() if data.hasText() else ""


def _paths_of(event: QDropEvent) -> list[Path]:
    data = event.mimeData()
    if not data.hasUrls():
        return []
    return [path_of_url(url) for url in data.urls() if url.isLocalFile()]

"""The preview over the time bar: time, picture, chapter and page under the pointer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.watch.preview_frames import PreviewFrames
from duthviewer.ui.watch.time_bar import TimeBar
from duthviewer.ui.widgets import theme

PICTURE = QSize(240, 135)
_ABOVE_PX = 4


class TimePreview(QFrame):
    """A small window that takes neither focus nor mouse, shown while the pointer is on the bar.

    It is a window, because the video below it may be a native window.
    """

    def __init__(
        self,
        watched: WatchedTalk,
        bar: TimeBar,
        words_at: Callable[[float], str],
        parent: QWidget,
    ) -> None:
        """Take ``words_at``, which returns the text for a position: its chapter, its page."""
        super().__init__(
            parent,
            Qt.WindowType.ToolTip
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
            | Qt.WindowType.WindowTransparentForInput,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setObjectName("preview")
        self.setAccessibleName(self.tr("Preview"))
        self._watched = watched
        self._bar = bar
        self._words_at = words_at
        self._at: tuple[float, int] | None = None
        self.frames = PreviewFrames(self)
        self.frames.ready.connect(self._show_picture)
        #: The video at the position, the position, and what is there
        self.picture = QLabel(self)
        self.picture.setFixedSize(PICTURE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setObjectName("stage")
        self.time = QLabel(self)
        self.time.setFont(theme.font(13, semibold=True, tabular=True))
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        for label in (self.time, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            # Never rich text: a chapter's title may come from an untrusted file.
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 5, 5, 5)
        column.setSpacing(2)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        for label in (self.picture, self.time, self.words):
            column.addWidget(label)
        bar.hovered.connect(self._hover)
        bar.hover_ended.connect(self._end_hover)
        watched.talk_changed.connect(self._on_talk)
        watched.files_changed.connect(self._on_talk)
        watched.length_changed.connect(self._on_talk)

    def _on_talk(self) -> None:
        talk = self._watched.talk
        recording = None if talk is None else talk.files.recording
        size = PICTURE * self.devicePixelRatioF()
        if recording is None:
            self.frames.forget()
            self._end_hover()
        else:
            self.frames.use(recording, self._watched.shown_length_s, size)

    def shut_down(self) -> None:
        self._end_hover()
        self.frames.close()

    def _hover(self, position_s: float, x: int) -> None:
        self._at = (position_s, x)
        self.time.setText(clock(position_s))
        self.refresh_words()
        self._show_picture()
        self._place(x)
        self.show()

    def refresh_words(self) -> None:
        """Update the text for the position under the pointer, as more may be known about it."""
        if self._at is None:
            return
        position_s, x = self._at
        words = [mark.text for mark in self._bar.marks_at(x) if mark.text]
        if (there := self._words_at(position_s)) and there not in words:
            words.append(there)
        self.words.setText("\n".join(words))
        self.words.setVisible(bool(words))
        self._place(x)

    def _end_hover(self) -> None:
        self._at = None
        self.hide()

    def _show_picture(self) -> None:
        """Show the picture at the pointer; until it is made, the previous one stays."""
        if self._at is None:
            return
        image = self.frames.at(self._watched.offset_of(self._at[0]))
        if image is None:
            return
        self.picture.setHidden(image.isNull())
        if not image.isNull():
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            self.picture.setPixmap(pixmap)
        self._place(self._at[1])

    def _place(self, x: int) -> None:
        """Move above the bar, centred on the pointer, within the bar's width."""
        column = self.layout()
        assert column is not None
        column.activate()
        size = self.sizeHint()
        left = min(max(x - size.width() // 2, 4), max(4, self._bar.width() - size.width() - 4))
        self.move(self._bar.mapToGlobal(QPoint(left, -size.height() - _ABOVE_PX)))

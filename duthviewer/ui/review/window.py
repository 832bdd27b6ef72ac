"""The review of a talk in a window of its own, with room for chart and table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from duthviewer.ui.review.panel import ReviewPanel
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.elided_label import ElidedLabel, joined
from duthviewer.ui.widgets.plain_text import window_title

#: The setting with the window's width and height
SIZE = "review_size"
_USUAL = QSize(1100, 720)


class ReviewWindow(QWidget):
    """Shows the open talk's review. Space plays and pauses, Escape closes the window."""

    def __init__(
        self,
        panel: ReviewPanel,
        make_tools: Callable[[QWidget], QWidget],
        watched: WatchedTalk,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._watched = watched
        self._settings = settings
        self.panel = panel
        self.setAutoFillBackground(True)
        self._title = ElidedLabel(self)
        self._title.setFont(theme.font(15, semibold=True))
        self._speakers = ElidedLabel(self)
        self._speakers.setObjectName("muted")
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 12, 4)
        row.setSpacing(12)
        row.addWidget(self._title)
        row.addWidget(self._speakers, 1)
        row.addWidget(make_tools(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(panel, 1)
        self.setMinimumSize(theme.text_px(560), theme.text_px(320))
        size = settings.get(SIZE)
        if isinstance(size, list) and len(size) == 2:
            self.resize(QSize(*(round(one) for one in size)))
        else:
            self.resize(_USUAL)
        # A shortcut comes before the table, which would select a row.
        QShortcut(Qt.Key.Key_Space, self, watched.toggle)
        QShortcut(Qt.Key.Key_Escape, self, self.close)
        watched.talk_changed.connect(self._show_talk)
        watched.talk_edited.connect(self._show_talk)
        self._show_talk()
        panel.table.setFocus()

    def _show_talk(self) -> None:
        talk = self._watched.talk
        if talk is None:
            # Another talk may be opened at once in its place.
            QTimer.singleShot(0, self, self._close_without_talk)
            return
        title = talk.talk.title
        self.setWindowTitle(window_title(self.tr("Review: {title}").format(title=title)))
        self._title.setText(title)
        self._speakers.setText(joined((one.name for one in talk.talk.speakers), ", "))

    def _close_without_talk(self) -> None:
        if self._watched.talk is None:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self.isMaximized():
            self._settings.change(SIZE, [self.width(), self.height()])

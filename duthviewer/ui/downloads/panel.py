"""The Downloads panel beside the pages of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from duthviewer.ui.downloads.row_widget import DownloadRowWidget, RowAction
from duthviewer.ui.downloads.rows import DownloadRow, RowGroup, Tally
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import Button, IconButton
from duthviewer.ui.widgets.elided_label import ElidedLabel
from duthviewer.ui.widgets.message import Message

WIDTH_PX = 400
#: Limit of rows in each part; a text tells how many more there are.
_MOST_ROWS = 30
#: Rows made at once; the others follow, so that opening the panel does not block the window.
_MADE_AT_ONCE = 4


class DownloadsPanel(QFrame):
    """Shows the downloads in three parts: failed, open and done, each with its rows."""

    #: Something was requested for a row (DownloadRow, RowAction)
    requested = Signal(object, object)
    #: *Pause all* or *Resume all* was pressed
    pause_requested = Signal()
    #: *Try all again* was pressed
    retry_all_requested = Signal()
    #: *Clear* was pressed: remove the finished downloads from the list
    clear_requested = Signal()
    #: The close button or Escape was pressed
    close_requested = Signal()

    def __init__(self, add: QAction, pause: QAction, parent: QWidget | None = None) -> None:
        """``add`` is offered while nothing is downloaded; ``pause`` pauses and resumes all."""
        super().__init__(parent)
        self.setObjectName("pane")
        self.setFixedWidth(theme.text_px(WIDTH_PX))
        self.setAccessibleName(self.tr("Downloads"))
        self._rows: dict[str, DownloadRow] = {}
        self._widgets: dict[str, DownloadRowWidget] = {}
        self._order: list[str] = []
        self._tally = Tally()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._show_more)
        heading = QLabel(self.tr("Downloads"), self)
        heading.setFont(theme.font(15, semibold=True))
        #: The speed and the remaining time of all downloads
        self.status = ElidedLabel(self)
        self.status.setObjectName("muted")
        self.status.setFont(theme.font(12, tabular=True))
        self.pause = IconButton("pause", pause.text(), self)
        self._pause = pause
        self.pause.describe(pause.text(), pause)
        self.pause.clicked.connect(pause.trigger)
        close = IconButton("close", self.tr("Close the downloads"), self)
        close.clicked.connect(self.close_requested)
        top = QHBoxLayout()
        top.setContentsMargins(20, 14, 8, 6)
        top.setSpacing(2)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(heading)
        names.addWidget(self.status)
        top.addLayout(names, 1)
        top.addWidget(self.pause, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

        #: Shown while there are no downloads
        self.message = Message(self, small=True)
        self.message.say(
            self.tr("No downloads"),
            self.tr("Download a talk, a day or the conference to watch it offline."),
            add,
        )
        body = QWidget(self)
        body.setAutoFillBackground(False)
        self._parts = {
            RowGroup.FAILED: _Part(self.tr("Not downloaded"), self.tr("Try all again"), body),
            RowGroup.OPEN: _Part(self.tr("Downloading"), "", body),
            RowGroup.DONE: _Part(self.tr("Downloaded"), self.tr("Clear"), body),
        }
        self._parts[RowGroup.FAILED].button.clicked.connect(self.retry_all_requested)
        clear = self._parts[RowGroup.DONE].button
        clear.setToolTip(self.tr("Remove these from the list; the files are kept"))
        clear.clicked.connect(self.clear_requested)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(0)
        for part in self._parts.values():
            column.addWidget(part)
        column.addStretch(1)
        self.list = QScrollArea(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWidgetResizable(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Downloads"))
        self.list.setWidget(body)
        body.setAutoFillBackground(False)
        self.list.viewport().setAutoFillBackground(False)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.message)
        self._stack.addWidget(self.list)
        #: Tells that nothing is lost when the window closes
        self.footer = QLabel(self.tr("Unfinished downloads continue at the next start."), self)
        self.footer.setObjectName("muted")
        self.footer.setFont(theme.font(12))
        self.footer.setWordWrap(True)
        self.footer.setContentsMargins(20, 8, 20, 12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self.footer)

    def show_rows(self, rows: Sequence[DownloadRow], tally: Tally) -> None:
        """Show these rows; a row that stays keeps its widget, and with it the focus."""
        self._rows = {row.key: row for row in rows}
        shown: list[DownloadRow] = []
        for group, part in self._parts.items():
            of_group = [row for row in rows if row.group is group]
            shown += of_group[:_MOST_ROWS]
            part.show_count(len(of_group), len(of_group[_MOST_ROWS:]))
        new = [row.key for row in shown if row.key not in self._widgets][_MADE_AT_ONCE:]
        if new:
            shown = [row for row in shown if row.key not in new]
            self._tally = tally
            self._later.start()
        order = [row.key for row in shown]
        if order != self._order:
            self._rearrange(shown)
        for row in shown:
            self._widgets[row.key].show_row(row)
        self._stack.setCurrentWidget(self.list if rows else self.message)
        self._show_tally(tally)

    def _show_more(self) -> None:
        self.show_rows(list(self._rows.values()), self._tally)

    def focus_first(self) -> None:
        """Focus the first row, or the button of the message."""
        if self._order:
            self._widgets[self._order[0]].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.message.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def row_at(self, widget: QWidget | None) -> DownloadRow | None:
        """Return the row that a widget belongs to, if it does."""
        row = _row_widget(widget)
        return None if row is None else self._rows.get(row.key)

    def widget_of(self, key: str) -> DownloadRowWidget | None:
        """Return the widget of a row, if it is shown."""
        return self._widgets.get(key)

    def _show_tally(self, tally: Tally) -> None:
        text = tally.status
        if tally.is_paused:
            text = self.tr("Paused")
        elif not text and tally.count:
            text = self.tr("1 left") if tally.count == 1 else self.tr("{count} left")
            text = text.format(count=tally.count)
        self.status.setText(text)
        self.status.setVisible(bool(text))
        self.pause.setVisible(tally.count > 0)
        self.pause.set_icon("play" if tally.is_paused else "pause")
        self.pause.describe(self._pause.text(), self._pause)
        self.footer.setVisible(tally.count > 0)

    def _rearrange(self, rows: Sequence[DownloadRow]) -> None:
        """Put the rows' widgets in order; make new ones and delete those without a row."""
        focused = _row_widget(QApplication.focusWidget())
        keys = {row.key for row in rows}
        gone = [key for key in self._widgets if key not in keys]
        for key in gone:
            old = self._widgets.pop(key)
            old.hide()
            old.deleteLater()
        for group, part in self._parts.items():
            keys_of_part = [row.key for row in rows if row.group is group]
            part.arrange([self._widgets.get(key) or self._make(key, part) for key in keys_of_part])
        before, self._order = self._order, [row.key for row in rows]
        if focused is not None and focused.key in gone and self._order:
            # The row that took its place, so that several can be removed one after the other.
            place = min(before.index(focused.key), len(self._order) - 1)
            self._widgets[self._order[place]].setFocus()
        elif focused is not None and not self._order:
            self.setFocus()

    def _make(self, key: str, part: QWidget) -> DownloadRowWidget:
        widget = self._widgets[key] = DownloadRowWidget(part)
        widget.requested.connect(self._on_requested)
        widget.left.connect(self._on_left)
        return widget

    def _on_requested(self, key: str, action: RowAction) -> None:
        if (row := self._rows.get(key)) is not None:
            self.requested.emit(row, action)

    def _on_left(self, step: int) -> None:
        sender = self.sender()
        assert isinstance(sender, DownloadRowWidget)
        place = self._order.index(sender.key) + step
        if 0 <= place < len(self._order):
            widget = self._widgets[self._order[place]]
            widget.setFocus()
            self.list.ensureWidgetVisible(widget, 0, 8)


class _Part(QWidget):
    """A heading with a button, and rows below it; hidden without rows."""

    def __init__(self, title: str, button: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self.setAutoFillBackground(False)
        self.heading = QLabel(title, self)
        self.heading.setFont(theme.font(12, semibold=True))
        self.heading.setObjectName("muted")
        self.button = Button(self)
        self.button.setObjectName("sort")
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._more = QLabel(self)
        self._more.setObjectName("muted")
        self._more.setFont(theme.font(12))
        self._more.setContentsMargins(44, 4, 20, 8)
        top = QHBoxLayout()
        top.setContentsMargins(20, 10, 8, 0)
        top.addWidget(self.heading, 1)
        top.addWidget(self.button)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addLayout(self._column)
        whole.addWidget(self._more)
        self.hide()

    def show_count(self, count: int, more: int) -> None:
        """Show the number of rows, and how many of them have no room."""
        self.setVisible(count > 0)
        self.heading.setText(f"{self._title}  {count}" if count > 1 else self._title)
        self._more.setVisible(more > 0)
        self._more.setText(self.tr("and {count} more").format(count=more))

    def arrange(self, widgets: Sequence[QWidget]) -> None:
        """Show these widgets in this order."""
        while self._column.takeAt(0) is not None:
            pass
        for widget in widgets:
            self._column.addWidget(widget)
            widget.show()


def _row_widget(widget: QWidget | None) -> DownloadRowWidget | None:
    """Return the row that a widget belongs to, if it does."""
    while widget is not None and not isinstance(widget, DownloadRowWidget):
        widget = widget.parentWidget()
    return widget

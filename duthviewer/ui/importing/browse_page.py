"""One archive of conferences: fetch its list, search it, choose a conference."""

from __future__ import annotations

import contextlib
import datetime as dt
import threading
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QDate, QEvent, QLocale, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.downloads.values import DownloadStopped
from duthviewer.library.importing.archives import ArchiveEvent, ConferenceArchive
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.importing.archive_rows import LANGUAGE, TALKS, TITLE, YEAR, ArchiveRows
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.elided_label import joined
from duthviewer.ui.widgets.message import Message
from duthviewer.ui.widgets.plain_text import menu_text
from duthviewer.ui.widgets.search_field import SearchField
from duthviewer.ui.widgets.units import size_text

_ROW_PX = 34
_STEP_BYTES = 64 * 2**10


class _Kept(NamedTuple):
    events: Sequence[ArchiveEvent] | None
    fetched_at: dt.datetime | None


class ArchivePage(QWidget):
    """The list of an archive. Nothing is fetched before a button says what and from where."""

    #: A conference was chosen (ArchiveEvent)
    chosen = Signal(object)
    #: Bytes have arrived, on any thread (their number, their total or -1)
    _arrived = Signal(int, int)

    def __init__(
        self,
        archive: ConferenceArchive,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        can_fetch: bool = True,
    ) -> None:
        """Without ``can_fetch``, the list is complete and has no button to refresh it."""
        super().__init__(parent)
        self._can_fetch = can_fetch
        self.archive = archive
        self._tasks = tasks
        self._is_read = False
        #: Set while the list is being fetched
        self._fetching: threading.Event | None = None
        self.rows = ArchiveRows(self)
        self.search = SearchField(
            self.tr("Search conferences"),
            self.tr("Search the conferences of {name}").format(name=archive.name),
            self,
        )
        self.search.textChanged.connect(self._search)
        self.search.installEventFilter(self)
        self.refresh = QPushButton(self.tr("&Refresh"), self)
        self.refresh.setAutoDefault(False)
        self.refresh.clicked.connect(self.fetch)
        self.table = QTableView(self)
        self.table.setObjectName("archive")
        self.table.setAccessibleName(self.tr("Conferences of {name}").format(name=archive.name))
        self.table.setModel(self.rows)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.text_px(_ROW_PX))
        header = self.table.horizontalHeader()
        header.setAccessibleName(self.tr("Columns"))
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSortIndicator(YEAR, Qt.SortOrder.DescendingOrder)
        self.table.setSortingEnabled(True)
        self.table.clicked.connect(self._choose)
        self.table.installEventFilter(self)
        #: How many conferences match
        self.count = QLabel(self)
        self.count.setObjectName("muted")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble = QLabel(self)
        self.trouble.setObjectName("amber")
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        #: In place of the list
        self.message = Message(self)
        self.fetch_action = QAction(self)
        self.fetch_action.triggered.connect(self.fetch)
        self._clear_action = QAction(self.tr("Clear the search"), self)
        self._clear_action.triggered.connect(self.search.clear)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stage = QLabel(self)
        self.stage.setTextFormat(Qt.TextFormat.PlainText)
        self.stage.setFont(theme.font(13, tabular=True))
        self.cancel = QPushButton(self.tr("S&top"), self)
        self.cancel.setAutoDefault(False)
        self.cancel.setToolTip(self.tr("Stop fetching; the list that is kept stays"))
        self.cancel.clicked.connect(self.stop)
        self._arrived.connect(self._show_arrived)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.search, 1)
        head.addWidget(self.refresh)
        self._progress = QWidget(self)
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.stage)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self._progress.hide()
        self.body = QStackedWidget(self)
        self.body.addWidget(self.table)
        self.body.addWidget(self.message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.trouble)
        column.addWidget(self._progress)
        column.addWidget(self.body, 1)
        column.addWidget(self.count)

    def begin(self) -> None:
        """Read the list that is kept, when the page is first shown; focus the search."""
        if not self._is_read:
            self._is_read = True
            self._show_message()
            archive = self.archive
            self._tasks.run(
                lambda _: _Kept(archive.cached(), archive.fetched_at()),
                self._on_kept,
                self._on_unread,
            )
        self._focus()

    def _focus(self) -> None:
        if self.rows.count():
            self.search.begin()

    def is_busy(self) -> bool:
        """Return whether the list is being fetched."""
        return self._fetching is not None

    def _on_kept(self, kept: _Kept) -> None:
        if kept.events is not None:
            self._show_events(kept.events, kept.fetched_at)
            self._focus()
        else:
            self._show_message()

    def _on_unread(self, error: KnownError) -> None:
        self._show_message()
        self._report(error_text(error))

    # Fetching.

    def fetch(self) -> None:
        """Fetch the list."""
        if self._fetching is not None:
            return
        self._fetching = cancelled = threading.Event()
        archive, arrived = self.archive, self._arrived
        self.trouble.hide()
        self._show_arrived(0, -1)
        self._progress.show()
        self.refresh.setEnabled(False)
        self.fetch_action.setEnabled(False)
        if not self.rows.count():
            self._show_message()
        last = 0

        def report(done: int, total: int | None) -> None:
            nonlocal last
            # At most some hundred signals for the whole list.
            if done - last >= _STEP_BYTES or done == total:
                last = done
                # The page may be closed by now.
                with contextlib.suppress(RuntimeError):
                    arrived.emit(done, -1 if total is None else total)

        def work(_: Task) -> _Kept:
            try:
                events = archive.refresh(cancelled, report)
            except DownloadStopped as error:
                raise KnownError("Fetching the list was stopped.") from error
            return _Kept(events, archive.fetched_at())

        self._tasks.run(work, self._on_fetched, self._on_not_fetched)

    def stop(self) -> None:
        """Stop fetching the list; what was kept before stays."""
        if self._fetching is not None:
            self._fetching.set()
            self.stage.setText(self.tr("Stopping…"))

    def _end(self) -> bool:
        """End the progress; return whether fetching was stopped by hand."""
        was_stopped = self._fetching is not None and self._fetching.is_set()
        self._fetching = None
        self._progress.hide()
        self.refresh.setEnabled(True)
        self.fetch_action.setEnabled(True)
        return was_stopped

    def _on_fetched(self, kept: _Kept) -> None:
        self._end()
        self._show_events(kept.events or (), kept.fetched_at)
        self._focus()

    def _on_not_fetched(self, error: KnownError) -> None:
        was_stopped = self._end()
        if not self.rows.count():
            self._show_message()
        if not was_stopped:
            self._report(error_text(error))

    def _show_arrived(self, done: int, total: int) -> None:
        if self._fetching is not None and self._fetching.is_set():
            return
        expected = total if total > 0 else self.archive.size_bytes
        self.bar.setRange(0, 1000)
        # An estimate is not exceeded.
        self.bar.setValue(min(990, round(1000 * done / expected)) if expected else 0)
        text = self.tr("Fetching from {host}: {done} of about {all}")
        self.stage.setText(
            text.format(host=self.archive.host, done=size_text(done), all=size_text(expected))
        )

    def _report(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()

    # The list.

    def _show_events(self, events: Sequence[ArchiveEvent], fetched_at: dt.datetime | None) -> None:
        self.rows.show_events(events)
        when = ""
        if fetched_at is not None:
            local = fetched_at.astimezone()
            date = QDate(local.year, local.month, local.day)
            day = QLocale().toString(date, QLocale.FormatType.ShortFormat)
            when = self.tr("The list was fetched on {day}").format(day=day)
        self.refresh.setToolTip(
            joined([self._offer(), when, self.tr("Only if it has changed")], ". ")
        )
        self._show_body()

    def _offer(self) -> str:
        text = self.tr("Fetch the list ({size} from {host})")
        return text.format(size=size_text(self.archive.size_bytes), host=self.archive.host)

    def _show_message(self) -> None:
        self.fetch_action.setText(menu_text(self._offer()))
        if self._fetching is not None:
            self.message.say(
                self.tr("Fetching the list…"),
                self.tr("It is kept, so that it can be searched without a network."),
                icon="cloud",
            )
        else:
            self.message.say(
                self.tr("The list of {name} is not on this computer yet").format(
                    name=self.archive.name
                ),
                self.tr(
                    "It is fetched once and kept for use without a network. No video is fetched,"
                    " and nothing is sent but the request."
                ),
                self.fetch_action,
                icon="cloud",
            )
        self.body.setCurrentWidget(self.message)
        self.search.setEnabled(False)
        self.refresh.hide()
        self.count.hide()

    def _show_body(self) -> None:
        found, every = self.rows.rowCount(), self.rows.count()
        self.search.setEnabled(True)
        self.refresh.setVisible(self._can_fetch)
        self.count.show()
        text = self.tr("{count} conferences").format(count=every)
        if found < every:
            text = self.tr("{count} of {every} conferences").format(count=found, every=every)
        hint = self.tr("Click one, or press Enter, to import it")
        if not self._can_fetch:
            hint = self.tr("Click one, or press Enter, to check it first")
        self.count.setText(joined([text, hint]))
        if found:
            self.body.setCurrentWidget(self.table)
            self.table.setCurrentIndex(self.rows.index(0, 0))
        elif every:
            self.message.say(
                self.tr("No conference matches"),
                self.tr("Titles, years and languages are searched. Try fewer words."),
                self._clear_action,
                icon="search",
            )
            self.body.setCurrentWidget(self.message)
        else:
            self._show_message()

    def _search(self, text: str) -> None:
        self.rows.search(text)
        self._show_body()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and self._fetching is None:
            self.chosen.emit(self.rows.event_at(index))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the table with the keys of the field, and choose with Enter."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.rows.rowCount():
                self._choose(self.table.currentIndex())
            return True
        if watched is self.search and event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        steps = {
            Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10,
        }  # fmt: skip
        if watched is self.search and (step := steps.get(Qt.Key(event.key()))):
            row = self.table.currentIndex().row() + step
            row = max(0, min(row, self.rows.rowCount() - 1))
            self.table.setCurrentIndex(self.rows.index(row, 0))
            return True
        if watched is self.table and event.text().isalnum() and not event.modifiers():
            self.search.setFocus()
            self.search.setText(event.text())
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        year, talks, language = theme.text_px(80), theme.text_px(80), theme.text_px(130)
        width = self.width() - 24
        for column, size in (
            (TITLE, max(200, width - year - talks - language)),
            (YEAR, year),
            (TALKS, talks),
            (LANGUAGE, language),
        ):
            self.table.setColumnWidth(column, size)

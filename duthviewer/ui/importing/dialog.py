"""The dialog that adds a conference: choose a source, check what was understood, write it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.conferences.file_types import VIDEO
from duthviewer.library.downloads.values import DownloadStopped
from duthviewer.library.importing.added_conferences import AddedConferences, add_all, add_one
from duthviewer.library.importing.archives import ArchiveEvent, ConferenceArchive, ImportedList
from duthviewer.library.importing.review import ReviewField
from duthviewer.library.importing.values import ImportedConference
from duthviewer.library.importing.writing import (
    CATALOGUE_NAME,
    WouldReplace,
    is_beside_files,
)
from duthviewer.names import path_text
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.importing.browse_page import ArchivePage
from duthviewer.ui.importing.choose_page import ChoosePage
from duthviewer.ui.importing.place_row import PlaceRow
from duthviewer.ui.importing.questions import ask_to_discard, ask_to_replace
from duthviewer.ui.importing.review_page import ReviewPage, ReviewSource
from duthviewer.ui.importing.sources_read import GivenSource, ReadSource, read_source
from duthviewer.ui.importing.wait_page import WaitPage
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.elided_label import ElidedLabel
from duthviewer.ui.widgets.focus_order import order_by_sight
from duthviewer.ui.widgets.plain_text import one_line
from duthviewer.ui.widgets.units import size_text
from duthviewer.ui.window.drop import DropArea

#: What a draft calls a conference without a title
_NO_TITLE = "Conference"
_SIZE = QSize(1120, 680)
_NARROWEST = QSize(820, 520)


class AddConferenceDialog(QDialog):
    """Pages: paste or browse, wait, choose among several conferences, check and correct."""

    #: Conferences were written (AddedConferences)
    added = Signal(object)
    #: These recordings and slides are to be searched for talks (paths)
    make_requested = Signal(list)

    def __init__(
        self,
        archives: Sequence[ConferenceArchive],
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        """``folder`` takes the folders of new conferences, unless a person chooses another."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("addconference")
        self.setWindowTitle(self.tr("Add a conference"))
        self.setMinimumSize(_NARROWEST)
        self.resize(_SIZE)
        # Threads of its own, which end with the dialog: a server may never answer.
        self._tasks = Tasks(self, threads=3)
        self._cancelled = threading.Event()
        self._reading: Task | None = None
        #: Whether several conferences are being written
        self._is_writing = False
        self._imports: ImportedList | None = None
        self._source = ReviewSource("")
        self._before_review: QWidget | None = None
        #: Reads a source; set by tests
        self.read: Callable[[GivenSource, threading.Event, Callable[[str], None]], ReadSource] = (
            read_source
        )

        self._heading = QLabel(self)
        self._heading.setFont(theme.font(17, semibold=True))
        self._about = ElidedLabel(self)
        self._about.setObjectName("muted")
        self.choose_page = ChoosePage(archives, self._tasks, self)
        self.source, self.archives = self.choose_page.source, self.choose_page.archives
        self.source.text_given.connect(self.import_text)
        self.source.paths_given.connect(self.import_paths)
        self.choose_page.event_chosen.connect(self._import_event)
        self.choose_page.changed.connect(self._clear)
        self.wait_page = WaitPage(self)
        #: Holds the list of several conferences
        self.several_page = QWidget(self)
        self._several_column = QVBoxLayout(self.several_page)
        self._several_column.setContentsMargins(0, 0, 0, 0)
        self.several: ArchivePage | None = None
        #: Made while the first source is read
        self.review: ReviewPage | None = None
        #: The width of the panel beside the talks; 0 for the usual one
        self.panel_px = 0
        self.pages = QStackedWidget(self)
        for each in (self.choose_page, self.wait_page, self.several_page):
            self.pages.addWidget(each)
        self.place = PlaceRow(folder, self)
        self._lay_out()
        drop = DropArea(
            self,
            self.tr("Drop to import"),
            self.tr("A file, a folder, an address or a list of times"),
        )
        drop.accepts_text = True
        drop.dropped.connect(self._on_dropped)
        drop.text_dropped.connect(self._on_text_dropped)
        self._show_choose()

    def _lay_out(self) -> None:
        #: The first mistake, or why writing failed
        self.problem = QLabel(self)
        self.problem.setObjectName("amber")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_mistake = QPushButton(self.tr("&Show"), self)
        self.show_mistake.setAutoDefault(False)
        self.show_mistake.setToolTip(self.tr("Go to the mistake"))
        self.show_mistake.clicked.connect(self._show_mistake)
        self.back = QPushButton(self.tr("&Back"), self)
        self.back.setAutoDefault(False)
        self.back.setToolTip(self.tr("Choose another source"))
        self.back.clicked.connect(self._go_back)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAutoDefault(False)
        self.cancel.setToolTip(self.tr("Close without adding a conference"))
        self.cancel.clicked.connect(self._cancel)
        self.add = QPushButton(self)
        self.add.setAutoDefault(True)
        self.add.setFont(theme.font(13, semibold=True))
        self.add.clicked.connect(self._write)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._press_add)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addWidget(self.problem, 1)
        foot.addWidget(self.show_mistake)
        foot.addStretch(0)
        foot.addWidget(self.cancel)
        foot.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._heading)
        head.addWidget(self._about, 1)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        column.addWidget(self.place)
        column.addLayout(foot)

    # Sources.

    def import_text(self, text: str) -> None:
        """Import an address or a pasted text."""
        self.source.show_text(text)
        self._start(GivenSource(text=text))

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import files and folders."""
        self._start(GivenSource(paths=tuple(paths)))

    def show_archive(self, number: int) -> None:
        """Show one of the archives, counted from 0."""
        self.choose_page.tabs.setCurrentIndex(number + 1)

    def _start(self, given: GivenSource) -> None:
        read, name = self.read, self._name_of(given.name)
        cancelled = self._begin_to_wait(self.tr("Reading {name}"), name)
        report = self.wait_page.reporter()
        self._reading = self._tasks.run(
            lambda _: read(given, cancelled, report), self._on_read, self._on_unread
        )

    def _import_event(self, page: ArchivePage, event: ArchiveEvent) -> None:
        archive = page.archive
        self._before_review = self.pages.currentWidget()
        cancelled = self._begin_to_wait(self.tr("Importing {name}"), one_line(event.title))
        report = self.wait_page.reporter()

        def on_bytes(done: int, total: int | None) -> None:
            all_text = "" if total is None else f" / {size_text(total)}"
            report(f"{archive.host}: {size_text(done)}{all_text}")

        def work(_: Task) -> ImportedConference:
            try:
                return archive.imported(event, cancelled, on_bytes)
            except DownloadStopped as error:
                raise KnownError("The import was cancelled.") from error

        self._source = ReviewSource(f"{archive.name}: {event.title}")
        self._reading = self._tasks.run(work, self._on_event, self._on_unread)

    def _name_of(self, source: str) -> str:
        """Return the name of a source for a heading."""
        count = len(source.splitlines())
        if count > 1:
            return self.tr("Pasted text, {count} lines").format(count=count)
        return one_line(source, 200)

    def _begin_to_wait(self, heading: str, name: str) -> threading.Event:
        self._stop_reading()
        self._is_writing = False
        self._cancelled = threading.Event()
        self.source.show_problem("")
        self._show(self.wait_page, self.tr("One moment…"), heading.format(name=name))
        self.cancel.setFocus()
        # After the waiting page is painted.
        QTimer.singleShot(0, self, self._build_review)
        return self._cancelled

    def _build_review(self) -> ReviewPage:
        if self.review is None:
            self.review = ReviewPage(self)
            self.review.set_panel_width(self.panel_px)
            self.review.changed.connect(self._enable)
            self.pages.addWidget(self.review)
        return self.review

    def _show_mistake(self) -> None:
        if self.review is not None:
            self.review.show_first_mistake()

    def _stop_reading(self) -> None:
        self._cancelled.set()
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _on_read(self, read: ReadSource) -> None:
        self._reading = None
        if read.to_locate:
            self.make_requested.emit(list(read.to_locate))
            self.reject()
            return
        self._source = read.source
        self._before_review = self.choose_page
        if len(read.imports) == 1:
            self._show_review(read.imports[0])
        else:
            self._show_several(read)

    def _on_event(self, imported: ImportedConference) -> None:
        self._reading = None
        self._show_review(imported)

    def _on_unread(self, error: KnownError) -> None:
        self._reading = None
        self._show_choose()
        text = error_text(error)
        if not self.choose_page.show_problem(text):
            self._say(text)

    def _on_dropped(self, paths: Sequence[Path]) -> None:
        if self.review is not None and self.pages.currentWidget() is self.review:
            videos = [path for path in paths if path.suffix[1:].lower() in VIDEO]
            if not self.review.take_recordings(videos):
                self._say(self.tr("Drop recordings here, or go back to import something else."))
            return
        self.import_paths(paths)

    def _on_text_dropped(self, text: str) -> None:
        if self.pages.currentWidget() is self.review:
            self._say(self.tr("Drop recordings here, or go back to import something else."))
        else:
            self.choose_page.show_source()
            self.import_text(text)

    # Pages.

    def _show(self, page: QWidget, heading: str, about: str = "") -> None:
        self.pages.setCurrentWidget(page)
        self._heading.setText(heading)
        self._about.setText(about)
        writes = page in (self.several_page, self.review)
        self.place.setVisible(writes)
        self.add.setVisible(writes)
        self.back.setVisible(writes)
        self.add.setDefault(writes)
        self.source.go.setDefault(not writes)
        self._say("")
        self._enable()

    def _show_choose(self) -> None:
        self._show(self.choose_page, self.tr("Add a conference"))
        self.choose_page.begin()

    def _clear(self) -> None:
        self._say("")

    def _show_several(self, read: ReadSource) -> None:
        if self.several is not None:
            self._several_column.removeWidget(self.several)
            self.several.deleteLater()
        self._imports = ImportedList(read.source.name, read.imports)
        self.several = ArchivePage(self._imports, self._tasks, self.several_page, can_fetch=False)
        self.several.chosen.connect(self._import_one)
        self._several_column.addWidget(self.several)
        self._show(self.several_page, self.tr("Several conferences"), one_line(read.source.name))
        count = len(read.imports)
        self.add.setText(self.tr("Add all {count}").format(count=count))
        self.add.setToolTip(self.tr("Add all of these conferences without checking each"))
        self.place.begin("")
        self.several.begin()

    def _import_one(self, event: ArchiveEvent) -> None:
        """Check one of several conferences."""
        assert self._imports is not None
        self._before_review = self.several_page
        self._show_review(self._imports.imports[int(event.key)])

    def _show_review(self, imported: ImportedConference) -> None:
        # The catalogue may name files by their place beside it.
        folder = self._source.folder if is_beside_files(imported) else None
        self.place.begin(imported.conference.id, folder)
        review = self._build_review()
        review.show_import(imported, self._source)
        self._show(review, self.tr("Check the conference"), self._name_of(self._source.name))
        self.add.setText(self.tr("Add the conference"))
        self.add.setToolTip(self.tr("Write the catalogue and open it (Ctrl+Enter)"))
        if imported.conference.title == _NO_TITLE:
            review.conference.focus_field(ReviewField.TITLE)
        elif review.missing.rows:
            review.missing.rows[0].field.setFocus()
        else:
            self.add.setFocus()

    def _go_back(self) -> None:
        if self.pages.currentWidget() is self.review and self._before_review is self.several_page:
            self.place.begin("")
            self._show(self.several_page, self.tr("Several conferences"))
            return
        self._show_choose()

    def _cancel(self) -> None:
        if self.pages.currentWidget() is self.wait_page and self._is_writing:
            # What is written already is reported, so that it can be undone.
            self._cancelled.set()
            self.wait_page.stage.setText(self.tr("Stopping…"))
        elif self.pages.currentWidget() is self.wait_page:
            self._stop_reading()
            self._show_choose()
        else:
            self.reject()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move the focus with Tab in the order in which a person reads the page."""
        order_by_sight(self)
        return super().focusNextPrevChild(forward)

    def reject(self) -> None:
        """Close, or stop reading first (Esc)."""
        if self.pages.currentWidget() is self.wait_page and self._reading is not None:
            self._cancel()
        elif (
            (sheet := self.review) is not None
            and self.pages.currentWidget() is sheet
            and sheet.is_corrected()
        ):
            ask_to_discard(self).clicked.connect(self._discard)
        else:
            super().reject()

    def _discard(self) -> None:
        self.done(QDialog.DialogCode.Rejected)

    def done(self, result: int) -> None:
        self._stop_reading()
        self.choose_page.stop()
        if self.review is not None:
            self.panel_px = self.review.panel_width() or self.panel_px
            self.review.close_pictures()
        self._tasks.close(within_s=0.05)
        super().done(result)

    def _enable(self) -> None:
        # Also called while the pages are built.
        if not hasattr(self, "add"):
            return
        page = self.pages.currentWidget()
        mistakes = ""
        sheet = self.review
        if sheet is not None and page is sheet and sheet.review is not None:
            mistakes = sheet.mistakes_text()
            self.add.setEnabled(not mistakes and bool(sheet.review.included()))
            if ReviewField.ID not in sheet.review.conference.problems:
                self.place.set_name(sheet.review.conference.texts[ReviewField.ID].strip())
            self._say(mistakes)
        else:
            self.add.setEnabled(page is self.several_page)
        self.show_mistake.setVisible(bool(mistakes))

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setAccessibleName(text)
        self.show_mistake.setVisible(False)

    # Writing.

    def _press_add(self) -> None:
        """Go on, for Ctrl+Enter."""
        if self.source.isVisible():
            self.source.submit()
        elif self.add.isVisible() and self.add.isEnabled():
            self.add.click()

    def _write(self) -> None:
        if self.pages.currentWidget() is self.several_page:
            self._write_all()
        else:
            self._write_one(self.place.folder(), replaces=False)

    def _write_one(self, folder: Path, *, replaces: bool) -> None:
        review = None if self.review is None else self.review.review
        if review is None:
            return
        try:
            finished = review.finish(folder)
        except KnownError as error:
            self._say(error_text(error))
            return
        imported, outside = finished

        place = folder / CATALOGUE_NAME

        def write(_: Task) -> AddedConferences:
            return add_one(place, imported, outside, replaces=replaces)

        self.add.setEnabled(False)
        self._tasks.run(write, self._on_written, self._on_not_written)

    def _write_all(self) -> None:
        assert self._imports is not None
        imports, folder = self._imports.imports, self.place.folder()
        report = self.wait_page.reporter()
        cancelled = self._begin_to_wait(self.tr("Writing into {name}"), path_text(folder))

        def write(_: Task) -> AddedConferences:
            return add_all(folder, imports, cancelled, report)

        self._is_writing = True
        self._reading = self._tasks.run(write, self._on_written, self._on_unread)

    def _on_written(self, added: AddedConferences) -> None:
        self._reading = None
        self.added.emit(added)
        self.accept()

    def _on_not_written(self, error: KnownError) -> None:
        self._enable()
        if isinstance(error, WouldReplace):
            self._ask_whether_to_replace(error)
        else:
            self._say(error_text(error))

    def _ask_whether_to_replace(self, error: WouldReplace) -> None:
        """Never overwrite a file without asking."""
        keep, replace = ask_to_replace(self, error.path)
        keep.clicked.connect(self._keep_both)
        replace.clicked.connect(self._replace)

    def _keep_both(self) -> None:
        self.place.choose(self.place.next_free())
        self._write_one(self.place.folder(), replaces=False)

    def _replace(self) -> None:
        self._write_one(self.place.folder(), replaces=True)

"""The dialog that adds a conference: choose a source, check what was understood, write it."""

from __future__ import annotations

import contextlib
import datetime as dt
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.conferences.file_types import VIDEO
from duthviewer.library.importing.archives import ArchiveEvent, ConferenceArchive, ReportBytes
from duthviewer.library.importing.review import ReviewField
from duthviewer.library.importing.values import ImportedConference
from duthviewer.library.importing.writing import (
    CATALOGUE_NAME,
    WouldReplace,
    WrittenImport,
    is_beside_files,
    write_import,
)
from duthviewer.names import path_text, shown
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.importing.browse_page import ArchivePage
from duthviewer.ui.importing.review_page import ReviewPage, ReviewSource
from duthviewer.ui.importing.source_page import SourcePage
from duthviewer.ui.importing.sources_read import GivenSource, ReadSource, read_source
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.elided_label import ElidedLabel
from duthviewer.ui.widgets.plain_text import one_line, tooltip
from duthviewer.ui.widgets.units import size_text
from duthviewer.ui.window.drop import DropArea

_SIZE = QSize(1120, 680)
_NARROWEST = QSize(820, 520)


class AddedConferences(NamedTuple):
    """What the dialog wrote."""

    written: Sequence[WrittenImport]
    #: Of the first conference
    title: str
    talks: int
    #: Folders of recordings outside the conference's own
    outside: Sequence[Path] = ()
    #: Conferences that were not written because their folder has a catalogue
    skipped: int = 0


class ImportedList:
    """The conferences of one source, listed like an archive."""

    host, size_bytes = "", 0

    def __init__(self, name: str, imports: Sequence[ImportedConference]) -> None:
        self.name, self.imports = name, imports

    def cached(self) -> Sequence[ArchiveEvent]:
        """Return all conferences."""
        return [
            ArchiveEvent(
                key=str(number),
                title=one.conference.title,
                year=one.conference.start.year if one.conference.start else None,
                talks=len(one.conference.talks),
            )
            for number, one in enumerate(self.imports)
        ]

    def fetched_at(self) -> dt.datetime | None:
        """Return None: nothing is fetched."""
        return None

    def refresh(self, cancelled: threading.Event, report: ReportBytes) -> Sequence[ArchiveEvent]:
        """Return all conferences."""
        return self.cached()

    def imported(
        self, event: ArchiveEvent, cancelled: threading.Event, report: ReportBytes
    ) -> ImportedConference:
        """Return one of the conferences."""
        return self.imports[int(event.key)]


class AddConferenceDialog(QDialog):
    """Pages: paste or browse, wait, choose among several conferences, check and correct."""

    #: Conferences were written (AddedConferences)
    added = Signal(object)
    #: These recordings and slides are to be searched for talks (paths)
    make_requested = Signal(list)
    #: Something is being read, on any thread (its name)
    _reported = Signal(str)

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
        self._folder, self._own_folder = folder, False
        self._imports: ImportedList | None = None
        self._source = ReviewSource("")
        self._before_review: QWidget | None = None
        self._is_leaving = False
        self._reported.connect(self._show_reported)
        #: Reads a source; set by tests
        self.read: Callable[[GivenSource, threading.Event, Callable[[str], None]], ReadSource] = (
            read_source
        )

        self._heading = QLabel(self)
        self._heading.setFont(theme.font(17, semibold=True))
        self._about = ElidedLabel(self)
        self._about.setObjectName("muted")
        self.source = SourcePage(self)
        self.source.text_given.connect(self.import_text)
        self.source.paths_given.connect(self.import_paths)
        self.archives = [ArchivePage(archive, self._tasks, self) for archive in archives]
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("drawertabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Where the conference comes from"))
        self.tabs.addTab(self.tr("Paste or drop"))
        self._choices = QStackedWidget(self)
        self._choices.addWidget(self.source)
        for page in self.archives:
            self.tabs.addTab(page.archive.name)
            self._choices.addWidget(page)
            page.chosen.connect(self._import_event)
        self.tabs.currentChanged.connect(self._show_choice)
        self.choose_page = QWidget(self)
        column = QVBoxLayout(self.choose_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._choices, 1)
        self.wait_page = self._make_wait_page()
        #: Holds the list of several conferences
        self.several_page = QWidget(self)
        self._several_column = QVBoxLayout(self.several_page)
        self._several_column.setContentsMargins(0, 0, 0, 0)
        self.several: ArchivePage | None = None
        self.review = ReviewPage(self)
        self.review.changed.connect(self._enable)
        self.pages = QStackedWidget(self)
        for each in (self.choose_page, self.wait_page, self.several_page, self.review):
            self.pages.addWidget(each)
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

    def _make_wait_page(self) -> QWidget:
        page = QWidget(self)
        self.bar = QProgressBar(page)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stage = ElidedLabel(page)
        self.stage.setFont(theme.font(13, tabular=True))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self.bar)
        column.addWidget(self.stage)
        column.addStretch(3)
        return page

    def _lay_out(self) -> None:
        self.place = QLineEdit(self)
        self.place.setReadOnly(True)
        self.place.setFixedHeight(theme.text_px(34))
        self.place.setAccessibleName(self.tr("Folder of the conference"))
        self.change_place = QPushButton(self.tr("C&hange…"), self)
        self.change_place.setAutoDefault(False)
        self.change_place.setToolTip(self.tr("Choose another folder for this conference"))
        self.change_place.clicked.connect(self._ask_for_folder)
        self._place_row = QWidget(self)
        row = QHBoxLayout(self._place_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        label = QLabel(self.tr("Save in"), self)
        label.setBuddy(self.place)
        row.addWidget(label)
        row.addWidget(self.place, 1)
        row.addWidget(self.change_place)
        #: The first mistake, or why writing failed
        self.problem = QLabel(self)
        self.problem.setObjectName("amber")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_mistake = QPushButton(self.tr("&Show"), self)
        self.show_mistake.setAutoDefault(False)
        self.show_mistake.setToolTip(self.tr("Go to the mistake"))
        self.show_mistake.clicked.connect(self.review.show_first_mistake)
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
        column.addWidget(self._place_row)
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
        self.tabs.setCurrentIndex(number + 1)

    def _start(self, given: GivenSource) -> None:
        read, cancelled = self.read, self._begin_to_wait(self.tr("Reading {name}"), given.name)
        report = self._reporter()
        self.bar.setRange(0, 0)
        self._reading = self._tasks.run(
            lambda _: (given, read(given, cancelled, report)), self._on_read, self._on_unread
        )

    def _import_event(self, event: ArchiveEvent) -> None:
        page = self.sender()
        assert isinstance(page, ArchivePage)
        archive = page.archive
        self._before_review = self.pages.currentWidget()
        if isinstance(archive, ImportedList):
            self._show_review(archive.imports[int(event.key)])
            return
        cancelled = self._begin_to_wait(self.tr("Importing {name}"), event.title)
        report = self._reporter()

        def on_bytes(done: int, total: int | None) -> None:
            all_text = "" if total is None else f" / {size_text(total)}"
            report(f"{archive.host}: {size_text(done)}{all_text}")

        self.bar.setRange(0, 0)
        self._source = ReviewSource(f"{archive.name}: {event.title}")
        self._reading = self._tasks.run(
            lambda _: archive.imported(event, cancelled, on_bytes), self._on_event, self._on_unread
        )

    def _reporter(self) -> Callable[[str], None]:
        reported = self._reported

        def report(text: str) -> None:
            # The dialog may be closed by now.
            with contextlib.suppress(RuntimeError):
                reported.emit(text)

        return report

    def _begin_to_wait(self, heading: str, name: str) -> threading.Event:
        self._stop_reading()
        self._cancelled = threading.Event()
        self.source.show_problem("")
        self.stage.setText("")
        self._show(self.wait_page, self.tr("One moment…"), heading.format(name=one_line(name, 200)))
        self.cancel.setFocus()
        return self._cancelled

    def _stop_reading(self) -> None:
        self._cancelled.set()
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _show_reported(self, text: str) -> None:
        if self.pages.currentWidget() is self.wait_page:
            self.stage.setText(one_line(text, 200))

    def _on_read(self, result: tuple[GivenSource, ReadSource]) -> None:
        given, read = result
        self._reading = None
        if not read.imports:
            self.make_requested.emit(list(given.paths))
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
        if self._choices.currentWidget() is self.source:
            self.source.show_problem(text)
        else:
            self._say(text)

    def _on_dropped(self, paths: Sequence[Path]) -> None:
        if self.pages.currentWidget() is self.review:
            videos = [path for path in paths if path.suffix[1:].lower() in VIDEO]
            if not self.review.take_recordings(videos):
                self._say(self.tr("Drop recordings here, or go back to import something else."))
            return
        self.import_paths(paths)

    def _on_text_dropped(self, text: str) -> None:
        if self.pages.currentWidget() is self.review:
            self._say(self.tr("Drop recordings here, or go back to import something else."))
        else:
            self.tabs.setCurrentIndex(0)
            self.import_text(text)

    # Pages.

    def _show(self, page: QWidget, heading: str, about: str = "") -> None:
        self.pages.setCurrentWidget(page)
        self._heading.setText(heading)
        self._about.setText(about)
        writes = page in (self.several_page, self.review)
        self._place_row.setVisible(writes)
        self.add.setVisible(writes)
        self.back.setVisible(writes)
        self.add.setDefault(writes)
        self.source.go.setDefault(not writes)
        self._say("")
        self._enable()

    def _show_choose(self) -> None:
        self._show(self.choose_page, self.tr("Add a conference"))
        self._show_choice(self.tabs.currentIndex())

    def _show_choice(self, number: int) -> None:
        self._choices.setCurrentIndex(number)
        self._say("")
        if self.pages.currentWidget() is not self.choose_page:
            return
        if number:
            self.archives[number - 1].begin()
        else:
            self.source.begin()

    def _show_several(self, read: ReadSource) -> None:
        if self.several is not None:
            self._several_column.removeWidget(self.several)
            self.several.deleteLater()
        self._imports = ImportedList(read.source.name, read.imports)
        self.several = ArchivePage(self._imports, self._tasks, self.several_page, can_fetch=False)
        self.several.chosen.connect(self._import_event)
        self._several_column.addWidget(self.several)
        self._own_folder = False
        self._show(self.several_page, self.tr("Several conferences"), one_line(read.source.name))
        count = len(read.imports)
        self.add.setText(self.tr("Add all {count}").format(count=count))
        self.add.setToolTip(self.tr("Add all of these conferences without checking each"))
        self._show_place()
        self.several.begin()

    def _show_review(self, imported: ImportedConference) -> None:
        self._own_folder = False
        if is_beside_files(imported) and self._source.folder is not None:
            # The catalogue names files by their place beside it.
            self._own_folder, self._folder_of_one = True, self._source.folder
        self.review.show_import(imported, self._source)
        self._show(self.review, self.tr("Check the conference"), one_line(self._source.name))
        self.add.setText(self.tr("Add the conference"))
        self.add.setToolTip(self.tr("Write the catalogue and open it (Ctrl+Enter)"))
        self._show_place()
        if self.review.missing.rows:
            self.review.missing.rows[0].field.setFocus()
        else:
            self.add.setFocus()

    def _go_back(self) -> None:
        if self.pages.currentWidget() is self.review and self._before_review is self.several_page:
            self._show(self.several_page, self.tr("Several conferences"))
            return
        self._show_choose()

    def _cancel(self) -> None:
        if self.pages.currentWidget() is self.wait_page:
            self._stop_reading()
            self._show_choose()
        else:
            self.reject()

    def reject(self) -> None:
        """Close, or stop reading first (Esc)."""
        if self.pages.currentWidget() is self.wait_page and self._reading is not None:
            self._cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        self._is_leaving = True
        self._stop_reading()
        for page in self.archives:
            page.stop()
        self.review.close_pictures()
        self._tasks.close(within_s=0.05)
        super().done(result)

    # Where it is written.

    _folder_of_one = Path()

    def folder(self) -> Path:
        """Return the folder of the conference, or of all conferences if there are several."""
        if self._own_folder:
            return self._folder_of_one
        if self.pages.currentWidget() is self.several_page or self.review.review is None:
            return self._folder
        name = self.review.review.conference.texts[ReviewField.ID].strip()
        is_wrong = ReviewField.ID in self.review.review.conference.problems
        return self._folder / (self.review.review.imported.conference.id if is_wrong else name)

    def _show_place(self) -> None:
        text = path_text(self.folder())
        if self.place.text() != text:
            self.place.setText(shown(text))
            self.place.setCursorPosition(0)
            self.place.setToolTip(tooltip(shown(text)))

    def _ask_for_folder(self) -> None:
        start = self.folder()
        while not start.exists() and start != start.parent:
            start = start.parent
        name = QFileDialog.getExistingDirectory(self, self.tr("Save the conference in"), str(start))
        if not name:
            return
        if self.pages.currentWidget() is self.several_page:
            self._folder = Path(name)
        else:
            self._own_folder, self._folder_of_one = True, Path(name)
        self._show_place()

    def _enable(self) -> None:
        # Also called while the pages are built.
        if not hasattr(self, "add"):
            return
        page = self.pages.currentWidget()
        mistakes = ""
        if page is self.review and self.review.review is not None:
            mistakes = self.review.mistakes_text()
            self.add.setEnabled(not mistakes and bool(self.review.review.included()))
            self._show_place()
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
        if self.add.isVisible() and self.add.isEnabled():
            self.add.click()

    def _write(self) -> None:
        if self.pages.currentWidget() is self.several_page:
            self._write_all()
        else:
            self._write_one(self.folder(), replaces=False)

    def _write_one(self, folder: Path, *, replaces: bool) -> None:
        review = self.review.review
        if review is None:
            return
        try:
            finished = review.finish(folder)
        except KnownError as error:
            self._say(error_text(error))
            return
        imported, outside = finished

        def write(_: Task) -> AddedConferences:
            written = write_import(folder / CATALOGUE_NAME, imported, replaces=replaces)
            conference = imported.conference
            return AddedConferences(
                (written,), conference.title, len(conference.talks), tuple(outside)
            )

        self.add.setEnabled(False)
        self._tasks.run(write, self._on_written, self._on_not_written)

    def _write_all(self) -> None:
        assert self._imports is not None
        imports, folder = self._imports.imports, self._folder
        report = self._reporter()
        cancelled = self._begin_to_wait(self.tr("Writing into {name}"), path_text(folder))
        self.bar.setRange(0, 0)

        def write(_: Task) -> AddedConferences:
            written, skipped = [], 0
            for imported in imports:
                if cancelled.is_set():
                    break
                report(imported.conference.title)
                place = folder / imported.conference.id / CATALOGUE_NAME
                try:
                    written.append(write_import(place, imported))
                except WouldReplace:
                    skipped += 1
            if not written:
                raise KnownError("All of these conferences are in this folder already.")
            first = imports[0].conference
            return AddedConferences(written, first.title, len(first.talks), (), skipped)

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
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Add a conference"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("This folder already has a conference, or a file of the same name."))
        box.setInformativeText(shown(error.path))
        keep = box.addButton(self.tr("&Keep both"), QMessageBox.ButtonRole.AcceptRole)
        keep.clicked.connect(self._keep_both)
        replace = box.addButton(self.tr("&Replace"), QMessageBox.ButtonRole.DestructiveRole)
        replace.clicked.connect(self._replace)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)
        box.open()

    def _keep_both(self) -> None:
        folder, number = self.folder(), 2
        while (path := folder.with_name(f"{folder.name}-{number}")).exists():
            number += 1
        self._own_folder, self._folder_of_one = True, path
        self._show_place()
        self._write_one(path, replaces=False)

    def _replace(self) -> None:
        self._write_one(self.folder(), replaces=True)

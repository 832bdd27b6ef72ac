"""The tools of the library page that are built after the first paint."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from duthviewer.library.conferences.due_alignments import kept_alignment_of
from duthviewer.library.conferences.file_types import SUBTITLE
from duthviewer.names import path_of, path_text, shown
from duthviewer.ui.background.store_writer import StoreWriter
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.state.dropped_files import Given, given
from duthviewer.ui.state.head_start import OpenResult
from duthviewer.ui.state.live_reload import LiveReload
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.talks.actions import TalkActions
from duthviewer.ui.talks.info_pane import InfoPane
from duthviewer.ui.talks.marks import Marks
from duthviewer.ui.talks.order import Show, Sort
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.widgets.buttons import IconButton
from duthviewer.ui.window.drop import DropArea
from duthviewer.ui.window.main_window import MainWindow
from duthviewer.ui.window.shelf import Shelf


class LibraryTools(QObject):
    """Marks, the information pane, the menu of conferences, dropped files, and live reload."""

    #: Add a conference from these files and folders (paths)
    add_requested = Signal(list)
    #: Add a conference from this address or text
    text_given = Signal(str)
    #: Subtitles were dropped on the watched talk (paths)
    subtitles_given = Signal(list)
    #: Use the files found by name for the current talk
    forget_chosen_requested = Signal()
    #: Correct the alignment of a talk's own video (the talk's id)
    alignment_requested = Signal(str)
    #: An error to show (its text)
    trouble = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        library: LibraryPage,
        conference: OpenConference,
        settings: Settings,
        writer: StoreWriter,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = page = library
        self._tasks = tasks
        self._writer = writer
        self._conference = conference
        self._settings = settings
        #: The information pane; None until it is first opened
        self.pane: InfoPane | None = None
        self._shown_in_pane: tuple[object, ...] | None = None

        self.marks = Marks(writer, conference.progress_of, self)
        self.marks.changed.connect(conference.take_progress)
        self.talk_actions = TalkActions(page, self.marks, self)
        self.talk_actions.trouble.connect(self.trouble)
        self.shelf = Shelf(window, settings, writer, tasks, keeps_last=not settings.is_for_picture)
        self.shelf.chosen.connect(conference.open)
        self.live = LiveReload(tasks, self)
        self.live.catalogue_changed.connect(conference.reload)
        self.live.files_changed.connect(conference.look_again)
        self.drops = DropArea(window.body)
        self.drops.also_over(page.search)
        self.drops.dropped.connect(self.take)
        self.drops.accepts_text = True
        self.drops.text_dropped.connect(self.text_given)
        window.actions_by_id["open_folder"].triggered.connect(self._ask_for_folder)

        self._info = page.actions_by_id["info"]
        self._info.setCheckable(True)
        self._info.toggled.connect(self._toggle_info)
        #: Opens and closes the information pane
        self.info_button = IconButton("info", self._info.text(), page)
        self.info_button.describe(self._info.text(), self._info)
        self.info_button.setCheckable(True)
        self.info_button.clicked.connect(self._info.trigger)
        page.add_to_header(self.info_button)
        page.current_changed.connect(self._show_info)
        page.sort_changed.connect(self._on_sort)
        page.helping[Show.HERE] = (window.actions_by_id["open_folder"],)
        self._info.setChecked(settings.get("info_open") is True)

        conference.opened.connect(self._on_opened)
        conference.reloaded.connect(self._on_reloaded)
        conference.found.connect(self._on_found)
        if conference.now is not None:
            self._on_opened(conference.now)
        if conference.failed is not None:
            self.live.watch(conference.failed, ())
        self._on_found()

    def watch_files(self, paths: Sequence[Path]) -> None:
        """Watch the files of the open talk for changes."""
        self.live.watch_files(paths)

    def take(self, paths: list[Path]) -> None:
        """Open dropped files or folders, after finding out their kind on a thread."""
        if self._window.page() is not self._page and all(
            path.suffix[1:].lower() in SUBTITLE for path in paths
        ):
            self.subtitles_given.emit(paths)
            return
        self._tasks.run(lambda _: given(paths), self._on_given)

    # The open conference.

    def _on_opened(self, opened: OpenResult) -> None:
        """Follow the open conference; watch a catalogue that could not be opened."""
        if opened.conference is not None:
            self.shelf.show_opened(opened.conference, opened.path)
            self.talk_actions.show_conference(opened.conference.id)
            self._show_info()
        self.live.watch(opened.path, ())

    def _on_reloaded(self, opened: OpenResult) -> None:
        if opened.conference is not None:
            self.shelf.show_reloaded(opened.conference, opened.path)
            self.talk_actions.show_conference(opened.conference.id)
            self._show_info()
        self.live.watch(opened.path, ())

    def _on_found(self) -> None:
        if (conference := self._conference.conference) is not None:
            self.talk_actions.show_found(conference, self._conference.files)
            self._show_info()
        if (now := self._conference.now) is not None and conference is not None:
            # Only after the scan: reading a folder that does not answer would block a thread.
            silent = self._conference.silent
            answering = [folder for folder in self._settings.media if folder not in silent]
            self.live.watch(now.path, answering)

    # Information.

    def _toggle_info(self, wanted: bool) -> None:
        self._writer.set_setting("info_open", wanted)
        self.info_button.setChecked(wanted)
        if wanted and self.pane is None:
            self.pane = InfoPane(self._page)
            self.pane.information.link_chosen.connect(self.talk_actions.open_web)
            self.pane.information.forget_chosen_requested.connect(self.forget_chosen_requested)
            self.pane.information.alignment_requested.connect(self.alignment_requested)
            self.pane.close_requested.connect(self._info.trigger)
            self._page.add_pane(self.pane)
        if self.pane is not None:
            self.pane.setVisible(wanted)
            if not wanted:
                self._page.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_info()

    def _show_info(self) -> None:
        if self.pane is None or not self._info.isChecked():
            return
        row, conference = self._page.current_row(), self._conference.conference
        talk_id = None if row is None else row.talk_id
        talk = None if conference is None or talk_id is None else conference.talk_by_id.get(talk_id)
        files = None if talk_id is None else self._conference.files.get(talk_id)
        # Called at each save of the position; keep what was read and the scroll position.
        kept = None
        if conference is not None and files is not None:
            rows = self._conference.kept_alignments.get(f"{conference.id}/{talk_id}", {})
            kept = kept_alignment_of(files, rows)
        covered = "" if row is None else row.covered
        now = (conference, talk, files, kept, covered)
        if self._shown_in_pane is None or any(
            one is not other for one, other in zip(now, self._shown_in_pane, strict=True)
        ):
            self._shown_in_pane = now
            self.pane.information.show_talk(conference, talk, files, kept, covered)

    def _on_sort(self, sort: Sort) -> None:
        self._writer.set_setting("sort", str(sort))

    # Folders and files.

    def _ask_for_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder"))
        if path:
            self.take([Path(path)])

    def _on_given(self, what: Given) -> None:
        if what.catalogue is not None:
            self._conference.open(what.catalogue)
        elif what.sources:
            self.add_requested.emit(list(what.sources))
        elif what.folders:
            self.ask_about(what.folders)
        elif what.useless is not None:
            self.trouble.emit(
                self.tr(
                    "{name} was not used: it is not a catalogue, a recording, slides or a folder."
                ).format(name=what.useless.name)
            )

    def ask_about(self, folders: Sequence[Path]) -> None:
        """Ask whether to search folders for media."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Add a media folder"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Search this folder for recordings and slides too?"))
        paths = "\n".join(map(shown, folders))
        box.setInformativeText(
            self.tr("{paths}\n\nNothing is copied or moved.").format(paths=paths)
        )
        add = box.addButton(self.tr("Add the folder"), QMessageBox.ButtonRole.AcceptRole)
        make = box.addButton(self.tr("Make a conference of it…"), QMessageBox.ButtonRole.ActionRole)
        make.clicked.connect(self._on_make)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(add)
        box.setProperty("folders", [path_text(folder) for folder in folders])
        box.accepted.connect(self._on_agreed)
        self._box = box
        box.open()

    def _on_make(self) -> None:
        self.add_requested.emit([path_of(folder) for folder in self._box.property("folders")])

    def _on_agreed(self) -> None:
        self._settings.add_media([path_of(folder) for folder in self._box.property("folders")])

"""Adding conferences: the command, what is dropped onto the window, opening and undoing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal

from duthviewer.library.conferences.cache import bundled
from duthviewer.library.places import Places
from duthviewer.names import path_of
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.commands.table import text_of
from duthviewer.ui.state.head_start import OpenResult
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from duthviewer.library.importing.added_conferences import AddedConferences
    from duthviewer.library.importing.archives import ConferenceArchive
    from duthviewer.ui.importing.added_strip import AddedStrip
    from duthviewer.ui.importing.dialog import AddConferenceDialog

#: Settings: the size of the dialog with the width of its panel, and the folder of downloads, which
#: takes new conferences, too
SIZE, FOLDER = "add_conference_size", "download_folder"


class ImportController(QObject):
    """Opens the dialog, opens what it wrote, and takes it back."""

    #: These recordings and slides are to be searched for talks (paths)
    make_requested = Signal(list)
    #: Something was done (its text)
    told = Signal(str)
    #: An error to show (its text)
    trouble = Signal(str)
    #: A strip offers to watch what was added, so that no other needs to say what to do next
    offered = Signal()
    #: The list of conferences has changed: they were added or removed
    listed = Signal()

    def __init__(
        self,
        window: MainWindow,
        library: LibraryPage,
        conference: OpenConference,
        settings: Settings,
        places: Places,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._conference = conference
        self._settings = settings
        self._places = places
        self._tasks = tasks
        #: The dialog while it is open
        self.dialog: AddConferenceDialog | None = None
        #: The archives to browse; set by tests
        self.archives: Sequence[ConferenceArchive] | None = None
        #: Made when something was added
        self.strip: AddedStrip | None = None
        self._added: AddedConferences | None = None
        self._before: Path | None = None
        window.actions_by_id["add_conference"].triggered.connect(self.open)
        window.closing.connect(self.close)
        conference.opened.connect(self._on_opened)

    def open(self) -> None:
        """Open the dialog, or bring it to the front."""
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        # Imported here because the dialog and its formats are many modules.
        from duthviewer.ui.importing.dialog import AddConferenceDialog

        chosen = self._settings.get(FOLDER)
        folder = path_of(chosen) if chosen else self._places.videos
        dialog = AddConferenceDialog(self._archives(), folder, self._window)
        match self._settings.get(SIZE):
            case [int(width), int(height), *panel]:
                dialog.panel_px = next((int(px) for px in panel), 0)
                room = self._window.screen().availableSize()
                dialog.resize(QSize(width, height).boundedTo(room).expandedTo(dialog.minimumSize()))
            case _:
                # Within the window, where there is room for it.
                dialog.resize(dialog.size().boundedTo(self._window.size() - QSize(48, 24)))
        dialog.added.connect(self.open_added)
        dialog.make_requested.connect(self.make_requested)
        dialog.finished.connect(self._on_finished)
        self.dialog = dialog
        dialog.open()

    def import_text(self, text: str) -> None:
        """Open the dialog with an address or a text."""
        self.open()
        assert self.dialog is not None
        self.dialog.import_text(text)

    def add(self, paths: Sequence[Path]) -> None:
        """Open the dialog with files and folders."""
        self.open()
        assert self.dialog is not None
        self.dialog.import_paths(paths)

    def close(self) -> None:
        """Close the dialog, because the window closes."""
        if self.dialog is not None:
            self.dialog.done(0)

    def _archives(self) -> Sequence[ConferenceArchive]:
        if self.archives is None:
            from duthviewer.ui.importing.known_archives import known_archives

            self.archives = known_archives()
        return self.archives

    def _on_finished(self) -> None:
        if self.dialog is not None:
            size = self.dialog.size()
            panel_px = self.dialog.panel_px
            self._settings.change(SIZE, [size.width(), size.height(), panel_px])
        self.dialog = None

    # What was written.

    def open_added(self, added: AddedConferences) -> None:
        """Open what was written, and offer to watch it or to undo."""
        now = self._conference.now
        self._before = None if now is None else now.path
        self._added = added
        if added.outside:
            self._settings.add_media(added.outside)
        store, written = self._conference.store, tuple(added.written)
        if store is not None and len(written) > 1:
            # The first one is listed when it opens.
            def list_all(_: Task) -> int:
                from duthviewer.library.conferences.collection import add_conference

                return sum(add_conference(store, one.catalogue) is not None for one in written)

            self._tasks.run(list_all, self._on_listed)
        self._conference.open(written[0].catalogue)

    def _on_listed(self, _: int) -> None:
        self.listed.emit()

    def _on_opened(self, opened: OpenResult) -> None:
        added = self._added
        if added is None or opened.path != added.written[0].catalogue:
            if self.strip is not None:
                self.strip.put_away()
            return
        if self.strip is None:
            from duthviewer.ui.importing.added_strip import AddedStrip

            self.strip = AddedStrip(self._library)
            self.strip.watch_requested.connect(self._watch)
            self.strip.undo_requested.connect(self.undo)
            self._library.add_banner(self.strip.holder)
        can_watch = opened.conference is not None and added.can_watch
        self.strip.show_text(self._text(added), can_watch=can_watch)
        (self.strip.watch if can_watch else self._library.grid).setFocus()
        self.offered.emit()

    def _text(self, added: AddedConferences) -> str:
        if (count := len(added.written)) > 1:
            text = self.tr("{count} conferences were added.").format(count=count)
        else:
            text = self.tr("“{title}” was added, with {count} talks.")
            if added.talks == 1:
                text = self.tr("“{title}” was added, with one talk.")
            text = text.format(title=added.title, count=added.talks)
        if added.skipped:
            more = self.tr("Already there: {count}.").format(count=added.skipped)
            text = f"{text} {more}"
        if added.is_planned:
            more = self.tr(
                "Its times are planned: choose “{command}” while you watch a talk, and the other"
                " talks of its recording follow."
            ).format(command=text_of("talk_starts"))
            text = f"{text} {more}"
        if not added.can_watch:
            more = self.tr("Its recording is not known yet: drop the file onto this window.")
            text = f"{text} {more}"
        return text

    def _watch(self) -> None:
        if self.strip is not None:
            self.strip.put_away()
        row = self._library.model.row_at(0) if self._library.model.rowCount() else None
        if row is not None:
            self._conference.choose(row.talk_id, False)

    # Undo.

    def undo(self) -> None:
        """Remove what the dialog wrote, and open the conference that was open before."""
        added, self._added = self._added, None
        if self.strip is not None:
            self.strip.put_away()
        if added is None:
            return
        store, written = self._conference.store, tuple(added.written)

        def take_back(_: Task) -> list[Path]:
            from duthviewer.library.importing.writing import undo_import

            kept = [path for one in written for path in undo_import(one)]
            if store is not None:
                for one in written:
                    if one.catalogue not in kept:
                        store.conferences.remove(one.catalogue)
            return kept

        self._tasks.run(take_back, self._on_undone)

    def _on_undone(self, kept: list[Path]) -> None:
        self.listed.emit()
        if kept:
            text = self.tr("{path} was changed since it was written, so it was not removed.")
            self.trouble.emit(text.format(path=kept[0]))
        else:
            self.told.emit(self.tr("The conference was removed again."))
        self._conference.open(self._before or bundled()[0])

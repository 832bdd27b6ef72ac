"""The commands that download talks, days and conferences, and that remove their files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.downloads.streamed_parts import StreamedParts
from duthviewer.library.downloads.values import USUAL_HEIGHT, Download, DownloadKind
from duthviewer.library.downloads.yt_dlp import YtDlp
from duthviewer.library.places import Places
from duthviewer.names import path_of
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.commands.table import connect, pick, text_of
from duthviewer.ui.downloads.controller import DownloadsController
from duthviewer.ui.downloads.offers import DownloadRequest, offers_of
from duthviewer.ui.downloads.removal import Removal, removal_of
from duthviewer.ui.downloads.sheet import DownloadSheet, SheetChoices
from duthviewer.ui.downloads.sheet_services import SheetServices
from duthviewer.ui.downloads.streamed_talks import streamed_parts_of, video_folders
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.system.trash import remove_files
from duthviewer.ui.talks.model import day_names
from duthviewer.ui.talks.order import Show, first_of_days
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.widgets.elided_label import joined
from duthviewer.ui.widgets.units import size_text
from duthviewer.ui.window.main_window import MainWindow

#: Settings: the quality and the kinds of files that were chosen last, and where to
HEIGHT, KINDS, FOLDER = "download_height", "download_kinds", "download_folder"
#: A question names this many further talks.
_MOST_TITLES = 5


class DownloadRequests(QObject):
    """Opens the Download sheet, and asks before files are removed."""

    #: Something was done (its text)
    told = Signal(str)
    #: An error to show (its text)
    trouble = Signal(str)

    def __init__(
        self,
        downloads: DownloadsController,
        window: MainWindow,
        library: LibraryPage,
        conference: OpenConference,
        settings: Settings,
        yt_dlp: YtDlp,
        places: Places,
        tasks: Tasks,
    ) -> None:
        super().__init__(downloads)
        self._downloads = downloads
        self._window = window
        self._library = library
        self._conference = conference
        self._settings = settings
        self._yt_dlp = yt_dlp
        self._places = places
        self._tasks = tasks
        #: The sheet while it is open
        self.sheet: DownloadSheet | None = None
        #: The question whether to remove files
        self.box: QMessageBox | None = None
        self._removal: Removal | None = None
        self._subject = ""
        #: The talks of which a part was streamed
        self._streamed: frozenset[str] = frozenset()
        downloads.commands.folder_chosen.connect(self._search_in)
        self._actions = library.actions_by_id
        connect(
            self._actions,
            {
                "download": self._download_selected,
                "download_day": self._download_current_day,
                "download_all": self.download_all,
                "remove_files": self._remove_selected,
                "remove_day": self._remove_current_day,
                "remove_all": self._remove_all,
            },
        )
        others = library.helping.get(Show.HERE, ())
        library.helping[Show.HERE] = (self._actions["download_all"], *others)
        library.menus.day_wanted.connect(self.download_day)
        library.menus.day_unwanted.connect(self.remove_day)
        library.current_changed.connect(self._update)
        library.selection_changed.connect(self._update)
        for signal in (conference.opened, conference.reloaded, conference.found):
            signal.connect(self._update)
        self._update()

    def note_streamed(self, talks: frozenset[str]) -> None:
        """Let what was streamed of these talks be removed, too."""
        self._streamed = talks
        self._update()

    def close(self) -> None:
        """Close the sheet, because the window closes."""
        if self.sheet is not None:
            self.sheet.reject()

    # Which talks

    def _selected(self) -> list[Talk]:
        conference = self._conference.conference
        if conference is None:
            return []
        known = conference.talk_by_id
        return [known[one] for one in self._library.selected_ids() if one in known]

    def _of_day(self, day: str) -> list[Talk]:
        conference = self._conference.conference
        if conference is None:
            return []
        first_of = first_of_days(conference.recordings)
        first = first_of.get(day)
        return [talk for talk in conference.talks if first_of[talk.recording] == first]

    def _current_day(self) -> str:
        row = self._library.current_row()
        return "" if row is None else row.talk.recording

    def _all(self) -> Sequence[Talk]:
        conference = self._conference.conference
        return () if conference is None else conference.talks

    def _update(self) -> None:
        """Enable and name the actions for what is selected."""
        selected, files = self._selected(), self._conference.files
        count = len(selected)
        names = {
            "download": self.tr("Download {count} talks…"),
            "remove_files": self.tr("Remove {count} talks from this computer…"),
        }
        for command_id, several in names.items():
            (action,) = pick(self._actions, command_id)  # type: ignore[arg-type]
            one = text_of(command_id)  # type: ignore[arg-type]
            action.setText(several.format(count=count) if count > 1 else one)
        for action in pick(self._actions, "download", "download_day", "download_all"):
            action.setEnabled(count > 0)
        day = self._current_day()
        for command_id, talks in (
            ("remove_files", selected),
            ("remove_day", self._of_day(day)),
            ("remove_all", self._all()),
        ):
            (action,) = pick(self._actions, command_id)  # type: ignore[arg-type]
            action.setEnabled(
                any(talk.id in self._streamed or _is_here(files.get(talk.id)) for talk in talks)
            )

    # Downloading

    def _download_selected(self) -> None:
        self._open_sheet(self._selected())

    def _download_current_day(self) -> None:
        self.download_day(self._current_day())

    def download_day(self, day: str) -> None:
        """Open the sheet for the talks of a day (the id of its recording)."""
        self._open_sheet(self._of_day(day))

    def download_talk(self, talk: Talk) -> None:
        """Open the sheet for one talk."""
        self._open_sheet([talk])

    def download_all(self) -> None:
        """Open the sheet for all talks of the conference."""
        self._open_sheet(self._all())

    def _open_sheet(self, talks: Sequence[Talk]) -> None:
        conference, now = self._conference.conference, self._conference.now
        if not talks or conference is None or now is None:
            return
        files = self._conference.files
        folder = self._settings.get(FOLDER)
        services = SheetServices(
            now.path,
            conference,
            files,
            self._yt_dlp,
            self._places,
            path_of(folder) if folder else None,
        )
        self.sheet = sheet = DownloadSheet(
            self._subject_of(conference, talks),
            offers_of(conference, files, talks),
            day_names(conference.recordings),
            services,
            self._last_choices(),
            self._window,
        )
        sheet.download_requested.connect(self._on_requested)
        sheet.setup_requested.connect(self._downloads.commands.settings_requested)
        sheet.finished.connect(self._on_sheet_closed)
        sheet.open()

    def _on_sheet_closed(self) -> None:
        self.sheet = None

    def _subject_of(self, conference: Conference, talks: Sequence[Talk]) -> str:
        """Return what is downloaded or removed: a talk, a day, several talks, all."""
        if len(talks) == 1:
            return joined([talks[0].title, conference.title])
        count = self.tr("{count} talks").format(count=len(talks))
        first_of = first_of_days(conference.recordings)
        days = {first_of[talk.recording] for talk in talks}
        if len(talks) == len(conference.talks):
            return joined([conference.title, count])
        if len(days) == 1 and len(talks) == len(self._of_day(next(iter(days)))):
            day = day_names(conference.recordings)[days.pop()]
            return joined([day, conference.title, count])
        return joined([count, conference.title])

    def _name_of(self, conference: Conference, talks: Sequence[Talk]) -> str:
        """Return what is removed, as a part of a sentence."""
        if len(talks) == 1:
            return f"“{talks[0].title}”"
        if len(talks) == len(conference.talks):
            return f"“{conference.title}”"
        first_of = first_of_days(conference.recordings)
        days = {first_of[talk.recording] for talk in talks}
        if len(days) == 1 and len(talks) == len(self._of_day(next(iter(days)))):
            text = self.tr("{day} of “{conference}”")
            day = day_names(conference.recordings)[days.pop()]
            return text.format(day=day, conference=conference.title)
        return self.tr("{count} talks").format(count=len(talks))

    def _last_choices(self) -> SheetChoices:
        kinds = self._settings.get(KINDS)
        known = frozenset(DownloadKind(one) for one in kinds or () if one in list(DownloadKind))
        height = self._settings.get(HEIGHT, USUAL_HEIGHT)
        return SheetChoices(known or frozenset(DownloadKind), int(height))

    def _on_requested(self, downloads: list[Download], request: DownloadRequest) -> None:
        self._settings.change(HEIGHT, request.height)
        self._settings.change(KINDS, sorted(request.kinds))
        self._search_in(downloads[0].folder)
        self._library.grid.select_only_current()
        self._downloads.add(downloads)
        self._downloads.show_panel()

    def _search_in(self, folder: Path) -> None:
        """Look for files in a folder from now on."""
        if not self._is_searched(folder):
            self._settings.add_media([folder])

    def _is_searched(self, folder: Path) -> bool:
        now = self._conference.now
        searched = [*self._settings.media, *([now.path.parent] if now else [])]
        # Folders are searched down to two folders below them.
        return any(one in (folder, *folder.parents[:2]) for one in searched)

    # Removing

    def _remove_selected(self) -> None:
        self._ask_about(self._selected())

    def _remove_current_day(self) -> None:
        self.remove_day(self._current_day())

    def remove_day(self, day: str) -> None:
        """Ask whether to remove the files of a day (the id of its recording)."""
        self._ask_about(self._of_day(day))

    def _remove_all(self) -> None:
        self._ask_about(self._all())

    def _ask_about(self, talks: Iterable[Talk]) -> None:
        conference, now, wanted = self._conference.conference, self._conference.now, list(talks)
        store = self._conference.store
        if conference is None or now is None or store is None or not wanted:
            return
        files, path = self._conference.files, now.path
        videos = video_folders(self._settings, self._places)
        self._subject = self._name_of(conference, wanted)

        def find(_: Task) -> Removal:
            removal = removal_of(conference, files, [talk.id for talk in wanted])
            streamed = streamed_parts_of(wanted, conference, path, videos, store)
            parts = dict.fromkeys(part for of_talk in streamed.values() for part in of_talk)
            return replace(removal, streamed=tuple(parts))

        self._tasks.run(find, self._on_removal)

    def _on_removal(self, removal: Removal) -> None:
        if not (removal.files or removal.streamed):
            self.told.emit(
                self.tr("You chose these files yourself, so they are not removed.")
                if removal.kept
                else self.tr("Nothing of this is on this computer.")
            )
            return
        self._removal = removal
        self.box = box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Remove from this computer"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Remove {subject} from this computer?").format(subject=self._subject))
        box.setInformativeText("\n\n".join(self._consequences(removal)))
        if removal.files:
            box.setDetailedText("\n".join(map(str, removal.files)))
        remove = box.addButton(
            self.tr("Remove {size}").format(size=size_text(removal.size + removal.streamed_size)),
            QMessageBox.ButtonRole.DestructiveRole,
        )
        remove.clicked.connect(self._on_agreed)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.open()

    def _consequences(self, removal: Removal) -> list[str]:
        """Return what the removal means, in sentences."""
        lines = []
        if removal.files:
            one = self.tr("1 file ({size}) goes to the trash. Notes, progress and timelines stay.")
            many = self.tr(
                "{count} files ({size}) go to the trash. Notes, progress and timelines stay."
            )
            count = len(removal.files)
            text = one if count == 1 else many
            lines.append(text.format(count=count, size=size_text(removal.size)))
        if removal.streamed:
            text = self.tr("What was streamed ({size}) is deleted.")
            lines.append(text.format(size=size_text(removal.streamed_size)))
        if removal.others:
            titles = [f"“{title}”" for title in removal.others[:_MOST_TITLES]]
            if (more := len(removal.others) - _MOST_TITLES) > 0:
                titles.append(self.tr("{count} more").format(count=more))
            text = self.tr("The recording also holds {titles}, which lose it too.")
            lines.append(text.format(titles=", ".join(titles)))
        if removal.kept:
            lines.append(self.tr("Files that you chose yourself stay."))
        return lines

    def _on_agreed(self) -> None:
        removal, self._removal = self._removal, None
        if removal is None:
            return

        store = self._conference.store

        def remove(_: Task) -> Removal:
            remove_files(removal.files)
            if removal.streamed and store is not None:
                StreamedParts(store, 0).drop(removal.streamed)
            return removal

        self._tasks.run(remove, self._on_removed, self._on_not_removed)

    def _on_removed(self, removal: Removal) -> None:
        text = self.tr("Removed {subject} from this computer: {size}.")
        size = size_text(removal.size + removal.streamed_size)
        self.told.emit(text.format(subject=self._subject, size=size))
        self._downloads.forget_files(removal.files)
        self._conference.look_again()

    def _on_not_removed(self, error: KnownError) -> None:
        self.trouble.emit(error_text(error))
        self._conference.look_again()


def _is_here(files: TalkFiles | None) -> bool:
    return files is not None and any(path not in files.given for path in files.all_paths())

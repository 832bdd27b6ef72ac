"""Which talks of the open conference were streamed, so that a part of their recording is here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.downloads.plan import folder_for, recording_download
from duthviewer.library.downloads.streamed_parts import StreamedPart, StreamedParts
from duthviewer.library.places import Places
from duthviewer.library.store.store import Store
from duthviewer.names import path_of
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.window.main_window import MainWindow


class StreamedTalks(QObject):
    """Marks the cards of streamed talks, after each scan and when the library is shown again."""

    #: The talks of the open conference that were streamed (frozenset of their ids)
    found = Signal(object)

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
        self._library = library
        self._conference = conference
        self._settings = settings
        self._places = places
        self._tasks = tasks
        self._marked: frozenset[str] = frozenset()
        conference.opened.connect(self._on_opened)
        conference.found.connect(self.update)
        window.page_shown.connect(self._on_page)

    def update(self) -> None:
        """Look for parts of recordings on a thread."""
        conference, now = self._conference.conference, self._conference.now
        store, files = self._conference.store, self._conference.files
        if conference is None or now is None or store is None:
            return
        path, videos = now.path, video_folders(self._settings, self._places)

        def find(_: Task) -> tuple[Conference, frozenset[str]]:
            return conference, streamed_talks(conference, path, files, videos, store)

        self._tasks.run(find, self._on_streamed)

    def _on_opened(self, _: object) -> None:
        self._marked = frozenset()

    def _on_page(self, page: QWidget) -> None:
        if page is self._library:
            self.update()

    def _on_streamed(self, found: tuple[Conference, frozenset[str]]) -> None:
        conference, talks = found
        if conference is not self._conference.conference:
            return
        changed, self._marked = self._marked ^ talks, talks
        if changed:
            self._library.update_rows(
                {talk_id: {"was_streamed": talk_id in talks} for talk_id in changed}
            )
        self.found.emit(talks)


def streamed_talks(
    conference: Conference,
    catalogue: Path,
    files: Mapping[str, TalkFiles],
    videos: Sequence[Path],
    store: Store,
) -> frozenset[str]:
    """Return the talks without a recording of which a part was streamed. Touches the disk.

    ``videos``: see `folder_for`.
    """
    without = [
        talk
        for talk in conference.talks
        if (of_talk := files.get(talk.id)) is not None and of_talk.recording is None
    ]
    return frozenset(streamed_parts_of(without, conference, catalogue, videos, store))


def streamed_parts_of(
    talks: Iterable[Talk],
    conference: Conference,
    catalogue: Path,
    videos: Sequence[Path],
    store: Store,
) -> dict[str, list[StreamedPart]]:
    """Return what was streamed of the recordings of talks, by the talk's id. Touches the disk.

    ``videos``: see `folder_for`.
    """
    parts = {part.target: part for part in StreamedParts(store, 0).all() if part.bytes}
    if not parts:
        return {}
    # Parts are listed by the real path of their folder.
    folder = folder_for(conference, catalogue, videos).resolve()
    # A video that yt-dlp has found gets its extension when it is streamed.
    known = {target.with_suffix(""): part for target, part in parts.items()} | parts
    found: dict[str, list[StreamedPart]] = {}
    for talk in talks:
        for own in (False, True):
            download = recording_download(conference, talk, folder, own_video=own)
            part = None if download is None else known.get(download.target)
            if part is not None and part not in found.setdefault(talk.id, []):
                found[talk.id].append(part)
    return {talk_id: of_talk for talk_id, of_talk in found.items() if of_talk}


def video_folders(settings: Settings, places: Places) -> list[Path]:
    """Return the folders for videos, the one that the settings name first; see `folder_for`."""
    chosen, default = settings.get("download_folder"), places.videos
    return [path_of(chosen) if chosen else default, default]

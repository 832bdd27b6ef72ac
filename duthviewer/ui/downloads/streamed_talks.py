"""Which talks of the open conference were streamed, so that a part of their recording is here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from duthviewer.catalogue.conference import Conference
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.downloads.plan import folder_for, recording_download
from duthviewer.library.places import Places
from duthviewer.names import path_of
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.streams.network_recordings import NetworkRecordings
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.window.main_window import MainWindow


class StreamedTalks(QObject):
    """Marks the cards of streamed talks, after each scan and when the library is shown again."""

    def __init__(
        self,
        window: MainWindow,
        library: LibraryPage,
        conference: OpenConference,
        settings: Settings,
        places: Places,
        tasks: Tasks,
        recordings: NetworkRecordings,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._conference = conference
        self._settings = settings
        self._places = places
        self._tasks = tasks
        self._recordings = recordings
        self._marked: frozenset[str] = frozenset()
        conference.opened.connect(self._on_opened)
        conference.found.connect(self.update)
        window.page_shown.connect(self._on_page)

    def update(self) -> None:
        """Look for parts of recordings on a thread."""
        conference, now = self._conference.conference, self._conference.now
        recordings, files = self._recordings, self._conference.files
        if conference is None or now is None:
            return
        path, default = now.path, self._places.videos
        chosen = self._settings.get("download_folder")
        videos = [path_of(chosen) if chosen else default, default]

        def find(_: Task) -> tuple[Conference, frozenset[str]]:
            parts = recordings.parts()
            targets = {part.target for part in parts.all() if part.bytes} if parts else set()
            return conference, streamed_talks(conference, path, files, videos, targets)

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


def streamed_talks(
    conference: Conference,
    catalogue: Path,
    files: Mapping[str, TalkFiles],
    videos: Sequence[Path],
    parts: Set[Path],
) -> frozenset[str]:
    """Return the talks without a recording of which a part was streamed. Touches the disk.

    ``videos``: see `folder_for`. ``parts`` are the places of the recordings that were streamed.
    """
    if not parts:
        return frozenset()
    # Parts are listed by the real path of their folder.
    folder = folder_for(conference, catalogue, videos).resolve()
    # A video that yt-dlp has found gets its extension when it is streamed.
    known = parts | {part.with_suffix("") for part in parts}
    found = set()
    for talk in conference.talks:
        of_talk = files.get(talk.id)
        if of_talk is not None and of_talk.recording is None:
            for own in (False, True):
                download = recording_download(conference, talk, folder, own_video=own)
                if download is not None and download.target in known:
                    found.add(talk.id)
    return frozenset(found)

"""The lengths of the recordings of the open conference."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from duthviewer.errors import KnownError
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.state.open_conference import OpenConference


class _ProbedRecording(NamedTuple):
    recording: str
    path: Path
    duration_s: float


class RecordingLengths(QObject):
    """Probes recordings on this computer on a thread, when their lengths are first needed."""

    #: The length of a recording is known (its id)
    found = Signal(str)

    def __init__(self, conference: OpenConference, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A thread of its own, so that a disk that does not answer delays nothing else.
        self._tasks = Tasks(self, threads=1)
        self._conference = conference
        self._id = ""
        self._known: dict[str, float] = {}
        self._asked: set[Path] = set()

    def known(self) -> Mapping[str, float]:
        """Return the known lengths in seconds by the recordings' ids."""
        self._follow()
        return self._known

    def length_s(self, recording: str) -> float | None:
        """Return the length of a recording; None while it is unknown, and ``found`` may follow."""
        self._follow()
        if recording in self._known:
            return self._known[recording]
        path = self._file_of(recording)
        if path is not None and path not in self._asked:
            self._asked.add(path)

            def read(_: Task) -> _ProbedRecording:
                from duthviewer.playback.probe import probe

                return _ProbedRecording(recording, path, probe(path).duration_s)

            self._tasks.run(read, self._on_read, self._on_failed)
        return None

    def note(self, recording: str, duration_s: float) -> None:
        """Take a length that the player reports."""
        self._follow()
        if duration_s > 0 and self._known.get(recording) != duration_s:
            self._known[recording] = duration_s
            self.found.emit(recording)

    def close(self) -> None:
        self._tasks.close()

    def _follow(self) -> None:
        """Forget the lengths of another conference."""
        if self._conference.id != self._id:
            self._id = self._conference.id
            self._known.clear()
            self._asked.clear()

    def _file_of(self, recording: str) -> Path | None:
        now = self._conference.now
        if now is None or now.conference is None:
            return None
        for talk in now.conference.talks:
            files = self._conference.files.get(talk.id)
            if talk.recording == recording and files is not None:
                plays_day = files.recording is not None and not files.plays_own(talk)
                return files.day or (files.recording if plays_day else None)
        return None

    def _on_read(self, probed: _ProbedRecording) -> None:
        if self._file_of(probed.recording) == probed.path:
            self.note(probed.recording, probed.duration_s)

    def _on_failed(self, _: KnownError) -> None:
        """The error is shown when the talk is opened."""

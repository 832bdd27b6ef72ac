"""The lengths of talks that last until the end of their recording."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from duthviewer.catalogue.conference import Conference
from duthviewer.errors import KnownError
from duthviewer.ui.background.tasks import Task, Tasks

if TYPE_CHECKING:
    from duthviewer.library.conferences.files import TalkFiles


class TalkLengths(QObject):
    """Probes the recordings on this computer, one after the other, on a thread."""

    #: Lengths of talks were found (seconds by the talk's id)
    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A thread of its own, so that a disk that does not answer delays nothing else.
        self._tasks = Tasks(self, threads=1)
        self._waiting: dict[Path, dict[str, float]] = {}
        self._task: Task | None = None
        self._known: dict[str, float] = {}

    def look(self, conference: Conference, files: Mapping[str, TalkFiles]) -> None:
        """Find the lengths of this conference's talks, and forget those of the previous one."""
        self.forget()
        for talk_id, of_talk in files.items():
            if of_talk.recording is not None and conference.end_by_talk_id.get(talk_id) is None:
                starts = self._waiting.setdefault(of_talk.recording, {})
                starts[talk_id] = of_talk.offset_s
        self._next()

    def length_s(self, talk_id: str) -> float | None:
        """Return the length that was found; None if none was found yet."""
        return self._known.get(talk_id)

    def forget(self) -> None:
        """Forget all lengths, because the conference or its files changed."""
        self._waiting.clear()
        self._known.clear()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def is_idle(self) -> bool:
        return self._task is None

    def close(self) -> None:
        self._waiting.clear()
        self._tasks.close()

    def _next(self) -> None:
        if self._task is not None or not self._waiting:
            return
        recording = next(iter(self._waiting))
        starts = self._waiting.pop(recording)

        def read(_: Task) -> dict[str, float]:
            # Imported here because it is not needed before the first paint.
            from duthviewer.playback.probe import probe

            try:
                duration_s = probe(recording).duration_s
            except KnownError:
                return {}  # The error is shown when the talk is opened.
            return {
                talk_id: duration_s - start_s
                for talk_id, start_s in starts.items()
                if start_s < duration_s
            }

        self._task = self._tasks.run(read, self._on_read, self._on_failed)

    def _on_read(self, lengths: dict[str, float]) -> None:
        self._task = None
        self._known.update(lengths)
        if lengths:
            self.found.emit(lengths)
        self._next()

    def _on_failed(self, _: KnownError) -> None:
        self._task = None
        self._next()

"""Looking for the talks of decks in recordings, one run of the worker after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QObject, Signal

from duthviewer.names import path_of, path_text
from duthviewer.surroundings import program_command
from duthviewer.sync.made_conference import FoundTalk, best_of
from duthviewer.sync.worker_lines import read_segments
from duthviewer.ui.background.worker_process import WorkerProcess


def locate_command() -> list[str]:
    """Return the command that starts the worker, without its job."""
    return program_command("locate")


class LocateProcess(WorkerProcess):
    """One run of the worker: the talks of all decks in one recording.

    ``found`` carries a tuple of FoundTalk whose titles are empty.
    """

    name = "locating worker"
    #: Why decks could not be read, by their paths
    unreadable: Mapping[Path, str] = MappingProxyType({})

    def look(self, recording: Path, decks: Sequence[Path]) -> None:
        """Begin; a process runs once."""
        self._recording = recording
        arguments = ["--recording", path_text(recording), "--lines"]
        for deck in decks:
            arguments += ["--deck", path_text(deck)]
        self.run(arguments)

    def _result_of(self, message: Any) -> object:
        self.unreadable = {
            path_of(row["deck"]): str(row["error"]) for row in message.get("unreadable", ())
        }
        return tuple(_talk(self._recording, row) for row in message["talks"])


class Locating(QObject):
    """Looks through the recordings in turn. Ends with one of its last three signals, once."""

    #: How far the work is (number of the recording from 1, stage, share of the whole from 0 to 1)
    progressed = Signal(int, str, float)
    #: All recordings were looked through (list of FoundTalk, one for each deck that is there)
    found = Signal(list)
    #: It went wrong (why, in words for the person)
    failed = Signal(str)
    #: It was stopped, as was asked
    stopped = Signal()

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._waiting: deque[Path] = deque()
        self._decks: Sequence[Path] = ()
        self._count = 0
        self._talks: list[FoundTalk] = []
        self._process: LocateProcess | None = None
        #: Why decks could not be read, by their paths; known at the end
        self.unreadable: dict[Path, str] = {}

    def start(self, recordings: Sequence[Path], decks: Sequence[Path]) -> None:
        self._waiting = deque(recordings)
        self._count = len(recordings)
        self._decks = decks
        self._talks = []
        self.unreadable = {}
        self._next()

    def is_running(self) -> bool:
        return self._process is not None

    def stop(self) -> None:
        """Let the worker end; ends in ``stopped``."""
        self._waiting.clear()
        if self._process is not None:
            self._process.stop()

    def leave(self) -> None:
        """Nobody waits for the talks any more: stop, and be gone then."""
        self.stopped.connect(self.deleteLater)
        if self._process is None:
            self.deleteLater()
        else:
            self.stop()

    def close(self) -> None:
        """End the worker now, without a signal: the window closes."""
        if self._process is not None:
            self._process.close()
            self._process = None

    def _next(self) -> None:
        self._process = LocateProcess(self._command, self)
        self._process.progressed.connect(self._on_progressed)
        self._process.found.connect(self._on_found)
        self._process.failed.connect(self._on_failed)
        self._process.stopped.connect(self._on_stopped)
        self._process.look(self._waiting.popleft(), self._decks)

    def _on_progressed(self, stage: str, done: float) -> None:
        number = self._count - len(self._waiting)
        self.progressed.emit(number, stage, (number - 1 + done) / self._count)

    def _on_found(self, talks: Sequence[FoundTalk]) -> None:
        if self._process is not None:
            self.unreadable.update(self._process.unreadable)
        self._drop()
        self._talks += talks
        if self._waiting:
            self._next()
        else:
            self.found.emit(best_of(self._talks))

    def _on_failed(self, why: str) -> None:
        self._drop()
        self._waiting.clear()
        self.failed.emit(why)

    def _on_stopped(self) -> None:
        self._drop()
        self.stopped.emit()

    def _drop(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None


def _talk(recording: Path, row: Any) -> FoundTalk:
    """Raises KeyError, TypeError or ValueError for what is no talk."""
    return FoundTalk(
        recording=recording,
        deck=path_of(row["deck"]),
        title="",
        start_s=float(row["start"]),
        end_s=float(row["end"]),
        confidence=min(max(float(row.get("confidence", 1.0)), 0.0), 1.0),
        timeline=read_segments(row["segments"]),
    )

"""Finds the talks of decks in recordings, with one run of the worker for each recording."""

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
    """Return the command of the worker without its job."""
    return program_command("locate")


class LocateProcess(WorkerProcess):
    """A run of the worker, which finds the talks of all decks in one recording.

    ``found`` carries a tuple of FoundTalk whose titles are empty.
    """

    name = "locating worker"
    #: The errors of unreadable decks, by their paths
    unreadable: Mapping[Path, str] = MappingProxyType({})

    def start(self, recording: Path, decks: Sequence[Path]) -> None:
        """Start the worker; a process runs once."""
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


class TalkLocator(QObject):
    """Scans recordings one after another. Ends with one of its last three signals, once."""

    #: Emitted on progress (number of the recording from 1, stage, progress of all from 0 to 1)
    progressed = Signal(int, str, float)
    #: Emitted when all recordings were scanned (list of FoundTalk, at most one for each deck)
    found = Signal(list)
    #: Emitted when scanning failed (reason, text for the user)
    failed = Signal(str)
    #: Emitted when it was stopped on request
    stopped = Signal()

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        #: The worker's command line
        self.command = command
        self._waiting: deque[Path] = deque()
        self._decks: Sequence[Path] = ()
        self._count = 0
        self._talks: list[FoundTalk] = []
        self._process: LocateProcess | None = None
        #: The errors of unreadable decks by their paths, complete at the end
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
        """Stop the worker; ``stopped`` is emitted when it has ended."""
        self._waiting.clear()
        if self._process is not None:
            self._process.stop()

    def leave(self) -> None:
        """Stop, and delete this object afterwards: nothing waits for the talks any more."""
        self.stopped.connect(self.deleteLater)
        if self._process is None:
            self.deleteLater()
        else:
            self.stop()

    def close(self) -> None:
        """Kill the worker without a signal, because the window closes."""
        if self._process is not None:
            self._process.close()
            self._process = None

    def _next(self) -> None:
        self._process = LocateProcess(self.command, self)
        self._process.progressed.connect(self._on_progressed)
        self._process.found.connect(self._on_found)
        self._process.failed.connect(self._on_failed)
        self._process.stopped.connect(self._on_stopped)
        self._process.start(self._waiting.popleft(), self._decks)

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
    """Parse a talk; raise KeyError, TypeError or ValueError for an invalid one."""
    return FoundTalk(
        recording=recording,
        deck=path_of(row["deck"]),
        title="",
        start_s=float(row["start"]),
        end_s=float(row["end"]),
        confidence=min(max(float(row.get("confidence", 1.0)), 0.0), 1.0),
        timeline=read_segments(row["segments"]),
    )

"""One run of a worker: a process of its own that prints JSON lines."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from duthviewer.surroundings import PROGRAM_FOLDER

logger = logging.getLogger(__name__)

#: A worker that says nothing for so long hangs.
SILENCE_MS = 300_000
#: How long a worker may take to end by itself, with its unfinished files put away
_GRACE_MS = 1500
#: The same when the window closes, which a person waits for
_CLOSING_GRACE_MS = 400
_LONGEST_LINE = 16 * 1024 * 1024
_MOST_COMPLAINTS = 64 * 1024


class WorkerProcess(QObject):
    """Runs a worker on Qt's loop. It ends with one of its last three signals, once.

    The worker ends when its standard input is closed, so it never outlives the window. Its current
    folder is the program's, never the window's, which may hold a stranger's files: paths in its
    arguments must be absolute. See `duthviewer.surroundings.program_command` for the command.
    """

    #: What the log calls the worker
    name = "worker"

    #: How far the work is (stage, share of the whole from 0 to 1)
    progressed = Signal(str, float)
    #: It is done (what was found, as the subclass reads it)
    found = Signal(object)
    #: It went wrong (why, in words for the person)
    failed = Signal(str)
    #: It was stopped, as was asked
    stopped = Signal()

    def __init__(
        self,
        command: Sequence[str],
        parent: QObject | None = None,
        *,
        silence_ms: int = SILENCE_MS,
    ) -> None:
        super().__init__(parent)
        self._command = command
        self._unread = b""
        self._complaints = b""
        self._result: object = None
        self._why = ""
        self._is_stopping = False
        self._has_ended = False
        self._process = QProcess(self)
        self._process.setWorkingDirectory(PROGRAM_FOLDER)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._read_complaints)
        self._process.errorOccurred.connect(self._on_error)
        self._process.finished.connect(self._on_finished)
        self._silence = self._timer(silence_ms)
        self._silence.timeout.connect(self._on_silence)
        self._grace = self._timer(_GRACE_MS)
        self._grace.timeout.connect(self._process.kill)

    def run(self, arguments: Sequence[str]) -> None:
        """Begin; a process runs once."""
        self._silence.start()
        self._process.start(self._command[0], [*self._command[1:], *arguments])

    def stop(self) -> None:
        """Let the worker end, by force if it takes its time; ends in ``stopped``."""
        self._is_stopping = True
        self._silence.stop()
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self._end()
            return
        self._process.closeWriteChannel()
        self._grace.start()

    def close(self) -> None:
        """End the worker now, without a signal: the window closes."""
        self._has_ended = True
        self._silence.stop()
        self._grace.stop()
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(_CLOSING_GRACE_MS):
                self._process.kill()
                self._process.waitForFinished(_CLOSING_GRACE_MS)

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        return timer

    # What the worker says

    def _read(self) -> None:
        *lines, self._unread = (self._unread + self._taken(out=True)).split(b"\n")
        for line in lines:
            self._take_line(line)
        if len(self._unread) > _LONGEST_LINE:
            self._give_up(self.tr("What it answered makes no sense."))

    def _take_line(self, line: bytes) -> None:
        if self._is_stopping or not line.strip():
            return
        self._silence.start()
        try:
            said = json.loads(line)
            if "stage" in said:
                done = min(max(float(said["done"]), 0.0), 1.0)
                self.progressed.emit(str(said["stage"]), done)
            elif "error" in said:
                self._why = str(said["error"])
                if trace := said.get("trace"):
                    logger.error("the %s failed\n%s", self.name, trace)
            else:
                self._result = self._result_of(said)
        except (KeyError, TypeError, ValueError, RecursionError):
            logger.warning("the %s said %r", self.name, line[:200])
            self._give_up(self.tr("What it answered makes no sense."))

    def _result_of(self, said: Any) -> object:
        """What was found. Raises KeyError, TypeError or ValueError for what is none."""
        raise NotImplementedError

    def _read_complaints(self) -> None:
        said = self._complaints + self._taken(out=False)
        self._complaints = said[-_MOST_COMPLAINTS:]

    def _taken(self, *, out: bool) -> bytes:
        """What has come on a channel."""
        process = self._process
        read = process.readAllStandardOutput() if out else process.readAllStandardError()
        return bytes(read.data())

    def _give_up(self, why: str) -> None:
        """Nothing more is to be expected of this worker."""
        self._why = self._why or why
        self._result = None
        self._silence.stop()
        self._process.kill()

    # How it ends

    def _on_silence(self) -> None:
        self._give_up(self.tr("It stopped answering."))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        # What else goes wrong ends in `finished`.
        if error is QProcess.ProcessError.FailedToStart:
            words = self.tr("Its program could not be started: {why}.")
            self._why = words.format(why=self._process.errorString())
            self._end()

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        self._read_complaints()
        if self._unread.strip():
            self._take_line(self._unread)
        crashed = status is QProcess.ExitStatus.CrashExit
        if crashed or code:
            self._result = None
        if self._result is None and not self._why:
            self._why = (
                self.tr("Its program was ended from outside, or crashed.")
                if crashed
                else self.tr("Its program ended before it had found anything.")
            )
        if self._result is None and not self._is_stopping and self._complaints:
            logger.warning(
                "the %s ended with %d\n%s",
                self.name, code, self._complaints.decode(errors="replace"),
            )  # fmt: skip
        self._end()

    def _end(self) -> None:
        self._silence.stop()
        self._grace.stop()
        if self._has_ended:
            return
        self._has_ended = True
        if self._is_stopping:
            self.stopped.emit()
        elif self._result is not None:
            self.found.emit(self._result)
        else:
            self.failed.emit(self._why)

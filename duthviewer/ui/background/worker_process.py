"""A worker process that prints JSON lines."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from duthviewer.surroundings import PROGRAM_FOLDER

logger = logging.getLogger(__name__)

#: A worker that prints nothing for this long is taken to hang.
SILENCE_MS = 300_000
#: How long a worker may take to end by itself and to remove its unfinished files
_GRACE_MS = 1500
#: The same while the window closes, which the user waits for
_CLOSING_GRACE_MS = 400
_LINE_LIMIT = 16 * 1024 * 1024
_STDERR_LIMIT = 64 * 1024


class WorkerProcess(QObject):
    """Base class for one run of a worker, which ends in ``found``, ``failed`` or ``stopped``.

    A worker ends when its standard input is closed, so it never outlives the window. It runs in
    the program's folder, because the window's current folder may hold untrusted files: paths in
    its arguments must be absolute. `duthviewer.surroundings.program_command` makes the command.
    """

    #: The worker's name in the log
    name = "worker"

    #: Progress (stage, share of the whole from 0 to 1)
    progressed = Signal(str, float)
    #: The worker has ended well (its result, as the subclass reads it)
    found = Signal(object)
    #: The worker has failed (text to show)
    failed = Signal(str)
    #: The worker has ended after a call of ``stop``
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
        self._stderr = b""
        self._result: object = None
        self._why = ""
        self._is_stopping = False
        self._has_ended = False
        self._process = QProcess(self)
        self._process.setWorkingDirectory(PROGRAM_FOLDER)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._read_stderr)
        self._process.errorOccurred.connect(self._on_error)
        self._process.finished.connect(self._on_finished)
        self._silence = self._timer(silence_ms)
        self._silence.timeout.connect(self._on_silence)
        self._grace = self._timer(_GRACE_MS)
        self._grace.timeout.connect(self._process.kill)

    def run(self, arguments: Sequence[str]) -> None:
        """Start the worker. Each object runs one worker once."""
        self._silence.start()
        self._process.start(self._command[0], [*self._command[1:], *arguments])

    def send(self, message: Any) -> None:
        """Send a line to the worker, or nothing if it is not running."""
        if not self._is_stopping and self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.write(json.dumps(message).encode() + b"\n")

    def stop(self) -> None:
        """Ask the worker to end, and kill it if that takes too long. ``stopped`` follows."""
        self._is_stopping = True
        self._silence.stop()
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self._end()
            return
        self._process.closeWriteChannel()
        self._grace.start()

    def close(self) -> None:
        """End the worker without a signal, because the window closes."""
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

    # Output of the worker

    def _read(self) -> None:
        *lines, self._unread = (self._unread + self._available(out=True)).split(b"\n")
        for line in lines:
            self._take_line(line)
        if len(self._unread) > _LINE_LIMIT:
            self._give_up(self.tr("Its answer could not be read."))

    def _take_line(self, line: bytes) -> None:
        if self._is_stopping or not line.strip():
            return
        self._silence.start()
        try:
            message = json.loads(line)
            if "stage" in message:
                done = min(max(float(message["done"]), 0.0), 1.0)
                self.progressed.emit(str(message["stage"]), done)
            elif "error" in message:
                self._why = str(message["error"])
                if trace := message.get("trace"):
                    logger.error("the %s failed\n%s", self.name, trace)
            elif not self._take_message(message):
                self._result = self._result_of(message)
        except (KeyError, TypeError, ValueError, RecursionError):
            logger.warning("the %s printed %r", self.name, line[:200])
            self._give_up(self.tr("Its answer could not be read."))

    def _take_message(self, _message: Any) -> bool:
        """Take a message that is no result, and return whether it was one.

        Raises the same errors as `_result_of`.
        """
        return False

    def _result_of(self, message: Any) -> object:
        """Read a result. Raises KeyError, TypeError or ValueError for a message that is none."""
        raise NotImplementedError

    def _read_stderr(self) -> None:
        self._stderr = (self._stderr + self._available(out=False))[-_STDERR_LIMIT:]

    def _available(self, *, out: bool) -> bytes:
        """Return what has arrived on a channel."""
        process = self._process
        read = process.readAllStandardOutput() if out else process.readAllStandardError()
        return bytes(read.data())

    def _give_up(self, why: str) -> None:
        """Kill the worker: its output is of no use."""
        self._why = self._why or why
        self._result = None
        self._silence.stop()
        self._process.kill()

    # The end of the worker

    def _on_silence(self) -> None:
        self._give_up(self.tr("It stopped answering."))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Any other error is followed by `finished`.
        if error is QProcess.ProcessError.FailedToStart:
            words = self.tr("Its program could not be started: {why}.")
            self._why = words.format(why=self._process.errorString())
            self._end()

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        self._read_stderr()
        if self._unread.strip():
            self._take_line(self._unread)
        crashed = status is QProcess.ExitStatus.CrashExit
        if crashed or code:
            self._result = None
        if self._result is None and not self._why:
            self._why = (
                self.tr("Its program crashed or was killed.")
                if crashed
                else self.tr("Its program ended without a result.")
            )
        if self._result is None and not self._is_stopping and self._stderr:
            logger.warning(
                "the %s ended with %d\n%s",
                self.name, code, self._stderr.decode(errors="replace"),
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

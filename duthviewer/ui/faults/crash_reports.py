"""Reports of faults: one file each, left where the next start finds it. Knows no window."""

from __future__ import annotations

import datetime as dt
import faulthandler
import logging
import os
import sys
import threading
import traceback
import uuid
from pathlib import Path
from typing import IO

from duthviewer.errors import KnownError
from duthviewer.ui.faults.log_file import LogFile, discreet
from duthviewer.ui.faults.versions import as_text, quick_versions
from duthviewer.writing import make_private_folder

logger = logging.getLogger(__name__)

_TRACE = "running-*.trace"
_NEW, _SHOWN = "report-", "shown-report-"
_END_OF_HEADER = "--- trace\n"
_MOST_A_RUN = 5
_KEPT = 5


class CrashReports(logging.Handler):
    """Writes a report of each fault of ours, and finds those of earlier runs.

    As a handler of the program's loggers it takes the errors that were caught and logged. A fault
    in native code is written by faulthandler into ``running-….trace``; a run that ends well takes
    that file away, so one that is left with a trace in it tells of a run that did not.
    (A fatal error of the interpreter itself switches faulthandler off and goes to the terminal.)
    """

    def __init__(self, log: LogFile) -> None:
        super().__init__(logging.ERROR)
        self._folder = log.path.parent
        self._log = log
        self._lock_of_reports = threading.Lock()
        self._written: set[str] = set()
        self._trace: IO[bytes] | None = None
        #: The last report of this run
        self.latest: Path | None = None

    # Faults in native code.

    def watch(self) -> None:
        """Have a fault in native code leave its trace. Call it on the main thread: it guards
        the stack of the thread that it is called on.
        """
        path = self._folder / _TRACE.replace("*", uuid.uuid4().hex)
        try:
            make_private_folder(path.parent)
            trace = path.open("wb")
            trace.write(
                f"{_stamp()}\n{as_text(quick_versions())}\n{_END_OF_HEADER}".encode(
                    errors="replace"
                )
            )
            trace.flush()
            _claim(trace)
            faulthandler.enable(trace)
        except OSError as error:
            logger.warning("a crash would leave no report: %s", error)
            return
        self._trace = trace

    def end_watch(self) -> None:
        """The run has ended well: it leaves no trace."""
        if self._trace is not None:
            faulthandler.disable()
            self._trace.close()
            Path(self._trace.name).unlink(missing_ok=True)
            self._trace = None

    def collect(self) -> list[Path]:
        """The reports that nobody has been offered yet, the newest first.

        Call it on a thread, before the log is started: its last lines belong to the report.
        """
        try:
            for path in sorted(self._folder.glob(_TRACE)):
                self._collect_trace(path)
            for old in sorted(self._folder.glob(f"{_SHOWN}*.txt"))[:-_KEPT]:
                old.unlink(missing_ok=True)
            return sorted(self._folder.glob(f"{_NEW}*.txt"), reverse=True)
        except OSError as error:
            logger.warning("no reports can be read: %s", error)
            return []

    def _collect_trace(self, path: Path) -> None:
        if not _is_abandoned(path):
            return
        text = path.read_text("utf-8", "replace")
        header, _, trace = text.partition(_END_OF_HEADER)
        if trace.strip():
            self._write("A fault in native code", header, trace)
        path.unlink(missing_ok=True)

    # Errors in Python.

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if error is not None and not isinstance(error, KnownError):
            self.report(error)

    def report(self, error: BaseException) -> Path | None:
        """Write a report of an error; of the same one, or of very many, none. Any thread."""
        trace = "".join(traceback.format_exception(error))
        with self._lock_of_reports:
            if trace in self._written or len(self._written) >= _MOST_A_RUN:
                return None
            self._written.add(trace)
            header = f"{_stamp()}\n{as_text(quick_versions())}\n"
            self.latest = self._write("An unexpected error", header, trace)
            return self.latest

    def _write(self, what: str, header: str, trace: str) -> Path | None:
        name = f"{_NEW}{dt.datetime.now():%Y%m%d-%H%M%S}-{uuid.uuid4().hex[:6]}.txt"
        text = (
            f"{what} in duthviewer\n{header}\n--- trace\n{trace.strip()}\n"
            f"\n--- last lines of the log\n{self._log.tail()}\n"
        )
        path = self._folder / name
        try:
            make_private_folder(path.parent)
            path.write_text(discreet(text), encoding="utf-8", errors="backslashreplace")
        except OSError as error:
            # Through the terminal only: this very object hears what is logged.
            print(f"duthviewer: no report was written: {error}", file=sys.stderr)
            return None
        return path


def mark_shown(path: Path) -> Path:
    """Remember that this report was offered; where it lies from now on."""
    if not path.name.startswith(_NEW):
        return path
    shown = path.with_name(_SHOWN + path.name.removeprefix(_NEW))
    try:
        return path.rename(shown)
    except OSError:
        return path


def _stamp() -> str:
    return f"Time: {dt.datetime.now().astimezone():%Y-%m-%d %H:%M:%S %z}"


def _claim(file: IO[bytes]) -> None:
    """Hold the file for as long as this process lives, however it ends."""
    if os.name == "posix":
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_abandoned(path: Path) -> bool:
    """Whether the process that wrote this file has ended.

    By a lock, not by a process id: those come again, and differ inside a sandbox. On Windows a
    file that is open elsewhere cannot be renamed.
    """
    try:
        if os.name != "posix":
            path.rename(path)
            return True
        import fcntl

        with path.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True

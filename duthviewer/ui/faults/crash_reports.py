"""Crash reports: one file for each error, found by the next start. Independent of the window."""

from __future__ import annotations

import datetime as dt
import faulthandler
import fcntl
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
    """Writes a report of each unexpected error, and finds the reports of earlier runs.

    It is a logging handler that receives the errors that were caught and logged. faulthandler
    writes a crash in native code to ``running-….trace``. A normal exit removes that file, so that
    a file with a trace in it means a crash. (A fatal error of the interpreter disables
    faulthandler and goes to the terminal.)
    """

    def __init__(self, log: LogFile) -> None:
        super().__init__(logging.ERROR)
        self._folder = log.path.parent
        self._log = log
        self._lock_of_reports = threading.Lock()
        self._written: set[str] = set()
        self._trace: IO[bytes] | None = None
        #: The latest report of this run
        self.latest: Path | None = None

    # Crashes in native code.

    def watch(self) -> None:
        """Enable faulthandler. Call it on the main thread, whose stack it protects."""
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
            logger.warning("crashes will leave no report: %s", error)
            return
        self._trace = trace

    def end_watch(self) -> None:
        """Disable faulthandler and remove the trace file after a normal exit."""
        if self._trace is not None:
            faulthandler.disable()
            self._trace.close()
            Path(self._trace.name).unlink(missing_ok=True)
            self._trace = None

    def collect(self) -> list[Path]:
        """Return the reports not shown yet, newest first.

        Call it on a thread before the log is started: the log's last lines go into the report.
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
            self._write("A crash in native code", header, trace)
        path.unlink(missing_ok=True)

    # Errors in Python.

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if error is not None and not isinstance(error, KnownError):
            self.report(error)

    def report(self, error: BaseException) -> Path | None:
        """Write a report, unless it is a repeated error or there are very many. Any thread."""
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
            # Print instead of logging: this object is a logging handler.
            print(f"duthviewer: no report was written: {error}", file=sys.stderr)
            return None
        return path


def mark_shown(path: Path) -> Path:
    """Mark a report as shown by renaming it; return its new path."""
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
    """Lock a file until this process ends."""
    if os.name == "posix":
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_abandoned(path: Path) -> bool:
    """Return whether the process that wrote a file has ended.

    Uses a lock instead of a process id: ids are reused and differ inside a sandbox. On Windows, a
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

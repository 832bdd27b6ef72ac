"""What `fetch` prints: lines of JSON, or sentences with progress bars."""

from __future__ import annotations

import json
import sys
import time
from abc import ABC, abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING, Any

from duthviewer.cli.terminal import counted, print_error, without_controls
from duthviewer.names import path_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.progress import Progress as Bars
    from rich.progress import TaskID

    from duthviewer.library.downloads.plan import PresentFile
    from duthviewer.library.downloads.values import Download, DownloadKind, Job

#: The shortest time between two progress lines of a file in JSON
_PROGRESS_S = 0.5
_HERE = "is on this computer already"


class FetchEvents(ABC):
    """Receives what happens; a context manager. Jobs arrive on the thread of the queue."""

    def __init__(self) -> None:
        self.count_done = 0
        self.count_failed = 0
        self.count_here = 0
        self._started: set[str] = set()
        self._error: OSError | None = None

    def __enter__(self) -> FetchEvents:
        return self

    @abstractmethod
    def __exit__(self, *error: object) -> None: ...

    def raise_error(self) -> None:
        """Raise the error with which printing on the queue's thread failed."""
        if self._error is not None:
            raise self._error

    def is_here(self, present: PresentFile) -> None:
        """Report a file that needs no download."""
        self.count_here += 1
        self._skipped(present.download, present.path, _HERE)

    def has_no_address(self, kind: DownloadKind, of: str, folder: Path) -> None:
        """Report a file that is missing and that nobody offers; ``of``: its talk or recording."""
        self.count_failed += 1
        message = f"has no address in the catalogue: put the file into {folder}"
        self._without_address(kind, of, message)

    @abstractmethod
    def begin(self, downloads: Sequence[Download], folder: Path) -> None:
        """Report what will be downloaded."""

    def on_change(self, job: Job) -> None:
        """Report a job of the queue that changed."""
        from duthviewer.library.downloads.values import JobState

        try:
            if job.state is JobState.DONE and job.path is None:
                self._skipped(job.download, None, str(job.error))
            elif job.state is JobState.DONE:
                self.count_done += 1
                self._done(job)
            elif job.state is JobState.FAILED:
                self.count_failed += 1
                self._failed(job)
            elif job.state is JobState.RUNNING and job.download.id not in self._started:
                self._started.add(job.download.id)
                self._begun(job)
            elif job.state is JobState.RUNNING or job.next_try_at is not None:
                self._progress(job)
        except OSError as error:
            # Nobody reads the output any more.
            self._error = error

    @abstractmethod
    def _skipped(self, download: Download, path: Path | None, message: str) -> None: ...

    @abstractmethod
    def _without_address(self, kind: DownloadKind, of: str, message: str) -> None: ...

    @abstractmethod
    def _begun(self, job: Job) -> None: ...

    @abstractmethod
    def _progress(self, job: Job) -> None: ...

    @abstractmethod
    def _done(self, job: Job) -> None: ...

    @abstractmethod
    def _failed(self, job: Job) -> None: ...


class JsonEvents(FetchEvents):
    """Prints a line of JSON for each event."""

    def __init__(self) -> None:
        super().__init__()
        self._printed_at: dict[str, float] = {}

    def __exit__(self, *error: object) -> None:
        """Do nothing: every event is printed."""

    def begin(self, downloads: Sequence[Download], folder: Path) -> None:
        """Print nothing: each file has its own event."""

    def _skipped(self, download: Download, path: Path | None, message: str) -> None:
        size = None if path is None else _size(path)
        self._print("skipped", download, path=path, size=size, total=size, message=message)

    def _without_address(self, kind: DownloadKind, of: str, message: str) -> None:
        owner = "recording" if kind == "recording" else "talk"
        _print_line({**_event("failed", kind, owner, of), "message": message})

    def _begun(self, job: Job) -> None:
        self._of_job("started", job)

    def _progress(self, job: Job) -> None:
        now, known = time.monotonic(), job.download.id
        message = job.notice or job.error
        if message is None and now - self._printed_at.get(known, float("-inf")) < _PROGRESS_S:
            return
        self._printed_at[known] = now
        self._of_job("progress", job, None if message is None else str(message))

    def _done(self, job: Job) -> None:
        size = None if job.path is None else _size(job.path)
        self._print("done", job.download, path=job.path, size=size, total=size)

    def _failed(self, job: Job) -> None:
        self._of_job("failed", job, str(job.error))

    def _of_job(self, event: str, job: Job, message: str | None = None) -> None:
        progress = job.progress
        self._print(event, job.download, size=progress.bytes, total=progress.total, message=message)

    def _print(
        self,
        event: str,
        download: Download,
        *,
        path: Path | None = None,
        size: int | None = None,
        total: int | None = None,
        message: str | None = None,
    ) -> None:
        owner, of = ("recording", download.recording)
        if download.talk is not None:
            owner, of = "talk", download.talk
        _print_line(
            {
                **_event(event, download.kind, owner, of),
                "url": download.url,
                "path": None if path is None else path_text(path),
                "bytes": size,
                "total": total,
                "message": message,
            }
        )


class TerminalEvents(FetchEvents):
    """Prints a sentence for each file; shows progress bars if standard error is a terminal."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: Bars | None = None
        self._rows: dict[str, TaskID] = {}

    def __exit__(self, *error: object) -> None:
        if self._bars is not None:
            self._bars.stop()
        if error[0] is not None:
            return
        counts = [f"{counted(self.count_done, 'file')} downloaded"] if self.count_done else []
        counts += [f"{self.count_here} already here"] if self.count_here else []
        counts += [f"{self.count_failed} failed"] if self.count_failed else []
        print(", ".join(counts) or "nothing to download")

    def begin(self, downloads: Sequence[Download], folder: Path) -> None:
        if not downloads:
            return
        self._print(f"Downloading {counted(len(downloads), 'file')} into {folder}")
        if sys.stderr is not None and sys.stderr.isatty():
            self._bars = _progress_bars()
            self._bars.start()

    def _skipped(self, download: Download, path: Path | None, message: str) -> None:
        self._remove_row(download)
        # What is here is only counted, at the end.
        if path is None:
            self._print(f"{_name(download)}: {message}")

    def _without_address(self, kind: DownloadKind, of: str, message: str) -> None:
        print_error(f"{of}: {kind}: {message}")

    def _begun(self, job: Job) -> None:
        if self._bars is not None:
            name = without_controls(_name(job.download))
            self._rows[job.download.id] = self._bars.add_task(name, total=job.progress.total)

    def _progress(self, job: Job) -> None:
        row = self._rows.get(job.download.id)
        if self._bars is None or row is None:
            return
        message = job.notice or job.error
        name = _name(job.download)
        self._bars.update(
            row,
            description=without_controls(name if message is None else f"{name}: {message}"),
            completed=job.progress.bytes,
            total=job.progress.total,
        )

    def _done(self, job: Job) -> None:
        from rich.filesize import decimal

        self._remove_row(job.download)
        assert job.path is not None
        self._print(f"{_name(job.download)}: {job.path} ({decimal(_size(job.path) or 0)})")

    def _failed(self, job: Job) -> None:
        self._remove_row(job.download)
        self._print(f"{_name(job.download)}: {job.error}", is_error=True)

    def _remove_row(self, download: Download) -> None:
        row = self._rows.pop(download.id, None)
        if self._bars is not None and row is not None:
            self._bars.remove_task(row)

    def _print(self, line: str, *, is_error: bool = False) -> None:
        if self._bars is not None and (is_error or sys.stdout.isatty()):
            # Above the bars; not wrapped, so that a path can be copied.
            self._bars.console.print(
                without_controls(line), soft_wrap=True, markup=False, highlight=False
            )
        elif is_error:
            print_error(line)
        else:
            print(without_controls(line), flush=True)


def _progress_bars() -> Bars:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
        TransferSpeedColumn,
    )

    return Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(bar_width=20),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(compact=True),
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )


def _name(download: Download) -> str:
    """Return the talk or the recording of a file, and its kind: ``channels: slides``."""
    if download.talk is None and download.kind == "recording":
        return download.recording
    return f"{download.talk or download.recording}: {download.kind}"


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def _event(event: str, kind: DownloadKind, owner: str, of: str) -> dict[str, Any]:
    return {
        "event": event, "kind": str(kind), owner: of,
        "url": None, "path": None, "bytes": None, "total": None, "message": None,
    }  # fmt: skip


def _print_line(event: dict[str, Any]) -> None:
    print(json.dumps(event, ensure_ascii=False), flush=True)

"""Jobs of the queue as rows of the store."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec

from duthviewer.errors import KnownError
from duthviewer.library.downloads.values import Download, DownloadError, Job, JobState, Progress
from duthviewer.library.store.downloads import SavedDownload
from duthviewer.names import path_of, path_text

#: A running download is stored as a queued one, so that nothing has to be done after a kill.
_STORED = {
    JobState.QUEUED: JobState.QUEUED,
    JobState.RUNNING: JobState.QUEUED,
    JobState.PAUSED: JobState.PAUSED,
    JobState.FAILED: JobState.FAILED,
}


def row_of(job: Job, place: float) -> SavedDownload:
    """Return the row of a job that is not done."""
    error = job.error
    return SavedDownload(
        id=job.download.id,
        place=place,
        state=_STORED[job.state],
        download=json.dumps(
            {**vars(job.download), "folder": path_text(job.download.folder)}, ensure_ascii=False
        ),
        bytes=job.progress.bytes,
        total=job.progress.total,
        error=None if error is None else json.dumps([error.template, error.values]),
    )


def job_of(row: SavedDownload) -> Job | None:
    """Return the job of a row; None if the row is damaged or written by another version."""
    try:
        state = _STORED[JobState(row.state)]
        download = msgspec.convert(json.loads(row.download), Download, dec_hook=_path)
    except (KeyError, ValueError, RecursionError):
        return None
    is_name = download.name not in ("", ".", "..") and Path(download.name).name == download.name
    if download.id != row.id or not is_name:
        return None
    return Job(
        download=download,
        state=state,
        progress=Progress(row.bytes, row.total),
        error=_error(row.error) if state is JobState.FAILED else None,
    )


def _path(kind: type, value: object) -> Path:
    path = path_of(str(value))
    if kind is not Path or not path.is_absolute():
        raise ValueError(f"{value!r} is no folder")
    return path


def _error(text: str | None) -> KnownError | None:
    if text is None:
        return None
    try:
        template, values = msgspec.json.decode(text, type=tuple[str, dict[str, str]])
        return DownloadError(template, **values)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        # A template of another version, or damage
        return None

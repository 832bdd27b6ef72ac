"""Reads what yt-dlp prints during a download: progress, sizes, the finished file."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from duthviewer.errors import KnownError
from duthviewer.library.downloads.disk import expect_space
from duthviewer.library.downloads.values import Progress, Report
from duthviewer.library.downloads.yt_dlp_errors import expect_finished, site_of

#: Lines that yt-dlp prints for this module begin with these words.
_PROGRESS, _PLAN, _MOVED = "duthviewer-progress ", "duthviewer-plan ", "duthviewer-moved "
_PROGRESS_FIELDS = "status,filename,downloaded_bytes,total_bytes,total_bytes_estimate,speed"
#: Progress comes twice a second; without any for this long, a notice says why.
_QUIET_S = 3.0
#: The options that make yt-dlp print these lines
OPTIONS = (
    "--quiet", "--progress", "--newline", "--progress-delta", "0.5",
    "--progress-template", f"download:{_PROGRESS}%(progress.{{{_PROGRESS_FIELDS}}})j",
    "--print", f"before_dl:{_PLAN}%(.{{live_status,filesize,filesize_approx}})j"
    " %(requested_formats.:.{format_id,filesize,filesize_approx})j",
    "--print", f"after_move:{_MOVED}%(filepath)j",
)  # fmt: skip


class DownloadLines:
    """Reads the lines of a download: progress, the sizes before it, the finished file."""

    def __init__(self, url: str, folder: Path, report: Report) -> None:
        self._url = url
        self._folder = folder
        self._report = report
        #: The sizes of the files to come, as far as they are known: picture and sound often come
        #: separately
        self._planned: list[int | None] = []
        #: Bytes, total and whether it is finished, by file
        self._files: dict[str, tuple[int, int | None, bool]] = {}
        #: The finished file, as yt-dlp names it
        self.moved: str | None = None
        #: Seconds of silence after which a notice is reported; None once it was
        self._patience_s: float | None = _QUIET_S
        report(Progress(notice=KnownError("Asking {site} for the video…", site=site_of(url))))

    def note_silence(self, since_s: float) -> None:
        """Report once what yt-dlp is doing while it prints nothing."""
        if not self._files or self._patience_s is None or since_s < self._patience_s:
            return
        self._patience_s = None
        done, total = self._bytes(), self._total()
        if done == total:
            notice = KnownError("Putting picture and sound together…")
        else:
            notice = KnownError("{site} sends nothing at the moment.", site=site_of(self._url))
        self._report(Progress(done, total, 0.0, notice))

    def take(self, line: str) -> None:
        with contextlib.suppress(ValueError, TypeError, AttributeError, RecursionError):
            if line.startswith(_PROGRESS):
                self._take_progress(json.loads(line.removeprefix(_PROGRESS)))
            elif line.startswith(_PLAN):
                self._take_plan(line.removeprefix(_PLAN))
            elif line.startswith(_MOVED):
                self.moved = str(json.loads(line.removeprefix(_MOVED)))

    def _take_plan(self, text: str) -> None:
        """Take what is about to be downloaded: the whole and, if there are several, its files."""
        whole, end = json.JSONDecoder().raw_decode(text)
        rest = text[end:].strip()
        expect_finished(whole.get("live_status"), self._url)
        parts = json.loads(rest) if rest.startswith("[") else [whole]
        self._planned = [_size_of(part) for part in parts]
        # Merging writes a copy beside the files.
        copies = 2 if len(parts) > 1 else 1
        needed = copies * sum(filter(None, self._planned))
        expect_space(self._folder, needed - _bytes_in(self._folder))

    def _take_progress(self, progress: Mapping[str, Any]) -> None:
        total = progress.get("total_bytes") or progress.get("total_bytes_estimate")
        finished = progress.get("status") == "finished"
        # A file that an earlier run has finished comes without the bytes.
        done = int(progress.get("downloaded_bytes") or (total if finished else 0) or 0)
        self._files[str(progress.get("filename"))] = (done, int(total) if total else None, finished)
        expect_space(self._folder, 0)
        speed = float(progress.get("speed") or 0.0)
        self._patience_s = _QUIET_S
        self._report(Progress(self._bytes(), self._total(), speed))

    def _bytes(self) -> int:
        return sum(done for done, _, _ in self._files.values())

    def _total(self) -> int | None:
        """Return the size of all files; that of the bytes only when all are finished."""
        begun = list(self._files.values())
        to_come = self._planned[len(begun) :]
        if not to_come and all(finished for _, _, finished in begun):
            return self._bytes()
        totals = [total for _, total, _ in begun] + to_come
        if None in totals:
            return None
        return max(sum(filter(None, totals)), self._bytes() + 1)


def _bytes_in(folder: Path) -> int:
    """Return how much an earlier run has left."""
    return sum(path.stat().st_size for path in folder.iterdir() if path.is_file())


def _size_of(part: object) -> int | None:
    if not isinstance(part, dict):
        return None
    size = part.get("filesize") or part.get("filesize_approx")
    return int(size) if isinstance(size, int | float) and size > 0 else None

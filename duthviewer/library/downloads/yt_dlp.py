"""Downloads and look-ups by yt-dlp, run as a process.

Used for every address that does not name a file itself. yt-dlp runs in a hidden folder beside the
place of the finished file; nothing outside is written by it. What it brings is checked, named and
moved by this module, so neither a site nor yt-dlp names a file.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import shutil
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from duthviewer.catalogue.addresses import is_web_address
from duthviewer.errors import KnownError, translatable
from duthviewer.library.conferences.file_types import AUDIO, SUBTITLE, VIDEO
from duthviewer.library.downloads.disk import (
    disk_error,
    expect_space,
    flush_data,
    flush_folder,
    open_locked,
)
from duthviewer.library.downloads.process_group import (
    RunCancelled,
    RunResult,
    RunSilent,
    run_lines,
)
from duthviewer.library.downloads.values import (
    Download,
    DownloadError,
    DownloadKind,
    DownloadStopped,
    FetchedFile,
    NothingOfferedError,
    Progress,
    Report,
    TemporaryDownloadError,
)
from duthviewer.library.downloads.verify import verify
from duthviewer.library.downloads.yt_dlp_errors import (
    NO_YT_DLP,
    STILL_LIVE,
    STILL_PROCESSED,
    failure_of,
    site_of,
)
from duthviewer.library.downloads.yt_dlp_info import Estimate, ResolvedStream, VideoInfo
from duthviewer.library.downloads.yt_dlp_setup import Tool, find_tool, remove_old
from duthviewer.library.places import Places

#: The browsers that yt-dlp reads cookies from
BROWSERS = (
    "firefox", "chrome", "chromium", "brave", "edge", "opera", "safari", "vivaldi", "whale",
)  # fmt: skip

#: Given in every run. No configuration, no plug-ins, no commands and no scripts from elsewhere; a
#: missing piece ends the run, because a recording with a hole would be out of step with its talks.
_ALWAYS = (
    "--ignore-config", "--no-plugin-dirs", "--no-exec", "--no-remote-components",
    "--no-playlist", "--playlist-items", "1", "--abort-on-error",
    "--abort-on-unavailable-fragments", "--color", "never",
)  # fmt: skip
#: How a bad network is survived; the queue tries again after that.
_PATIENCE = (
    "--socket-timeout", "30", "--retries", "5", "--fragment-retries", "5",
    "--extractor-retries", "2", "--retry-sleep", "exp=1:20", "--retry-sleep", "fragment:exp=1:20",
)  # fmt: skip
#: Lines that yt-dlp prints for this module begin with these words.
_PROGRESS, _PLAN, _MOVED = "duthviewer-progress ", "duthviewer-plan ", "duthviewer-moved "
_PROGRESS_FIELDS = "status,filename,downloaded_bytes,total_bytes,total_bytes_estimate,speed"
#: Merging a day takes minutes on a slow disk, and prints nothing.
_SILENCE_S = 1800.0
_LOOK_UP_SILENCE_S = 180.0
#: Progress comes twice a second; without any for this long, the user is told why.
_QUIET_S = 3.0
#: How long a look-up can be used again: addresses in it expire after some hours.
_LOOK_UP_AGE_S = 300.0
_MOST_LOOK_UPS = 50
#: The name of the lock in a work folder
_LOCK = "lock"
_STOPPED_ANSWERING = translatable("yt-dlp stopped answering. Try again.")


class YtDlp:
    """Fetches and resolves addresses by yt-dlp; may be used on several threads at once.

    The yt-dlp to use is found at each run, so installing one needs no restart.
    """

    def __init__(self, places: Places, *, browser: str = "") -> None:
        self._places = places
        #: The browser whose cookies yt-dlp may use, one of `BROWSERS`; empty for none
        self.browser = browser
        self._look_ups: dict[str, tuple[float, VideoInfo]] = {}
        self._lock = threading.Lock()
        self._has_tidied = False

    # Downloads.

    def fetch(self, download: Download, report: Report, cancelled: threading.Event) -> FetchedFile:
        """Fetch a recording or its subtitles; a `Fetcher`.

        Continues what an earlier run left in `work_folder`.
        """
        if download.kind is DownloadKind.SUBTITLES:
            return self._fetch_subtitles(download, cancelled)
        return self._fetch_recording(download, report, cancelled)

    def discard(self, download: Download) -> None:
        """Remove what unfinished runs have left of a download."""
        shutil.rmtree(work_folder(download), ignore_errors=True)

    def _fetch_recording(
        self, download: Download, report: Report, cancelled: threading.Event
    ) -> FetchedFile:
        folder = _make(work_folder(download))
        with _locked(folder, download.name):
            return self._fetch_into(folder, download, report, cancelled)

    def _fetch_into(
        self, folder: Path, download: Download, report: Report, cancelled: threading.Event
    ) -> FetchedFile:
        lines = _DownloadLines(download.url, folder, report)
        self._run(
            download.url,
            (
                "--quiet", "--progress", "--newline", "--progress-delta", "0.5",
                "--progress-template",
                f"download:{_PROGRESS}%(progress.{{{_PROGRESS_FIELDS}}})j",
                "--print", f"before_dl:{_PLAN}%(.{{live_status,filesize,filesize_approx}})j"
                " %(requested_formats.:.{format_id,filesize,filesize_approx})j",
                "--print", f"after_move:{_MOVED}%(filepath)j",
                "--format", "bv*+ba/b",
                # The language of the original before the height: a dubbed talk is no choice.
                "--format-sort", f"lang,res:{download.height}",
                "--no-mtime", "--write-info-json", "--windows-filenames",
                # The format is part of the name: the rest of another one must not be appended.
                "--output", "%(format_id).40B [%(id).80B].%(ext)s",
            ),
            cancelled,
            folder=folder,
            on_line=lines.take,
            on_silence=lines.note_silence,
        )  # fmt: skip
        if lines.moved is None:
            raise DownloadError(
                "yt-dlp found no video at this address of {site}. Download it by other means and"
                " drop the file here.",
                site=site_of(download.url),
            )
        return FetchedFile(_place(folder, lines.moved, download))

    def _fetch_subtitles(self, download: Download, cancelled: threading.Event) -> FetchedFile:
        """Fetch the subtitles in the language that is spoken; return the first file."""
        found: list[Path] = []
        if languages := self._languages(download, cancelled):
            folder = _make(work_folder(download))
            with _locked(folder, download.name):
                self._run(
                    download.url,
                    (
                        "--quiet", "--skip-download", "--write-subs", "--write-auto-subs",
                        "--sub-langs", ",".join(map(re.escape, languages)),
                        "--sub-format", "vtt/srt/ass/best",
                        "--output", "subtitles [%(id).80B].%(ext)s",
                    ),
                    cancelled,
                    folder=folder,
                )  # fmt: skip
                found = _place_subtitles(folder, download)
        if not found:
            raise NothingOfferedError("There are no subtitles in the language of this recording.")
        return FetchedFile(found[0])

    def _languages(self, download: Download, cancelled: threading.Event) -> tuple[str, ...]:
        """Return the codes of the subtitles to fetch."""
        # What came with the recording saves a question, of which sites allow only so many.
        with contextlib.suppress(OSError, ValueError, RecursionError):
            text = _info_path(download).read_text(encoding="utf-8")
            known = VideoInfo.read(json.loads(text))
            if known is not None and (languages := known.original_subtitles()):
                return languages
        return self.look_up(download.url, cancelled).original_subtitles()

    # Look-ups.

    def resolve(
        self,
        url: str,
        height: int,
        cancelled: threading.Event | None = None,
        *,
        fresh: bool = False,
    ) -> ResolvedStream | None:
        """Return the best stream with picture and sound up to a height.

        None if there is none: the video has to be downloaded first. ``fresh``: do not use an
        earlier answer, because its address has expired. Takes seconds. Raises KnownError.
        """
        info = self.look_up(url, cancelled, fresh=fresh)
        _expect_finished(info.live_status, url)
        return info.stream(height)

    def estimate(self, url: str, height: int, cancelled: threading.Event | None = None) -> Estimate:
        """Return about how large a download up to a height is, and the other choices.

        Takes seconds. Raises KnownError.
        """
        return self.look_up(url, cancelled).estimate(height)

    def look_up(
        self, url: str, cancelled: threading.Event | None = None, *, fresh: bool = False
    ) -> VideoInfo:
        """Ask the site about a video; an answer is kept for some minutes. Raises KnownError."""
        with self._lock:
            known = self._look_ups.get(url)
        if known is not None and not fresh and time.monotonic() - known[0] < _LOOK_UP_AGE_S:
            return known[1]
        found: list[VideoInfo] = []

        def take(line: str) -> None:
            with contextlib.suppress(ValueError, RecursionError):
                info = VideoInfo.read(json.loads(line))
                if info is not None:
                    found.append(info)

        # The subtitles are listed only if they are requested.
        options = ("--quiet", "--dump-single-json", "--write-subs", "--write-auto-subs")
        self._run(url, options, cancelled or threading.Event(), on_line=take,
                  silence_s=_LOOK_UP_SILENCE_S)  # fmt: skip
        if not found:
            raise failure_of((), url)
        with self._lock:
            while len(self._look_ups) >= _MOST_LOOK_UPS:
                del self._look_ups[next(iter(self._look_ups))]
            self._look_ups[url] = (time.monotonic(), found[0])
        return found[0]

    def _run(
        self,
        url: str,
        options: Sequence[str],
        cancelled: threading.Event,
        *,
        folder: Path | None = None,
        on_line: Callable[[str], None] = lambda line: None,
        on_silence: Callable[[float], None] = lambda since_s: None,
        silence_s: float = _SILENCE_S,
    ) -> None:
        """Run yt-dlp for one address. Raises DownloadError and DownloadStopped."""
        if not is_web_address(url):
            raise DownloadError("{url} is no web address.", url=url)
        command = (
            *self._tool(url).command, *_ALWAYS, *_PATIENCE, *self._own_options(),
            *options, "--", url,
        )  # fmt: skip
        try:
            result = run_lines(
                command,
                on_line,
                cancelled,
                folder=folder or _make(self._cache),
                silence_s=silence_s,
                on_silence=on_silence,
            )
        except RunCancelled as error:
            raise DownloadStopped from error
        except RunSilent as error:
            raise TemporaryDownloadError(_STOPPED_ANSWERING) from error
        except OSError as error:
            raise DownloadError(
                "yt-dlp cannot be started: {reason}.", reason=error.strerror or error
            ) from error
        _expect_success(result, url)

    def _tool(self, url: str) -> Tool:
        with self._lock:
            if not self._has_tidied:
                # Before the first run, because a running yt-dlp loads parts of itself later.
                remove_old(self._places)
                self._has_tidied = True
        tool = find_tool(self._places)
        if tool is None:
            raise DownloadError(NO_YT_DLP, site=site_of(url))
        return tool

    @property
    def _cache(self) -> Path:
        return self._places.cache / "yt-dlp"

    def _own_options(self) -> tuple[str, ...]:
        cache = ("--cache-dir", str(self._cache))
        if self.browser in BROWSERS:
            return (*cache, "--cookies-from-browser", self.browser)
        return cache


def work_folder(download: Download) -> Path:
    """Return the hidden folder that holds the unfinished files of a download.

    Another height makes another folder, or yt-dlp would continue the files of the first.
    """
    key = f"{download.kind}\0{download.url}\0{download.height}"
    digest = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return download.folder / f".duthviewer-{digest}.part"


class _DownloadLines:
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
        #: Seconds of silence after which the user is told; None when that was done
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
        _expect_finished(whole.get("live_status"), self._url)
        parts = json.loads(rest) if rest.startswith("[") else [whole]
        self._planned = [_size_of(part) for part in parts]
        # Merging writes a copy beside the files.
        copies = 2 if len(parts) > 1 else 1
        needed = copies * sum(filter(None, self._planned))
        expect_space(self._folder, needed - _bytes_in(self._folder))

    def _take_progress(self, progress: Mapping[str, Any]) -> None:
        done = int(progress.get("downloaded_bytes") or 0)
        total = progress.get("total_bytes") or progress.get("total_bytes_estimate")
        finished = progress.get("status") == "finished"
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


def _expect_finished(live_status: object, url: str) -> None:
    """Raise DownloadError for a livestream of which only a part could be had."""
    if live_status == "is_live":
        raise DownloadError(STILL_LIVE)
    if live_status == "post_live":
        raise TemporaryDownloadError(STILL_PROCESSED, retry_after_s=3600.0, site=site_of(url))


def _expect_success(result: RunResult, url: str) -> None:
    if result.code:
        raise failure_of(result.errors, url)


@contextlib.contextmanager
def _locked(folder: Path, name: str) -> Iterator[None]:
    """Keep other processes out of a work folder."""
    try:
        fd = open_locked(folder / _LOCK, name)
    except OSError as error:
        raise disk_error(error, folder.parent) from error
    try:
        yield
    finally:
        os.close(fd)
        # A failure before the first byte leaves nothing.
        with contextlib.suppress(OSError):
            if [path.name for path in folder.iterdir()] == [_LOCK]:
                shutil.rmtree(folder)


def _make(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise disk_error(error, folder.parent) from error
    return folder


def _info_path(download: Download) -> Path:
    """Return the place of what yt-dlp knows about a recording, beside it."""
    return download.folder / f"{download.name}.info.json"


def _place(folder: Path, moved: str, download: Download) -> Path:
    """Check the finished recording and move it with its info.json to their places."""
    # yt-dlp names it relative to its folder; only the name counts.
    source = folder / Path(moved).name
    extension = source.suffix[1:].lower()
    if extension not in (*VIDEO, *AUDIO):
        raise DownloadError(
            "yt-dlp brought a file of an unknown kind (.{extension}). Download the video by other"
            " means and drop the file here.",
            extension=extension,
        )
    target = download.folder / f"{download.name}.{extension}"
    _verify(source, target.name, download)
    info = next(iter(folder.glob("*.info.json")), None)
    if info is not None:
        _move(info, _info_path(download))
    _move(source, target)
    shutil.rmtree(folder, ignore_errors=True)
    return target


def _place_subtitles(folder: Path, download: Download) -> list[Path]:
    """Check the subtitles and move them to their places, named by language."""
    found = []
    for source in sorted(folder.iterdir()):
        # "subtitles [id].en-orig.vtt"
        name = re.fullmatch(r".*\.([A-Za-z0-9-]{2,20})\.([a-z0-9]{2,5})", source.name)
        if name is not None and name[2] in SUBTITLE:
            target = download.folder / f"{download.name}.{name[1]}.{name[2]}"
            _verify(source, target.name, download)
            _move(source, target)
            found.append(target)
    shutil.rmtree(folder, ignore_errors=True)
    return found


def _verify(source: Path, name: str, download: Download) -> None:
    """Raise DownloadError if a finished file is not what it should be."""
    try:
        verify(source, replace(download, name=name))
    except DownloadError:
        # yt-dlp would take it for finished the next time.
        shutil.rmtree(source.parent, ignore_errors=True)
        raise
    except OSError as error:
        raise disk_error(error, source.parent) from error


def _move(source: Path, target: Path) -> None:
    """Move a file within a disk so that it is whole at its place, also after a power failure."""
    try:
        with source.open("rb+") as file:
            flush_data(file.fileno())
        source.replace(target)
        flush_folder(target.parent)
    except OSError as error:
        raise disk_error(error, target.parent) from error

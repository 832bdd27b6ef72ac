"""Downloads and look-ups by yt-dlp, run as a process.

Used for every address that does not name a file itself. yt-dlp runs in a hidden folder beside the
place of the finished file; nothing outside is written by it. What it brings is checked, named and
moved by this module, so neither a site nor yt-dlp names a file.
"""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from duthviewer.catalogue.addresses import is_web_address
from duthviewer.errors import translatable
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
    Report,
    TemporaryDownloadError,
)
from duthviewer.library.downloads.yt_dlp_errors import (
    NO_YT_DLP,
    expect_finished,
    failure_of,
    site_of,
)
from duthviewer.library.downloads.yt_dlp_files import (
    info_path,
    locked,
    make_folder,
    place_recording,
    place_subtitles,
    work_folder,
)
from duthviewer.library.downloads.yt_dlp_info import Estimate, ResolvedStream, VideoInfo
from duthviewer.library.downloads.yt_dlp_lines import OPTIONS, DownloadLines
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
#: Merging a day takes minutes on a slow disk, and prints nothing.
_SILENCE_S = 1800.0
_LOOK_UP_SILENCE_S = 180.0
#: How long a look-up can be used again: addresses in it expire after some hours.
_LOOK_UP_AGE_S = 300.0
_MOST_LOOK_UPS = 50
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
        folder = make_folder(work_folder(download))
        with locked(folder, download.name):
            return self._fetch_into(folder, download, report, cancelled)

    def _fetch_into(
        self, folder: Path, download: Download, report: Report, cancelled: threading.Event
    ) -> FetchedFile:
        lines = DownloadLines(download.url, folder, report)
        self._run(
            download.url,
            (
                *OPTIONS,
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
        return FetchedFile(place_recording(folder, lines.moved, download))

    def _fetch_subtitles(self, download: Download, cancelled: threading.Event) -> FetchedFile:
        """Fetch the subtitles in the language that is spoken; return the first file."""
        found: list[Path] = []
        if languages := self._languages(download, cancelled):
            folder = make_folder(work_folder(download))
            with locked(folder, download.name):
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
                found = place_subtitles(folder, download)
        if not found:
            raise NothingOfferedError("There are no subtitles in the language of this recording.")
        return FetchedFile(found[0])

    def _languages(self, download: Download, cancelled: threading.Event) -> tuple[str, ...]:
        """Return the codes of the subtitles to fetch."""
        # What came with the recording saves a question: sites limit their number.
        with contextlib.suppress(OSError, ValueError, RecursionError):
            text = info_path(download).read_text(encoding="utf-8")
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
        expect_finished(info.live_status, url)
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

    def describe(
        self, url: str, cancelled: threading.Event | None = None, *, most_entries: int = 1
    ) -> dict[str, Any]:
        """Return what the site says about a video, or about a playlist and its videos.

        Of the videos of a playlist, at most ``most_entries``, only titles and addresses are known.
        Takes seconds. Raises KnownError, and DownloadStopped.
        """
        found: list[dict[str, Any]] = []

        def take(line: str) -> None:
            with contextlib.suppress(ValueError, RecursionError):
                value = json.loads(line)
                if isinstance(value, dict):
                    found.append(value)

        options = (
            "--quiet", "--dump-single-json", "--flat-playlist",
            "--playlist-items", f"1:{most_entries}",
            # A video can be described although it cannot be played yet.
            "--ignore-no-formats-error",
        )  # fmt: skip
        self._run(url, options, cancelled or threading.Event(), on_line=take,
                  silence_s=_LOOK_UP_SILENCE_S)  # fmt: skip
        if not found:
            raise failure_of((), url)
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
                folder=folder or make_folder(self._cache),
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


def _expect_success(result: RunResult, url: str) -> None:
    if result.code:
        raise failure_of(result.errors, url)

"""A real yt-dlp against a server on loopback: what it brings, and what is left when it is stopped.

What YouTube does cannot be tried here.
"""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import av
import pytest

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.library.conferences.files import find_files
from duthviewer.library.downloads import yt_dlp
from duthviewer.library.downloads.values import (
    Download,
    DownloadError,
    DownloadKind,
    DownloadStopped,
    NothingOfferedError,
    Progress,
)
from duthviewer.library.downloads.yt_dlp import YtDlp
from duthviewer.library.downloads.yt_dlp_files import work_folder
from duthviewer.library.places import places
from tests.library.downloads.sites import LENGTH_S, make_site
from tests.library.downloads.test_process_group import is_running, wait_for_end
from tests.servers import FileServer, Reply

pytestmark = pytest.mark.skipif(os.name != "posix", reason="process groups")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_site(tmp_path_factory.mktemp("site") / "site")


@pytest.fixture
def server(site: Path) -> Iterator[FileServer]:
    with FileServer(site) as server:
        yield server


@pytest.fixture
def fetcher(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> YtDlp:
    monkeypatch.setenv("DUTHVIEWER_HOME", str(tmp_path / "home"))
    return YtDlp(places())


@pytest.fixture
def download(tmp_path: Path, server: FileServer) -> Callable[..., Download]:
    def make(name: str, kind: DownloadKind = DownloadKind.RECORDING) -> Download:
        return Download(
            id=f"conf/{kind}/day1", conference="conf", kind=kind, recording="day1", talk=None,
            url=f"{server.url}/{name}", folder=tmp_path / "out", name=f"Day 1 [{name}]",
            title="Day 1",
        )  # fmt: skip

    return make


def wait_for(condition: Callable[[], Any]) -> Any:
    until_s = time.monotonic() + 60
    while not (found := condition()):
        assert time.monotonic() < until_s
        time.sleep(0.02)
    return found


def streams_of(path: Path) -> tuple[list[str], float]:
    """Return the kinds of the streams of a recording, and its length in seconds."""
    with av.open(str(path)) as container:
        kinds = sorted(stream.type for stream in container.streams)
        return kinds, (container.duration or 0) / av.time_base


def conference(url: str) -> Conference:
    talk = Talk(id="one", title="One", recording="day1", start_s=0)
    return Conference(
        id="conf", title="C", recordings=(Recording(id="day1", url=url),), talks=(talk,)
    )


@pytest.mark.parametrize("name", ["talk.mp4", "day1.m3u8", "page.html"])
def test_a_recording_is_fetched_merged_named_and_found(
    name: str, fetcher: YtDlp, download: Callable[..., Download]
) -> None:
    wanted, reports = download(name), list[Progress]()
    path = fetcher.fetch(wanted, reports.append, threading.Event()).path
    assert path == wanted.folder / f"Day 1 [{name}].mp4"
    kinds, length_s = streams_of(path)
    assert kinds == ["audio", "video"]
    assert length_s == pytest.approx(LENGTH_S, abs=0.3)
    assert reports[-1].bytes == reports[-1].total
    assert reports[-1].bytes > 100_000
    # The server's work is over once only.
    assert [report.total == report.bytes for report in reports[:-1]].count(True) == 0
    info = json.loads((wanted.folder / f"Day 1 [{name}].info.json").read_text())
    assert info["webpage_url"] == wanted.url
    # Whatever the page calls itself, nothing else was written.
    assert sorted(found.name for found in wanted.folder.iterdir()) == [
        f"Day 1 [{name}].info.json", f"Day 1 [{name}].mp4",
    ]  # fmt: skip
    found = find_files(conference(wanted.url), [wanted.folder])
    assert found["one"].recording == path


def test_the_height_is_a_bound(fetcher: YtDlp, download: Callable[..., Download]) -> None:
    wanted = replace(download("heights.m3u8"), height=100)
    path = fetcher.fetch(wanted, lambda _: None, threading.Event()).path
    with av.open(str(path)) as container:
        assert container.streams.video[0].height == 72
    # The files of another height are kept apart.
    assert work_folder(wanted) != work_folder(download("heights.m3u8"))


def test_the_subtitles_are_found_with_the_recording(
    fetcher: YtDlp, download: Callable[..., Download]
) -> None:
    wanted = download("day1.m3u8", DownloadKind.SUBTITLES)
    path = fetcher.fetch(wanted, lambda _: None, threading.Event()).path
    assert path.name == "Day 1 [day1.m3u8].en.vtt"
    assert "Good morning." in path.read_text()
    (wanted.folder / "Day 1 [day1.m3u8].mp4").write_bytes(b"a")
    found = find_files(conference(wanted.url), [wanted.folder])
    assert found["one"].subtitles == (path,)


def test_what_came_with_the_recording_saves_a_question(
    fetcher: YtDlp, download: Callable[..., Download], monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = download("day1.m3u8", DownloadKind.SUBTITLES)
    wanted.folder.mkdir()
    (wanted.folder / f"{wanted.name}.info.json").write_text(
        json.dumps({"id": "day1", "language": "en", "subtitles": {"en": [], "de": []}})
    )
    monkeypatch.setattr(fetcher, "look_up", None)
    path = fetcher.fetch(wanted, lambda _: None, threading.Event()).path
    assert path.name == "Day 1 [day1.m3u8].en.vtt"


def test_a_recording_without_subtitles_is_no_fault(
    fetcher: YtDlp, download: Callable[..., Download]
) -> None:
    with pytest.raises(NothingOfferedError, match="no subtitles"):
        fetcher.fetch(
            download("talk.mp4", DownloadKind.SUBTITLES), lambda _: None, threading.Event()
        )


def test_cancelling_keeps_what_is_there_and_the_next_run_goes_on(
    fetcher: YtDlp, download: Callable[..., Download], server: FileServer
) -> None:
    wanted, cancelled = download("page.html"), threading.Event()
    server.add("/talk.mp4", server.folder / "talk.mp4")
    server.files["/talk.mp4"].always = Reply(rate=60_000)

    def stop(progress: Progress) -> None:
        if progress.bytes > 10_000:
            cancelled.set()

    with pytest.raises(DownloadStopped):
        fetcher.fetch(wanted, stop, cancelled)
    left = [path for path in work_folder(wanted).iterdir() if path.name.endswith(".part")]
    assert len(left) == 1
    assert left[0].stat().st_size > 10_000
    assert not list(wanted.folder.glob("*.mp4"))
    server.files["/talk.mp4"].always = Reply()
    begun = len(server.requests)
    path = fetcher.fetch(wanted, lambda _: None, threading.Event()).path
    assert path.read_bytes() == (server.folder / "talk.mp4").read_bytes()
    ranges = [request.range for request in server.requests[begun:] if request.range]
    assert any(not asked.startswith("bytes=0-") for asked in ranges)
    assert not work_folder(wanted).exists()


def test_discarding_leaves_nothing(fetcher: YtDlp, download: Callable[..., Download]) -> None:
    wanted = download("page.html")
    work_folder(wanted).mkdir(parents=True)
    (work_folder(wanted) / "a.part").write_bytes(b"a")
    fetcher.discard(wanted)
    assert list(wanted.folder.iterdir()) == []
    fetcher.discard(wanted)


def slow_ffmpeg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a ffmpeg in front that notes its number and takes for ever to merge."""
    folder = tmp_path / "bin"
    folder.mkdir()
    noted = tmp_path / "ffmpeg.pid"
    (folder / "ffmpeg").write_text(
        f'#!/bin/sh\ncase "$*" in *-bsfs*) exec /usr/bin/ffmpeg "$@";; esac\n'
        f'echo $$ > "{noted}.new"; mv "{noted}.new" "{noted}"; exec sleep 600\n'
    )
    (folder / "ffmpeg").chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    return noted


def test_cancelling_ends_ffmpeg_too(
    fetcher: YtDlp,
    download: Callable[..., Download],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    noted, cancelled = slow_ffmpeg(tmp_path, monkeypatch), threading.Event()
    ended: list[BaseException] = []
    notices: list[str] = []

    def note(progress: Progress) -> None:
        notices.extend([] if progress.notice is None else [str(progress.notice)])

    def run() -> None:
        try:
            fetcher.fetch(download("day1.m3u8"), note, cancelled)
        except DownloadStopped as error:
            ended.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    wait_for(noted.exists)
    pid = int(noted.read_text())
    wait_for(lambda: len(notices) == 2)
    assert notices == ["Asking 127.0.0.1 for the video…", "Putting picture and sound together…"]
    assert is_running(pid)
    cancelled.set()
    thread.join(30)
    assert len(ended) == 1
    wait_for_end(pid)


def test_a_killed_program_leaves_no_process(
    server: FileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted = slow_ffmpeg(tmp_path, monkeypatch)
    monkeypatch.setenv("DUTHVIEWER_HOME", str(tmp_path / "home"))
    script = f"""
import threading
from pathlib import Path
from duthviewer.library.downloads.values import Download, DownloadKind
from duthviewer.library.downloads.yt_dlp import YtDlp
from duthviewer.library.places import places
YtDlp(places()).fetch(
    Download(id="a", conference="a", kind=DownloadKind.RECORDING, recording="a", talk=None,
             url="{server.url}/day1.m3u8", folder=Path("{tmp_path}/out"), name="a", title="a"),
    lambda _: None, threading.Event())
"""
    program = subprocess.Popen((sys.executable, "-c", script))
    wait_for(noted.exists)
    pid = int(noted.read_text())
    group = os.getpgid(pid)
    program.send_signal(signal.SIGKILL)
    program.wait()
    wait_for_end(pid)
    wait_for_end(group)


def test_without_ffmpeg_the_sentence_says_so(
    fetcher: YtDlp,
    download: Callable[..., Download],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(DownloadError, match="ffmpeg is missing"):
        fetcher.fetch(download("day1.m3u8"), lambda _: None, threading.Event())


def test_without_yt_dlp_the_sentence_says_so(
    fetcher: YtDlp,
    download: Callable[..., Download],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(DownloadError, match="needs yt-dlp, which is not installed"):
        fetcher.fetch(download("page.html"), lambda _: None, threading.Event())


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("empty.html", "yt-dlp found no video at this address of 127.0.0.1."),
        ("live.m3u8", "The livestream is still running."),
    ],
)
def test_a_real_failure_has_its_sentence(
    name: str, sentence: str, fetcher: YtDlp, download: Callable[..., Download]
) -> None:
    wanted = download(name)
    with pytest.raises(DownloadError) as caught:
        fetcher.fetch(wanted, lambda _: None, threading.Event())
    assert str(caught.value).startswith(sentence)
    assert [path for path in wanted.folder.rglob("*") if path.suffix == ".mp4"] == []
    if "live" not in name:
        assert list(wanted.folder.iterdir()) == []


def test_a_missing_piece_fails_the_recording(
    fetcher: YtDlp,
    download: Callable[..., Download],
    server: FileServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A hole would put the rest of the day out of step with its talks."""
    monkeypatch.setattr(yt_dlp, "_PATIENCE", ("--fragment-retries", "0", "--retries", "0"))
    server.add("/picture3.ts", b"", always=Reply(status=404))
    wanted = download("day1.m3u8")
    with pytest.raises(DownloadError):
        fetcher.fetch(wanted, lambda _: None, threading.Event())
    assert not list(wanted.folder.glob("*.mp4"))


def test_a_page_in_place_of_a_recording_is_refused(
    fetcher: YtDlp, download: Callable[..., Download], server: FileServer
) -> None:
    page = b"<!doctype html><title>Log in</title>" * 100
    server.add("/talk.mp4", page, content_type="video/mp4")
    wanted = download("page.html")
    with pytest.raises(DownloadError):
        fetcher.fetch(wanted, lambda _: None, threading.Event())
    assert not list(wanted.folder.glob("*.mp4"))


def test_a_page_is_resolved_to_the_file_that_it_shows(fetcher: YtDlp, server: FileServer) -> None:
    url = f"{server.url}/page.html"
    stream = fetcher.resolve(url, 720)
    assert stream is not None
    assert (stream.url, stream.ext, stream.is_hls) == (f"{server.url}/talk.mp4", "mp4", False)
    assert "User-Agent" in stream.headers
    # A second question is answered from memory, unless the answer has expired.
    begun = len(server.requests)
    assert fetcher.resolve(url, 360) == stream
    assert fetcher.estimate(url, 720).title == "../../A talk"
    assert len(server.requests) == begun
    assert fetcher.resolve(url, 720, fresh=True) is not None
    assert len(server.requests) > begun


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ytsearch:cats", "--exec", ""])
def test_only_web_addresses_reach_yt_dlp(url: str, fetcher: YtDlp) -> None:
    with pytest.raises(DownloadError, match="is no web address"):
        fetcher.look_up(url)

"""The command `fetch`, as a process, with a real server on loopback."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest
from PIL import Image

from duthviewer.catalogue.reader import read_catalogue
from duthviewer.cli import main
from duthviewer.library.conferences.collection import add_conference
from duthviewer.library.conferences.files import find_files
from duthviewer.library.places import places
from duthviewer.library.store.store import Store
from tests.decks import PageSpec, photo, write_deck
from tests.library.downloads.sites import make_site
from tests.library.videos import make_video
from tests.servers import LONG_AGO, FileServer, Reply

CATALOGUE = """\
title: A conference
id: conf
base: {url}
recordings:
  day-1: {{title: Day 1, url: "{url}/videos/first.mp4"}}
talks:
  - {{id: one, title: One, recording: day-1, start: 5, slides: /s/one.pdf, thumbnail: /s/one.png}}
  - {{id: two, title: Two, recording: day-1, start: 10, slides: /s/two.pdf}}
"""


def _picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (160, 90), "teal").save(out, "PNG")
    return out.getvalue()


@pytest.fixture(scope="module")
def contents(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("served")
    return {
        "/videos/first.mp4": make_video(folder / "first.mp4", 20).read_bytes(),
        "/s/one.pdf": write_deck(folder / "one.pdf", 3).read_bytes(),
        "/s/two.pdf": write_deck(folder / "two.pdf", 2).read_bytes(),
        "/s/one.png": _picture(),
    }


@pytest.fixture
def server(contents: dict[str, bytes]) -> Iterator[FileServer]:
    with FileServer() as served:
        for path, content in contents.items():
            served.add(path, content)
        yield served


@pytest.fixture
def folder(tmp_path: Path, server: FileServer) -> Path:
    made = tmp_path / "conference"
    made.mkdir()
    (made / "catalogue.yaml").write_text(CATALOGUE.format(url=server.url))
    return made


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "duthviewer", "fetch", *map(str, arguments)]


def events_of(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    assert done.returncode == 0, (done.stdout, done.stderr)
    assert done.stderr == ""
    return [json.loads(line) for line in done.stdout.splitlines()]


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run the command as a process."""
    return subprocess.run(
        command(*arguments), capture_output=True, text=True, encoding="utf-8", timeout=240
    )


class Fetch(Protocol):
    """Runs `fetch --json` within the process of the test, and returns its events."""

    def __call__(self, *arguments: object, code: int = 0) -> list[dict[str, Any]]: ...


@pytest.fixture
def fetch(capsys: pytest.CaptureFixture[str]) -> Fetch:
    def fetched(*arguments: object, code: int = 0) -> list[dict[str, Any]]:
        found = main(["fetch", *map(str, arguments), "--json"])
        out, err = capsys.readouterr()
        assert (found, err) == (code, ""), out
        return [json.loads(line) for line in out.splitlines()]

    return fetched


def ends(events: list[dict[str, Any]]) -> Counter[str]:
    """How often files were done, failed and skipped."""
    return Counter(
        event["event"] for event in events if event["event"] not in ("started", "progress")
    )


def test_a_conference_is_fetched_found_and_not_fetched_again(
    folder: Path, server: FileServer, contents: dict[str, bytes]
) -> None:
    events = events_of(run(folder, "--json"))
    assert ends(events) == {"done": 4}
    done = {event["kind"] + event.get("talk", ""): event for event in events[-10:]}
    assert done["recording"] == {
        "event": "done",
        "kind": "recording",
        "recording": "day-1",
        "url": f"{server.url}/videos/first.mp4",
        "path": str(folder / "first.mp4"),
        "bytes": len(contents["/videos/first.mp4"]),
        "total": len(contents["/videos/first.mp4"]),
        "message": None,
    }
    assert done["thumbnailone"]["path"] == str(folder / "one.png")
    for event in events:
        assert list(event)[:2] == ["event", "kind"]
        assert ("talk" in event) is not ("recording" in event)
    for kind in ("recording", "thumbnail"):
        of_kind = [event["event"] for event in events if event["kind"] == kind]
        assert of_kind[0] == "started"
        assert of_kind[-1] == "done"
        assert set(of_kind[1:-1]) <= {"progress"}
    for path, content in contents.items():
        assert (folder / path.rpartition("/")[2]).read_bytes() == content
    found = find_files(read_catalogue(folder / "catalogue.yaml"), [folder])
    assert found["one"].all_paths() == [folder / one for one in ("first.mp4", "one.pdf", "one.png")]
    assert sorted(path.name for path in folder.iterdir()) == [
        "catalogue.yaml", "first.mp4", "one.pdf", "one.png", "two.pdf",
    ]  # fmt: skip

    sent = server.bytes_sent
    again = events_of(run(folder, "--json"))
    assert ends(again) == {"skipped": 4}
    assert server.bytes_sent == sent
    assert {event["message"] for event in again} == {"is on this computer already"}
    assert {event["path"] for event in again} == {event["path"] for event in done.values()} | {
        str(folder / "one.pdf"), str(folder / "two.pdf"),
    }  # fmt: skip


def test_only_what_is_missing_or_has_changed_is_fetched(
    fetch: Fetch, folder: Path, server: FileServer, contents: dict[str, bytes], tmp_path: Path
) -> None:
    fetch(folder)
    (folder / "two.pdf").unlink()
    (folder / "one.png").write_bytes(_picture() + b"my own")
    new = write_deck(tmp_path / "new.pdf", 7).read_bytes()
    for path in ("/s/one.pdf", "/s/one.png"):
        server.files[path].content = new if path.endswith("pdf") else _picture()
        server.files[path].last_modified = LONG_AGO + 3600
    kept = (folder / "one.pdf").open("rb")
    events = fetch(folder)
    done = {event["path"] for event in events if event["event"] == "done"}
    assert done == {str(folder / "one.pdf"), str(folder / "two.pdf")}
    assert (folder / "one.pdf").read_bytes() == new
    # It was swapped whole: who has the old one open still reads the old one.
    assert kept.read() == contents["/s/one.pdf"]
    kept.close()
    assert (folder / "one.png").read_bytes().endswith(b"my own")
    assert server.count("/videos/first.mp4") == 2
    assert [one.method for one in server.requests if one.path.endswith("mp4")] == ["GET", "HEAD"]


def test_a_changed_file_that_cannot_be_fetched_leaves_the_old_one(
    fetch: Fetch, folder: Path, server: FileServer, contents: dict[str, bytes]
) -> None:
    fetch(folder, "--only", "slides")
    server.files["/s/one.pdf"].content = b"<!doctype html><html>Log in first</html>"
    events = fetch(folder, "--only", "slides", code=1)
    assert ends(events) == {"skipped": 2, "failed": 1}
    assert (folder / "one.pdf").read_bytes() == contents["/s/one.pdf"]
    assert not list(folder.glob("*.part*"))


def test_every_failure_is_a_line_and_the_rest_is_fetched(
    fetch: Fetch, folder: Path, server: FileServer, capsys: pytest.CaptureFixture[str]
) -> None:
    server.files["/s/one.pdf"].always = Reply(status=404)
    server.files["/s/one.png"].always = Reply(status=403)
    events = fetch(folder, code=1)
    assert ends(events) == {"done": 2, "failed": 2}
    failed = {event["kind"]: event for event in events if event["event"] == "failed"}
    assert failed["slides"]["talk"] == "one"
    assert failed["slides"]["path"] is None
    assert failed["slides"]["message"].endswith(".")

    assert main(["fetch", str(folder)]) == 1
    out, err = capsys.readouterr()
    assert len(err.splitlines()) == 2
    assert f"one: slides: {failed['slides']['message']}" in err
    assert out.splitlines()[-1] == "2 already here, 2 failed"


def test_a_server_that_asks_to_wait_is_asked_again(
    fetch: Fetch, folder: Path, server: FileServer
) -> None:
    server.next("/s/one.pdf", Reply(status=429, headers={"Retry-After": "1"}))
    events = fetch(folder, "--only", "slides")
    assert ends(events) == {"done": 2}
    assert any(event["message"] for event in events if event["event"] == "progress")


def test_sentences_are_printed_without_json(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["fetch", str(folder), "--only", "slides"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    first, *lines, last = out.splitlines()
    assert first == f"Downloading 2 files into {folder}"
    assert [line.split(" (")[0] for line in sorted(lines)] == [
        f"{one}: slides: {folder / one}.pdf" for one in ("one", "two")
    ]
    assert last == "2 files downloaded"
    assert main(["fetch", str(folder), "--only", "slides"]) == 0
    assert capsys.readouterr().out == "2 already here\n"


def test_kinds_and_talks_can_be_chosen(fetch: Fetch, folder: Path, tmp_path: Path) -> None:
    events = fetch(folder, "--talk", "two", "--only", "slides", "--only", "thumbnails")
    assert ends(events) == {"done": 1}
    assert sorted(path.name for path in folder.iterdir()) == ["catalogue.yaml", "two.pdf"]
    events = fetch(folder, "--talk", "conf/two")
    assert ends(events) == {"done": 1, "skipped": 1}


def test_files_are_fetched_into_another_folder(fetch: Fetch, folder: Path, tmp_path: Path) -> None:
    into = tmp_path / "stick" / "talks"
    fetch(folder, "--into", into)
    assert sorted(path.name for path in into.iterdir()) == [
        "first.mp4", "one.pdf", "one.png", "two.pdf",
    ]  # fmt: skip
    assert [path.name for path in folder.iterdir()] == ["catalogue.yaml"]
    assert ends(fetch(folder, "--into", into)) == {"skipped": 4}


def test_nothing_is_written_outside_the_folder_that_was_asked_for(
    fetch: Fetch, folder: Path, server: FileServer, tmp_path: Path
) -> None:
    catalogue = folder / "catalogue.yaml"
    catalogue.write_text(catalogue.read_text().replace("/videos/first.mp4", "/watch/first"))
    (folder / "Day 1 [first].mp4").write_bytes(b"x")
    events = fetch(folder, "--into", tmp_path / "stick", "--only", "subtitles")
    assert events == []
    assert not (tmp_path / "stick").exists()


def test_a_conference_is_known_by_its_id(
    fetch: Fetch, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store(places().store) as store:
        add_conference(store, folder)
    monkeypatch.chdir(tmp_path)
    assert ends(fetch("conf", "--only", "slides")) == {"done": 2}
    assert (folder / "one.pdf").exists()


def test_files_of_a_bundled_conference_go_below_the_videos(
    fetch: Fetch, server: FileServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bundled = tmp_path / "resources" / "conferences"
    bundled.mkdir(parents=True)
    (bundled / "conf.yaml").write_text(CATALOGUE.format(url=server.url))
    monkeypatch.setattr("duthviewer.resources._PACKAGE", tmp_path)
    videos = places().videos / "conf"
    assert ends(fetch("conf")) == {"done": 4}
    assert sorted(path.name for path in videos.iterdir()) == [
        ".duthviewer-conf", "first.mp4", "one.pdf", "one.png", "two.pdf",
    ]  # fmt: skip
    assert [path.name for path in bundled.iterdir()] == ["conf.yaml"]
    assert ends(fetch("conf")) == {"skipped": 4}


def test_downloads_go_where_the_settings_say_and_are_found_beside_other_folders(
    fetch: Fetch, server: FileServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bundled = tmp_path / "resources" / "conferences"
    bundled.mkdir(parents=True)
    (bundled / "conf.yaml").write_text(CATALOGUE.format(url=server.url))
    monkeypatch.setattr("duthviewer.resources._PACKAGE", tmp_path)
    with Store(places().store) as store:
        store.settings.set("media_folders", [str(tmp_path / "disk")])
    assert ends(fetch("conf", "--talk", "two", "--only", "slides")) == {"done": 1}
    assert (places().videos / "conf" / "two.pdf").exists()
    with Store(places().store) as store:
        store.settings.set("download_folder", str(tmp_path / "chosen"))
    assert ends(fetch("conf", "--only", "slides")) == {"done": 1, "skipped": 1}
    assert (tmp_path / "chosen" / "conf" / "one.pdf").exists()


def test_what_nobody_offers_is_named(fetch: Fetch, tmp_path: Path) -> None:
    (tmp_path / "catalogue.yaml").write_text(
        "title: C\nid: c\nrecordings: {day-1: {}}\n"
        "talks:\n  - {id: one, title: One, recording: day-1, start: 0, slides: one.pdf}\n"
    )
    events = fetch(tmp_path, code=1)
    assert [(one["kind"], one.get("talk") or one["recording"]) for one in events] == [
        ("slides", "one"),
        ("recording", "day-1"),
    ]
    assert {one["message"] for one in events} == {
        f"has no address in the catalogue: put the file into {tmp_path}"
    }


@pytest.mark.skipif(os.name != "posix", reason="yt-dlp runs in a process group")
def test_pages_and_playlists_are_fetched_by_yt_dlp_and_found(
    fetch: Fetch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "conference"
    folder.mkdir()
    with FileServer(make_site(tmp_path / "site")) as site:
        (folder / "catalogue.yaml").write_text(
            "title: C\nid: c\nrecordings:\n"
            f"  day-1: {{title: 'Day 1: [live]', url: '{site.url}/day1.m3u8'}}\n"
            f"  day-2: {{url: '{site.url}/page.html'}}\n"
            "talks:\n"
            "  - {id: t1, title: T, recording: day-1, start: 1}\n"
            "  - {id: t2, title: T, recording: day-2, start: 1}\n"
        )
        events = fetch(folder)
        assert ends(events) == {"done": 3, "skipped": 1}
        (without,) = (one["message"] for one in events if one["event"] == "skipped")
        assert "no subtitles" in without
        assert ends(fetch(folder, "--only", "recordings")) == {"skipped": 2}
    found = find_files(read_catalogue(folder / "catalogue.yaml"), [folder])
    recording, *subtitles = found["t1"].all_paths()
    assert recording.name == "Day 1 (live) [day1.m3u8].mp4"
    assert [path.name for path in subtitles] == ["Day 1 (live) [day1.m3u8].en.vtt"]
    assert found["t2"].all_paths() == [folder / "day-2 [page.html].mp4"]


def wait_for(reached: Any) -> None:
    until = time.monotonic() + 120
    while not reached():
        assert time.monotonic() < until
        time.sleep(0.02)


@pytest.mark.skipif(os.name != "posix", reason="sends a signal")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupted_run_is_continued(
    fetch: Fetch, folder: Path, server: FileServer, how: signal.Signals, tmp_path: Path
) -> None:
    pages = [PageSpec(picture=photo(seed)) for seed in range(5)]
    large = write_deck(tmp_path / "large.pdf", pages).read_bytes()
    server.files["/s/one.pdf"].content = large
    server.files["/s/one.pdf"].always = Reply(rate=len(large) / 60)
    process = subprocess.Popen(
        command(folder, "--only", "slides", "--json"),
        stdout=subprocess.PIPE,
        text=True,
    )
    sidecar = folder / "one.pdf.part.json"
    try:
        # The map is written every two seconds.
        wait_for(lambda: sidecar.exists() and json.loads(sidecar.read_text())["ranges"])
        process.send_signal(how)
        out, _ = process.communicate(timeout=60)
    finally:
        process.kill()
    assert process.returncode == (130 if how is signal.SIGINT else -signal.SIGKILL)
    assert '"failed"' not in out
    assert not (folder / "one.pdf").exists()
    server.files["/s/one.pdf"].always = Reply()
    events = fetch(folder, "--only", "slides")
    assert events[-1]["event"] == "done"
    assert (folder / "one.pdf").read_bytes() == large
    ranges = [one.range for one in server.requests if one.path == "/s/one.pdf"]
    assert ranges[0] is None
    assert ranges[-1] is not None


@pytest.mark.parametrize(
    ("arguments", "code", "text"),
    [
        ([], 2, "PATH"),
        (["{folder}", "--only", "videos"], 2, "invalid choice: 'videos'"),
        (["{folder}", "--height", "tall"], 2, "tall is no height in pixels"),
        (["{folder}", "--height", "0"], 2, "0 is no height in pixels"),
        (["{folder}", "--talk", "three"], 1, "has no talk three. It has: one, two"),
        (["{folder}/gone"], 1, "no such file"),
        (["{folder}", "--into", "{folder}/catalogue.yaml"], 1, "--into needs a folder"),
    ],
)
def test_wrong_use_is_one_line(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, text: str
) -> None:
    assert main(["fetch", *(one.format(folder=folder) for one in arguments)]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert text in err
    assert len(err.splitlines()) == 1


def test_a_reader_that_ends_ends_the_command(folder: Path) -> None:
    process = subprocess.Popen(
        command(folder, "--json"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.wait(60) == 1
    assert process.stderr is not None
    assert process.stderr.read() == ""
    process.stderr.close()

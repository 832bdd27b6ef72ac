"""The archive of pyvideo: fetched once, kept for offline use, safe against hostile archives."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from duthviewer.library.downloads.values import DownloadError, DownloadStopped
from duthviewer.library.importing.archives import ArchiveEvent, ConferenceArchive
from duthviewer.library.importing.formats import pyvideo_index
from duthviewer.library.importing.formats.pyvideo_index import PyvideoArchive
from duthviewer.library.importing.sources import import_source
from duthviewer.library.importing.values import ImportFailed
from tests.library.importing.pyvideo_data import video, youtube
from tests.servers import FileServer, Reply

EVENTS: dict[str, Any] = {
    "data-main/README.rst": "about",
    "data-main/.schemas/video.json": {},
    "data-main/pycon-2019/category.json": {"title": "PyCon 2019"},
    "data-main/pycon-2019/videos/testing.json": video(),
    "data-main/pycon-2019/videos/channels.json": video("Channels", videos=youtube("abcdefghij2")),
    "data-main/pycon-2019/videos/broken.json": b'{"title"',
    "data-main/meetup/category.json": {"title": "Meetup"},
    "data-main/meetup/videos/a.json": video(recorded="2016-01-01", language="fra"),
    "data-main/empty-2020/category.json": {"title": "Empty"},
}


def packed(files: dict[str, Any], *members: tuple[tarfile.TarInfo, bytes]) -> bytes:
    """Return an archive as GitHub makes them, with further members."""
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w:gz") as archive:
        for name, content in files.items():
            raw = content if isinstance(content, bytes) else json.dumps(content).encode()
            member = tarfile.TarInfo(name)
            member.size = len(raw)
            archive.addfile(member, io.BytesIO(raw))
        for member, raw in members:
            member.size = member.size or len(raw)
            archive.addfile(member, io.BytesIO(raw))
    return data.getvalue()


@pytest.fixture
def server() -> Iterator[FileServer]:
    with FileServer() as running:
        yield running


def archive_of(server: FileServer, folder: Path, content: bytes) -> PyvideoArchive:
    return PyvideoArchive(folder / "pyvideo", server.add("/main.tar.gz", content))


def test_the_events(server: FileServer, tmp_path: Path) -> None:
    archive: ConferenceArchive = archive_of(server, tmp_path, packed(EVENTS))
    assert archive.cached() is None
    assert archive.fetched_at() is None
    assert not server.requests
    assert archive.host.startswith("127.0.0.1")
    arrived: list[int] = []
    events = archive.refresh(threading.Event(), lambda done, total: arrived.append(done))
    assert list(events) == [
        ArchiveEvent(key="pycon-2019", title="PyCon 2019", year=2019, talks=2, language="eng"),
        ArchiveEvent(key="meetup", title="Meetup", year=2016, talks=1, language="fra"),
    ]
    assert arrived[-1] == len(packed(EVENTS))
    assert archive.fetched_at() is not None


def test_it_is_kept_for_offline_use(server: FileServer, tmp_path: Path) -> None:
    events = archive_of(server, tmp_path, packed(EVENTS)).refresh(threading.Event())
    again = PyvideoArchive(tmp_path / "pyvideo", "http://127.0.0.1:9/main.tar.gz")
    assert list(again.cached() or ()) == list(events)
    conference = again.imported(events[0]).conference
    assert (conference.id, conference.title) == ("pycon-2019", "PyCon 2019")
    assert {talk.title for talk in conference.talks} == {"Testing", "Channels"}
    with pytest.raises(DownloadError):
        again.refresh(threading.Event())
    assert list(again.cached() or ()) == list(events)


def test_it_is_fetched_again_only_if_it_has_changed(server: FileServer, tmp_path: Path) -> None:
    archive = archive_of(server, tmp_path, packed(EVENTS))
    archive.refresh(threading.Event())
    sent = server.bytes_sent
    assert len(archive.refresh(threading.Event())) == 2
    assert server.bytes_sent == sent
    more = EVENTS | {"data-main/new-2026/videos/a.json": video()}
    server.next("/main.tar.gz", Reply(becomes=packed(more)))
    assert archive.refresh(threading.Event())[0].key == "new-2026"


def test_one_event_needs_no_list(server: FileServer, tmp_path: Path) -> None:
    archive = archive_of(server, tmp_path, packed(EVENTS))
    assert archive.imported("meetup").conference.title == "Meetup"
    with pytest.raises(ImportFailed, match="no event"):
        archive.imported("../../etc/passwd")


def test_the_page_of_an_event(server: FileServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pyvideo_index, "ADDRESS", server.add("/main.tar.gz", packed(EVENTS)))
    for address in (
        "https://pyvideo.org/events/pycon-2019.html",
        "https://pyvideo.org/pycon-2019/testing.html",
        "https://github.com/pyvideo/data/tree/main/pycon-2019/videos",
    ):
        (one,) = import_source(address)
        assert one.conference.title == "PyCon 2019"
    with pytest.raises(ImportFailed, match="no event"):
        list(import_source("https://pyvideo.org/events/pycon-1900.html"))


def _member(name: str, kind: bytes = tarfile.REGTYPE, **fields: Any) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.type = kind
    for key, value in fields.items():
        setattr(member, key, value)
    return member


def test_hostile_members_lead_nowhere(server: FileServer, tmp_path: Path) -> None:
    secret = tmp_path / "secret.json"
    secret.write_text(json.dumps(video("Secret")))
    raw = json.dumps(video("Hostile")).encode()
    members = [
        (_member("/etc/videos/a.json"), raw),
        (_member("data-main/../videos/a.json"), raw),
        (_member("../../videos/a.json"), raw),
        (_member("data-main/a/videos/../../b.json"), raw),
        (_member("data-main/a\\b/videos/c.json"), raw),
        (_member("data-main/link/videos/a.json", tarfile.SYMTYPE, linkname=str(secret)), b""),
        (_member("data-main/hard/videos/a.json", tarfile.LNKTYPE, linkname=str(secret)), b""),
        (_member("data-main/fifo/videos/a.json", tarfile.FIFOTYPE), b""),
        (_member("data-main/device/videos/a.json", tarfile.CHRTYPE), b""),
        # A second part of an event that was complete
        (_member("data-main/meetup/videos/b.json"), raw),
    ]
    before = sorted(tmp_path.rglob("*"))
    archive = archive_of(server, tmp_path, packed(EVENTS, *members))
    events = archive.refresh(threading.Event())
    assert {event.key for event in events} == {"pycon-2019", "meetup"}
    assert len(archive.imported("meetup").conference.talks) == 1
    new = [path for path in sorted(tmp_path.rglob("*")) if path not in before]
    assert all(path.is_relative_to(tmp_path / "pyvideo") for path in new)


@pytest.mark.parametrize("limit", ["_MOST_BYTES", "_MOST_FILES", "_MOST_HEADER_BYTES"])
def test_bombs_are_refused(
    server: FileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(pyvideo_index, limit, {"_MOST_FILES": 3}.get(limit, 20_000))
    long_name = tarfile.TarInfo("data-main/a/videos/" + "b" * 30_000 + ".json")
    large = EVENTS | {"data-main/pycon-2019/videos/z.json": b" " * 10**6}
    archive = archive_of(server, tmp_path, packed(large, (long_name, b"{}")))
    with pytest.raises(ImportFailed, match="too"):
        archive.refresh(threading.Event())
    assert archive.cached() is None


@pytest.mark.parametrize(
    "content",
    [b"", b"<!doctype html>", gzip.compress(b"x" * 5000), packed({}), packed(EVENTS)[:-200]],
    # Packed bytes hold the time, and the names of tests must not change.
    ids=["empty", "page", "no tar", "no file", "cut off"],
)
def test_what_is_no_archive_is_a_sentence(
    server: FileServer, tmp_path: Path, content: bytes
) -> None:
    archive = archive_of(server, tmp_path, content)
    with pytest.raises(ImportFailed):
        archive.refresh(threading.Event())
    # Nothing of it is kept as if it were right.
    server.next("/main.tar.gz", Reply(becomes=packed(EVENTS)))
    assert len(archive.refresh(threading.Event())) == 2


def test_a_damaged_file_in_the_cache_is_built_again(server: FileServer, tmp_path: Path) -> None:
    archive = archive_of(server, tmp_path, packed(EVENTS))
    archive.refresh(threading.Event())
    kept = tmp_path / "pyvideo" / "events.zip"
    for content in (b"", b"PK", kept.read_bytes()[:-50]):
        kept.write_bytes(content)
        assert archive.cached() is None
        assert len(archive.refresh(threading.Event())) == 2


def test_cancelling(server: FileServer, tmp_path: Path) -> None:
    archive = archive_of(server, tmp_path, packed(EVENTS))
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(DownloadStopped):
        archive.refresh(cancelled)
    assert archive.cached() is None

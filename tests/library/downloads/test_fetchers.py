"""The queue with the real fetchers and a real server."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from duthviewer.library.conferences.folder_files import OWNER_MARK
from duthviewer.library.downloads import deck_pages
from duthviewer.library.downloads.fetchers import Fetchers
from duthviewer.library.downloads.part import open_part
from duthviewer.library.downloads.queue import DownloadQueue
from duthviewer.library.downloads.sources import host_of
from duthviewer.library.downloads.streamed_parts import StreamedParts
from duthviewer.library.downloads.values import Download, DownloadError, DownloadKind, JobState
from duthviewer.library.downloads.yt_dlp import YtDlp
from duthviewer.library.places import places
from duthviewer.library.store.store import Store
from tests.decks import PageSpec, photo, write_deck
from tests.library.downloads.fetching import PATIENCE_S, Changes, download
from tests.servers import FileServer, Reply


@pytest.fixture
def deck(tmp_path: Path) -> bytes:
    pages = [PageSpec(picture=photo(seed)) for seed in (1, 2)]
    return write_deck(tmp_path / "made.pdf", pages).read_bytes()


@pytest.fixture
def server() -> Iterator[FileServer]:
    with FileServer() as served:
        yield served


@pytest.fixture
def fetchers() -> Fetchers:
    return Fetchers(YtDlp(places()))


def fetch(fetchers: Fetchers, one: Download) -> Path:
    return fetchers.fetch(one, lambda progress: None, threading.Event()).path


def test_the_folder_of_a_conference_is_made_with_its_mark(
    tmp_path: Path, server: FileServer, deck: bytes, fetchers: Fetchers
) -> None:
    folder = tmp_path / "videos" / "duth-2016"
    one = download("a.pdf", folder, url=server.add("/a.pdf", deck))
    assert fetch(fetchers, one).read_bytes() == deck
    assert sorted(path.name for path in folder.iterdir()) == [f"{OWNER_MARK}duth-2016", "a.pdf"]


def test_a_folder_of_the_user_gets_no_mark(
    tmp_path: Path, server: FileServer, deck: bytes, fetchers: Fetchers
) -> None:
    folder = tmp_path / "duth-2016"
    folder.mkdir()
    path = fetch(fetchers, download("a.pdf", folder, url=server.add("/a.pdf", deck)))
    assert [one.name for one in folder.iterdir()] == [path.name]


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path, fetchers: Fetchers) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DownloadError, match="cannot be created"):
        fetch(fetchers, download("a.pdf", tmp_path / "file" / "below"))


def test_the_file_of_a_page_about_a_deck(
    tmp_path: Path,
    server: FileServer,
    deck: bytes,
    fetchers: Fetchers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = server.add("/presentations/0620b5b3a00b42fc/a&b.pdf", deck)
    page = f'<html><a href="https://host/a.pdf"/><a title="Download" href="{file}"/></html>'
    address = server.add("/me/deck", page.replace("&", "&amp;").encode())
    pattern = re.compile(rb"http://[^\"/]+/presentations/[0-9a-f]+/[^\"]+\.pdf")
    monkeypatch.setattr(deck_pages, "_FILES", {host_of(address): pattern})
    one = download("deck.pdf", tmp_path, url=address)
    fetched = fetchers.fetch(one, lambda progress: None, threading.Event())
    assert fetched.path.read_bytes() == deck
    # The page has another validator, and must not look like a newer version of the file.
    assert fetched.validator is None
    other = download("other.pdf", tmp_path, url=server.add("/me/other", b"<html>none</html>"))
    with pytest.raises(DownloadError, match="web page"):
        fetch(fetchers, other)


def test_only_pages_of_a_known_site_are_read() -> None:
    for url in (
        "https://speakerdeck.com/a.pdf", "https://host/speakerdeck.com", "https://[", "ftp://a",
        "https://speakerdeck.com.host/me/deck",
    ):  # fmt: skip
        assert deck_pages.deck_file(url, threading.Event()) == url
    (pattern,) = deck_pages._FILES.values()
    page = b'<a href="https://files.speakerdeck.com/presentations/0620b5b3a00b42fc/The_deck.pdf">'
    assert pattern.search(page)


def test_a_file_that_is_there_is_fetched_only_to_replace_it(
    tmp_path: Path, server: FileServer, deck: bytes, fetchers: Fetchers
) -> None:
    (tmp_path / "a.pdf").write_bytes(b"the old one")
    one = download("a.pdf", tmp_path, url=server.add("/a.pdf", deck))
    assert fetch(fetchers, one).read_bytes() == b"the old one"
    assert server.count("/a.pdf") == 0
    assert fetch(fetchers, replace(one, replaces=True)).read_bytes() == deck


def test_a_link_that_leads_out_is_replaced_and_not_followed(
    tmp_path: Path, server: FileServer, deck: bytes, fetchers: Fetchers
) -> None:
    outside = tmp_path / "outside.pdf"
    outside.write_bytes(b"mine")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.pdf").symlink_to(outside)
    (folder / "b.pdf.part").symlink_to(outside)
    url = server.add("/a.pdf", deck)
    assert fetch(fetchers, download("a.pdf", folder, url=url)).read_bytes() == deck
    with pytest.raises(DownloadError):
        fetch(fetchers, download("b.pdf", folder, url=url))
    assert outside.read_bytes() == b"mine"


def test_what_was_watched_of_a_recording_is_not_dropped_while_it_is_downloaded(
    tmp_path: Path, server: FileServer
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (tmp_path / "link").symlink_to(folder, target_is_directory=True)
    with Store(None) as store:
        parts = StreamedParts(store, 10**9)
        parts.begin(folder / "day.mp4")
        (folder / "day.mp4.part").write_bytes(b"watched")
        assert parts.has(folder / "day.mp4")
        one = download(
            "day.mp4",
            tmp_path / "link",
            kind=DownloadKind.RECORDING,
            url=server.add("/day.mp4", b"", always=Reply(status=404)),
        )
        with pytest.raises(DownloadError):
            fetch(Fetchers(YtDlp(places()), store), one)
        assert not parts.has(folder / "day.mp4")


def test_what_is_watched_of_a_recording_may_be_dropped_when_its_download_is_cancelled(
    tmp_path: Path,
) -> None:
    one = download("day.mp4", tmp_path, kind=DownloadKind.RECORDING)
    with Store(None) as store:
        parts, fetchers = StreamedParts(store, 10**9), Fetchers(YtDlp(places()), store)
        part = open_part(one.target)
        part.write(part.begin(100, '"x"'), 0, b"watched")
        part.save()
        fetchers.discard(one)
        assert part.read(0, 7) == b"watched"
        assert parts.has(one.target.resolve())
        part.close()
        fetchers.discard(one)
        assert not list(tmp_path.iterdir())
        assert parts.all() == []


def test_the_queue_fetches_pauses_continues_and_discards(
    tmp_path: Path, server: FileServer, deck: bytes, fetchers: Fetchers
) -> None:
    urls = {name: server.add(f"/{name}", deck) for name in ("a.pdf", "b.pdf", "c.pdf")}
    server.files["/b.pdf"].always = Reply(rate=5e4)
    server.files["/c.pdf"].always = Reply(rate=5e4)
    folder = tmp_path / "folder"
    changes = Changes()
    with Store(tmp_path / "library.sqlite3") as store:
        queue = DownloadQueue(
            store.downloads, changes,
            fetch=fetchers.fetch, discard=fetchers.discard, fetched_files=store.fetched_files,
        )  # fmt: skip
        downloads = {name: download(name, folder, url=url) for name, url in urls.items()}
        queue.add(downloads.values())
        job = changes.wait_for("a.pdf", JobState.DONE)
        assert job.path == folder / "a.pdf"
        assert job.path.read_bytes() == deck
        assert store.fetched_files.validator(job.path, urls["a.pdf"]) is not None
        for name in ("b.pdf", "c.pdf"):
            changes.wait_until(lambda name=name: changes.bytes_of(name) > 2**14)
        queue.pause(downloads["b.pdf"].id)
        queue.cancel(downloads["c.pdf"].id)
        assert queue.wait(PATIENCE_S)
        assert sorted(path.name for path in folder.iterdir()) == [
            "a.pdf", "b.pdf.part", "b.pdf.part.json",
        ]  # fmt: skip
        server.files["/b.pdf"].always = Reply()
        queue.resume(downloads["b.pdf"].id)
        assert queue.wait(PATIENCE_S)
        assert (folder / "b.pdf").read_bytes() == deck
        assert server.requests[-1].range is not None
        assert queue.close(PATIENCE_S)
        assert store.downloads.all() == []

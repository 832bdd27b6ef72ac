"""Documents of the web: kept, asked for politely, and used without a network."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from duthviewer.library.downloads.values import DownloadError, DownloadStopped
from duthviewer.library.importing import web_cache
from duthviewer.library.importing.web_cache import WebCache
from tests.servers import FileServer, Reply


@pytest.fixture
def server() -> Iterator[FileServer]:
    with FileServer() as server:
        yield server


@pytest.fixture
def cache(tmp_path: Path) -> WebCache:
    return WebCache(tmp_path / "web")


def test_a_document_is_sent_again_only_if_it_changed(server: FileServer, cache: WebCache) -> None:
    url = server.add("/list.json", b'{"a": 1}' * 1000)
    first = cache.get(url)
    assert (first.content, first.content_type) == (b'{"a": 1}' * 1000, "application/json")
    sent = server.bytes_sent
    assert cache.get(url).content == first.content
    assert (server.bytes_sent, server.count("/list.json")) == (sent, 2)
    server.files["/list.json"].content = b"new"
    assert cache.get(url).content == b"new"
    kept = cache.kept(url)
    assert kept is not None
    assert kept.content == b"new"


def test_a_weak_tag_and_a_date_are_polite_too(server: FileServer, cache: WebCache) -> None:
    for path, etag in (("/weak", 'W/"1"'), ("/dated", "")):
        url = server.add(path, b"x", etag=etag)
        cache.get(url)
        cache.get(url)
        headers = server.requests[-1].headers
        assert headers.get("if-none-match", "") == etag
        assert ("if-modified-since" in headers) == (not etag)


def test_without_a_network_what_is_kept_is_used(server: FileServer, cache: WebCache) -> None:
    url = server.add("/list.json", b"[]")
    cache.get(url)
    server.stop()
    found = cache.get(url)
    assert found.content == b"[]"
    assert found.trouble is not None
    other = server.url + "/other.json"
    with pytest.raises(DownloadError):
        cache.get(other)
    assert cache.kept(other) is None


def test_a_server_with_a_fault_is_no_reason_to_stop(server: FileServer, cache: WebCache) -> None:
    url = server.add("/list.json", b"[]")
    cache.get(url)
    server.next("/list.json", Reply(status=503), Reply(status=404))
    assert cache.get(url).trouble is not None
    with pytest.raises(DownloadError, match="does not have this file"):
        cache.get(url)


def test_what_is_fresh_is_not_requested(server: FileServer, cache: WebCache) -> None:
    url = server.add("/list.json", b"[]")
    cache.get(url)
    assert cache.get(url, fresh_s=3600).content == b"[]"
    assert server.count("/list.json") == 1


def test_a_document_is_bounded(server: FileServer, cache: WebCache) -> None:
    url = server.add("/big", bytes(1000), always=Reply(gzip=True))
    with pytest.raises(DownloadError, match="sends more than"):
        cache.get(url, most_bytes=999)
    assert len(cache.get(url, most_bytes=1000).content) == 1000
    assert "gzip" in server.requests[0].headers["accept-encoding"]


def test_a_document_that_breaks_off_is_not_kept(server: FileServer, cache: WebCache) -> None:
    url = server.add("/list.json", bytes(5000))
    for reply in (Reply(drop_after=1000), Reply(close_after=1000)):
        server.next("/list.json", reply)
        with pytest.raises(DownloadError):
            cache.get(url)
        assert cache.kept(url) is None


def test_cancelling_ends_a_silent_server(server: FileServer, cache: WebCache) -> None:
    url = server.add("/list.json", bytes(5000), always=Reply(stall_after=100))
    cancelled = threading.Event()
    with pytest.raises(DownloadStopped):
        cache.get(url, cancelled=cancelled, on_bytes=lambda _: cancelled.set())


def test_a_redirect_can_be_refused(server: FileServer, cache: WebCache) -> None:
    there = server.add("/there", b"secret")
    url = server.redirect("/here", there)
    assert cache.get(url).url == there

    def refuse(address: str) -> None:
        raise DownloadError("not {url}", url=address)

    with pytest.raises(DownloadError, match="not http"):
        cache.get(url, check_redirect=refuse)


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe", b"[]"])
def test_a_damaged_entry_is_fetched_again(
    damage: bytes, server: FileServer, tmp_path: Path
) -> None:
    cache = WebCache(tmp_path / "web")
    url = server.add("/list.json", b"[1]")
    for suffix in (".json", ".body"):
        cache.get(url)
        for path in (tmp_path / "web").glob(f"*{suffix}"):
            path.write_bytes(damage)
        assert cache.get(url).content == b"[1]"


def test_an_entry_names_no_file_elsewhere(server: FileServer, tmp_path: Path) -> None:
    cache = WebCache(tmp_path / "web")
    url = server.add("/list.json", b"[1]")
    cache.get(url)
    (entry,) = (tmp_path / "web").glob("*.json")
    (tmp_path / "secret").write_bytes(b"[1]")
    text = entry.read_text()
    body = next((tmp_path / "web").glob("*.body")).name
    entry.write_text(text.replace(body, "../secret"))
    assert cache.kept(url) is None


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(
    server: FileServer, tmp_path: Path
) -> None:
    (tmp_path / "web").write_text("a file")
    cache = WebCache(tmp_path / "web")
    url = server.add("/list.json", b"[1]")
    assert cache.get(url).content == b"[1]"
    assert cache.kept(url) is None


def test_the_oldest_are_removed(
    server: FileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web_cache, "_MOST_KEPT", 3)
    monkeypatch.setattr(web_cache, "_WRITES_BETWEEN_CLEANUPS", 2)
    cache = WebCache(tmp_path / "web")
    for number in range(7):
        cache.get(server.add(f"/{number}", b"x"))
    assert len(list((tmp_path / "web").glob("*.json"))) == 3
    assert len(list((tmp_path / "web").glob("*.body"))) == 3
    assert cache.kept(server.url + "/6") is not None
    cache.forget(server.url + "/6")
    assert cache.kept(server.url + "/6") is None
    assert len(list((tmp_path / "web").iterdir())) == 4

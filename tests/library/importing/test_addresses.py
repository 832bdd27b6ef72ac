"""Addresses that people paste, with a server on loopback and a real yt-dlp."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from duthviewer.catalogue.addresses import AddressError
from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.catalogue.writer import write_catalogue
from duthviewer.library.downloads.values import DownloadError, DownloadStopped
from duthviewer.library.downloads.yt_dlp import YtDlp
from duthviewer.library.importing import addresses, private_hosts
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.sources import ImportContext, ImportStopped, import_source
from duthviewer.library.importing.values import ImportedConference, ImportFailed
from duthviewer.library.places import places
from tests.library.downloads.sites import make_site
from tests.library.importing.catalogues import check_valid
from tests.servers import FileServer, Reply

SCHEDULE = (
    "<schedule><conference><title>Con</title></conference><day date='2020-01-01'>"
    "<room name='R'><event id='1'><start>10:00</start><duration>00:30</duration>"
    "<title>Talk</title><attachments><attachment href='/files/slides.pdf'>Slides</attachment>"
    "</attachments></event></room></day></schedule>"
)


@pytest.fixture
def server() -> Iterator[FileServer]:
    with FileServer() as server:
        yield server


@pytest.fixture
def no_videos(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses that would have been given to yt-dlp, which finds nothing."""
    asked: list[str] = []

    def video(address: str, context: ImportContext) -> Iterator[ImportedConference]:
        asked.append(address)
        raise DownloadError("nothing")
        yield

    monkeypatch.setattr(addresses, "_video", video)
    return asked


def read(address: str) -> ImportedConference:
    (found,) = import_source(address)
    check_valid(found)
    return found


def texts(found: ImportedConference) -> list[str]:
    return [str(each) for each in found.findings]


def test_a_schedule_is_recognised_by_its_content(server: FileServer) -> None:
    # Whatever the server calls it
    url = server.add("/export", SCHEDULE.encode(), content_type="text/html")
    found = read(f"  {url}\n")
    assert found.conference.title == "Con"
    # Relative addresses stand on that of the schedule.
    assert found.conference.talks[0].slides == f"{server.url}/files/slides.pdf"


def test_without_a_network_what_was_fetched_before_is_used(server: FileServer) -> None:
    url = server.add("/schedule.xml", SCHEDULE.encode())
    first = read(url)
    server.stop()
    again = read(url)
    assert again.conference == first.conference
    assert any(each.startswith("This is a copy that was fetched earlier") for each in texts(again))


def test_a_catalogue(server: FileServer) -> None:
    conference = Conference(
        id="con", title="Con",
        recordings=(Recording(id="day-1", file="videos/day-1.mp4"),),
        talks=(Talk(id="one", title="One", recording="day-1", start_s=60, slides="one.pdf"),),
    )  # fmt: skip
    url = server.add("/con/catalogue.yaml", write_catalogue(conference).encode())
    found = read(url).conference
    assert found.recordings[0].url == f"{server.url}/con/videos/day-1.mp4"
    assert found.talks[0].slides == f"{server.url}/con/one.pdf"
    (pasted,) = import_source(write_catalogue(conference))
    assert pasted.conference == conference
    with pytest.raises(ImportFailed, match="catalogue with mistakes"):
        list(import_source(write_catalogue(conference).replace("start", "strat")))


def test_a_list_of_times(server: FileServer) -> None:
    url = server.add("/times.txt", b"0:55:09 Channels\n1:30:00 Testing\n2:17:10 Forms\n")
    assert [each.title for each in read(url).conference.talks] == ["Channels", "Testing", "Forms"]


PAGES = (
    '<link rel="alternate" type="application/json" title="Schedule" href="/api/export/17"/>',
    "<a class='x' href='schedule.xml'>XML</a>",
    '<a href="../2020/schedule/xml">pentabarf</a>',
    "<A HREF=/2020/Fahrplan/schedule.en.xml>Fahrplan</A>",
    '<a href="/2020/schedule.html">no</a><a href="/2020/schedule.xml?lang=en&amp;a=1">yes</a>',
)


@pytest.mark.parametrize("link", PAGES)
def test_a_page_that_leads_to_a_schedule(
    link: str, server: FileServer, no_videos: list[str]
) -> None:
    for path in (
        "/api/export/17", "/2020/schedule.xml", "/2020/schedule/xml",
        "/2020/Fahrplan/schedule.en.xml",
    ):  # fmt: skip
        server.add(path, SCHEDULE.encode())
    page = f"<!DOCTYPE html><html><body>0:10 a 0:20 b {link}</body></html>"
    found = read(server.add("/2020/index.html", page.encode()))
    assert found.conference.title == "Con"
    assert texts(found)[0].startswith(f"The page {server.url}/2020/index.html leads to ")
    assert not no_videos


def test_a_page_of_pretalx(server: FileServer, no_videos: list[str]) -> None:
    server.add("/con/schedule/export/schedule.json", SCHEDULE.encode())
    page = b"<html><body>powered by <a href='https://pretalx.com'>pretalx</a></body></html>"
    assert read(server.add("/con/schedule/", page)).conference.title == "Con"


def test_a_page_of_indico(server: FileServer, no_videos: list[str]) -> None:
    server.add("/export/event/7.json", SCHEDULE.encode())
    page = b"<html><body>Powered by Indico</body></html>"
    assert read(server.add("/event/7/timetable/", page)).conference.title == "Con"


def test_a_page_is_followed_once(server: FileServer, no_videos: list[str]) -> None:
    page = b"<html><a href='/b/schedule.json'>x</a></html>"
    server.add("/b/schedule.json", b"<html><a href='/c/schedule.json'>x</a></html>")
    server.add("/c/schedule.json", SCHEDULE.encode())
    url = server.add("/a.html", page)
    with pytest.raises(ImportFailed, match="neither a schedule nor a video"):
        read(url)
    assert server.count("/c/schedule.json") == 0
    assert no_videos == [url]


def test_a_redirect_leads_to_the_content(server: FileServer) -> None:
    there = server.add("/there/schedule.xml", SCHEDULE.encode())
    found = read(server.redirect("/short", there))
    assert found.conference.talks[0].slides == f"{server.url}/files/slides.pdf"
    server.redirect("/a", server.url + "/b")
    server.redirect("/b", server.url + "/a")
    with pytest.raises(DownloadError, match="without an end"):
        read(server.url + "/a")


def test_the_web_does_not_lead_into_a_private_network(
    server: FileServer, monkeypatch: pytest.MonkeyPatch, no_videos: list[str]
) -> None:
    secret = server.add("/secret/schedule.xml", SCHEDULE.encode())
    page = server.add("/page.html", f"<html><a href='{secret}'>x</a></html>".encode())
    redirect = server.redirect("/redirect", secret)
    # What the person enters counts as an address of the web; the secret one does not.
    monkeypatch.setattr(private_hosts, "is_private", lambda url: "/secret/" in url)
    for url in (page, redirect):
        with pytest.raises(DownloadError, match="own network"):
            read(url)
    assert server.count("/secret/schedule.xml") == 0


def test_a_page_without_anything_goes_to_yt_dlp(server: FileServer, no_videos: list[str]) -> None:
    url = server.add("/talk.html", b"<html><body>A talk</body></html>")
    with pytest.raises(ImportFailed, match="neither a schedule nor a video"):
        read(url)
    binary = server.add("/file", bytes(range(256)) * 10)
    with pytest.raises(ImportFailed, match="neither a schedule nor a video"):
        read(binary)
    assert no_videos == [url, binary]


def test_what_is_too_long_is_not_read(
    server: FileServer, tmp_path: Path, no_videos: list[str]
) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(65 * 2**20)
    url = server.add("/large", path)
    with pytest.raises(DownloadError, match="sends more than 64 MB"):
        read(url)
    assert server.bytes_sent < 2**20
    assert no_videos == [url]


@pytest.mark.parametrize(
    "address",
    [
        "https://www.youtube.com/watch?v=rsEkQbMLCH4", "https://youtu.be/rsEkQbMLCH4",
        "https://m.youtube.com/playlist?list=PL1", "https://vimeo.com/1",
        "https://uni.hosted.panopto.eu/Panopto/Pages/Viewer.aspx?id=1",
        "https://example.org/day-1.mp4?x=1",
    ],
)  # fmt: skip
def test_addresses_of_videos_go_to_yt_dlp_at_once(address: str, no_videos: list[str]) -> None:
    with pytest.raises(DownloadError, match="nothing"):
        read(address)
    assert no_videos == [address]


def test_a_file_shown_by_github_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def fetch(address: str, context: ImportContext) -> Any:
        asked.append(address)
        return Document(address=address, data=SCHEDULE.encode()), ()

    monkeypatch.setattr(addresses, "_fetch", fetch)
    read("https://github.com/someone/talks/blob/main/2014/schedule.xml")
    assert asked == ["https://raw.githubusercontent.com/someone/talks/main/2014/schedule.xml"]


@pytest.mark.parametrize(
    "text",
    ["file:///etc/passwd", "ftp://example.org/x", "javascript:alert(1)", "data:text/plain,x"],
)
def test_other_kinds_of_addresses_are_not_fetched(text: str) -> None:
    with pytest.raises((ImportFailed, AddressError)):
        list(import_source(text))


def test_cancelling(server: FileServer) -> None:
    url = server.add("/schedule.xml", SCHEDULE.encode(), always=Reply(stall_after=10))
    cancelled = threading.Event()
    with pytest.raises(ImportStopped):
        list(import_source(url, cancelled=cancelled, report=lambda _: cancelled.set()))


# A real yt-dlp.

posix = pytest.mark.skipif(os.name != "posix", reason="process groups")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = make_site(tmp_path_factory.mktemp("site") / "site")
    items = "".join(
        f"<item><title>Talk {number}</title><link>https://example.org/{number}</link></item>"
        for number in range(5)
    )
    (folder / "feed.rss").write_text(
        f"<rss version='2.0'><channel><title>All talks</title>{items}</channel></rss>"
    )
    return folder


@posix
def test_yt_dlp_describes_a_page(site: Path) -> None:
    with FileServer(site) as server:
        found = YtDlp(places()).describe(f"{server.url}/page.html")
        assert found["title"]
        assert found["webpage_url"] == f"{server.url}/page.html"


@posix
def test_yt_dlp_describes_a_playlist(site: Path) -> None:
    with FileServer(site) as server:
        found = YtDlp(places()).describe(f"{server.url}/feed.rss", most_entries=3)
        assert found["title"] == "All talks"
        assert [each["title"] for each in found["entries"]] == ["Talk 0", "Talk 1", "Talk 2"]


@posix
@pytest.mark.parametrize("address", ["--exec=touch x", "-o/tmp/x", "--version"])
def test_an_address_is_no_option_of_yt_dlp(address: str, tmp_path: Path) -> None:
    with pytest.raises(DownloadError, match="no web address"):
        YtDlp(places()).describe(address)
    with pytest.raises(ImportFailed):
        list(import_source(address))


@posix
def test_cancelling_ends_yt_dlp(site: Path) -> None:
    with FileServer(site) as server:
        server.add("/slow.html", b"<html>", always=Reply(stall_after=3))
        cancelled = threading.Event()
        timer = threading.Timer(1.0, cancelled.set)
        timer.start()
        with pytest.raises(DownloadStopped):
            YtDlp(places()).describe(f"{server.url}/slow.html", cancelled)
        timer.join()


@posix
@pytest.mark.parametrize("name", ["page.html", "talk.mp4", "day1.m3u8"])
def test_a_video_is_imported(name: str, site: Path) -> None:
    with FileServer(site) as server:
        found = read(f"{server.url}/{name}")
        assert len(found.conference.talks) == 1
        assert [each.url for each in found.conference.recordings] == [f"{server.url}/{name}"]


@posix
def test_a_playlist_is_imported(site: Path) -> None:
    with FileServer(site) as server:
        found = read(f"{server.url}/feed.rss")
        assert found.conference.title == "All talks"
        assert len(found.conference.recordings) == 5


@posix
@pytest.mark.parametrize("content", [b"Good morning", bytes(range(256)) * 10, b"<x/>", b"[1, 2]"])
def test_other_files_are_no_videos(content: bytes) -> None:
    with FileServer() as server:
        url = server.add("/file", content, content_type="")
        with pytest.raises(ImportFailed, match="neither a schedule nor a video"):
            read(url)

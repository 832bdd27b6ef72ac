"""Talks whose recording is not on this computer, played from a real server, in the whole window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from duthviewer.library.downloads import yt_dlp
from duthviewer.playback.player_state import PlayerState
from duthviewer.ui.application import Application
from duthviewer.ui.streams.talk_stream import StreamStatus
from duthviewer.ui.watch.page import WatchPage
from tests.decks import write_deck
from tests.recordings import Recipe, read_image, record
from tests.servers import FileServer, Reply
from tests.ui.program import starter, write_catalogue

FPS = 25
START_S, LENGTH_S = 20.0, 60.0
#: A page in which yt-dlp finds a video
PAGE = (
    '<html><head><title>The day</title><meta property="og:title" content="The day"/>'
    '<meta property="og:video" content="talk.mp4"/></head><body>A day</body></html>'
)


@pytest.fixture(scope="module")
def recording() -> Path:
    return record(Recipe(size=(640, 360), duration_s=LENGTH_S, keyframes=50, busy=True))


@pytest.fixture
def server() -> Iterator[FileServer]:
    with FileServer(latency_s=0.05) as server:
        yield server


@pytest.fixture(params=["vlc", "qt"])
def engine(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def folder(tmp_path: Path, server: FileServer, recording: Path) -> Path:
    """A conference of which nothing is on this computer."""
    deck = write_deck(tmp_path / "deck.pdf", 6)
    day = server.add("/day-1.mp4", recording)
    slides = server.add("/talk.pdf", deck)
    folder = tmp_path / "conference"
    write_catalogue(
        folder,
        "title: Meeting\nid: meeting\n"
        f'recordings: {{day-1: {{url: "{day}"}}}}\ntalks:\n'
        f"  - {{id: one, title: The one, recording: day-1, start: {START_S:g}, end: 50,"
        f' slides: "{slides}"}}\n'
        "  - {id: two, title: The two, recording: day-1, start: 50}\n",
    )
    return folder


@pytest.fixture
def begin(qtbot: QtBot) -> Iterator[Callable[..., Application]]:
    yield from starter(qtbot, lambda program: program.is_complete())


def frame(page: WatchPage) -> int | None:
    return None if page.watched.player is None else read_image(page.watched.player.snapshot())


def expect_frame(qtbot: QtBot, page: WatchPage, position_s: float) -> None:
    wanted = round((START_S + position_s) * FPS)
    qtbot.waitUntil(lambda: abs((frame(page) or -99) - wanted) <= 1, timeout=20_000)


def watch(qtbot: QtBot, program: Application, talk: str = "one") -> WatchPage:
    """Choose a talk and wait for its first picture."""
    page = program.watching.page
    program.conference.choose(talk, True)
    qtbot.waitUntil(
        lambda: (
            page.watched.player is not None and page.watched.player.state() is PlayerState.PAUSED
        ),
        timeout=20_000,
    )
    return page


def test_a_talk_plays_from_the_network_at_its_offset(qtbot, begin, folder, engine) -> None:
    program = begin(folder, engine=engine)
    page = watch(qtbot, program)
    expect_frame(qtbot, page, 0.0)
    assert page.pane.currentWidget() is page.video
    assert page.controls.length_button.text() == "/ 0:30"
    qtbot.waitUntil(page.stream_strip.isVisible)
    qtbot.waitUntil(lambda: "From the network" in page.stream_strip.label.text())
    assert page.stream_strip.keep_button.isVisible()
    page.watched.seek(25.0)
    expect_frame(qtbot, page, 25.0)


def test_a_lost_connection_is_shown_and_survived(qtbot, begin, folder, server, engine) -> None:
    server.rate = 400_000
    program = begin(folder, engine=engine)
    page = watch(qtbot, program)
    page.watched.play()
    qtbot.waitUntil(lambda: page.watched.position_s() > 1.0, timeout=20_000)
    server.stop()
    qtbot.waitUntil(lambda: page.stream.status is StreamStatus.LOST, timeout=20_000)
    assert "connection is lost" in page.stream_strip.label.text()
    qtbot.waitUntil(lambda: page.watched.player.starvation.is_holding, timeout=30_000)
    stopped_s = page.watched.position_s()
    assert page.watched.is_playing()
    server.start()
    qtbot.waitUntil(lambda: page.stream.status is StreamStatus.BACK, timeout=20_000)
    qtbot.waitUntil(lambda: page.watched.position_s() > stopped_s + 1.0, timeout=30_000)


def test_a_kept_recording_becomes_the_file_of_the_talk(qtbot, begin, folder, engine) -> None:
    program = begin(folder, engine=engine)
    page = watch(qtbot, program)
    openings = []
    page.watched.recording_opening.connect(lambda: openings.append(page.watched.position_s()))
    qtbot.waitUntil(page.actions_by_id["keep_recording"].isEnabled)
    page.actions_by_id["keep_recording"].trigger()
    qtbot.waitUntil(lambda: page.watched.talk.files.recording is not None, timeout=30_000)
    assert (folder / "day-1.mp4").is_file()
    assert not list(folder.glob("*.part*"))
    assert not openings, "playing was interrupted"
    qtbot.waitUntil(lambda: not page.stream_strip.isVisible())
    assert not page.actions_by_id["keep_recording"].isEnabled()
    page.watched.seek(10.0)
    expect_frame(qtbot, page, 10.0)


def test_missing_slides_are_downloaded_and_shown(qtbot, begin, folder, server) -> None:
    server.files["/talk.pdf"].always = Reply(latency_s=0.5)
    program = begin(folder, engine="qt")
    page = watch(qtbot, program)
    qtbot.waitUntil(lambda: page.slides.page_count() == 6, timeout=20_000)
    assert page.watched.talk.files.deck == folder / "talk.pdf"
    assert page.pane.currentWidget() is page.video
    expect_frame(qtbot, page, 0.0)


def test_a_page_on_the_web_needs_yt_dlp(qtbot, begin, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(yt_dlp, "find_tool", no_tool)
    write_catalogue(
        tmp_path / "conference",
        "title: Meeting\nid: meeting\n"
        'recordings: {day-1: {url: "https://videos.example/watch?v=1"}}\n'
        "talks: [{id: one, title: The one, recording: day-1, start: 5}]\n",
    )
    program = begin(tmp_path / "conference", engine="qt")
    page = program.watching.page
    asked = []
    page.pane.set_up_downloads.triggered.connect(lambda: asked.append(True))
    program.conference.choose("one", True)
    qtbot.waitUntil(lambda: "yt-dlp" in page.pane.message.detail, timeout=20_000)
    assert page.pane.message.title == "The recording of this talk is not on this computer"
    assert page.pane.message.address == "https://videos.example/watch?v=1"
    buttons = [one.text() for one in page.pane.message.findChildren(QPushButton)]
    assert "Set up downloads…" in buttons
    assert "Watch now" in buttons
    assert not page.stream.is_open


def test_a_server_that_refuses_is_explained(qtbot, begin, folder, server) -> None:
    server.files["/day-1.mp4"].always = Reply(status=404)
    program = begin(folder, engine="qt")
    page = program.watching.page
    program.conference.choose("one", True)
    qtbot.waitUntil(lambda: "cannot be watched" in page.pane.message.title, timeout=20_000)
    assert page.pane.message.detail
    server.files["/day-1.mp4"].always = Reply()
    page.pane.watch_now.trigger()
    qtbot.waitUntil(page.watched.is_playing, timeout=20_000)


def test_a_closed_talk_is_no_longer_fetched(qtbot, begin, folder, server) -> None:
    program = begin(folder, engine="vlc")
    page = watch(qtbot, program)
    session = page.stream._session
    program.show_library()
    assert not page.stream.is_open
    assert session.opened.stream.wait(10)
    # Choosing it again continues with what was fetched.
    watch(qtbot, program)
    expect_frame(qtbot, page, 0.0)


def no_tool(_places: object) -> None:
    """No yt-dlp is on this computer."""


def test_a_kept_recording_can_be_kept_again_after_its_download_was_cancelled(
    qtbot, begin, folder, server
) -> None:
    server.rate = 400_000
    program = begin(folder, engine="qt")
    page = watch(qtbot, program)
    server.stop()
    keep = page.actions_by_id["keep_recording"]
    qtbot.waitUntil(keep.isEnabled)
    keep.trigger()
    qtbot.waitUntil(lambda: page.stream.is_kept)
    assert not keep.isEnabled()
    (job,) = [one for one in program.downloads.jobs() if one.download.talk is None]
    program.downloads.monitor.queue.cancel(job.download.id)
    qtbot.waitUntil(keep.isEnabled)
    assert not page.stream.is_kept


def test_a_recording_in_a_page_is_kept_by_the_queue(qtbot, begin, tmp_path, server) -> None:
    """What a player reads of such a page may be a small version, so it is downloaded apart."""
    recording = record(Recipe(size=(640, 360), duration_s=LENGTH_S, keyframes=50))
    server.add("/talk.mp4", recording)
    page_url = server.add("/page.html", PAGE.encode(), content_type="text/html")
    folder = tmp_path / "conference"
    write_catalogue(
        folder,
        "title: Meeting\nid: meeting\n"
        f'recordings: {{day-1: {{url: "{page_url}"}}}}\n'
        f"talks: [{{id: one, title: The one, recording: day-1, start: {START_S:g}}}]\n",
    )
    program = begin(folder, engine="qt")
    page = watch(qtbot, program)
    qtbot.waitUntil(page.actions_by_id["keep_recording"].isEnabled)
    page.actions_by_id["keep_recording"].trigger()
    qtbot.waitUntil(lambda: page.stream.is_kept)
    # It goes on when the talk is closed.
    program.show_library()
    qtbot.waitUntil(lambda: program.conference.files["one"].recording is not None, timeout=60_000)
    kept = program.conference.files["one"].recording
    assert kept.parent == folder
    assert kept.read_bytes() == recording.read_bytes()

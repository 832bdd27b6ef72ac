"""Recordings that count their time in unusual ways, hostile ones and odd names, on both engines."""

from __future__ import annotations

import os
import shutil
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

import duthviewer.playback.seeks as seeks_module
from duthviewer.playback.engines import make_player
from duthviewer.playback.player_state import PlayerState
from tests import odd_recordings as odd
from tests.contract.test_player import Watcher, open_at, seek
from tests.recordings import Recipe, record

FPS = odd.FPS


@pytest.fixture(params=["vlc", "qt"])
def player(request, qtbot):
    player = make_player(request.param)
    yield player
    player.close()
    assert player.wait_closed(10), "a thread of the player is left"


@pytest.fixture
def watcher(player):
    return Watcher(player)


def assert_frames(qtbot, player, watcher, path, numbers):
    """Open and seek to each of these times (seconds to the number of the frame there)."""
    first = True
    for at_s, number in numbers.items():
        if first:
            open_at(qtbot, player, path, at_s + 0.01)
        else:
            seek(qtbot, player, at_s + 0.01)
        first = False
        qtbot.waitUntil(lambda number=number: watcher.frames[-1] == number)
    assert not watcher.failures


def test_an_edit_list(qtbot, player, watcher, tmp_path):
    path = tmp_path / "day-1.mp4"
    first = odd.cut(path)
    times = (5.0, 1.0, 8.0)
    assert_frames(qtbot, player, watcher, path, {at: first + round(at * FPS) for at in times})


@pytest.mark.parametrize("offset_s", [None, 5000.0])
def test_a_clock_that_starts_again(qtbot, player, watcher, tmp_path, offset_s):
    path = tmp_path / "day-1.ts"
    odd.joined(path, offset_s=offset_s)
    numbers = {15.0: 3 * FPS, 5.0: 5 * FPS, 20.0: 8 * FPS, 11.0: 11 * FPS}
    assert_frames(qtbot, player, watcher, path, numbers)
    assert player.duration_s() == pytest.approx(24.0, abs=0.1)
    player.play()
    qtbot.waitUntil(lambda: player.position_s() > 12.5)
    assert player.state() is PlayerState.PLAYING


def test_packets_of_192_bytes(qtbot, player, watcher, tmp_path):
    path = tmp_path / "day-1.m2ts"
    odd.m2ts(path)
    assert_frames(qtbot, player, watcher, path, {7.0: 7 * FPS, 2.0: 2 * FPS})


def test_a_picture_that_is_refreshed_bit_by_bit(qtbot, player, watcher, tmp_path):
    path = tmp_path / "day-1.mp4"
    odd.refreshed(path)
    numbers = {at: round(at * FPS) for at in (7.0, 3.0, 9.0, 5.0)}
    assert_frames(qtbot, player, watcher, path, numbers)
    player.play()
    qtbot.waitUntil(lambda: player.position_s() > 5.5)
    assert not watcher.failures


def test_sound_that_begins_before_the_picture(qtbot, player, watcher, tmp_path):
    path = tmp_path / "day-1.mp4"
    odd.sound_first(path)
    open_at(qtbot, player, path, 2.0, playing=True)
    qtbot.waitUntil(lambda: any(2.2 < at_s < 3.9 for at_s in watcher.positions))
    seek(qtbot, player, 7.0)
    player.pause()
    seek(qtbot, player, 6.0)
    qtbot.waitUntil(lambda: watcher.frames[-1] == 2 * FPS)
    seek(qtbot, player, 1.0)
    assert player.position_s() == pytest.approx(1.0, abs=0.1)
    assert not watcher.failures


def test_sound_that_goes_on_after_the_picture(qtbot, player, watcher, tmp_path):
    path = tmp_path / "day-1.mp4"
    odd.sound_after(path)
    open_at(qtbot, player, path, 9.0)
    assert player.position_s() == pytest.approx(9.0, abs=0.1)
    seek(qtbot, player, 4.0)
    qtbot.waitUntil(lambda: watcher.frames[-1] == 4 * FPS)
    assert not watcher.failures


def test_the_default_video_is_shown(qtbot, player, watcher, tmp_path):
    path = tmp_path / "day-1.mp4"
    odd.two_videos(path)
    open_at(qtbot, player, path, 3.0)
    qtbot.waitUntil(lambda: player.snapshot().width() == 640)
    player.tracks.choose_video(0)
    qtbot.waitUntil(lambda: player.snapshot().width() == 320)
    seek(qtbot, player, 5.01)
    qtbot.waitUntil(lambda: watcher.frames[-1] == 5 * FPS)
    assert player.snapshot().width() == 320


def test_a_picture_that_comes_late(qtbot, player, watcher, tmp_path):
    path = tmp_path / "day-1.ts"
    odd.late_picture(path)
    open_at(qtbot, player, path, 1.0, playing=True)
    qtbot.waitUntil(lambda: player.position_s() > 1.3)
    open_at(qtbot, player, path, 14.5)
    qtbot.waitUntil(lambda: player.snapshot().width() == 320)
    assert not watcher.failures


def test_a_seek_that_takes_long_is_explained(qtbot, player, watcher, tmp_path, monkeypatch):
    monkeypatch.setattr(seeks_module, "_SLOW_MS", 0)
    monkeypatch.setattr(seeks_module, "_FAR_S", 5.0)
    slow = make_player(player.name)
    words: list[str] = []
    slow.waiting_changed.connect(words.append)
    missed: list[bool] = []
    slow.keyframes_missed.connect(lambda: missed.append(True))
    path = record(Recipe("mp4", duration_s=20.0, keyframes=100_000))
    with qtbot.waitSignal(slow.opened):
        slow.open(path, 18.0, playing=False)
    slow.close()
    assert slow.wait_closed(10)
    assert "Searching" in words[0]
    assert len(missed) == sum("few keyframes" in one for one in words)
    assert words[-1] == ""


NAMES = [
    b"Django: Under the Hood 2016/day 1.mp4",
    b"a:b/c#d?e%20f.mp4",
    b"-day.mp4",
    "Day one \N{WOMAN}\N{ZERO WIDTH JOINER}\N{PERSONAL COMPUTER}\N{NO-BREAK SPACE}.ts".encode(),
    b"line\nbreak.mp4",
    b"line\nbreak.ts",
    b"Er\xf6ffnung.mp4",
    b"\xff\xfe.ts",
]


@pytest.mark.skipif(os.name == "nt", reason="no file can be called so on this system")
@pytest.mark.parametrize("name", NAMES)
def test_odd_names(qtbot, player, watcher, tmp_path, name):
    path = tmp_path / os.fsdecode(name)
    path.parent.mkdir(exist_ok=True)
    shutil.copy(record(Recipe(path.suffix[1:], duration_s=4.0, keyframes=25)), path)
    assert_frames(qtbot, player, watcher, path, {2.0: 2 * FPS, 1.0: FPS})


@pytest.fixture
def server():
    """An address on this computer, and what was requested from it."""
    requests: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            requests.append(self.path)
            self.send_error(404)

        do_HEAD = do_GET

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/beacon.ts", requests
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize("lets_through", [False, True])
def test_a_recording_calls_no_address(
    qtbot, player, watcher, tmp_path, monkeypatch, server, lets_through
):
    address, requests = server
    path = tmp_path / "day-1.mpg"
    odd.polyglot(path, address)
    if lets_through:
        # Also where the prober is deceived, the engine reads what the prober found.
        monkeypatch.setattr("duthviewer.playback.probe._refuse_text", lambda path, file: None)
    with qtbot.waitSignals([player.opened, player.failed], raising=False, timeout=4000):
        player.open(path, 1.0)
    assert not requests

"""The contract of a player for a recording that is served while it is fetched, on both engines."""

from __future__ import annotations

import math
import random
from itertools import pairwise

import av
import pytest

from duthviewer.playback.network_recording import NetworkRecording
from duthviewer.playback.player_state import PlayerState
from duthviewer.playback.proxies import hide_proxy
from tests.contract.test_player import (  # noqa: F401
    FPS,
    expected,
    open_at,
    player,
    seek,
    wait_for_frame,
    watcher,
)
from tests.playback.test_proxies import without_proxy
from tests.recordings import Recipe, record
from tests.servers import FileServer
from tests.stream_server import StreamServer


def moved_index(path, folder):
    """A copy of an mp4 with its index in front."""
    copy = folder / f"front-{path.name}"
    with (
        av.open(str(path)) as source,
        av.open(str(copy), "w", options={"movflags": "faststart"}) as out,
    ):
        streams = {s.index: out.add_stream_from_template(s) for s in source.streams}
        for packet in source.demux():
            if packet.dts is not None:
                packet.stream = streams[packet.stream.index]
                out.mux(packet)
    return copy


@pytest.fixture(params=["mp4", "mp4 with index in front", "webm", "mkv", "fmp4-sidx"])
def recording(request, tmp_path):
    kind = request.param
    recipe = Recipe(kind.split()[0], duration_s=40.0, keyframes=125)
    path = record(recipe)
    return moved_index(path, tmp_path) if kind.endswith("front") else path


def test_opens_and_seeks_to_the_frame(qtbot, player, watcher, recording):  # noqa: F811
    chance = random.Random(recording.suffix)
    with StreamServer(recording) as server:
        at_s = round(chance.uniform(0, 37), 2)
        open_at(qtbot, player, server.stream, at_s)
        assert abs(watcher.frames[0] - expected(at_s)) <= 1, "the first frame to be seen"
        assert player.duration_s() == pytest.approx(40.0, abs=0.1)
        for _ in range(4):
            at_s = round(chance.uniform(0, 37), 2)
            seek(qtbot, player, at_s)
            assert abs(watcher.frames[-1] - expected(at_s)) <= 1
        player.close()
        assert player.wait_closed()
    assert not watcher.failures


@pytest.fixture(scope="session")
def long():
    """Large enough that no engine has all of it at once."""
    return record(Recipe("mp4", size=(640, 360), duration_s=60.0, keyframes=50, busy=True))


def slow_server(path):
    """A server that brings little more than playing takes, so that nothing is ahead of it."""
    return StreamServer(path, 1.5 * path.stat().st_size / 60.0)


def play_until_held(qtbot, playing):
    qtbot.waitUntil(lambda: playing.starvation.is_holding, timeout=30_000)


def test_playing_waits_for_the_network_and_goes_on(qtbot, player, watcher, long):  # noqa: F811
    with slow_server(long) as server:
        open_at(qtbot, player, server.stream, 10.0, playing=True)
        qtbot.waitUntil(lambda: player.position_s() > 10.5)
        server.stalled.set()
        play_until_held(qtbot, player)
        assert player.state() is PlayerState.PLAYING
        held_at_s, before = player.position_s(), len(watcher.frames)
        qtbot.wait(3000)
        assert player.position_s() == pytest.approx(held_at_s, abs=0.3)
        server.stalled.clear()
        qtbot.waitUntil(lambda: player.position_s() > held_at_s + 1.0, timeout=20_000)
        went_on = [number for number in watcher.frames[before:] if not math.isnan(number)]
        # libVLC goes back a little to where it waited.
        steps = [b - a for a, b in pairwise(went_on)]
        assert min(steps) > -FPS / 2, "it went back"
        assert max(steps) < FPS / 2, "frames were skipped"
        qtbot.waitUntil(lambda: abs(player.position_s() - watcher.frames[-1] / FPS) <= 2.5 / FPS)
        player.close()
        assert player.wait_closed()
    assert not watcher.failures


def test_a_seek_waits_for_the_network(qtbot, player, watcher, long):  # noqa: F811
    with StreamServer(long) as server:
        open_at(qtbot, player, server.stream, 10.0)
        server.stalled.set()
        player.seek(50.0)
        # Longer than the patience with a file that shows nothing
        qtbot.wait(6000)
        assert player.state() is PlayerState.PAUSED
        server.stalled.clear()
        wait_for_frame(qtbot, watcher, expected(50.0))
        player.close()
    assert not watcher.failures


def test_it_can_be_closed_while_it_waits_for_the_network(qtbot, player, watcher, long):  # noqa: F811
    with slow_server(long) as server:
        open_at(qtbot, player, server.stream, 10.0, playing=True)
        server.stalled.set()
        play_until_held(qtbot, player)
        player.close()
        server.close_connections()
        assert player.wait_closed(), "an engine waits for ever"


def test_a_recording_without_an_index_has_to_be_downloaded(qtbot, player):  # noqa: F811
    path = record(Recipe("fmp4", duration_s=20.0, keyframes=125))
    with StreamServer(path) as server, qtbot.waitSignal(player.failed) as failed:
        player.open(server.stream)
    assert "after it is downloaded" in failed.args[0]


def test_a_playlist_is_left_to_the_engine(qtbot, player, watcher, tmp_path):  # noqa: F811
    """The engines start near the place: only they know where the pieces begin."""
    with (
        av.open(str(record(Recipe("mp4", duration_s=40.0, keyframes=50)))) as source,
        av.open(
            str(tmp_path / "day.m3u8"),
            "w",
            format="hls",
            options={"hls_time": "4", "hls_playlist_type": "vod"},
        ) as out,
    ):
        streams = {one.index: out.add_stream_from_template(one) for one in source.streams}
        for packet in source.demux():
            if packet.dts is not None:
                packet.stream = streams[packet.stream.index]
                out.mux(packet)
    with FileServer(tmp_path) as server:
        address = f"{server.url}/day.m3u8"
        playlist = NetworkRecording(address, tmp_path / "day.mp4", True, duration_s=40.0)
        open_at(qtbot, player, playlist, 21.0)
        qtbot.waitUntil(lambda: abs(watcher.frames[-1] / FPS - 21.0) < 3.0)
        player.seek(33.0)
        qtbot.waitUntil(lambda: abs(watcher.frames[-1] / FPS - 33.0) < 3.0)
        player.play()
        qtbot.waitUntil(lambda: player.position_s() > 34.0, timeout=20_000)
        player.close()
    assert not watcher.failures


def test_no_proxy_is_asked(qtbot, player, watcher, monkeypatch):  # noqa: F811
    without_proxy(monkeypatch)
    # Nothing listens at this port.
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.delenv("no_proxy", raising=False)
    hide_proxy()
    with StreamServer(record(Recipe("mp4", duration_s=20.0, keyframes=125))) as server:
        open_at(qtbot, player, server.stream, 5.0)
        assert abs(watcher.frames[0] - expected(5.0)) <= 1
        player.close()

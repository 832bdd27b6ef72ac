"""The contract of a player for a recording that is served while it is fetched, on both engines."""

from __future__ import annotations

import random

import pytest

from tests.contract.test_player import (  # noqa: F401
    FPS,
    expected,
    open_at,
    player,
    seek,
    wait_for_frame,
    watcher,
)
from tests.recordings import Recipe, record
from tests.stream_server import StreamServer


def moved_index(path, folder):
    """A copy of an mp4 with its index in front."""
    import av

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

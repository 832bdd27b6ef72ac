"""The frames that are taken from a recording."""

from __future__ import annotations

import math
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from duthviewer.errors import KnownError
from duthviewer.sync.recording.spool import Spool
from duthviewer.sync.recording.video import Video
from tests.recordings import Recipe, record, record_sound
from tests.sync.scenes import Scene, beside_speaker, capture, draw_deck, film


@pytest.fixture(scope="module")
def still(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One page, then another at 13.4 s, with 10 s between keyframes."""
    pages = draw_deck(2)
    shots: list[tuple[float, Scene, int | None]] = [
        (13.4, beside_speaker, 1), (14, beside_speaker, 2),
    ]  # fmt: skip
    path = tmp_path_factory.mktemp("video") / "still.mp4"
    return film(path, pages, shots, keyframe_s=10, scene_cut=False)


def test_no_long_interval_is_without_a_frame(still: Path) -> None:
    with Video(still) as video:
        times = [at_s for at_s, _ in video.samples(0.0, video.duration_s)]
    assert times == sorted(times)
    assert times[0] == 0.0
    assert {0.0, 10.0, 20.0} <= {round(t, 3) for t in times}
    assert times[-1] > 19.9
    # Something changes in the second group, so it is looked at within.
    assert any(10.5 < t < 19.5 for t in times)
    assert all(b > a for a, b in pairwise(times))


def test_a_part_that_begins_within_a_group(still: Path) -> None:
    with Video(still) as video:
        times = [at_s for at_s, _ in video.samples(13.0, 19.0)]
    assert times
    assert 13.0 <= times[0] < 14.5
    assert times[-1] < 19.0


def test_brief_changes_between_near_keyframes_are_reported_not_decoded(tmp_path: Path) -> None:
    pages = draw_deck(2)
    shots: list[tuple[float, Scene, int | None]] = [
        (6.4, capture, 1), (1.6, capture, 2), (7.0, capture, 1),
    ]  # fmt: skip
    path = film(tmp_path / "a.mp4", pages, shots, keyframe_s=5, scene_cut=False)
    with Video(path) as video:
        brief_changes: list[tuple[float, float]] = []
        found = video.samples(0.0, video.duration_s, brief_changes)
        assert [round(at_s, 1) for at_s, _ in found][:3] == [0.0, 5.0, 10.0]
        seen = [round(at_s, 1) for at_s, _ in video.samples(0.0, video.duration_s)]
    assert 6.4 in seen
    [(first_s, last_s)] = brief_changes
    assert abs(first_s - 6.4) < 0.3
    assert abs(last_s - 8.0) < 0.3


def test_pieces_give_the_same_frames_as_the_whole(still: Path) -> None:
    with Video(still) as video:
        whole = [at_s for at_s, _ in video.samples(1.0, 27.0)]
        parts = [(-math.inf, 9.0), (9.0, 17.0), (17.0, math.inf)]
        pieces = [[at_s for at_s, _ in video.samples(1.0, 27.0, None, keys)] for keys in parts]
    assert [at_s for piece in pieces for at_s in piece] == whole
    assert all(pieces)


def test_every_frame_between_two_times(still: Path) -> None:
    with Video(still) as video:
        found = list(video.between(video.packet_range(12.8, 14.2)))
    assert [round(at_s, 1) for at_s, _ in found] == [13.0, 13.2, 13.4, 13.6, 13.8, 14.0]
    # The page changes with the frame of 13.4 s.
    steps = [float(np.abs(b[1].astype(int) - a[1]).mean()) for a, b in pairwise(found)]
    assert max(range(len(steps)), key=lambda k: steps[k]) == 1


def test_jumps_are_found_before_decoding(still: Path) -> None:
    with Video(still) as video:
        packet_range = video.packet_range(10.0, 19.8)
        calm = video.packet_range(15.0, 19.0)
        assert any(abs(at_s - 13.4) < 0.01 for at_s in packet_range.jumps)
        assert not calm.jumps
        times = [at_s for at_s, _ in video.between(packet_range)]
    assert times == sorted(times)
    assert 10.0 < times[0] <= 10.4
    assert 19.0 < times[-1] < 19.8


@pytest.mark.parametrize("container", ["mp4", "mkv", "ts", "fmp4"])
def test_every_kind_of_file(container: str) -> None:
    path = record(Recipe(container=container, duration_s=12, keyframes=50))
    with Video(path) as video:
        times = [at_s for at_s, _ in video.samples(0.0, 12.0)]
        near = [at_s for at_s, _ in video.between(video.packet_range(5.0, 5.5))]
    assert times[:3] == pytest.approx([0, 2, 4], abs=0.1)
    assert near
    assert all(5.0 < at_s < 5.5 for at_s in near)


def test_pictures_have_the_displayed_shape(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mp4", draw_deck(1), [(2, capture, 1)])
    with Video(path) as video:
        _, picture = next(iter(video.samples(0.0, 2.0)))
    assert picture.shape == (360, 640)
    assert picture.dtype == np.uint8


def test_sound_alone(tmp_path: Path) -> None:
    record_sound(tmp_path / "a.mkv", 3.0)
    with pytest.raises(KnownError, match="sound only"):
        Video(tmp_path / "a.mkv")


def test_a_spool_returns_the_stored_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng(2)
    smooth = np.add.outer(np.arange(90), np.arange(160)).astype(np.uint8)
    pictures = [smooth, (smooth // 2 + random.integers(0, 3, smooth.shape)).astype(np.uint8)]
    with Spool() as spool:
        numbers = [spool.add(picture) for picture in pictures]
        for number, picture in reversed(list(zip(numbers, pictures, strict=True))):
            assert np.abs(spool.get(number).astype(int) - picture).mean() < 2


def test_no_room_for_frames(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    with pytest.raises(KnownError, match="Free some space"):
        Spool()

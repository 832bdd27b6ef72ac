"""Frames sampled from recordings that have a frame only when the picture changes."""

from __future__ import annotations

import itertools
import math
from pathlib import Path

import numpy as np
import pytest

from duthviewer.sync.recording.video import Grey, Video
from tests.sync.scenes import capture, draw_deck, film_frames

RANDOM = np.random.default_rng(1)
PICTURES = [capture(page, 0.0, RANDOM) for page in draw_deck(8)]
#: When the pictures come in, with pauses of up to 30 s
STARTS = [0.0, 2.5, 5.5, 35.5, 36.5, 66.5, 96.5, 99.0]
END_S = 129.0


def shown_at(at_s: float) -> int:
    return max(k for k, start_s in enumerate(STARTS) if start_s <= at_s + 1e-3)


def number_of(picture: Grey) -> int:
    """Which of the pictures this is."""
    return min(
        range(len(PICTURES)), key=lambda k: float(np.abs(PICTURES[k].astype(int) - picture).mean())
    )


def rare_frames(path: Path, **kinds: object) -> Path:
    return film_frames(path, list(zip(STARTS, PICTURES, strict=True)), END_S, **kinds)  # type: ignore[arg-type]


def check(path: Path, first_s: float = 0.0) -> None:
    """Check that every picture is sampled from its start to its end, and at no other time."""
    with Video(path) as video:
        samples = [(at_s - first_s, p) for at_s, p in video.samples(0.0, math.inf)]
    assert [number_of(p) for _, p in samples] == [shown_at(at_s) for at_s, _ in samples]
    times = [at_s for at_s, _ in samples]
    assert times == sorted(times)
    for start_s, end_s in itertools.pairwise([*STARTS, math.inf]):
        own = [at_s for at_s in times if start_s - 0.05 <= at_s < end_s - 0.05]
        assert own[0] == pytest.approx(start_s, abs=0.05)
        # Containers store the length of the last frame in different ways, some not at all.
        assert end_s == math.inf or own[-1] == pytest.approx(end_s - 0.07, abs=0.1)
        assert all(b - a < 15.1 for a, b in itertools.pairwise(own))


@pytest.mark.parametrize("name", ["a.mp4", "a.mkv", "a.ts", "a.flv", "a.mov"])
def test_late_b_frames_and_one_keyframe(tmp_path: Path, name: str) -> None:
    path = rare_frames(tmp_path / name)
    with Video(path) as video:
        first_s = next(iter(video.samples(0.0, 200.0)))[0]
    check(path, first_s)


def test_several_keyframes(tmp_path: Path) -> None:
    check(rare_frames(tmp_path / "a.mp4", keyframes_at=(0.0, 35.5, 96.5)))


@pytest.mark.parametrize(
    ("name", "codec", "options"),
    [
        ("a.mp4", "libx265", {"x265-params": "log-level=none:keyint=4:bframes=2:open-gop=1"}),
        ("a.webm", "libvpx", {"auto-alt-ref": "1", "lag-in-frames": "16", "deadline": "good"}),
        ("a.webm", "libvpx-vp9", {"auto-alt-ref": "1", "lag-in-frames": "16", "cpu-used": "8"}),
        ("a.mkv", "mpeg4", {"bf": "2"}),
    ],
)
def test_codecs_with_hidden_or_reordered_frames(
    tmp_path: Path, name: str, codec: str, options: dict[str, str]
) -> None:
    check(rare_frames(tmp_path / name, codec=codec, options=options, keyframes_at=()))


def test_a_part_that_begins_and_ends_within_frames_that_stay(tmp_path: Path) -> None:
    path = rare_frames(tmp_path / "a.mp4")
    with Video(path) as video:
        samples = list(video.samples(50.0, 80.0))
    assert samples[0][0] == 50.0
    assert 79.0 < samples[-1][0] < 80.0
    assert [number_of(p) for _, p in samples] == [shown_at(at_s) for at_s, _ in samples]


def test_the_frame_that_stays_is_sampled_not_the_transition(tmp_path: Path) -> None:
    """A page that slides in within half a second, at 60 frames a second, after half a minute."""
    frames = [(0.0, PICTURES[0])]
    for k in range(30):
        x = 640 * k // 30
        moved = np.hstack([PICTURES[1][:, :x], PICTURES[0][:, x:]])
        frames.append((30.0 + k / 60, moved))
    frames += [(30.5, PICTURES[1]), (60.0, PICTURES[2])]
    with Video(film_frames(tmp_path / "a.mp4", frames, 70.0)) as video:
        samples = [(round(at_s, 2), number_of(p)) for at_s, p in video.samples(0.0, 70.0)]
        near = list(video.between(video.packet_range(29.93, 30.5)))
    assert samples[:1] == [(0.0, 0)]
    assert {(29.93, 0), (30.5, 1), (59.93, 1), (60.0, 2)} <= set(samples)
    assert [at_s for at_s, _ in samples if 29.95 < at_s < 30.45] == []
    assert len(near) > 8


def test_nothing_is_sampled_twice_in_a_still_recording(tmp_path: Path) -> None:
    """A recorder that writes the same picture every second."""
    frames = [(float(k), PICTURES[0]) for k in range(60)]
    with Video(film_frames(tmp_path / "a.mp4", frames, 60.0)) as video:
        times = [at_s for at_s, _ in video.samples(0.0, 60.0)]
    assert len(times) < 12


def test_frames_between_two_times_reach_the_last_b_frame(tmp_path: Path) -> None:
    path = rare_frames(tmp_path / "a.mp4")
    with Video(path) as video:
        found = list(video.between(video.packet_range(5.5, 98.0)))
    assert [number_of(p) for _, p in found] == [shown_at(at_s) for at_s, _ in found]
    assert {35.5, 36.5, 66.5, 96.5} <= {round(at_s, 2) for at_s, _ in found}


def test_leading_frames_of_a_part_belong_to_the_part_before(tmp_path: Path) -> None:
    """Frames shown before a keyframe but stored after it, where a part begins or ends."""
    options = {"x265-params": "log-level=none:keyint=4:bframes=2:open-gop=1"}
    path = rare_frames(tmp_path / "a.mp4", codec="libx265", options=options, keyframes_at=())
    with Video(path) as video:
        for edge_s in (1.0, 20.0, 36.0, 50.0, 80.0, 97.5):
            parts = [(-math.inf, edge_s), (edge_s, math.inf)]
            samples = [one for keys in parts for one in video.samples(0.0, math.inf, [], keys)]
            times = [at_s for at_s, _ in samples]
            assert times == sorted(times)
            assert [number_of(p) for _, p in samples] == [shown_at(at_s) for at_s in times]
            assert {shown_at(at_s) for at_s in times} == set(range(len(STARTS)))


@pytest.mark.parametrize("name", ["a.mp4", "a.mkv", "a.ts", "a.flv"])
def test_a_keyframe_minutes_before_a_range_is_found(tmp_path: Path, name: str) -> None:
    """In a file without an index, a seek leads to any packet."""
    path = rare_frames(tmp_path / name)
    with Video(path) as video:
        first_s = next(iter(video.samples(0.0, 200.0)))[0]
        after_s, until_s = first_s + 90.0, first_s + 98.0
        found = list(video.between(video.packet_range(after_s, until_s)))
    numbers = {round(at_s - first_s, 1): number_of(picture) for at_s, picture in found}
    assert numbers == {96.4: 5, 96.5: 6, 97.9: 6}

"""Where the clock starts again in program streams and FLV files is seen by the prober."""

from __future__ import annotations

from pathlib import Path

import pytest

from duthviewer.playback.clock_starts import clock_starts_again_after, flv_parts
from duthviewer.playback.probe import probe
from tests import odd_recordings
from tests.recordings import Recipe, record


@pytest.mark.parametrize("kind", ["flv", "mpg"])
def test_a_joined_file_is_known_and_its_parts_are_not(kind: str, tmp_path: Path) -> None:
    joined = tmp_path / f"day.{kind}"
    {"flv": odd_recordings.joined_flv, "mpg": odd_recordings.joined_mpg}[kind](joined)
    assert probe(joined).clock_ends_s == pytest.approx(6.0, abs=0.6)
    assert probe(tmp_path / f"part.{kind}").clock_ends_s is None


def test_parts_of_different_length(tmp_path: Path) -> None:
    source = record(Recipe("mp4", duration_s=6.0, keyframes=25))
    short, long = tmp_path / "short.flv", tmp_path / "long.flv"
    odd_recordings.ffmpeg("-i", source, "-t", "2", "-c", "copy", short)
    odd_recordings.ffmpeg("-stream_loop", "5", "-i", source, "-c", "copy", long)
    joined = tmp_path / "day.flv"
    for first, second, after_s in ((short, long, 2), (long, short, 36)):
        joined.write_bytes(first.read_bytes() + second.read_bytes())
        assert clock_starts_again_after(joined, "flv") == pytest.approx(after_s, abs=0.6)
        assert flv_parts(joined) == [first.stat().st_size]


def test_a_program_stream_of_mpeg_1(tmp_path: Path) -> None:
    source = record(Recipe("mp4", duration_s=6.0, keyframes=25))
    part, joined = tmp_path / "part.mpg", tmp_path / "day.mpg"
    odd_recordings.ffmpeg("-i", source, "-c:v", "mpeg1video", "-f", "mpeg", part)
    joined.write_bytes(part.read_bytes() * 2)
    assert clock_starts_again_after(joined, "mpeg") == pytest.approx(6.0, abs=0.6)
    assert clock_starts_again_after(part, "mpeg") is None


def test_garbage_has_no_clock(tmp_path: Path) -> None:
    path = tmp_path / "garbage"
    path.write_bytes(bytes(range(256)) * 4000)
    assert clock_starts_again_after(path, "mpeg") is None
    assert clock_starts_again_after(path, "flv") is None
    assert flv_parts(path) == []

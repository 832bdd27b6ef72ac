"""The subtitles within a recording: which there are, and what they say in a stretch of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from duthviewer.library.media.cue_tracks import CueTrack, cue_tracks, read_track
from duthviewer.library.media.cues import CueError
from tests.recordings import Recipe, record, record_tracks


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "day-1.mkv"
    record_tracks(path, ("eng",), ("eng", "nld"))
    return path


def never() -> bool:
    return False


def test_the_tracks_have_their_languages(recording: Path) -> None:
    assert cue_tracks(recording) == (CueTrack(2, "eng", ""), CueTrack(3, "nld", ""))
    assert cue_tracks(record(Recipe("mp4", keyframes=125))) == ()


def test_a_stretch_is_read(recording: Path) -> None:
    (cue,) = read_track(recording, 3, 0.0, 100.0, never)
    assert cue.text == "A caption"
    assert (cue.start_s, cue.end_s) == (pytest.approx(1.0, abs=0.1), pytest.approx(9.0, abs=0.1))
    assert list(read_track(recording, 3, 8.0, 100.0, never)) == [cue]
    assert list(read_track(recording, 3, 9.5, 100.0, never)) == []
    assert list(read_track(recording, 3, 0.0, 0.5, never)) == []


def test_who_waits_no_more_gets_no_more(recording: Path) -> None:
    assert list(read_track(recording, 3, 0.0, 100.0, lambda: True)) == []


def test_what_is_no_recording_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    path.write_bytes(b"no recording")
    assert cue_tracks(path) == ()
    with pytest.raises(CueError, match=r"a\.mkv cannot be read"):
        read_track(path, 0, 0.0, 1.0, never)
    record_tracks(path, ("eng",), ("eng",))
    with pytest.raises(CueError, match=r"a\.mkv cannot be read"):
        read_track(path, 9, 0.0, 1.0, never)

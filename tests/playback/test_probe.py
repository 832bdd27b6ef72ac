"""What a file's header tells."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from duthviewer.playback.probe import Seeking, Unplayable, playlist, probe
from tests.recordings import ORDINARY, WITHOUT_INDEX, Recipe, record


@pytest.mark.parametrize("container", ORDINARY + WITHOUT_INDEX)
def test_length_frames_and_way_of_seeking(container):
    media = probe(record(Recipe(container, keyframes=125)))
    # The file that was cut off has lost its last tenth, but for what the sound weighs.
    assert media.duration_s == pytest.approx(18.1 if container == "mkv-cut" else 20.0, abs=0.15)
    assert media.frame_s == pytest.approx(0.04)
    assert media.size == (320, 180)
    assert media.has_video
    wanted = {"ts": Seeking.TRANSPORT_STREAM, "flv": Seeking.ANEW}.get(
        container, Seeking.ANEW if container.startswith("fmp4") else Seeking.DIRECT
    )
    assert media.seeking is wanted


def test_a_playlist_begins_a_segment_before_the_place():
    media = probe(record(Recipe("ts", keyframes=125)))
    lines = playlist(media, 12.0).splitlines()
    (first, second) = [line for line in lines if line.startswith("#EXT-X-BYTERANGE:")]
    length, start = first.partition(":")[2].split("@")
    assert start == "0"
    assert second.partition("@")[2] == length
    assert int(length) % 188 == 0
    assert 9.0 < float(lines[4].partition(":")[2].rstrip(",")) < 10.1
    assert playlist(media, 1.0).count("#EXTINF") == 1


def test_a_file_that_is_none(tmp_path):
    with pytest.raises(Unplayable, match="no file"):
        probe(tmp_path / "missing.mp4")


def test_a_file_that_changed_is_read_anew(tmp_path):
    path = tmp_path / "recording.mp4"
    path.write_bytes(record(Recipe("mp4", keyframes=125)).read_bytes())
    first = probe(path)
    assert probe(path) is first
    path.write_bytes(record(Recipe("mp4", duration_s=2.0)).read_bytes())
    assert probe(path).duration_s == pytest.approx(2.0, abs=0.15)
    path.unlink()
    with pytest.raises(Unplayable):
        probe(path)


def test_probing_is_quick():
    path = record(Recipe("mkv", keyframes=125))
    probe(path)
    begin = time.perf_counter()
    probe(path)
    assert time.perf_counter() - begin < 0.5


def test_the_contract_loads_no_engine():
    code = (
        "import sys; import duthviewer.playback.player, duthviewer.playback.engines;"
        "print([m for m in ('vlc', 'av', 'numpy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

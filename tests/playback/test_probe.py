"""What a file's header tells."""

from __future__ import annotations

import subprocess
import sys
import time
from fractions import Fraction
from pathlib import Path
from types import SimpleNamespace

import av
import pytest

from duthviewer.playback import probe as probing
from duthviewer.playback.probe import Seeking, Unplayable, forget, playlist, probe, remembered
from tests.odd_recordings import ffmpeg
from tests.recordings import ORDINARY, WITHOUT_INDEX, Recipe, record
from tests.stream_server import StreamServer


@pytest.mark.parametrize("container", ORDINARY + WITHOUT_INDEX)
def test_length_frames_and_way_of_seeking(container):
    media = probe(record(Recipe(container, keyframes=125)))
    # The file that was cut off has lost its last tenth, but for what the sound weighs.
    assert media.duration_s == pytest.approx(18.1 if container == "mkv-cut" else 20.0, abs=0.15)
    assert media.frame_s == pytest.approx(0.04)
    assert media.size == (320, 180)
    assert media.has_video
    wanted = {"ts": Seeking.TRANSPORT_STREAM, "flv": Seeking.BY_REOPENING}.get(
        container, Seeking.BY_REOPENING if container.startswith("fmp4") else Seeking.DIRECT
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


def test_a_text_that_leads_to_other_files_is_no_recording(tmp_path):
    # libavformat knows it by its first words, whatever the file is called.
    (tmp_path / "other.mkv").write_bytes(record(Recipe("mkv", duration_s=2.0)).read_bytes())
    path = tmp_path / "day-1.mp4"
    path.write_text("ffconcat version 1.0\nfile other.mkv\n")
    with av.open(str(path)) as container:
        assert container.format.name == "concat"
    with pytest.raises(Unplayable, match="cannot be read"):
        probe(path)


@pytest.mark.parametrize("sound", [True, False])
def test_a_coding_that_nobody_knows(tmp_path, sound):
    content = record(Recipe("mkv", duration_s=2.0, sound=sound)).read_bytes()
    path = tmp_path / "day-1.mkv"
    path.write_bytes(content.replace(b"V_MPEG4/ISO/AVC", b"V_NOBODY/KNOWS/"))
    if sound:
        assert not probe(path).has_video
    else:
        with pytest.raises(Unplayable, match="neither a picture nor sound"):
            probe(path)


def test_a_frame_a_day_is_not_believed(tmp_path):
    path = tmp_path / "day-1.mp4"
    with (
        av.open(str(record(Recipe("mp4", duration_s=2.0, sound=False)))) as source,
        av.open(str(path), "w") as out,
    ):
        stream = out.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(video=0):
            if packet.dts is not None:
                packet.dts = packet.pts = packet.pts * 2_000_000
                packet.stream = stream
                out.mux(packet)
    assert probe(path).frame_s == 0.04


def test_a_length_of_years_is_not_believed():
    container = SimpleNamespace(
        streams=SimpleNamespace(video=[], audio=[1]),
        start_time=0,
        duration=10**18,
        format=SimpleNamespace(name="flv"),
    )
    assert probing._media(Path("day-1.flv"), container, False).duration_s == 0.0


def test_pixels_a_thousand_times_as_wide_as_high_are_not_believed():
    video = SimpleNamespace(width=1280, height=720, sample_aspect_ratio=Fraction(1000))
    assert probing._size(video) == (1280, 720)
    video.sample_aspect_ratio = Fraction(4, 3)
    assert probing._size(video) == (1707, 720)


def test_a_line_break_in_a_name_does_not_get_into_the_playlist(tmp_path):
    path = tmp_path / "day\n#EXT-X-ENDLIST.ts"
    path.write_bytes(record(Recipe("ts", duration_s=2.0)).read_bytes())
    with pytest.raises(Unplayable, match="rename it"):
        playlist(probe(path), 1.0)


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
    begin = time.process_time()
    probe(path)
    assert time.process_time() - begin < 0.5


def test_the_contract_loads_no_engine():
    code = (
        "import sys; import duthviewer.playback.player, duthviewer.playback.engines;"
        "print([m for m in ('vlc', 'av', 'numpy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_video_whose_decoder_cannot_be_opened_is_refused(tmp_path):
    """Qt Multimedia crashes where it is given one."""
    path = tmp_path / "day-1.ogv"
    ffmpeg("-i", record(Recipe("mp4", keyframes=125)), "-t", "1", "-an", "-c:v", "libtheora", path)
    assert probe(path).has_video
    data = bytearray(path.read_bytes())
    tables = data.index(b"\x82theora") + 7
    data[tables : tables + 400] = bytes(400)
    path.write_bytes(data)
    with pytest.raises(Unplayable, match="is damaged"):
        probe(path)


def test_a_closed_stream_is_forgotten():
    with StreamServer(record(Recipe("mp4", duration_s=2.0))) as server:
        media = probe(server.stream)
        assert media.stream is server.stream
        assert remembered(server.stream) is media
        forget(server.stream)
        assert remembered(server.stream) is None


def test_a_playlist_is_refused_as_a_stream(tmp_path):
    path = tmp_path / "day.mp4"
    path.write_text("#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd\n" * 20)
    with StreamServer(path) as server, pytest.raises(Unplayable, match="playlist"):
        probe(server.stream)

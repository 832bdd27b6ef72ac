"""The time of a recording is counted alike by the prober, the reader, cards and matching."""

from __future__ import annotations

import contextlib
import os

import numpy as np
import pytest

from duthviewer.errors import KnownError
from duthviewer.library.media.frames import FrameReader
from duthviewer.playback.probe import Unplayable, probe
from duthviewer.playback.reader import Reader
from duthviewer.sync.recording.video import Video
from tests import odd_recordings as odd
from tests.recordings import Recipe, read_number, record

FPS = odd.FPS


def number(reader: Reader, at_s: float) -> int | None:
    frame = reader.frame_at(at_s)
    assert frame is not None
    return read_number(frame.to_ndarray(format="gray"))


def matched(video: Video, start_s: float, end_s: float) -> list[tuple[float, int | None]]:
    return [(at_s, read_number(np.asarray(p))) for at_s, p in video.samples(start_s, end_s)]


def test_an_edit_list_hides_the_run_in(tmp_path):
    path = tmp_path / "day-1.mp4"
    first = odd.cut(path)
    media = probe(path)
    assert media.duration_s == pytest.approx(12.0 - first / FPS, abs=0.1)
    with Reader(path) as reader:
        for at_s in (0.0, 1.0, 5.0, 8.0):
            assert number(reader, at_s + 0.01) == first + round(at_s * FPS)
    with Video(path) as video:
        for at_s, shown in matched(video, 0.0, 8.0):
            assert shown == first + round(at_s * FPS)


@pytest.mark.parametrize("offset_s", [None, 5000.0, 7.0])
def test_time_goes_on_where_the_clock_starts_again(tmp_path, offset_s):
    path = tmp_path / "day-1.ts"
    odd.joined(path, offset_s=offset_s)
    media = probe(path)
    assert len(media.pieces) == 2
    assert media.duration_s == pytest.approx(24.0, abs=0.1)
    with Reader(path) as reader:
        for at_s in (5.0, 11.88, 12.04, 15.0, 23.0, 3.0):
            assert number(reader, at_s + 0.01) == round(at_s % 12.0 * FPS)
    with FrameReader(path) as frames:
        card = frames.at(20.0, 320)
        pixels = np.frombuffer(card.data, np.uint8).reshape(card.height, -1, 4)
        assert read_number(pixels[:, : card.width, 1]) == 8 * FPS
    with Video(path) as video:
        seen = matched(video, 0.0, 24.0)
    assert seen[-1][0] > 20
    assert all(shown == round(at_s % 12.0 * FPS) for at_s, shown in seen)


def test_a_clock_that_goes_on_evenly_has_one_piece(tmp_path):
    assert len(probe(record(Recipe("ts", keyframes=125))).pieces) == 1


def test_the_clock_goes_on_with_the_sound_while_the_picture_stays(tmp_path):
    """Recorders of screens may write a frame only when the picture changes."""
    path = tmp_path / "day-1.ts"
    odd.sparse(path)
    media = probe(path)
    assert len(media.pieces) == 1
    assert media.duration_s == pytest.approx(48.0, abs=0.1)
    with Reader(path) as reader:
        assert number(reader, 44.01) == 44 * FPS


def test_packets_of_192_bytes(tmp_path):
    path = tmp_path / "day-1.m2ts"
    odd.m2ts(path)
    with Reader(path) as reader:
        assert number(reader, 7.01) == 7 * FPS


def test_a_clock_that_begins_late_does_not_lengthen_the_recording(tmp_path):
    path = tmp_path / "day-1.mkv"
    odd.late_clock(path)
    with FrameReader(path) as frames:
        assert frames.duration_s == pytest.approx(12.0, abs=0.1)
        assert frames.at(10.0, 320).width == 320


def test_a_picture_that_is_refreshed_bit_by_bit_is_decoded_from_before(tmp_path):
    path = tmp_path / "day-1.mp4"
    odd.refreshed(path)
    assert probe(path).refresh_s > 0.5
    with Reader(path) as reader:
        for at_s in (10.9, 3.0, 5.0):
            assert number(reader, at_s + 0.01) == round(at_s * FPS)
    with Video(path) as video:
        seen = matched(video, 0.0, 12.0)
        assert seen[-1][0] > 6
        assert all(shown == round(at_s * FPS) for at_s, shown in seen)


def test_ordinary_keyframes_are_whole_pictures():
    assert probe(record(Recipe("mp4", keyframes=50))).refresh_s == 0.0


def test_the_default_video_is_meant_unless_another_is_chosen(tmp_path):
    path = tmp_path / "day-1.mp4"
    odd.two_videos(path)
    media = probe(path)
    assert (media.size, [track.size for track in media.videos]) == (
        (640, 360),
        [(320, 180), (640, 360)],
    )
    assert probe(path, 0).size == (320, 180)
    with Video(path) as default, Video(path, 0) as other:
        assert (default.media.size, other.media.size) == ((640, 360), (320, 180))


def test_a_picture_that_comes_late_has_a_size(tmp_path):
    path = tmp_path / "day-1.ts"
    odd.late_picture(path)
    media = probe(path)
    assert media.size == (320, 180)
    assert media.first_frame_s == pytest.approx(12.0, abs=0.2)


@pytest.mark.parametrize(
    "start",
    [b"#EXTM3U\n", b"\xef\xbb\xbf#EXTM3U\n", b"\n #extm3u\n", b"<?xml?>", b"<MPD>", b"[playlist]\n",
     b"ffconcat version 1.0\n", b"v=0\n", b"ID3\x04\0\0\0\0\0\x04abcd#EXTM3U\n", b"Words, " * 20],
)  # fmt: skip
def test_a_text_in_front_of_a_recording_is_refused(tmp_path, start):
    path = tmp_path / "day-1.mpg"
    path.write_bytes(start + record(Recipe("ts", duration_s=2.0)).read_bytes())
    with pytest.raises(Unplayable, match="text or a playlist"):
        probe(path)


@pytest.mark.skipif(os.name == "nt", reason="names are text on this system")
def test_a_name_that_is_not_text(tmp_path):
    path = tmp_path / os.fsdecode(b"Er\xf6ffnung.mp4")
    path.write_bytes(record(Recipe("mp4", duration_s=2.0)).read_bytes())
    with Reader(path) as reader:
        assert number(reader, 1.01) == FPS


def test_a_stream_that_begins_within_the_file(tmp_path):
    # PyAV knows the streams that there were at the start, and raises IndexError for another one.
    content = record(Recipe("flv", duration_s=6.0, keyframes=25)).read_bytes()
    at = content.index(b"\x08", len(content) // 2)
    while int.from_bytes(content[at + 8 : at + 11], "big") or content[at + 11] & 0xF0 != 0xA0:
        at = content.index(b"\x08", at + 1)
    path = tmp_path / "day-1.flv"
    # Sound of another coding, which libavformat takes for a stream of its own.
    path.write_bytes(content[: at + 11] + b"\x22" + content[at + 12 :])
    for way in (probe, FrameReader, Video):
        with contextlib.suppress(KnownError), contextlib.ExitStack() as stack:
            opened = way(path)
            if way is not probe:
                stack.enter_context(opened)
            if way is Video:
                list(opened.samples(0.0, 6.0))


def test_errors_of_the_binding_are_reported_as_damage(tmp_path, monkeypatch):
    path = record(Recipe("mp4", duration_s=2.0))

    def stumble(*_: object) -> object:
        raise IndexError("list index out of range")

    with Video(path) as video, Reader(path) as reader:
        monkeypatch.setattr(Reader, "_piece", stumble)
        with pytest.raises(KnownError, match=r"to its end\. Download"):
            list(video.samples(0.0, 2.0))
        with pytest.raises(KnownError, match="damaged"):
            reader.frame_at(1.0)
        with pytest.raises(KnownError):
            FrameReader(path)


@pytest.mark.parametrize("container", ["fmp4", "fmp4-sidx", "flv", "mkv-live", "ts", "mkv-cut"])
def test_one_reader_shows_many_places(container):
    # Some of these files lead to a second place wrongly, once an index was gathered.
    path = record(Recipe(container, keyframes=125))
    with Reader(path) as reader:
        for at_s in (14.2, 3.6, 9.2, 0.0, 16.4, 7.0, 1.2):
            # The first frame of a fragmented file stays for half a frame more.
            assert number(reader, at_s + 0.03) == round(at_s * FPS)

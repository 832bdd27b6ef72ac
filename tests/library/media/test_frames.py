"""Single frames of a recording: the right one, quickly, and none from what is no video."""

import struct
import subprocess
import sys
import time
from fractions import Fraction

import av
import numpy as np
import pytest
from PIL import Image

from duthviewer.library.media.frames import FrameError, FrameReader, frame_at
from tests.library.videos import make_video, telling, time_told


def image_of(picture):
    assert picture.stride >= picture.width * 4
    assert len(picture.data) >= picture.stride * picture.height
    size = (picture.width, picture.height)
    return Image.frombuffer("RGB", size, bytes(picture.data), "raw", "BGRX", picture.stride, 1)


def ffmpeg(*arguments):
    subprocess.run(["ffmpeg", "-v", "error", *arguments], check=True)


@pytest.mark.parametrize("at_s", [0, 4.9, 5, 42.3, 99.9])
def test_the_key_frame_before_the_offset_is_shown(recording, at_s):
    picture = frame_at(recording, at_s, 320)
    assert (picture.width, picture.height) == (320, 180)
    assert time_told(image_of(picture)) == pytest.approx(at_s // 5 * 5, abs=0.8)


def test_several_frames_of_one_open_recording(recording):
    with FrameReader(recording) as frames:
        assert frames.duration_s == pytest.approx(100, abs=1)
        assert frames.aspect == pytest.approx(16 / 9)
        for at_s in (80, 10, 95, 0, 50):
            assert time_told(image_of(frames.at(at_s, 160))) == pytest.approx(at_s, abs=0.8)


@pytest.mark.parametrize("name", ["a.mkv", "a.webm", "a.flv", "a: b %d?.mp4"])
def test_every_kind_of_file(tmp_path, name):
    recording = make_video(tmp_path / name, 40)
    told = time_told(image_of(frame_at(recording, 22, 320)))
    assert told == pytest.approx(20, abs=0.8)


def test_a_decoder_that_holds_frames_back_gives_them_at_once(tmp_path):
    recording = make_video(tmp_path / "b.mp4", 40, bframes=3)
    assert time_told(image_of(frame_at(recording, 22, 320))) == pytest.approx(20, abs=0.8)


@pytest.mark.parametrize("start_s", [0, 50])
def test_a_transport_stream_gives_a_key_frame_near(tmp_path, start_s):
    # It has no index, so that a search can end behind the key frame. Offsets count from the
    # first frame, whatever that is stamped with.
    recording = make_video(tmp_path / "late.ts", 40, start_s=start_s)
    told = time_told(image_of(frame_at(recording, 21, 320)))
    assert told == pytest.approx(20, abs=0.8) or told == pytest.approx(25, abs=0.8)


def test_a_fragmented_file_without_an_index(tmp_path):
    options = {"movflags": "frag_keyframe+empty_moov+default_base_moof+skip_trailer"}
    recording = make_video(tmp_path / "live.mp4", 40, options=options)
    assert time_told(image_of(frame_at(recording, 22, 320))) == pytest.approx(20, abs=0.8)


def test_offsets_count_from_the_first_frame(tmp_path):
    recording = make_video(tmp_path / "late.mkv", 40, start_s=50)
    assert time_told(image_of(frame_at(recording, 21, 320))) == pytest.approx(20, abs=0.8)


def test_colours_are_in_their_places(tmp_path):
    def red(_):
        frame = np.zeros((180, 320, 3), np.uint8)
        frame[..., 0] = 255
        return frame

    picture = image_of(frame_at(make_video(tmp_path / "red.mp4", 2, red), 0, 64))
    red, green, blue = picture.getpixel((32, 18))
    assert red > 200
    assert max(green, blue) < 60


def test_pixels_that_are_not_square_are_stretched(tmp_path):
    wide = make_video(tmp_path / "wide.mkv", 2, aspect=Fraction(2))
    picture = frame_at(wide, 0, 320)
    assert (picture.width, picture.height) == (320, 90)


def test_a_video_that_was_filmed_upright_stands_upright(tmp_path, recording):
    content = bytearray(recording.read_bytes())
    # The matrix of the track header (ISO 14496-12): a quarter turn with the clock.
    one = 0x10000
    place = content.index(b"tkhd") + 44
    content[place : place + 36] = struct.pack(
        ">9i", 0, one, 0, -one, 0, 0, 180 * one, 0, 0x40000000
    )
    turned = tmp_path / "turned.mp4"
    turned.write_bytes(content)
    picture = frame_at(turned, 90, 90)
    assert (picture.width, picture.height) == (90, 160)
    pixels = np.asarray(image_of(picture).convert("L"), dtype=float)
    # The upper half, of one brightness, is now the right one.
    assert pixels[:, 55:80].std() < 5
    assert pixels[:, 10:35].std() > 50


@pytest.mark.parametrize("at_s", [1000.0, 1e15])
def test_an_offset_far_past_the_end_gives_none(recording, at_s):
    with pytest.raises(FrameError):
        frame_at(recording, at_s, 320)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no video at all",
        b"\0" * 100_000,
        b"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nday-1.mp4\n#EXT-X-ENDLIST\n",
        b"ffconcat version 1.0\nfile day-1.mp4\n",
    ],
)
def test_what_is_no_video_gives_none(tmp_path, recording, content):
    (tmp_path / "day-1.mp4").write_bytes(recording.read_bytes())
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(content)
    with pytest.raises(FrameError, match=r"broken\.mp4"):
        frame_at(broken, 0, 320)


def test_a_missing_file_gives_none(tmp_path):
    with pytest.raises(FrameError, match=r"gone\.mp4"):
        frame_at(tmp_path / "gone.mp4", 0, 320)


def test_a_cut_file_gives_what_is_left_of_it(tmp_path):
    whole = make_video(tmp_path / "whole.mkv", 60)
    cut = tmp_path / "cut.mkv"
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    assert time_told(image_of(frame_at(cut, 11, 320))) == pytest.approx(10, abs=0.8)


def test_a_sound_file_with_a_cover_has_no_frames(tmp_path):
    cover = tmp_path / "cover.png"
    Image.fromarray(telling(3)).save(cover)
    sound = tmp_path / "sound.mp4"
    ffmpeg(
        "-f",
        "lavfi",
        "-i",
        "sine=duration=2",
        "-i",
        cover,
        "-map",
        "0",
        "-map",
        "1",
        "-c:v",
        "mjpeg",
        "-disposition:v",
        "attached_pic",
        sound,
    )
    with pytest.raises(FrameError, match="sound only"):
        frame_at(sound, 0, 320)


def test_cancelling_stops_the_search(recording):
    with pytest.raises(FrameError):
        frame_at(recording, 50, 320, cancelled=lambda: True)


def test_a_frame_of_a_long_file_is_quick(tmp_path):
    # Eight hours, of a few frames that come again: what costs time is the index.
    short = make_video(tmp_path / "short.mp4", 10, fps=25, keyframes_s=10)
    long = tmp_path / "long.mp4"
    ffmpeg("-stream_loop", "2879", "-i", short, "-c", "copy", long)
    taken = []
    for at_s in (100, 14_000, 28_000):
        begin = time.thread_time()
        frame_at(long, at_s, 680)
        taken.append(time.thread_time() - begin)
    begin = time.thread_time()
    with av.open(str(long)) as container:
        count = sum(1 for _ in container.demux())
    whole = time.thread_time() - begin
    assert count >= 720_000
    # A thirtieth where this was written.
    assert sorted(taken)[1] < whole / 3, (taken, whole)


def test_no_window_and_no_decoder_is_loaded_by_the_import():
    code = (
        "import sys, duthviewer.library.media.frames, duthviewer.library.media.pictures\n"
        "print([m for m in ('PySide6', 'av', 'PIL', 'pypdfium2') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

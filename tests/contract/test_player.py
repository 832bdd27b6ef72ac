"""The contract of a player, tried on both engines with recordings whose frames carry a number."""

from __future__ import annotations

import math
import os
import random
import struct
import threading
import time
from fractions import Fraction

import av
import numpy as np
import pytest
from av.video.reformatter import ColorRange, Colorspace
from PySide6.QtGui import QImage

import duthviewer.playback.opening as opening_module
from duthviewer.playback.engines import make_player
from duthviewer.playback.multimedia import QVideoFrame, QVideoSink
from duthviewer.playback.pictures import full_size
from duthviewer.playback.player import Player
from duthviewer.playback.player_state import PlayerState
from tests.recordings import (
    ORDINARY,
    WITHOUT_INDEX,
    Recipe,
    read_image,
    record,
    record_sound,
    record_still,
    record_tracks,
    record_uneven,
)

FPS = 25


class Watcher:
    """Reads the number of each frame that reaches a player's sink.

    It is NaN, which equals nothing, for a picture that libVLC shows half decoded, as it does when
    the computer is busy.
    """

    def __init__(self, player: Player) -> None:
        self.sink = QVideoSink()
        self.frames: list[float] = []
        self.images: list[QImage] = []
        self.failures: list[str] = []
        self.positions: list[float] = []
        self.landed = 0
        player.set_sink(self.sink)
        self.sink.videoFrameChanged.connect(self._on_frame)
        player.failed.connect(self.failures.append)
        player.position_changed.connect(self.positions.append)

    def _on_frame(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self.images = [frame.toImage()]
            number = read_image(self.images[-1])
            self.frames.append(math.nan if number is None else number)


@pytest.fixture(params=["vlc", "qt"])
def player(request, qtbot):
    player = make_player(request.param)
    yield player
    player.close()
    assert player.wait_closed(5), "a thread of the player is left"


@pytest.fixture
def watcher(player):
    return Watcher(player)


def open_at(qtbot, player, path, at_s, *, playing=False):
    with qtbot.waitSignal(player.opened):
        player.open(path, at_s, playing=playing)


def seek(qtbot, player, at_s):
    def near(position):
        return abs(position - at_s) < 0.1

    with qtbot.waitSignal(player.position_changed, timeout=8000, check_params_cb=near):
        player.seek(at_s)


def wait_for_frame(qtbot, watcher, number):
    """At most one frame off: on a busy computer VLC may lose the first one after an opening."""
    qtbot.waitUntil(lambda: abs(watcher.frames[-1] - number) <= 1)


def expected(at_s, fps=FPS):
    return int(at_s * fps + 0.02)


@pytest.mark.parametrize("start_s", [0.0, 10.0])
@pytest.mark.parametrize("container", ORDINARY + WITHOUT_INDEX)
def test_opens_and_seeks_to_the_frame(qtbot, player, watcher, container, start_s):
    # With B-frames in half of the files, as streams have them.
    bframes = 2 if start_s and container != "webm" else 0
    path = record(Recipe(container, start_s=start_s, keyframes=125, bframes=bframes))
    chance = random.Random(f"{container} {start_s}")
    tolerance = 1
    for _ in range(2):
        watcher.frames.clear()
        at_s = round(chance.uniform(0, 17), 2)
        open_at(qtbot, player, path, at_s)
        assert abs(watcher.frames[0] - expected(at_s)) <= tolerance, "the first frame to be seen"
        for _ in range(4):
            at_s = round(chance.uniform(0, 17), 2)
            seek(qtbot, player, at_s)
            assert abs(watcher.frames[-1] - expected(at_s)) <= tolerance
            assert abs(player.position_s() - watcher.frames[-1] / FPS) <= 1.5 / FPS
    assert not watcher.failures


@pytest.fixture(scope="session")
def short():
    return record(Recipe("mp4", duration_s=20.0, keyframes=125))


def plays_at(qtbot, player, watcher, rate):
    """Whether it plays so fast for a second: a busy computer may not let it at the first try."""
    for _ in range(12):
        if watcher.frames[-1] / FPS > 12.0:
            player.seek(2.0)
            player.play()
            qtbot.waitUntil(lambda: watcher.frames[-1] / FPS < 12.0)
        begun, first = time.monotonic(), watcher.frames[-1]
        qtbot.waitUntil(
            lambda first=first: (
                (watcher.frames[-1] - first) / FPS >= rate
                # While the test was held up, it may have come near the end.
                or player.state() is not PlayerState.PLAYING
            )
        )
        gone_s = time.monotonic() - begun
        if (watcher.frames[-1] - first) / FPS / gone_s == pytest.approx(rate, rel=0.2):
            return True
    return False


def test_plays_at_the_speed_of_the_clock_and_says_where_it_is(qtbot, player, watcher, short):
    open_at(qtbot, player, short, 2.0, playing=True)
    assert plays_at(qtbot, player, watcher, 1.0)
    qtbot.waitUntil(lambda: abs(player.position_s() - watcher.frames[-1] / FPS) <= 1.5 / FPS)
    # However slowly a busy computer lets it report.
    watcher.positions.clear()
    qtbot.waitUntil(lambda: len(watcher.positions) >= 4)
    assert watcher.positions == sorted(watcher.positions)


def test_it_can_be_closed_while_opened_is_emitted(qtbot, player, watcher, short):
    player.opened.connect(player.close)
    open_at(qtbot, player, short, 2.0, playing=True)
    assert player.state() is PlayerState.CLOSED
    assert not watcher.positions


def test_it_can_seek_while_opened_is_emitted(qtbot, player, watcher, short):
    def go(_: float) -> None:
        player.seek(12.0)

    player.opened.connect(go)
    with qtbot.waitSignal(player.position_changed):
        player.open(short, 2.0, playing=False)
    assert watcher.positions[0] == pytest.approx(12.0, abs=0.1)
    assert player.state() is PlayerState.PAUSED


def test_a_bug_while_opening_is_reported_immediately(qtbot, player, short, monkeypatch, caplog):
    def stumble(path):
        raise ZeroDivisionError

    monkeypatch.setattr(opening_module, "probe", stumble)
    with qtbot.waitSignal(player.failed):
        player.open(short)
    assert player.state() is PlayerState.FAILED
    assert "ZeroDivisionError" in caplog.text


def test_a_seek_while_playing_goes_on_from_there(qtbot, player, watcher, short):
    open_at(qtbot, player, short, 2.0, playing=True)
    for at_s in (12.0, 4.0):
        before = len(watcher.frames)
        with qtbot.waitSignal(
            player.position_changed,
            timeout=8000,
            check_params_cb=lambda p, at=at_s: abs(p - at) < 1,
        ):
            player.seek(at_s)
        # On a busy computer the frame may be painted after the position is reported.
        first = expected(at_s)
        qtbot.waitUntil(lambda n=first: 0 <= watcher.frames[-1] - n <= 12)
        landed = next(
            n for n in range(before, len(watcher.frames)) if 0 <= watcher.frames[n] - first <= 3
        )
        qtbot.waitUntil(lambda n=landed: len(watcher.frames) > n + 12)
        played = watcher.frames[landed:]
        assert played == sorted(played), "a frame from before the seek came after it"
        assert player.state() is PlayerState.PLAYING
        assert abs(player.position_s() - watcher.frames[-1] / FPS) <= 2.5 / FPS


def test_pausing_holds_the_frame_and_steps_are_exact(qtbot, player, watcher, short):
    open_at(qtbot, player, short, 2.0, playing=True)
    qtbot.waitUntil(lambda: player.position_s() > 2.6)
    player.pause()
    assert player.state() is PlayerState.PAUSED
    before = player.position_s()
    assert player.frame_s() == pytest.approx(1 / FPS)
    for frames in (-1, 1, 1, 3, -5, -1):
        seen = player.position_s()
        player.step(frames)
        wanted = seen + frames / FPS
        qtbot.waitUntil(
            lambda w=wanted: (
                watcher.frames[-1] == expected(w) and abs(player.position_s() - w) < 0.5 / FPS
            ),
            timeout=5000,
        )
    assert abs(player.position_s() - before) < 0.3


def test_many_quick_seeks_become_the_last(qtbot, player, watcher, short):
    open_at(qtbot, player, short, 0.0)
    count = len(watcher.frames)
    for tenth in range(1, 150):
        player.seek(tenth / 10)
    wait_for_frame(qtbot, watcher, expected(14.9))
    assert len(watcher.frames) - count < 12, "the seeks queued up"


def test_a_seek_past_the_end_shows_the_last_frame(qtbot, player, watcher, short):
    open_at(qtbot, player, short, 3.0)
    player.seek(1e6)
    qtbot.waitUntil(lambda: watcher.frames[-1] >= 497)
    assert player.state() is PlayerState.PAUSED
    open_at(qtbot, player, short, 1e6)
    assert watcher.frames[-1] >= 497


def test_plays_to_the_end_and_again(qtbot, player, watcher, short):
    open_at(qtbot, player, short, 19.0, playing=True)
    with qtbot.waitSignal(player.ended):
        pass
    assert player.state() is PlayerState.ENDED
    assert watcher.frames[-1] >= 497
    assert player.position_s() == pytest.approx(20.0, abs=0.1)
    seek(qtbot, player, 5.0)
    wait_for_frame(qtbot, watcher, expected(5.0))
    player.seek(19.5)
    with qtbot.waitSignal(player.ended):
        player.play()
    with qtbot.waitSignal(player.position_changed, timeout=8000, check_params_cb=lambda p: p < 1):
        player.play()
    assert player.state() is PlayerState.PLAYING


@pytest.mark.parametrize("rate", [0.5, 2.0, 4.0])
def test_speed(qtbot, player, watcher, short, rate):
    player.set_rate(rate)
    open_at(qtbot, player, short, 2.0, playing=True)
    assert plays_at(qtbot, player, watcher, rate)
    qtbot.waitUntil(lambda: abs(player.position_s() - watcher.frames[-1] / FPS) <= 0.12)
    assert player.rate() == rate


def test_open_while_opening_and_close_while_opening(qtbot, player, watcher, short):
    other = record(Recipe("mkv", keyframes=125))
    with qtbot.waitSignal(player.opened):
        player.open(short, 3.0, playing=False)
        player.open(other, 8.0, playing=False)
    assert [number for number in watcher.frames if number > 0] == [expected(8.0)]
    player.open(short, 3.0)
    player.close()
    assert player.state() is PlayerState.CLOSED
    with qtbot.assertNotEmitted(player.opened, wait=300):
        pass


def test_closing_as_soon_as_it_is_open_stays_closed(qtbot, player, short):
    player.opened.connect(player.close)
    with qtbot.waitSignal(player.opened):
        player.open(short, 2.0)
    assert player.state() is PlayerState.CLOSED
    player.opened.disconnect(player.close)
    open_at(qtbot, player, short, 3.0)
    assert player.state() is PlayerState.PAUSED


def test_commands_while_opening_take_effect(qtbot, player, watcher, short):
    with qtbot.waitSignal(player.opened):
        player.open(short, 3.0, playing=True)
        player.seek(7.0)
        player.pause()
    qtbot.waitUntil(lambda: player.state() is PlayerState.PAUSED)
    qtbot.waitUntil(lambda: watcher.frames[-1] == expected(7.0))


@pytest.mark.parametrize("kind", ["missing", "empty", "text", "noise", "folder", "cut"])
def test_a_file_that_cannot_be_played_is_reported(qtbot, player, watcher, short, tmp_path, kind):
    path = tmp_path / "recording.mp4"
    if kind == "empty":
        path.touch()
    elif kind == "text":
        path.write_text("This is not a video.\n" * 100)
    elif kind == "noise":
        path.write_bytes(random.Random(1).randbytes(100_000))
    elif kind == "folder":
        path.mkdir()
    elif kind == "cut":
        path.write_bytes(short.read_bytes()[:50_000])
    with qtbot.waitSignal(player.failed) as said:
        player.open(path, 3.0)
    assert str(path) in said.args[0]
    assert player.state() is PlayerState.FAILED
    open_at(qtbot, player, short, 4.0)
    qtbot.waitUntil(lambda: watcher.frames[-1] == expected(4.0))


@pytest.mark.parametrize("container", ["mp4", "ts"])
def test_a_file_that_vanishes(qtbot, player, watcher, short, tmp_path, container):
    path = tmp_path / f"recording.{container}"
    path.write_bytes(record(Recipe(container, keyframes=125)).read_bytes())
    open_at(qtbot, player, path, 2.0, playing=True)
    path.unlink()
    outcome = []
    player.failed.connect(outcome.append)
    player.position_changed.connect(lambda p: outcome.append(p) if p > 9.9 else None)
    player.seek(10.0)
    qtbot.waitUntil(lambda: bool(outcome))
    open_at(qtbot, player, short, 4.0)
    qtbot.waitUntil(lambda: watcher.frames[-1] == expected(4.0))


@pytest.mark.parametrize("container", ["mp4", "ts"])
def test_a_file_that_vanishes_while_it_plays(qtbot, player, watcher, tmp_path, container):
    path = tmp_path / f"recording.{container}"
    path.write_bytes(record(Recipe(container, keyframes=125)).read_bytes())
    open_at(qtbot, player, path, 2.0, playing=True)
    path.unlink()
    # A player that has it open keeps it on this system; elsewhere it cannot be deleted.
    qtbot.waitUntil(lambda: player.position_s() > 3.0)
    with qtbot.waitSignal(player.failed) as said:
        player.open(path, 4.0)
    assert str(path) in said.args[0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such files on this system")
def test_a_pipe_is_refused_at_once(qtbot, player, short, tmp_path):
    path = tmp_path / "recording.mp4"
    os.mkfifo(path)
    with qtbot.waitSignal(player.failed, timeout=2000) as said:
        player.open(path)
    assert str(path) in said.args[0]


def test_a_file_that_is_slow_to_read_holds_up_no_other(qtbot, player, watcher, short, monkeypatch):
    may_go_on = threading.Event()
    real = opening_module.probe

    def slow(path):
        if path.name == "slow.mp4":
            may_go_on.wait(60)
        return real(path)

    monkeypatch.setattr(opening_module, "probe", slow)
    player.open(short.with_name("slow.mp4"))
    try:
        open_at(qtbot, player, short, 4.0)
    finally:
        may_go_on.set()
    wait_for_frame(qtbot, watcher, expected(4.0))
    with qtbot.assertNotEmitted(player.failed, wait=200):
        pass


def test_opened_and_closed_thirty_times_in_a_row(qtbot, player, watcher, short):
    other = record(Recipe("mkv", keyframes=125))
    before = threading.active_count()
    for turn in range(30):
        player.open((short, other)[turn % 2], turn / 2)
        if turn % 3 == 0:
            qtbot.wait(turn)
        player.close()
    open_at(qtbot, player, short, 4.0)
    assert abs(watcher.frames[-1] - expected(4.0)) <= 1
    player.close()
    assert player.wait_closed(5)
    assert threading.active_count() <= before
    assert not watcher.failures


def test_frames_that_stay_for_different_times(qtbot, player, watcher, tmp_path):
    path = tmp_path / "recording.mp4"
    record_uneven(path, Recipe("mp4", keyframes=125, sound=False))
    open_at(qtbot, player, path, 2.0)
    # Up to 10 s there are 25 frames a second, and then 12.
    for number, at_s in [(75, 3.0), (237, 9.5), (256, 10.5), (274, 12.0), (337, 17.3), (75, 3.0)]:
        seek(qtbot, player, at_s)
        assert abs(watcher.frames[-1] - number) <= 1


def test_a_picture_that_never_changes(qtbot, player, watcher, tmp_path):
    path = tmp_path / "recording.mp4"
    record_still(path, 20.0)
    open_at(qtbot, player, path, 2.0)
    for at_s in (9.0, 4.0, 12.0):
        seek(qtbot, player, at_s)
        assert player.position_s() == pytest.approx(at_s, abs=0.1)
    assert watcher.frames[-1] == 1


def test_sound_and_subtitle_tracks(qtbot, player, watcher, tmp_path):
    path = tmp_path / "recording.mkv"
    record_tracks(path, ("eng", "nld"), ("eng",))
    open_at(qtbot, player, path, 1.0, playing=True)
    qtbot.waitUntil(lambda: len(player.tracks.audio()) == 2)
    english, dutch = player.tracks.audio()
    assert ("English" in english.label, "Dutch" in dutch.label) == (True, True)
    (subtitles,) = player.tracks.subtitles()
    assert "English" in subtitles.label
    player.tracks.choose_audio(dutch.id)
    player.tracks.choose_subtitles(subtitles.id)
    qtbot.waitUntil(lambda: player.position_s() > 2.0)
    player.tracks.choose_subtitles(None)
    assert not watcher.failures


@pytest.mark.parametrize("suffix", ["mkv", "ts"])
def test_the_chosen_tracks_stay_through_seeks(qtbot, player, watcher, tmp_path, suffix):
    path = tmp_path / f"recording.{suffix}"
    captions = () if suffix == "ts" else ("eng", "nld")
    record_tracks(path, ("eng", "nld"), captions)
    open_at(qtbot, player, path, 1.0)
    qtbot.waitUntil(lambda: len(player.tracks.audio()) == 2)
    first, second = player.tracks.audio()
    qtbot.waitUntil(lambda: player.tracks.current_audio() == first.id)
    player.tracks.choose_audio(second.id)
    qtbot.waitUntil(lambda: player.tracks.current_audio() == second.id)
    shown = None
    if captions:
        qtbot.waitUntil(lambda: len(player.tracks.subtitles()) == 2)
        shown = player.tracks.subtitles()[1].id
        player.tracks.choose_subtitles(shown)
    # The file is opened again at its end, for a transport stream's seek, and to make certain of a
    # paused picture.
    for at_s in (19.4, 3.0, 19.0):
        seek(qtbot, player, at_s)
        qtbot.waitUntil(lambda: len(player.tracks.audio()) == 2)
        qtbot.waitUntil(lambda: player.tracks.current_audio() == second.id)
        qtbot.waitUntil(lambda: player.tracks.current_subtitles() == shown)
    player.tracks.choose_subtitles(None)
    seek(qtbot, player, 5.0)
    player.play()
    qtbot.waitUntil(lambda: player.position_s() > 5.3)
    assert player.tracks.current_audio() == second.id
    assert player.tracks.current_subtitles() is None
    assert not watcher.failures


def test_another_file_begins_with_its_own_tracks(qtbot, player, watcher, tmp_path):
    for name in ("one", "two"):
        record_tracks(tmp_path / f"{name}.mp4", ("eng", "nld"), ())
    open_at(qtbot, player, tmp_path / "one.mp4", 1.0)
    qtbot.waitUntil(lambda: len(player.tracks.audio()) == 2)
    first, second = player.tracks.audio()
    player.tracks.choose_audio(second.id)
    open_at(qtbot, player, tmp_path / "two.mp4", 1.0)
    qtbot.waitUntil(lambda: player.tracks.current_audio() == first.id)


def test_sound_alone(qtbot, player, watcher, tmp_path):
    path = tmp_path / "sound.mka"
    record_sound(path, 5.0)
    open_at(qtbot, player, path, 1.0, playing=True)
    assert not player.has_video()
    qtbot.waitUntil(lambda: player.position_s() > 1.5)
    seek(qtbot, player, 3.0)
    with qtbot.waitSignal(player.ended):
        pass
    assert not watcher.frames


def test_snapshot_is_the_frame_shown_in_full_size(qtbot, player, watcher, short):
    assert player.snapshot().isNull()
    open_at(qtbot, player, short, 6.0)
    wait_for_frame(qtbot, watcher, expected(6.0))
    image = player.snapshot()
    assert (image.width(), image.height()) == (320, 180)
    assert read_image(image) == expected(6.0)
    player.close()
    assert player.snapshot().isNull()


@pytest.mark.parametrize("size", [(854, 480), (640, 358), (1280, 720), (178, 130)])
def test_sizes(qtbot, player, watcher, size):
    path = record(Recipe("mp4", size=size, duration_s=2.0))
    open_at(qtbot, player, path, 1.0)
    image = player.snapshot()
    assert (image.width(), image.height()) == size
    wait_for_frame(qtbot, watcher, expected(1.0))


def write_bars(path, size, *, aspect=Fraction(1), bt709=True, turn=None):
    """A second of red, green and blue, on the left red; ``turn`` is what the header asks for."""
    width, height = size
    with av.open(str(path), "w") as out:
        stream = out.add_stream("libx264", rate=FPS)
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        stream.codec_context.sample_aspect_ratio = aspect
        stream.codec_context.colorspace = Colorspace.ITU709 if bt709 else Colorspace.ITU601
        stream.codec_context.color_range = ColorRange.MPEG
        bars = np.zeros((height, width, 3), np.uint8)
        for number in range(3):
            bars[:, number * width // 3 : (number + 1) * width // 3, number] = 200
        frame = av.VideoFrame.from_ndarray(bars, "rgb24").reformat(
            format="yuv420p",
            dst_colorspace="itu709" if bt709 else "itu601",
            dst_color_range=ColorRange.MPEG,
        )
        for number in range(FPS):
            frame.pts, frame.time_base = number, Fraction(1, FPS)
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    if turn == 90:
        # The matrix in the track's header (ISO 14496-12): a quarter to the right.
        content = bytearray(path.read_bytes())
        matrix = content.index(b"tkhd") + 4 + 40
        one = 1 << 16
        content[matrix : matrix + 36] = struct.pack(
            ">9i", 0, one, 0, -one, 0, 0, height * one, 0, 1 << 30
        )
        path.write_bytes(content)


@pytest.mark.parametrize("bt709", [True, False])
def test_colours_are_those_of_the_file(qtbot, player, watcher, tmp_path, bt709):
    write_bars(tmp_path / "bars.mp4", (480, 272), bt709=bt709)
    open_at(qtbot, player, tmp_path / "bars.mp4", 0.4)
    for image in (player.snapshot(), watcher.images[-1]):
        for number in range(3):
            colour = image.pixelColor(80 + 160 * number, 136).toTuple()[:3]
            wanted = [200 * (part == number) for part in range(3)]
            assert np.abs(np.subtract(colour, wanted)).max() <= 8


def test_pixels_that_are_not_square(qtbot, player, watcher, tmp_path):
    write_bars(tmp_path / "bars.mp4", (360, 288), aspect=Fraction(16, 11))
    open_at(qtbot, player, tmp_path / "bars.mp4", 0.4)
    image = player.snapshot()
    assert image.height() == 288
    assert image.width() == pytest.approx(524, abs=2)
    assert image.pixelColor(image.width() - 40, 144).blue() > 180


def test_a_rotated_recording_is_shown_upright(qtbot, player, watcher, tmp_path):
    write_bars(tmp_path / "bars.mp4", (480, 272), turn=90)
    open_at(qtbot, player, tmp_path / "bars.mp4", 0.4)
    image = player.snapshot()
    assert (image.width(), image.height()) == (272, 480)
    assert [image.pixelColor(136, y).red() > 150 for y in (80, 240, 400)] == [True, False, False]
    assert image.pixelColor(136, 400).blue() > 150


class Album:
    """Shows pictures itself, and keeps them all."""

    def __init__(self):
        self.pictures = []

    def show_picture(self, picture):
        if picture is not None:
            self.pictures.append(picture)


def test_pictures_stay_what_they_are_while_others_come(qtbot, player, short):
    album = Album()
    player.set_sink(album)
    open_at(qtbot, player, short, 2.0, playing=True)
    qtbot.waitUntil(lambda: len(album.pictures) > 12)
    del album.pictures[4:8]
    qtbot.waitUntil(lambda: len(album.pictures) > 20)
    player.close()
    numbers = [read_image(full_size(picture)) for picture in album.pictures]
    assert None not in numbers
    assert numbers == sorted(numbers)
    assert len(set(numbers)) > 15


@pytest.mark.parametrize("fps", [Fraction(10), Fraction(30000, 1001), Fraction(50)])
def test_frame_rates(qtbot, player, watcher, fps):
    path = record(Recipe("mp4", fps=fps, duration_s=10.0, bframes=2))
    chance = random.Random(int(fps))
    open_at(qtbot, player, path, 2.0)
    for _ in range(6):
        number = chance.randrange(0, int(9 * fps))
        seek(qtbot, player, float(number / fps) + 0.001)
        assert abs(watcher.frames[-1] - number) <= 1
        assert abs(watcher.frames[-1] - round(player.position_s() * fps)) <= 1


def test_sound_settings_are_kept(qtbot, player, short):
    player.set_volume(0.4)
    player.set_muted(True)
    open_at(qtbot, player, short, 1.0, playing=True)
    assert (player.volume(), player.muted()) == (0.4, True)
    qtbot.waitUntil(lambda: len(player.tracks.audio()) == 1)
    assert player.tracks.subtitles() == ()
    player.set_rate(9)
    assert player.rate() == 4
    player.set_volume(-1)
    assert player.volume() == 0

"""Aligning recordings by their sound: real files, with all that differs between two of them."""

import numpy as np
import pytest

from duthviewer.playback.probe import Unplayable
from duthviewer.sync.align import NotAligned, align
from duthviewer.sync.sound.reader import SoundError, SoundReader
from tests.sounds import (
    joined,
    music,
    part,
    silence,
    slower,
    speech,
    write_sound,
)

LENGTH_S = 150.0
#: Where the talk begins in the recording of the day
START_S = 40.0


@pytest.fixture(scope="module")
def talk():
    return speech(LENGTH_S, seed=1)


@pytest.fixture(scope="module")
def day(talk, tmp_path_factory):
    sound = joined(speech(START_S, seed=2), talk, speech(30, seed=3))
    return write_sound(tmp_path_factory.mktemp("day") / "day.mkv", sound, picture=True)


@pytest.fixture
def aligned(day, tmp_path):
    def run(sound, name="own.mkv", codec="pcm_s16le", rate=24000, **more):
        own = write_sound(tmp_path / name, sound, codec, rate=rate, **more)
        return align(own, day).alignment.pieces

    return run


def near(value):
    return pytest.approx(value, abs=0.04)


def test_an_intro_another_coding_and_another_level(aligned, talk):
    own = joined(music(12.4, seed=5), 0.1 * talk)
    (piece,) = aligned(own, "own.webm", "libopus", 48000)
    assert piece.shift_s == near(START_S - 12.4)
    assert piece.rate == 1.0
    assert piece.start_s == pytest.approx(12.4, abs=1.0)
    assert piece.end_s == pytest.approx(162.4, abs=1.0)


def test_music_under_the_voice(aligned, talk):
    (piece,) = aligned(0.5 * talk + music(LENGTH_S, seed=7))
    assert piece.shift_s == near(START_S)


def test_a_cut(aligned, talk):
    before, after = aligned(joined(part(talk, 0, 70), part(talk, 95, LENGTH_S)))
    assert (before.shift_s, after.shift_s) == (near(START_S), near(START_S + 25))
    assert after.start_s == before.end_s == pytest.approx(70, abs=0.7)


def test_something_put_in(aligned, talk):
    before, after = aligned(joined(part(talk, 0, 80), music(20, seed=9), part(talk, 80, LENGTH_S)))
    assert (before.shift_s, after.shift_s) == (near(START_S), near(START_S - 20))
    assert before.end_s == pytest.approx(80, abs=1.5)
    assert after.start_s == pytest.approx(100, abs=1.5)


def test_a_clock_that_is_wrong_by_a_thousandth(aligned, talk):
    (piece,) = aligned(joined(silence(5), slower(talk, 0.001)))
    assert piece.rate == pytest.approx(0.999, abs=0.0002)
    assert piece.day_of(5.0) == near(START_S)
    assert piece.day_of(5 + 140 * 1.001) == near(START_S + 140)


def test_a_rate_of_which_rows_are_no_whole_number_of_samples(talk, day, tmp_path):
    own = write_sound(tmp_path / "own.wav", joined(silence(7), talk), "pcm_u8", rate=11025)
    (piece,) = align(own, day).alignment.pieces
    assert piece.shift_s == near(START_S - 7)
    assert piece.rate == 1.0


def test_time_stamps_count_and_not_samples(aligned, talk):
    # At 60 s the stamps of the file jump by 20 s: as long, it has no sound.
    before, after = aligned(talk, codec="mp2", jump_s=(60.0, 20.0))
    assert (before.shift_s, after.shift_s) == (near(START_S), near(START_S - 20))
    assert after.start_s >= 78


@pytest.mark.parametrize("seed", [77, 78])
def test_another_talk_is_refused(aligned, seed):
    with pytest.raises(NotAligned, match=r"was not found for sure in day\.mkv"):
        aligned(speech(LENGTH_S, seed))


def test_a_jingle_that_both_have_is_no_alignment(tmp_path):
    jingle = music(20, seed=5)
    day = write_sound(tmp_path / "day.mkv", joined(jingle, speech(120, seed=21)))
    own = write_sound(tmp_path / "own.mkv", joined(jingle, speech(120, seed=22)))
    with pytest.raises(NotAligned):
        align(own, day)


def test_silence_is_refused(aligned):
    with pytest.raises(NotAligned, match="too little sound"):
        aligned(silence(LENGTH_S))


def test_the_same_noise_level_is_no_sign(aligned, day):
    noise = np.random.default_rng(3).normal(size=round(LENGTH_S * 16000)) * 0.05
    with pytest.raises(NotAligned):
        aligned(noise.astype(np.float32))


def test_a_long_recording_is_not_read_as_a_whole(talk, tmp_path, monkeypatch):
    from duthviewer.sync import align as module

    monkeypatch.setattr(module, "_WHOLE_S", 100.0)
    monkeypatch.setattr(module, "_AROUND_S", 30.0)
    sound = joined(silence(300), speech(60, seed=12), talk, silence(600))
    day = write_sound(tmp_path / "long.mkv", sound)
    own = write_sound(tmp_path / "own.mkv", joined(silence(8), talk))
    read = []
    runs = SoundReader.runs

    def counted(self, start_s, end_s):
        read.append((self.duration_s > 500) * (end_s - start_s))
        return runs(self, start_s, end_s)

    monkeypatch.setattr(SoundReader, "runs", counted)
    (piece,) = align(own, day).alignment.pieces
    assert piece.shift_s == near(352)
    assert sum(read) < 600
    # The place that the catalogue names is tried first; if it is wrong, all is searched.
    read.clear()
    assert align(own, day, near_s=355.0).alignment.pieces[0].shift_s == near(352)
    assert len(read) == 2
    assert align(own, day, near_s=900.0).alignment.pieces[0].shift_s == near(352)


def test_files_without_sound_are_refused(day, tmp_path):
    from tests.library.videos import make_video

    grey = np.full((36, 64, 3), 128, np.uint8)
    picture = make_video(tmp_path / "mute.mp4", 3.0, lambda _: grey, fps=4, keyframes_s=1)
    with pytest.raises(SoundError, match=r"mute\.mp4 has no sound"):
        align(picture, day)
    with pytest.raises(Unplayable):
        align(tmp_path / "missing.mp4", day)

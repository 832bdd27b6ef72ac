"""Speech and pauses of recordings: real files, speech with known pauses, and what is neither."""

import itertools

import numpy as np
import pytest

from duthviewer.review.sound.pauses import measure_sound
from duthviewer.review.sound.processes import SoundCancelled
from duthviewer.review.sound.values import TalkSound
from duthviewer.sync.sound.reader import SoundError
from tests.review.sound.speech_sounds import applause, hum, noise, pauses, song, talk
from tests.sounds import RATE, joined, silence, write_sound

#: The issue's limit for nine of ten ends of pauses (seconds)
P90_S = 0.2


@pytest.fixture
def measured(tmp_path):
    def run(sound, start_s=0.0, end_s=1e6, codec="pcm_s16le", **more):
        path = write_sound(tmp_path / "talk.mkv", sound, codec, **more)
        return measure_sound(path, start_s, end_s)

    return run


def overlap_s(ranges, start_s, end_s):
    return sum(max(0.0, min(one.end_s, end_s) - max(one.start_s, start_s)) for one in ranges)


def expect_pauses(found, wanted, extra=0):
    errors = []
    for pause in wanted:
        overlapping = [one for one in found if overlap_s([one], pause.start_s, pause.end_s) > 0.2]
        assert len(overlapping) == 1, (pause, overlapping)
        (one,) = overlapping
        errors += [abs(one.start_s - pause.start_s), abs(one.end_s - pause.end_s)]
    assert np.percentile(errors, 90) <= P90_S
    assert len(found) <= len(wanted) + extra


def test_a_quiet_recording_with_hum(measured):
    sound = 10 ** (-45 / 20) * (talk() + hum(len(talk()), -30.0))
    found = measured(sound)
    expect_pauses(found.pauses, pauses())
    spoken_s = sum(one.length_s for one in found.speech)
    assert spoken_s == pytest.approx(31.5, abs=1.5)


def test_a_loud_and_noisy_recording_of_a_telephone(measured):
    sound = np.clip(6 * (talk() + noise(len(talk()), -30.0)), -1, 1)
    expect_pauses(measured(sound, rate=8000).pauses, pauses(), extra=1)


def test_noise_that_becomes_louder_by_15_db(measured):
    length_s = len(talk()) / RATE
    sound = joined(talk() + noise(len(talk()), -50.0), talk() + noise(len(talk()), -35.0))
    wanted = [*pauses(), *pauses(shift_s=length_s)]
    expect_pauses(measured(sound).pauses, wanted, extra=2)


def test_music_and_applause_are_neither(measured):
    begin_s = len(talk()) / RATE
    other = joined(song(12), applause(8))
    sound = joined(talk(), other, talk())
    found = measured(sound + noise(len(sound), -50.0))
    end_s = begin_s + len(other) / RATE
    assert overlap_s(found.speech, begin_s, end_s) < 0.05 * (end_s - begin_s)
    assert overlap_s(found.pauses, begin_s, end_s) < 0.05 * (end_s - begin_s)
    assert overlap_s(found.speech, end_s, 2 * begin_s + end_s) > 29


def test_a_part_of_a_longer_recording_in_its_times(measured):
    before_s = 80.0
    sound = joined(song(before_s), talk(), song(20))
    sound = sound + noise(len(sound), -50.0)
    found = measured(sound, before_s, before_s + len(talk()) / RATE, "mp2")
    expect_pauses(found.pauses, pauses(shift_s=before_s))
    assert found.speech[0].start_s == pytest.approx(before_s + 1.0, abs=P90_S)


def test_sound_that_is_missing_is_no_pause(measured):
    # From 28.99 s on, the stamps of the file are later by 30 s: as long, it has no sound.
    found = measured(talk() + noise(len(talk()), -50.0), codec="mp2", jump_s=(29.0, 30.0))
    wanted = [pause for pause in pauses() if pause.end_s < 29]
    wanted += [pause for pause in pauses(shift_s=30.0) if pause.start_s > 59]
    expect_pauses(found.pauses, wanted)
    assert overlap_s(found.speech, 29.5, 58.5) == 0
    assert overlap_s(found.pauses, 29.5, 58.5) == 0


def test_several_processes_find_what_one_does(measured, tmp_path, monkeypatch):
    from duthviewer.review.sound import processes

    one = measured(talk() + noise(len(talk()), -50.0))
    monkeypatch.setattr(processes, "_LEAST_PART_S", 20.0)
    monkeypatch.setattr(processes.os, "cpu_count", lambda: 2)
    reports = []
    two = measure_sound(tmp_path / "talk.mkv", 0.0, 1e6, reports.append)
    assert len(two.pauses) == len(one.pauses)
    for first, second in zip(one.pauses, two.pauses, strict=True):
        assert second.start_s == pytest.approx(first.start_s, abs=0.1)
        assert second.end_s == pytest.approx(first.end_s, abs=0.1)
    assert reports[-1] == pytest.approx(1.0, abs=0.01)
    assert all(before <= after for before, after in itertools.pairwise(reports))


def test_nobody_speaks(measured):
    assert measured(silence(5)) == TalkSound()


def test_no_sound_track(tmp_path):
    from tests.library.videos import make_video

    grey = np.full((36, 64, 3), 128, np.uint8)
    mute = make_video(tmp_path / "mute.mp4", 3.0, lambda _: grey, fps=4, keyframes_s=1)
    with pytest.raises(SoundError, match=r"mute\.mp4 has no sound"):
        measure_sound(mute, 0.0, 3.0)


def test_cancelling_ends_the_processes(tmp_path, monkeypatch):
    from duthviewer.review.sound import processes

    started = []
    start = processes._start

    def noted(*arguments):
        started.append(start(*arguments))
        return started[-1]

    monkeypatch.setattr(processes, "_start", noted)
    path = write_sound(tmp_path / "talk.mkv", talk())
    with pytest.raises(SoundCancelled):
        measure_sound(path, 0.0, 44.0, cancelled=lambda: True)
    assert [process.poll() is None for process in started] == [False]


def test_a_process_that_dies_is_reported(tmp_path, monkeypatch):
    from duthviewer.review.sound import processes

    killed = []
    start = processes._start

    def dying(*arguments):
        process = start(*arguments)
        process.kill()
        killed.append(process)
        return process

    monkeypatch.setattr(processes, "_start", dying)
    path = write_sound(tmp_path / "talk.mkv", talk())
    with pytest.raises(SoundError, match=r"talk\.mkv cannot be read: the process"):
        measure_sound(path, 0.0, 44.0)
    assert killed

"""The sound of talks, and what is kept of it."""

import os
from dataclasses import replace

import pytest

from duthviewer.review.pace.reading import read_pace
from duthviewer.review.sound import cache as module
from duthviewer.review.sound.background import sound_measured
from duthviewer.review.sound.cache import SoundCache
from duthviewer.review.sound.talk_sound import kept_sound, read_sound
from duthviewer.review.sound.values import TalkSound, TimeRange
from tests.review.pace.talks import files_of, reviewed
from tests.review.sound.speech_sounds import noise, talk
from tests.sounds import RATE, joined, silence, write_sound


def ranges(*times):
    return tuple(TimeRange(start_s=a, end_s=b) for a, b in times)


SOUND = TalkSound(
    speech=ranges((10.0, 20.0), (22.0, 30.0), (35.0, 40.0)), pauses=ranges((20.0, 22.0), (30.0, 35))
)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "day.mkv"
    path.write_bytes(b"sound")
    return path


@pytest.fixture
def kept(tmp_path):
    return SoundCache(tmp_path / "sounds")


def test_what_was_kept_is_recalled(kept, file):
    kept.keep(file, 0.0, 50.0, SOUND)
    assert kept.recall(file, 0.0, 50.0) == SOUND
    assert kept.recall(file, 0.4, 50.6) == SOUND
    # A part of it: a pause at its end is none.
    part = TalkSound(speech=ranges((15.0, 20.0), (22.0, 30.0)), pauses=ranges((20.0, 22.0)))
    assert kept.recall(file, 15.0, 33.0) == part
    assert kept.recall(file, 0.0, 60.0) is None


def test_another_version_of_the_file_is_measured_again(kept, file):
    kept.keep(file, 0.0, 50.0, SOUND)
    os.utime(file, (1, 1))
    assert kept.recall(file, 0.0, 50.0) is None
    file.unlink()
    assert kept.recall(file, 0.0, 50.0) is None


@pytest.mark.parametrize("content", [b"", b"{", b"[" * 100_000, b'{"file": 3}'])
def test_a_damaged_file_is_measured_again(kept, file, tmp_path, content):
    kept.keep(file, 0.0, 50.0, SOUND)
    (path,) = (tmp_path / "sounds").iterdir()
    path.write_bytes(content)
    assert kept.recall(file, 0.0, 50.0) is None
    kept.keep(file, 0.0, 50.0, SOUND)
    assert kept.recall(file, 0.0, 50.0) == SOUND


def test_the_longest_unused_are_deleted(kept, file, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "KEPT", 2)
    for start_s in (0.0, 100.0, 200.0):
        kept.keep(file, start_s, start_s + 50, SOUND)
        for path in (tmp_path / "sounds").iterdir():
            os.utime(path, (path.stat().st_atime, path.stat().st_mtime - 10))
    assert kept.recall(file, 0.0, 50.0) is None
    assert kept.recall(file, 100.0, 150.0) is not None
    assert kept.recall(file, 200.0, 250.0) is not None


def test_a_folder_that_cannot_be_written_only_costs_time(file, tmp_path):
    (tmp_path / "sounds").write_text("a file")
    cache = SoundCache(tmp_path / "sounds")
    cache.keep(file, 0.0, 50.0, SOUND)
    assert cache.recall(file, 0.0, 50.0) is None


def test_the_report_comes_first_without_sound_and_is_quick_the_second_time(tmp_path):
    sound = joined(silence(30), talk())
    path = write_sound(tmp_path / "day.mkv", sound + noise(len(sound), -50.0))
    files = replace(files_of(path), offset_s=30.0)
    one = reviewed([(0, 20, 1), (20, 44, 2)], len(talk()) / RATE, files=files)
    assert kept_sound(one) is None
    found, reports = [], []
    report = read_pace(one, reports.append, found=found.append)
    assert [each.sound for each in found] == [None]
    assert report.sound.speech[0].start_s == pytest.approx(1.0, abs=0.2)
    assert [page.pauses for page in report.pages] == [4, 3]
    assert reports
    found.clear()
    again = read_pace(one, found=found.append)
    assert found == []
    for before, after in zip(report.sound.pauses, again.sound.pauses, strict=True):
        assert after.start_s == pytest.approx(before.start_s, abs=0.001)


def test_no_sound_without_a_recording_that_can_be_read(tmp_path, file):
    assert read_sound(reviewed(length_s=10.0)) is None
    assert read_sound(reviewed(length_s=10.0, files=files_of(file))) is None
    assert read_sound(reviewed(length_s=10.0, files=files_of(tmp_path / "gone.mkv"))) is None


def test_the_sound_is_measured_while_something_else_is_done(tmp_path):
    path = write_sound(tmp_path / "day.mkv", talk() + noise(len(talk()), -50.0))
    with pytest.raises(RuntimeError), sound_measured(path, 0.0, None):
        raise RuntimeError
    assert SoundCache().recall(path, 0.0, 44.0) is None
    with sound_measured(path, 0.0, None):
        pass
    assert len(SoundCache().recall(path, 0.0, 44.0).pauses) == 7
    with sound_measured(tmp_path / "gone.mkv", 0.0, None), sound_measured(None, 0.0, 1.0):
        pass

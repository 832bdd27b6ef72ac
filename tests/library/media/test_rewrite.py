"""Copies of recordings: every frame at its time, nothing left of what failed."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import av
import pytest

from duthviewer.errors import KnownError
from duthviewer.library.media import rewrite as rewriting
from duthviewer.library.media.frames import FrameReader
from duthviewer.library.media.rewrite import copy_path, rewrite, size_text
from duthviewer.library.media.rewrite_encoder import can_encode
from duthviewer.library.media.rewrite_errors import RewriteCancelled, RewriteError
from duthviewer.playback.probe import probe
from duthviewer.playback.reader import Reader
from duthviewer.writing import CannotWrite
from tests import odd_recordings
from tests.disks import Disk
from tests.recordings import Recipe, read_number, record

#: Times of a recording in two parts of 6 s, and the frames shown there
_TWICE = {0.0: 0, 1.02: 25, 3.02: 75, 5.9: 147, 6.02: 0, 7.02: 25, 9.02: 75, 11.86: 146}
_ONCE = {0.0: 0, 1.02: 25, 3.02: 75, 5.9: 147}


def frames_of(path: Path, times: dict[float, int]) -> dict[float, int | None]:
    found = {}
    with Reader(path) as reader:
        for at_s in times:
            frame = reader.frame_at(at_s)
            found[at_s] = frame and read_number(frame.to_ndarray(format="gray"))
    return found


def sound_starts(path: Path) -> list[float]:
    with av.open(str(path)) as container:
        packets = container.demux(audio=0)
        return [float(p.pts * p.time_base) for p in packets if p.pts is not None]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    folder = tmp_path_factory.mktemp("joined")

    def make(name: str) -> Path:
        path = folder / name
        if not path.exists():
            {"day.flv": odd_recordings.joined_flv, "day.mpg": odd_recordings.joined_mpg}[name](path)
        return path

    return make


@pytest.fixture
def day(made: Callable[[str], Path], tmp_path: Path) -> Path:
    return Path(shutil.copy(made("day.mpg"), tmp_path / "day.mpg"))


@pytest.mark.parametrize("name", ["day.flv", "day.mpg"])
def test_both_parts_of_a_joined_recording_are_reached(made, name: str, tmp_path: Path) -> None:
    source, target = made(name), tmp_path / "day.mkv"
    before = source.read_bytes()
    reports: list[float] = []
    rewrite(source, target, reports.append)
    assert probe(target).duration_s == pytest.approx(12.0, abs=0.1)
    assert frames_of(target, _TWICE) == _TWICE
    with FrameReader(target) as frames:
        assert frames.at(8.0, 320).width == 320
    assert source.read_bytes() == before
    assert reports == sorted(reports)
    assert reports[-1] == 1.0
    # The sound goes on, too, without a jump.
    starts = sound_starts(target)
    assert all(0 < later - earlier < 0.2 for earlier, later in pairwise(starts))
    assert starts[-1] > 11.8


def test_a_transport_stream_whose_clock_jumps_ahead(tmp_path: Path) -> None:
    source, target = tmp_path / "day.ts", tmp_path / "day.mkv"
    odd_recordings.joined(source, offset_s=5000)
    rewrite(source, target)
    times = {0.0: 0, 11.02: 275, 13.02: 25, 23.02: 275}
    assert frames_of(target, times) == times


def test_a_program_stream_whose_clock_jumps_ahead(made, tmp_path: Path) -> None:
    first, second = made("day.mpg").with_name("part.mpg"), tmp_path / "second.mpg"
    odd_recordings.ffmpeg(
        "-i", first, "-c", "copy", "-output_ts_offset", "5000", "-f", "mpeg", second
    )
    source, target = tmp_path / "day.mpg", tmp_path / "day.mkv"
    source.write_bytes(first.read_bytes() + second.read_bytes())
    rewrite(source, target)
    times = {0.0: 0, 3.02: 75, 5.9: 147, 7.02: 25, 9.02: 75, 11.86: 146}
    # Where exactly the first part's last frame ends is lost at the joint.
    assert frames_of(target, times) == {at_s: pytest.approx(n, abs=1) for at_s, n in times.items()}


def test_one_keyframe_and_times_stay_as_they_were(tmp_path: Path) -> None:
    target = tmp_path / "copy.mkv"
    rewrite(record(Recipe("mp4", duration_s=6.0, keyframes=1000, bframes=2)), target)
    assert frames_of(target, _ONCE) == _ONCE


def keyframes(path: Path) -> list[float]:
    with av.open(str(path)) as container:
        packets = container.demux(video=0)
        return [float(p.pts * p.time_base) for p in packets if p.is_keyframe and p.pts is not None]


@pytest.mark.skipif(not can_encode(), reason="no encoder here")
def test_new_keyframes_when_asked_for(tmp_path: Path) -> None:
    source = record(Recipe("mp4", duration_s=12.0, keyframes=1000, bframes=2))
    target = tmp_path / "copy.mkv"
    assert len(keyframes(source)) == 1
    rewrite(source, target, new_keyframes=True)
    starts = keyframes(target)
    assert len(starts) >= 3
    assert all(later - earlier <= 4.1 for earlier, later in pairwise(starts))
    times = {**_ONCE, 11.02: 275, 11.98: 299}
    assert frames_of(target, times) == times
    assert probe(target).duration_s == pytest.approx(12.0, abs=0.1)


@pytest.mark.skipif(not can_encode(), reason="no encoder here")
def test_new_keyframes_in_both_parts_of_a_joined_recording(made, tmp_path: Path) -> None:
    target = tmp_path / "copy.mkv"
    rewrite(made("day.flv"), target, new_keyframes=True)
    assert frames_of(target, _TWICE) == _TWICE


@pytest.mark.skipif(not can_encode(), reason="no encoder here")
def test_new_keyframes_leave_out_what_an_edit_list_hides(tmp_path: Path) -> None:
    source, target = tmp_path / "cut.mp4", tmp_path / "copy.mkv"
    first = odd_recordings.cut(source)
    rewrite(source, target, new_keyframes=True)
    times = {0.02: first, 2.02: first + 50, 8.02: first + 200}
    assert frames_of(target, times) == times


def test_a_damaged_middle_is_left_out(tmp_path: Path) -> None:
    source, target = tmp_path / "day.flv", tmp_path / "day.mkv"
    odd_recordings.ffmpeg("-i", record(odd_recordings.PLAIN), "-c", "copy", source)
    content = bytearray(source.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 3000] = bytes(3000)
    source.write_bytes(content)
    rewrite(source, target)
    times = {0.0: 0, 3.02: 75, 11.02: 275}
    assert frames_of(target, times) == times


def test_a_picture_that_stands_for_long_stays_that_long(tmp_path: Path) -> None:
    source, target = tmp_path / "slides.flv", tmp_path / "slides.mkv"
    before = av.open(str(record(Recipe(duration_s=6.0, sound=False))))
    with before, av.open(str(source), "w") as out:
        video = out.add_stream_from_template(before.streams.video[0])
        for packet in before.demux(video=0):
            if packet.dts is not None and packet.pts is not None:
                packet.pts = packet.dts = packet.pts * 400
                packet.stream = video
                out.mux(packet)
    rewrite(source, target)
    assert probe(target).duration_s > 2000


def test_subtitles_are_kept(tmp_path: Path) -> None:
    captions, source = tmp_path / "day.srt", tmp_path / "day.mp4"
    captions.write_text("1\n00:00:01,000 --> 00:00:03,000\nA caption\n", encoding="utf-8")
    odd_recordings.ffmpeg(
        "-i", record(odd_recordings.SHORT), "-i", captions, "-c", "copy", "-c:s", "mov_text",
        "-metadata:s:s:0", "language=deu", source,
    )  # fmt: skip
    target = tmp_path / "copy.mkv"
    rewrite(source, target)
    with av.open(str(target)) as container:
        assert container.streams.subtitles[0].language in ("deu", "ger")
        texts = [bytes(p) for p in container.demux(subtitles=0) if p.size]
    assert texts == [b"A caption"]


def test_cancelling_leaves_nothing(day: Path) -> None:
    target = day.with_suffix(".mkv")
    asked = iter(range(1000))
    with pytest.raises(RewriteCancelled):
        rewrite(day, target, cancelled=lambda: next(asked) > 20)
    assert [path.name for path in day.parent.iterdir()] == ["day.mpg"]


def test_what_a_killed_program_left_is_removed(day: Path) -> None:
    target = day.with_suffix(".mkv")
    day.with_name(".day.mkv.part").write_bytes(b"half")
    rewrite(day, target)
    assert sorted(path.name for path in day.parent.iterdir()) == ["day.mkv", "day.mpg"]


def test_too_little_room_is_found_before_the_work(day: Path, monkeypatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    with pytest.raises(CannotWrite, match=r"There is not enough room in .*: the copy takes 881 kB"):
        rewrite(day, day.with_suffix(".mkv"))
    assert [path.name for path in day.parent.iterdir()] == ["day.mpg"]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    disk = Disk(tmp_path / "disk")
    yield disk
    disk.close()


def test_a_disk_that_fills_up_keeps_nothing(day: Path, disk: Disk, monkeypatch) -> None:
    if not disk.is_mounted:
        pytest.skip("no file system may be mounted here")
    target = disk.folder / "day.mkv"
    free = shutil.disk_usage(disk.folder).free
    monkeypatch.setattr(rewriting, "_expect_room", lambda *_: None)
    (disk.folder / "else.bin").write_bytes(bytes(free - 100_000))
    with pytest.raises(CannotWrite, match=r"The disk of .* is full"):
        rewrite(day, target)
    assert [path.name for path in disk.folder.iterdir()] == ["else.bin"]


def test_what_holds_no_video_or_sound_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "day.mp4"
    source.write_bytes(bytes(range(256)) * 100)
    with pytest.raises(RewriteError):
        rewrite(source, tmp_path / "copy.mkv")
    with pytest.raises(RewriteError, match="There is no file"):
        rewrite(tmp_path / "gone.mp4", tmp_path / "copy.mkv")
    assert [path.name for path in tmp_path.iterdir()] == ["day.mp4"]


def test_what_the_copy_cannot_hold_is_named(tmp_path: Path) -> None:
    source = tmp_path / "day.wmv"
    odd_recordings.ffmpeg("-i", record(odd_recordings.SHORT), "-c:v", "wmv2", "-an", source)
    with pytest.raises(RewriteError, match="its video is wmv2"):
        rewrite(source, tmp_path / "copy.mkv")


def test_the_recording_itself_is_never_written(tmp_path: Path) -> None:
    source = tmp_path / "day.mkv"
    odd_recordings.ffmpeg("-i", record(odd_recordings.SHORT), "-c", "copy", source)
    before = source.read_bytes()
    with pytest.raises(KnownError, match="the recording itself"):
        rewrite(source, source)
    assert source.read_bytes() == before


def test_the_copy_gets_a_name_of_its_own(tmp_path: Path, monkeypatch) -> None:
    source = tmp_path / "day-1.mpg"
    assert copy_path(source) == tmp_path / "day-1 (rewritten).mkv"
    copy_path(source).touch()
    assert copy_path(source) == tmp_path / "day-1 (rewritten 2).mkv"
    monkeypatch.setattr(rewriting.os, "access", lambda *_: False)
    assert copy_path(source, tmp_path / "videos") == tmp_path / "videos" / "day-1 (rewritten).mkv"


def test_sizes_are_in_the_units_of_file_managers() -> None:
    sizes = (999, 1_200, 880_640, 999_600, 1_234_567_890)
    assert [size_text(size) for size in sizes] == ["999 bytes", "1 kB", "881 kB", "1 MB", "1.2 GB"]

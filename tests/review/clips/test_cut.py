"""Clips: the right frames, sound, subtitles and chapters, and nothing half-written."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import av
import pytest

from duthviewer.errors import KnownError
from duthviewer.library.media.chapters import Chapter
from duthviewer.library.media.cues import Cue
from duthviewer.playback.reader import Reader
from duthviewer.review.clips.cut import write_clip
from duthviewer.review.clips.facts import clip_facts, keyframe_before
from duthviewer.review.clips.moving_picture import (
    MovingPicture,
    write_moving_picture,
    write_still,
)
from duthviewer.review.clips.values import ClipMethod, ClipRequest
from duthviewer.review.media_file.unfinished import MediaCancelled
from tests import odd_recordings
from tests.clip_recordings import FPS, complaints, cue_times, make, see
from tests.disks import Disk
from tests.recordings import read_number, record_tracks

LENGTH_S = 6.0
START_S, END_S = 1.4, 5.24
FRAMES = list(range(35, 131))


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    folder = tmp_path_factory.mktemp("clips")

    def source_of(name: str, codec: str = "h264", **how: object) -> Path:
        return make(folder / name, codec, length_s=LENGTH_S, **how)  # type: ignore[arg-type]

    return source_of


def test_a_copy_begins_at_the_keyframe_before(source, tmp_path: Path) -> None:
    day, out = source("h264.mp4"), tmp_path / "clip.mp4"
    request = ClipRequest(
        day, 2.4, 5.24, cues=(Cue(0, 2.2, "a"), Cue(2.5, 3.0, "<b>"), Cue(2.9, 4, "c")),
        language="eng", chapters=(Chapter(0, 3, "One"), Chapter(3, 20, "<Two>")),
        metadata={"title": "Ti\u0107", "copyright": "CC-BY-4.0"},
    )  # fmt: skip
    done: list[float] = []
    written = write_clip(request, out, done.append)
    assert (written.start_s, written.method) == (2.0, ClipMethod.COPIED)
    assert keyframe_before(day, 2.4) == 2.0
    clip = see(out)
    assert clip.numbers[0] == 50
    # It may end some frames late, where no frame refers to a later one.
    assert 130 <= clip.numbers[-1] <= 134
    assert clip.numbers == list(range(50, clip.numbers[-1] + 1))
    assert [round(at_s, 2) for at_s in clip.beeps] == [0, 1, 2, 3]
    # An MP4 file shows one subtitle at a time.
    assert cue_times(out) == [(0, 0.2), (0.5, 0.9), (0.9, 2.0)]
    with av.open(str(out)) as container:
        assert container.metadata["title"] == "Ti\u0107"
        assert container.metadata["copyright"] == "CC-BY-4.0"
        assert container.streams.subtitles[0].metadata["language"] == "eng"
        chapters = container.chapters()
    assert [chapter["metadata"]["title"] for chapter in chapters] == ["One", "<Two>"]
    assert float(chapters[1]["start"] * chapters[1]["time_base"]) == 1.0
    assert done[-1] == 1.0
    assert sorted(done) == done
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize(
    ("name", "codec", "how", "method"),
    [
        ("h264.mp4", "h264", {}, ClipMethod.JOINED),
        ("h264.ts", "h264", {}, ClipMethod.JOINED),
        ("open.mkv", "h264-open", {"uneven": True}, ClipMethod.ENCODED),
        ("hevc.mkv", "hevc-open", {}, ClipMethod.JOINED),
        ("vp9.webm", "vp9", {"uneven": True, "start_s": 100.0}, ClipMethod.JOINED),
        ("av1.mp4", "av1", {}, ClipMethod.JOINED),
    ],
)
def test_an_exact_clip_has_these_frames(source, tmp_path, name, codec, how, method) -> None:
    day = source(name, codec, **how)
    out = tmp_path / f"clip{day.suffix if day.suffix != '.ts' else '.mkv'}"
    cues = (Cue(2.0, 3.0, "two"),)
    written = write_clip(ClipRequest(day, START_S, END_S, exact=True, cues=cues), out)
    assert written.method == method
    assert bool(written.notes) == (method == ClipMethod.ENCODED)
    assert written.start_s == pytest.approx(START_S, abs=0.001)
    clip = see(out)
    # An uneven recording lacks some frames.
    there = set(see(day).numbers)
    expected = [number for number in FRAMES if number in there]
    assert clip.numbers == expected
    for at_s, number in clip.frames:
        assert at_s == pytest.approx(number / FPS - START_S, abs=0.002)
    assert list(clip.beeps) == pytest.approx([0.6, 1.6, 2.6, 3.6], abs=0.02)
    ((start_s, end_s),) = cue_times(out)
    assert start_s - clip.first_s == pytest.approx(0.6, abs=0.05)
    assert end_s - clip.first_s == pytest.approx(1.6, abs=0.05)
    assert complaints(out) == ""
    # Also after a seek, where the decoder knows nothing of what was before.
    with Reader(out) as reader:
        for at_s, number in (clip.frames[3], clip.frames[-2], clip.frames[len(expected) // 2]):
            frame = reader.frame_at(at_s + 0.001)
            assert read_number(frame.to_ndarray(format="gray")) == number


def test_an_edit_list_is_respected(tmp_path: Path) -> None:
    day = tmp_path / "cut.mp4"
    first = odd_recordings.cut(day)
    write_clip(ClipRequest(day, 1.0, 3.0, exact=True), tmp_path / "clip.mp4")
    clip = see(tmp_path / "clip.mp4")
    assert clip.numbers == list(range(first + 25, first + 75))


def test_sound_tracks_are_chosen(source, tmp_path: Path) -> None:
    day = tmp_path / "day.mkv"
    record_tracks(day, ("eng", "deu"), ())
    write_clip(ClipRequest(day, 1.0, 2.0), tmp_path / "all.mkv")
    write_clip(ClipRequest(day, 1.0, 2.0, audio=1), tmp_path / "one.mkv")
    for name, languages in (("all.mkv", ["eng", "deu"]), ("one.mkv", ["deu"])):
        with av.open(str(tmp_path / name)) as container:
            assert [one.metadata["language"] for one in container.streams.audio] == languages
    with pytest.raises(KnownError, match="no sound track 3; it has 2"):
        write_clip(ClipRequest(day, 1.0, 2.0, audio=2), tmp_path / "none.mkv")


def test_what_does_not_fit_says_what_would(source, tmp_path: Path) -> None:
    day = source("h264.mp4")
    assert clip_facts(day).suffixes == (".mp4", ".mkv")
    with pytest.raises(KnownError, match=r"WebM file cannot hold H\.264.*ends in \.mp4, \.mkv"):
        write_clip(ClipRequest(day, 1.0, 2.0), tmp_path / "clip.webm")
    with pytest.raises(KnownError, match="has to end in"):
        write_clip(ClipRequest(day, 1.0, 2.0), tmp_path / "clip.txt")
    with pytest.raises(KnownError, match="would be empty"):
        write_clip(ClipRequest(day, 2.0, 2.0), tmp_path / "clip.mp4")
    with pytest.raises(KnownError, match="nothing in the recording"):
        write_clip(ClipRequest(day, 50.0, 52.0, exact=True), tmp_path / "clip.mp4")
    with pytest.raises(KnownError, match="recording itself"):
        write_clip(ClipRequest(day, 1.0, 2.0), day)
    with pytest.raises(KnownError, match="still being downloaded"):
        write_clip(ClipRequest(tmp_path / "day.mp4.part", 1.0, 2.0), tmp_path / "clip.mp4")
    assert not list(tmp_path.iterdir())


def test_a_cancelled_clip_leaves_the_old_file(source, tmp_path: Path) -> None:
    out = tmp_path / "clip.mp4"
    out.write_text("old")
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    with pytest.raises(MediaCancelled):
        write_clip(ClipRequest(source("h264.mp4"), 1.4, 5.0, exact=True), out, cancelled=cancelled)
    assert asked == 4
    assert [path.name for path in tmp_path.iterdir()] == ["clip.mp4"]
    assert out.read_text() == "old"


def test_a_full_disk_is_reported(source, tmp_path: Path) -> None:
    disk = Disk(tmp_path / "disk", size_mb=1)
    try:
        if not disk.is_mounted:
            pytest.skip("nothing may be mounted here")
        (disk.folder / "filling").write_bytes(bytes((1 << 20) - 8192))
        with pytest.raises(KnownError, match="is full; the unfinished file was deleted"):
            write_clip(ClipRequest(source("h264.mp4"), 1.0, 6.0), disk.folder / "clip.mp4")
        assert [path.name for path in disk.folder.iterdir()] == ["filling"]
    finally:
        disk.close()


def test_moving_pictures_and_stills(source, tmp_path: Path) -> None:
    from PIL import Image

    day = source("h264.mp4")
    # The frames of 320 px are as wide already.
    for name, width in (("a.gif", 160), ("a.webp", 160), ("c.gif", 320), ("c.webp", 320)):
        write_moving_picture(MovingPicture(day, 1.4, 2.4, width_px=width), tmp_path / name)
        with Image.open(tmp_path / name) as image:
            assert image.size == (width, width * 9 // 16)
            assert image.n_frames == 12
            lengths = []
            for number in range(12):
                image.seek(number)
                image.load()
                lengths.append(image.info["duration"])
                seen = read_number(_grey(image))
                assert abs(seen - 35 - number * FPS / 12) <= 1
            assert sum(lengths) == pytest.approx(1000, abs=20)
            assert image.info["loop"] == 0
    # A frame that is shown for long, as in recordings of slides
    uneven = source("uneven.mp4", uneven=True)
    write_moving_picture(MovingPicture(uneven, 4.0, 5.0), tmp_path / "b.gif")
    with Image.open(tmp_path / "b.gif") as image:
        assert (image.size, image.n_frames > 8) == ((320, 180), True)
    (tmp_path / "b.gif").unlink()
    write_still(day, 1.4, tmp_path / "a.png")
    with Image.open(tmp_path / "a.png") as image:
        assert (image.size, read_number(_grey(image))) == ((320, 180), 35)
    with pytest.raises(KnownError, match="30 s long; this one would have 45 s"):
        write_moving_picture(MovingPicture(day, 0, 45), tmp_path / "b.gif")
    with pytest.raises(MediaCancelled):
        write_moving_picture(MovingPicture(day, 0, 4), tmp_path / "b.gif", cancelled=lambda: True)
    assert not list(tmp_path.glob("*b.gif*"))


def _grey(image):
    import numpy as np

    return np.array(image.convert("L"))


def test_the_program_that_was_killed_leaves_no_remains(source, tmp_path: Path) -> None:
    remains = tmp_path / ".clip.mp4.123.part"
    remains.write_bytes(b"half")
    os.utime(remains, (0, 0))
    write_clip(ClipRequest(source("h264.mp4"), 1.0, 2.0), tmp_path / "clip.mp4")
    assert [path.name for path in tmp_path.iterdir()] == ["clip.mp4"]
    kinds = subprocess.run(
        ["ffprobe", "-v", "error", "-show_entries", "format=format_name", "-of", "csv=p=0",
         str(tmp_path / "clip.mp4")], check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    assert "mov,mp4" in kinds

"""`duthviewer clip`: which part, what it says, and what it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from duthviewer.cli import main
from tests.clip_recordings import see
from tests.recordings import Recipe, record

CATALOGUE = """\
title: Meeting
id: meeting
recordings: {day-1: {}}
talks:
  - id: one
    title: Zebras
    recording: day-1
    start: 2
    end: 11
    timeline: [[2, 1], [5, 2], [11, null]]
  - {id: two, title: Apes, recording: day-1, start: 11}
"""
SUBTITLES = "1\n00:00:03,500 --> 00:00:04,500\nHello\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "catalogue.yaml").write_text(CATALOGUE)
    recording = record(Recipe("mp4", duration_s=12.0, keyframes=50, bframes=2))
    (tmp_path / "day-1.mp4").write_bytes(recording.read_bytes())
    (tmp_path / "day-1.srt").write_text(SUBTITLES)
    return tmp_path


def clip(folder: Path, *arguments: str) -> int:
    return main(["clip", "one", "--in", str(folder), *arguments])


def test_times_count_from_the_start_of_the_talk(folder: Path, capsys) -> None:
    out = folder / "clip.mp4"
    times = ["--from", "0:01.4", "--to", "0:03.2", "-o", str(out)]
    assert clip(folder, *times, "--exact", "--subtitles-beside") == 0
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == (f"{out}\n", "")
    assert see(out).numbers == list(range(85, 130))
    # The cue began 1.5 s after the talk.
    text = out.with_suffix(".srt").read_text()
    assert text == "1\n00:00:00,100 --> 00:00:01,100\nHello\n"
    # Nor are subtitles replaced that are there.
    other = ["--from", "0", "--to", "2", "-o", str(folder / "day-1.mkv"), "--subtitles-beside"]
    assert clip(folder, *other) == 1
    assert "day-1.srt already exists" in capsys.readouterr().err
    assert clip(folder, *times) == 1
    assert "already exists" in capsys.readouterr().err
    assert clip(folder, *times, "--overwrite") == 0
    assert "begins 1.4 s earlier, at 0:00: at the keyframe before" in capsys.readouterr().err
    assert see(out).numbers[0] == 50


def test_pages_pictures_and_whole_talks(folder: Path, capsys) -> None:
    assert clip(folder, "--page", "2", "--exact", "-o", str(folder / "page.mkv")) == 0
    assert see(folder / "page.mkv").numbers == list(range(125, 275))
    assert clip(folder, "--talk", "--exact", "-o", str(folder / "talk.mp4")) == 0
    assert see(folder / "talk.mp4").numbers == list(range(50, 275))
    assert clip(folder, "--from", "1", "--to", "2", "-o", str(folder / "a.gif")) == 0
    assert (folder / "a.gif").read_bytes()[:4] == b"GIF8"
    assert clip(folder, "--from", "1", "-o", str(folder / "a.png")) == 0
    assert (folder / "a.png").read_bytes()[1:4] == b"PNG"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["-o", "a.mp4"], 2, "give --from and --to, or --page, or --talk"),
        (["--from", "1", "-o", "a.mp4"], 2, "give both --from and --to"),
        (["--talk", "--page", "1", "-o", "a.mp4"], 2, "give --from and --to, or"),
        (["--talk", "--audio", "0", "-o", "a.mp4"], 2, "count from 1"),
        (["--talk", "--width", "9", "-o", "a.gif"], 2, "--width is between"),
        (["--talk", "-o", "a.avi"], 1, "has to end in .mp4"),
        (["--talk", "-o", "a.webm"], 1, "cannot hold H.264"),
        (["--page", "7", "-o", "a.mp4"], 1, "Page 7 is not shown"),
        (["--from", "1:00", "--to", "2:00", "-o", "a.mp4"], 1, "The talk is 0:09 long"),
        (["--talk", "-o", "no/a.mp4"], 1, "there is no folder"),
        (["--talk", "-o", "a.mp4", "--media", "gone"], 1, "there is no folder gone"),
    ],
)
def test_what_it_refuses(folder, capsys, monkeypatch, arguments, code, words) -> None:
    monkeypatch.chdir(folder)
    assert clip(folder, *arguments) == code
    assert words in capsys.readouterr().err
    assert not list(folder.glob("*a.*[4mgi]"))


def test_without_a_recording(folder: Path, capsys) -> None:
    (folder / "day-1.mp4").unlink()
    assert clip(folder, "--from", "1", "--to", "2", "-o", str(folder / "a.mp4")) == 1
    assert "not on this computer" in capsys.readouterr().err

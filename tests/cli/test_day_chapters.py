"""`duthviewer export --what day-chapters`."""

import json

import pytest

from duthviewer.cli import main
from tests.library.videos import make_video

CATALOGUE = """\
title: Meeting
id: meeting
recordings:
  day-1: {title: First day}
  day-2: {times: planned}
talks:
  - {id: one, title: The one, recording: day-1, start: 2, speakers: [{name: Ada}]}
  - {id: two, title: The two, recording: day-1, start: 30}
  - {id: three, title: The three, recording: day-1, start: 1:00}
  - {id: four, title: The four, recording: day-2, start: 0, timeline: [[0, 1], [20, 2]]}
"""


@pytest.fixture
def folder(home, tmp_path):
    folder = tmp_path / "meeting"
    folder.mkdir()
    (folder / "catalogue.yaml").write_text(CATALOGUE, encoding="utf-8")
    make_video(folder / "day-1.mkv", 90)
    return folder


def test_a_recording_as_a_description(folder, tmp_path, capsys):
    line = ["export", "meeting", "--what", "day-chapters", "--in", str(folder)]
    assert main([*line, "--recording", "day-1"]) == 0
    assert capsys.readouterr() == ("0:00 The one – Ada\n0:30 The two\n1:00 The three\n", "")
    out = tmp_path / "out.json"
    assert main([*line, "--recording", "day-1", "--as", "podcast", "-o", str(out)]) == 0
    assert capsys.readouterr().out == f"{out}: 3 chapters\n"
    assert json.loads(out.read_text())["title"] == "Meeting: First day"
    # A talk stands for its recording.
    line[1] = "meeting/two"
    assert main([*line, "--as", "vtt"]) == 0
    assert "00:01:00.000 --> 00:01:30.000\nThe three" in capsys.readouterr().out


def test_pages_and_cautions(folder, capsys):
    line = ["export", "meeting", "--what", "day-chapters", "--in", str(folder)]
    assert main([*line, "--recording", "day-2", "--pages"]) == 0
    out, err = capsys.readouterr()
    assert out == "0:00 The four\n0:20 Page 2\n"
    assert "come from a schedule" in err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "Add --recording with one of them: day-1, day-2"),
        (["--recording", "day-3"], "no talks in day-3. It has: day-1, day-2"),
    ],
)
def test_the_recording_has_to_be_known(folder, arguments, words, capsys):
    line = ["export", "meeting", "--what", "day-chapters", "--in", str(folder), *arguments]
    assert main(line) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert words in err


def test_the_chapters_of_a_talk_in_every_format(folder, capsys):
    line = ["export", "four", "--what", "chapters", "--in", str(folder)]
    assert main([*line, "--as", "matroska"]) == 0
    assert "<ChapterString>Page 2</ChapterString>" in capsys.readouterr().out

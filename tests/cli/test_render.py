"""`duthviewer render`."""

from __future__ import annotations

from pathlib import Path

import pytest

from duthviewer.cli import main
from duthviewer.playback.probe import probe
from tests.decks import write_deck
from tests.recordings import Recipe, record

CATALOGUE = """\
title: Meeting
id: meeting
recordings: {day: {file: day.mp4}}
talks:
  - id: one
    title: The one
    recording: day
    start: 2
    end: 8
    slides: one.pdf
    timeline: [[2.0, 1], [4.0, 2]]
  - {id: two, title: The two, recording: day, start: 8, slides: one.pdf}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "meeting"
    folder.mkdir()
    (folder / "catalogue.yaml").write_text(CATALOGUE, encoding="utf-8")
    write_deck(folder / "one.pdf", 2)
    (folder / "day.mp4").write_bytes(record(Recipe(duration_s=10, sound=False)).read_bytes())
    return folder


def test_a_part_of_a_talk_becomes_a_video(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "talk.mkv"
    command = ["render", "one", "--in", str(folder), "-o", str(out), "--layout", "corner"]
    assert main([*command, "--from", "0:01", "--to", "3", "--software"]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"{out}  (")
    assert "libx264" in said
    media = probe(out)
    assert media.size == (1280, 720)
    assert media.duration_s == pytest.approx(2.0, abs=0.1)
    assert main(command) == 1
    assert "--overwrite" in capsys.readouterr().err
    assert main(["render", "one", "--in", str(folder), "-o", "/dev/stdout"]) == 1
    assert "has to end in .mp4" in capsys.readouterr().err


def test_a_talk_without_a_timeline_is_reported(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "talk.mp4"
    assert main(["render", "meeting/two", "--in", str(folder), "-o", str(out)]) == 1
    assert "“The two” has no timeline yet" in capsys.readouterr().err
    assert not out.exists()

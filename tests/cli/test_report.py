"""`duthviewer report`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from duthviewer.cli import main
from duthviewer.library.store.notes import new_note, with_text
from duthviewer.library.store.store import Store
from tests.decks import write_deck

CATALOGUE = """\
title: Meeting
id: meeting
recordings: {day-1: {url: "https://example.org/day-1.mp4"}}
talks:
  - id: one
    title: The one
    recording: day-1
    start: 100
    end: 200
    timeline: [[100, 1], [130, 2], [190, null]]
  - {id: two, title: The two, recording: day-1, start: 200}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "meeting"
    folder.mkdir()
    (folder / "catalogue.yaml").write_text(CATALOGUE, encoding="utf-8")
    write_deck(folder / "one.pdf", 3)
    return folder


def test_it_writes_a_report_with_the_notes_of_the_talk(
    folder: Path, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home.joinpath("data").mkdir(parents=True)
    with Store(home / "data" / "library.sqlite3") as store:
        for talk, text in (("meeting/one", "My note"), ("meeting/two", "Another talk's")):
            store.notes.save(with_text(new_note(talk, 140, None), text))
    out = tmp_path / "one.html"
    command = ["report", "meeting/one", "--in", str(folder), "-o", str(out)]
    assert main(command) == 0
    assert capsys.readouterr() == (f"{out}: 3 pages\n", "")
    text = out.read_text("utf-8")
    assert "My note" in text
    assert "Another talk" not in text
    assert text.count("<img ") == 3
    assert "https://example.org/day-1.mp4#t=130" in text
    assert main(command) == 1
    assert "--overwrite" in capsys.readouterr().err
    assert main([*command, "--overwrite", "--no-notes", "--no-pictures", "--no-transcript"]) == 0
    text = out.read_text("utf-8")
    assert "My note" not in text
    assert "<img " not in text


def test_json_and_csv(folder: Path, tmp_path: Path) -> None:
    for ending in ("json", "csv"):
        out = tmp_path / f"one.{ending}"
        assert main(["report", "one", "--in", str(folder), "-o", str(out)]) == 0
    pages = json.loads((tmp_path / "one.json").read_text("utf-8"))["pages"]
    assert [page["shown_s"] for page in pages] == [30.0, 60.0, 0.0]
    assert len((tmp_path / "one.csv").read_text("utf-8").splitlines()) == 4


@pytest.mark.parametrize(
    ("talk", "name", "problem"),
    [
        ("meeting/two", "r.html", "There is no timeline of meeting/two yet"),
        ("meeting/one", "r.pdf", "a report ends in .html, .json or .csv"),
        ("meeting/one", "none/r.html", "there is no folder"),
        ("meeting/none", "r.html", "meeting has no talk none"),
    ],
)
def test_what_cannot_be_written_is_reported(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    talk: str, name: str, problem: str,
) -> None:  # fmt: skip
    assert main(["report", talk, "--in", str(folder), "-o", str(tmp_path / name)]) == 1
    assert problem in capsys.readouterr().err
    assert not (tmp_path / name).exists()


def test_a_damaged_deck_is_reported_and_the_report_written(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "one.pdf").write_bytes(b"%PDF-1.4 damaged")
    out = tmp_path / "one.html"
    assert main(["report", "one", "--in", str(folder), "-o", str(out)]) == 0
    assert "one.pdf is damaged" in capsys.readouterr().err
    assert "one.pdf is damaged" in out.read_text("utf-8")

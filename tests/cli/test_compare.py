"""`duthviewer compare`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from duthviewer.cli import main
from tests.decks import PageSpec, write_deck

CATALOGUE = """\
title: Meeting {year}
id: meeting-{year}
recordings: {{day: {{}}}}
talks:
  - {{id: forms, title: Forms, recording: day, start: 1m, end: 3m, timeline: {timeline}}}
"""


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    found = []
    for year, timeline in (("2016", "[[60, 1], [120, 2]]"), ("2017", "[[60, 2], [90, 1]]")):
        folder = tmp_path / year
        folder.mkdir()
        text = CATALOGUE.format(year=year, timeline=timeline)
        (folder / "catalogue.yaml").write_text(text, encoding="utf-8")
        write_deck(folder / "forms.pdf", [PageSpec(title="Fields"), PageSpec(title="\x1bWidgets")])
        found.append(folder)
    return found[0], found[1]


def test_a_table_json_and_csv(
    folders: tuple[Path, Path], home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two = folders
    command = ["compare", "forms", "forms", "--in", str(one), "--in", str(two)]
    assert main(command) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split() == [
        "1",
        "1",
        "1:00",
        "1:30",
        "+30",
        "s",
        "longer,",
        "reordered",
        "Fields",
    ]
    assert lines[-1] == "2:00 and 2:00: 1 longer, 1 shorter, 1 reordered"
    out = tmp_path / "out.json"
    assert main([*command, "--json", str(out)]) == 0
    found = json.loads(out.read_text(encoding="utf-8"))
    assert (found["here"]["talk"], found["there"]["talk"]) == (
        "meeting-2016/forms",
        "meeting-2017/forms",
    )
    assert main([*command, "--json", str(out)]) == 1
    assert "--overwrite" in capsys.readouterr().err
    assert main([*command, "--json", str(out), "--overwrite"]) == 0
    assert main([*command, "--csv", "-"]) == 0
    assert capsys.readouterr().out.startswith("title,change,difference_s,reordered,here_page")


def test_a_talk_without_slides_is_an_error(
    folders: tuple[Path, Path], home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two = folders
    (two / "forms.pdf").unlink()
    assert main(["compare", "forms", "forms", "--in", str(one), "--in", str(two)]) == 1
    assert "slides of one of the talks are missing" in capsys.readouterr().err

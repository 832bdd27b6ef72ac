"""A card says which slides its recording shows, if they are not all."""

# ruff: noqa: F811 (fixtures of another module)
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from duthviewer.ui.talks.covered_slides import covered_text
from tests.decks import write_deck
from tests.ui.test_application import folder, start  # noqa: F401 - fixtures

CATALOGUE = """\
title: Meeting
id: meeting
recordings: {day-1: {}}
talks:
  - {id: one, title: The one, recording: day-1, start: 5, timeline: [[5, 2], [8, 3], [9, null]]}
  - {id: two, title: The two, recording: day-1, start: 20, timeline: [[20, 1], [25, 2]]}
  - {id: three, title: The three, recording: day-1, start: 30}
  - {id: four, title: The four, recording: day-1, start: 40, timeline: [[40, 1]]}
"""


@pytest.mark.parametrize(
    ("pages", "count", "text"),
    [
        ({*range(12, 41)}, 57, "12–40 of 57"),
        ({1, 2, 4}, 5, "1, 2, 4 of 5"),
        ({1, 3, 5, 7}, 9, "4 of 9"),
        ({1, 2, 3}, 3, ""),
        ({1, 2, 9}, 2, ""),
        (set(), 3, ""),
        ({1}, 0, ""),
    ],
)
def test_what_is_covered_in_words(pages: set[int], count: int, text: str) -> None:
    assert covered_text(pages, count) == text


def test_a_card_and_the_information_say_what_is_covered(start, folder, qtbot) -> None:
    (folder / "catalogue.yaml").write_text(CATALOGUE, encoding="utf-8")
    write_deck(folder / "one.pdf", 4)
    write_deck(folder / "two.pdf", 2)
    write_deck(folder / "three.pdf", 2)
    (folder / "four.pdf").write_bytes(b"%PDF-")
    program = start(folder)

    def covered() -> dict[str, str]:
        return {row.talk_id: row.covered for row in program.library.model.rows()}

    qtbot.waitUntil(lambda: covered()["one"] != "" and program.is_settled())
    assert covered() == {"one": "2, 3 of 4", "two": "", "three": "", "four": ""}
    assert program.library.model.row_at(0).meta.endswith("0:00:05 · slides 2, 3 of 4")
    program.library.select("one")
    program.library.actions_by_id["info"].trigger()
    texts = [label.text() for label in program.window.findChildren(QLabel)]
    assert "Slides in this recording: 2, 3 of 4" in texts

"""*Compare with another talk…*: choose, compare, play either side, copy."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from duthviewer.library.store.store import Store
from duthviewer.ui.application import Application
from duthviewer.ui.review.compare_choices import talk_choices
from duthviewer.ui.review.compare_model import CompareColumn
from duthviewer.ui.review.compare_window import CompareWindow
from tests.decks import PageSpec, write_deck
from tests.recordings import Recipe, record
from tests.ui.focus import activate
from tests.ui.program import starter

CATALOGUE = """\
title: Meeting {year}
id: meeting-{year}
recordings: {{day: {{}}}}
talks:
  - id: forms
    title: Forms in depth
    recording: day
    start: 0
    end: 50
    timeline: {timeline}
  - {{id: models, title: Models, recording: day, start: 50}}
"""
PAGES = ("Fields clean values", "Widgets draw fields", "=Errors(1)")


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    found = []
    for year, timeline in (
        ("2016", "[[0, 1], [20, 2], [40, null]]"),
        ("2017", "[[0, 1], [10, 3], [30, null]]"),
    ):
        folder = tmp_path / year
        folder.mkdir()
        (folder / "catalogue.yaml").write_text(
            CATALOGUE.format(year=year, timeline=timeline), encoding="utf-8"
        )
        recording = record(Recipe(duration_s=60, keyframes=50))
        (folder / f"day{recording.suffix}").hardlink_to(recording)
        write_deck(folder / "forms.pdf", [PageSpec(title=title) for title in PAGES])
        found.append(folder)
    return found[0], found[1]


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[..., Application]]:
    yield from starter(qtbot, lambda program: program.is_complete())


@pytest.fixture
def window(
    start: Callable[..., Application], folders: tuple[Path, Path], qtbot: QtBot
) -> CompareWindow:
    here, there = folders
    program = start(there)
    program.conference.open(here)
    qtbot.waitUntil(lambda: program.conference.id == "meeting-2016")
    program.conference.choose("forms", True)
    watched = program.watching.page.watched
    qtbot.waitUntil(lambda: watched.talk is not None and watched.length_s > 0, timeout=10_000)
    action = program.watching.page.actions_by_id["compare_talks"]
    assert action.isEnabled()
    action.trigger()
    window = program.compare.window
    assert window is not None
    window.program = program  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: window.chooser.model.rowCount() > 0)
    activate(qtbot, window)
    return window


def test_the_same_talk_of_another_year_is_offered_first(window: CompareWindow) -> None:
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or text, widget
    first = window.chooser.model.choice(0)
    assert (first.key, first.is_likely) == ("meeting-2017/forms", True)
    assert window.chooser.button.isEnabled()
    window.chooser.search.setText("nothing like that")
    assert window.chooser.model.rowCount() == 0
    assert not window.chooser.button.isEnabled()


def test_pages_are_compared_copied_and_played(window: CompareWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.chooser.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.table.pages.rowCount() == 3, timeout=10_000)
    assert window.totals.text() == "Pages in the other talk: 1 shorter, 1 dropped, 1 added"
    assert [side.text().split(" · ")[1] for side in window.sides] == [
        "Meeting 2016",
        "Meeting 2017",
    ]
    model = window.table.pages
    shown = [model.index(row, CompareColumn.CHANGE).data() for row in range(3)]
    assert shown == ["shorter", "dropped", "added"]
    window.table.sortByColumn(CompareColumn.OTHER_TIME, Qt.SortOrder.DescendingOrder)
    assert model.row_at(0).change == "added"
    qtbot.mouseClick(window.copy_button, Qt.MouseButton.LeftButton)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[1].split("\t")[1:] == ["3", "'=Errors(1)", "–", "0:20", "–", "added"]
    requests: list[tuple[Path, object]] = []
    window.moment_requested.connect(lambda path, moment: requests.append((path, moment)))
    window.table.selectRow(0)
    assert not window.play_button.isEnabled()
    qtbot.keyClick(window.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    (path, moment) = requests[0]
    assert (path.parent.name, moment.talk, moment.offset_s, moment.page) == (  # type: ignore[attr-defined]
        "2017",
        "meeting-2017/forms",
        10.0,
        3,
    )
    watched = window.program.watching.page.watched  # type: ignore[attr-defined]
    qtbot.waitUntil(
        lambda: watched.talk is not None and watched.talk.key == "meeting-2017/forms",
        timeout=10_000,
    )
    qtbot.waitUntil(lambda: 9.0 < watched.shown_s < 20.0, timeout=10_000)
    # The window stays, for the next row.
    assert window.isVisible()


def test_a_problem_is_shown_and_escape_stops_then_closes(
    window: CompareWindow, qtbot: QtBot
) -> None:
    window.chooser.search.setText("models 2016")
    qtbot.keyClick(window.chooser.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.problem.isVisible(), timeout=10_000)
    assert "It is unknown which page of “Models” is shown" in window.problem.text()
    assert window.stack.currentWidget() is window.chooser
    window.chooser.search.clear()
    program = window.program  # type: ignore[attr-defined]
    window._compare(window.chooser.model.choice(0))
    qtbot.keyClick(window.cancel_button, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert window.is_settled()
    assert window.stack.currentWidget() is window.chooser
    with qtbot.waitSignal(window.destroyed):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert program.compare.window is None


def test_likely_talks_come_first(home: Path, folders: tuple[Path, Path]) -> None:
    from duthviewer.catalogue.reader import read_catalogue

    conference = read_catalogue(folders[0] / "catalogue.yaml")
    talk = conference.talks[0]
    with Store(home / "data" / "library.sqlite3") as store:
        choices = talk_choices(talk, conference, folders[0] / "catalogue.yaml", store)
    assert choices[0].key == "meeting-2016/models"
    assert "meeting-2016/forms" not in {choice.key for choice in choices}

"""Updates of the original are offered to a person who edits a copy."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.reader import read_catalogue
from duthviewer.library.conferences import own_copies
from duthviewer.library.conferences.own_copies import base_of, make_own_copy
from tests.ui.editing.test_edit_page import CATALOGUE
from tests.ui.program import starter, write_catalogue

start = pytest.fixture(name="start")(starter)
UPDATE = CATALOGUE.replace("The two", "Two and a half").replace("place: Ghent", "place: Gent")


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy with a change of its own, of an original that has been updated."""
    original = write_catalogue(tmp_path / "disc", CATALOGUE)
    copy = make_own_copy(original)
    copy.write_text(CATALOGUE.replace("place: Ghent", "place: Here").replace("The one", "Uno"))
    original.write_text(UPDATE)
    monkeypatch.setattr(own_copies, "is_read_only", lambda path: path == original)
    return copy


def test_an_update_is_offered_and_merged_with_undo(start, qtbot: QtBot, copy: Path) -> None:
    program = start(copy)
    strip = program.window.error_strip
    offer = "There is a new version of this conference: 1 changed talk."
    qtbot.waitUntil(lambda: strip.isVisible() and strip.text() == offer)
    said: list[str] = []
    program.editing.told.connect(said.append)
    strip.button.click()
    qtbot.waitUntil(lambda: base_of(copy) == UPDATE)
    assert not strip.isVisible()
    conference = read_catalogue(copy)
    assert [talk.title for talk in conference.talks[:2]] == ["Uno", "Two and a half"]
    assert conference.place == "Here"
    assert "title: Uno   # a comment" in copy.read_text()
    assert said == [
        "The changes were taken over. Meeting: both versions have new details. Yours are kept."
    ]
    assert program.editing.editor.undo_text() == "Take over the changes of the original"
    program.editing.editor.undo()
    qtbot.waitUntil(lambda: read_catalogue(copy).talks[1].title == "The two")


def test_an_offer_ends_with_its_conference(start, qtbot: QtBot, copy: Path, tmp_path: Path) -> None:
    program = start(copy)
    strip = program.window.error_strip
    qtbot.waitUntil(strip.isVisible)
    other = write_catalogue(tmp_path / "other", CATALOGUE.replace("id: meeting", "id: other"))
    program.conference.open(other)
    qtbot.waitUntil(lambda: program.conference.id == "other")
    assert not strip.isVisible()
    program.editing.updates.take()
    assert base_of(copy) == CATALOGUE


def test_nothing_is_offered_for_other_catalogues(start, qtbot: QtBot, copy: Path) -> None:
    copy.with_name("original.txt").write_text(UPDATE)
    program = start(copy)
    qtbot.wait(300)
    assert not program.window.error_strip.isVisible()

"""Decks with speaker notes beside the slides: the slide is shown, the notes are a key away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from duthviewer.slides.deck import Part
from tests.decks import pixels, read_page, write_deck, write_notes_deck
from tests.ui.slides_views import Bench, bench, spans, wait_for_contents

Shift = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Bench]:
    with bench(qtbot) as one:
        yield one


def shown_text(page: Bench) -> str:
    contents = page.slides.contents()
    assert contents is not None
    return contents.text.letters


def press_for_notes(qtbot: QtBot, page: Bench) -> None:
    with qtbot.waitSignal(page.slides.deck_opened, timeout=10_000):
        page.actions_by_id["speaker_notes"].trigger()
    wait_for_contents(qtbot, page.slides)


def test_the_slide_is_shown_then_the_notes_then_the_slide(
    qtbot: QtBot, page: Bench, tmp_path: Path
) -> None:
    page.open(qtbot, write_notes_deck(tmp_path / "a.pdf"), spans(2, 3))
    wait_for_contents(qtbot, page.slides)
    assert "Slide 2" in shown_text(page)
    assert "remember" not in shown_text(page)
    qtbot.waitUntil(lambda: read_page(pixels(page.slides.grab().toImage())) == 2)
    press_for_notes(qtbot, page)
    # The same page, in step with the talk.
    assert page.slides.page() == 2
    assert page.slides.is_following
    assert "remember to say this 2" in shown_text(page)
    assert "Slide 2" not in shown_text(page)
    assert page.actions_by_id["speaker_notes"].isChecked()
    assert page.settings[-1] == ("deck_parts", {str(tmp_path / "a.pdf"): "notes"})
    press_for_notes(qtbot, page)
    assert "Slide 2" in shown_text(page)
    assert not page.actions_by_id["speaker_notes"].isChecked()
    assert page.settings[-1] == ("deck_parts", {})


def test_both_can_be_shown_together(qtbot: QtBot, page: Bench, tmp_path: Path) -> None:
    page.open(qtbot, write_notes_deck(tmp_path / "a.pdf"))
    with qtbot.waitSignal(page.slides.deck_opened, timeout=10_000):
        page.actions_by_id["whole_pages"].trigger()
    assert page.slides.pages.size(1) == (1920, 540)
    press_for_notes(qtbot, page)
    assert page.slides.pages.size(1) == (960, 540)
    assert not page.actions_by_id["whole_pages"].isChecked()


def test_what_was_shown_of_a_deck_is_remembered(qtbot: QtBot, page: Bench, tmp_path: Path) -> None:
    path = write_notes_deck(tmp_path / "a.pdf")
    page.stored.restore({"deck_parts": {str(path): "notes", "other.pdf": 7, "x": "?"}})
    page.open(qtbot, path)
    wait_for_contents(qtbot, page.slides)
    assert page.slides.pages.part is Part.NOTES
    assert "remember" in shown_text(page)
    page.open(qtbot, write_notes_deck(tmp_path / "b.pdf"))
    assert page.slides.pages.part is Part.SLIDE


def test_turned_pages_stay_turned(qtbot: QtBot, page: Bench, tmp_path: Path) -> None:
    page.open(qtbot, write_notes_deck(tmp_path / "a.pdf"))
    page.slides.rotate(1)
    press_for_notes(qtbot, page)
    assert page.slides.pages.turns == 1


def test_of_other_decks_there_are_no_notes_to_show(
    qtbot: QtBot, page: Bench, tmp_path: Path
) -> None:
    page.open(qtbot, write_deck(tmp_path / "a.pdf", 3))
    assert not page.actions_by_id["speaker_notes"].isEnabled()
    assert not page.actions_by_id["whole_pages"].isEnabled()
    page.commands.toggle_notes()
    assert page.slides.pages.part is Part.SLIDE
    page.open(qtbot, write_notes_deck(tmp_path / "b.pdf"))
    assert page.actions_by_id["speaker_notes"].isEnabled()

"""Handouts in the slides view: a slide is shown, the PDF's own page is a key away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from duthviewer.slides import slides_per_page
from duthviewer.slides.deck import Part
from tests.decks import pixels, read_page, write_deck
from tests.handouts import A4_LANDSCAPE, SheetSpec, write_handout
from tests.ui.slides_views import Bench, bench, spans, wait_for_contents


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Bench]:
    with bench(qtbot) as one:
        yield one


@pytest.fixture
def handout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(slides_per_page, "_find_file", lambda: tmp_path / "data" / "choices.json")
    return write_handout(write_deck(tmp_path / "plain.pdf", 10), tmp_path / "a.pdf", SheetSpec())


def test_the_slide_is_shown_and_its_whole_page_a_key_away(
    qtbot: QtBot, page: Bench, handout: Path
) -> None:
    page.open(qtbot, handout, spans(6, 7))
    wait_for_contents(qtbot, page.slides)
    assert page.slides.page_count() == 10
    qtbot.waitUntil(lambda: read_page(pixels(page.slides.grab().toImage())) == 6)
    assert not page.actions_by_id["speaker_notes"].isEnabled()
    with qtbot.waitSignal(page.slides.deck_opened, timeout=10_000):
        page.actions_by_id["whole_pages"].trigger()
    assert page.slides.page() == 6
    assert page.slides.page_count() == 10
    assert page.slides.pages.part is Part.WHOLE
    assert page.slides.pages.size(6) == pytest.approx(A4_LANDSCAPE, rel=0.001)


def test_a_person_chooses_how_many_slides_a_page_has(
    qtbot: QtBot, page: Bench, handout: Path
) -> None:
    page.open(qtbot, handout)
    menu = page.commands.per_page.menu
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Automatic"]
    for text, count in (("1", 3), ("Automatic", 10), ("2", 5)):
        with qtbot.waitSignal(page.slides.deck_opened, timeout=10_000):
            next(action for action in menu.actions() if action.text() == text).trigger()
        assert page.slides.page_count() == count
    assert slides_per_page.slides_per_page(handout) == 2
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["2"]

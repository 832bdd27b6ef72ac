"""Saving a handout in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from duthviewer.library.store.notes import new_note, with_text
from duthviewer.review.handout.values import HandoutLayout
from duthviewer.ui.application import Application
from duthviewer.ui.exports.handout_dialog import HandoutDialog
from duthviewer.ui.state.moment import TalkRequest
from tests.decks import write_deck
from tests.ui.program import starter, write_catalogue


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[..., Application]]:
    yield from starter(qtbot, Application.is_complete)


def test_a_handout_of_the_open_talk(
    start: Callable[..., Application],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = write_catalogue(tmp_path / "here")
    write_deck(path.parent / "one.pdf", 2)
    program = start(path)
    program.notebook.keep(with_text(new_note("meeting/one", 70.0, 1), "A note <b>"))
    action = program.watching.page.actions_by_id["save_handout"]
    assert not action.isEnabled()
    program.watching.watch(TalkRequest("one", None))
    qtbot.waitUntil(action.isEnabled, timeout=10_000)
    out = tmp_path / "handout"
    asked: list[str] = []

    def ask(_parent: object, _title: str, suggested: str, _kinds: str) -> tuple[str, str]:
        """Choose a name without a suffix, and then the suggested one."""
        asked.append(Path(suggested).name)
        return suggested if Path(suggested).parent == tmp_path else str(out), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)

    def dialog() -> HandoutDialog:
        action.trigger()
        shown = program.window.findChild(HandoutDialog)
        assert shown is not None
        return shown

    first = dialog()
    assert "times of the slides are unknown" in first.hint.text()
    assert "no licence" in first.licence.text()
    with qtbot.waitSignal(program.export_jobs.saved, timeout=30_000):
        first.save_button.click()
    with pypdfium2.PdfDocument(tmp_path / "handout.pdf") as pdf:
        text = pdf[0].get_textpage().get_text_bounded()
    assert "A note <b>" in text
    assert "no subtitles of this talk" in program.export_jobs.strips[0].text()
    assert "Zebras <b>first</b>" in text
    qtbot.waitUntil(lambda: program.window.findChild(HandoutDialog) is None)
    # The second time it asks with what was chosen before.
    second = dialog()
    second.layout_box.setCurrentIndex(second.layout_box.findData(HandoutLayout.LINES))
    assert not second.notes.isEnabled()
    with qtbot.waitSignal(program.export_jobs.saved, timeout=30_000):
        second.save_button.click()
    with pypdfium2.PdfDocument(tmp_path / "handout.pdf") as pdf:
        # It asked again, because the dialog had not seen the name with its suffix.
        assert asked == ["one.pdf", "one.pdf", "handout.pdf"]
        assert "A note" not in pdf[0].get_textpage().get_text_bounded()

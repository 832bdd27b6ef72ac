"""Saving a report in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from duthviewer.library.store.notes import new_note, with_text
from duthviewer.review.report.labels import ENGLISH_REPORT
from duthviewer.ui.application import Application
from duthviewer.ui.exports.report_dialog import TalkReportDialog
from duthviewer.ui.exports.report_words import ReportWords
from duthviewer.ui.state.moment import TalkRequest
from tests.decks import write_deck
from tests.ui.program import starter, write_catalogue


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[..., Application]]:
    yield from starter(qtbot, Application.is_complete)


def test_a_report_of_the_open_talk(
    start: Callable[..., Application],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = write_catalogue(tmp_path / "here")
    timeline = "    timeline: [[65, 1], [80, 2]]\n"
    text = path.read_text("utf-8").replace("    start: 1m5s\n", f"    start: 1m5s\n{timeline}")
    path.write_text(text, "utf-8")
    write_deck(path.parent / "one.pdf", 2)
    program = start(path)
    program.notebook.keep(with_text(new_note("meeting/one", 70.0, 1), "A note <b>"))
    action = program.watching.page.actions_by_id["save_report"]
    assert not action.isEnabled()
    program.watching.watch(TalkRequest("meeting/one"))
    qtbot.waitUntil(action.isEnabled, timeout=10_000)
    out = tmp_path / "report"
    asked: list[str] = []

    def ask(_parent: object, _title: str, suggested: str, _kinds: str) -> tuple[str, str]:
        """Choose a name without a suffix, and then the suggested one."""
        asked.append(Path(suggested).name)
        return suggested if Path(suggested).parent == tmp_path else str(out), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)

    def dialog() -> TalkReportDialog:
        action.trigger()
        shown = program.window.findChild(TalkReportDialog)
        assert shown is not None
        return shown

    with qtbot.waitSignal(program.export_jobs.saved, timeout=30_000):
        dialog().save_button.click()
    text = (tmp_path / "report.html").read_text("utf-8")
    assert "A note &lt;b&gt;" in text
    assert 'id="page-2"' in text
    qtbot.waitUntil(lambda: program.window.findChild(TalkReportDialog) is None)
    again = dialog()
    again.notes.click()
    with qtbot.waitSignal(program.export_jobs.saved, timeout=30_000):
        again.save_button.click()
    assert asked == ["one.html", "one.html", "report.html"]
    assert "A note" not in (tmp_path / "report.html").read_text("utf-8")
    qtbot.waitUntil(lambda: program.window.findChild(TalkReportDialog) is None)
    # What was chosen is kept.
    last = dialog()
    assert not last.notes.isChecked()
    last.format_box.setCurrentIndex(last.format_box.findData(".json"))
    assert not last.pictures.isEnabled()
    assert last.sound.isEnabled()
    with qtbot.waitSignal(program.export_jobs.saved, timeout=30_000):
        last.save_button.click()
    assert (tmp_path / "report.json").read_text("utf-8").startswith("{")


def test_the_words_are_those_of_the_command_line(qapp: object) -> None:
    words = ReportWords().labels()
    for name in ENGLISH_REPORT.__slots__:
        if name not in ("sentence", "explain"):
            assert getattr(words, name) == getattr(ENGLISH_REPORT, name), name

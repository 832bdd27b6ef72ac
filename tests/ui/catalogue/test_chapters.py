"""Exporting chapters in the window: the pages of a talk, and the talks of a recording."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.library.store.timelines import fingerprint
from duthviewer.ui.application import Application
from duthviewer.ui.catalogue.chapters_dialog import ChaptersDialog
from tests.library.videos import make_video
from tests.talk_videos import write_words
from tests.ui.program import starter, store_of, write_catalogue

start = pytest.fixture(name="start")(starter)


@pytest.fixture
def program(start, home: Path, tmp_path: Path) -> Application:
    catalogue = write_catalogue(tmp_path / "meeting")
    folder = catalogue.parent
    make_video(folder / "day-1.mkv", 200)
    write_words(folder / "one.pdf", 2)
    spans = Timeline(
        (Span(start_s=65.0, end_s=80.0, page=1), Span(start_s=80.0, end_s=100.0, page=2))
    )
    with store_of(home) as store:
        prints = fingerprint(folder / "day-1.mkv"), fingerprint(folder / "one.pdf")
        store.timelines.save_computed("meeting/one", spans, *prints)
    return start(catalogue)


def dialog_of(qtbot) -> ChaptersDialog:
    def dialogs():
        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, ChaptersDialog) and widget.isVisible()
        ]

    qtbot.waitUntil(lambda: bool(dialogs()), timeout=10_000)
    return dialogs()[0]


def opened(program: Application, qtbot, action: str) -> ChaptersDialog:
    where = program.window if action == "export_day_chapters" else program.watching.page
    where.actions_by_id[action].trigger()
    return dialog_of(qtbot)


def shows(qtbot, dialog: ChaptersDialog, text: str) -> None:
    qtbot.waitUntil(lambda: text in dialog.text.toPlainText(), timeout=10_000)


def watch(program: Application, qtbot, talk: str) -> None:
    program.conference.choose(talk, True)
    page = program.watching.page
    qtbot.waitUntil(lambda: program.window.page() is page, timeout=10_000)
    qtbot.waitUntil(lambda: page.watched.talk is not None and page.watched.talk.talk.id == talk)


def choose(monkeypatch, path: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def pick(dialog: ChaptersDialog, kind: str) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData(kind))


def test_the_talks_of_a_day_are_copied_as_a_description(program, qtbot):
    dialog = opened(program, qtbot, "export_day_chapters")
    assert dialog.format.currentData() == "youtube"
    shows(qtbot, dialog, "0:00 Start\n1:05 Zebra")
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    assert dialog.copy_button.text() == "Copied"
    # Pages are added within their talks.
    dialog.pages.setChecked(True)
    shows(qtbot, dialog, "1:20 ")
    assert dialog.copy_button.text() == "Copy"
    assert dialog.subject.count() == 2
    dialog.reject()


def test_every_format_is_saved_and_remembered(program, qtbot, monkeypatch, tmp_path):
    dialog = opened(program, qtbot, "export_day_chapters")
    pick(dialog, "podcast")
    shows(qtbot, dialog, '"startTime": 65')
    choose(monkeypatch, tmp_path / "day")
    dialog.resize(700, 480)
    dialog.save_button.click()
    target = tmp_path / "day.chapters.json"
    qtbot.waitUntil(target.exists, timeout=10_000)
    assert json.loads(target.read_text(encoding="utf-8"))["chapters"][0]["startTime"] == 65
    notice = program.library_tools.talk_actions.notice
    qtbot.waitUntil(notice.isVisible, timeout=10_000)
    assert "day.chapters.json" in notice.text()
    qtbot.waitUntil(lambda: program.settings.get("chapters_format") == "podcast")
    again = opened(program, qtbot, "export_day_chapters")
    assert again.format.currentData() == "podcast"
    assert (again.width(), again.height()) == (700, 480)
    again.reject()


def test_the_pages_of_a_talk_and_the_talks_of_its_day(program, qtbot, monkeypatch, tmp_path):
    watch(program, qtbot, "one")
    dialog = opened(program, qtbot, "export_chapters")
    assert dialog.format.currentData() == "vtt"
    assert not dialog.pages.isEnabled()
    shows(qtbot, dialog, "WEBVTT\n\n1\n00:01:05")
    choose(monkeypatch, tmp_path / "c.vtt")
    dialog.save_button.click()
    qtbot.waitUntil((tmp_path / "c.vtt").exists, timeout=10_000)
    dialog = opened(program, qtbot, "export_chapters")
    pick(dialog, "ffmetadata")
    shows(qtbot, dialog, ";FFMETADATA1\ntitle=Zebra")
    dialog.subject.setCurrentIndex(1)
    shows(qtbot, dialog, "START=65000")
    assert dialog.pages.isEnabled()
    dialog.reject()


def test_a_talk_without_a_timeline_has_no_chapters(program, qtbot):
    watch(program, qtbot, "two")
    dialog = opened(program, qtbot, "export_chapters")
    qtbot.waitUntil(lambda: "no timeline" in dialog.text.placeholderText(), timeout=10_000)
    assert not dialog.save_button.isEnabled()
    assert not dialog.copy_button.isEnabled()
    # The talks of its day have times.
    dialog.subject.setCurrentIndex(1)
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=10_000)
    pick(dialog, "youtube")
    qtbot.waitUntil(lambda: bool(dialog.text.toPlainText()), timeout=10_000)
    dialog.reject()


def test_a_file_that_cannot_be_written_is_reported_in_the_dialog(program, qtbot, monkeypatch):
    dialog = opened(program, qtbot, "export_day_chapters")
    shows(qtbot, dialog, "Zebra")
    choose(monkeypatch, "/gone/nowhere/day.txt")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: "/gone/nowhere" in dialog.caution.text(), timeout=10_000)
    assert dialog.isVisible()
    assert dialog.save_button.isEnabled()
    choose(monkeypatch, "")
    dialog.save_button.click()
    dialog.reject()

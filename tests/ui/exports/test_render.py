"""Saving a talk as one video in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from duthviewer.playback.probe import probe
from duthviewer.review.render.layout import RenderLayout
from duthviewer.ui.application import Application
from duthviewer.ui.exports.render_dialog import RenderDialog
from duthviewer.ui.state.moment import TalkRequest
from tests.cli.test_render import CATALOGUE
from tests.decks import pixels as pixels_of
from tests.decks import read_page, write_deck
from tests.recordings import Recipe, record
from tests.ui.program import starter, write_catalogue


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[..., Application]]:
    yield from starter(qtbot, Application.is_complete)


def test_the_open_talk_becomes_a_video(
    start: Callable[..., Application],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = write_catalogue(
        tmp_path / "here", CATALOGUE.replace("title: M", "licence: MIT\ntitle: M")
    )
    write_deck(path.parent / "one.pdf", 2)
    recording = record(Recipe(duration_s=10, sound=False)).read_bytes()
    (path.parent / "day.mp4").write_bytes(recording)
    program = start(path)
    page = program.watching.page
    action = page.actions_by_id["save_video"]
    assert not action.isEnabled()
    program.watching.watch(TalkRequest("one", 3.0))
    qtbot.waitUntil(lambda: page.watched.length_s > 0)
    page.tools.loop.mark_a(1.0)
    page.tools.loop.mark_b(3.0)
    page.actions_by_id["layout_swapped"].trigger()

    def dialog() -> RenderDialog:
        action.trigger()
        shown = program.window.findChild(RenderDialog)
        assert shown is not None
        return shown

    asked = dialog()
    assert asked.settings().layout is RenderLayout.SWAPPED
    assert "MIT" in asked.licence.text()
    assert "Measuring" in asked.expected.text()
    qtbot.waitUntil(lambda: "about" in asked.expected.text())
    assert read_page(pixels_of(asked.picture.pixmap().toImage())) == 2
    asked.part_box.setChecked(True)
    assert asked.expected.text().startswith("Length: 0:02.")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "talk"), ""))
    with qtbot.waitSignal(program.export_jobs.saved):
        asked.save_button.click()
    assert probe(tmp_path / "talk.mp4").duration_s == pytest.approx(2.0, abs=0.1)
    # The talk without a timeline.
    program.watching.watch(TalkRequest("two", None))
    refused = dialog()
    qtbot.waitUntil(lambda: "no timeline" in refused.expected.text())
    assert not refused.save_button.isEnabled()
    refused.reject()

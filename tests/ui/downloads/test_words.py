"""Names for screen readers, keys, and a stranger's words in the panel and the sheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from duthviewer.library.downloads.values import JobState
from duthviewer.ui.downloads.row_widget import DownloadRowWidget
from tests.servers import FileServer, Reply
from tests.ui.downloads.test_controller import download, sheet_of, states, widget_of
from tests.ui.program import write_catalogue
from tests.ui.test_accessibility import nameless, without_tab
from tests.ui.widgets.test_plain_text import TAG, WORDS, YAML, faults_of

HOSTILE = """\
title: {yaml}
id: hostile
recordings:
  day-1: {{title: {yaml}, url: "{url}/day-1.mp4"}}
talks:
  - {{id: one, title: {yaml}, recording: day-1, start: 1, speakers: [{{name: {yaml}}}],
      slides: "{url}/gone.pdf", also: ["{url}/own-one.mp4"]}}
  - {{id: two, title: {yaml}, recording: day-1, start: 2}}
"""


def test_every_control_has_a_name_and_tab_reaches_it(qtbot, start, folder, server) -> None:
    server.files["/own-three.mp4"].always = Reply(status=404)
    program = start(folder)
    qtbot.waitUntil(program.welcome.strip.isVisible)
    assert nameless(program.window) == []
    sheet = sheet_of(program, qtbot)
    assert nameless(sheet) == []
    assert without_tab(sheet) == []
    sheet.reject()
    server.rate = 20_000
    download(program, qtbot)
    qtbot.waitUntil(lambda: JobState.FAILED in states(program).values())
    assert nameless(program.window) == []
    assert without_tab(program.window) == []
    widget = widget_of(program, "Emus")
    assert widget.accessibleName() == "Emus, Own video of the talk"
    assert "404" in widget.accessibleDescription()
    assert widget.remove.accessibleName() == "Remove from this list: Emus"
    assert widget_of(program, "Monday").toggle.accessibleName() == "Pause: Monday"
    program.window.actions_by_id["downloads"].trigger()
    assert "1 failed" in program.downloads.button.accessibleName()
    assert "Ctrl+Shift+D" in program.downloads.button.toolTip()


def test_a_strangers_words_stay_plain(
    qtbot: QtBot, start, folder: Path, server: FileServer
) -> None:
    write_catalogue(folder, HOSTILE.format(yaml=YAML, url=server.url))
    program = start(folder)
    sheet = sheet_of(program, qtbot)
    assert faults_of(sheet) == []
    assert any(TAG in label.text() for label in sheet.findChildren(QLabel))
    sheet.reject()
    program.library.day_chips[0].setFocus()
    download(program, qtbot)
    qtbot.waitUntil(lambda: JobState.FAILED in states(program).values())
    panel = program.downloads.panel
    assert panel is not None
    assert faults_of(panel) == []
    widget = panel.findChild(DownloadRowWidget)
    assert widget is not None
    assert widget.title.text() == WORDS
    widget.more.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert faults_of(menu) == []
    menu.close()


def test_a_narrow_window_shows_the_panel_alone(qtbot: QtBot, start, folder: Path) -> None:
    program = start(folder)
    action = program.window.actions_by_id["downloads"]
    program.window.resize(1280, 720)
    action.trigger()
    panel = program.downloads.panel
    assert panel is not None
    assert program.library.isVisible()
    program.window.resize(720, 480)
    assert not program.library.isVisible()
    assert panel.width() == program.window.width()
    action.trigger()
    assert program.library.isVisible()
    assert not panel.isVisible()

"""The information pane: what it shows, that it stays plain text, and that it is remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.ui.talks.info_pane import WIDTH_PX, InfoPane
from tests.ui.program import starter, store_of, write_catalogue

start = pytest.fixture(name="start")(starter)


def texts(pane: InfoPane) -> list[str]:
    return [label.text() for label in pane.information.widget().findChildren(QLabel)]


def links(pane: InfoPane) -> list[str]:
    return [one.property("address") for one in pane.information.widget().findChildren(QPushButton)]


@pytest.fixture
def pane(qtbot: QtBot) -> InfoPane:
    pane = InfoPane()
    qtbot.addWidget(pane)
    pane.resize(WIDTH_PX, 600)
    pane.show()
    return pane


def test_it_shows_talk_speakers_files_and_conference_in_plain_text(pane: InfoPane) -> None:
    conference = Conference(
        id="c", title="C & D", place="Ghent", website="https://c.example",
        links={"Code & all": "https://code.example/x"},
        recordings=(Recording(id="d", title="Day"),),
        talks=(
            Talk(
                id="t", title="<b>T</b>", recording="d", start_s=65, end_s=125,
                speakers=(Speaker(name="Ann", twitter="annsays"),), abstract="<i>more</i> & more",
            ),
        ),
    )  # fmt: skip
    files = TalkFiles(Path("/x/day <b>.mkv"), 65, None, None, (Path("/x/day.en.vtt"),))
    pane.information.show_talk(conference, conference.talks[0], files)
    said = texts(pane)
    for text in (
        "<b>T</b>", "Ann", "<i>more</i> & more", "C & D", "Ghent", "Day · from 1:05 · 1:00 long",
        "Recording: day <b>.mkv", "Slides: not on this computer", "Subtitles: day.en.vtt",
    ):  # fmt: skip
        assert text in said
    labels = pane.information.widget().findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert links(pane) == [
        "https://twitter.com/annsays", "https://c.example", "https://code.example/x",
    ]  # fmt: skip


def test_only_web_addresses_become_links(pane: InfoPane) -> None:
    conference = Conference(
        id="c", title="C", website="file:///etc/passwd", links={"x": "javascript:alert(1)"}
    )
    pane.information.show_talk(conference, None, None)
    assert links(pane) == []


def test_a_long_word_does_not_widen_it(pane: InfoPane, qtbot: QtBot) -> None:
    conference = Conference(
        id="c", title="C", website="https://c.example/" + "x" * 300,
        recordings=(Recording(id="d"),),
        talks=(Talk(id="t", title="w" * 300, recording="d", start_s=0, abstract="y" * 900),),
    )  # fmt: skip
    pane.information.show_talk(conference, conference.talks[0], None)
    qtbot.waitUntil(lambda: pane.information.widget().width() > 0)
    assert pane.information.widget().width() <= WIDTH_PX
    assert pane.information.widget().minimumSizeHint().width() <= WIDTH_PX


def test_it_opens_on_demand_follows_the_current_talk_and_is_remembered(
    start, tmp_path, home, qtbot
) -> None:
    program = start(write_catalogue(tmp_path / "meeting"))
    tools, grid = program.library_tools, program.library.grid
    assert tools.pane is None
    qtbot.keyClick(grid, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert tools.pane.isVisible()
    assert tools.info_button.isChecked()
    assert "Zebras <b>first</b>" in texts(tools.pane)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert "apes" in texts(tools.pane)
    program.window.close()
    with store_of(home) as store:
        assert store.settings.get("info_open") is True
    again = start(tmp_path / "meeting")
    qtbot.waitUntil(lambda: "Zebras <b>first</b>" in texts(again.library_tools.pane))
    qtbot.keyClick(again.library.grid, Qt.Key.Key_F2)
    assert not again.library_tools.pane.isVisible()
    again.library_tools.info_button.click()
    assert again.library_tools.pane.isVisible()


def test_a_link_goes_to_the_browser(start, tmp_path, qtbot, monkeypatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "PySide6.QtGui.QDesktopServices.openUrl",
        lambda url: bool(opened.append(url.toString())) or True,
    )
    program = start(write_catalogue(tmp_path / "meeting"))
    program.library.actions_by_id["info"].trigger()
    buttons = program.library_tools.pane.findChildren(QPushButton)
    link = next(one for one in buttons if one.text() == "@annsays")
    link.click()
    assert opened == ["https://twitter.com/annsays"]
    qtbot.keyClick(link, Qt.Key.Key_Return)
    assert len(opened) == 2


def test_a_saved_position_leaves_what_is_read_where_it_is(start, tmp_path) -> None:
    program = start(write_catalogue(tmp_path / "meeting"))
    program.library.actions_by_id["info"].trigger()
    body = program.library_tools.pane.information.widget()
    program.conference.keep_position("meeting/one", 5.0, 235.0)
    assert program.library_tools.pane.information.widget() is body


def test_it_scrolls_only_to_what_there_is(pane: InfoPane, qtbot: QtBot) -> None:
    words = "A title of so many words that it takes more than a line here, and then another"
    talk = Talk(
        id="t", title=words, recording="d", start_s=65, end_s=125, abstract=words * 4,
        speakers=(Speaker(name="Ann"),),
    )  # fmt: skip
    conference = Conference(
        id="c", title=words, place="Ghent", recordings=(Recording(id="d", title="Day"),),
        talks=(talk,), description=words,
    )  # fmt: skip
    pane.resize(WIDTH_PX, 900)
    pane.information.show_talk(conference, talk, TalkFiles(None, 65, None, None, ()))
    body = pane.information.widget()
    qtbot.waitUntil(lambda: body.isVisible() and body.height() > 0)
    above = pane.height() - pane.information.viewport().height()
    needed = body.heightForWidth(pane.information.viewport().width())
    pane.resize(WIDTH_PX, above + needed + 4)
    qtbot.waitUntil(lambda: pane.information.viewport().height() == needed + 4)
    assert pane.information.verticalScrollBar().maximum() == 0
    for label in body.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()

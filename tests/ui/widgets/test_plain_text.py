"""A stranger's words are shown as they are written, wherever the window shows them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import av
import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QMenu,
    QMessageBox,
    QTabBar,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from duthviewer.library.store.conferences import ListedConference
from duthviewer.library.store.notes import new_note, with_text
from duthviewer.library.store.store import Store
from duthviewer.slides.links import Link
from duthviewer.ui.application import Application
from duthviewer.ui.faults.report_dialog import ReportDialog
from duthviewer.ui.slides.hand import SlidesHand
from duthviewer.ui.slides.link_dialog import LinkDialog
from duthviewer.ui.watch.end_strip import EndStrip
from duthviewer.ui.watch.resume_dialog import ResumeDialog
from duthviewer.ui.widgets import plain_text
from duthviewer.ui.widgets.plain_text import menu_action, menu_text, one_line, tooltip, window_title
from tests.decks import PageSpec, write_deck
from tests.recordings import Recipe, record
from tests.ui.program import starter
from tests.ui.searches import Words, write_index

pytestmark = pytest.mark.usefixtures("qapp")

#: Looks like markup, loads a file, and has what menus and titles take for marks of theirs
TAG = '<img src="canary.png">'
WORDS = f"<b>bold</b> {TAG} Tom & Jerry &lt; [*] %1 {{0}}"
NAME = "<b>bold<img src=canary.png> Tom & Jerry [*]"
YAML = "'" + WORDS.replace("'", "''") + "'"
CATALOGUE = f"""\
title: {YAML}
id: hostile
place: {YAML}
description: {YAML}
links: {{{YAML}: "https://example.org/?Tom=1&Jerry=1"}}
recordings:
  day-1: {{title: {YAML}}}
  day-2: {{title: {YAML}}}
talks:
  - {{id: one, title: {YAML}, recording: day-1, start: 1, end: 9, abstract: {YAML},
      speakers: [{{name: {YAML}, url: "https://example.org/?Tom=1&Jerry=1"}}]}}
  - {{id: two, title: {YAML}, recording: day-1, start: 10, speakers: [{{name: {YAML}}}]}}
  - {{id: three, title: {YAML}, recording: day-2, start: 10}}
"""


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Plain", "Plain"),
        ("Tom & Jerry", "<qt>Tom &amp; Jerry</qt>"),
        (TAG, '<qt>&lt;img src="canary.png"&gt;</qt>'),
        ("a\n<b>b</b>", "<qt>a<br>&lt;b&gt;b&lt;/b&gt;</qt>"),
        ("one\ntwo", "one\ntwo"),
        ("word " * 30, f"<qt>{'word ' * 30}</qt>"),
        ("\u202eevil\x07", "evil"),
        ("x\udc80", "x\ufffd"),
    ],
)
def test_a_tooltip_shows_what_is_written(text: str, shown: str) -> None:
    assert tooltip(text) == shown
    document = QTextDocument()
    (document.setHtml if GuiQt.mightBeRichText(shown) else document.setPlainText)(shown)
    assert document.toPlainText().split() == one_line(text).split()


def test_a_tooltip_has_an_end() -> None:
    assert len(tooltip("<" * 100_000)) < 5000


def test_a_menu_shows_ampersands_and_no_key() -> None:
    assert menu_text("Tom & Jerry\tCtrl+Q\nx") == "Tom && Jerry Ctrl+Q x"
    assert len(menu_text("w" * 5000)) == 90
    action = menu_action(f"A & B {TAG}")
    assert action.text() == f"A && B {TAG}"
    assert action.toolTip() == '<qt>A &amp; B &lt;img src="canary.png"&gt;</qt>'


def test_a_window_s_title_keeps_its_stars() -> None:
    assert window_title("[*] \u2066Title") == "[*][*] Title"


def test_no_other_module_prepares_words_of_its_own() -> None:
    """Escaping by hand is forgotten somewhere, as it was in the tooltip of a talk's end."""
    by_hand = ('"&&"', "'&&'", "html.escape", '"&amp;"', "&lt;", "RichText", "AutoText", "setHtml")
    found = [
        (path.name, sign)
        for path in Path(plain_text.__file__).parents[1].rglob("*.py")
        for sign in by_hand
        if path.name != "plain_text.py" and sign in path.read_text("utf-8")
    ]
    assert found == []


def faults_of(top: QWidget) -> list[str]:
    """Where in a window the words are taken for markup, or lose an ampersand."""
    widgets = [top, *top.findChildren(QWidget)]
    found = [f"{type(w).__name__} {w.objectName()!r}: {f}" for w in widgets for f in _faults(w)]
    for action in top.findChildren(QAction):
        found += [f"action: {fault}" for fault in _menu_faults(action.text())]
        found += [f"action: {fault}" for fault in _tip_faults(action.toolTip())]
        found += [f"action: {fault}" for fault in _tip_faults(action.statusTip())]
    return found


def _faults(widget: QWidget) -> Iterator[str]:
    for tip in (widget.toolTip(), widget.whatsThis(), widget.statusTip()):
        yield from _tip_faults(tip)
    if "[*]" in widget.windowTitle().replace("[*][*]", ""):
        yield f"the title {widget.windowTitle()!r}"
    if isinstance(widget, QLabel):
        yield from _label_faults(widget)
    if isinstance(widget, QMessageBox) and widget.textFormat() is not Qt.TextFormat.PlainText:
        yield "a message of any format"
    if isinstance(widget, QAbstractButton):
        yield from _menu_faults(widget.text())
    if isinstance(widget, QGroupBox):
        yield from _menu_faults(widget.title())
    if isinstance(widget, QTabBar):
        for number in range(widget.count()):
            yield from _menu_faults(widget.tabText(number))
            yield from _tip_faults(widget.tabToolTip(number))
    if isinstance(widget, (QAbstractItemView, QComboBox)) and widget.model() is not None:
        yield from _model_faults(widget.model())


def _label_faults(label: QLabel) -> Iterator[str]:
    if "canary" in label.text() and label.textFormat() is not Qt.TextFormat.PlainText:
        yield f"a label of any format: {label.text()!r}"
    if label.buddy() is not None:
        yield from _menu_faults(label.text())


def _tip_faults(tip: str) -> Iterator[str]:
    if "canary" not in tip:
        return
    if GuiQt.mightBeRichText(tip) and "<img" in tip:
        yield f"rich text in a tooltip: {tip!r}"
    document = QTextDocument()
    (document.setHtml if GuiQt.mightBeRichText(tip) else document.setPlainText)(tip)
    if "<img" not in document.toPlainText() or (
        "Jerry" in tip and "Tom & Jerry" not in (document.toPlainText())
    ):
        yield f"a tooltip that shows other words: {tip!r}"


def _menu_faults(text: str) -> Iterator[str]:
    if "Tom & Jerry" in text:
        yield f"an ampersand that is not shown: {text!r}"


def _model_faults(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    parent = parent or QModelIndex()
    for row in range(min(model.rowCount(parent), 50)):
        columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent))
        for index in (model.index(row, column, parent) for column in columns):
            for role in (
                Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole,
                Qt.ItemDataRole.WhatsThisRole,
            ):  # fmt: skip
                yield from _tip_faults(str(index.data(role) or ""))
        if not isinstance(model, QAbstractListModel):
            yield from _model_faults(model, model.index(row, 0, parent))


@pytest.fixture
def media(tmp_path: Path) -> Path:
    """A conference whose every word, and every name of a file, is a stranger's."""
    folder = tmp_path / NAME
    folder.mkdir()
    (folder / "catalogue.yaml").write_text(CATALOGUE, encoding="utf-8")
    with (
        av.open(str(record(Recipe(duration_s=20, keyframes=50)))) as source,
        av.open(str(folder / "day-1.mkv"), "w") as out,
    ):
        copies = {stream: out.add_stream_from_template(stream) for stream in source.streams}
        for copy in copies.values():
            copy.metadata["title"] = WORDS
        chapters = [
            {
                "id": n,
                "start": 4 * n,
                "end": 4 * n + 4,
                "time_base": 1,
                "metadata": {"title": WORDS},
            }
            for n in range(4)
        ]
        out.set_chapters(chapters)
        for packet in source.demux():
            if packet.dts is not None:
                packet.stream = copies[packet.stream]
                out.mux(packet)
    cues = f"WEBVTT\n\n00:01.000 --> 00:09.000\n{WORDS.replace('<', '&lt;')}\n"
    for name in (f"day-1.{NAME}.vtt", "day-1.en.vtt"):
        (folder / name).write_text(cues, encoding="utf-8")
    address = "https://example.org/?Tom & Jerry<img src=canary.png>"
    links = (((0, 0, 400, 400), address), ((0, 0, 40, 40), "run:<img src=canary.png>"))
    pages = [PageSpec(title="Slide", lines=(WORDS,), links=links), PageSpec()]
    write_deck(folder / "one.pdf", pages, outline=[(WORDS, 1), (WORDS, 2)])
    return folder


@pytest.fixture
def program(qtbot: QtBot, media: Path, home: Path) -> Iterator[Application]:
    (home / "cache").mkdir(parents=True)
    write_index(
        home / "cache" / "search.sqlite3", "hostile",
        {"one": Words(WORDS, (WORDS,), abstract=WORDS, said=[(2, WORDS)], notes=[(3, WORDS)])},
        media / "catalogue.yaml", title=WORDS,
    )  # fmt: skip
    with Store(home / "data" / "library.sqlite3") as store:
        for text in (WORDS, f"#Tom&Jerry #a<img {WORDS}"):
            store.notes.save(with_text(new_note("hostile/one", 3.0, 1), text))
        store.progress.save_position("hostile/two", 4.0, 9.0)
        store.settings.set("media_folders", [str(media)])
        for name in ("catalogue.yaml", "gone.yaml"):
            store.conferences.add(ListedConference(media / name, title=WORDS), opened=True)
    for begin in starter(qtbot, lambda program: program.note_tools is not None):
        yield begin(media)


def expect_plain(where: str) -> None:
    found = [fault for top in QApplication.topLevelWidgets() for fault in faults_of(top)]
    assert found == [], where


def test_no_page_takes_the_describe_link_markup(
    program: Application, qtbot: QtBot, media: Path
) -> None:
    library = program.library
    assert library.model.rowCount() == 3
    expect_plain("the talks")
    program.window.show_trouble(f"{WORDS} failed")
    program.library_tools.talk_actions.notice.say(WORDS, undoable=True)
    for action in program.window.actions() + library.actions():
        if action.objectName() in ("info", "favourite"):
            action.trigger()
    library.search.setText("bold zzz")
    qtbot.waitUntil(program.is_settled)
    expect_plain("a search that finds nothing")
    library.search.clear()
    expect_plain("the talks with their information")
    qtbot.keyClick(library.grid, Qt.Key.Key_Return)
    page = program.watching.page
    qtbot.waitUntil(lambda: page.slides.page_count() == 2)
    qtbot.waitUntil(program.is_settled)
    expect_plain("the talk")
    for tab in ("pages", "transcript", "notes", "about"):
        page.drawer.show_tab(tab)
        qtbot.waitUntil(program.is_settled)
        expect_plain(tab)
    for name in ("page_strip", "corrections", "find_in_slides", "find_in_transcript"):
        page.actions_by_id[name].trigger()
        expect_plain(name)
    for menu in page.findChildren(QMenu):
        menu.aboutToShow.emit()
    expect_plain("the menus")
    page.toast.say(WORDS)
    strip = page.findChild(EndStrip)
    strip.start_countdown()
    assert "canary" in strip.findChild(QLabel).toolTip()
    expect_plain("the end of a talk")
    strip.stop_countdown()
    page.actions_by_id["mini_window"].trigger()
    expect_plain("the mini window")
    page.actions_by_id["mini_window"].trigger()
    page.actions_by_id["back"].trigger()


def test_no_search_takes_the_describe_link_markup(program: Application, qtbot: QtBot) -> None:
    program.window.actions_by_id["search_everything"].trigger()
    page = program.searching.page
    page.show_recent([WORDS])
    expect_plain("the recent searches")
    for text in ("bold", "bolt"):
        page.field.setText(text)
        qtbot.waitUntil(program.is_settled)
        expect_plain(f"a search for {text}")


def test_no_dialog_takes_the_describe_link_markup(
    program: Application, qtbot: QtBot, media: Path, home: Path
) -> None:
    window = program.window
    report = home / NAME
    report.write_text(WORDS)
    dialogs: list[QDialog] = [
        LinkDialog(f"https://example.org/{TAG}", window),
        ResumeDialog("one", WORDS, 5.0, window),
        ReportDialog(report, WORDS, window),
    ]
    for dialog in dialogs:
        dialog.open()
        expect_plain(type(dialog).__name__)
        dialog.close()
    for name in ("settings", "help", "about"):
        window.actions_by_id[name].trigger()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        expect_plain(name)
        QApplication.activeModalWidget().close()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    program.note_tools.show_all()
    dialog = QApplication.activeModalWidget()
    qtbot.waitUntil(lambda: dialog.list.notes.rowCount() == 2)
    expect_plain("all notes")
    dialog.close()
    program.catalogues.make_of([media / "day-1.mkv", media / "one.pdf"])
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    expect_plain("making a conference")
    QApplication.activeModalWidget().close()
    program.library_tools.ask_about([media])
    expect_plain("the question about a folder")
    QApplication.activeModalWidget().close()


def test_where_a_link_leads_is_no_markup(program: Application, qtbot: QtBot) -> None:
    hand = program.watching.page.slides.findChild(SlidesHand)
    hand.show_link_tooltip(Link((), address=f"https://example.org/{TAG}"), QPoint(10, 10))
    assert "&lt;img" in QToolTip.text()
    hand.show_link_tooltip(Link((), address=f"run:{TAG}"), QPoint(10, 10))
    assert "&lt;img" in QToolTip.text()
    QToolTip.hideText()

"""The editor's page in the whole program, on real catalogue files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.catalogue.reader import read_catalogue
from duthviewer.ui.application import Application
from duthviewer.ui.editing import session
from duthviewer.ui.editing.dialogs import AskDialog
from duthviewer.ui.editing.fields import LineField, RowsField, TextField
from duthviewer.ui.editing.outline import Selected
from duthviewer.ui.editing.page import EditPage
from tests.ui.program import starter, titles, write_catalogue
from tests.ui.test_accessibility import nameless, without_tab

start = pytest.fixture(name="start")(starter)
Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
CATALOGUE = """\
# Written by hand
title: Meeting   # its name
id: meeting
place: Ghent
recordings:
  day-1: {date: 2016-11-03}
  day-2: {title: "Second <b>day</b>"}
talks:
  - id: one
    title: The one   # a comment
    recording: day-1
    start: 1m5s
    speakers: [{name: Ann, twitter: annsays}, {name: Bo}]
  - {id: two, title: The two, recording: day-1, start: 5m, end: 15m}
  - {id: three, title: The three, recording: day-1, start: 14m}
  - {id: four, title: "Four & <i>more</i>", recording: day-2, start: 0, end: 40s}
"""


@pytest.fixture
def edit(start, qtbot, tmp_path) -> Callable[..., Application]:
    def begin(talk_id: str = "one", text: str = CATALOGUE) -> Application:
        write_catalogue(tmp_path / "meeting", text)
        program = start(tmp_path / "meeting")
        assert program.conference.failed is None, program.conference.problem
        program.editing.edit(talk_id)
        qtbot.waitUntil(lambda: program.editing.editor.session is not None)
        return program

    return begin


def page_of(program: Application) -> EditPage:
    return program.editing.page


def line(program: Application, key: str) -> LineField:
    field = page_of(program).form().fields[key]
    assert isinstance(field, LineField)
    return field


def rows(program: Application, key: str) -> RowsField:
    field = page_of(program).form().fields[key]
    assert isinstance(field, RowsField)
    return field


def type_into(program: Application, key: str, text: str, finish: Key = Key.Key_Return) -> None:
    field = line(program, key).line
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, finish)


def trigger(program: Application, name: str) -> None:
    page_of(program).actions_by_id[name].trigger()


def read(qtbot: QtBot, program: Application, tmp_path: Path) -> Conference:
    qtbot.waitUntil(program.editing.editor.is_settled)
    return read_catalogue(tmp_path / "meeting" / "catalogue.yaml")


def talk_of(qtbot: QtBot, program: Application, tmp_path: Path, talk_id: str = "one") -> Talk:
    return read(qtbot, program, tmp_path).talk_by_id[talk_id]


def dialog(qtbot: QtBot) -> AskDialog:
    def dialogs() -> list[AskDialog]:
        return [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, AskDialog) and each.isVisible()
        ]

    qtbot.waitUntil(lambda: bool(dialogs()))
    return dialogs()[0]


def answer(qtbot: QtBot, text: str) -> None:
    asked = dialog(qtbot)
    asked.field.setText(text)
    asked.attempt()


def test_every_field_of_a_talk_is_saved_when_it_is_left(edit, qtbot, tmp_path) -> None:
    program = edit()
    for key, text in (
        ("title", "First of all"), ("start", "0:59"), ("end", "4:30.5"),
        ("slides", "https://example.org/a.pdf"), ("thumbnail", "https://example.org/a.jpg"),
        ("licence", "CC-BY-4.0"),
    ):  # fmt: skip
        type_into(program, key, text)
        assert not line(program, key).has_error()
    abstract = page_of(program).talk_form.fields["abstract"]
    assert isinstance(abstract, TextField)
    abstract.text.setFocus()
    abstract.text.insertPlainText("Two\nlines")
    QTest.keyClick(abstract.text, Key.Key_Return, CTRL)
    talk = talk_of(qtbot, program, tmp_path)
    assert (talk.title, talk.start_s, talk.end_s) == ("First of all", 59.0, 270.5)
    assert (talk.slides, talk.thumbnail) == (
        "https://example.org/a.pdf", "https://example.org/a.jpg"
    )  # fmt: skip
    assert (talk.licence, talk.abstract) == ("CC-BY-4.0", "Two\nlines")
    text = (tmp_path / "meeting" / "catalogue.yaml").read_text()
    assert "# Written by hand" in text
    assert "# its name" in text
    # The list of talks follows.
    assert "First of all" in titles(program)


def test_a_mistake_is_shown_beside_its_field_and_saved_nowhere(edit, qtbot, tmp_path) -> None:
    program = edit()
    before = (tmp_path / "meeting" / "catalogue.yaml").read_text()
    for key, text, words in (
        ("title", " ", "title"), ("start", "1:75", "not a time"), ("start", " ", "start"),
        ("end", "0:30", "after its start"), ("slides", "ftp://x.example/a.pdf", "web address"),
    ):  # fmt: skip
        type_into(program, key, text)
        field = line(program, key)
        assert field.has_error(), key
        assert words in field.error.text()
        assert field.line.text() == text
        assert field.error.isVisible()
        # Esc gives it up.
        field.line.setFocus()
        QTest.keyClick(field.line, Key.Key_Escape)
        assert not field.has_error()
        assert field.line.text() != text
    qtbot.waitUntil(program.editing.editor.is_settled)
    assert (tmp_path / "meeting" / "catalogue.yaml").read_text() == before


def test_a_corrected_mistake_is_saved(edit, qtbot, tmp_path) -> None:
    program = edit()
    type_into(program, "start", "nonsense")
    type_into(program, "start", "2:00")
    assert not line(program, "start").has_error()
    assert talk_of(qtbot, program, tmp_path).start_s == 120.0


def test_another_selection_gives_a_refused_text_up(edit) -> None:
    program = edit()
    type_into(program, "start", "nonsense")
    page_of(program).outline.select_talk("two")
    assert line(program, "start").line.text() == "5:00"
    assert not line(program, "start").has_error()
    page_of(program).outline.select_talk("one")
    assert line(program, "start").line.text() == "1:05"


def test_what_is_typed_is_saved_when_the_editor_is_left(edit, qtbot, tmp_path) -> None:
    program = edit()
    field = line(program, "title").line
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Unfinished")
    trigger(program, "leave_editing")
    assert program.window.page() is program.library
    assert talk_of(qtbot, program, tmp_path).title == "Unfinished"


def test_what_is_typed_is_saved_when_the_window_closes(edit, tmp_path) -> None:
    program = edit()
    field = line(program, "title").line
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Unfinished")
    program.window.close()
    saved = read_catalogue(tmp_path / "meeting" / "catalogue.yaml")
    assert saved.talk_by_id["one"].title == "Unfinished"


def test_speakers_are_added_reordered_and_removed(edit, qtbot, tmp_path) -> None:
    program = edit()
    field = rows(program, "speakers")
    field.rows[1].up.click()
    assert [one.name for one in talk_of(qtbot, program, tmp_path).speakers] == ["Bo", "Ann"]
    field.add_button.click()
    new = field.rows[2].lines
    QTest.keyClicks(new[0], "Cy")
    QTest.keyClicks(new[2], "https://example.org/cy")
    QTest.keyClick(new[2], Key.Key_Return)
    speakers = talk_of(qtbot, program, tmp_path).speakers
    assert [(one.name, one.twitter, one.url) for one in speakers] == [
        ("Bo", None, None), ("Ann", "annsays", None), ("Cy", None, "https://example.org/cy"),
    ]  # fmt: skip
    field.rows[0].remove.click()
    assert [one.name for one in talk_of(qtbot, program, tmp_path).speakers] == ["Ann", "Cy"]
    # A name that Twitter does not have
    QTest.keyClicks(field.rows[1].lines[1], "not a name")
    QTest.keyClick(field.rows[1].lines[1], Key.Key_Return)
    assert field.has_error()
    assert [one.name for one in talk_of(qtbot, program, tmp_path).speakers] == ["Ann", "Cy"]


def test_fields_of_a_recording_and_of_the_conference(edit, qtbot, tmp_path) -> None:
    program = edit()
    page_of(program).outline.select(Selected("day-2"))
    assert page_of(program).form() is page_of(program).recording_form
    type_into(program, "title", "Day two")
    type_into(program, "date", "2016-11-04")
    type_into(program, "url", "https://youtu.be/rsEkQbMLCH4")
    type_into(program, "date", "tomorrow")
    assert "not a date" in line(program, "date").error.text()
    box = page_of(program).recording_form.fields["times"].box
    box.setCurrentIndex(1)
    box.activated.emit(1)
    page_of(program).outline.select(Selected())
    assert page_of(program).form() is page_of(program).conference_form
    type_into(program, "place", "Antwerp")
    type_into(program, "start", "2016-11-03")
    rows(program, "links").add_button.click()
    link = rows(program, "links").rows[0].lines
    QTest.keyClicks(link[0], "photos")
    QTest.keyClicks(link[1], "https://example.org/p")
    QTest.keyClick(link[1], Key.Key_Return)
    conference = read(qtbot, program, tmp_path)
    day = conference.recording_by_id["day-2"]
    assert (day.title, str(day.date), day.times) == ("Day two", "2016-11-04", "planned")
    assert day.url == "https://youtu.be/rsEkQbMLCH4"
    assert (conference.place, str(conference.start)) == ("Antwerp", "2016-11-03")
    assert dict(conference.links) == {"photos": "https://example.org/p"}


def test_undo_and_redo_with_their_names(edit, qtbot, tmp_path) -> None:
    program = edit()
    page = page_of(program)
    before = (tmp_path / "meeting" / "catalogue.yaml").read_text()
    assert not page.undo_button.isEnabled()
    type_into(program, "title", "Other")
    page.outline.setFocus()
    assert "The one" in page.undo_button.toolTip()
    assert "Ctrl+Z" in page.undo_button.toolTip()
    qtbot.keyClick(page.outline.tree, Key.Key_Z, CTRL)
    assert line(program, "title").line.text() == "The one"
    qtbot.waitUntil(program.editing.editor.is_settled)
    assert (tmp_path / "meeting" / "catalogue.yaml").read_text() == before
    assert page.notice.text().startswith("Undone")
    qtbot.keyClick(page.outline.tree, Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert talk_of(qtbot, program, tmp_path).title == "Other"


def test_the_undo_key_in_a_field_undoes_typing_first(edit, qtbot, tmp_path) -> None:
    program = edit()
    type_into(program, "title", "Other")
    field = line(program, "start").line
    field.setFocus()
    QTest.keyClicks(field, "9")
    qtbot.keyClick(field, Key.Key_Z, CTRL)
    assert field.text() == "1:05"
    assert talk_of(qtbot, program, tmp_path).title == "Other"
    qtbot.keyClick(field, Key.Key_Z, CTRL)
    assert talk_of(qtbot, program, tmp_path).title == "The one"


def test_talks_are_added_duplicated_removed_split_and_joined(edit, qtbot, tmp_path) -> None:
    program = edit("two")
    page = page_of(program)
    trigger(program, "add_talk")
    answer(qtbot, " ")
    assert "title is missing" in dialog(qtbot).error.text()
    answer(qtbot, "A new talk")
    conference = read(qtbot, program, tmp_path)
    added = conference.talk_by_id["a-new-talk"]
    assert (added.title, added.recording, added.start_s) == ("A new talk", "day-1", 900.0)
    assert page.current().talk == "a-new-talk"
    page.outline.select_talk("two")
    trigger(program, "duplicate_talk")
    conference = read(qtbot, program, tmp_path)
    assert conference.talk_by_id["the-two"].end_s == 1500.0
    trigger(program, "remove_talk")
    assert "the-two" not in read(qtbot, program, tmp_path).talk_by_id
    assert page.notice.undo_button.isVisible()
    page.outline.select_talk("one")
    trigger(program, "split_talk")
    assert dialog(qtbot).field.text() == "3:02"
    answer(qtbot, "9:00")
    assert dialog(qtbot).error.text()
    answer(qtbot, "4:00")
    conference = read(qtbot, program, tmp_path)
    assert conference.talk_by_id["one"].end_s == 240.0
    assert conference.talk_by_id["the-one-part-2"].start_s == 240.0
    page.outline.select_talk("one")
    trigger(program, "join_talks")
    assert "the-one-part-2" not in read(qtbot, program, tmp_path).talk_by_id
    for _ in range(6):
        trigger(program, "undo_change")
    assert page.current() in page.outline._items
    qtbot.waitUntil(program.editing.editor.is_settled)
    text = (tmp_path / "meeting" / "catalogue.yaml").read_text()
    assert text == CATALOGUE


def test_recordings_are_added_shifted_and_removed(edit, qtbot, tmp_path) -> None:
    program = edit("two")
    trigger(program, "shift_recording")
    answer(qtbot, "soon")
    assert "how much later" in dialog(qtbot).error.text()
    answer(qtbot, "-2:00")
    assert "before the recording" in dialog(qtbot).error.text()
    answer(qtbot, "\u22120:05")
    starts = [talk.start_s for talk in read(qtbot, program, tmp_path).talks]
    assert starts == [60.0, 295.0, 835.0, 0.0]
    trigger(program, "add_recording")
    answer(qtbot, "Day 3")
    assert page_of(program).current() == Selected("day-3")
    assert [one.id for one in read(qtbot, program, tmp_path).recordings][-1] == "day-3"
    page_of(program).outline.select(Selected("day-1"))
    trigger(program, "remove_recording")
    conference = read(qtbot, program, tmp_path)
    assert [talk.id for talk in conference.talks] == ["four"]
    trigger(program, "undo_change")
    assert len(read(qtbot, program, tmp_path).talks) == 4


def test_the_days_bar_and_the_list_select_the_same(edit, qtbot, tmp_path) -> None:
    program = edit("two")
    page = page_of(program)
    bar = page.day.bar
    assert bar.selected == "two"
    assert page.day.title.text() == "day-1, 2016-11-03"
    assert page.day.faults_button.text().startswith("1 conflict")
    bar.setFocus()
    QTest.keyClick(bar, Key.Key_Down)
    assert page.current().talk == "three"
    page.outline.select_talk("four")
    assert bar.day.recording == "day-2"
    assert bar.selected == "four"
    page.outline.select_talk("two")
    bar.setFocus()
    QTest.keyClick(bar, Key.Key_End)
    QTest.keyClick(bar, Key.Key_Left)
    bar.settle()
    assert talk_of(qtbot, program, tmp_path, "two").end_s == 899.0
    assert line(program, "end").line.text() == "14:59"


def test_a_conflict_is_named_marked_and_ended_from_the_menu(edit, qtbot, tmp_path) -> None:
    program = edit("one")
    page = page_of(program)
    item = page.outline._items[Selected("day-1", "three")]
    assert item.text(0).startswith("\u26a0")
    trigger(program, "next_fault")
    assert page.day.message.text() == "The three starts 1:00 before The two ends"
    assert page.current().talk == "three"
    qtbot.keyClick(page.outline.tree, Key.Key_F8)
    assert page.day.message.text() == "1:05 without a talk before The one"
    trigger(program, "previous_fault")
    assert page.current().talk == "three"
    menu = page.day_menu.menu_at(page.day.bar.day, 870.0, "three")
    texts = {action.text().replace("&", ""): action for action in menu.actions()}
    texts["End The two where The three starts"].trigger()
    assert talk_of(qtbot, program, tmp_path, "two").end_s == 840.0
    assert not page.outline._items[Selected("day-1", "three")].text(0).startswith("\u26a0")
    menu.deleteLater()


def test_the_menu_of_the_days_bar_moves_splits_and_adds(edit, qtbot, tmp_path) -> None:
    program = edit("two")
    page = page_of(program)

    def choose(at_s: float, talk_id: str, text: str) -> None:
        menu = page.day_menu.menu_at(page.day.bar.day, at_s, talk_id)
        {action.text().replace("&", ""): action for action in menu.actions()}[text].trigger()
        menu.deleteLater()

    choose(361.0, "two", "The two starts at 6:01")
    assert talk_of(qtbot, program, tmp_path, "two").start_s == 361.0
    choose(600.0, "two", "Split The two at 10:00")
    assert talk_of(qtbot, program, tmp_path, "the-two-part-2").start_s == 600.0
    choose(700.0, "the-two-part-2", "The two, part 2 ends where the next talk starts")
    assert talk_of(qtbot, program, tmp_path, "the-two-part-2").end_s is None
    choose(10.0, "", "Add a talk at 0:10")
    new = talk_of(qtbot, program, tmp_path, "new-talk")
    assert (new.start_s, new.end_s) == (10.0, 65.0)


def test_the_editor_opens_from_every_page_and_returns_there(start, qtbot, tmp_path) -> None:
    write_catalogue(tmp_path / "meeting", CATALOGUE)
    program = start(tmp_path / "meeting")
    program.library.select("two")
    qtbot.keyClick(program.library.grid, Key.Key_E, CTRL)
    assert program.window.page() is program.editing.page
    assert page_of(program).current().talk == "two"
    assert program.window.windowTitle().startswith("Edit Meeting")
    page_of(program).outline.select_talk("three")
    qtbot.keyClick(page_of(program).outline.tree, Key.Key_Escape)
    assert program.window.page() is program.library
    assert program.library.current_row().talk_id == "three"
    program.window.actions_by_id["edit_conference"].trigger()
    assert page_of(program).form() is page_of(program).conference_form
    trigger(program, "leave_editing")
    program.conference.choose("one", True)
    qtbot.waitUntil(lambda: program.window.page() is program.watching.page)
    program.watching.page.actions_by_id["edit_watched"].trigger()
    assert page_of(program).current().talk == "one"
    type_into(program, "title", "Other")
    trigger(program, "leave_editing")
    assert program.window.page() is program.watching.page
    assert program.watching.page.title.text() == "Other"


def test_a_card_has_the_command_in_its_menu(edit, qtbot) -> None:
    program = edit()
    trigger(program, "leave_editing")
    grid = program.library.grid
    grid.customContextMenuRequested.emit(grid.visualRect(program.library.model.index(1)).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.objectName() for action in menu.actions()]
    assert "edit_talk" in names
    menu.close()


def test_a_bundled_catalogue_says_where_the_copy_will_be(
    start, qtbot, tmp_path, monkeypatch
) -> None:
    original = write_catalogue(tmp_path / "meeting", CATALOGUE)
    monkeypatch.setattr(session, "is_read_only", lambda path: path == original)
    program = start(tmp_path / "meeting")
    program.editing.edit()
    qtbot.waitUntil(lambda: "makes a copy" in page_of(program).conference_form.hint.text())
    type_into(program, "place", "Antwerp")
    qtbot.waitUntil(program.editing.editor.is_settled)
    assert original.read_text() == CATALOGUE
    copy = program.conference.now.path
    assert read_catalogue(copy).place == "Antwerp"
    qtbot.waitUntil(lambda: "Your copy of" in page_of(program).conference_form.hint.text())
    assert str(copy) in page_of(program).conference_form.hint.text()
    assert str(copy) in page_of(program).notice.text()


def test_another_program_changes_what_is_edited(edit, qtbot, tmp_path) -> None:
    program = edit("two")
    file = tmp_path / "meeting" / "catalogue.yaml"
    file.write_text(CATALOGUE.replace("title: The two", "title: Renamed"))
    qtbot.waitUntil(lambda: line(program, "title").line.text() == "Renamed")
    assert page_of(program).current().talk == "two"
    qtbot.waitUntil(lambda: program.editing.editor.session is not None)
    type_into(program, "licence", "CC0-1.0")
    assert talk_of(qtbot, program, tmp_path, "two").title == "Renamed"


def test_every_control_of_the_editor_has_a_name_and_tab_reaches_it(edit) -> None:
    program = edit()
    page = page_of(program)
    for selected in (Selected("day-1", "one"), Selected("day-1"), Selected()):
        page.outline.select(selected)
        assert nameless(page) == []
        program.window.focusNextPrevChild(True)
        assert without_tab(program.window) == []


def test_hostile_titles_are_plain_text(edit) -> None:
    program = edit("four")
    page = page_of(program)
    assert page.talk_form.heading.textFormat() is Qt.TextFormat.PlainText
    item = page.outline._items[Selected("day-2", "four")]
    assert item.text(0) == "Four & <i>more</i>"
    assert "<i>" not in item.toolTip(0)
    assert "Second <b>day</b>" in page.day.title.text()


def test_four_hundred_talks_are_listed_and_found(edit, qtbot, tmp_path) -> None:
    talks = "".join(
        f"  - {{id: t{n}, title: Talk {n}, recording: day-1, start: {n * 600}}}\n"
        for n in range(400)
    )
    text = f"title: Long\nid: long\nrecordings: {{day-1: {{}}}}\ntalks:\n{talks}"
    program = edit("t399", text)
    page = page_of(program)
    assert page.current().talk == "t399"
    page.outline.search.setText("talk 77")
    shown = [what for what, item in page.outline._items.items() if not item.isHidden()]
    assert Selected("day-1", "t77") in shown
    assert Selected("day-1", "t78") not in shown
    page.outline.select_talk("t5")
    assert page.current().talk == "t5"
    assert page.outline.search.text() == ""


def test_a_new_conference_is_filled_in_the_editor(start, qtbot, tmp_path, home) -> None:
    write_catalogue(tmp_path / "meeting", CATALOGUE)
    program = start(tmp_path / "meeting")
    for name in ("pycon-ghent-2026", "pycon-ghent-2026-2"):
        program.window.actions_by_id["new_conference"].trigger()
        answer(qtbot, " ")
        assert "needs a title" in dialog(qtbot).error.text()
        answer(qtbot, "PyCon Ghent 2026")
        file = home / "videos" / name / "catalogue.yaml"
        qtbot.waitUntil(lambda file=file: program.conference.now.path == file)
        qtbot.waitUntil(lambda: program.window.page() is program.editing.page)
        assert read_catalogue(file).title == "PyCon Ghent 2026"
    qtbot.waitUntil(lambda: program.editing.editor.session is not None)
    assert not page_of(program).actions_by_id["add_talk"].isEnabled()
    assert not page_of(program).day.isVisible()
    trigger(program, "add_recording")
    answer(qtbot, "Day 1")
    for title in ("Opening", "Keynote"):
        trigger(program, "add_talk")
        answer(qtbot, title)
    qtbot.waitUntil(program.editing.editor.is_settled)
    conference = read_catalogue(file)
    assert [talk.id for talk in conference.talks] == ["opening", "keynote"]
    assert conference.talks[1].start_s > conference.talks[0].start_s
    trigger(program, "leave_editing")
    assert sorted(titles(program)) == ["Keynote", "Opening"]

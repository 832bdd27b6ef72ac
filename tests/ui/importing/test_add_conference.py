"""A conference is added in the window: pasted, dropped or browsed, corrected, written, undone."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget

from duthviewer.catalogue.reader import read_catalogue
from duthviewer.errors import KnownError
from duthviewer.library.importing import added_conferences
from duthviewer.library.importing.archives import ArchiveEvent
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.review import ReviewField
from duthviewer.library.importing.values import MadeFile
from duthviewer.library.importing.writing import write_import
from duthviewer.ui.application import Application
from duthviewer.ui.catalogue.make_conference import MakeConferenceDialog
from duthviewer.ui.importing.archive_rows import ArchiveRows, language_name
from duthviewer.ui.importing.dialog import AddConferenceDialog
from duthviewer.ui.importing.known_archives import known_archives
from duthviewer.ui.importing.review_page import ReviewSource
from duthviewer.ui.importing.sources_read import GivenSource, ReadSource, read_source
from duthviewer.ui.importing.talk_tree import broken
from duthviewer.ui.widgets import theme
from tests.servers import FileServer
from tests.talk_videos import write_words
from tests.ui.focus import activate
from tests.ui.importing.archive import EVENTS, TestArchive, conference
from tests.ui.program import starter, titles, write_catalogue
from tests.ui.test_accessibility import nameless

start = pytest.fixture(name="start")(starter)
COPY, NO_KEY = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
TIMES = """\
https://youtu.be/rsEkQbMLCH4
0:14:50 Welcome
0:19:20 Instant Web with Rust – Armin Ronacher
0:55:09 Channels – Andrew Godwin
1:41:30 Debugging – Aymeric Augustin
2:17:10 Testing – Ana Balica
4:40:12 Django at Instagram – Carl Meyer
5:25:00 Validation – Loïc Bistuer
6:10:45 JavaScript – Idan Gazit
7:00:00 Closing
"""


@pytest.fixture
def program(start, tmp_path: Path) -> Application:
    started = start(write_catalogue(tmp_path / "meeting"))
    started.imports.archives = [TestArchive()]
    return started


@pytest.fixture
def dialog(program, qtbot) -> AddConferenceDialog:
    program.window.actions_by_id["add_conference"].trigger()
    opened = program.imports.dialog
    assert opened is not None
    qtbot.waitUntil(opened.isVisible)
    activate(qtbot, opened)
    return opened


def on_review(dialog: AddConferenceDialog, qtbot) -> None:
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.review, timeout=10_000)


def paste(dialog: AddConferenceDialog, qtbot, text: str = TIMES) -> None:
    dialog.source.field.setPlainText(text)
    qtbot.keyClick(dialog.source.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    on_review(dialog, qtbot)


def videos(home: Path) -> Path:
    return home / "videos"


def type_into(qtbot, field: QLineEdit, text: str) -> None:
    field.selectAll()
    qtbot.keyClicks(field, text)


# The story.


def test_the_times_below_a_livestream_become_nine_talks(program, dialog, qtbot, home):
    assert dialog.source.field.hasFocus()
    paste(dialog, qtbot)
    review = dialog.review
    assert review.count.text() == "9 talks"
    # The list has no title, so typing gives it one.
    title = review.conference.fields[ReviewField.TITLE]
    assert title.edit.hasFocus()
    qtbot.keyClicks(title.edit, "Under the Hood")
    assert dialog.place.field.text() == str(videos(home) / "under-the-hood")
    type_into(qtbot, review.conference.fields[ReviewField.ID].edit, "duth-2016")
    qtbot.keyClicks(title.edit, "!")
    qtbot.keyClick(title.edit, Qt.Key.Key_Backspace)
    folder = videos(home) / "duth-2016"
    assert dialog.place.field.text() == str(folder)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(titles(program)) == 9, timeout=10_000)
    assert program.imports.dialog is None
    made = read_catalogue(folder / "catalogue.yaml")
    assert (made.title, made.id) == ("Under the Hood", "duth-2016")
    assert made.recordings[0].url == "https://youtu.be/rsEkQbMLCH4"
    strip = program.imports.strip
    assert strip.isVisible()
    assert strip.text.text() == "“Under the Hood” was added, with 9 talks."
    activate(qtbot, program.window)
    assert strip.watch.hasFocus()
    with qtbot.waitSignal(program.conference.talk_wanted, timeout=10_000) as wanted:
        qtbot.keyClick(strip.watch, Qt.Key.Key_Return)
    assert wanted.args[0].talk == "welcome"
    assert not strip.isVisible()


def test_adding_is_undone(program, dialog, qtbot, home):
    before = titles(program)
    paste(dialog, qtbot)
    dialog.add.click()
    qtbot.waitUntil(lambda: len(titles(program)) == 9, timeout=10_000)
    program.imports.strip.undo.click()
    qtbot.waitUntil(lambda: titles(program) == before, timeout=10_000)
    assert not (videos(home) / "conference").exists()
    assert not program.imports.strip.isVisible()
    assert str(videos(home)) not in [
        str(one.path) for one in program.conference.store.conferences.all()
    ]


def test_what_was_changed_since_is_not_removed(program, dialog, qtbot, home):
    paste(dialog, qtbot)
    dialog.add.click()
    qtbot.waitUntil(lambda: len(titles(program)) == 9, timeout=10_000)
    catalogue = videos(home) / "conference" / "catalogue.yaml"
    catalogue.write_text(catalogue.read_text("utf-8") + "# mine\n", "utf-8")
    program.imports.undo()
    qtbot.waitUntil(program.window.error_strip.isVisible, timeout=10_000)
    assert catalogue.exists()


def test_a_catalogue_is_never_replaced_unasked(program, dialog, qtbot, home):
    folder = videos(home) / "conference"
    write_catalogue(folder, "title: Mine\n")
    paste(dialog, qtbot)
    dialog.add.click()
    qtbot.waitUntil(
        lambda: isinstance(QApplication.activeModalWidget(), QMessageBox), timeout=10_000
    )
    box = QApplication.activeModalWidget()
    assert box.textFormat() == Qt.TextFormat.PlainText
    next(button for button in box.buttons() if "Keep" in button.text()).click()
    qtbot.waitUntil(lambda: len(titles(program)) == 9, timeout=10_000)
    assert (folder / "catalogue.yaml").read_text() == "title: Mine\n"
    assert (videos(home) / "conference-2" / "catalogue.yaml").exists()


# Sources.


def test_what_cannot_be_read_is_explained_below_the_field(dialog, qtbot):
    dialog.source.field.setPlainText("Good morning")
    dialog.source.go.click()
    qtbot.waitUntil(dialog.source.problem.isVisible, timeout=10_000)
    assert dialog.pages.currentWidget() is dialog.choose_page
    assert "Good morning" in dialog.source.field.toPlainText()
    dialog.source.field.setPlainText("Good evening")
    assert not dialog.source.problem.isVisible()
    dialog.reject()


def test_enter_goes_on_after_an_address_and_not_within_a_list(dialog, qtbot):
    given: list[GivenSource] = []

    def read(source, *_):
        given.append(source)
        raise KnownError("No.")

    dialog.read = read
    dialog.source.field.setPlainText("0:55 Channels")
    qtbot.keyClick(dialog.source.field, Qt.Key.Key_Return)
    assert not given
    dialog.source.field.setPlainText("https://example.org/schedule.xml")
    qtbot.keyClick(dialog.source.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(given) == 1)
    assert given[0].text == "https://example.org/schedule.xml"
    qtbot.waitUntil(dialog.source.problem.isVisible)
    dialog.source.field.setPlainText("/tmp/schedule.xml")
    qtbot.keyClick(dialog.source.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(given) == 2)
    assert given[1].paths == (Path("/tmp/schedule.xml"),)
    qtbot.waitUntil(dialog.source.problem.isVisible)
    dialog.reject()


def test_reading_is_cancelled(dialog, qtbot):
    stopped = threading.Event()

    def read(_source, cancelled, report):
        report("page 1")
        stopped.set() if cancelled.wait(10) else None
        raise KnownError("Stopped.")

    dialog.read = read
    dialog.source.field.setPlainText(TIMES)
    dialog.source.go.click()
    qtbot.waitUntil(lambda: dialog.wait_page.stage.text() == "page 1", timeout=10_000)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.pages.currentWidget() is dialog.choose_page
    qtbot.waitUntil(stopped.is_set)
    assert dialog.isVisible()
    assert not dialog.source.problem.isVisible()
    dialog.reject()


def drop(widget, data: QMimeData) -> bool:
    at = QPointF(widget.rect().center())
    enter = QDragEnterEvent(at.toPoint(), COPY, data, Qt.MouseButton.LeftButton, NO_KEY)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(at, COPY, data, Qt.MouseButton.LeftButton, NO_KEY)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_a_text_is_dropped_onto_the_window(program, qtbot):
    data = QMimeData()
    data.setText(TIMES)
    assert drop(program.window.body, data)
    dialog = program.imports.dialog
    on_review(dialog, qtbot)
    assert dialog.review.count.text() == "9 talks"
    dialog.reject()


def test_an_address_is_dropped_onto_the_window(program, qtbot):
    with FileServer() as server:
        data = QMimeData()
        address = server.add("/none.txt", b"Good morning", content_type="text/plain")
        data.setUrls([QUrl(address)])
        assert drop(program.window.body, data)
        dialog = program.imports.dialog
        assert dialog.source.field.toPlainText() == address
        qtbot.waitUntil(
            lambda: dialog.pages.currentWidget() is not dialog.wait_page, timeout=10_000
        )
    dialog.reject()


def test_a_file_of_times_is_dropped_onto_the_window(program, qtbot, tmp_path):
    (tmp_path / "times.txt").write_text(TIMES, "utf-8")
    program.library_tools.take([tmp_path / "times.txt"])
    qtbot.waitUntil(lambda: program.imports.dialog is not None, timeout=10_000)
    dialog = program.imports.dialog
    on_review(dialog, qtbot)
    assert dialog.review.findings.rows.rowCount() > 0
    dialog.reject()


def test_recordings_with_slides_are_searched_for_talks(program, dialog, qtbot, tmp_path):
    folder = tmp_path / "day"
    folder.mkdir()
    (folder / "day-1.mp4").write_bytes(b"x")
    for name in ("one", "two"):
        write_words(folder / f"{name}.pdf", 2)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    assert drop(dialog, data)

    def makers():
        return [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, MakeConferenceDialog) and each.isVisible()
        ]

    qtbot.waitUntil(lambda: bool(makers()), timeout=10_000)
    assert program.imports.dialog is None
    makers()[0].reject()


def test_corrections_are_not_lost_unasked(program, dialog, qtbot):
    paste(dialog, qtbot)
    qtbot.keyClicks(dialog.review.conference.fields[ReviewField.TITLE].edit, "Mine")
    for button, is_open in (("Keep editing", True), ("Discard", False)):
        dialog.cancel.click()
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
        box = QApplication.activeModalWidget()
        next(one for one in box.buttons() if one.text().replace("&", "") == button).click()
        qtbot.waitUntil(lambda: (program.imports.dialog is not None) is is_open)  # noqa: B023
        qtbot.waitUntil(lambda: not isinstance(QApplication.activeModalWidget(), QMessageBox))


# Several conferences.


def several(*_args) -> ReadSource:
    return ReadSource(
        [conference("One"), conference("Two"), conference("Three")], ReviewSource("folder")
    )


def test_several_conferences_are_added_together(program, dialog, qtbot, home):
    dialog.read = several
    write_catalogue(videos(home) / "two", "title: Mine\n")
    dialog.import_text("x")
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.several_page, timeout=10_000)
    qtbot.waitUntil(lambda: dialog.several.rows.rowCount() == 3)
    dialog.add.click()
    strip_text = "2 conferences were added. Already there: 1."
    qtbot.waitUntil(
        lambda: program.imports.strip is not None and program.imports.strip.isVisible(),
        timeout=10_000,
    )
    assert program.imports.strip.text.text() == strip_text
    assert (videos(home) / "two" / "catalogue.yaml").read_text() == "title: Mine\n"
    store = program.conference.store
    qtbot.waitUntil(
        lambda: {"One", "Three"} <= {one.title for one in store.conferences.all()}, timeout=10_000
    )
    program.imports.undo()
    qtbot.waitUntil(lambda: titles(program) != ["Talk 1", "Talk 2", "Talk 3"], timeout=10_000)
    assert not (videos(home) / "one").exists()
    assert "One" not in {one.title for one in store.conferences.all()}


def test_writing_several_is_stopped_and_undone(program, dialog, qtbot, home, monkeypatch):
    before = titles(program)
    dialog.read = several
    dialog.import_text("x")
    qtbot.waitUntil(
        lambda: dialog.several is not None and dialog.several.rows.rowCount() == 3, timeout=10_000
    )
    begun = threading.Event()

    def slow(path, imported, **options):
        if begun.is_set():
            dialog._cancelled.wait(10)
        begun.set()
        return write_import(path, imported, **options)

    monkeypatch.setattr(added_conferences, "write_import", slow)
    dialog.add.click()
    qtbot.waitUntil(begun.is_set)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: program.imports.strip is not None, timeout=10_000)
    qtbot.waitUntil(program.imports.strip.isVisible, timeout=10_000)
    assert not (videos(home) / "three").exists()
    program.imports.undo()
    qtbot.waitUntil(lambda: titles(program) == before, timeout=10_000)
    assert list(videos(home).glob("*")) == []


def test_one_of_several_is_checked_first(dialog, qtbot):
    dialog.read = several
    dialog.import_text("x")
    qtbot.waitUntil(
        lambda: dialog.several is not None and dialog.several.rows.rowCount() == 3, timeout=10_000
    )
    dialog.several.search.setText("thr")
    qtbot.keyClick(dialog.several.search, Qt.Key.Key_Return)
    on_review(dialog, qtbot)
    assert dialog.review.conference.fields[ReviewField.TITLE].text() == "Three"
    dialog.back.click()
    assert dialog.pages.currentWidget() is dialog.several_page
    dialog.reject()


# Browsing.


def test_words_are_searched_from_their_beginning():
    rows = ArchiveRows()
    events = [
        ArchiveEvent(key="a", title="PyCon Belarus", year=2016, language="bel"),
        ArchiveEvent(key="b", title="PyCon US", year=2016, language="eng"),
    ]
    rows.show_events(events)
    rows.search("us")
    assert [rows.event_at(rows.index(row, 0)).key for row in range(rows.rowCount())] == ["b"]
    rows.search("elar")
    assert [rows.event_at(rows.index(row, 0)).key for row in range(rows.rowCount())] == ["a"]
    rows.search("belarusian")
    assert rows.rowCount() == 1
    assert [language_name(code) for code in ("en", "eng", "English", "", "xx")] == [
        "English", "English", "English", "", "xx",
    ]  # fmt: skip


def test_a_long_title_takes_two_lines(qapp):
    font = theme.font(13)
    lines = broken("A title that is too long " * 9, 200, font, 2)
    assert len(lines) == 2
    assert lines[0].startswith("A title")
    assert lines[1].endswith("…")
    assert broken("Short", 200, font, 2) == ["Short"]
    assert broken("", 200, font, 2) == [""]
    assert len(broken("x" * 500, 200, font, 2)) <= 2


@pytest.fixture
def page(dialog, qtbot):
    dialog.show_archive(0)
    return dialog.archives[0]


def test_nothing_is_fetched_before_it_is_said_from_where(page, qtbot, dialog):
    assert page.archive.fetches == 0
    assert page.message.isVisible()
    assert "archive.example.org" in page.fetch_action.text()
    assert "5.0 MB" in page.fetch_action.text()
    page.fetch_action.trigger()
    qtbot.waitUntil(page.table.isVisible, timeout=10_000)
    assert page.archive.fetches == 1
    assert page.rows.rowCount() == len(EVENTS)
    assert page.search.hasFocus()
    dialog.reject()


def test_the_lists_that_are_offered_are_those_of_their_archives():
    lazy = known_archives()
    assert [one.name for one in lazy] == ["pyvideo", "media.ccc.de"]
    for one in lazy:
        archive = one.archive
        facts = one.name, one.host, one.size_bytes
        assert facts == (archive.name, archive.host, archive.size_bytes)
        assert one.cached() is None
        assert one.fetched_at() is None


def test_a_kept_list_is_searched_sorted_and_imported_with_enter(program, qtbot, home):
    archive = TestArchive(EVENTS)
    program.imports.archives = [archive]
    program.imports.open()
    dialog = program.imports.dialog
    dialog.show_archive(0)
    page = dialog.archives[0]
    qtbot.waitUntil(page.table.isVisible, timeout=10_000)

    def shown() -> list[str]:
        return [
            page.rows.event_at(page.rows.index(row, 0)).key for row in range(page.rows.rowCount())
        ]

    assert shown() == ["ep-2016", "pyconfr-2016", "pycon-2015", "misc"]
    page.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert shown() == ["misc", "pyconfr-2016", "pycon-2015", "ep-2016"]
    page.search.setFocus()
    qtbot.keyClicks(page.search, "pycon english")
    assert shown() == ["pycon-2015"]
    assert "1 of 4" in page.count.text()
    page.search.setText("zebra")
    assert page.message.title == "No conference matches"
    page.search.setText("2016")
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    on_review(dialog, qtbot)
    assert archive.imports == ["ep-2016"]
    assert archive.fetches == 0
    assert dialog.add.hasFocus()
    qtbot.keyClick(dialog.add, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(program) == ["Talk 1", "Talk 2", "Talk 3"], timeout=10_000)
    assert (videos(home) / "europython-2016" / "catalogue.yaml").exists()


def test_a_click_imports_a_conference(program, qtbot):
    archive = TestArchive(EVENTS)
    program.imports.archives = [archive]
    program.imports.open()
    dialog = program.imports.dialog
    dialog.show_archive(0)
    page = dialog.archives[0]
    qtbot.waitUntil(page.table.isVisible, timeout=10_000)
    place = page.table.visualRect(page.rows.index(2, 0)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    on_review(dialog, qtbot)
    assert archive.imports == ["pycon-2015"]
    title = dialog.review.conference.fields[ReviewField.TITLE]
    assert title.text() == "PyCon <b>US</b> 2015"
    dialog.back.click()
    assert page.isVisible()
    dialog.reject()


def test_fetching_the_list_fails_and_is_tried_again(page, qtbot, dialog):
    page.archive.error = KnownError("archive.example.org cannot be reached.")
    page.fetch()
    qtbot.waitUntil(page.trouble.isVisible, timeout=10_000)
    assert "cannot be reached" in page.trouble.text()
    assert page.message.isVisible()
    page.archive.error = None
    page.fetch_action.trigger()
    qtbot.waitUntil(page.table.isVisible, timeout=10_000)
    assert not page.trouble.isVisible()
    # The list stays if it cannot be refreshed.
    page.archive.error = KnownError("archive.example.org cannot be reached.")
    page.refresh.click()
    qtbot.waitUntil(page.trouble.isVisible, timeout=10_000)
    assert page.table.isVisible()
    dialog.reject()


def test_fetching_the_list_is_cancelled(page, qtbot, dialog):
    page.archive.gate.clear()
    page.fetch()
    qtbot.waitUntil(lambda: page.bar.value() > 0, timeout=10_000)
    assert page.is_busy()
    page.cancel.click()
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=10_000)
    assert not page.trouble.isVisible()
    assert page.message.isVisible()
    dialog.reject()


def test_the_window_closes_while_a_list_is_fetched(program, page, qtbot):
    page.archive.gate.clear()
    page.fetch()
    qtbot.waitUntil(lambda: page.bar.value() > 0, timeout=10_000)
    program.window.close()
    assert program.imports.dialog is None


# Checking and correcting.


def test_mistakes_are_shown_beside_their_fields_and_prevent_adding(dialog, qtbot):
    paste(dialog, qtbot)
    review = dialog.review
    rows = review.tree.rows
    day = rows.index(0, 0)
    start = rows.index(2, 1, day)
    review.tree.setCurrentIndex(start)
    review.tree.setFocus()
    qtbot.keyClick(review.tree, Qt.Key.Key_F2)
    editor = review.tree.viewport().findChild(QLineEdit)
    assert editor.text() == "55:09"
    type_into(qtbot, editor, "soon")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.add.isEnabled())
    assert dialog.pages.currentWidget() is review
    assert "soon" in dialog.problem.text()
    assert rows.data(start) == "soon"
    dialog.show_mistake.click()
    field = review.talk.fields[ReviewField.START]
    assert field.edit.hasFocus()
    assert field.problem.isVisible()
    type_into(qtbot, field.edit, "0:55:10")
    assert not field.problem.isVisible()
    assert dialog.add.isEnabled()
    assert rows.data(start) == "0:55:10"
    dialog.reject()


def test_enter_in_a_field_does_not_add_the_conference(dialog, qtbot):
    paste(dialog, qtbot)
    title = dialog.review.conference.fields[ReviewField.TITLE].edit
    qtbot.keyClick(title, Qt.Key.Key_Return)
    assert not title.hasFocus()
    assert dialog.isVisible()
    dialog.review.tree.setFocus()
    dialog.review.tree.show_talk(dialog.review.tree.rows.talks()[0])
    qtbot.keyClick(dialog.review.tree, Qt.Key.Key_Return)
    assert dialog.review.tree.viewport().findChild(QLineEdit) is not None
    assert dialog.isVisible()
    dialog.reject()


def test_talks_are_left_out(program, dialog, qtbot, home):
    paste(dialog, qtbot)
    tree = dialog.review.tree
    tree.show_talk(tree.rows.talks()[0])
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert dialog.review.count.text() == "8 of 9 talks"
    dialog.add.click()
    qtbot.waitUntil(lambda: len(titles(program)) == 8, timeout=10_000)
    assert "Welcome" not in titles(program)


def test_a_day_is_left_out_with_all_its_talks(dialog, qtbot):
    paste(dialog, qtbot)
    tree = dialog.review.tree
    tree.setCurrentIndex(tree.rows.index(0, 0))
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert not dialog.add.isEnabled()
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert dialog.add.isEnabled()
    dialog.reject()


def test_a_finding_leads_to_its_talk(dialog, qtbot):
    paste(dialog, qtbot)
    findings = dialog.review.findings
    rows = findings.rows
    found = [rows.finding(rows.index(number)) for number in range(rows.rowCount())]
    number = next(n for n, one in enumerate(found) if "Testing" in str(one))
    findings.list.setCurrentIndex(rows.index(number))
    findings.list.setFocus()
    qtbot.keyClick(findings.list, Qt.Key.Key_Return)
    assert dialog.review.tree.current_value().talk.id == "testing"
    assert rows.index(number).data() == "“Testing” by Ana Balica at 2:17:10"
    assert "2:17:10 Testing" in rows.index(number).data(Qt.ItemDataRole.AccessibleTextRole)
    dialog.reject()


def test_the_recording_is_chosen_where_a_list_names_none(
    program, dialog, qtbot, home, tmp_path, monkeypatch
):
    film = tmp_path / "films" / "day one.mp4"
    film.parent.mkdir()
    film.write_bytes(b"x")
    paste(dialog, qtbot, TIMES.partition("\n")[2])
    (row,) = dialog.review.missing.rows
    assert "no recording" in dialog.review.count.text()
    qtbot.keyClicks(row.field, "file:///etc/passwd")
    assert row.problem.isVisible()
    assert not dialog.add.isEnabled()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(film), ""))
    row.button.click()
    assert not row.problem.isVisible()
    dialog.add.click()
    qtbot.waitUntil(lambda: len(titles(program)) == 9, timeout=10_000)
    made = read_catalogue(videos(home) / "conference" / "catalogue.yaml")
    assert made.recordings[0].file == "day one.mp4"
    assert film.parent in program.settings.media
    qtbot.waitUntil(
        lambda: any(one.recording == film for one in program.conference.files.values()),
        timeout=10_000,
    )


def test_a_conference_without_a_recording_is_not_offered_to_watch(program, dialog, qtbot):
    paste(dialog, qtbot, TIMES.partition("\n")[2])
    dialog.add.click()
    qtbot.waitUntil(
        lambda: program.imports.strip is not None and program.imports.strip.isVisible(),
        timeout=10_000,
    )
    assert not program.imports.strip.watch.isVisible()
    assert "recording is not known" in program.imports.strip.text.text()


def test_a_dropped_video_becomes_the_missing_recording(dialog, qtbot, tmp_path):
    paste(dialog, qtbot, TIMES.partition("\n")[2])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "day-1.mp4"))])
    assert drop(dialog, data)
    assert dialog.review.missing.rows[0].field.text() == str(tmp_path / "day-1.mp4")
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "notes.txt"))])
    assert drop(dialog, data)
    assert dialog.problem.text()
    assert dialog.pages.currentWidget() is dialog.review
    dialog.reject()


def test_files_are_given_to_many_recordings_by_their_names(
    program, dialog, qtbot, tmp_path, monkeypatch
):
    draft = Draft("schedule.xml", "Large")
    for day in range(1, 6):
        recording = draft.add_recording(id_hint=f"day-{day}", is_planned=True)
        draft.add_talk(f"Talk {day}", recording=recording)
        draft.add_talk(f"Talk {day} b", recording=recording, start_s=60)
    dialog.read = lambda *_: ReadSource([draft.finish()], ReviewSource("x"))
    dialog.import_text("x")
    on_review(dialog, qtbot)
    missing = dialog.review.missing
    assert not missing.rows
    assert missing.note.text().startswith("5 recordings")
    names = [str(tmp_path / f"day {day}.mp4") for day in (3, 1)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))
    missing.choose_files.click()
    recordings = dialog.review.review.recordings
    assert recordings["day-3"].texts[ReviewField.VIDEO] == names[0]
    assert recordings["day-1"].texts[ReviewField.VIDEO] == names[1]
    assert missing.note.text().startswith("3 recordings")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "day-2.mp4"))])
    assert drop(dialog, data)
    assert not recordings["day-2"].is_missing
    assert recordings["day-4"].is_missing
    dialog.add.click()
    qtbot.waitUntil(lambda: program.imports.strip is not None, timeout=10_000)
    qtbot.waitUntil(program.imports.strip.isVisible, timeout=10_000)
    assert "“This talk starts here”" in program.imports.strip.text.text()


def test_the_recording_of_a_talk_is_corrected_where_each_has_its_own(dialog, qtbot):
    draft = Draft("x", "Own videos")
    for number in range(4):
        url = f"https://example.org/{number}"
        draft.add_talk(f"Talk {number}", recording=draft.add_recording(url=url))
    dialog.read = lambda *_: ReadSource([draft.finish()], ReviewSource("x"))
    dialog.import_text("x")
    on_review(dialog, qtbot)
    review = dialog.review
    assert not review.tree.rows.is_grouped
    review.tabs.setCurrentIndex(1)
    review.tree.show_talk(review.tree.rows.talks()[2])
    field = review.recording.fields[ReviewField.VIDEO]
    assert field.isVisible()
    assert field.text() == "https://example.org/2"
    type_into(qtbot, field.edit, "https://example.org/x y")
    assert field.problem.isVisible()
    assert not dialog.add.isEnabled()
    review.tree.show_talk(review.tree.rows.talks()[0])
    dialog.show_mistake.click()
    assert field.edit.hasFocus()
    assert review.tree.current_value() is review.tree.rows.talks()[2]
    type_into(qtbot, field.edit, "https://example.org/y")
    assert dialog.add.isEnabled()
    dialog.reject()


def test_files_of_the_import_are_written_beside_the_catalogue(program, dialog, qtbot, home):
    draft = Draft("lecture", "Lecture")
    draft.add_talk("One", recording=draft.add_recording(), slides="one.pdf")
    draft.files.append(MadeFile(name="one.pdf", content=b"%PDF-1.4"))
    dialog.read = lambda *_: ReadSource([draft.finish()], ReviewSource("lecture"))
    dialog.import_text("x")
    on_review(dialog, qtbot)
    dialog.add.click()
    qtbot.waitUntil(lambda: titles(program) == ["One"], timeout=10_000)
    assert (videos(home) / "lecture" / "one.pdf").read_bytes() == b"%PDF-1.4"


def test_a_source_that_names_its_files_is_written_beside_them(dialog, qtbot, tmp_path):
    draft = Draft("talk.info.json", "Lecture")
    draft.add_talk("One", recording=draft.add_recording(file="talk.mp4"))
    dialog.read = lambda *_: ReadSource([draft.finish()], ReviewSource("lecture", tmp_path))
    dialog.import_text("x")
    on_review(dialog, qtbot)
    assert dialog.place.field.text() == str(tmp_path)
    dialog.reject()


def test_another_folder_is_chosen(program, dialog, qtbot, tmp_path, monkeypatch):
    paste(dialog, qtbot)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "mine"))
    dialog.place.change.click()
    assert dialog.place.field.text() == str(tmp_path / "mine")
    dialog.add.click()
    qtbot.waitUntil(lambda: len(titles(program)) == 9, timeout=10_000)
    assert (tmp_path / "mine" / "catalogue.yaml").exists()


def test_pictures_are_fetched_only_on_request(dialog, qtbot, tmp_path):
    image = QImage(320, 180, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(tmp_path / "one.png"))
    with FileServer() as server:
        url = server.add("/two.png", tmp_path / "one.png")
        draft = Draft("x", "Lecture")
        day = draft.add_recording()
        draft.add_talk("One", recording=day, thumbnail="one.png")
        draft.add_talk("Two", recording=day, start_s=60, thumbnail=url)
        dialog.read = lambda *_: ReadSource([draft.finish()], ReviewSource("lecture", tmp_path))
        dialog.import_text("x")
        on_review(dialog, qtbot)
        review = dialog.review
        one, two = review.tree.rows.talks()
        qtbot.waitUntil(review.pictures.is_idle, timeout=10_000)
        assert not review.tree.rows.picture_of(one).isNull()
        assert review.tree.rows.picture_of(two).isNull()
        assert server.requests == []
        assert "127.0.0.1" in review.fetch_pictures.text()
        review.fetch_pictures.click()
        qtbot.waitUntil(
            lambda: not (review.tree.rows.picture_of(two) or QImage()).isNull(), timeout=10_000
        )
        assert server.count("/two.png") == 1
    dialog.reject()


def test_nothing_of_a_stranger_is_rich_text_and_everything_has_a_name(dialog, qtbot):
    title = "<b>Wel</b><img src=x>&come"
    dialog.read = lambda *_: ReadSource([conference(title)], ReviewSource(title))
    dialog.import_text("x")
    on_review(dialog, qtbot)
    dialog.review.tree.rows.talks()[0].set(ReviewField.TITLE, title)
    assert nameless(dialog) == []
    rows = dialog.review.tree.rows
    tip = rows.index(0, 0, rows.index(0, 0)).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img" in tip
    dialog.reject()


def test_every_control_has_a_name_and_is_reached_by_tab(program, dialog, qtbot):
    def reached() -> set[QWidget]:
        seen: set[QWidget] = set()
        for _ in range(80):
            qtbot.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
            seen.add(QApplication.focusWidget())
        return seen

    assert nameless(dialog) == []
    assert {dialog.source.field, dialog.source.file_button, dialog.cancel} <= reached()
    page = dialog.archives[0]
    page.archive.kept = EVENTS
    dialog.show_archive(0)
    qtbot.waitUntil(page.table.isVisible, timeout=10_000)
    assert nameless(dialog) == []
    assert {page.search, page.refresh, page.table, dialog.cancel} <= reached()
    dialog.choose_page.show_source()
    paste(dialog, qtbot, TIMES.partition("\n")[2])
    assert nameless(dialog) == []
    sheet = dialog.review
    expected = {
        sheet.conference.fields[ReviewField.TITLE].edit, sheet.missing.rows[0].field,
        sheet.missing.rows[0].button, sheet.tree, sheet.findings.list, dialog.place.change,
        dialog.back, dialog.cancel, dialog.add, sheet.tabs,
    }  # fmt: skip
    assert expected <= reached()
    sheet.tabs.setCurrentIndex(1)
    assert nameless(dialog) == []
    assert sheet.talk.fields[ReviewField.ABSTRACT].edit in reached()
    dialog.done(0)


def test_everything_fits_into_the_smallest_size(dialog, qtbot):
    paste(dialog, qtbot, TIMES.partition("\n")[2])
    dialog.resize(dialog.minimumSize())
    QTest.qWait(50)
    assert dialog.size() == dialog.minimumSize()
    for widget in (dialog.add, dialog.cancel, dialog.place, dialog.review.tree):
        corner = widget.mapTo(dialog, widget.rect().bottomRight())
        assert dialog.rect().contains(corner)
    assert dialog.review.tree.viewport().height() > 100
    dialog.reject()


def test_five_hundred_talks_are_shown_and_corrected(dialog, qtbot):
    dialog.read = lambda *_: ReadSource([conference("Large", 500)], ReviewSource("x"))
    dialog.import_text("x")
    on_review(dialog, qtbot)
    tree = dialog.review.tree
    assert tree.rows.rowCount(tree.rows.index(0, 0)) == 500
    last = tree.rows.talks()[-1]
    tree.show_talk(last)
    QTest.qWait(50)
    assert tree.viewport().rect().intersects(tree.visualRect(tree.rows.index_of(last)))
    dialog.reject()


def test_the_sizes_of_the_dialog_are_remembered(program, dialog, qtbot):
    paste(dialog, qtbot)
    dialog.resize(1000, 600)
    QTest.qWait(20)
    dialog.review.splitter.setSizes([560, 360])
    wide = dialog.review.panel_width()
    dialog.reject()
    assert program.settings.get("add_conference_size") == [1000, 600, wide]
    program.imports.open()
    again = program.imports.dialog
    assert again.size().width() == 1000
    paste(again, qtbot)
    qtbot.waitUntil(lambda: abs(again.review.panel_width() - wide) < 3)
    again.reject()


# Reading, without a window.


def test_a_source_is_read_with_its_lines(tmp_path):
    (tmp_path / "times.txt").write_text(TIMES, "utf-8")
    read = read_source(
        GivenSource(paths=(tmp_path / "times.txt",)), threading.Event(), lambda _: None
    )
    (imported,) = read.imports
    assert len(imported.conference.talks) == 9
    assert read.source.lines[1] == "0:14:50 Welcome"


def test_only_files_beside_a_source_bind_the_catalogue_to_its_folder(tmp_path):
    path = tmp_path / "shared.yaml"
    talk = "{id: a, title: A, recording: d, start: 0}"
    path.write_text(f"title: T\nid: t\nrecordings: {{d: {{file: day.mp4}}}}\ntalks: [{talk}]\n")
    given = GivenSource(paths=(path,))
    assert read_source(given, threading.Event(), print).source.folder is None
    (tmp_path / "day.mp4").write_bytes(b"x")
    assert read_source(given, threading.Event(), print).source.folder == tmp_path


def test_several_files_are_several_conferences(tmp_path):
    paths = []
    for name in ("one", "two"):
        paths.append(tmp_path / f"{name}.txt")
        paths[-1].write_text(TIMES, "utf-8")
    read = read_source(GivenSource(paths=tuple(paths)), threading.Event(), lambda _: None)
    assert len(read.imports) == 2
    assert json.dumps([one.conference.id for one in read.imports])


def test_lines_of_addresses_are_several_sources():
    one, two = "https://example.org/1", "https://example.org/2"
    assert GivenSource(text=f"{one}\n{two}\n{one}\n").sources() == (one, two)
    assert GivenSource(text=one).sources() == (one,)
    assert GivenSource(text=f"{one}\n0:55 Channels").sources() == (f"{one}\n0:55 Channels",)
    assert GivenSource(paths=(Path("x"),)).sources() == (Path("x"),)

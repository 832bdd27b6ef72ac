"""Notes while watching: begun by a key, written in place, marked, deleted and brought back."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.library.store.notes import Note, new_note, with_text
from duthviewer.library.store.store import Store
from duthviewer.ui.background.store_writer import StoreWriter
from duthviewer.ui.commands.key_map import KeyMap
from duthviewer.ui.notes.edit import NoteEdit
from duthviewer.ui.notes.list import NoteList
from duthviewer.ui.notes.notebook import Notebook, rescue
from duthviewer.ui.notes.tab import NotesTab
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.watch.time_bar import MarkKind
from tests.decks import pixels
from tests.disks import Disk
from tests.recordings import read_image
from tests.ui.watch.test_page import FPS, START
from tests.ui.watch_pages import notes_of
from tests.ui.watching import is_paused, is_playing, page_with_a_talk, play, trigger

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
Ctrl = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(data: Path) -> Iterator[Store]:
    with Store(data / "library.sqlite3") as store:
        yield store


def new_notebook(store: Store | None) -> Notebook:
    """A notebook with a writer of its own; end both with `close`."""
    writer = StoreWriter()
    if store is not None:
        writer.use(store)
    return Notebook(writer, writer)


def close(notebook: Notebook) -> None:
    notebook.close()
    writer = notebook.parent()
    assert isinstance(writer, StoreWriter)
    writer.close()


@pytest.fixture
def notebook(qapp: QApplication, store: Store, data: Path) -> Iterator[Notebook]:
    notebook = new_notebook(store)
    notebook.use(store, NotePictures(data / "stills"), [data])
    yield notebook
    close(notebook)


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, notebook: Notebook) -> Iterator[WatchPage]:
    for page in page_with_a_talk(qtbot, tmp_path):
        KeyMap(page.window())
        notes_of(page).use(notebook)
        yield page


def key_of(page: WatchPage) -> str:
    assert page.watched.talk is not None
    return page.watched.talk.key


def tab(page: WatchPage) -> NotesTab:
    found = page.drawer.findChild(NotesTab)
    assert isinstance(found, NotesTab)
    return found


def list_of(page: WatchPage) -> NoteList:
    return tab(page).list


def field(qtbot: QtBot, page: WatchPage) -> NoteEdit:
    """The field that a note is written in."""
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), NoteEdit))
    found = QApplication.focusWidget()
    assert isinstance(found, NoteEdit)
    return found


def begin(qtbot: QtBot, page: WatchPage, text: str = "") -> NoteEdit:
    page.setFocus()
    qtbot.keyClick(page, Key.Key_N)
    found = field(qtbot, page)
    for number, line in enumerate(text.split("\n")):
        if number:
            qtbot.keyClick(found, Key.Key_Return)
        qtbot.keyClicks(found, line)
    return found


def write(qtbot: QtBot, page: WatchPage, text: str, at_s: float = 3.0) -> Note:
    """Write a note at a position and leave the field."""
    page.watched.seek(at_s)
    qtbot.waitUntil(lambda: abs(page.watched.position_s() - at_s) < 0.1)
    qtbot.keyClick(begin(qtbot, page, text), Key.Key_Escape)
    return next(row.note for row in notes_of(page).rows() if row.note.text == text)


def kept(page: WatchPage, store: Store) -> list[str]:
    return [note.text for note in store.notes.of_talk(key_of(page))]


def texts(page: WatchPage) -> list[str]:
    return [row.note.text for row in list_of(page).notes.rows()]


def area(notes: NoteList, note: Note) -> QPoint:
    return notes.visualRect(notes.notes.index_of(note.id)).center()


# Beginning and writing.


def test_a_note_belongs_to_the_moment_of_its_first_letter(
    qtbot: QtBot, page: WatchPage, store: Store
) -> None:
    trigger(page, "page_on")
    found = begin(qtbot, page)
    assert page.drawer.shown() == "notes"
    assert notes_of(page).rows() == []
    page.watched.seek(7.0)
    qtbot.waitUntil(lambda: abs(page.watched.position_s() - 7.0) < 0.1)
    qtbot.keyClicks(found, "k")
    qtbot.waitUntil(lambda: kept(page, store) == ["k"])
    page.watched.seek(9.0)
    qtbot.keyClicks(found, " note")
    qtbot.waitUntil(lambda: kept(page, store) == ["k note"])
    (note,) = store.notes.of_talk(key_of(page))
    assert note.at_s == pytest.approx(START + 7.0, abs=0.1)
    assert note.page == 2


def test_the_players_keys_are_letters_in_the_field(qtbot: QtBot, page: WatchPage) -> None:
    found = begin(qtbot, page, "jkl fn 12")
    qtbot.keyClick(found, Key.Key_Space)
    assert found.toPlainText() == "jkl fn 12 "
    assert is_paused(page)
    qtbot.keyClick(found, Key.Key_Space, Ctrl)
    qtbot.waitUntil(lambda: is_playing(page), timeout=10_000)
    assert found.toPlainText() == "jkl fn 12 "
    assert not page.stage.full_screen.is_on()


@pytest.mark.parametrize(
    ("key", "held"),
    [(Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Key.Key_Return, Ctrl)],
)
def test_esc_and_ctrl_enter_end_the_note(
    qtbot: QtBot, page: WatchPage, store: Store, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    found = begin(qtbot, page, "one")
    with qtbot.assertNotEmitted(page.back_requested):
        qtbot.keyClick(found, key, held)
    qtbot.waitUntil(lambda: kept(page, store) == ["one"])
    qtbot.waitUntil(page.hasFocus)
    assert list_of(page).edited_id() == ""
    assert texts(page) == ["one"]


def test_a_field_that_stayed_empty_leaves_nothing(
    qtbot: QtBot, page: WatchPage, store: Store
) -> None:
    found = begin(qtbot, page, "  ")
    qtbot.keyClick(found, Key.Key_Escape)
    assert notes_of(page).rows() == []
    assert texts(page) == []
    assert store.notes.revision() == 0


def test_a_note_that_is_emptied_goes_and_comes_back(
    qtbot: QtBot, page: WatchPage, store: Store
) -> None:
    note = write(qtbot, page, "precious")
    list_of(page).edit_note(note.id)
    found = field(qtbot, page)
    found.selectAll()
    qtbot.keyClick(found, Key.Key_Delete)
    qtbot.keyClick(found, Key.Key_Escape)
    qtbot.waitUntil(lambda: kept(page, store) == [])
    assert tab(page).notice.isVisible()
    tab(page).undo()
    qtbot.waitUntil(lambda: kept(page, store) == ["precious"])


class Receiver:
    def __init__(self) -> None:
        self.answers: list[object] = []

    def take(self, answer: object) -> None:
        self.answers.append(answer)


def test_a_note_that_comes_back_while_the_disk_is_slow_stays(
    notebook: Notebook, store: Store, qtbot: QtBot
) -> None:
    note = with_text(new_note("conf/talk", 1.0, None), "precious")
    store.notes.save(note)
    receiver, go = Receiver(), threading.Event()
    answers = receiver.answers
    notebook.run(lambda _: go.wait(60), receiver.take)
    notebook.delete(note.id)
    notebook.keep(note, at_once=True)
    go.set()
    notebook.run(lambda table: table.of_talk(note.talk), receiver.take)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers[1] == [note]


def test_a_click_elsewhere_ends_the_note_and_another_window_does_not(
    qtbot: QtBot, page: WatchPage, store: Store
) -> None:
    found = begin(qtbot, page, "one")
    away = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(found, away)
    assert list_of(page).edited_id()
    page.setFocus()
    assert not list_of(page).edited_id()
    qtbot.waitUntil(lambda: kept(page, store) == ["one"])


def test_a_new_note_while_another_is_written(qtbot: QtBot, page: WatchPage, store: Store) -> None:
    begin(qtbot, page, "one")
    trigger(page, "note")
    qtbot.keyClicks(field(qtbot, page), "two")
    qtbot.waitUntil(lambda: sorted(kept(page, store)) == ["one", "two"])


def test_what_is_pasted_has_bounds_and_no_form(qtbot: QtBot, page: WatchPage) -> None:
    found = begin(qtbot, page)
    QApplication.clipboard().setText("x" * 100_500)
    found.paste()
    assert len(found.toPlainText()) <= 100_000
    assert notes_of(page).rows()[0].note.text == found.toPlainText()


def test_a_field_grows_with_its_text(qtbot: QtBot, page: WatchPage) -> None:
    found = begin(qtbot, page, "one")
    before = found.height()
    for _ in range(4):
        qtbot.keyClick(found, Key.Key_Return)
    qtbot.waitUntil(lambda: found.height() > before)


# The list.


def test_notes_stand_by_time_and_are_counted(qtbot: QtBot, page: WatchPage) -> None:
    write(qtbot, page, "late", 9.0)
    write(qtbot, page, "early", 2.0)
    assert texts(page) == ["early", "late"]
    titles = [page.drawer.tabs.tabText(number) for number in range(page.drawer.tabs.count())]
    assert "Notes 2" in titles


def test_a_click_on_the_time_plays_and_one_on_the_text_writes(
    qtbot: QtBot, page: WatchPage
) -> None:
    note = write(qtbot, page, "here", 8.0)
    page.watched.seek(1.0)
    notes = list_of(page)
    at = notes.visualRect(notes.notes.index_of(note.id))
    qtbot.mouseClick(notes.viewport(), Left, pos=QPoint(at.left() + 20, at.center().y()))
    qtbot.waitUntil(
        lambda: abs(page.watched.position_s() - 8.0) < 0.5 and is_playing(page), timeout=10_000
    )
    qtbot.mouseClick(notes.viewport(), Left, pos=at.center())
    found = field(qtbot, page)
    qtbot.keyClicks(found, "!")
    assert notes_of(page).rows()[0].note.text == "here!"


def test_the_list_is_walked_by_keys(qtbot: QtBot, page: WatchPage, store: Store) -> None:
    write(qtbot, page, "one", 2.0)
    write(qtbot, page, "two", 9.0)
    notes = list_of(page)
    notes.setFocus(Qt.FocusReason.TabFocusReason)
    notes.setCurrentIndex(notes.notes.index(0))
    qtbot.keyClick(notes, Key.Key_Down)
    qtbot.keyClick(notes, Key.Key_F2)
    qtbot.keyClicks(field(qtbot, page), "!")
    qtbot.keyClick(field(qtbot, page), Key.Key_Escape)
    assert texts(page) == ["one", "two!"]
    notes.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(notes, Key.Key_Up)
    qtbot.keyClick(notes, Key.Key_Delete)
    qtbot.waitUntil(lambda: kept(page, store) == ["two!"])
    assert tab(page).notice.text() == "The note at 0:02 was deleted."
    qtbot.keyClick(notes, Key.Key_Z, Ctrl)
    qtbot.waitUntil(lambda: kept(page, store) == ["one", "two!"])
    assert texts(page) == ["one", "two!"]
    assert not tab(page).notice.isVisible()
    qtbot.keyClick(notes, Key.Key_Return)
    qtbot.waitUntil(
        lambda: abs(page.watched.position_s() - 2.0) < 0.5 and is_playing(page), timeout=10_000
    )


def test_the_button_of_a_row_deletes_it(qtbot: QtBot, page: WatchPage) -> None:
    note = write(qtbot, page, "one")
    notes = list_of(page)
    at = notes.itemDelegate().button_area(notes.visualRect(notes.notes.index_of(note.id)))
    qtbot.mouseMove(notes.viewport(), at.center())
    qtbot.mouseClick(notes.viewport(), Left, pos=at.center())
    assert texts(page) == []
    assert tab(page).empty_label.isVisible()


def test_a_reader_hears_what_a_row_says(qtbot: QtBot, page: WatchPage) -> None:
    write(qtbot, page, "one", 2.0)
    index = list_of(page).notes.index(0)
    words = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "0:02, Page 1, one"


def test_a_talk_that_is_opened_again_has_its_notes(
    qtbot: QtBot, page: WatchPage, store: Store
) -> None:
    store.notes.save(with_text(new_note(key_of(page), START + 5.0, 1), "from before"))
    showing = page.watched.talk
    assert showing is not None
    begin(qtbot, page, "just now")
    page.watched.close()
    assert notes_of(page).rows() == []
    page.open_talk(showing, 3.0, playing=False)
    qtbot.waitUntil(lambda: texts(page) == ["just now", "from before"])
    assert all(row.position_s < 6 for row in notes_of(page).rows())


def test_a_text_of_any_script_stays_as_it_is(qtbot: QtBot, page: WatchPage, store: Store) -> None:
    text = '\u05e9\u05dc 日本 🙂 <b>OR</b> "x" *\n#täg'
    begin(qtbot, page).insertPlainText(text)
    qtbot.waitUntil(lambda: kept(page, store) == [text])
    page.setFocus()
    page.grab()  # It is painted, too.


# Marks on the time bar.


def test_notes_are_marked_and_a_click_near_goes_there(qtbot: QtBot, page: WatchPage) -> None:
    note = write(qtbot, page, "look here\nand there", 9.0)
    position_s = note.at_s - START
    bar = page.time_bar
    (mark,) = bar.marks[MarkKind.NOTE]
    assert (mark.position_s, mark.text) == (position_s, "look here and there")
    x = round(bar.x_of(position_s * 1000))
    assert mark in bar.marks_at(x + 4)
    page.watched.seek(1.0)
    with qtbot.waitSignal(page.watched.seeking) as asked:
        qtbot.mouseClick(bar, Left, pos=QPoint(x + 4, 4))
    assert asked.args == [pytest.approx(position_s, abs=0.01)]
    # On the track itself every place is meant as it is.
    with qtbot.waitSignal(page.watched.seeking) as asked:
        qtbot.mouseClick(bar, Left, pos=QPoint(x + 4, bar.height() // 2))
    assert asked.args[0] > position_s + 0.05
    move = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(x, 4), bar.mapToGlobal(QPointF(x, 4)),
        Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(bar, QEnterEvent(QPointF(x, 4), QPointF(x, 4), QPointF(x, 4)))
    QApplication.sendEvent(bar, move)
    assert "look here and there" in page.tools.preview.words.text()
    page.tools.preview.hide()


# Pictures.


def stills_of(data: Path) -> list[Path]:
    return sorted((data / "stills").glob("*.jpg"))


def test_a_note_takes_the_picture_of_the_video(
    qtbot: QtBot, page: WatchPage, store: Store, data: Path
) -> None:
    found = begin(qtbot, page, "look")
    qtbot.keyClick(found, Key.Key_S, Ctrl | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: len(stills_of(data)) == 1)
    qtbot.waitUntil(lambda: store.notes.of_talk(key_of(page))[0].still is not None)
    qtbot.keyClicks(found, " at it")
    qtbot.waitUntil(lambda: kept(page, store) == ["look at it"])
    (note,) = store.notes.of_talk(key_of(page))
    assert note.still == stills_of(data)[0].name
    from PySide6.QtGui import QImage

    still = QImage(str(stills_of(data)[0]))
    frame = read_image(still)
    assert frame is not None
    assert abs(frame - round((START + 3.0) * FPS)) <= 1
    # As good as the picture itself: text on it stays legible.
    assert page.watched.player is not None
    lost = pixels(still).astype(float) - pixels(page.watched.player.snapshot())
    assert abs(lost).mean() < 2
    qtbot.waitUntil(lambda: list_of(page).still(note.still) is not None)


def test_a_key_makes_a_note_of_the_page(
    qtbot: QtBot, page: WatchPage, store: Store, data: Path
) -> None:
    page.setFocus()
    qtbot.keyClick(page, Key.Key_P)
    field(qtbot, page)
    qtbot.waitUntil(lambda: len(store.notes.of_talk(key_of(page))) == 1)
    (note,) = store.notes.of_talk(key_of(page))
    assert (note.text, note.page) == ("", 1)
    assert note.still == stills_of(data)[0].name
    # Without a word it is a note all the same.
    page.setFocus()
    assert len(notes_of(page).rows()) == 1


def test_a_picture_goes_with_its_note_when_nothing_can_be_taken_back_any_more(
    qtbot: QtBot, page: WatchPage, store: Store, data: Path, notebook: Notebook
) -> None:
    page.setFocus()
    qtbot.keyClick(page, Key.Key_P)
    qtbot.waitUntil(lambda: len(store.notes.of_talk(key_of(page))) == 1)
    page.setFocus()
    (row,) = notes_of(page).rows()
    notes_of(page).delete(row.note)
    qtbot.waitUntil(lambda: kept(page, store) == [])
    assert len(stills_of(data)) == 1
    tab(page).undo()
    qtbot.waitUntil(lambda: len(store.notes.of_talk(key_of(page))) == 1)
    notes_of(page).delete(row.note)
    notebook.close()
    assert stills_of(data) == []
    assert store.notes.of_all_talks() == []


def test_a_picture_can_be_removed_and_comes_back(
    qtbot: QtBot, page: WatchPage, store: Store
) -> None:
    found = begin(qtbot, page, "look")
    trigger(page, "note_page")
    qtbot.waitUntil(lambda: notes_of(page).rows()[0].note.still is not None)
    qtbot.keyClick(found, Key.Key_Escape)
    (row,) = notes_of(page).rows()
    menu = list_of(page).note_menu(row)
    next(action for action in menu.actions() if "picture" in action.text()).trigger()
    menu.close()
    assert notes_of(page).rows()[0].note.still is None
    tab(page).undo()
    assert notes_of(page).rows()[0].note == row.note


# Disks.


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    disk = Disk(tmp_path / "disk")
    if not disk.is_mounted:
        pytest.skip("no file system of our own can be mounted here")
    yield disk
    disk.close()


def test_a_full_disk_is_said_in_place_and_the_text_is_saved_later(
    qtbot: QtBot, disk: Disk, page: WatchPage, data: Path
) -> None:
    with Store(disk.folder / "library.sqlite3") as store:
        notebook = new_notebook(store)
        notebook.use(store, NotePictures(disk.folder / "stills"), [data])
        notes_of(page).use(notebook)
        found = begin(qtbot, page, "before")
        qtbot.waitUntil(lambda: kept(page, store) == ["before"])
        _fill(disk.folder / "filler")
        found.insertPlainText(" and after" * 2000)
        qtbot.waitUntil(lambda: tab(page).trouble_label.isVisible(), timeout=10_000)
        assert "disk is full" in tab(page).trouble_label.text()
        assert [note.text for note in notebook.unsaved()] == [found.toPlainText()]
        (disk.folder / "filler").unlink()
        qtbot.waitUntil(lambda: kept(page, store) == [found.toPlainText()], timeout=10_000)
        qtbot.waitUntil(lambda: not tab(page).trouble_label.isVisible())
        close(notebook)


def _fill(path: Path) -> None:
    with path.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(bytes(1 << 12))


def test_what_was_never_saved_is_there_at_the_next_start(
    qtbot: QtBot, store: Store, data: Path
) -> None:
    note = with_text(new_note("conf/talk", 5.0, 2), "nearly lost")
    assert rescue((note,), [data / "none", data]) is not None
    notebook = new_notebook(store)
    with qtbot.waitSignal(notebook.imported):
        notebook.use(store, NotePictures(data / "stills"), [data])
    assert store.notes.of_all_talks() == [note]
    assert not list(data.glob("*.json"))
    close(notebook)


def test_a_note_typed_before_there_is_a_store_is_kept(
    qapp: QApplication, store: Store, data: Path
) -> None:
    notebook = new_notebook(None)
    note = with_text(new_note("conf/talk", 5.0, 2), "early")
    notebook.keep(note)
    writer = notebook.parent()
    assert isinstance(writer, StoreWriter)
    writer.use(store)
    notebook.use(store, NotePictures(data / "stills"), [data])
    notebook.close()
    assert store.notes.of_all_talks() == [note]
    writer.close()


def test_closing_the_page_saves_the_note_that_is_written(
    qtbot: QtBot, page: WatchPage, store: Store, notebook: Notebook
) -> None:
    play(page, qtbot)
    begin(qtbot, page, "to the last letter")
    key = key_of(page)
    page.shut_down()
    notebook.close()
    assert [note.text for note in store.notes.of_talk(key)] == ["to the last letter"]

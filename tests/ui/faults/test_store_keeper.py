"""A library that cannot be used: the window opens, nothing is deleted, and nothing is lost."""

from __future__ import annotations

import contextlib
import io
import json
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from duthviewer.library.store import migrations
from duthviewer.library.store.copies import copy_daily
from duthviewer.library.store.errors import StoreError
from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.library.store.notes import Note, new_note, with_still, with_text
from duthviewer.library.store.settings import SettingsTable
from duthviewer.library.store.store import Store
from duthviewer.ui.application import Application
from duthviewer.ui.faults import store_keeper
from duthviewer.ui.notes.notebook import rescue, rescue_store, take_rescued
from duthviewer.ui.state.head_start import HeadStart, LaunchOptions
from duthviewer.writing import CannotWrite

TALK = "meeting/one"


@pytest.fixture
def path(home: Path) -> Path:
    return home / "data" / "library.sqlite3"


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_keeper, "RETRY_MS", 50)
    monkeypatch.setattr("duthviewer.library.store.connection.BUSY_TIMEOUT_S", 0.05)


def jpeg() -> bytes:
    from PIL import Image

    file = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(file, "JPEG")
    return file.getvalue()


@pytest.fixture
def picture(path: Path) -> Path:
    """The picture of a note that was written the day before yesterday."""
    stills = NotePictures(path.parent / "stills")
    name = stills.keep(jpeg())
    with Store(path) as store:
        store.notes.save(with_still(with_text(new_note(TALK, 20.0, 1), "with a picture"), name))
        store.settings.set("rate", 1.5)
        copy_daily(path)
    old = time.time() - 2 * 86400
    os.utime(stills.path(name), (old, old))
    return stills.path(name)


@pytest.fixture
def rescued(path: Path, picture: Path) -> Path:
    """A file with a note that could not be saved last time."""
    file = rescue([with_text(new_note(TALK, 30.0, 1), "rescued")], [path.parent])
    assert file is not None
    return file


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Another program holds the library."""
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.rollback()


def make_newer(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA user_version = {len(migrations.MIGRATIONS) + 1}")


def make_damaged(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:9000])


def note_here(program: Application, text: str) -> Note:
    """Write a note in the window."""
    assert program.notebook is not None
    note = with_text(new_note(TALK, 5.0, None), text)
    program.notebook.keep(note, at_once=True)
    return note


def is_offered(program: Application) -> bool:
    """Whether the message about the library has its button."""
    return program.window.error_strip.isVisible() and program.window.error_strip.button.isVisible()


def texts(path: Path) -> set[str]:
    with Store(path) as store:
        return {note.text for note in store.notes.of_all_talks()}


@pytest.mark.parametrize("harm", [make_newer, make_damaged])
def test_a_window_without_its_library_deletes_nothing(
    whole: Callable[..., Application], path: Path, picture: Path, rescued: Path,
    harm: Callable[[Path], None],
) -> None:  # fmt: skip
    harm(path)
    before = path.read_bytes()
    program = whole()
    assert program.notebook is not None
    assert program.window.error_strip.isVisible()
    assert program.window.error_strip.isVisible()
    note_here(program, "written without a library")
    assert str(path) in program.notebook.trouble
    program.window.close()
    assert picture.exists()
    assert rescued.exists()
    assert path.read_bytes() == before
    # What was written is in a file, and comes into the library once that can be used.
    path.unlink()
    with Store(path) as store:
        take_rescued(store, NotePictures(picture.parent), [path.parent])
        found = {note.text for note in store.notes.of_all_talks()}
    assert found == {"written without a library", "rescued"}
    assert not rescued.exists()


def test_a_library_that_was_in_use_comes_back_by_itself(
    whole: Callable[..., Application], qtbot: QtBot, path: Path, picture: Path, rescued: Path
) -> None:
    with locked(path):
        program = whole()
        assert program.notebook is not None
        strip = program.window.error_strip
        assert strip is not None
        assert "in use by another program" in program.window.error_strip.text()
        assert "in use by another program" in program.notebook.trouble
        note_here(program, "meanwhile")
        program.settings.change("volume", 0.5)
        program.store_writer.save_position(TALK, 7.0, 10.0)
        assert picture.exists()
        assert rescued.exists()
    qtbot.waitUntil(lambda: not strip.isVisible())
    assert program.notebook.trouble == ""
    qtbot.waitUntil(lambda: texts(path) == {"with a picture", "meanwhile", "rescued"})
    qtbot.waitUntil(lambda: program.settings.get("rate") == 1.5)
    with Store(path) as store:
        qtbot.waitUntil(lambda: store.settings.get("volume") == 0.5)
        progress = store.progress.of_talk(TALK)
        assert progress is not None
        assert progress.position_s == 7.0
    qtbot.waitUntil(lambda: not rescued.exists())
    assert picture.exists()
    note_here(program, "afterwards")
    program.window.close()
    assert "afterwards" in texts(path)


def test_a_damaged_library_is_offered_its_copy(
    whole: Callable[..., Application], qtbot: QtBot, path: Path, picture: Path
) -> None:
    make_damaged(path)
    program = whole()
    note_here(program, "meanwhile")
    qtbot.waitUntil(lambda: is_offered(program))
    action = program.window.error_strip.button.defaultAction()
    assert action.text().startswith("Use the copy from ")
    program.window.error_strip.button.click()
    qtbot.waitUntil(lambda: not program.window.error_strip.isVisible())
    qtbot.waitUntil(lambda: texts(path) == {"with a picture", "meanwhile"})
    assert list(path.parent.glob("*.aside"))
    assert program.notebook.trouble == ""
    assert picture.exists()


def test_damage_is_found_at_a_quiet_time(
    whole: Callable[..., Application], qtbot: QtBot, path: Path, picture: Path
) -> None:
    program = whole()
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("DROP TABLE timeline")
    program.store_keeper.check()
    qtbot.waitUntil(lambda: program.window.error_strip.isVisible())
    assert "is damaged" in program.window.error_strip.text()
    note_here(program, "before restoring")
    program.window.error_strip.button.click()
    qtbot.waitUntil(lambda: not program.window.error_strip.isVisible())
    assert texts(path) == {"with a picture", "before restoring"}


def test_without_a_copy_what_can_be_read_is_kept(
    whole: Callable[..., Application], qtbot: QtBot, path: Path, picture: Path
) -> None:
    for copy in path.parent.glob("*.daily"):
        copy.unlink()
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("DROP TABLE setting")
    program = whole()
    qtbot.waitUntil(lambda: is_offered(program))
    assert program.window.error_strip.button.text() == "Keep what can be read"
    shown = program.window.error_strip.text()
    assert shown.endswith("Not all of these can be read: settings.")
    program.window.error_strip.button.click()
    qtbot.waitUntil(lambda: not program.window.error_strip.isVisible())
    assert texts(path) == {"with a picture"}


def test_a_whole_library_is_copied_and_closed_to_others(
    whole: Callable[..., Application], qtbot: QtBot, path: Path, home: Path, picture: Path
) -> None:
    for copy in path.parent.glob("*.daily"):
        copy.unlink()
    program = whole()
    (home / "cache" / "open").write_text("x")
    (home / "cache" / "open").chmod(0o644)
    program.store_keeper.check()
    qtbot.waitUntil(lambda: len(list(path.parent.glob("*.daily"))) == 1)
    if os.name == "posix":
        for place in (home / "data", home / "cache", home / "log", home / "cache" / "open"):
            assert place.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("appearance", '"contrast"'), ("media_folders", "[null]"), ("media_folders", "7"),
        ("language", '["x"]'), ("volume", '"loud"'), ("rate", "[]"), ("watch_layout", "{}"),
        ("drawer", '{"open": true, "height": 1e30}'), ("window_places", "[1]"), ("keys", "7"),
        ("appearance", "NaN"), ("corner_video", '[{}, "x"]'), ("mini_window", '{"x": []}'),
        ("layout_shares", '{"side": null}'), ("subtitle_delays", '{"a": []}'), ("sort", "[]"),
    ],
)  # fmt: skip
def test_no_setting_keeps_the_window_away(
    whole: Callable[..., Application], path: Path, key: str, value: str
) -> None:
    with Store(path) as store:
        store._connection.execute("INSERT INTO setting VALUES (?, ?)", (key, value))
    program = whole()
    assert program.is_complete()
    assert not program.window.error_strip.isVisible()


def test_whatever_reading_the_library_raises_the_start_goes_on(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: SettingsTable) -> None:
        raise ZeroDivisionError("a surprise")

    with monkeypatch.context() as there:
        there.setattr(SettingsTable, "all", fail)
        memories = HeadStart(LaunchOptions()).memories()
    assert memories is not None
    assert memories.is_damaged
    assert "a surprise" in memories.trouble
    memories.store.close()


# A disk that takes nothing any more


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> None:
    """No note can be written any more, to no folder of the program."""

    def refuse(*_: object) -> None:
        raise StoreError("The library cannot grow: the disk is full.")

    def refuse_file(path: Path, text: str) -> None:
        if path.name.startswith("unsaved"):
            raise CannotWrite(f"{path} cannot be written: No space left on device.")
        path.write_text(text)

    monkeypatch.setattr("duthviewer.library.store.notes.NoteTable.write", refuse)
    monkeypatch.setattr("duthviewer.writing.write_whole", refuse_file)


def buttons(program: Application) -> dict[str, QPushButton]:
    box = program.closing_check.question
    assert box is not None
    return {button.text().replace("&", ""): button for button in box.findChildren(QPushButton)}


def test_closing_asks_where_a_note_can_be_saved_nowhere(
    whole: Callable[..., Application], qtbot: QtBot, full: None, tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    program = whole()
    note = note_here(program, "a precious text")
    qtbot.waitUntil(lambda: program.notebook.trouble != "")
    program.window.close()
    assert program.window.isVisible()
    assert set(buttons(program)) == {"Save elsewhere…", "Close without saving", "Cancel"}
    buttons(program)["Cancel"].click()
    assert program.window.isVisible()
    program.window.close()
    program.closing_check.save_as(tmp_path / "mine.json")
    qtbot.waitUntil(lambda: not program.window.isVisible())
    kept = json.loads((tmp_path / "mine.json").read_text())
    assert [one["text"] for one in kept["notes"]] == [note.text]
    assert "precious" not in caplog.text


def test_closing_without_saving_is_the_person_s_to_decide(
    whole: Callable[..., Application], qtbot: QtBot, full: None, caplog: pytest.LogCaptureFixture
) -> None:
    program = whole()
    note_here(program, "a precious text")
    qtbot.waitUntil(lambda: program.notebook.trouble != "")
    program.window.close()
    buttons(program)["Close without saving"].click()
    assert not program.window.isVisible()
    assert "precious" not in caplog.text


def test_a_rescued_note_keeps_its_picture(path: Path, picture: Path) -> None:
    stills = NotePictures(picture.parent)
    note = with_still(with_text(new_note(TALK, 1.0, None), "text"), picture.name)
    assert rescue([note], [path.parent / "none", path.parent], stills) is not None
    with Store(path) as store:
        assert take_rescued(store, stills, [path.parent]) == 1
        assert store.notes.note(note.id) == note
        assert take_rescued(store, stills, [path.parent]) == 0


def test_a_rescued_file_that_cannot_be_read_stays(path: Path) -> None:
    path.parent.mkdir(parents=True)
    junk = path.parent / "unsaved-notes-1.json"
    junk.write_text("{")
    (path.parent / "unsaved-library-1.sqlite3").write_bytes(b"SQLite format 3\0" + bytes(5000))
    with Store(path) as store:
        assert take_rescued(store, NotePictures(path.parent / "stills"), [path.parent]) == 1
    assert junk.read_text() == "{"
    assert (path.parent / "unsaved-library-1.sqlite3.damaged").exists()


def test_a_store_in_memory_is_rescued_whole(path: Path) -> None:
    store = Store.stand_in(path)
    store.progress.save_position(TALK, 5.0, 10.0)
    store.notes.save(with_text(new_note(TALK, 1.0, None), "text"))
    assert rescue_store(store, [path.parent / "none"]) is None
    path.parent.mkdir(parents=True)
    kept = rescue_store(store, [path.parent])
    store.close()
    assert kept is not None
    with Store(path) as later:
        take_rescued(later, NotePictures(path.parent / "stills"), [path.parent])
        assert later.progress.of_talk(TALK) is not None
        assert [note.text for note in later.notes.of_talk(TALK)] == ["text"]
    assert not kept.exists()

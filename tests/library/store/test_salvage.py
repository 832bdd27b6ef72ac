"""Libraries that cannot be used: what can be read is read, and nothing is lost."""

import contextlib
import os
import sqlite3
from pathlib import Path

import pytest

from duthviewer.catalogue.timeline import Correction, Span, Timeline
from duthviewer.library.store import migrations
from duthviewer.library.store.conferences import ListedConference
from duthviewer.library.store.copies import copy_daily, usable_copy
from duthviewer.library.store.errors import DamagedStoreError, StoreError
from duthviewer.library.store.notes import merge_note, new_note, with_text
from duthviewer.library.store.progress import TalkProgress
from duthviewer.library.store.store import Store

TALK = "duth-2016/testing"
ONE_SPAN = Timeline((Span(start_s=0.0, end_s=5.0, page=1),))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "library.sqlite3"


@pytest.fixture
def store(path):
    with Store(path) as store:
        yield store


def script(path, sql):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript(sql)


def rows(path, sql):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


# a damaged file: what can be read is read


def damage(path, before: bytes, after: bytes) -> None:
    """Change bytes in a file that no process has open."""
    content = path.read_bytes()
    assert content.count(before) >= 1
    path.write_bytes(content.replace(before, after))


def test_one_damaged_byte_in_a_text_hides_nothing_else(path):
    with Store(path) as store:
        for word in ("first", "second", "third"):
            store.notes.save(with_text(new_note(TALK, 1, None), f"{word} note"))
        store.settings.set("volume", 0.5)
        store.settings.set("language", "nl")
    damage(path, b"second note", b"sec\xffnd note")
    damage(path, b'"nl"', b'"\xffl"')
    with Store(path) as store:
        texts = [note.text for note in store.notes.of_talk(TALK)]
        assert texts == ["first note", "sec\ufffdnd note", "third note"]
        assert store.settings.all()["volume"] == 0.5


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("at_s", "x'ff'"), ("at_s", "1e999"), ("page", "'two'"), ("page", "-3"),
        ("still", "'../x'"), ("created", "x''"), ("changed", "1e300"), ("revision", "'x'"),
    ],
)  # fmt: skip
def test_a_note_keeps_its_text_whatever_else_of_it_is_damaged(path, column, value):
    with Store(path) as store:
        store.notes.save(with_text(new_note(TALK, 1, None), "kept"))
        store.notes.save(with_text(new_note(TALK, 2, None), "whole"))
        store.run("PRAGMA ignore_check_constraints = ON")
        store.run(f"UPDATE note SET {column} = {value} WHERE text = 'kept'")
        notes = store.notes.of_talk(TALK)
        assert sorted(note.text for note in notes) == ["kept", "whole"]
        for note in notes:
            store.notes.save(note)


@pytest.mark.parametrize(
    "value", ["'[' || char(0)", "x'ff'", "'NaN'", "'1e999'", "'\"\\ud800\"'", "'\"\\u0000\"'"]
)
def test_a_setting_that_no_program_can_use_counts_as_unset(store, value):
    store.settings.set("volume", 0.5)
    store.settings.set("rate", 1.5)
    store.run(f"UPDATE setting SET value = {value} WHERE key = 'volume'")
    assert store.settings.all() == {"rate": 1.5}


def test_a_deeply_nested_setting_counts_as_unset(store):
    store.settings.set("volume", 0.5)
    deep = "[" * 30_000 + "]" * 30_000
    store.run("UPDATE setting SET value = ?", deep)
    assert store.settings.all() == {}


@pytest.mark.parametrize("column", ["spans", "recording", "made", "corrections", "shift_s"])
def test_a_damaged_timeline_hides_no_other(store, column):
    store.timelines.save_computed(TALK, ONE_SPAN, "r", "d")
    store.timelines.save_computed("duth-2016/oss", ONE_SPAN, "r", "d")
    store.run(f"UPDATE timeline SET {column} = x'ff' WHERE talk = ?", TALK)
    assert set(store.timelines.of_conference("duth-2016")) == {"duth-2016/oss"}
    assert store.timelines.of_talk(TALK) is None


def test_a_damaged_position_counts_as_none(store):
    store.progress.save_position(TALK, 5, 60)
    store.run("PRAGMA ignore_check_constraints = ON")
    store.run("UPDATE progress SET position_s = 'x', length_s = x'00', updated=''")
    assert store.progress.of_conference("duth-2016") == {
        TALK: TalkProgress(TALK, 0.0, None, False, False, 0.0)
    }


def damage_pages_of_notes(path) -> int:
    """Overwrite a page in the middle of the notes; returns how many notes there were."""
    with Store(path) as store:
        store.transact(
            lambda connection: [
                merge_note(connection, with_text(new_note(TALK, n, None), f"{n} " + "long " * 60))
                for n in range(200)
            ]
        )
        (root,) = store.run("SELECT rootpage FROM sqlite_master WHERE name = 'note'")[0]
    content = bytearray(path.read_bytes())
    # A leaf of the table's tree: it holds texts, and is no root.
    pages = [n for n in range(len(content) // 4096) if content[n * 4096] == 13 and n + 1 != root]
    middle = pages[len(pages) // 2] * 4096
    content[middle : middle + 4096] = bytes(4096)
    path.write_bytes(content)
    return 200


def test_a_damaged_page_hides_only_the_notes_on_it(path):
    number = damage_pages_of_notes(path)
    with Store(path) as store:
        notes = store.notes.of_talk(TALK)
        assert number - 20 < len(notes) < number
        assert store.problems() != []
        texts = {note.text.split()[0] for note in notes}
        assert {"0", "199"} <= texts


def test_a_whole_library_has_no_problems(store):
    store.progress.save_position(TALK, 1, None)
    assert store.problems() == []


# standing in for a library that cannot be used


def test_a_stand_in_goes_over_to_the_library_with_all_that_was_written(path):
    with Store(path) as store:
        store.notes.save(with_text(new_note(TALK, 1, None), "before"))
        store.progress.save_position(TALK, 50, 100)
        store.progress.set_favourite(TALK, True)
        store.conferences.add(ListedConference(Path("/b"), title="B"), opened=True)
        store.conferences.add(ListedConference(Path("/a"), title="A"), opened=True)
        store.watch_queue.set(["x/a", "x/b"])
        store.settings.set("subtitle_delays", {"x/y": 1.0})
        store.settings.set("rate", 1.25)
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError, match="in use by another"):
            Store(path, patience_s=0.0)
        store = Store.stand_in(path)
        assert (store.path, store.absent) == (None, path)
        store.notes.save(with_text(new_note(TALK, 2, None), "meanwhile"))
        store.progress.save_position(TALK, 60, 100)
        store.conferences.add(ListedConference(Path("/b"), title="B"), opened=True)
        store.conferences.add(ListedConference(Path("/c"), title="C"), opened=True)
        store.watch_queue.set(["x/c", "x/a"])
        store.settings.set("subtitle_delays", {"x/z": 2.0})
        with pytest.raises(StoreError, match="in use by another"):
            store.rejoin()
        assert [note.text for note in store.notes.of_talk(TALK)] == ["meanwhile"]
        other.rollback()
    with store:
        store.rejoin()
        assert (store.path, store.absent) == (path, None)
        store.notes.save(with_text(new_note(TALK, 3, None), "after"))
    with Store(path) as store:
        assert [note.text for note in store.notes.of_talk(TALK)] == ["before", "meanwhile", "after"]
        found = store.progress.of_talk(TALK)
        assert (found.position_s, found.favourite) == (60, True)
        assert store.settings.all() == {
            "subtitle_delays": {"x/y": 1.0, "x/z": 2.0},
            "rate": 1.25,
        }
        assert [one.title for one in store.conferences.all()] == ["C", "B", "A"]
        assert store.watch_queue.all() == ["x/a", "x/b", "x/c"]


def test_an_older_position_from_elsewhere_does_not_win(path, tmp_path, monkeypatch):
    with Store(tmp_path / "other") as other:
        other.progress.save_position(TALK, 10, 100)
        other.progress.set_watched("duth-2016/oss", True)
    with Store(path) as store:
        store.progress.save_position(TALK, 50, 100)
        assert store.absorb(tmp_path / "other")
        assert store.progress.of_talk(TALK).position_s == 50
        assert store.progress.of_talk("duth-2016/oss").watched


def test_corrections_from_elsewhere_are_added(path, tmp_path):
    first, second = (Correction(start_s=n, end_s=n + 1.0, page=2) for n in (0.0, 5.0))
    with Store(tmp_path / "other") as other:
        other.timelines.save_corrections(TALK, [second], 0.0)
    with Store(path) as store:
        store.timelines.save_computed(TALK, ONE_SPAN, "r", "d")
        store.timelines.save_corrections(TALK, [first], 0.0)
        store.absorb(tmp_path / "other")
        kept = store.timelines.of_talk(TALK)
        assert kept.corrections == (first, second)
        assert kept.recording == "r"


def test_a_file_of_which_not_all_can_be_read_is_reported(path, tmp_path):
    damage_pages_of_notes(tmp_path / "other")
    with Store(path) as store:
        assert not store.absorb(tmp_path / "other")
        assert len(store.notes.of_talk(TALK)) > 100


# copies


def test_a_library_is_copied_once_a_day_and_three_copies_stay(path, monkeypatch):
    with Store(path) as store:
        assert copy_daily(path) is None
        store.progress.save_position(TALK, 1, None)
        for day in ("20251101", "20251102", "20251102", "20251103", "20251104"):
            monkeypatch.setattr(migrations.time, "strftime", lambda _, day=day: day)
            copy_daily(path)
    copies = sorted(path.parent.glob("*.daily"))
    assert [copy.name.split(".")[2] for copy in copies] == ["20251102", "20251103", "20251104"]
    assert rows(copies[0], "SELECT position_s FROM progress") == [(1.0,)]


def test_a_damaged_library_goes_on_with_its_copy_and_what_can_be_read(path):
    with Store(path) as store:
        old = with_text(new_note(TALK, 1, None), "old text")
        gone = with_text(new_note(TALK, 9, None), "to be deleted")
        store.notes.save(old)
        store.notes.save(gone)
        store.settings.set("rate", 1.25)
        copy = copy_daily(path)
        store.notes.save(with_text(old, "new text"))
        store.notes.save(with_text(new_note(TALK, 2, None), "written after the copy"))
        store.notes.delete(gone.id)
        store.settings.set("rate", 1.5)
    script(path, "DROP TABLE progress;")
    before = path.read_bytes()
    assert usable_copy(path) == copy
    with Store(path) as store:
        assert store.problems() != []
        store.restore(copy)
        assert store.path == path
        assert store.problems() == []
        texts = [note.text for note in store.notes.of_talk(TALK)]
        assert texts == ["new text", "written after the copy"]
        assert store.settings.get("rate") == 1.5
        store.progress.save_position(TALK, 5, None)
    (aside,) = path.parent.glob("*.aside")
    assert aside.read_bytes() == before
    assert {one.name for one in path.parent.iterdir()} == {path.name, copy.name, aside.name}
    with Store(path) as store:
        assert store.progress.of_talk(TALK).position_s == 5


def test_without_a_copy_a_new_library_begins_with_what_can_be_read(path):
    number = damage_pages_of_notes(path)
    store = Store.stand_in(path)
    store.notes.save(with_text(new_note(TALK, 999, None), "written meanwhile"))
    assert usable_copy(path) is None
    store.restore(None)
    with store:
        texts = {note.text.split()[0] for note in store.notes.of_talk(TALK)}
        assert len(texts) > number - 20
        assert "written" in texts
        assert store.problems() == []


def test_a_damaged_library_stays_when_its_copy_cannot_be_used(path):
    with Store(path) as store:
        store.progress.save_position(TALK, 5, None)
    copy = path.with_name(f"{path.name}.20251101.v3.daily")
    copy.write_bytes(b"SQLite format 3\0" + bytes(8000))
    assert usable_copy(path) is None
    with Store(path) as store:
        with pytest.raises(StoreError):
            store.restore(copy)
        store.rejoin()
        assert store.progress.of_talk(TALK).position_s == 5


def test_a_file_that_was_emptied_is_damaged_where_there_is_a_copy(path):
    with Store(path) as store:
        store.progress.save_position(TALK, 5, None)
        copy_daily(path)
    path.write_bytes(b"")
    with pytest.raises(DamagedStoreError, match="empty"):
        Store(path)
    assert path.read_bytes() == b""
    path.unlink()
    Store(path).close()


# permissions


@pytest.mark.skipif(os.name != "posix", reason="Windows protects a person's folders itself")
def test_nobody_else_reads_the_library(path):
    before = os.umask(0o022)
    try:
        path.parent.mkdir()
        with Store(path) as store:
            store.progress.save_position(TALK, 1, None)
            files = [path.parent, path, path.with_name(path.name + "-wal")]
            assert [file.stat().st_mode & 0o077 for file in files] == [0, 0, 0]
            copy = copy_daily(path)
            assert copy.stat().st_mode & 0o077 == 0
        path.chmod(0o644)
        Store(path).close()
        assert path.stat().st_mode & 0o077 == 0
    finally:
        os.umask(before)

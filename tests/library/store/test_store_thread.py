"""What is typed reaches the disk by itself, in order, and waits there when the disk is full."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from duthviewer.library.store import database, store_thread
from duthviewer.library.store.errors import StoreError
from duthviewer.library.store.notes import Note, NoteTable, new_note, with_text
from duthviewer.library.store.store import Store
from duthviewer.library.store.store_thread import AFTER_S, AT_LEAST_S, StoreThread

TALK = "duth-2016/testing"


class Watched(NoteTable):
    """A table that says what is saved, and that can be full."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.changed = threading.Condition()
        self.saved: list[str] = []
        self.full = False
        self.tries = 0

    def write(self, note: Note) -> None:
        with self.changed:
            self.tries += 1
            self.changed.notify_all()
        if self.full:
            raise StoreError("The library cannot grow: the disk is full.")
        super().write(note)
        with self.changed:
            self.saved.append(note.text)
            self.changed.notify_all()

    def wait_for(self, so: Callable[[], bool]) -> None:
        with self.changed:
            assert self.changed.wait_for(so, 10)

    def wait_for_text(self, text: str) -> None:
        self.wait_for(lambda: bool(self.saved) and self.saved[-1] == text)


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Watched]:
    with Store(tmp_path / "library.sqlite3") as store:
        table = Watched(store)
        # In place of the cached property.
        store.__dict__["notes"] = table
        yield table


@pytest.fixture
def saver(table: Watched) -> Iterator[StoreThread]:
    saver = StoreThread(table.store)
    yield saver
    saver.close(60)


def begun(saver: StoreThread, table: Watched) -> Note:
    note = with_text(new_note(TALK, 1, None), "T")
    saver.save_note(note)
    table.wait_for_text("T")
    return note


@pytest.fixture
def never(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pause after typing that never ends."""
    monkeypatch.setattr(store_thread, "AFTER_S", 1000.0)
    monkeypatch.setattr(store_thread, "AT_LEAST_S", 1000.0)


@pytest.mark.usefixtures("never")
def test_the_first_letter_is_written_at_once(saver: StoreThread, table: Watched) -> None:
    begun(saver, table)
    assert [note.text for note in table.of_talk(TALK)] == ["T"]


def test_a_burst_of_keys_is_written_once(saver: StoreThread, table: Watched) -> None:
    note = begun(saver, table)
    for end in range(1, 20):
        saver.save_note(with_text(note, "T" + "x" * end))
    table.wait_for_text("T" + "x" * 19)
    assert len(table.saved) == 2
    assert saver.unsaved_notes() == ()


def test_while_typing_goes_on_it_is_written_all_the_same(
    saver: StoreThread, table: Watched
) -> None:
    note, count = begun(saver, table), 0
    while len(table.saved) < 4:
        count += 1
        saver.save_note(with_text(note, f"T{count}"))
        # Keys come quicker than the pause that it waits for.
        with table.changed:
            table.changed.wait(AFTER_S / 10)
    assert count > 2 * len(table.saved)
    assert AFTER_S < AT_LEAST_S < 0.8


@pytest.mark.usefixtures("never")
def test_losing_the_focus_writes_without_a_pause(saver: StoreThread, table: Watched) -> None:
    note = begun(saver, table)
    saver.save_note(with_text(note, "To"))
    saver.save_notes_now()
    table.wait_for_text("To")


def test_a_job_comes_after_what_was_typed(saver: StoreThread, table: Watched) -> None:
    note = begun(saver, table)
    answers: list[object] = []
    answered = threading.Event()

    def read(store: Store) -> None:
        answers.append([one.text for one in store.notes.of_talk(TALK)])
        answered.set()

    saver.save_note(with_text(note, "To be read"))
    saver.run(read)
    assert answered.wait(60)
    assert answers == [["To be read"]]


def test_an_error_of_a_job_is_logged_and_the_next_one_runs(
    saver: StoreThread, caplog: pytest.LogCaptureFixture
) -> None:
    after = threading.Event()

    def fail(_: Store) -> None:
        raise ZeroDivisionError

    saver.run(fail)
    saver.run(lambda _: after.set())
    assert after.wait(60)
    assert caplog.records[0].exc_info is not None
    assert caplog.records[0].exc_info[0] is ZeroDivisionError


def test_a_job_does_not_wait_for_the_disk_unless_it_flushes(
    saver: StoreThread, table: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, flushed_on = threading.Event(), []

    def flush(_: int) -> None:
        flushed_on.append(threading.current_thread().name)
        assert goes_on.wait(60)

    monkeypatch.setattr(database, "_flush", flush)
    written, flushed = threading.Event(), threading.Event()

    def write(store: Store) -> None:
        store.settings.set("rate", 2.0)

    def note_written(_: Store) -> None:
        written.set()

    def note_flushed(_: Store) -> None:
        flushed.set()

    saver.run(write)
    saver.run(note_written)
    assert written.wait(60)
    assert table.store.settings.get("rate") == 2.0
    assert not saver.settle(0)
    saver.run(write, flushes=True)
    saver.run(note_flushed)
    assert not flushed.wait(0.2)
    goes_on.set()
    assert flushed.wait(60)
    assert set(flushed_on) == {"duthviewer-store", "duthviewer-store-flush"}


def test_settling_tries_each_note_once(saver: StoreThread, table: Watched) -> None:
    note = begun(saver, table)
    table.full = True
    saver.save_note(with_text(note, "To nowhere"))
    assert [one.text for one in saver.settle(60)] == ["To nowhere"]
    table.full = False
    assert saver.settle(60) == ()
    assert table.saved[-1] == "To nowhere"


def test_a_forgotten_note_is_not_written(saver: StoreThread, table: Watched) -> None:
    note = begun(saver, table)
    saver.save_note(with_text(note, "To be deleted"))
    saver.forget_note(note.id)
    assert saver.close(60)
    assert saver.unsaved_notes() == ()
    assert table.saved == ["T"]


def test_closing_writes_everything(table: Watched) -> None:
    saver = StoreThread(table.store)
    note = begun(saver, table)
    saver.save_note(with_text(note, "To the end"))
    assert saver.close(60)
    assert saver.unsaved_notes() == ()
    assert [one.text for one in table.of_talk(TALK)] == ["To the end"]


def test_a_full_disk_loses_nothing_and_is_tried_again(table: Watched) -> None:
    told: list[str] = []
    saver = StoreThread(table.store, told.append, retry_s=0.05)
    note = begun(saver, table)
    table.full = True
    saver.save_note(with_text(note, "To"))
    table.wait_for(lambda: table.tries >= 4)
    saver.save_note(with_text(note, "To be kept"))
    assert [one.text for one in saver.unsaved_notes()] == ["To be kept"]
    assert told == ["The library cannot grow: the disk is full."]
    table.full = False
    table.wait_for_text("To be kept")
    assert saver.close(60)
    assert saver.unsaved_notes() == ()
    assert told[-1] == ""
    assert len(told) == 2


def test_what_cannot_be_written_to_the_end_is_handed_back(table: Watched) -> None:
    saver = StoreThread(table.store)
    note = begun(saver, table)
    table.full = True
    saver.save_note(with_text(note, "To nowhere"))
    assert saver.close(60)
    assert [one.text for one in saver.unsaved_notes()] == ["To nowhere"]


def test_a_disk_that_takes_its_time_keeps_no_text_from_being_written(
    table: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on = threading.Event()
    monkeypatch.setattr(database, "_flush", lambda _: goes_on.wait(60))
    saver = StoreThread(table.store)
    note = begun(saver, table)
    for text in ("To", "To be", "To be read"):
        saver.save_note(with_text(note, text))
        saver.save_notes_now()
        table.wait_for_text(text)
    # Others read and write meanwhile, too.
    assert [one.text for one in table.of_talk(TALK)] == ["To be read"]
    goes_on.set()
    assert saver.close(60)
    assert saver.unsaved_notes() == ()


def test_what_the_disk_does_not_take_is_said(
    table: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = threading.Event()
    broken.set()

    def flush(_: int) -> None:
        if broken.is_set():
            raise OSError(5, "Input/output error")

    monkeypatch.setattr(database, "_flush", flush)
    told: list[str] = []
    heard = threading.Condition()

    def hear(words: str) -> None:
        with heard:
            told.append(words)
            heard.notify_all()

    saver = StoreThread(table.store, hear, retry_s=0.05)
    begun(saver, table)
    with heard:
        assert heard.wait_for(lambda: len(told) == 1, 10)
        assert "Input/output error" in told[0]
        broken.clear()
        assert heard.wait_for(lambda: told[-1] == "", 10)
    saver.close(60)

"""Alignments in the store, and the clocks of what older files hold."""

import contextlib
import sqlite3

import pytest

from duthviewer.catalogue.alignment import AlignedPiece, Alignment
from duthviewer.library.store import migrations
from duthviewer.library.store.alignments import AlignmentOrigin, KeptAlignment
from duthviewer.library.store.database import APPLICATION_ID
from duthviewer.library.store.notes import Note
from duthviewer.library.store.store import Store

TALK = "meeting/one"
CUT = Alignment(
    pieces=(
        AlignedPiece(start_s=10, end_s=100, day_s=1000),
        AlignedPiece(start_s=100, end_s=200, day_s=1120, rate=1.001),
    )
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.sqlite3"


def kept(**more):
    given = {"alignment": CUT, "confidence": 0.9, "own": "a:1:2", "day": "b:3:4", "made": 5.0}
    return KeptAlignment(talk=TALK, clock="own:abc", **(given | more))


def test_an_alignment_is_kept(path):
    with Store(path) as store:
        assert store.alignments.of_talk(TALK) == {}
        store.alignments.save(kept())
    with Store(path) as store:
        assert store.alignments.of_talk(TALK) == {"own:abc": kept()}
        assert store.alignments.of_conference("meeting") == {TALK: {"own:abc": kept()}}
        store.alignments.forget(TALK, "own:abc")
        assert store.alignments.of_talk(TALK) == {}


def test_what_a_person_says_is_not_overwritten_by_the_sound(path):
    with Store(path) as store:
        store.alignments.save(kept(origin=AlignmentOrigin.HAND))
        assert not store.alignments.save_found(kept(confidence=0.5))
        assert store.alignments.of_talk(TALK)["own:abc"].origin is AlignmentOrigin.HAND
        store.alignments.forget(TALK, "own:abc")
        assert store.alignments.save_found(kept())


def test_a_row_that_cannot_be_read_is_as_none(path, caplog):
    with Store(path) as store:
        store.alignments.save(kept())
        with contextlib.closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("UPDATE alignment SET pieces = '[[9, 1, 0, 1]]'")
        assert store.alignments.of_talk(TALK) == {}
    assert "unreadable" in caplog.text


def test_old_notes_and_timelines_count_on_the_clock_of_the_day(path):
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrations.migrate(connection, migrations.MIGRATIONS[:3])
        connection.execute(
            "INSERT INTO note VALUES ('n', ?, 12.5, 'text', 3, NULL, 1, 2, 1, NULL)", [TALK]
        )
        connection.execute("INSERT INTO timeline (talk, shift_s) VALUES (?, 2.5)", [TALK])
    with Store(path) as store:
        (note,) = store.notes.of_talk(TALK)
        assert (note.at_s, note.clock) == (12.5, "")
        assert store.timelines.of_talk(TALK).shift_s == 2.5
        store.timelines.save_corrections(TALK, [], 1.0, "own:abc")
        assert {c: one.shift_s for c, one in store.timelines.clocks_of_talk(TALK).items()} == {
            "": 2.5, "own:abc": 1.0
        }  # fmt: skip


def test_an_older_file_is_merged_too(path, tmp_path):
    other = tmp_path / "unsaved.sqlite3"
    with contextlib.closing(sqlite3.connect(other, isolation_level=None)) as connection:
        migrations.migrate(connection, migrations.MIGRATIONS[:3])
        connection.execute(
            "INSERT INTO note VALUES ('n', ?, 12.5, 'text', 3, NULL, 1, 2, 1, NULL)", [TALK]
        )
    with Store(path) as store:
        assert store.absorb(other)
        assert [note.text for note in store.notes.of_talk(TALK)] == ["text"]


def test_alignments_and_clocks_are_merged(path, tmp_path):
    with Store(tmp_path / "other.sqlite3") as other:
        other.alignments.save(kept())
        other.notes.save(
            Note(id="n", talk=TALK, at_s=7.0, text="own", created=1, changed=1, clock="own:abc")
        )
        other.timelines.save_corrections(TALK, [], 3.0, "own:abc")
        other.write_copy(tmp_path / "copy.sqlite3")
    with Store(path) as store:
        store.alignments.save(kept(made=1.0, origin=AlignmentOrigin.UNSURE))
        store.absorb(tmp_path / "copy.sqlite3")
        assert store.alignments.of_talk(TALK) == {"own:abc": kept()}
        assert [note.clock for note in store.notes.of_talk(TALK)] == ["own:abc"]
        assert store.timelines.of_talk(TALK, "own:abc").shift_s == 3.0

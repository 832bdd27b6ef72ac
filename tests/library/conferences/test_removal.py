"""Tests of taking a conference off the list, with and without what was done with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from duthviewer.catalogue.alignment import AlignedPiece, Alignment
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.library.conferences.collection import add_conference
from duthviewer.library.conferences.removal import (
    StoredData,
    remove_conference,
    restore_conference,
    stored_data,
)
from duthviewer.library.store.alignments import KeptAlignment
from duthviewer.library.store.notes import new_note, with_text
from duthviewer.library.store.store import Store

CATALOGUE = "title: {0}\nid: {0}\nrecordings: {{d: {{}}}}\n" + (
    "talks: [{{id: x, title: X, recording: d, start: 0}}]\n"
)
TIMELINE = Timeline((Span(start_s=0.0, end_s=5.0, page=1),))
ALIGNMENT = Alignment(pieces=(AlignedPiece(start_s=0.0, end_s=9.0, day_s=5.0, rate=1.0),))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "library.sqlite3") as store:
        # An id that begins with the other one
        for name in ("conf", "conf-2"):
            path = tmp_path / name / "catalogue.yaml"
            path.parent.mkdir()
            path.write_text(CATALOGUE.format(name))
            add_conference(store, path)
            key = f"{name}/x"
            store.notes.save(with_text(new_note(key, 1.0, None), f"on {name}"))
            store.progress.save_position(key, 5.0, 50.0)
            store.timelines.save_computed(key, TIMELINE, "day.mkv:1:2", "deck.pdf:3:4")
            store.alignments.save(KeptAlignment(key, "own:a", ALIGNMENT, made=7.0))
        store.watch_queue.set(["conf-2/x", "conf/x"])
        yield store


def state(store: Store) -> tuple[object, ...]:
    return (
        [(one.id, one.added_at) for one in store.conferences.all()],
        [note.text for note in store.notes.of_all_talks()],
        {key: one.position_s for key, one in store.progress.all().items()},
        store.timelines.of_conference("conf"),
        store.alignments.of_conference("conf"),
        store.watch_queue.all(),
    )


def test_everything_stays_unless_asked(tmp_path: Path, store: Store) -> None:
    before = state(store)
    path = tmp_path / "conf" / "catalogue.yaml"
    removed = remove_conference(store, path, "conf")
    assert state(store)[1:] == before[1:]
    assert [one.id for one in store.conferences.all()] == ["conf-2"]
    assert path.is_file()
    restore_conference(store, removed)
    assert state(store) == before


def test_all_of_it_goes_if_asked_and_comes_back(tmp_path: Path, store: Store) -> None:
    before = state(store)
    path = tmp_path / "conf" / "catalogue.yaml"
    assert stored_data(store, "conf") == StoredData(1, 1, 1)
    removed = remove_conference(store, path, "conf", with_data=True)
    assert stored_data(store, "conf") == StoredData()
    assert stored_data(store, "conf-2") == StoredData(1, 1, 1)
    assert store.watch_queue.all() == ["conf-2/x"]
    assert path.is_file()
    restore_conference(store, removed)
    assert state(store) == before


def test_what_was_done_meanwhile_is_newer(tmp_path: Path, store: Store) -> None:
    path = tmp_path / "conf" / "catalogue.yaml"
    removed = remove_conference(store, path, "conf", with_data=True)
    store.progress.save_position("conf/x", 33.0, 50.0)
    restore_conference(store, removed)
    assert store.progress.of_talk("conf/x").position_s == 33.0


def test_a_second_catalogue_with_the_id_keeps_the_data(tmp_path: Path, store: Store) -> None:
    path = tmp_path / "copy" / "catalogue.yaml"
    path.parent.mkdir()
    path.write_text(CATALOGUE.format("conf"))
    add_conference(store, path)
    remove_conference(store, path, "conf", with_data=True)
    assert stored_data(store, "conf") == StoredData(1, 1, 1)

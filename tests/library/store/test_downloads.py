"""The stored queue of downloads: older libraries, damage, copies."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest

from duthviewer.library.store import migrations
from duthviewer.library.store.downloads import SavedDownload
from duthviewer.library.store.store import Store

ROW = SavedDownload("c/slides/one", 1.0, "queued", "{}", 5, 10, None)


def test_a_library_of_an_older_version_gets_a_queue(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.sqlite3"
    monkeypatch.setattr(migrations, "MIGRATIONS", migrations.MIGRATIONS[:3])
    with Store(path) as store:
        store.settings.set("volume", 0.5)
    monkeypatch.undo()
    with Store(path) as store:
        assert store.settings.get("volume") == 0.5
        assert store.downloads.all() == []
        store.downloads.change([ROW], [])
    with Store(path) as store:
        assert store.downloads.all() == [ROW]
        assert store.problems() == []


def test_rows_are_changed_and_removed_together(tmp_path: Path) -> None:
    other = ROW._replace(id="c/slides/two", place=0.0, total=None, error='["x", {}]')
    with Store(tmp_path / "library.sqlite3") as store:
        store.downloads.change([ROW, other], [])
        assert store.downloads.all() == [other, ROW]
        store.downloads.change([ROW._replace(state="paused")], [other.id, "unknown"])
        assert store.downloads.all() == [ROW._replace(state="paused")]


@pytest.mark.parametrize("column", ["id", "place", "state", "download"])
def test_a_damaged_row_is_passed_over(tmp_path: Path, column: str) -> None:
    path = tmp_path / "library.sqlite3"
    with Store(path) as store:
        store.downloads.change([ROW, ROW._replace(id="c/slides/two")], [])
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"UPDATE download SET {column} = x'00ff' WHERE id = ?", (ROW.id,))
    with Store(path) as store:
        assert [row.id for row in store.downloads.all()] == ["c/slides/two"]


def test_numbers_that_are_damaged_count_as_unknown(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    with Store(path) as store:
        store.downloads.change([ROW], [])
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE download SET bytes = 'many', total = -1, error = x'00'")
    with Store(path) as store:
        assert store.downloads.all() == [ROW._replace(bytes=0, total=None, error=None)]


def test_a_store_that_stood_in_hands_its_queue_over(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    with Store(path) as store:
        store.downloads.change([ROW._replace(state="paused")], [])
    with Store.stand_in(path) as store:
        store.downloads.change([ROW, ROW._replace(id="c/slides/two")], [])
        store.rejoin()
        assert {row.id: row.state for row in store.downloads.all()} == {
            "c/slides/one": "paused",
            "c/slides/two": "queued",
        }


def test_a_copy_without_a_queue_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "MIGRATIONS", migrations.MIGRATIONS[:3])
    with Store(tmp_path / "old.sqlite3") as old:
        old.settings.set("volume", 0.5)
    monkeypatch.undo()
    with Store(tmp_path / "library.sqlite3") as store:
        assert store.absorb(tmp_path / "old.sqlite3")
        assert store.settings.get("volume") == 0.5

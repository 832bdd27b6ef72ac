"""Tests of the list of conferences and of the watch queue in the store."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from pathlib import Path

import pytest

from duthviewer.library.store import migrations
from duthviewer.library.store.conferences import ListedConference, ListedTalk
from duthviewer.library.store.store import Store
from tests.library.store.test_store import VERSION_1, script

TALKS = (ListedTalk("a", "Zebras", "Ann, Bo", 60.0), ListedTalk("b", "Apes"))


def listed(name: str, **fields: object) -> ListedConference:
    path = Path(f"/{name}/catalogue.yaml")
    return ListedConference(path, id=name, title=name)._replace(**fields)


def ids(store: Store) -> list[str]:
    return [one.id for one in store.conferences.all()]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    with Store(tmp_path / "library.sqlite3") as store:
        yield store


def test_the_last_opened_come_first_then_the_last_added(store: Store) -> None:
    for name in ("a", "b"):
        store.conferences.add(listed(name), opened=True)
    for name in ("c", "d"):
        store.conferences.add(listed(name))
    assert ids(store) == ["b", "a", "d", "c"]
    store.conferences.add(listed("a"), opened=True)
    assert ids(store) == ["a", "b", "d", "c"]
    assert [one.id for one in store.conferences.opened(1)] == ["a"]


def test_contents_come_back(store: Store) -> None:
    store.conferences.add(listed("a", year=2016, talks=2, state="1:2"), TALKS)
    (one,) = store.conferences.all()
    assert (one.year, one.talks, one.state, one.opened_at) == (2016, 2, "1:2", None)
    assert store.conferences.contents() == {one.path: list(TALKS)}
    assert store.conferences.at(one.path) == one
    store.conferences.set_bytes(one.path, 5_000_000_000)
    assert store.conferences.all()[0].bytes == 5_000_000_000
    store.conferences.update(listed("a", title="New", talks=1), TALKS[:1])
    (new,) = store.conferences.all()
    assert (new.title, new.added_at, new.bytes) == ("New", one.added_at, 5_000_000_000)


def test_a_removed_one_is_known_and_can_come_back(store: Store) -> None:
    store.conferences.add(listed("a"), TALKS, opened=True)
    (before,) = store.conferences.all()
    store.conferences.remove(before.path)
    assert store.conferences.all() == []
    assert store.conferences.contents() == {}
    assert [one.id for one in store.conferences.removed()] == ["a"]
    store.conferences.restore(before.path)
    assert store.conferences.all() == [before]
    store.conferences.remove(before.path)
    store.conferences.add(listed("a"), TALKS)
    (again,) = store.conferences.all()
    assert again.added_at > before.added_at
    assert again.opened_at == before.opened_at


def test_a_path_that_is_not_utf_8_comes_back(store: Store) -> None:
    path = Path(os.fsdecode(b"/Vortr\xe4ge/catalogue.yaml"))
    store.conferences.add(ListedConference(path, id="a"), TALKS)
    assert [one.path for one in store.conferences.all()] == [path]
    assert list(store.conferences.contents()) == [path]


def test_damaged_columns_do_no_harm(store: Store) -> None:
    store.conferences.add(listed("a", year=2016), TALKS)
    store.run("UPDATE conference SET title = x'00', year = 'soon', talks = -1, added_at = 'x'")
    store.run("UPDATE conference SET contents = '[[1]]', bytes = 'big'")
    (one,) = store.conferences.all()
    assert (one.title, one.year, one.talks, one.added_at, one.bytes) == ("", None, 0, 0.0, 0)
    assert store.conferences.contents() == {one.path: []}


# The setting of earlier versions.

RECENT = [["Last", "/last/catalogue.yaml"], ["First", "/first/catalogue.yaml"], ["?", "relative"]]


@pytest.mark.parametrize("kept", [RECENT, "no list", [1, ["a"], ["a", 2], *RECENT, RECENT[0]]])
def test_the_recent_conferences_are_migrated(tmp_path: Path, kept: object) -> None:
    path = tmp_path / "library.sqlite3"
    script(path, VERSION_1)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        for key, text in (("recent_conferences", json.dumps(kept)), ("rate", "1.5")):
            connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (key, text))
        connection.commit()
    with Store(path) as store:
        found = [(one.title, str(one.path), one.id) for one in store.conferences.all()]
        assert store.settings.get("recent_conferences") is None
        assert store.settings.get("rate") == 1.5
    wanted = [(*entry, "") for entry in RECENT[:2]]
    assert found == ([] if kept == "no list" else wanted)
    assert len(list(tmp_path.glob("*.backup"))) == 1


def test_an_unreadable_setting_does_not_stop_the_migration(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    script(path, VERSION_1 + "INSERT INTO setting VALUES ('recent_conferences', '[[');")
    with Store(path) as store:
        assert store.conferences.all() == []
        assert migrations.version_of(store._connection) == len(migrations.MIGRATIONS)


def test_the_list_of_an_older_rescued_library_is_merged(tmp_path: Path) -> None:
    old = tmp_path / "old.sqlite3"
    script(old, VERSION_1)
    with contextlib.closing(sqlite3.connect(old)) as connection:
        connection.execute(
            "INSERT INTO setting VALUES ('recent_conferences', ?)", (json.dumps(RECENT),)
        )
        connection.commit()
    with Store(tmp_path / "library.sqlite3") as store:
        store.absorb(old)
        assert [one.title for one in store.conferences.all()] == ["Last", "First"]


# The watch queue.


def test_the_queue_keeps_its_order(store: Store) -> None:
    assert store.watch_queue.all() == []
    store.watch_queue.set(["c/b", "d/a", "c/b", "c/a"])
    assert store.watch_queue.all() == ["c/b", "d/a", "c/a"]
    store.watch_queue.set(["c/a"])
    assert store.watch_queue.all() == ["c/a"]
    with pytest.raises(ValueError, match="not the key"):
        store.watch_queue.set(["nothing"])
    assert store.watch_queue.all() == ["c/a"]

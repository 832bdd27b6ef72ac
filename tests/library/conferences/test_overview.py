"""Tests of what is known of all conferences at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from duthviewer.library.conferences.collection import add_conference
from duthviewer.library.conferences.overview import (
    queued_talks,
    read_overview,
    read_talks,
    series_of,
)
from duthviewer.library.store.store import Store


def write(folder: Path, name: str, *titles: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    talks = "".join(
        f"  - {{id: t{number}, title: {title}, recording: d, start: {number * 60}, end: "
        f"{number * 60 + 50}, speakers: [{{name: Loïc {number}}}]}}\n"
        for number, title in enumerate(titles)
    )
    path = folder / "catalogue.yaml"
    path.write_text(f"title: {name} 2016\nid: {name}\nrecordings: {{d: {{}}}}\ntalks:\n{talks}")
    return path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "library.sqlite3") as store:
        yield store


def test_it_counts_what_was_watched(tmp_path: Path, store: Store) -> None:
    add_conference(store, write(tmp_path / "a", "a", "Zebras", "Apes", "Bees"))
    store.progress.set_watched("a/t0", True)
    store.progress.save_position("a/t1", 20.0, 50.0)
    store.progress.save_position("gone/t1", 20.0, 50.0)
    overview = read_overview(store)
    first = overview.conferences[0]
    assert (first.listed.id, first.series, first.watched, first.begun) == ("a", "a", 1, 1)
    assert overview.in_progress() == ["a/t1"]
    assert overview.talks["a/t1"].talk.speakers == "Loïc 1"
    # Only what the page shows at first
    assert list(overview.talks) == ["a/t1"]
    talks = read_talks(store, overview)
    assert talks.talks[2].talk.title == "Bees"
    assert talks.searched[2] == "bees loic 2 a 2016"
    assert (
        len(talks.talks)
        == len(talks.searched)
        == sum(one.listed.talks for one in overview.conferences)
    )


def test_the_last_watched_comes_first(tmp_path: Path, store: Store) -> None:
    add_conference(store, write(tmp_path / "a", "a", "Zebras", "Apes", "Bees"))
    for talk in ("a/t2", "a/t0", "a/t1"):
        store.progress.save_position(talk, 20.0, 50.0)
    assert read_overview(store).in_progress() == ["a/t1", "a/t0", "a/t2"]


def test_shipped_conferences_come_last_unless_hidden(tmp_path: Path, store: Store) -> None:
    add_conference(store, write(tmp_path / "a", "a", "Zebras"))
    ids = [one.listed.id for one in read_overview(store).conferences]
    assert ids == ["a", "duth-2016", "demo"]
    assert [one.is_shipped for one in read_overview(store).conferences] == [False, True, True]
    assert [one.listed.id for one in read_overview(store, ["demo"]).conferences] == ids[:2]


def test_of_two_catalogues_with_one_id_the_last_opened_has_the_talks(
    tmp_path: Path, store: Store
) -> None:
    add_conference(store, write(tmp_path / "old", "a", "Old"), opened=True)
    add_conference(store, write(tmp_path / "new", "a", "New", "More"), opened=True)
    store.progress.save_position("a/t0", 20.0, 50.0)
    overview = read_overview(store)
    assert [one.listed.path.parent.name for one in overview.conferences[:2]] == ["new", "old"]
    assert overview.talks["a/t0"].talk.title == "New"
    keys = [one.key for one in read_talks(store, overview).talks]
    assert [key for key in keys if key.startswith("a/")] == ["a/t0", "a/t1"]


def test_a_removed_conference_is_not_among_them(tmp_path: Path, store: Store) -> None:
    path = write(tmp_path / "a", "a", "Zebras")
    add_conference(store, path)
    store.progress.save_position("a/t0", 20.0, 50.0)
    store.conferences.remove(path)
    overview = read_overview(store)
    assert overview.in_progress() == []
    assert queued_talks(store, ["a/t0"]) == []


def test_the_queue_knows_titles_and_catalogues(tmp_path: Path, store: Store) -> None:
    path = write(tmp_path / "a", "a", "Zebras", "Apes")
    add_conference(store, path)
    found = queued_talks(store, ["a/t1", "nowhere/x", "duth-2016/testing"])
    assert [(one.key, one.title) for one in found] == [
        ("a/t1", "Apes"),
        ("duth-2016/testing", "Testing"),
    ]
    assert found[0].catalogue == path


@pytest.mark.parametrize(
    ("title", "series"),
    [
        ("PyCon US 2016", "PyCon US"),
        ("33rd Chaos Communication Congress", "Chaos Communication Congress"),
        ("33C3: works for me", "Chaos Communication Congress"),
        ("EuroPython '14", "EuroPython"),
        ("djangocon2017", "djangocon"),
        ("SciPy 2013, Austin, TX", "SciPy"),
        ("PyData London (2017)", "PyData London"),
        ("Django: Under the Hood 2016", "Django: Under the Hood"),
        ("2014", "2014"),
        ("", ""),
        ("  ", ""),
    ],
)
def test_a_series_is_a_title_without_its_number(title: str, series: str) -> None:
    assert series_of(title) == series

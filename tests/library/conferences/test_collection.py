"""Tests of the list of conferences: what is added, found by id, renewed, removed."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from duthviewer.catalogue.conference import Conference, Recording
from duthviewer.library.conferences import cache
from duthviewer.library.conferences.cache import bundled
from duthviewer.library.conferences.collection import add_conference, refresh, year_of
from duthviewer.library.conferences.find import (
    UnknownConference,
    all_conferences,
    conferences_with,
    find_conference,
)
from duthviewer.library.index import SearchIndex
from duthviewer.library.store.conferences import ListedConference, ListedTalk
from duthviewer.library.store.store import Store

NUMBER = 15


def write(folder: Path, name: str, more: str = "") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "catalogue.yaml"
    path.write_text(
        f"title: Conference {name}\nid: {name}\nstart: 2016-11-03\nrecordings: {{d: {{}}}}\n"
        f"talks:\n  - {{id: x, title: Zebra {name}, recording: d, start: 60, end: 90}}\n{more}"
    )
    return path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "library.sqlite3") as store:
        yield store


@pytest.fixture
def many(tmp_path: Path, store: Store) -> list[Path]:
    paths = [write(tmp_path / f"{number}", f"c{number}") for number in range(NUMBER)]
    for path in paths:
        add_conference(store, path, opened=True)
    return paths


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The catalogues that are opened, in turn."""
    found: list[Path] = []
    real = cache.open_conference

    def open_conference(path: Path) -> Conference:
        found.append(path)
        return real(path)

    for module in ("find", "collection"):
        monkeypatch.setattr(
            f"duthviewer.library.conferences.{module}.open_conference", open_conference
        )
    return found


def test_an_entry_tells_what_the_catalogue_contains(tmp_path: Path, store: Store) -> None:
    path = write(tmp_path / "c", "c")
    entry = add_conference(store, path.parent)
    assert entry is not None
    assert (entry.path, entry.id, entry.title) == (path, "c", "Conference c")
    assert (entry.year, entry.talks, entry.opened_at) == (2016, 1, None)
    assert store.conferences.contents()[path] == [ListedTalk("x", "Zebra c", "", 30.0)]


def test_a_bundled_conference_is_not_listed(store: Store) -> None:
    assert add_conference(store, bundled()[0]) is None
    assert store.conferences.all() == []
    assert bundled()[0] in [path for path, _ in all_conferences(store)]


def test_each_of_many_is_found_by_its_id_without_opening_the_others(
    many: list[Path], store: Store, opened: list[Path]
) -> None:
    for number in (0, NUMBER - 1):
        path, conference = find_conference(f"c{number}", store)
        assert (path, conference.title) == (many[number], f"Conference c{number}")
    assert opened == [many[0], many[-1]]


def test_an_unknown_id_names_those_that_are_known(many: list[Path], store: Store) -> None:
    with pytest.raises(UnknownConference) as error:
        find_conference("c99", store)
    assert "c14, c13" in str(error.value)
    assert "duth-2016" in str(error.value)


def test_a_conference_is_found_by_the_id_that_it_has_now(many: list[Path], store: Store) -> None:
    write(many[3].parent, "renamed")
    assert find_conference("renamed", store)[0] == many[3]
    with pytest.raises(UnknownConference):
        find_conference("c3", store)
    assert store.conferences.at(many[3]).title == "Conference renamed"


def test_a_migrated_entry_is_found_though_its_id_is_unknown(tmp_path: Path, store: Store) -> None:
    path = write(tmp_path / "c", "c")
    store.conferences.add(ListedConference(path, title="Before"), opened=True)
    assert find_conference("c", store)[0] == path
    assert store.conferences.at(path).id == "c"


def test_missing_and_broken_catalogues_are_skipped(many: list[Path], store: Store) -> None:
    many[0].unlink()
    many[1].write_text("title: [")
    found = [conference.id for _, conference in all_conferences(store)]
    assert found[: NUMBER - 2] == [f"c{number}" for number in range(NUMBER - 1, 1, -1)]
    with pytest.raises(UnknownConference):
        find_conference("c1", store)
    broken = store.conferences.at(many[1])
    assert not refresh(store, broken)
    assert broken.title == "Conference c1"


def test_an_entry_is_renewed_once(many: list[Path], store: Store, opened: list[Path]) -> None:
    entry = store.conferences.at(many[2])
    assert not refresh(store, entry)
    write(many[2].parent, "c2", "  - {id: y, title: Y, recording: d, start: 90}\n")
    os.utime(many[2], (1, 1))
    assert refresh(store, entry)
    renewed = store.conferences.at(many[2])
    assert renewed.talks == 2
    assert not refresh(store, renewed)
    assert opened == [many[2]]


def test_a_removed_one_gives_names_to_notes_but_leaves_the_search(
    many: list[Path], store: Store, tmp_path: Path
) -> None:
    index = SearchIndex(tmp_path / "index")
    index.update(store)
    store.conferences.remove(many[0])
    assert many[0] not in [path for path, _ in all_conferences(store)]
    assert (many[0], "c0") in [
        (path, conference.id) for path, conference in conferences_with({"c0"}, store)
    ]
    index.update(store)
    found = {group.conference for group in index.find("zebra").groups}
    index.close()
    assert "c0" not in found
    assert "c1" in found


def test_the_index_has_all_of_many(many: list[Path], store: Store, tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "index")
    index.update(store, from_scratch=True)
    found = {group.conference for group in index.find("zebra").groups}
    index.close()
    assert found == {f"c{number}" for number in range(NUMBER)}


@pytest.mark.parametrize(
    ("conference", "year"),
    [
        (Conference(id="c", title="C", start=dt.date(2014, 1, 1)), 2014),
        (Conference(id="c", title="PyCon 2015", recordings=(
            Recording(id="d"), Recording(id="e", date=dt.date(2016, 1, 1)))), 2016),
        (Conference(id="c", title="EuroPython 1999-2009: the 2012 edition"), 2012),
        (Conference(id="djangocon2017", title="DjangoCon"), 2017),
        (Conference(id="c", title="Room 20160"), None),
    ],
)  # fmt: skip
def test_the_year_comes_from_dates_then_from_names(conference: Conference, year: int) -> None:
    assert year_of(conference) == year

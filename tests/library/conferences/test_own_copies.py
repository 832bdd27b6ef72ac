"""Copies of catalogues that cannot be changed in their place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from duthviewer.library.conferences import own_copies
from duthviewer.library.conferences.cache import bundled, catalogue_file
from duthviewer.library.conferences.own_copies import (
    base_of,
    is_own_copy,
    is_read_only,
    is_shipped,
    keep_base,
    make_own_copy,
    original_of,
    own_copy_of,
    updated_original,
)
from duthviewer.library.places import places
from duthviewer.resources import resource

TEXT = "title: A\nid: a\nrecordings: {d: {}}\ntalks: []\n# a comment\n"


@pytest.fixture
def original(tmp_path: Path) -> Path:
    path = tmp_path / "Disc <1>" / "catalogue.yaml"
    path.parent.mkdir()
    path.write_text(TEXT)
    return path


def test_a_copy_lies_in_the_data_folder_and_knows_its_original(original):
    assert own_copy_of(original) is None
    copy = make_own_copy(original)
    assert copy.read_text() == TEXT
    assert copy.is_relative_to(places().data)
    assert own_copy_of(original) == copy
    assert is_own_copy(copy)
    assert not is_own_copy(original)
    assert original_of(copy) == original
    assert base_of(copy) == TEXT
    # The folder holds one catalogue.
    assert catalogue_file(copy.parent) == copy


def test_a_copy_is_made_once(original):
    copy = make_own_copy(original)
    copy.write_text(TEXT + "# mine\n")
    assert make_own_copy(original) == copy
    assert copy.read_text().endswith("# mine\n")


def test_catalogues_of_the_same_name_have_different_copies(original, tmp_path):
    other = tmp_path / "other" / "Disc <1>" / "catalogue.yaml"
    other.parent.mkdir(parents=True)
    other.write_text(TEXT)
    assert make_own_copy(other) != make_own_copy(original)


def test_shipped_catalogues_are_found_after_an_update_of_the_program(tmp_path, monkeypatch):
    shipped, demo = bundled()[0], resource("demo", "catalogue.yaml")
    assert is_shipped(shipped)
    assert is_read_only(shipped)
    copy, of_demo = make_own_copy(shipped), make_own_copy(demo)
    assert copy != of_demo
    assert (original_of(copy), original_of(of_demo)) == (shipped, demo)
    # The next version of the program lies in another folder.
    moved = tmp_path / "conferences" / shipped.name
    moved.parent.mkdir()
    moved.write_text(shipped.read_text() + "# new\n")
    monkeypatch.setattr(own_copies, "bundled", lambda: [moved])
    monkeypatch.setattr(own_copies, "resource", lambda *names: tmp_path.joinpath(*names))
    assert own_copy_of(moved) == copy
    assert original_of(copy) == moved
    assert updated_original(copy) == moved.read_text()


def test_an_updated_original_is_noticed_until_it_is_merged(original):
    copy = make_own_copy(original)
    assert updated_original(copy) is None
    original.write_text(TEXT + "# new\n")
    assert updated_original(copy) == TEXT + "# new\n"
    keep_base(copy, TEXT + "# new\n")
    assert updated_original(copy) is None
    original.unlink()
    assert updated_original(copy) is None


@pytest.mark.parametrize(
    "content", ["", "[]", '{"original": 5}', "{", '{"original": "shipped:../../x.yaml"}']
)
def test_a_damaged_note_of_the_origin_leads_nowhere_outside(original, content):
    copy = make_own_copy(original)
    copy.with_name("origin.json").write_text(content)
    found = original_of(copy)
    assert found is None or found.parent.name in ("conferences", "demo")
    assert updated_original(copy) is None


def test_a_file_in_a_writable_folder_is_changed_in_its_place(original, monkeypatch):
    assert not is_read_only(original)
    monkeypatch.setattr(own_copies.os, "access", lambda path, mode: path != original.parent)
    assert is_read_only(original)


def test_the_origin_is_json(original):
    note = make_own_copy(original).with_name("origin.json")
    assert json.loads(note.read_text()) == {"original": str(original)}

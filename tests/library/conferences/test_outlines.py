"""Outlines: the same as the conference says, quickly, and never what a file no longer says."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

import duthviewer
from duthviewer.catalogue.problems import CatalogueError
from duthviewer.catalogue.reader import read_catalogue
from duthviewer.library.conferences.outlines import Card, Day, open_outline, outline_of

CATALOGUE = """\
title: A conference
id: conf
recordings:
  day-1: {title: Day 1, date: 2016-11-03}
talks:
  - {id: one, title: One, recording: day-1, start: 10, speakers: [{name: A}, {name: B}]}
  - {id: two, title: Two more, recording: day-1, start: 70}
"""


@pytest.fixture
def catalogue(tmp_path):
    path = tmp_path / "conf" / "catalogue.yaml"
    path.parent.mkdir()
    path.write_text(CATALOGUE)
    os.utime(path, (time.time() - 100,) * 2)
    return path


@pytest.fixture
def cache(tmp_path):
    return tmp_path / "outlines"


def test_an_outline_says_what_the_conference_says(catalogue, cache):
    outline, _ = open_outline(catalogue, cache=cache)
    assert outline == outline_of(read_catalogue(catalogue))
    assert (outline.title, outline.longest_title) == ("A conference", 8)
    assert outline.days == (Day("day-1", "Day 1", "2016-11-03"),)
    assert Card._make(outline.cards[0]) == Card("one", "One", "A, B", "day-1", 10.0, 60.0)
    assert Card._make(outline.cards[1]).length_s is None


def test_the_second_time_the_conference_is_not_read(catalogue, cache):
    first, conference = open_outline(catalogue, cache=cache)
    assert conference is not None
    assert open_outline(catalogue.parent, cache=cache) == (first, None)


def test_a_changed_catalogue_has_another_outline(catalogue, cache):
    open_outline(catalogue, cache=cache)
    catalogue.write_text(CATALOGUE.replace("A conf", "B conf"))
    outline, conference = open_outline(catalogue, cache=cache)
    assert outline.title == "B conference"
    assert conference is not None


@pytest.mark.parametrize("damage", [b"", b"\0" * 50, None])
def test_a_damaged_outline_is_made_again(catalogue, cache, damage):
    first, _ = open_outline(catalogue, cache=cache)
    (kept,) = cache.iterdir()
    content = kept.read_bytes()
    kept.write_bytes(content[:-1] if damage is None else damage)
    assert open_outline(catalogue, cache=cache)[0] == first
    assert kept.read_bytes() == content


def test_a_wrong_catalogue_is_told(catalogue, cache):
    catalogue.write_text("title: [")
    with pytest.raises(CatalogueError):
        open_outline(catalogue, cache=cache)


def test_a_kept_outline_needs_neither_yaml_nor_msgspec(catalogue, cache):
    open_outline(catalogue, cache=cache)
    code = (
        "import sys; from pathlib import Path\n"
        "from duthviewer.library.conferences.outlines import open_outline\n"
        "print(open_outline(Path(sys.argv[2]), cache=Path(sys.argv[1]))[0].title)\n"
        "print(sorted({'yaml', 'msgspec'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, cache, catalogue],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path(duthviewer.__file__).parent.parent)},
    )
    assert done.stdout.splitlines() == ["A conference", "[]"]

"""Updates of the originals of copied catalogues."""

from __future__ import annotations

from pathlib import Path

import pytest

from duthviewer.catalogue.reader import read_catalogue
from duthviewer.library.conferences.catalogue_updates import find_update
from duthviewer.library.conferences.own_copies import base_of, make_own_copy

TEXT = """\
title: A
id: a
recordings: {d: {}}
talks:
  - {id: one, title: One, recording: d, start: 0}
  - {id: two, title: Two, recording: d, start: 10}
"""
UPDATE = TEXT.replace("title: Two", "title: Second").replace("title: A", "title: A conference")


@pytest.fixture
def original(tmp_path: Path) -> Path:
    path = tmp_path / "disc" / "catalogue.yaml"
    path.parent.mkdir()
    path.write_text(TEXT)
    return path


def test_an_update_of_the_original_is_merged_into_the_copy(original: Path) -> None:
    copy = make_own_copy(original)
    copy.write_text(TEXT.replace("title: One", "title: First"))
    mine = read_catalogue(copy)
    assert find_update(copy, mine) is None
    original.write_text(UPDATE)
    update = find_update(copy, mine)
    assert update is not None
    result = update.result
    assert [talk.title for talk in result.conference.talks] == ["First", "Second"]
    assert (result.conference.title, result.changed, result.clashes) == (
        "A conference", ("two",), ()
    )  # fmt: skip
    # It is found until it is kept.
    assert find_update(copy, mine) is not None
    update.keep()
    assert find_update(copy, mine) is None
    assert base_of(copy) == UPDATE
    # Later values of the copy
    assert update.merged_into(result.conference).conference == result.conference


def test_a_new_version_that_changes_nothing_is_remembered(original: Path) -> None:
    copy = make_own_copy(original)
    copy.write_text(UPDATE)
    original.write_text("# by hand\n" + UPDATE)
    assert find_update(copy, read_catalogue(copy)) is None
    assert base_of(copy) == "# by hand\n" + UPDATE


@pytest.mark.parametrize("text", ["title: [", None])
def test_an_original_that_cannot_be_read_is_no_update(original: Path, text: str | None) -> None:
    copy = make_own_copy(original)
    mine = read_catalogue(copy)
    original.unlink() if text is None else original.write_text(text)
    assert find_update(copy, mine) is None
    assert base_of(copy) == TEXT
    # Nor is a catalogue that is no copy.
    assert find_update(original, mine) is None


def test_clashes_are_found_even_if_nothing_is_taken_over(original: Path) -> None:
    copy = make_own_copy(original)
    copy.write_text(TEXT.replace("title: Two", "title: Mine"))
    original.write_text(TEXT.replace("title: Two", "title: Theirs"))
    update = find_update(copy, read_catalogue(copy))
    assert update is not None
    assert [str(clash) for clash in update.result.clashes] == [
        "Mine: both versions have a new title. Yours is kept."
    ]

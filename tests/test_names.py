"""Paths as text: what is not UTF-8 comes back as the same path."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from duthviewer.names import is_text, name_text, path_of, path_text, shown

LATIN = os.fsdecode(b"/media/Vortr\xe4ge %20/Er\xf6ffnung [x].mp4")


@pytest.mark.parametrize("text", ["/a/b.mp4", "relative/b.mp4", "/a/ünï %20 #?.mp4", "C:\\a", ""])
def test_a_path_that_is_text_stays_as_it_is(text: str) -> None:
    assert path_text(Path(text)) == str(Path(text))
    assert path_of(path_text(Path(text))) == Path(text)
    assert shown(text) == name_text(text) == text
    assert is_text(text)


def test_a_path_that_is_not_text_comes_back() -> None:
    text = path_text(Path(LATIN))
    assert text == "file:///media/Vortr%E4ge%20%2520/Er%F6ffnung%20%5Bx%5D.mp4"
    assert is_text(text)
    assert json.loads(json.dumps(text, ensure_ascii=False).encode()) == text
    assert path_of(text) == Path(LATIN)
    assert os.fsencode(path_of(text)) == os.fsencode(LATIN)


def test_an_address_names_no_impossible_path() -> None:
    assert not path_of("file:///a%00b").exists()
    assert path_of("file://") == Path("file://")


def test_it_is_shown_with_a_replacement() -> None:
    assert shown(Path(LATIN)) == "/media/Vortr\ufffdge %20/Er\ufffdffnung [x].mp4"
    assert name_text(os.fsdecode(b"Er\xf6.mp4")) == "Er%F6.mp4"

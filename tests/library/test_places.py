"""Where the program keeps what it remembers."""

import sys
from pathlib import Path

import pytest

from duthviewer.library.places import places


def test_everything_lies_beneath_the_home_that_is_named(monkeypatch, tmp_path):
    monkeypatch.setenv("DUTHVIEWER_HOME", str(tmp_path))
    there = places()
    for folder in (there.data, there.cache, there.config, there.log):
        assert folder.is_relative_to(tmp_path)
    assert len({there.data, there.cache, there.config, there.log}) == 4
    assert there.store.parent == there.data
    assert there.pictures.is_relative_to(there.cache)
    assert there.conferences.is_relative_to(there.cache)
    assert there.sync.is_relative_to(there.cache)
    assert list(tmp_path.iterdir()) == []


def test_a_relative_home_stays_where_it_was_when_the_program_started(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DUTHVIEWER_HOME", "here")
    there = places()
    monkeypatch.chdir("/")
    assert there.data == tmp_path / "here" / "data"


@pytest.mark.skipif(sys.platform != "linux", reason="the XDG folders are those of Linux")
@pytest.mark.parametrize("home", [None, ""])
def test_without_a_home_the_folders_are_those_of_the_system(monkeypatch, tmp_path, home):
    if home is None:
        monkeypatch.delenv("DUTHVIEWER_HOME", raising=False)
    else:
        monkeypatch.setenv("DUTHVIEWER_HOME", home)
    for variable in ("DATA", "CACHE", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{variable}_HOME", str(tmp_path / variable.lower()))
    there = places()
    assert there.data == tmp_path / "data" / "duthviewer"
    assert there.cache == tmp_path / "cache" / "duthviewer"
    assert there.config == tmp_path / "config" / "duthviewer"
    assert there.log.is_relative_to(tmp_path / "state" / "duthviewer")
    assert isinstance(there.log, Path)

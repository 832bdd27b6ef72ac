"""The `backup` and `restore` commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from duthviewer.cli import main
from duthviewer.library.places import places
from duthviewer.library.store.notes import new_note, with_text
from duthviewer.library.store.store import Store


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DUTHVIEWER_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_a_library_moves_to_another_computer(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store(places().store) as store:
        store.notes.save(with_text(new_note("duth-2016/testing", 5.0, 2), "mutation testing"))
        store.progress.save_position("duth-2016/testing", 100.0, 1800.0)
    out = tmp_path / "backup.json"
    assert main(["backup", str(out)]) == 0
    assert capsys.readouterr().out == f"{out}: the library with 1 note\n"
    assert main(["backup", str(out)]) == 1
    assert "exists" in capsys.readouterr().err
    assert main(["backup", str(out), "--overwrite"]) == 0
    monkeypatch.setenv("DUTHVIEWER_HOME", str(tmp_path / "other"))
    capsys.readouterr()
    for new in (1, 0):
        assert main(["restore", str(out)]) == 0
        assert f"1 note, {new} of them new; 1 position" in capsys.readouterr().out
    with Store(places().store) as store:
        assert [note.text for note in store.notes.of_all_talks()] == ["mutation testing"]


def test_a_file_that_is_no_backup_is_an_error(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.json"
    path.write_text("[]")
    assert main(["restore", str(path)]) == 1
    assert "is not a backup" in capsys.readouterr().err
    assert main(["restore", str(tmp_path / "gone.json")]) == 1
    assert "cannot be read" in capsys.readouterr().err

"""`duthviewer rewrite`: a copy beside the recording, or at the given path."""

from __future__ import annotations

from pathlib import Path

import pytest

from duthviewer.cli import main
from duthviewer.library.media.rewrite_encoder import can_encode
from duthviewer.playback.probe import probe
from tests import odd_recordings


@pytest.fixture
def day(tmp_path: Path) -> Path:
    path = tmp_path / "day.flv"
    odd_recordings.joined_flv(path)
    (tmp_path / "part.flv").unlink()
    return path


def test_the_copy_goes_beside_the_recording(day: Path, capsys) -> None:
    assert main(["rewrite", str(day)]) == 0
    copy = day.parent / "day (rewritten).mkv"
    assert capsys.readouterr().out == f"{copy}\n"
    assert probe(copy).duration_s == pytest.approx(12.0, abs=0.1)


@pytest.mark.skipif(not can_encode(), reason="no encoder here")
def test_new_keyframes(day: Path) -> None:
    assert main(["rewrite", str(day), "--new-keyframes"]) == 0
    media = probe(day.parent / "day (rewritten).mkv")
    assert (media.coding, media.duration_s) == ("h264", pytest.approx(12.0, abs=0.1))


def test_an_existing_file_is_replaced_only_with_overwrite(day: Path, capsys) -> None:
    out = day.with_name("out.mkv")
    out.write_text("mine")
    assert main(["rewrite", str(day), "-o", str(out)]) == 1
    assert "already exists" in capsys.readouterr().err
    assert out.read_text() == "mine"
    assert main(["rewrite", str(day), "-o", str(out), "--overwrite"]) == 0
    assert probe(out).duration_s == pytest.approx(12.0, abs=0.1)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["gone.mp4"], "there is no"),
        (["."], "is a folder"),
        (["day.flv", "-o", "day.mp4"], "has to end in .mkv"),
        (["day.flv", "-o", "no/day.mkv"], "there is no folder"),
        (["notes.mp4"], "notes.mp4"),
    ],
)
def test_an_error_is_reported_in_one_line(
    day: Path, arguments, words: str, monkeypatch, capsys
) -> None:
    monkeypatch.chdir(day.parent)
    day.with_name("notes.mp4").write_text("Not a video at all.\n" * 50)
    assert main(["rewrite", *arguments]) == 1
    said = capsys.readouterr().err
    assert words in said
    assert said.count("\n") == 1
    assert sorted(path.name for path in day.parent.iterdir()) == ["day.flv", "notes.mp4"]


def test_wrong_usage() -> None:
    assert main(["rewrite"]) == 2

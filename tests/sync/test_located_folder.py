"""A folder whose recordings have to be compared with its decks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from duthviewer.cli import main
from duthviewer.library.importing.formats.folder import DecksToLocate
from duthviewer.library.importing.values import ImportFailed
from duthviewer.sync.located_folder import locate_folder
from tests.decks import write_garbage
from tests.sync.scenes import beside_speaker, draw_deck, film, speaker_only, write_pages


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a day in which two of three decks are shown, and one damaged deck."""
    first, second, third = (
        draw_deck(3, seed=1),
        draw_deck(3, seed=2, dark=True),
        draw_deck(3, seed=3),
    )
    for name, deck in (("channels", first), ("testing", second), ("other", third)):
        write_pages(tmp_path / f"{name}.pdf", deck)
    write_garbage(tmp_path / "damaged.pdf")
    film(
        tmp_path / "day-1.mp4",
        first + second,
        [(10, speaker_only, None)]
        + [(9, beside_speaker, number) for number in (1, 2, 3)]
        + [(14, speaker_only, None)]
        + [(9, beside_speaker, number) for number in (4, 5, 6)],
        keyframe_s=5,
    )
    return tmp_path


def test_a_folder_becomes_a_conference(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(folder), "-o", str(folder / "catalogue.yaml"), "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert (result["talks"], result["recordings"]) == (2, 1)
    text = (folder / "catalogue.yaml").read_text("utf-8")
    assert "file: day-1.mp4" in text
    assert "slides: channels.pdf" in text
    assert "timeline:" in text
    left_out = [each["text"] for each in result["findings"] if each["certainty"] == "left out"]
    assert len(left_out) == 2
    assert any("`other.pdf`, which no recording shows" in each for each in left_out)
    assert any("`damaged.pdf`: " in each for each in left_out)


def test_without_talks_there_is_a_sentence(tmp_path: Path) -> None:
    deck, recording = write_garbage(tmp_path / "a.pdf"), tmp_path / "day.mp4"
    with pytest.raises(ImportFailed, match="No talk of the decks"):
        locate_folder(DecksToLocate(tmp_path, [recording], [deck]))

"""The `pack` and `unpack` commands, from one computer to another."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.cli import main
from duthviewer.library.conferences.files import find_files
from duthviewer.library.conferences.find import find_conference
from duthviewer.library.places import places
from duthviewer.library.store.notes import new_note, with_text
from duthviewer.library.store.store import Store
from duthviewer.library.store.timelines import fingerprint
from tests.decks import write_talk_deck
from tests.recordings import Recipe, record

CATALOGUE = """\
title: Meeting   # yearly
id: meeting
licence: CC-BY-4.0
recordings:
  day-1: {url: "https://youtu.be/rsEkQbMLCH4"}
talks:
  - {id: one, title: One, recording: day-1, start: 5, slides: "https://example.org/deck.pdf"}
"""
SUBTITLES = "WEBVTT\n\n00:06.000 --> 00:08.000\nHello\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A conference with everything, on the first of two computers."""
    monkeypatch.setenv("DUTHVIEWER_HOME", str(tmp_path / "home"))
    folder = tmp_path / "meeting"
    folder.mkdir()
    (folder / "catalogue.yaml").write_text(CATALOGUE)
    write_talk_deck(folder / "deck.pdf", 3)
    recording = record(Recipe(duration_s=60, keyframes=50))
    film = folder / f"Meeting [rsEkQbMLCH4]{recording.suffix}"
    film.hardlink_to(recording)
    (folder / "Meeting [rsEkQbMLCH4].en.vtt").write_text(
        "WEBVTT\n\n00:06.000 --> 00:08.000\nHello\n"
    )
    with Store(places().store) as store:
        spans = Timeline((Span(start_s=5, end_s=20, page=1), Span(start_s=20, end_s=60, page=2)))
        files = fingerprint(film), fingerprint(folder / "deck.pdf")
        store.timelines.save_computed("meeting/one", spans, *files)
        store.notes.save(with_text(new_note("meeting/one", 7.0, 1), "What a start"))
    return folder


def test_a_conference_travels_to_another_computer(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "meeting.duth"
    assert main(["pack", str(folder), "-o", str(out), "--slides", "--subtitles", "--notes"]) == 0
    assert "1 talk, 2 files, 1 note" in capsys.readouterr().out
    monkeypatch.setenv("DUTHVIEWER_HOME", str(tmp_path / "other"))
    assert main(["unpack", str(out), "--notes"]) == 0
    assert "1 new note" in capsys.readouterr().out
    with Store(places().store) as store:
        catalogue, conference = find_conference("meeting", store)
        assert [note.text for note in store.notes.of_all_talks()] == ["What a start"]
    assert catalogue == places().videos / "meeting" / "catalogue.yaml"
    assert "# yearly" in catalogue.read_text()
    talk = conference.talks[0]
    assert [(span.start_s, span.page) for span in talk.timeline] == [
        (5.0, 1),
        (20.0, 2),
        (60.0, None),
    ]
    # With the day's recording, which comes from its address, everything is there.
    film = catalogue.parent / "Something else [rsEkQbMLCH4].mkv"
    film.hardlink_to(next(folder.glob("*.mkv"), None) or next(folder.glob("Meeting*4].m*")))
    files = find_files(conference, [catalogue.parent])["one"]
    assert files.deck == catalogue.parent / "slides" / "one.pdf"
    assert files.subtitles == (catalogue.parent / "subtitles" / "day-1.en.vtt",)
    # Once more: nothing is replaced.
    assert main(["unpack", str(out)]) == 1
    assert "already exists" in capsys.readouterr().err


def test_only_what_was_chosen_is_packed(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "small.duth"
    assert main(["pack", str(folder), "-o", str(out)]) == 0
    with zipfile.ZipFile(out) as pack:
        assert pack.namelist() == ["mimetype", "catalogue.yaml"]
        assert pack.testzip() is None
    assert main(["pack", str(folder), "-o", str(out)]) == 1
    assert main(["pack", str(folder), "-o", str(out), "--slides", "--overwrite"]) == 0
    with zipfile.ZipFile(out) as pack:
        assert "slides/one.pdf" in pack.namelist()


def test_another_file_is_not_unpacked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["unpack", str(folder / "deck.pdf")]) == 1
    assert "is not a packed conference" in capsys.readouterr().err
    assert main(["unpack", str(folder / "gone.duth")]) == 1


def test_files_that_are_too_large_are_explained(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("duthviewer.review.pack.LARGEST_FILE", 100)
    out = tmp_path / "large.duth"
    assert main(["pack", str(folder), "-o", str(out), "--slides"]) == 1
    assert "Leave out the slides" in capsys.readouterr().err
    assert list(tmp_path.glob("*large*")) == []

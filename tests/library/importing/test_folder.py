"""Conferences from folders of recordings and decks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from duthviewer.catalogue.writer import write_catalogue
from duthviewer.library.importing.folder import DecksToLocate
from duthviewer.library.importing.sources import import_source
from duthviewer.library.importing.values import ImportedConference
from tests.library.importing.catalogues import check_valid
from tests.library.media.test_chapters import record_chapters
from tests.recordings import Recipe


def _imported(folder: Path) -> ImportedConference:
    (imported,) = import_source(folder)
    check_valid(imported)
    return imported


def _make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"")


def _talks(imported: ImportedConference) -> list[tuple[str, str | None, str | None]]:
    files = {each.id: each.file for each in imported.conference.recordings}
    return [(each.title, files[each.recording], each.slides) for each in imported.conference.talks]


def test_a_lone_recording_and_its_deck_are_a_talk(tmp_path: Path) -> None:
    _make(tmp_path, "My talk about channels.mkv", "final.pdf")
    assert _talks(_imported(tmp_path)) == [
        ("My talk about channels", "./My talk about channels.mkv", "./final.pdf")
    ]


def test_recordings_with_decks_of_like_names_are_talks(tmp_path: Path) -> None:
    _make(tmp_path, "Channels.mp4", "Testing deeply.mp4", "channels.pdf", "slides/testing.pdf")
    assert _talks(_imported(tmp_path)) == [
        ("Channels", "./Channels.mp4", "./channels.pdf"),
        ("Testing deeply", "./Testing deeply.mp4", "./slides/testing.pdf"),
    ]


def test_a_day_with_decks_has_to_be_compared(tmp_path: Path) -> None:
    _make(tmp_path, "day-1.mkv", "channels.pdf", "testing.pdf")
    with pytest.raises(DecksToLocate, match="compared with its decks") as caught:
        _imported(tmp_path)
    assert [each.name for each in caught.value.recordings] == ["day-1.mkv"]
    assert [each.name for each in caught.value.decks] == ["channels.pdf", "testing.pdf"]


def test_chapters_are_talks_and_find_their_decks(tmp_path: Path) -> None:
    record_chapters(
        tmp_path / "day-1.mkv", Recipe(duration_s=20),
        (0, 5, "Intro"), (5, 12, "Channels – Andrew Godwin"), (12, 20, "Testing – Ana Balica"),
    )  # fmt: skip
    _make(tmp_path, "godwin.pdf", "other.pdf", "testing_2016.pdf")
    imported = _imported(tmp_path)
    assert _talks(imported) == [
        ("Channels", "./day-1.mkv", "./godwin.pdf"),
        ("Testing", "./day-1.mkv", "./testing_2016.pdf"),
    ]
    assert any("`other.pdf`, because no talk" in str(each) for each in imported.findings)


def test_descriptions_beside_recordings_are_used(tmp_path: Path) -> None:
    for number in (1, 2, 10):
        name = f"day {number} [aaaaaaaaaa{number % 10}]"
        _make(tmp_path, f"{name}.mp4")
        info = {
            "id": f"aaaaaaaaaa{number % 10}", "title": f"Day {number}", "extractor_key": "Youtube",
            "duration": 9000, "webpage_url": f"https://youtu.be/aaaaaaaaaa{number % 10}",
            "description": "0:10:00 Channels\n0:50:00 Testing",
        }  # fmt: skip
        (tmp_path / f"{name}.info.json").write_text(json.dumps(info))
    imported = _imported(tmp_path)
    assert [each.title for each in imported.conference.recordings] == ["Day 1", "Day 2", "Day 10"]
    assert _talks(imported)[0] == ("Channels", "./day 1 [aaaaaaaaaa1].mp4", None)
    assert len(imported.conference.talks) == 6


def test_a_list_of_times_belongs_to_the_recordings_in_order(tmp_path: Path) -> None:
    _make(tmp_path, "a.mkv", "b.mkv", "c.mkv")
    (tmp_path / "times.txt").write_text(
        "Day 1\n0:10:00 Channels\n0:50:00 Testing\n\nDay 2\n0:05:00 Forms\n0:40:00 Models\n"
    )
    imported = _imported(tmp_path)
    assert [talk[:2] for talk in _talks(imported)] == [
        ("Channels", "./a.mkv"), ("Testing", "./a.mkv"), ("Forms", "./b.mkv"), ("Models", "./b.mkv")
    ]  # fmt: skip
    assert any("`c.mkv`, which" in str(each) for each in imported.findings)


def test_a_list_of_the_same_name_belongs_to_a_recording(tmp_path: Path) -> None:
    _make(tmp_path, "a.mkv", "b.mkv")
    (tmp_path / "b.txt").write_text("0:10:00 Channels\n0:50:00 Testing\n")
    imported = _imported(tmp_path)
    assert [talk[:2] for talk in _talks(imported)] == [
        ("Channels", "./b.mkv"), ("Testing", "./b.mkv"), ("A", "./a.mkv")
    ]  # fmt: skip


def test_a_catalogue_in_the_folder_is_taken(tmp_path: Path) -> None:
    _make(tmp_path, "a.mkv")
    first = _imported(tmp_path).conference
    (tmp_path / "catalogue.yaml").write_text(write_catalogue(first))
    imported = _imported(tmp_path)
    assert imported.conference == first
    assert "already has a catalogue" in str(imported.findings[0])


def test_files_outside_the_folder_are_left_alone(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    inside.mkdir()
    outside.mkdir()
    _make(outside, "secret.mkv")
    _make(inside, "a.mkv")
    (inside / "link.mkv").symlink_to(outside / "secret.mkv")
    (inside / "away").symlink_to(outside, target_is_directory=True)
    (inside / "loop").symlink_to(inside, target_is_directory=True)
    assert [each.file for each in _imported(inside).conference.recordings] == ["./a.mkv"]

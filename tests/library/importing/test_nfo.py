"""Conferences from .nfo files of Kodi and Jellyfin."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from duthviewer.library.importing.context import ImportContext
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.formats.nfo import read, recognises
from duthviewer.library.importing.sources import import_source
from duthviewer.library.importing.values import ImportFailed
from tests.library.importing.catalogues import check_valid

_EPISODE = """<episodedetails>
  <title>{title}</title>
  <showtitle>Django: Under the Hood 2016</showtitle>
  <plot>{plot}</plot>
  <aired>2016-11-03</aired>
  <runtime>{minutes}</runtime>
  <uniqueid type="youtube" default="true">{id}</uniqueid>
  <actor><name>{name}</name><role>Speaker</role></actor>
  {more}
</episodedetails>
"""


def _episode(title: str, name: str, video: str, more: str = "", plot: str = "About it.") -> str:
    return _EPISODE.format(title=title, name=name, id=video, more=more, plot=plot, minutes=45)


def test_an_episode_is_a_talk_with_the_recording_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "S01E01.nfo"
    file.write_text('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
                    + _episode("Channels", "Andrew Godwin", "rsEkQbMLCH4"), "utf-8")  # fmt: skip
    (tmp_path / "S01E01.mkv").write_bytes(b"")
    (imported,) = import_source(file)
    check_valid(imported)
    conference = imported.conference
    (recording,), (talk,) = conference.recordings, conference.talks
    assert conference.title == "Django: Under the Hood 2016"
    assert (recording.file, recording.date, recording.url) == (
        "./S01E01.mkv", dt.date(2016, 11, 3), "https://www.youtube.com/watch?v=rsEkQbMLCH4",
    )  # fmt: skip
    assert (talk.title, talk.speakers[0].name, talk.end_s, talk.abstract) == (
        "Channels", "Andrew Godwin", 2700.0, "About it.",
    )  # fmt: skip


def test_several_episodes_of_one_file_have_bookmarks() -> None:
    text = (
        _episode("Channels", "Andrew Godwin", "rsEkQbMLCH4")
        + _episode("Testing", "Ana Balica", "x", "<epbookmark>3000.5</epbookmark>")
        + "\nhttps://www.thetvdb.com/?tab=series&id=1"
    )
    imported = read(Document.of(text), ImportContext())
    assert [(each.title, each.start_s, each.recording) for each in imported.conference.talks] == [
        ("Channels", 0.0, "day-1"), ("Testing", 3000.5, "day-1"),
    ]  # fmt: skip


def test_a_series_has_the_episodes_of_its_folder(tmp_path: Path) -> None:
    (tmp_path / "tvshow.nfo").write_text(
        "<tvshow><title>DUTH</title><plot>Talks.</plot><premiered>2016-11-03</premiered></tvshow>"
    )
    season = tmp_path / "Season 1"
    season.mkdir()
    for number, title in enumerate(("Channels", "Testing"), 1):
        (season / f"E{number}.nfo").write_text(_episode(title, "Ana Balica", f"aaaaaaaaaa{number}"))
    (imported,) = import_source(tmp_path / "tvshow.nfo")
    conference = imported.conference
    assert (conference.title, conference.description) == ("DUTH", "Talks.")
    assert [each.title for each in conference.talks] == ["Channels", "Testing"]
    assert len(conference.recordings) == 2


def test_a_film_with_times_in_its_plot_is_a_day() -> None:
    text = (
        "<movie><title>Day 1</title><runtime>480</runtime><set><name>DUTH</name></set>"
        "<plot>0:55:09 Channels – Andrew Godwin\n2:17:10 Testing – Ana Balica</plot></movie>"
    )
    conference = read(Document.of(text), ImportContext()).conference
    assert conference.title == "DUTH"
    assert [(each.title, each.start_s) for each in conference.talks] == [
        ("Channels", 3309.0), ("Testing", 8230.0),
    ]  # fmt: skip


def test_without_people_the_speaker_is_in_the_title() -> None:
    text = "<movie><title>Channels - Andrew Godwin</title></movie>"
    (talk,) = read(Document.of(text), ImportContext()).conference.talks
    assert (talk.title, talk.speakers[0].name) == ("Channels", "Andrew Godwin")


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE movie [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><movie><title>&c;</title></movie>',
        '<!DOCTYPE movie [<!ENTITY a SYSTEM "file:///etc/passwd">]><movie><title>&a;</title></movie>',
        "<movie><title>no end",
        "<movie><title>&unknown;</title></movie>",
        "<tvshow><title>alone</title></tvshow>",
    ],
)
def test_damaged_or_hostile_files_are_refused(text: str) -> None:
    document = Document.of(text)
    assert recognises(document)
    with pytest.raises(ImportFailed):
        read(document, ImportContext())

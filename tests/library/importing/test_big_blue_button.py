"""Recordings of BigBlueButton: a talk with its deck, its exact timeline and its subtitles."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from duthviewer.catalogue.reader import read_catalogue
from duthviewer.library.conferences.files import find_files
from duthviewer.library.importing.context import ImportStopped
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.formats import big_blue_button
from duthviewer.library.importing.sources import import_source
from duthviewer.library.importing.values import Certainty, ImportedConference, ImportFailed
from duthviewer.library.importing.writing import is_beside_files, write_import
from duthviewer.library.media.cues import read_cues
from duthviewer.slides.deck import Deck
from tests.library.importing.meetings import (
    FIRST,
    MEETING,
    SHOWN,
    Shown,
    make_meeting,
    picture,
    shapes,
    slide,
)
from tests.servers import FileServer


@pytest.fixture(scope="module")
def meeting(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_meeting(tmp_path_factory.mktemp("published") / MEETING)


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A folder for what a test writes itself."""
    (tmp_path / "metadata.xml").write_text("<recording><state>published</state></recording>")
    return tmp_path


def only(source: Path | str) -> ImportedConference:
    (imported,) = import_source(source)
    return imported


def spans(imported: ImportedConference) -> list[tuple[float, float | None, int | None]]:
    return [(one.start_s, one.end_s, one.page) for one in imported.conference.talks[0].timeline]


def said(imported: ImportedConference, certainty: Certainty) -> str:
    return "\n".join(str(one) for one in imported.findings if one.certainty is certainty)


#: Of `SHOWN`: the deck is the first presentation's three pages, then the second's one.
TIMELINE = [
    (0.0, 1.3, None),
    (1.3, 7.9, 1),
    (7.9, 15.0, 2),
    (15.0, 20.5, None),
    (20.5, 25.0, 2),
    (25.0, 31.0, 4),
    (31.0, None, 1),
]


def test_a_folder_becomes_a_talk_with_deck_timeline_and_subtitles(meeting: Path) -> None:
    imported = only(meeting)
    conference = imported.conference
    assert conference.title == "Seminar & Software"
    assert conference.id == "seminar-software-2018-05-17"
    assert conference.start == dt.date(2018, 5, 17)
    assert conference.website == f"https://bbb.example.org/playback/presentation/2.3/{MEETING}"
    (recording,) = conference.recordings
    assert (recording.file, recording.url) == ("video/webcams.webm", None)
    (talk,) = conference.talks
    assert (talk.start_s, talk.end_s, talk.slides) == (0.0, None, "slides.pdf")
    assert spans(imported) == TIMELINE
    assert {file.name for file in imported.files} == {"slides.pdf", "video/webcams.en.vtt"}
    understood, left_out = (
        said(imported, one) for one in (Certainty.UNDERSTOOD, Certainty.LEFT_OUT)
    )
    assert "Slides: 4. Slide changes: 6." in understood
    assert "2 presentations became one deck" in understood
    assert "Subtitles in en." in understood
    assert "pt_BR" in left_out
    assert "The chat." in left_out
    assert "Drawings on the slides: 1." in left_out
    assert "deskshare/deskshare.webm" in left_out


def test_what_is_written_is_found_beside_the_recording(tmp_path: Path) -> None:
    folder = make_meeting(tmp_path / MEETING)
    imported = only(folder)
    assert is_beside_files(imported)
    written = write_import(folder / "catalogue.yaml", imported)
    conference = read_catalogue(written.catalogue)
    assert conference == imported.conference
    files = find_files(conference, [folder])[conference.talks[0].id]
    assert files.recording == folder / "video" / "webcams.webm"
    assert [path.name for path in files.subtitles] == ["webcams.en.vtt"]
    assert [cue.text for cue in read_cues(files.subtitles[0])] == ["Hello everybody"]
    assert files.deck is not None
    with Deck(files.deck) as deck:
        assert deck.page_count == 4
        assert deck.name() == "Seminar & Software"
        assert deck.title(1) == "Mutation testing"
        assert "Größte Übersicht" in deck.contents(1).text.letters
        assert deck.title(2) == "Results & <limits>"
        assert deck.title(3) == "Questions?"
        assert deck.title(4) is None
    # Importing again finds nothing to replace.
    assert only(folder) == imported


def test_files_of_a_recording_stand_for_it(meeting: Path) -> None:
    for name in ("metadata.xml", "shapes.svg"):
        assert only(meeting / name).conference == only(meeting).conference
    assert not big_blue_button.recognises(Document.of(meeting / "presentation_text.json"))
    assert not big_blue_button.recognises(Document.of(meeting / "video" / "webcams.webm"))
    assert not big_blue_button.recognises(Document.of(meeting / "video"))
    assert not big_blue_button.recognises(Document.of("https://example.org/schedule.xml"))


def test_a_folder_of_recordings_becomes_one_conference(tmp_path: Path) -> None:
    lectures = tmp_path / "Lectures 2018"
    for name in ("b-1526516958711", "a-1526600000000"):
        make_meeting(lectures / name, seconds=2, pages={FIRST: 1})
    imported = only(lectures)
    conference = imported.conference
    assert conference.title == "Lectures 2018"
    assert "Lectures 2018" in said(imported, Certainty.GUESSED)
    assert [recording.file for recording in conference.recordings] == [
        "b-1526516958711/video/webcams.webm",
        "a-1526600000000/video/webcams.webm",
    ]
    assert [talk.id for talk in conference.talks] == ["seminar-software", "seminar-software-2"]
    write_import(lectures / "catalogue.yaml", imported)
    assert read_catalogue(lectures / "catalogue.yaml") == conference
    found = find_files(conference, [lectures])
    for talk, recording in zip(conference.talks, conference.recordings, strict=True):
        assert recording.file is not None
        folder = lectures / recording.file.partition("/")[0]
        files = found[talk.id]
        assert files.deck == folder / "slides.pdf"
        assert files.recording == folder / "video" / "webcams.webm"
        assert [path.parent for path in files.subtitles] == [folder / "video"]
    sources = {finding.source for finding in imported.findings}
    assert sources == {str(lectures), *(str(path) for path in lectures.glob("*-*"))}


def test_slides_as_svg_are_drawn(tmp_path: Path) -> None:
    shown = [
        Shown(
            one.start,
            one.end,
            one.address.replace("/slide-", "/svgs/slide").replace(".png", ".svg"),
        )
        for one in SHOWN
        if "/slide-" in one.address
    ]
    folder = make_meeting(tmp_path / "m", shown, svg=True)
    imported = only(folder)
    assert "pictures of" not in said(imported, Certainty.LEFT_OUT)
    deck = next(file for file in imported.files if file.name == "slides.pdf")
    (tmp_path / "deck.pdf").write_bytes(deck.content)
    with Deck(tmp_path / "deck.pdf") as opened:
        assert opened.page_count == 4
        width, height = opened.page_size(4)
        assert width / height == pytest.approx(16 / 9, rel=0.01)
        image = opened.render(1, 960)
        assert bytes(image.data[:3]) == b"\xff\xff\xff"
        # The blue of the triangle, in the order blue, green, red
        at = 110 * image.stride + 500 * 4
        assert bytes(image.data[at : at + 3]) == bytes((204, 102, 0))


def test_old_recordings_write_several_times_in_one_element(bare: Path) -> None:
    old = [
        Shown("0.0 12.5", "4.0 20.0", slide(FIRST, 1), ' src="x"'),
        Shown("4.0 20.0", "12.5 30.0", slide(FIRST, 2)),
        Shown("30.0", "30.0", slide(FIRST, 3)),
        Shown("35.0", "nonsense", "presentation/deskshare/slide-1.png"),
        Shown("-5 nan", "7", slide(FIRST, 1)),
    ]
    (bare / "shapes.svg").write_text(shapes(old, drawings=0))
    below = bare / "presentation" / FIRST
    below.mkdir(parents=True)
    for number in (1, 2, 3):
        (below / f"slide-{number}.png").write_bytes(picture(f"Page {number}"))
    imported = only(bare)
    assert spans(imported) == [
        (0.0, 4.0, 1),
        (4.0, 12.5, 2),
        (12.5, 20.0, 1),
        (20.0, 30.0, 2),
        (30.0, None, None),
    ]
    assert "no video and no sound" in said(imported, Certainty.GUESSED)


def test_a_slide_without_a_picture_is_white_and_reported(tmp_path: Path) -> None:
    folder = make_meeting(tmp_path / "m", seconds=2)
    below = folder / "presentation" / FIRST
    (below / "slide-1.png").write_bytes(b"\x89PNG broken")
    (below / "slide-2.png").unlink()
    (below / "thumbnails" / "thumb-1.png").unlink()
    imported = only(folder)
    assert "The pictures of 1 of 4 slides, first that of 1." in said(imported, Certainty.LEFT_OUT)
    assert spans(imported) == TIMELINE


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("shapes.svg", "<svg", "shapes.svg cannot be read"),
        (
            "shapes.svg",
            '<!DOCTYPE svg [<!ENTITY a "b">]><svg id="svgfile">&a;</svg>',
            "cannot be read",
        ),
        ("metadata.xml", "<recording><meeting", "metadata.xml cannot be read"),
        ("presentation_text.json", "{", "presentation_text.json cannot be read"),
        ("captions.json", "[{]", "captions.json cannot be read"),
        ("captions.json", '[{"locale": "../../x"}, 3, null]', "Captions without a language."),
    ],
)
def test_a_damaged_part_is_reported(
    meeting: Path, tmp_path: Path, name: str, content: str, words: str
) -> None:
    folder = tmp_path / "m"
    folder.mkdir()
    for part in ("shapes.svg", "metadata.xml", "presentation_text.json"):
        (folder / part).write_bytes((meeting / part).read_bytes())
    (folder / "video").mkdir()
    (folder / "video" / "webcams.mp4").touch()
    (folder / name).write_text(content)
    assert words in said(only(folder), Certainty.LEFT_OUT)


def test_nothing_outside_the_folder_is_read(bare: Path, tmp_path: Path) -> None:
    (bare / "secret.png").write_bytes(picture("Secret"))
    folder = bare / "m"
    folder.mkdir()
    outside = [
        Shown("0.0", "4.0", "presentation/../secret.png"),
        Shown("4.0", "5.0", "presentation/../slide-1.png"),
        Shown("5.0", "6.0", "/etc/passwd"),
        Shown("6.0", "7.0", "file:///etc/passwd"),
        Shown("7.0", "8.0", "https://example.org/presentation/x/slide-1.png"),
    ]
    (folder / "shapes.svg").write_text(shapes(outside))
    (bare / "slide-1.png").write_bytes(picture("Secret"))
    imported = only(folder)
    assert imported.files == ()
    assert imported.conference.talks[0].slides is None


# Addresses.


@pytest.fixture
def server(meeting: Path, home: Path) -> Iterator[FileServer]:
    with FileServer(meeting.parent) as server:
        yield server


@pytest.mark.parametrize(
    ("address", "files"),
    [
        ("/playback/presentation/2.3/{id}", "/presentation/{id}/"),
        ("/playback/presentation/2.3/{id}?meetingId={id}&t=5m3s", "/presentation/{id}/"),
        ("/playback/presentation/2.0/playback.html?meetingId={id}", "/presentation/{id}/"),
        ("/playback/presentation/2.3/{id}?p=part-2", "/presentation/part-2/{id}/"),
        ("/presentation/{id}/", "/presentation/{id}/"),
        ("/presentation/{id}/metadata.xml", "/presentation/{id}/"),
        ("/below/presentation/{id}/shapes.svg", "/below/presentation/{id}/"),
        ("/playback/presentation/2.3/{id}?p=../x", "/presentation/{id}/"),
        ("/playback/presentation/2.0/playback.html", None),
        ("/playback/presentation/2.0/playback.html?meetingId=1", None),
        ("/presentation/not-an-id/metadata.xml", None),
    ],
)
def test_addresses(address: str, files: str | None) -> None:
    found = big_blue_button._address_of_files(
        "https://bbb.example.org" + address.format(id=MEETING)
    )
    assert found == (
        None if files is None else "https://bbb.example.org" + files.format(id=MEETING)
    )


def test_an_address_is_fetched_politely(meeting: Path, home: Path) -> None:
    reported: list[str] = []
    with FileServer() as server:
        for path in meeting.rglob("*"):
            if path.is_file():
                server.add(
                    f"/presentation/{MEETING}/{path.relative_to(meeting)}", path.read_bytes()
                )
        source = f"{server.url}/playback/presentation/2.3/{MEETING}"
        (imported,) = import_source(source, report=reported.append)
        (recording,) = imported.conference.recordings
        assert recording.url == f"{server.url}/presentation/{MEETING}/video/webcams.webm"
        assert imported.conference.links == {
            "Shared screen": f"{server.url}/presentation/{MEETING}/deskshare/deskshare.webm"
        }
        assert spans(imported) == TIMELINE
        assert imported.conference.talks[0].slides == "slides.pdf"
        assert {file.name for file in imported.files} == {"slides.pdf", "webcams.en.vtt"}
        assert f"presentation/{FIRST}/slide-3.png" in reported
        # The videos are not fetched, and nothing is requested twice.
        gets = [one.path for one in server.requests if one.method == "GET"]
        assert len(gets) == len(set(gets))
        assert not any("webcams.webm" in path or "deskshare.webm" in path for path in gets)
        assert len(server.requests) < 25


def test_an_address_without_a_recording(home: Path) -> None:
    with FileServer() as server, pytest.raises(ImportFailed, match="no published recording"):
        list(import_source(f"{server.url}/playback/presentation/2.3/{MEETING}"))


def test_a_page_for_people_is_no_recording(home: Path) -> None:
    page = b"<!DOCTYPE html><html><head><title>Not found</title></head><body/></html>"
    with FileServer() as server:
        for name in ("metadata.xml", "shapes.svg", "captions.json"):
            server.add(f"/presentation/{MEETING}/{name}", page)
        with pytest.raises(ImportFailed, match="no published recording"):
            list(import_source(f"{server.url}/presentation/{MEETING}/"))


def test_importing_an_address_can_be_cancelled(meeting: Path, home: Path) -> None:
    cancelled = threading.Event()
    with FileServer() as server:
        for name in ("metadata.xml", "shapes.svg", "presentation_text.json"):
            server.add(f"/presentation/{MEETING}/{name}", (meeting / name).read_bytes())

        def report(name: str) -> None:
            if "slide-" in name:
                cancelled.set()

        source = f"{server.url}/presentation/{MEETING}/"
        with pytest.raises(ImportStopped):
            list(import_source(source, cancelled=cancelled, report=report))

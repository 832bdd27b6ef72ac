"""Recordings of Opencast: two videos, segments and their pictures become talks with decks."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from duthviewer.catalogue.reader import read_catalogue
from duthviewer.library.conferences.files import find_files
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.formats import opencast
from duthviewer.library.importing.lectures.media_package import relative_seconds
from duthviewer.library.importing.sources import import_source
from duthviewer.library.importing.values import Certainty, ImportedConference, ImportFailed
from duthviewer.library.importing.writing import write_import
from duthviewer.slides.deck import Deck
from tests.library.importing.lectures import (
    EVENT,
    SEGMENTS,
    Segment,
    episode,
    make_package,
    manifest,
    mpeg7,
    old_search_result,
    preview,
    search_result,
    track,
)
from tests.library.importing.meetings import picture
from tests.library.videos import make_video
from tests.servers import FileServer


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_package(tmp_path_factory.mktemp("opencast"))


def only(source: Path | str) -> ImportedConference:
    (imported,) = import_source(source)
    return imported


def served(server: FileServer, *episodes: dict[str, Any]) -> ImportedConference:
    """The import of a result of the search on a server."""
    server.add("/search/episode.json", search_result(*episodes).encode())
    return only(f"{server.url}/search/episode.json?sid=series")


def spans(
    imported: ImportedConference, talk: int = 0
) -> list[tuple[float, float | None, int | None]]:
    return [(one.start_s, one.end_s, one.page) for one in imported.conference.talks[talk].timeline]


def said(imported: ImportedConference, certainty: Certainty) -> str:
    return "\n".join(str(one) for one in imported.findings if one.certainty is certainty)


#: Of `SEGMENTS`; the last shows the first page again.
TIMELINE = [(0.0, 12.5, 1), (12.5, 20.04, 2), (20.04, 31.0, 3), (31.0, None, 1)]


def test_a_folder_becomes_a_talk_with_deck_timeline_and_subtitles(tmp_path: Path) -> None:
    folder = make_package(tmp_path / "package")
    imported = only(folder)
    conference = imported.conference
    assert conference.title == "Linear algebra, lecture 3"
    assert (conference.licence, conference.place) == ("CC BY-SA", "Room 101")
    assert conference.start == conference.end == dt.date(2024, 5, 7)
    (recording,) = conference.recordings
    assert (recording.file, recording.url) == ("tracks/camera.mp4", None)
    (talk,) = conference.talks
    assert [speaker.name for speaker in talk.speakers] == ["Emmy Noether", "Ada Lovelace"]
    assert talk.abstract == "Maps & matrices"
    assert spans(imported) == TIMELINE
    assert "Slides: 3. Slide changes: 3." in said(imported, Certainty.UNDERSTOOD)
    assert "presentation: the one with the sound" in said(imported, Certainty.LEFT_OUT)
    written = write_import(folder / "catalogue.yaml", imported)
    assert read_catalogue(written.catalogue) == conference
    files = find_files(conference, [folder])[talk.id]
    assert files.recording == folder / "tracks" / "camera.mp4"
    assert [path.name for path in files.subtitles] == ["camera.de.vtt"]
    assert files.deck is not None
    with Deck(files.deck) as deck:
        assert [deck.title(page) for page in (1, 2, 3)] == [
            "Linear maps",
            "Kernel and image",
            "Exercises",
        ]
    assert only(folder / "manifest.xml").conference == conference


def test_segments_without_a_catalogue_come_from_the_pictures(package: Path, tmp_path: Path) -> None:
    (tmp_path / "attachments").mkdir()
    for segment in SEGMENTS:
        (tmp_path / "attachments" / segment.name).write_bytes(preview(segment))
    (tmp_path / "manifest.xml").write_text(manifest())
    imported = only(tmp_path)
    assert spans(imported) == TIMELINE
    assert "no video that can be played" in said(imported, Certainty.GUESSED)


def test_segments_without_pictures_are_reported(tmp_path: Path) -> None:
    (tmp_path / "metadata").mkdir()
    (tmp_path / "metadata" / "mpeg-7.xml").write_text(mpeg7())
    (tmp_path / "manifest.xml").write_text(manifest(()))
    imported = only(tmp_path)
    assert imported.conference.talks[0].slides is None
    assert "4 slide changes" in said(imported, Certainty.LEFT_OUT)


def test_pictures_are_taken_from_the_video_of_the_slides(tmp_path: Path) -> None:
    folder = make_package(tmp_path / "package", seconds=0)
    for picture_file in (folder / "attachments").iterdir():
        picture_file.unlink()
    (folder / "manifest.xml").write_text(manifest(()))
    greys = {0.0: 30, 12.5: 90, 20.04: 150, 31.0: 30}

    def frame(at_s: float) -> np.ndarray:
        grey = max(grey for begin_s, grey in greys.items() if begin_s <= at_s)
        if at_s >= 31:
            grey = 30
        return np.full((180, 320, 3), grey, np.uint8)

    make_video(folder / "tracks" / "slides.mp4", 40, frame)
    imported = only(folder)
    assert spans(imported) == TIMELINE
    assert "from the video slides.mp4" in said(imported, Certainty.GUESSED)
    # A video that cannot be read gives no pictures.
    (folder / "tracks" / "slides.mp4").write_bytes(b"no video")
    imported = only(folder)
    assert imported.conference.talks[0].slides is None
    assert "The pictures of 4 of 4 slides" in said(imported, Certainty.LEFT_OUT)


def test_attached_slides_are_used_if_there_are_no_pictures(tmp_path: Path) -> None:
    attached = (
        '<attachment id="s" type="attachment/slides"><mimetype>application/pdf</mimetype>'
        "<url>https://example.org/slides.pdf</url></attachment>"
    )
    (tmp_path / "manifest.xml").write_text(manifest((), attached))
    assert only(tmp_path).conference.talks[0].slides == "https://example.org/slides.pdf"


# Addresses.


@pytest.mark.parametrize(
    ("address", "search"),
    [
        ("/paella/ui/watch.html?id={id}", "/search/episode.json?id={id}"),
        ("/paella7/ui/watch.html?id={id}&t=1m", "/search/episode.json?id={id}"),
        ("/engage/theodul/ui/core.html?id={id}", "/search/episode.json?id={id}"),
        ("/engage/ui/watch.html?id={id}", "/search/episode.json?id={id}"),
        ("/below/engage/ui/player.html?id={id}", "/below/search/episode.json?id={id}"),
        ("/play/{id}", "/search/episode.json?id={id}"),
        ("/search/episode.json?sid=x", "/search/episode.json?sid=x"),
        ("/search/episode.xml?id={id}", "/search/episode.xml?id={id}"),
        ("/paella/ui/watch.html", None),
        ("/paella/ui/watch.html?id=a%26b=c", None),
        ("/play/the-band", None),
        ("/watch.html?id={id}", None),
    ],
)
def test_addresses(address: str, search: str | None) -> None:
    found = opencast._search_address("https://oc.example.org" + address.format(id=EVENT))
    assert found == (None if search is None else "https://oc.example.org" + search.format(id=EVENT))


@pytest.fixture
def server(home: Path) -> FileServer:
    with FileServer() as server:
        for segment in SEGMENTS:
            server.add(f"/static/{segment.name}", preview(segment))
        server.add("/static/captions.vtt", b"WEBVTT\n\n00:02.000 --> 00:05.000\nHello\n")
        yield server


@pytest.mark.parametrize("is_old", [False, True])
def test_an_address_is_fetched(server: FileServer, is_old: bool) -> None:
    found = episode(f"{server.url}/static")
    text = old_search_result(found) if is_old else search_result(found)
    server.add("/search/episode.json", text.encode())
    imported = only(f"{server.url}/paella/ui/watch.html?id={EVENT}")
    (recording,) = imported.conference.recordings
    assert recording.url == f"{server.url}/static/camera-1.mp4"
    assert recording.licence == "CC BY"
    (talk,) = imported.conference.talks
    assert (talk.title, talk.slides) == ("Lecture 1", "lecture-1.pdf")
    assert spans(imported) == TIMELINE
    assert imported.conference.links == {
        "Lecture 1: presentation": f"{server.url}/static/slides-1.mp4"
    }
    assert {file.name for file in imported.files} == {"lecture-1.pdf", "camera-1.en.vtt"}
    assert not any(".mp4" in request.path for request in server.requests)


def test_a_series_becomes_one_conference(server: FileServer) -> None:
    base = f"{server.url}/static"
    found = [episode(base, number, SEGMENTS[:number]) for number in (1, 2, 3)]
    imported = served(server, *found)
    conference = imported.conference
    assert conference.title == "Linear algebra"
    assert (conference.start, conference.end) == (dt.date(2024, 5, 1), dt.date(2024, 5, 3))
    assert [recording.id for recording in conference.recordings] == [
        "lecture-1",
        "lecture-2",
        "lecture-3",
    ]
    assert [talk.slides for talk in conference.talks] == [
        "lecture-1.pdf",
        "lecture-2.pdf",
        "lecture-3.pdf",
    ]
    assert spans(imported, 2) == [(0.0, 12.5, 1), (12.5, 20.04, 2), (20.04, None, 3)]


def test_a_missing_picture_leaves_a_white_page(server: FileServer) -> None:
    del server.files[f"/static/{SEGMENTS[1].name}"]
    imported = served(server, episode(f"{server.url}/static"))
    assert "The pictures of 1 of 3 slides" in said(imported, Certainty.LEFT_OUT)
    assert spans(imported) == TIMELINE


def test_slides_that_differ_a_little_stay_apart(server: FileServer) -> None:
    segments = [Segment(float(number), f"List\n{'- a' * number}") for number in range(4)]
    for number, segment in enumerate(segments):
        server.add(f"/static/{segment.name}", picture("- item " * number + "1", (640, 360), "JPEG"))
    imported = served(server, episode(f"{server.url}/static", 1, segments))
    assert [page for _, _, page in spans(imported)] == [1, 2, 3, 4]


def test_a_package_does_not_lead_into_a_network_of_ones_own(
    server: FileServer, tmp_path: Path
) -> None:
    (tmp_path / "episode.json").write_text(search_result(episode(f"{server.url}/static")))
    imported = only(tmp_path / "episode.json")
    assert imported.conference.talks[0].slides is None
    assert server.requests == []


@pytest.mark.parametrize(
    ("tracks", "chosen"),
    [
        ([("a", "presentation/delivery", 720, True), ("b", "presenter/delivery", 360, False)], "a"),
        ([("a", "presentation/delivery", 720, True), ("b", "presenter/delivery", 360, True)], "b"),
        ([("a", "presenter/delivery", 2160, True), ("b", "presenter/delivery", 1080, True)], "b"),
    ],
)
def test_the_video_with_the_sound_is_chosen(
    tmp_path: Path, tracks: list[tuple[str, str, int, bool]], chosen: str
) -> None:
    made = [
        track(f"https://example.org/{name}.mp4", kind, height=height, sound=sound)
        for name, kind, height, sound in tracks
    ]
    made.append(track("https://example.org/live.mp4", "presenter/delivery") | {"live": True})
    made.append(
        track("https://example.org/x.m3u8", "presenter/delivery")
        | {"mimetype": "application/x-mpegURL"}
    )
    result = episode("https://example.org", 1, (), made)
    result["mediapackage"]["attachments"] = ""
    (tmp_path / "episode.json").write_text(search_result(result))
    (recording,) = only(tmp_path / "episode.json").conference.recordings
    assert recording.url == f"https://example.org/{chosen}.mp4"


def test_an_event_that_is_not_shown(server: FileServer) -> None:
    server.add("/search/episode.json", search_result().encode())
    with pytest.raises(ImportFailed, match="only shown to those"):
        only(f"{server.url}/play/{EVENT}")


@pytest.mark.parametrize(
    "content",
    [
        '{"result": [{"mediapackage": {"media": {"track": [1, null, {"url": 5}]}}}], "a": [[]]}',
        '{"result": [{"mediapackage": {"title": {}, "creators": {"creator": [{}, [], 3]},'
        ' "media": "", "attachments": [1]}, "segments": {"segment": [{"time": "x"}, 4,'
        ' {"time": 1e300}, {"time": null}]}, "dc": []}]}',
        '<mediapackage start="x"><title/><media><track><url>http://[</url><audio/></track></media>'
        "</mediapackage>",
        '<mediapackage><media><track type="presenter/x"><url>../../etc/passwd</url><video/>'
        "</track></media></mediapackage>",
    ],
)
def test_odd_packages_are_read(tmp_path: Path, content: str) -> None:
    path = tmp_path / ("manifest.xml" if content.startswith("<") else "episode.json")
    path.write_text(content)
    assert opencast.recognises(Document.of(path))
    (talk,) = only(path).conference.talks
    assert talk.title


def test_what_it_is_not(tmp_path: Path, package: Path) -> None:
    for name, content in (
        ("manifest.xml", "<manifest/>"),
        ("a.json", json.dumps({"result": [], "title": "mediapackage"})),
        ("b.xml", "<schedule><conference/></schedule>"),
    ):
        (tmp_path / name).write_text(content)
        assert not opencast.recognises(Document.of(tmp_path / name))
    assert not opencast.recognises(Document.of(tmp_path))
    assert not opencast.recognises(Document.of(package / "tracks" / "camera.mp4"))


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("T00:01:05:40F100", 65.4),
        ("T01:07:35,0F25", 4055.0),
        ("T00:00:10", 10.0),
        ("track:1;time=T00:00:31:0F1000", 31.0),
        ("T00:00:10:1F0", 10.0),
        ("T9999:00:00", None),
        ("10 s", None),
    ],
)
def test_times_of_mpeg7(text: str, seconds: float | None) -> None:
    assert relative_seconds(text) == seconds

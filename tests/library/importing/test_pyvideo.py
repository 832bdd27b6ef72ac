"""Conferences from pyvideo's data, with everything that is odd about it."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duthviewer.catalogue.conference import Speaker, Talk
from duthviewer.catalogue.reader import parse_catalogue
from duthviewer.catalogue.writer import write_catalogue
from duthviewer.library.importing.sources import import_source
from duthviewer.library.importing.values import Certainty, ImportedConference, ImportFailed
from tests.library.importing.pyvideo_data import video, write_event, youtube

CATEGORY = {"title": "PyCon US 2019", "description": "Eight *days*.", "url": "https://us.pycon.org"}


def imported(folder: Path, talks: dict[str, Any], category: Any = CATEGORY) -> ImportedConference:
    (one,) = import_source(write_event(folder / "pycon-us-2019", talks, category))
    assert parse_catalogue(write_catalogue(one.conference), Path("c.yaml")) == one.conference
    return one


def only(folder: Path, **fields: Any) -> Talk:
    (talk,) = imported(folder, {"testing": video(**fields)}).conference.talks
    return talk


def texts(one: ImportedConference, certainty: Certainty) -> list[str]:
    return [str(each) for each in one.findings if each.certainty is certainty]


def test_an_event(tmp_path: Path) -> None:
    one = imported(
        tmp_path,
        {
            "pycon-us-2019-testing": video(),
            "keynote": video("Opening", recorded="2019-05-02T09:00:00", videos=youtube("x" * 11)),
        },
    )
    conference = one.conference
    assert (conference.id, conference.title) == ("pycon-us-2019", "PyCon US 2019")
    assert (conference.description, conference.website) == ("Eight days.", "https://us.pycon.org")
    assert (conference.start, conference.end) == (dt.date(2019, 5, 2), dt.date(2019, 5, 3))
    assert conference.licence == "CC BY-SA"
    opening, testing = conference.talks
    assert (opening.id, testing.id) == ("keynote", "testing")
    assert testing == Talk(
        id="testing", title="Testing", recording="testing", start_s=0.0, end_s=1759.0,
        speakers=(Speaker(name="Ana Balica"),), abstract="How to test.",
        thumbnail="https://i.ytimg.com/vi/abcdefghij1/hqdefault.jpg",
    )  # fmt: skip
    recording = conference.recording_by_id["testing"]
    assert recording.url == "https://www.youtube.com/watch?v=abcdefghij1"
    assert recording.date == dt.date(2019, 5, 3)
    left_out = texts(one, Certainty.LEFT_OUT)
    assert "“tags” of 2 of the talks, because a catalogue has no place for it." in left_out


def test_a_folder_of_events_and_one_video(tmp_path: Path) -> None:
    for name in ("a-2019", "b-2020"):
        write_event(tmp_path / name, {"one": video()}, {"title": name.upper()})
    write_event(tmp_path / "c-empty", {}, {"title": "Empty"})
    (tmp_path / ".schemas").mkdir()
    (tmp_path / "redirects.txt").write_text("a b")
    reported: list[str] = []
    found = list(import_source(tmp_path, report=reported.append))
    assert [one.conference.title for one in found] == ["A-2019", "B-2020"]
    assert len(reported) == 3
    (single,) = import_source(tmp_path / "a-2019" / "videos" / "one.json")
    assert single.conference.title == "Testing"
    (pasted,) = import_source(json.dumps(video(category="PyCon")))
    assert pasted.conference.title == "PyCon"


def test_a_folder_without_a_talk_is_a_sentence(tmp_path: Path) -> None:
    write_event(tmp_path / "empty", {}, {"title": "Empty"})
    for folder in (tmp_path, tmp_path / "empty"):
        with pytest.raises(ImportFailed, match="no talk in"):
            list(import_source(folder))


@pytest.mark.parametrize(
    ("duration", "end_s"),
    [(1759, 1759.0), (1758.2, 1759.0), ("1759", 1759.0), (None, None), (1800, None), (0, None),
     (-5, None), (1e300, None), (30, None), (1547440, None), ([], None), (True, None)],
)  # fmt: skip
def test_lengths(tmp_path: Path, duration: Any, end_s: float | None) -> None:
    assert only(tmp_path, duration=duration).end_s == end_s


def test_lengths_in_minutes_are_left_out(tmp_path: Path) -> None:
    talks = {
        f"talk-{number}": video(duration=duration, videos=youtube(f"abcdefghi{number:02}"))
        for number, duration in enumerate((30, 45, 30, 1759))
    }
    one = imported(tmp_path, talks)
    assert {talk.end_s for talk in one.conference.talks} == {None}
    assert any("The lengths of 4 talks" in text for text in texts(one, Certainty.LEFT_OUT))


@pytest.mark.parametrize(
    "fields",
    [
        {"related_urls": [{"label": "Talk slides", "url": "https://host/deck"}]},
        {"related_urls": ["https://host/other", "https://host/my-slides.pdf"]},
        {"related_urls": ["Slides: https://host/deck"]},
        {"related_url": [{"label": "slides", "url": "https://host/deck"}]},
        {"related_urls": [{"label": "x", "url": "https://speakerdeck.com/me/deck"}]},
        {"related_urls": ["http://www.slideshare.net/me/deck\r"]},
        {"related_urls": "https://host/slides/1.pdf"},
        {"description": "About tests.\n\nSlides: https://host/deck."},
        {"description": "`The slides\n<https://host/deck>`__"},
        {"description": "The [slides](https://host/deck)"},
        {"description": "See the slides_\n\n.. _slides: https://host/deck"},
        {"description": '<p>See <a href="https://host/deck">my slides</a></p>'},
        {"description": "My slides are here:\nhttps://host/deck"},
        {"description": "슬라이드: https://host/deck"},
        {"description": "", "summary": "https://slides.com/me/deck"},
        {"related_urls": [{"label": "Talk", "url": "https://host/a"},
                          {"label": "Slides", "url": "/media/deck.pdf"}]},
    ],
)  # fmt: skip
def test_slides_are_found(tmp_path: Path, fields: dict[str, Any]) -> None:
    slides = only(tmp_path, **fields).slides
    assert slides is not None
    assert "deck" in slides or "slides" in slides
    assert slides.startswith(("http://", "https://"))
    assert not slides.endswith((".", "\r"))


@pytest.mark.parametrize(
    "fields",
    [
        {"related_urls": [{"label": "Talk schedule",
                           "url": "https://host/2019/schedule/presentation/150/"}]},
        {"related_urls": [{"label": "Presentation Webpage", "url": "https://host/talks/testing"}]},
        {"related_urls": ["https://www.youtube.com/watch?v=abcdefghij1", "javascript:alert(1)"]},
        {"description": "Slides: not uploaded. https is a scheme."},
        {"related_urls": [{"label": None, "url": None}, 3, None, {"label": "slides"}]},
    ],
)  # fmt: skip
def test_other_links_are_no_slides(tmp_path: Path, fields: dict[str, Any]) -> None:
    assert only(tmp_path, **fields).slides is None


@pytest.mark.parametrize(
    ("page", "file"),
    [
        ("https://docs.google.com/presentation/d/1abcdefghijklmnopqrstuvwxyz/edit#slide=id.p",
         "https://docs.google.com/presentation/d/1abcdefghijklmnopqrstuvwxyz/export/pdf"),
        ("https://drive.google.com/file/d/1abcdefghijklmnopqrstuvwxyz/view?usp=sharing",
         "https://drive.google.com/uc?export=download&id=1abcdefghijklmnopqrstuvwxyz"),
        ("https://www.dropbox.com/s/abc/slides.pdf?dl=0",
         "https://www.dropbox.com/s/abc/slides.pdf?dl=1"),
        ("https://github.com/me/talks/blob/main/a/slides.pdf",
         "https://raw.githubusercontent.com/me/talks/main/a/slides.pdf"),
    ],
)  # fmt: skip
def test_pages_that_offer_the_file_lead_to_it(tmp_path: Path, page: str, file: str) -> None:
    assert only(tmp_path, related_urls=[{"label": "slides", "url": page}]).slides == file


def test_a_link_is_either_the_slides_or_in_the_abstract(tmp_path: Path) -> None:
    links = [
        {"label": "Slides", "url": "https://host/deck.pdf"},
        {"label": "Slides and examples", "url": "https://host/deck.zip"},
    ]
    talk = only(tmp_path, related_urls=links)
    assert talk.slides == "https://host/deck.pdf"
    assert talk.abstract == "How to test.\n\nSlides and examples: https://host/deck.zip"


def test_links_of_many_talks_are_those_of_the_conference(tmp_path: Path) -> None:
    shared = {"label": "Conference slides", "url": "https://github.com/PyCon/2019-slides"}
    own = {"label": "Code", "url": "https://host/code"}
    talks = {
        f"talk-{number}": video(
            related_urls=[shared, own] if number == 1 else [shared],
            videos=youtube(f"abcdefghi{number:02}"),
        )
        for number in range(5)
    }
    conference = imported(tmp_path, talks).conference
    assert conference.links == {"Conference slides": "https://github.com/PyCon/2019-slides"}
    assert {talk.slides for talk in conference.talks} == {None}
    assert conference.talk_by_id["talk-1"].abstract == "How to test.\n\nCode: https://host/code"


@pytest.mark.parametrize(
    ("speakers", "title", "expected", "clean"),
    [
        (["Various speakers"], "Lightning talks", [], "Lightning talks"),
        (["Various"], "Lightning talks", [], "Lightning talks"),
        ([], "Testing by Ana Balica", ["Ana Balica"], "Testing"),
        (["Ana Balica"], "Ana Balica - Testing in Django", ["Ana Balica"], "Testing in Django"),
        (["Ana Balica"], "Testing in Django by Ana Balica (HP)", ["Ana Balica"],
         "Testing in Django"),
        (["Ana Balica"], "PyCon US 2019: Testing in Django - Ana Balica", ["Ana Balica"],
         "Testing in Django"),
        (["Ana Balica"], "Ana Balica about Testing at PyCon US 2019", ["Ana Balica"], "Testing"),
        (["Ana Balica"], "Keynote - Ana Balica", ["Ana Balica"], "Keynote - Ana Balica"),
        (["Ana Balica"], "Testing - a new way", ["Ana Balica"], "Testing - a new way"),
        (["Ana Balica & Tom Christie"], "Testing", ["Ana Balica", "Tom Christie"], "Testing"),
        (["Ana Balica"], "“Testing in Django” by Ana Balica", ["Ana Balica"],
         "Testing in Django"),
        (["Ana Balica (anabee)"], "Testing\uff5cAna Balica (anabee)\uff5cPyCon US 2019",
         ["Ana Balica (anabee)"], "Testing"),
        (["김동현"], "Testing - 김동현", ["김동현"], "Testing"),
        (["Ana Balica"], "Testing / #PyConUS", ["Ana Balica"], "Testing"),
        (["Ana Balica"], "__init__ in Django - Ana Balica", ["Ana Balica"], "__init__ in Django"),
        ([], "Testing in Django - Live Stream", [], "Testing in Django - Live Stream"),
        (["Testing"], "Testing", [], "Testing"),
        (["001", None, ""], "Testing", [], "Testing"),
        ("Ana Balica", "Testing", ["Ana Balica"], "Testing"),
        (None, "Testing", [], "Testing"),
    ],
)  # fmt: skip
def test_speakers_and_titles(
    tmp_path: Path, speakers: Any, title: str, expected: list[str], clean: str
) -> None:
    talk = only(tmp_path, title=title, speakers=speakers)
    assert [speaker.name for speaker in talk.speakers] == expected
    assert talk.title == clean


def test_speakers_in_the_titles_of_most_talks(tmp_path: Path) -> None:
    titles = ["Testing - Ana Balica", "Channels - Andrew Godwin", "Forms - Tom Christie",
              "Validation - Loïc Bistuer", "Closing"]  # fmt: skip
    talks = {
        f"talk-{number}": video(title, speakers=[], videos=youtube(f"abcdefghi{number:02}"))
        for number, title in enumerate(titles)
    }
    one = imported(tmp_path, talks)
    assert [talk.title for talk in one.conference.talks] == [
        "Testing", "Channels", "Forms", "Validation", "Closing",
    ]  # fmt: skip
    guessed = [each for each in one.findings if each.talk == "talk-3"]
    assert guessed[0].certainty is Certainty.GUESSED
    assert guessed[0].source.endswith("talk-3.json")
    assert guessed[0].line is not None


def test_the_name_of_the_conference_in_most_titles(tmp_path: Path) -> None:
    titles = ["[PySE 2018] Testing", "[PySE 2018] Channels", "[PySE 2018] Forms",
              "[PySE 2018] Validation", "Day 1: Opening", "Django 2: Models"]  # fmt: skip
    talks = {
        f"talk-{number}": video(title, videos=youtube(f"abcdefghi{number:02}"))
        for number, title in enumerate(titles)
    }
    one = imported(tmp_path, talks)
    assert [talk.title for talk in one.conference.talks] == [
        "Testing", "Channels", "Forms", "Validation", "Day 1: Opening", "Django 2: Models",
    ]  # fmt: skip


def test_speakers_in_the_description(tmp_path: Path) -> None:
    talk = only(tmp_path, speakers=[], description="Testing\n\nPresented by Ana Balica\n\nMore.")
    assert [speaker.name for speaker in talk.speakers] == ["Ana Balica"]


def test_copies_of_a_video_and_its_parts(tmp_path: Path) -> None:
    copies = [
        {"type": "mp4", "url": "http://s3.us.archive.org/a.mp4?Signature=x&Expires=1363670991"},
        *youtube("abcdefghij1"),
        {"type": "archive.org", "url": "https://archive.org/details/a"},
        {"type": "tweet", "url": "https://twitter.com/a"},
    ]
    one = imported(
        tmp_path,
        {
            "copies": video("Copies", videos=copies),
            "parts": video("Parts", videos=youtube("abcdefghij2", "abcdefghij3")),
        },
    )
    copied, *parts = one.conference.talks
    assert copied.also == ("https://archive.org/details/a",)
    assert one.conference.recording_by_id["copies"].url == "https://youtu.be/abcdefghij1"
    assert [talk.title for talk in parts] == ["Parts (1/2)", "Parts (2/2)"]
    assert len({talk.recording for talk in parts}) == 2
    left_out = "\n".join(texts(one, Certainty.LEFT_OUT))
    assert "has expired" in left_out
    assert "https://twitter.com/a" in left_out


def test_an_expired_link_stays_if_there_is_no_other(tmp_path: Path) -> None:
    url = "http://s3.us.archive.org/a.mp4?Signature=x&Expires=1363670991"
    one = imported(tmp_path, {"a": video(videos=[{"type": "mp4", "url": url}])})
    assert one.conference.recordings[0].url == url


def test_talks_in_one_livestream(tmp_path: Path) -> None:
    stream = "https://www.youtube.com/watch?v=abcdefghij1"
    talks = {
        "a": video("A", duration=None, videos=[{"url": f"{stream}&t=7047"}]),
        "b": video("B", duration=1759, videos=[{"url": "https://youtu.be/abcdefghij1?t=3h33m23s"}]),
        "c": video("C", duration=None, videos=[{"url": stream}]),
        "d": video("D", duration=None, videos=[stream]),
    }
    one = imported(tmp_path, talks)
    (recording,) = one.conference.recordings
    assert recording.url == stream
    assert {talk.title: (talk.start_s, talk.end_s) for talk in one.conference.talks} == {
        "A": (7047.0, None), "B": (12803.0, 14562.0), "C": (0.0, None), "D": (0.0, None),
    }  # fmt: skip
    assert any("Several talks are in one video" in text for text in texts(one, Certainty.GUESSED))


def test_markup_becomes_plain_text(tmp_path: Path) -> None:
    description = (
        "Testing\n=======\n\n"
        "A talk about **mutation testing** and ``coverage``, which is long enough to be\n"
        "broken over several lines, as the data of pyvideo always is, and then it ends\n"
        "here.\n\n"
        "-  `Code <https://host/code>`__\n"
        "-  a \\*star\n\n"
        ".. image:: https://host/picture.png\n   :width: 300\n\n"
        "| line one\n| line two\n"
    )
    assert only(tmp_path, description=description).abstract == (
        "Testing\n\n"
        "A talk about mutation testing and coverage, which is long enough to be broken over "
        "several lines, as the data of pyvideo always is, and then it ends here.\n\n"
        "- Code (https://host/code)\n"
        "- a *star\n\n"
        "https://host/picture.png\n\n"
        "line one\nline two"
    )


def test_licences(tmp_path: Path) -> None:
    talks = {
        f"talk-{number}": video(copyright_text=text, videos=youtube(f"abcdefghi{number:02}"))
        for number, text in enumerate(
            (
                "Creative Commons Attribution license (reuse allowed)",
                "http://creativecommons.org/licenses/by-nc-sa/4.0/",
                "https://www.youtube.com/t/terms",
                None,
                "CC BY",
                "Ask the speaker",
            )
        )
    }
    one = imported(tmp_path, talks)
    assert one.conference.licence is None
    assert [talk.licence for talk in one.conference.talks] == [
        "CC-BY-3.0", "CC-BY-NC-SA-4.0", "Standard YouTube License", None, "CC BY",
        "Ask the speaker",
    ]  # fmt: skip


def test_broken_files_are_findings(tmp_path: Path) -> None:
    talks = {
        "bom": b"\xef\xbb\xbf" + json.dumps(video("With a mark")).encode(),
        "broken": b'{"title": ',
        "list": [],
        "empty": {},
        "binary": b"\0\1\2",
        "no-video": video("No video", videos=[]),
        "ünïcödé-발표": video("발표", videos=youtube("abcdefghij2")),
    }
    one = imported(tmp_path, talks, category=None)
    assert {talk.title for talk in one.conference.talks} == {"With a mark", "No video", "발표"}
    wrong = [Path(each.source).stem for each in one.findings
             if each.template.startswith("A file")]  # fmt: skip
    assert sorted(wrong) == ["binary", "broken", "empty", "list"]
    assert "A talk has no video: No video." in texts(one, Certainty.LEFT_OUT)


_VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20)
    | st.sampled_from(["https://youtu.be/abcdefghij1?t=1m", "https://[", "2019-13-45", "\ud800",
                       "`a <b>`_ `", "javascript:alert(1)", "//host/a.pdf", "-o/etc/passwd"]),
    lambda parts: st.lists(parts, max_size=3)
    | st.dictionaries(st.sampled_from(["url", "label", "type"]), parts, max_size=3),
    max_leaves=6,
)  # fmt: skip


@given(st.dictionaries(st.sampled_from(sorted(video())), _VALUES, max_size=8), _VALUES)
def test_any_values_make_a_valid_catalogue(fields: dict[str, Any], category: Any) -> None:
    from duthviewer.library.importing.context import ImportContext
    from duthviewer.library.importing.document import Document
    from duthviewer.library.importing.formats.pyvideo import read_event

    content = {"title": category, "description": category, "url": category, "end_date": category}
    talk = json.dumps(video() | fields).encode()
    one = read_event("a", "b", content, [Document.of(talk)] * 2, ImportContext())
    assert parse_catalogue(write_catalogue(one.conference), Path("c.yaml")) == one.conference

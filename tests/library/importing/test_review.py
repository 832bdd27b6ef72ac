"""An import is corrected field by field; what has no mistake can be written and read again."""

import datetime as dt
from pathlib import Path

import pytest

from duthviewer.catalogue.conference import Speaker
from duthviewer.catalogue.reader import parse_catalogue
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.catalogue.writer import write_catalogue
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.review import ImportReview, ReviewField
from duthviewer.library.importing.values import Certainty, MadeFile


@pytest.fixture
def review() -> ImportReview:
    draft = Draft("https://example.org/times", "Django under the Hood")
    one = draft.add_recording(title="Day 1", date=dt.date(2016, 11, 3), url="https://youtu.be/a")
    two = draft.add_recording(title="Day 2", is_planned=True)
    draft.add_talk(
        "Channels",
        recording=one,
        start_s=3309.25,
        end_s=5000,
        also=["https://youtu.be/b"],
        speakers=[Speaker(name="Andrew Godwin", twitter="andrewgodwin")],
        timeline=Timeline((Span(start_s=3309.25, end_s=5000.0, page=1),)),
    )
    draft.add_talk("Testing", recording=one, start_s=8230, slides="testing.pdf")
    draft.add_talk("Debugging", recording=two, start_s=0, slides="debugging.pdf")
    draft.files += [
        MadeFile(name=name, content=b"%PDF") for name in ("testing.pdf", "debugging.pdf")
    ]
    draft.guessed("The year.", line=3, talk="testing")
    return ImportReview(draft.finish())


def test_what_nobody_touches_stays_as_it_was_read(review):
    finished = review.finish(Path("/videos/django"))
    assert finished.imported == review.imported
    assert finished.outside == ()
    assert not list(review.mistakes())
    assert review.count(Certainty.GUESSED) == 1


def test_corrections_reach_the_catalogue(review):
    talk = review.talks["channels"]
    talk.set(ReviewField.SPEAKERS, " Andrew Godwin,Bo  Ek, ,Bo Ek")
    talk.set(ReviewField.START, "55:10")
    talk.set(ReviewField.ABSTRACT, "One\n\n\n\ntwo")
    review.conference.set(ReviewField.PLACE, "Amsterdam")
    review.conference.set(ReviewField.ID, "duth-2016")
    review.recordings["day-2"].set(ReviewField.VIDEO, " https://youtu.be/c ")
    made = review.finish(Path("/videos")).imported.conference
    assert (made.id, made.place) == ("duth-2016", "Amsterdam")
    channels = made.talks[0]
    assert channels.speakers == (
        Speaker(name="Andrew Godwin", twitter="andrewgodwin"),
        Speaker(name="Bo Ek"),
    )
    assert (channels.start_s, channels.end_s) == (3310.0, 5000.0)
    assert channels.abstract == "One\n\ntwo"
    assert channels.timeline == Timeline((Span(start_s=3310.0, end_s=5000.0, page=1),))
    assert channels.also == ("https://youtu.be/b",)
    assert made.recordings[1].url == "https://youtu.be/c"
    assert made.recordings[1].times == "planned"
    assert parse_catalogue(write_catalogue(made), Path("x")) == made


@pytest.mark.parametrize(("start", "end"), [("50:00", "1:20:00"), ("1:00:00", ""), ("2:00:00", "")])
def test_pages_stay_where_they_are_in_the_recording(review, start, end):
    talk = review.talks["channels"]
    talk.set(ReviewField.START, start)
    talk.set(ReviewField.END, end)
    made = review.finish(Path("/videos")).imported.conference
    read = parse_catalogue(write_catalogue(made), Path("x"))
    first = made.talks[0]
    assert read.talks[0].start_s == first.start_s
    for at_s in (3400.0, 4000.0, 4500.0):
        if first.start_s <= at_s:
            assert read.talks[0].timeline.page_at(at_s) == 1


MISTAKES = [
    (ReviewField.TITLE, "  "),
    (ReviewField.TITLE, "x" * 301),
    (ReviewField.START, "soon"),
    (ReviewField.START, ""),
    (ReviewField.END, "10"),
    (ReviewField.END, "never"),
    (ReviewField.SLIDES, "file:///etc/passwd"),
    (ReviewField.SLIDES, "../x.pdf"),
    (ReviewField.ALSO, "youtu.be"),
    (ReviewField.ABSTRACT, "x" * 20_001),
    (ReviewField.SPEAKERS, "x" * 201),
    (ReviewField.LICENCE, "x" * 201),
]


@pytest.mark.parametrize(("field", "text"), MISTAKES)
def test_a_mistake_in_a_talk_is_reported_and_goes_away(review, field, text):
    talk = review.talks["channels"]
    before = talk.texts[field]
    talk.set(field, text)
    ((edited, where, problem),) = review.mistakes()
    assert (edited, where) == (talk, field)
    assert str(problem)
    talk.is_included = False
    assert not list(review.mistakes())
    talk.is_included = True
    talk.set(field, before)
    assert not list(review.mistakes())
    assert review.finish(Path("/videos")).imported == review.imported


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (ReviewField.TITLE, ""),
        (ReviewField.ID, "Django!"),
        (ReviewField.ID, ""),
        (ReviewField.START, "3.11.2016"),
        (ReviewField.END, "2016-13-01"),
        (ReviewField.WEBSITE, "ftp://example.org"),
        (ReviewField.LICENCE, "x" * 201),
    ],
)
def test_a_mistake_in_the_conference_is_reported(review, field, text):
    review.conference.set(field, text)
    assert [where for _, where, _ in review.mistakes()] == [field]


def test_a_conference_does_not_end_before_it_begins(review):
    review.conference.set(ReviewField.START, "2016-11-06")
    review.conference.set(ReviewField.END, "2016-11-03")
    assert list(review.conference.problems) == [ReviewField.END]


@pytest.mark.parametrize("text", ["file:///x.mp4", "../x.mp4", "https://", "/videos/"])
def test_a_recording_is_an_address_or_a_file(review, text):
    review.recordings["day-2"].set(ReviewField.VIDEO, text)
    assert ReviewField.VIDEO in review.recordings["day-2"].problems or text == "/videos/"


def test_a_recording_elsewhere_is_named_with_its_folder(review):
    recording = review.recordings["day-2"]
    assert recording.is_missing
    assert recording.is_planned
    recording.set(ReviewField.VIDEO, "/disk/films/day two.mp4")
    assert not recording.is_missing
    finished = review.finish(Path("/videos/django"))
    assert finished.imported.conference.recordings[1].file == "day two.mp4"
    assert finished.outside == (Path("/disk/films"),)
    inside = review.finish(Path("/disk"))
    assert inside.imported.conference.recordings[1].file == "films/day two.mp4"
    assert inside.outside == ()


def test_talks_that_are_left_out_take_their_recording_and_files_along(review):
    review.talks["debugging"].is_included = False
    made = review.finish(Path("/videos")).imported
    assert [talk.id for talk in made.conference.talks] == ["channels", "testing"]
    assert [one.id for one in made.conference.recordings] == ["day-1"]
    assert [file.name for file in made.files] == ["testing.pdf"]
    for talk in review.talks.values():
        talk.is_included = False
    with pytest.raises(Exception, match="at least one"):
        review.finish(Path("/videos"))


def test_talks_are_grouped_by_recording_where_that_helps(review):
    assert review.has_days()
    draft = Draft("x", "x")
    day = draft.add_recording()
    for number in (3, 1, 2):
        draft.add_talk(f"Talk {number}", recording=day, start_s=number)
    days = ImportReview(draft.finish())
    assert days.has_days()
    (group,) = days.groups()
    assert [talk.texts[ReviewField.TITLE] for talk in group.talks] == ["Talk 1", "Talk 2", "Talk 3"]
    own = Draft("x", "x")
    for number in range(4):
        own.add_talk(f"Talk {number}", recording=own.add_recording())
    assert not ImportReview(own.finish()).has_days()

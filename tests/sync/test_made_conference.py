"""A conference made of files: titles, ids, paths, and a catalogue that opens as it is."""

import os

import pytest
from PIL import Image

from duthviewer.catalogue.reader import parse_catalogue
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.catalogue.writer import write_catalogue
from duthviewer.errors import KnownError
from duthviewer.library.conferences.files import find_files
from duthviewer.sync.made_conference import (
    FoundTalk,
    best_of,
    common_folder,
    conference_of,
    described,
)


def talk(folder, deck="a.pdf", recording="day.mkv", start_s=10.0, end_s=100.0, **more):
    return FoundTalk(
        recording=folder / recording, deck=folder / deck, title=more.pop("title", "A talk"),
        start_s=start_s, end_s=end_s, **more,
    )  # fmt: skip


def touch(folder, *names):
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x")


def test_a_name_that_is_not_utf_8_is_refused_by_name(tmp_path):
    name = os.fsdecode(b"Er\xf6ffnung.mkv")
    with pytest.raises(KnownError, match=r"ffnung\.mkv is not UTF-8.*rename it"):
        conference_of(tmp_path, [talk(tmp_path, recording=name)])
    # That of its folder does not matter.
    folder = tmp_path / os.fsdecode(b"Vortr\xe4ge")
    write_catalogue(conference_of(folder, [talk(folder)]).conference).encode()


def described_as(deck, recording="day.mkv", *others):
    """The first of these talks, described: all in one recording."""
    folder = deck.parent
    talks = [talk(folder, each, recording, title="") for each in (deck.name, *others)]
    return described(talks)[0]


@pytest.mark.parametrize(
    ("said", "file", "title"),
    [
        ("Mutation testing in practice", "x.pdf", "Mutation testing in practice"),
        ("Microsoft PowerPoint - Async Views.pptx", "x.pdf", "Async Views"),
        ("untitled", "django-channels_2016.pdf", "Django channels 2016"),
        ("Presentation 3", "why-orm.pdf", "Why orm"),
        ("talk_final_v2.key", "Über Größe.pdf", "Über Größe"),
        ("slides.pdf", "My%20Talk.pdf", "My Talk"),
        (None, "keynote.pdf", "Keynote"),
    ],
)
def test_a_talk_gets_the_title_of_its_deck_unless_that_is_generic(tmp_path, said, file, title):
    deck = tmp_path / file
    Image.new("RGB", (320, 180)).save(deck, "PDF", title=said)
    assert described_as(deck).title == title


def test_an_unreadable_deck_gives_its_file_name_as_the_title(tmp_path):
    (tmp_path / "my-talk.pdf").write_bytes(b"no pdf")
    assert described_as(tmp_path / "my-talk.pdf").title == "My talk"
    assert described_as(tmp_path / "gone.pdf").title == "Gone"


@pytest.mark.parametrize(
    ("recording", "title"),
    [
        ("Channels in Django [xEW8kWQqEew].mkv", "Channels in Django"),
        ("Channels in Django-xEW8kWQqEew.mp4", "Channels in Django"),
        ("2016-11-03 Channels in Django 1080p.mp4", "Channels in Django"),
        ("20161103_Channels_in_Django_(720p60)_day_1.webm", "Channels in Django"),
        ("Channels%20in%20Django - 03.11.2016 - day 1 [1920x1080].mp4", "Channels in Django"),
        ("channels-in-django.mkv", "Channels in django"),
        ("Django 2.0: What's new.mkv", "Django 2.0: What's new"),
        # These name a day, and the deck's file is all there is.
        ("Live stream day 1 [rsEkQbMLCH4].mkv", "A"),
        ("day-1.mkv", "A"),
        ("2016-11-03.mp4", "A"),
        ("xEW8kWQqEew.mp4", "A"),
    ],
)
def test_a_recording_of_one_talk_gives_the_title_if_the_deck_has_none(tmp_path, recording, title):
    deck = tmp_path / "a.pdf"
    Image.new("RGB", (320, 180)).save(deck, "PDF", title="Presentation1")
    assert described_as(deck, recording).title == title
    # Of a day with several talks its name says nothing of one.
    Image.new("RGB", (320, 180)).save(tmp_path / "b.pdf", "PDF")
    assert described_as(deck, recording, "b.pdf").title == "A"


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Ana Balica", ["Ana Balica"]),
        ("Ana Balica, Bo Ek and Loïc Bistuer", ["Ana Balica", "Bo Ek", "Loïc Bistuer"]),
        ("Balica, Ana", ["Ana Balica"]),
        ("Ana Balica; Andrew Godwin & Zoë", ["Ana Balica", "Andrew Godwin", "Zoë"]),
        ("Ana Balica <ana@example.org>", ["Ana Balica"]),
        (r"Ana Balica\inst{1} \and Bo Ek\thanks{Paid}", ["Ana Balica", "Bo Ek"]),
        (r"\textbf{Ana} Balica$^{1,2}$ \\ Andrew Godwin", ["Ana Balica", "Andrew Godwin"]),
        ("Jürgen Schrödinger und Ana", ["Jürgen Schrödinger", "Ana"]),
        ("山田太郎", ["山田太郎"]),
        ("Microsoft Office User", []),
        ("(anonymous)", []),
        ("jdoe", []),
        ("User", []),
        ("HP-15-2021", []),
        ("", []),
        ("\x00\x07", []),
    ],
)
def test_speakers_are_the_names_of_people_in_a_decks_author(tmp_path, author, names):
    deck = tmp_path / "a.pdf"
    Image.new("RGB", (320, 180)).save(deck, "PDF", author=author)
    assert list(described_as(deck).speakers) == names


def test_speakers_are_in_the_catalogue(tmp_path):
    touch(tmp_path, "a.pdf", "day [x].mkv")
    made = conference_of(
        tmp_path,
        [
            talk(
                tmp_path, recording="Day 1 [rsEkQbMLCH4] 720p.mkv", speakers=("Ana", "B\x07 C", " ")
            )
        ],
    )
    conference = parse_catalogue(write_catalogue(made.conference), tmp_path / "catalogue.yaml")
    assert [speaker.name for speaker in conference.talks[0].speakers] == ["Ana", "B C"]
    assert conference.recordings[0].title == "Day 1"


def test_the_catalogue_opens_as_it_is_and_finds_the_files(tmp_path):
    names = ("day [x].mkv", "day two.mp4", "slides/Ä: B#1%.pdf", "slides/~b.pdf", "a.pdf")
    touch(tmp_path, *names)
    spans = Timeline(
        (
            Span(start_s=9.0, end_s=20.0, page=1, confidence=0.9),
            Span(start_s=20.0, end_s=120.0, page=2),
        )
    )
    talks = [
        talk(tmp_path, "a.pdf", names[1], 5.0, 50.0, title="Zwei: <b>\n\x07"),
        talk(tmp_path, names[3], names[0], 200.0, 300.0),
        talk(tmp_path, names[2], names[0], 10.0004, 100.0, timeline=spans, title=""),
    ]
    made = conference_of(tmp_path, talks, "Größe & more")
    assert made.outside == ()
    catalogue = tmp_path / "catalogue.yaml"
    conference = parse_catalogue(write_catalogue(made.conference), catalogue)
    assert conference == made.conference
    assert (conference.title, conference.id) == ("Größe & more", "groe-more")
    # In the order of the recordings as they were first named, then of time.
    assert [one.recording for one in conference.talks] == ["day-1", "day-2", "day-2"]
    assert [one.title for one in conference.talks] == ["Zwei: <b>", "Talk 2", "A talk"]
    assert conference.talks[1].timeline[0].start_s == 10.0
    assert conference.talks[1].timeline[-1].end_s == 100.0
    files = find_files(conference, [tmp_path])
    found = [(files[one.id].recording, files[one.id].deck) for one in conference.talks]
    assert found == [
        (tmp_path / names[1], tmp_path / "a.pdf"),
        (tmp_path / names[0], tmp_path / names[2]),
        (tmp_path / names[0], tmp_path / names[3]),
    ]


def test_decks_of_one_name_have_ids_of_their_own(tmp_path):
    touch(tmp_path, "one/slides.pdf", "two/slides.pdf", "day.mkv")
    talks = [
        talk(tmp_path, "one/slides.pdf"),
        talk(tmp_path, "two/slides.pdf", start_s=200.0, end_s=300.0),
    ]
    conference = conference_of(tmp_path, talks).conference
    assert [one.id for one in conference.talks] == ["slides", "slides-2"]
    files = find_files(conference, [tmp_path])
    assert files["slides-2"].deck == tmp_path / "two" / "slides.pdf"


def test_files_outside_the_folder_are_found_in_media_folders(tmp_path):
    inside, outside = tmp_path / "in", tmp_path / "out"
    touch(inside, "day.mkv")
    touch(outside, "b.pdf")
    (inside / "link.pdf").symlink_to(outside / "b.pdf")
    made = conference_of(
        inside,
        [talk(inside, outside / "b.pdf"), talk(inside, "link.pdf", start_s=200.0, end_s=300.0)],
    )
    assert made.outside == (outside / "b.pdf", inside / "link.pdf")
    text = write_catalogue(made.conference)
    assert str(tmp_path) not in text
    files = find_files(parse_catalogue(text, inside / "c.yaml"), [inside], [outside])
    assert files["b"].deck == outside / "b.pdf"


def test_the_folder_for_the_catalogue(tmp_path):
    assert common_folder([talk(tmp_path, "slides/a.pdf", "video/day.mkv")]) == tmp_path
    far = talk(tmp_path, "a/b/c/d/a.pdf", "e/day.mkv")
    assert common_folder([far]) == tmp_path / "e"


def test_the_place_with_the_highest_confidence_counts(tmp_path):
    less = talk(tmp_path, recording="one.mkv", confidence=0.5)
    more = talk(tmp_path, recording="two.mkv", confidence=0.9)
    other = talk(tmp_path, "b.pdf")
    assert best_of([less, other, more]) == [more, other]

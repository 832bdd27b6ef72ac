"""A conference made of files: titles, ids, paths, and a catalogue that opens as it is."""

import os

import pytest
from PIL import Image

from duthviewer.catalogue.conference import Span
from duthviewer.catalogue.reader import parse_catalogue
from duthviewer.catalogue.writer import write_catalogue
from duthviewer.errors import KnownError
from duthviewer.library.files import find_files
from duthviewer.sync.found import FoundTalk, best_of, common_folder, conference_of, title_of


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


@pytest.mark.parametrize(
    ("said", "file", "title"),
    [
        ("Mutation testing in practice", "x.pdf", "Mutation testing in practice"),
        ("Microsoft PowerPoint - Async Views.pptx", "x.pdf", "Async Views"),
        ("untitled", "django-channels_2016.pdf", "Django channels 2016"),
        ("Presentation 3", "why-orm.pdf", "Why orm"),
        ("talk_final_v2.key", "Über Größe.pdf", "Über Größe"),
        ("slides.pdf", "x.pdf", "X"),
        (None, "keynote.pdf", "Keynote"),
    ],
)
def test_a_talk_is_called_as_its_deck_says_unless_that_says_nothing(tmp_path, said, file, title):
    deck = tmp_path / file
    Image.new("RGB", (320, 180)).save(deck, "PDF", title=said)
    assert title_of(deck) == title


def test_a_deck_that_cannot_be_read_has_its_files_name(tmp_path):
    (tmp_path / "my-talk.pdf").write_bytes(b"no pdf")
    assert title_of(tmp_path / "my-talk.pdf") == "My talk"
    assert title_of(tmp_path / "gone.pdf") == "Gone"


def test_the_catalogue_opens_as_it_is_and_finds_the_files(tmp_path):
    names = ("day [x].mkv", "day two.mp4", "slides/Ä: B#1%.pdf", "slides/~b.pdf", "a.pdf")
    touch(tmp_path, *names)
    spans = (
        Span(start_s=9.0, end_s=20.0, page=1, confidence=0.9),
        Span(start_s=20.0, end_s=120.0, page=2),
    )
    talks = [
        talk(tmp_path, "a.pdf", names[1], 5.0, 50.0, title="Zwei: <b>\n\x07"),
        talk(tmp_path, names[3], names[0], 200.0, 300.0),
        talk(tmp_path, names[2], names[0], 10.0004, 100.0, spans=spans, title=""),
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


def test_files_outside_are_named_and_found_where_a_person_says(tmp_path):
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


def test_of_several_recordings_the_surest_place_counts(tmp_path):
    less = talk(tmp_path, recording="one.mkv", confidence=0.5)
    more = talk(tmp_path, recording="two.mkv", confidence=0.9)
    other = talk(tmp_path, "b.pdf")
    assert best_of([less, other, more]) == [more, other]

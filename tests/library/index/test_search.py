"""The search: what is found where, in which order, and that no query and no text breaks it."""

import itertools
import sqlite3
import threading

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from duthviewer.library.index import HitKind, SearchIndex, SearchResult
from duthviewer.library.index.passages import Passage
from duthviewer.library.index.tables import Tier
from duthviewer.library.index.writer import SearchWriter
from duthviewer.library.store.notes import new_note, with_text
from tests.decks import PageSpec, write_deck
from tests.library.index.searching import Library, hits, kinds, marked


@pytest.fixture
def library(tmp_path):
    library = Library(tmp_path)
    yield library
    library.close()


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """One with something of each kind in it, to be asked only."""
    library = Library(tmp_path_factory.mktemp("library"))
    library.say(
        (90, "before the talk: mutation"),
        (101, "hello and welcome"),
        (103, "today we talk about mutation"),
        (105, "testing of all things"),
        (150, "<i>mutation</i> is the sincerest"),
        (152, "form of testing &amp; 测试很重要"),
        (190, "שלום to all 🎉 at the end"),
        (205, "channels are not for testing"),
    )
    library.show("testing", "Mutation", "Nothing", "Mutation score")
    note = new_note("meeting/testing", 120, 2)
    library.store.notes.save(with_text(note, "ask about\nmutation <b>scores</b> AND more"))
    library.update()
    yield library
    library.close()


def test_hits_of_a_talk_come_by_kind_each_with_its_moment(full):
    (group,) = full.find("mutation").groups
    assert (group.talk, group.title, group.speakers) == (
        "meeting/testing", "Testing", ("Ana Balica",),
    )  # fmt: skip
    assert (group.conference, group.conference_title) == ("meeting", "Meeting")
    assert [(hit.kind, hit.at_s, hit.page) for hit in group.hits] == [
        (HitKind.NOTE, 120, 2),
        (HitKind.ABSTRACT, 100, None),
        (HitKind.PAGE, 100, 1),
        # Never shown, as the timeline has it
        (HitKind.PAGE, None, 3),
        (HitKind.CUE, 103, None),
        (HitKind.CUE, 150, None),
    ]
    assert all(marked(hit)[0].lower() == "mutation" for hit in group.hits)


def test_the_cues_before_a_talk_are_not_its_own(full):
    assert full.hits("before the") == []


def test_a_phrase_that_goes_over_two_cues_is_found_where_it_begins(full):
    (hit,) = full.hits('"mutation testing"')
    assert (hit.kind, hit.at_s, marked(hit)) == (HitKind.CUE, 103, ["mutation testing"])


def test_titles_come_first_and_then_speakers(full):
    found = full.find("testing")
    assert [group.talk for group in found.groups] == ["meeting/testing", "meeting/channels"]
    assert found.groups[0].hits[0].kind is HitKind.TITLE
    (hit,) = full.hits("lukasz")
    assert (hit.kind, hit.text, marked(hit)) == (HitKind.SPEAKER, "Łukasz Godwin, Zoë", ["Łukasz"])


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("mutation in:slides", [HitKind.PAGE, HitKind.PAGE]),
        ("mutation in:said", [HitKind.CUE, HitKind.CUE]),
        ("mutation in:notes", [HitKind.NOTE]),
        ("mutation in:notes in:said", [HitKind.NOTE, HitKind.CUE, HitKind.CUE]),
        ("mutation in:titles", []),
        ("mutation -score in:slides", [HitKind.PAGE]),
        ("mutation -scor* in:slides", [HitKind.PAGE]),
        ("testing speaker:godwin", [HitKind.CUE]),
        ("speaker:godw", [HitKind.TITLE]),
        ("speaker:nobody", []),
        ("testing conference:meeting in:titles", [HitKind.TITLE]),
        ("testing conference:meet in:titles", [HitKind.TITLE]),
        ("in:notes muta", [HitKind.NOTE]),
        ("in:notes muta ", []),
        ("muta in:notes", []),
        ("MUTATION in:notes ", [HitKind.NOTE]),
        ("测试", [HitKind.CUE]),
        ("很重", [HitKind.CUE]),
        ("重很", []),
        ("שלום", [HitKind.CUE]),
        ("🎉", [HitKind.CUE]),
        ("<b>scores</b>", [HitKind.NOTE]),
        ("scores AND more", [HitKind.NOTE]),
        ("scores NEAR more", []),
    ],
)
def test_queries(full, query, expected):
    assert kinds(full.hits(query)) == expected


def test_html_is_text(full):
    (hit,) = full.hits("<b>sockets")
    assert hit.text == "Channels & <b>sockets</b>"
    (hit,) = full.hits("sincerest")
    assert hit.text.startswith("mutation is the sincerest form of testing & 测试")


def test_kinds_conference_and_talk_narrow_it_down(full):
    assert kinds(full.hits("testing", kinds=[HitKind.TITLE])) == [HitKind.TITLE]
    assert full.hits("balica", kinds=[HitKind.TITLE]) == []
    assert kinds(full.hits("balica", kinds=[HitKind.SPEAKER])) == [HitKind.SPEAKER]
    assert full.hits("testing in:said", kinds=[HitKind.PAGE]) == []
    assert {hit.talk for hit in full.hits("testing", talk="meeting/channels")} == {
        "meeting/channels"
    }
    assert full.find("testing", conference="other").problem is not None
    assert full.find("testing", conference="meeting").hits == full.find("testing").hits


def test_the_limit_holds_and_what_is_not_listed_is_counted(full):
    found = full.find("mutation", limit=3)
    (group,) = found.groups
    assert len(group.hits) == 3
    assert (group.more, found.hits, found.is_cut) == (3, 6, False)


@pytest.mark.parametrize("query", ["", "   ", '"', "*", "^ () {}", "\0"])
def test_without_a_word_there_is_nothing(full, query):
    assert full.find(query) == SearchResult()


@pytest.mark.parametrize("query", ["-mutation", "in:said", "conference:none x"])
def test_a_query_that_cannot_be_answered_says_why(full, query):
    found = full.find(query)
    assert found.problem
    assert not found.groups


@pytest.mark.parametrize(
    ("query", "suggestion"),
    [
        ("mutaton", "mutation"),
        ("mutation tesitng sincerst", "mutation testing sincerest"),
        ("in:said Mutaton", "in:said mutation"),
        ("mutation", None),
        ("qwertzuiop", None),
        # Meant, perhaps, but not there together
        ("mutaton godwin", None),
    ],
)
def test_a_misspelt_word_gets_a_suggestion(full, query, suggestion):
    assert full.find(query).suggestion == suggestion


_SIGNS = "\"*^:-+(){}'; \t\0\ud800"
_PARTS = [
    "a",
    "mutation",
    "NEAR",
    "AND",
    "in:",
    "speaker:",
    "conference:",
    "said",
    "测",
    "🎉",
    "ש",
    "́",
]
_alphabet = st.sampled_from([*_SIGNS, *_PARTS])


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.text(), st.lists(_alphabet).map("".join)))
def test_no_query_is_an_error_and_every_mark_is_in_the_text(full, query):
    for hit in full.hits(query, limit=5):
        ends = 0
        for start, end in hit.marks:
            assert ends <= start < end <= len(hit.text)
            ends = end


def test_a_long_text_is_shown_around_the_words(library):
    filler = "lorem ipsum dolor sit amet " * 40
    library.write(
        "title: M\nid: meeting\nrecordings: {d: {}}\ntalks:\n"
        f"  - {{id: a, title: A, recording: d, start: 0, abstract: '{filler} needle {filler}'}}\n"
    )
    library.update()
    (hit,) = library.hits("needle")
    assert 100 < len(hit.text) < 300
    assert hit.text.startswith("… ")
    assert hit.text.endswith(" …")
    assert marked(hit) == ["needle"]


def test_a_long_text_is_shown_where_the_words_meet(library):
    filler = "lorem the ipsum dolor sit amet " * 20
    library.write(
        "title: M\nid: meeting\nrecordings: {d: {}}\ntalks:\n"
        "  - {id: a, title: A, recording: d, start: 0,"
        f" abstract: '{filler} the needle {filler}'}}\n"
    )
    library.update()
    (hit,) = library.hits("the needle")
    assert set(marked(hit)) == {"the", "needle"}


def test_slides_that_are_built_up_are_one_hit(library):
    library.say((110, "words"))
    write_deck(
        library.folder / "testing.pdf",
        [PageSpec(lines=lines) for lines in (["needle"], ["needle", "hay"], ["other needle"])],
    )
    library.update()
    assert [hit.page for hit in library.hits("needle")] == [1, 2, 3]
    index = library.index
    index.close()
    with SearchWriter(library.path) as writer:
        (number,) = (
            number for number, marks in writer.marks("meeting").items() if marks.get("page")
        )
        built = ["needle", "needle hay", "needle hay stack", "other needle"]
        writer.put(
            number, Tier.PAGE, [Passage(text, page=at) for at, text in enumerate(built, 1)], {}
        )
        writer.flush()
    assert [hit.page for hit in library.hits("needle")] == [1, 4]


def test_neighbouring_cues_are_one_hit_and_distant_ones_are_not(library):
    library.say(*[(float(at), f"word number {at}") for at in range(100, 190, 3)])
    library.update()
    found = library.hits("word")
    assert 1 < len(found) < 5
    assert found[0].at_s == 100
    gaps = [after.at_s - before.at_s for before, after in itertools.pairwise(found)]
    assert min(gaps) > 15


@pytest.mark.parametrize("shift", range(0, 24, 3))
def test_a_phrase_is_found_wherever_the_passages_are_cut(library, shift):
    said = [(100.0 + 3 * number, f"cue{number} end{number}") for number in range(30)]
    library.say(*[(at - shift / 10, text) for at, text in said if at - shift / 10 >= 100])
    library.update()
    for number in range(2, 28):
        (hit,) = library.hits(f'"end{number} cue{number + 1}"')
        assert hit.at_s == pytest.approx(100.0 + 3 * number - shift / 10)


def test_two_languages_are_both_found_and_the_same_twice_is_found_once(library):
    library.say((110, "welcome everybody"), name="day-1.en.vtt")
    library.say((110, "welcome everybody"), name="day-1.en-orig.vtt")
    library.say((110, "willkommen zusammen"), name="day-1.de.vtt")
    library.update()
    assert [hit.at_s for hit in library.hits("welcome")] == [110]
    assert [hit.at_s for hit in library.hits("zusammen")] == [110]


def test_a_talk_as_a_video_of_its_own_has_its_moments_in_the_days_recording(library):
    library.write(
        "title: M\nid: meeting\nrecordings: {d: {}}\ntalks:\n"
        "  - {id: a, title: A, recording: d, start: 1000, also: ['https://youtu.be/rsEkQbMLCH4']}\n"
    )
    (library.folder / "A [rsEkQbMLCH4].mp4").write_bytes(b"a file")
    library.say((7, "needle"), name="A [rsEkQbMLCH4].vtt")
    library.update()
    (hit,) = library.hits("needle")
    assert hit.at_s == 1007


def test_without_an_index_nothing_is_found_until_there_is_one(library):
    found = library.find("testing")
    assert (found.groups, bool(found.problem)) == ((), True)
    library.update()
    assert library.find("testing").groups


def test_an_index_of_another_format_is_not_asked_and_made_anew(library):
    library.update()
    with sqlite3.connect(library.path) as connection:
        connection.execute("UPDATE about SET format = 'old'")
    connection.close()
    library.index.close()
    assert library.find("testing").problem
    library.update()
    assert library.find("testing").groups


@pytest.mark.parametrize("where", ["head", "middle", "empty"])
def test_a_damaged_index_is_noticed_and_made_anew(library, where):
    library.say(*[(float(at), f"word number {at} testing") for at in range(100, 190)])
    library.update()
    library.index.close()
    content = bytearray(library.path.read_bytes())
    if where == "empty":
        content = bytearray()
    else:
        start = 0 if where == "head" else 4096
        content[start : start + 200 if where == "head" else len(content)] = b"\xa5" * (
            200 if where == "head" else len(content) - 4096
        )
    library.path.write_bytes(content)
    found = library.find("testing")
    assert not found.groups
    assert found.problem
    library.update()
    assert library.find("testing").groups
    assert library.find("testing").problem is None


def test_it_can_be_asked_while_it_is_written(library):
    library.update()
    writer = sqlite3.connect(library.path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("UPDATE talk SET title = 'Testing anew'")
    assert library.find("testing").groups[0].title == "Testing"
    writer.execute("COMMIT")
    writer.close()
    assert library.find("testing").groups[0].title == "Testing anew"


def test_a_search_can_be_interrupted(full):
    index = SearchIndex(full.path)
    assert index.find("mutation").groups
    # Between the tiers; on another thread it would be a matter of luck.
    index._stopped = lambda: True
    found = index.find("mutation")
    assert found.is_interrupted
    assert not found.groups
    del index._stopped
    thread = threading.Thread(target=index.interrupt)
    thread.start()
    thread.join()
    assert hits(index.find("mutation"))
    index.close()

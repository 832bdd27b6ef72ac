"""The text of a catalogue changed in place."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.editing.edits import (
    AddTalk,
    Edit,
    MoveTalk,
    RemoveTalk,
    SetConferenceField,
    SetRecordingField,
    SetTalkField,
    SetTalkTimes,
    ShiftRecording,
)
from duthviewer.catalogue.editing.text_change import text_of_change
from duthviewer.catalogue.reader import parse_catalogue
from duthviewer.catalogue.timeline import NO_TIMELINE, Span, Timeline
from duthviewer.catalogue.writer import write_catalogue
from tests.catalogue.conferences import conferences
from tests.catalogue.editing.catalogues import FLOW, JSON, PLAIN
from tests.catalogue.test_timeline_writer import HANDMADE

PATH = Path("catalogue.yaml")


def _after(text: str, *edits: Edit) -> str:
    before = parse_catalogue(text, PATH)
    after = before
    for edit in edits:
        after = edit.changed(after)
    return text_of_change(text, before, after, PATH)


@settings(max_examples=80, deadline=None)
@given(conferences(), conferences(), st.booleans())
def test_any_catalogue_becomes_any_other(
    before: Conference, after: Conference, has_carriage_returns: bool
) -> None:
    before = parse_catalogue(write_catalogue(before), PATH)
    # The base stays: relative addresses of the text depend on it.
    wanted = parse_catalogue(write_catalogue(replace(after, base=None)), PATH)
    if before.base is not None:
        wanted = replace(
            wanted,
            base=before.base,
            talks=tuple(replace(talk, slides=None, thumbnail=None) for talk in wanted.talks),
        )
    text = write_catalogue(before)
    if has_carriage_returns:
        text = text.replace("\n", "\r\n")
    made = text_of_change(text, before, wanted, PATH)
    assert parse_catalogue(made, PATH) == wanted
    assert text_of_change(text, before, before, PATH) == text


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("10", "12.5"),
        ("10.0", "12.5"),
        ("0:10", "0:12.5"),
        ("00:10", "00:12.5"),
        ("0:00:10", "0:00:12.5"),
        ("00:00:10", "00:00:12.5"),
        ("'10'", "'12.5'"),
        ('"0:00:10"', '"0:00:12.5"'),
        ("10s", "12.5s"),
        ("https://youtu.be/x?t=10", "12.5s"),
    ],
)
def test_a_time_keeps_its_form(written: str, expected: str) -> None:
    text = HANDMADE.replace("start: 10 ", f"start: {written} ")
    made = _after(text, SetTalkTimes(talk="one", start_s=12.5, end_s=100.0))
    assert made == HANDMADE.replace("start: 10 ", f"start: {expected} ")


def test_a_clock_gets_an_hour_only_if_it_needs_one() -> None:
    text = HANDMADE.replace("start: 10 ", "start: 59:50 ").replace("end: 1m40s", "end: 1:02:00")
    made = _after(text, SetTalkTimes(talk="one", start_s=3600.0, end_s=3000.0 + 3 * 3600))
    assert made == HANDMADE.replace("start: 10 ", "start: 1:00:00 ").replace(
        "end: 1m40s", "end: 3:50:00"
    )


@pytest.mark.parametrize(
    ("title", "written"),
    [("Another one", '"Another one"'), ('A "b"', '"A \\"b\\""'), ("null", '"null"')],
)
def test_a_text_keeps_its_quotes(title: str, written: str) -> None:
    made = _after(HANDMADE, SetTalkField(talk="one", field="title", value=title))
    assert made == HANDMADE.replace('"The one"', written)


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("Zwei", "Zwei"),
        ("A: b", "'A: b'"),
        ("a, b", "'a, b'"),
        ("[x", "'[x'"),
        ("08:30", "'08:30'"),
    ],
)
def test_a_plain_text_gets_quotes_if_it_needs_them(title: str, written: str) -> None:
    made = _after(HANDMADE, SetTalkField(talk="two", field="title", value=title))
    assert made == HANDMADE.replace("Zwö", written)


def test_a_comment_stays_beside_a_text_that_becomes_a_block() -> None:
    text = HANDMADE.replace("id: meeting\n", "id: meeting\ndescription: Short # note\n")
    made = _after(text, SetConferenceField(field="description", value="One\nTwo"))
    block = text.replace("Short # note\n", "|- # note\n  One\n  Two\n")
    assert made == block
    made = _after(made, SetConferenceField(field="description", value="Three\nfour"))
    assert made == block.replace("One", "Three").replace("Two", "four")


def test_new_fields_go_where_the_documentation_has_them() -> None:
    made = _after(
        HANDMADE,
        SetTalkField(talk="one", field="slides", value="one.pdf"),
        SetTalkField(talk="two", field="slides", value="two.pdf"),
        SetRecordingField(recording="day-1", field="title", value="Day: one"),
    )
    assert made == HANDMADE.replace("# roughly\n", "# roughly\n    slides: one.pdf\n").replace(
        "start: 2m}", "start: 2m, slides: two.pdf}"
    ).replace("{day-1: {}}", "{day-1: {title: 'Day: one'}}")


def test_a_removed_field_leaves_its_comment() -> None:
    made = _after(HANDMADE, SetTalkTimes(talk="one", start_s=10.0))
    assert made == HANDMADE.replace("end: 1m40s  # roughly", "# roughly")
    made = _after(HANDMADE, SetTalkField(talk="three", field="abstract", value=""))
    assert made == HANDMADE.replace("    abstract: >-\n      Words over\n      two lines\n", "")


def test_a_renamed_speaker_keeps_comments_and_quotes() -> None:
    talk = parse_catalogue(PLAIN, PATH).talk_by_id["first"]
    speakers = (replace(talk.speakers[0], name="Ana B."), talk.speakers[1])
    made = _after(PLAIN, SetTalkField(talk="first", field="speakers", value=speakers))
    assert made == PLAIN.replace("name: Ana Balica ", "name: Ana B. ")


def test_items_move_with_their_own_text() -> None:
    first, second, third = (HANDMADE.index(item) for item in ("  - id: one", "  - {", "  - id: th"))
    two = HANDMADE[second:third]
    made = _after(HANDMADE, MoveTalk(talk="two", index=0))
    assert made == HANDMADE[:first] + two + "\n" + HANDMADE[first:second] + HANDMADE[third:]


def test_a_removed_talk_leaves_one_empty_line_and_the_comments_around_it() -> None:
    second = HANDMADE.index("  - {")
    third = HANDMADE.index("  - id: three")
    assert _after(HANDMADE, RemoveTalk(talk="two")) == HANDMADE[:second] + HANDMADE[third:]
    made = _after(HANDMADE, *(RemoveTalk(talk=talk) for talk in ("one", "two", "three")))
    assert made.startswith(HANDMADE[: HANDMADE.index("talks:")] + "talks: []\n")
    assert made.endswith("# the end\n")
    assert "# the opening" in made


def test_a_shifted_timeline_keeps_its_comments() -> None:
    made = _after(HANDMADE, ShiftRecording(recording="day-1", by_s=60))
    assert "      - [360.0, 7]   # guessed\n      - [370.0, 8]\n" in made
    assert "start: 70   # after the coffee\n    end: 2m40s  # roughly" in made


def test_a_timeline_whose_last_entry_closes_it_is_written_again_if_the_end_moves() -> None:
    text = (
        "title: T\nid: t\nrecordings: {d: {}}\ntalks:\n"
        "- {id: a, title: A, recording: d, start: 0, timeline: [[0, 1], [10, null]]}\n"
        "- {id: b, title: B, recording: d, start: 10}\n"
    )
    made = _after(text, SetTalkTimes(talk="b", start_s=20))
    assert "timeline: [[0.0, 1]]}" in made
    expected = Timeline((Span(start_s=0.0, end_s=20.0, page=1),))
    assert parse_catalogue(made, PATH).talks[0].timeline == expected


def test_json_stays_json() -> None:
    import json

    talk = parse_catalogue(HANDMADE, PATH).talk_by_id["three"]
    made = _after(
        JSON,
        AddTalk(talk=talk),
        SetTalkField(talk="one", field="abstract", value='Two\n"lines"'),
        SetTalkField(talk="two", field="also", value=()),
        SetTalkTimes(talk="two", start_s=101.5, end_s=200.0),
        SetRecordingField(recording="day-1", field="title", value="Ü"),
    )
    read = json.loads(made)
    assert read["recordings"]["day-1"] == {"title": "Ü"}
    assert read["talks"][0]["abstract"] == 'Two\n"lines"'
    assert "also" not in read["talks"][-1]


def test_a_flow_of_several_lines_keeps_its_lines() -> None:
    made = _after(FLOW, RemoveTalk(talk="a"), SetTalkTimes(talk="b", start_s=8, end_s=9))
    assert [line.rpartition("#")[2] for line in made.splitlines()] == [
        line.rpartition("#")[2] for line in FLOW.splitlines()
    ]
    assert "{id: b, title: 'B', recording: day-3, start: 8, end: 9s # c6" in made


def test_a_comment_after_a_new_block_is_no_part_of_it() -> None:
    talk = parse_catalogue(HANDMADE, PATH).talk_by_id["three"]
    new = replace(talk, id="new", abstract="word " * 30, timeline=NO_TIMELINE)
    made = _after(PLAIN, AddTalk(talk=new, index=2))
    assert "# c40" in made
    assert "c40" not in str(parse_catalogue(made, PATH))


def test_lines_in_a_flow_are_quoted_on_one_line() -> None:
    made = _after(HANDMADE, SetTalkField(talk="two", field="abstract", value="One:\ntwo"))
    assert made == HANDMADE.replace("start: 2m}", 'start: 2m, abstract: "One:\\ntwo"}')


def test_a_folded_text_that_folding_would_change_is_kept_line_by_line() -> None:
    made = _after(HANDMADE, SetTalkField(talk="three", field="abstract", value="One\n  two"))
    assert made == HANDMADE.replace(
        ">-\n      Words over\n      two lines\n", "|-\n      One\n        two\n"
    )


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_removed_talks_leave_one_empty_line_between_the_others(line_break: str) -> None:
    head = "title: T\nid: t\nrecordings: {d: {}}\ntalks:\n"
    items = [f"- id: {name}\n  title: T\n  recording: d\n  start: 0\n" for name in "abcd"]

    def listed(*names: str) -> str:
        text = head + "\n".join(items["abcd".index(name)] for name in names)
        return text.replace("\n", line_break)

    for removed in ("a", "b", "d", "bc", "ab", "cd"):
        made = _after(listed(*"abcd"), *(RemoveTalk(talk=talk) for talk in removed))
        left = [name for name in "abcd" if name not in removed]
        assert made.rstrip() == listed(*left).rstrip(), removed
        moved = _after(made, MoveTalk(talk=left[-1], index=0))
        assert moved.rstrip().count(line_break * 2) == len(left) - 1


@pytest.mark.parametrize(
    ("written", "first_removed", "last_removed", "added"),
    [
        ("[A, B]", "[B]", "[A]", "[A, B, C]"),
        ("[ A ,  B , ]", "[ B , ]", "[ A ,  ]", "[ A ,  B, C , ]"),
        ("[A # a\n      , B]", "[ # a\n       B]", "[A # a\n      ]", "[A # a\n      , B, C]"),
        ("[A, # a\n      B]", "[# a\n      B]", "[A # a\n      ]", "[A, # a\n      B, C]"),
        ("[\n      A,\n      B\n      ]", "[\n      \n      B\n      ]",
         "[\n      A\n      ]", "[\n      A,\n      B, C\n      ]"),
        ("\n    - A # a\n    # b\n    - B", "\n    # b\n    - B", "\n    - A # a\n    # b",
         "\n    - A # a\n    # b\n    - B\n    - C"),
    ],
)  # fmt: skip
def test_items_of_a_list_come_and_go_with_one_comma(
    written: str, first_removed: str, last_removed: str, added: str
) -> None:
    def text(also: str) -> str:
        for letter in "ABC":
            # PyYAML puts a new text with a colon in quotes if it is in brackets.
            quote = "'" if letter == "C" and "[" in also else ""
            also = also.replace(letter, f"{quote}https://x.org/{letter.lower()}{quote}")
        return HANDMADE.replace("recording: day-1\n    start: 10", f"also: {also}\n    "
                                "recording: day-1\n    start: 10")  # fmt: skip

    a, b, c = (f"https://x.org/{letter}" for letter in "abc")
    for also, expected in (((b,), first_removed), ((a,), last_removed), ((a, b, c), added)):
        made = _after(text(written), SetTalkField(talk="one", field="also", value=also))
        assert made == text(expected)

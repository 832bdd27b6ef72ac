"""Lists of times, as they are written under livestreams."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from duthviewer.catalogue.reader import read_catalogue
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.sources import ImportContext, import_source
from duthviewer.library.importing.times_list import read, recognises
from duthviewer.library.importing.values import Certainty, ImportedConference, ImportFailed
from duthviewer.resources import resource


def _imported(text: str) -> ImportedConference:
    return read(Document.of(text), ImportContext())


def test_a_pasted_list_becomes_talks_of_one_recording() -> None:
    (imported,) = import_source(
        "0:55:09 Channels – Andrew Godwin\n2:17:10 Testing – Ana Balica\n3:10:00 Lunch\n"
        "4:20:00 Debugging – Aymeric Augustin\n"
    )
    talks = imported.conference.talks
    assert [(each.title, each.speakers[0].name, each.start_s, each.end_s) for each in talks] == [
        ("Channels", "Andrew Godwin", 3309.0, None),
        ("Testing", "Ana Balica", 8230.0, 11400.0),
        ("Debugging", "Aymeric Augustin", 15600.0, None),
    ]
    left = [each for each in imported.findings if each.certainty is Certainty.LEFT_OUT]
    assert [(each.line, str(each)) for each in left] == [
        (3, "`Lunch` at 3:10:00, which is not a talk.")
    ]


def test_the_talks_of_a_whole_conference_come_back() -> None:
    """The times of a conference's days, written as under a livestream, give the same talks."""
    conference = read_catalogue(resource("conferences", "duth-2016.yaml"))
    lines = [conference.title]
    for number, recording in enumerate(conference.recordings, 1):
        lines += ["", f"Day {number}", recording.url or ""]
        for talk in conference.talks:
            if talk.recording == recording.id:
                names = " & ".join(speaker.name for speaker in talk.speakers)
                lines.append(f"{_time(talk.start_s)} {talk.title} – {names}")
    imported = _imported("\n".join(lines)).conference
    assert imported.title == conference.title
    assert [each.url for each in imported.recordings] == [
        each.url for each in conference.recordings
    ]
    assert [(each.title, [one.name for one in each.speakers], each.start_s)
            for each in imported.talks] == [
        (each.title, [one.name for one in each.speakers], each.start_s)
        for each in sorted(conference.talks, key=lambda one: (one.recording, one.start_s))
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Join us at 18:30 on Friday, in room 5.",
        "Call +49 30 1234567 before 12/05/2016. The score was 3:2.",
        "See John 3:16 and the ratio 16:9.",
        "",
    ],
)
def test_prose_with_times_is_no_list(text: str) -> None:
    assert not recognises(Document.of(text))
    with pytest.raises(ImportFailed, match="no talk"):
        _imported(text)


def test_the_names_of_columns_are_no_title() -> None:
    imported = _imported(
        "| Start | Talk | Speaker | Slides |\n|---|\n| 0:12:00 | Maps | Lu Yi | |\n"
    )
    assert imported.conference.title == "Conference"


def test_a_licence_has_its_usual_form() -> None:
    imported = _imported("Licence: CC-BY, see below\n0:12:43 Tests – Ana Balica\n")
    assert imported.conference.licence == "CC BY"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("DUTH 2016\n0:10:00 Channels\n0:50:00 Testing", "DUTH 2016"),
        ("DUTH 2016, day one\n0:10:00 Channels\n0:50:00 Testing", "DUTH 2016, day one"),
        ("DUTH, day 1\n0:10:00 Channels\n\nDUTH, day 2\n0:05:00 Forms", "DUTH"),
        ("Videos of DUTH 2016\n\nDay 1\n0:10:00 Channels\n\nDay 2\n0:05:00 Forms",
         "Videos of DUTH 2016"),
        ("Day 1\n0:10:00 Channels\n\nDay 2\n0:05:00 Forms", "Conference"),
    ],
)  # fmt: skip
def test_the_title_is_before_the_list(text: str, title: str) -> None:
    assert _imported(text).conference.title == title


@pytest.mark.parametrize(
    "cue",
    ["{n}\n00:00:0{n},000 --> 00:00:0{n},900\nWords\n\n", "00:0{n}.000 --> 00:0{n}.900\nWords\n\n",
     "Dialogue: 0,0:00:0{n}.00,0:00:0{n}.90,Default,,0,0,0,,Words\n"],
)  # fmt: skip
def test_subtitles_are_no_list(cue: str) -> None:
    assert not recognises(Document.of("".join(cue.format(n=n) for n in range(1, 7))))


def test_the_recording_of_the_same_name_is_named(tmp_path: Path) -> None:
    (tmp_path / "day.txt").write_text("0:10:00 Channels\n0:50:00 Testing")
    (tmp_path / "day.mkv").write_bytes(b"")
    (imported,) = import_source(tmp_path / "day.txt")
    assert imported.conference.recordings[0].file == "./day.mkv"


def test_a_very_long_line_is_read_to_its_end() -> None:
    text = " ".join(f"{n // 60}:{n % 60:02}:00 Talk number {n} by Ann Lee" for n in range(300))
    talks = _imported(text).conference.talks
    assert len(talks) == 300
    assert {each.speakers[0].name for each in talks} == {"Ann Lee"}
    # The parts of the line are cut at spaces, so only a title there could differ.
    assert sum(each.title == f"Talk number {n}" for n, each in enumerate(talks)) >= 297


def _examples(name: str) -> Iterator[tuple[str, str, str]]:
    """Yield the name of each example in a file, its text, and what is expected."""
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    for example in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]:
        title, _, rest = example.partition("\n")
        given, _, expected = rest.partition("\n---\n")
        yield title, given, expected.strip()


def _time(seconds: float) -> str:
    whole, rest = divmod(seconds, 1)
    fraction = f"{rest:.3f}"[1:].rstrip("0") if rest else ""
    return f"{whole // 3600:.0f}:{whole // 60 % 60:02.0f}:{whole % 60:02.0f}{fraction}"


def written(imported: ImportedConference) -> str:
    """Write a conference in the form of the examples."""
    conference = imported.conference
    lines = []
    for recording in conference.recordings:
        is_planned = recording.times == "planned"
        if is_planned or recording.url or len(conference.recordings) > 1:
            lines.append("@planned" if is_planned else f"@ {recording.url or ''}".strip())
        for talk in conference.talks:
            if talk.recording == recording.id:
                end = "" if talk.end_s is None else f"-{_time(talk.end_s)}"
                names = ", ".join(each.name for each in talk.speakers)
                parts = [f"{_time(talk.start_s)}{end} {talk.title}", names, talk.slides or ""]
                lines.append(re.sub(r"( \| )+$", "", " | ".join(parts)).rstrip(" |"))
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("given", "expected"),
    [pytest.param(*rest, id=name) for name, *rest in _examples("times_examples.txt")],
)
def test_the_list_is_read(given: str, expected: str) -> None:
    assert written(_imported(given)) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param(*rest, id=name)
        for file in ("times_held_out.txt", "times_held_out_2.txt")
        for name, *rest in _examples(file)
    ],
)
def test_lists_written_before_the_parser_are_read(given: str, expected: str) -> None:
    assert written(_imported(given)) == expected

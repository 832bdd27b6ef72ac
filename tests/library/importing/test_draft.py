"""The draft of a conference: whatever is added to it, the result is a valid catalogue."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duthviewer.catalogue.conference import Speaker
from duthviewer.catalogue.reader import parse_catalogue
from duthviewer.catalogue.writer import write_catalogue
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.values import Certainty, ImportFailed

_HOSTILE = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [
            "javascript:alert(1)", "file:///etc/passwd", "../../etc/passwd", "https://x:99999/",
            "https://user:word@host/", "https://host/a b.pdf", "-o/etc/x", "a" * 400, "\x00\x1b[2J",
            "\u202egnp.exe", "\ud800", "talk\n: - {", "https://host/../up",
        ]
    ),
)  # fmt: skip
_SECONDS = st.one_of(st.floats(), st.floats(0, 9e6), st.none())


@given(st.data())
def test_any_input_makes_a_valid_catalogue(data: st.DataObject) -> None:
    def some() -> str:
        return data.draw(_HOSTILE)

    draft = Draft("source.txt", some(), some())
    draft.place, draft.website, draft.description = some(), some(), some()
    draft.licence = some()
    draft.add_link(some(), some())
    recording = draft.add_recording(
        id_hint=some(), title=some(), url=some(), file=some(), licence=some()
    )
    for _ in range(3):
        draft.add_talk(
            some(),
            recording=recording,
            start_s=data.draw(_SECONDS) or 0.0,
            end_s=data.draw(_SECONDS),
            speakers=[some(), Speaker(name=some(), url=some())],
            abstract=some(),
            slides=some(),
            thumbnail=some(),
            also=[some()],
            licence=some(),
        )
    conference = draft.finish().conference
    assert parse_catalogue(write_catalogue(conference), Path("c.yaml")) == conference


def test_what_is_dropped_is_a_finding() -> None:
    draft = Draft("talks.txt", "A conference")
    recording = draft.add_recording()
    talk = draft.add_talk(
        "Testing", recording=recording, start_s=60, end_s=30, slides="ftp://host/a.pdf", line=7
    )
    imported = draft.finish()
    assert [(each.certainty, each.line, each.talk) for each in imported.findings] == [
        (Certainty.LEFT_OUT, 7, talk)
    ] * 2
    assert "ftp://host/a.pdf" in str(imported.findings[1])


def test_slides_and_licences_get_their_usual_form() -> None:
    draft = Draft("talks.txt", "A conference")
    draft.licence = "Creative Commons Attribution license (reuse allowed)"
    recording = draft.add_recording(licence="cc by-sa 4.0")
    draft.add_talk(
        "Testing",
        recording=recording,
        slides="https://github.com/ana/talks/blob/main/testing.pdf",
        licence="https://creativecommons.org/licenses/by/4.0/",
    )
    conference = draft.finish().conference
    (talk,) = conference.talks
    assert talk.slides == "https://raw.githubusercontent.com/ana/talks/main/testing.pdf"
    licences = [conference.licence, conference.recordings[0].licence, talk.licence]
    assert licences == ["CC-BY-3.0", "CC-BY-SA-4.0", "CC-BY-4.0"]


def test_equal_titles_get_ids_of_their_own() -> None:
    draft = Draft("talks.txt", "A conference")
    recording = draft.add_recording()
    ids = [draft.add_talk("Lightning talks", recording=recording) for _ in range(3)]
    assert ids == ["lightning-talks", "lightning-talks-2", "lightning-talks-3"]


def test_too_many_talks_are_one_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("duthviewer.library.importing.draft.MOST_TALKS", 2)
    draft = Draft("talks.txt", "A conference")
    recording = draft.add_recording()
    added = [draft.add_talk(f"Talk {number}", recording=recording) for number in range(4)]
    assert added == ["talk-0", "talk-1", None, None]
    assert [str(each) for each in draft.finish().findings] == [
        "There are more than 2 talks: the rest is left out."
    ]


def test_a_source_without_talks_fails() -> None:
    with pytest.raises(ImportFailed, match="no talk in"):
        Draft("talks.txt").finish()

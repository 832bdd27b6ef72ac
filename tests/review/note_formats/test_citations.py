"""Citations of talks."""

from __future__ import annotations

import datetime as dt
import json

import msgspec

from duthviewer.library.conferences.files import TalkFiles
from duthviewer.review.note_formats.citations import bibtex, citation_of, csl_json
from duthviewer.review.reviewed_talk import ReviewedTalk
from tests.review.note_formats.talks import conference_of

TODAY = dt.date(2026, 3, 4)


def talk(title: str, names: tuple[str, ...] = ()) -> ReviewedTalk:
    conference = conference_of(title)
    first = conference.talks[0]
    if names:
        speakers = tuple(msgspec.structs.replace(first.speakers[0], name=name) for name in names)
        first = msgspec.structs.replace(first, speakers=speakers)
    recording = msgspec.structs.replace(conference.recordings[0], date=dt.date(2016, 11, 3))
    conference = msgspec.structs.replace(conference, recordings=(recording,))
    return ReviewedTalk(conference, first, TalkFiles(None, 3.0, None, None, ()), 17.0)


def test_a_moment_as_bibtex() -> None:
    text = bibtex([citation_of(talk("{x} & \\ ~x^2"), 754.9, TODAY)])
    assert (
        text
        == r"""@misc{delacruz2016x,
  author = {Ann de la Cruz and {B, and C \textbraceleft{}x\textbraceright{}}},
  title = {{\textbraceleft{}x\textbraceright{} \& \textbackslash{} \textasciitilde{}x\^{}2}},
  howpublished = {Talk at The \& Meeting, Ghent},
  eventtitle = {The \& Meeting},
  venue = {Ghent},
  year = {2016},
  date = {2016-11-03},
  note = {Video, at 12:34; licence: CC-BY-4.0},
  url = {https://youtu.be/rsEkQbMLCH4?t=757},
  urldate = {2026-03-04},
  month = nov,
}
"""
    )


def test_no_title_ends_its_field() -> None:
    hostile = "}, url = {http://evil} }\n@comment{ \\input{/etc/passwd} }}}{{"
    text = bibtex([citation_of(talk(hostile), accessed=TODAY)])
    depth = 0
    # BibTeX counts every brace.
    for sign in text:
        depth += (sign == "{") - (sign == "}")
        assert depth >= 0
    assert depth == 0
    assert r"\input" not in text
    assert [line for line in text.splitlines() if line.startswith("@")] == [text.splitlines()[0]]


def test_a_talk_as_csl_json() -> None:
    names = ("Guido van Rossum", "Madonna", "山田 太郎", "Ann Marie O’Neil")
    one = citation_of(talk("A title", names), accessed=TODAY)
    items = json.loads(csl_json([one, one]))
    assert [item["id"] for item in items] == ["vanrossum2016title", "vanrossum2016title-2"]
    assert items[0]["type"] == "speech"
    assert items[0]["author"] == [
        {"family": "van Rossum", "given": "Guido"}, {"literal": "Madonna"},
        {"literal": "山田 太郎"}, {"family": "O’Neil", "given": "Ann Marie"},
    ]  # fmt: skip
    assert items[0]["issued"] == {"date-parts": [[2016, 11, 3]]}
    assert items[0]["accessed"] == {"date-parts": [[2026, 3, 4]]}
    assert items[0]["event-title"] == "The & Meeting"
    assert "note" not in items[0]

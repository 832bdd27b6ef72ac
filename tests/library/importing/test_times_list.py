"""Lists of times, as they are written under livestreams."""

from __future__ import annotations

import pytest

from duthviewer.library.importing.document import Document
from duthviewer.library.importing.sources import ImportContext, import_source
from duthviewer.library.importing.times_list import read, recognises
from duthviewer.library.importing.values import Certainty, ImportedConference, ImportFailed


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
    assert [(each.line, str(each)) for each in left] == [(3, "`Lunch` at 3h10m, which is no talk.")]


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

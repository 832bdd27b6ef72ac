"""Filler words: few that are none, in each language."""

import pytest

from duthviewer.library.media.cues import Cue, Cues
from duthviewer.review.pace.fillers import filler_counts, said_fillers
from duthviewer.review.pace.measure import measure
from duthviewer.review.pace.reading import NO_DECK
from duthviewer.review.pace.spoken import spoken_words
from tests.review.pace.talks import reviewed


def fillers(text, language=None):
    return [one.word for one in said_fillers(spoken_words([Cue(10, 20, text)]), language)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Um, so this is, uh, the ummm first", ["um", "uh", "um"]),
        ("It was, you know, hard. You know, in the end", ["you know", "you know"]),
        ("Do you know? As you know, and you know this", []),
        ("this kind of error, some sort of tree, a kind of test", []),
        ("We just sort of tried, and it's kind of slow", ["sort of", "kind of"]),
        ("It is, like, yellow. It looks like, this, and I like, it", ["like"]),
        ("I mean, it works. What I mean is this", ["i mean"]),
        ("It is basically done", ["basically"]),
        ("Go to the ER. UM stands for user mode", []),
        ("“Uh…” he said", ["uh"]),
    ],
)
def test_english(text, found):
    assert fillers(text, "en") == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "Das ist, äh, ähm, halt so. Halt! Der Halt um er", ["äh", "ähm", "halt"]),
        ("nl", "Dat is eh, zeg maar, lastig. Zeg maar ja tegen er", ["eh", "zeg maar"]),
        ("pt-BR", "É difícil, né? Um tipo de erro. Foi, tipo, ontem", ["né", "tipo"]),
        ("fr", "Alors euh je halt um", ["euh"]),
        ("xx", "um er halt uhm like, you know", ["uhm"]),
    ],
)
def test_other_languages(language, text, found):
    assert fillers(text, language) == found


def test_the_language_is_that_of_the_words():
    german = "Und dann haben wir um die Ecke gesehen, dass es nicht so ist wie es, ähm, sein soll"
    assert fillers(german) == ["ähm"]
    english = "And then we have seen that it is not what it should be for all of us, um, in the end"
    assert fillers(english) == ["um"]


def test_each_has_its_time_and_they_are_counted():
    words = spoken_words([Cue(0, 4, "uh one two um"), Cue(8, 10, "uh uh")])
    found = said_fillers(words, "en")
    assert [one.at_s for one in found] == [0.5, 3.5, 8.5, 9.5]
    assert [(one.word, one.count) for one in filler_counts(found)] == [("uh", 3), ("um", 1)]


def test_they_are_counted_by_page():
    talk = reviewed([(0, 10, 1), (10, 20, 2), (20, 30, 1)], 30.0)
    english = "And this is what we have for all of you"
    cues = [Cue(0, 9, english), Cue(9, 10, "um"), Cue(12, 13, "uh"), Cue(29, 30, "um")]
    report = measure(talk, NO_DECK, Cues(cues))
    assert [page.fillers for page in report.pages] == [2, 1]
    assert [(one.word, one.count) for one in report.fillers] == [("um", 2), ("uh", 1)]


def test_a_transcript_without_any_leaves_them_out():
    report = measure(reviewed([(0, 10, 1)]), NO_DECK, Cues([Cue(0, 9, "What we have")]))
    assert report.fillers is None
    assert report.pages[0].fillers is None

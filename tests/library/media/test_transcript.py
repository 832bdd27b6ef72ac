"""The transcript: cues as paragraphs, which one is said, where a text is, and what is copied."""

from __future__ import annotations

import pytest

from duthviewer.library.media.cues import Cue
from duthviewer.library.media.transcript import Transcript, TranscriptMatch


def spoken(*texts: str, pause_s: float = 0.0, start_s: float = 0.0) -> list[Cue]:
    """Two seconds for each."""
    step_s = 2.0 + pause_s
    return [
        Cue(start_s + n * step_s, start_s + n * step_s + 2.0, text) for n, text in enumerate(texts)
    ]


def read(cues: list[Cue]) -> list[str]:
    return [paragraph.text for paragraph in Transcript(cues).paragraphs]


def test_cues_that_continue_each_other_are_one_paragraph() -> None:
    cues = spoken("Tests are\nslow, and", "nobody  likes", "to wait.", "So we measure.")
    (paragraph,) = Transcript(cues).paragraphs
    assert paragraph.text == "Tests are slow, and nobody likes to wait. So we measure."
    assert paragraph.cues == tuple(cues)
    spans = [paragraph.span(number) for number in range(4)]
    assert [paragraph.text[start:end] for start, end in spans] == [
        "Tests are slow, and", "nobody likes", "to wait.", "So we measure.",
    ]  # fmt: skip
    assert [paragraph.cue_at(letter) for letter in (0, 19, 20, 33, 500)] == [0, 0, 1, 2, 3]


def test_a_pause_begins_another() -> None:
    assert len(read(spoken("one", "two", pause_s=1.5))) == 1
    assert len(read(spoken("One.", "Two.", pause_s=1.5))) == 2
    assert len(read(spoken("one", "two", pause_s=3.5))) == 2


@pytest.mark.parametrize("said", [">> and you?", "ANA BALICA: no", "ÉMILE: no"])
def test_another_voice_begins_another(said: str) -> None:
    assert len(read(spoken("what do we", said))) == 2


def test_a_dash_is_a_voice_only_after_a_sentence() -> None:
    assert len(read(spoken("Is it?", "- It is."))) == 2
    assert len(read(spoken("a thing", "- whatever it is -", "that works"))) == 1


def test_a_long_one_ends_with_its_sentence() -> None:
    sentence = "word " * 20
    texts = [sentence + "end." if n % 2 else sentence for n in range(12)]
    paragraphs = read(spoken(*texts))
    assert len(paragraphs) == 3
    assert all(text.endswith("end.") for text in paragraphs)


def test_without_sentences_it_ends_all_the_same() -> None:
    """Automatic captions have no full stops."""
    lengths = [len(text) for text in read(spoken(*["word " * 6] * 200))]
    assert max(lengths) < 800
    assert min(lengths[:-1]) > 300


def test_writing_without_spaces_gets_none() -> None:
    assert read(spoken("今日は\n試験", "の話。", "Django で", "試す")) == [
        "今日は試験の話。 Django で試す"
    ]


def test_only_what_is_said_in_the_talk() -> None:
    cues = spoken("before", "across the start", "within", "across the end", "after")
    transcript = Transcript(cues, 3.0, 7.0)
    assert transcript.text() == "across the start within across the end"
    assert len(transcript) == 3
    assert len(Transcript(cues, 100.0, 200.0)) == 0
    assert Transcript([]).text() == ""


def test_which_cue_is_said() -> None:
    transcript = Transcript([*spoken("a", "b"), *spoken("c", "d", start_s=20.0)])
    said = [transcript.cue_at(at) for at in (-1.0, 0.0, 1.9, 2.0, 15.0, 20.0, 999.0)]
    assert said == [None, 0, 0, 1, 1, 2, 3]
    assert [transcript.place(number) for number in range(4)] == [
        (0, 0, 1), (0, 2, 3), (1, 0, 1), (1, 2, 3),
    ]  # fmt: skip
    assert [transcript.number(*place) for place in ((0, 0), (0, 2), (1, 0), (1, 3))] == [0, 1, 2, 3]
    assert transcript.start_s(2) == 20.0


def test_a_text_is_found_across_cues_whatever_case_and_accents() -> None:
    cues = [*spoken("A café", "in Gent,"), *spoken("the Cafe\u0301.", start_s=20)]
    transcript = Transcript(cues)
    assert transcript.find("CAFE in") == [TranscriptMatch(0, 2, 9)]
    assert transcript.find("café") == [TranscriptMatch(0, 2, 6), TranscriptMatch(1, 4, 8)]
    assert transcript.find("  ") == transcript.find("nothing") == []


def test_operators_and_markup_are_plain_text() -> None:
    transcript = Transcript(spoken('say "a" OR (b*)', "<b>NOT</b> שלום 🎉"))
    for wanted in ('"a" OR (b*)', "<b>not</b>", "שלום", "🎉"):
        assert len(transcript.find(wanted)) == 1


def test_it_is_copied_with_times_and_without() -> None:
    transcript = Transcript([*spoken("a", "b"), *spoken("c", start_s=20.0)])
    assert transcript.text() == "a b\n\nc"
    assert transcript.text(lambda at_s: f"[{at_s:.0f}]") == "[0] a b\n\n[20] c"


def test_the_same_words_are_the_same_transcript() -> None:
    cues = spoken("a", "b", "c")
    assert Transcript(cues, 0.0, 6.0) == Transcript(cues, 1.0, 5.0)
    assert Transcript(cues) != Transcript(cues, 3.0)

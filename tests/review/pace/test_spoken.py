"""The words of cues: what is said, and what only describes it."""

from __future__ import annotations

import pytest

from duthviewer.library.media.cues import Cue
from duthviewer.review.pace.spoken import spoken_words


def words(*texts: str) -> list[str]:
    cues = [Cue(float(at), at + 1.0, text) for at, text in enumerate(texts)]
    return [word.text for word in spoken_words(cues)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hello — world, C++ 3.5!", ["Hello", "world,", "C++", "3.5!"]),
        ("[MUSIC\nPLAYING] Good morning", ["Good", "morning"]),
        ("(applause) Thank you. (Laughter)", ["Thank", "you."]),
        ("*applause*\nYes", ["Yes"]),
        ("♪ la la ♪ So", ["So"]),
        ("f (x) is a (very long) name", ["f", "(x)", "is", "a", "(very", "long)", "name"]),
        ("- Yes.\n- No.", ["Yes.", "No."]),
        (">> Ann: so >> and", ["so", "and"]),
        ("ANA BALICA: so\nQ: Why", ["so", "Why"]),
        ("THE ANSWER IS: NO", ["THE", "ANSWER", "IS:", "NO"]),
        ("Remember: never", ["Remember:", "never"]),
        ("[MUSIC]", []),
    ],
)
def test_what_nobody_says_is_no_word(text: str, said: list[str]) -> None:
    assert words(text) == said


def test_a_repeated_label_is_the_name_of_a_speaker() -> None:
    assert words("Herald: Hi", "Ana: Hello", "Herald: bye") == ["Hi", "Ana:", "Hello", "bye"]


def test_scripts_without_spaces_are_counted_by_letters() -> None:
    assert words("今日はPythonの話") == ["今日", "は", "Python", "の話"]
    assert words("谢谢大家") == ["谢谢", "大家"]
    assert len(words("สวัสดีครับ")) == 3
    # Korean has spaces.
    assert words("안녕하세요 여러분") == ["안녕하세요", "여러분"]


def test_words_are_at_equal_distances_within_their_cue() -> None:
    found = spoken_words([Cue(10.0, 14.0, "one two"), Cue(3.0, 3.0, "before")])
    assert [(word.at_s, word.text) for word in found] == [
        (3.0, "before"),
        (11.0, "one"),
        (13.0, "two"),
    ]

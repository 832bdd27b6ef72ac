"""Words as the index compares them: case, accents, scripts and signs."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duthviewer.library.index.words import Term, find_terms, fold, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Straße ﬁne Łódź ŒUVRE", ["strasse", "fine", "lodz", "oeuvre"]),
        ("cafe\u0301 café CAFÉ", ["cafe", "cafe", "cafe"]),
        ("İstanbul \u0131s\u0131", ["istanbul", "isi"]),
        ("שָׁלוֹם", ["שלום"]),
        ("مُحَمَّد أحمد", ["محمد", "احمد"]),
        ("单元测试 with pytest", ["单", "元", "测", "试", "with", "pytest"]),
        ("한국어 발표", ["한국어", "발표"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("👍🏽 👩‍💻 ❤️", ["👍", "👩", "💻", "❤"]),
        ("\uff46ull \uff12\uff10\uff11\uff16 ٢٠١٦", ["full", "2016", "2016"]),
        ("don’t self.assert_equal(x)", ["don", "t", "self", "assert", "equal", "x"]),
        ("a\u200bb co\u00adop", ["a", "b", "coop"]),
        ('"*^:(){}+-', []),
    ],
)
def test_words(text, expected):
    assert words(text) == expected


@given(st.text())
def test_a_text_is_folded_letter_by_letter_and_stays_as_it_is_when_folded_again(text):
    folded = fold(text)
    assert folded.lower() == "".join(fold(letter).lower() for letter in text)
    assert words(folded) == words(text)


@given(st.text(), st.text(min_size=1))
def test_what_is_marked_are_the_words(before, word):
    wanted = words(word)
    if not wanted:
        return
    text = f"{before} {word}"
    ranges = find_terms(text, [Term(tuple(wanted))])
    assert ranges
    for start, end in ranges:
        assert 0 <= start < end <= len(text)
        marked = words(text[start:end])
        assert marked[: len(wanted)] == wanted or wanted[0] in marked


def test_a_mark_holds_the_accents_of_its_last_letter():
    text = unicodedata.normalize("NFD", "olé olé!")
    assert [text[a:b] for a, b in find_terms(text, [Term(("ole",))])] == [text[:4], text[5:9]]


def test_a_phrase_is_marked_as_one_and_a_beginning_as_the_whole_word():
    text = "Mutation testing, mutation of tests"
    assert find_terms(text, [Term(("mutation", "test"), is_prefix=True)]) == [(0, 16)]
    assert find_terms(text, [Term(("mutation",)), Term(("tests",))]) == [(0, 8), (18, 26), (30, 35)]

"""Terms that were shown and not said: what counts as a term, and what counts as said."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest

from duthviewer.library.media.cues import Cue, Cues
from duthviewer.review.pace.values import Visit
from duthviewer.review.terms.page_terms import chunks_of
from duthviewer.review.terms.term_comparison import compare_terms
from duthviewer.review.terms.word_lists import word_list

_EN = "and so this is what we have to say about it and how it was with all of them"
_DE = "und so ist das was wir dazu zu sagen haben und wie es mit allen von ihnen war"
_PT = "e assim isso é o que a gente tem para dizer e como foi com todos eles"
_NL = "en zo is dat wat wij er over te zeggen hebben en hoe het met hen allemaal was"


def not_said(
    text: str, said: str, *, around: str = _EN, others: Sequence[str] = ()
) -> tuple[str, ...]:
    """Return the terms of a page that were not said while it was shown.

    ``others`` are the pages before it; ``around`` is said before, during and after.
    """
    pages = [*others, "Title", text]
    visits, cues = [], []
    for number in range(len(pages)):
        at_s = 60.0 * number
        visits.append(Visit(start_s=at_s, end_s=at_s + 60, page=number + 1))
        words = f"{around} {said}" if number == len(pages) - 1 else around
        cues.append(Cue(at_s + 20, at_s + 40, words))
    return compare_terms(dict(enumerate(pages, 1)), visits, Cues(cues)).not_said[len(pages)]


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("Connection pools", "a pool of connections"),
        ("Validation of forms", "we validate the form"),
        ("PgBouncer", "pg bouncer"),
        ("time-line", "the timeline"),
        ("Database", "the data base"),
        ("QuerySet", "your query set"),
        ("select_related()", "with select related"),
        ("PostgreSQL", "postgres"),
        ("Kubernetes", "cooper netties"),
        ("Django", "jango"),
        ("HTTP", "h t t p"),
        ("ORM", "the object relational mapper"),
        ("GHG", "greenhouse gas"),
        ("Application Programming Interface", "the a p i"),
        ("machine learning (ML)", "m l"),
        ("p99 latency", "latency at the ninety ninth percentile"),
        ("2016 census", "the census of two thousand sixteen"),
        ("1984 novel", "the novel nineteen eighty four"),
        ("12 servers", "twelve servers"),
        ("11,800 visitors", "nearly twelve thousand visitors"),
        ("38 % churn", "a churn of thirty eight percent"),
        ("50 % churn", "half of it, that is the churn"),
        ("3,800 sockets", "3800 sockets"),
        ("0.00001 significance", "a significance of zero point zero zero zero zero one"),
        ("1234567.5 packets", "1234567.5 packets"),
    ],
)
def test_a_term_counts_as_said_in_other_forms(shown: str, said: str) -> None:
    assert not_said(shown, "nothing of the kind") != ()
    assert not_said(shown, said) == ()


@pytest.mark.parametrize(
    ("around", "shown", "said"),
    [
        (_DE, "Datenbankverbindung", "die Verbindung zur Datenbank"),
        (_DE, "Bäume", "ein Baum"),
        (_DE, "56 Wohnungen", "sechsundfünfzig Wohnungen"),
        (_DE, "Auftragsvergabe", "den Auftrag vergeben"),
        (_NL, "Lasersnijder", "een laser snijder"),
        (_NL, "41 vrijwilligers", "eenenveertig vrijwilligers"),
        (_PT, "Vacinas", "a vacinação"),
        (_PT, "37 famílias", "trinta e sete famílias"),
    ],
)
def test_other_languages(around: str, shown: str, said: str) -> None:
    assert not_said(shown, "", around=around) != ()
    assert not_said(shown, said, around=around) == ()


def test_texts_without_spaces() -> None:
    around = "そしてこれは私たちの話です"
    assert not_said("機械学習", "今日は機械学習の話をします", around=around) == ()
    assert not_said("機械学習", "今日は天気の話をします", around=around) == ("機械学習",)


def test_another_word_does_not_count_as_said() -> None:
    assert not_said("Solar panel", "solo") == ("Solar panel",)
    assert not_said("Failover", "we fail over and over") == ()
    assert not_said("Failover", "leftover") == ("Failover",)


def test_words_that_are_no_points_are_not_listed() -> None:
    assert not_said("Agenda\nWhat we have learned so far\nAn example", "") == ()


def test_a_phrase_is_listed_as_it_is_on_the_page() -> None:
    text = "Goals\n• Memorandum of\nunderstanding\n• Solar panels for allotments"
    assert not_said(text, "") == ("Memorandum of understanding", "Solar panels", "allotments")


def test_code_sources_addresses_and_dates_are_not_listed() -> None:
    text = (
        "def handler(request):\n    return Response(request.user)\n"
        "https://example.org/zebra\n@zebra\nzebra@example.org\n2024-05-01\n"
        "Zebra, Q. et al., Journal of Stripes, 2019\n© Zebra Press, all rights reserved"
    )
    assert not_said(text, "") == ()


def test_the_scale_of_a_plot_is_not_listed() -> None:
    scale = "\n".join(str(number) for number in range(0, 200, 10))
    assert not_said(f"{scale}\nVoltage", "") == ("Voltage",)


def test_what_repeats_on_every_page_is_not_listed() -> None:
    others = [f"Page about topic{number}\nRiver Conference 2024 · {number}" for number in range(5)]
    assert not_said("Zebras\nRiver Conference 2024 · 9", "", others=others) == ("Zebras",)


def test_a_term_said_just_before_the_page_counts() -> None:
    visits = [Visit(start_s=0, end_s=60, page=1), Visit(start_s=60, end_s=120, page=2)]
    cues = [Cue(0, 20, _EN), Cue(55, 57, "zebras"), Cue(80, 100, _EN)]
    texts = {1: "Title", 2: "Zebras and giraffes"}
    assert compare_terms(texts, visits, Cues(cues)).not_said == {1: (), 2: ("giraffes",)}


def test_builds_count_together_and_are_listed_once() -> None:
    texts = {1: "Title", 2: "Animals\nZebras", 3: "Animals\nZebras\nGiraffes\nOkapis"}
    visits = [Visit(start_s=60.0 * n, end_s=60.0 * n + 60, page=n + 1) for n in range(3)]
    cues = Cues([Cue(10, 50, _EN), Cue(80, 100, "zebras " + _EN), Cue(140, 170, "okapis " + _EN)])

    assert compare_terms(texts, visits, cues).not_said == {1: (), 2: (), 3: ("Giraffes",)}


def test_the_picture_of_the_speaker_belongs_to_the_page_before() -> None:
    visits = [
        Visit(start_s=0, end_s=60, page=1),
        Visit(start_s=60, end_s=90, page=2),
        Visit(start_s=90, end_s=180, page=None),
    ]
    cues = Cues([Cue(10, 20, _EN), Cue(140, 150, "zebras " + _EN)])
    assert compare_terms({1: "Title", 2: "Zebras"}, visits, cues).not_said[2] == ()


def test_pages_without_text_or_subtitles() -> None:
    visits = [Visit(start_s=100.0 * n, end_s=100.0 * n + 100, page=n + 1) for n in range(3)]
    cues = Cues([Cue(10, 50, _EN), Cue(120, 150, _EN)])
    compared = compare_terms({1: "Title", 2: "", 3: "Zebras"}, visits, cues)

    assert compared.counts[2] == 0
    assert compared.not_said[2] == ()
    assert 3 not in compared.not_said  # the subtitles end before it
    assert 4 not in compared.not_said  # never shown


def test_only_names_are_compared_across_languages() -> None:
    others = [f"This is what we have about it and {name}" for name in ("it", "us", "them", "me")]
    text = "The stripes of the animal and its QuerySet"
    assert not_said(text, "", around=_DE, others=others) == ("QuerySet",)


def test_a_dense_page_lists_few_terms() -> None:
    words = [f"{first}{second}ium ore" for first in "BCDFGKLM" for second in "aeiou"]
    text = "\n".join(f"{one}, {other}" for one, other in pairwise(words))
    assert 0 < len(not_said(text, "")) <= 6


def test_frequent_terms_that_are_on_no_page() -> None:
    cues = [
        Cue(30.0 * n, 30.0 * n + 20, f"{_EN} gradient descent and the zebra with a telescope")
        for n in range(8)
    ]
    texts = {1: "Telescopes", 2: "Stars"}
    visits = [Visit(start_s=0, end_s=120, page=1), Visit(start_s=120, end_s=240, page=2)]

    assert compare_terms(texts, visits, Cues(cues)).said_not_shown == ("gradient descent", "zebra")


def test_nothing_to_compare() -> None:
    compared = compare_terms({}, [], Cues([]))
    assert (compared.counts, compared.not_said, compared.said_not_shown) == ({}, {}, ())
    hostile = {1: "\x00\ufffe" * 50 + "{0} %s <b>&amp;</b> " + "x" * 5000, 2: "שלום\nאבג"}
    visits = [Visit(start_s=0, end_s=0, page=1), Visit(start_s=0, end_s=9, page=2)]
    assert compare_terms(hostile, visits, Cues([Cue(0, 9, "שלום")])).not_said[2] == ("אבג",)


@pytest.mark.parametrize("sign", ["?", "@", "-", "-.", "?a"])
def test_a_page_of_one_long_word_takes_no_time(sign: str) -> None:
    # Minutes if each sign is tried as the start of a link. A search cannot be interrupted.
    assert not list(chunks_of(sign * 8000, word_list("en")))


def test_a_lone_accent_is_no_word() -> None:
    assert not_said("HTTP", "h t t p \uff9e") == ()

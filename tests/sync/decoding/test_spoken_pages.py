"""Subtitles against pages: what is said finds its page, and how sure that is."""

from __future__ import annotations

import random
from itertools import pairwise

import numpy as np
import pytest

from duthviewer.catalogue.timeline import NO_TIMELINE, Span, Timeline
from duthviewer.library.media.cues import Cue
from duthviewer.sync.decoding.deck_order import page_probabilities, steady_pages
from duthviewer.sync.decoding.spoken_pages import spoken_evidence, spoken_timeline

COMMON = [
    "and",
    "then",
    "what",
    "about",
    "this",
    "one",
    "here",
    "because",
    "they",
    "said",
    "that",
    "would",
    "have",
    "been",
]


def own_words(page: int) -> list[str]:
    """Words that stand on one page alone; no ending can be cut off them."""
    letters = "bcdfghjklm"
    return [f"{letters[page]}{letters[word]}orak" for word in range(8)]


def deck(pages: int) -> list[str]:
    return [" ".join(["Conference", *own_words(page)]) for page in range(pages)]


def speech(shown: list[tuple[float, float, int]], read: float, seed: int = 1) -> list[Cue]:
    """Cues of four seconds; a share of their words is read off the page (from 0) shown."""
    chance = random.Random(seed)
    cues = []
    for start_s, end_s, page in shown:
        for at_s in np.arange(start_s, end_s - 3.9, 4):
            words = [
                chance.choice(own_words(page) if chance.random() < read else COMMON)
                for _ in range(8)
            ]
            cues.append(Cue(float(at_s), float(at_s) + 4, " ".join(words)))
    return cues


def right_share(spans: Timeline, shown: list[tuple[float, float, int]]) -> float:
    right = 0.0
    for start_s, end_s, page in shown:
        for span in spans:
            if span.page == page + 1:
                assert span.end_s is not None
                right += max(0.0, min(end_s, span.end_s) - max(start_s, span.start_s))
    return right / sum(end_s - start_s for start_s, end_s, _ in shown)


#: A talk that starts at 100 s, rests on page 3, leaves 5 out and goes back from 7 to 6.
TALK = [
    (100.0, 160.0, 0), (160.0, 200.0, 1), (200.0, 420.0, 2), (420.0, 480.0, 3),
    (480.0, 540.0, 5), (540.0, 600.0, 6), (600.0, 640.0, 5), (640.0, 700.0, 7),
]  # fmt: skip


def test_the_pages_follow_what_is_said() -> None:
    spans = spoken_timeline(speech(TALK, 0.15), deck(8), 100, 700)
    assert right_share(spans, TALK) > 0.85
    assert spans[0].start_s == 100
    assert spans[-1].end_s == 700
    assert all(a.end_s == b.start_s for a, b in pairwise(spans))
    assert all(a.page != b.page for a, b in pairwise(spans))


def test_what_is_said_before_and_after_the_talk_does_not_count() -> None:
    outside = [Cue(at, at + 4, " ".join(own_words(4))) for at in (0.0, 60.0, 720.0, 900.0)]
    assert spoken_timeline([*outside, *speech(TALK, 0.15)], deck(8), 100, 700) == spoken_timeline(
        # The same words as often, said even further away: they count as speech at large.
        [*(Cue(c.start_s + 5000, c.end_s + 5000, c.text) for c in outside), *speech(TALK, 0.15)],
        deck(8), 100, 700,
    )  # fmt: skip


def test_confidence_is_low_where_the_words_say_little() -> None:
    def mean(read: float) -> float:
        spans = spoken_timeline(speech(TALK, read), deck(8), 100, 700)
        return sum(s.confidence * ((s.end_s or 0) - s.start_s) for s in spans) / 600

    assert mean(0.0) + 0.2 < mean(0.2)


@pytest.mark.parametrize("texts", [[""] * 10, [f"x{n}" for n in range(10)]])
def test_without_words_pages_are_even_and_uncertain(
    texts: list[str],
) -> None:
    spans = spoken_timeline([], texts, 0, 1000)
    even = [(page * 100.0, page * 100.0 + 100, page) for page in range(10)]
    assert right_share(spans, even) > 0.5
    # The first and the last page are known to be the first and the last.
    assert all(span.confidence < 0.6 for span in spans.spans[1:-1])
    assert all(span.confidence < 0.8 for span in spans)


def test_the_smallest_cases() -> None:
    assert spoken_timeline([], [], 0, 10) == NO_TIMELINE
    assert spoken_timeline([], ["a"], 10, 10) == NO_TIMELINE
    assert spoken_timeline([], ["a"], 1, 2.5).spans == (
        Span(start_s=1, end_s=2.5, page=1, confidence=1.0),
    )
    assert spoken_evidence([], ["a"], []).shape == (0, 1)
    assert spoken_evidence([Cue(5, 5, "one word")], ["word", "other"], [5.0]).shape == (1, 2)


def test_evidence_speaks_for_the_page_and_for_none_where_nothing_is_read() -> None:
    texts = [*deck(4), ""]
    cues = [*speech([(0, 100, 2)], 0.3), *speech([(100, 300, 0)], 0.0)]
    found = spoken_evidence(cues, texts, np.arange(0.0, 300.0, 2.0))
    total = found.sum(axis=0)
    assert total.argmax() == 2
    assert total[2] > 2
    assert total[[0, 1, 3]].max() < 0
    # A page without text is neither likelier nor less likely.
    assert total[4] == 0
    assert not found[60:].any()


def test_evidence_counts_each_word_once_at_any_spacing() -> None:
    cues = speech(TALK, 0.2)
    fine = spoken_evidence(cues, deck(8), np.arange(95.0, 720.0, 0.5))
    uneven = spoken_evidence(cues, deck(8), np.cumsum([95, *([0.4, 3.0, 7.5] * 57)]))
    assert np.allclose(fine.sum(axis=0), uneven.sum(axis=0))


def test_a_word_repeated_soon_counts_less() -> None:
    def total(*times: float) -> float:
        cues = [Cue(at, at + 1, "alpha") for at in times] + [Cue(2000, 2400, " ".join(COMMON * 9))]
        return float(spoken_evidence(cues, ["alpha", "beta"], np.arange(0.0, 1500.0))[:, 0].sum())

    apart, near, together = total(0, 700, 1400), total(0, 60, 120), total(0, 2, 4)
    # The third time within seconds counts a third.
    assert together == pytest.approx(apart * (1 + 1 / 2 + 1 / 3) / 3, rel=0.05)
    assert together < 0.9 * near < 0.8 * apart


def test_a_word_on_every_page_or_said_all_the_time_counts_little() -> None:
    texts = ["Conference alpha", "Conference beta", "Conference gamma"]
    cues = [Cue(at, at + 1, "conference beta" if at < 5 else "alpha") for at in range(100)]
    total = spoken_evidence(cues[:5], texts, np.arange(110.0)).sum(axis=0)
    assert abs(total[0] - total[2]) < 1e-9
    rare = spoken_evidence(cues, texts, np.arange(110.0))[:15].sum(axis=0)
    often = spoken_evidence(cues, texts, np.arange(110.0))[15:30].sum(axis=0)
    assert rare[1] - rare[2] > often[0] - often[2] > 0


def test_endings_and_capitals_make_no_difference() -> None:
    cues = [Cue(0, 2, "PROJECTED cameras"), Cue(9, 40, " ".join(COMMON * 4))]
    for text in ("projecting a camera", "Projects, Camera", "projected cameras"):
        found = spoken_evidence(cues, [text, "lens optics"], np.arange(0.0, 40.0, 2.0)).sum(axis=0)
        assert found[0] > 0.3
        assert found[1] < 0


def test_rows_are_probabilities_and_one_wild_step_changes_nothing() -> None:
    scores = np.zeros((200, 4))
    scores[:100, 1] = scores[100:, 2] = 0.5
    scores[50] = [0, 0, 0, 3]
    likely = page_probabilities(scores)
    assert np.allclose(likely.sum(axis=1), 1)
    assert set(steady_pages(likely)[10:90]) == {1}
    assert set(steady_pages(likely)[110:190]) == {2}


def test_a_page_does_not_flicker() -> None:
    likely = np.full((20, 2), 0.5)
    likely[:, 0] += np.where(np.arange(20) % 2, 0.05, -0.05)
    likely[:, 1] = 1 - likely[:, 0]
    assert len(set(steady_pages(likely))) == 1

"""From scores to spans, without a video."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from duthviewer.catalogue.timeline import Span
from duthviewer.errors import KnownError
from duthviewer.library.store.timelines import spans_text
from duthviewer.sync.decoding.anchors import Anchor
from duthviewer.sync.decoding.decode import decode
from duthviewer.sync.decoding.page_scores import PageScores, load
from duthviewer.sync.worker_lines import segments

PAGES = 6


def scores_of(
    *course: tuple[float, int | None, float], step_s: float = 2.0, pages: int = PAGES
) -> PageScores:
    """Scores of stretches: how long, which page is in sight (from 1), how clearly."""
    times, rows, now = [], [], 0.0
    for length_s, page, clear in course:
        for _ in range(round(length_s / step_s)):
            row = np.full(pages, -2.0)
            if page is not None:
                row[page - 1] = clear
            times.append(now)
            rows.append(row)
            now += step_s
    evidence = np.array(rows, np.float32)
    return PageScores(0.0, now, np.array(times), evidence, np.zeros_like(evidence))


def told(scores: PageScores, *anchors: Anchor) -> list[tuple[float, int | None]]:
    return [(span.start_s, span.page) for span in decode(scores, anchors)]


def test_spans_have_no_gaps_and_reach_both_ends() -> None:
    spans = decode(scores_of((20, 1, 9), (20, 2, 9), (30, None, 0), (20, 4, 9)))
    assert [span.page for span in spans] == [1, 2, None, 4]
    assert spans[0].start_s == 0
    assert spans[-1].end_s == 90
    assert [s.end_s for s in spans.spans[:-1]] == [s.start_s for s in spans.spans[1:]]


def test_one_uncertain_sample_does_not_change_the_page() -> None:
    assert [page for _, page in told(scores_of((20, 1, 6), (2, 5, 1), (20, 1, 6)))] == [1]


def test_a_page_out_of_sight_stays_until_another_is_seen() -> None:
    assert told(scores_of((20, 3, 9), (30, None, 0), (20, 3, 9))) == [(0, 3)]
    pages = [page for _, page in told(scores_of((20, 3, 9), (30, None, 0), (20, 4, 9)))]
    assert pages == [3, None, 4]


def test_of_a_large_deck_some_page_always_looks_a_little_like_a_demo() -> None:
    scores = scores_of((20, 19, 30), (30, 143, 0.8), (20, 21, 30), pages=300)
    assert [page for _, page in told(scores)] == [19, None, 21]


def test_two_similar_pages_give_low_confidence() -> None:
    scores = scores_of((40, 2, 9))
    scores.evidence[:, 4] = 9.0
    spans = decode(scores)
    assert [span.confidence < 0.7 for span in spans] == [True] * len(spans)
    assert decode(scores_of((40, 2, 9)))[0].confidence > 0.95


def test_no_page_for_most_of_a_talk_has_low_confidence() -> None:
    spans = decode(scores_of((400, None, 0), (100, 2, 9)))
    assert [span.page for span in spans] == [None, 2]
    assert spans[0].confidence < 0.75


def test_no_page_throughout_is_not_certain() -> None:
    # Either no view was found, or the deck is of a different talk.
    (span,) = decode(scores_of((400, None, 0)))
    assert span.page is None
    assert span.confidence < 0.85


def test_no_page_is_doubtful_where_a_screen_may_be() -> None:
    scores = scores_of((100, 1, 9), (40, None, 0), (100, 2, 9))
    (sure,) = [span for span in decode(scores) if span.page is None]
    placed = np.where(scores.evidence.max(axis=1) > 0, 1.0, 0.45).astype(np.float32)
    (doubtful,) = [span for span in decode(replace(scores, placed=placed)) if span.page is None]
    assert sure.confidence > 0.85
    assert doubtful.confidence < 0.5


def test_a_talk_begins_with_the_first_of_two_identical_pages() -> None:
    scores = scores_of((20, 2, 9), (20, 3, 9), pages=20)
    scores.evidence[:10, 11] = 9.0
    assert [page for _, page in told(scores)] == [2, 3]


def test_a_detour_comes_back_to_where_the_talk_was() -> None:
    scores = scores_of((20, 4, 9), (20, 17, 9), (20, 5, 9), pages=20)
    scores.evidence[20:, 14] = 9.0
    spans = decode(scores)
    assert [span.page for span in spans] == [4, 17, 5]
    assert min(span.confidence for span in spans) > 0.7


@pytest.mark.parametrize("page", [None, 2])
def test_spans_contain_only_python_numbers(page: int | None) -> None:
    scores = scores_of((400, page, 9))
    scores = replace(scores, start_s=np.float64(0.0), end_s=np.float32(scores.end_s))
    for span in decode(scores):
        assert {type(span.start_s), type(span.end_s), type(span.confidence)} == {float}
        assert type(span.page) in (int, type(None))


def test_numpy_numbers_are_stored_and_written_like_pythons() -> None:
    from_numpy = Span(
        start_s=np.float32(1.5), end_s=np.float64(3), page=np.int64(2), confidence=np.float32(0.5)
    )
    plain = Span(start_s=1.5, end_s=3.0, page=2, confidence=0.5)
    assert spans_text([from_numpy]) == spans_text([plain])
    assert json.dumps(segments([from_numpy])) == json.dumps(segments([plain]))


def test_another_cue_decides_while_no_page_is_in_sight() -> None:
    # The page before and after is the same, but what is said tells of page 5 meanwhile.
    scores = scores_of((20, 3, 9), (60, None, 0), (20, 5, 9))
    unseen = np.zeros_like(scores.evidence)
    unseen[10:40, 4] = 3.0
    with_cue = scores.with_unseen(unseen)
    assert decode(with_cue)[-1].page == 5
    with pytest.raises(ValueError, match="evidence"):
        scores.with_unseen(unseen[:5])


def test_an_anchor_holds_until_the_next_change() -> None:
    scores = scores_of((20, 1, 40), (20, 2, 40), (20, 3, 40))
    assert told(scores, Anchor(at_s=27.0, page=5)) == [(0, 1), (19, 2), (27, 5), (39, 3)]


def test_an_anchor_moves_the_start_of_its_page() -> None:
    scores = scores_of((20, 1, 9), (20, 2, 9))
    assert told(scores, Anchor(at_s=26.0, page=2)) == [(0, 1), (26, 2)]
    assert told(scores, Anchor(at_s=12.0, page=2)) == [(0, 1), (12, 2)]


def test_an_anchor_of_no_page_and_one_of_no_use() -> None:
    scores = scores_of((20, 1, 9), (20, 2, 9))
    assert told(scores, Anchor(at_s=30.0, page=None)) == [(0, 1), (19, 2), (30, None)]
    plain = told(scores)
    assert told(scores, Anchor(at_s=30.0, page=99), Anchor(at_s=500.0, page=1)) == plain


def test_every_anchor_holds_whatever_the_scores_say() -> None:
    random = np.random.default_rng(4)
    for _ in range(20):
        course = [(20.0, int(random.integers(1, PAGES + 1)), 30.0) for _ in range(6)]
        anchors = [
            Anchor(at_s=float(at_s), page=int(random.integers(1, PAGES + 1)))
            for at_s in sorted(random.uniform(0, 119, 4))
        ]
        spans = decode(scores_of(*course), anchors)
        for anchor in anchors:
            ruling = next(s for s in spans if s.start_s <= anchor.at_s < (s.end_s or 1e9))
            assert ruling.page == anchor.page
            assert ruling.confidence > 0.5


def test_broken_or_missing_scores(tmp_path: Path) -> None:
    kept = tmp_path / "scores.npz"
    with pytest.raises(KnownError, match="synchronise the talk"):
        load(kept)
    kept.write_bytes(b"PK\x03\x04 nothing")
    with pytest.raises(KnownError, match="synchronise the talk again"):
        load(kept)
    scores_of((20, 1, 9)).save(kept)
    assert load(kept).page_count == PAGES
    whole = kept.read_bytes()
    kept.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(KnownError, match="synchronise the talk again"):
        load(kept)
    with pytest.raises(KnownError, match="cannot be saved"):
        scores_of((20, 1, 9)).save(tmp_path / "no folder" / "scores.npz")


def with_other(scores: PageScores, odds: float, start_s: float, end_s: float) -> PageScores:
    """The scores where a slide that is not in the deck is likelier than the best page."""
    other = np.full(len(scores.times), -20.0, np.float32)
    visible = scores.evidence.max(axis=1) > 0
    other[visible] = scores.evidence.max(axis=1)[visible] - 5
    inside = (scores.times >= start_s) & (scores.times < end_s)
    other[inside] = scores.evidence[inside].max(axis=1) + odds
    return replace(scores, other=other)


def test_a_slide_that_is_not_in_the_deck_has_no_page() -> None:
    scores = with_other(scores_of((20, 1, 9), (20, 5, 9), (20, 2, 9)), 4.0, 20, 40)
    spans = decode(scores)
    assert [(s.page, s.other_slide) for s in spans] == [(1, False), (None, True), (2, False)]
    assert 0.8 < spans[1].confidence <= 0.95


def test_a_page_that_may_be_another_slide_is_uncertain() -> None:
    scores = with_other(scores_of((20, 1, 9), (20, 2, 9), (20, 3, 9)), 2.5, 20, 40)
    spans = decode(scores)
    assert [span.page for span in spans] == [1, 2, 3]
    assert spans[1].confidence < 0.7
    assert spans[0].confidence > 0.9


def test_a_deck_that_resembles_few_pictures_by_chance_is_of_another_talk() -> None:
    course = [(60, None, 0), (6, 5, 8), (60, None, 0), (6, 1, 8), (60, None, 0), (6, 6, 8)]
    chance = with_other(scores_of(*course, (60, None, 0), (6, 3, 12)), -3.5, 258, 264)
    unclear = (chance.evidence.max(axis=1) > 0) & (chance.times < 258)
    chance.other[unclear] = chance.evidence[unclear].max(axis=1)
    assert {span.page for span in decode(chance)} == {None}
    # A page that a person has confirmed is of the right deck.
    assert 3 in {span.page for span in decode(chance, [Anchor(259, 3)])}
    ordered = [(60, None, 0), (6, 1, 8), (60, None, 0), (6, 2, 8), (60, None, 0), (6, 3, 8)]
    shown = with_other(scores_of(*ordered, (60, None, 0), (6, 4, 12)), -3.5, 258, 264)
    assert {span.page for span in decode(shown)} == {None, 1, 2, 3, 4}


def test_many_weak_resemblances_are_of_another_deck() -> None:
    def pages_named(clear: float, odds: float) -> set[int | None]:
        shots = [part for k in range(17) for part in ((6, 1 + 2 * k % 5, clear), (30, None, 0))]
        scores = scores_of(*shots)
        return {span.page for span in decode(with_other(scores, odds, 0, scores.end_s))}

    assert pages_named(5, -1) == {None}
    assert pages_named(8, -3) == {None, 1, 2, 3, 4, 5}


def test_a_deck_whose_pages_are_never_seen_exactly_is_of_another_talk() -> None:
    shots = [part for k in range(17) for part in ((12, 1 + k % 5, 3), (8, None, 0))]
    scores = with_other(scores_of(*shots), -3, 0, 340)

    def pages_named(exactness: float) -> set[int | None]:
        return {span.page for span in decode(replace(scores, exactness=exactness))}

    assert pages_named(0.7) == {None}
    assert pages_named(0.9) == pages_named(1.0) == {None, 1, 2, 3, 4, 5}


def test_the_order_decides_between_pages_that_look_nearly_the_same() -> None:
    # For 98 s each sample says a little more for page 32 than for page 24.
    scores = scores_of((20, 23, 40), (98, 32, 40), (20, 25, 40), pages=60)
    alike = (scores.times >= 20) & (scores.times < 118)
    scores.evidence[alike, 23] = 37.0
    assert [page for _, page in told(scores)] == [23, 24, 25]


def test_many_samples_of_one_picture_do_not_make_it_certain() -> None:
    scores = scores_of((100, 2, 9))
    scores.evidence[:, 4] = 8.5
    assert decode(scores)[0].confidence < 0.9


def test_saved_scores_come_back_with_every_field(tmp_path: Path) -> None:
    scores = scores_of((20, 1, 9), (20, None, 0))
    alike = np.eye(PAGES, dtype=np.float32)
    alike[0, 1] = alike[1, 0] = 0.8
    other = np.linspace(-20, 20, len(scores.times)).astype(np.float32)
    placed = np.linspace(0, 1, len(scores.times)).astype(np.float32)
    given = replace(scores, other=other, placed=placed, alike=alike, exactness=0.75)
    given.save(tmp_path / "scores.npz")
    loaded = load(tmp_path / "scores.npz")
    for name in ("times", "evidence", "unseen", "other", "view", "placed", "alike"):
        kept, before = getattr(loaded, name), getattr(given, name)
        assert kept.dtype == before.dtype
        assert np.allclose(kept, before, atol=0.01), name
    assert loaded.exactness == 0.75


def test_samples_are_taken_with_every_field() -> None:
    scores = scores_of((20, 1, 9), (20, None, 0))
    some = scores.at_samples(np.array([3, 3, 12]))
    assert some.times.tolist() == [6.0, 6.0, 24.0]
    assert some.view.tolist() == [0, 0, -1]
    assert some.part(20, 30).other.shape == (1,)


def test_saving_leaves_nothing_but_the_file(tmp_path: Path) -> None:
    scores_of((20, 1, 9)).save(tmp_path / "scores.npz")
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["scores.npz"]

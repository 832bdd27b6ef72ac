"""Which views a recording has, and which frames they leave unexplained."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from duthviewer.sync.matching import view_finder
from duthviewer.sync.matching.features import (
    COARSE,
    FINE,
    SMALL,
    USUAL,
    FeatureScale,
    PageCandidate,
    scale_of_try,
)
from duthviewer.sync.matching.pages import Pages
from duthviewer.sync.matching.registration import Registration
from duthviewer.sync.matching.scenery import Scenery
from duthviewer.sync.matching.view_finder import ViewFinder
from duthviewer.sync.matching.view_search import EXPLAINED, ViewSearch
from duthviewer.sync.matching.views import ScreenView, box, free_views, place
from duthviewer.sync.recording.frames import SampledFrames, read_frames
from tests.sync.scenes import (
    SIZE,
    Grey,
    Scene,
    beside_speaker,
    camera,
    capture,
    draw_deck,
    film,
    speaker_only,
    write_pages,
)

Shots = list[tuple[float, Scene, int | None]]


@contextmanager
def searched(
    tmp_path: Path, pages: list[Grey], shots: Shots, known: tuple[ScreenView, ...] = ()
) -> Iterator[tuple[SampledFrames, ViewSearch]]:
    """A recording of these shots, read, and what was found in it."""
    recording = film(tmp_path / "a.mp4", pages, shots, keyframe_s=2.0)
    deck = Pages(write_pages(tmp_path / "a.pdf", pages))
    with read_frames(recording, 0.0, None) as frames:
        search = ViewSearch(frames, deck, known)
        search.run()
        yield frames, search


def partly_hidden(page: Grey | None, at_s: float, random: np.random.Generator) -> Grey:
    """The page over the whole frame, its foot behind something else with many edges."""
    frame = capture(page, at_s, random)
    blocks = np.random.default_rng(11).integers(0, 255, (9, 64), dtype=np.uint8)
    frame[280:] = cv2.resize(blocks, (SIZE[0], 80), interpolation=cv2.INTER_NEAREST)
    return frame


DISTANT = np.array([[258, 48], [387, 44], [385, 116], [256, 120]])


def distant(page: Grey | None, at_s: float, random: np.random.Generator) -> Grey:
    """A dark room, and far away a screen with a page too blurred for features."""
    assert page is not None
    height, width = page.shape
    source = np.float32([[0, 0], [width, 0], [width, height], [0, height]])
    warp = cv2.getPerspectiveTransform(source, DISTANT.astype(np.float32))
    screen = cv2.warpPerspective(cv2.GaussianBlur(page, (0, 0), 13), warp, SIZE)
    frame = np.maximum(18, screen.astype(np.float32) * 0.5) + random.normal(0, 3, SIZE[::-1])
    return np.clip(frame, 0, 255).astype(np.uint8)


def test_a_frame_far_below_its_views_best_score_is_unexplained(tmp_path: Path) -> None:
    shots: Shots = [(8, capture, 1), (8, capture, 2), (8, partly_hidden, 3)]
    with searched(tmp_path, draw_deck(4), shots) as (frames, search):
        hidden = frames.times >= 16.0
        # It shows its page, and by the cosine alone it would count as explained.
        assert (search.best[hidden] >= EXPLAINED).all()
        assert {search.seen[n].scores.argmax() for n in np.flatnonzero(hidden)} == {2}
        assert [search.is_unexplained(n) for n in range(len(frames))] == hidden.tolist()


def test_frames_are_matched_through_the_best_view(tmp_path: Path) -> None:
    shots: Shots = [(8, capture, 1), (8, beside_speaker, 2), (8, camera, 3), (6, speaker_only, 3)]
    with searched(tmp_path, draw_deck(4), shots) as (frames, search):
        shown = [
            {
                (seen.view, int(seen.scores.argmax()))
                for at_s, seen, best in zip(frames.times, search.seen, search.best, strict=True)
                if after_s <= at_s < after_s + 8 and best >= EXPLAINED
            }
            for after_s in (0, 8, 16, 24)
        ]
        # One view in each scene, a new one each time; none where only somebody speaks.
        assert [len(seen) for seen in shown] == [1, 1, 1, 0]
        views, pages = zip(*(one for seen in shown for one in seen), strict=True)
        assert pages == (0, 1, 2)
        assert len(set(views)) == 3
        assert [search.views[view].fixed for view in views] == [True, True, False]


def test_a_shot_between_two_samples_is_matched_through_another_view(tmp_path: Path) -> None:
    shots: Shots = [(8, capture, 1), (8, beside_speaker, 2), (6, speaker_only, 3)]
    pages = draw_deck(4)
    with searched(tmp_path, pages, shots) as (frames, search):
        before, between = search.seen[1], search.seen[np.searchsorted(frames.times, 10.0)]
        assert before.view != between.view
        random = np.random.default_rng(4)
        match = search.match(beside_speaker(pages[3], 9.0, random), [before, before])
        assert (match.view, match.scores.argmax()) == (between.view, 3)
        assert match.scores.max() > 0.9
        nothing = search.match(speaker_only(None, 9.0, random), [before, before])
        assert nothing.scores.max() < 0.3


def zoomed(page: Grey | None, at_s: float, random: np.random.Generator) -> Grey:
    """The page over the whole frame, of which an editor then shows the left half larger."""
    part = capture(page, at_s, random)[72:252, 0:320]
    return cv2.resize(part, SIZE, interpolation=cv2.INTER_CUBIC)


def test_a_zoomed_page_is_matched_by_the_part_in_the_picture(tmp_path: Path) -> None:
    shots: Shots = [(8, capture, 1), (6, zoomed, 2), (6, zoomed, 3), (6, zoomed, 4)]
    with searched(tmp_path, draw_deck(5), shots) as (frames, search):
        late = np.flatnonzero(frames.times >= 8)
        assert (search.best[late] > 0.9).all()
        for number in late:
            part = search.views[search.seen[number].view].part
            assert np.abs(np.array(part) - (0.0, 0.2, 0.5, 0.7)).max() < 0.06
        shown = [(int(frames.times[n] - 8) // 6 + 1, search.seen[n].scores.argmax()) for n in late]
        assert all(min(page, 3) == found for page, found in shown)
        corners = search.views[search.seen[late[0]].view].corners()
        assert np.abs(corners - [[0, -144], [1280, -144], [1280, 576], [0, 576]]).max() < 4


def panned(page: Grey | None, at_s: float, random: np.random.Generator) -> Grey:
    """The page over the whole frame, of which a part is shown larger that moves to the right."""
    left = round(12 * (at_s - 8))
    part = capture(page, at_s, random)[60:276, left : left + 384]
    return cv2.resize(part, SIZE, interpolation=cv2.INTER_CUBIC)


def test_a_part_that_moves_is_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shots: Shots = [(8, capture, 1), (16, panned, 2)]
    tried: list[int] = []

    def find_once(search: ViewSearch, number: int, scale: FeatureScale) -> ScreenView | None:
        tried.append(number)
        return find(search, number, scale) if len(tried) == 1 else None

    find = ViewSearch.find_view
    monkeypatch.setattr(ViewSearch, "find_view", find_once)
    with searched(tmp_path, draw_deck(4), shots) as (frames, search):
        late = np.flatnonzero(frames.times >= 8)
        assert {search.seen[n].scores.argmax() for n in late} == {1}
        assert (search.best[late] > 0.6).all()
        left = [place(search.seen[n].matrix, np.zeros((1, 2)))[0, 0] for n in late]
        assert np.abs(left + 20 * (frames.times[late] - 8)).max() < 12


def test_a_part_is_compared_with_one_page_before_all(tmp_path: Path) -> None:
    pages = draw_deck(4)
    deck = Pages(write_pages(tmp_path / "a.pdf", pages))
    random = np.random.default_rng(1)
    there = box(0, -144, 1280, 720)
    for frame, is_zoomed in (
        (zoomed(pages[1], 0, random), True),
        (speaker_only(None, 0, random), False),
    ):
        finder = ViewFinder(deck)
        finder.prepare(USUAL)
        finder._features[USUAL].find = lambda _: [PageCandidate(1, 30, there)]
        assert (finder.find(frame, USUAL) is not None) == is_zoomed
        # The maps of all pages are made for what resembles the candidate's page only.
        assert bool(finder._parts) == is_zoomed


def test_a_frame_is_tried_at_each_scale_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[tuple[int, FeatureScale]] = []
    monkeypatch.setattr(ViewSearch, "find_view", lambda _, *one: tried.append(one))
    with searched(tmp_path, draw_deck(4), [(4, speaker_only, None)]) as (frames, _):
        assert len(set(tried)) == len(tried)
        assert {scale for _, scale in tried} == {USUAL, COARSE, SMALL}
        assert len({number for number, _ in tried}) <= len(frames)


def test_zooms_are_searched_finely_once_there_is_one() -> None:
    assert [scale_of_try(n, zoomed=False) for n in range(4)] == [USUAL, COARSE, SMALL, USUAL]
    assert [scale_of_try(n, zoomed=True) for n in range(4)] == [USUAL, COARSE, FINE, FINE]


def test_a_zoomed_chart_is_found_in_a_coarse_picture(tmp_path: Path) -> None:
    random = np.random.default_rng(3)
    pages = draw_deck(4)
    for page in pages[1:]:
        page[100:330] = 255
        for _ in range(3):
            heights = 215 + np.cumsum(random.integers(-16, 17, 24))
            line = np.stack([np.linspace(40, 600, 24), np.clip(heights, 110, 320)], axis=1)
            cv2.polylines(page, [np.int32(line)], False, 90, 2, cv2.LINE_AA)
    deck = Pages(write_pages(tmp_path / "a.pdf", pages))
    frame = cv2.resize(pages[2][126:306, 160:480], SIZE, interpolation=cv2.INTER_CUBIC)
    finder = ViewFinder(deck)
    for scale in (COARSE, FINE):
        finder.prepare(scale)
        view = finder.find(frame, scale)
        assert view is not None
        # The deck's pages are 960 x 540.
        seen = np.array([[160, 126], [480, 126], [480, 306], [160, 306]]) / (960, 540)
        corners = [[0, 0], [640, 0], [640, 360], [0, 360]]
        assert np.abs(place(view.matrix, seen) - corners).max() < 0.03 * SIZE[0]


def test_an_uncertain_view_is_tried_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = draw_deck(4)
    shots: Shots = [(12, beside_speaker, 1), (8, beside_speaker, 2)]
    recording = film(tmp_path / "a.mp4", pages, shots, keyframe_s=2.0)
    right = box(14, 20, 480, 270)
    # So askew that no page can be fitted there, and yet it explains what it shows.
    askew = cv2.getPerspectiveTransform(
        np.float32([[0, 0], [1, 0], [1, 1], [0, 1]]),
        np.float32([[14, 20], [494, 20], [471, 286], [37, 286]]),
    )
    with read_frames(recording, 0.0, None) as frames:
        deck = Pages(write_pages(tmp_path / "a.pdf", pages))
        search = ViewSearch(frames, deck)

        def find(number: int, scale: FeatureScale = USUAL) -> ScreenView:
            if frames.times[number] >= 12:
                return ScreenView(right, True, strength=0.98)
            frame = frames.get(number)
            strength = float(Registration(deck).score(frame, askew).max())
            return ScreenView(askew, False, strength=strength, scenery=Scenery(frame, askew))

        monkeypatch.setattr(search, "find_view", find)
        search.run()
        assert EXPLAINED < find(0).strength < 0.6
        assert (search.best > 0.9).all()


def test_a_screen_too_weak_for_features_is_found_by_its_outline(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shots: Shots = [(8, distant, 1), (8, distant, 2), (8, distant, 3)]
    with searched(tmp_path, draw_deck(4), shots) as (_, search):
        assert (search.best > EXPLAINED).all()
        (view,) = search.views
        assert np.abs(view.corners() - DISTANT).max() < 4
        assert search.exactness() == 1.0
    monkeypatch.setattr(view_finder, "screen_outlines", lambda _: [])
    with searched(tmp_path, draw_deck(4), shots) as (_, search):
        assert not search.views


def test_a_weak_view_is_accepted_where_two_frames_have_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = draw_deck(4)
    recording = film(tmp_path / "a.mp4", pages, [(20, camera, 1)], keyframe_s=2.0)
    with read_frames(recording, 0.0, None) as frames:
        deck = Pages(write_pages(tmp_path / "a.pdf", pages))
        first = ViewSearch(frames, deck)
        first.run()
        (right,) = first.views
        monkeypatch.setattr(ViewSearch, "_is_proven", lambda *_: False)

        def views_with(places: int) -> int:
            """Return how many views are accepted if so many frames have the right place."""
            search, finds = ViewSearch(frames, deck), itertools.count()

            def find(number: int, scale: FeatureScale) -> ScreenView:
                apart = 0 if next(finds) < places else 90 * (number + 1)
                moved = box(apart, 0, 1, 1) @ right.matrix
                return replace(right, matrix=moved, strength=0.5)

            monkeypatch.setattr(search, "find_view", find)
            search.run()
            return len(search.views)

        assert (views_with(1), views_with(2)) == (0, 1)


def test_exactness_is_that_of_the_second_page_in_boxes(tmp_path: Path) -> None:
    shots: Shots = [(8, capture, 1), (8, camera, 2), (8, partly_hidden, 3)]
    with searched(tmp_path, draw_deck(4), shots) as (frames, search):
        hidden = search.best[frames.times >= 16]
        assert search.exactness() == pytest.approx(float(hidden.max()))
        assert search.exactness() < 0.9 < search.best.max()


def test_a_known_box_is_not_tried_again(tmp_path: Path) -> None:
    pages = draw_deck(3)
    known = tuple(free_views(SIZE, 960 / 540))
    shots: Shots = [(5, capture, 1), (5, capture, 2)]
    with searched(tmp_path, pages, shots, known) as (_, search):
        assert len(search.views) == 1


def test_a_screen_without_a_page_is_found_by_its_surroundings(tmp_path: Path) -> None:
    demo = np.random.default_rng(1).integers(0, 255, (27, 48), dtype=np.uint8)
    pages = [*draw_deck(3), cv2.resize(demo, (960, 540), interpolation=cv2.INTER_CUBIC)]
    recording = film(
        tmp_path / "a.mp4", pages,
        [(8, camera, 1), (8, camera, 2), (8, camera, 4), (8, speaker_only, 2)], keyframe_s=2.0,
    )  # fmt: skip
    with read_frames(recording, 0.0, None) as frames:
        search = ViewSearch(frames, Pages(write_pages(tmp_path / "a.pdf", pages[:3])))
        search.run()
        told = [search.shows_something_else(n) for n in range(len(frames))]
    demo_shown = (frames.times >= 16) & (frames.times < 24)
    assert told == demo_shown.tolist()

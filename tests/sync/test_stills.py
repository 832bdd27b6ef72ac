"""Stills of a room against pages: found by view, with ink missing, dim, and half hidden."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from tests.benchmarks.stills import match

Grey = npt.NDArray[np.uint8]

WIDTH, HEIGHT = 800, 600
#: Where the screen stands in the room's picture, as parts of its size
QUAD = [(0.12, 0.2), (0.83, 0.1), (0.9, 0.76), (0.2, 0.86)]


def page(number: int, lines: int = 5, title: str | None = None) -> Grey:
    """A page of a template: title, words of its own, a bar that all pages share."""
    picture = np.full((HEIGHT, WIDTH), 255, np.uint8)
    words = np.random.default_rng(number)
    face = cv2.FONT_HERSHEY_SIMPLEX
    cv2.rectangle(picture, (0, HEIGHT - 40), (WIDTH, HEIGHT), 60, -1)
    letters = list("abcdefghijklmnopqrstuvwxyz")
    name = title or "".join(words.choice(letters, 12))
    cv2.putText(picture, name, (60, 90), face, 1.8, 30, 4)
    for line in range(lines):
        text = " ".join("".join(words.choice(letters, words.integers(3, 9))) for _ in range(5))
        cv2.putText(picture, text, (60, 180 + 75 * line), face, 1.1, 30, 2)
    return picture


def written_on(picture: Grey, seed: int = 7) -> Grey:
    """The page with handwriting all over its lower half."""
    pen, drawn = np.random.default_rng(seed), picture.copy()
    for _ in range(14):
        start = pen.integers((60, 230), (600, 520))
        strokes = np.cumsum(pen.integers((-6, -22), (24, 23), (9, 2)), axis=0) + start
        cv2.polylines(drawn, [strokes.astype(np.int32)], False, 80, 4)
    return drawn


def shot(
    picture: Grey,
    seed: int = 0,
    *,
    whole: bool = False,
    speaker: bool = False,
    softness: float = 1.0,
) -> Grey:
    """A dim picture of a room in which the page is projected, light falling off to one side."""
    noise = np.random.default_rng(seed)
    size = (640, 480)
    if whole:
        seen = cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    else:
        source = np.array([(0, 0), (WIDTH, 0), (WIDTH, HEIGHT), (0, HEIGHT)], np.float32)
        target = np.array(QUAD, np.float32) * np.array(size, np.float32)
        view = cv2.getPerspectiveTransform(source, target)
        room = np.full((size[1], size[0]), 30, np.uint8)
        seen = cv2.warpPerspective(
            picture, view, size, dst=room, flags=cv2.INTER_AREA, borderMode=cv2.BORDER_TRANSPARENT
        ).astype(np.float32)
    light = np.linspace(0.35, 0.2, size[0], dtype=np.float32)
    seen = cv2.GaussianBlur(seen * light + 110, (0, 0), softness)
    if speaker:
        cv2.ellipse(seen, (430, 420), (70, 170), 0, 0, 360, 40, -1)
    return np.clip(seen + noise.normal(0, 2, seen.shape), 0, 255).astype(np.uint8)


def best(frames: list[Grey], pages: list[Grey]) -> list[int]:
    return [ranked[0][0] for ranked in match(frames, pages)]


PAGES = [page(number) for number in range(5)]


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize("speaker", [False, True])
def test_every_page_is_found_in_a_dim_picture(whole: bool, speaker: bool) -> None:
    frames = [shot(one, n, whole=whole, speaker=speaker) for n, one in enumerate(PAGES)]
    assert best(frames, PAGES) == list(range(1, 6))


def test_all_pages_are_ranked_and_the_right_one_explains_the_ink() -> None:
    (ranked,) = match([shot(PAGES[3])], PAGES)
    assert sorted(number for number, _ in ranked) == list(range(1, 6))
    scores = [score for _, score in ranked]
    assert scores == sorted(scores, reverse=True)
    assert ranked[0][0] == 4
    assert ranked[0][1] > 0.3
    assert ranked[0][1] > 3 * ranked[1][1]


def test_handwriting_that_is_not_yet_there_does_not_hide_a_page() -> None:
    # The emptiest page of the template is the nearest to a still without the handwriting.
    pages = [page(1, 1, "Head to tail"), page(2, 1, "Tail to head"), page(3, 0, "Head to head")]
    deck = [written_on(pages[0]), written_on(pages[1], 9), pages[2]]
    assert best([shot(one, whole=True) for one in pages], deck) == [1, 2, 3]


def test_of_builds_the_one_with_just_the_ink_of_the_still_is_taken() -> None:
    builds = [page(5, lines) for lines in (2, 3, 4)]
    frames = [shot(one, n, whole=True) for n, one in enumerate(builds)]
    # Both ways round: of equals, the first would be taken.
    assert best(frames, builds) == [1, 2, 3]
    assert best(frames, builds[::-1]) == [3, 2, 1]


def test_a_still_too_poor_for_features_takes_the_view_of_its_neighbours() -> None:
    # Blurred until no letter is left: nothing to find the screen by.
    poor = shot(PAGES[4], softness=5.0)
    alone, together = match([poor], PAGES)[0], match([*map(shot, PAGES[:2]), poor], PAGES)[2]
    assert together[0][0] == 5
    assert dict(together)[5] > dict(alone)[5]


def test_a_picture_of_nothing_explains_nothing() -> None:
    for ranked in match(
        [np.full((480, 640), 90, np.uint8), shot(np.full_like(PAGES[0], 255))], PAGES
    ):
        assert max(score for _, score in ranked) < 0.1
        assert min(score for _, score in ranked) > -5


def test_any_shapes_and_counts_are_taken() -> None:
    wide = [cv2.resize(one, (640, 359)) for one in PAGES[:2]]
    wide.append(cv2.resize(PAGES[2], (300, 500)))
    assert best([cv2.resize(shot(PAGES[1], whole=True), (1280, 718))], wide) == [2]
    assert match([PAGES[0]], []) == [[]]
    assert match([], PAGES) == []
    assert [number for number, _ in match([PAGES[0]], [PAGES[0]])[0]] == [1]
    assert len(match([np.zeros((1, 1), np.uint8)], PAGES)[0]) == len(PAGES)

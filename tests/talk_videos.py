"""Recordings of talks: a deck's pages, full screen, at the times that a test says."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np

from duthviewer.slides.deck import Deck
from tests.decks import PageSpec, photo, write_deck
from tests.library.videos import make_video

SIZE = (480, 270)
WORDS = (
    "alpha river", "bending steel", "carbon cycle", "delta waves", "early birds", "faint light",
    "golden ratio", "harbour fog", "iron curtain", "jumping frogs", "kind regards", "loud music",
)  # fmt: skip


def write_words(path: Path, pages: int, seed: int = 0, **more: object) -> Path:
    """A deck whose pages are full of words, different ones for each page and each seed."""
    chance = np.random.default_rng(seed)
    specs = [
        PageSpec(
            title=f"{WORDS[(seed * 5 + number) % len(WORDS)].title()} {seed}{number}",
            lines=[" ".join(chance.choice(WORDS, 3)) for _ in range(5)],
        )
        for number in range(1, pages + 1)
    ]
    return write_deck(path, specs, **more)


def write_pictures(path: Path, pages: int, seed: int) -> Path:
    """A deck whose pages are photographs: nothing in them is like in another deck."""
    photos = [photo(100 * seed + number, (640, 360)) for number in range(pages)]
    return write_deck(path, [PageSpec(picture=one) for one in photos])


def film(path: Path, shown: Sequence[tuple[float, Path | None, int]]) -> Path:
    """A video of parts: how many seconds, the deck, its page; a noisy scene without a deck."""
    starts = np.cumsum([0.0, *(seconds for seconds, _, _ in shown)])

    def frame_at(at_s: float) -> np.ndarray:
        _, deck, page = shown[int(np.searchsorted(starts, at_s + 1e-6)) - 1]
        return _scene(int(at_s)) if deck is None else _page(deck, page)

    return make_video(path, float(starts[-1]), frame_at, fps=4, keyframes_s=2)


@lru_cache(maxsize=64)
def _page(deck: Path, page: int) -> np.ndarray:
    with Deck(deck) as opened:
        picture = opened.render(page, SIZE[0])
    drawn = np.frombuffer(picture.data, np.uint8).reshape(picture.height, picture.stride // 4, 4)
    return np.ascontiguousarray(drawn[: SIZE[1], : SIZE[0], 2::-1])


def _scene(number: int) -> np.ndarray:
    """A picture that no page looks like: soft blobs that move."""
    x, y = np.meshgrid(np.linspace(0, 6, SIZE[0]), np.linspace(0, 4, SIZE[1]))
    waves = [np.sin(x * k + number / 3) * np.cos(y * (4 - k) - number / 4) for k in (1, 2, 3)]
    return (110 + 70 * np.stack(waves, axis=2)).astype(np.uint8)

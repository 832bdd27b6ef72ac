"""The pages of a deck as matching sees them: pictures, maps, features, and who looks like whom."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np

from duthviewer.slides.deck import Deck, DeckError, PageError
from duthviewer.slides.picture import PagePicture
from duthviewer.sync.pixels.gradients import MAP_HEIGHT, MAP_WIDTH, Floats, gradient_field, unit
from duthviewer.sync.recording.video import Grey

#: Width of the pages' pictures
PAGE_PX = 480
#: Maps more alike than this cannot tell two pages apart: their pixels have to
ALIKE = 0.80
#: Fewer pages than this show no template
_FEWEST_FOR_TEMPLATE = 3
#: Decks of a pile whose small maps come this near to the best one are compared in full; so many
_NEAR_FIRST, _MOST_WORTH = 0.15, 3
#: Half-size maps, for the search of where the screen went
COARSE_WIDTH, COARSE_HEIGHT = MAP_WIDTH // 2, MAP_HEIGHT // 2


class Pages:
    """A deck's pages, counted here from 0.

    ``pictures`` are grey, all of the deck's usual shape (``aspect``, width over height); ``maps``
    are unit vectors without what the deck's template puts on every page.
    """

    def __init__(self, deck: Path, report: Callable[[float], None] = lambda _: None) -> None:
        self.name = deck.name
        self.pictures: list[Grey] = []
        with Deck(deck) as pages:
            sizes = [pages.page_size(page) for page in range(1, pages.page_count + 1)]
            shapes = sorted(width / height for width, height in sizes)
            self.aspect = min(8.0, max(1 / 8, shapes[len(shapes) // 2]))
            shape = (max(8, round(PAGE_PX / self.aspect)), PAGE_PX)
            broken = 0
            bars = []
            for page in range(1, pages.page_count + 1):
                width, height = sizes[page - 1]
                try:
                    picture = _grey(pages.render(page, _width_within(width / height, shape)))
                except PageError:
                    picture = np.full(shape, 255, np.uint8)
                    broken += 1
                bars.append(((shape[1] - picture.shape[1]) / 2, (shape[0] - picture.shape[0]) / 2))
                self.pictures.append(_centred(picture, shape))
                report(page / pages.page_count)
            if broken == pages.page_count:
                raise DeckError("No page of {name} can be drawn.", name=deck.name)
        self.count = len(self.pictures)
        self.aspects = (self.aspect,) * self.count
        small = [_small(picture) for picture in self.pictures]
        self.cells = small
        fields = np.stack([gradient_field(picture) for picture in small])
        # The edges of bars beside a page say nothing of it: any narrower page has them.
        for field, (across, down) in zip(fields, bars, strict=True):
            _blank(field, across / PAGE_PX, down / shape[0])
        self.raw = unit(fields.reshape(self.count, -1))
        self.template = _template(self.raw)
        self._template_way = unit(self.template)
        self.maps = unit(self.without_template(self.raw))
        halves = np.stack([gradient_field(_half(picture), 0.8) for picture in small])
        for field, (across, down) in zip(halves, bars, strict=True):
            _blank(field, across / PAGE_PX, down / shape[0])
        coarse = unit(halves.reshape(self.count, -1))
        self.coarse_template = _template(coarse)
        bare = coarse - np.outer(coarse @ self.coarse_template, unit(self.coarse_template))
        self.coarse = unit(bare)
        self.likeness = self.maps @ self.maps.T
        self.groups = _groups(self.likeness, self.raw @ self.raw.T)

    def cosines(self, seen: Floats) -> Floats:
        """How alike the maps of frames (rows) are to each page (columns), the template aside."""
        return np.asarray(unit(self.without_template(seen)) @ self.maps.T, np.float32)

    def coarse_cosines(self, seen: Floats) -> Floats:
        """The same for maps of half the size."""
        bare = seen - np.outer(seen @ self.coarse_template, unit(self.coarse_template))
        return np.asarray(unit(bare) @ self.coarse.T, np.float32)

    def agreement(self, page: int, seen: Floats) -> Floats:
        """What each cell adds to the cosine of one map with a page."""
        return np.asarray(unit(self.without_template(seen))[0] * self.maps[page], np.float32)

    def without_template(self, vectors: Floats) -> Floats:
        """Maps of pages or of frames, less the part that all pages of the deck share."""
        return np.asarray(
            vectors - np.outer(vectors @ self.template, self._template_way), np.float32
        )


class Pile:
    """Several decks, to be looked for at once: their pages in one row, each with its deck."""

    def __init__(self, decks: Sequence[Pages]) -> None:
        self.decks = tuple(decks)
        self.count = sum(deck.count for deck in decks)
        self.aspects = tuple(aspect for deck in decks for aspect in deck.aspects)
        self.cells = [cells for deck in decks for cells in deck.cells]
        self.pictures = [picture for deck in decks for picture in deck.pictures]
        self.starts = np.cumsum([0, *(deck.count for deck in decks)])
        self._first = unit(np.concatenate([_shrunk(deck.maps) for deck in decks]))
        self.deck_of = np.repeat(np.arange(len(decks)), [deck.count for deck in decks])
        self.groups = [
            [page + int(start) for page in group]
            for deck, start in zip(decks, self.starts, strict=False)
            for group in deck.groups
        ]

    def cosines(self, seen: Floats) -> Floats:
        """As in `Pages`: each deck sets its own template aside.

        Small maps tell which decks are worth it (400 pages' maps take 22 MB, and reading them is
        what takes the time); the others' cosines are those of the small maps.
        """
        cosines = np.asarray(unit(_shrunk(seen)) @ self._first.T, np.float32)
        for row, one in zip(cosines, seen, strict=True):
            best = np.maximum.reduceat(row, self.starts[:-1])
            worth = np.flatnonzero(best > best.max() - _NEAR_FIRST)
            for deck in worth[np.argsort(-best[worth])][:_MOST_WORTH]:
                part = slice(int(self.starts[deck]), int(self.starts[deck + 1]))
                row[part] = self.decks[deck].cosines(one[None])[0]
        return cosines

    def coarse_cosines(self, seen: Floats) -> Floats:
        """As in `Pages`."""
        return np.concatenate([deck.coarse_cosines(seen) for deck in self.decks], axis=1)

    def agreement(self, page: int, seen: Floats) -> Floats:
        """As in `Pages`."""
        deck = int(self.deck_of[page])
        return self.decks[deck].agreement(page - int(self.starts[deck]), seen)


def _shrunk(maps: Floats) -> Floats:
    """Maps of a ninth of the length: the means of three by three cells."""
    fields = maps.reshape(len(maps), 2, MAP_HEIGHT // 3, 3, MAP_WIDTH // 3, 3)
    return np.asarray(fields.mean(axis=(3, 5)).reshape(len(maps), -1), np.float32)


def _template(maps: Floats) -> Floats:
    """What pages share, scaled so that projecting on it removes what is not of one page alone.

    The mean of n unlike maps has a length too, so only what exceeds it is the template's. Pages
    that look alike count once: twenty builds of a page are no template.
    """
    kept: list[int] = []
    for number in range(len(maps)):
        # A blank page has nothing to share.
        if maps[number].any() and all(float(maps[number] @ maps[other]) < 0.9 for other in kept):
            kept.append(number)
    count = len(kept)
    if count < _FEWEST_FOR_TEMPLATE:
        return np.zeros(maps.shape[1], np.float32)
    mean = maps[kept].mean(axis=0)
    length = float(mean @ mean)
    common = max(0.0, (count * length - 1) / (count - 1))
    return np.asarray(mean / np.sqrt(length) * (common / length), np.float32)


def _groups(likeness: Floats, raw: Floats) -> list[list[int]]:
    """For each page the pages that gradients cannot tell from it, itself among them."""
    alike = (likeness > ALIKE) | (raw > 0.9)
    return [[int(k) for k in np.flatnonzero(row)] for row in alike | np.eye(len(alike), dtype=bool)]


def _width_within(aspect: float, shape: tuple[int, int]) -> int:
    height, width = shape
    return max(8, min(width, round(height * aspect)))


def _centred(picture: Grey, shape: tuple[int, int]) -> Grey:
    """A page of another shape stands in the middle of the screen, between black bars."""
    if picture.shape == shape:
        return picture
    height, width = min(shape[0], picture.shape[0]), min(shape[1], picture.shape[1])
    canvas = np.zeros(shape, np.uint8)
    if abs(shape[0] - picture.shape[0]) <= 2 and abs(shape[1] - picture.shape[1]) <= 2:
        return np.asarray(cv2.resize(picture, shape[::-1], interpolation=cv2.INTER_AREA), np.uint8)
    top, left = (shape[0] - height) // 2, (shape[1] - width) // 2
    canvas[top : top + height, left : left + width] = picture[:height, :width]
    return canvas


def _blank(field: Floats, across: float, down: float) -> None:
    """Take the bars at the sides, given as parts of the whole, and their edges out of a map."""
    height, width = field.shape[1:]
    if across > 0.01:
        side = math.ceil(across * width) + 2
        field[:, :, :side] = field[:, :, -side:] = 0
    if down > 0.01:
        side = math.ceil(down * height) + 2
        field[:, :side] = field[:, -side:] = 0


def _grey(picture: PagePicture) -> Grey:
    rows = np.frombuffer(picture.data, np.uint8).reshape(picture.height, picture.stride)
    pixels = rows[:, : picture.width * 4].reshape(picture.height, picture.width, 4)
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_BGRA2GRAY), np.uint8)


def _small(picture: Grey) -> Floats:
    small = cv2.resize(picture, (MAP_WIDTH, MAP_HEIGHT), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.float32)


def _half(picture: Floats) -> Floats:
    half = cv2.resize(picture, (COARSE_WIDTH, COARSE_HEIGHT), interpolation=cv2.INTER_AREA)
    return np.asarray(half, np.float32)

"""The pages of a deck for matching: pictures, gradient maps and groups of similar pages."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import cv2
import numpy as np

from duthviewer.slides.deck import Deck, DeckError, PageError, turned_size
from duthviewer.slides.picture import PagePicture
from duthviewer.sync.matching.views import Region
from duthviewer.sync.pixels.gradients import MAP_HEIGHT, MAP_WIDTH, Floats, gradient_field, unit
from duthviewer.sync.recording.video import Grey

#: Width of the pages' pictures
PAGE_PX = 480
#: Pages whose maps are more alike than this are distinguished by their pixels
ALIKE = 0.80
#: A template cannot be derived from fewer pages than this
_FEWEST_FOR_TEMPLATE = 3
#: Decks of a stack are compared in full if their small maps come this near to the best, and the
#: most decks
_NEAR_FIRST, _MOST_WORTH = 0.15, 3
#: Cells at each side of a handout's slides that are left out: their borders are not projected
_RIM = 2
#: Size of the half-size maps, used to search for a screen that moved
COARSE_WIDTH, COARSE_HEIGHT = MAP_WIDTH // 2, MAP_HEIGHT // 2


class PageMaps:
    """Gradient maps of pictures that all have one shape (``aspect``, width over height).

    ``pictures`` are grey, as wide as `PAGE_PX` or a part of it. ``maps`` are unit vectors without
    the template that all pages share.
    """

    def __init__(self, pictures: list[Grey], aspect: float) -> None:
        self.pictures, self.aspect = pictures, aspect
        self._map([(0.0, 0.0)] * len(pictures))

    def _map(self, bars: Sequence[tuple[float, float]], rim: int = 0) -> None:
        """Make the maps; ``bars`` are the pixels beside and above each page in its picture.

        ``rim`` is the number of cells at each side that are left out.
        """
        high = self.pictures[0].shape[0]
        self.count = len(self.pictures)
        self.aspects = (self.aspect,) * self.count
        small = [_small(picture) for picture in self.pictures]
        self.cells = small
        fields = np.stack([gradient_field(picture) for picture in small])
        # The edges of bars beside a page are the same for every narrower page.
        for field, (across, down) in zip(fields, bars, strict=True):
            _blank(field, across / PAGE_PX, down / high)
            _clear_rim(field, rim)
        self.raw = unit(fields.reshape(self.count, -1))
        self.template = _template(self.raw)
        self._template_direction = unit(self.template)
        self.maps = unit(self.without_template(self.raw))
        halves = np.stack([gradient_field(_half(picture), 0.8) for picture in small])
        for field, (across, down) in zip(halves, bars, strict=True):
            _blank(field, across / PAGE_PX, down / high)
            _clear_rim(field, rim // 2)
        coarse = unit(halves.reshape(self.count, -1))
        self.coarse_template = _template(coarse)
        bare = coarse - np.outer(coarse @ self.coarse_template, unit(self.coarse_template))
        self.coarse = unit(bare)
        self.likeness = self.maps @ self.maps.T
        self.groups = _groups(self.likeness, self.raw @ self.raw.T)

    def cosines(self, seen: Floats) -> Floats:
        """Return the cosines of frames' maps (rows) with each page (columns), without template."""
        return np.asarray(unit(self.without_template(seen)) @ self.maps.T, np.float32)

    def coarse_cosines(self, seen: Floats) -> Floats:
        """Return the cosines of half-size maps, as `cosines` does."""
        bare = seen - np.outer(seen @ self.coarse_template, unit(self.coarse_template))
        return np.asarray(unit(bare) @ self.coarse.T, np.float32)

    def agreement(self, page: int, seen: Floats) -> Floats:
        """Return each cell's contribution to the cosine of one map with a page."""
        return np.asarray(unit(self.without_template(seen))[0] * self.maps[page], np.float32)

    def without_template(self, vectors: Floats) -> Floats:
        """Remove the part that all pages of the deck share from maps of pages or frames."""
        return np.asarray(
            vectors - np.outer(vectors @ self.template, self._template_direction), np.float32
        )


@dataclass(frozen=True)
class DoubtfulPage:
    """A page whose turn the file leaves open; ``kind`` is the same for pages turned alike."""

    picture: Grey
    kind: tuple[int, int]


class Pages(PageMaps):
    """A deck's pages, counted from 0 here.

    ``pictures`` are grey and all have the deck's usual shape (``aspect``, width over height).
    ``maps`` are unit vectors without the template that all pages share. ``doubtful`` are pages
    that may have been projected in another turn. ``turns`` are quarter turns to the right by page.
    """

    def __init__(
        self, deck: Path, report: Callable[[float], None] = lambda _: None,
        turns: Mapping[int, int] = MappingProxyType({}),
    ) -> None:  # fmt: skip
        self.name = deck.name
        self.pictures: list[Grey] = []
        self.doubtful: dict[int, DoubtfulPage] = {}
        with Deck(deck) as pages:
            numbers = range(1, pages.page_count + 1)
            sizes = [turned_size(pages.page_size(n), turns.get(n - 1, 0)) for n in numbers]
            shapes = sorted(width / height for width, height in sizes)
            self.aspect = min(8.0, max(1 / 8, shapes[len(shapes) // 2]))
            shape = (max(8, round(PAGE_PX / self.aspect)), PAGE_PX)
            broken = 0
            bars = []
            for page in range(1, pages.page_count + 1):
                width, height = sizes[page - 1]
                wide = _width_within(width / height, shape)
                try:
                    picture = _grey(pages.render(page, wide, turns=turns.get(page - 1, 0)))
                    if (kind := pages.doubtful_turn(page)) is not None:
                        wide = round(PAGE_PX * min(1.0, width / height))
                        self.doubtful[page - 1] = DoubtfulPage(
                            _grey(pages.render(page, max(8, wide))), kind
                        )
                except PageError:
                    picture = np.full(shape, 255, np.uint8)
                    broken += 1
                bars.append(((shape[1] - picture.shape[1]) / 2, (shape[0] - picture.shape[0]) / 2))
                self.pictures.append(_centred(picture, shape))
                report(page / pages.page_count)
            if broken == pages.page_count:
                raise DeckError("No page of {name} can be drawn.", name=deck.name)
            rim = _RIM if pages.is_handout() else 0
        self._map(bars, rim)

    def part(self, region: Region) -> PageMaps:
        """Return the maps of the part of each page that a zoomed picture shows."""
        left, top, right, bottom = region
        aspect = self.aspect * (right - left) / (bottom - top)
        return PageMaps([_cut(picture, region) for picture in self.pictures], aspect)

    def part_cosine(self, page: int, region: Region, seen: Floats) -> float:
        """Return the cosine of a frame's map with a part of one page, template included.

        It takes a hundredth of the time of `part`.
        """
        field = gradient_field(_small(_cut(self.pictures[page], region)))
        return float(seen.ravel() @ unit(field.reshape(1, -1))[0])


class DeckStack:
    """Several decks to search for together, with their pages in one sequence."""

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
        """Return cosines as `Pages.cosines` does, each deck without its own template.

        Small maps select the decks that are compared in full, because reading the maps takes most
        of the time (22 MB for 400 pages). The other decks get the cosines of the small maps.
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
        """See the method of `Pages`."""
        return np.concatenate([deck.coarse_cosines(seen) for deck in self.decks], axis=1)

    def agreement(self, page: int, seen: Floats) -> Floats:
        """See the method of `Pages`."""
        deck = int(self.deck_of[page])
        return self.decks[deck].agreement(page - int(self.starts[deck]), seen)


def _shrunk(maps: Floats) -> Floats:
    """Shrink maps to a ninth of their length: the means of three by three cells."""
    fields = maps.reshape(len(maps), 2, MAP_HEIGHT // 3, 3, MAP_WIDTH // 3, 3)
    return np.asarray(fields.mean(axis=(3, 5)).reshape(len(maps), -1), np.float32)


def _template(maps: Floats) -> Floats:
    """Return the part that the pages share, scaled so that projecting on it removes only that.

    The mean of n unrelated maps has a length too, so only the excess belongs to the template.
    Pages that look alike count once: twenty builds of one page are not a template.
    """
    kept: list[int] = []
    for number in range(len(maps)):
        # A blank page has no edges to share.
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
    """Return, for each page, the pages that gradients cannot distinguish, itself included."""
    alike = (likeness > ALIKE) | (raw > 0.9)
    return [[int(k) for k in np.flatnonzero(row)] for row in alike | np.eye(len(alike), dtype=bool)]


def _width_within(aspect: float, shape: tuple[int, int]) -> int:
    height, width = shape
    return max(8, min(width, round(height * aspect)))


def _centred(picture: Grey, shape: tuple[int, int]) -> Grey:
    """Centre a page of a different shape on the screen, between black bars."""
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
    """Clear the bars beside a page and their edges from a map; widths are shares of the map."""
    height, width = field.shape[1:]
    if across > 0.01:
        side = math.ceil(across * width) + 2
        field[:, :, :side] = field[:, :, -side:] = 0
    if down > 0.01:
        side = math.ceil(down * height) + 2
        field[:, :side] = field[:, -side:] = 0


def _clear_rim(field: Floats, cells: int) -> None:
    """Clear the outermost cells of a map."""
    if cells:
        field[:, :cells] = field[:, -cells:] = 0
        field[:, :, :cells] = field[:, :, -cells:] = 0


def _grey(picture: PagePicture) -> Grey:
    rows = np.frombuffer(picture.data, np.uint8).reshape(picture.height, picture.stride)
    pixels = rows[:, : picture.width * 4].reshape(picture.height, picture.width, 4)
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_BGRA2GRAY), np.uint8)


def _cut(picture: Grey, region: Region) -> Grey:
    """Return a part of a picture, at least 8 pixels wide and high."""
    high, wide = picture.shape
    left, top, right, bottom = region
    rows = slice(round(top * high), max(round(bottom * high), round(top * high) + 8))
    columns = slice(round(left * wide), max(round(right * wide), round(left * wide) + 8))
    return picture[rows, columns]


def _small(picture: Grey) -> Floats:
    small = cv2.resize(picture, (MAP_WIDTH, MAP_HEIGHT), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.float32)


def _half(picture: Floats) -> Floats:
    half = cv2.resize(picture, (COARSE_WIDTH, COARSE_HEIGHT), interpolation=cv2.INTER_AREA)
    return np.asarray(half, np.float32)

"""Decks with pages twice as wide or high as a slide: one half the slide, the other the notes.

Beamer creates them ("show notes on second screen") for pympress and pdfpc, which have an option for
the half with the notes, or guess it from the size of the first page. The size alone would take
wide-screen slides for two halves; so the contents of several pages must agree.
"""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from duthviewer.slides.areas import Area
from duthviewer.slides.links import Link
from duthviewer.slides.picture import PagePicture
from duthviewer.slides.text import PageText

#: Aspect ratios of slides: 5:4, 4:3, 14:9, 16:10, 16:9, 3:2 and A4
SLIDE_SHAPES = (5 / 4, 4 / 3, 14 / 9, 16 / 10, 16 / 9, 3 / 2, 2**0.5)
#: Ratios for portrait pages: paper is often as high as two slides of other ratios.
_STACKED = (4 / 3, 16 / 10, 16 / 9)
_SAME = 0.02
#: The share of the pages that must have that shape
_MOST_PAGES = 0.8

#: The number of examined pages, and the width of their pictures
SAMPLES = 8
SAMPLE_PX = 240
#: How many portrait pages must agree: a single page may be a poster.
_FEWEST_STACKED = 3
#: The share of rows in which something continues from one half into the other
_MOST_CROSSED = 0.04
#: A half with a smaller share of ink is blank
_BLANK = 0.002
#: The half with letters larger by this factor is the slide
_LARGER = 1.1
#: The half with this many times more letters is the notes
_MORE_LETTERS = 1.3
#: The half with this many times more colour is the slide
_MORE_COLOURED = 3.0


#: Blue, green and red, each of 16 steps
_Colour = tuple[int, int, int]


class Side(enum.Enum):
    """The half of a page that holds the slide, in the order of clockwise rotation."""

    LEFT = 0
    TOP = 1
    RIGHT = 2
    BOTTOM = 3

    @property
    def across(self) -> bool:
        """Whether the halves are side by side."""
        return self in (Side.LEFT, Side.RIGHT)

    @property
    def area(self) -> Area:
        """The half as an area of the page."""
        return _AREAS[self]

    def other(self) -> Side:
        """The half with the notes."""
        return Side((self.value + 2) % 4)


_AREAS = {
    Side.LEFT: Area(0.0, 0.0, 0.5, 1.0),
    Side.TOP: Area(0.0, 0.0, 1.0, 0.5),
    Side.RIGHT: Area(0.5, 0.0, 1.0, 1.0),
    Side.BOTTOM: Area(0.0, 0.5, 1.0, 1.0),
}


@dataclass(frozen=True)
class Halves:
    """The aspect ratio of pages with a slide on one side and notes on the other."""

    slide: Side
    shape: float

    def has(self, size: tuple[float, float]) -> bool:
        """Return whether a page of this size has both halves; a title page may have a slide's
        size.
        """
        return abs(size[0] / size[1] / self.shape - 1) < _SAME


@dataclass(frozen=True)
class Sample:
    """The contents of a page: its letters and a small picture."""

    text: PageText
    picture: PagePicture


def double_shape(sizes: Sequence[tuple[float, float]]) -> tuple[float, bool] | None:
    """Return the shape of most pages if it may be two slides, and whether they are side by side."""
    shapes = Counter(round(width / height, 2) for width, height in sizes)
    shape = max(shapes, key=lambda each: shapes[each], default=0.0)
    # An extremely narrow page has a shape of 0.
    if not shape:
        return None
    alike = [width / height for width, height in sizes if abs(width / height / shape - 1) < _SAME]
    if len(alike) < _MOST_PAGES * len(sizes):
        return None
    if _is_near(shape, (2 * slide for slide in SLIDE_SHAPES)):
        return alike[0], True
    if _is_near(shape, (slide / 2 for slide in _STACKED)) and len(sizes) >= _FEWEST_STACKED:
        return alike[0], False
    return None


def _is_near(shape: float, others: Iterable[float]) -> bool:
    return any(abs(shape / other - 1) < _SAME for other in others)


def find_halves(shape: float, across: bool, samples: Sequence[Sample]) -> Halves | None:
    """Return where the slides are on possibly double pages; None if the pages are single."""
    if not samples:
        return None
    crossed = sum(_is_crossed(sample, across) for sample in samples)
    # A single line that is too long for its slide does not prove a wide page.
    if crossed > len(samples) // SAMPLES:
        return None
    cues = [_cues(sample, across) for sample in samples]
    if sum(any(each) for each in cues) * 2 < len(cues):
        return None
    # In doubt the slide is where Beamer puts it: on the left or above.
    if sum(map(sum, cues)) >= 0:
        return Halves(Side.LEFT if across else Side.TOP, shape)
    return Halves(Side.RIGHT if across else Side.BOTTOM, shape)


def are_one_sided(samples: Sequence[Sample], across: bool) -> bool:
    """Return whether the slide is on the same side of nearly all of these pages.

    Of two slides side by side, now this one looks like notes, now that one.
    """
    sides = [sum(_cues(sample, across)) for sample in samples]
    most = max(sum(side > 0 for side in sides), sum(side < 0 for side in sides))
    return most >= _MOST_PAGES * len(sides)


def _is_crossed(sample: Sample, across: bool) -> bool:
    """Return whether a letter or a drawing continues from one half into the other."""
    for box in sample.text.boxes:
        if box is not None:
            first, last = (box.left, box.right) if across else (box.top, box.bottom)
            slack = (last - first) / 5
            if first + slack < 0.5 < last - slack:
                return True
    rows = _Grid(sample.picture, across)
    before, after = rows.middle - 2, rows.middle + 1
    grounds = _ground(rows.half(0)), _ground(rows.half(1))
    crossing = [
        row
        for row in rows.lines
        if _is_alike(row[before], row[after])
        and not any(_is_alike(row[at], ground) for at in (before, after) for ground in grounds)
    ]
    return len(crossing) > _MOST_CROSSED * len(rows.lines)


def _cues(sample: Sample, across: bool) -> list[int]:
    """Return a score above 0 if the left or upper half is the slide, below 0 if the other is."""
    rows = _Grid(sample.picture, across)
    halves = rows.half(0), rows.half(1)
    ink = [_ink(half) for half in halves]
    if min(ink) < _BLANK:
        return [_larger(ink, 1.0)]
    whiteness = [min(_ground(half)) for half in halves]
    cues = [
        # Notes are black on white, whatever the colours of the slides.
        2 * _larger(whiteness[::-1], _LARGER),
        2 * _larger([_colour(half) for half in halves], _MORE_COLOURED),
    ]
    sizes: tuple[list[float], list[float]] = [], []
    for box in sample.text.boxes:
        if box is not None:
            middle = box.left + box.right if across else box.top + box.bottom
            sizes[middle >= 1].append(box.bottom - box.top)
    counts = [len(each) for each in sizes]
    cues.append(_larger(counts[::-1], _MORE_LETTERS))
    if all(counts):
        usual = [sorted(each)[len(each) // 2] for each in sizes]
        titles = [sorted(each)[int(0.98 * (len(each) - 1))] for each in sizes]
        outstanding = [title / size for title, size in zip(titles, usual, strict=True)]
        cues += [_larger(each, _LARGER) for each in (usual, titles, outstanding)]
    return cues


def _larger(values: Sequence[float], by: float) -> int:
    first, second = values
    return int(first > by * second) - int(second > by * first)


class _Grid:
    """A small picture in coarse colours, as lines that cross from one half into the other."""

    def __init__(self, picture: PagePicture, across: bool) -> None:
        rows = []
        for y in range(picture.height):
            line = bytes(picture.data[y * picture.stride : y * picture.stride + picture.width * 4])
            rows.append(
                [
                    (blue >> 4, green >> 4, red >> 4)
                    for blue, green, red in zip(line[::4], line[1::4], line[2::4], strict=True)
                ]
            )
        self.lines = rows if across else [list(column) for column in zip(*rows, strict=True)]
        self.middle = len(self.lines[0]) // 2

    def half(self, number: int) -> Counter[_Colour]:
        """Count each colour in the first (0) or the second (1) half."""
        counted: Counter[_Colour] = Counter()
        for line in self.lines:
            counted.update(line[self.middle :] if number else line[: self.middle])
        return counted


def _is_alike(one: _Colour, other: _Colour) -> bool:
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) <= 1


def _ground(colours: Counter[_Colour]) -> _Colour:
    return colours.most_common(1)[0][0]


def _ink(colours: Counter[_Colour]) -> float:
    return 1 - colours.most_common(1)[0][1] / colours.total()


def _colour(colours: Counter[_Colour]) -> float:
    coloured = sum(count for each, count in colours.items() if max(each) - min(each) > 2)
    return coloured / colours.total() + _BLANK


def cropped_text(text: PageText, part: Area) -> PageText:
    """Return the letters within a part of the page, positioned relative to it."""
    letters: list[str] = []
    boxes: list[Area | None] = []
    is_inside = False
    for letter, box in zip(text.letters, text.boxes, strict=True):
        if box is not None:
            was_inside, is_inside = is_inside, part.holds(*_middle(box))
            if is_inside and not was_inside and letters and not letters[-1].isspace():
                # Lines of the other part are in between.
                letters.append("\n")
                boxes.append(None)
        if is_inside:
            letters.append(letter)
            boxes.append(None if box is None else cropped(box, part))
    return PageText("".join(letters), tuple(boxes))


def cropped_links(links: Iterable[Link], part: Area) -> tuple[Link, ...]:
    """Return the links within a part of the page, positioned relative to it."""
    kept = []
    for link in links:
        areas = tuple(cropped(area, part) for area in link.areas if part.holds(*_middle(area)))
        if areas:
            kept.append(Link(areas, page=link.page, address=link.address))
    return tuple(kept)


def cropped(area: Area, part: Area) -> Area:
    """Convert an area of a page to an area of a part of it."""
    width, height = part.right - part.left, part.bottom - part.top
    return Area(
        min(1.0, max(0.0, (area.left - part.left) / width)),
        min(1.0, max(0.0, (area.top - part.top) / height)),
        min(1.0, max(0.0, (area.right - part.left) / width)),
        min(1.0, max(0.0, (area.bottom - part.top) / height)),
    )


def _middle(area: Area) -> tuple[float, float]:
    return (area.left + area.right) / 2, (area.top + area.bottom) / 2

"""Handouts: PDFs whose sheets show several slides each, or one slide above notes.

A deck must never be cut by mistake, so each of these must hold for the sheets examined: boxes of
one size, shaped like a slide, in a regular grid, in the same places on the sheets; nothing of
weight beside them; and contents that slides have and photos or cells of a table lack.
"""

from __future__ import annotations

import itertools
import statistics
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from duthviewer.slides.areas import Area
from duthviewer.slides.halves import SLIDE_SHAPES
from duthviewer.slides.messages import PlacedBox
from duthviewer.slides.picture import PagePicture
from duthviewer.slides.text import PageText

#: The most sheets that are examined, and the width of their pictures
SAMPLES, PICTURE_PX = 6, 360
#: The share of the examined sheets that must have the same panels
_MOST_SHEETS = 0.8
#: Boxes and places that differ by a smaller share of the sheet are the same: borders are drawn
#: around a slide, so they are larger by a line's width
_SAME = 0.006
#: How far a panel's shape may be from that of a slide
_SAME_SHAPE = 0.03
#: The shapes of slides, with those on US letter paper
SHAPES = (*SLIDE_SHAPES, 11 / 8.5)
#: The most slides on a sheet, and in a row or a column
_MOST_PANELS, _MOST_IN_LINE = 16, 5
#: The least share of a sheet that the panels cover: 3 slides beside ruled lines cover 0.22
_LEAST_COVERED = 0.18
#: The most height of letters outside the panels, as a share of the sheet's longer side: that of
#: letters of 16 points on A4. A slide's title is higher.
_OUTSIDE_HEIGHT = 0.024
#: Lines of letters above and below the panels: header, footer, number
_OUTSIDE_LINES = 8
#: The share of panels with text that must have a title
_TITLES = 0.5
#: The same for panels without edges, and the share of them that must have text if any has
_MOST_TITLES, _MOST_WRITTEN = 0.65, 0.6
#: The share of a panel in its usual colour, and of panels with that colour and share: slides have
#: a ground, photos have not
_GROUND, _MOST_GROUNDS = 0.25, 0.6


@dataclass(frozen=True)
class SheetSample:
    """What is known of a sheet: its size, boxes and letters; ``picture`` draws it small."""

    size: tuple[float, float]
    boxes: Sequence[PlacedBox]
    text: Callable[[], PageText]
    picture: Callable[[], PagePicture]


@dataclass(frozen=True)
class PanelGrid:
    """Panels of one size in columns and rows: left edges, top edges, width and height."""

    kind: str
    lefts: tuple[float, ...]
    tops: tuple[float, ...]
    width: float
    height: float
    is_vertical: bool = False

    @property
    def panels(self) -> tuple[Area, ...]:
        """The panels in reading order."""
        if self.is_vertical:
            places = [(left, top) for left in self.lefts for top in self.tops]
        else:
            places = [(left, top) for top in self.tops for left in self.lefts]
        return tuple(_inside(left, top, self.width, self.height) for left, top in places)

    @property
    def hull(self) -> Area:
        """The area of all panels and what is between them."""
        right, bottom = self.lefts[-1] + self.width, self.tops[-1] + self.height
        return Area(self.lefts[0], self.tops[0], right, bottom)

    @property
    def covered(self) -> float:
        """The share of the sheet that the panels cover."""
        return len(self.lefts) * len(self.tops) * self.width * self.height

    def shape(self, size: tuple[float, float]) -> float:
        """Return the panels' width over height on a sheet of this size."""
        return self.width * size[0] / (self.height * size[1])

    def filled(self, boxes: Iterable[PlacedBox]) -> list[int]:
        """Return the numbers of the panels in which a box of their size is placed."""
        if self.kind == "loose":
            # Only the left and lower edges are those of the slide.
            own = [box for box in boxes if box.kind in ("form", "loose")]
            return [
                number
                for number, panel in enumerate(self.panels)
                if any(_is_near((box.left, box.bottom), (panel.left, panel.bottom)) for box in own)
            ]
        own = [box for box in boxes if _is_near(_size(box), (self.width, self.height))]
        return [
            number
            for number, panel in enumerate(self.panels)
            if any(_is_near((box.left, box.top), (panel.left, panel.top)) for box in own)
        ]

    def with_forms(self, boxes: Sequence[PlacedBox]) -> list[int]:
        """Return the numbers of the panels with a slide; of forms, whatever their own boxes are."""
        if self.kind not in ("form", "loose"):
            return self.filled(boxes)
        middles = [
            ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
            for box in boxes
            if box.kind in ("form", "loose")
        ]
        return [n for n, one in enumerate(self.panels) if any(one.holds(*at) for at in middles)]


def grids(boxes: Sequence[PlacedBox]) -> Iterator[PanelGrid]:
    """Return the regular grids that boxes of one size form on a sheet, also of a single box."""
    for kind in ("form", "clip", "picture", "frame"):
        left = [box for box in boxes if box.kind == kind]
        while left:
            alike = [box for box in left if _is_near(_size(box), _size(left[0]))]
            left = [box for box in left if box not in alike]
            if (grid := _grid(kind, alike)) is not None:
                yield grid
    if any(box.kind == "loose" for box in boxes):
        grid = _loose_grid([box for box in boxes if box.kind in ("form", "loose")])
        if grid is not None:
            yield grid


def _loose_grid(boxes: Sequence[PlacedBox]) -> PanelGrid | None:
    """Return the grid of forms of which only the lower left corner and the contents are known."""
    if not boxes:
        return None
    lefts, bottoms = _places(box.left for box in boxes), _places(box.bottom for box in boxes)
    # Some things are beyond the edge of their slide, where they are cut off.
    width = statistics.median(box.right - box.left for box in boxes)
    height = statistics.median(box.bottom - box.top for box in boxes)
    placed = [
        PlacedBox("form", box.left, box.bottom - height, box.left + width, box.bottom, box.count)
        for box in boxes
    ]
    return _grid("loose", placed) if len(lefts) * len(bottoms) > 1 else None


def _grid(kind: str, boxes: Sequence[PlacedBox]) -> PanelGrid | None:
    lefts, tops = _places(box.left for box in boxes), _places(box.top for box in boxes)
    width, height = (statistics.median(each) for each in zip(*map(_size, boxes), strict=True))
    places = {(_index(lefts, box.left), _index(tops, box.top)) for box in boxes}
    if len(places) < len(lefts) * len(tops) or len(places) > _MOST_PANELS:
        return None
    if not (_is_regular(lefts, width) and _is_regular(tops, height)):
        return None
    return PanelGrid(kind, lefts, tops, width, height)


def _places(edges: Iterable[float]) -> tuple[float, ...]:
    """Return the different edges, sorted."""
    places: list[list[float]] = []
    for edge in sorted(edges):
        if places and edge - places[-1][0] < _SAME:
            places[-1].append(edge)
        else:
            places.append([edge])
    return tuple(statistics.median(each) for each in places)


def _index(places: Sequence[float], edge: float) -> int:
    return min(range(len(places)), key=lambda index: abs(places[index] - edge))


def _is_regular(places: Sequence[float], length: float) -> bool:
    """Return whether panels of this length are equally far apart, and do not overlap."""
    steps = [after - before for before, after in itertools.pairwise(places)]
    if len(places) > _MOST_IN_LINE:
        return False
    return not steps or (max(steps) - min(steps) < 2 * _SAME and min(steps) > length - _SAME)


def _size(box: PlacedBox) -> tuple[float, float]:
    return box.right - box.left, box.bottom - box.top


def _is_near(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1])) < _SAME


def _inside(left: float, top: float, width: float, height: float) -> Area:
    return Area(max(0.0, left), max(0.0, top), min(1.0, left + width), min(1.0, top + height))


def is_slide_shaped(grid: PanelGrid, size: tuple[float, float]) -> bool:
    """Return whether the panels have the shape of slides on a sheet of this size."""
    shape = grid.shape(size)
    if grid.kind == "loose":
        return shape > SLIDE_SHAPES[0] * (1 - _SAME_SHAPE)
    return any(abs(shape / slide - 1) < _SAME_SHAPE for slide in SHAPES)


def equal_parts(columns: int, rows: int) -> PanelGrid:
    """Return the grid of equal parts of a sheet."""
    lefts = tuple(column / columns for column in range(columns))
    tops = tuple(row / rows for row in range(rows))
    return PanelGrid("part", lefts, tops, 1 / columns, 1 / rows)


def may_be_panels(grid: PanelGrid, size: tuple[float, float]) -> bool:
    """Return whether the grid may be the slides of a handout on a sheet of this size."""
    if not is_slide_shaped(grid, size):
        return False
    if len(grid.lefts) * len(grid.tops) > 1:
        return grid.covered > _LEAST_COVERED
    # A slide above its notes, or alone
    hull = grid.hull
    is_wide = grid.width > (0.5 if size[1] > size[0] else 0.3)
    return is_wide and abs(hull.left + hull.right - 1) < 0.08 and hull.bottom < 0.75


def find_handout(samples: Sequence[SheetSample]) -> PanelGrid | None:
    """Return the panels that nearly all of these sheets have; None if it is no handout."""
    counts: list[tuple[float, PanelGrid]] = []
    for sample in samples:
        for grid in grids(sample.boxes):
            if may_be_panels(grid, sample.size) and not any(
                _is_same_grid(grid, other) for _, other in counts
            ):
                alike = sum(
                    len(grid.with_forms(each.boxes)) == len(grid.panels) for each in samples
                )
                if alike >= _MOST_SHEETS * len(samples):
                    counts.append((grid.covered, grid))
    # The largest panels: pictures within slides have a grid, too. The exact ones come first.
    order = ("form", "clip", "picture", "frame", "loose")
    counts.sort(key=lambda one: (-round(one[0] * 12), order.index(one[1].kind)))
    for _, grid in counts:
        if grid.kind == "loose":
            grid = _fitted(grid, samples)
        if _has_slides(grid, samples):
            return in_reading_order(grid, samples)
    return None


def proven(found: Iterable[PanelGrid], samples: Sequence[SheetSample]) -> PanelGrid | None:
    """Return the first of these grids whose panels have what slides have on most sheets."""
    for grid in found:
        letters = [PanelLetters(grid, sample.text(), sample.size) for sample in samples]
        panels = [panel for each in letters for panel in each.panels]
        written = [panel for panel in panels if len(panel) >= 8]
        if any(each.is_crowded_outside() for each in letters):
            continue
        if not any(panels) and min(len(grid.lefts), len(grid.tops)) < 2:
            # Pictures of sheets, in which a single gutter proves too little
            continue
        if any(panels) and len(written) < _MOST_WRITTEN * len(panels):
            continue
        if sum(_has_title(panel) for panel in written) < _MOST_TITLES * len(written):
            continue
        if _have_grounds(grid, samples):
            return in_reading_order(grid, samples)
    return None


def _fitted(grid: PanelGrid, samples: Sequence[SheetSample]) -> PanelGrid:
    """Return a loose grid with panels of a slide's shape that hold what is in all of them.

    The slides are in the middle of the sheet, in both directions, if that gives them such a shape.
    """
    boxes = [box for sample in samples for box in sample.boxes if box.kind in ("form", "loose")]
    if exact := [_size(box) for box in boxes if box.kind == "form" and _is_at(box, grid)]:
        # Some slides have a box.
        wide, high = (statistics.median(each) for each in zip(*exact, strict=True))
        tops = tuple(top + grid.height - high for top in grid.tops)
        return replace(grid, tops=tops, width=wide, height=high)
    # Things can be beyond the edge of their slide, where they are cut off.
    across = grid.lefts[1] - grid.lefts[0] if len(grid.lefts) > 1 else 1.0
    pitch = grid.tops[1] - grid.tops[0] if len(grid.tops) > 1 else 1.0
    high = min(pitch, max(box.bottom - box.top for box in boxes))
    wide = min(across, max(box.right - box.left for box in boxes))
    first, last = grid.tops[0] + grid.height, grid.tops[-1] + grid.height
    width, height = samples[0].size
    # If slides in the middle would be too high, they are not in the middle.
    for panel_width in (1 - grid.lefts[0] - grid.lefts[-1], wide):
        if panel_width < wide - _SAME:
            continue
        scale = panel_width * width / height
        heights = sorted(scale / shape for shape in SHAPES)
        fitting = [each for each in heights if high - _SAME < each < pitch + _SAME]
        if fitting:
            break
    else:
        fitting, panel_width = [high], wide
    centred = first + last - 1
    nearest = min(fitting, key=lambda each: abs(each - centred))
    chosen = nearest if abs(nearest / centred - 1) < _SAME_SHAPE else fitting[0]
    tops = tuple(top + grid.height - chosen for top in grid.tops)
    return replace(grid, tops=tops, width=panel_width, height=chosen)


def _is_at(box: PlacedBox, grid: PanelGrid) -> bool:
    """Return whether a box has its lower left corner where a panel has it."""
    return any(_is_near((box.left, box.bottom), (p.left, p.bottom)) for p in grid.panels)


def _is_same_grid(one: PanelGrid, other: PanelGrid) -> bool:
    return (
        one.kind == other.kind
        and (len(one.lefts), len(one.tops)) == (len(other.lefts), len(other.tops))
        and _is_near((one.lefts[0], one.tops[0]), (other.lefts[0], other.tops[0]))
    )


def _has_slides(grid: PanelGrid, samples: Sequence[SheetSample]) -> bool:
    """Return whether what is in the panels, and beside them, is what a handout has."""
    letters = [PanelLetters(grid, sample.text(), sample.size) for sample in samples]
    if sum(each.is_crowded_outside() for each in letters) * 5 > len(samples):
        return False
    panels = [panel for each in letters for panel in each.panels if len(panel) >= 8]
    if len(grid.panels) == 1 and samples[0].size[0] > samples[0].size[1]:
        # Slides with a picture in the same place are landscape, too.
        notes = sum(len(each.outside) >= 8 for each in letters)
        if 5 * len(panels) < 4 * len(samples) or 2 * notes < len(samples):
            return False
    elif grid.kind in ("form", "loose") and panels:
        return True
    if 2 * len(panels) >= len(samples):
        titled = sum(_has_title(panel) for panel in panels)
        return titled >= _TITLES * len(panels)
    return _have_grounds(grid, samples)


@dataclass
class PanelLetters:
    """The letters of a sheet, by panel and outside; heights as shares of the longer side."""

    grid: PanelGrid
    text: PageText
    size: tuple[float, float]
    panels: list[list[Area]] = field(default_factory=list)
    outside: list[Area] = field(default_factory=list)

    def __post_init__(self) -> None:
        areas = self.grid.panels
        self.panels = [[] for _ in areas]
        for letter, box in zip(self.text.letters, self.text.boxes, strict=True):
            if box is None or letter.isspace():
                continue
            x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
            for panel, area in zip(self.panels, areas, strict=True):
                if area.holds(x, y):
                    panel.append(box)
                    break
            else:
                self.outside.append(box)

    def is_crowded_outside(self) -> bool:
        """Return whether more is outside the panels than headers, footers and notes."""
        factor = self.size[1] / max(self.size)
        heights = sorted((box.bottom - box.top) * factor for box in self.outside)
        if heights and heights[int(0.95 * (len(heights) - 1))] > _OUTSIDE_HEIGHT:
            return True
        if len(self.grid.lefts) == 1:
            # Notes are beside or below the slides.
            return False
        hull = self.grid.hull
        inside = [box for box in self.outside if hull.holds(box.left, (box.top + box.bottom) / 2)]
        # A number below each slide
        if len(inside) > 6 * len(self.panels):
            return True
        lines = _places((box.top + box.bottom) / 2 for box in self.outside if box not in inside)
        return len(lines) > _OUTSIDE_LINES


def _has_title(panel: Sequence[Area]) -> bool:
    """Return whether the largest letters of a panel are above most others."""
    heights = sorted(box.bottom - box.top for box in panel)
    largest = heights[int(0.98 * (len(heights) - 1))]
    large = [box.top for box in panel if box.bottom - box.top > 0.9 * largest]
    if len(large) > 0.8 * len(panel):
        # A title page, or a page with a sentence
        return True
    usual = heights[len(heights) // 2]
    small = [box.top for box in panel if box.bottom - box.top <= 0.9 * largest]
    return largest > 1.15 * usual and statistics.median(large) < statistics.median(small)


def _have_grounds(grid: PanelGrid, samples: Sequence[SheetSample]) -> bool:
    """Return whether most panels have the same ground."""
    grounds: Counter[tuple[int, int, int]] = Counter()
    count = 0
    for sample in samples:
        picture = sample.picture()
        for panel in grid.panels:
            colours = colours_of(picture, panel)
            (colour, number), *_ = colours.most_common(1)
            count += 1
            if _GROUND * colours.total() < number < colours.total():
                grounds[colour] += 1
    return bool(grounds) and grounds.most_common(1)[0][1] >= _MOST_GROUNDS * count


def colours_of(picture: PagePicture, area: Area) -> Counter[tuple[int, int, int]]:
    """Count the colours in the inner part of an area of a picture, each of 32 steps."""
    width, height = area.right - area.left, area.bottom - area.top
    left, right = (area.left + 0.05 * width), (area.right - 0.05 * width)
    top, bottom = (area.top + 0.05 * height), (area.bottom - 0.05 * height)
    columns = slice(round(left * picture.width), max(1, round(right * picture.width)))
    counted: Counter[tuple[int, int, int]] = Counter()
    for y in range(round(top * picture.height), max(1, round(bottom * picture.height))):
        line = bytes(picture.data[y * picture.stride : y * picture.stride + picture.width * 4])
        blue, green, red = (line[k::4][columns] for k in range(3))
        counted.update((b >> 3, g >> 3, r >> 3) for b, g, r in zip(blue, green, red, strict=True))
    if not counted:
        counted[(0, 0, 0)] = 1
    return counted


def in_reading_order(grid: PanelGrid, samples: Sequence[SheetSample]) -> PanelGrid:
    """Return the grid row by row, or column by column if the slides' numbers say so."""
    if min(len(grid.lefts), len(grid.tops)) < 2:
        return grid
    vertical = replace(grid, is_vertical=True)
    worth = [
        sum(_numbered(each.panels, sample.text()) for sample in samples)
        for each in (grid, vertical)
    ]
    return vertical if worth[1] > worth[0] else grid


def _numbered(panels: Sequence[Area], text: PageText) -> int:
    """Return how many panels have a number that is one more than that of the panel before."""
    numbers: list[set[int]] = [set() for _ in panels]
    for line in text.lines:
        for word in text.text(line.start, line.end).replace("/", " ").split():
            if word.isdecimal() and len(word) <= 3:
                x = (line.area.left + line.area.right) / 2
                y = (line.area.top + line.area.bottom) / 2
                for found, panel in zip(numbers, panels, strict=True):
                    if panel.holds(x, y):
                        found.add(int(word))
    return sum(
        any(number + 1 in after for number in before)
        for before, after in itertools.pairwise(numbers)
    )

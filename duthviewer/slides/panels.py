"""The panels of a handout's sheets: a regular grid of areas shaped like slides."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from duthviewer.slides.areas import Area
from duthviewer.slides.halves import SLIDE_SHAPES
from duthviewer.slides.messages import PlacedBox
from duthviewer.slides.picture import PagePicture
from duthviewer.slides.text import PageText

#: The width of the small pictures of sheets
PICTURE_PX = 360
#: Boxes and places that differ by a smaller share of the sheet are the same: borders are drawn
#: around a slide, so they are larger by a line's width
SAME = 0.006
#: How far a panel's shape may be from that of a slide; a border around it changes less
_SAME_SHAPE = 0.012
#: The same where a slide's own box is not known
NEAR_SHAPE = 0.03
#: The shapes of slides, with those on US letter paper
SHAPES = (*SLIDE_SHAPES, 11 / 8.5)
#: The least share of a sheet that the panels cover: 3 slides beside ruled lines cover 0.22
_LEAST_COVERED = 0.18
#: Paper is A4 or US letter: its longer side over the shorter one
_PAPER_SHAPES = (2**0.5, 11 / 8.5)
#: PowerPoint's handouts and notes pages: width over height
_NOTES_PAGE = 7.5 / 10
_SAME_PAPER = 0.012
#: How far panels may be from equal parts of a sheet that is no paper
_OFF_PARTS = 0.03


@dataclass(frozen=True)
class SheetSample:
    """What is known of a sheet: its size, boxes and letters; ``picture`` draws it in a width."""

    size: tuple[float, float]
    boxes: Sequence[PlacedBox]
    text: Callable[[], PageText]
    picture: Callable[[int], PagePicture]


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
                if any(is_near((box.left, box.bottom), (panel.left, panel.bottom)) for box in own)
            ]
        own = [box for box in boxes if is_near(size_of(box), (self.width, self.height))]
        return [
            number
            for number, panel in enumerate(self.panels)
            if any(is_near((box.left, box.top), (panel.left, panel.top)) for box in own)
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


def size_of(box: PlacedBox) -> tuple[float, float]:
    """Return width and height."""
    return box.right - box.left, box.bottom - box.top


def is_near(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Return whether two places or sizes are the same."""
    return max(abs(one[0] - other[0]), abs(one[1] - other[1])) < SAME


def _inside(left: float, top: float, width: float, height: float) -> Area:
    return Area(max(0.0, left), max(0.0, top), min(1.0, left + width), min(1.0, top + height))


def median(values: Iterable[float]) -> float:
    """Return the middle of some values.

    `statistics` takes as long to import as a deck takes to open.
    """
    ordered = sorted(values)
    middle = len(ordered) // 2
    return (ordered[middle] + ordered[~middle]) / 2


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
    if not _is_printed(size) and not _are_parts(grid):
        return False
    if grid.kind == "frame" and _are_cells(grid):
        return False
    if len(grid.lefts) * len(grid.tops) > 1:
        return grid.covered > _LEAST_COVERED
    # A slide above its notes, or alone
    hull = grid.hull
    is_wide = grid.width > (0.5 if size[1] > size[0] else 0.3)
    return is_wide and abs(hull.left + hull.right - 1) < 0.08 and hull.bottom < 0.75


def is_paper(size: tuple[float, float]) -> bool:
    """Return whether a sheet of this size is one of paper."""
    shape = max(size) / min(size)
    return any(abs(shape / paper - 1) < _SAME_PAPER for paper in _PAPER_SHAPES)


def _is_printed(size: tuple[float, float]) -> bool:
    """Return whether programs make handouts of this size; other sheets are slides, or full."""
    return is_paper(size) or abs(size[0] / size[1] / _NOTES_PAGE - 1) < _SAME_PAPER


def _are_cells(grid: PanelGrid) -> bool:
    """Return whether the panels touch, as the cells of a table do."""
    return any(
        len(places) > 1 and places[1] - places[0] < length + SAME / 2
        for places, length in ((grid.lefts, grid.width), (grid.tops, grid.height))
    )


def _are_parts(grid: PanelGrid) -> bool:
    """Return whether the panels are equal parts of the sheet, as far as is known of them."""
    for places, length in ((grid.lefts, grid.width), (grid.tops, grid.height)):
        if len(places) == 1 and grid.kind == "loose":
            continue
        step = places[1] - places[0] if len(places) > 1 else length
        if abs(step * len(places) - 1) > _OFF_PARTS:
            return False
    return True

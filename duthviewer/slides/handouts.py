"""Handouts: PDFs whose sheets show several slides each, or one slide above notes.

A deck must never be cut by mistake, so each of these must hold for the sheets examined: boxes of
one size, shaped like a slide, in a regular grid, in the same places on the sheets; nothing of
weight beside them; and contents that slides have and photos or cells of a table lack.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from duthviewer.slides.areas import Area
from duthviewer.slides.messages import PlacedBox
from duthviewer.slides.panels import (
    NEAR_SHAPE,
    SAME,
    SHAPES,
    PanelGrid,
    SheetSample,
    is_near,
    may_be_panels,
    median,
    size_of,
)
from duthviewer.slides.text import PageText

#: The most sheets that are examined
SAMPLES = 6
#: The share of the examined sheets that must have the same panels
_MOST_SHEETS = 0.8
#: The most slides on a sheet, and in a row or a column
_MOST_PANELS, _MOST_IN_LINE = 16, 5


def grids(boxes: Sequence[PlacedBox]) -> Iterator[PanelGrid]:
    """Return the regular grids that boxes of one size form on a sheet, also of a single box."""
    for kind in ("form", "clip", "picture", "frame"):
        left = [box for box in boxes if box.kind == kind]
        while left:
            alike = [box for box in left if is_near(size_of(box), size_of(left[0]))]
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
    width = median(box.right - box.left for box in boxes)
    height = median(box.bottom - box.top for box in boxes)
    placed = [
        PlacedBox("form", box.left, box.bottom - height, box.left + width, box.bottom, box.count)
        for box in boxes
    ]
    return _grid("loose", placed) if len(lefts) * len(bottoms) > 1 else None


def _grid(kind: str, boxes: Sequence[PlacedBox]) -> PanelGrid | None:
    lefts, tops = _places(box.left for box in boxes), _places(box.top for box in boxes)
    width, height = (median(each) for each in zip(*map(size_of, boxes), strict=True))
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
        if places and edge - places[-1][0] < SAME:
            places[-1].append(edge)
        else:
            places.append([edge])
    return tuple(median(each) for each in places)


def _index(places: Sequence[float], edge: float) -> int:
    return min(range(len(places)), key=lambda index: abs(places[index] - edge))


def _is_regular(places: Sequence[float], length: float) -> bool:
    """Return whether panels of this length are equally far apart, and do not overlap."""
    steps = [after - before for before, after in itertools.pairwise(places)]
    if len(places) > _MOST_IN_LINE:
        return False
    return not steps or (max(steps) - min(steps) < 2 * SAME and min(steps) > length - SAME)


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
    if not counts:
        return None
    # Imported here because ordinary decks do without it.
    from duthviewer.slides.panel_proofs import has_slides, without_notes

    order = ("form", "clip", "picture", "frame", "loose")
    counts.sort(key=lambda one: (-round(one[0] * 12), order.index(one[1].kind)))
    for _, grid in counts:
        if grid.kind == "loose":
            grid = _fitted(grid, samples)
        if has_slides(grid, samples):
            return in_reading_order(without_notes(grid, samples), samples)
    return None


def _fitted(grid: PanelGrid, samples: Sequence[SheetSample]) -> PanelGrid:
    """Return a loose grid with panels of a slide's shape that hold what is in all of them.

    The slides are in the middle of the sheet, in both directions, if that gives them such a shape.
    """
    boxes = [box for sample in samples for box in sample.boxes if box.kind in ("form", "loose")]
    if exact := [size_of(box) for box in boxes if box.kind == "form" and _is_at(box, grid)]:
        # Some slides have a box.
        wide, high = (median(each) for each in zip(*exact, strict=True))
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
        if panel_width < wide - SAME:
            continue
        scale = panel_width * width / height
        heights = sorted(scale / shape for shape in SHAPES)
        fitting = [each for each in heights if high - SAME < each < pitch + SAME]
        if fitting:
            break
    else:
        fitting, panel_width = [high], wide
    centred = first + last - 1
    nearest = min(fitting, key=lambda each: abs(each - centred))
    chosen = nearest if abs(nearest / centred - 1) < NEAR_SHAPE else fitting[0]
    tops = tuple(top + grid.height - chosen for top in grid.tops)
    return replace(grid, tops=tops, width=panel_width, height=chosen)


def _is_at(box: PlacedBox, grid: PanelGrid) -> bool:
    """Return whether a box has its lower left corner where a panel has it."""
    return any(is_near((box.left, box.bottom), (p.left, p.bottom)) for p in grid.panels)


def _is_same_grid(one: PanelGrid, other: PanelGrid) -> bool:
    return (
        one.kind == other.kind
        and (len(one.lefts), len(one.tops)) == (len(other.lefts), len(other.tops))
        and is_near((one.lefts[0], one.tops[0]), (other.lefts[0], other.tops[0]))
    )


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

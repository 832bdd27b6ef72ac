"""Slides on flat sheets: of a handout that was printed to a PDF, whose slides left no boxes.

White slides on white paper have no edge. But what is between them is blank on every sheet, in lines
across the whole of it, at equal distances.
"""

from __future__ import annotations

import functools
import itertools
import operator
from collections.abc import Iterator, Sequence

from duthviewer.slides.panels import PICTURE_PX, SHAPES, PanelGrid, SheetSample, may_be_panels

#: A darker grey than 235 is ink: 1 for those, 0 for others
_MARKS = bytes([1] * 236 + [0] * 20)
#: The narrowest gutter, as a share of the sheet
_GUTTER = 0.012
#: How far panels may be from equal distances, as a share of the sheet
_OFF = 0.012
#: How much larger the contents of one column or row may be than those of another
_LARGER = 1.3
#: What is this flat, and this near to the top or the bottom, is a header or a footer
_FLAT, _NEAR = 0.035, 0.1
#: Gutters that are combined; of more, the widest
_MOST_GUTTERS = 8
#: Columns and rows of handouts
_LAYOUTS = ((3, 3), (2, 4), (4, 2), (2, 3), (3, 2), (2, 2), (1, 3), (1, 2), (2, 1))

_Band = tuple[float, float]


def flat_grids(samples: Sequence[SheetSample]) -> Iterator[PanelGrid]:
    """Return the grids of slide-shaped panels that blank lines divide on all sheets."""
    size = samples[0].size
    ink = _ink(samples)
    down = _without_margins(_bands([bool(row) for row in ink]))
    if not down:
        return
    body = ink[round(down[0][0] * len(ink)) : round(down[-1][1] * len(ink))]
    across = _bands(functools.reduce(operator.or_, body, 0).to_bytes(PICTURE_PX, "little"))
    for columns, rows in _LAYOUTS:
        for lefts in _divided(across, columns):
            for tops in _divided(down, rows):
                grid = _grid(lefts, tops, size)
                if grid is not None and may_be_panels(grid, size):
                    yield grid


def _ink(samples: Sequence[SheetSample]) -> list[int]:
    """Return the rows of a picture as numbers: a byte is 1 where any of the sheets is not blank."""
    rows: list[int] = []
    shape = None
    for sample in samples:
        picture = sample.picture(PICTURE_PX)
        shape = shape or (picture.width, picture.height)
        if (picture.width, picture.height) != shape:
            continue
        # Green is most of the brightness. Pillow would take longer to load than this takes.
        own = [
            int.from_bytes(picture.greens(y).translate(_MARKS), "little")
            for y in range(picture.height)
        ]
        rows = [one | other for one, other in zip(own, rows or own, strict=True)]
    return rows


def _bands(marks: Sequence[int]) -> list[_Band]:
    """Return the runs of marks as shares; blanks narrower than a gutter belong to them."""
    bands: list[list[int]] = []
    for at, mark in enumerate(marks):
        if not mark:
            continue
        if bands and at - bands[-1][1] < _GUTTER * len(marks):
            bands[-1][1] = at + 1
        else:
            bands.append([at, at + 1])
    return [(first / len(marks), last / len(marks)) for first, last in bands]


def _without_margins(bands: list[_Band]) -> list[_Band]:
    """Remove headers and footers."""
    while bands and bands[0][1] - bands[0][0] < _FLAT and bands[0][1] < _NEAR:
        bands = bands[1:]
    while bands and bands[-1][1] - bands[-1][0] < _FLAT and bands[-1][0] > 1 - _NEAR:
        bands = bands[:-1]
    return bands


def _divided(bands: Sequence[_Band], count: int) -> list[list[_Band]]:
    """Return the most regular division of bands into groups at equal distances, if there is one."""
    gaps = sorted(range(1, len(bands)), key=lambda number: bands[number - 1][1] - bands[number][0])[
        :_MOST_GUTTERS
    ]
    found: list[tuple[float, list[_Band]]] = []
    for cuts in itertools.combinations(sorted(gaps), count - 1):
        edges = [0, *cuts, len(bands)]
        groups = [(bands[a][0], bands[b - 1][1]) for a, b in itertools.pairwise(edges)]
        starts = [group[0] for group in groups]
        lengths = [group[1] - group[0] for group in groups]
        steps = [after - before for before, after in itertools.pairwise(starts)] or [0.0]
        off = max(steps) - min(steps)
        if off < _OFF and max(lengths) < _LARGER * min(lengths):
            found.append((max(off, 0.004) * max(lengths) / min(lengths), groups))
    return [min(found, key=lambda one: one[0])[1]] if found else []


def _grid(
    lefts: Sequence[_Band], tops: Sequence[_Band], size: tuple[float, float]
) -> PanelGrid | None:
    """Return panels of a slide's shape around what is in the groups; None if they overlap."""
    wide, high = (max(last - first for first, last in each) for each in (lefts, tops))
    steps = [
        min((b[0] - a[0] for a, b in itertools.pairwise(each)), default=1.0)
        for each in (lefts, tops)
    ]
    fitting = []
    for shape in SHAPES:
        height = max(high, wide * size[0] / (shape * size[1]))
        width = height * shape * size[1] / size[0]
        if width < steps[0] + _OFF and height < steps[1] + _OFF:
            fitting.append((width * height, width, height))
    if not fitting:
        return None
    _, width, height = min(fitting)
    return PanelGrid(
        "flat",
        tuple(first - (width - wide) / 2 for first, _ in lefts),
        tuple(first - (height - high) / 2 for first, _ in tops),
        width,
        height,
    )

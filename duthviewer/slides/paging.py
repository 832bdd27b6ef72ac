"""The pages of a deck: its sheets, or the panels of a handout's sheets."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from duthviewer.slides.areas import Area
from duthviewer.slides.handouts import (
    SAMPLES,
    find_handout,
    grids,
    in_reading_order,
)
from duthviewer.slides.messages import PlacedBox
from duthviewer.slides.panels import (
    PICTURE_PX,
    PanelGrid,
    SheetSample,
    equal_parts,
    is_paper,
    is_slide_shaped,
    may_be_panels,
)
from duthviewer.slides.pdfium import Clip, DeckError
from duthviewer.slides.picture import PagePicture
from duthviewer.slides.sheets import DeckSheets
from duthviewer.slides.text import PageText

#: A panel has less than this of the sheet's width or of its height; a box of the whole has this
_HALF, _ENTIRE = 0.52, 0.97
#: Boxes in a grid that cover more of a sheet would be its slides, or are figures
_LEFT_BOXES = 0.18
#: A text can be blank in the same places of two sheets by chance, but then it has no titles there
_FEWEST_FLAT = 2
#: Sheets of one handout differ in shape by less
_SAME_SHAPE = 0.02


@dataclass(frozen=True)
class PagePlace:
    """Where a page is: its sheet (from 1), the area of its slide, and that of its notes, if any."""

    sheet: int
    slide: Area | None = None
    notes: Area | None = None


def handout_places(sheets: DeckSheets, chosen: int | None = None) -> list[PagePlace] | None:
    """Return the slides of a handout in reading order; None if the sheets are slides themselves.

    ``chosen`` is the number of slides on a sheet, if a person chose it. Costs ordinary decks the
    reading of one sheet.
    """
    count = sheets.count
    if chosen is not None:
        return None if chosen == 1 else _places(sheets, _chosen_grid(sheets, chosen))
    if count < 2:
        return None
    middle = count // 2 + 1 if count > 2 else 1
    if not sheets.is_good(middle):
        return None
    size, boxes = sheets.size(middle), sheets.boxes(middle)
    if any(may_be_panels(grid, size) for grid in grids(boxes)):
        grid = find_handout([_sample(sheets, sheet) for sheet in _examined(sheets)])
    else:
        grid = _flat_grid(sheets, boxes) if is_paper(size) else None
    return None if grid is None else _places(sheets, grid)


def _flat_grid(sheets: DeckSheets, boxes: Sequence[PlacedBox]) -> PanelGrid | None:
    """Return the panels of a handout on paper whose slides left no boxes, if it is one.

    ``boxes`` are those of one sheet: they rule out most decks in a tenth of the time of drawing.
    """
    if any(_is_beyond_panels(box) for box in boxes):
        return None
    # The box of a form may be smaller than its slide.
    left = [box for box in boxes if box.kind not in ("form", "loose")]
    if any(len(grid.panels) > 1 and grid.covered > _LEFT_BOXES for grid in grids(left)):
        return None
    # Imported here because ordinary decks do without it.
    from duthviewer.slides.gutters import flat_grids
    from duthviewer.slides.panel_proofs import proven

    examined = [sheet for sheet in _examined(sheets) if is_paper(sheets.size(sheet))]
    if len(examined) < _FEWEST_FLAT:
        return None
    try:
        # Two sheets rule out most decks.
        if not any(flat_grids([_sample(sheets, sheet) for sheet in examined[:_FEWEST_FLAT]])):
            return None
        samples = [_sample(sheets, sheet) for sheet in examined]
        grid = proven(flat_grids(samples), samples)
        return None if grid is None else in_reading_order(grid, samples)
    except DeckError:
        return None


def _is_beyond_panels(box: PlacedBox) -> bool:
    """Return whether a box, but for one of the whole sheet, is too large for a grid's panels."""
    width, height = box.right - box.left, box.bottom - box.top
    return min(width, height) > _HALF and (width < _ENTIRE or height < _ENTIRE)


def _chosen_grid(sheets: DeckSheets, count: int) -> PanelGrid:
    """Return the grid of this many panels on most sheets, else equal parts of the sheet."""
    samples = [_sample(sheets, sheet) for sheet in _examined(sheets)]
    found = [
        grid
        for sample in samples
        for grid in grids(sample.boxes)
        if len(grid.panels) == count and is_slide_shaped(grid, sample.size)
    ]
    if found:
        return in_reading_order(max(found, key=lambda grid: grid.covered), samples)
    width, height = samples[0].size if samples else (1.0, 1.0)
    columns = min(
        (number for number in range(1, count + 1) if count % number == 0),
        key=lambda number: abs(math.log(width / number / (height / (count // number)) / 1.5)),
    )
    grid = equal_parts(columns, count // columns)
    return in_reading_order(grid, samples)


def _examined(sheets: DeckSheets) -> list[int]:
    """Return sheets spread over the file, without the first and the last of several."""
    count = sheets.count
    usual = [sheet for sheet in range(1, count + 1) if sheets.is_good(sheet)]
    inner = usual[1:-1] if count > 3 else usual[:-1] if count > 1 else usual
    step = max(1, len(inner) // SAMPLES)
    return inner[::step][:SAMPLES]


def _sample(sheets: DeckSheets, sheet: int) -> SheetSample:
    size = sheets.size(sheet)

    def text() -> PageText:
        try:
            return sheets.contents(sheet).text
        except DeckError:
            return PageText("", ())

    return SheetSample(
        size, sheets.boxes(sheet), cache(text), cache(lambda wide: _picture(sheets, sheet, wide))
    )


def _picture(sheets: DeckSheets, sheet: int, width_px: int = PICTURE_PX) -> PagePicture:
    width, height = sheets.size(sheet)
    tall = max(1, round(width_px * height / width))
    return sheets.draw(sheet, width_px, tall, Clip(0, 0, width_px, tall), 0)


def _places(sheets: DeckSheets, grid: PanelGrid) -> list[PagePlace]:
    """Return the pages of all sheets; only the first and the last may lack slides."""
    places: list[PagePlace] = []
    panels = grid.panels
    usual = sheets.size(next(iter(_examined(sheets)), 1))
    for sheet in range(1, sheets.count + 1):
        if not sheets.is_good(sheet):
            places.append(PagePlace(sheet))
            continue
        width, height = sheets.size(sheet)
        if abs(width * usual[1] / (height * usual[0]) - 1) > _SAME_SHAPE:
            places.append(PagePlace(sheet))
            continue
        filled: Sequence[int] = range(len(panels))
        if sheet in (1, sheets.count):
            filled = _filled(sheets, sheet, grid)
            if not filled:
                places.append(PagePlace(sheet, _single(sheets, sheet)))
                continue
        notes = _below(grid) if len(panels) == 1 else None
        places += [PagePlace(sheet, panels[number], notes) for number in filled]
    return places


def _filled(sheets: DeckSheets, sheet: int, grid: PanelGrid) -> list[int]:
    """Return the panels of a sheet that hold a slide."""
    boxes = sheets.boxes(sheet)
    if grid.kind in ("form", "loose"):
        return grid.with_forms(boxes) if grid.filled(boxes) else []
    filled = grid.filled(boxes)
    if grid.kind in ("part", "flat"):
        filled = list(range(len(grid.panels)))
    if not filled or len(grid.panels) == 1:
        return filled
    from duthviewer.slides.panel_proofs import colours_of

    try:
        picture = _picture(sheets, sheet)
    except DeckError:
        return filled
    # A border or a clip may be there without a slide.
    return [n for n in filled if len(colours_of(picture, grid.panels[n])) > 1]


def _single(sheets: DeckSheets, sheet: int) -> Area | None:
    """Return the area of the only slide of a title sheet; None for the whole sheet."""
    found = [
        grid
        for grid in grids(sheets.boxes(sheet))
        if len(grid.panels) == 1 and is_slide_shaped(grid, sheets.size(sheet))
    ]
    return max(found, key=lambda grid: grid.covered).panels[0] if found else None


def _below(grid: PanelGrid) -> Area:
    """Return the area below a single slide, where its notes are."""
    return Area(0.0, grid.hull.bottom, 1.0, 1.0)

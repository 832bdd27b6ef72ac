"""What the panels of a handout have, and figures, cells of a table or photos of a page lack.

A slide has a title, or little text in large letters; a figure has small letters, and its title is
outside, where a handout has the same header on each sheet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from duthviewer.slides.areas import Area
from duthviewer.slides.panels import PICTURE_PX, SAME, PanelGrid, SheetSample, median
from duthviewer.slides.picture import PagePicture
from duthviewer.slides.text import PageText

#: The width of a panel in the picture in which titles are found
_PANEL_PX = 240
#: The most height of letters outside the panels, as a share of the sheet's longer side: that of
#: letters of 16 points on A4. A slide's title is higher.
_OUTSIDE_HEIGHT = 0.024
#: The same for a line above the panels that differs from sheet to sheet: 11 points on A4
_HEADER_HEIGHT = 0.016
#: Lines of letters above and below the panels: header, footer, number
_OUTSIDE_LINES = 8
#: The fewest letters of a panel with text, and of a line outside
_FEWEST = 8
#: The share of panels with text that must have a title
_TITLES = 0.5
#: The same for panels without edges, and the share of them that must have text if any has
_MOST_TITLES, _MOST_WRITTEN = 0.65, 0.6
#: The least height of the letters of a title as a share of the panel's, with what ascends and
#: descends: Beamer's titles have 0.06, those of figures 0.04
_TITLE_HEIGHT = 0.038
#: The most digits of a slide as a share of its letters; charts and tables have more
_MOST_DIGITS = 0.3
#: The share of panels without a title that must have words
_MOST_WORDY = 0.8
#: The same for a slide that is all in large letters, in a few lines
_ALL_LARGE, _LARGE_LINES = 0.08, 5
#: The share of the panels for notes that are blank, and the share of one colour in those
_MOST_BLANK, _BLANK_SHARE = 0.8, 0.97
#: The share of sheets on which a panel has the same title, as in a matrix
_SAME_TITLES = 0.8
#: The share of a panel in its usual colour, and of panels with that colour and share: slides have
#: a ground, photos have not
_GROUND, _MOST_GROUNDS = 0.25, 0.6
#: The height of the ink of a title in a picture as a share of the panel's
_INK_HEIGHT = (0.038, 0.15)
#: Where a title ends at the latest, and the blank below it
_TITLE_ABOVE, _BLANK = 0.4, 0.015


def proven(found: Iterable[PanelGrid], samples: Sequence[SheetSample]) -> PanelGrid | None:
    """Return the first of these grids whose panels have what slides have on most sheets."""
    for grid in found:
        letters = [PanelLetters(grid, sample.text(), sample.size) for sample in samples]
        panels = [panel for each in letters for panel in each.panels]
        written = [panel for panel in panels if len(panel) >= _FEWEST]
        if any(each.is_crowded_outside() for each in letters) or _are_headed(letters):
            continue
        if not any(panels) and min(len(grid.lefts), len(grid.tops)) < 2:
            # Pictures of sheets, in which a single gutter proves too little
            continue
        if any(panels) and len(written) < _MOST_WRITTEN * len(panels):
            continue
        if sum(has_title(panel) for panel in written) < _MOST_TITLES * len(written):
            continue
        if _have_same_titles(letters) or not _have_grounds(grid, samples):
            continue
        if any(panels) or _have_drawn_titles(grid, samples):
            return grid
    return None


def has_slides(grid: PanelGrid, samples: Sequence[SheetSample]) -> bool:
    """Return whether what is in the panels, and beside them, is what a handout has."""
    letters = [PanelLetters(grid, sample.text(), sample.size) for sample in samples]
    if sum(each.is_crowded_outside() for each in letters) * 5 > len(samples):
        return False
    if _are_headed(letters) or _have_same_titles(letters):
        return False
    panels = [panel for each in letters for panel in each.panels if len(panel) >= _FEWEST]
    if len(grid.panels) == 1 and samples[0].size[0] > samples[0].size[1]:
        # Slides with a picture in the same place are landscape, too.
        notes = sum(len(each.outside) >= _FEWEST for each in letters)
        if 5 * len(panels) < 4 * len(samples) or 2 * notes < len(samples):
            return False
    if 2 * len(panels) >= len(samples):
        if sum(has_title(panel) for panel in panels) >= _TITLES * len(panels):
            return True
        # Programs that place whole pages make forms of them, whatever the size of their titles.
        are_pages = grid.kind in ("form", "loose") and len(grid.lefts) > 1
        return are_pages and sum(map(_is_wordy, panels)) >= _MOST_WORDY * len(panels)
    return _have_grounds(grid, samples) and _have_drawn_titles(grid, samples)


def without_notes(grid: PanelGrid, samples: Sequence[SheetSample]) -> PanelGrid:
    """Return the grid without a column or a row for notes, which are nearly all blank.

    As of LaTeX's handoutWithNotes, which writes "Slide" and a number there.
    """
    if len(grid.panels) == 1:
        return grid
    lefts = tuple(
        left for left in grid.lefts if not _are_blank(replace(grid, lefts=(left,)), samples)
    )
    tops = tuple(top for top in grid.tops if not _are_blank(replace(grid, tops=(top,)), samples))
    return replace(grid, lefts=lefts, tops=tops) if lefts and tops else grid


def _are_blank(line: PanelGrid, samples: Sequence[SheetSample]) -> bool:
    """Return whether most panels of a column or a row have the same few letters, and no more."""
    texts: Counter[str] = Counter()
    for sample in samples:
        for panel in PanelLetters(line, sample.text(), sample.size).panels:
            texts["".join(one.letter for one in panel if not one.letter.isdecimal())] += 1
    text, count = texts.most_common(1)[0]
    if len(text) >= _FEWEST or count < _MOST_BLANK * texts.total():
        return False
    blank = 0
    for sample in samples:
        for area in line.panels:
            colours = colours_of(sample.picture(PICTURE_PX), area)
            blank += colours.most_common(1)[0][1] > _BLANK_SHARE * colours.total()
    return blank >= _MOST_BLANK * texts.total()


@dataclass(frozen=True)
class PanelLetter:
    """A letter, its edges as shares of the sheet, and its height as a share of the panel's."""

    letter: str
    box: Area
    height: float


@dataclass
class PanelLetters:
    """The letters of a sheet, by panel and outside."""

    grid: PanelGrid
    text: PageText
    size: tuple[float, float]
    panels: list[list[PanelLetter]] = field(default_factory=list)
    outside: list[PanelLetter] = field(default_factory=list)

    def __post_init__(self) -> None:
        areas = self.grid.panels
        self.panels = [[] for _ in areas]
        for letter, box in zip(self.text.letters, self.text.boxes, strict=True):
            if box is None or letter.isspace():
                continue
            x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
            placed = PanelLetter(letter, box, (box.bottom - box.top) / self.grid.height)
            for panel, area in zip(self.panels, areas, strict=True):
                if area.holds(x, y):
                    panel.append(placed)
                    break
            else:
                self.outside.append(placed)

    def is_crowded_outside(self) -> bool:
        """Return whether more is outside the panels than headers, footers and notes."""
        heights = sorted(self._height(one) for one in self.outside)
        if heights and heights[int(0.95 * (len(heights) - 1))] > _OUTSIDE_HEIGHT:
            return True
        if len(self.grid.lefts) == 1:
            # Notes are beside or below the slides.
            return False
        hull = self.grid.hull
        middles = [(one.box.left, (one.box.top + one.box.bottom) / 2) for one in self.outside]
        inside = sum(hull.holds(*middle) for middle in middles)
        # A number below each slide
        if inside > 6 * len(self.panels):
            return True
        lines = {round(y / SAME) for x, y in middles if not hull.holds(x, y)}
        return len(lines) > _OUTSIDE_LINES

    def header(self) -> str:
        """Return the large letters above the panels, or around several columns of them."""
        top = self.grid.tops[0] if len(self.grid.lefts) == 1 else 1.0
        return "".join(
            one.letter
            for one in self.outside
            if one.box.top < top
            and self._height(one) > _HEADER_HEIGHT
            and not one.letter.isdecimal()
        )

    def _height(self, one: PanelLetter) -> float:
        """Return a letter's height as a share of the sheet's longer side."""
        return (one.box.bottom - one.box.top) * self.size[1] / max(self.size)


def _are_headed(letters: Sequence[PanelLetters]) -> bool:
    """Return whether the sheets have titles of their own above the panels, as slides have."""
    headers = Counter(each.header() for each in letters)
    return len(letters) - headers.most_common(1)[0][1] > 0.2 * len(letters)


def _title(panel: Sequence[PanelLetter]) -> str:
    """Return the largest letters of a panel."""
    largest = max(one.height for one in panel)
    return "".join(one.letter for one in panel if one.height > 0.9 * largest)


def _have_same_titles(letters: Sequence[PanelLetters]) -> bool:
    """Return whether each panel has the same title on the sheets: Strengths, Weaknesses …"""
    shares = []
    for panels in zip(*(each.panels for each in letters), strict=True):
        titles = Counter(_title(panel) for panel in panels if len(panel) >= _FEWEST)
        if titles.total() > 2:
            shares.append(titles.most_common(1)[0][1] / titles.total())
    return bool(shares) and median(shares) >= _SAME_TITLES


def _is_wordy(panel: Sequence[PanelLetter]) -> bool:
    """Return whether a panel has words rather than numbers."""
    return sum(one.letter.isdecimal() for one in panel) <= _MOST_DIGITS * len(panel)


def has_title(panel: Sequence[PanelLetter]) -> bool:
    """Return whether the largest letters of a panel are those of a slide, above most others."""
    if not _is_wordy(panel):
        return False
    heights = sorted(one.height for one in panel)
    largest = heights[int(0.98 * (len(heights) - 1))]
    large = [one.box.top for one in panel if one.height > 0.9 * largest]
    if len(large) > 0.8 * len(panel):
        # A title page, or a page with a sentence
        lines = {round(top / SAME) for top in large}
        return largest > _ALL_LARGE and len(lines) <= _LARGE_LINES
    usual = heights[len(heights) // 2]
    small = [one.box.top for one in panel if one.height <= 0.9 * largest]
    is_large = largest > max(1.15 * usual, _TITLE_HEIGHT)
    return is_large and median(large) < median(small)


def _have_grounds(grid: PanelGrid, samples: Sequence[SheetSample]) -> bool:
    """Return whether most panels have the same ground."""
    grounds: Counter[tuple[int, int, int]] = Counter()
    count = 0
    for sample in samples:
        picture = sample.picture(PICTURE_PX)
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


def _have_drawn_titles(grid: PanelGrid, samples: Sequence[SheetSample]) -> bool:
    """Return whether most panels that are not blank have a title in their picture."""
    width_px = round(_PANEL_PX / grid.width)
    titled = count = 0
    for sample in samples:
        picture = sample.picture(width_px)
        for panel in grid.panels:
            bands = _ink_bands(picture, panel)
            count += bool(bands)
            titled += _is_titled(bands)
    return titled >= _TITLES * count > 0


def _ink_bands(picture: PagePicture, area: Area) -> list[tuple[float, float]]:
    """Return the runs of rows with ink in a panel, as shares of its height."""
    width, height = area.right - area.left, area.bottom - area.top
    left = round((area.left + 0.03 * width) * picture.width)
    right = round((area.right - 0.03 * width) * picture.width)
    first = round((area.top + 0.015 * height) * picture.height)
    last = round((area.bottom - 0.015 * height) * picture.height)
    bands: list[list[int]] = []
    high = max(1, last - first)
    for y in range(high):
        greys = Counter(picture.greens(first + y)[left:right])
        # The ground may be that of a bar behind the title.
        ground = greys.most_common(1)[0][0]
        if sum(number for one, number in greys.items() if abs(one - ground) > 40) < 2:
            continue
        if bands and bands[-1][1] == y:
            bands[-1][1] = y + 1
        else:
            bands.append([y, y + 1])
    return [(first / high, last / high) for first, last in bands]


def _is_titled(bands: Sequence[tuple[float, float]]) -> bool:
    """Return whether a line of large letters, apart from all else, is in the upper part."""
    lines = [last - first for first, last in bands if last - first < _INK_HEIGHT[1]]
    usual = median(lines) if len(lines) > 3 else 0.0
    for number, (first, last) in enumerate(bands):
        if last > _TITLE_ABOVE:
            break
        below = bands[number + 1][0] if number + 1 < len(bands) else 1.0
        high = last - first
        if max(_INK_HEIGHT[0], 1.05 * usual) < high < _INK_HEIGHT[1] and below - last > _BLANK:
            return True
    return False

"""Which sheets of a PDF lie on their side, and the turns that make them upright.

A presentation program turns its PDF's pages in two ways: by ``/Rotate``, or by drawing them
sideways. Slides are landscape, so in a deck of them only portrait sheets are examined, which costs
ordinary decks nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from duthviewer.slides.messages import SheetDirection

#: How many sheets are examined where most are portrait, as in papers, which are upright
_SAMPLES = 4
#: Sheets of one shape differ by less than this
_SAME = 0.02

#: Returns how a sheet is turned
Directing = Callable[[int], SheetDirection]


class UprightTurns:
    """Decides how sheets are turned, from the sizes of the first ones and the examined texts."""

    def __init__(self, sizes: Mapping[int, tuple[float, float]]) -> None:
        portrait = [sheet for sheet, (width, height) in sizes.items() if height > width]
        shapes = sorted(width / height for width, height in sizes.values())
        self._usual = shapes[len(shapes) // 2] if shapes else 1.0
        self._is_portrait = 2 * len(portrait) > len(sizes)
        step = max(1, len(portrait) // _SAMPLES)
        self._samples = portrait[::step][:_SAMPLES] if self._is_portrait else []
        #: For a deck of portrait sheets: the turn by the file's rotation; empty if it is upright
        self._turn_of: dict[int, int] | None = None
        self._known: dict[int, int] = {}

    def turns(self, sheet: int, size: tuple[float, float] | None, direction: Directing) -> int:
        """Return the quarter turns to the right that make a sheet of this size upright."""
        if size is None or size[0] >= size[1]:
            return 0
        if sheet not in self._known:
            find = self._of_portrait_deck if self._is_portrait else self._of_portrait_sheet
            self._known[sheet] = find(sheet, size, direction)
        return self._known[sheet]

    def _of_portrait_sheet(
        self, sheet: int, size: tuple[float, float], direction: Directing
    ) -> int:
        """Return the turns of a portrait sheet among slides."""
        found = direction(sheet)
        if found.text is not None:
            return -found.text % 4
        # A picture: without the file's rotation it has the shape of the other slides.
        is_usual = abs(size[1] / size[0] / self._usual - 1) < _SAME
        return -found.rotation % 4 if found.rotation % 2 and is_usual else 0

    def _of_portrait_deck(self, sheet: int, size: tuple[float, float], direction: Directing) -> int:
        if self._turn_of is None:
            examined = [direction(one) for one in self._samples]
            votes = Counter(-one.text % 4 for one in examined if one.text is not None)
            self._turn_of = {}
            if votes and votes.most_common(1)[0][0] % 2:
                turn = votes.most_common(1)[0][0]
                self._turn_of = {one.rotation: turn for one in examined if one.text == -turn % 4}
        if not self._turn_of:
            return 0
        found = direction(sheet)
        if found.text is not None:
            return -found.text % 4
        return self._turn_of.get(found.rotation, 0)

"""The text of a page: letters with positions, for search, selection and titles."""

from __future__ import annotations

import ctypes
import math
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from duthviewer.slides.accents import has_accents, join_accents
from duthviewer.slides.areas import Area, placing

#: The character that PDFium returns for a hyphen at a line's end
_HYPHENS = "\ufffe\x02"
#: The character for such a hyphen in the letters of a page
SOFT_HYPHEN = "\xad"

#: Such a hyphen between two parts of a word. After a number it belongs to it: "2016-\n2017".
_HYPHENATION = re.compile(r"(?<=[^\W\d_])\xad\s*(?=[^\W\d_])")

_TITLE_LENGTH = 120
#: The title is among the first letters; a page with more letters is a plot or a book.
_TITLE_WITHIN = 3000
#: The letters that tell a page's direction: how many are examined, the fewest, and the share that
#: must agree. Axes of plots have some letters on their side.
_DIRECTED_LETTERS, _FEWEST_DIRECTED, _MOST_DIRECTED = 500, 5, 0.75
#: How many letters of a page are read; a page may have a million.
MOST_LETTERS = 100_000


@dataclass(frozen=True)
class Line:
    """A run of letters on one line, with its area."""

    start: int
    end: int
    area: Area


@dataclass(frozen=True)
class PageText:
    """The letters of a page in the file's order, each with a box; None for invisible ones.

    Runs of letters are given as start and end: indexes into ``letters``, the end exclusive.
    """

    letters: str
    boxes: tuple[Area | None, ...]

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines, broken where the next letter is not beside the last."""
        return tuple(self._lines(0, len(self.letters)))

    def areas(self, start: int, end: int) -> tuple[Area, ...]:
        """Return the areas of these letters, one per line."""
        return tuple(line.area for line in self._lines(start, end))

    def text(self, start: int, end: int) -> str:
        """Return these letters for the clipboard, with hyphenated words rejoined."""
        part = self.letters[start:end].replace("\r\n", "\n").replace("\r", "\n")
        return _HYPHENATION.sub("", part).replace(SOFT_HYPHEN, "-").strip("\n")

    def at(self, x: float, y: float) -> int | None:
        """Return the letter under a point of the page."""
        for line in self.lines:
            if line.area.holds(x, y):
                for index in range(line.start, line.end):
                    box = self.boxes[index]
                    if box is not None and box.holds(x, y):
                        return index
        return None

    def is_near(self, x: float, y: float) -> bool:
        """Return whether a point is on a line of text, including gaps between words."""
        return any(line.area.holds(x, y) for line in self.lines)

    def caret(self, x: float, y: float) -> int:
        """Return the gap nearest to a point, as the index of the letter after it."""
        if not self.lines:
            return 0
        # Large letters overlap with the next line; then the nearer middle decides.
        line = min(self.lines, key=lambda line: (line.area.distance(x, y), line.area.off(y)))
        caret = line.start
        for index in range(line.start, line.end):
            box = self.boxes[index]
            if box is not None and x > (box.left + box.right) / 2:
                caret = index + 1
        return caret

    def word(self, index: int) -> tuple[int, int]:
        """Return the range of the word that contains a letter."""
        if not _is_of_word(self.letters[index]):
            return index, index + 1
        start = end = index
        while start > 0 and _is_of_word(self.letters[start - 1]):
            start -= 1
        while end < len(self.letters) and _is_of_word(self.letters[end]):
            end += 1
        return start, end

    def title(self) -> str | None:
        """Return the first line in the largest letters, with following lines of that size."""
        rows: list[tuple[float, str]] = []
        for line in self.lines:
            if line.start > _TITLE_WITHIN:
                break
            text = self.text(line.start, line.end)
            if sum(letter.isalpha() for letter in text) >= 2:
                rows.append((line.area.bottom - line.area.top, text))
        if not rows:
            return None
        largest = max(height for height, _ in rows)
        first = next(i for i, (height, _) in enumerate(rows) if height >= 0.9 * largest)
        parts: list[str] = []
        for height, text in rows[first:]:
            # The text of Beamer is 0.76 times as high as its titles.
            if height < 0.8 * largest:
                break
            parts.append(text)
        return shorten(" ".join(parts)) or None

    def _lines(self, start: int, end: int) -> list[Line]:
        lines: list[Line] = []
        first, last, area = 0, 0, None
        for index in range(start, end):
            box = self.boxes[index]
            if box is None:
                continue
            if area is not None and _is_beside(area, box):
                area = area.united(box)
            else:
                if area is not None:
                    lines.append(Line(first, last + 1, area))
                first, area = index, box
            last = index
        if area is not None:
            lines.append(Line(first, last + 1, area))
        return lines


def _is_beside(line: Area, box: Area) -> bool:
    """Return whether a letter continues a line: of similar height and not far to its right."""
    high, low = line.bottom - line.top, box.bottom - box.top
    overlap = min(line.bottom, box.bottom) - max(line.top, box.top)
    if overlap < 0.5 * min(high, low) or low > 1.6 * high or high > 1.6 * low:
        return False
    return line.left - low < box.left < line.right + 2 * max(high, low)


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or letter in f"_'’{SOFT_HYPHEN}"


def read_letters(page: Any, text_page: Any) -> str:
    """Read a page's letters from PDFium's handles, indexed as in ``read_text``."""
    letters = _letters(text_page)
    return read_text(page, text_page).letters if has_accents(letters) else letters


def _letters(text_page: Any) -> str:
    import pypdfium2.raw as pdfium

    handle = getattr(text_page, "raw", text_page)
    unicode = pdfium.FPDFText_GetUnicode
    count = min(pdfium.FPDFText_CountChars(handle), MOST_LETTERS)
    return "".join([_letter(unicode(handle, index)) for index in range(count)])


def read_text(page: Any, text_page: Any) -> PageText:
    """Read a page's letters and their positions from PDFium's handles."""
    import pypdfium2.raw as pdfium

    place = placing(page)
    letters = _letters(text_page)
    boxes: list[Area | None] = []
    box = pdfium.FS_RECTF()
    reference = ctypes.byref(box)
    loose_box = pdfium.FPDFText_GetLooseCharBox
    handle = getattr(text_page, "raw", text_page)
    for index, letter in enumerate(letters):
        if letter in "\r\n" or not loose_box(handle, index, reference):
            boxes.append(None)
            continue
        # Spaces have boxes too, but those that PDFium inserted have no area.
        left, bottom, right, top = box.left, box.bottom, box.right, box.top
        flat = left == right or top == bottom
        boxes.append(None if flat else place(left, bottom, right, top))
    if has_accents(letters):
        return PageText(*join_accents(letters, boxes))
    return PageText(letters, tuple(boxes))


def text_turns(page: Any) -> int | None:
    """Return the quarter turns to the right of a page's text as shown; None if they are unclear."""
    import pypdfium2.raw as pdfium

    text_page = pdfium.FPDFText_LoadPage(page)
    if not text_page:
        return None
    try:
        counts: Counter[int] = Counter()
        for index in range(min(pdfium.FPDFText_CountChars(text_page), _DIRECTED_LETTERS)):
            if chr(pdfium.FPDFText_GetUnicode(text_page, index) & 0xFFFF).isalnum():
                # The angle is anticlockwise, and of the page before the file's rotation.
                angle = pdfium.FPDFText_GetCharAngle(text_page, index)
                counts[round(-angle / (math.pi / 2)) % 4] += 1
    finally:
        pdfium.FPDFText_ClosePage(text_page)
    if counts.total() < _FEWEST_DIRECTED:
        return None
    turn, count = counts.most_common(1)[0]
    if count < _MOST_DIRECTED * counts.total():
        return None
    rotation: int = pdfium.FPDFPage_GetRotation(page)
    return (turn + rotation) % 4


@lru_cache(maxsize=4096)
def _letter(code: int) -> str:
    if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return "\ufffd"
    letter = chr(code)
    if letter in _HYPHENS:
        return SOFT_HYPHEN
    return letter if letter >= " " or letter in "\r\n\t" else " "


# Search: case, accents and line breaks are ignored.


@dataclass(frozen=True)
class Folded:
    """A folded text, and for each of its letters the index of the original letter."""

    text: str
    origins: tuple[int, ...]


def fold(text: str) -> Folded:
    """Remove case, accents and hyphenation, and join runs of spaces and line ends."""
    letters: list[str] = []
    origins: list[int] = []
    joins = False
    for index, letter in enumerate(text):
        if letter == SOFT_HYPHEN:
            joins = True
            continue
        plain = _plain(letter)
        if plain == " ":
            if joins or not letters or letters[-1] == " ":
                continue
        elif plain:
            joins = False
        for one in plain:
            letters.append(one)
            origins.append(index)
    return Folded("".join(letters), tuple(origins))


@lru_cache(maxsize=8192)
def _plain(letter: str) -> str:
    if letter.isspace():
        return " "
    apart = unicodedata.normalize("NFKD", letter.casefold())
    return "".join(each for each in apart if not unicodedata.combining(each))


def find(page: Folded, wanted: str) -> list[tuple[int, int]]:
    """Return the non-overlapping runs of letters that match a folded text."""
    found: list[tuple[int, int]] = []
    if not wanted:
        return found
    at = page.text.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        found.append((page.origins[at], page.origins[end - 1] + 1))
        at = page.text.find(wanted, end)
    return found


def tidy(text: str) -> str:
    """Return PDFium's text with plain line ends, rejoined words and no control characters."""
    text = text.replace("\r\n", "\n")
    for hyphen in _HYPHENS:
        text = text.replace(hyphen, SOFT_HYPHEN)
    text = _HYPHENATION.sub("", text).replace(SOFT_HYPHEN, "-")
    return "".join(letter for letter in text if letter in "\n\t" or letter >= " ").strip()


def shorten(text: str) -> str:
    """Return a text on one line, shortened to the length of a title."""
    text = " ".join(tidy(text).split())
    return text if len(text) <= _TITLE_LENGTH else text[: _TITLE_LENGTH - 1].rstrip() + "…"

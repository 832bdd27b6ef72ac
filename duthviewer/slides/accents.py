"""Joining accents that a PDF draws as separate characters to their letters.

TeX's fonts with 128 characters (OT1) have no ö: a ¨ and an o are drawn over each other, in either
order. PDFium returns both in that order, often with a line break between them because one is
higher. The positions of the boxes show which letter an accent belongs to.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from duthviewer.slides.areas import Area

#: Accents as separate characters, and the combining marks of Unicode
_MARKS = {
    "`": "\u0300", "\u02cb": "\u0300", "\u00b4": "\u0301", "\u02ca": "\u0301", "^": "\u0302",
    "\u02c6": "\u0302", "~": "\u0303", "\u02dc": "\u0303", "\u00af": "\u0304", "\u02c9": "\u0304",
    "\u02d8": "\u0306", "\u02d9": "\u0307", "\u00a8": "\u0308", "\u00b0": "\u030a",
    "\u02da": "\u030a", "\u02dd": "\u030b", "\u02c7": "\u030c", "\u00b8": "\u0327",
    "\u02db": "\u0328",
}  # fmt: skip
_ACCENT = re.compile(f"[{''.join(map(re.escape, _MARKS))}\u0300-\u036f]")
#: i and j lose their dot under an accent; the dotless forms are separate letters.
_DOTLESS = {"\u0131": "i", "\u0237": "j"}
#: Marks below the letter; with these a dotless letter stays dotless
_UNDER = frozenset("\u0327\u0328")

#: How many characters an accent may be away from its letter
_REACH = 4
#: The part of an accent that must overlap with its letter. A ~ in an address overlaps with none.
_OVER = 0.5
#: A gap between letters wider than this part of an accent is a space.
_SPACE = 0.4

Letters = tuple[str, tuple[Area | None, ...]]


def has_accents(letters: str) -> bool:
    """Return whether a text may have accents to join."""
    return _ACCENT.search(letters) is not None


def join_accents(letters: str, boxes: Sequence[Area | None]) -> Letters:
    """Return the letters with accents joined to them, and their boxes."""
    joined: list[str] = list(letters)
    areas = list(boxes)
    taken: list[int] = []
    for match in _ACCENT.finditer(letters):
        at = match.start()
        base = _letter_under(at, joined, boxes)
        if base is None:
            continue
        joined[base] = _with_mark(joined[base], _MARKS.get(match[0], match[0]))
        own, accent = areas[base], boxes[at]
        if own is not None and accent is not None:
            areas[base] = own.united(accent)
        joined[at], areas[at] = "", None
        taken.append(at)
    if not taken:
        return letters, tuple(boxes)
    for at in taken:
        _close_gap(at, joined, boxes)
    kept = [
        (letter, area)
        for whole, area in zip(joined, areas, strict=True)
        # A letter and a mark without a precomposed character: both get the same box.
        for letter in whole
    ]
    return "".join(letter for letter, _ in kept), tuple(area for _, area in kept)


def _letter_under(at: int, letters: Sequence[str], boxes: Sequence[Area | None]) -> int | None:
    """Return the letter that an accent overlaps with, or None."""
    accent = boxes[at]
    if accent is None:
        return None
    best, most = None, _OVER
    for index in range(max(0, at - _REACH), min(len(letters), at + _REACH + 1)):
        box = boxes[index]
        # Only the base letter: it may already have a mark.
        if index == at or box is None or not letters[index][:1].isalpha():
            continue
        part = _overlap(accent, box)
        if part > most or (part == most and best is None):
            best, most = index, part
    return best


def _overlap(accent: Area, letter: Area) -> float:
    """Return the part of an accent that overlaps with a letter, in both writing directions."""
    across = min(accent.right, letter.right) - max(accent.left, letter.left)
    down = min(accent.bottom, letter.bottom) - max(accent.top, letter.top)
    area = (accent.right - accent.left) * (accent.bottom - accent.top)
    return across * down / area if across > 0 and down > 0 and area > 0 else 0.0


def _with_mark(letter: str, mark: str) -> str:
    if mark not in _UNDER:
        letter = _DOTLESS.get(letter[:1], letter[:1]) + letter[1:]
    return unicodedata.normalize("NFC", letter + mark)


def _close_gap(at: int, letters: list[str], boxes: Sequence[Area | None]) -> None:
    """Remove the spaces and breaks that PDFium inserts around an accent within a line."""
    before, after = at - 1, at + 1
    while before >= 0 and not letters[before].strip():
        before -= 1
    while after < len(letters) and not letters[after].strip():
        after += 1
    left = boxes[before] if before >= 0 else None
    right = boxes[after] if after < len(letters) else None
    if left is None or right is None:
        return
    blanks = [index for index in range(before + 1, after) if letters[index]]
    made_up = [index for index in blanks if boxes[index] is None]
    height = min(left.bottom - left.top, right.bottom - right.top)
    if min(left.bottom, right.bottom) - max(left.top, right.top) < height / 2:
        # A new line: keep one of the breaks before and after the accent.
        first = next((i for i, index in enumerate(made_up) if letters[index] == "\n"), 0)
        del made_up[: first + 1]
        for index in made_up:
            letters[index] = ""
        return
    for index in made_up:
        letters[index] = ""
    accent = boxes[at]
    if made_up == blanks and blanks and accent is not None:
        between = _SPACE * (accent.right - accent.left)
        letters[blanks[0]] = " " if right.left - left.right >= between else ""

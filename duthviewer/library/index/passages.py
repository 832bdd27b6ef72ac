"""Passages: the units of text that the search finds."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from duthviewer.library.media.cues import Cue

#: Cues are joined to passages of about this length; a longer silence also ends a passage.
_LONG_ENOUGH_S = 15.0
_TOO_LONG_S = 22.0
_TOO_MANY_LETTERS = 500
_SILENCE_S = 4.0
_SENTENCE_ENDS = (".", "?", "!", "…", "\u3002", "\uff1f", "\uff01")
#: A passage includes this many characters of the next, to find phrases across the boundary.
_OVERLAP_LETTERS = 60

#: Text beyond this length is not indexed; no page of slides has that much.
_LONGEST_TEXT = 20_000

_HEAD = struct.Struct("<H")
_START = struct.Struct("<HI")


@dataclass(frozen=True, slots=True)
class Passage:
    """A text with its offset in the recording and its page.

    ``starts`` has the start of each cue (see ``pack_starts``). ``goes_on``: the passage continues
    the previous one, whose text overlaps with its beginning.
    """

    text: str
    at_s: float | None = None
    page: int | None = None
    starts: bytes | None = None
    goes_on: bool = False


def on_one_line(text: str) -> str:
    """Return a text on one line with single spaces and without control characters."""
    text = " ".join(text[:_LONGEST_TEXT].split())
    if not text.isprintable():
        text = "".join(map(_shown, text))
    return text


def _shown(letter: str) -> str:
    return letter if letter.isprintable() or letter in _INVISIBLE else " "


#: Joiners of letters and emoji, and marks of text direction
_INVISIBLE = "\u200c\u200d\u200e\u200f\u061c\u2066\u2067\u2068\u2069\xad"


def pages(texts: Iterable[tuple[int, str]]) -> list[Passage]:
    """Return the pages of a deck that have text as passages."""
    return [Passage(text=line, page=page) for page, text in texts if (line := on_one_line(text))]


def cues(said: Sequence[Cue], later_s: float = 0.0) -> list[Passage]:
    """Join cues to passages of about 15 to 20 seconds; ``later_s`` is added to their times."""
    lines = [on_one_line(cue.text) for cue in said]
    passages: list[Passage] = []
    first, goes_on = 0, False
    while first < len(said):
        after = _end_of_passage(said, lines, first)
        parts: list[str] = []
        starts: list[tuple[int, float]] = []
        length = 0
        for at in range(first, after):
            starts.append((length, max(0.0, said[at].start_s + later_s)))
            parts.append(lines[at])
            length += len(lines[at]) + 1
        own = length - 1
        at, overlap = after, _OVERLAP_LETTERS
        follows = after < len(said) and not _is_silence(said, after)
        while follows and at < len(said) and overlap > 0:
            line = _beginning(lines[at], overlap)
            starts.append((length, said[at].start_s + later_s))
            parts.append(line)
            length += len(line) + 1
            overlap -= len(line) + 1
            at += 1
        text = " ".join(parts)
        packed = pack_starts(own, starts)
        passages.append(Passage(text, starts[0][1], None, packed, goes_on))
        first, goes_on = after, follows
    return passages


def _end_of_passage(said: Sequence[Cue], lines: Sequence[str], first: int) -> int:
    start_s, letters = said[first].start_s, 0
    for at in range(first, len(said)):
        letters += len(lines[at]) + 1
        if at + 1 == len(said):
            break
        if _is_silence(said, at + 1):
            return at + 1
        length_s = said[at + 1].start_s - start_s
        if length_s >= _LONG_ENOUGH_S and lines[at].endswith(_SENTENCE_ENDS):
            return at + 1
        if length_s >= _TOO_LONG_S or letters >= _TOO_MANY_LETTERS:
            return at + 1
    return len(said)


def _is_silence(said: Sequence[Cue], before: int) -> bool:
    """Return whether there is a long silence before a cue."""
    return said[before].start_s - said[before - 1].end_s > _SILENCE_S


def _beginning(text: str, letters: int) -> str:
    """Return the first words of a text, about ``letters`` characters."""
    if len(text) <= letters + 20:
        return text
    end = text.find(" ", letters)
    # Scripts without spaces can be cut anywhere.
    return text[: end if 0 <= end <= letters + 20 else letters]


def pack_starts(own: int, starts: Sequence[tuple[int, float]]) -> bytes:
    """Pack the positions in the text and the times (seconds) at which cues start.

    The first ``own`` characters are the passage's own; the rest overlaps with the next passage.
    """
    return _HEAD.pack(min(own, 0xFFFF)) + b"".join(
        _START.pack(min(letter, 0xFFFF), min(max(round(at_s * 1000), 0), 0xFFFFFFFF))
        for letter, at_s in starts
    )


def unpack_starts(packed: bytes) -> tuple[int, list[tuple[int, float]]]:
    """Unpack the result of ``pack_starts``. Raises struct.error for invalid data."""
    (own,) = _HEAD.unpack_from(packed)
    return own, [
        (letter, milliseconds / 1000)
        for letter, milliseconds in _START.iter_unpack(packed[_HEAD.size :])
    ]

"""Subtitles that lie beside a recording: a file of any usual kind to cues, as plain text."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from duthviewer.errors import KnownError

#: Eight hours of dense captions are 2 MB; what is much larger is no subtitle file.
_MOST_BYTES = 32 * 1024 * 1024
_FORMATS = {".vtt": "vtt", ".srt": "srt", ".ass": "ass", ".ssa": "ssa"}
#: Captions roll where so many of the cues repeat what the one before them shows.
_ROLLING = 0.4
#: A cue that begins so soon after the one before follows it without a break.
_SAME_S = 0.1
#: What WebVTT and SubRip mark voices, classes and styles with
_WORD_TIMES = re.compile(r"<[0-9:.,]{5,13}>")
_MARKUP = re.compile(r"</?[a-zA-Z0-9.:][^<>]*>")


class CueError(KnownError):
    """A subtitle file that cannot be read, or holds none; the text says why."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One subtitle, in seconds of the recording."""

    start_s: float
    end_s: float
    text: str


class Cues:
    """The cues of one file in order, asked for what is said at an offset."""

    def __init__(self, cues: Sequence[Cue]) -> None:
        self._cues = sorted(cues, key=lambda cue: (cue.start_s, cue.end_s))
        self._starts = [cue.start_s for cue in self._cues]
        #: How far any cue up to this one reaches: where looking back may stop
        self._reach = list(accumulate((cue.end_s for cue in self._cues), max))

    def __len__(self) -> int:
        return len(self._cues)

    def __iter__(self) -> Iterator[Cue]:
        return iter(self._cues)

    def text_at(self, offset_s: float) -> str:
        """What is said at an offset, voices that overlap in lines of their own; "" for nothing."""
        place = bisect_right(self._starts, offset_s) - 1
        said: list[str] = []
        while place >= 0 and self._reach[place] > offset_s:
            cue = self._cues[place]
            if cue.end_s > offset_s and cue.text not in said:
                said.insert(0, cue.text)
            place -= 1
        return "\n".join(said)


def read_cues(path: Path) -> Cues:
    """Read WebVTT, SubRip or SubStation. May be called on any thread. Raises CueError."""
    # Imported here because the first window needs none of it.
    import pysubs2

    kind = _FORMATS.get(path.suffix.lower())
    if kind is None:
        known = ", ".join(_FORMATS)
        raise CueError(f"{path.name} is no subtitle file; those that can be read end in {known}.")
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise CueError(f"{path} cannot be read: {error.strerror}.") from error
    if len(data) > _MOST_BYTES:
        raise CueError(f"{path.name} is too large for a subtitle file.")
    text = _decoded(data)
    options = {}
    if kind in ("vtt", "srt"):
        # WORKAROUND pysubs2 1.8 takes a line with two words' times in it for the times of a cue.
        text = _WORD_TIMES.sub("", text)
        # What is kept is taken off below, all at once; pysubs2 looks for each kind by itself.
        options["keep_html_tags"] = True
    try:
        found = pysubs2.SSAFile.from_string(text, format_=kind, **options)
    # A broken file can break any assumption of the parser, not only those it names.
    except (pysubs2.Pysubs2Error, ValueError, ArithmeticError, LookupError) as error:
        raise CueError(f"{path.name} cannot be read as subtitles: {error}") from error
    cues = [
        Cue(event.start / 1000, event.end / 1000, text)
        for event in found
        if not event.is_comment and event.end > event.start and (text := plain(event.plaintext))
    ]
    if not cues:
        raise CueError(f"{path.name} holds no subtitles.")
    return Cues(folded(cues))


def folded(cues: Sequence[Cue]) -> list[Cue]:
    """Captions that roll, with each line once; others as they are.

    YouTube's own captions show the line before above the one that is being said, and between the
    two for 10 ms the line before alone; some live captions say a line anew with each word. What
    is said would be read, found and copied three times.
    """
    ordered = sorted(cues, key=lambda cue: (cue.start_s, cue.end_s))
    said: list[Cue] = []
    repeats = 0
    before: list[str] = []
    reach_s = 0.0
    for cue in ordered:
        lines = cue.text.split("\n")
        # Two people may say the same one after the other; a roll goes on without a break.
        repeated, grown = (
            _repeated(before, lines) if said and cue.start_s <= reach_s + _SAME_S else (0, False)
        )
        before, reach_s = lines, max(reach_s, cue.end_s)
        repeats += repeated > 0
        if repeated:
            last = said[-1]
            kept = last.text.split("\n")
            if grown:
                kept[-1] = lines[repeated - 1]
            rest = lines[repeated:]
            end_s = max(last.end_s, cue.start_s) if rest else max(last.end_s, cue.end_s)
            said[-1] = Cue(last.start_s, end_s, "\n".join(kept))
            lines = rest
        if lines:
            said.append(Cue(cue.start_s, cue.end_s, "\n".join(lines)))
    return said if repeats >= len(ordered) * _ROLLING else ordered


def _repeated(before: Sequence[str], lines: Sequence[str]) -> tuple[int, bool]:
    """How many first lines have just been the last ones, and whether the last of them has grown."""
    for count in range(min(len(before), len(lines)), 0, -1):
        if before[-count:-1] == lines[: count - 1]:
            last, now = before[-1], lines[count - 1]
            if now == last:
                return count, False
            if now.startswith(f"{last} "):
                return count, True
    return 0, False


def _decoded(data: bytes) -> str:
    """UTF-8, or UTF-16 with its mark; old SubRip files come in Windows' Western letters."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def plain(text: str) -> str:
    """A text without markup, each of its lines without the blanks around it."""
    lines = html.unescape(_MARKUP.sub("", text)).splitlines()
    return "\n".join(line for line in map(str.strip, lines) if line)

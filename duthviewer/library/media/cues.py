"""Subtitle files beside a recording: cues as plain text, from any usual format."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path

from duthviewer.catalogue.problems import printable
from duthviewer.errors import KnownError
from duthviewer.library.media.cue_formats import Cue as Cue
from duthviewer.library.media.cue_formats import Parsed, parse
from duthviewer.library.media.encodings import decode
from duthviewer.library.media.subtitle_names import subtitle_name

#: Eight hours of dense captions are 2 MB; a much larger file is not a subtitle file.
_MOST_BYTES = 32 * 1024 * 1024
#: More lines than the largest number of cues has
_MOST_LINES = 2_000_000
EXTENSIONS = (".vtt", ".srt", ".ass", ".ssa")
#: Captions are rolling captions if this share of the cues repeats the previous one.
_ROLLING = 0.4
#: A cue that begins within this time after the previous one follows without a pause.
_SAME_S = 0.1
#: A cue without a duration is shown for this long.
_SHOWN_S = 1.0
_MOST_AT_ONCE = 20


class CueError(KnownError):
    """A subtitle file is unreadable or empty; the text gives the reason."""


class Cues:
    """The cues of one file in order, for lookups by offset.

    ``problem`` describes the first unreadable line; "" if there is none.
    """

    def __init__(self, cues: Sequence[Cue], problem: str = "") -> None:
        self.problem = problem
        self._cues = sorted(cues, key=lambda cue: (cue.start_s, cue.end_s))
        self._starts = [cue.start_s for cue in self._cues]
        #: The latest end of any cue up to this one: a search backwards stops there
        self._reach = list(accumulate(map(_shown_until_s, self._cues), max))

    def __len__(self) -> int:
        return len(self._cues)

    def __iter__(self) -> Iterator[Cue]:
        return iter(self._cues)

    def text_at(self, offset_s: float) -> str:
        """Return the text at an offset, overlapping voices on separate lines; "" for silence."""
        place = bisect_right(self._starts, offset_s) - 1
        said: list[str] = []
        while place >= 0 and self._reach[place] > offset_s and len(said) < _MOST_AT_ONCE:
            cue = self._cues[place]
            if _shown_until_s(cue) > offset_s and cue.text not in said:
                said.insert(0, cue.text)
            place -= 1
        return "\n".join(said)

    def between(self, start_s: float, end_s: float) -> list[Cue]:
        """Return the cues from one offset up to another."""
        return between(self._cues, start_s, end_s)


def between(cues: Iterable[Cue], start_s: float, end_s: float) -> list[Cue]:
    """Return the cues that are at least partly between two offsets."""
    return [
        cue
        for cue in cues
        # A cue without a duration counts at its start.
        if cue.start_s < end_s and (cue.end_s > start_s or cue.start_s >= start_s)
    ]


def _shown_until_s(cue: Cue) -> float:
    return cue.end_s if cue.end_s > cue.start_s else cue.start_s + _SHOWN_S


def read_cues(path: Path) -> Cues:
    """Read a WebVTT, SubRip or SubStation file. Raises CueError."""
    name = printable(path.name)
    kind = path.suffix.lower()
    if kind not in EXTENSIONS:
        known = ", ".join(EXTENSIONS)
        raise CueError(
            "{name} is no subtitle file; those that can be read end in {known}.",
            name=name,
            known=known,
        )
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise CueError(
            "{path} cannot be read: {reason}.", path=printable(str(path)), reason=error.strerror
        ) from error
    if len(data) > _MOST_BYTES:
        raise CueError("{name} is too large for a subtitle file.", name=name)
    if max(data.count(b"\n"), data.count(b"\r")) > _MOST_LINES:
        raise CueError("{name} has too many lines for a subtitle file.", name=name)
    text = decode(data, subtitle_name(path.stem).language)
    parsed = parse(text, kind[1:])
    if not parsed.cues:
        if parsed.problems:
            raise _problem(name, parsed)
        raise CueError("{name} holds no subtitles.", name=name)
    problem = str(_problem(name, parsed)) if parsed.problems else ""
    # Effects often consist of one text in several layers.
    return Cues(folded(list(dict.fromkeys(parsed.cues))), problem)


def _problem(name: str, parsed: Parsed) -> CueError:
    line, problem = parsed.problems[0]
    if more := len(parsed.problems) - 1:
        return CueError(
            "{name}, line {line}: {problem} (and {more} more).",
            name=name,
            line=line,
            problem=problem,
            more=more,
        )
    return CueError("{name}, line {line}: {problem}.", name=name, line=line, problem=problem)


def folded(cues: Sequence[Cue]) -> list[Cue]:
    """Return rolling captions with each line once; other captions unchanged.

    YouTube's captions show the previous line above the current one, and between the two for 10 ms
    the previous line alone; some live captions repeat a line with each new word. Each line would be
    read, found and copied three times.
    """
    ordered = sorted(cues, key=lambda cue: (cue.start_s, cue.end_s))
    _, repeats = _fold(ordered, rolls=False)
    if repeats < len(ordered) * _ROLLING:
        return ordered
    return _fold(ordered, rolls=True)[0]


def _fold(ordered: Sequence[Cue], *, rolls: bool) -> tuple[list[Cue], int]:
    """Return the captions with each repeated line once, and the number of cues that repeat one.

    In rolling captions a line may be repeated after a pause too.
    """
    said: list[Cue] = []
    repeats = 0
    before: list[str] = []
    reach_s = 0.0
    for cue in ordered:
        lines = cue.text.split("\n")
        # Two people may say the same in turn; rolling captions continue without a pause.
        is_close = cue.start_s <= reach_s + _SAME_S
        repeated, has_grown = (
            _repeated(before, lines) if said and (is_close or rolls) else (0, False)
        )
        is_new = repeated == len(lines) and cue.end_s - cue.start_s > _SAME_S
        if repeated and not is_close and (has_grown or is_new):
            # Repeated after a pause
            repeated = 0
        before, reach_s = lines, max(reach_s, cue.end_s)
        repeats += repeated > 0
        if repeated:
            last = said[-1]
            kept = last.text.split("\n")
            if has_grown:
                kept[-1] = lines[repeated - 1]
            rest = lines[repeated:]
            end_s = max(last.end_s, cue.start_s if rest else cue.end_s)
            if is_close:
                said[-1] = Cue(last.start_s, end_s, "\n".join(kept))
            lines = rest
        if lines:
            said.append(Cue(cue.start_s, cue.end_s, "\n".join(lines)))
    return said, repeats


def _repeated(before: Sequence[str], lines: Sequence[str]) -> tuple[int, bool]:
    """Count the first lines that repeat the previous last lines; tell whether the last one grew."""
    for count in range(min(len(before), len(lines)), 0, -1):
        if before[-count:-1] == lines[: count - 1]:
            last, now = before[-1], lines[count - 1]
            if now == last:
                return count, False
            if now.startswith(f"{last} "):
                return count, True
    return 0, False

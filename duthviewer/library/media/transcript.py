"""The transcript of a talk: its cues as paragraphs, searchable and exportable as text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from duthviewer.library.media.cues import Cue, between
from duthviewer.slides.text import find, fold

#: Nobody browses more; a single letter occurs 60,000 times in a day.
MOST_HITS = 2000
#: A pause of this length (seconds) ends a paragraph; between two sentences a shorter one does.
_PAUSE_S, _BREATH_S = 3.0, 1.2
#: Lengths (characters) at which a paragraph ends: with a sentence, at a pause, anywhere
_LONG, _LONGER, _LONGEST = 320, 520, 720
#: A cue that begins within this time after the previous one follows without a pause
_NO_PAUSE_S = 0.3
_SENTENCE_END = re.compile(r"[.?!…。\uff01\uff1f\u0589\u061f\u0964]['\"»”’)\]]*$")
#: How captions mark a change of speaker: ``>> So``, ``ANA: So``, ``- So``
_SPEAKER = re.compile(r"(>>|[-–—] |[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ .'’-]{1,30}: )")
#: Scripts without spaces between words
_UNSPACED = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff9f]")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Consecutive cues that form a paragraph, in seconds of the recording."""

    text: str
    cues: tuple[Cue, ...]
    #: The index of the character at which each cue begins
    letters: tuple[int, ...]

    @property
    def start_s(self) -> float:
        return self.cues[0].start_s

    def cue_at(self, letter: int) -> int:
        """Return the index of the cue that contains a character."""
        return max(0, bisect_right(self.letters, letter) - 1)

    def span(self, cue: int) -> tuple[int, int]:
        """Return the character range of a cue."""
        is_last = cue + 1 == len(self.letters)
        end = len(self.text) if is_last else self.letters[cue + 1]
        start = self.letters[cue]
        return start, start + len(self.text[start:end].rstrip())


@dataclass(frozen=True, slots=True)
class TranscriptMatch:
    """A match of a search: a paragraph and a character range."""

    paragraph: int
    start: int
    end: int


class Transcript:
    """The cues in a range of a recording as paragraphs. Any thread can create and search it."""

    def __init__(
        self, cues: Iterable[Cue], start_s: float = 0.0, end_s: float = float("inf")
    ) -> None:
        """Create it from the cues between ``start_s`` and ``end_s``, in seconds of the
        recording.
        """
        within = between(cues, start_s, end_s)
        self.paragraphs = tuple(_paragraphs(within))
        counts = (len(paragraph.cues) for paragraph in self.paragraphs)
        #: The number of cues before each paragraph
        self._before = [0, *accumulate(counts)]
        self._folded = [fold(paragraph.text) for paragraph in self.paragraphs]
        self._starts = [cue.start_s for paragraph in self.paragraphs for cue in paragraph.cues]

    def __len__(self) -> int:
        """The number of cues."""
        return len(self._starts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Transcript) and self.paragraphs == other.paragraphs

    __hash__ = None  # type: ignore[assignment]

    def cue_at(self, offset_s: float) -> int | None:
        """Return the number of the last cue that has begun at an offset; None before the first."""
        number = bisect_right(self._starts, offset_s) - 1
        return number if number >= 0 else None

    def start_s(self, number: int) -> float:
        """Return the start of a cue, in seconds of the recording."""
        return self._starts[number]

    def place(self, number: int) -> tuple[int, int, int]:
        """Return the paragraph of a cue and the cue's character range in it."""
        paragraph = bisect_right(self._before, number) - 1
        return paragraph, *self.paragraphs[paragraph].span(number - self._before[paragraph])

    def number(self, paragraph: int, letter: int) -> int:
        """Return the number of the cue that contains a character of a paragraph."""
        return self._before[paragraph] + self.paragraphs[paragraph].cue_at(letter)

    def find(self, text: str) -> list[TranscriptMatch]:
        """Find a text, at most `MOST_HITS` times, ignoring case and accents."""
        wanted = fold(text).text.strip()
        if not wanted:
            return []
        hits: list[TranscriptMatch] = []
        for number, folded in enumerate(self._folded):
            hits += [TranscriptMatch(number, start, end) for start, end in find(folded, wanted)]
            if len(hits) >= MOST_HITS:
                break
        return hits[:MOST_HITS]

    def text(self, time: Callable[[float], str] | None = None) -> str:
        """Return the whole text with empty lines between paragraphs; ``time`` formats each
        start.
        """
        return "\n\n".join(
            paragraph.text if time is None else f"{time(paragraph.start_s)} {paragraph.text}"
            for paragraph in self.paragraphs
        )


def _paragraphs(cues: Iterable[Cue]) -> Iterator[Paragraph]:
    text, held, letters = "", list[Cue](), list[int]()
    for cue in cues:
        said = _on_one_line(cue.text)
        if held and _ends(text, held[-1], cue, said):
            yield Paragraph(text, tuple(held), tuple(letters))
            text, held, letters = "", [], []
        text = _joined(text, said)
        held.append(cue)
        letters.append(len(text) - len(said))
    if held:
        yield Paragraph(text, tuple(held), tuple(letters))


def _ends(text: str, before: Cue, cue: Cue, said: str) -> bool:
    """Return whether a paragraph ends between two cues."""
    pause_s = cue.start_s - before.end_s
    is_sentence = _SENTENCE_END.search(text) is not None
    if pause_s >= _PAUSE_S or (is_sentence and pause_s >= _BREATH_S):
        return True
    mark = _SPEAKER.match(said)
    if mark is not None and (is_sentence or mark[0] == ">>" or mark[0].endswith(": ")):
        return True
    # In a script without spaces each character is a syllable or a word.
    length = len(text) + len(_UNSPACED.findall(text))
    if is_sentence:
        return length >= _LONG
    return length >= (_LONGER if pause_s >= _NO_PAUSE_S else _LONGEST)


def _on_one_line(text: str) -> str:
    line = ""
    for part in text.split("\n"):
        line = _joined(line, " ".join(part.split()))
    return line


def _joined(text: str, more: str) -> str:
    if not text or not more:
        return text + more
    apart = not (_UNSPACED.match(text[-1]) and _UNSPACED.match(more[0]))
    return f"{text} {more}" if apart else text + more

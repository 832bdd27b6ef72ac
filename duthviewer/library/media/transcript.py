"""What is said in a talk, to be read: its cues as paragraphs, found in and copied as text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from duthviewer.library.media.cues import Cue, between
from duthviewer.slides.text import find, fold

#: Nobody goes through more; a letter alone is said 60,000 times in a day.
MOST_HITS = 2000
#: A pause of so many seconds begins a paragraph; a shorter one does between two sentences.
_PAUSE_S, _BREATH_S = 3.0, 1.2
#: A paragraph of so many letters ends with its sentence, or else at a pause, or else there.
_LONG, _LONGER, _LONGEST = 320, 520, 720
#: A cue that begins so soon after the one before follows it without a pause
_NO_PAUSE_S = 0.3
_SENTENCE_END = re.compile(r"[.?!…。\uff01\uff1f\u0589\u061f\u0964]['\"»”’)\]]*$")
#: How captions say that somebody else speaks: ``>> So``, ``ANA: So``, ``- So``
_SPEAKER = re.compile(r"(>>|[-–—] |[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ .'’-]{1,30}: )")
#: Writing that has no spaces between its words
_UNSPACED = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff9f]")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Cues that are read as one piece, in seconds of the recording."""

    text: str
    cues: tuple[Cue, ...]
    #: The letter of the text at which each cue begins
    letters: tuple[int, ...]

    @property
    def start_s(self) -> float:
        return self.cues[0].start_s

    def cue_at(self, letter: int) -> int:
        """Which of its cues a letter belongs to."""
        return max(0, bisect_right(self.letters, letter) - 1)

    def span(self, cue: int) -> tuple[int, int]:
        """From which letter on to before which one a cue stands."""
        is_last = cue + 1 == len(self.letters)
        end = len(self.text) if is_last else self.letters[cue + 1]
        start = self.letters[cue]
        return start, start + len(self.text[start:end].rstrip())


@dataclass(frozen=True, slots=True)
class TranscriptMatch:
    """Where a text was found: a paragraph, from this letter on to before that one."""

    paragraph: int
    start: int
    end: int


class Transcript:
    """The cues of a stretch of a recording as paragraphs; made and searched on any thread."""

    def __init__(
        self, cues: Iterable[Cue], start_s: float = 0.0, end_s: float = float("inf")
    ) -> None:
        """Of what is said from ``start_s`` on to before ``end_s``, in seconds of the recording."""
        within = between(cues, start_s, end_s)
        self.paragraphs = tuple(_paragraphs(within))
        counts = (len(paragraph.cues) for paragraph in self.paragraphs)
        #: How many cues stand before each paragraph
        self._before = [0, *accumulate(counts)]
        self._folded = [fold(paragraph.text) for paragraph in self.paragraphs]
        self._starts = [cue.start_s for paragraph in self.paragraphs for cue in paragraph.cues]

    def __len__(self) -> int:
        """How many cues there are."""
        return len(self._starts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Transcript) and self.paragraphs == other.paragraphs

    __hash__ = None  # type: ignore[assignment]

    def cue_at(self, offset_s: float) -> int | None:
        """The number of the cue that was begun last at an offset; None before the first."""
        number = bisect_right(self._starts, offset_s) - 1
        return number if number >= 0 else None

    def start_s(self, number: int) -> float:
        """When a cue begins, in seconds of the recording."""
        return self._starts[number]

    def place(self, number: int) -> tuple[int, int, int]:
        """The paragraph of a cue, and from which of its letters to before which it stands."""
        paragraph = bisect_right(self._before, number) - 1
        return paragraph, *self.paragraphs[paragraph].span(number - self._before[paragraph])

    def number(self, paragraph: int, letter: int) -> int:
        """The number of the cue that a letter of a paragraph belongs to."""
        return self._before[paragraph] + self.paragraphs[paragraph].cue_at(letter)

    def find(self, text: str) -> list[TranscriptMatch]:
        """Where a text is said, up to `MOST_HITS`; case and accents make no difference."""
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
        """All of it, an empty line between two paragraphs; ``time`` writes what stands before."""
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
    """Whether a paragraph ends between two cues."""
    pause_s = cue.start_s - before.end_s
    is_sentence = _SENTENCE_END.search(text) is not None
    if pause_s >= _PAUSE_S or (is_sentence and pause_s >= _BREATH_S):
        return True
    mark = _SPEAKER.match(said)
    if mark is not None and (is_sentence or mark[0] == ">>" or mark[0].endswith(": ")):
        return True
    # A letter of a writing that has no spaces is a syllable or a word.
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

"""What was said while each page was shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from duthviewer.library.media.cues import Cue, Cues
from duthviewer.library.media.transcript import Paragraph, Transcript
from duthviewer.review.pace.values import Visit


@dataclass(frozen=True)
class SaidDuring:
    """The paragraphs that were said during a visit, in positions."""

    visit: Visit
    paragraphs: tuple[Paragraph, ...]


def said_during(cues: Cues, visits: Sequence[Visit]) -> tuple[SaidDuring, ...]:
    """Return what was said during each visit; visits without words are left out.

    Each word belongs to one visit: a cue over a change is divided, as for the number of words. In
    scripts without spaces it is not, and belongs to the visit of its middle. ``cues`` and
    ``visits`` are in positions and in order.
    """
    parts = [
        SaidDuring(visit, Transcript(_cut(cues, visit.start_s, visit.end_s)).paragraphs)
        for visit in visits
    ]
    return tuple(part for part in parts if part.paragraphs)


def _cut(cues: Cues, start_s: float, end_s: float) -> Iterator[Cue]:
    """Yield the cues of a time with those of their words that were said in it."""
    for cue in cues.between(start_s, end_s):
        texts = cue.text.split()
        step_s = max(cue.end_s - cue.start_s, 0.0) / max(len(texts), 1)
        said = [
            number
            for number in range(len(texts))
            if start_s <= cue.start_s + (number + 0.5) * step_s < end_s
        ]
        if said and len(said) == len(texts):
            yield cue
        elif said:
            first, last = said[0], said[-1]
            yield Cue(
                cue.start_s + first * step_s,
                cue.start_s + (last + 1) * step_s,
                " ".join(texts[first : last + 1]),
            )

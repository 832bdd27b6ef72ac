"""Where in a day's recording each talk is, from the decks alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.catalogue.value import Value
from duthviewer.sync.decoding.decode import decode
from duthviewer.sync.decoding.page_scores import Scores
from duthviewer.sync.matching.pages import Pages, Pile
from duthviewer.sync.matching.view_search import EXPLAINED, Search
from duthviewer.sync.matching.views import View
from duthviewer.sync.recording.frames import Frames, read_frames
from duthviewer.sync.score_talk import score

Report = Callable[[str, float], None]

#: Frames of the first look are this far apart: a page stands longer in all but the fastest talks
_LOOK_S = 9.0
#: A talk may go on out of sight for so long before what follows is taken for something else
_LONGEST_AWAY_S = 900.0
#: Around what the first look saw, the talk is looked for so far
_AROUND_S = 240.0
#: A talk shows at least so much of its deck
_SHORTEST_S = 12.0
#: A claim shorter than this, farther from the talk's others than that, is a mistake
_ISOLATED_S, _FAR_S = 15.0, 150.0


class Located(Value, frozen=True):
    """A talk found: its deck, from its first page in sight to its last, and its timeline there."""

    deck: Path
    start_s: float
    end_s: float
    confidence: float
    timeline: Timeline


@dataclass(frozen=True)
class _Stay:
    """Where a deck was seen at the first look, and how much time that stands for."""

    deck: int
    start_s: float
    end_s: float
    seen_s: float


def locate(
    recording: Path, decks: Sequence[Path], *, report: Report | None = None
) -> tuple[Located, ...]:
    """The talks of these decks in the recording, in order of time; a deck that is not shown is
    left out. Raises KnownError in words for people.

    ``report`` hears a stage (pages, views, scores, changes) and how much of the whole is done.
    """

    def tell(stage: str, done: float) -> None:
        if report is not None:
            report(stage, min(1.0, done))

    if not decks:
        return ()
    pages = []
    for number, deck in enumerate(decks):
        tell("pages", 0.1 * number / len(decks))
        pages.append(Pages(deck))
    with read_frames(recording, 0.0, None, lambda done: tell("views", 0.1 + 0.2 * done)) as frames:
        pile = Pile(pages)
        look = frames.part(frames.start_s, frames.end_s, _LOOK_S)
        search = Search(look, pile, (), lambda done: tell("views", 0.3 + 0.2 * done))
        search.run()
        stays = _stays(look, search, pile)
        tables: list[Scores] = []
        for number, stay in enumerate(stays):
            start_s = max(stays[number - 1].end_s if number else 0.0, stay.start_s - _AROUND_S)
            after_s = stays[number + 1].start_s if number + 1 < len(stays) else frames.end_s
            own = frames.part(start_s, min(after_s, stay.end_s + _AROUND_S))
            known = _views_of(search, pile, stay.deck)
            table = score(own, pages[stay.deck], _share(tell, number, len(stays)), known)
            if tables:
                tables[-1], table = _apart(tables[-1], table)
            tables.append(table)
    located = []
    for stay, table in zip(stays, tables, strict=True):
        found = _located(decks[stay.deck], decode(table))
        if found is not None:
            located.append(found)
    return tuple(sorted(located, key=lambda one: one.start_s))


def _share(tell: Report, number: int, talks: int) -> Report:
    """The progress of one talk among all, which take the second half of the whole."""
    stages = {"views": (0.0, 0.6), "scores": (0.6, 0.05), "changes": (0.65, 0.35)}

    def report(stage: str, done: float) -> None:
        before, part = stages[stage]
        tell(stage, 0.5 + 0.5 * (number + before + part * done) / talks)

    return report


def _views_of(search: Search, pile: Pile, deck: int) -> list[View]:
    """The views through which pages of this deck were seen, and those of its shape."""
    own = set()
    for seen, best in zip(search.seen, search.best, strict=True):
        if seen.view >= 0 and best >= EXPLAINED and pile.deck_of[int(seen.scores.argmax())] == deck:
            own.add(seen.view)
    return [search.views[view] for view in sorted(own)]


def _stays(look: Frames, search: Search, pile: Pile) -> list[_Stay]:
    """Where each deck is shown, by the frames that it explains best; in order of time."""
    own_s = np.minimum(look.own_s(), 2 * _LOOK_S)
    claimed = np.full(len(look), -1)
    for number, seen in enumerate(search.seen):
        if search.best[number] >= EXPLAINED:
            claimed[number] = pile.deck_of[int(seen.scores.argmax())]
    stays = []
    for deck in range(len(pile.decks)):
        numbers = np.flatnonzero(claimed == deck)
        best: _Stay | None = None
        for run in _runs(look, numbers, claimed):
            seen_s = float(own_s[run].sum())
            if seen_s >= _SHORTEST_S and (best is None or seen_s > best.seen_s):
                best = _Stay(deck, float(look.times[run[0]]), float(look.times[run[-1]]), seen_s)
        if best is not None:
            stays.append(best)
    return sorted(stays, key=lambda stay: stay.start_s)


def _runs(look: Frames, numbers: np.ndarray, claimed: np.ndarray) -> list[list[int]]:
    """A deck's frames, cut where it is away for long or another deck rules meanwhile."""
    runs: list[list[int]] = []
    for number in numbers.tolist():
        if runs:
            before = runs[-1][-1]
            between = claimed[before + 1 : number]
            others = int(((between >= 0) & (between != claimed[number])).sum())
            away_s = look.times[number] - look.times[before]
            if away_s <= _LONGEST_AWAY_S and others <= 4:
                runs[-1].append(number)
                continue
        runs.append([number])
    return runs


def _apart(before: Scores, after: Scores) -> tuple[Scores, Scores]:
    """The scores of two talks, parted where one ends and the next begins.

    Decks of one conference look alike: the title page of the one is almost that of the other. So
    what both were scored for belongs to the deck that it fits better.
    """
    start_s, end_s = after.start_s, before.end_s
    if start_s >= end_s:
        return before, after
    times = np.unique(np.concatenate([before.times, after.times]))
    times = times[(times >= start_s) & (times < end_s)]
    edges = np.concatenate([times, [end_s]])
    lasts_s = np.diff(edges)
    # How well each has fitted up to each edge: the first is to have all before, the other all after
    fits_before = np.cumsum(np.concatenate([[0.0], lasts_s * _fit(before, times)]))
    fits_after = np.cumsum(np.concatenate([[0.0], lasts_s * _fit(after, times)]))
    parted_s = float(edges[int((fits_before - fits_after).argmax())])
    return before.part(before.start_s, parted_s), after.part(parted_s, after.end_s)


def _fit(table: Scores, times: NDArray[np.float64]) -> NDArray[np.float64]:
    """How well the deck's best page fits at these times; 0 where it has none."""
    best = np.maximum(table.evidence.max(axis=1), 0.0)
    latest = np.searchsorted(table.times, times, side="right") - 1
    return np.where(latest < 0, 0.0, best[np.maximum(latest, 0)])


def _located(deck: Path, timeline: Timeline) -> Located | None:
    """The talk's own stretch of the timeline; None where nothing of it is left."""
    shown = [span for span in timeline if span.page is not None]
    groups: list[list[Span]] = []
    for span in shown:
        if groups and span.start_s - (groups[-1][-1].end_s or 0.0) <= _FAR_S:
            groups[-1].append(span)
        else:
            groups.append([span])
    kept = [group for group in groups if _length_s(group) >= _ISOLATED_S]
    if not kept or sum(_length_s(group) for group in kept) < _SHORTEST_S:
        return None
    start_s, end_s = kept[0][0].start_s, kept[-1][-1].end_s or 0.0
    alone = {id(span) for group in groups if group not in kept for span in group}
    own = []
    for span in timeline:
        if span.start_s >= end_s or (span.end_s or end_s) <= start_s:
            continue
        if id(span) in alone:
            span = msgspec.structs.replace(span, page=None)
        own.append(span)
    lengths = np.array([(span.end_s or 0.0) - span.start_s for span in own])
    sure = float((lengths * [span.confidence for span in own]).sum() / lengths.sum())
    return Located(
        deck=deck,
        start_s=start_s,
        end_s=end_s,
        confidence=round(sure, 4),
        timeline=Timeline(tuple(own)),
    )


def _length_s(group: Sequence[Span]) -> float:
    return sum((span.end_s or 0.0) - span.start_s for span in group)

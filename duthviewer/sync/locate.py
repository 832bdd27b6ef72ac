"""Locating the talks in a day's recording from their decks alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.catalogue.value import Value
from duthviewer.sync.decoding.decode import decode
from duthviewer.sync.decoding.page_scores import PageScores
from duthviewer.sync.matching.pages import DeckStack, Pages
from duthviewer.sync.matching.view_search import EXPLAINED, ViewSearch
from duthviewer.sync.matching.views import ScreenView
from duthviewer.sync.recording.frames import SampledFrames, read_frames
from duthviewer.sync.score_talk import Report, score_talk

#: Distance of frames in the first pass: all but the fastest talks show a page for longer
_SAMPLE_S = 9.0
#: A talk may be out of sight for this long; its deck in sight later is not the same talk
_LONGEST_AWAY_S = 900.0
#: The second pass covers this much before and after what the first pass found
_AROUND_S = 240.0
#: A talk shows its deck for at least this long
_SHORTEST_S = 12.0
#: Spans shorter in all than the first, farther from the talk's other spans than the second, are
#: mistakes
_ISOLATED_S, _FAR_S = 15.0, 150.0


class LocatedTalk(Value, frozen=True):
    """A talk in a recording: its deck, its start and end by the pages in sight, its timeline."""

    deck: Path
    start_s: float
    end_s: float
    confidence: float
    timeline: Timeline


@dataclass(frozen=True)
class _DeckRun:
    """Where the first pass saw a deck, and for how long."""

    deck: int
    start_s: float
    end_s: float
    seen_s: float


def locate(
    recording: Path, decks: Sequence[Path], *, report: Report | None = None
) -> tuple[LocatedTalk, ...]:
    """Find the talks of these decks in a recording, sorted by time, without unseen decks.

    ``report`` receives the stage (pages, views, scores, changes) and the share of the whole done.
    Raises KnownError.
    """

    def report_progress(stage: str, done: float) -> None:
        if report is not None:
            report(stage, min(1.0, done))

    if not decks:
        return ()
    pages = []
    for number, deck in enumerate(decks):
        report_progress("pages", 0.1 * number / len(decks))
        pages.append(Pages(deck))
    with read_frames(
        recording, 0.0, None, lambda done: report_progress("views", 0.1 + 0.2 * done)
    ) as frames:
        stack = DeckStack(pages)
        samples = frames.part(frames.start_s, frames.end_s, _SAMPLE_S)
        search = ViewSearch(
            samples, stack, (), lambda done: report_progress("views", 0.3 + 0.2 * done)
        )
        search.run()
        runs = _deck_runs(samples, search, stack)
        tables: list[PageScores] = []
        for number, run in enumerate(runs):
            start_s = max(runs[number - 1].end_s if number else 0.0, run.start_s - _AROUND_S)
            after_s = runs[number + 1].start_s if number + 1 < len(runs) else frames.end_s
            own = frames.part(start_s, min(after_s, run.end_s + _AROUND_S))
            known = _views_of(search, stack, run.deck)
            table = score_talk(
                own, pages[run.deck], _share(report_progress, number, len(runs)), known
            )
            if tables:
                tables[-1], table = _split(tables[-1], table)
            tables.append(table)
    located = []
    for run, table in zip(runs, tables, strict=True):
        found = _located(decks[run.deck], decode(table))
        if found is not None:
            located.append(found)
    return tuple(sorted(located, key=lambda talk: talk.start_s))


def _share(report_progress: Report, number: int, talks: int) -> Report:
    """Map the progress of one talk to the whole; all talks take the second half of it."""
    stages = {"views": (0.0, 0.6), "scores": (0.6, 0.05), "changes": (0.65, 0.35)}

    def report(stage: str, done: float) -> None:
        before, part = stages[stage]
        report_progress(stage, 0.5 + 0.5 * (number + before + part * done) / talks)

    return report


def _views_of(search: ViewSearch, stack: DeckStack, deck: int) -> list[ScreenView]:
    """Return the views in which pages of this deck were seen."""
    own = set()
    for seen, best in zip(search.seen, search.best, strict=True):
        if (
            seen.view >= 0
            and best >= EXPLAINED
            and stack.deck_of[int(seen.scores.argmax())] == deck
        ):
            own.add(seen.view)
    return [search.views[view] for view in sorted(own)]


def _deck_runs(samples: SampledFrames, search: ViewSearch, stack: DeckStack) -> list[_DeckRun]:
    """Find where each deck is shown, by the frames that it explains best; sorted by time."""
    covered_s = np.minimum(samples.covered_s(), 2 * _SAMPLE_S)
    claimed = np.full(len(samples), -1)
    for number, seen in enumerate(search.seen):
        if search.best[number] >= EXPLAINED:
            claimed[number] = stack.deck_of[int(seen.scores.argmax())]
    runs = []
    for deck in range(len(stack.decks)):
        numbers = np.flatnonzero(claimed == deck)
        best: _DeckRun | None = None
        for run in _frame_runs(samples, numbers, claimed):
            seen_s = float(covered_s[run].sum())
            if seen_s >= _SHORTEST_S and (best is None or seen_s > best.seen_s):
                best = _DeckRun(
                    deck, float(samples.times[run[0]]), float(samples.times[run[-1]]), seen_s
                )
        if best is not None:
            runs.append(best)
    return sorted(runs, key=lambda run: run.start_s)


def _frame_runs(
    samples: SampledFrames, numbers: np.ndarray, claimed: np.ndarray
) -> list[list[int]]:
    """Split a deck's frames where it is away for long or another deck is shown between."""
    runs: list[list[int]] = []
    for number in numbers.tolist():
        if runs:
            before = runs[-1][-1]
            between = claimed[before + 1 : number]
            others = int(((between >= 0) & (between != claimed[number])).sum())
            away_s = samples.times[number] - samples.times[before]
            if away_s <= _LONGEST_AWAY_S and others <= 4:
                runs[-1].append(number)
                continue
        runs.append([number])
    return runs


def _split(before: PageScores, after: PageScores) -> tuple[PageScores, PageScores]:
    """Split the overlapping scores of two talks where the first ends and the second starts.

    Decks of one conference look alike; two title pages can be almost the same. So the time that
    both talks were scored for goes to the deck that fits it better.
    """
    start_s, end_s = after.start_s, before.end_s
    if start_s >= end_s:
        return before, after
    times = np.unique(np.concatenate([before.times, after.times]))
    times = times[(times >= start_s) & (times < end_s)]
    edges = np.concatenate([times, [end_s]])
    lasts_s = np.diff(edges)
    # The sum of each talk's fit up to each edge; before the split only the first talk counts
    fits_before = np.cumsum(np.concatenate([[0.0], lasts_s * _fit(before, times)]))
    fits_after = np.cumsum(np.concatenate([[0.0], lasts_s * _fit(after, times)]))
    parted_s = float(edges[int((fits_before - fits_after).argmax())])
    return before.part(before.start_s, parted_s), after.part(parted_s, after.end_s)


def _fit(table: PageScores, times: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how well the deck's best page fits at these times; 0 if no page fits."""
    best = np.maximum(table.evidence.max(axis=1), 0.0)
    latest = np.searchsorted(table.times, times, side="right") - 1
    return np.where(latest < 0, 0.0, best[np.maximum(latest, 0)])


def _located(deck: Path, timeline: Timeline) -> LocatedTalk | None:
    """Trim a timeline to the talk; None if nothing of it remains."""
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
    return LocatedTalk(
        deck=deck,
        start_s=start_s,
        end_s=end_s,
        confidence=round(sure, 4),
        timeline=Timeline(tuple(own)),
    )


def _length_s(group: Sequence[Span]) -> float:
    return sum((span.end_s or 0.0) - span.start_s for span in group)

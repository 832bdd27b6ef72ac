"""Which page of a deck a recording shows when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from duthviewer.catalogue.conference import Span
from duthviewer.sync.anchors import Anchor
from duthviewer.sync.builds import Builds
from duthviewer.sync.changes import Changes
from duthviewer.sync.frames import THREADS, Frames
from duthviewer.sync.gradients import Floats
from duthviewer.sync.pages import Pages
from duthviewer.sync.scores import Scores, load
from duthviewer.sync.search import Search
from duthviewer.sync.time_model import TimeModel
from duthviewer.sync.timeline import decode
from duthviewer.sync.video import VideoError

Report = Callable[[str, float], None]

#: How much of the whole each stage takes, for the progress
#: Rounds of looking around changes: what the first adds can bring out more
_TURNS = 2
_STAGES = {"pages": 0.10, "views": 0.55, "scores": 0.10, "changes": 0.25}


def synchronise(
    recording: Path,
    deck: Path,
    *,
    start_s: float = 0.0,
    end_s: float | None = None,
    subtitles: Path | None = None,
    anchors: Sequence[Anchor] = (),
    report: Report | None = None,
    scores: Path | None = None,
) -> tuple[Span, ...]:
    """The timeline of a talk: spans without gaps from ``start_s`` to ``end_s`` (or the end)."""
    progress = _progress(report)
    pages = Pages(deck, lambda done: progress("pages", done))
    with Frames(recording, start_s, end_s, lambda done: progress("views", done * 0.5)) as frames:
        if not len(frames):
            raise VideoError(f"{recording.name} shows no pictures in this stretch.")
        search = Search(frames, pages, lambda done: progress("views", 0.5 + done * 0.5))
        search.run()
        builds = Builds(pages)
        evidence = _settled(frames, search, builds)
        table = Scores(frames.start_s, frames.end_s, frames.times, evidence, np.zeros_like(evidence))
        model, changes = TimeModel(pages.count), Changes(frames, search, builds)
        for turn in range(_TURNS):
            before = len(table.times)
            decoded = model.decode(table)
            table = changes.refine(table, decoded, lambda d: progress("changes", (turn + d) / _TURNS))
            if len(table.times) == before:
                break
    if scores is not None:
        table.save(scores)
    return decode(table, anchors)


def decode_again(scores: Path, anchors: Sequence[Anchor] = ()) -> tuple[Span, ...]:
    """The timeline from kept scores, with other anchors."""
    return decode(load(scores), anchors)


def _settled(frames: Frames, search: Search, builds: Builds) -> Floats:
    """The frames' evidence, look-alike pages told apart."""
    evidence = search.evidence()

    def settle(number: int) -> None:
        seen = search.seen[number]
        if seen.view >= 0:
            evidence[number] = builds.weigh(frames.get(number), seen, evidence[number])

    with ThreadPoolExecutor(THREADS, "duthviewer-builds") as pool:
        list(pool.map(settle, range(len(frames))))
    return evidence


def _progress(report: Report | None) -> Report:
    def tell(stage: str, done: float) -> None:
        if report is not None:
            before = 0.0
            for name, share in _STAGES.items():
                if name == stage:
                    report(stage, min(1.0, before + share * min(1.0, done)))
                before += share

    return tell

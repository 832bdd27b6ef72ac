"""Scoring a talk: from frames and pages to the evidence from which a timeline is decoded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from duthviewer.sync.decoding.page_scores import Scores
from duthviewer.sync.decoding.temporal_model import TimeModel
from duthviewer.sync.matching.builds import Builds
from duthviewer.sync.matching.changes import Changes
from duthviewer.sync.matching.pages import Pages
from duthviewer.sync.matching.view_search import Search
from duthviewer.sync.matching.views import View
from duthviewer.sync.pixels.gradients import Floats
from duthviewer.sync.recording.frames import THREADS, Frames

Report = Callable[[str, float], None]

#: How much a screen in sight without a page tells against any page being projected: a demo
_SOMETHING_ELSE = 2.0
#: Rounds of looking around changes: what the first adds can bring out more
_TURNS = 2


def score(
    frames: Frames, pages: Pages, report: Report, known: Sequence[View] = (),
    unseen: Callable[[Sequence[float]], Floats] | None = None,
) -> Scores:  # fmt: skip
    """What the frames say about each page, and frames added around each change.

    ``known`` are views that were found before. ``unseen`` gives, for times, what another cue than
    the picture (subtitles) says about the page that is projected, as log-likelihoods by page.
    ``report`` hears the stage (views, scores, changes) and how much of it is done.
    """
    search = Search(frames, pages, known, lambda done: report("views", done))
    search.run()
    builds = Builds(pages)
    evidence = _settled(frames, search, builds, lambda done: report("scores", done))
    unlikely = np.array(
        [_SOMETHING_ELSE * search.shows_something_else(n) for n in range(len(frames))]
    )
    hidden = np.repeat(-unlikely[:, None], pages.count, axis=1).astype(np.float32)
    table = Scores(frames.start_s, frames.end_s, frames.times, evidence, hidden)
    model, changes = TimeModel(pages.count), Changes(frames, search, builds)
    for turn in range(_TURNS):
        before = len(table.times)
        decoded = model.decode(table)
        table = changes.refine(table, decoded, _round(report, turn))
        if len(table.times) == before:
            break
    if unseen is not None:
        table = table.with_unseen(table.unseen + unseen(table.times.tolist()))
    return table


def _round(report: Report, turn: int) -> Callable[[float], None]:
    """The first round of looking around changes takes most of the time."""
    before, share = (0.0, 0.7) if turn == 0 else (0.7, 0.3)
    return lambda done: report("changes", before + share * done)


def _settled(
    frames: Frames, search: Search, builds: Builds, report: Callable[[float], None]
) -> Floats:
    """The frames' evidence, look-alike pages told apart."""
    evidence = search.evidence()

    def settle(number: int) -> None:
        seen = search.seen[number]
        if seen.view >= 0:
            evidence[number] = builds.weigh(frames.get(number), seen, evidence[number])

    with ThreadPoolExecutor(THREADS, "duthviewer-builds") as pool:
        for number, _ in enumerate(pool.map(settle, range(len(frames)))):
            report((number + 1) / len(frames))
    return evidence

"""Scoring a talk: the evidence for each page over time, from frames and pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from duthviewer.sync.decoding.page_scores import PageScores
from duthviewer.sync.decoding.temporal_model import TemporalModel
from duthviewer.sync.matching.changes import ChangeFinder
from duthviewer.sync.matching.lit_screens import is_lit_deck, no_screen_chances
from duthviewer.sync.matching.pages import Pages
from duthviewer.sync.matching.pixel_vote import PixelVote
from duthviewer.sync.matching.slide_fit import SlideFits, weigh_other_slides
from duthviewer.sync.matching.view_search import EXPLAINED, FrameMatch, ViewSearch
from duthviewer.sync.matching.views import ScreenView
from duthviewer.sync.pixels.gradients import Floats
from duthviewer.sync.recording.frames import THREADS, SampledFrames

#: Receives the stage and its share done, 0 to 1
Report = Callable[[str, float], None]

#: Evidence against any page being projected when a screen shows something else, such as a demo
_SOMETHING_ELSE = 2.0
#: From this cosine on a frame may show a page that is too washed out to be recognised, and the
#: probability that it shows none. Of frames without a page, one in twenty is above.
_VAGUE, _NO_VAGUE_PAGE = 0.22, 0.6
#: Rounds of refining changes: the samples of the first can reveal more
_ROUNDS = 2


def score_talk(
    frames: SampledFrames, pages: Pages, report: Report, known: Sequence[ScreenView] = (),
    unseen: Callable[[Sequence[float]], Floats] | None = None,
    watch: Callable[[PageScores], None] = lambda _: None,
) -> PageScores:  # fmt: skip
    """Score the frames against the pages, and add samples around each change.

    ``known`` are views found before. ``unseen`` returns, for given times, the evidence of another
    cue than the picture (subtitles) for the projected page, as log-likelihoods by page.
    ``watch`` receives the scores before each round of locating the changes.
    ``report`` receives the stage (views, scores, changes) and the share of the stage done.
    """
    search = ViewSearch(frames, pages, known, lambda done: report("views", done))
    search.run()
    pixel_vote, slide_fits = PixelVote(pages), SlideFits(search.finder)
    evidence = _with_pixel_votes(
        frames, search, pixel_vote, slide_fits, lambda done: report("scores", done)
    )
    elsewhere = np.array([search.shows_something_else(n) for n in range(len(frames))])
    unlikely = (_SOMETHING_ELSE * elsewhere).astype(np.float32)
    hidden = np.repeat(-unlikely[:, None], pages.count, axis=1)
    table = PageScores(
        frames.start_s, frames.end_s, frames.times, evidence, hidden, alike=pages.likeness,
        exactness=search.exactness(),
    )  # fmt: skip
    model = TemporalModel(pages.count)
    changes = ChangeFinder(frames, search, pixel_vote, slide_fits)
    for round_number in range(_ROUNDS):
        before = len(table.times)
        decoded = model.decode(table)
        watch(_with_other_slides(table, changes.seen))
        table = changes.refine(table, decoded, _round_report(report, round_number))
        if len(table.times) == before:
            break
    table = _with_other_slides(table, changes.seen)
    placed = _placed(frames, search, pages, elsewhere)
    latest = np.searchsorted(frames.times, table.times, side="right") - 1
    table = replace(table, placed=placed[np.maximum(latest, 0)])
    if unseen is not None:
        table = table.with_unseen(table.unseen + unseen(table.times.tolist()))
    return table


def _round_report(report: Report, round_number: int) -> Callable[[float], None]:
    """Map a round's progress to the stage: the first round takes most of the time."""
    before, share = (0.0, 0.7) if round_number == 0 else (0.7, 0.3)
    return lambda done: report("changes", before + share * done)


def _with_pixel_votes(
    frames: SampledFrames,
    search: ViewSearch,
    pixel_vote: PixelVote,
    slide_fits: SlideFits,
    report: Callable[[float], None],
) -> Floats:
    """Return the evidence of the frames, with similar pages distinguished by their pixels.

    Also measure how the most likely pages fit.
    """
    evidence = search.evidence()

    def weigh(number: int) -> None:
        seen = search.seen[number]
        if seen.view >= 0:
            frame = frames.get(number)
            evidence[number] = pixel_vote.weigh(frame, seen, evidence[number])
            fit = slide_fits.measure(frame, seen.matrix, evidence[number])
            search.seen[number] = replace(seen, fit=fit)

    with ThreadPoolExecutor(THREADS, "duthviewer-builds") as pool:
        for number, _ in enumerate(pool.map(weigh, range(len(frames)))):
            report((number + 1) / len(frames))
    return evidence


def _with_other_slides(table: PageScores, seen: Sequence[FrameMatch]) -> PageScores:
    """Add the evidence of slides that are not in the deck, given the match of each sample."""
    views = [one.view for one in seen]
    evidence, other = weigh_other_slides(
        table.times, table.evidence, views, [one.fit for one in seen]
    )
    return replace(table, evidence=evidence, other=other, view=np.array(views, np.int16))


def _placed(
    frames: SampledFrames, search: ViewSearch, pages: Pages, elsewhere: NDArray[np.bool_]
) -> Floats:
    """Return the probability, for each frame, that no screen is in it beside the known ones."""
    placed = np.ones(len(frames), np.float32)
    unknown = np.flatnonzero((search.best < EXPLAINED) & ~elsewhere)
    if len(unknown) and is_lit_deck(pages.pictures):
        placed[unknown] = no_screen_chances([frames.small(int(number)) for number in unknown])
    # A page may be too washed out to be recognised.
    vague = (search.best >= _VAGUE) & (search.best < EXPLAINED)
    placed[vague] = np.minimum(placed[vague], _NO_VAGUE_PAGE)
    return placed

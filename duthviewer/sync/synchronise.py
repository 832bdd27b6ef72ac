"""Which page of a deck a recording shows when."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from duthviewer.catalogue.timeline import Timeline
from duthviewer.errors import KnownError
from duthviewer.library.media.cues import Cue, read_cues
from duthviewer.slides.deck import Deck
from duthviewer.sync.decoding.anchors import Anchor
from duthviewer.sync.decoding.decode import decode
from duthviewer.sync.decoding.page_scores import load
from duthviewer.sync.decoding.spoken_pages import evidence
from duthviewer.sync.matching.pages import Pages
from duthviewer.sync.pixels.gradients import Floats
from duthviewer.sync.recording.frames import read_frames
from duthviewer.sync.score_talk import score

logger = logging.getLogger(__name__)

Report = Callable[[str, float], None]

#: The stages, and how much of the whole each takes
_STAGES = {"pages": 0.05, "views": 0.55, "scores": 0.05, "changes": 0.35}
#: Part of the views' stage in which frames are read
_READING = 0.35


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
) -> Timeline:
    """The timeline of a talk: spans without gaps from ``start_s`` to ``end_s`` (or the end).

    A page that is for a while out of sight and then back is told throughout, for it stays
    projected; where another one comes back, and in breaks, the page is None. ``subtitles`` of the
    recording help where no page is in sight. ``report`` hears a stage and how much of the whole is
    done; what it raises ends the work. ``scores`` is where to keep what `decode_again` needs, if
    there is room. Raises KnownError in words for people.
    """
    progress = _progress(report)
    pages = Pages(deck, lambda done: progress("pages", done))
    with read_frames(
        recording, start_s, end_s, lambda d: progress("views", d * _READING)
    ) as frames:

        def scored(stage: str, done: float) -> None:
            progress(stage, _READING + (1 - _READING) * done if stage == "views" else done)

        table = score(frames, pages, scored, unseen=_words(subtitles, deck))
    if scores is not None:
        try:
            table.save(scores)
        except KnownError as error:
            # A full disk: the timeline is worth more than what would make another one quick.
            logger.warning("%s", error)
    return decode(table, anchors)


def decode_again(scores: Path, anchors: Sequence[Anchor] = ()) -> Timeline:
    """The timeline from kept scores, with other anchors; takes well under a second."""
    return decode(load(scores), anchors)


def _words(subtitles: Path | None, deck: Path) -> _Words | None:
    if subtitles is None:
        return None
    try:
        cues = list(read_cues(subtitles))
    except KnownError as error:
        # They only help.
        logger.warning("synchronising without subtitles: %s", error)
        return None
    with Deck(deck) as pages:
        return _Words(cues, [pages.text(page) for page in range(1, pages.page_count + 1)])


class _Words:
    """What is said, as a weak cue for the page that is projected while none is in sight."""

    def __init__(self, cues: Sequence[Cue], texts: Sequence[str]) -> None:
        self._cues, self._texts = cues, texts

    def __call__(self, times: Sequence[float]) -> Floats:
        found = evidence(self._cues, self._texts, times)
        # Against the mean page: words tell pages apart, not whether one is projected at all.
        highest = found.max(axis=1, keepdims=True)
        mean = np.log(np.exp(found - highest).mean(axis=1, keepdims=True)) + highest
        return np.asarray(found - mean, np.float32)


def _progress(report: Report | None) -> Report:
    """Tells the whole from a stage's part; never goes back."""
    most = 0.0

    def tell(stage: str, done: float) -> None:
        nonlocal most
        if report is None:
            return
        before = 0.0
        for name, share in _STAGES.items():
            if name == stage:
                most = max(most, min(1.0, before + share * min(1.0, done)))
                report(stage, most)
            before += share

    return tell

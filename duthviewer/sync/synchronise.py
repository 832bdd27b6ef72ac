"""Synchronising one talk: finding which page of its deck the recording shows when."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from duthviewer.catalogue.timeline import Timeline
from duthviewer.errors import KnownError
from duthviewer.library.downloads.unfinished import UnfinishedRecording
from duthviewer.library.media.cues import Cue, read_cues
from duthviewer.playback.network_recording import Source
from duthviewer.slides.deck import Deck
from duthviewer.sync.decoding.anchors import Anchor
from duthviewer.sync.decoding.decode import decode
from duthviewer.sync.decoding.page_scores import load
from duthviewer.sync.decoding.spoken_pages import spoken_evidence
from duthviewer.sync.early_spans import EarlySpans
from duthviewer.sync.matching.orientation import projected_turns
from duthviewer.sync.matching.pages import Pages
from duthviewer.sync.pixels.gradients import Floats
from duthviewer.sync.recording.frames import read_frames
from duthviewer.sync.score_talk import Report, score_talk
from duthviewer.sync.watched_position import WatchedPosition

logger = logging.getLogger(__name__)

#: The stages, and the share of the whole that each takes
_STAGES = {"pages": 0.05, "views": 0.55, "scores": 0.05, "changes": 0.35}
#: The share of the stage "views" that reads frames
_READING = 0.35


def synchronise(
    recording: Source,
    deck: Path,
    *,
    start_s: float = 0.0,
    end_s: float | None = None,
    subtitles: Path | None = None,
    anchors: Sequence[Anchor] = (),
    report: Report | None = None,
    scores: Path | None = None,
    watched: WatchedPosition | None = None,
) -> Timeline:
    """Find the timeline of a talk, without gaps, from ``start_s`` to ``end_s`` (None: the end).

    A page that is hidden for a while and then back counts as shown throughout, because it stays
    projected. If a different page comes back, and in breaks, the page is None. ``subtitles`` of
    the recording help where no page is in sight. ``report`` receives the stage and the share of
    the whole done; an error it raises ends the work. ``scores`` is the file for the scores, which
    `decode_again` needs; a full disk is not an error. ``recording`` may be an UnfinishedRecording
    whose part has arrived. ``watched`` receives the spans that are certain early; the result is
    the same without it. Raises KnownError.
    """
    early = EarlySpans(recording, start_s, end_s, watched or WatchedPosition())
    progress = _progress(report, early.follow)
    if isinstance(recording, UnfinishedRecording):
        recording.expect_whole_pictures(start_s, end_s)
    pages = early.draw(lambda: Pages(deck, lambda done: progress("pages", done)))
    with read_frames(
        recording, start_s, end_s, lambda d: progress("views", d * _READING)
    ) as frames:
        if turns := projected_turns(pages.doubtful, frames):
            pages = Pages(deck, turns=turns)
            early.use(pages)

        def scored(stage: str, done: float) -> None:
            progress(stage, _READING + (1 - _READING) * done if stage == "views" else done)

        words = _spoken_words(subtitles, deck)
        table = score_talk(frames, pages, scored, unseen=words, watch=early.take_scores)
    if isinstance(recording, UnfinishedRecording):
        recording.expect_no_gap()
    if scores is not None:
        try:
            table.save(scores)
        except KnownError as error:
            # A full disk. Without scores only the next correction is slow.
            logger.warning("%s", error)
    return decode(table, anchors)


def decode_again(scores: Path, anchors: Sequence[Anchor] = ()) -> Timeline:
    """Decode saved scores with new anchors, which takes well under a second."""
    return decode(load(scores), anchors)


def _spoken_words(subtitles: Path | None, deck: Path) -> _SpokenWords | None:
    if subtitles is None:
        return None
    try:
        cues = list(read_cues(subtitles))
    except KnownError as error:
        # Subtitles are optional.
        logger.warning("synchronising without subtitles: %s", error)
        return None
    with Deck(deck) as pages:
        return _SpokenWords(cues, [pages.text(page) for page in range(1, pages.page_count + 1)])


class _SpokenWords:
    """Evidence from subtitles for the projected page while no page is in sight."""

    def __init__(self, cues: Sequence[Cue], texts: Sequence[str]) -> None:
        self._cues, self._texts = cues, texts

    def __call__(self, times: Sequence[float]) -> Floats:
        found = spoken_evidence(self._cues, self._texts, times)
        # Relative to the mean page: words distinguish pages, not whether one is projected.
        highest = found.max(axis=1, keepdims=True)
        mean = np.log(np.exp(found - highest).mean(axis=1, keepdims=True)) + highest
        return np.asarray(found - mean, np.float32)


def _progress(report: Report | None, follow: Callable[[], None]) -> Report:
    """Convert a stage's progress to that of the whole, which never decreases.

    Each report calls ``follow``, too.
    """
    most = 0.0

    def report_progress(stage: str, done: float) -> None:
        nonlocal most
        follow()
        if report is None:
            return
        before = 0.0
        for name, share in _STAGES.items():
            if name == stage:
                most = max(most, min(1.0, before + share * min(1.0, done)))
                report(stage, most)
            before += share

    return report_progress

"""Spans around the watched position, found before the whole talk is synchronised.

The slides can follow a talk seconds after it was opened: a window around the position is
synchronised first. The whole talk is then synchronised as if nobody watched it, so its result does
not depend on the position.
"""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import msgspec
import numpy as np
from numpy.typing import NDArray

from duthviewer.catalogue.timeline import NO_TIMELINE, Span, Timeline, end_of
from duthviewer.errors import KnownError
from duthviewer.playback.network_recording import Source
from duthviewer.sync.decoding.decode import decode
from duthviewer.sync.decoding.page_scores import CAUGHT_S, PageScores
from duthviewer.sync.matching.pages import Pages
from duthviewer.sync.recording.frames import SampledFrames, read_frames
from duthviewer.sync.score_talk import score_talk
from duthviewer.sync.watched_position import WatchedPosition

logger = logging.getLogger(__name__)

#: The window around a position. Most of it lies ahead, because the talk plays on.
_BEFORE_S, _AHEAD_S = 30.0, 60.0
#: The next window is synchronised when the position comes this close to the end of the last one.
_SOON_S = 15.0
#: The least confidence of an early span with a page, and of one without
_CERTAIN, _CERTAIN_OF_NONE = 0.9, 0.85
#: Times of the same sample differ by less than this: spans are rounded to milliseconds.
_SAME_S = 2e-3


class EarlySpans:
    """Finds the spans around the watched position of one talk.

    Windows are synchronised within `follow`, which the progress reports of the whole talk call:
    the whole talk waits meanwhile, because a person waits for the window.
    """

    def __init__(
        self, recording: Source, start_s: float, end_s: float | None, watched: WatchedPosition
    ) -> None:
        self._recording, self._watched = recording, watched
        self._start_s, self._end_s = start_s, math.inf if end_s is None else end_s
        self._pages: Pages | None = None
        self._windows: list[tuple[float, float]] = []
        self._spans = NO_TIMELINE
        #: Whether the whole talk is matched, which tells more than any window
        self._is_matched = False
        self._lock = threading.Lock()

    def draw(self, draw_pages: Callable[[], Pages]) -> Pages:
        """Draw the deck's pages, and synchronise the first window; its frames are read meanwhile.

        Drawing is done by another process, so reading delays it little.
        """
        window = self._next_window()
        if window is None:
            self._pages = draw_pages()
        else:
            with ExitStack() as stack, ThreadPoolExecutor(1, "duthviewer-early") as pool:
                reading = pool.submit(
                    lambda: stack.enter_context(read_frames(self._recording, *window))
                )
                self._pages = draw_pages()
                self._synchronise(window, reading.result)
        self._watched.served.set()
        return self._pages

    def use(self, pages: Pages) -> None:
        """Use other pictures of the pages from now on."""
        self._pages = pages

    def follow(self) -> None:
        """Synchronise a window around the watched position unless its spans are known."""
        if self._pages is None or self._is_matched or not self._lock.acquire(blocking=False):
            return
        try:
            window = self._next_window()
            if window is not None:
                with ExitStack() as stack:
                    self._synchronise(
                        window, lambda: stack.enter_context(read_frames(self._recording, *window))
                    )
        finally:
            self._lock.release()

    def take_scores(self, scores: PageScores) -> None:
        """Show what is certain in the whole talk, of which not all changes are located yet."""
        self._is_matched = True
        if self._watched.at_s is not None:
            self._show(certain_spans(decode(scores), scores.times))

    def _next_window(self) -> tuple[float, float] | None:
        at_s = self._watched.at_s
        if at_s is None or not self._start_s <= at_s < self._end_s:
            return None
        for start_s, end_s in self._windows:
            if start_s <= at_s and (at_s < end_s - _SOON_S or end_s >= self._end_s):
                return None
        return max(self._start_s, at_s - _BEFORE_S), min(self._end_s, at_s + _AHEAD_S)

    def _synchronise(self, window: tuple[float, float], read: Callable[[], SampledFrames]) -> None:
        """Show the certain spans of a window. Failures are logged: the whole talk may succeed."""
        assert self._pages is not None
        self._windows.append(window)
        try:
            frames = read()
            scores = score_talk(frames, self._pages, _ignore)
        except KnownError as error:
            logger.info("nothing was found early: %s", error)
        except Exception:
            logger.exception("finding spans early failed")
        else:
            # A recording may end before its talk.
            ends = window[1] >= self._end_s or frames.end_s < window[1]
            starts = window[0] <= self._start_s
            self._show(certain_spans(decode(scores), scores.times, starts=starts, ends=ends))

    def _show(self, found: tuple[Span, ...]) -> None:
        """Show spans, with those found before where they leave a gap."""
        spans = self._spans.overlaid(found)
        if spans != self._spans:
            self._spans = spans
            self._watched.show(spans)


def certain_spans(
    timeline: Timeline, times: NDArray[np.float64], *, starts: bool = True, ends: bool = True
) -> tuple[Span, ...]:
    """Return the certain spans, each cut to the samples that show it.

    ``times`` are those of the samples. Between two samples too far apart to locate the change
    nothing is certain; neither is what is outside of the samples, except where the timeline
    ``starts`` or ``ends`` with the talk. In a part of the talk no span without a page is certain,
    because the view may be found by the rest.
    """
    certain = []
    for span in timeline:
        least = _CERTAIN if span.page is not None else _CERTAIN_OF_NONE
        if span.confidence < least or (span.page is None and not (starts and ends)):
            continue
        first = int(np.searchsorted(times, span.start_s - _SAME_S))
        last = int(np.searchsorted(times, end_of(span) - _SAME_S)) - 1
        if last < first:
            continue
        located = times[1:] - times[:-1] <= CAUGHT_S
        if not (located[first - 1] if first else starts):
            span = msgspec.structs.replace(span, start_s=round(float(times[first]), 3))
        if not (located[last] if last < len(located) else ends):
            span = msgspec.structs.replace(span, end_s=round(float(times[last]), 3))
        if end_of(span) > span.start_s:
            certain.append(span)
    return tuple(certain)


def _ignore(_stage: str, _done: float) -> None:
    """Do not report the progress of a window."""

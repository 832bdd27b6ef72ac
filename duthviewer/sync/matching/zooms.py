"""Following a zoomed page from frame to frame: the part in the picture may move slowly."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np

from duthviewer.sync.matching.registration import ViewMatch
from duthviewer.sync.matching.view_finder import ViewFinder
from duthviewer.sync.matching.views import Matrix, Region, visible_part
from duthviewer.sync.recording.frames import SampledFrames
from duthviewer.sync.recording.video import Grey

#: A frame below this share of the cosine at which the view was found shows something else
_USUAL = 0.6
#: From this share on, the part has not moved; below, another page may fit where it was
_SAME = 0.93
#: Frames farther apart than this are not followed: a part moves by a sixth of its width at most
#: between two frames that can be compared
_FARTHEST_S = 6.0


class ZoomFollower:
    """Matches frames through a view whose part of the page moves from frame to frame."""

    def __init__(self, frames: SampledFrames, finder: ViewFinder) -> None:
        self._frames, self._finder = frames, finder

    def follow(
        self, number: int, found: ViewMatch, is_open: Callable[[int], bool]
    ) -> Iterable[tuple[int, ViewMatch]]:
        """Yield the frames around one, before and after it, that show a page near its place."""
        for step in (1, -1):
            before: tuple[float, Matrix] | None = None
            at_s, place = float(self._frames.times[number]), found.matrix
            k = number + step
            while 0 <= k < len(self._frames):
                now_s = float(self._frames.times[k])
                if abs(now_s - at_s) > _FARTHEST_S:
                    break
                if is_open(k):
                    guesses = _guesses(place, at_s, before, now_s)
                    match = self._match(self._frames.get(k), guesses, found.best)
                    if match is None:
                        break
                    before, at_s, place = (at_s, place), now_s, match.matrix
                    yield k, match
                else:
                    break
                k += step

    def between(self, frame: Grey, places: Sequence[Matrix], strength: float) -> ViewMatch | None:
        """Match a frame between some that show the page in these places."""
        middle = np.asarray(sum(places) / len(places), np.float64)
        return self._match(frame, [middle], strength)

    def _match(self, frame: Grey, guesses: list[Matrix], strength: float) -> ViewMatch | None:
        """Return the best match near one of some places, None if it proves nothing."""
        size = (frame.shape[1], frame.shape[0])
        for guess in guesses:
            part = visible_part(guess, size)
            if part is not None and not any(part):
                continue
            best = self._near(frame, guess, part, strength)
            if best is None or best.best < _USUAL * strength:
                continue
            if self._finder.is_strong(best, part):
                # Once more with the part that is really in the frame.
                return self._settled(frame, best)
        return None

    def _near(
        self, frame: Grey, guess: Matrix, part: Region | None, strength: float
    ) -> ViewMatch | None:
        """Return the best match near a place; every shift is tried only if the place is wrong."""
        register = self._finder.registration(part)
        here = ViewMatch(register.score(frame, guess), guess)
        known = [here.page] if here.best >= _SAME * strength else None
        found = register.refine(frame, guess, known)
        if known is not None:
            found.append(here)
        return max(found, key=lambda match: match.best, default=None)

    def _settled(self, frame: Grey, match: ViewMatch) -> ViewMatch:
        part = visible_part(match.matrix, (frame.shape[1], frame.shape[0]))
        if part is not None and not any(part):
            return match
        register = self._finder.registration(part)
        again = ViewMatch(register.score(frame, match.matrix), match.matrix)
        finer = [again, *register.refine(frame, match.matrix, [match.page])]
        return max(finer, key=lambda one: one.best)


def _guesses(
    place: Matrix, at_s: float, before: tuple[float, Matrix] | None, now_s: float
) -> list[Matrix]:
    """Return where the page may be now: moved on as before, or still in the last place."""
    if before is None or abs(at_s - before[0]) < 0.1:
        return [place]
    further = (now_s - at_s) / (at_s - before[0])
    moved = np.asarray(place + (place - before[1]) * min(2.0, max(0.0, further)), np.float64)
    return [moved, place]

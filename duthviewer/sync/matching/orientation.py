"""How pages were turned while they were projected, if the file leaves it open.

The text of most pages says how they are turned. A page without text may lie on its side because of
its ``/Rotate``, although the program that projected it ignored that, or the other way round. SIFT
features [D. Lowe, IJCV 2004] have a direction, so a page that is found in a frame also tells how
it is turned there.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import cv2
import numpy as np

from duthviewer.sync.matching.features import PAGE_SCALE, PagePoints, page_points
from duthviewer.sync.matching.pages import DoubtfulPage
from duthviewer.sync.recording.frames import SampledFrames

#: The most frames and pages that are compared: 24 × 30 take two seconds
_FRAMES, _PAGES = 24, 30
_PAGE_FEATURES, _FRAME_FEATURES, _FRAME_SCALE = 240, 480, 0.75
#: Lowe's ratio, for squared distances
_RATIO_SQUARED = 0.82**2
#: The fewest features that must agree on a similarity, and how far they may be off, in pixels: a
#: camera's perspective is no similarity. Unrelated pages of one deck reach 9.
_FEWEST, _OFF_PX = 14, 8.0
#: The most degrees by which a projected page is turned beside the quarter turns
_TILT = 20.0
#: Frames that must agree before pages are turned
_FRAMES_AGREED = 2


def projected_turns(pages: Mapping[int, DoubtfulPage], frames: SampledFrames) -> dict[int, int]:
    """Return the quarter turns to the right with which pages are projected, if not 0."""
    if not pages or not len(frames):
        return {}
    points = {
        number: page_points(pages[number].picture, _PAGE_FEATURES, PAGE_SCALE)
        for number in _spread_pages(pages)
    }
    votes: dict[tuple[int, ...], Counter[int]] = defaultdict(Counter)
    own: dict[int, Counter[int]] = defaultdict(Counter)
    for number in _spread_frames(frames):
        frame = page_points(frames.get(number), _FRAME_FEATURES, _FRAME_SCALE)
        best = max(
            ((*found, page) for page, one in points.items() if (found := _turn(one, frame))),
            default=None,
        )
        if best is not None:
            _, turn, page = best
            votes[pages[page].kind][turn] += 1
            own[page][turn] += 1
    turns = {}
    for number, doubtful in pages.items():
        counted = own[number] if own[number].total() >= _FRAMES_AGREED else votes[doubtful.kind]
        if counted.total() >= _FRAMES_AGREED:
            turns[number] = counted.most_common(1)[0][0]
    return {number: turn for number, turn in turns.items() if turn}


def _spread_pages(pages: Mapping[int, DoubtfulPage]) -> Sequence[int]:
    numbers = sorted(pages)
    return numbers[:: -(-len(numbers) // _PAGES)]


def _spread_frames(frames: SampledFrames) -> list[int]:
    """Return the frames with most detail of equally long parts of the recording."""
    parts = np.array_split(np.arange(len(frames)), min(_FRAMES, len(frames)))
    return [int(part[np.argmax(frames.richness[part])]) for part in parts]


def _turn(page: PagePoints, frame: PagePoints) -> tuple[int, int] | None:
    """Return how many features find a page in a frame, and the quarter turns; None if too few."""
    if min(len(page.places), len(frame.places)) < _FEWEST:
        return None
    alike = page.descriptors @ frame.descriptors.T
    rows = np.arange(len(alike))
    nearest = alike.argmax(axis=1)
    first = alike[rows, nearest]
    alike[rows, nearest] = -1
    good = np.flatnonzero((1 - first) < _RATIO_SQUARED * (1 - alike.max(axis=1)))
    if len(good) < _FEWEST:
        return None
    matrix, inside = cv2.estimateAffinePartial2D(
        page.places[good], frame.places[nearest[good]], ransacReprojThreshold=_OFF_PX
    )
    if matrix is None or (count := int(inside.sum())) < _FEWEST:
        return None
    angle = math.degrees(math.atan2(matrix[1, 0], matrix[0, 0]))
    turn = round(angle / 90)
    return (count, turn % 4) if abs(angle - 90 * turn) <= _TILT else None

"""Finding a lit screen in a dark room by its outline, where its page is too weak for features."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from duthviewer.sync.matching.features import PageCandidate
from duthviewer.sync.pixels.gradients import Floats
from duthviewer.sync.recording.video import Grey

#: A screen is brighter than one of these shares of the brightest parts of a frame
_LIT = (0.5, 0.7, 0.85)
#: The share of the frame that a screen covers
_SMALLEST, _LARGEST = 0.02, 0.9
#: The least share of the outline that is lit: somebody may stand before the screen
_FILLED = 0.8
#: How far the outline may be from four straight sides, as a share of its length
_STRAIGHT = 0.03
#: Outlines whose corners differ by less than this share of their width are the same
_SAME = 0.05
#: The size of the filter that closes what text and noise leave open at the edge, in pixels
_CLOSED_PX = 5
_UNIT_SQUARE = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)


def screen_outlines(frame: Grey) -> list[PageCandidate]:
    """Return the places of lit areas with four sides, the largest first."""
    smooth = cv2.GaussianBlur(frame, (5, 5), 0)
    brightest = float(np.percentile(smooth, 99))
    found: list[tuple[float, Floats]] = []
    for share in _LIT:
        for area, corners in _lit_areas(np.asarray(smooth > share * brightest)):
            apart = _SAME * float(np.ptp(corners[:, 0]))
            if all(np.abs(corners - other).max() > apart for _, other in found):
                found.append((area, corners))
    found.sort(key=lambda one: -one[0])
    return [
        PageCandidate(
            None, 0, np.asarray(cv2.getPerspectiveTransform(_UNIT_SQUARE, corners), np.float64)
        )
        for _, corners in found
    ]


def _lit_areas(lit: NDArray[np.bool_]) -> list[tuple[float, Floats]]:
    """Return the area and the corners of each lit part of a frame that has four sides."""
    closed = cv2.morphologyEx(
        lit.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((_CLOSED_PX, _CLOSED_PX), np.uint8)
    )
    contours, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    found = []
    for contour in contours:
        area = cv2.contourArea(contour)
        if not _SMALLEST < area / lit.size < _LARGEST:
            continue
        hull = cv2.convexHull(contour)
        corners = cv2.approxPolyDP(hull, _STRAIGHT * cv2.arcLength(hull, True), True)
        if len(corners) == 4 and area > _FILLED * cv2.contourArea(corners):
            found.append((area, _in_order(np.asarray(corners[:, 0], np.float32) + 0.5)))
    return found


def _in_order(corners: Floats) -> Floats:
    """Return corners clockwise from the top left."""
    across, down = (corners - corners.mean(axis=0)).T
    corners = corners[np.argsort(np.arctan2(down, across))]
    return np.roll(corners, -int(corners.sum(axis=1).argmin()), axis=0)

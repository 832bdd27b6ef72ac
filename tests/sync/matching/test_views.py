"""Which part of a page a picture shows."""

from __future__ import annotations

import cv2
import numpy as np

from duthviewer.sync.matching.registration import seen_cells
from duthviewer.sync.matching.views import box, visible_part


def test_a_page_that_lacks_a_rim_counts_as_whole() -> None:
    assert visible_part(box(0, 0, 640, 360), (640, 360)) is None
    assert visible_part(box(-10, -8, 670, 380), (640, 360)) is None


def test_a_zoomed_page_is_seen_in_part() -> None:
    assert visible_part(box(0, 0, 1280, 720), (640, 360)) == (0, 0, 0.5, 0.5)
    assert visible_part(box(-640, 0, 1280, 720), (640, 360)) == (0.5, 0, 1, 0.5)


def test_a_page_outside_or_askew_is_no_part() -> None:
    assert not any(visible_part(box(700, 0, 640, 360), (640, 360)) or (1,))
    corners = np.float32([[-500, -300], [300, -900], [1100, 500], [250, 800]])
    turned = cv2.getPerspectiveTransform(np.float32([[0, 0], [1, 0], [1, 1], [0, 1]]), corners)
    assert not any(visible_part(turned, (640, 360)) or (1,))


def test_cells_outside_the_frame_are_not_seen() -> None:
    cells = seen_cells((360, 640), box(-640, 0, 1280, 720), 8, 8)
    assert cells[:4, 4:].all()
    assert cells.sum() == 16

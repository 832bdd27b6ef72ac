"""Telling whether a frame may show a screen in a place where no view is known.

"No page" is certain where a known screen shows something else, or where only a speaker is in the
picture. A large, evenly lit area may be a screen whose view was not found.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from duthviewer.sync.pixels.gradients import Floats
from duthviewer.sync.recording.frames import shrunk
from duthviewer.sync.recording.video import Grey

#: Pixels around each pixel in a small picture, and their deviation up to which an area is even
_AREA_PX, _EVEN = 5, 5.0
#: A lit area is brighter than this, in grey levels, and than this share of the brightest parts
_LIT, _OF_BRIGHTEST = 90.0, 0.7
#: The lit share of frames without a screen, and of those with one. Of frames without a page 99 % of
#: those with a share under 0.1 had no screen, of the others a third; distant screens reach 0.12.
_WITHOUT, _WITH = 0.05, 0.12
#: The share of frames above in which no page is visible
_NO_PAGE_THERE = 0.45
#: A deck whose pages are less lit is dark: its screens look like a dark stage
_DARK_DECK = 0.2


def lit_share(small: Grey) -> float:
    """Return the share of a small picture that is even and lit, as the paper of a slide is."""
    cells = small.astype(np.float32)
    mean = cv2.blur(cells, (_AREA_PX, _AREA_PX))
    spread = cv2.blur(cells * cells, (_AREA_PX, _AREA_PX)) - mean * mean
    brightest = float(np.percentile(mean, 99))
    lit = (spread < _EVEN**2) & (mean > _OF_BRIGHTEST * brightest) & (mean > _LIT)
    return float(lit.mean())


def is_lit_deck(pictures: Sequence[Grey]) -> bool:
    """Return whether most pages are dark on light."""
    return float(np.median([lit_share(shrunk(picture)) for picture in pictures])) >= _DARK_DECK


def no_screen_chances(smalls: Sequence[Grey]) -> Floats:
    """Return, for small pictures that no view explains, the probability that no page is in them."""
    shares = np.array([lit_share(small) for small in smalls])
    return np.asarray(np.interp(shares, [_WITHOUT, _WITH], [1.0, _NO_PAGE_THERE]), np.float32)

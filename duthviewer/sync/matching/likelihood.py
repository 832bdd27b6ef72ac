"""What a frame's cosines say about each page, as a log-likelihood ratio to "no page in sight"."""

from __future__ import annotations

import numpy as np

from duthviewer.sync.pixels.gradients import Floats

#: How many independent measurements a map is worth. Its cells depend on each other, and what
#: spoils one frame (a shadow, a poor fit) spoils the next too, so it is far below their number.
_WORTH = 60.0
#: The cosine at which a page in sight and none are equally likely. Cosines of frames without a
#: page stay below 0.22 against decks of all kinds, half-hidden pages above 0.35.
EVEN = 0.28


def of_cosines(cosines: Floats) -> Floats:
    """Log-likelihood ratios, 0 at `EVEN`; not clipped, so that the runner-up keeps its rank.

    A map v that shows page p is a·p plus noise, so with the best a its likelihood is a power of
    1 - cos². Negative cosines tell no more than 0.
    """
    seen = np.clip(cosines, 0.0, 0.995)
    even = -np.log(1 - EVEN * EVEN)
    return np.asarray(0.5 * _WORTH * (-np.log(1 - seen * seen) - even), np.float32)

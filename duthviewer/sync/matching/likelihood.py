"""Evidence from cosines: log-likelihood ratios of each page against "no page in sight"."""

from __future__ import annotations

import numpy as np

from duthviewer.sync.pixels.gradients import Floats

#: The number of independent measurements that a map is worth. That is far below the number of its
#: cells: cells depend on each other, and what spoils one frame (a shadow, a poor fit) spoils the
#: next one too.
_WORTH = 60.0
#: The cosine at which a page in sight and no page are equally likely. Frames without a page stay
#: below 0.22 for decks of all kinds, half-hidden pages above 0.35.
EVEN = 0.28


def evidence_of_cosines(cosines: Floats) -> Floats:
    """Convert cosines to log-likelihood ratios, 0 at `EVEN`.

    A map v that shows page p is a·p plus noise, so with the best a its likelihood is a power of
    1 - cos². Negative cosines count as 0. Ratios are not clipped, so the runner-up keeps its rank.
    """
    seen = np.clip(cosines, 0.0, 0.995)
    even = -np.log(1 - EVEN * EVEN)
    return np.asarray(0.5 * _WORTH * (-np.log(1 - seen * seen) - even), np.float32)

"""Numbers from columns of a file that may be damaged: any column can hold any value."""

from __future__ import annotations

import math


def number(value: object, *, below: float = math.inf) -> float:
    """Return a number from 0 up to ``below``; 0 for any other value."""
    return float(value) if isinstance(value, float | int) and 0 <= value < below else 0.0

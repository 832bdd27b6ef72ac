"""Terms that were said often and are on no page."""

from __future__ import annotations

from collections.abc import Sequence

from duthviewer.review.pace.speech import Speech


def frequent_terms(speech: Speech, shown: Sequence[str]) -> tuple[str, ...]:
    """Return the terms that were said most often of those that are in none of the texts."""
    return ()

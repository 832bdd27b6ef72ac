"""What a person said about the pages: corrections that a timeline has to obey."""

from __future__ import annotations

from duthviewer.catalogue.value import Value


class Anchor(Value, frozen=True):
    """From ``at_s`` (seconds in the recording) on this page is shown, until the next change.

    ``page`` counts from 1; None says that no page is shown. A person's word is hard: no score
    can outweigh it.
    """

    at_s: float
    page: int | None

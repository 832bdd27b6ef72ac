"""Anchors: a person's corrections as the decoder takes them."""

from __future__ import annotations

from duthviewer.catalogue.value import Value


class Anchor(Value, frozen=True):
    """A page that is shown from a time until the next change; no score can outweigh it.

    ``at_s`` counts seconds in the recording, ``page`` from 1; None means that no page is shown.
    """

    at_s: float
    page: int | None

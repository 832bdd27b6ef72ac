"""Where a talk is watched while it is synchronised, as its window reports it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from duthviewer.catalogue.timeline import Timeline


def _ignore(_spans: Timeline) -> None:
    """Ignore spans."""


@dataclass
class WatchedPosition:
    """The watched position, and the receiver of the spans that are certain early.

    ``at_s`` counts seconds of the recording; None while nobody watches. Any thread may set it.
    ``show`` receives all spans that are certain so far, with gaps where nothing is; each call
    replaces the one before. ``served`` is set once the first window is done, or not needed.
    """

    at_s: float | None = None
    show: Callable[[Timeline], None] = _ignore
    served: threading.Event = field(default_factory=threading.Event)

    def take_line(self, line: Any) -> None:
        """Take a line of the window: ``{"position": seconds}``, or null for none.

        Raises KeyError, TypeError or ValueError for anything else.
        """
        at_s = line["position"]
        self.at_s = None if at_s is None else float(at_s)

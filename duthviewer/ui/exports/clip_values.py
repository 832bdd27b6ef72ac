"""What the dialog of clips offers, and what was chosen in it."""

from __future__ import annotations

import enum
from pathlib import Path
from typing import NamedTuple

from duthviewer.catalogue.clock import clock
from duthviewer.review.clips.values import ClipChoices, TalkRange


class ClipPart(enum.Enum):
    """A part of the talk that the dialog offers."""

    LOOP = enum.auto()
    PAGE = enum.auto()
    NOTE = enum.auto()
    SELECTION = enum.auto()
    TALK = enum.auto()
    OWN = enum.auto()


class OfferedPart(NamedTuple):
    """A part of the talk with the text that names it."""

    part: ClipPart
    text: str
    range: TalkRange


class ClipOrder(NamedTuple):
    """A clip to save."""

    range: TalkRange
    choices: ClipChoices
    path: Path


def time_text(position_s: float) -> str:
    """Return a position with thousandths where it has them: ``12:30.48``."""
    thousandths = round(position_s * 1000)
    fraction = f".{thousandths % 1000:03d}".rstrip("0") if thousandths % 1000 else ""
    return clock(thousandths // 1000) + fraction

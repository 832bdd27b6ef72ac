"""What was chosen in the dialog that saves a talk as one video."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from duthviewer.review.render.layout import RenderSettings
from duthviewer.review.reviewed_talk import ReviewedTalk


class RenderChoices(NamedTuple):
    """A video to make of a talk, or of the part between two positions."""

    talk: ReviewedTalk
    settings: RenderSettings
    path: Path
    from_s: float = 0.0
    to_s: float | None = None

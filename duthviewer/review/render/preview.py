"""What a rendered video will look like, how large it will be and how long it will take."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from duthviewer.review.render.layout import RenderSettings
from duthviewer.review.render.render import RenderedPictures, part_of, render
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.slides.picture import PagePicture

#: The length of the part that is rendered to measure
_SAMPLE_S = 5.0


@dataclass(frozen=True)
class RenderEstimate:
    """How long rendering a talk takes on this computer, and how large the file becomes."""

    seconds: float
    bytes: float


def render_preview(
    reviewed: ReviewedTalk,
    settings: RenderSettings,
    position_s: float,
    cancelled: Callable[[], bool] = lambda: False,
) -> PagePicture:
    """Return the picture of a rendered talk at a position. Raises KnownError."""
    part_of(reviewed, 0.0, None)
    if reviewed.length_s:
        position_s = max(0.0, min(position_s, reviewed.length_s - 1.0))
    with RenderedPictures(reviewed, settings, cancelled) as pictures:
        next(pictures.moments(position_s, position_s + 1.0))
        frame = pictures.canvas.picture("bgra")
    plane = frame.planes[0]
    return PagePicture(frame.width, frame.height, plane.line_size, memoryview(bytes(plane)))


def render_estimate(
    reviewed: ReviewedTalk,
    settings: RenderSettings,
    suffix: str = ".mp4",
    cancelled: Callable[[], bool] = lambda: False,
) -> RenderEstimate:
    """Render a few seconds from the middle of a talk and measure. Raises KnownError."""
    start_s, end_s = part_of(reviewed, 0.0, None)
    length_s = end_s - start_s
    from_s = max(start_s, (start_s + end_s - _SAMPLE_S) / 2)
    to_s = min(end_s, from_s + _SAMPLE_S)
    begun_s: list[float] = []

    def report(_done: float) -> None:
        if not begun_s:
            # What comes before the first picture is not repeated for each second.
            begun_s.append(time.monotonic())

    with tempfile.TemporaryDirectory(prefix="duthviewer-render-") as folder:
        out = Path(folder) / f"sample{suffix}"
        render(
            reviewed, out, settings, from_s=from_s, to_s=to_s, report=report, cancelled=cancelled
        )
        took_s = time.monotonic() - begun_s[0]
        factor = length_s / (to_s - from_s)
        return RenderEstimate(took_s * factor, out.stat().st_size * factor)

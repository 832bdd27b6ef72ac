"""Talks to review: with a timeline and files of their own, without a store."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.review.reviewed_talk import ReviewedTalk


def files_of(recording: Path | None = None, deck: Path | None = None, **more: Any) -> TalkFiles:
    """Return the files of a talk that starts with its recording."""
    return TalkFiles(
        recording=recording, offset_s=0.0, deck=deck, thumbnail=None, subtitles=(), **more
    )


def reviewed(
    spans: Iterable[tuple[float, float, int | None]] = (),
    length_s: float = 100.0,
    *,
    files: TalkFiles | None = None,
    subtitles: tuple[Path, ...] = (),
    times: str = "exact",
    **fields: Any,
) -> ReviewedTalk:
    """Return a talk whose pages are shown at these times: start, end and page, in positions."""
    timeline = Timeline(tuple(Span(start_s=a, end_s=b, page=page) for a, b, page in spans))
    talk = Talk(id="one", title="One", recording="day", start_s=0.0, **fields)
    conference = Conference(
        id="conf", title="Conf", recordings=(Recording(id="day", times=times),), talks=(talk,)
    )
    return ReviewedTalk(
        conference, talk, files or files_of(), length_s, timeline, subtitles=subtitles
    )

"""The chapters embedded in a recording's file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from duthviewer.playback.probe import OPTIONS

#: More than anybody would browse; some files have a chapter for every sentence.
_MOST = 500
_PATIENCE_S = 5.0


@dataclass(frozen=True, slots=True)
class Chapter:
    """A named part of a recording, in seconds of the file."""

    start_s: float
    end_s: float
    title: str


def read_chapters(recording: Path) -> tuple[Chapter, ...]:
    """Return the file's chapters in order; none if it cannot be read. Takes about 10 ms."""
    # Imported here because the first window does not need it.
    import av

    try:
        with av.open(
            str(recording.absolute()),
            options=OPTIONS,
            timeout=_PATIENCE_S,
        ) as container:
            begin_s = (container.start_time or 0) / 1_000_000
            found = container.chapters()
    # A broken file can violate assumptions of the binding, not only of FFmpeg.
    except (av.FFmpegError, OSError, ValueError, ArithmeticError):
        return ()
    chapters = []
    for chapter in found[:_MOST]:
        base = chapter["time_base"]
        if base is None:
            continue
        start_s = max(0.0, float(chapter["start"] * base) - begin_s)
        end_s = float(chapter["end"] * base) - begin_s
        title = " ".join(chapter["metadata"].get("title", "").split())
        if end_s > start_s:
            chapters.append(Chapter(start_s, end_s, title))
    return tuple(sorted(chapters, key=lambda chapter: chapter.start_s))

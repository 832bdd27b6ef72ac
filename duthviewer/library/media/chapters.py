"""The chapters that a recording's file carries itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

#: More than a person would leaf through; some files number every sentence.
_MOST = 500
_PATIENCE_S = 5.0


@dataclass(frozen=True, slots=True)
class Chapter:
    """A stretch of a recording with a name, in seconds of the file."""

    start_s: float
    end_s: float
    title: str


def read_chapters(recording: Path) -> tuple[Chapter, ...]:
    """The file's chapters in order; none where it cannot be read. For a thread, 10 ms or so."""
    # Imported here because the first window needs none of it.
    import av

    try:
        with av.open(
            str(recording.absolute()),
            options={"protocol_whitelist": "file"},
            timeout=_PATIENCE_S,
        ) as container:
            begin_s = (container.start_time or 0) / 1_000_000
            found = container.chapters()
    # A broken file can break any assumption of the binding, not only those of FFmpeg.
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

"""Subtitles and chapters of a part of a recording or talk, in the time of the part."""

from __future__ import annotations

from collections.abc import Iterable

from duthviewer.library.media.chapters import Chapter
from duthviewer.library.media.cues import Cue

#: A chapter of the part that would be shorter is left out
_SHORTEST_CHAPTER_S = 0.5


def shifted_cues(cues: Iterable[Cue], start_s: float, end_s: float) -> list[Cue]:
    """Return the cues that are shown within the part, none before its start."""
    length_s = end_s - start_s
    moved = (
        Cue(max(0.0, cue.start_s - start_s), min(cue.end_s - start_s, length_s), cue.text)
        for cue in cues
        if cue.end_s > start_s and cue.start_s < end_s and cue.text.strip()
    )
    return sorted((cue for cue in moved if cue.end_s > cue.start_s), key=lambda cue: cue.start_s)


def shifted_chapters(chapters: Iterable[Chapter], start_s: float, end_s: float) -> list[Chapter]:
    """Return the chapters of the part."""
    moved = [
        Chapter(max(one.start_s, start_s) - start_s, min(one.end_s, end_s) - start_s, one.title)
        for one in chapters
    ]
    return [one for one in moved if one.end_s - one.start_s >= _SHORTEST_CHAPTER_S]

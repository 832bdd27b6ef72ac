"""Subtitles and chapters of a clip: shifted and cut to it, also as a file beside it."""

from __future__ import annotations

import html
from collections.abc import Iterable

from duthviewer.library.media.chapters import Chapter
from duthviewer.library.media.cues import Cue

#: A chapter of the clip that would be shorter is left out
_SHORTEST_CHAPTER_S = 0.5


def shifted_cues(cues: Iterable[Cue], start_s: float, end_s: float) -> list[Cue]:
    """Return the cues that are shown within a clip, in its time, none before its start."""
    length_s = end_s - start_s
    moved = (
        Cue(max(0.0, cue.start_s - start_s), min(cue.end_s - start_s, length_s), cue.text)
        for cue in cues
        if cue.end_s > start_s and cue.start_s < end_s and cue.text.strip()
    )
    return sorted((cue for cue in moved if cue.end_s > cue.start_s), key=lambda cue: cue.start_s)


def one_at_a_time(cues: list[Cue]) -> list[Cue]:
    """End each cue where the next one begins, for MP4, which cannot show two at once."""
    starts = [cue.start_s for cue in cues[1:]] + [float("inf")]
    return [
        Cue(cue.start_s, min(cue.end_s, next_s), cue.text)
        for cue, next_s in zip(cues, starts, strict=True)
        if next_s > cue.start_s
    ]


def shifted_chapters(chapters: Iterable[Chapter], start_s: float, end_s: float) -> list[Chapter]:
    """Return the chapters of a clip, in its time."""
    moved = [
        Chapter(max(one.start_s, start_s) - start_s, min(one.end_s, end_s) - start_s, one.title)
        for one in chapters
    ]
    return [one for one in moved if one.end_s - one.start_s >= _SHORTEST_CHAPTER_S]


def subtitle_text(cues: Iterable[Cue], kind: str) -> str:
    """Return cues as a file of subtitles: ``kind`` is "srt" or "vtt"."""
    is_vtt = kind == "vtt"
    parts = ["WEBVTT\n"] if is_vtt else []
    for number, cue in enumerate(cues, 1):
        start, end = (_stamp(at_s, "." if is_vtt else ",") for at_s in (cue.start_s, cue.end_s))
        # An empty line would end the cue.
        text = "\n".join(line for line in cue.text.splitlines() if line.strip())
        text = html.escape(text, quote=False) if is_vtt else text
        head = "" if is_vtt else f"{number}\n"
        parts.append(f"{head}{start} --> {end}\n{text}\n")
    return "\n".join(parts)


def _stamp(at_s: float, point: str) -> str:
    whole, milliseconds = divmod(round(at_s * 1000), 1000)
    minutes, second = divmod(whole, 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour:02d}:{minute:02d}:{second:02d}{point}{milliseconds:03d}"

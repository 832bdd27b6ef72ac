"""The subtitles of a clip as a file beside it."""

from __future__ import annotations

import html
from collections.abc import Iterable

from duthviewer.library.media.cues import Cue


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

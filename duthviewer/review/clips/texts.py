"""Subtitles and chapters of a clip: shifted, cut to it, and written into it or beside it."""

from __future__ import annotations

import html
import io
from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from duthviewer.library.media.chapters import Chapter
from duthviewer.library.media.cues import Cue
from duthviewer.review.clips.containers import ClipContainer

_MILLISECONDS = Fraction(1, 1000)
#: A chapter of the clip that would be shorter is left out
_SHORTEST_CHAPTER_S = 0.5
#: How a player of MP4 shows subtitles: white with a black edge, at the bottom
_STYLE = b"""[Script Info]
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, \
Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, \
Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
Style: Default,Arial,16,&Hffffff,&Hffffff,&H0,&H0,0,0,0,0,100,100,0,0,1,1,0,2,10,10,10,0

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""
_VTT = "WEBVTT\n\n00:00.000 --> 00:01.000\n-\n"
_SRT = "1\n00:00:00,000 --> 00:00:01,000\n-\n"


def shifted_cues(cues: Iterable[Cue], start_s: float, end_s: float) -> list[Cue]:
    """Return the cues that are shown within a clip, in its time, none before its start."""
    length_s = end_s - start_s
    moved = (
        Cue(max(0.0, cue.start_s - start_s), min(cue.end_s - start_s, length_s), cue.text)
        for cue in cues
        if cue.end_s > start_s and cue.start_s < end_s and cue.text.strip()
    )
    return sorted((cue for cue in moved if cue.end_s > cue.start_s), key=lambda cue: cue.start_s)


def shifted_chapters(
    chapters: Iterable[Chapter], start_s: float, end_s: float
) -> list[Chapter]:
    """Return the chapters of a clip, in its time."""
    moved = [
        Chapter(max(one.start_s, start_s) - start_s, min(one.end_s, end_s) - start_s, one.title)
        for one in chapters
    ]
    return [one for one in moved if one.end_s - one.start_s >= _SHORTEST_CHAPTER_S]


def chapter_list(chapters: Iterable[Chapter]) -> list[dict[str, Any]]:
    """Return chapters in the form that PyAV takes."""
    return [
        {
            "id": number,
            "start": round(one.start_s * 1000),
            "end": round(one.end_s * 1000),
            "time_base": _MILLISECONDS,
            "metadata": {"title": one.title},
        }
        for number, one in enumerate(chapters, 1)
    ]


class CueTrackWriter:
    """The track of subtitles in a clip."""

    def __init__(self, output: Any, container: ClipContainer, cues: list[Cue], language: str):
        import av

        self._kind = container.text
        if self._kind == "mov_text":
            # They cannot overlap.
            ends = [cue.start_s for cue in cues[1:]] + [float("inf")]
            cues = [
                Cue(cue.start_s, min(cue.end_s, end_s), cue.text)
                for cue, end_s in zip(cues, ends, strict=True)
            ]
            cues = [cue for cue in cues if cue.end_s > cue.start_s]
            self._stream: Any = output.add_stream("mov_text")
            self._stream.codec_context.subtitle_header = _STYLE
            self._stream.codec_context.time_base = _MILLISECONDS
        else:
            text, kind = (_VTT, "webvtt") if self._kind == "webvtt" else (_SRT, "srt")
            with av.open(io.BytesIO(text.encode()), "r", format=kind) as template:
                self._stream = output.add_stream_from_template(template.streams.subtitles[0])
        if language:
            self._stream.metadata["language"] = language
        self._cues = cues
        self._next = 0

    def until(self, at_s: float) -> list[Any]:
        """Return the packets of the cues that begin before a time of the clip."""
        packets = []
        while self._next < len(self._cues) and self._cues[self._next].start_s <= at_s:
            packets.append(self._packet(self._cues[self._next]))
            self._next += 1
        return packets

    def _packet(self, cue: Cue) -> Any:
        import av

        text = cue.text.strip()
        if self._kind == "webvtt":
            text = html.escape(text, quote=False)
        data = text.encode()
        if self._kind == "mov_text":
            data = data[:0xFFFF].decode(errors="ignore").encode()
            data = len(data).to_bytes(2, "big") + data
        packet: Any = av.Packet(data)
        packet.pts = packet.dts = round(cue.start_s * 1000)
        packet.duration = max(1, round(cue.end_s * 1000) - packet.pts)
        packet.time_base, packet.stream, packet.is_keyframe = _MILLISECONDS, self._stream, True
        return packet


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

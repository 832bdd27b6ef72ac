"""Subtitles as a track of a media file: plain text in the form that its container plays."""

from __future__ import annotations

import html
from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from duthviewer.library.media.cue_formats import Cue
from duthviewer.library.media.subtitle_names import three_letters

#: The coding of subtitles by the container's format
_CODINGS = {"mp4": "mov_text", "mov": "mov_text", "matroska": "subrip", "webm": "webvtt"}
#: The clock of the track: milliseconds
_BASE = Fraction(1, 1000)
#: An MP4 file states the length of a text in two bytes
_LONGEST_BYTES = 65_000
#: The encoder is opened with styles, although the text is written here
_STYLES = (
    b"[Script Info]\nScriptType: v4.00+\nPlayResX: 384\nPlayResY: 288\n\n[V4+ Styles]\n"
    b"Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour,"
    b" Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline,"
    b" Shadow, Alignment, MarginL, MarginR, MarginV, Encoding\n"
    b"Style: Default,Arial,16,&Hffffff,&Hffffff,&H0,&H0,0,0,0,0,100,100,0,0,1,1,0,2,10,10,10,0\n"
    b"\n[Events]\n"
    b"Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
)


class SubtitleTrack:
    """Writes cues, whose times are those of the file, between the packets of other tracks.

    ``language`` is a code of the kind that `subtitle_name` returns, or "".
    """

    def __init__(self, container: Any, cues: Iterable[Cue], language: str = "") -> None:
        self._container = container
        self._coding = _CODINGS[container.format.name]
        self._stream = container.add_stream(self._coding)
        self._stream.codec_context.subtitle_header = _STYLES
        self._stream.time_base = self._stream.codec_context.time_base = _BASE
        if language:
            self._stream.metadata["language"] = three_letters(language)
        ordered = sorted(cues, key=lambda cue: (cue.start_s, cue.end_s))
        if self._coding == "mov_text":
            ordered = _one_at_a_time(ordered)
        #: The cues in order; the last one first
        self._waiting = ordered[::-1]

    def write_until(self, until_s: float) -> None:
        """Write the cues that begin by a time of the file."""
        while self._waiting and self._waiting[-1].start_s <= until_s:
            cue = self._waiting.pop()
            text = self._encoded(cue.text)
            length = round((cue.end_s - max(cue.start_s, 0.0)) / _BASE)
            if text and length > 0:
                self._container.mux(self._packet(text, max(cue.start_s, 0.0), length))

    def write_rest(self) -> None:
        """Write all remaining cues."""
        self.write_until(float("inf"))

    def _packet(self, text: bytes, start_s: float, length: int) -> Any:
        import av

        packet = av.Packet(text)
        packet.stream, packet.time_base = self._stream, _BASE
        packet.pts = packet.dts = round(start_s / _BASE)
        packet.duration, packet.is_keyframe = length, True
        return packet

    def _encoded(self, text: str) -> bytes:
        if self._coding == "webvtt":
            # An empty line would end the cue.
            lines = (line for line in text.splitlines() if line.strip())
            return html.escape("\n".join(lines), quote=False).encode(errors="replace")
        if self._coding == "subrip":
            return text.encode(errors="replace")
        data = text.encode(errors="replace")[:_LONGEST_BYTES].decode(errors="ignore").encode()
        return len(data).to_bytes(2, "big") + data if data else b""


def _one_at_a_time(cues: Iterable[Cue]) -> list[Cue]:
    """Return cues that do not overlap, because MP4 cannot show two at once.

    Those that begin together become one; each ends where the next one begins.
    """
    together: dict[int, list[Cue]] = {}
    for cue in cues:
        together.setdefault(round(max(cue.start_s, 0.0) / _BASE), []).append(cue)
    groups = list(together.values())
    ends_s = [*(group[0].start_s for group in groups[1:]), float("inf")]
    return [
        Cue(
            group[0].start_s,
            min(max(cue.end_s for cue in group), end_s),
            "\n".join(cue.text for cue in group),
        )
        for group, end_s in zip(groups, ends_s, strict=True)
    ]

"""Encoding a video again to give a copy new keyframes."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from duthviewer.library.media.decoding import use_threads
from duthviewer.library.media.rewrite_errors import RewriteError

#: The encoder, its clock, and the seconds from one keyframe to the next
_ENCODER, _ENCODER_HZ, _KEYFRAME_S = "libx264", 90_000, 4.0


class KeyframeEncoder:
    """Decodes the packets of a video and encodes its frames with frequent keyframes."""

    def __init__(self, stream: Any, output: Any) -> None:
        from av.codec.context import CodecContext
        from av.error import InvalidDataError

        self._damaged = InvalidDataError
        coding = stream.codec_context
        self._decoder: Any = CodecContext.create(coding.codec.name, "r")
        self._decoder.extradata = coding.extradata
        self._decoder.width, self._decoder.height = coding.width, coding.height
        use_threads(self._decoder)
        rate = stream.guessed_rate or stream.average_rate or Fraction(25)
        self.out: Any = output.add_stream(_ENCODER, rate=rate)
        self.out.width, self.out.height = coding.width & ~1, coding.height & ~1
        self.out.pix_fmt = "yuv420p"
        context = self.out.codec_context
        context.time_base = self.out.time_base = Fraction(1, _ENCODER_HZ)
        context.gop_size = max(1, round(_KEYFRAME_S * rate))
        context.color_range, context.colorspace = coding.color_range, coding.colorspace
        context.color_primaries, context.color_trc = coding.color_primaries, coding.color_trc
        if stream.sample_aspect_ratio:
            context.sample_aspect_ratio = stream.sample_aspect_ratio
        self.out.options = {"preset": "veryfast", "crf": "20"}
        self._base: Fraction | None = None
        self._last_s = float("-inf")

    def encode(self, packet: Any) -> Iterator[Any]:
        """Encode a packet with the copy's timestamps; yield the resulting packets."""
        self._base = packet.time_base
        with contextlib.suppress(self._damaged):
            yield from self._encoded(self._decoder.decode(packet))

    def flush(self) -> Iterator[Any]:
        """Yield the last packets."""
        with contextlib.suppress(self._damaged):
            yield from self._encoded(self._decoder.decode(None))
        yield from self.out.encode(None)

    def _encoded(self, frames: list[Any]) -> Iterator[Any]:
        for frame in frames:
            if frame.pts is None or self._base is None:
                continue
            if frame.rotation:
                raise RewriteError(
                    "The picture of this recording is turned, which would be lost with new"
                    " keyframes: rewrite it without them."
                )
            at_s = float(frame.pts * self._base)
            if at_s <= self._last_s:
                continue
            self._last_s = at_s
            stamp = round(at_s * _ENCODER_HZ)
            frame = frame.reformat(self.out.width, self.out.height, "yuv420p")
            frame.pts, frame.time_base = stamp, Fraction(1, _ENCODER_HZ)
            # Else the encoder would copy the old keyframe positions.
            frame.pict_type = 0
            yield from self.out.encode(frame)


def can_encode() -> bool:
    """Return whether this installation can encode video."""
    from av.codec import Codec
    from av.codec.codec import UnknownCodecError

    try:
        Codec(_ENCODER, "w")
    except UnknownCodecError:
        return False
    return True

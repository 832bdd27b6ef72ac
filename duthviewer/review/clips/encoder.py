"""Encodes frames of a recording for a clip."""

from __future__ import annotations

import os
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from duthviewer.review.clips.joints import Joint, encoder_options

#: The seconds from one keyframe to the next
_KEYFRAME_S = 4.0
#: Frames that are reordered where no packets are copied
_REORDERED = 2
#: Values of libavcodec's AVFieldOrder for interlaced video whose bottom field comes first
_BOTTOM_FIRST = (3, 5)


def has_encoder(name: str) -> bool:
    """Return whether this installation has an encoder."""
    from av.codec import Codec
    from av.codec.codec import UnknownCodecError

    try:
        Codec(name, "w")
    except UnknownCodecError:
        return False
    return True


class ClipEncoder:
    """Encodes frames, which keep their stamps."""

    def __init__(
        self,
        stream: Any,
        encoder: str,
        joint: Joint | None = None,
        context: Any = None,
        *,
        delay: int | None = None,
    ) -> None:
        """``context`` is the encoder of the track to write; without it, one of its own.

        ``delay`` is how long the packets beside these are decoded before they are shown.
        """
        from av.codec.context import CodecContext, Flags

        # SVT-AV1 writes to the standard error.
        os.environ.setdefault("SVT_LOG", "1")
        coding = stream.codec_context
        self._context: Any = CodecContext.create(encoder, "w") if context is None else context
        context = self._context
        rate = stream.guessed_rate or stream.average_rate or Fraction(25)
        context.width, context.height = size_of(stream, encoder)
        context.pix_fmt = format_of(stream, encoder)
        context.time_base, context.framerate = stream.time_base, rate
        context.color_range, context.colorspace = coding.color_range, coding.colorspace
        context.color_primaries, context.color_trc = coding.color_primaries, coding.color_trc
        if stream.sample_aspect_ratio:
            context.sample_aspect_ratio = stream.sample_aspect_ratio
        if joint is None or joint.announces:
            context.flags |= Flags.global_header
        self._frame_ticks = max(1, round(1 / rate / stream.time_base))
        #: How much earlier than the encoder says the packets are decoded; None until it is known
        self._earlier: int | None = None
        self._delay = 0 if delay is None else delay
        reordered = _REORDERED if delay is None else round(delay / self._frame_ticks)
        keyframes = max(1, round(_KEYFRAME_S * rate))
        options = encoder_options(encoder, joint, keyframes, reordered)
        if coding.field_order > 1 and encoder == "libx264":
            field = "bff=1" if coding.field_order in _BOTTOM_FIRST else "tff=1"
            options["x264-params"] = ":".join(filter(None, (options.get("x264-params"), field)))
        context.options = options
        context.open()
        self._durations: dict[int, int] = {}

    @property
    def header(self) -> bytes:
        return bytes(self._context.extradata or b"")

    def encode(self, frame: Any, stamp: int, duration: int) -> Iterator[Any]:
        """Encode a frame; yield packets, whose stamps are those of the frames."""
        context = self._context
        if (frame.width, frame.height, frame.format.name) != (
            context.width,
            context.height,
            context.pix_fmt,
        ):
            frame = frame.reformat(context.width, context.height, context.pix_fmt)
        frame.pts, frame.time_base = stamp, context.time_base
        # Else the encoder would repeat the recording's keyframes.
        frame.pict_type = 0
        self._durations[stamp] = duration or self._frame_ticks
        for packet in context.encode(frame):
            yield self._timed(packet)

    def flush(self) -> Iterator[Any]:
        """Yield the last packets."""
        for packet in self._context.encode(None):
            yield self._timed(packet)

    def _timed(self, packet: Any) -> Any:
        packet.time_base = self._context.time_base
        if self._earlier is None:
            self._earlier = max(0, self._delay - (packet.pts - packet.dts))
        packet.dts -= self._earlier
        packet.duration = self._durations.pop(packet.pts, self._frame_ticks)
        return packet


def format_of(stream: Any, encoder: str) -> str:
    """Return the pixel format to encode a video in: its own if the encoder knows it."""
    from av.codec import Codec

    own = stream.codec_context.pix_fmt
    known = {each.name for each in Codec(encoder, "w").video_formats or ()}
    return own if own in known else "yuv420p"


def size_of(stream: Any, encoder: str) -> tuple[int, int]:
    """Return the size to encode a video in: x264 and x265 need even numbers."""
    coding = stream.codec_context
    if encoder in ("libx264", "libx265", "libsvtav1"):
        return coding.width & ~1, coding.height & ~1
    return coding.width, coding.height

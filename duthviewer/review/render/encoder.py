"""The encoder of a rendered video: the graphics card's where there is one."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

logger = logging.getLogger(__name__)

#: The clock of the video
CLOCK = Fraction(1, 90_000)
#: Seconds from one keyframe to the next at most; every page begins with one
_KEYFRAME_S = 5
#: Frames that an encoder has to encode to be used
_TRIAL_FRAMES = 3
#: FFmpeg's numbers for colours
_BT709, _BT601, _LIMITED_RANGE = 1, 6, 1


@dataclass(frozen=True)
class VideoCoding:
    """An encoder with its settings."""

    name: str
    #: Whether the graphics card encodes
    is_hardware: bool = False
    format: str = "yuv420p"
    options: Mapping[str, str] = field(default_factory=dict)
    #: Bits a second for a picture 720 high; None for a constant quality
    bit_rate: int | None = None


#: What encodes H.264 for MP4 and Matroska files, the preferred first
_H264 = (
    VideoCoding("h264_videotoolbox", True, "yuv420p", {"allow_sw": "0"}, 2_500_000),
    VideoCoding(
        "h264_nvenc", True, "yuv420p",
        {"preset": "p5", "rc": "vbr", "cq": "24", "b": "0", "forced-idr": "1"},
    ),
    VideoCoding("h264_qsv", True, "nv12", {"global_quality": "23", "forced_idr": "1"}),
    VideoCoding(
        "h264_amf", True, "nv12", {"rc": "cqp", "qp_i": "22", "qp_p": "24", "forced_idr": "1"},
    ),
    VideoCoding("libx264", False, "yuv420p", {"preset": "veryfast", "crf": "22"}),
)  # fmt: skip
#: What encodes VP9 for WebM files
_VP9 = (
    VideoCoding(
        "libvpx-vp9", False, "yuv420p",
        {"deadline": "realtime", "cpu-used": "7", "crf": "33", "b": "0", "row-mt": "1",
         "tile-columns": "2"},
    ),
)  # fmt: skip


def video_coding(container: str, size: tuple[int, int], *, hardware: bool = True) -> VideoCoding:
    """Return the first encoder that works on this computer, for a container's format.

    With ``hardware`` False the graphics card is not used. Raises LookupError without an encoder.
    """
    for coding in _VP9 if container == "webm" else _H264:
        if (hardware or not coding.is_hardware) and _works(coding, size):
            logger.info("encoding with %s", coding.name)
            return coding
    raise LookupError(f"no encoder for {container}")


def add_video(container: Any, coding: VideoCoding, size: tuple[int, int], *, bt709: bool) -> Any:
    """Add the stream of an encoder to a container that is written with PyAV."""
    stream = container.add_stream(coding.name, rate=30)
    _configure(stream.codec_context, coding, size, bt709=bt709)
    stream.time_base = CLOCK
    return stream


def _configure(context: Any, coding: VideoCoding, size: tuple[int, int], *, bt709: bool) -> None:
    context.width, context.height = size
    context.pix_fmt = coding.format
    context.time_base = CLOCK
    context.framerate = Fraction(30)
    context.gop_size = _KEYFRAME_S * 30
    context.color_range = _LIMITED_RANGE
    matrix = _BT709 if bt709 else _BT601
    context.colorspace = context.color_primaries = context.color_trc = matrix
    context.options = dict(coding.options)
    if coding.bit_rate is not None:
        context.bit_rate = round(coding.bit_rate * (size[1] / 720) ** 1.5)


def _works(coding: VideoCoding, size: tuple[int, int]) -> bool:
    """Return whether an encoder is in this installation and can encode here."""
    import av
    from av.codec.codec import UnknownCodecError
    from av.codec.context import CodecContext

    try:
        context: Any = CodecContext.create(coding.name, "w")
    except UnknownCodecError:
        return False
    if not coding.is_hardware:
        return True
    # Encoders of cards that are not there fail here, some only with a frame.
    with contextlib.suppress(av.FFmpegError, OSError, ValueError):
        _configure(context, coding, size, bt709=True)
        packets = []
        for number in range(_TRIAL_FRAMES):
            frame = av.VideoFrame(*size, coding.format)
            for plane in frame.planes:
                plane.update(bytes(plane.buffer_size))
            frame.pts, frame.time_base = number * 3000, CLOCK
            packets += context.encode(frame)
        return bool(packets + context.encode(None))
    return False

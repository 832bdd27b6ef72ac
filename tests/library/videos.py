"""Small recordings whose frames tell their time by their brightness."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

SIZE = (320, 180)


def shade(at_s):
    """The brightness, 0 to 255, of the upper middle of a frame at so many seconds, up to 110."""
    return min(255, round(20 + 2 * at_s))


def telling(at_s):
    """A frame that tells its time, with enough in it not to count as empty."""
    frame = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
    frame[:90] = shade(at_s)
    frame[90:] = np.linspace(0, 255, SIZE[0]).astype(np.uint8)[None, :, None]
    return frame


def time_told(image):
    """The seconds that the picture of a ``telling`` frame stands for (a PIL image)."""
    width, height = image.size
    top = np.asarray(image.convert("L"))[height // 8 : height // 3, width // 4 : 3 * width // 4]
    return (float(top.mean()) - 20) / 2


def make_video(
    path: Path,
    seconds: float,
    frame_at: Callable[[float], np.ndarray] = telling,
    *,
    fps: int = 2,
    keyframes_s: int = 5,
    aspect: Fraction | None = None,
    options: dict[str, str] | None = None,
    start_s: int = 0,
    bframes: int = 0,
) -> Path:
    """A video of that length with a key frame every ``keyframes_s`` seconds."""
    codec = {".webm": "libvpx"}.get(path.suffix, "libx264")
    with av.open(str(path), "w", options=options or {}) as out:
        stream = out.add_stream(codec, rate=fps)
        first = frame_at(0)
        stream.height, stream.width = first.shape[:2]
        stream.pix_fmt = "yuv420p"
        stream.codec_context.gop_size = fps * keyframes_s
        if codec == "libx264":
            stream.options = {"crf": "10", "preset": "ultrafast", "bf": str(bframes)}
        if aspect is not None:
            stream.codec_context.sample_aspect_ratio = aspect
        for number in range(round(seconds * fps)):
            frame = av.VideoFrame.from_ndarray(frame_at(number / fps), format="rgb24")
            frame.pts = number + start_s * fps
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return path

"""Writes recordings frame by frame: a made one changed, or frames that stay for long."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np

#: The clock of recordings whose frames come at any time
MILLISECONDS = Fraction(1, 1000)


def refilmed(
    source: Path,
    out: Path,
    change: Callable[[np.ndarray, float], np.ndarray],
    size: tuple[int, int],
) -> None:
    """Write ``source`` with each frame (BGR) changed, at its time, in another size."""
    with av.open(str(source)) as old, av.open(str(out), "w") as new:
        rate = old.streams.video[0].average_rate
        assert rate is not None
        stream = new.add_stream("libx264", rate=rate, options={"crf": "26", "g": "60"})
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        for frame in old.decode(video=0):
            changed = change(frame.to_ndarray(format="bgr24"), frame.time)
            small = cv2.resize(changed, size, interpolation=cv2.INTER_AREA)
            written = av.VideoFrame.from_ndarray(small, format="bgr24")
            written.pts, written.time_base = frame.pts, frame.time_base
            new.mux(stream.encode(written))
        new.mux(stream.encode(None))


def held_frames(
    out: Path,
    frames: Iterable[tuple[float, np.ndarray]],
    end_s: float,
    *,
    b_frames: int,
    keyframe_every: int,
) -> None:
    """Write frames (BGR) that each stay until the next one's time, the last one to ``end_s``."""
    stream = None
    with av.open(str(out), "w") as container:
        last = None
        for at_s, picture in frames:
            if stream is None:
                options = {"crf": "24", "bf": str(b_frames), "g": str(keyframe_every)}
                options |= {"keyint_min": str(keyframe_every), "sc_threshold": "0"}
                stream = container.add_stream("libx264", rate=30, options=options)
                stream.width, stream.height = picture.shape[1], picture.shape[0]
                stream.pix_fmt = "yuv420p"
                stream.time_base = stream.codec_context.time_base = MILLISECONDS
            container.mux(stream.encode(_timed(picture, at_s)))
            last = picture
        assert stream is not None
        container.mux(stream.encode(_timed(last, end_s)))
        container.mux(stream.encode(None))


def _timed(picture: np.ndarray, at_s: float) -> av.VideoFrame:
    frame = av.VideoFrame.from_ndarray(picture, format="bgr24")
    frame.pts, frame.time_base = round(at_s * 1000), MILLISECONDS
    return frame

"""What it costs to scale a decoded frame to the size of the video pane.

``python -m tests.benchmarks.scaling`` prints JSON: milliseconds of processor time per frame, and
the share of one processor at 30 frames a second, for frames of both engines.
"""

from __future__ import annotations

import json
import time

import av
from PySide6.QtCore import QSize

from duthviewer.playback.multimedia import QVideoFrame, QVideoFrameFormat
from duthviewer.playback.pictures import ColourCoding, MemoryPicture, Picture, QtPicture, Scaler

SOURCE = QSize(1280, 720)
TARGETS = (QSize(960, 540), QSize(1280, 720), QSize(1920, 1080))
FRAMES, FPS = 200, 30


def qt_picture() -> Picture:
    layout = QVideoFrameFormat(SOURCE, QVideoFrameFormat.PixelFormat.Format_YUV420P)
    frame = QVideoFrame(layout)
    frame.map(QVideoFrame.MapMode.ReadWrite)
    for plane in range(frame.planeCount()):
        frame.bits(plane)[:] = bytes(range(256)) * (len(frame.bits(plane)) // 256)
    frame.unmap()
    return QtPicture(frame)


def vlc_picture() -> Picture:
    frame = av.VideoFrame(SOURCE.width(), SOURCE.height(), "yuv420p")
    return MemoryPicture(frame, ColourCoding(bt709=True, full_range=False), lambda _: None)


def measure() -> dict[str, object]:
    result: dict[str, object] = {"source": f"{SOURCE.width()}x{SOURCE.height()}"}
    for name, picture in (("vlc", vlc_picture()), ("qt", qt_picture())):
        for size in TARGETS:
            scaler = Scaler()
            scaler.image(picture, size)
            begin = time.process_time()
            for _ in range(FRAMES):
                scaler.image(picture, size)
            taken_s = (time.process_time() - begin) / FRAMES
            result[f"{name} to {size.width()}x{size.height()}"] = {
                "ms": round(taken_s * 1000, 2),
                f"% of a processor at {FPS} frames/s": round(taken_s * FPS * 100, 1),
            }
    return result


if __name__ == "__main__":
    print(json.dumps(measure(), indent=2))

"""Recordings to cut clips out of, and what a clip shows: each frame's number, beeps, cues."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import numpy as np

from tests.odd_recordings import ffmpeg
from tests.recordings import Recipe, read_number, record

FPS = 25
LENGTH_S = 12.0
#: The picture has keyframes every two seconds
_SOURCE = Recipe("mp4", duration_s=LENGTH_S, keyframes=50, bframes=2)
#: A beep of 60 ms at each full second
_BEEPS = "aevalsrc='0.5*sin(2*PI*1000*t)*lt(mod(t,1),0.06)':s=48000:d={length}"
_VIDEO = {
    "h264": "-c:v libx264 -preset veryfast -g 50 -bf 3 -x264-params scenecut=0",
    "h264-open": "-c:v libx264 -preset veryfast -g 50 -bf 3 -x264-params scenecut=0:open-gop=1",
    "hevc": "-c:v libx265 -preset ultrafast -x265-params"
    " keyint=50:min-keyint=50:scenecut=0:bframes=3:open-gop=0:log-level=none",
    "hevc-open": "-c:v libx265 -preset ultrafast -x265-params"
    " keyint=50:min-keyint=50:scenecut=0:bframes=3:open-gop=1:log-level=none",
    "vp9": "-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -g 50 -auto-alt-ref 1 -lag-in-frames 10",
    "av1": "-c:v libsvtav1 -preset 10 -g 50",
}
_SOUND = {"aac": "-c:a aac -b:a 64k", "opus": "-c:a libopus -b:a 48k"}


def make(
    path: Path, codec: str = "h264", *, uneven: bool = False, start_s: float = 0.0,
    sound: str = "", length_s: float = LENGTH_S,
) -> Path:  # fmt: skip
    """Write a recording whose frame number N is shown at N / 25 s; ``uneven`` lacks some frames."""
    if path.exists():
        return path
    sound = sound or ("aac" if codec.startswith("h") else "opus")
    dropped = "select='lt(n,80)+not(mod(n,3))+not(mod(n,7))'" if uneven else "null"
    ffmpeg(
        "-i", record(_SOURCE), "-f", "lavfi", "-i", _BEEPS.format(length=length_s),
        "-map", "0:v", "-map", "1:a", "-t", str(length_s), "-vf", dropped, "-vsync", "vfr",
        "-enc_time_base", "1:12800", *_VIDEO[codec].split(), *_SOUND[sound].split(),
        "-strict", "-2", "-output_ts_offset", str(start_s), path,
    )  # fmt: skip
    return path


@dataclass(frozen=True)
class SeenClip:
    """What is in a clip. Times are seconds from the first frame."""

    #: The times and numbers of the frames, in the order in which they are shown
    frames: tuple[tuple[float, int | None], ...]
    #: When a beep begins
    beeps: tuple[float, ...]
    first_s: float

    @property
    def numbers(self) -> list[int | None]:
        return [number for _, number in self.frames]


def see(path: Path) -> SeenClip:
    """Decode a clip from its first packet to its last."""
    frames: list[tuple[float, int | None]] = []
    with av.open(str(path)) as container:
        video: Any = container.streams.video[0]
        video.thread_type = "AUTO"
        for frame in container.decode(video):
            at_s = float(frame.pts * video.time_base)
            frames.append((at_s, read_number(frame.to_ndarray(format="gray"))))
    first_s = frames[0][0]
    shown = tuple((at_s - first_s, number) for at_s, number in frames)
    return SeenClip(shown, tuple(at_s - first_s for at_s in beeps(path)), first_s)


def beeps(path: Path) -> list[float]:
    """When each beep begins, by the clock of the file."""
    parts: list[tuple[float, np.ndarray]] = []
    with av.open(str(path)) as container:
        if not container.streams.audio:
            return []
        for frame in container.decode(audio=0):
            samples = frame.to_ndarray()
            parts.append((float(frame.pts * frame.time_base), np.abs(samples).max(0)))
            rate = frame.sample_rate
    found: list[float] = []
    last_s = float("-inf")
    for at_s, loud in parts:
        for index in np.flatnonzero(loud > 0.1):
            heard_s = at_s + index / rate
            if heard_s - last_s > 0.3:
                found.append(heard_s)
            last_s = heard_s
    return found


def cue_times(path: Path) -> list[tuple[float, float]]:
    """The start and end of each subtitle in a clip, by the clock of the file."""
    lines = subprocess.run(
        ["ffprobe", "-v", "error", "-select_streams", "s:0", "-show_entries",
         "packet=pts_time,duration_time,size", "-of", "csv=p=0", str(path)],
        check=True, capture_output=True, text=True,
    ).stdout.split()  # fmt: skip
    rows = [line.rstrip(",").split(",") for line in lines]
    # An MP4 file has empty cues between the others.
    return [
        (float(start), float(start) + float(length))
        for start, length, size in rows
        if int(size) > 2
    ]


def complaints(path: Path) -> str:
    """What another FFmpeg than PyAV's says about a file that it decodes."""
    return subprocess.run(
        ["ffmpeg", "-v", "error", "-i", str(path), "-map", "0:v", "-map", "0:a?", "-f", "null",
         "-"], check=False, capture_output=True, text=True,
    ).stderr.strip()  # fmt: skip

"""Recordings of eight hours whose frames tell their time, for the benchmarks of watching.

A clip of some minutes is encoded once and then repeated without encoding, which takes seconds. The
files are kept in the system's folder for temporary files: 1 GB each.
"""

from __future__ import annotations

import tempfile
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np

HOURS = 8
CLIP_S = 240
FPS = 25
SIZE = (1280, 720)
#: How long a shade is shown, and the difference from one to the next
_FINE_S, _COARSE_S, _STEP = 0.4, 10.0, 9
_SOUND_RATE = 48_000

#: Name of the file, and options of the muxer
KINDS = {
    "index at the end": ("end.mp4", {}),
    "index in front": ("front.mp4", {"movflags": "+faststart"}),
    # With a second of picture, then a second of sound, as video sites write it: half as large
    "small index": ("small.mp4", {"chunk_duration": "1000000"}),
    "webm": ("day.webm", {}),
}


def folder() -> Path:
    found = Path(tempfile.gettempdir()) / "duthviewer-long-recordings"
    found.mkdir(exist_ok=True)
    return found


def long_recording(kind: str, hours: float = HOURS) -> Path:
    """The path of a recording, made if it is not there yet."""
    name, options = KINDS[kind]
    path = folder() / f"{hours:g}h-{name}"
    if not path.exists():
        unfinished = path.with_name(f"unfinished-{path.name}")
        _repeat(_clip(path.suffix), unfinished, round(hours * 3600 / CLIP_S), options)
        unfinished.rename(path)
    return path


def time_of(picture: np.ndarray) -> float:
    """The time of a frame, an array of RGB, from 0 to ``CLIP_S``; to about half a second."""
    height, width = picture.shape[:2]
    rows = slice(height // 8, height // 3)
    coarse = picture[rows, width // 8 : width // 3].mean()
    fine = picture[rows, width * 2 // 3 : width * 7 // 8].mean()
    return round((coarse - 16) / _STEP) * _COARSE_S + round((fine - 16) / _STEP) * _FINE_S


def is_at(picture: np.ndarray, at_s: float, tolerance_s: float = 1.0) -> bool:
    """Whether a frame is that of a time, or one shortly before or after."""
    off_s = (time_of(picture) - at_s) % CLIP_S
    return min(off_s, CLIP_S - off_s) <= tolerance_s


def _frame(at_s: float, noise: np.ndarray) -> np.ndarray:
    width, height = SIZE
    frame = np.zeros((height, width, 3), np.uint8)
    frame[: height // 2, : width // 2] = 16 + _STEP * int(at_s / _COARSE_S)
    frame[: height // 2, width // 2 :] = 16 + _STEP * int(at_s % _COARSE_S / _FINE_S)
    # So that it takes the space of a livestream's picture
    shift = round(at_s * FPS) * 7 % width
    frame[height * 3 // 4 :] = np.roll(noise, shift, axis=1)
    return frame


def _clip(suffix: str) -> Path:
    path = folder() / f"clip{suffix}"
    if path.exists():
        return path
    unfinished = path.with_name(f"unfinished{suffix}")
    width, height = SIZE
    chance = np.random.default_rng(12)
    noise = chance.integers(0, 255, (height // 4 // 8, width // 8, 1), np.uint8)
    noise = noise.repeat(8, axis=0).repeat(8, axis=1).repeat(3, axis=2)
    noise = np.resize(noise, (height // 4, width, 3))
    codec, options, sound_codec = {
        ".mp4": ("libx264", {"preset": "ultrafast", "bf": "0"}, "aac"),
        ".webm": ("libvpx", {"deadline": "realtime", "cpu-used": "8"}, "libopus"),
    }[suffix]
    with av.open(str(unfinished), "w") as out:
        video: Any = out.add_stream(codec, rate=FPS, options=options)
        video.width, video.height, video.pix_fmt = width, height, "yuv420p"
        video.codec_context.gop_size = 4 * FPS
        video.bit_rate = 250_000
        sound: Any = out.add_stream(sound_codec, rate=_SOUND_RATE, layout="mono")
        sound.bit_rate = 48_000
        tone = (np.sin(np.arange(_SOUND_RATE) * 0.05) * 3000).astype(np.int16)[None, :]
        for second in range(CLIP_S):
            for number in range(second * FPS, (second + 1) * FPS):
                frame = av.VideoFrame.from_ndarray(_frame(number / FPS, noise), format="rgb24")
                frame.pts, frame.time_base = number, Fraction(1, FPS)
                out.mux(video.encode(frame))
            heard = av.AudioFrame.from_ndarray(tone, format="s16", layout="mono")
            heard.sample_rate, heard.pts = _SOUND_RATE, second * _SOUND_RATE
            heard.time_base = Fraction(1, _SOUND_RATE)
            out.mux(sound.encode(heard))
        out.mux(video.encode(None))
        out.mux(sound.encode(None))
    unfinished.rename(path)
    return path


def _repeat(clip: Path, path: Path, times: int, options: dict[str, str]) -> None:
    with av.open(str(clip)) as source:
        packets = [
            (packet.stream.index, bytes(packet), packet.pts, packet.dts, packet.is_keyframe,
             packet.duration, packet.time_base)
            for packet in source.demux()
            if packet.size and packet.dts is not None
        ]  # fmt: skip
        with av.open(str(path), "w", options=options) as out:
            streams = [out.add_stream_from_template(stream) for stream in source.streams]
            for turn in range(times):
                for index, data, pts, dts, is_keyframe, duration, time_base in packets:
                    # The sound of the encoder begins early and ends late.
                    if dts * time_base >= CLIP_S or (turn and dts < 0):
                        continue
                    later = round(turn * CLIP_S / time_base)
                    packet = av.Packet(data)
                    packet.stream, packet.time_base = streams[index], time_base
                    packet.pts, packet.dts = pts + later, dts + later
                    packet.duration, packet.is_keyframe = duration, is_keyframe
                    out.mux_one(packet)

"""Recordings with sound that is built like speech: syllables, words and pauses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

RATE = 16000
Sound = NDArray[np.float32]

#: The centres of the resonances of some vowels, in Hz
_VOWELS = ((300, 870), (400, 2000), (530, 1850), (640, 1200), (660, 1700), (270, 2290))


def speech(seconds: float, seed: int) -> Sound:
    """Return syllables of noise and tone in words and sentences, different for each seed."""
    chance = np.random.default_rng(seed)
    sound = np.zeros(round(seconds * RATE) + RATE, np.float32)
    # As many as a language has that are common; made once, as that takes long.
    lengths = chance.uniform(0.07, 0.24, 50) * RATE
    syllables = [_syllable(round(length), chance) for length in lengths]
    at = 0
    while at < len(sound) - RATE:
        for _ in range(int(chance.integers(2, 14))):
            syllable = syllables[int(chance.integers(len(syllables)))]
            length = len(syllable)
            if at + length >= len(sound):
                break
            sound[at : at + length] += chance.uniform(0.4, 1.0) * syllable
            at += length + round(chance.choice([0.01, 0.02, 0.06, 0.12]) * RATE)
        at += round(chance.uniform(0.15, 0.9) * RATE)
    return sound[: round(seconds * RATE)]


def _syllable(length: int, chance: np.random.Generator) -> Sound:
    times = np.arange(length) / RATE
    shape = np.sin(np.pi * np.arange(length) / length) ** chance.uniform(0.4, 1.5)
    if chance.random() < 0.3:
        # A consonant: noise, the more in the higher half
        noise = chance.normal(size=length)
        return (0.12 * shape * np.diff(noise, prepend=0.0)).astype(np.float32)
    pitch = chance.uniform(95, 210)
    first, second = _VOWELS[int(chance.integers(len(_VOWELS)))]
    sound = np.zeros(length)
    for number in range(1, 24):
        hertz = pitch * number
        strength = 1 / (1 + ((hertz - first) / 120) ** 2) + 0.6 / (
            1 + ((hertz - second) / 180) ** 2
        )
        sound += strength * np.sin(2 * np.pi * hertz * times + chance.uniform(0, 6))
    return (0.12 * shape * sound).astype(np.float32)


def music(seconds: float, seed: int) -> Sound:
    """Return chords that change every half a second."""
    chance = np.random.default_rng(seed)
    count = round(seconds * RATE)
    times = np.arange(count) / RATE
    sound = np.zeros(count, np.float32)
    for at_s in np.arange(0, seconds, 0.5):
        part = slice(round(at_s * RATE), round((at_s + 0.5) * RATE))
        for hertz in chance.choice([110, 131, 165, 196, 220, 262, 330, 392, 440], 3):
            sound[part] += 0.06 * np.sin(2 * np.pi * hertz * times[part])
    return sound


def silence(seconds: float) -> Sound:
    return np.zeros(round(seconds * RATE), np.float32)


def joined(*parts: Sound) -> Sound:
    return np.concatenate(parts)


def part(sound: Sound, start_s: float, end_s: float) -> Sound:
    return sound[round(start_s * RATE) : round(end_s * RATE)]


def slower(sound: Sound, by: float) -> Sound:
    """Return the sound as a clock that is wrong by a share would have recorded it."""
    places = np.arange(0, len(sound) - 1, 1 / (1 + by))
    return np.interp(places, np.arange(len(sound)), sound).astype(np.float32)


def write_sound(
    path: Path, sound: Sound, codec: str = "mp2", *, rate: int = 16000, picture: bool = False,
    bit_rate: int = 64000, jump_s: tuple[float, float] | None = None,
) -> Path:  # fmt: skip
    """Write a recording; with ``picture`` it has a small grey video, too.

    MP2 is written twenty times as fast as AAC.

    ``jump_s`` is a time, and the seconds for which the file then lacks sound: its time stamps jump.
    """
    count = round(len(sound) * rate / RATE)
    high = np.interp(np.arange(count) * (RATE / rate), np.arange(len(sound)), sound)
    shorts = (np.clip(high, -1, 1) * 32767).astype(np.int16)
    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream(codec, rate=rate)
        stream.layout = "mono"
        stream.bit_rate = bit_rate
        video: Any = None
        if picture:
            video = container.add_stream("mpeg4", rate=5)
            video.width, video.height, video.pix_fmt = 32, 32, "yuv420p"
        resampler = av.AudioResampler(
            format=stream.codec_context.format, layout="mono",
            rate=stream.codec_context.sample_rate,
            frame_size=stream.codec_context.frame_size or 1024,
        )  # fmt: skip
        number = 0
        for at in range(0, len(shorts), rate):
            frame = av.AudioFrame.from_ndarray(shorts[None, at : at + rate], "s16", "mono")
            frame.sample_rate, frame.pts = rate, at
            for ready in resampler.resample(frame):
                _encode(container, stream, ready, jump_s)
            while video is not None and number < (at / rate + 1) * 5:
                image = av.VideoFrame.from_ndarray(np.full((32, 32, 3), 128, np.uint8), "rgb24")
                image.pts = number
                number += 1
                container.mux(video.encode(image))
        for ready in resampler.resample(None):
            _encode(container, stream, ready, jump_s)
        container.mux(stream.encode(None))
        if video is not None:
            container.mux(video.encode(None))
    return path


def _encode(container: Any, stream: Any, frame: Any, jump_s: tuple[float, float] | None) -> None:
    if jump_s is not None and frame.pts is not None:
        at_s = float(frame.pts * frame.time_base)
        if at_s >= jump_s[0]:
            frame.pts += round(jump_s[1] / float(frame.time_base))
    container.mux(stream.encode(frame))

"""Speech with known pauses, and sounds that are no speech."""

from __future__ import annotations

import itertools
import json
from functools import cache
from pathlib import Path

import numpy as np

from duthviewer.review.sound.values import TimeRange
from duthviewer.sync.sound.reader import SoundReader
from tests.sounds import RATE, Sound

FOLDER = Path(__file__).parent
#: Where the phrases of the recording begin and end (tools/make_speech.py)
PHRASES = tuple(map(tuple, json.loads((FOLDER / "speech.json").read_text(encoding="utf-8"))))


@cache
def talk() -> Sound:
    """Return the recording of `tools/make_speech.py`, 44 s."""
    sound = np.zeros(round((PHRASES[-1][1] + 0.8) * RATE), np.float32)
    for run in SoundReader(FOLDER / "speech.opus").runs(0.0, 1e6, RATE):
        at = round(run.at_s * RATE)
        part = run.samples[: len(sound) - at]
        sound[at : at + len(part)] = part
    return sound


def pauses(least_s: float = 0.59, shift_s: float = 0.0) -> list[TimeRange]:
    """Return the pauses of the recording."""
    ends = itertools.pairwise(PHRASES)
    return [
        TimeRange(start_s=before[1] + shift_s, end_s=after[0] + shift_s)
        for before, after in ends
        if after[0] - before[1] >= least_s
    ]


def noise(length: int, level_db: float, seed: int = 1) -> Sound:
    """Return noise as of a room: the louder, the lower."""
    chance = np.random.default_rng(seed)
    spectrum = np.fft.rfft(chance.normal(size=length))
    spectrum /= np.sqrt(np.arange(len(spectrum)) + 1.0)
    return at_level(np.fft.irfft(spectrum, length), level_db)


def hum(length: int, level_db: float) -> Sound:
    """Return the hum of the mains."""
    times = np.arange(length) / RATE
    return at_level(
        sum(np.sin(2 * np.pi * 50 * k * times + k) / k for k in (1, 2, 3, 4, 6)), level_db
    )


def song(seconds: float, seed: int = 1) -> Sound:
    """Return chords, a melody with vibrato and drums."""
    chance = np.random.default_rng(seed)
    sound = np.zeros(round(seconds * RATE), np.float32)
    scale = (0, 2, 4, 5, 7, 9, 11, 12)
    beat = RATE // 4
    times = np.arange(4 * beat) / RATE
    for at in range(0, len(sound) - 4 * beat + 1, 4 * beat):
        root = 110 * 2 ** (chance.choice(scale) / 12)
        for step in (0, 4, 7, 12):
            hertz = root * 2 ** (step / 12)
            for number in range(1, 6):
                wave = np.sin(2 * np.pi * hertz * number * times) * np.exp(-0.8 * times)
                sound[at : at + 4 * beat] += 0.12 / number * wave
        for number in range(4):
            part, short = slice(at + number * beat, at + (number + 1) * beat), times[:beat]
            hertz = root * 4 * 2 ** (chance.choice(scale) / 12)
            tone = np.sin(2 * np.pi * hertz * short + 3 * np.sin(10 * np.pi * short))
            drum = np.exp(-40 * short) * chance.normal(size=beat)
            sound[part] += 0.15 * tone * np.exp(-3 * short) + 0.2 * drum
    return at_level(sound, -20.0)


def applause(seconds: float, clappers: int = 40, seed: int = 1) -> Sound:
    """Return many claps: short bursts of noise, each person's in a rhythm and tone of its own."""
    chance = np.random.default_rng(seed)
    length = round(seconds * RATE)
    sound = np.zeros(length + RATE, np.float32)
    for _ in range(clappers):
        times = np.arange(round(chance.uniform(0.01, 0.03) * RATE)) / RATE
        decay = np.exp(-times / (times[-1] / 4))
        tone = np.sin(2 * np.pi * chance.uniform(800, 2500) * times)
        step_s, at_s = chance.uniform(0.2, 0.33), chance.uniform(0, 0.4)
        while at_s < seconds:
            clap = decay * (chance.normal(size=len(times)) + tone)
            sound[round(at_s * RATE) :][: len(clap)] += chance.uniform(0.3, 1) * clap
            at_s += step_s * chance.uniform(0.85, 1.15)
    rising = np.minimum(np.arange(length) / RATE / 0.5, (length - np.arange(length)) / RATE / 2)
    return at_level(sound[:length] * np.minimum(rising, 1.0), -20.0)


def at_level(sound: Sound, level_db: float) -> Sound:
    """Return the sound at a level, in dB of full scale."""
    level = np.sqrt((sound**2).mean())
    return np.asarray(sound / level * 10 ** (level_db / 20), np.float32)

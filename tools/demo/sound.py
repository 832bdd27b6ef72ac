"""The sound of the recording: speech by espeak-ng, and a little music made of sines."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import wave
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from demo.schedule import Schedule
from demo.script import Voice

RATE = 22050
LOUDNESS_LUFS = -18.0
#: AAC at a low bit rate overshoots its source, here by 3 dB: what is heard stays below -2 dB.
PEAK_DB = -5.0

KNEE = 0.3
"""Where the loudest parts of speech begin to be bent, at a mean of 0.1."""

Samples = NDArray[np.float64]

#: How espeak-ng is to read what it would mispronounce.
SPOKEN = {
    "duthviewer": "dooth viewer",
    "YAML": "yammel",
    "Leif": "Layf",
    "Kata": "Kahta",
    "Pia": "Peea",
}


def spoken(text: str) -> str:
    """The text as it is handed to the synthesizer."""
    for word, sound in SPOKEN.items():
        text = re.sub(rf"\b{word}\b", sound, text)
    return text


class Speech:
    """Sentences spoken, each kept as a WAV file in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._said: dict[tuple[Voice, str], Samples] = {}

    def length_s(self, voice: Voice, text: str) -> float:
        return len(self.samples(voice, text)) / RATE

    def samples(self, voice: Voice, text: str) -> Samples:
        """The sentence, without the silence around it, as loud as all others."""
        key = (voice, text)
        if key not in self._said:
            self._said[key] = _levelled(_trimmed(self._synthesize(voice, spoken(text))))
        return self._said[key]

    def _synthesize(self, voice: Voice, text: str) -> Samples:
        name = hashlib.sha256(f"{voice}{text}".encode()).hexdigest()[:16]
        path = self._folder / f"{name}.wav"
        if not path.exists():
            options = ["-v", voice.name, "-s", str(voice.rate), "-p", str(voice.pitch)]
            subprocess.run(["espeak-ng", *options, "-w", path, text], check=True)
        with wave.open(str(path)) as file:
            if file.getframerate() != RATE:
                raise ValueError(f"{path}: {file.getframerate()} Hz instead of {RATE}")
            frames = file.readframes(file.getnframes())
        return np.frombuffer(frames, "<i2").astype(np.float64) / 32768


def _trimmed(samples: Samples) -> Samples:
    loud = np.flatnonzero(np.abs(samples) > 0.004)
    margin = RATE // 50
    return samples[max(loud[0] - margin, 0) : loud[-1] + margin]


def _levelled(samples: Samples) -> Samples:
    """Equal loudness for all voices; a soft knee tames espeak-ng's plosives."""
    active = samples[np.abs(samples) > 0.01]
    level = samples * (0.1 / np.sqrt(np.mean(active**2)))
    bent: Samples = KNEE * np.tanh(level / KNEE)
    return bent


def envelope(samples: Samples, frame_s: float) -> Samples:
    """How loud each frame is, 0-1: it opens the mouths."""
    size = round(RATE * frame_s)
    blocks = samples[: len(samples) // size * size].reshape(-1, size)
    loud = np.sqrt(np.mean(blocks**2, axis=1))
    result: Samples = np.clip(loud / 0.14, 0, 1)
    return result


def speech_track(schedule: Schedule, speech: Speech) -> Samples:
    track = np.zeros(round(schedule.duration_s * RATE))
    for utterance in schedule.utterances:
        said = speech.samples(utterance.voice, utterance.text)
        at = round(utterance.start_s * RATE)
        track[at : at + len(said)] += said[: len(track) - at]
    return track


def music_track(schedule: Schedule) -> Samples:
    """Music under everything that is no talk: a slow arpeggio, softer while the host speaks."""
    track = np.zeros(round(schedule.duration_s * RATE))
    for start_s, end_s in _interludes(schedule):
        size = round((end_s - start_s) * RATE)
        piece = _arpeggio(size)
        fade = np.ones(size)
        ramp = min(round(0.9 * RATE), size // 2)
        fade[:ramp] = np.linspace(0, 1, ramp)
        fade[-ramp:] = np.linspace(1, 0, ramp)
        at = round(start_s * RATE)
        for utterance in schedule.utterances:
            low = round((utterance.start_s - 0.4) * RATE) - at
            high = round((utterance.end_s + 0.4) * RATE) - at
            if high > 0 and low < size:
                fade[max(low, 0) : high] *= 0.35
        smooth = np.ones(RATE // 4) / (RATE // 4)
        track[at : at + size] += piece * np.convolve(fade, smooth, "same")
    return track


def _interludes(schedule: Schedule) -> list[tuple[float, float]]:
    stretches: list[tuple[float, float]] = []
    for shot in schedule.shots:
        if shot.talk is not None:
            continue
        if stretches and stretches[-1][1] == shot.start_s:
            stretches[-1] = (stretches[-1][0], shot.end_s)
        else:
            stretches.append((shot.start_s, shot.end_s))
    return stretches


def _arpeggio(size: int) -> Samples:
    """Plucked sines over I-vi-IV-V in C, 100 beats a minute, in eighths."""
    chords = ((0, 4, 7, 12, 16, 12, 7, 4), (-3, 0, 4, 9, 12, 9, 4, 0))
    chords += ((-7, -3, 0, 5, 9, 5, 0, -3), (-5, -1, 2, 7, 11, 7, 2, -1))
    step = round(0.3 * RATE)
    piece = np.zeros(size + 6 * step)
    time = np.arange(5 * step) / RATE
    for index in range(size // step):
        chord = chords[index // 8 % 4]
        for note, gain in ((chord[index % 8], 0.05), (chord[0] - 12, 0.05 * (index % 8 == 0))):
            hertz = 261.63 * 2 ** (note / 12)
            tone = np.sin(2 * np.pi * hertz * time) + 0.25 * np.sin(4 * np.pi * hertz * time)
            attack = np.minimum(time / 0.012, 1)
            piece[index * step : index * step + len(time)] += (
                gain * tone * attack * np.exp(-time * 3.2)
            )
    return piece[:size]


def write_wav(path: Path, samples: Samples) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())


def normalise(source: Path, target: Path) -> None:
    """Bring a track to the loudness of broadcasts for the web, without touching its dynamics."""
    goal = f"loudnorm=I={LOUDNESS_LUFS}:TP={PEAK_DB}:LRA=11"
    command = ["ffmpeg", "-hide_banner", "-nostdin", "-y", "-i", str(source), "-af"]
    measured = subprocess.run(
        [*command, f"{goal}:print_format=json", "-f", "null", "-"],
        check=True,
        capture_output=True,
        text=True,
    ).stderr
    heard = json.loads(measured[measured.rindex("{") : measured.rindex("}") + 1])
    known = (
        f":measured_I={heard['input_i']}:measured_TP={heard['input_tp']}"
        f":measured_LRA={heard['input_lra']}:measured_thresh={heard['input_thresh']}"
        f":offset={heard['target_offset']}:linear=true"
    )
    subprocess.run(
        [*command, goal + known, "-ar", "44100", str(target)], check=True, capture_output=True
    )

"""Makes the speech that tests measure pauses in: `python -m tools.make_speech`.

It needs espeak-ng. The result is committed, so that the tests do not need it: `speech.opus` in
`tests/review/sound/`, and in `speech.json` where each phrase begins and ends, in seconds.
Between the phrases is digital silence, to which tests add noise.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
import wave
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.sounds import RATE, Sound, write_sound

FOLDER = Path(__file__).parent.parent / "tests" / "review" / "sound"
PHRASES = (
    "The first thing that we measured is how long a request takes",
    "When the queue is full the server refuses new work",
    "Nobody had looked at that code for eleven years",
    "So we replaced the parser and kept everything else as it was",
    "You can try all of this at home with the link below",
)
VOICES = ("en-us", "en-gb+f3", "en-gb-scotland+m4", "en-us+f5")
#: The pauses between phrases, in seconds
PAUSES_S = (0.8, 0.3, 1.5, 0.6, 1.0, 2.5, 0.2, 0.7, 4.0)
#: What is quieter than the loudest moment by more than this belongs to the pause
_RANGE_DB = 38.0
_STEP = RATE // 200


def spoken(phrase: str, voice: str, speed: int) -> Sound:
    """Return a spoken phrase, from its first sound to its last."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "phrase.wav"
        command = ["espeak-ng", "-v", voice, "-s", str(speed), "-w", str(path), phrase]
        subprocess.run(command, check=True)
        with wave.open(str(path)) as file:
            rate = file.getframerate()
            shorts: NDArray[np.int16] = np.frombuffer(file.readframes(file.getnframes()), np.int16)
    count = round(len(shorts) * RATE / rate)
    sound = np.interp(np.arange(count) * rate / RATE, np.arange(len(shorts)), shorts) / 32768
    steps = sound[: count // _STEP * _STEP].reshape(-1, _STEP)
    levels = 10 * np.log10((steps**2).mean(axis=1) + 1e-12)
    loud = np.flatnonzero(levels > levels.max() - _RANGE_DB)
    return np.asarray(steps[loud[0] : loud[-1] + 1].reshape(-1), np.float32)


def main() -> None:
    parts: list[Sound] = [np.zeros(RATE, np.float32)]
    times = []
    at = RATE
    for number in range(len(PHRASES) * len(VOICES) // 2):
        voice = VOICES[number % len(VOICES)]
        phrase = spoken(PHRASES[number % len(PHRASES)], voice, 150 + 10 * (number % 4))
        pause_s = PAUSES_S[number % len(PAUSES_S)]
        times.append([round(at / RATE, 4), round((at + len(phrase)) / RATE, 4)])
        parts += [phrase, np.zeros(round(pause_s * RATE), np.float32)]
        at += len(phrase) + len(parts[-1])
    write_sound(
        FOLDER / "speech.opus", np.concatenate(parts), "libopus", rate=48000, bit_rate=20000
    )
    (FOLDER / "speech.json").write_text(json.dumps(times) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

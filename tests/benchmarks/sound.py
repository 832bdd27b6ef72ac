"""Speech and pauses of an hour: how exact, and how long measuring takes.

``python -m tests.benchmarks.sound`` prints JSON. The hour is the speech of the tests again and
again, with noise at several levels, and music and applause between. ``first_s`` is the time that a
person waits for the pauses of a talk that was never measured, ``again_s`` the second time;
``processor_s`` is the time of all processes.
"""

from __future__ import annotations

import json
import os
import resource
import tempfile
import time
from pathlib import Path

import numpy as np

from duthviewer.library.places import HOME_VARIABLE
from duthviewer.review.sound.cache import SoundCache
from duthviewer.review.sound.talk_sound import measure_and_keep
from duthviewer.review.sound.values import TimeRange
from tests.review.sound.speech_sounds import PHRASES, applause, hum, noise, pauses, song, talk
from tests.sounds import RATE, Sound, write_sound

#: The levels of the noise, in dB; the speech has some -20
NOISES_DB = (-60.0, -50.0, -40.0, -35.0, -30.0)
LENGTH_S = 3600.0


def hour() -> tuple[Sound, list[TimeRange], list[TimeRange]]:
    """Return the sound, its pauses, and where music and applause are."""
    parts: list[Sound] = []
    wanted: list[TimeRange] = []
    others: list[TimeRange] = []
    at_s, number = 0.0, 0
    while at_s < LENGTH_S:
        level_db = NOISES_DB[number % len(NOISES_DB)]
        background = hum if number % 3 == 2 else noise
        parts.append(talk() + background(len(talk()), level_db))
        if parts[:-1] and not (others and others[-1].end_s == at_s):
            # From the last phrase before to the first here
            wanted.append(TimeRange(start_s=at_s - 0.8, end_s=at_s + PHRASES[0][0]))
        wanted += pauses(shift_s=at_s)
        at_s += len(talk()) / RATE
        if number % 4 == 3:
            other = song(15, seed=number) if number % 8 == 3 else applause(12, seed=number)
            parts.append(other + background(len(other), level_db))
            others.append(TimeRange(start_s=at_s, end_s=at_s + len(other) / RATE))
            at_s += len(other) / RATE
        number += 1
    return np.concatenate(parts), wanted, others


def shared_s(ranges: tuple[TimeRange, ...], other: TimeRange) -> float:
    return sum(
        max(0.0, min(one.end_s, other.end_s) - max(one.start_s, other.start_s)) for one in ranges
    )


def main() -> None:
    sound, wanted, others = hour()
    with tempfile.TemporaryDirectory() as folder:
        os.environ[HOME_VARIABLE] = folder
        path = write_sound(Path(folder) / "day.mkv", sound, "aac", rate=48000, bit_rate=128000)
        length_s = len(sound) / RATE
        began_s, used = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        found = measure_and_keep(path, 0.0, length_s)
        first_s, after = time.perf_counter() - began_s, resource.getrusage(resource.RUSAGE_CHILDREN)
        began_s = time.perf_counter()
        assert SoundCache().recall(path, 0.0, length_s) is not None
        again_s = time.perf_counter() - began_s
    errors, missed = [], 0
    for pause in wanted:
        best = max(found.pauses, key=lambda one: shared_s((one,), pause))
        if shared_s((best,), pause) <= 0:
            missed += 1
            continue
        errors += [abs(best.start_s - pause.start_s), abs(best.end_s - pause.end_s)]
    other_s = sum(one.length_s for one in others)
    result = {
        "length_s": round(length_s),
        "first_s": round(first_s, 2),
        "again_s": round(again_s, 4),
        "processor_s": round(
            after.ru_utime + after.ru_stime - used.ru_utime - used.ru_stime, 2
        ),
        "processors": os.cpu_count(),
        "pauses": len(wanted),
        "missed": missed,
        "too_many": len(found.pauses) - len(wanted) + missed,
        "error_p90_s": round(float(np.percentile(errors, 90)), 3),
        "speech_in_others": round(sum(shared_s(found.speech, one) for one in others) / other_s, 4),
        "pauses_in_others": round(sum(shared_s(found.pauses, one) for one in others) / other_s, 4),
    }  # fmt: skip
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()

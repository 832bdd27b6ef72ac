"""Time to probe a recording of eight hours, which a person waits for before its first frame.

``python -m tests.benchmarks.probing`` prints JSON: the median over the rounds, by the program and
by libavformat alone, which reads all tables of an MP4 and all fragments of a fragmented one. The
program probes ahead, so a person waits only for a recording opened right after the start.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import av

from duthviewer.playback import probe
from tests.recordings import Recipe, record

ROUNDS = 5
PART_S, HOURS = 600, 8


def by_libavformat(path: Path) -> None:
    """Probe without the program's reader of fragments."""
    with av.open(str(path), options=probe.OPTIONS) as container:
        probe._media(path, container, False)


def seconds(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begin)
    return round(statistics.median(taken), 3)


def measure() -> dict[str, object]:
    folder = Path(tempfile.gettempdir()) / "duthviewer-benchmarks"
    folder.mkdir(parents=True, exist_ok=True)
    result: dict[str, object] = {"unit": f"s, median of {ROUNDS}", "hours": HOURS}
    for container in ("mp4", "fmp4"):
        recipe = Recipe(container, duration_s=PART_S, keyframes=125, repeat=HOURS * 3600 // PART_S)
        path = record(recipe, folder)
        result[container] = {
            "program": seconds(lambda path=path: probe._read(path, None)),
            "libavformat": seconds(lambda path=path: by_libavformat(path)),
        }
    return result


if __name__ == "__main__":
    print(json.dumps(measure(), indent=2))

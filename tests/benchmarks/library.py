"""How quick the library's memory is, each figure beside a reference from the same minute.

``python -m tests.benchmarks.library`` prints JSON; times are medians in milliseconds. Needs ffmpeg.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import yaml

from duthviewer.library.conferences.cache import open_conference
from duthviewer.library.media.pictures import CardPictures, PictureRequest
from duthviewer.library.store.store import Store

WIDTH = 680
FRESH = """
import sys, time
begin = time.perf_counter()
from pathlib import Path
from duthviewer.library.conferences.cache import open_conference
open_conference(Path(sys.argv[1]), cache=Path(sys.argv[2]))
print((time.perf_counter() - begin) * 1000)
"""


def median_ms(work: Callable[[], Any], times: int = 7) -> float:
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begin)
    return round(statistics.median(taken) * 1000, 2)


def write_catalogue(path: Path, talks: int) -> None:
    lines = ["title: Large", "id: large", "recordings:"]
    lines += [f"  day-{day}: {{title: Day {day}}}" for day in range(talks // 500 + 1)]
    lines.append("talks:")
    for number in range(talks):
        lines += [
            f"  - id: talk-{number}",
            f"    title: What number {number} teaches",
            f"    speakers: [{{name: Speaker {number}, twitter: speaker{number}}}]",
            f"    recording: day-{number // 500}",
            f"    start: {number % 500 * 1800}",
            f"    abstract: {'a word or two of what it is about ' * 5}",
            f"    slides: https://example.org/media/{number}.pdf",
        ]
    path.write_text("\n".join(lines))
    # An hour old: a file that was just written is not cached.
    os.utime(path, (time.time() - 3600,) * 2)


def conference(folder: Path, talks: int) -> dict[str, Any]:
    path, cache = folder / f"{talks}.yaml", folder / f"cache-{talks}"
    write_catalogue(path, talks)
    times = 3 if talks > 1000 else 7

    def cold() -> None:
        shutil.rmtree(cache, ignore_errors=True)
        open_conference(path, cache=cache)

    def plain_yaml() -> None:
        with path.open("rb") as file:
            yaml.load(file, yaml.CSafeLoader)

    def fresh() -> float:
        command = [sys.executable, "-c", FRESH, path, cache]
        return float(subprocess.run(command, capture_output=True, check=True).stdout)

    text = msgspec.json.encode(open_conference(path, cache=cache))
    return {
        "cold_ms": median_ms(cold, times),
        "cold_reference_yaml_c_loader_ms": median_ms(plain_yaml, times),
        "warm_ms": median_ms(lambda: open_conference(path, cache=cache)),
        "warm_in_a_fresh_process_imports_included_ms": round(
            statistics.median(fresh() for _ in range(5)), 2
        ),
        "warm_reference_json_loads_ms": median_ms(lambda: json.loads(text)),
    }


def store(folder: Path, talks: int) -> dict[str, Any]:
    path = folder / "library.sqlite3"
    Store(path).close()
    # In one transaction: what is measured is the reading.
    connection = sqlite3.connect(path)
    connection.executemany(
        "INSERT INTO progress VALUES (?, ?, 2700, 0, 0, 1478170000)",
        ((f"large/talk-{number}", float(number % 2700)) for number in range(talks)),
    )
    connection.commit()
    connection.close()

    def read() -> None:
        with Store(path) as opened:
            assert len(opened.progress.of_conference("large")) == talks

    with Store(path) as opened:
        text = msgspec.json.encode(opened.progress.of_conference("large"))
        save_ms = median_ms(lambda: opened.progress.save_position("large/talk-1", 5, 2700), 51)

    def flushed() -> None:
        with (folder / "flushed").open("ab", buffering=0) as file:
            file.write(bytes(4096))
            os.fsync(file.fileno())

    return {
        "open_and_read_ms": median_ms(read),
        "open_and_read_reference_json_loads_ms": median_ms(lambda: json.loads(text)),
        "save_position_ms": save_ms,
        "save_position_reference_4_kb_and_fsync_ms": median_ms(flushed, 51),
    }


def cards(folder: Path) -> dict[str, Any]:
    short, recording = folder / "short.mp4", folder / "day-1.mp4"
    ffmpeg = ["ffmpeg", "-v", "error", "-y"]
    source = "testsrc2=size=1280x720:rate=25:duration=20"
    encoding = ["-c:v", "libx264", "-preset", "veryfast", "-crf", "36", "-g", "250"]
    subprocess.run([*ffmpeg, "-f", "lavfi", "-i", source, *encoding, short], check=True)
    looped = ["-stream_loop", "179", "-i", short, "-c", "copy", recording]
    subprocess.run([*ffmpeg, *looped], check=True)

    pictures = CardPictures(folder / "pictures")
    starts = iter(range(0, 3000, 100))

    def card() -> None:
        request = PictureRequest(recording=recording, start_s=next(starts), length_s=400)
        assert pictures.picture(request, WIDTH)

    kept = PictureRequest(recording=recording, start_s=0, length_s=400)

    def reference() -> None:
        place = ["-ss", str(next(starts) + 100), "-i", recording]
        made = ["-frames:v", "1", "-vf", f"scale={WIDTH}:-1", folder / "reference.jpg"]
        subprocess.run([*ffmpeg, *place, *made], check=True)

    begin = time.perf_counter()
    card()
    first_ms = round((time.perf_counter() - begin) * 1000, 2)
    return {
        "recording": "1 h, 1280x720, H.264, a key frame every 10 s",
        "first_with_imports_ms": first_ms,
        "new_ms": median_ms(card),
        "new_reference_ffmpeg_ss_ms": median_ms(reference),
        "kept_ms": median_ms(lambda: pictures.picture(kept, WIDTH)),
    }


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="duthviewer-benchmark-") as name:
        folder = Path(name)
        result = {
            "cpus": os.cpu_count(),
            "conference_9_talks": conference(folder, 9),
            "conference_10000_talks": conference(folder, 10_000),
            "store_10000_talks": store(folder, 10_000),
            "card_picture": cards(folder),
        }
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()

"""Synchronising on a cluster: how two workers compare with one, and whether kills lose talks.

python -m tests.benchmarks.cluster [--kills N] [--seed N] [--no-speed] [--recording FILE --deck PDF]

A scheduler and workers are processes of their own on this computer, each worker on one core. Twelve
talks, parts of one recording (a made one of 6 minutes, or FILE), are synchronised by one worker and
by two; their files are compared with those of the plain command. Then N runs (default: 20) in which
a worker is killed at a random moment: of two, with none in its place or a new one; the process
below a nanny, of two workers or the only one; with talks of 12 s, so that many kills meet the start
or the end of one. Prints JSON; exits with 1 if a talk is lost, if a file differs, or if two workers
are less than 1.7 times as fast as one.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import av

from tests.dask_cluster import children, local_cluster
from tests.sync.scenes import beside_speaker, camera, capture, draw_deck, film, write_pages

TALKS = 12
AIM = 1.7
_LENGTH_S, _SHORT_S = 40.0, 12.0
_MODES = ("one of two", "one of two, replaced", "of two with nannies", "the only one, with a nanny")


def make_archive(folder: Path, length_s: float, given: tuple[Path, Path] | None = None) -> float:
    """Write a catalogue of twelve talks with its files; return the length of a talk in seconds."""
    folder.mkdir()
    if given is not None:
        recording, deck = given
        shutil.copy(recording, folder / f"day-1{recording.suffix}")
        shutil.copy(deck, folder / "deck.pdf")
    else:
        pages = draw_deck(12)
        write_pages(folder / "deck.pdf", pages)
        scenes = (capture, beside_speaker, camera)
        shots = [(length_s / 4, scenes[number % 3], 1 + number % 12) for number in range(36)]
        film(folder / "day-1.mkv", pages, shots)
    with av.open(str(next(folder.glob("day-1.*")))) as opened:
        whole_s = (opened.duration or 0) / 1e6
    length_s = min(whole_s, max(length_s, whole_s / TALKS * 1.5))
    step_s = (whole_s - length_s) / (TALKS - 1)
    rows = [
        f"  - {{id: t{number:02}, title: T{number}, recording: day-1, slides: deck.pdf,"
        f" start: {number * step_s:.1f}, end: {number * step_s + length_s:.1f}}}"
        for number in range(TALKS)
    ]
    head = "title: Archive\nid: archive\nrecordings: {day-1: {}}\ntalks:\n"
    (folder / "catalogue.yaml").write_text(head + "\n".join(rows) + "\n")
    return length_s


def synchronise(archive: Path, out: Path, *options: str) -> subprocess.Popen[str]:
    """Start the command on the archive."""
    return subprocess.Popen(
        [sys.executable, "-m", "duthviewer", "sync", str(archive), "--no-nice",
         "--output", str(out), *options],
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


def files_of(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file()}


def measure(folder: Path, archive: Path, workers: int) -> tuple[float, list[float], Path]:
    """Return the seconds that some workers take, the processor time of each talk, the results."""
    out = folder / f"out-{workers}"
    with local_cluster(folder / f"cluster-{workers}") as cluster:
        for core in range(workers):
            cluster.add_worker(core=core)
        first: float | None = None
        cpu_s = []
        with synchronise(archive, out, "--scheduler", cluster.address) as process:
            assert process.stdout is not None
            for line in process.stdout:
                event = json.loads(line)
                # Without starting the command, and waiting for the first worker
                first = first or time.monotonic()
                if event["event"] == "done":
                    cpu_s.append(event["cpu_seconds"])
            assert process.wait() == 0
    assert first is not None
    return time.monotonic() - first, cpu_s, out


def kill_run(folder: Path, archive: Path, mode: int, chance: random.Random, span_s: float) -> Any:
    """Kill a worker at a random moment of a run; return the events."""
    with local_cluster(folder / "cluster") as cluster:
        nanny = mode >= 2
        workers = [cluster.add_worker(nanny=nanny) for _ in range(1 if mode == 3 else 2)]
        with synchronise(archive, folder / "out", "--scheduler", cluster.address) as process:
            assert process.stdout is not None
            events = [json.loads(process.stdout.readline())]
            time.sleep(chance.uniform(0.0, span_s / len(workers)))
            _kill_worker(chance.choice(workers).pid, nanny=nanny)
            if mode == 1:
                cluster.add_worker()
            events += [json.loads(line) for line in process.stdout]
    return events


def _kill_worker(pid: int, *, nanny: bool) -> None:
    if nanny:
        import psutil

        pid = next(
            each for each in children(pid)
            if "spawn_main" in " ".join(psutil.Process(each).cmdline())
        )  # fmt: skip
    os.kill(pid, signal.SIGKILL)


def compare_speed(folder: Path, given: tuple[Path, Path] | None) -> dict[str, Any]:
    """Return how long one worker and two take, and whether the results are the plain command's."""
    archive, plain = folder / "archive", folder / "plain"
    length_s = make_archive(archive, _LENGTH_S, given)
    with synchronise(archive, plain) as process:
        process.communicate()
    wanted = files_of(plain)
    one_s, cpu_s, one = measure(folder, archive, 1)
    two_s, _, two = measure(folder, archive, 2)
    return {
        "talks": TALKS,
        "talk_s": round(length_s, 1),
        "cpu_s_a_talk": round(statistics.mean(cpu_s), 2),
        "one_worker_s": round(one_s, 1),
        "two_workers_s": round(two_s, 1),
        "speedup": round(one_s / two_s, 2),
        "same_as_the_plain_command": wanted == files_of(one) == files_of(two)
        and len(wanted) == TALKS,
        "load": round(os.getloadavg()[0], 1),
    }


def kill_workers(folder: Path, count: int, chance: random.Random) -> dict[str, Any]:
    """Return in how many runs with a killed worker all talks have the right results."""
    archive = folder / "short"
    make_archive(archive, _SHORT_S)
    begun = time.monotonic()
    with synchronise(archive, folder / "short-plain") as process:
        process.communicate()
    span_s = time.monotonic() - begun
    wanted = files_of(folder / "short-plain")
    complete, again = 0, []
    for number in range(count):
        run = folder / f"run-{number}"
        run.mkdir()
        events = kill_run(run, archive, number % len(_MODES), chance, span_s)
        started = sum(event["event"] == "started" for event in events)
        is_complete = files_of(run / "out") == wanted and len(wanted) == TALKS
        complete += is_complete
        again.append(started - TALKS)
        what = "complete" if is_complete else "NOT COMPLETE"
        print(f"{_MODES[number % len(_MODES)]}: {what}, {again[-1]} again", file=sys.stderr)
    return {"kills": count, "complete": complete, "talks_started_again": again}


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="cluster", description=__doc__)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-speed", action="store_true")
    parser.add_argument("--recording", type=Path)
    parser.add_argument("--deck", type=Path)
    chosen = parser.parse_args(arguments)
    given = None if chosen.recording is None else (chosen.recording, chosen.deck)
    result: dict[str, Any] = {}
    with tempfile.TemporaryDirectory(prefix="duthviewer-cluster-") as folder:
        if not chosen.no_speed:
            result |= compare_speed(Path(folder), given)
        result |= kill_workers(Path(folder), chosen.kills, random.Random(chosen.seed))
    print(json.dumps(result, indent=2))
    is_fast = chosen.no_speed or (result["speedup"] >= AIM and result["same_as_the_plain_command"])
    return 0 if is_fast and result["complete"] == chosen.kills else 1


if __name__ == "__main__":
    sys.exit(main())

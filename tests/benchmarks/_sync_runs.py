"""Making recordings, running synchronising in a process of its own, and judging it by second."""

from __future__ import annotations

import json
import subprocess
import sys
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

CHILD = """
import json, resource, sys, time
from pathlib import Path
task = json.loads(sys.argv[1])
began = time.perf_counter()
stages, lap = {}, [began, time.process_time()]
def report(stage, done):
    now = [time.perf_counter(), time.process_time()]
    spent = stages.setdefault(stage, [0.0, 0.0])
    for k in (0, 1):
        spent[k] = round(spent[k] + now[k] - lap[k], 3)
    lap[:] = now
if task["what"] == "locate":
    from duthviewer.sync.locate import locate
    talks = locate(
        Path(task["recording"]), [Path(deck) for deck in task["decks"]], report=report)
    result = {"talks": [
        {"deck": talk.deck.name, "start": talk.start_s, "end": talk.end_s, "spans": talk.timeline}
        for talk in talks]}
else:
    from duthviewer.sync.synchronise import synchronise
    result = {"spans": synchronise(
        Path(task["recording"]), Path(task["deck"]), report=report)}
took = time.perf_counter() - began
def plain(spans):
    return [{"start": s.start_s, "end": s.end_s, "page": s.page, "confidence": s.confidence}
            for s in spans]
for part in [result, *result.get("talks", [])]:
    if "spans" in part:
        part["segments"] = plain(part.pop("spans"))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
cpu = round(time.process_time(), 2)
print(json.dumps(
    {"result": result, "seconds": round(took, 2), "cpu_seconds": cpu, "peak_mb": round(peak),
     "stages": stages}))
"""


class JudgedSecond(NamedTuple):
    """One second of a result: what was named, how surely, and whether that is right."""

    page: int | None
    confidence: float
    right: bool


def run_child(what: str, recording: Path, tree: Path | None = None, **task: Any) -> dict[str, Any]:
    """Run ``locate`` or ``synchronise`` in a new process, of the checkout ``tree`` if given.

    Returns the result with its seconds by the clock and of the processor, and its memory.
    """
    task |= {"what": what, "recording": str(recording)}
    command = [sys.executable, "-c", CHILD, json.dumps(task)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=tree)
    if done.returncode:
        raise RuntimeError(f"{recording}: {done.stderr[-2000:]}")
    outcome: dict[str, Any] = json.loads(done.stdout)
    return outcome


def make_recording(folder: Path, spec: Path, out: Path) -> Path:
    """Make the recording of a spec into the folder ``out``, unless that was done before."""
    if not (out / "truth.json").exists():
        command = [sys.executable, folder / "make_day.py", spec, out]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return out / "day.mp4"


def segment_at(segments: Sequence[dict[str, Any]], at_s: float) -> int:
    """The index of the segment at a time, the first one for a time before all."""
    return max(0, bisect_right([s["start"] for s in segments], at_s) - 1)


def right_pages(segments: Sequence[dict[str, Any]], at_s: float) -> set[int | None]:
    """The pages that are right, as score.py judges them.

    A visible page alone; else none, or the page projected, or, where something else is projected,
    the visible pages before and after it.
    """
    segment = segments[segment_at(segments, at_s)]
    if segment["visible"]:
        return {segment["page"]}
    still: set[int | None] = {None, segment["page"]}
    if segment["page"] is None:
        before = [s["page"] for s in segments if s["visible"] and s["end"] <= at_s]
        after = [s["page"] for s in segments if s["visible"] and s["start"] > at_s]
        still |= {*before[-1:], *after[:1]}
    return still


def calibration(judged: Iterable[JudgedSecond]) -> dict[str, Any]:
    """How often each confidence is right, in ten bins, with the expected calibration error.

    The error is that of Naeini et al. (AAAI 2015): the mean distance of confidence and share
    right, weighted by seconds.
    """
    bins = [[0, 0, 0.0] for _ in range(10)]
    for second in judged:
        into = bins[min(9, int(second.confidence * 10))]
        into[0] += 1
        into[1] += second.right
        into[2] += second.confidence
    total = max(1, sum(int(count) for count, _, _ in bins))
    table = [
        {"from": k / 10, "seconds": n, "right": round(r / n, 4), "confidence": round(c / n, 4)}
        for k, (n, r, c) in enumerate(bins)
        if n
    ]
    error = sum(abs(r - c) for _, r, c in bins) / total
    return {"table": table, "expected_calibration_error": round(error, 4)}

"""How soon the slides follow a talk of 45 minutes that was never synchronised.

``python -m tests.benchmarks.follow [FOLDER]`` prints JSON; the folder is that of the benchmark
`sync`, which also makes the recordings. Needs a screen: ``sh tools/xvfb.sh``.

- ``window``: seconds from opening the talk in the window, near its start and in its middle,
  to each step: the recording shows, the worker starts, the first early spans arrive, the slides
  have turned. ``reference_s`` is a process of its own in the same minute that only loads OpenCV and
  PyAV and draws the deck's pages; ``times_reference`` is the last step over it.
- ``early``: windows around positions a minute apart, without the rest of the talk: how many show
  the page at the position, how many seconds they claim, and in how many of these the final
  timeline has another page.
- ``whole``: processor seconds of synchronising with and without a watched position, and whether
  both results are the same.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.sync import CAMERAS, Bench, camera_spec

MINUTES = 45
_PATIENCE_S = 180.0
#: Near the start of the talk, where its first page is shown, and in its middle
POSITIONS_S = (30.0, 1210.0)
STEP_S = 60.0

REFERENCE = """
import sys, time
began = time.perf_counter()
import av, cv2, numpy
from pathlib import Path
from duthviewer.sync.matching.pages import Pages
Pages(Path(sys.argv[1]))
print(time.perf_counter() - began)
"""

WHOLE = """
import json, resource, sys, time
from pathlib import Path
from duthviewer.sync.synchronise import synchronise
from duthviewer.sync.watched_position import WatchedPosition
from duthviewer.sync.worker_lines import segments
recording, deck, at_s = sys.argv[1:]
watched = WatchedPosition(None if at_s == "-" else float(at_s))
began = time.perf_counter()
found = segments(synchronise(Path(recording), Path(deck), watched=watched))
took = time.perf_counter() - began
users = resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN
cpu = sum(sum(resource.getrusage(user)[:2]) for user in users)
print(json.dumps({"seconds": round(took, 2), "cpu": round(cpu, 2), "found": found}))
"""


def child(code: str, *arguments: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], check=True, capture_output=True, text=True
    )
    return done.stdout


def opening(recording: Path, deck: Path, position_s: float) -> dict[str, float]:
    """Open the talk in the program's window, in this process, which has shown none yet."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from duthviewer.ui.application import Application, LaunchOptions

    with tempfile.TemporaryDirectory() as home:
        os.environ["DUTHVIEWER_HOME"] = home
        folder = Path(home) / "conference"
        folder.mkdir()
        # Links that lead out of a conference's folder are not followed.
        shutil.copy(recording, folder / "day.mp4")
        shutil.copy(deck, folder / "talk.pdf")
        (folder / "catalogue.yaml").write_text(
            "title: Long\nid: long\nrecordings: {day: {}}\n"
            f"talks: [{{id: talk, title: Long, recording: day, start: 0, end: {MINUTES}m}}]\n"
        )
        qt = QApplication(["duthviewer"])
        program = Application(LaunchOptions(path=folder, playing=False))

        def wait(is_done: Any) -> None:
            until_s = time.monotonic() + _PATIENCE_S
            while not is_done() and time.monotonic() < until_s:
                loop = QEventLoop()
                QTimer.singleShot(5, loop.quit)
                loop.exec()
            assert is_done(), "the program hangs"

        wait(program.is_settled)
        store = program.conference.store
        assert store is not None
        program.conference.keep_position("long/talk", position_s, MINUTES * 60.0)
        wait(lambda: program.sync is not None)
        began = time.perf_counter()
        steps: dict[str, float] = {}

        def note(step: str) -> None:
            steps.setdefault(step, round(time.perf_counter() - began, 2))

        program.conference.choose("talk", False)
        wait(lambda: program.watching.page is not None and program.watching.page.watched.key)
        watch = program.watching.page
        watch.watched.recording_opened.connect(lambda: note("recording_s"))
        watch.slides.deck_opened.connect(lambda _: note("deck_s"))
        watch.watched.early_changed.connect(
            lambda: watch.watched.talk is not None and watch.watched.talk.early and note("early_s")
        )
        program.sync.queue.changed.connect(
            lambda: program.sync.queue.progress() is not None and note("queued_s")
        )
        wait(lambda: watch.slides.live_page() is not None)
        watch.slides.repaint()
        note("page_s")
        steps["page"] = watch.slides.page()
        program.window.close()
        qt.processEvents()
        return steps


def window(recording: Path, deck: Path) -> list[dict[str, Any]]:
    rows = []
    for position_s in POSITIONS_S:
        reference_s = min(float(child(REFERENCE, deck)) for _ in range(2))
        command = [sys.executable, "-m", "tests.benchmarks.follow", "--opening"]
        done = subprocess.run(
            [*command, recording, deck, str(position_s)], check=True, capture_output=True, text=True
        )
        steps = json.loads(done.stdout.splitlines()[-1])
        rows.append(
            {"position_s": position_s}
            | steps
            | {
                "reference_s": round(reference_s, 2),
                "times_reference": round(steps["page_s"] / reference_s, 2),
                "load": round(os.getloadavg()[0], 1),
            }
        )
    return rows


def early(recording: Path, deck: Path) -> dict[str, Any]:
    """Compare the windows around many positions with the final timeline."""
    from duthviewer.sync.early_spans import EarlySpans
    from duthviewer.sync.matching.pages import Pages
    from duthviewer.sync.synchronise import synchronise
    from duthviewer.sync.watched_position import WatchedPosition

    final, pages = synchronise(recording, deck), Pages(deck)
    end_s = final[-1].end_s or 0.0
    shown = total = 0
    claimed_s = wrong_s = 0.0
    wrong: list[tuple[float, int | None, int | None]] = []
    at_s = STEP_S / 2
    while at_s < end_s:
        found: list[Any] = []
        EarlySpans(recording, 0.0, None, WatchedPosition(at_s, found.append)).draw(lambda: pages)
        spans = found[-1] if found else ()
        if final.page_at(at_s) is not None:
            total += 1
            shown += any(span.start_s <= at_s < span.end_s for span in spans)
        for span in spans:
            for tenth in range(round(span.start_s * 10), round(span.end_s * 10)):
                claimed_s += 0.1
                if final.page_at(tenth / 10 + 0.05) != span.page:
                    wrong_s += 0.1
                    wrong.append((tenth / 10, span.page, final.page_at(tenth / 10 + 0.05)))
        at_s += STEP_S
    return {
        "positions_with_a_page": total,
        "shown_early": shown,
        "claimed_s": round(claimed_s),
        "other_page_in_the_end_s": round(wrong_s, 1),
        "share": round(wrong_s / max(1.0, claimed_s), 4),
        "where": wrong[::10][:20],
    }


def whole(recording: Path, deck: Path) -> dict[str, Any]:
    plain, watched = (json.loads(child(WHOLE, recording, deck, at)) for at in ("-", "200"))
    same = plain.pop("found") == watched.pop("found")
    times = round(watched["cpu"] / plain["cpu"], 3)
    return {"plain": plain, "watched": watched, "times_cpu": times, "same_result": same}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", default=os.environ.get("DUTHVIEWER_SYNC_DATA"))
    parser.add_argument("--opening", nargs=3, help=argparse.SUPPRESS)
    parser.add_argument("--only", choices=("window", "early", "whole"))
    options = parser.parse_args(arguments)
    if options.opening:
        recording, deck, position = options.opening
        print(json.dumps(opening(Path(recording), Path(deck), float(position))))
        return 0
    if not options.folder or not (Path(options.folder) / "make_day.py").exists():
        print(json.dumps({"absent": "no folder with make_day.py given; see this module's head"}))
        return 0
    folder = Path(options.folder).resolve()
    usual = Path(tempfile.gettempdir()) / "duthviewer-sync-benchmark"
    cache = Path(os.environ.get("DUTHVIEWER_SYNC_CACHE", usual))
    cache.mkdir(parents=True, exist_ok=True)
    bench = Bench(folder, cache)
    mixed, long = bench.made("talk-mixed", folder / "specs" / "talk-mixed.json"), bench.long_talk()
    figures: dict[str, Any] = {}
    if options.only in (None, "window"):
        figures["window"] = window(long, bench.deck_of(mixed))
    if options.only in (None, "early"):
        name = next(iter(CAMERAS))
        spec = cache / f"{name}.json"
        spec.write_text(json.dumps(camera_spec(folder, name)))
        figures["early"] = {
            recording.parent.name: early(recording, bench.deck_of(recording))
            for recording in (mixed, bench.made(name, spec))
        }
    if options.only in (None, "whole"):
        figures["whole"] = {
            recording.parent.name: whole(recording, bench.deck_of(mixed))
            for recording in (mixed, long)
        }
    print(json.dumps(figures, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

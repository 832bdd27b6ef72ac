"""Eight hours of use in one window, fast-forwarded: does anything grow, or stay behind?

``python -m tests.benchmarks.soak [--scale 1.0] [--engine auto]`` opens 2,000 talks of the demo
conference, with 10 seeks and 10 page turns in each, in the whole program on a virtual screen, and
prints JSON. ``--scale 0.02`` is a first look; ``--seeks`` and ``--turns`` for each talk tell which
of the three grows.

Memory is counted with the grid in front and nothing under way, after the first hundredth (ten
talks at least) and then after each tenth: the process's share (PSS), and "own", the part of it
that lies in no file, once the allocator has given back what it kept. Growth is that of the second,
from the median of the first three marks to that of the last three: the first goes down when
another process loads the same libraries, and libVLC holds 20 MB more at one mark than at the next.

What else is counted is compared between these marks. At the end the window is closed, and what the
process still has is compared with what it had before the window was made.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import json
import os
import statistics
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from duthviewer.ui.background.allocator import use_one_arena
from tests.e2e.screen import Screen

OPENINGS, SEEKS, TURNS = 2_000, 20_000, 20_000
MARKS = 10
#: Growth of memory that counts as a leak
MOST_GROWTH = 0.10
_PATIENCE_S = 15.0
#: As long as the window takes to do what it does a moment later (save, load pictures)
_CALM_S = 1.0


def memory_mb() -> dict[str, float]:
    """The process's share of memory, and the part of it that lies in no file."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    kb = {
        name: int(rest.split()[0]) for name, _, rest in (line.partition(":") for line in lines[1:])
    }
    return {"pss": round(kb["Pss"] / 1024, 1), "own": round(kb["Pss_Anon"] / 1024, 1)}


def trim() -> None:
    """Have the allocator give back what nobody uses (glibc; elsewhere nothing happens)."""
    try:
        ctypes.CDLL(None).malloc_trim(0)
    except (OSError, AttributeError):
        return


def handles() -> Counter[str]:
    """Open files by what they are: a path, or the kind of a pipe or socket."""
    found: Counter[str] = Counter()
    for entry in Path("/proc/self/fd").iterdir():
        try:
            target = str(entry.readlink())
        except FileNotFoundError:
            continue  # The listing itself
        found[target.partition(":")[0] if ":[" in target else target] += 1
    return found


def measure(scale: float, engine: str, seeks: int, turns: int) -> dict[str, Any]:
    with Screen(1440, 900) as screen:
        # Qt takes the display from the environment as it is when it is first used.
        os.environ.update(screen.environment)
        use_one_arena()  # As the program does when it starts.
        return soak(scale, engine, seeks, turns)


def soak(scale: float, engine: str, seeks: int, turns: int) -> dict[str, Any]:
    from PySide6.QtCore import QEventLoop, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    from duthviewer.playback.player import PlayerState
    from duthviewer.resources import resource
    from duthviewer.ui.application import Application, LaunchOptions

    application = QApplication(["duthviewer", "-style", "fusion"])
    application.setQuitOnLastWindowClosed(False)
    loop = QEventLoop()
    missed: Counter[str] = Counter()

    def run_until(done: Callable[[], bool], what: str) -> None:
        deadline = time.monotonic() + _PATIENCE_S
        while not done():
            loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if time.monotonic() > deadline:
                missed[what] += 1
                return
            # Leaves the interpreter to the threads that are waited for.
            time.sleep(0.0005)

    def rest(seconds: float = _CALM_S) -> None:
        end = time.monotonic() + seconds
        run_until(lambda: time.monotonic() > end, "rest")

    def objects() -> Counter[str]:
        """Qt's objects, with those that Python never saw, by their class."""
        roots: list[QObject] = [*application.topLevelWidgets(), program, application]
        seen: dict[int, QObject] = {}
        for root in roots:
            for one in (root, *root.findChildren(QObject)):
                seen[id(one)] = one
        return Counter(type(one).__name__ for one in seen.values())

    def running_timers() -> int:
        return sum(
            timer.isActive() for root in (program, window) for timer in root.findChildren(QTimer)
        )

    def mark(opened: int) -> dict[str, Any]:
        # The same talk was there last at each mark: decks and pictures differ in size.
        open_talk(0)
        watch.back_requested.emit()
        rest()
        gc.collect()
        pss_mb = memory_mb()["pss"]
        trim()
        return {
            "opened": opened,
            "pss_mb": pss_mb,
            "own_mb": memory_mb()["own"],
            "threads": len(list(Path("/proc/self/task").iterdir())),
            "python_threads": threading.active_count(),
            "handles": handles(),
            "timers_running": running_timers(),
            "objects": objects(),
        }

    before = {"handles": handles(), "threads": threading.active_count()}
    program = Application(LaunchOptions(path=resource("demo"), engine=engine, playing=False))
    window = program.window
    run_until(program.is_settled, "start")
    run_until(lambda: program.is_complete(), "start")
    watch = program.watching.page
    assert watch is not None
    talks = [row.talk_id for row in program.library.model.rows()]
    openings = max(round(OPENINGS * scale), MARKS)
    landed: list[float] = []
    counted = Counter[str]()

    def open_talk(number: int) -> None:
        program.library.talk_chosen.emit(talks[number % len(talks)], number % 2 == 0)
        run_until(
            lambda: (
                watch.watched.talk is not None
                and watch.watched.talk.talk.id == talks[number % len(talks)]
                and watch.watched.player is not None
                and watch.watched.player.state() in (PlayerState.PAUSED, PlayerState.ENDED)
                and watch.slides.page_count() > 0
            ),
            "opening",
        )

    def seek(position_s: float) -> None:
        landed.clear()
        watch.watched.seek(position_s)
        run_until(lambda: bool(landed), "seek")
        counted["seeks"] += 1

    def turn() -> None:
        view = watch.slides
        page = view.page() % view.page_count() + 1
        view.set_page(page)
        run_until(lambda: view.page() == page, "turn")
        # The new page is painted, and the one after it on its way.
        loop.processEvents()
        counted["turns"] += 1

    begin = time.monotonic()
    marks: list[dict[str, Any]] = []
    # The engine and the caches are warm after ten.
    warm = max(openings // 100, min(10, openings // 4), 1)
    at = {warm, *(openings * tenth // MARKS for tenth in range(1, MARKS + 1))} - set(range(warm))
    connected = None
    for number in range(openings):
        open_talk(number)
        counted["openings"] += 1
        if connected is None and watch.watched.player is not None:
            connected = watch.watched.player.position_changed.connect(landed.append)
        length_s = watch.time_bar.maximum() / 1000 or 60.0
        for step in range(seeks):
            # Here and there, and never where it is.
            seek((number * 7.3 + step * 11.9) % max(min(length_s, 60.0) - 2.0, 1.0))
        for _ in range(turns):
            turn()
        if number % 5 == 0:
            watch.back_requested.emit()
            loop.processEvents()
        if number + 1 in at:
            marks.append(mark(number + 1))
    took_s = time.monotonic() - begin

    window.close()
    rest()
    first, last = marks[0], marks[-1]
    half = marks[len(marks) // 2]
    program.deleteLater()
    window.deleteLater()
    rest(0.2)
    gc.collect()
    growth = (
        statistics.median(one["own_mb"] for one in marks[-3:])
        / statistics.median(one["own_mb"] for one in marks[:3])
        - 1
    )
    later = (last["opened"] - half["opened"]) or 1
    left = {
        "threads": [t.name for t in threading.enumerate() if t.name.startswith("duthviewer")],
        "handles": dict(handles() - before["handles"]),
        "windows": [type(w).__name__ for w in application.topLevelWidgets() if w.isVisible()],
    }
    return {
        "scale": scale,
        "seconds": round(took_s),
        **counted,
        "not done in 15 s": dict(missed),
        "engine": engine,
        "pss_mb": {str(one["opened"]): one["pss_mb"] for one in marks},
        "own_mb": {str(one["opened"]): one["own_mb"] for one in marks},
        "growth_percent": round(growth * 100, 1),
        "growth in the second half, MB per 1,000 openings": round(
            (last["own_mb"] - half["own_mb"]) / later * 1000, 1
        ),
        "threads": [one["threads"] for one in marks],
        "python threads": [one["python_threads"] for one in marks],
        "file handles": [sum(one["handles"].values()) for one in marks],
        "more file handles": dict(last["handles"] - first["handles"]),
        "timers running": [one["timers_running"] for one in marks],
        "objects": [sum(one["objects"].values()) for one in marks],
        "more objects": dict(last["objects"] - first["objects"]),
        "left after closing": left,
        "grows under 10 %": growth < MOST_GROWTH,
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.soak")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--engine", choices=("auto", "vlc", "qt"), default="auto")
    parser.add_argument("--seeks", type=int, default=SEEKS // OPENINGS, help="for each talk")
    parser.add_argument("--turns", type=int, default=TURNS // OPENINGS, help="for each talk")
    given = parser.parse_args()
    print(json.dumps(measure(given.scale, given.engine, given.seeks, given.turns), indent=2))

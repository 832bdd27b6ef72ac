"""How long downloads hold up the window: a recording of 1 GB and 200 small files from loopback.

``python -m tests.benchmarks.fetch_window`` prints JSON. The whole program shows the conference's
cards while it downloads, with the Downloads panel closed and then open. The reference comes from
the same window a moment before: it does nothing while curl fetches the same files, so that it
meets the same server, disk and processors.

- ``gap``: time between two ticks of a timer, less its interval. Other programs and threads that
  hold Python's lock count, too.
- ``event``: time to handle an event, all that it calls included.
- ``event, running``: the same without the time in which the thread could run, but other programs
  and threads had the processors. Waiting for Python's lock counts.
- ``event, own``: the part of it that the GUI thread itself computed.

``worst`` are the events that ran longest. Memory is the process's share (PSS) before and after,
with its deck processes, and how much higher the process was in between.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from duthviewer.ui.background.allocator import use_one_arena
from tests.benchmarks._fetch_speed import large_recording, served
from tests.e2e.screen import Screen

TALKS = 100
MEGABYTES = 1000
FRAME_MS = 16.0
MOST_MB = 60
_TICK_MS = 2
_PATIENCE_S = 300.0


def write_files(folder: Path, megabytes: int) -> None:
    """Write what the server has: a recording, and slides and a picture for each talk."""
    from tests.decks import photo, write_talk_deck

    folder.mkdir()
    large_recording(folder / "day.mp4", megabytes)
    deck = write_talk_deck(folder / "deck.pdf", 4).read_bytes()
    (folder / "deck.pdf").unlink()
    pictures = [photo(seed, (1280, 720)) for seed in range(12)]
    for number in range(TALKS):
        (folder / f"{number}.pdf").write_bytes(deck)
        (folder / f"{number}.jpg").write_bytes(pictures[number % len(pictures)])


def write_conference(folder: Path, url: str) -> Path:
    folder.mkdir()
    path = folder / "catalogue.yaml"
    recordings = f'recordings: {{day: {{url: "{url}/day.mp4"}}}}'
    lines = ["title: Large", "id: large", recordings, "talks:"]
    lines += [
        f"  - {{id: talk-{number}, title: What number {number} teaches, recording: day,"
        f' start: {number / 50}, slides: "{url}/{number}.pdf", thumbnail: "{url}/{number}.jpg"}}'
        for number in range(TALKS)
    ]
    path.write_text("\n".join(lines))
    return path


def figures(seconds: list[float]) -> dict[str, float]:
    ordered = sorted(seconds) or [0.0]
    return {
        "count": len(seconds),
        "p50": round(ordered[len(ordered) // 2] * 1000, 2),
        "p99": round(ordered[int((len(ordered) - 1) * 0.99)] * 1000, 2),
        "max": round(ordered[-1] * 1000, 2),
        f"over {FRAME_MS:g} ms": sum(one * 1000 > FRAME_MS for one in ordered),
    }


def pss_mb() -> float:
    """The share of memory of this process and its children."""
    children = Path("/proc/self/task").glob("*/children")
    processes = ["self", *(pid for listing in children for pid in listing.read_text().split())]
    kb = 0
    for process in processes:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
        kb += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return kb / 1024


def resident_mb(field: str) -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(field)) / 1024


def measure(catalogue: Path, url: str, *, has_panel: bool) -> dict[str, Any]:
    """Measure in this process, which has shown no window yet."""
    from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from duthviewer.library.downloads.plan import plan_downloads
    from duthviewer.library.downloads.values import JobState
    from duthviewer.ui.application import Application
    from duthviewer.ui.background.collector import Collector
    from duthviewer.ui.state.head_start import LaunchOptions

    class TimedApplication(QApplication):
        """Measures how long each event takes that is not part of another."""

        def __init__(self) -> None:
            super().__init__(["duthviewer", "-style", "fusion"])
            #: Of each event: the time to handle it, without queueing, without any waiting; its name
            self.took: list[tuple[float, float, float, str]] = []
            self._is_busy = False
            self._schedule = open("/proc/thread-self/schedstat", "rb", buffering=0)  # noqa: SIM115, PTH123

        def queued_s(self) -> float:
            """How long this thread has waited for a processor so far."""
            self._schedule.seek(0)
            return int(self._schedule.read().split()[1]) / 1e9

        def notify(self, receiver: QObject, event: QEvent) -> bool:
            if self._is_busy:
                return super().notify(receiver, event)
            self._is_busy = True
            # Read before: afterwards both may be deleted.
            name = f"{event.type().name} of {receiver.metaObject().className()}"
            queued, own, begun = self.queued_s(), time.thread_time(), time.perf_counter()
            try:
                return super().notify(receiver, event)
            finally:
                took = time.perf_counter() - begun
                own = time.thread_time() - own
                # The clocks are read one after the other.
                running = max(own, took - (self.queued_s() - queued))
                self.took.append((took, running, own, name))
                self._is_busy = False

    class Ticks(QTimer):
        """Measures the time between two ticks."""

        def __init__(self) -> None:
            super().__init__()
            self.gaps: list[float] = []
            self.setTimerType(Qt.TimerType.PreciseTimer)
            self.setInterval(_TICK_MS)
            self.timeout.connect(self._note)

        def begin(self) -> None:
            self.gaps = []
            self._last = time.perf_counter()
            self.start()

        def _note(self) -> None:
            now = time.perf_counter()
            self.gaps.append(max(0.0, now - self._last - _TICK_MS / 1000))
            self._last = now

    application = TimedApplication()
    ticks = Ticks()

    def run_until(done: Callable[[], bool], what: str) -> None:
        loop, timer = QEventLoop(), QTimer()
        deadline = time.monotonic() + _PATIENCE_S

        def check() -> None:
            if done():
                loop.exit(0)
            elif time.monotonic() > deadline:
                loop.exit(1)

        timer.setInterval(50)
        timer.timeout.connect(check)
        timer.start()
        if loop.exec():
            raise TimeoutError(what)

    def rest(seconds: float) -> None:
        until = time.monotonic() + seconds
        run_until(lambda: time.monotonic() > until, "rest")

    def timed(work: Callable[[], None]) -> dict[str, Any]:
        load = os.getloadavg()[0]
        application.took.clear()
        ticks.begin()
        begun = time.perf_counter()
        work()
        taken_s = time.perf_counter() - begun
        ticks.stop()
        took = list(application.took)
        worst = sorted(took, key=lambda one: one[1], reverse=True)[:8]
        return {
            "seconds": round(taken_s, 2),
            "load": round(load, 1),
            "gap": figures(ticks.gaps),
            "event": figures([one[0] for one in took]),
            "event, running": figures([one[1] for one in took]),
            "event, own": figures([one[2] for one in took]),
            "worst": [
                f"{name}: {event * 1000:.1f}, running {running * 1000:.1f}, own {own * 1000:.1f}"
                for event, running, own, name in worst
            ],
        }

    program = Application(LaunchOptions(path=catalogue, playing=False))
    Collector(program)
    run_until(program.is_settled, "start")
    conference = program.conference.conference
    assert conference is not None
    missing = plan_downloads(conference, program.conference.files, catalogue.parent).missing
    config = catalogue.with_suffix(".curl")
    config.write_text(
        "".join(f'url = "{one.url}"\noutput = "{catalogue.parent}/curl"\n' for one in missing)
    )

    def with_curl() -> None:
        curl = subprocess.Popen(
            [*("curl", "--silent", "--no-progress-meter", "--fail", "--parallel"),
             *("--parallel-max", "2", "-K", str(config))]
        )  # fmt: skip
        run_until(lambda: curl.poll() is not None, "curl")
        rest(1)

    def with_window() -> None:
        program.downloads.add(missing)
        run_until(
            lambda: (
                len(program.downloads.jobs()) == len(missing)
                and not any(job.is_open for job in program.downloads.jobs())
                and program.is_settled()
            ),
            "the downloads",
        )
        rest(1)

    if has_panel:
        program.downloads.show_panel()
    program.window.raise_()
    rest(3)
    result: dict[str, Any] = {"reference": timed(with_curl)}
    (catalogue.parent / "curl").unlink()
    rest(1)
    pss_before_mb, before_mb = pss_mb(), resident_mb("VmRSS")
    Path("/proc/self/clear_refs").write_text("5")  # Resets the peak
    result["downloading"] = timed(with_window)
    failed = [job for job in program.downloads.jobs() if job.state is not JobState.DONE]
    result["failed"] = [str(job.error) for job in failed][:3]
    result["memory, MB"] = {
        "before": round(pss_before_mb, 1),
        "more after": round(pss_mb() - pss_before_mb, 1),
        "more at most": round(resident_mb("VmHWM") - before_mb, 1),
    }
    for name in ("gap", "event", "event, running", "event, own"):
        pair = result["downloading"][name], result["reference"][name]
        result[f"{name}: max less the reference's"] = round(pair[0]["max"] - pair[1]["max"], 1)
    program.window.close()
    return result


def measure_all(megabytes: int) -> Iterator[tuple[str, dict[str, Any]]]:
    with Screen(1440, 900) as screen, tempfile.TemporaryDirectory() as base:
        files = Path(base) / "files"
        write_files(files, megabytes)
        with served(files) as url:
            for has_panel in (False, True):
                name = "panel open" if has_panel else "panel closed"
                catalogue = write_conference(Path(base) / f"conference-{has_panel}", url)
                home = Path(base) / f"home-{has_panel}"
                arguments = ["--catalogue", catalogue, "--url", url]
                done = subprocess.run(
                    [sys.executable, "-m", __spec__.name, *map(str, arguments)]
                    + ["--panel"] * has_panel,
                    env={**screen.environment, "DUTHVIEWER_HOME": str(home)},
                    stdout=subprocess.PIPE, text=True, check=True,
                )  # fmt: skip
                (catalogue.parent / "day.mp4").unlink(missing_ok=True)
                yield name, json.loads(done.stdout)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.fetch_window")
    parser.add_argument("--size", type=int, default=MEGABYTES, help="of the recording, in MB")
    parser.add_argument("--catalogue", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--url", help=argparse.SUPPRESS)
    parser.add_argument("--panel", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.catalogue is not None:
        use_one_arena()  # As the program does when it starts.
        result = measure(given.catalogue, given.url, has_panel=given.panel)
    else:
        result = {"unit": "ms", "talks": TALKS, "size, MB": given.size}
        result |= dict(measure_all(given.size))
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()

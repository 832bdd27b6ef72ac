"""How quick and how costly playing is, each figure beside a reference from the same minute.

``python -m tests.benchmarks.playback [FOLDER]`` prints JSON; the eight-hour file is made once in
FOLDER (about a minute). Needs a display, cvlc, mpv and xdotool; times are seconds.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QApplication

from duthviewer.playback.engines import make_player
from duthviewer.playback.player import PlayerState
from duthviewer.ui.video_view import VideoView
from tests.recordings import Recipe, read_image, record

STRETCH_S = 600
HOURS = 8
FPS = 25
SEEKS = 200
WINDOW = (960, 540)


def long_recipe(container: str = "mp4") -> Recipe:
    return Recipe(
        container,
        size=(1280, 720),
        fps=Fraction(FPS),
        duration_s=STRETCH_S,
        keyframes=125,
        repeat=HOURS * 3600 // STRETCH_S,
    )


def wait_until(reached: Callable[[], bool], timeout_s: float = 10.0) -> bool:
    deadline = time.monotonic() + timeout_s
    while not reached():
        if time.monotonic() > deadline:
            return False
        loop = QEventLoop()
        QTimer.singleShot(2, loop.quit)
        loop.exec()
    return True


def cpu_s(pid: int) -> float:
    """Processor time that a process and its threads have used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_mb(pid: int) -> float:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return round(int(line.split()[1]) / 1024, 1)
    return 0.0


def of_engine(engine: str, path: Path) -> dict[str, Any]:
    """Opening and seeking in this process."""
    view = VideoView()
    view.resize(*WINDOW)
    view.show()
    player = make_player(engine)
    shown: list[QVideoFrame] = []
    told: list[float] = []
    player.set_sink(view.sink())
    view.sink().videoFrameChanged.connect(shown.append)
    player.position_changed.connect(told.append)
    chance = random.Random(5)

    def error_of(frame: QVideoFrame, at_s: float) -> int:
        number = read_image(frame.toImage())
        wanted = int(at_s * FPS + 0.02) % (STRETCH_S * FPS)
        return 10**6 if number is None else abs(number - wanted)

    opens, errors = [], []
    for _ in range(5):
        at_s = chance.uniform(0, HOURS * 3600 - 60)
        told.clear()
        begin = time.perf_counter()
        player.open(path, at_s, playing=False)
        wait_until(lambda: bool(told))
        opens.append(time.perf_counter() - begin)
        errors.append(error_of(shown[-1], at_s))
        wait_until(lambda: False, 0.4)
    seeks, seek_errors = [], []
    for _ in range(SEEKS):
        at_s = chance.uniform(0, HOURS * 3600 - 60)
        told.clear()
        begin = time.perf_counter()
        player.seek(at_s)
        wait_until(lambda: bool(told))
        seeks.append(time.perf_counter() - begin)
        seek_errors.append(error_of(shown[-1], at_s))
        shown.clear()
    player.close()
    player.wait_closed()
    view.close()
    seeks.sort()
    return {
        "open_median": round(statistics.median(opens), 3),
        "open_first": round(opens[0], 3),
        "open_error_frames": max(errors),
        "seek_median": round(statistics.median(seeks), 3),
        "seek_p95": round(seeks[int(len(seeks) * 0.95)], 3),
        "seek_max": round(seeks[-1], 3),
        "seek_error_frames": max(seek_errors),
        "seek_wrong": sum(error > 1 for error in seek_errors),
    }


def cost_of(command: list[str], seconds: float = 8.0) -> dict[str, float]:
    """What a process costs while it plays: share of one processor, and its memory."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(3)  # Not a test: it plays meanwhile, and starting is not to be counted.
        if process.poll() is not None:
            return {"failed": float(process.returncode)}
        before, begin = cpu_s(process.pid), time.monotonic()
        time.sleep(seconds)
        used = (cpu_s(process.pid) - before) / (time.monotonic() - begin)
        return {"cpu": round(used, 3), "memory_mb": memory_mb(process.pid)}
    finally:
        process.kill()
        process.wait()


def play(engine: str, path: Path) -> None:
    """Only play, in a window: a process of its own, to be measured."""
    app = QApplication([])
    view = VideoView()
    view.resize(*WINDOW)
    view.show()
    player = make_player(engine)
    player.set_sink(view.sink())
    player.state_changed.connect(lambda state: app.exit(3) if state is PlayerState.FAILED else None)
    player.open(path, 0.0)
    app.exec()


def costs(path: Path) -> dict[str, Any]:
    width, height = WINDOW
    ours = [sys.executable, "-m", "tests.benchmarks.playback", "--play"]
    mpv = ["mpv", "--no-config", "--ao=null", f"--geometry={width}x{height}", "--vo=x11"]
    vlc = ["cvlc", "--no-video-title-show", f"--width={width}", f"--height={height}"]
    if os.geteuid() == 0:  # VLC refuses to run as root; nobody but us looks at the figures.
        vlc = ["setpriv", "--reuid=65534", "--clear-groups", *vlc]
    return {
        "duthviewer_vlc": cost_of([*ours, "vlc", str(path)]),
        "cvlc": cost_of([*vlc, "--no-embedded-video", "--no-autoscale", "--zoom=0.75", str(path)]),
        "duthviewer_qt": cost_of([*ours, "qt", str(path)]),
        "mpv_x11": cost_of([*mpv, str(path)]),
    }


def main() -> None:
    if sys.argv[1:2] == ["--play"]:
        play(sys.argv[2], Path(sys.argv[3]))
        return
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp(prefix="duthviewer-"))
    folder.mkdir(exist_ok=True, parents=True)
    app = QApplication([])
    path = record(long_recipe(), folder)
    busy = record(
        Recipe("mp4", size=(1280, 720), fps=Fraction(30), duration_s=30, busy=True), folder
    )
    folder.chmod(0o755)
    result = {
        "file": {"hours": HOURS, "size": "1280x720", "bytes": path.stat().st_size},
        "vlc": of_engine("vlc", path),
        "qt": of_engine("qt", path),
        "playing_720p30_at_960x540": costs(busy),
    }
    app.processEvents()
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()

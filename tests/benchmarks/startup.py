"""Time from process start to the first paint, compared with an empty PySide6 window.

``python -m tests.benchmarks.startup`` prints JSON. Each round starts the empty window and the
program one after the other, and compares these two; the median of the rounds counts. Both times
are read off the pixels of a virtual screen: the colour of the empty window, and the accent of the
grid (the chosen chip, the ring around the first card). A frame reaches the screen as a whole.

Modules load as bytecode, as pip installs them: the first run, which does not count, writes it.
"""

from __future__ import annotations

import json
import mmap
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from tests.benchmarks.library import write_catalogue
from tests.e2e.screen import Screen

ROUNDS = 9
#: The longest first paint, as a multiple of an empty window's, by the number of talks
BOUNDS = {9: 2.2, 10_000: 2.5}
#: Red, green, blue of the pixels to wait for: the accent of the dark theme, and the empty window
ACCENT = (0x4C, 0xC3, 0x8A)
EMPTY = (0x12, 0x34, 0x56)
EMPTY_WINDOW = """
import sys
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(sys.argv)
window = QWidget()
palette = QPalette()
palette.setColor(QPalette.ColorRole.Window, QColor(0x12, 0x34, 0x56))
window.setPalette(palette)
window.resize(1280, 800)
window.show()
application.exec()
"""


class Pixels:
    """The screen's memory, mapped: reading it takes a millisecond."""

    def __init__(self, screen: Screen) -> None:
        self._file = screen.framebuffer.open("rb")
        self._map = mmap.mmap(self._file.fileno(), 0, access=mmap.ACCESS_READ)
        self._start = screen.pixel_offset()

    def has(self, colour: tuple[int, int, int], least: int = 40) -> bool:
        red, green, blue = colour
        value = red << 16 | green << 8 | blue
        pixels = np.frombuffer(self._map, np.uint32, offset=self._start)
        return bool(np.count_nonzero((pixels & 0xFFFFFF) == value) > least)


def seconds_until(
    screen: Screen, command: list[str], colour: tuple[int, int, int], least: int = 40
) -> float:
    """Start a program and wait for more than ``least`` pixels of a colour."""
    pixels = Pixels(screen)
    while pixels.has(colour):
        time.sleep(0.01)
    begin = time.perf_counter()
    process = subprocess.Popen(command, env=screen.environment, stderr=subprocess.DEVNULL)
    try:
        while not pixels.has(colour, least):
            if time.perf_counter() - begin > 60 or process.poll() is not None:
                raise RuntimeError(f"{command} showed nothing")
            time.sleep(0.001)
        return time.perf_counter() - begin
    finally:
        process.terminate()
        process.wait()


def measure() -> dict[str, object]:
    with Screen(1440, 900) as screen, tempfile.TemporaryDirectory() as folder:
        screen.environment.pop("PYTHONDONTWRITEBYTECODE", None)
        screen.environment["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
        commands = {"empty window": ([sys.executable, "-c", EMPTY_WINDOW], EMPTY)}
        for talks in BOUNDS:
            conference = Path(folder) / str(talks)
            conference.mkdir()
            write_catalogue(conference / "catalogue.yaml", talks)
            command = [sys.executable, "-m", "duthviewer", str(conference), "--theme", "dark"]
            commands[f"{talks} talks"] = (command, ACCENT)
        # The first run does not count: it writes bytecode and the cached conferences.
        cold = {}
        for name, (command, colour) in commands.items():
            cold[name] = seconds_until(screen, command, colour)
        # A catalogue that has just been written is cached once its time is settled.
        time.sleep(3)
        taken: dict[str, list[float]] = {name: [] for name in commands}
        for number in range(ROUNDS + 1):
            for name, (command, colour) in commands.items():
                seconds = seconds_until(screen, command, colour)
                if number:
                    taken[name].append(seconds)
    empty = taken["empty window"]
    result: dict[str, object] = {
        "unit": f"ms, median of {ROUNDS}, to pixels on the screen",
        "empty window": round(statistics.median(empty) * 1000),
    }
    for talks, bound in BOUNDS.items():
        name = f"{talks} talks"
        ratio = statistics.median(
            seconds / reference for seconds, reference in zip(taken[name], empty, strict=True)
        )
        result[name] = {
            "ms": round(statistics.median(taken[name]) * 1000),
            "ratio to the empty window": round(ratio, 2),
            "bound": bound,
            "is within bound": ratio <= bound,
            "first start, without cached conference, ms": round(cold[name] * 1000),
        }
    return result


if __name__ == "__main__":
    print(json.dumps(measure(), indent=2))

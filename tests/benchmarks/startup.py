"""From process start to the painted grid, beside an empty PySide6 window in the same minute.

``python -m tests.benchmarks.startup`` prints JSON. Both are read off the pixels of a virtual
screen: the window's colour for the empty window, the accent of the grid for ours (the chosen chip,
the ring around the first card); all of a frame goes to the screen at once.

Modules come as bytecode, as pip installs them: the first run, which does not count, writes it.
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
#: Red, green, blue of what is waited for: the accent of the dark theme, and the empty window's.
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
    """The screen's memory, mapped: a look costs a millisecond."""

    def __init__(self, screen: Screen) -> None:
        self._file = screen.framebuffer.open("rb")
        self._map = mmap.mmap(self._file.fileno(), 0, access=mmap.ACCESS_READ)
        self._start = screen.pixel_offset()

    def has(self, colour: tuple[int, int, int]) -> bool:
        red, green, blue = colour
        value = red << 16 | green << 8 | blue
        pixels = np.frombuffer(self._map, np.uint32, offset=self._start)
        return bool(np.count_nonzero((pixels & 0xFFFFFF) == value) > 40)


def seconds_until(screen: Screen, command: list[str], colour: tuple[int, int, int]) -> float:
    pixels = Pixels(screen)
    while pixels.has(colour):
        time.sleep(0.01)
    begin = time.perf_counter()
    process = subprocess.Popen(command, env=screen.environment, stderr=subprocess.DEVNULL)
    try:
        while not pixels.has(colour):
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
        for talks in (9, 10_000):
            conference = Path(folder) / str(talks)
            conference.mkdir()
            write_catalogue(conference / "catalogue.yaml", talks)
            command = [sys.executable, "-m", "duthviewer", str(conference), "--theme", "dark"]
            commands[f"{talks} talks"] = (command, ACCENT)
        # Once without counting: bytecode, the disk's cache, and the catalogue that is parsed again.
        cold = {}
        for name, (command, colour) in commands.items():
            cold[name] = seconds_until(screen, command, colour)
            # A catalogue that has just been written is kept only once its clock is settled.
        time.sleep(3)
        taken: dict[str, list[float]] = {name: [] for name in commands}
        for number in range(ROUNDS + 1):
            for name, (command, colour) in commands.items():
                seconds = seconds_until(screen, command, colour)
                if number:
                    taken[name].append(seconds)
    reference = statistics.median(taken["empty window"])
    return {
        "unit": "ms, median of 9, to pixels on the screen",
        "empty window": round(reference * 1000),
        **{
            name: {
                "ms": round(statistics.median(seconds) * 1000),
                "ratio to the empty window": round(statistics.median(seconds) / reference, 2),
                "first time, catalogue parsed again, ms": round(cold[name] * 1000),
            }
            for name, seconds in taken.items()
            if name != "empty window"
        },
    }


if __name__ == "__main__":
    print(json.dumps(measure(), indent=2))

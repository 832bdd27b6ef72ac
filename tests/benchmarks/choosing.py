"""How soon a talk of an eight-hour recording stands on the screen, beside mpv and VLC.

``python -m tests.benchmarks.choosing [FOLDER]`` prints JSON. The recording is made once (about a
minute) and kept in FOLDER, by default below the folder for temporary files. Of ours it is measured
from the Enter key in the grid, of the others from the start of their process, each to the first
right frame, which is read off the pixels of a virtual screen; in turns, at the same places. Those
that are not installed are left out.
"""

from __future__ import annotations

import json
import mmap
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tests.e2e.screen import Screen
from tests.recordings import Recipe, read_image, read_number, record

STRETCH_S = 600
HOURS = 8
FPS = 25
PLACES = 12
SEEKS = 200
SIZE = (1440, 900)
ENGINES = ("vlc", "qt")


def long_recording(folder: Path | None = None, container: str = "mp4") -> Path:
    """The recording of eight hours; its numbers restart every ten minutes."""
    folder = folder or Path(tempfile.gettempdir()) / "duthviewer-benchmarks"
    folder.mkdir(parents=True, exist_ok=True)
    # VLC refuses to run as root, so somebody else has to read it.
    folder.chmod(0o755)
    return record(
        Recipe(
            container,
            size=(1280, 720),
            fps=Fraction(FPS),
            duration_s=STRETCH_S,
            keyframes=125,
            repeat=HOURS * 3600 // STRETCH_S,
        ),
        folder,
    )


def number_at(at_s: float) -> int:
    """The number of the frame that is shown at a place."""
    return int(at_s * FPS + 0.02) % (STRETCH_S * FPS)


class Eye:
    """Reads the frame's number off a part of a screen, in a millisecond."""

    def __init__(self, screen: Screen, rows: slice, columns: slice) -> None:
        self.screen = screen
        self._file = screen.framebuffer.open("rb")
        self._map = mmap.mmap(self._file.fileno(), 0, access=mmap.ACCESS_READ)
        self._start = screen.pixel_offset()
        self._part = (rows, columns)

    def number(self) -> int | None:
        return read_number(self._grey())

    def _grey(self) -> NDArray[np.uint8]:
        width, height = SIZE
        pixels = np.frombuffer(self._map, np.uint8, width * height * 4, self._start)
        green: NDArray[np.uint8] = pixels.reshape(height, width, 4)[:, :, 1]
        return green[self._part][::2, ::2]


def wait_for(eye: Eye, at_s: float, begin: float) -> float:
    """Seconds since ``begin`` until the frame at ``at_s``, or one soon after it, is seen."""
    wanted = number_at(at_s)
    while True:
        number = eye.number()
        gone = time.perf_counter() - begin
        if number is not None and -1 <= number - wanted <= FPS // 2:
            return gone
        if gone > 20:
            eye.screen.save(Path(tempfile.gettempdir()) / "duthviewer-choosing.png")
            raise RuntimeError(f"frame {wanted} was waited for in vain; {number} is shown")
        time.sleep(0.001)


def wait_for_none(eye: Eye) -> None:
    while eye.number() is not None:
        time.sleep(0.02)


class Ours:
    """The running program, with the grid on its own screen."""

    def __init__(self, screen: Screen, folder: Path, engine: str) -> None:
        self._screen = screen
        screen.start(folder, "--engine", engine, "--theme", "dark", "--size", "1440x900")
        screen.wait_for_window("Eight hours")
        # Not a test: a person looks at the grid for a moment before she chooses.
        time.sleep(2)
        screen.keys("Home")
        # Without slides, the video is all that lies below the header and above the time bar.
        self._eye = Eye(screen, slice(72, 838), slice(None))

    def choose(self, at_s: float) -> float:
        """Press Enter on the current card; then go back, and on to the next card."""
        begin = time.perf_counter()
        self._screen.keys("Return")
        seconds = wait_for(self._eye, at_s, begin)
        time.sleep(0.5)
        self._screen.keys("Escape")
        wait_for_none(self._eye)
        time.sleep(0.3)
        self._screen.keys("Right")
        return seconds


class Other:
    """A player that is started for each place."""

    def __init__(self, screen: Screen, command: Callable[[float], list[str]]) -> None:
        self._screen, self._command = screen, command
        self._eye = Eye(screen, slice(None), slice(None))

    def choose(self, at_s: float) -> float:
        wait_for_none(self._eye)
        begin = time.perf_counter()
        process = subprocess.Popen(
            self._command(at_s), env=self._screen.environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            return wait_for(self._eye, at_s, begin)
        finally:
            process.terminate()
            process.wait()


def mpv(path: Path) -> Callable[[float], list[str]]:
    def command(at_s: float) -> list[str]:
        options = ["--no-config", "--vo=x11", "--no-audio", "--no-border", "--hr-seek=yes"]
        return ["mpv", *options, f"--start={at_s:.3f}", str(path)]

    return command


def vlc(path: Path, home: Path) -> Callable[[float], list[str]]:
    home.mkdir()
    home.chmod(0o777)
    as_other = ["setpriv", "--reuid=65534", "--clear-groups"] if os.geteuid() == 0 else []

    def command(at_s: float) -> list[str]:
        options = ["-I", "dummy", "--vout=xcb_x11", "--no-audio", "--no-video-deco"]
        options += ["--no-video-title-show", f"--start-time={at_s:.3f}"]
        return ["env", f"HOME={home}", *as_other, "vlc", *options, str(path)]

    return command


def choosing(path: Path) -> dict[str, Any]:
    chance = random.Random(7)
    places = sorted(round(chance.uniform(60, HOURS * 3600 - 700), 2) for _ in range(PLACES))
    taken: dict[str, list[float]] = {}
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=path.parent)))
        folder.chmod(0o755)
        write_conference(folder / "conference", path, places)
        screen = stack.enter_context(Screen(*SIZE))
        players: dict[str, Ours | Other] = {}
        if shutil.which("mpv"):
            players["mpv"] = Other(screen, mpv(path))
        if shutil.which("vlc"):
            players["vlc"] = Other(screen, vlc(path, folder / "home"))
        for engine in ENGINES:
            own = stack.enter_context(Screen(*SIZE))
            players[f"duthviewer_{engine}"] = Ours(own, folder / "conference", engine)
        for at_s in places:
            for name, player in players.items():
                taken.setdefault(name, []).append(player.choose(at_s))
    return {
        name: {
            "first": round(seconds[0], 3),
            "median": round(statistics.median(seconds), 3),
            "max": round(max(seconds), 3),
        }
        for name, seconds in taken.items()
    }


def write_conference(folder: Path, recording: Path, places: list[float]) -> None:
    folder.mkdir()
    # No link that leads out of the folder: the program would not follow it.
    (folder / f"day{recording.suffix}").hardlink_to(recording)
    lines = ["title: Eight hours", "id: hours", "recordings:", "  day: {title: Day}", "talks:"]
    for number, at_s in enumerate(places, 1):
        lines += [f"  - {{id: talk-{number}, title: Talk {number}, recording: day, start: {at_s}}}"]
    (folder / "catalogue.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def seeking(path: Path) -> dict[str, Any]:
    found = {}
    for engine in ENGINES:
        with Screen(*SIZE) as screen:
            done = subprocess.run(
                [sys.executable, "-m", "tests.benchmarks.choosing", "--seek", engine, str(path)],
                env=screen.environment, stdout=subprocess.PIPE, check=True,
            )  # fmt: skip
        found[engine] = json.loads(done.stdout)
    return found


def seek(engine: str, path: Path) -> dict[str, float]:
    """Seeks of a paused player, in this process: until it has the frame to be shown."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from duthviewer.playback.engines import make_player

    application = QApplication([])
    player = make_player(engine)
    loop = QEventLoop()
    player.position_changed.connect(loop.quit)
    player.failed.connect(application.exit)
    player.open(path, 0.0, playing=False)
    loop.exec()
    chance = random.Random(5)
    taken, errors = [], []
    for _ in range(SEEKS):
        at_s = chance.uniform(0, HOURS * 3600 - 60)
        begin = time.perf_counter()
        player.seek(at_s)
        loop.exec()
        taken.append(time.perf_counter() - begin)
        number = read_image(player.snapshot())
        errors.append(10**6 if number is None else abs(number - number_at(at_s)))
    player.close()
    player.wait_closed()
    taken.sort()
    return {
        "median": round(statistics.median(taken), 3),
        "p95": round(taken[int(len(taken) * 0.95)], 3),
        "max": round(taken[-1], 3),
        "error_frames": max(errors),
    }


def main() -> None:
    if sys.argv[1:2] == ["--seek"]:
        print(json.dumps(seek(sys.argv[2], Path(sys.argv[3]))))
        return
    path = long_recording(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
    result = {
        "unit": f"seconds; {HOURS} h of 1280x720 H.264, {path.stat().st_size >> 20} MiB",
        "choosing, to the first right frame": choosing(path),
        f"{SEEKS} seeks": seeking(path),
    }
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()

"""A virtual screen with a window manager, real keys and clicks, and what its pixels show."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self, TypeVar

import numpy as np
from numpy.typing import NDArray

T = TypeVar("T")
_XWD_FIELDS = 25
#: The frame that openbox draws, in pixels
_FRAME_LEFT, _FRAME_TOP = 1, 20


class Screen:
    """An Xvfb server of its own with openbox. A context manager: everything ends with it."""

    def __init__(self, width: int = 1280, height: int = 800) -> None:
        for program in ("Xvfb", "openbox", "xdotool"):
            assert shutil.which(program), f"{program} is needed (`make test` installs it)"
        self._folder = Path(tempfile.mkdtemp(prefix="duthviewer-screen-"))
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            [
                "Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24",
                "-fbdir", str(self._folder), "-nolisten", "tcp",
            ],
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.display = f":{answer.readline().strip()}"
        self.environment = {
            **os.environ,
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "DUTHVIEWER_HOME": str(self._folder / "home"),
        }
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.programs: list[subprocess.Popen[bytes]] = []
        self._manager = self._manage()
        # A window that comes before its manager never gets the keyboard.
        try:
            self.wait(self._is_managed, "the window manager")
        except BaseException:
            self.__exit__()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for process in (*self.programs, self._manager, self._server):
            if process.poll() is None:
                process.terminate()
        for process in (*self.programs, self._manager, self._server):
            try:
                process.wait(60)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def start(self, *arguments: str | Path, home: Path | None = None) -> subprocess.Popen[bytes]:
        """Start the program, as a person would from a terminal."""
        environment = dict(self.environment)
        if home is not None:
            environment["DUTHVIEWER_HOME"] = str(home)
        # A file rather than a pipe: one that nobody reads would stop who writes into it.
        with self.complaints.open("wb") as complaints:
            process = subprocess.Popen(
                [sys.executable, "-m", "duthviewer", *map(str, arguments)],
                env=environment, stderr=complaints,
            )  # fmt: skip
        self.programs.append(process)
        return process

    def wait_for_window(self, title: str) -> None:
        """Wait until a window with this in its title is up and has the keyboard."""

        def active() -> bool:
            name = self._xdotool("getactivewindow", "getwindowname")
            return title in name

        self.wait(active, f"a window titled {title!r}")

    def keys(self, *names: str) -> None:
        """Press keys, by their X names: ``Return``, ``Right``, ``ctrl+Right``."""
        self._xdotool("key", "--delay", "40", *names)

    def write(self, text: str) -> None:
        self._xdotool("type", "--delay", "40", text)

    def click(self, x: int, y: int) -> None:
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def window_area(self) -> tuple[int, int, int, int]:
        """Where the window with the keyboard is, without its frame: x, y, width, height."""
        told = self._xdotool("getactivewindow", "getwindowgeometry", "--shell")
        facts = dict(line.split("=", 1) for line in told.splitlines())
        x, y, width, height = (int(facts[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))
        # WORKAROUND: xdotool 3 counts the frame twice.
        return x - _FRAME_LEFT, y - _FRAME_TOP, width, height

    @property
    def complaints(self) -> Path:
        """What the program last started has written to standard error."""
        return self._folder / "stderr.txt"

    @property
    def framebuffer(self) -> Path:
        """The file, in X's window dump format, that the server draws into."""
        return self._folder / "Xvfb_screen0"

    def pixel_offset(self) -> int:
        """Where in the framebuffer the pixels begin: 32 bits each, blue first."""
        with self.framebuffer.open("rb") as file:
            header = struct.unpack(f">{_XWD_FIELDS}I", file.read(4 * _XWD_FIELDS))
        return int(header[0] + 12 * header[19])

    def grab(self) -> NDArray[np.uint8]:
        """The pixels of the screen: height × width × 3, red, green, blue."""
        content = self.framebuffer.read_bytes()
        header = struct.unpack(f">{_XWD_FIELDS}I", content[: 4 * _XWD_FIELDS])
        width, height, per_line = header[4], header[5], header[12]
        raw = np.frombuffer(content, np.uint8, per_line * height, self.pixel_offset())
        pixels = raw.reshape(height, per_line)[:, : width * 4].reshape(height, width, 4)
        return np.ascontiguousarray(pixels[:, :, 2::-1])

    def wait(self, look: Callable[[], T], what: str, timeout_s: float = 120.0) -> T:
        """Look again and again until there is something; fails with ``what`` was waited for."""
        deadline = time.monotonic() + timeout_s
        while True:
            if found := look():
                return found
            if any(program.poll() for program in self.programs):
                raise AssertionError(f"the program ended while waiting for {what}")
            if time.monotonic() > deadline:
                self.save(Path(tempfile.gettempdir()) / "duthviewer-e2e.png")
                raise AssertionError(f"waited {timeout_s} s in vain for {what}")
            time.sleep(0.02)

    def save(self, path: Path) -> None:
        from PIL import Image

        Image.fromarray(self.grab()).save(path)

    def _manage(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            ["openbox", "--config-file", os.devnull],
            env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def _is_managed(self) -> bool:
        if self._manager.poll() is not None:
            # On a busy computer it gives up when it does not get the screen at once.
            self._manager = self._manage()
        done = subprocess.run(
            ["xdotool", "get_num_desktops"],
            env=self.environment, capture_output=True, timeout=20, check=False,
        )  # fmt: skip
        return done.returncode == 0

    def _xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self.environment, capture_output=True, text=True, timeout=20, check=False,
        )  # fmt: skip
        return done.stdout.strip()


def columns(picture: NDArray[np.uint8], start: float, end: float) -> NDArray[np.uint8]:
    """The part of a picture between two shares of its width."""
    width = picture.shape[1]
    return picture[:, round(start * width) : round(end * width)]

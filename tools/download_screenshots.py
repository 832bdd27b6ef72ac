"""Make the pictures in docs/ that need a server: ``python -m tools.download_screenshots``.

A server on this computer serves the demo slowly; keys are pressed in a window on a virtual screen.
"""

from __future__ import annotations

import contextlib
import re
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tests.e2e.screen import Screen
from tests.servers import FileServer

ROOT = Path(__file__).resolve().parent.parent
DEMO = ROOT / "resources" / "demo"
SIZE = (1280, 720)
#: The frame that openbox draws, in pixels
FRAME_LEFT, FRAME_TOP = 1, 20


def main() -> None:
    with FileServer(DEMO, rate=250_000, latency_s=0.02) as server:
        with window(server, "dark") as screen:
            press(screen, "Return")
            save(screen, "watch-now-dark")
            server.rate = None
            press(screen, "ctrl+s")
            # Everything is kept: the network is no longer needed.
            server.stop()
            press(screen, "Escape")
            save(screen, "kept-dark")
        server.start()
        server.rate = 120_000
        with window(server, "light") as screen:
            press(screen, "shift+Right", "shift+Right", "ctrl+s", "Return")
            save(screen, "downloads-light")


@contextlib.contextmanager
def window(server: FileServer, theme: str) -> Iterator[Screen]:
    """Open the demo, of which nothing is on this computer, on a screen of its own."""
    with tempfile.TemporaryDirectory() as folder, Screen(1400, 900) as screen:
        write_catalogue(Path(folder) / "catalogue.yaml", server.url)
        screen.start(folder, "--theme", theme, "--size", "{}x{}".format(*SIZE))
        screen.wait_for_window("Front Row")
        time.sleep(6)
        yield screen


def press(screen: Screen, *keys: str) -> None:
    for key in keys:
        screen.keys(key)
        time.sleep(5)


def save(screen: Screen, name: str) -> None:
    Image.fromarray(window_in(screen.grab())).save(ROOT / "docs" / f"{name}.png")
    print(f"docs/{name}.png")


def window_in(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the window without its frame, on a black screen."""
    rows = np.flatnonzero(pixels.any(axis=(1, 2)))
    columns = np.flatnonzero(pixels.any(axis=(0, 2)))
    left, top = columns[0] + FRAME_LEFT, rows[0] + FRAME_TOP
    return pixels[top : top + SIZE[1], left : left + SIZE[0]]


def write_catalogue(path: Path, url: str) -> None:
    """Write the catalogue of the demo with the addresses of a server."""
    text = (DEMO / "catalogue.yaml").read_text(encoding="utf-8")
    text = text.replace("    file: day-1.mp4\n", f"    url: {url}/day-1.mp4\n")
    text = re.sub(
        r"  - id: (\S+)\n",
        rf"  - id: \1\n    slides: {url}/\1.pdf\n    thumbnail: {url}/\1.jpg\n",
        text,
    )
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

"""Make the pictures in docs/ that need a server: ``python -m tools.download_screenshots``.

A server on this computer serves the demo slowly; keys are pressed in a window on a virtual screen.
"""

from __future__ import annotations

import re
import tempfile
import time
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
        picture(server, "watch-now-dark", "dark", ["Return"], wait_s=7)
        server.rate = 120_000
        keys = ["shift+Right", "shift+Right", "ctrl+s", "Return", "ctrl+shift+d"]
        picture(server, "downloads-light", "light", keys, wait_s=3)


def picture(server: FileServer, name: str, theme: str, keys: list[str], wait_s: float) -> None:
    """Save a picture of the window some time after the keys were pressed."""
    with tempfile.TemporaryDirectory() as folder, Screen(1400, 900) as screen:
        write_catalogue(Path(folder) / "catalogue.yaml", server.url)
        screen.start(folder, "--theme", theme, "--size", "{}x{}".format(*SIZE))
        screen.wait_for_window("Front Row")
        time.sleep(6)
        for key in keys:
            screen.keys(key)
            time.sleep(4)
        time.sleep(wait_s)
        pixels = screen.grab()
        Image.fromarray(window_in(pixels)).save(ROOT / "docs" / f"{name}.png")
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

"""Make the pictures of editing in docs/: ``python -m tools.editing_screenshots``.

Keys are pressed in a window on a virtual screen: a talk of a copy of the demo starts too early, and
its start is corrected while it is watched.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.e2e.screen import Screen
from tools.download_screenshots import DEMO, SIZE, press, save

TALK = "slides"
#: The demo's start of the talk, and the wrong one of the copy
RIGHT, WRONG = "start: 120.08", "start: 108"


def main() -> None:
    with window("dark", "--talk", TALK, "--at", "0:12", "--paused") as screen:
        press(screen, "shift+d", "ctrl+Home")
        save(screen, "correct-start-dark")
        press(screen, "ctrl+e")
        save(screen, "edit-dark")
    with window("light") as screen:
        press(screen, "ctrl+e", "F8")
        save(screen, "edit-light")


@contextlib.contextmanager
def window(theme: str, *arguments: str) -> Iterator[Screen]:
    """Open a copy of the demo in which a talk starts too early."""
    with tempfile.TemporaryDirectory() as folder, Screen(1400, 900) as screen:
        copy = Path(folder) / "demo"
        shutil.copytree(DEMO, copy)
        catalogue = copy / "catalogue.yaml"
        text = catalogue.read_text(encoding="utf-8")
        catalogue.write_text(text.replace(RIGHT, WRONG), encoding="utf-8")
        size = "{}x{}".format(*SIZE)
        screen.start(copy, "--theme", theme, "--size", size, *arguments)
        screen.wait_for_window("duthviewer")
        time.sleep(6)
        yield screen


if __name__ == "__main__":
    main()

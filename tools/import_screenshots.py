"""Make the pictures in docs/ of *Add a conference…*: ``python -m tools.import_screenshots``.

The story of a livestream: the list of times below it is typed in, nine talks are understood, and
the first one is watched. A server on this computer serves the recording; keys are pressed in a
window on a virtual screen.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from tests.e2e.screen import Screen
from tests.servers import FileServer

ROOT = Path(__file__).resolve().parent.parent
DEMO = ROOT / "resources" / "demo"
SCREEN = (1280, 800)
#: Of the window, which has a title bar of 20 pixels and a frame
SIZE = (1278, 778)
TIMES = """\
0:00:16 The Best Seat in the House - Pia Playhead
0:00:40 Two Clocks, One Recording - Pia Playhead
0:01:15 Keys for Both Hands - Max Keys
0:02:00 A Page of Your Own - Leif Pageturner
0:02:35 Notes at Their Moment - Nora Jot
0:03:05 Subtitles, Earlier or Later - Vita Tate
0:03:42 Your Conference in a Dozen Lines - Kata Logue
0:04:15 Where a Talk Begins - Kata Logue
0:04:45 One Small File for Everybody - Ada Pack
"""
TITLE = "Front Row 2026"
#: How often Tab is pressed from the title to the recording
FIELDS_BETWEEN = 7


def main() -> None:
    with FileServer(DEMO) as server, window() as screen:
        press(screen, "ctrl+shift+n")
        screen.wait_for_window("Add a conference")
        write(screen, TIMES)
        save(screen, "add-times-dark")
        press(screen, "ctrl+Return")
        write(screen, TITLE)
        screen.keys(*["Tab"] * FIELDS_BETWEEN)
        write(screen, server.url + "/day-1.mp4")
        save(screen, "add-review-dark")
        press(screen, "ctrl+Return")
        screen.wait_for_window(TITLE)
        time.sleep(4)
        save(screen, "added-dark")
        press(screen, "Return")
        time.sleep(6)
        save(screen, "added-watch-dark")


@contextlib.contextmanager
def window() -> Iterator[Screen]:
    """Open the program without a conference of its own, on a screen of its size."""
    with Screen(*SCREEN) as screen:
        screen.start("--theme", "dark", "--size", "{}x{}".format(*SIZE))
        screen.wait_for_window("duthviewer")
        time.sleep(5)
        # Away from what is shown.
        screen.click(SCREEN[0] - 2, SCREEN[1] - 2)
        yield screen


def press(screen: Screen, *keys: str) -> None:
    for key in keys:
        screen.keys(key)
        time.sleep(2)


def write(screen: Screen, text: str) -> None:
    # Several lines at once: xdotool presses Return between them.
    for number, line in enumerate(text.split("\n")):
        if number:
            screen.keys("Return")
        screen.write(line)
    time.sleep(2)


def save(screen: Screen, name: str) -> None:
    x, y, width, height = screen.window_area()
    pixels = screen.grab()[y : y + height, x : x + width]
    Image.fromarray(pixels).save(ROOT / "docs" / f"{name}.png", optimize=True)
    print(f"docs/{name}.png")


if __name__ == "__main__":
    main()

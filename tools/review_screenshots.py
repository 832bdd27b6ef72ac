"""Make the pictures of the review in docs/: ``python -m tools.review_screenshots``.

The talks of the demo last a minute and a half. So a longer talk is made of one: its recording is
the demo's five times, its pages stay as long as here, and its subtitles have the demo's words.
"""

from __future__ import annotations

import contextlib
import math
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from PIL import Image

from duthviewer.library.media.cues import read_cues
from tests.e2e.screen import Screen
from tools.download_screenshots import DEMO, ROOT, SIZE, press, save

#: How often the demo's recording is repeated, and its length
TIMES, LENGTH_S = 5, 330.72
START_S, END_S = 120.08, 1600.0
#: Pages with their seconds; 0 is a time without a page. Page 10 is skipped, page 4 comes back.
PAGES = (
    (1, 40), (0, 12), (2, 95), (3, 70), (4, 190), (6, 45), (0, 20), (7, 30), (4, 60), (5, 320),
    (8, 85), (9, 150), (11, 25), (0, 38), (12, 110), (13, 190),
)  # fmt: skip
#: A moment at which the recording shows page 5, too
AT = "11:37"
#: The words per minute at the start and the end, and how much they change
SLOW, FAST, SWING = 125, 165, 28


def main() -> None:
    with window("dark") as screen:
        review(screen)
        save(screen, "review-dark")
    with window("light") as screen:
        review(screen)
        press(screen, "ctrl+shift+r")
        save_window(screen, "review-window-light")


def review(screen: Screen) -> None:
    """Open the tab, and wait until the sound is measured."""
    press(screen, "ctrl+r")
    home = Path(screen.environment["DUTHVIEWER_HOME"])
    screen.wait(lambda: list(home.rglob("*.sound")), "the sound")
    time.sleep(3)


@contextlib.contextmanager
def window(theme: str) -> Iterator[Screen]:
    """Open the longer talk on a screen of its own."""
    with tempfile.TemporaryDirectory() as folder, Screen(1400, 900) as screen:
        make_conference(Path(folder))
        size = "{}x{}".format(*SIZE)
        screen.start(
            folder, "--theme", theme, "--size", size, "--talk", "slides", "--at", AT, "--paused"
        )
        screen.wait_for_window("duthviewer")
        time.sleep(8)
        yield screen


def save_window(screen: Screen, name: str) -> None:
    """Save the window with the keyboard instead of the main one."""
    x, y, width, height = screen.window_area()
    pixels = screen.grab()[y : y + height, x : x + width]
    Image.fromarray(pixels).save(ROOT / "docs" / f"{name}.png")
    print(f"docs/{name}.png")


def make_conference(folder: Path) -> None:
    """Write the catalogue, the recording, the slides and the subtitles of the longer talk."""
    subprocess.run(
        [
            "ffmpeg", "-v", "error", "-stream_loop", str(TIMES - 1), "-i", DEMO / "day-1.mp4",
            "-c", "copy", folder / "day-1.mp4",
        ],
        check=True,
    )  # fmt: skip
    shutil.copy(DEMO / "slides.pdf", folder)
    at_s, timeline = START_S, []
    for page, seconds in PAGES:
        timeline.append(f"      - [{at_s:.2f}, {page or 'null'}]\n")
        at_s += seconds
    (folder / "catalogue.yaml").write_text(
        "title: Front Row\nid: review\nrecordings:\n  day-1: {file: day-1.mp4}\ntalks:\n"
        "  - id: slides\n    title: A Page of Your Own\n    speakers: [{name: Leif Pageturner}]\n"
        f"    recording: day-1\n    start: {START_S}\n    end: {END_S}\n    planned: 25m\n"
        f"    timeline:\n{''.join(timeline)}",
        encoding="utf-8",
    )
    (folder / "day-1.en.vtt").write_text(subtitles(), encoding="utf-8")


def subtitles() -> str:
    """Return the demo's words at a speed that goes up and down, with a pause now and then."""
    words = cycle(" ".join(cue.text for cue in read_cues(DEMO / "day-1.en.vtt")).split())
    cues, at_s, number = [], START_S + 3, 0
    while at_s < END_S - 4:
        share = (at_s - START_S) / (END_S - START_S)
        pace = SLOW + (FAST - SLOW) * share + SWING * math.sin(at_s / 55) * math.cos(at_s / 170)
        end_s = at_s + 8 * 60 / pace
        text = " ".join(next(words) for _ in range(8))
        cues.append(f"{stamp(at_s)} --> {stamp(end_s)}\n{text}\n")
        number += 1
        at_s = end_s + (4 if number % 37 == 0 else 0)
    return "\n".join(["WEBVTT\n", *cues])


def stamp(at_s: float) -> str:
    minutes, seconds = divmod(at_s, 60)
    return f"{int(minutes):02d}:{seconds:06.3f}"


if __name__ == "__main__":
    main()

"""Make the picture of the start page in docs/: ``python -m tools.home_screenshots``.

A library with some invented conferences is written first, some of their talks watched in part.
"""

from __future__ import annotations

import contextlib
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.e2e.screen import Screen
from tools.download_screenshots import SIZE, save

TITLES = ("Kitchen Conf", "Slow Web Days", "Bicycle Data Summit", "Compilers by the Sea")
TALKS = (
    ("Sharp Knives, Small Functions", "Rosa Marin"),
    ("Recipes That Scale", "Tom Okafor"),
    ("What the Oven Logs", "Mei Lindqvist"),
    ("Leftovers: Caches That Keep", "Jonas Vidal"),
    ("A Table for Two Thousand", "Amara Holt"),
)
YEARS = (2025, 2024, 2023)


def main() -> None:
    with window() as screen:
        save(screen, "home-dark")


@contextlib.contextmanager
def window() -> Iterator[Screen]:
    """Open the start page of a library with some conferences."""
    with tempfile.TemporaryDirectory() as folder, Screen(1400, 900) as screen:
        home = Path(folder)
        write_library(home)
        size = "{}x{}".format(*SIZE)
        screen.start("--theme", "dark", "--size", size, home=home)
        screen.wait_for_window("All conferences")
        time.sleep(12)
        # Away from what is shown.
        screen.click(1398, 898)
        time.sleep(3)
        yield screen


def write_library(home: Path) -> None:
    """Write catalogues and a library that lists them with some progress."""
    from duthviewer.catalogue.reader import read_catalogue
    from duthviewer.library.conferences.collection import add_conference
    from duthviewer.library.store.store import Store

    with Store(home / "data" / "library.sqlite3") as store:
        for number, title in enumerate(TITLES):
            for year in YEARS[: 3 - number // 2]:
                path = home / f"{number}-{year}" / "catalogue.yaml"
                path.parent.mkdir()
                path.write_text(catalogue(number, title, year), encoding="utf-8")
                add_conference(store, path, read_catalogue(path), opened=True)
        store.progress.save_position("demo/your-own", 40.0, 95.0)
        store.progress.save_position("c0-2025/t1", 700.0, 1800.0)
        store.progress.save_position("c1-2024/t4", 1300.0, 1800.0)
        store.progress.save_position("demo/watching", 50.0, 85.0)
        store.watch_queue.set(
            ["demo/slides", "c2-2024/t1", "c3-2025/t0", "duth-2016/channels", "c0-2024/t3"]
        )
        for talk in ("c0-2025/t0", "c0-2025/t2", "c1-2025/t1"):
            store.progress.set_watched(talk, True)
        store.settings.set("start_with", "home")


def catalogue(number: int, title: str, year: int) -> str:
    lines = [f"title: {title} {year}", f"id: c{number}-{year}", f"start: {year}-05-0{number + 1}"]
    lines += ["recordings: {day-1: {}}", "talks:"]
    for at in range(len(TALKS)):
        name, speaker = TALKS[(at + number + year) % len(TALKS)]
        lines += [
            f"  - id: t{at}",
            f"    title: {name!r}",
            f"    speakers: [{{name: {speaker}}}]",
            "    recording: day-1",
            f"    start: {at * 1800}",
        ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()

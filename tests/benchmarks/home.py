"""Many conferences: how much they slow the start down, and the frames of the start page.

``python -m tests.benchmarks.home`` prints JSON. The start with 300 conferences and 10,000 talks is
compared with the start with one conference of as many talks as each of them has, one right after
the other, on the page of the last conference and on the start page. The first paint counts, and on
the start page the first cards. Scrolling is compared with the grid of a conference's talks, in the
same run and the same window size.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.startup import ACCENT, seconds_until
from tests.e2e.screen import Screen

CONFERENCES, TALKS = 300, 10_000
ROUNDS = 9
BOUND = 1.3
SIZES = ((1440, 900), (2560, 1440))
#: Accent pixels of the chosen chip alone are fewer; the ring around the first card adds to them.
WITH_CARDS = 4500


def write_library(home: Path, conferences: int, talks: int, start_with: str) -> None:
    """Write catalogues, and a library that lists them with some progress."""
    from duthviewer.catalogue.reader import read_catalogue
    from duthviewer.library.conferences.collection import contents_of, listed_as
    from duthviewer.library.store.store import Store
    from duthviewer.names import path_text

    each = talks // conferences
    with Store(home / "data" / "library.sqlite3") as store:
        for number in range(conferences):
            path = home / "conferences" / f"c{number}" / "catalogue.yaml"
            path.parent.mkdir(parents=True)
            lines = [f"title: Meeting {number % 30} {1990 + number // 30}", f"id: c{number}"]
            lines += [f"start: {1990 + number // 30}-05-01", "recordings: {d: {}}", "talks:"]
            for talk in range(each):
                lines += [
                    f"  - id: t{talk}",
                    f"    title: What talk {talk} of meeting {number} teaches about long titles",
                    f"    speakers: [{{name: Speaker {talk}}}, {{name: Zoë {number}}}]",
                    "    recording: d",
                    f"    start: {talk * 1800}",
                ]
            path.write_text("\n".join(lines), encoding="utf-8")
            # An hour old: a file that was just written is not cached.
            os.utime(path, (time.time() - 3600,) * 2)
            conference = read_catalogue(path)
            store.conferences.add(listed_as(path, conference), contents_of(conference), opened=True)
            # In each tenth, a few talks are in progress.
            for talk in range(0, each if number % 10 == 0 else 0, 9):
                store.progress.save_position(f"c{number}/t{talk}", 300.0, 1800.0)
        store.watch_queue.set([f"c{number}/t1" for number in range(min(conferences, 20))])
        store.settings.set("start_with", start_with)
        store.settings.set("last_conference", ["", path_text(path)])


def starts() -> dict[str, Any]:
    result: dict[str, Any] = {"unit": f"ms, median of {ROUNDS}, to pixels on the screen"}
    with Screen(1440, 900) as screen, tempfile.TemporaryDirectory() as folder:
        screen.environment.pop("PYTHONDONTWRITEBYTECODE", None)
        screen.environment["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
        for start_with, what, least in (
            ("last", "last conference, first paint", 40),
            ("home", "start page, first paint", 40),
            ("home", "start page, cards", WITH_CARDS),
        ):
            commands = []
            for count in (1, CONFERENCES):
                home = Path(folder) / f"{start_with}-{count}"
                if not home.exists():
                    write_library(home, count, TALKS * count // CONFERENCES, start_with)
                commands.append(
                    [
                        "env", f"DUTHVIEWER_HOME={home}", sys.executable, "-m", "duthviewer",
                        "--theme", "dark", "--new-window",
                    ]
                )  # fmt: skip
            pairs = [
                [seconds_until(screen, command, ACCENT, least) for command in commands]
                for _ in range(ROUNDS + 1)
            ][1:]
            ratio = statistics.median(many / one for one, many in pairs)
            result[what] = {
                "one conference": round(statistics.median(one for one, _ in pairs) * 1000),
                f"{CONFERENCES} conferences": round(
                    statistics.median(many for _, many in pairs) * 1000
                ),
                "ratio": round(ratio, 2),
                "bound": BOUND,
                "is within bound": ratio <= BOUND,
            }
    return result


def frames(folder: Path) -> dict[str, Any]:
    # Imported here because Qt takes the display from the environment as it is by then.
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QColor, QImage
    from PySide6.QtWidgets import QApplication, QMenu, QWidget

    from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
    from duthviewer.library.conferences.overview import read_overview, read_talks
    from duthviewer.library.store.store import Store
    from duthviewer.ui.commands.table import Place, make_actions
    from duthviewer.ui.home.cards import HomeCard
    from duthviewer.ui.home.page import HomePage
    from duthviewer.ui.home.sections import ConferenceSort, Grouping
    from duthviewer.ui.talks.page import LibraryPage
    from duthviewer.ui.widgets import theme
    from tests.benchmarks._frames import (
        FRAME_MS,
        Painted,
        figures,
        key,
        scrolling,
        settle,
        timed,
    )

    application = QApplication.instance() or QApplication(["home", "-style", "fusion"])
    assert isinstance(application, QApplication)
    theme.apply(application, theme.Appearance.DARK)
    write_library(folder, CONFERENCES, TALKS, "home")
    result: dict[str, Any] = {"unit": "ms of the GUI thread", "talks": TALKS}
    begin = time.perf_counter()
    with Store(folder / "data" / "library.sqlite3") as store:
        overview = read_overview(store)
        result["reading the list, on a thread"] = round((time.perf_counter() - begin) * 1000, 1)
        talks = read_talks(store, overview)
        all_ms = round((time.perf_counter() - begin) * 1000, 1)
        result["reading all talks for the search, on a thread"] = all_ms
    owner = QWidget()
    actions = make_actions(owner, Place.ANYWHERE)
    picture = QImage(340, 191, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    large = Conference(
        id="large",
        title="Large",
        recordings=(Recording(id="d"),),
        talks=tuple(
            Talk(
                id=f"t{number}",
                title=f"What talk {number} teaches about long titles",
                recording="d",
                start_s=number * 1800.0,
                speakers=(Speaker(name=f"Speaker {number}"), Speaker(name="Zoë")),
            )
            for number in range(CONFERENCES)
        ),
    )
    for width, height in SIZES:
        page = HomePage(actions)

        def bring(cards: list[HomeCard], width_px: int, page: HomePage = page) -> None:
            for number, card in enumerate(cards):
                if number % 2 and not page.grid.has_picture(card.talk_id, width_px):
                    image = picture.scaled(width_px, width_px * 9 // 16)
                    page.grid.set_picture(card.talk_id, image)

        page.pictures_wanted.connect(bring)
        page.resize(width, height)
        page.show()
        settle(0.3)
        painted = Painted(page.grid.viewport())
        shows = [timed(painted, lambda page=page: page.show_overview(overview)) for _ in range(5)]
        page.model.set_talks(talks)
        page.grid.setFocus()
        settle(0.3)
        ours: dict[str, Any] = scrolling(page.grid, 0.06)
        ours["showing all conferences"] = figures(shows)
        page.search.setFocus()
        letters = "zoe 29 teaches"
        typed = [
            timed(painted, lambda page=page, letter=letter: key(page.search, Qt.Key.Key_A, letter))
            for letter in letters
        ]
        typed += [
            timed(painted, lambda page=page: key(page.search, Qt.Key.Key_Backspace))
            for _ in letters
        ]
        ours["a key typed in the search"] = figures(typed)
        orders = [
            timed(painted, lambda page=page, one=one: page.set_order(ConferenceSort.TITLE, one))
            for one in (*Grouping, *Grouping)
        ]
        ours["grouped differently"] = figures(orders)
        page.close()
        page.deleteLater()

        reference = LibraryPage(QMenu(), {})
        reference.resize(width, height)
        reference.show_conference(large)
        reference.show()
        reference.grid.setFocus()
        settle(0.3)
        plain = scrolling(reference.grid, 0.06)
        reference.close()
        reference.deleteLater()
        ways = ("wheel", "Page Down", "Down held")
        worst = max(ours[name]["p99"] for name in ways)
        result[f"{width}x{height}"] = {
            "start page": ours,
            "reference, the grid of talks": plain,
            "ratio of the p99": round(worst / max(plain[name]["p99"] for name in ways), 2),
            f"p99 under {FRAME_MS:g} ms": worst < FRAME_MS,
        }
    owner.deleteLater()
    return result


def main(parts: list[str]) -> None:
    """Measure the parts, by default both."""
    result: dict[str, Any] = {}
    if "start" in parts:
        result["start"] = starts()
    if "frames" not in parts:
        print(json.dumps(result, indent=2))
        return
    with Screen(2600, 1500) as screen, tempfile.TemporaryDirectory() as folder:
        os.environ.update(screen.environment)
        result["frames"] = frames(Path(folder))
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main(sys.argv[1:] or ["start", "frames"])

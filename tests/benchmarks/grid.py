"""Scrolling through 10,000 talks with pictures: GUI-thread time from an event to the painted frame.

``python -m tests.benchmarks.grid`` prints JSON. Beside it, in the same run and the same window
size, Qt's own QListView in icon mode with the same pictures and titles and nothing else.
Also what else may stall the window: typing in the search field, resizing, files that were found.
"""

from __future__ import annotations

import json
import os
import time
from typing import Any

from tests.e2e.screen import Screen

TALKS = 10_000
SIZES = ((1440, 900), (2560, 1440))


def measure() -> dict[str, Any]:
    # Imported here because Qt takes the display from the environment as it is by then.
    from PySide6.QtCore import QAbstractListModel, QSize, Qt
    from PySide6.QtGui import QColor, QImage, QPixmap
    from PySide6.QtWidgets import QApplication, QListView, QMenu

    from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
    from duthviewer.ui.talks.model import TalkRow, searched_texts
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

    application = QApplication(["grid", "-style", "fusion"])
    theme.apply(application, theme.Appearance.DARK)
    conference = Conference(
        id="large",
        title="Large",
        recordings=tuple(Recording(id=f"day-{day}") for day in range(20)),
        talks=tuple(
            Talk(
                id=f"talk-{number}",
                title=f"What number {number} teaches about long titles in a narrow column of cards",
                recording=f"day-{number // 500}",
                start_s=number % 500 * 1800.0,
                speakers=(Speaker(name=f"Speaker {number}"), Speaker(name="Somebody Else")),
                abstract="a word or two of what it is about " * 5,
            )
            for number in range(TALKS)
        ),
    )

    images: dict[int, list[QImage]] = {}

    def picture(number: int, width: int) -> QImage:
        if width not in images:
            images[width] = []
            for hue in range(0, 360, 12):
                image = QImage(width, width * 9 // 16, QImage.Format.Format_RGB32)
                image.fill(QColor.fromHsl(hue, 120, 90))
                images[width].append(image)
        return images[width][number % len(images[width])]

    def stalls(page: LibraryPage) -> dict[str, Any]:
        """What else may hold the window up."""
        painted = Painted(page.grid.viewport())
        typed, width = "teaches 77 else", page.width()
        changes = {
            talk.id: {"has_recording": place % 2 == 0, "has_deck": True}
            for place, talk in enumerate(conference.talks)
        }
        page.search.setFocus()

        def type_letter(letter: str) -> float:
            return timed(painted, lambda: key(page.search, Qt.Key.Key_A, letter))

        def erase() -> float:
            return timed(painted, lambda: key(page.search, Qt.Key.Key_Backspace))

        def resize(number: int) -> float:
            return timed(painted, lambda: page.resize(width - 7 * number, page.height()))

        def find() -> float:
            return timed(painted, lambda: page.model.update_rows(changes))

        return {
            "a key typed in the search": figures(
                [*map(type_letter, typed), *(erase() for _ in typed)]
            ),
            "resized by 7 px": figures([resize(number) for number in range(1, 40)]),
            "files of all talks found": figures([find() for _ in range(5)]),
        }

    class Plain(QAbstractListModel):
        def rowCount(self, parent: object = None) -> int:
            return TALKS

        def data(self, index: Any, role: int = 0) -> Any:
            if role == Qt.ItemDataRole.DisplayRole:
                return conference.talks[index.row()].title
            if role == Qt.ItemDataRole.DecorationRole:
                return pixmaps[index.row() % len(pixmaps)]
            return None

    result: dict[str, Any] = {"unit": "ms of the GUI thread", "talks": TALKS}
    for width, height in SIZES:
        menu = QMenu()
        page = LibraryPage(menu, {})
        arriving: list[float] = []

        def bring(rows: list[TalkRow], width_px: int, page: LibraryPage = page,
                  arriving: list[float] = arriving) -> None:  # fmt: skip
            for row in rows:
                if not page.grid.has_picture(row.talk_id, width_px):
                    image = picture(int(row.talk_id[5:]), width_px)
                    begin = time.thread_time()
                    page.grid.set_picture(row.talk_id, image)
                    arriving.append(time.thread_time() - begin)

        page.pictures_wanted.connect(bring)
        page.resize(width, height)
        page.show_conference(conference)
        page.show()
        page.grid.setFocus()
        settle(0.5)
        ours: dict[str, Any] = scrolling(page.grid, 0.06)
        ours["one picture comes"] = figures(arriving)
        page.set_searched(searched_texts(conference)[1])
        ours.update(stalls(page))
        page.close()
        page.deleteLater()

        pixmaps = [QPixmap.fromImage(picture(number, 292)) for number in range(30)]
        listing = QListView()
        listing.setViewMode(QListView.ViewMode.IconMode)
        listing.setUniformItemSizes(True)
        listing.setMovement(QListView.Movement.Static)
        listing.setResizeMode(QListView.ResizeMode.Adjust)
        listing.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        listing.setIconSize(QSize(292, 164))
        listing.setGridSize(QSize(312, 260))
        listing.setWordWrap(True)
        listing.setModel(Plain(listing))
        listing.resize(width, height)
        listing.show()
        listing.setFocus()
        settle(0.5)
        reference = scrolling(listing, 0.0)
        listing.close()
        listing.deleteLater()
        worst = max(ours[name]["p99"] for name in ("wheel", "Page Down", "Down held"))
        result[f"{width}x{height}"] = {
            "grid": ours,
            "reference, QListView": reference,
            f"p99 under {FRAME_MS:g} ms": worst < FRAME_MS,
        }
    return result


def main() -> None:
    with Screen(2600, 1500) as screen:
        os.environ.update(screen.environment)
        print(json.dumps(measure(), indent=2))


if __name__ == "__main__":
    main()

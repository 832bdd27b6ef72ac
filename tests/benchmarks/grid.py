"""Scrolling through 10,000 talks with pictures: GUI-thread time from an event to the painted frame.

``python -m tests.benchmarks.grid`` prints JSON. Beside it, in the same run and the same window
size, Qt's own QListView in icon mode with the same pictures and titles and nothing else.
Also what else may stall the window: typing in the search field, resizing, files that were found.
"""

from __future__ import annotations

import json
import os
import statistics
import time
from collections.abc import Callable
from typing import Any

from tests.e2e.screen import Screen

TALKS = 10_000
SIZES = ((1440, 900), (2560, 1440))
STEPS = 200
FRAME_MS = 16.0


def figures(seconds: list[float]) -> dict[str, float]:
    ordered = sorted(seconds)
    return {
        "p50": round(statistics.median(ordered) * 1000, 2),
        "p99": round(ordered[int(len(ordered) * 0.99) - 1] * 1000, 2),
        "max": round(ordered[-1] * 1000, 2),
    }


def measure() -> dict[str, Any]:
    # Imported here because Qt takes the display from the environment as it is by then.
    from PySide6.QtCore import (
        QAbstractListModel,
        QEvent,
        QEventLoop,
        QObject,
        QPoint,
        QPointF,
        QSize,
        Qt,
    )  # fmt: skip
    from PySide6.QtGui import QColor, QImage, QKeyEvent, QPixmap, QWheelEvent
    from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QListView, QMenu, QWidget

    from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
    from duthviewer.ui.talks.model import TalkRow, searched_texts
    from duthviewer.ui.talks.page import LibraryPage
    from duthviewer.ui.widgets import theme

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

    def settle(seconds: float = 0.0) -> None:
        until = time.perf_counter() + seconds
        application.processEvents()
        while time.perf_counter() < until:
            application.processEvents()
            time.sleep(0.002)

    class Painted(QObject):
        """Notices that a widget is painted."""

        def __init__(self, widget: QWidget) -> None:
            super().__init__()
            self.seen = False
            widget.installEventFilter(self)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.seen = self.seen or event.type() == QEvent.Type.Paint
            return False

    def timed(painted: Painted, work: Callable[[], object]) -> float:
        """The thread's own time until the frame is handed over: no waiting, no other program."""
        painted.seen = False
        begin = time.thread_time()
        work()
        deadline = time.perf_counter() + 1
        while not painted.seen and time.perf_counter() < deadline:
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        taken = time.thread_time() - begin
        # As long as a frame lasts, until the next one.
        settle(0.016)
        return taken

    def wheel(area: QAbstractScrollArea) -> None:
        middle = QPointF(area.viewport().rect().center())
        event = QWheelEvent(
            middle, area.viewport().mapToGlobal(middle), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(area.viewport(), event)

    def key(widget: QWidget, code: Qt.Key, text: str = "") -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(widget, event)

    def scrolling(area: QAbstractScrollArea, pause_s: float) -> dict[str, Any]:
        steps: dict[str, Callable[[], None]] = {
            "wheel": lambda: wheel(area),
            "Page Down": lambda: key(area, Qt.Key.Key_PageDown),
            "Down held": lambda: key(area, Qt.Key.Key_Down),
        }
        result = {}
        painted = Painted(area.viewport())
        for name, step in steps.items():
            area.verticalScrollBar().setValue(0)
            key(area, Qt.Key.Key_Home)
            settle(0.2)
            taken = []
            for number in range(STEPS):
                taken.append(timed(painted, step))
                if number % 20 == 0:
                    # A pause, in which the pictures of what is in sight come.
                    settle(pause_s)
            result[name] = figures(taken)
        return result

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

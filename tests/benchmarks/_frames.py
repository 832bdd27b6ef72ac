"""GUI-thread time from an event to the painted frame, for benchmarks of views."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

STEPS = 200
FRAME_MS = 16.0
#: How close to the end of the view a benchmark scrolls
END_PX = 200


def figures(seconds: list[float]) -> dict[str, float]:
    ordered = sorted(seconds)
    return {
        "p50": round(statistics.median(ordered) * 1000, 2),
        "p99": round(ordered[max(int(len(ordered) * 0.99) - 1, 0)] * 1000, 2),
        "max": round(ordered[-1] * 1000, 2),
    }


def settle(seconds: float = 0.0) -> None:
    until = time.perf_counter() + seconds
    QApplication.processEvents()
    while time.perf_counter() < until:
        QApplication.processEvents()
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
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
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
    """Scroll from the top in three ways, and return the times of their frames."""
    steps: dict[str, Callable[[], None]] = {
        "wheel": lambda: wheel(area),
        "Page Down": lambda: key(area, Qt.Key.Key_PageDown),
        "Down held": lambda: key(area, Qt.Key.Key_Down),
    }
    result = {}
    painted = Painted(area.viewport())
    for name, step in steps.items():
        bar, taken = area.verticalScrollBar(), []
        for number in range(STEPS):
            if not number or bar.value() > bar.maximum() - END_PX:
                # At the start, and near the end, where nothing would be painted any more.
                bar.setValue(0)
                key(area, Qt.Key.Key_Home)
                settle(0.2)
            taken.append(timed(painted, step))
            if number % 20 == 0:
                # A pause, in which the pictures of what is in sight come.
                settle(pause_s)
        result[name] = figures(taken)
    return result

"""How long a page turn takes, from the key press to the painted window.

``python -m tests.benchmarks.page_turn`` prints JSON, in milliseconds: the slides view on a deck of
90 pages, turned calmly, quickly, and quickly right after opening (nothing is drawn ahead yet);
beside it, from the same run, a QLabel that shows ready pixmaps of the same size.
``sharp`` is the share of turns that painted the page sharp at once; the others showed its
thumbnail or, ``blank``, nothing yet.

The keys come from a thread of their own, so the time a press waits in the queue is counted.
``gui_cpu_…`` is the part of it that the GUI thread itself computed: on a busy computer the
difference is other programs' time.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from duthviewer.slides.deck import Deck
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.slides.pages import as_image
from duthviewer.ui.slides.view import SlidesView
from tests.decks import write_talk_deck

PAGES = 90
_KEY = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp


class Stage(QWidget):
    """The window; notes when what was pressed has reached the screen."""

    def __init__(self, content: QWidget, size: tuple[int, int]) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(content)
        self.resize(*size)
        self.pressed: list[float] = []
        self.taken: list[float] = []
        self.took: list[float] = []
        self.took_cpu: list[float] = []
        self.after_paint: Callable[[], None] = lambda: None

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        # The window repaints all its widgets and flushes them in its UpdateRequest.
        if event.type() == QEvent.Type.UpdateRequest and len(self.took) < len(self.taken):
            now, cpu = time.perf_counter(), time.thread_time()
            new = slice(len(self.took), len(self.taken))
            self.took += [now - at for at in self.pressed[new]]
            self.took_cpu += [cpu - at for at in self.taken[new]]
            self.after_paint()
        return done


class Pixmaps(QLabel):
    """The reference: ready pixmaps, shown one after the other."""

    def __init__(self, pixmaps: list[QPixmap]) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pixmaps, self._shown = pixmaps, 0
        self.setPixmap(pixmaps[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._shown = (self._shown + 1) % len(self._pixmaps)
        self.setPixmap(self._pixmaps[self._shown])


def wait(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def wait_until(reached: Callable[[], bool]) -> None:
    for _ in range(12_000):
        if reached():
            return
        wait(10)
    raise TimeoutError(reached)


def turn(stage: Stage, target: QWidget, turns: int, interval_s: float) -> dict[str, float]:
    """Press the key ``count`` times; what it took from press to paint."""
    stage.pressed, stage.taken, stage.took, stage.took_cpu = [], [], [], []
    press = target.keyPressEvent

    def take(event: QKeyEvent) -> None:
        stage.taken.append(time.thread_time())
        press(event)

    target.keyPressEvent = take  # type: ignore[method-assign]

    def send() -> None:
        due = time.perf_counter()
        for number in range(turns):
            due += interval_s
            time.sleep(max(0.0, due - time.perf_counter()))
            key = _KEY[number // (PAGES - 1) % 2]
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
            stage.pressed.append(time.perf_counter())
            QCoreApplication.postEvent(target, event)

    sender = threading.Thread(target=send)
    sender.start()
    try:
        wait_until(lambda: len(stage.took) == turns)
    finally:
        sender.join()
        target.keyPressEvent = press  # type: ignore[method-assign]
    figures: dict[str, float] = {"turns": turns}
    for name, each in (("", stage.took), ("gui_cpu_", stage.took_cpu)):
        took = sorted(1000 * seconds for seconds in each)
        figures[f"{name}p50"] = round(took[len(took) // 2], 2)
        figures[f"{name}p99"] = round(took[min(len(took) - 1, int(len(took) * 0.99))], 2)
        figures[f"{name}max"] = round(took[-1], 2)
    return figures


def measure_view(
    path: Path, size: tuple[int, int], turns: int, interval_s: float, *, warm: bool
) -> dict[str, float]:
    tasks = Tasks()
    view = SlidesView(tasks)
    stage = Stage(view, size)
    stage.show()
    view.open_deck(path)
    shown = {"sharp": 0, "blank": 0}

    def is_sharp() -> bool:
        return view.pages.sharp(view.page(), view.viewport.layout().page.width()) is not None

    def note() -> None:
        shown["sharp"] += is_sharp()
        shown["blank"] += not is_sharp() and view.pages.rough(view.page(), 1) is None

    wait_until(lambda: view.page() == 1 and is_sharp())
    if warm:
        wait_until(lambda: view.pages.drawing is None)
    stage.after_paint = note
    figures = turn(stage, view, turns, interval_s)
    figures |= {name: round(count / turns, 3) for name, count in shown.items()}
    stage.close()
    tasks.close()
    return figures


def measure_pixmaps(
    path: Path, size: tuple[int, int], turns: int, interval_s: float
) -> dict[str, float]:
    with Deck(path) as deck:
        width = round(size[0] * 0.88)
        pixmaps = [QPixmap.fromImage(as_image(deck.render(page, width))) for page in range(1, 9)]
    label = Pixmaps(pixmaps)
    stage = Stage(label, size)
    stage.show()
    wait(300)
    figures = turn(stage, label, turns, interval_s)
    stage.close()
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--deck", type=Path, help="a PDF of 90 pages or more instead of our own")
    parser.add_argument("--size", default="1200x900", help="of the window")
    parser.add_argument("--turns", type=int, default=178)
    arguments = parser.parse_args()
    width, _, height = arguments.size.partition("x")
    size = int(width), int(height)
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        path = arguments.deck or write_talk_deck(Path(folder) / "talk.pdf", PAGES)
        turns = arguments.turns
        calm_turns = min(turns, PAGES - 1)
        result = {
            "unit": "ms",
            "window": list(size),
            "device_pixel_ratio": app.devicePixelRatio(),
            "calm_300_ms": measure_view(path, size, calm_turns, 0.3, warm=True),
            "fast_30_ms": measure_view(path, size, turns, 0.03, warm=True),
            "fast_30_ms_from_opening": measure_view(path, size, turns, 0.03, warm=False),
            "reference_calm": measure_pixmaps(path, size, min(calm_turns, 30), 0.3),
            "reference_fast": measure_pixmaps(path, size, turns, 0.03),
        }
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()

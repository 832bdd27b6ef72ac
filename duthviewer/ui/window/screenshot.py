"""A screenshot of the settled window, for the README and for computers without a display."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

_LOOK_EVERY_MS = 100
#: Consecutive checks that must find the window settled: a video frame is painted late.
_CALM_LOOKS = 12
_MOST_LOOKS = 200


class Program(Protocol):
    @property
    def window(self) -> QWidget: ...

    def is_settled(self) -> bool: ...


class Screenshot(QObject):
    """Waits until the program is settled, saves the window as the screen shows it, and quits."""

    def __init__(self, program: Program, path: Path) -> None:
        super().__init__()
        self._program = program
        self._path = path
        self._calm = 0
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        self._timer.start()

    def _look(self) -> None:
        self._looks += 1
        settled = self._program.window.isVisible() and self._program.is_settled()
        self._calm = self._calm + 1 if settled else 0
        if self._calm < _CALM_LOOKS and self._looks < _MOST_LOOKS:
            return
        self._timer.stop()
        window = self._program.window
        # The screen, because the window's own drawing lacks the video, a native window.
        corner = window.mapToGlobal(window.rect().topLeft())
        image = window.screen().grabWindow(
            0, corner.x(), corner.y(), window.width(), window.height()
        )
        if not image.save(str(self._path)):
            print(f"duthviewer: {self._path} cannot be written", file=sys.stderr)
            QApplication.exit(1)
            return
        self._program.window.close()

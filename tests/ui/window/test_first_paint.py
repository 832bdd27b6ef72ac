"""What is loaded before the first paint of the window, and what happens after it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from duthviewer.ui.window.first_paint import AfterFirstPaint

#: Prints what is loaded at the first paint, and how many talks it shows.
FIRST_PAINT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
import duthviewer.ui.talks.grid as talk_grid
from duthviewer.ui.state.head_start import HeadStart, LaunchOptions
paint = talk_grid.TalkGrid.paintEvent
def painted(grid, event):
    paint(grid, event)
    heavy = {"vlc", "PySide6.QtMultimedia", "av", "pypdfium2", "cv2", "numpy", "yaml"}
    print(sorted(heavy & set(sys.modules)), grid.model().rowCount(), flush=True)
    talk_grid.TalkGrid.paintEvent = paint
    QTimer.singleShot(0, grid.window().close)
talk_grid.TalkGrid.paintEvent = painted
options = LaunchOptions(path=Path(sys.argv[1]), appearance="dark")
head_start = HeadStart(options)
from duthviewer.ui.application import run
run(options, head_start)
"""


def test_the_first_paint_shows_the_talks_and_loads_no_engine(tmp_path: Path) -> None:
    catalogue = tmp_path / "catalogue.yaml"
    catalogue.write_text(
        "title: C\nid: c\nrecordings: {d: {}}\n"
        "talks: [{id: a, title: A talk, recording: d, start: 1, speakers: [{name: B}]}]\n"
    )
    os.utime(catalogue, (1_000_000_000, 1_000_000_000))
    printed = []
    for _ in range(2):  # The first start reads the catalogue and caches the conference.
        done = subprocess.run(
            [sys.executable, "-c", FIRST_PAINT, catalogue],
            capture_output=True, text=True, timeout=60, check=True,
        )  # fmt: skip
        printed.append(done.stdout.splitlines()[0])
    assert printed[1] == "[] 1"


def test_steps_run_in_order_after_the_first_paint(qtbot: QtBot) -> None:
    window, done = QWidget(), []
    qtbot.addWidget(window)
    steps = AfterFirstPaint(window, [lambda: done.append(1), lambda: done.append(2)])
    assert not steps.is_done()
    window.show()
    assert done == []
    qtbot.waitUntil(steps.is_done)
    assert done == [1, 2]


def test_steps_that_something_needs_run_at_once(qtbot: QtBot) -> None:
    window, done = QWidget(), []
    qtbot.addWidget(window)
    steps = AfterFirstPaint(window, [lambda: done.append(1), lambda: done.append(2)])
    steps.finish()
    assert done == [1, 2]
    window.show()
    qtbot.wait(20)
    assert done == [1, 2]

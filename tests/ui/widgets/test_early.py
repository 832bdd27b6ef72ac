"""What the first picture of the window may not touch, because it takes time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QToolButton

from duthviewer.ui.widgets import early

#: Paints once, and says what was loaded by then.
FIRST_PICTURE = """
import sys
from pathlib import Path
from PySide6 import QtCore
import duthviewer.ui.talks.grid as talk_grid
from duthviewer.ui.state.head_start import HeadStart, LaunchOptions
paint = talk_grid.TalkGrid.paintEvent
def painted(grid, event):
    paint(grid, event)
    files = "duthviewer.library.conferences.files"
    heavy = {"msgspec", "yaml", "PySide6.QtSvg", files} & set(sys.modules)
    print(sorted(heavy), "Qt" in vars(QtCore), grid.model().rowCount(), flush=True)
    grid.window().close()
talk_grid.TalkGrid.paintEvent = painted
wish = LaunchOptions(path=Path(sys.argv[1]), appearance="dark")
head_start = HeadStart(wish)
from duthviewer.ui.application import run
run(wish, head_start)
"""


def test_the_numbers_are_qt_s_own() -> None:
    assert Qt.FocusPolicy.TabFocus.value == early.TAB_FOCUS
    assert Qt.TextFormat.PlainText.value == early.PLAIN_TEXT
    assert Qt.ContextMenuPolicy.CustomContextMenu.value == early.CUSTOM_CONTEXT_MENU
    assert Qt.ScrollBarPolicy.ScrollBarAlwaysOff.value == early.SCROLL_BAR_ALWAYS_OFF
    assert Qt.ItemDataRole.DisplayRole == early.DISPLAY_ROLE
    assert Qt.ItemDataRole.AccessibleTextRole == early.ACCESSIBLE_TEXT_ROLE
    assert Qt.ItemDataRole.UserRole == early.USER_ROLE
    assert Qt.AlignmentFlag.AlignCenter.value == early.ALIGN_CENTER


def test_a_property_takes_a_number(qtbot) -> None:
    button, label, view = QToolButton(), QLabel(), QListView()
    for widget in (button, label, view):
        qtbot.addWidget(widget)
    assert button.setProperty("focusPolicy", early.TAB_FOCUS)
    assert button.focusPolicy() is Qt.FocusPolicy.TabFocus
    assert label.setProperty("textFormat", early.PLAIN_TEXT)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert view.setProperty("contextMenuPolicy", early.CUSTOM_CONTEXT_MENU)
    assert view.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu
    assert view.setProperty("horizontalScrollBarPolicy", early.SCROLL_BAR_ALWAYS_OFF)
    assert view.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_the_first_picture_stands_without_the_qt_namespace_and_msgspec(tmp_path: Path) -> None:
    catalogue = tmp_path / "catalogue.yaml"
    catalogue.write_text(
        "title: C\nid: c\nrecordings: {d: {}}\n"
        "talks: [{id: a, title: A talk, recording: d, start: 1, speakers: [{name: B}]}]\n"
    )
    os.utime(catalogue, (1_000_000_000, 1_000_000_000))
    said = []
    for _ in range(2):  # The first time reads the catalogue, and keeps its outline.
        done = subprocess.run(
            [sys.executable, "-c", FIRST_PICTURE, catalogue],
            capture_output=True, text=True, timeout=60, check=True,
        )  # fmt: skip
        said.append(done.stdout.splitlines()[0])
    assert said[1] == "[] False 1"

"""Giving the keyboard to a window, reliably, where there is no window manager to do it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def activate(qtbot: QtBot, window: QWidget) -> None:
    """Show a window and wait until it is the active one, so that its widgets can have the focus.

    The X server ignores a request that comes before the window is mapped, and on a busy computer
    the window of the test before may still be there. So the request is repeated.
    """
    with qtbot.waitExposed(window):
        window.show()

    def is_active() -> bool:
        if not window.isActiveWindow():
            window.activateWindow()
        return window.isActiveWindow()

    qtbot.waitUntil(is_active)

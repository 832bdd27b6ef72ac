"""The saved geometry of the main window for each set of screens."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

#: Limit of saved sets of screens: at home, at work, on a train, and more
_MOST = 8
#: Height left for the title bar of a window that does not fit the screen
_TITLE_PX = 40


def screens_key() -> str:
    """Return a key of the connected screens: their names, sizes and positions."""
    screens = []
    for screen in QGuiApplication.screens():
        place = screen.geometry()
        screens.append(f"{screen.name()} {place.width()}x{place.height()}+{place.x()}+{place.y()}")
    return ", ".join(sorted(screens))


def with_place_of(window: QWidget, remembered: object) -> dict[str, Any]:
    """Return the saved geometries with the window's current one; ignores full screen."""
    special = window.isMaximized() or window.isFullScreen()
    place = window.normalGeometry() if special else window.geometry()
    places = dict(remembered) if isinstance(remembered, Mapping) else {}
    key = screens_key()
    places.pop(key, None)
    where = [place.x(), place.y(), place.width(), place.height()]
    places[key] = [*where, window.isMaximized()]
    return dict(list(places.items())[-_MOST:])


def restore_place(window: QWidget, remembered: object) -> None:
    """Restore the window's geometry for these screens, within one of them."""
    kept = remembered.get(screens_key()) if isinstance(remembered, Mapping) else None
    match kept:
        case [int(x), int(y), int(width), int(height), bool(maximized)]:
            window.setGeometry(on_screen(QRect(x, y, width, height), window.minimumSize()))
            if maximized:
                window.showMaximized()


def on_screen(place: QRect, least: QSize) -> QRect:
    """Return the nearest geometry that fits the screen with most of ``place``."""
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    room = max(rooms, key=lambda one: _area(one.intersected(place)))
    if _area(room.intersected(place)) == 0:
        room = QGuiApplication.primaryScreen().availableGeometry()
    if room.contains(place):
        return place
    room = room.adjusted(0, min(_TITLE_PX, room.height() // 4), 0, 0)
    size = place.size().expandedTo(least).boundedTo(room.size())
    x = min(max(place.x(), room.left()), room.right() + 1 - size.width())
    y = min(max(place.y(), room.top()), room.bottom() + 1 - size.height())
    return QRect(x, y, size.width(), size.height())


def _area(area: QRect) -> int:
    return max(area.width(), 0) * max(area.height(), 0)

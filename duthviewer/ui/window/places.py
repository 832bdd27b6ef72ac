"""Where the main window stood, remembered for each set of screens."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

#: Most sets of screens kept: at home, at work, on a train, and some more
_MOST = 8
#: The desktop's title bar above a window that would not fit
_TITLE_PX = 40


def screens_key() -> str:
    """The screens there are, by their names, sizes and places."""
    screens = []
    for screen in QGuiApplication.screens():
        place = screen.geometry()
        screens.append(f"{screen.name()} {place.width()}x{place.height()}+{place.x()}+{place.y()}")
    return ", ".join(sorted(screens))


def with_place_of(window: QWidget, remembered: object) -> dict[str, Any]:
    """What was remembered, with the window's place now among it; full screen does not count."""
    special = window.isMaximized() or window.isFullScreen()
    place = window.normalGeometry() if special else window.geometry()
    places = dict(remembered) if isinstance(remembered, Mapping) else {}
    key = screens_key()
    places.pop(key, None)
    where = [place.x(), place.y(), place.width(), place.height()]
    places[key] = [*where, window.isMaximized()]
    return dict(list(places.items())[-_MOST:])


def restore_place(window: QWidget, remembered: object) -> None:
    """Put the window where it was with these screens, wholly on one of them."""
    kept = remembered.get(screens_key()) if isinstance(remembered, Mapping) else None
    match kept:
        case [int(x), int(y), int(width), int(height), bool(maximized)]:
            window.setGeometry(on_screen(QRect(x, y, width, height), window.minimumSize()))
            if maximized:
                window.showMaximized()


def on_screen(place: QRect, least: QSize) -> QRect:
    """The nearest place on the screen that has most of it, where all of it is to be seen."""
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

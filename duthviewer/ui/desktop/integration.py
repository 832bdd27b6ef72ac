"""Desktop integration: single instance, and media keys through MPRIS.

Not used for a window that only takes a screenshot.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.desktop.instance_listener import InstanceListener

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

    from duthviewer.ui.desktop.mpris import Mpris
    from duthviewer.ui.watch.page import WatchPage
    from duthviewer.ui.window.main_window import MainWindow


class DesktopIntegration(QObject):
    """Listens for later starts, and connects to the session bus with the first talk."""

    #: Emitted when a later start hands over a request (`Handed`)
    handed = Signal(object)

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._page: WatchPage | None = None
        self._is_on_bus = False
        #: The MPRIS player on the session bus, if there is a bus
        self.mpris: Mpris | None = None
        self._listener = InstanceListener(self)
        self._listener.handed.connect(self.handed)
        window.activated.connect(self._listener.listen)
        self._listener.listen()

    def announce(self, page: WatchPage) -> None:
        """Announce the current talk to the desktop and its media keys."""
        if self.mpris is not None:
            self.mpris.refresh()
        elif sys.platform == "linux" and not self._is_on_bus:
            self._is_on_bus = True
            self._page = page
            # Import here, not on the thread that connects: loading PySide classes on another
            # thread occasionally crashed Qt's loop.
            import duthviewer.ui.system.session_bus  # noqa: F401

            self._tasks.run(_connect_to_bus, self._on_bus)

    def close(self) -> None:
        """Stop listening and disconnect from the bus."""
        self._listener.close()
        if self.mpris is not None:
            self.mpris.close()

    def _on_bus(self, connection: QDBusConnection | None) -> None:
        if connection is not None and self._page is not None:
            from duthviewer.ui.desktop.mpris import Mpris, take_name

            self.mpris = Mpris(connection, self._page, self._window, self)
            # Only now: clients query the object as soon as they see the name.
            self._tasks.run(lambda _: take_name(connection), self._on_name_taken)

    def _on_name_taken(self, taken: bool) -> None:
        if not taken and self.mpris is not None:
            self.mpris.close()
            self.mpris = None


def _connect_to_bus(_: Task) -> QDBusConnection | None:
    """Connect to the session bus on a thread; return None without a bus."""
    from duthviewer.ui.system import session_bus

    address = session_bus.bus_address()
    return None if address is None else session_bus.connect(address)

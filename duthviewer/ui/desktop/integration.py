"""The program on the desktop: later starts hand over to its window, and media keys reach its talk.

Only for a window that shares: one that takes a screenshot leaves the desktop alone.
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


class Desktop(QObject):
    """Listens for later starts at once, and gets on the desktop's bus with the first talk."""

    #: A later start asks for something (`Handed`)
    handed = Signal(object)

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._page: WatchPage | None = None
        self._is_on_bus = False
        #: Shows the talk on the session bus, if there is one
        self.mpris: Mpris | None = None
        self._listener = InstanceListener(self)
        self._listener.handed.connect(self.handed)
        window.activated.connect(self._listener.listen)
        self._listener.listen()

    def announce(self, page: WatchPage) -> None:
        """Another talk is shown, or none: tell the desktop and its media keys."""
        if self.mpris is not None:
            self.mpris.look_again()
        elif sys.platform == "linux" and not self._is_on_bus:
            self._is_on_bus = True
            self._page = page
            # Here and not on the thread that gets on it: while another thread made classes of
            # PySide's, Qt's loop crashed now and then.
            import duthviewer.ui.system.session_bus  # noqa: F401

            self._tasks.run(_get_on_bus, self._on_bus)

    def close(self) -> None:
        """Leave the place and the bus to others."""
        self._listener.close()
        if self.mpris is not None:
            self.mpris.close()

    def _on_bus(self, connection: QDBusConnection | None) -> None:
        if connection is not None and self._page is not None:
            from duthviewer.ui.desktop.mpris import Mpris, take_name

            self.mpris = Mpris(connection, self._page, self._window, self)
            # Take the name last: programs that see it read the properties immediately.
            self._tasks.run(lambda _: take_name(connection), self._on_name_taken)

    def _on_name_taken(self, taken: bool) -> None:
        if not taken and self.mpris is not None:
            self.mpris.close()
            self.mpris = None


def _get_on_bus(_: Task) -> QDBusConnection | None:
    """On a thread: a connection to the desktop's bus, where there is one."""
    from duthviewer.ui.system import session_bus

    address = session_bus.bus_address()
    return None if address is None else session_bus.connect(address)

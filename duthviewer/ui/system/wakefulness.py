"""Keeps the computer awake while a talk plays, and reports when it goes to sleep."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import SLOT, QObject, Signal, Slot

from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.system.screen_saver import ScreenSaver, make_screen_saver

_SYSTEM_BUS = Path("/run/dbus/system_bus_socket")
_NAME = "duthviewer-sleep"


class Wakefulness(QObject):
    """Inhibits the screen saver during playback, and reports when the computer goes to sleep.

    The screen saver and the bus are found when playback starts for the first time. Blocking calls
    run on one thread of their own, which keeps their order.
    """

    #: Emitted when the computer goes to sleep
    going_to_sleep = Signal()

    def __init__(
        self, parent: QObject | None = None, screen_saver: ScreenSaver | None = None
    ) -> None:
        super().__init__(parent)
        #: Made when a talk first plays
        self.screen_saver = screen_saver
        self._tasks: Tasks | None = None
        self._playing = False

    def set_playing(self, playing: bool) -> None:
        if playing == self._playing:
            return
        self._playing = playing
        if self._tasks is None:
            if sys.platform == "linux":
                # Load PySide classes here: on another thread they can crash Qt's loop.
                import PySide6.QtDBus  # noqa: F401
            self._tasks = Tasks(self, threads=1)
            self._tasks.run(self._listen, self._done)
        self._tasks.run(self._inhibit if playing else self._release, self._done)

    def close(self) -> None:
        """Release the screen saver and stop listening."""
        self.set_playing(False)
        if self._tasks is not None:
            self._tasks.run(self._stop_listening, self._done)
            self._tasks.close(finish=True)
            self._tasks = None

    # On the thread.

    def _inhibit(self, _: Task) -> None:
        if self.screen_saver is None:
            self.screen_saver = make_screen_saver()
        self.screen_saver.inhibit(self.tr("Playing a talk"))

    def _release(self, _: Task) -> None:
        if self.screen_saver is not None:
            self.screen_saver.release()

    def _listen(self, _: Task) -> None:
        """Subscribe to the sleep signal of systemd's login service, if it exists."""
        if not _has_system_bus():
            return
        from PySide6.QtDBus import QDBusConnection

        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SystemBus, _NAME)
        if bus.isConnected():
            # The stubs require bytes, which PySide rejects.
            bus.connect(  # type: ignore[call-overload]
                "org.freedesktop.login1",
                "/org/freedesktop/login1",
                "org.freedesktop.login1.Manager",
                "PrepareForSleep",
                self,
                SLOT("on_sleep(bool)"),
            )

    def _stop_listening(self, _: Task) -> None:
        if _has_system_bus():
            from PySide6.QtDBus import QDBusConnection

            QDBusConnection.disconnectFromBus(_NAME)

    # On the GUI thread.

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:
        """Handle the sleep signal: sleep begins, or has ended."""
        if begins:
            self.going_to_sleep.emit()

    def _done(self, _: None) -> None:
        """Ignore the result."""


def _has_system_bus() -> bool:
    return sys.platform == "linux" and (
        "DBUS_SYSTEM_BUS_ADDRESS" in os.environ or _SYSTEM_BUS.exists()
    )

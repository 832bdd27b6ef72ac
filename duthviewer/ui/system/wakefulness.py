"""The computer stays awake while a talk plays; where it goes to sleep, the talk is to pause."""

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
    """Holds the screen saver off while playing, and tells when the computer goes to sleep.

    The services are found when something plays for the first time. All waiting is done on one
    separate thread, so requests stay in order.
    """

    #: The computer goes to sleep
    going_to_sleep = Signal()

    def __init__(
        self, parent: QObject | None = None, screen_saver: ScreenSaver | None = None
    ) -> None:
        super().__init__(parent)
        self._screen_saver = screen_saver
        self._tasks: Tasks | None = None
        self._playing = False

    def set_playing(self, playing: bool) -> None:
        if playing == self._playing:
            return
        self._playing = playing
        if self._tasks is None:
            if sys.platform == "linux":
                # Here: PySide's classes are not to be made on a thread while Qt's loop runs.
                import PySide6.QtDBus  # noqa: F401
            self._tasks = Tasks(self, threads=1)
            self._tasks.run(self._listen, self._done)
        self._tasks.run(self._hold_off if playing else self._let_come, self._done)

    def close(self) -> None:
        """Let the screen saver come, and listen no more."""
        self.set_playing(False)
        if self._tasks is not None:
            self._tasks.run(self._stop_listening, self._done)
            self._tasks.close(finish=True)
            self._tasks = None

    # On the thread.

    def _hold_off(self, _: Task) -> None:
        if self._screen_saver is None:
            self._screen_saver = make_screen_saver()
        self._screen_saver.hold_off(self.tr("Playing a talk"))

    def _let_come(self, _: Task) -> None:
        if self._screen_saver is not None:
            self._screen_saver.let_come()

    def _listen(self, _: Task) -> None:
        """Listen to systemd's login service, if there is one."""
        if not _has_system_bus():
            return
        from PySide6.QtDBus import QDBusConnection

        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SystemBus, _NAME)
        if bus.isConnected():
            # The stubs ask for bytes, which PySide refuses.
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

    # Back here.

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:
        """The login service says that sleep begins, or has ended."""
        if begins:
            self.going_to_sleep.emit()

    def _done(self, _: None) -> None:
        """Nothing waits for it."""


def _has_system_bus() -> bool:
    return sys.platform == "linux" and (
        "DBUS_SYSTEM_BUS_ADDRESS" in os.environ or _SYSTEM_BUS.exists()
    )

"""Plays the desktop's screen saver and the login service on a bus, and the window beside them.

Run within ``dbus-run-session``; prints what the services were asked and what the window was told.
The services run in a process of their own, as on a desktop.
"""

from __future__ import annotations

import os
import subprocess
import sys

from PySide6.QtCore import SLOT, ClassInfo, QCoreApplication, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from duthviewer.ui.system.wakefulness import Wakefulness


@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class FakeScreenSaver(QObject):
    """Answers as the specification says, and notes who has left the bus."""

    def __init__(self) -> None:
        super().__init__()
        self.bus = QDBusConnection.sessionBus()
        self._held_off = False
        self._times = 0
        self.bus.connect(
            "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
            "NameOwnerChanged", self, SLOT("owner_changed(QString,QString,QString)"),
        )  # fmt: skip

    @Slot(str, str, result=int)
    def Inhibit(self, who: str, why: str) -> int:
        print(f"{who} holds it off: {why}", flush=True)
        self._held_off = True
        return 7

    @Slot(str, str, str)
    def owner_changed(self, name: str, before: str, after: str) -> None:
        if self._held_off and name.startswith(":") and not after:
            print("it may come again", flush=True)
            self._held_off = False
            self._times += 1
            if self._times == 2:
                QCoreApplication.quit()


class Services(QObject):
    def __init__(self) -> None:
        super().__init__()
        self._saver = FakeScreenSaver()
        bus = self._saver.bus
        everything = QDBusConnection.RegisterOption.ExportAllSlots
        assert bus.registerObject("/org/freedesktop/ScreenSaver", self._saver, everything)
        assert bus.registerService("org.freedesktop.ScreenSaver")
        assert bus.registerService("org.freedesktop.login1")
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._sleep)
        self._timer.start(200)
        print("ready", flush=True)

    def _sleep(self) -> None:
        """The computer goes to sleep again and again: somebody will be listening by then."""
        signal = QDBusMessage.createSignal(
            "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep"
        )
        signal.setArguments([True])
        self._saver.bus.send(signal)


class Window(QObject):
    """Plays, pauses, plays, and ends when the computer goes to sleep."""

    def __init__(self) -> None:
        super().__init__()
        self._wakefulness = Wakefulness(self)
        for playing in (True, False, True):
            self._wakefulness.set_playing(playing)
        self._wakefulness.going_to_sleep.connect(self._end)

    def _end(self) -> None:
        self._wakefulness.going_to_sleep.disconnect(self._end)
        print("sleep", flush=True)
        self._wakefulness.close()
        QTimer.singleShot(0, QCoreApplication.instance(), QCoreApplication.quit)


def main() -> None:
    application = QCoreApplication(sys.argv[:1])
    if "--services" in sys.argv:
        services = Services()
        application.exec()
        del services
        return
    # The login service lives on the system's bus; here both are one.
    os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
    with subprocess.Popen(
        [sys.executable, __file__, "--services"], stdout=subprocess.PIPE, text=True
    ) as services_process:
        assert services_process.stdout is not None
        assert services_process.stdout.readline() == "ready\n"
        window = Window()
        application.exec()
        del window
        # The services end when the screen saver may come for the second time.
        print(services_process.stdout.read(), end="")


main()

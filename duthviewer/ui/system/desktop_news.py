"""What the desktop shows outside the window: progress in the task bar, notifications.

Both go through the session bus of Linux. The task bars of KDE, Ubuntu and most docks follow
Unity's interface: https://wiki.ubuntu.com/Unity/LauncherAPI. Notifications follow
https://specifications.freedesktop.org/notification-spec/. Elsewhere nothing is shown.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt

from duthviewer.ui.background.tasks import Task, Tasks

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

_ENTRY_PATH = "/com/canonical/unity/launcherentry/duthviewer"
_ENTRY_INTERFACE = "com.canonical.Unity.LauncherEntry"
_APPLICATION = "application://duthviewer.desktop"
_NOTIFICATIONS = "org.freedesktop.Notifications"
_NOTIFICATIONS_PATH = "/org/freedesktop/Notifications"
#: The server chooses how long a notification stays.
_USUAL_TIME = -1


class DesktopNews(QObject):
    """Shows progress in the task bar, and notifications. Connects when first needed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        #: One thread, which keeps the order: a bus may not answer
        self._tasks: Tasks | None = None
        self._connection: QDBusConnection | None = None
        self._progress: float | None = None

    def show_progress(self, fraction: float | None) -> None:
        """Show progress, 0–1, in the task bar; None removes it."""
        # A task bar is a few hundred pixels wide at most.
        fraction = None if fraction is None else round(fraction, 2)
        if fraction == self._progress:
            return
        self._progress = fraction

        def send(_: Task) -> None:
            self._send_progress(fraction)

        self._run(send)

    def notify(self, title: str, text: str) -> None:
        """Show a notification. ``text`` is prepared by `notification_text`."""

        def send(_: Task) -> None:
            self._notify(title, text)

        self._run(send)

    def close(self, within_s: float = 0.2) -> None:
        """Remove the progress and disconnect; a bus that does not answer is left behind."""
        if self._tasks is not None:
            self._tasks.run(self._leave, self._done)
            self._tasks.close(finish=True, within_s=within_s)
            self._tasks = None

    def _run(self, work: Callable[[Task], None]) -> None:
        if sys.platform == "linux":
            self._start().run(work, self._done)

    def _start(self) -> Tasks:
        if self._tasks is None:
            # Load PySide classes here: on another thread they can crash Qt's loop.
            import duthviewer.ui.system.session_bus  # noqa: F401

            self._tasks = Tasks(self, threads=1)
        return self._tasks

    # On the thread.

    def _bus(self) -> QDBusConnection | None:
        from duthviewer.ui.system import session_bus

        if self._connection is None and (address := session_bus.bus_address()) is not None:
            self._connection = session_bus.connect(address)
        return self._connection

    def _send_progress(self, fraction: float | None) -> None:
        from PySide6.QtDBus import QDBusMessage

        from duthviewer.ui.system.session_bus import mapping

        if (bus := self._bus()) is None:
            return
        update = QDBusMessage.createSignal(_ENTRY_PATH, _ENTRY_INTERFACE, "Update")
        values = {"progress": fraction or 0.0, "progress-visible": fraction is not None}
        update.setArguments([_APPLICATION, mapping(values)])
        bus.send(update)

    def _notify(self, title: str, text: str) -> None:
        from PySide6.QtDBus import QDBusInterface

        if (bus := self._bus()) is None:
            return
        server = QDBusInterface(_NOTIFICATIONS, _NOTIFICATIONS_PATH, _NOTIFICATIONS, bus)
        if not server.isValid():
            return
        # Through the meta object: a message from Python would send the second value as a signed
        # number, which servers refuse.
        QMetaObject.invokeMethod(
            server,
            "Notify",
            Qt.ConnectionType.DirectConnection,
            Q_ARG("QString", "duthviewer"),
            Q_ARG("uint", 0),
            Q_ARG("QString", "duthviewer"),
            Q_ARG("QString", title),
            Q_ARG("QString", text),
            Q_ARG("QStringList", []),
            Q_ARG("QVariantMap", {"desktop-entry": "duthviewer"}),
            Q_ARG("int", _USUAL_TIME),
        )

    def _leave(self, _: Task) -> None:
        if self._connection is not None:
            from PySide6.QtDBus import QDBusConnection

            self._send_progress(None)
            name, self._connection = self._connection.name(), None
            QDBusConnection.disconnectFromBus(name)

    def _done(self, _: None) -> None:
        """Ignore the result."""

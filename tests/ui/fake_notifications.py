"""Plays a desktop's notifications and task bar on a bus, and the program beside them.

Run within ``dbus-run-session``; prints what the desktop was asked to show. The desktop runs in a
process of its own, as a real one does.
"""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import SLOT, ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection

from duthviewer.ui.system.desktop_news import DesktopNews
from duthviewer.ui.widgets.plain_text import notification_text

INTERFACE = "org.freedesktop.Notifications"


@ClassInfo({"D-Bus Interface": INTERFACE})
class FakeDesktop(QObject):
    """Answers as the specification says; ends after a notification and the end of progress."""

    def __init__(self) -> None:
        super().__init__()
        self.bus = QDBusConnection.sessionBus()
        self.bus.connect(
            "", "", "com.canonical.Unity.LauncherEntry", "Update", self,
            SLOT("update(QString,QVariantMap)"),
        )  # fmt: skip

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(self, name, replaces, icon, title, text, actions, hints, time_ms) -> int:
        print(f"notified by {name}: {title} / {text} / {hints}", flush=True)
        return 3

    @Slot(str, "QVariantMap")
    def update(self, application, values) -> None:
        print(f"progress of {application}: {values}", flush=True)
        if not values["progress-visible"]:
            QCoreApplication.quit()


def main() -> None:
    application = QCoreApplication(sys.argv[:1])
    if "--desktop" in sys.argv:
        desktop = FakeDesktop()
        everything = QDBusConnection.RegisterOption.ExportAllSlots
        assert desktop.bus.registerObject("/org/freedesktop/Notifications", desktop, everything)
        assert desktop.bus.registerService(INTERFACE)
        print("ready", flush=True)
        application.exec()
        return
    with subprocess.Popen(
        [sys.executable, __file__, "--desktop"], stdout=subprocess.PIPE, text=True
    ) as desktop_process:
        assert desktop_process.stdout is not None
        assert desktop_process.stdout.readline() == "ready\n"
        news = DesktopNews()
        news.show_progress(0.251)
        news.show_progress(0.252)
        news.notify("Downloaded: Day 1 & 2", notification_text("5 < 6"))
        news.close(within_s=60)
        print(desktop_process.stdout.read(), end="")


main()

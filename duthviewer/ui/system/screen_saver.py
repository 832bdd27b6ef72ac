"""Inhibits the screen saver on each system."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any

logger = logging.getLogger(__name__)

_ANSWER_MS = 2000


class ScreenSaver(ABC):
    """The system's screen saver and other measures that darken an idle screen.

    Calls may block, and must all be made on the same thread.
    """

    @abstractmethod
    def inhibit(self, why: str) -> None:
        """Inhibit the screen saver; ``why`` may be shown to the user."""

    @abstractmethod
    def release(self) -> None:
        """Stop inhibiting the screen saver."""


class NoScreenSaver(ScreenSaver):
    """Used on systems without a known screen saver."""

    def inhibit(self, why: str) -> None:
        """Do nothing."""

    def release(self) -> None:
        """Do nothing."""


class BusScreenSaver(ScreenSaver):
    """org.freedesktop.ScreenSaver on the session bus: GNOME, KDE, Xfce, Cinnamon and others.

    An inhibition ends with its connection. Each one uses a connection of its own, because PySide
    cannot send the unsigned number that `UnInhibit` takes.
    """

    _NAME = "duthviewer-screen-saver"

    def inhibit(self, why: str) -> None:
        # Only needed while playing.
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, self._NAME)
        if not bus.isConnected():
            logger.info("the session bus cannot be reached: %s", bus.lastError().message())
            return
        call = QDBusMessage.createMethodCall(
            "org.freedesktop.ScreenSaver",
            "/org/freedesktop/ScreenSaver",
            "org.freedesktop.ScreenSaver",
            "Inhibit",
        )
        call.setArguments(["duthviewer", why])
        answer = bus.call(call, QDBus.CallMode.Block, _ANSWER_MS)
        if answer.type() == QDBusMessage.MessageType.ErrorMessage:
            logger.info("the screen saver is not inhibited: %s", answer.errorMessage())

    def release(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        QDBusConnection.disconnectFromBus(self._NAME)


class WindowsScreenSaver(ScreenSaver):
    """SetThreadExecutionState, which applies to the calling thread."""

    _CONTINUOUS, _DISPLAY, _SYSTEM = 0x80000000, 0x2, 0x1

    def inhibit(self, why: str) -> None:
        self._set(self._CONTINUOUS | self._DISPLAY | self._SYSTEM)

    def release(self) -> None:
        self._set(self._CONTINUOUS)

    def _set(self, state: int) -> None:
        import ctypes

        libraries: Any = ctypes
        libraries.windll.kernel32.SetThreadExecutionState(state)


class CaffeinateScreenSaver(ScreenSaver):
    """The caffeinate program of macOS, which ends with this process."""

    def __init__(self, program: str = "caffeinate") -> None:
        self._program = program
        self._process: subprocess.Popen[bytes] | None = None

    def inhibit(self, why: str) -> None:
        if self._process is not None:
            return
        try:
            self._process = subprocess.Popen(
                [self._program, "-d", "-i", "-w", str(os.getpid())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            logger.info("the screen saver is not inhibited: %s", error)

    def release(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None


def make_screen_saver() -> ScreenSaver:
    """Return the screen saver of this system."""
    if sys.platform == "win32":
        return WindowsScreenSaver()
    if sys.platform == "darwin":
        return CaffeinateScreenSaver()
    return BusScreenSaver() if _has_session_bus() else NoScreenSaver()


def _has_session_bus() -> bool:
    """Return whether there is a session bus; libdbus would start one otherwise."""
    if "DBUS_SESSION_BUS_ADDRESS" in os.environ:
        return True
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(folder) and (Path(folder) / "bus").exists()

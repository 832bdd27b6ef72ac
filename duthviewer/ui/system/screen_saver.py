"""Holding off the screen saver, as each system wants to be asked."""

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
    """The screen saver of the system, with what else darkens the screen of an idle computer.

    Its calls may wait for the system: they are made on one and the same thread, in turn.
    """

    @abstractmethod
    def hold_off(self, why: str) -> None:
        """Keep it away from now on; ``why`` may be shown to the person."""

    @abstractmethod
    def let_come(self) -> None:
        """No longer keep it away."""


class NoScreenSaver(ScreenSaver):
    """Where there is nobody to ask."""

    def hold_off(self, why: str) -> None:
        """Nobody is asked."""

    def let_come(self) -> None:
        """Nobody was asked."""


class BusScreenSaver(ScreenSaver):
    """org.freedesktop.ScreenSaver on the session bus: GNOME, KDE, Xfce, Cinnamon and others.

    What was asked for ends when the connection that asked does. So each time has a connection of
    its own, and `UnInhibit` is not needed: PySide cannot send the unsigned number that it takes.
    """

    _NAME = "duthviewer-screen-saver"

    def hold_off(self, why: str) -> None:
        # Imported here because nothing else needs it, and only who plays something.
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
            logger.info("the screen saver is not held off: %s", answer.errorMessage())

    def let_come(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        QDBusConnection.disconnectFromBus(self._NAME)


class WindowsScreenSaver(ScreenSaver):
    """SetThreadExecutionState; it holds for the thread that called it."""

    _CONTINUOUS, _DISPLAY, _SYSTEM = 0x80000000, 0x2, 0x1

    def hold_off(self, why: str) -> None:
        self._set(self._CONTINUOUS | self._DISPLAY | self._SYSTEM)

    def let_come(self) -> None:
        self._set(self._CONTINUOUS)

    def _set(self, state: int) -> None:
        import ctypes

        libraries: Any = ctypes
        libraries.windll.kernel32.SetThreadExecutionState(state)


class CaffeinateScreenSaver(ScreenSaver):
    """macOS' own program for this, which ends with us whatever happens."""

    def __init__(self, program: str = "caffeinate") -> None:
        self._program = program
        self._process: subprocess.Popen[bytes] | None = None

    def hold_off(self, why: str) -> None:
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
            logger.info("the screen saver is not held off: %s", error)

    def let_come(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None


def make_screen_saver() -> ScreenSaver:
    """The one of this system."""
    if sys.platform == "win32":
        return WindowsScreenSaver()
    if sys.platform == "darwin":
        return CaffeinateScreenSaver()
    return BusScreenSaver() if _has_session_bus() else NoScreenSaver()


def _has_session_bus() -> bool:
    """Whether there is a bus; libdbus would start one of its own where there is none."""
    if "DBUS_SESSION_BUS_ADDRESS" in os.environ:
        return True
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(folder) and (Path(folder) / "bus").exists()

"""The session bus (D-Bus): connections, and values with exact types.

PySide sends every Python number below 2³¹ as 32 bits, and an empty list as a list of variants.
MPRIS requires 64 bits and lists of strings.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import ClassInfo, Property, QMetaType, QObject
from PySide6.QtDBus import QDBusArgument, QDBusConnection, QDBusMessage, QDBusVariant

#: The stub takes keywords only, which cannot be named "D-Bus Interface"
class_info: Any = ClassInfo
PROPERTIES = "org.freedesktop.DBus.Properties"
_NUMBER_PATH = "/org/duthviewer/Number"
_NUMBER_INTERFACE = "org.duthviewer.Number"


_NUMBERS = itertools.count(1)


def bus_address() -> str | None:
    """Return the address of the session bus, or None. (Qt might start a bus.)"""
    if given := os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return given
    socket = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / "bus"
    return f"unix:path={socket}" if socket.is_absolute() and socket.exists() else None


def connect(address: str) -> QDBusConnection | None:
    """Open a new connection. Blocks: use a thread."""
    # Qt returns the same connection for the same name.
    connection = QDBusConnection.connectToBus(address, f"duthviewer-{next(_NUMBERS)}")
    return connection if connection.isConnected() else None


class SessionBus:
    """Sends values through a connection. Create it on the thread of its objects."""

    def __init__(self, connection: QDBusConnection) -> None:
        self.connection = connection
        self._number = _Number()
        connection.registerObject(
            _NUMBER_PATH, self._number, QDBusConnection.RegisterOption.ExportAllProperties
        )

    def int64(self, value: int) -> QDBusVariant:
        """Return a number as a 64-bit variant. The call stays within the process.

        WORKAROUND: from Python, only a declared property gives a 64-bit number, and only Qt reads
        it with the declared type: so it is read through the bus.
        """
        self._number.current = value
        call = QDBusMessage.createMethodCall(
            self.connection.baseService(), _NUMBER_PATH, PROPERTIES, "Get"
        )
        call.setArguments([_NUMBER_INTERFACE, "value"])
        variant: QDBusVariant = self.connection.call(call).arguments()[0]
        return variant

    def send_changed(self, path: str, interface: str, changed: Mapping[str, Any]) -> None:
        """Emit PropertiesChanged with the new values."""
        signal = QDBusMessage.createSignal(path, PROPERTIES, "PropertiesChanged")
        signal.setArguments([interface, mapping(changed), texts(())])
        self.connection.send(signal)

    def close(self) -> None:
        """Disconnect, which releases the name. Send nothing afterwards."""
        name = self.connection.name()
        self.connection.unregisterObject(_NUMBER_PATH)
        # Qt closes the connection only without references to it.
        del self.connection
        QDBusConnection.disconnectFromBus(name)


def texts(values: tuple[str, ...]) -> QDBusArgument:
    """Return a list of strings (``as``), which may be empty."""
    result = QDBusArgument()
    result.beginArray(QMetaType(QMetaType.Type.QString.value))
    for value in values:
        result.appendVariant(value)
    result.endArray()
    return result


def mapping(values: Mapping[str, Any]) -> QDBusArgument:
    """Return a dictionary of variants (``a{sv}``); a ``QDBusVariant`` keeps its type."""
    result = QDBusArgument()
    result.beginMap(QMetaType(QMetaType.Type.QString.value), QMetaType.fromName(b"QDBusVariant"))
    for key, value in values.items():
        result.beginMapEntry()
        result.appendVariant(key)
        result.appendVariant(variant(value))
        result.endMapEntry()
    result.endMap()
    return result


def variant(value: Any) -> QDBusVariant:
    return value if isinstance(value, QDBusVariant) else QDBusVariant(value)


@class_info({"D-Bus Interface": _NUMBER_INTERFACE})
class _Number(QObject):
    """Holds a number until Qt has read it as 64 bits."""

    def __init__(self) -> None:
        super().__init__()
        self.current = 0

    def _value(self) -> int:
        return self.current

    value = Property("qlonglong", _value)  # type: ignore[arg-type]

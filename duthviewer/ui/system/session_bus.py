"""The desktop's message bus (D-Bus): getting onto it, and values with the types that it asks for.

PySide turns every Python number below 2³¹ into 32 bits, a dictionary's numbers too, and an empty
list into a list of anything. MPRIS asks for 64 bits and for lists of texts.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import ClassInfo, Property, QMetaType, QObject
from PySide6.QtDBus import QDBusArgument, QDBusConnection, QDBusMessage, QDBusVariant

#: Its stub takes keywords only, which cannot hold "D-Bus Interface"
class_info: Any = ClassInfo
PROPERTIES = "org.freedesktop.DBus.Properties"
_NUMBER_PATH = "/org/duthviewer/Number"
_NUMBER_INTERFACE = "org.duthviewer.Number"


_NUMBERS = itertools.count(1)


def bus_address() -> str | None:
    """Where the session's bus is; None without one. (Asking Qt might start one.)"""
    if given := os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return given
    socket = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / "bus"
    return f"unix:path={socket}" if socket.is_absolute() and socket.exists() else None


def connect(address: str) -> QDBusConnection | None:
    """A connection of one's own. Blocks, so on a thread."""
    # Under one name Qt would give the same connection again.
    connection = QDBusConnection.connectToBus(address, f"duthviewer-{next(_NUMBERS)}")
    return connection if connection.isConnected() else None


class SessionBus:
    """What is sent through a connection; made on the thread that its objects live on."""

    def __init__(self, connection: QDBusConnection) -> None:
        self.connection = connection
        self._number = _Number()
        connection.registerObject(
            _NUMBER_PATH, self._number, QDBusConnection.RegisterOption.ExportAllProperties
        )

    def int64(self, value: int) -> QDBusVariant:
        """A number of 64 bits as a variant. Stays within the process, though it looks like a call.

        WORKAROUND: the one way from Python to a 64-bit number is a property declared as such, and
        only Qt itself reads it as declared: so we ask ourselves for it.
        """
        self._number.current = value
        call = QDBusMessage.createMethodCall(
            self.connection.baseService(), _NUMBER_PATH, PROPERTIES, "Get"
        )
        call.setArguments([_NUMBER_INTERFACE, "value"])
        variant: QDBusVariant = self.connection.call(call).arguments()[0]
        return variant

    def say_changed(self, path: str, interface: str, changed: Mapping[str, Any]) -> None:
        """Announce new values of properties."""
        signal = QDBusMessage.createSignal(path, PROPERTIES, "PropertiesChanged")
        signal.setArguments([interface, mapping(changed), texts(())])
        self.connection.send(signal)

    def close(self) -> None:
        """Leave the bus, which gives the name back. Nothing may be sent afterwards."""
        name = self.connection.name()
        self.connection.unregisterObject(_NUMBER_PATH)
        # Qt closes the connection only when nobody holds it.
        del self.connection
        QDBusConnection.disconnectFromBus(name)


def texts(values: tuple[str, ...]) -> QDBusArgument:
    """A list of texts (``as``), which may be empty."""
    result = QDBusArgument()
    result.beginArray(QMetaType(QMetaType.Type.QString.value))
    for value in values:
        result.appendVariant(value)
    result.endArray()
    return result


def mapping(values: Mapping[str, Any]) -> QDBusArgument:
    """A dictionary of variants (``a{sv}``); what is a ``QDBusVariant`` keeps its type."""
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
    """Holds a number until Qt has read it with its full width."""

    def __init__(self) -> None:
        super().__init__()
        self.current = 0

    def _value(self) -> int:
        return self.current

    value = Property("qlonglong", _value)  # type: ignore[arg-type]

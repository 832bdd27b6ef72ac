"""The D-Bus adaptors of MPRIS: the root and player interfaces, and their properties."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusMessage, QDBusObjectPath, QDBusVariant

from duthviewer.ui.system.session_bus import PROPERTIES, class_info, mapping, variant

if TYPE_CHECKING:
    from duthviewer.ui.desktop.mpris import Mpris

ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"

_ROOT_XML = f"""
<interface name="{ROOT}">
  <method name="Raise"/>
  <method name="Quit"/>
  <property name="CanQuit" type="b" access="read"/>
  <property name="CanRaise" type="b" access="read"/>
  <property name="HasTrackList" type="b" access="read"/>
  <property name="Identity" type="s" access="read"/>
  <property name="DesktopEntry" type="s" access="read"/>
  <property name="SupportedUriSchemes" type="as" access="read"/>
  <property name="SupportedMimeTypes" type="as" access="read"/>
</interface>
"""
_PLAYER_XML = f"""
<interface name="{PLAYER}">
  <method name="Next"/>
  <method name="Previous"/>
  <method name="Pause"/>
  <method name="PlayPause"/>
  <method name="Stop"/>
  <method name="Play"/>
  <method name="Seek"><arg name="Offset" type="x" direction="in"/></method>
  <method name="SetPosition">
    <arg name="TrackId" type="o" direction="in"/>
    <arg name="Position" type="x" direction="in"/>
  </method>
  <method name="OpenUri"><arg name="Uri" type="s" direction="in"/></method>
  <signal name="Seeked"><arg name="Position" type="x"/></signal>
  <property name="PlaybackStatus" type="s" access="read"/>
  <property name="Rate" type="d" access="readwrite"/>
  <property name="Metadata" type="a{{sv}}" access="read"/>
  <property name="Volume" type="d" access="readwrite"/>
  <property name="Position" type="x" access="read">
    <annotation name="org.freedesktop.DBus.Property.EmitsChangedSignal" value="false"/>
  </property>
  <property name="MinimumRate" type="d" access="read"/>
  <property name="MaximumRate" type="d" access="read"/>
  <property name="CanGoNext" type="b" access="read"/>
  <property name="CanGoPrevious" type="b" access="read"/>
  <property name="CanPlay" type="b" access="read"/>
  <property name="CanPause" type="b" access="read"/>
  <property name="CanSeek" type="b" access="read"/>
  <property name="CanControl" type="b" access="read"/>
</interface>
"""


@class_info({"D-Bus Interface": ROOT, "D-Bus Introspection": _ROOT_XML})
class RootAdaptor(QDBusAbstractAdaptor):
    """The interface of the program."""

    def __init__(self, mpris: Mpris) -> None:
        super().__init__(mpris)
        self._mpris = mpris

    @Slot()
    def Raise(self) -> None:
        self._mpris.raise_window()

    @Slot()
    def Quit(self) -> None:
        self._mpris.quit()


@class_info({"D-Bus Interface": PLAYER, "D-Bus Introspection": _PLAYER_XML})
class PlayerAdaptor(QDBusAbstractAdaptor):
    """The interface of the player."""

    #: Emitted after a seek (microseconds of the talk)
    Seeked = Signal("qlonglong")  # type: ignore[arg-type]

    def __init__(self, mpris: Mpris) -> None:
        super().__init__(mpris)
        self._mpris = mpris

    @Slot()
    def Next(self) -> None:
        self._mpris.trigger("next_talk")

    @Slot()
    def Previous(self) -> None:
        self._mpris.trigger("previous_talk")

    @Slot()
    def Pause(self) -> None:
        self._mpris.pause()

    @Slot()
    def PlayPause(self) -> None:
        self._mpris.toggle()

    @Slot()
    def Stop(self) -> None:
        # The talk stays open at its position.
        self._mpris.pause()

    @Slot()
    def Play(self) -> None:
        self._mpris.play()

    @Slot("qlonglong")
    def Seek(self, offset_us: int) -> None:
        self._mpris.seek_by(offset_us)

    @Slot(QDBusObjectPath, "qlonglong")
    def SetPosition(self, track: QDBusObjectPath, position_us: int) -> None:
        self._mpris.seek_to(track.path(), position_us)

    @Slot(str)
    def OpenUri(self, _uri: str) -> None:
        """Do nothing: no URI schemes are supported."""


@class_info(
    # Not empty, or Qt would add a second description.
    {"D-Bus Interface": PROPERTIES, "D-Bus Introspection": "<!-- standard -->"}
)
class PropertiesAdaptor(QDBusAbstractAdaptor):
    """The properties of both interfaces; Qt's own replies lack types (see session_bus.py)."""

    def __init__(self, mpris: Mpris) -> None:
        super().__init__(mpris)
        self._mpris = mpris

    @Slot(str, str, QDBusMessage)
    def Get(self, interface: str, name: str, message: QDBusMessage) -> None:
        read = (self._mpris.values(interface) or {}).get(name)
        if read is None:
            self._refuse(message, name)
        else:
            self._answer(message, variant(read()))

    @Slot(str, QDBusMessage)
    def GetAll(self, interface: str, message: QDBusMessage) -> None:
        reads: Mapping[str, Callable[[], Any]] = self._mpris.values(interface) or {}
        self._answer(message, mapping({name: read() for name, read in reads.items()}))

    @Slot(str, str, QDBusVariant, QDBusMessage)
    def Set(self, interface: str, name: str, value: QDBusVariant, message: QDBusMessage) -> None:
        new = value.variant()
        known = isinstance(new, int | float) and interface == PLAYER
        if known and self._mpris.set_value(name, new):
            self._answer(message)
        else:
            self._refuse(message, name)

    def _answer(self, message: QDBusMessage, *values: Any) -> None:
        message.setDelayedReply(True)
        reply = message.createReply()
        reply.setArguments(list(values))
        self._mpris.send(reply)

    def _refuse(self, message: QDBusMessage, name: str) -> None:
        message.setDelayedReply(True)
        error = "org.freedesktop.DBus.Error.UnknownProperty"
        text = f"no such property, or invalid value: {name}"
        self._mpris.send(message.createErrorReply(error, text))

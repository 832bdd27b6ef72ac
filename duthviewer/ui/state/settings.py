"""The settings, and those in effect: theme, engine, media folders, keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from duthviewer.library.places import Places
from duthviewer.library.store.setting_kinds import valid_settings
from duthviewer.names import path_of, path_text
from duthviewer.ui.background.store_writer import StoreWriter
from duthviewer.ui.state.head_start import LaunchOptions
from duthviewer.ui.widgets import theme

if TYPE_CHECKING:
    from duthviewer.ui.commands.key_map import KeyMap


class Settings(QObject):
    """The saved settings; launch options override them for this run.

    The object exists before the settings are read, and has default values until ``restore``.
    """

    #: A setting has a new value (its key), or all settings have been read ("")
    changed = Signal(str)
    #: The window's colours have changed
    theme_applied = Signal()

    def __init__(
        self,
        wish: LaunchOptions,
        places: Places,
        writer: StoreWriter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._wish = wish
        self._videos = places.videos
        self._writer = writer
        self._values: dict[str, Any] = {}
        self._appearance = theme.Appearance(wish.appearance or theme.Appearance.SYSTEM)
        self._asks_system = False
        self._keys: KeyMap | None = None
        #: The folders to scan for files, besides the conference's own
        self.media: tuple[Path, ...] = ()
        #: Whether talks start playing in this run
        self.playing = wish.playing
        #: Whether the window opens only for a screenshot
        self.is_for_picture = wish.screenshot is not None

    def restore(self, values: Mapping[str, Any]) -> None:
        """Take the values from the store; invalid ones count as not set."""
        self._values = valid_settings(values)
        self._take_media()
        if self._keys is not None:
            self._keys.restore(self._values)
        if self._wish.appearance is None and "appearance" in self._values:
            self._appearance = theme.Appearance(self._values["appearance"])
        self.changed.emit("")

    @property
    def values(self) -> Mapping[str, Any]:
        """All settings; the mapping is live until the next ``restore``."""
        return self._values

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value of a setting, or ``default`` if it is not set."""
        return self._values.get(key, default)

    def change(self, key: str, value: Any) -> None:
        """Set a setting to a JSON value, save it, and emit ``changed``."""
        self._values[key] = value
        self._writer.set_setting(key, value)
        if key == "appearance":
            self._appearance = theme.Appearance(value)
            self.apply_theme()
        elif key == "media_folders":
            self._take_media()
        self.changed.emit(key)

    # Files and playing.

    @property
    def asked_media(self) -> tuple[Path, ...]:
        """The media folders given on the command line."""
        return self._wish.media

    def add_media(self, folders: Sequence[Path]) -> None:
        """Scan these folders for files, too."""
        known = self._folders()
        new = [text for text in map(path_text, folders) if text not in known]
        self.change("media_folders", [*known, *new])

    def engine(self) -> str:
        """Return the engine: the command line's for this run, else that of the settings."""
        if self._wish.engine != "auto":
            return self._wish.engine
        engine = self._values.get("engine")
        return engine if engine in ("vlc", "qt") else "auto"

    def plays_at_once(self) -> bool:
        """Return whether a talk starts playing when it is opened."""
        return self.playing and self._values.get("play_at_once") is not False

    def _folders(self) -> list[str]:
        return self._values.get("media_folders") or [path_text(self._videos)]

    def _take_media(self) -> None:
        # What is downloaded has to be found, whatever other folders there are.
        folders = dict.fromkeys((*map(path_of, self._folders()), self._videos))
        self.media = (*self._wish.media, *folders)

    # The theme.

    def apply_theme(self) -> None:
        """Apply the colours. Until ``follow_system`` they are those that the system had last."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        believed = None if self._asks_system else self._values.get("system_dark")
        theme.apply(application, self._appearance, believed if believed in (True, False) else None)
        self.theme_applied.emit()

    def follow_system(self) -> None:
        """Apply the system's colours, now and whenever they change.

        Called after the first paint, because the query takes time.
        """
        self._asks_system = True
        if self._appearance is theme.Appearance.SYSTEM:
            dark = theme.system_is_dark()
            if dark is not self._values.get("system_dark"):
                self._writer.set_setting("system_dark", dark)
                self.apply_theme()
        QApplication.styleHints().colorSchemeChanged.connect(self.apply_theme)

    # The keys.

    def keys(self, window: QWidget) -> KeyMap:
        """Return the key map. The first call applies it to the actions of ``window``."""
        if self._keys is None:
            from duthviewer.ui.commands.key_map import KeyMap

            self._keys = KeyMap(window)
            self._keys.restore(self._values)
            self._keys.changed.connect(self._keep_keys)
        return self._keys

    def _keep_keys(self) -> None:
        if self._keys is not None:
            self.change("keys_preset", self._keys.preset)
            self.change("keys", self._keys.own())

"""The practice speed: a slower speed that one key switches on and off."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from duthviewer.ui.state.settings import Settings
from duthviewer.ui.watch.speed_and_volume import SpeedAndVolume

#: The speed for a person who has not chosen one
_USUAL = 0.75
_SETTING = "practice_rate"
#: Speeds this close to each other are the same
_SAME = 0.005


class PracticeSpeed(QObject):
    """Switches between two speeds. A slow speed chosen meanwhile is the next practice speed."""

    def __init__(
        self, speed: SpeedAndVolume, settings: Settings, action: QAction, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._speed = speed
        self._settings = settings
        self._action = action
        #: The speed to return to
        self._before = 1.0
        action.setCheckable(True)
        action.triggered.connect(self._toggle)
        speed.changed.connect(self._on_speed)
        settings.changed.connect(self._on_setting)
        self._on_setting("")

    def rate(self) -> float:
        """Return the practice speed."""
        return float(self._settings.get(_SETTING) or _USUAL)

    def _is_at(self, rate: float) -> bool:
        return abs(self._speed.rate - rate) < _SAME

    def _toggle(self) -> None:
        if self._is_at(self.rate()):
            self._action.setChecked(False)
            self._speed.choose_rate(self._before)
            return
        self._before = self._speed.rate
        self._action.setChecked(True)
        self._speed.choose_rate(self.rate())

    def _on_speed(self) -> None:
        if self._is_at(self.rate()):
            self._action.setChecked(True)
        elif self._action.isChecked():
            if self._speed.rate < min(1.0, self._before):
                self._settings.change(_SETTING, self._speed.rate)
            else:
                self._action.setChecked(False)

    def _on_setting(self, key: str) -> None:
        if not key:
            # The program starts with the speed of the last time.
            self._action.setChecked(self._is_at(self.rate()))

"""The setting of the comfortable pace: two numbers, and where the usual ones come from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from duthviewer.review.comfortable_pace import (
    COMFORTABLE,
    COMFORTABLE_PACE,
    FASTEST,
    SLOWEST,
    comfortable_pace,
)
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.widgets import theme

_STEP = 5


class PaceSetting(QWidget):
    """Asks for the slowest and the fastest comfortable pace, in words per minute."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        low, high = comfortable_pace(settings.get(COMFORTABLE_PACE))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.slowest = self._box(
            self.tr("Slowest comfortable pace"),
            self.tr("A slower pace is marked in the review of a talk (words per minute)"),
            low,
        )
        self.fastest = self._box(
            self.tr("Fastest comfortable pace"),
            self.tr("A faster pace is marked in the review of a talk (words per minute)"),
            high,
        )
        row.addWidget(self.slowest)
        row.addWidget(QLabel(self.tr("to"), self))
        row.addWidget(self.fastest)
        row.addWidget(QLabel(self.tr("words per minute"), self))
        row.addStretch(1)
        self.setFocusProxy(self.slowest)
        self._bound()
        self.slowest.valueChanged.connect(self._keep)
        self.fastest.valueChanged.connect(self._keep)

    def _box(self, name: str, hint: str, value: float) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(int(SLOWEST), int(FASTEST))
        box.setSingleStep(_STEP)
        box.setValue(round(value))
        box.setMinimumHeight(34)
        box.setMinimumWidth(theme.text_px(64))
        box.setAccessibleName(name)
        box.setToolTip(hint)
        # The settings scroll; a wheel over a box that is not being edited must not change it.
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return box

    def _bound(self) -> None:
        """Keep the slowest pace below the fastest one."""
        self.slowest.setMaximum(self.fastest.value() - 1)
        self.fastest.setMinimum(self.slowest.value() + 1)

    def _keep(self) -> None:
        self._bound()
        pace = [self.slowest.value(), self.fastest.value()]
        usual = tuple(map(float, pace)) == COMFORTABLE
        self._settings.change(COMFORTABLE_PACE, None if usual else pace)

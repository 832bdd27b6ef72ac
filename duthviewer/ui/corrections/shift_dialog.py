"""Asks by how much all page changes of a talk are to be shifted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

#: So far at most; more means that the talk's own start is wrong
MOST_S = 3600.0
_STEP_S = 0.5


class ShiftDialog(QDialog):
    """A number of seconds, by the keys, the wheel or the buttons beside it."""

    #: All changes are to be so much later than they were computed (seconds)
    chosen = Signal(float)

    def __init__(self, shift_s: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shift all page changes"))
        text = QLabel(self.tr("Show every page so many seconds later; with a minus, earlier."))
        text.setWordWrap(True)
        self.seconds = QDoubleSpinBox(self)
        self.seconds.setRange(-MOST_S, MOST_S)
        self.seconds.setDecimals(1)
        self.seconds.setSingleStep(_STEP_S)
        self.seconds.setSuffix(self.tr(" s"))
        self.seconds.setValue(shift_s)
        self.seconds.setMinimumHeight(34)
        self.seconds.setAccessibleName(self.tr("Seconds later"))
        text.setBuddy(self.seconds)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Shift"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(text)
        column.addWidget(self.seconds)
        column.addWidget(buttons)
        self.accepted.connect(self._choose)
        self.finished.connect(self.deleteLater)
        self.seconds.selectAll()

    def _choose(self) -> None:
        self.chosen.emit(self.seconds.value())

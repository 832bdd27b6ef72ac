"""The dialog that shifts all page changes of a talk."""

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

#: The largest shift; a larger one would mean that the start of the talk is wrong
MOST_S = 3600.0
_STEP_S = 0.5


class ShiftDialog(QDialog):
    """Asks for a number of seconds."""

    #: The user has chosen a shift (seconds later than computed)
    chosen = Signal(float)

    def __init__(self, shift_s: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shift all page changes"))
        text = QLabel(
            self.tr("Show every page this many seconds later. Negative values show it earlier.")
        )
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

"""The dialog that corrects how a talk's own video and the day's recording belong together."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.conference import Talk
from duthviewer.catalogue.times import parse_time
from duthviewer.errors import KnownError
from duthviewer.library.store.alignments import KeptAlignment

_MOST_S = 86_400.0


class AlignmentChoice(NamedTuple):
    """What a person decided: by how much the own video is shifted, or one of the others.

    ``shift_s`` is added to a time of the own video to get the offset in the day's recording.
    """

    shift_s: float | None = None
    is_refused: bool = False
    is_reset: bool = False


class AlignmentDialog(QDialog):
    """Asks for a shift in seconds, or for two moments that are the same."""

    #: The person has decided (AlignmentChoice)
    chosen = Signal(object)

    def __init__(
        self, talk: Talk, text: str, kept: KeptAlignment | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._talk = talk
        self.setWindowTitle(self.tr("The talk’s own video and the day’s recording"))
        about = QLabel(text, self)
        about.setWordWrap(True)
        self.seconds = QDoubleSpinBox(self)
        self.seconds.setRange(-_MOST_S, _MOST_S)
        self.seconds.setDecimals(2)
        self.seconds.setSuffix(self.tr(" s"))
        self.seconds.setMinimumHeight(34)
        begins_s = kept.alignment.begins_s() if kept and kept.alignment else talk.start_s
        self.seconds.setValue(begins_s - talk.start_s)
        self.own_time, self.day_time = QLineEdit(self), QLineEdit(self)
        for field in (self.own_time, self.day_time):
            field.setPlaceholderText("0:00")
            field.setMinimumHeight(34)
            field.textEdited.connect(self._take_moments)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Its start, in seconds after the talk’s start:"), self.seconds)
        form.addRow(QLabel(self.tr("Or two moments that are the same:"), self))
        form.addRow(self.tr("In the talk’s own video:"), self.own_time)
        form.addRow(self.tr("In the day’s recording:"), self.day_time)
        self.day_time.setToolTip(
            self.tr("From the start of the recording; the talk starts at {time}.").format(
                time=clock(talk.start_s)
            )
        )
        self.problem = QLabel(self)
        self.problem.setObjectName("amber")
        self.problem.setWordWrap(True)
        self.buttons = buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.accept_button = buttons.addButton(self.tr("Use this"), role.AcceptRole)
        self.refuse_button = buttons.addButton(self.tr("Keep them apart"), role.ActionRole)
        self.reset_button = buttons.addButton(self.tr("Find it by sound"), role.ResetRole)
        self.reset_button.setEnabled(kept is not None)
        buttons.addButton(self.tr("Cancel"), role.RejectRole)
        buttons.clicked.connect(self._on_button)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(about)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        self.finished.connect(self.deleteLater)

    def _take_moments(self) -> None:
        """Compute the shift from the two moments, once both are times."""
        times_s = []
        for field in (self.own_time, self.day_time):
            if not field.text().strip():
                self._show_problem("")
                return
            try:
                times_s.append(parse_time(field.text().strip()))
            except KnownError:
                text = self.tr("“{text}” is not a time. Write it as 1:02:03 or 12:30.5.")
                self._show_problem(text.format(text=field.text().strip()[:40]))
                return
        self._show_problem("")
        own_s, day_s = times_s
        self.seconds.setValue(day_s - own_s - self._talk.start_s)

    def _show_problem(self, text: str) -> None:
        self.problem.setText(text)
        self.accept_button.setEnabled(not text)

    def _on_button(self, button: QAbstractButton) -> None:
        if button is self.accept_button:
            shift_s = self._talk.start_s + self.seconds.value()
            self.chosen.emit(AlignmentChoice(shift_s))
        elif button is self.refuse_button:
            self.chosen.emit(AlignmentChoice(is_refused=True))
        elif button is self.reset_button:
            self.chosen.emit(AlignmentChoice(is_reset=True))
        else:
            return
        self.accept()

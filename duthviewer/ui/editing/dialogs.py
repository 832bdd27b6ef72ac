"""Small dialogs of the editor: a title, a time, a shift."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from duthviewer.catalogue.times import parse_time
from duthviewer.error_text import error_text
from duthviewer.errors import KnownError, translatable
from duthviewer.ui.widgets import theme

_SIGN = re.compile(r"\s*([+\-\u2212\u2013])?\s*")


class ShiftError(KnownError):
    """A text is not a shift in time."""


_NO_SHIFT = translatable("Write how much later, as in 0:12, or how much earlier, as in -1:30.")


def parse_shift(text: str) -> float:
    """Parse a time with a sign: ``+0:12``, ``-1:30``, ``90``. Raises ShiftError."""
    match = _SIGN.match(text)
    assert match is not None
    try:
        seconds = parse_time(text[match.end() :])
    except KnownError:
        raise ShiftError(_NO_SHIFT) from None
    return -seconds if match[1] in ("-", "\u2212", "\u2013") else seconds


class AskDialog(QDialog):
    """A field whose text is tried; the reason for refusing it is shown below."""

    def __init__(
        self,
        title: str,
        question: str,
        text: str,
        ok_text: str,
        attempt: Callable[[str], Any],
        parent: QWidget,
    ) -> None:
        """``attempt`` takes the text; it raises KnownError or returns why the text is refused."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._attempt = attempt
        self.setWindowTitle(title)
        label = QLabel(question, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self.field = QLineEdit(self)
        self.field.setFixedHeight(36)
        self.field.setText(text)
        self.field.setAccessibleName(question)
        self.field.textEdited.connect(self._hide_error)
        label.setBuddy(self.field)
        self.error = QLabel(self)
        self.error.setObjectName("amber")
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self.error.setWordWrap(True)
        # Two lines high from the start, so that the dialog does not jump.
        self.error.setMinimumHeight(2 * self.error.fontMetrics().lineSpacing())
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(ok_text)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self.attempt)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        for widget in (label, self.field, self.error, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(theme.text_px(420))
        self.field.selectAll()
        self.field.setFocus()

    def attempt(self) -> None:
        """Try the text, and close unless it is refused."""
        try:
            why = self._attempt(self.field.text())
        except KnownError as error:
            why = error_text(error)
        if not why:
            self.accept()
            return
        self.error.setText(why)
        self.field.selectAll()
        self.field.setFocus()

    def _hide_error(self) -> None:
        self.error.clear()

"""The dialog for a time or a page of the talk to go to."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.times import parse_time
from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.ui.widgets import theme

_PAGE = re.compile(r"p(?:age)?\.?\s*(\d{1,5})", re.IGNORECASE)


class Aim(Exception):
    """Raised for input that leads nowhere; its text says why."""


class GoToDialog(QDialog):
    """A field that takes ``1:02:03``, ``62m``, ``90`` (seconds) or ``p12`` (a page)."""

    #: The user chose a position of the talk (seconds)
    time_chosen = Signal(float)
    #: The user chose a page
    page_chosen = Signal(int)

    def __init__(
        self, position_s: float, length_s: float, pages: int, parent: QWidget | None = None
    ) -> None:
        """Take the talk's position, length (0.0 if unknown) and number of pages."""
        super().__init__(parent)
        self._length_s = length_s
        self._pages = pages
        self.setWindowTitle(self.tr("Go to"))
        label = QLabel(self.tr("Go to a time in the talk or to a page:"))
        self.field = QLineEdit(self)
        self.field.setFixedHeight(36)
        self.field.setText(clock(max(position_s, 0.0)))
        self.field.setAccessibleName(self.tr("Time or page"))
        self.field.textEdited.connect(self._hide_error)
        label.setBuddy(self.field)
        hint = QLabel(
            self.tr("For example 1:02:03, 62m, or p12 for page 12.")
            if pages
            else self.tr("For example 1:02:03 or 62m.")
        )
        hint.setObjectName("muted")
        self.error = QLabel(self)
        self.error.setObjectName("amber")
        self.error.setWordWrap(True)
        # Two lines high from the start, so that the dialog does not jump.
        self.error.setMinimumHeight(2 * self.error.fontMetrics().lineSpacing())
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Go"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self._go)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        for widget in (label, self.field, hint, self.error, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(theme.text_px(380))
        self.finished.connect(self.deleteLater)
        self.field.selectAll()
        self.field.setFocus()

    def _go(self) -> None:
        try:
            page, position_s = aim(self.field.text(), self._length_s, self._pages)
        except Aim as error:
            self.error.setText(error_text(error))
            self.field.selectAll()
            self.field.setFocus()
            return
        self.accept()
        if page:
            self.page_chosen.emit(page)
        else:
            self.time_chosen.emit(position_s)

    def _hide_error(self) -> None:
        self.error.clear()


def aim(text: str, length_s: float, pages: int) -> tuple[int, float]:
    """Return the typed page, or 0 and the position in seconds. Raises Aim."""
    translate = QCoreApplication.translate
    text = text.strip()
    if match := _PAGE.fullmatch(text):
        page = int(match[1])
        if not pages:
            raise Aim(translate("GoToDialog", "There are no slides of this talk here."))
        if not 1 <= page <= pages:
            words = translate("GoToDialog", "The slides have pages 1 to {count}.")
            raise Aim(words.format(count=pages))
        return page, 0.0
    try:
        position_s = parse_time(text)
    except KnownError:
        words = translate(
            "GoToDialog", "This is neither a time nor a page. Type 1:02:03, 62m or p12."
        )
        raise Aim(words) from None
    if length_s and position_s > length_s:
        words = translate("GoToDialog", "The talk is only {length} long.")
        raise Aim(words.format(length=clock(length_s)))
    return 0, position_s

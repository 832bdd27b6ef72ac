"""The field of a page's header into which a person types what to search for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from duthviewer.ui.widgets import theme


class SearchField(QLineEdit):
    """A line edit with a search icon and a button that clears it."""

    def __init__(self, placeholder: str, name: str, parent: QWidget | None = None) -> None:
        """``name`` is the name for screen readers."""
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setFixedHeight(18 + theme.text_px(18))
        self.setClearButtonEnabled(True)
        self._icon = QAction(self)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self._colour_icon()

    def begin(self) -> None:
        """Focus the field and select its text, so that typing replaces it."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour_icon()

    def _colour_icon(self) -> None:
        self._icon.setIcon(theme.icon("search", QPalette.ColorRole.PlaceholderText))

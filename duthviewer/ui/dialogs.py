"""The help with every key, and the page about the program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from duthviewer import __version__
from duthviewer.ui import theme
from duthviewer.ui.commands import help_rows


class HelpDialog(QDialog):
    """Every key, made from the same table as the keys themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        # Within the screen, with some of it for the window manager's frame: Close is at the bottom.
        room = self.screen().availableSize()
        self.resize(min(860, room.width() - 16), min(700, room.height() - 48))
        table = QWidget(self)
        grid = QGridLayout(table)
        grid.setContentsMargins(24, 16, 24, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        lines = {0: 0, 1: 0}
        for title, rows in help_rows():
            side = 0 if lines[0] <= lines[1] else 1
            column, line = side * 3, lines[side]
            heading = QLabel(title, table)
            heading.setFont(theme.font(15, semibold=True))
            heading.setContentsMargins(0, 12 if line else 0, 0, 4)
            grid.addWidget(heading, line, column, 1, 2)
            for text, keys in rows:
                line += 1
                label = QLabel(text, table)
                key = QLabel(keys, table)
                key.setObjectName("muted")
                grid.addWidget(label, line, column)
                grid.addWidget(key, line, column + 1)
            lines[side] = line + 1
        grid.setColumnMinimumWidth(2, 24)
        grid.setRowStretch(max(lines.values()), 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(table)
        _close_below(self, area)


class AboutDialog(QDialog):
    """Version, engine and licence."""

    def __init__(self, engine: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About duthviewer"))
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 20, 24, 8)
        column.setSpacing(8)
        name = QLabel(f"duthviewer {__version__}", body)
        name.setFont(theme.font(17, semibold=True))
        column.addWidget(name)
        for text in (
            self.tr("Watch conference talks offline, each beside its slides."),
            self.tr("Video: {engine}").format(engine=engine),
            self.tr("© the duthviewer contributors, MIT licence"),
        ):
            label = QLabel(text, body)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setWordWrap(True)
            column.addWidget(label)
        self.setMinimumWidth(420)
        _close_below(self, body)


def _close_below(dialog: QDialog, body: QWidget) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    buttons.setContentsMargins(24, 0, 24, 16)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(body, 1)
    column.addWidget(buttons)

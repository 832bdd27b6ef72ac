"""A list of files that a person chooses: recordings or slides."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from duthviewer.names import path_of, path_text, shown
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.plain_text import tooltip

_PATH = int(Qt.ItemDataRole.UserRole)


class FileList(QWidget):
    """Shows files by name, with buttons to add and to remove files."""

    #: Files were added or removed
    changed = Signal()

    def __init__(
        self, title: str, ask: str, suffixes: Iterable[str], parent: QWidget | None = None
    ) -> None:
        """``ask`` is the title of the dialog for choosing files with these ``suffixes``."""
        super().__init__(parent)
        self._ask = ask
        self._patterns = " ".join(f"*.{suffix}" for suffix in suffixes)
        self._folder = ""
        heading = QLabel(title, self)
        heading.setFont(theme.font(13, semibold=True))
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setMinimumHeight(96)
        self.list.itemSelectionChanged.connect(self._enable)
        self.add_button = QPushButton(self.tr("Add…"), self)
        self.add_button.setToolTip(ask)
        self.add_button.setAccessibleName(ask)
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._add)
        self.remove_button = QPushButton(self.tr("Remove"), self)
        self.remove_button.setToolTip(
            self.tr("Remove the selected files from the list; they are not deleted")
        )
        self.remove_button.setAutoDefault(False)
        self.remove_button.clicked.connect(self._remove)
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading)
        column.addLayout(row, 1)
        self._enable()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the focused button with Enter, instead of the default button of the dialog."""
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QPushButton):
            focus.click()
        else:
            super().keyPressEvent(event)

    def paths(self) -> list[Path]:
        return [path_of(self.list.item(row).data(_PATH)) for row in range(self.list.count())]

    def add(self, paths: Iterable[Path]) -> None:
        """Append files; ones already in the list keep their places."""
        known = set(self.paths())
        for path in paths:
            if path not in known:
                known.add(path)
                item = QListWidgetItem(shown(path.name))
                item.setData(_PATH, path_text(path))
                item.setToolTip(tooltip(shown(path)))
                self.list.addItem(item)
                self._folder = shown(path.parent)
        self.changed.emit()

    def _add(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self._ask,
            self._folder,
            self.tr("Files ({patterns})").format(patterns=self._patterns),
        )
        if names:
            self.add(Path(name) for name in names)

    def _remove(self) -> None:
        for item in self.list.selectedItems():
            self.list.takeItem(self.list.row(item))
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        self.remove_button.setEnabled(bool(self.list.selectedItems()))

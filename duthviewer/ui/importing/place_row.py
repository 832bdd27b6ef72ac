"""Where a conference is saved: a folder of its own, which a person can change."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from duthviewer.names import path_text, shown
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.plain_text import tooltip


class PlaceRow(QWidget):
    """The folder of a conference, named after its id until another one is chosen."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        """``folder`` takes the folders of new conferences."""
        super().__init__(parent)
        self._folder = folder
        self._name = ""
        #: The folder that was chosen for this conference
        self._own: Path | None = None
        self.field = QLineEdit(self)
        self.field.setReadOnly(True)
        self.field.setFixedHeight(theme.text_px(34))
        self.field.setAccessibleName(self.tr("Folder of the conference"))
        self.change = QPushButton(self.tr("C&hange…"), self)
        self.change.setAutoDefault(False)
        self.change.setToolTip(self.tr("Choose another folder for this conference"))
        self.change.clicked.connect(self._ask)
        label = QLabel(self.tr("Save in"), self)
        label.setBuddy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(label)
        row.addWidget(self.field, 1)
        row.addWidget(self.change)

    def folder(self) -> Path:
        """Return the folder of the conference, or of all conferences if there are several."""
        if self._own is not None:
            return self._own
        return self._folder / self._name if self._name else self._folder

    def begin(self, name: str, own: Path | None = None) -> None:
        """Show the place of another conference: its id, "" for several; ``own`` overrides it."""
        self._name, self._own = name, own
        self._show()

    def set_name(self, name: str) -> None:
        """Follow the id of the conference."""
        self._name = name
        self._show()

    def choose(self, folder: Path) -> None:
        """Use this folder."""
        if self._name:
            self._own = folder
        else:
            self._folder = folder
        self._show()

    def next_free(self) -> Path:
        """Return a new folder beside the current one."""
        folder, number = self.folder(), 2
        while (path := folder.with_name(f"{folder.name}-{number}")).exists():
            number += 1
        return path

    def _show(self) -> None:
        text = shown(path_text(self.folder()))
        if self.field.text() != text:
            self.field.setText(text)
            self.field.setCursorPosition(0)
            self.field.setToolTip(tooltip(text))

    def _ask(self) -> None:
        start = self.folder()
        while not start.exists() and start != start.parent:
            start = start.parent
        name = QFileDialog.getExistingDirectory(self, self.tr("Save the conference in"), str(start))
        if name:
            self.choose(Path(name))

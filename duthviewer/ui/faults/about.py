"""The About dialog: the engine in use, and all versions for a bug report."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from duthviewer import __version__
from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.faults.versions import (
    Version,
    as_text,
    display,
    engine_in_words,
    library_versions,
    quick_versions,
)
from duthviewer.ui.video.video_view import shows_with_card
from duthviewer.ui.widgets import theme


class AboutDialog(QDialog):
    """Shows versions; those of libraries appear once the libraries are loaded."""

    def __init__(self, engine: str, tasks: Tasks, parent: QWidget | None = None) -> None:
        """``engine`` is the engine in the settings: "auto", "vlc" or "qt"."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About duthviewer"))
        # Fits pdfium's version, the longest line.
        self.setMinimumWidth(640)
        name = QLabel(f"duthviewer {__version__}", self)
        name.setFont(theme.font(17, semibold=True))
        self._engine = self._label(self.tr("Checking which engine plays the video…"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self._versions: list[Version] = []

        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.copy = QPushButton(self.tr("Copy for a bug report"), self)
        self.copy.setToolTip(self.tr("Copy all versions to the clipboard"))
        self.copy.clicked.connect(self._copy)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(name)
        column.addWidget(self._label(self.tr("Watch conference talks offline, beside the slides.")))
        column.addWidget(self._engine)
        column.addSpacing(8)
        column.addLayout(self._grid)
        column.addSpacing(8)
        rights = self._label(self.tr("© the duthviewer contributors, MIT licence"))
        rights.setObjectName("muted")
        column.addWidget(rights)
        column.addSpacing(8)
        column.addWidget(buttons)
        self._show([*quick_versions(), display()])
        self.copy.setEnabled(False)
        has_card = shows_with_card()
        tasks.run(lambda _: _find_versions(engine, has_card), self._on_found, self._on_failed)

    def text(self) -> str:
        """Return the text that "Copy for a bug report" copies."""
        return as_text([*self._versions, ("Engine", self._engine.text())])

    def _on_found(self, found: tuple[str, list[Version]]) -> None:
        engine, versions = found
        self._engine.setText(self.tr("Video: {engine}").format(engine=engine))
        self._show([*self._versions, *versions])
        self.copy.setEnabled(True)

    def _on_failed(self, error: KnownError) -> None:
        self._engine.setText(error_text(error))
        self.copy.setEnabled(True)

    def _show(self, versions: list[Version]) -> None:
        for line, (name, version) in enumerate(versions):
            if line < len(self._versions):
                continue
            label = self._label(name)
            label.setObjectName("muted")
            self._grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._label(version), line, 1)
        self._versions = versions

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.copy.setText(self.tr("Copied"))

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setWordWrap(True)
        return label


def _find_versions(engine: str, has_card: bool) -> tuple[str, list[Version]]:
    try:
        return engine_in_words(engine, has_card=has_card), library_versions()
    except Exception as error:
        # Show the error of a broken library: it belongs in the report.
        raise KnownError(str(error)) from error

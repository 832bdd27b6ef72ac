"""The page on which a person pastes, drops or chooses what to import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from duthviewer.catalogue.addresses import is_web_address
from duthviewer.ui.system.outside import path_of_url
from duthviewer.ui.widgets import theme

_FIELD_PX = 132
#: Names stay as they are in every language.
_EXAMPLE = """\
0:55:09 Channels – Andrew Godwin
1:41:30 Testing – Ana Balica
2:17:10 Debugging – Aymeric Augustin"""


class SourcePage(QWidget):
    """A field for an address or a list of times, buttons for files, and examples."""

    #: Import this text (an address or a text)
    text_given = Signal(str)
    #: Import these files and folders (paths)
    paths_given = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(self.tr("Paste an address or a list of times, or drop a file here"), self)
        label.setFont(theme.font(13, semibold=True))
        self.field = QPlainTextEdit(self)
        self.field.setObjectName("pastefield")
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(theme.text_px(_FIELD_PX))
        # Dropped texts and files are for the dialog.
        self.field.setAcceptDrops(False)
        self.field.setAccessibleName(self.tr("Address or list of times"))
        self.field.setToolTip(self.tr("Press Ctrl+Enter to go on"))
        self.field.setPlaceholderText(_EXAMPLE)
        self.field.textChanged.connect(self._enable)
        self.field.installEventFilter(self)
        label.setBuddy(self.field)
        self.file_button = QPushButton(self.tr("Choose a &file…"), self)
        self.file_button.setToolTip(self.tr("A schedule, an info.json, a list of times, a video"))
        self.file_button.clicked.connect(self._ask_for_files)
        self.folder_button = QPushButton(self.tr("Choose a f&older…"), self)
        self.folder_button.setToolTip(
            self.tr("A folder with recordings and slides, or one that another program made")
        )
        self.folder_button.clicked.connect(self._ask_for_folder)
        self.go = QPushButton(self.tr("&Continue"), self)
        self.go.setToolTip(self.tr("Read this and show what was understood (Ctrl+Enter)"))
        self.go.clicked.connect(self.submit)
        self.go.setDefault(True)
        for button in (self.file_button, self.folder_button):
            button.setAutoDefault(False)
        #: Why the last source could not be read
        self.problem = QLabel(self)
        self.problem.setObjectName("amber")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.file_button)
        buttons.addWidget(self.folder_button)
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(label)
        column.addWidget(self.field, 2)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        column.addSpacing(8)
        column.addWidget(self._examples(), 1)
        self._enable()

    def _examples(self) -> QWidget:
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        heading = QLabel(self.tr("What you can add"), box)
        heading.setFont(theme.font(13, semibold=True))
        grid.addWidget(heading, 0, 0, 1, 2)
        rows = (
            (self.tr("A list of times"), "0:55:09 Channels – Andrew Godwin"),
            (
                self.tr("A video or a playlist"),
                self.tr("the address of a page on YouTube, media.ccc.de or another site"),
            ),
            (
                self.tr("A schedule"),
                self.tr("schedule.xml or schedule.json of pretalx, frab or pentabarf"),
            ),
            (
                self.tr("A recorded lecture"),
                self.tr("of BigBlueButton or Opencast: its folder or its address"),
            ),
            (
                self.tr("Files of other programs"),
                self.tr("info.json of yt-dlp, .nfo of Kodi or Jellyfin, chapters, pyvideo data"),
            ),
            (
                self.tr("Recordings and slides"),
                self.tr("a folder with them: duthviewer finds where each talk begins"),
            ),
        )
        for number, (what, example) in enumerate(rows, 1):
            name = QLabel(what, box)
            name.setMinimumWidth(theme.text_px(150))
            text = QLabel(example, box)
            text.setObjectName("muted")
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
            grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, number, 1)
        grid.setRowStretch(len(rows) + 1, 1)
        return box

    def begin(self) -> None:
        """Focus the field."""
        self.field.setFocus()

    def show_text(self, text: str) -> None:
        """Put a text into the field, as if it were pasted."""
        self.field.setPlainText(text)

    def show_problem(self, text: str) -> None:
        """Show why a source could not be read; "" for none."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.field.setAccessibleDescription(text)

    def submit(self) -> None:
        """Import what is in the field."""
        text = self.field.toPlainText().strip()
        if not text:
            return
        if (path := path_in(text)) is not None:
            self.paths_given.emit([path])
        else:
            self.text_given.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on with Ctrl+Enter, and with Enter after an address."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if enters and (has_control or _is_one_name(self.field.toPlainText())):
                self.submit()
                return True
        return super().eventFilter(watched, event)

    def _enable(self) -> None:
        self.go.setEnabled(bool(self.field.toPlainText().strip()))
        self.show_problem("")

    def _ask_for_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose what to import"))
        if names:
            self.paths_given.emit([Path(name) for name in names])

    def _ask_for_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose what to import"))
        if name:
            self.paths_given.emit([Path(name)])


def path_in(text: str) -> Path | None:
    """Return the path that a text is, such as one copied from a file manager, else None."""
    line = text.strip()
    if len(line.splitlines()) != 1 or "\0" in line:
        return None
    if line.lower().startswith("file://"):
        return path_of_url(QUrl(line))
    line = line.strip("\"'")
    if line.startswith("~/"):
        return Path(line).expanduser()
    path = Path(line)
    return path if path.is_absolute() else None


def _is_one_name(text: str) -> bool:
    """Return whether a text is an address or a path, after which Enter goes on."""
    line = text.strip()
    if len(line.split()) != 1:
        return False
    return is_web_address(line) or path_in(line) is not None

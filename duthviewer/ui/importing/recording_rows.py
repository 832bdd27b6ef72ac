"""Fields for the recordings that a source does not name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from duthviewer.error_text import error_text
from duthviewer.library.conferences.file_types import VIDEO
from duthviewer.library.importing.recording_names import assigned
from duthviewer.library.importing.review import EditedRecording, ReviewField
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.elided_label import ElidedLabel, joined
from duthviewer.ui.widgets.plain_text import one_line

#: More are corrected in the table
MOST_ROWS = 3


class MissingRecordings(QWidget):
    """A field and a button for each recording without an address or a file."""

    #: A recording was changed (EditedRecording)
    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[MissingRecording] = []
        #: What is missing, if there are too many for rows
        self.note = QLabel(self)
        self.note.setObjectName("amber")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.choose_files = QPushButton(self.tr("Choose &files…"), self)
        self.choose_files.setAutoDefault(False)
        self.choose_files.setToolTip(
            self.tr("Choose the files of several recordings; their names say which is which")
        )
        self.choose_files.clicked.connect(self._ask)
        self._missing: list[EditedRecording] = []
        self._many = QWidget(self)
        row = QHBoxLayout(self._many)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.note, 1)
        row.addWidget(self.choose_files)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._many)

    def show_recordings(self, recordings: Sequence[EditedRecording]) -> None:
        """Show fields for the missing ones of these recordings."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        self._missing = missing = [one for one in recordings if one.is_missing]
        self.setVisible(bool(missing))
        self._many.setVisible(len(missing) > MOST_ROWS)
        if len(missing) > MOST_ROWS:
            self._show_note()
            return
        for recording in missing:
            row = MissingRecording(recording, alone=len(recordings) == 1, parent=self)
            row.edited.connect(self.edited)
            self._column.addWidget(row)
            self.rows.append(row)

    def _show_note(self) -> None:
        count = sum(one.is_missing for one in self._missing)
        text = self.tr(
            "{count} recordings have no address and no file yet. Choose or drop their files, or"
            " select one in the table to paste its address."
        )
        self.note.setText(text.format(count=count) if count else "")

    def refresh(self) -> None:
        """Show texts that were changed elsewhere."""
        for row in self.rows:
            row.refresh()
        self._show_note()

    def take(self, files: Sequence[Path]) -> bool:
        """Use files for the recordings that are missing; return whether any was used.

        Their names say which is which; the others are taken in order.
        """
        empty = [one for one in self._missing if one.is_missing]
        given = [str(file) for file in files]
        found = assigned(given, [one.recording for one in empty])
        for recording, file in zip(empty, found, strict=True):
            if file is not None:
                recording.set(ReviewField.VIDEO, file)
                self.edited.emit(recording)
        self.refresh()
        return any(found)

    def _ask(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Choose the recordings"), "", video_patterns()
        )
        self.take([Path(name) for name in names])


class MissingRecording(QWidget):
    """The field for one recording."""

    #: Its address or file was changed (EditedRecording)
    edited = Signal(object)

    def __init__(
        self, recording: EditedRecording, *, alone: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.recording = recording
        title = one_line(recording.texts[ReviewField.TITLE] or recording.recording.id)
        name = joined([title, recording.texts[ReviewField.DATE]])
        label = ElidedLabel(self)
        label.setText(self.tr("Recording") if alone else name)
        label.setFont(theme.font(13, semibold=True))
        self.field = QLineEdit(self)
        self.field.setFixedHeight(theme.text_px(34))
        self.field.setAcceptDrops(False)
        self.field.setPlaceholderText(
            self.tr("Address of the video, such as https://youtu.be/…, or a file")
        )
        self.field.setAccessibleName(self.tr("Recording: {name}").format(name=name))
        self.field.setToolTip(self.tr("The video in which these talks are; it can be added later"))
        self.field.textEdited.connect(self._on_edited)
        self.field.installEventFilter(self)
        self.button = QPushButton(self.tr("Choose a &file…"), self)
        self.button.setAutoDefault(False)
        self.button.setToolTip(self.tr("Choose the file of this recording"))
        self.button.clicked.connect(self._ask)
        self.problem = QLabel(self)
        self.problem.setObjectName("amber")
        self.problem.setFont(theme.font(12))
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.field, 0, 1)
        grid.addWidget(self.button, 0, 2)
        grid.addWidget(self.problem, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)

    def choose(self, file: Path) -> None:
        """Use a file."""
        self.field.setText(str(file))
        self._on_edited()

    def refresh(self) -> None:
        """Show the text of the recording, and its mistake."""
        text = self.recording.texts[ReviewField.VIDEO]
        if self.field.text() != text:
            self.field.setText(text)
        problem = self.recording.problems.get(ReviewField.VIDEO)
        self.problem.setText("" if problem is None else error_text(problem))
        self.problem.setVisible(problem is not None)
        self.field.setAccessibleDescription(self.problem.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter go on: it would press the dialog's button before the address is seen."""
        if (
            watched is self.field
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.focusNextChild()
            return True
        return super().eventFilter(watched, event)

    def _on_edited(self) -> None:
        self.recording.set(ReviewField.VIDEO, self.field.text())
        self.refresh()
        self.edited.emit(self.recording)

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose the recording"), "", video_patterns()
        )
        if name:
            self.choose(Path(name))


def video_patterns() -> str:
    """Return the patterns of videos for a file dialog."""
    translate = QCoreApplication.translate
    patterns = " ".join(f"*.{suffix}" for suffix in VIDEO)
    videos = translate("MissingRecordings", "Videos ({patterns})").format(patterns=patterns)
    return ";;".join((videos, translate("MissingRecordings", "All files (*)")))

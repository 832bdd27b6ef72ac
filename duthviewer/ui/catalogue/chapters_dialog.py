"""The dialog that exports chapters: the pages of a talk, or the talks of a recording."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.review.chapter_formats import CHAPTER_FORMATS, ChapterText
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.choice_box import ChoiceBox, TickBox


class ChapterRequest(NamedTuple):
    """What to export. ``recording`` is an id; "" stands for the pages of the talk."""

    kind: str
    recording: str = ""
    with_pages: bool = False


class ChapterSubject(NamedTuple):
    """A choice of what to export, and where its file is saved."""

    #: As in `ChapterRequest`
    recording: str
    title: str
    folder: Path
    #: The name of the file without its ending
    stem: str


class ChaptersDialog(QDialog):
    """Shows the text of chapters in a chosen format, copies or saves it."""

    #: A file was saved (its path, how many chapters it contains)
    saved = Signal(object, int)
    #: Another format was chosen (its id)
    format_changed = Signal(str)
    #: The dialog is closing (its size)
    size_settled = Signal(QSize)

    def __init__(
        self,
        subjects: Sequence[ChapterSubject],
        compose: Callable[[ChapterRequest], ChapterText],
        tasks: Tasks,
        kind: str = "youtube",
        parent: QWidget | None = None,
    ) -> None:
        """``compose`` is called on a background thread."""
        super().__init__(parent)
        self._subjects = subjects
        self._compose = compose
        self._tasks = tasks
        self._task: Task | None = None
        self._made = ChapterText("", 0)
        self.setWindowTitle(self.tr("Export chapters"))
        self.resize(theme.text_px(640), theme.text_px(520))
        self.subject = ChoiceBox(self)
        self.subject.name(self.tr("Chapters"), self.tr("What becomes a chapter"))
        for subject in subjects:
            self.subject.addItem(subject.title)
        self.format = ChoiceBox(self)
        self.format.name(self.tr("Format"), self.tr("Where the chapters will be used"))
        names = {
            "youtube": self.tr("YouTube description"),
            "vtt": self.tr("WebVTT, for web players"),
            "ffmetadata": self.tr("FFmpeg and mpv"),
            "matroska": self.tr("Matroska, for MKVToolNix"),
            "podcast": self.tr("Podcast (JSON)"),
        }
        for one in CHAPTER_FORMATS:
            self.format.addItem(names[one], one)
        self.format.setCurrentIndex(max(0, self.format.findData(kind)))
        self.pages = TickBox(self.tr("With the pages of each talk"), self)
        self.pages.setToolTip(self.tr("A chapter for each page of the slides, within its talk"))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("The chapters"))
        self.caution = QLabel(self)
        self.caution.setObjectName("amber")
        self.caution.setWordWrap(True)
        self.caution.hide()
        role = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(self)
        self.copy_button = QPushButton(self.tr("Copy"), self)
        self.copy_button.setToolTip(self.tr("Copy the text to the clipboard"))
        self.save_button = QPushButton(self.tr("Save…"), self)
        self.save_button.setToolTip(self.tr("Save the text in a file"))
        buttons.addButton(self.copy_button, role.ActionRole)
        buttons.addButton(self.save_button, role.ActionRole)
        buttons.addButton(self.tr("Close"), role.RejectRole)
        buttons.rejected.connect(self.reject)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._save)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Chapters:"), self.subject)
        form.addRow(self.tr("Format:"), self.format)
        form.addRow("", self.pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.text, 1)
        column.addWidget(self.caution)
        column.addWidget(buttons)
        self.subject.currentIndexChanged.connect(self._update)
        self.format.currentIndexChanged.connect(self._on_format)
        self.pages.toggled.connect(self._update)
        self.finished.connect(self._on_finished)
        self._update()

    def request(self) -> ChapterRequest:
        """Return what is chosen."""
        recording = self._subject().recording
        kind = str(self.format.currentData())
        return ChapterRequest(kind, recording, bool(recording) and self.pages.isChecked())

    def _subject(self) -> ChapterSubject:
        return self._subjects[max(0, self.subject.currentIndex())]

    def _on_format(self) -> None:
        self.format_changed.emit(str(self.format.currentData()))
        self._update()

    def _update(self) -> None:
        """Make the text again."""
        request = self.request()
        self.pages.setEnabled(bool(request.recording))
        self._show(ChapterText("", 0))
        self.text.setPlaceholderText(self.tr("Reading the slides…"))
        if self._task is not None:
            self._task.cancel()
        compose = self._compose
        self._task = self._tasks.run(lambda _: compose(request), self._on_text, self._on_failure)

    def _on_text(self, made: ChapterText) -> None:
        self.text.setPlaceholderText(
            ""
            if made.count
            else self.tr("This talk has no timeline yet, so it has no chapters. Synchronise it.")
        )
        self._show(made)

    def _on_failure(self, error: KnownError) -> None:
        self.text.setPlaceholderText("")
        self._show_caution(error_text(error))

    def _show(self, made: ChapterText) -> None:
        self._made = made
        self.text.setPlainText(made.text if made.count else "")
        self.copy_button.setText(self.tr("Copy"))
        self.copy_button.setEnabled(made.count > 0)
        self.save_button.setEnabled(made.count > 0)
        self._show_caution(error_text(KnownError(made.caution)) if made.caution else "")

    def _show_caution(self, text: str) -> None:
        self.caution.setText(text)
        self.caution.setVisible(bool(text))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._made.text)
        self.copy_button.setText(self.tr("Copied"))

    def _save(self) -> None:
        subject, made = self._subject(), self._made
        suffix = CHAPTER_FORMATS[self.request().kind].suffix
        ending = suffix.rpartition(".")[2]
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export chapters"),
            str(subject.folder / f"{subject.stem}{suffix}"),
            f"{self.format.currentText()} (*.{ending})",
        )
        if not name:
            return
        path = Path(name)
        if not path.suffix:
            path = path.with_name(f"{path.name}{suffix}")

        def write(_: Task) -> tuple[Path, int]:
            from duthviewer.writing import write_whole

            write_whole(path, made.text)
            return path, made.count

        self.save_button.setEnabled(False)
        self._tasks.run(write, self._on_saved, self._on_save_failure)

    def _on_saved(self, written: tuple[Path, int]) -> None:
        self.saved.emit(*written)
        self.accept()

    def _on_save_failure(self, error: KnownError) -> None:
        self.save_button.setEnabled(True)
        self._show_caution(error_text(error))

    def _on_finished(self) -> None:
        self.size_settled.emit(self.size())
        if self._task is not None:
            self._task.cancel()
        self.deleteLater()

"""The dialog that asks what goes into a report, and where it is saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from duthviewer.review.report.choices import ReportChoices
from duthviewer.ui.widgets.choice_box import ChoiceBox, TickBox
from duthviewer.ui.widgets.plain_text import plain_label
from duthviewer.ui.widgets.save_buttons import SaveButtons
from duthviewer.ui.widgets.target_question import ask_for_target


class TalkReportDialog(QDialog):
    """Shows what a report of a talk can contain."""

    #: The user chose what to save, and where (`ReportChoices`, path)
    chosen = Signal(object, object)

    def __init__(
        self, talk_id: str, choices: ReportChoices, ending: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._talk_id = talk_id
        self.setObjectName("report")
        self.setWindowTitle(self.tr("Save report"))
        self.setMinimumWidth(480)
        about = plain_label(
            self.tr(
                "How the talk went: the time, words and pauses of each page, for yourself or for"
                " others."
            ),
            self,
        )
        self.format_box = ChoiceBox(self)
        self.format_box.addItem(self.tr("Page to read and print (HTML)"), ".html")
        self.format_box.addItem(self.tr("All figures as data (JSON)"), ".json")
        self.format_box.addItem(self.tr("Table with a row for each page (CSV)"), ".csv")
        self.format_box.name(self.tr("Format"), self.tr("The format of the file"))
        self.pictures = TickBox(self.tr("Pictures of the pages"), self)
        self.pictures.setToolTip(self.tr("Without them the file is small"))
        self.transcript = TickBox(self.tr("What was said"), self)
        self.transcript.setToolTip(self.tr("The subtitles, as text beside the pages"))
        self.notes = TickBox(self.tr("My notes"), self)
        self.notes.setToolTip(
            self.tr("Your notes with their pictures. Leave them out before you pass the file on.")
        )
        self.sound = TickBox(self.tr("Pauses"), self)
        self.sound.setToolTip(
            self.tr(
                "The sound is measured if that was not done before, which takes seconds for an hour"
            )
        )
        buttons = SaveButtons(self)
        self.save_button = buttons.save
        buttons.accepted.connect(self._choose_file)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("Format"), self.format_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(10)
        column.addWidget(about)
        column.addSpacing(6)
        column.addLayout(form)
        for box in (self.sound, self.pictures, self.transcript, self.notes):
            box.setMinimumHeight(28)
            column.addWidget(box)
        column.addSpacing(6)
        column.addWidget(buttons)
        self.sound.setChecked(choices.sound)
        self.pictures.setChecked(choices.pictures)
        self.transcript.setChecked(choices.transcript)
        self.notes.setChecked(choices.notes)
        self.format_box.currentIndexChanged.connect(self._update)
        self.format_box.setCurrentIndex(max(self.format_box.findData(ending), 0))
        self.finished.connect(self.deleteLater)

    def choices(self) -> ReportChoices:
        """Return what was chosen."""
        return ReportChoices(
            sound=self.sound.isChecked(),
            pictures=self.pictures.isChecked(),
            transcript=self.transcript.isChecked(),
            notes=self.notes.isChecked(),
        )

    @property
    def ending(self) -> str:
        """The ending of the file's name."""
        return str(self.format_box.currentData())

    def _update(self, *_: object) -> None:
        for box in (self.pictures, self.transcript, self.notes):
            box.setEnabled(self.ending == ".html")

    def _choose_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path = ask_for_target(
            self,
            self.tr("Save report"),
            Path(folder) / f"{self._talk_id}{self.ending}",
            f"{self.ending[1:].upper()} (*{self.ending})",
            (self.ending,),
        )
        if path is not None:
            self.chosen.emit(self.choices(), path)
            self.accept()

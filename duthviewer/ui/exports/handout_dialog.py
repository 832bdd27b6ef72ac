"""The dialog that asks what goes into a handout, and where it is saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from duthviewer.review.handout.values import HandoutLayout, HandoutOptions, Paper
from duthviewer.review.media_file.tags import licence_of
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.ui.widgets.choice_box import ChoiceBox, TickBox
from duthviewer.ui.widgets.plain_text import plain_label
from duthviewer.ui.widgets.save_buttons import SaveButtons
from duthviewer.ui.widgets.target_question import ask_for_target

_SUFFIX = ".pdf"


class HandoutDialog(QDialog):
    """Shows what a handout of a talk can have."""

    #: The user chose what to save, and where (`HandoutOptions`, path)
    chosen = Signal(object, object)

    def __init__(
        self, talk: ReviewedTalk, options: HandoutOptions | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._talk = talk
        options = HandoutOptions(paper=_usual_paper()) if options is None else options
        self.setObjectName("handout")
        self.setWindowTitle(self.tr("Save handout"))
        self.setMinimumWidth(480)
        about = plain_label(
            self.tr(
                "A PDF with each slide beside what was said over it and your notes, with times that"
                " link to the talk."
            ),
            self,
        )
        self.paper = ChoiceBox(self)
        self.paper.addItem(self.tr("A4"), Paper.A4)
        self.paper.addItem(self.tr("Letter"), Paper.LETTER)
        self.paper.name(self.tr("Paper"), self.tr("The size of the pages"))
        self.layout_box = ChoiceBox(self)
        self.layout_box.addItem(self.tr("Text"), HandoutLayout.TEXT)
        self.layout_box.addItem(self.tr("Lines for writing"), HandoutLayout.LINES)
        self.layout_box.name(self.tr("Beside each slide"), self.tr("What is beside each slide"))
        self.transcript = TickBox(self.tr("What was said"), self)
        self.transcript.setToolTip(self.tr("The subtitles, as text beside the slides"))
        self.notes = TickBox(self.tr("My notes"), self)
        self.notes.setToolTip(self.tr("Your notes with their pictures"))
        self.hint = plain_label(self._missing(), self, "amber")
        self.hint.setVisible(bool(self.hint.text()))
        licence = licence_of(talk)
        text = self.tr("Licence of the talk: {licence}").format(licence=licence)
        if licence is None:
            text = self.tr(
                "The catalogue names no licence. Slides and subtitles belong to their authors:"
                " pass them on only if they allow it."
            )
        self.licence = plain_label(text, self, "muted")
        buttons = SaveButtons(self)
        self.save_button = buttons.save
        buttons.accepted.connect(self._choose_file)
        form = QGridLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setColumnStretch(1, 1)
        form.addWidget(QLabel(self.tr("Paper"), self), 0, 0)
        form.addWidget(self.paper, 0, 1)
        form.addWidget(QLabel(self.tr("Beside each slide"), self), 1, 0)
        form.addWidget(self.layout_box, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(10)
        column.addWidget(about)
        column.addSpacing(6)
        column.addLayout(form)
        for box in (self.transcript, self.notes):
            box.setMinimumHeight(28)
            column.addWidget(box)
        column.addSpacing(6)
        column.addWidget(self.hint)
        column.addWidget(self.licence)
        column.addSpacing(6)
        column.addWidget(buttons)
        self.paper.setCurrentIndex(self.paper.findData(options.paper))
        self.transcript.setChecked(options.with_transcript)
        self.notes.setChecked(options.with_notes)
        self.layout_box.currentIndexChanged.connect(self._update)
        self.layout_box.setCurrentIndex(self.layout_box.findData(options.layout))
        self.finished.connect(self.deleteLater)

    def options(self) -> HandoutOptions:
        """Return what was chosen."""
        return HandoutOptions(
            paper=Paper(self.paper.currentData()),
            layout=HandoutLayout(self.layout_box.currentData()),
            with_transcript=self.transcript.isChecked(),
            with_notes=self.notes.isChecked(),
        )

    def _update(self, *_: object) -> None:
        has_text = self.options().layout is HandoutLayout.TEXT
        self.transcript.setEnabled(has_text)
        self.notes.setEnabled(has_text)

    def _missing(self) -> str:
        """Return what the handout will lack."""
        if self._talk.files.deck is None:
            return self.tr("The slides of this talk are not on this computer.")
        if not self._talk.timeline.pages:
            return self.tr(
                "The times of the slides are unknown, so what was said will be at the end."
                " Synchronise the talk first to have it beside the slides."
            )
        return ""

    def _choose_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path = ask_for_target(
            self,
            self.tr("Save handout"),
            Path(folder) / f"{self._talk.talk.id}{_SUFFIX}",
            self.tr("PDF (*.pdf)"),
            (_SUFFIX,),
        )
        if path is not None:
            self.chosen.emit(self.options(), path)
            self.accept()


def _usual_paper() -> Paper:
    """Return the paper that people of this country use."""
    is_metric = QLocale().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
    return Paper.A4 if is_metric else Paper.LETTER

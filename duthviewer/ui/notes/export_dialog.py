"""The dialog that asks for the format of exported notes, and the file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from duthviewer.names import path_of, path_text
from duthviewer.review.note_formats.note_files import KINDS, NoteFormat
from duthviewer.ui.widgets.choice_box import ChoiceBox, TickBox
from duthviewer.ui.widgets.elided_label import ElidedLabel
from duthviewer.ui.widgets.save_buttons import SaveButtons
from duthviewer.ui.widgets.target_question import ask_for_target

#: The setting that remembers what was chosen
NOTE_EXPORT = "note_export"
_TEMPLATES = ("obsidian", "logseq")
_OWN = "template"


class NotesExportDialog(QDialog):
    """Shows the formats of notes with their options."""

    #: The user chose a format and a file (`NoteFormat`, path, what to remember)
    chosen = Signal(object, object, object)

    def __init__(
        self, stem: str, remembered: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stem = stem
        template = remembered.get("template")
        self._template: Path | None = path_of(template) if template else None
        self.setObjectName("export_notes")
        self.setWindowTitle(self.tr("Export notes"))
        self.setMinimumWidth(480)
        self.format_box = ChoiceBox(self)
        for name, text in (
            ("notes", self.tr("Markdown with pictures")),
            ("obsidian", self.tr("Obsidian")),
            ("logseq", self.tr("Logseq")),
            (_OWN, self.tr("Own template")),
            ("anki", self.tr("Anki cards")),
            ("notes-csv", self.tr("Table (CSV)")),
            ("notes-json", self.tr("JSON, to import again")),
        ):
            self.format_box.addItem(text, name)
        self.format_box.name(self.tr("Format"), self.tr("The program that will read the notes"))
        self.about = QLabel(self)
        self.about.setObjectName("muted")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.template_label = ElidedLabel(self)
        self.template_button = QPushButton(self.tr("Choose…"), self)
        self.template_button.setToolTip(self.tr("Choose a template file"))
        self.template_button.clicked.connect(self._choose_template)
        self.template_row = QWidget(self)
        row = QHBoxLayout(self.template_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.template_label, 1)
        row.addWidget(self.template_button)
        self.front_matter = TickBox(self.tr("Front matter"), self)
        self.front_matter.setToolTip(
            self.tr("Title, speakers, date, address and tags as YAML at the top")
        )
        self.sentences = TickBox(self.tr("Sentence being said"), self)
        self.sentences.setToolTip(
            self.tr("With each note the sentence that was being said, from the subtitles")
        )
        buttons = SaveButtons(self)
        self.save_button = buttons.save
        buttons.accepted.connect(self._choose_file)
        form = QGridLayout()
        form.setHorizontalSpacing(16)
        form.setColumnStretch(1, 1)
        form.addWidget(QLabel(self.tr("Format"), self), 0, 0)
        form.addWidget(self.format_box, 0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.about)
        column.addWidget(self.template_row)
        for box in (self.front_matter, self.sentences):
            box.setMinimumHeight(28)
            column.addWidget(box)
        column.addStretch(1)
        column.addWidget(buttons)
        self.front_matter.setChecked(bool(remembered.get("front_matter")))
        self.sentences.setChecked(bool(remembered.get("sentences")))
        self.format_box.currentIndexChanged.connect(self._update)
        known = self.format_box.findData(remembered.get("format", "notes"))
        self.format_box.setCurrentIndex(max(known, 0))
        self._update()
        self.finished.connect(self.deleteLater)

    def note_format(self) -> NoteFormat:
        """Return the format with its options."""
        name = str(self.format_box.currentData())
        template: str | Path | None = name if name in _TEMPLATES else None
        if name == _OWN:
            template = self._template
        return NoteFormat(
            kind=name if name in KINDS else "notes",
            template=template,
            with_front_matter=name == "notes" and self.front_matter.isChecked(),
            with_sentences=self.sentences.isChecked(),
        )

    def use_template(self, path: Path) -> None:
        """Take a file as the template."""
        self._template = path
        self._update()

    def _update(self, *_: object) -> None:
        name = self.format_box.currentData()
        is_own = name == _OWN
        self.front_matter.setVisible(name == "notes")
        self.sentences.setVisible(name in ("notes", _OWN, *_TEMPLATES))
        self.template_row.setVisible(is_own)
        self.template_label.setText(
            self.tr("No template chosen") if self._template is None else self._template.name
        )
        self.save_button.setEnabled(not is_own or self._template is not None)
        texts = {
            "obsidian": self.tr(
                "A file with properties, and a folder with pictures: put both into your vault."
            ),
            "logseq": self.tr(
                "A page with properties and a block for each note: put it and its pictures into the"
                " pages of your graph."
            ),
            _OWN: self.tr("A file of your own with a Jinja2 template for Markdown"),
            "anki": self.tr(
                "Slide and sentence in front, the note behind, with the seconds of sound. Importing"
                " a newer file updates the cards."
            ),
        }
        self.about.setText(texts.get(name, ""))
        self.about.setVisible(name in texts)

    def _choose_template(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a template file"), "",
            self.tr("Templates (*.j2 *.jinja *.jinja2 *.md *.txt);;All files (*)"),
        )  # fmt: skip
        if name:
            self.use_template(Path(name))

    def _choose_file(self) -> None:
        chosen = self.note_format()
        suffix = KINDS[chosen.kind]
        labels = {
            "notes": self.tr("Markdown (*.md)"),
            "notes-csv": self.tr("Table (*.csv)"),
            "notes-json": self.tr("JSON, to import again (*.json)"),
            "anki": self.tr("Anki cards (*.apkg)"),
        }
        title, suggested = self.tr("Export notes"), f"{self._stem}{suffix}"
        path = ask_for_target(self, title, suggested, labels[chosen.kind], (suffix,))
        if path is not None:
            self.chosen.emit(chosen, path, self._remembered())
            self.accept()

    def _remembered(self) -> dict[str, str]:
        kept = {"format": str(self.format_box.currentData())}
        if self._template is not None:
            kept["template"] = path_text(self._template)
        if self.front_matter.isChecked():
            kept["front_matter"] = "yes"
        if self.sentences.isChecked():
            kept["sentences"] = "yes"
        return kept

"""The question before a conference is removed from the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from duthviewer.library.conferences.removal import StoredData
from duthviewer.ui.home.cards import HomeCard
from duthviewer.ui.widgets.choice_box import TickBox
from duthviewer.ui.widgets.plain_text import one_line

#: Letters of a title in the question
_LONGEST = 120


class RemovalDialog(QMessageBox):
    """Asks whether to remove a conference, and whether to delete its notes and positions, too."""

    #: Remove the conference (its HomeCard, whether to delete its data)
    confirmed = Signal(object, bool)

    def __init__(self, card: HomeCard, data: StoredData, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._card = card
        self.setWindowTitle(self.tr("Remove from the list"))
        # An untrusted title is never rich text.
        self.setTextFormat(Qt.TextFormat.PlainText)
        title = one_line(card.title, _LONGEST)
        self.setText(self.tr("Remove “{title}” from the list of conferences?").format(title=title))
        self.setInformativeText(
            self.tr(
                "Its catalogue, recordings and slides stay where they are. To list it again, open"
                " its catalogue."
            )
        )
        #: Also deletes what this computer remembers of the talks; None if that is nothing
        self.with_data: TickBox | None = None
        if any(data):
            facts = [
                one if count == 1 else many.format(count=count)
                for count, one, many in (
                    (data.notes, self.tr("1 note"), self.tr("{count} notes")),
                    (data.positions, self.tr("1 position"), self.tr("{count} positions")),
                    (data.timelines, self.tr("1 timeline"), self.tr("{count} timelines")),
                )
                if count
            ]
            text = self.tr("Also delete what you did with it: {facts}")
            self.with_data = TickBox(text.format(facts=", ".join(facts)), self)
            self.setCheckBox(self.with_data)
        #: Confirms the removal
        self.remove: QPushButton = self.addButton(
            self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole
        )
        cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(self.remove)
        self.setEscapeButton(cancel)
        self.buttonClicked.connect(self._on_button)

    def _on_button(self, button: object) -> None:
        if button is self.remove:
            checked = self.with_data is not None and self.with_data.isChecked()
            self.confirmed.emit(self._card, checked)

"""The command that packs the open conference into one file."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from duthviewer.library.conferences.talks_with_notes import OpenedConference
from duthviewer.review.pack import WrittenPack
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.notes.notebook import Notebook
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.widgets.units import size_text
from duthviewer.ui.window.main_window import MainWindow


class PackController(QObject):
    """Opens the dialog, and reports the file that it wrote."""

    #: A conference was packed (text to show)
    told = Signal(str)

    def __init__(
        self, window: MainWindow, conference: OpenConference, notebook: Notebook, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._window = window
        self._conference = conference
        self._notebook = notebook
        self._tasks = tasks
        window.actions_by_id["pack_conference"].triggered.connect(self._ask)

    def _ask(self) -> None:
        opened, stills = self._conference.what_is_open(), self._notebook.stills
        if opened is None or stills is None:
            return
        # Imported here because few people open this dialog.
        from duthviewer.ui.sharing.pack_dialog import PackDialog

        self._notebook.save_now()
        source = OpenedConference(opened.catalogue, opened.conference, opened.files)
        dialog = PackDialog(source, opened.store, stills, self._tasks, self._window)
        dialog.packed.connect(self._on_packed)
        dialog.open()

    def _on_packed(self, written: WrittenPack) -> None:
        text = self.tr("Conference saved: {name} ({size})")
        self.told.emit(text.format(name=written.path.name, size=size_text(written.bytes)))

"""A new conference without anything in it, to be filled in the editor."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.editing.document import CatalogueDocument
from duthviewer.catalogue.texts import one_line, slug
from duthviewer.library.places import places
from duthviewer.names import path_of
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.editing.dialogs import AskDialog
from duthviewer.ui.state.settings import Settings
from duthviewer.writing import make_private_folder

#: Longest title of a conference, as in the catalogue's schema
_LONGEST_TITLE = 300


class NewConference(QObject):
    """Asks for a title, and writes a catalogue where downloads of the conference go, too."""

    #: A catalogue was written (its path)
    made = Signal(Path)

    def __init__(self, settings: Settings, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._tasks = tasks
        self._window = parent

    def ask(self) -> None:
        """Ask for the title."""
        AskDialog(
            self.tr("New conference"), self.tr("Title of the new conference:"), "",
            self.tr("Make"), self._make, self._window,
        ).open()  # fmt: skip

    def _make(self, title: str) -> str:
        title = one_line(title)
        if not title:
            return self.tr("A conference needs a title.")
        if len(title) > _LONGEST_TITLE:
            words = self.tr("This title is too long: at most {count} characters.")
            return words.format(count=_LONGEST_TITLE)
        chosen = self._settings.get("download_folder")
        videos = path_of(chosen) if chosen else places().videos
        self._tasks.run(lambda _: write_new_conference(videos, title), self._on_made)
        return ""

    def _on_made(self, catalogue: Path) -> None:
        self.made.emit(catalogue)


def write_new_conference(videos: Path, title: str) -> Path:
    """Write an empty catalogue in a folder of its own; return its path. Raises CannotWrite."""
    wanted = slug(title) or "conference"
    name, number = wanted, 1
    while (videos / name).exists():
        number += 1
        name = f"{wanted}-{number}"
    folder = videos / name
    if not videos.exists():
        make_private_folder(videos)
    folder.mkdir()
    catalogue = folder / "catalogue.yaml"
    CatalogueDocument.new(catalogue, Conference(id=name, title=title)).save()
    return catalogue

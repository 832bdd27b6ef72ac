"""The content of the library page: the talks of the open conference, or why it has none."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.problems import NoCatalogueError
from duthviewer.errors import KnownError
from duthviewer.library.store.progress import TalkProgress
from duthviewer.names import shown
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.state.head_start import OpenResult
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.talks.covered_slides import CoveredSlides
from duthviewer.ui.talks.lengths import TalkLengths
from duthviewer.ui.talks.model import TalkRow, searched_texts
from duthviewer.ui.talks.order import Sort
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.talks.pictures import TalkPicture, TalkPictures
from duthviewer.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from duthviewer.ui.state.scan import ScanResult


class LibraryContent(QObject):
    """Shows the open conference on the library page: cards, pictures, lengths, errors."""

    def __init__(
        self,
        window: MainWindow,
        library: LibraryPage,
        conference: OpenConference,
        settings: Settings,
        pictures: Path,
        tasks: Tasks,
    ) -> None:
        """``pictures`` is the folder that caches the pictures of the cards."""
        super().__init__(window)
        self._window = window
        self._page = library
        self._conference = conference
        self._settings = settings
        self._tasks = tasks
        self._pictures = TalkPictures(pictures, self)
        self._pictures.ready.connect(self._on_picture)
        self._lengths = TalkLengths(self)
        self._lengths.found.connect(self._on_lengths)
        self._covered = CoveredSlides(self)
        self._covered.found.connect(self._on_covered)
        #: The conference whose texts the page searches
        self._searched: Conference | None = None
        self._is_sorted = False
        self._trouble = ""
        #: The last message about folders that do not answer
        self._silent = ""
        conference.opened.connect(self._on_opened)
        conference.reloaded.connect(self._on_reloaded)
        conference.reload_failed.connect(self._on_reload_failed)
        conference.found.connect(self._on_found)
        conference.silent_changed.connect(self._on_silent)
        conference.progress_changed.connect(self._show_progress)
        self._page.talk_chosen.connect(conference.choose)
        self._page.pictures_wanted.connect(self._want_pictures)

    def is_settled(self) -> bool:
        """Return whether all pictures, lengths and covered slides are shown that can be found."""
        parts = (self._lengths, self._covered, self._pictures)
        return all(part.is_idle() for part in parts)

    def close(self) -> None:
        self._pictures.close()
        self._lengths.close()
        self._covered.close()

    def _on_opened(self, opened: OpenResult) -> None:
        if opened.conference is None:
            self._show_problem(opened)
            return
        self._pictures.forget()
        self._lengths.forget()
        self._covered.forget()
        if not self._is_sorted and (sort := self._settings.get("sort")) is not None:
            # Only once: after that, the page has the current order.
            self._is_sorted = True
            self._page.set_sort(_sort_of(sort))
        self._page.show_conference(opened.conference)
        self._show_progress(opened.progress)
        self._window.set_title(opened.conference.title)

    def _on_reloaded(self, opened: OpenResult) -> None:
        self._window.hide_trouble(self._trouble)
        assert opened.conference is not None
        self._page.refresh(opened.conference)
        self._show_progress(opened.progress)

    def _on_reload_failed(self, problem: KnownError) -> None:
        intro = self.tr(
            "The catalogue has changed and now has mistakes. The previous version is shown."
        )
        lines = str(problem).splitlines()
        self._trouble = "\n".join([intro, *lines[:5], *(["…"] if lines[5:] else [])])
        self._window.show_trouble(self._trouble)

    def _on_found(self, found: ScanResult) -> None:
        if self._searched is not found.conference:
            self._searched = conference = found.conference
            self._tasks.run(lambda _: searched_texts(conference), self._on_texts)
        if found.changes:
            self._pictures.forget()
            self._page.update_rows(found.changes)
            self._page.grid.ask_for_pictures()
            self._lengths.look(found.conference, found.files)
        self._covered.look(found.conference, self._conference.files, found.known)

    def _on_lengths(self, lengths: Mapping[str, float]) -> None:
        """Show the lengths of talks that the player has not measured yet."""
        changes = {}
        for talk_id, length_s in lengths.items():
            kept = self._conference.progress_of(f"{self._conference.id}/{talk_id}")
            if kept is None or not kept.length_s:
                changes[talk_id] = {"length_s": length_s}
        self._page.update_rows(changes)

    def _on_covered(self, covered: Mapping[str, str]) -> None:
        self._page.update_rows({talk_id: {"covered": text} for talk_id, text in covered.items()})

    def _length_s(self, key: str, kept_s: float | None) -> float | None:
        """Return a talk's stored length, else the length that was found."""
        return kept_s or self._lengths.length_s(key.partition("/")[2])

    def _on_silent(self, folders: tuple[Path, ...]) -> None:
        self._window.hide_trouble(self._silent)
        if len(folders) == 1:
            words = self.tr("{folder} does not answer. Its files are shown once it does.")
            self._silent = words.format(folder=folders[0])
        elif folders:
            words = self.tr("{folders} do not answer. Their files are shown once they do.")
            self._silent = words.format(folders=", ".join(map(str, folders)))
        if folders:
            self._window.show_trouble(self._silent)

    def _on_texts(self, texts: tuple[Conference, list[str]]) -> None:
        if texts[0] is self._conference.conference:
            self._page.set_searched(texts[1])

    def _show_problem(self, opened: OpenResult) -> None:
        """Show in place of the grid why the conference did not open, and actions that help."""
        path = opened.path
        # Most catalogues have the same name, so the folder identifies the conference.
        name = shown((path.parent if path.stem == "catalogue" else path).name or path)
        self._window.set_title(name)
        actions = (
            self._window.actions_by_id["open"],
            self._window.actions_by_id["add_conference"],
            self._window.actions_by_id["make_conference"],
        )
        if isinstance(opened.problem, NoCatalogueError):
            title = self.tr("There is no conference in this folder yet")
            text = self.tr(
                "{folder}\nIf it contains recordings and slides, make one: duthviewer finds where"
                " each talk begins."
            ).format(folder=opened.path)
            self._page.show_problem(name, title, text, *reversed(actions), icon="folder")
            return
        title = self.tr("This conference cannot be opened")
        text = str(opened.problem)
        lines = text.splitlines()
        if len(lines) > 12:
            more = self.tr("… and {count} more").format(count=len(lines) - 12)
            text = "\n".join([*lines[:12], more])
        self._page.show_problem(name, title, text, *actions)

    def _show_progress(self, progress: Mapping[str, TalkProgress]) -> None:
        changes = {
            key.partition("/")[2]: {
                "progress": one.fraction,
                "begun": one.position_s > 0,
                "watched": one.watched,
                "favourite": one.favourite,
                "updated": one.updated,
                "length_s": self._length_s(key, one.length_s),
            }
            for key, one in progress.items()
        }
        self._page.update_rows(changes)

    def _want_pictures(self, rows: list[TalkRow], width_px: int) -> None:
        self._covered.want(row.talk_id for row in rows)
        files, has_picture = self._conference.files, self._page.grid.has_picture
        self._pictures.want(
            [
                TalkPicture(row.talk_id, width_px, files[row.talk_id], row.planned_s)
                for row in rows
                if row.talk_id in files and not has_picture(row.talk_id, width_px)
            ]
        )

    def _on_picture(self, picture: TalkPicture, image: QImage) -> None:
        if not image.isNull():
            self._page.grid.set_picture(picture.talk_id, image)


def _sort_of(setting: object) -> Sort:
    """Return the saved order; the usual one if the saved value is unknown."""
    return Sort(str(setting)) if setting in list(Sort) else Sort.TIME

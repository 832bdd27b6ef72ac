"""Editing of the open catalogue: the editor, the commands while watching, the editor's page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction

from duthviewer.library.conferences.own_copies import is_shipped
from duthviewer.library.store.talk_key import talk_key
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.editing.day_edit_menu import DayEditMenu
from duthviewer.ui.editing.edit_commands import EditCommands
from duthviewer.ui.editing.editor import CatalogueEditor
from duthviewer.ui.editing.new_conference import NewConference
from duthviewer.ui.editing.page import EditPage
from duthviewer.ui.editing.updates import CatalogueUpdates
from duthviewer.ui.editing.watched_times import WatchedTimes
from duthviewer.ui.state.head_start import OpenResult
from duthviewer.ui.state.moment import Moment
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.watch.controller import WatchController
from duthviewer.ui.window.main_window import MainWindow


class EditingController(QObject):
    """Makes the parts of editing, and connects them."""

    #: Something was done that is worth a message (text for the user)
    told = Signal(str)
    #: A copy has taken the place of the open catalogue (the conference, the copy)
    copied = Signal(object, Path)
    #: The list of conferences has changed
    listed = Signal()
    #: The user has left the editor and returns to the talks
    library_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        library: LibraryPage,
        watching: WatchController,
        conference: OpenConference,
        settings: Settings,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._watching = watching
        self._conference = conference
        self._settings = settings
        self._tasks = tasks
        self.editor = editor = CatalogueEditor(conference, self)
        self.times = WatchedTimes(watching, editor, settings)
        self.updates = CatalogueUpdates(editor, conference, self)
        self.updates.offered.connect(window.show_trouble)
        self.updates.withdrawn.connect(window.hide_trouble)
        self.updates.told.connect(self.told)
        #: Saves although comments of the file are lost
        self._rewrite = QAction(self.tr("Save without comments"), self)
        self._rewrite.triggered.connect(editor.rewrite)
        #: Tries to save again
        self._again = QAction(self.tr("Try again"), self)
        self._again.triggered.connect(editor.save_again)
        editor.trouble.connect(self._on_trouble)
        editor.trouble_over.connect(window.hide_trouble)
        editor.consent_requested.connect(self._on_consent_requested)
        #: The catalogue of which a copy is being made
        self._copied: Path | None = None
        editor.copied.connect(self._on_copied)
        editor.saved.connect(self._on_saved)
        self.page = page = EditPage(editor, window.actions_by_id, window)
        self.commands = EditCommands(page, self._now_s)
        page.left.connect(self._leave)
        page.watch_requested.connect(self._watch)
        window.add_page(page)
        self._day_menu = DayEditMenu(editor, watching.page)
        self.times.menu_requested.connect(self._show_day_menu)
        #: The page to return to
        self._from_watching = False
        self.new_conference = NewConference(settings, tasks, window)
        self.new_conference.made.connect(self._on_made)
        #: The new catalogue that is to be edited when it is open
        self._made: Path | None = None
        window.actions_by_id["new_conference"].triggered.connect(self.new_conference.ask)
        window.actions_by_id["edit_conference"].triggered.connect(self._edit_conference)
        library.actions_by_id["edit_talk"].triggered.connect(self._edit_talk)
        watching.page.actions_by_id["edit_watched"].triggered.connect(self._edit_watched)
        conference.opened.connect(self._on_opened)
        library.current_changed.connect(self._enable)
        self._enable()

    def close(self) -> None:
        """Save what is not saved yet."""
        self.page.take()
        self.updates.close()
        self.editor.close()

    # The editor's page.

    def edit(self, talk_id: str = "") -> None:
        """Open the editor at a talk, or else at the conference."""
        now, window = self._conference.now, self._window
        if now is None or now.conference is None or self._conference.failed is not None:
            return
        if window.page() is not self.page:
            self._from_watching = window.page() is self._watching.page
            if self._from_watching and not self._watching.page.stage.keeps_playing():
                self._watching.watched.pause()
        self.page.open_at(talk_id)
        title = self.tr("Edit {conference}").format(conference=now.conference.title)
        window.show_page(self.page, title)

    def _on_made(self, catalogue: Path) -> None:
        self._made = catalogue
        self._conference.open(catalogue)

    def _on_opened(self, opened: OpenResult) -> None:
        self._enable()
        if opened.path == self._made:
            self._made = None
            self.edit()

    def _edit_conference(self) -> None:
        self.edit()

    def _edit_talk(self) -> None:
        row = self._library.current_row()
        self.edit("" if row is None else row.talk_id)

    def _edit_watched(self) -> None:
        showing = self._watching.watched.talk
        self.edit("" if showing is None else showing.talk.id)

    def _leave(self) -> None:
        """Return to the talk that was watched, or to the talks."""
        if self._from_watching and self._watching.watched.talk is not None:
            self._watching.return_to_talk()
            return
        if talk_id := self.page.current().talk:
            self._library.select(talk_id)
        self.library_requested.emit()

    def _watch(self, talk_id: str, at_s: float) -> None:
        self.page.take()
        key = talk_key(self._conference.id, talk_id)
        self._watching.open_moment(Moment(key, at_s, clock=""))

    def _now_s(self, recording: str) -> float | None:
        """Return the position of the player in a recording, if that is watched."""
        showing = self._watching.watched.talk
        if showing is None or showing.talk.recording != recording:
            return None
        return self.times.day_s()

    def _show_day_menu(self, at_s: float, talk_id: str, place: QPoint) -> None:
        if self.times.panel is not None:
            self._day_menu.popup(self.times.panel.bar.day, at_s, talk_id, place)

    def _enable(self, *_: object) -> None:
        is_open = self._conference.failed is None and self._conference.now is not None
        self._window.actions_by_id["edit_conference"].setEnabled(is_open)
        has_talk = is_open and self._library.current_row() is not None
        self._library.actions_by_id["edit_talk"].setEnabled(has_talk)

    # Saving.

    def _on_trouble(self, text: str) -> None:
        self._window.show_trouble(text, self._again)

    def _on_copied(self, original: Path, _copy: Path) -> None:
        self._copied = original

    def _on_saved(self) -> None:
        """List a copy in the place of its original, now that it is there."""
        original, self._copied = self._copied, None
        now, store = self._conference.now, self._conference.store
        if original is None or now is None or now.conference is None or store is None:
            return
        self.copied.emit(now.conference, now.path)
        if not is_shipped(original):
            self._tasks.run(lambda _: store.conferences.remove(original), self._on_unlisted)

    def _on_unlisted(self, _: object) -> None:
        self.listed.emit()

    def _on_consent_requested(self, text: str) -> None:
        self._window.show_trouble(text, self._rewrite)

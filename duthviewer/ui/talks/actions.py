"""Commands for the current talk besides watching it: marks, files, web pages, links."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.moment_link import MomentAddress
from duthviewer.library.store.talk_key import talk_key
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.table import connect
from duthviewer.ui.system import outside
from duthviewer.ui.talks.marks import Marks
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.widgets.notice import Notice


class TalkActions(QObject):
    """Enables, checks and runs the actions of the library page's current talk."""

    #: An error to show (its text)
    trouble = Signal(str)

    def __init__(self, page: LibraryPage, marks: Marks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._marks = marks
        self._conference: Conference | None = None
        self._conference_id = ""
        self._files: Mapping[str, TalkFiles] = {}
        self._actions = actions = page.actions_by_id
        actions["favourite"].setCheckable(True)
        actions["watched"].setCheckable(True)
        connect(
            actions,
            {
                "favourite": self._toggle_favourite,
                "watched": self._toggle_watched,
                "forget_position": self._forget,
                "undo": self._undo,
                "show_in_folder": self._show_in_folder,
                "open_slides": self._open_slides,
                "open_web_page": self._open_web_page,
                "copy_talk_link": self._copy_link,
                "copy_talk_address": self._copy_address,
            },
        )
        self.notice = Notice(actions["undo"], page)
        page.add_strip(self.notice)
        page.current_changed.connect(self.update)
        marks.undo_changed.connect(actions["undo"].setEnabled)
        actions["undo"].setEnabled(False)
        self.update()

    def show_conference(self, conference_id: str) -> None:
        """Follow another conference, whose files are not scanned yet."""
        if conference_id != self._conference_id:
            self.notice.hide()
            self._marks.forget_steps()
        self._conference_id, self._conference, self._files = conference_id, None, {}
        self.update()

    def show_found(self, conference: Conference, files: Mapping[str, TalkFiles]) -> None:
        """Take the conference and its files after a scan."""
        self._conference, self._files = conference, files
        self.update()

    def update(self) -> None:
        """Enable and check the actions for the current talk."""
        row, talk, files = self._page.current_row(), self._talk(), self._talk_files()
        link = None if talk is None or self._conference is None else self._link_of(talk)
        enabled: dict[CommandId, bool] = {
            "favourite": row is not None,
            "watched": row is not None,
            "forget_position": row is not None and row.begun,
            "show_in_folder": files is not None and files.recording is not None,
            "open_slides": files is not None and files.deck is not None,
            "open_web_page": link is not None,
            "copy_talk_link": link is not None,
        }
        for command_id, is_enabled in enabled.items():
            self._actions[command_id].setEnabled(is_enabled)
        self._actions["favourite"].setChecked(row is not None and row.favourite)
        self._actions["watched"].setChecked(row is not None and row.watched)

    def _talk(self) -> Talk | None:
        row = self._page.current_row()
        if row is None or self._conference is None:
            return None
        return self._conference.talk_by_id.get(row.talk_id)

    def _talk_files(self) -> TalkFiles | None:
        row = self._page.current_row()
        return None if row is None else self._files.get(row.talk_id)

    def _link_of(self, talk: Talk) -> str | None:
        assert self._conference is not None
        return outside.link_to(self._conference, talk)

    def _toggle_favourite(self) -> None:
        if (row := self._page.current_row()) is None:
            return
        text = (
            self.tr("“{title}” was removed from the favourites.")
            if row.favourite
            else self.tr("“{title}” was added to the favourites.")
        )
        self.notice.say(text.format(title=row.title))
        self._marks.set_favourite(self._key(row.talk_id), not row.favourite)

    def _toggle_watched(self) -> None:
        if (row := self._page.current_row()) is None:
            return
        text = (
            self.tr("“{title}” was marked as not watched.")
            if row.watched
            else self.tr("“{title}” was marked as watched.")
        )
        self.notice.say(text.format(title=row.title))
        self._marks.set_watched(self._key(row.talk_id), not row.watched)

    def _forget(self) -> None:
        if (row := self._page.current_row()) is not None:
            text = self.tr("The progress of “{title}” was reset.")
            self.notice.say(text.format(title=row.title))
            self._marks.forget_position(self._key(row.talk_id))

    def _undo(self) -> None:
        self.notice.hide()
        if (key := self._marks.undo()) is not None:
            self._page.select(key.partition("/")[2])

    def _key(self, talk_id: str) -> str:
        return talk_key(self._conference_id, talk_id)

    def _show_in_folder(self) -> None:
        files = self._talk_files()
        if files is not None and files.recording is not None:
            self._expect(outside.show_in_folder(files.recording), str(files.recording.parent))

    def _open_slides(self) -> None:
        files = self._talk_files()
        if files is not None and files.deck is not None:
            self._expect(outside.open_file(files.deck), str(files.deck))

    def _open_web_page(self) -> None:
        if (talk := self._talk()) is not None and (link := self._link_of(talk)) is not None:
            self.open_web(link)

    def _copy_link(self) -> None:
        if (talk := self._talk()) is not None and (link := self._link_of(talk)) is not None:
            QGuiApplication.clipboard().setText(link)
            self.notice.say(self.tr("Copied: {link}").format(link=link), undoable=False)

    def _copy_address(self) -> None:
        if (talk := self._talk()) is not None:
            link = str(MomentAddress(self._key(talk.id)))
            QGuiApplication.clipboard().setText(link)
            self.notice.say(self.tr("Copied: {link}").format(link=link), undoable=False)

    def open_web(self, address: str) -> None:
        """Open a web page, or report that no program opens it."""
        self._expect(outside.open_web(address), address)

    def _expect(self, opened: bool, what: str) -> None:
        if not opened:
            text = self.tr("No program was found on this computer to open {what}")
            self.trouble.emit(text.format(what=what))

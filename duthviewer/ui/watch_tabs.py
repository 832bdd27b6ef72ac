"""The tabs of the drawer that tell of the talk: made when they are first seen, and kept fresh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from duthviewer.ui import outside

if TYPE_CHECKING:
    from duthviewer.ui.info_pane import TalkInformation
    from duthviewer.ui.watch_page import WatchPage


class WatchTabs(QObject):
    """Adds the tabs to the drawer of the watch page, and shows the talk of now in them."""

    #: Something went wrong that does not hinder watching (words for the person)
    trouble = Signal(str)

    def __init__(self, page: WatchPage) -> None:
        super().__init__(page)
        self._page = page
        self._about: TalkInformation | None = None
        actions = page.actions_by_id
        page.drawer.add_tab("about", self.tr("About"), self._make_about, actions["about_talk"])
        page.talk_changed.connect(self._on_talk)

    def _make_about(self) -> QWidget:
        from duthviewer.ui.info_pane import TalkInformation

        self._about = TalkInformation(side_by_side=True)
        self._about.link_chosen.connect(self._open_link)
        self._on_talk()
        return self._about

    def _on_talk(self) -> None:
        showing = self._page.showing
        if self._about is not None and showing is not None:
            self._about.show_talk(showing.conference, showing.talk, showing.files)

    def _open_link(self, address: str) -> None:
        if not outside.open_web(address):
            text = self.tr("No program was found on this computer to open {what}")
            self.trouble.emit(text.format(what=address))

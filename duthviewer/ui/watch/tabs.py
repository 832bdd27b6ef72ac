"""The tabs of the drawer that tell of the talk: made when they are first seen, and kept fresh."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from duthviewer.ui.commands.table import connect
from duthviewer.ui.system import outside

if TYPE_CHECKING:
    from duthviewer.ui.background.tasks import Tasks
    from duthviewer.ui.subtitles.transcript import TranscriptTab
    from duthviewer.ui.talks.info_pane import TalkInformation
    from duthviewer.ui.watch.page import WatchPage


class WatchTabs(QObject):
    """Adds the tabs to the drawer of the watch page, and shows the talk of now in them."""

    #: The talk is to be shown at a position (seconds)
    moment_requested = Signal(float)
    #: Something is to be remembered for the next time (key, JSON value)
    setting_changed = Signal(str, object)
    #: The files that the person has chosen for the open talk are to be forgotten
    forget_chosen_requested = Signal()
    #: Something went wrong that does not hinder watching (words for the person)
    trouble = Signal(str)

    def __init__(self, page: WatchPage, tasks: Tasks) -> None:
        super().__init__(page)
        self._page = page
        self._tasks = tasks
        self._settings: Mapping[str, Any] = {}
        self._transcript: TranscriptTab | None = None
        self._about: TalkInformation | None = None
        actions, drawer = page.actions_by_id, page.drawer
        transcript = self.tr("Transcript")
        drawer.add_tab("transcript", transcript, self._make_transcript, actions["transcript"])
        drawer.add_tab("about", self.tr("About"), self._make_about, actions["about_talk"])
        connect(
            actions,
            {
                "find_in_transcript": self._find,
                "copy_transcript": self._copy,
                "copy_transcript_times": self._copy_with_times,
            },
        )
        page.talk_changed.connect(self._on_talk)

    def restore(self, settings: Mapping[str, Any]) -> None:
        """Take what was remembered."""
        self._settings = settings
        if self._transcript is not None:
            self._transcript.restore(settings)

    def set_length(self, length_s: float) -> None:
        """The talk is so long."""
        if self._transcript is not None:
            self._transcript.set_length(length_s)

    def show_position(self, position_s: float) -> None:
        """The talk is at this position."""
        if self._transcript is not None:
            self._transcript.show_position(position_s)

    # The transcript.

    def take_subtitles(self, paths: Sequence[Path]) -> None:
        """Show these files with the talk, and read the last of them."""
        if self._page.showing is not None:
            for path in paths:
                self._page.tools.subtitles.open_file(path)
            self._page.drawer.show_tab("transcript")

    def _make_transcript(self) -> QWidget:
        from duthviewer.ui.subtitles.transcript import TranscriptTab

        page = self._page
        tab = self._transcript = TranscriptTab(
            page.tools.subtitles, self._tasks, page.actions_by_id
        )
        tab.moment_requested.connect(self.moment_requested)
        tab.setting_changed.connect(self.setting_changed)
        tab.said.connect(page.tools.say)
        tab.left.connect(page.setFocus)
        page.actions_by_id["follow"].triggered.connect(tab.follow)
        page.drawer.add_tools("transcript", tab.tools)
        tab.restore(self._settings)
        tab.show_position(page.position_s())
        tab.open_talk(page.showing, page.length_s())
        return tab

    def _find(self) -> None:
        self._page.drawer.show_tab("transcript")
        if self._transcript is not None:
            self._transcript.open_find()

    def _copy(self) -> None:
        self._copy_all(times=False)

    def _copy_with_times(self) -> None:
        self._copy_all(times=True)

    def _copy_all(self, *, times: bool) -> None:
        self._page.drawer.show_tab("transcript")
        if self._transcript is not None:
            self._transcript.copy_all(times=times)

    # About the talk.

    def _make_about(self) -> QWidget:
        from duthviewer.ui.talks.info_pane import TalkInformation

        self._about = TalkInformation(side_by_side=True)
        self._about.link_chosen.connect(self._open_link)
        self._about.forget_chosen_requested.connect(self.forget_chosen_requested)
        if (showing := self._page.showing) is not None:
            self._about.show_talk(showing.conference, showing.talk, showing.files)
        return self._about

    def _on_talk(self) -> None:
        showing = self._page.showing
        if self._transcript is not None:
            self._transcript.open_talk(showing, self._page.length_s())
        if self._about is not None and showing is not None:
            self._about.show_talk(showing.conference, showing.talk, showing.files)

    def _open_link(self, address: str) -> None:
        if not outside.open_web(address):
            text = self.tr("No program was found on this computer to open {what}")
            self.trouble.emit(text.format(what=address))

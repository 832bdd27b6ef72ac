"""The drawer's tabs for the transcript and the information about the talk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from duthviewer.catalogue.timeline_quality import timeline_quality
from duthviewer.library.conferences.due_alignments import kept_alignment_of
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.table import connect
from duthviewer.ui.state.quality_text import quality_text
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.subtitles.controller import Subtitles
from duthviewer.ui.subtitles.transcript import TranscriptTab
from duthviewer.ui.system import outside
from duthviewer.ui.talks.info_pane import TalkInformation
from duthviewer.ui.video.toast import Toast
from duthviewer.ui.window.drawer import Drawer


class WatchTabs(QObject):
    """Adds the tabs to the drawer and builds each when it is first shown."""

    #: The user wants to use the files found by name for the open talk again
    forget_chosen_requested = Signal()
    #: Correct the alignment of the talk's own video (the talk's id)
    alignment_requested = Signal(str)
    #: The user wants to save a clip of a part of the talk (start and end, positions in seconds)
    clip_requested = Signal(float, float)
    #: Something went wrong that does not prevent watching (message for the user)
    trouble = Signal(str)

    def __init__(
        self,
        page: QWidget,
        watched: WatchedTalk,
        settings: Settings,
        tasks: Tasks,
        actions: Mapping[CommandId, QAction],
        drawer: Drawer,
        subtitles: Subtitles,
        toast: Toast,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._watched = watched
        self._settings = settings
        self._tasks = tasks
        self._actions = actions
        self._drawer = drawer
        self._subtitles = subtitles
        self._toast = toast
        self._transcript: TranscriptTab | None = None
        #: The tab about the talk; None until it is first shown
        self.about: TalkInformation | None = None
        #: How good the timeline is, as the tab shows it
        self._quality = ""
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
        watched.talk_changed.connect(self._show_about)
        watched.files_changed.connect(self._show_about)
        watched.talk_edited.connect(self._show_about)
        watched.alignments_changed.connect(self._show_about)
        watched.timeline_changed.connect(self._on_timeline)
        watched.length_changed.connect(self._on_timeline)

    # The transcript.

    def take_subtitles(self, paths: Sequence[Path]) -> None:
        """Add these subtitle files to the talk, and show the transcript of the last one."""
        if self._watched.talk is not None:
            for path in paths:
                self._subtitles.open_file(path)
            self._drawer.show_tab("transcript")

    def _make_transcript(self) -> QWidget:
        tab = self._transcript = TranscriptTab(
            self._watched, self._settings, self._subtitles, self._tasks, self._actions
        )
        tab.said.connect(self._toast.say)
        tab.left.connect(self._page.setFocus)
        tab.clip_requested.connect(self.clip_requested)
        self._actions["follow"].triggered.connect(tab.follow)
        self._drawer.add_tools("transcript", tab.tools)
        return tab

    def _find(self) -> None:
        self._drawer.show_tab("transcript")
        if self._transcript is not None:
            self._transcript.open_find()

    def _copy(self) -> None:
        self._copy_all(times=False)

    def _copy_with_times(self) -> None:
        self._copy_all(times=True)

    def _copy_all(self, *, times: bool) -> None:
        self._drawer.show_tab("transcript")
        if self._transcript is not None:
            self._transcript.copy_all(times=times)

    # About the talk.

    def _make_about(self) -> QWidget:
        self.about = TalkInformation(side_by_side=True)
        self.about.link_chosen.connect(self._open_link)
        self.about.forget_chosen_requested.connect(self.forget_chosen_requested)
        self.about.alignment_requested.connect(self.alignment_requested)
        self._show_about()
        return self.about

    def _show_about(self) -> None:
        talk = self._watched.talk
        if self.about is not None and talk is not None:
            kept = kept_alignment_of(talk.files, talk.kept_alignments)
            self._quality = self._quality_text()
            self.about.show_talk(
                talk.conference, talk.talk, talk.files, kept, quality=self._quality
            )

    def _quality_text(self) -> str:
        talk, length_s = self._watched.talk, self._watched.length_s
        if talk is None or length_s <= 0:
            return ""
        start_s = talk.talk.start_s
        quality = timeline_quality(talk.timeline, start_s, start_s + length_s)
        return "" if quality is None else quality_text(quality)

    def _on_timeline(self) -> None:
        if self.about is not None and self._quality_text() != self._quality:
            self._show_about()

    def _open_link(self, address: str) -> None:
        if not outside.open_web(address):
            text = self.tr("No program was found on this computer to open {what}")
            self.trouble.emit(text.format(what=address))

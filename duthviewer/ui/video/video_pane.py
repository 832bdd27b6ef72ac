"""The pane of the video, which shows a message while there is no video."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.ui.state.open_talk import OpenTalk, lost_lines
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.system import outside
from duthviewer.ui.video.video_view import VideoView
from duthviewer.ui.widgets.message import Message


class VideoPane(QStackedWidget):
    """Shows the video, or why there is none and what helps."""

    #: Something went wrong that does not prevent watching (message for the user)
    trouble = Signal(str)

    def __init__(self, watched: WatchedTalk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watched = watched
        self.setObjectName("stage")
        self.setMinimumWidth(240)
        self.view = VideoView(self)
        self.message = Message(self)
        self.addWidget(self.view)
        self.addWidget(self.message)
        #: Opens the folder for the files of the talk
        self.show_folder = QAction(self.tr("Show the folder"), self)
        self.show_folder.triggered.connect(self._open_folder)
        #: Lets the user choose the recording of the talk
        self.choose_file = QAction(self.tr("I have this file…"), self)
        #: Opens the recording again after a failure
        self.try_again = QAction(self.tr("Try again"), self)
        #: Plays the recording from the network
        self.watch_now = QAction(self.tr("Watch now"), self)
        #: Opens the settings of downloads
        self.set_up_downloads = QAction(self.tr("Set up downloads…"), self)

    def show_video(self) -> None:
        self.setCurrentWidget(self.view)

    def say(
        self,
        title: str,
        detail: str = "",
        *actions: QAction,
        icon: str = "alert",
        address: str = "",
    ) -> None:
        self.message.say(title, detail, *actions, icon=icon, address=address)
        self.setCurrentWidget(self.message)

    def say_no_recording(self, showing: OpenTalk) -> None:
        """Show that the recording is missing, where to put it, and where it was published."""
        lines = [*lost_lines(showing)]
        name = f"{showing.talk.recording}.mp4"
        if showing.folders:
            put = self.tr("Put it into one of these folders, for example as {name}:")
            lines += [put.format(name=name), *map(str, showing.folders)]
        address = _address_of(showing)
        if address:
            lines += ["", self.tr("It is published here:")]
        title = self.tr("The recording of this talk is not on this computer")
        actions = (self.choose_file, self.show_folder)
        self.say(title, "\n".join(lines), *actions, icon="folder", address=address)

    def say_not_streamed(self, showing: OpenTalk, detail: str, *, needs_set_up: bool) -> None:
        """Show why the recording cannot be played from the network, and what helps."""
        actions = (self.set_up_downloads,) if needs_set_up else ()
        self.say(
            self.tr("The recording of this talk is not on this computer")
            if needs_set_up
            else self.tr("This talk cannot be watched from the network"),
            "\n".join((*lost_lines(showing), detail)),
            *actions,
            self.watch_now,
            self.choose_file,
            icon="video" if needs_set_up else "alert",
            address=_address_of(showing),
        )

    def say_after_end(self, showing: OpenTalk, duration_s: float) -> None:
        """Show that the talk's offset is after the end of the file."""
        path = showing.files.recording
        self.say(
            self.tr("The talk starts after the recording ends"),
            self.tr(
                "The catalogue says that the talk starts at {start}, but {file} is only"
                " {length} long. Either the file is incomplete, or the offset is wrong."
            ).format(
                start=clock(showing.files.offset_s),
                file=path.name if path else "",
                length=clock(duration_s),
            ),
            self.try_again,
            self.choose_file,
        )

    def say_failed(self, title: str, detail: str, rewrite: QAction | None = None) -> None:
        """Show why the recording cannot be played, and what helps, such as ``rewrite``."""
        if rewrite is None:
            self.say(title, detail, self.try_again, self.choose_file)
            return
        offer = self.tr(
            "A copy with the same video and sound may play. The recording is not changed."
        )
        self.say(title, f"{detail}\n{offer}", self.try_again, rewrite, self.choose_file)

    def _open_folder(self) -> None:
        """Open the user's folder for recordings, creating it if necessary."""
        talk = self._watched.talk
        if talk is None or not talk.folders:
            return
        folder = talk.folders[-1]
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self.trouble.emit(f"{folder}: {error.strerror}")
            return
        outside.open_file(folder)


def _address_of(showing: OpenTalk) -> str:
    """Return where the recording of a talk was published, or ""."""
    recording = showing.conference.recording_by_id.get(showing.talk.recording)
    return "" if recording is None else recording.url or ""

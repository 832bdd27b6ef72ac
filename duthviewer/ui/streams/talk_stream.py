"""The recording of the watched talk while it is played from the network."""

from __future__ import annotations

import enum
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from duthviewer.errors import KnownError
from duthviewer.library.conferences.talk_clocks import own_clock
from duthviewer.playback.network_recording import NetworkRecording
from duthviewer.playback.player_state import PlayerState
from duthviewer.playback.worker import report
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.state.open_talk import OpenTalk
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.streams.network_recordings import NetworkRecordings, OpenedStream

if TYPE_CHECKING:
    from duthviewer.library.downloads.part import PartFile
    from duthviewer.library.downloads.streams import StreamState
    from duthviewer.library.downloads.values import Download

_LOOK_MS = 250
#: How long the end of the program waits until what arrived is listed
_CLOSING_S = 1.0
#: How long it is shown that the connection is back
_BACK_S = 4.0
#: The network counts as slow for this long after playing had to wait
_SLOW_S = 20.0


class StreamStatus(enum.Enum):
    """What a person should know of the network while a talk is played from it."""

    #: The address is looked up, or the first picture is on its way
    OPENING = enum.auto()
    STEADY = enum.auto()
    #: Playing waits for the network
    BUFFERING = enum.auto()
    #: The network brings less than playing takes
    SLOW = enum.auto()
    #: The connection is lost, and playing waits or will wait
    LOST = enum.auto()
    #: The connection was lost and is back
    BACK = enum.auto()
    #: All of the recording is on this computer
    FINISHED = enum.auto()


class _StreamSession:
    """One stream, from the request for it to its end. ``hold`` is called on a thread."""

    def __init__(self) -> None:
        self.cancelled = threading.Event()
        self.opened: OpenedStream | None = None
        #: Why it could not be opened
        self.error: KnownError | None = None
        self._lock = threading.Lock()

    def hold(self, opened: OpenedStream) -> None:
        """Take the stream, or close it if nobody wants it any more."""
        with self._lock:
            self.opened = opened
            if self.cancelled.is_set() and opened.stream is not None:
                opened.stream.close()

    def close(self) -> None:
        with self._lock:
            self.cancelled.set()
            if self.opened is not None and self.opened.stream is not None:
                self.opened.stream.close()


class TalkStream(QObject):
    """Opens the stream of the watched talk, follows its state, and closes it with the talk."""

    #: A player can open ``recording``
    ready = Signal()
    #: The recording cannot be fetched (KnownError)
    failed = Signal(object)
    #: ``status`` or ``state`` has changed, or there is no stream any more
    changed = Signal()
    #: The recording is complete, and has become a file (its path)
    finished = Signal(object)

    #: The rest of the recording is to be fetched, also when the talk is closed (Download)
    keep_requested = Signal(object)

    #: The slides of the talk are missing and can be downloaded (a tuple of Download)
    slides_missed = Signal(object)

    #: On the stream's thread (the session, StreamState)
    _reported = Signal(object, object)

    def __init__(self, watched: WatchedTalk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watched = watched
        self._tasks = Tasks(self, threads=2)
        #: None if nothing is played from the network
        self.recordings: NetworkRecordings | None = None
        self._session: _StreamSession | None = None
        self.status = StreamStatus.OPENING
        #: The last reported state; None before the first
        self.state: StreamState | None = None
        self._is_downloading = False
        self._was_lost = False
        self._back_until_s = self._slow_until_s = 0.0
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        watched.talk_changed.connect(self._on_talk)

    @property
    def is_open(self) -> bool:
        """Whether the talk is played, or about to be played, from the network."""
        return self._session is not None

    @property
    def recording(self) -> NetworkRecording | None:
        """What a player opens; None until its address is known."""
        opened = None if self._session is None else self._session.opened
        return None if opened is None else opened.recording

    @property
    def finished_path(self) -> Path | None:
        """The file that the recording has become; None until it is complete."""
        return None if self.state is None else self.state.finished

    @property
    def is_kept(self) -> bool:
        """Whether the queue of downloads fetches all of the recording."""
        return self._is_downloading

    @property
    def download(self) -> Download | None:
        """The download of the recording that is played; None until its address is known."""
        opened = None if self._session is None else self._session.opened
        return None if opened is None else opened.download

    @property
    def can_keep(self) -> bool:
        """Whether the recording can be kept on this computer."""
        return self.download is not None and not self.is_kept and self.finished_path is None

    @property
    def day_part(self) -> PartFile | None:
        """The unfinished recording of the day; None for other recordings and for a playlist."""
        opened = None if self._session is None else self._session.opened
        if opened is None or opened.stream is None or opened.is_own_video:
            return None
        return opened.stream.part

    def address_of(self, talk: OpenTalk) -> str:
        """Return where the recording of a talk can be fetched; "" if nowhere."""
        return "" if self.recordings is None else self.recordings.address_of(talk)

    def start(self, talk: OpenTalk) -> None:
        """Start to fetch the recording of a talk, then emit `ready` or `failed`."""
        self.close()
        recordings = self.recordings
        assert recordings is not None
        session = self._session = _StreamSession()
        self.status, self.state = StreamStatus.OPENING, None
        self._was_lost, self._back_until_s, self._slow_until_s = False, 0.0, 0.0
        reported = self._reported

        def on_change(state: StreamState) -> None:
            report(reported, session, state)

        def open_stream(_: Task) -> _StreamSession:
            try:
                session.hold(recordings.open(talk, on_change, session.cancelled))
            except KnownError as error:
                session.error = error
            return session

        self._tasks.run(open_stream, self._on_opened)
        self._timer.start()
        self.changed.emit()

    def keep(self) -> None:
        """Request a download of all of the recording, which goes on when the talk is closed.

        It continues what is here already. A recording in a web page is downloaded from the start,
        in the chosen quality: what a player reads of it is often a smaller version.
        """
        opened = None if self._session is None else self._session.opened
        if opened is None or self.is_kept:
            return
        if opened.is_direct and (stream := opened.stream) is not None:

            def keep(_: Task) -> None:
                stream.keep()

            self._tasks.run(keep, self._on_kept)
        self.keep_requested.emit(opened.download)

    def set_downloading(self, is_downloading: bool) -> None:
        """Note whether the recording is in the queue of downloads, which fetches all of it."""
        if is_downloading != self._is_downloading:
            self._is_downloading = is_downloading
            self.changed.emit()

    def close(self) -> None:
        """Stop fetching. What was fetched stays."""
        session, self._session = self._session, None
        if session is None:
            return
        self._timer.stop()
        session.close()
        self.state, self._is_downloading = None, False
        self.changed.emit()

    def shut_down(self) -> None:
        """Stop fetching, and wait a moment until it has ended; the object is not used again."""
        session = self._session
        self.close()
        self._tasks.close()
        if session is not None and session.opened is not None and session.opened.stream is not None:
            session.opened.stream.wait(_CLOSING_S)

    def _on_talk(self) -> None:
        self.close()

    def _on_opened(self, session: _StreamSession) -> None:
        if session is not self._session:
            return
        opened, talk = session.opened, self._watched.talk
        if opened is None or talk is None:
            self.close()
            if session.error is not None:
                self.failed.emit(session.error)
            return
        if opened.is_own_video:
            self._watched.set_streamed(0.0, own_clock(opened.recording.path))
        self.ready.emit()
        self._look()
        if opened.slides:
            self.slides_missed.emit(opened.slides)

    def _on_kept(self, _: None) -> None:
        self._look()

    def _on_reported(self, session: _StreamSession, state: StreamState) -> None:
        if session is not self._session:
            return
        before, self.state = self.state, state
        if state.error is not None and (before is None or before.error is None):
            self.failed.emit(state.error)
        if state.finished is not None and (before is None or before.finished is None):
            self.finished.emit(state.finished)
        self._look()

    def _look(self) -> None:
        """Find out what the user should know."""
        self.status = self._status()
        self.changed.emit()

    def _status(self) -> StreamStatus:
        player, state, now_s = self._watched.player, self.state, time.monotonic()
        if state is not None and state.finished is not None:
            return StreamStatus.FINISHED
        if state is not None and state.lost is not None:
            self._was_lost = True
            return StreamStatus.LOST
        if self._was_lost:
            self._was_lost, self._back_until_s = False, now_s + _BACK_S
        if player is None or player.state() is PlayerState.OPENING or self.recording is None:
            return StreamStatus.OPENING
        if player.starvation.is_holding:
            if self._is_too_slow():
                self._slow_until_s = now_s + _SLOW_S
                return StreamStatus.SLOW
            return StreamStatus.BUFFERING
        if player.starvation.is_seeking() and state is not None and state.is_waiting:
            return StreamStatus.BUFFERING
        if now_s < self._back_until_s:
            return StreamStatus.BACK
        return StreamStatus.SLOW if now_s < self._slow_until_s else StreamStatus.STEADY

    def needed(self) -> float:
        """Return how many bytes a second playing takes on average; 0.0 while it is unknown."""
        player, state = self._watched.player, self.state
        length_s = 0.0 if player is None else player.duration_s()
        if state is None or state.total is None or not length_s:
            return 0.0
        return state.total / length_s

    def _is_too_slow(self) -> bool:
        state, needed = self.state, self.needed()
        return state is not None and 0.0 < state.bytes_per_s < needed


def name_of_host(address: str) -> str:
    """Return the host in an address, for a text."""
    from urllib.parse import urlsplit

    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def is_solved_in_settings(error: KnownError) -> bool:
    """Return whether the text of an error leads to the settings of downloads."""
    return "Settings → Downloads" in error.template

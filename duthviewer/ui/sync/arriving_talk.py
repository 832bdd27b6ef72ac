"""When the part of a streamed recording that holds the watched talk is on this computer."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from duthviewer.errors import KnownError
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.streams.talk_stream import StreamStatus, TalkStream

if TYPE_CHECKING:
    from duthviewer.library.downloads.part import PartFile
    from duthviewer.library.downloads.unfinished import ArrivedRange

#: How long to wait before the index of a recording is read again
_AGAIN_S = 3.0
#: Windows renames no file that another process reads, so an unfinished one could not be finished.
_CAN_READ_UNFINISHED = os.name != "nt"


class _TalkSearch(NamedTuple):
    """The result of a search for the bytes that hold a talk."""

    key: str
    part: PartFile
    found: ArrivedRange | None
    #: Whether the index may still arrive
    is_early: bool = False


class ArrivingTalk(QObject):
    """Follows the stream of the watched talk until all of the talk has arrived."""

    #: All of the talk is on this computer: ``range`` says where
    arrived = Signal()
    #: The stream of a talk was closed (its key)
    closed = Signal(str)

    def __init__(self, watched: WatchedTalk, stream: TalkStream, parent: QObject) -> None:
        super().__init__(parent)
        self._watched = watched
        self._stream = stream
        self._tasks = Tasks(self, threads=1)
        #: The talk that is being fetched; "" without one
        self._key = ""
        self._part: PartFile | None = None
        self._sought: ArrivedRange | None = None
        self._is_searching = self._is_there = False
        self._next_s = 0.0
        if _CAN_READ_UNFINISHED:
            stream.changed.connect(self._look)

    @property
    def range(self) -> ArrivedRange | None:
        """Where the watched talk is in the unfinished recording; None before all of it is there."""
        return self._sought if self._is_there else None

    def close(self) -> None:
        """End the thread with the window."""
        self._tasks.close()

    def _look(self) -> None:
        """Compare what is searched for with what has arrived."""
        part, key = self._stream.day_part, self._watched.key
        if part is not self._part or (part is not None and key != self._key):
            before, self._key = self._key, "" if part is None else key
            self._part, self._sought, self._is_there = part, None, False
            self._next_s = 0.0
            if before:
                self.closed.emit(before)
        if part is None or part.is_finished:
            return
        if (sought := self._sought) is None or sought.edition != part.edition:
            self._is_there = False
            self._search(part, key)
        elif not self._is_there and sought.is_there():
            self._is_there = True
            self.arrived.emit()

    def _search(self, part: PartFile, key: str) -> None:
        """Search for the talk's bytes, once the player has read the index."""
        talk, now_s = self._watched.talk, time.monotonic()
        opening = self._stream.status is StreamStatus.OPENING
        if talk is None or self._is_searching or opening or now_s < self._next_s:
            return
        start_s, end_s = talk.files.offset_s, talk.conference.end_by_talk_id[talk.talk.id]
        self._is_searching = True

        def search(_: Task) -> _TalkSearch:
            from duthviewer.library.downloads.unfinished import find_talk

            try:
                return _TalkSearch(key, part, find_talk(part, start_s, end_s))
            except KnownError:
                return _TalkSearch(key, part, None, is_early=True)

        self._tasks.run(search, self._on_searched)

    def _on_searched(self, search: _TalkSearch) -> None:
        self._is_searching = False
        if search.part is not self._part or search.key != self._key:
            return
        self._sought = search.found
        never = search.found is None and not search.is_early
        self._next_s = float("inf") if never else time.monotonic() + _AGAIN_S
        self._look()

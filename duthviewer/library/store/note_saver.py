"""Notes are written as they are typed, by a thread of its own: whoever types never waits."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, NamedTuple

from duthviewer.errors import KnownError
from duthviewer.library.store.notes import Note, NoteTable

logger = logging.getLogger(__name__)

#: Text is written this long after the last key, and while typing goes on at least this often.
#: Both leave room within the second after which nothing may be lost.
AFTER_S, AT_LEAST_S = 0.25, 0.4
#: What could not be written is tried again this much later.
RETRY_S = 2.0
#: How long closing waits for the disk.
CLOSING_S = 1.5
#: How long the question before closing waits for it
SETTLING_S = 1.0


class _Waiting(NamedTuple):
    note: Note
    due_s: float
    #: When it is written although typing goes on
    latest_s: float


Work = Callable[[NoteTable], Any]
Done = Callable[[Any, Exception | None], None]


class NoteSaver:
    """Writes notes to the store in order: what is typed a moment later, all else at once.

    A note that cannot be written (a full disk) is kept and tried again. ``told(words)`` is called
    on a thread of the saver's when that begins, and with "" when all is written again.

    One thread writes, so that no kill of the process takes away what it has written; another waits
    for the disk, after which no power cut does. The first so never waits for a slow disk.
    """

    def __init__(
        self,
        table: NoteTable,
        told: Callable[[str], None] | None = None,
        *,
        retry_s: float = RETRY_S,
    ) -> None:
        self._table = table
        self._told = told
        self._retry_s = retry_s
        self._changed = threading.Condition()
        self._waiting: dict[str, _Waiting] = {}
        #: Those that are on their way to the disk at this moment
        self._under_way: dict[str, Note] = {}
        self._work: deque[tuple[Work, Done]] = deque()
        #: Notes that were handed over before: of the others the first letter is written at once
        self._begun: set[str] = set()
        self._closing = False
        self._trouble = ""
        self._is_written = False
        self._ended = False
        self._threads = [
            threading.Thread(target=work, name=f"duthviewer-{name}", daemon=True)
            for name, work in (("notes", self._serve), ("notes-disk", self._flush))
        ]
        for thread in self._threads:
            thread.start()

    def typed(self, note: Note) -> None:
        """The note is like this now; more may follow in a moment. Returns at once."""
        now_s = time.monotonic()
        with self._changed:
            before = self._waiting.get(note.id)
            if note.id not in self._begun:
                self._begun.add(note.id)
                due_s = latest_s = now_s
            else:
                latest_s = now_s + AT_LEAST_S if before is None else before.latest_s
                due_s = latest_s if self._trouble else min(now_s + AFTER_S, latest_s)
            self._waiting[note.id] = _Waiting(note, due_s, latest_s)
            self._changed.notify_all()

    def save_now(self) -> None:
        """Write all that waits without waiting for more. Returns at once."""
        now_s = time.monotonic()
        with self._changed:
            for note_id, one in self._waiting.items():
                self._waiting[note_id] = one._replace(due_s=now_s)
            self._changed.notify_all()

    def forget(self, note_id: str) -> None:
        """Do not write this note any more: it is to be deleted."""
        with self._changed:
            self._waiting.pop(note_id, None)
            self._under_way.pop(note_id, None)

    def run(self, work: Work, done: Done) -> None:
        """Do ``work(table)`` after all that was typed is written; ``done(result, error)`` follows.

        Both on the thread. Nothing is done once the saver is closed.
        """
        with self._changed:
            if not self._closing:
                self._work.append((work, done))
                self._changed.notify_all()

    def unsaved(self) -> tuple[Note, ...]:
        """The notes that are not on the disk as they are now."""
        with self._changed:
            waiting = {note_id: one.note for note_id, one in self._waiting.items()}
            return tuple((self._under_way | waiting).values())

    def settle(self, longest_s: float = SETTLING_S) -> tuple[Note, ...]:
        """Write all that waits now; returns the notes that could not be written so soon."""
        self.save_now()
        with self._changed:
            self._changed.wait_for(lambda: not (self._waiting or self._under_way), longest_s)
        return self.unsaved()

    def close(self) -> tuple[Note, ...]:
        """Write all, and end the threads. Returns the notes that could not be written.

        A disk that does not answer for `CLOSING_S` counts as one that takes nothing.
        """
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        until_s = time.monotonic() + CLOSING_S
        for thread in self._threads:
            thread.join(max(0.0, until_s - time.monotonic()))
        # A thread that still waits for the disk has nobody to report to any more.
        self._told = None
        return self.unsaved()

    def _serve(self) -> None:
        while True:
            with self._changed:
                now_s = time.monotonic()
                while not self._work and not self._closing:
                    due_s = min((one.due_s for one in self._waiting.values()), default=None)
                    if due_s is not None and due_s <= now_s:
                        break
                    self._changed.wait(None if due_s is None else due_s - now_s)
                    now_s = time.monotonic()
                all_now = bool(self._work) or self._closing
                due = [one.note for one in self._waiting.values() if all_now or one.due_s <= now_s]
                for note in due:
                    self._under_way[note.id] = self._waiting.pop(note.id).note
                work = self._work.popleft() if self._work else None
                ends = self._closing and work is None
            for note in due:
                self._save(note)
            if work is not None:
                self._do(*work)
            if ends:
                with self._changed:
                    self._ended = True
                    self._changed.notify_all()
                return

    def _flush(self) -> None:
        while True:
            with self._changed:
                while not self._is_written and not self._ended:
                    self._changed.wait()
                if not self._is_written:
                    return
                self._is_written = False
            try:
                self._table.flush()
            except Exception as error:
                self._tell(str(error))
                if self._ended:
                    return
                time.sleep(self._retry_s)
                with self._changed:
                    self._is_written = True
            else:
                if not self.unsaved():
                    self._tell("")

    def _save(self, note: Note) -> None:
        """Write a note; one that cannot be written waits, unless a newer text of it does."""
        trouble = ""
        try:
            self._table.write(note)
        except Exception as error:
            trouble = str(error)
            if not isinstance(error, KnownError) and not self._trouble:
                logger.exception("a note could not be saved")
        with self._changed:
            # One that was forgotten meanwhile is not to come back.
            is_wanted = self._under_way.pop(note.id, None) is not None
            if not trouble:
                self._is_written = True
            self._changed.notify_all()
            if trouble and is_wanted:
                # Typing on must not make it try more often.
                again_s = time.monotonic() + self._retry_s
                newest = self._waiting[note.id].note if note.id in self._waiting else note
                self._waiting[note.id] = _Waiting(newest, again_s, again_s)
        if trouble:
            self._tell(trouble)

    def _do(self, work: Work, done: Done) -> None:
        try:
            result, error = work(self._table), None
        except Exception as caught:
            result, error = None, caught
        with self._changed:
            self._is_written = True
            self._changed.notify_all()
        done(result, error)

    def _tell(self, words: str) -> None:
        with self._changed:
            is_new, self._trouble = words != self._trouble, words
        told = self._told
        if is_new and told is not None:
            told(words)

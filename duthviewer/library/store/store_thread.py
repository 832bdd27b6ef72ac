"""The thread that writes the library's store: notes as they are typed, everything else in order."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from duthviewer.errors import KnownError
from duthviewer.library.store.store import Store

if TYPE_CHECKING:
    from duthviewer.library.store.notes import Note

logger = logging.getLogger(__name__)

#: A note is written this long after the last key, and while typing goes on at least this often.
#: Both leave room within the second after which nothing may be lost.
AFTER_S, AT_LEAST_S = 0.25, 0.4
#: A note that could not be written is tried again this much later.
RETRY_S = 2.0


class _Waiting(NamedTuple):
    note: Note
    due_s: float
    #: When it is written although typing goes on
    latest_s: float


class StoreThread:
    """The one queue of what is done with the store: jobs at once, typed notes after a pause.

    A job starts when the notes that were typed before it are written. A note that cannot be
    written (a full disk) is kept and tried again. ``on_trouble(text)`` is called on a thread when
    that begins, and with "" when everything is written again.

    One thread writes, so that no killed process loses what it has written; another flushes, after
    which no power cut does. So a slow disk does not keep the first one from writing.
    """

    def __init__(
        self,
        store: Store,
        on_trouble: Callable[[str], None] | None = None,
        *,
        describe: Callable[[Exception], str] = str,
        retry_s: float = RETRY_S,
    ) -> None:
        self._store = store
        self._on_trouble = on_trouble
        self._describe = describe
        self._retry_s = retry_s
        self._changed = threading.Condition()
        self._waiting: dict[str, _Waiting] = {}
        #: Notes that are being written at this moment
        self._under_way: dict[str, Note] = {}
        self._jobs: deque[tuple[Callable[[Store], object], bool]] = deque()
        self._is_working = False
        #: Notes that were typed in before; the first letter of any other is written at once.
        self._begun: set[str] = set()
        self._closing = False
        self._trouble = ""
        self._is_unflushed = False
        self._ended = False
        self._threads = [
            threading.Thread(target=work, name=f"duthviewer-{name}", daemon=True)
            for name, work in (("store", self._serve), ("store-flush", self._flush))
        ]
        for thread in self._threads:
            thread.start()

    def run(self, job: Callable[[Store], object], *, flushes: bool = False) -> None:
        """Run ``job(store)`` on the thread, after what was given to it before. Returns at once.

        What it writes is flushed later by the other thread, or with ``flushes`` while it writes.
        Its errors are its own affair: those that it lets through are logged. Nothing runs once
        this is closed.
        """
        with self._changed:
            if not self._closing:
                self._jobs.append((job, flushes))
                self._changed.notify_all()

    def save_note(self, note: Note) -> None:
        """Write a note soon; a newer version may follow. Returns at once."""
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

    def save_notes_now(self) -> None:
        """Write the typed notes without waiting for more keys. Returns at once."""
        now_s = time.monotonic()
        with self._changed:
            for note_id, waiting in self._waiting.items():
                self._waiting[note_id] = waiting._replace(due_s=now_s)
            self._changed.notify_all()

    def forget_note(self, note_id: str) -> None:
        """Do not write this note: it is about to be deleted."""
        with self._changed:
            self._waiting.pop(note_id, None)
            self._under_way.pop(note_id, None)

    def unsaved_notes(self) -> tuple[Note, ...]:
        """Return the notes whose latest version is not written."""
        with self._changed:
            waiting = {note_id: waiting.note for note_id, waiting in self._waiting.items()}
            return tuple((self._under_way | waiting).values())

    def settle(self, longest_s: float) -> tuple[Note, ...]:
        """Try to write everything now. Return the notes that could not be written in this time."""
        self.save_notes_now()
        now_s = time.monotonic()

        def is_settled() -> bool:
            # A note that failed is due later.
            is_due = any(waiting.due_s <= now_s for waiting in self._waiting.values())
            return not (is_due or self._under_way or self._jobs or self._is_working)

        with self._changed:
            self._changed.wait_for(is_settled, longest_s)
        return self.unsaved_notes()

    def is_idle(self) -> bool:
        """Return whether no job waits or runs."""
        with self._changed:
            return not self._jobs and not self._is_working

    def close(self, within_s: float) -> bool:
        """Write everything and end the threads. Return whether they ended in time.

        A thread that hangs keeps the store, so close that only if this returns True.
        """
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        until_s = time.monotonic() + within_s
        for thread in self._threads:
            thread.join(max(0.0, until_s - time.monotonic()))
        self._on_trouble = None
        return not any(thread.is_alive() for thread in self._threads)

    def _serve(self) -> None:
        while True:
            with self._changed:
                now_s = time.monotonic()
                while not self._jobs and not self._closing:
                    due_s = min((one.due_s for one in self._waiting.values()), default=None)
                    if due_s is not None and due_s <= now_s:
                        break
                    self._changed.wait(None if due_s is None else due_s - now_s)
                    now_s = time.monotonic()
                all_now = bool(self._jobs) or self._closing
                due = [one.note for one in self._waiting.values() if all_now or one.due_s <= now_s]
                for note in due:
                    self._under_way[note.id] = self._waiting.pop(note.id).note
                job = self._jobs.popleft() if self._jobs else None
                self._is_working = job is not None
                ends = self._closing and job is None
            for note in due:
                self._save(note)
            if job is not None:
                self._perform(*job)
            if ends:
                with self._changed:
                    self._ended = True
                    self._changed.notify_all()
                return

    def _save(self, note: Note) -> None:
        """Write a note; one that cannot be written waits, unless a newer version of it does."""
        trouble = ""
        try:
            self._store.notes.write(note)
        except Exception as error:
            trouble = self._describe(error)
            if not isinstance(error, KnownError) and not self._trouble:
                logger.exception("a note could not be saved")
        with self._changed:
            # A note that was forgotten meanwhile must not come back.
            is_wanted = self._under_way.pop(note.id, None) is not None
            if not trouble:
                self._is_unflushed = True
            elif is_wanted:
                # Typing on must not make it try more often.
                again_s = time.monotonic() + self._retry_s
                newest = self._waiting[note.id].note if note.id in self._waiting else note
                self._waiting[note.id] = _Waiting(newest, again_s, again_s)
            self._changed.notify_all()
        if trouble:
            self._report(trouble)

    def _perform(self, job: Callable[[Store], object], flushes: bool) -> None:
        try:
            if flushes:
                job(self._store)
            else:
                with self._store.unflushed():
                    job(self._store)
        except Exception:
            logger.exception("a job of the store failed")
        with self._changed:
            self._is_working = False
            self._is_unflushed = True
            self._changed.notify_all()

    def _flush(self) -> None:
        while True:
            with self._changed:
                while not self._is_unflushed and not self._ended:
                    self._changed.wait()
                if not self._is_unflushed:
                    return
                self._is_unflushed = False
            try:
                self._store.flush()
            except Exception as error:
                self._report(self._describe(error))
                if self._ended:
                    return
                time.sleep(self._retry_s)
                with self._changed:
                    self._is_unflushed = True
            else:
                if not self.unsaved_notes():
                    self._report("")

    def _report(self, trouble: str) -> None:
        with self._changed:
            is_new, self._trouble = trouble != self._trouble, trouble
        on_trouble = self._on_trouble
        if is_new and on_trouble is not None:
            on_trouble(trouble)

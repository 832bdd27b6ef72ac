"""The notes as the window has them: written and read on a thread of theirs, in order."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from duthviewer.errors import KnownError
from duthviewer.library.note_saver import NoteSaver
from duthviewer.library.notes import Note, NoteTable
from duthviewer.library.stills import Stills
from duthviewer.library.store import Store

logger = logging.getLogger(__name__)

#: A deleted note that could not be forgotten (a crash came first) is so much later.
_DELETED_S = 24 * 3600.0


class _Answer(NamedTuple):
    done: Callable[[Any], None]
    result: Any
    error: Exception | None


class Notebook(QObject):
    """Takes what is typed and returns at once.

    What was deleted can be kept again until the window closes.
    """

    #: A note is another one, or deleted; it is on its way to the store
    changed = Signal()
    #: Other notes have come, from a file (nothing is known of which)
    imported = Signal()
    #: Notes cannot be written, and why (words for the person); "" when they are again
    trouble_changed = Signal(str)

    #: Work is done on the thread (an _Answer)
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saver: NoteSaver | None = None
        self._store: Store | None = None
        self.stills: Stills | None = None
        self._elsewhere: tuple[Path, ...] = ()
        self._deleted: set[str] = set()
        #: What is to be done once there is a store
        self._early: list[Callable[[NoteSaver], None]] = []
        #: What is said of the disk now
        self.trouble = ""
        self._answered.connect(self._deliver)
        self.imported.connect(self.changed)
        self.trouble_changed.connect(self._take_trouble)

    @property
    def store(self) -> Store | None:
        return self._store

    def use(self, store: Store, stills: Stills, elsewhere: Sequence[Path]) -> None:
        """Keep notes in this store, and their pictures there.

        What the store does not take until the end goes into one of the folders ``elsewhere``.
        """
        self._store, self.stills, self._elsewhere = store, stills, tuple(elsewhere)
        self._saver = NoteSaver(store.notes, self.trouble_changed.emit)
        self._saver.run(lambda _: store.make_ready(), _log_error)
        self._saver.run(lambda table: _tidy(table, stills), _log_error)
        self._saver.run(lambda _: take_rescued(store, stills, elsewhere), self._on_rescued)
        early, self._early = self._early, []
        for do in early:
            do(self._saver)

    def keep(self, note: Note, *, at_once: bool = False) -> None:
        """The note is like this now; while it is typed it is written a moment later."""
        self._deleted.discard(note.id)
        self._do(lambda saver: saver.typed(note))
        self.changed.emit()
        if at_once:
            self.save_now()

    def save_now(self) -> None:
        """Nobody types any more: write what waits."""
        self._do(NoteSaver.save_now)

    def delete(self, note_id: str) -> None:
        """Delete a note; ``keep`` brings it back."""
        self._deleted.add(note_id)
        self._do(lambda saver: saver.forget(note_id))
        self._do(
            lambda saver: saver.run(lambda table: self._delete(table, note_id), self._on_deleted)
        )
        self.changed.emit()

    def load(self, talk: str, done: Callable[[Any], None]) -> None:
        """Read the notes of a talk; ``done`` (a bound method) gets its key and the list."""
        self.run(lambda table: (talk, table.of_talk(talk)), done)

    def run(self, work: Callable[[NoteTable], Any], done: Callable[[Any], None]) -> None:
        """Do ``work(table)`` after all that was typed; ``done`` gets its result, or the error."""

        def answer(result: Any, error: Exception | None) -> None:
            self._answered.emit(_Answer(done, result, error))

        self._do(lambda saver: saver.run(work, answer))

    def unsaved(self) -> tuple[Note, ...]:
        """The notes that are not on the disk as they are now."""
        return () if self._saver is None else self._saver.unsaved()

    def close(self) -> None:
        """Write everything, and forget what was deleted. The store is closed after it."""
        saver, store, stills, self._saver = self._saver, self._store, self.stills, None
        if saver is None or store is None or stills is None:
            return
        deleted = tuple(self._deleted)
        if deleted:
            # The views are gone, and with them the way back.
            saver.run(lambda table: _forget(table, stills, deleted), _log_error)
        if unsaved := saver.close():
            rescue(unsaved, self._elsewhere)

    def _do(self, what: Callable[[NoteSaver], None]) -> None:
        if self._saver is not None:
            what(self._saver)
        elif self._store is None:
            self._early.append(what)

    def _deliver(self, answer: _Answer) -> None:
        answer.done(answer.result if answer.error is None else answer.error)

    def _take_trouble(self, words: str) -> None:
        self.trouble = words

    def _delete(self, table: NoteTable, note_id: str) -> None:
        """On the thread: delete a note, unless it was kept again while this waited for the disk."""
        if note_id in self._deleted:
            table.delete(note_id)

    def _on_deleted(self, _result: object, error: Exception | None) -> None:
        """On the thread."""
        if isinstance(error, KnownError):
            self.trouble_changed.emit(str(error))
        else:
            _log_error(None, error)

    def _on_rescued(self, taken: object, error: Exception | None) -> None:
        """On the thread."""
        _log_error(None, error)
        if taken:
            self.imported.emit()


def _tidy(table: NoteTable, stills: Stills) -> None:
    """Forget what was deleted in a window that crashed, and pictures that are in no note."""
    _forget(table, stills, None)
    stills.sweep(table.stills())


def _forget(table: NoteTable, stills: Stills, ids: tuple[str, ...] | None) -> None:
    before = time.time() + 1 if ids is not None else time.time() - _DELETED_S
    if pictures := table.purge(before, ids):
        # Another note may have the same picture.
        stills.remove(set(pictures) - table.stills())


def _log_error(_result: object, error: Exception | None) -> None:
    if error is not None:
        logger.error("the notes could not be looked after", exc_info=error)


# What the disk did not take while the window was open goes elsewhere, and back at the next start.

_RESCUED = "unsaved-notes-"


def rescue(notes: Sequence[Note], folders: Sequence[Path]) -> Path | None:
    """Write notes that the store does not take into the first folder that takes them; where."""
    from duthviewer.library.noted import NotedTalk
    from duthviewer.review.notes import as_json
    from duthviewer.writing import CannotWrite, write_whole

    text = as_json([NotedTalk(note.talk, (note,)) for note in notes])
    for folder in folders:
        place = folder / f"{_RESCUED}{time.time_ns()}.json"
        try:
            write_whole(place, text)
        except CannotWrite:
            continue
        logger.warning("%d notes could not be saved; they are in %s", len(notes), place)
        return place
    logger.error("notes could not be saved anywhere: %s", text)
    return None


def take_rescued(store: Store, stills: Stills, folders: Sequence[Path]) -> int:
    """Take back what an earlier session could not save; how many files there were."""
    from duthviewer.review.notes import NotNotes, import_notes

    taken = 0
    for folder in folders:
        for found in sorted(folder.glob(f"{_RESCUED}*.json")):
            try:
                import_notes(found, store, stills)
                found.unlink()
            except (NotNotes, OSError):
                logger.exception("%s could not be taken back", found)
            else:
                taken += 1
    return taken

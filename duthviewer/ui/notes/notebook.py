"""The notes as the window has them: written and read on a thread of theirs, in order."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.store.errors import StoreError
from duthviewer.library.store.note_pictures import Stills
from duthviewer.library.store.note_saver import NoteSaver
from duthviewer.library.store.notes import Note, NoteTable
from duthviewer.library.store.store import Store

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

    #: The saver cannot write, and why; "" when it can again. On its thread.
    _disk_failed = Signal(str)
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
        #: Why notes are not kept at the moment (words for the person); "" while they are
        self.trouble = ""
        #: Why the library that the store stands in for cannot be used
        self._absence = ""
        #: What ``secure`` wrote into a file: need not be written again at the end
        self._secured: tuple[Note, ...] = ()
        self._answered.connect(self._deliver)
        self.imported.connect(self.changed)
        self._disk_failed.connect(self._take_trouble)

    @property
    def store(self) -> Store | None:
        return self._store

    def use(
        self, store: Store, stills: Stills, elsewhere: Sequence[Path], absence: str = ""
    ) -> None:
        """Keep notes in this store, and their pictures there.

        What the store does not take until the end goes into one of the folders ``elsewhere``.
        ``absence``: why the library cannot be used that the store stands in for.
        """
        self._store, self.stills, self._elsewhere = store, stills, tuple(elsewhere)
        self._saver = NoteSaver(store.notes, self._disk_failed.emit)
        self._absence = absence
        if store.path is None:
            # Nothing is tidied up on the word of a store that knows nothing.
            self._take_trouble("")
        else:
            self._look_after()
        early, self._early = self._early, []
        for do in early:
            do(self._saver)

    def library_is_back(self) -> None:
        """The store writes into the library again, which it stood in for."""
        self._absence = ""
        self._take_trouble("")
        self._look_after()
        self.imported.emit()

    def _look_after(self) -> None:
        """Tidy up, and take back what an earlier session could not save."""
        store, stills, elsewhere = self._store, self.stills, self._elsewhere
        if self._saver is None or store is None or stills is None:
            return
        self._saver.run(lambda _: store.make_ready(), _log_error)
        self._saver.run(lambda _: take_rescued(store, stills, elsewhere), self._on_rescued)
        self._saver.run(lambda table: _tidy(table, stills), _log_error)

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

    def is_saved(self) -> bool:
        """Whether all is in the library, as far as one can know without waiting."""
        store = self._store
        return store is None or (store.path is not None and not self.unsaved())

    def secure(self) -> tuple[Note, ...]:
        """Have all in the library, or else in a file; returns the notes that are in neither.

        Waits for the disk: call it on a thread, before ``close``.
        """
        saver, store, stills = self._saver, self._store, self.stills
        if saver is None or store is None or stills is None:
            return ()
        left = saver.settle()
        if store.path is None:
            rows = store.salvage()
            left = tuple(rows.notes)
            is_needed = not rows.is_empty or rows.settings.keys() - _SET_BY_ITSELF
            if not is_needed or rescue_store(store, self._elsewhere) is not None:
                self._secured = left
                return ()
        if not left or rescue(left, self._elsewhere, stills) is not None:
            self._secured = left
            return ()
        return left

    def give_up(self) -> None:
        """The person closes the window without what is not saved."""
        self._secured = self.unsaved()

    def write_unsaved(self, path: Path) -> None:
        """Write the notes that are not in the library into a file. Raises CannotWrite."""
        saver, store, stills = self._saver, self._store, self.stills
        if saver is not None and store is not None and stills is not None:
            notes = saver.unsaved() if store.path is not None else store.salvage().notes
            _write(notes, path, stills)
            self._secured = tuple(notes)

    def close(self) -> None:
        """Write everything, and forget what was deleted. The store is closed after it."""
        saver, store, stills, self._saver = self._saver, self._store, self.stills, None
        if saver is None or store is None or stills is None:
            return
        deleted = tuple(self._deleted)
        if deleted and store.path is not None:
            # The views are gone, and with them the way back.
            saver.run(lambda table: _forget(table, stills, deleted), _log_error)
        unsaved = tuple(note for note in saver.close() if note not in self._secured)
        if unsaved:
            rescue(unsaved, self._elsewhere, stills)

    def _do(self, what: Callable[[NoteSaver], None]) -> None:
        if self._saver is not None:
            what(self._saver)
        elif self._store is None:
            self._early.append(what)

    def _deliver(self, answer: _Answer) -> None:
        answer.done(answer.result if answer.error is None else answer.error)

    def _take_trouble(self, words: str) -> None:
        self.trouble = words or self._absence
        self.trouble_changed.emit(self.trouble)

    def _delete(self, table: NoteTable, note_id: str) -> None:
        """On the thread: delete a note, unless it was kept again while this waited for the disk."""
        if note_id in self._deleted:
            table.delete(note_id)

    def _on_deleted(self, _result: object, error: Exception | None) -> None:
        """On the thread."""
        if isinstance(error, KnownError):
            self._disk_failed.emit(error_text(error))
        else:
            _log_error(None, error)

    def _on_rescued(self, taken: object, error: Exception | None) -> None:
        """On the thread."""
        _log_error(None, error)
        if taken:
            self.imported.emit()


def _tidy(table: NoteTable, stills: Stills) -> None:
    """Forget what was deleted in a window that crashed, and pictures that are in no note.

    Only if all of the library can be read: a damaged one does not know its pictures.
    """
    if table.store.path is None or table.store.problems():
        return
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
_RESCUED_STORE = "unsaved-library-"
#: Settings that change without a person's doing
_SET_BY_ITSELF = frozenset(
    ("last_conference", "recent_conferences", "system_dark", "window_places")
)


def rescue(
    notes: Sequence[Note], folders: Sequence[Path], stills: Stills | None = None
) -> Path | None:
    """Write notes that the store does not take into the first folder that takes them; where."""
    from duthviewer.writing import CannotWrite

    # With their pictures where there is room for them.
    for pictures in (stills, None) if stills is not None else (None,):
        for folder in folders:
            place = folder / f"{_RESCUED}{time.time_ns()}.json"
            try:
                _write(notes, place, pictures)
            except CannotWrite:
                continue
            logger.warning("%d notes could not be saved; they are in %s", len(notes), place)
            return place
    # Their text is a person's, and not for the log.
    logger.warning("notes could not be saved anywhere: %d", len(notes))
    return None


def rescue_store(store: Store, folders: Sequence[Path]) -> Path | None:
    """Write what a store in memory holds into the first folder that takes it; where."""
    for folder in folders:
        place = folder / f"{_RESCUED_STORE}{time.time_ns()}.sqlite3"
        try:
            store.write_copy(place)
        except StoreError:
            continue
        logger.warning("the library could not be used; what is new is in %s", place)
        return place
    return None


def _write(notes: Sequence[Note], path: Path, stills: Stills | None) -> None:
    from duthviewer.library.conferences.talks_with_notes import NotedTalk
    from duthviewer.review.notes import as_json
    from duthviewer.writing import make_private, write_whole

    write_whole(path, as_json([NotedTalk(note.talk, (note,)) for note in notes], stills))
    make_private(path)


def take_rescued(store: Store, stills: Stills, folders: Sequence[Path]) -> int:
    """Take back what an earlier session could not save; how many files there were.

    A file is only deleted when all that it holds is in the library.
    """
    if store.path is None:
        return 0
    taken = 0
    for folder in folders:
        for found in sorted(folder.glob(f"{_RESCUED}*.json")):
            taken += _take(found, lambda path: import_rescued(path, store, stills))
        for found in sorted(folder.glob(f"{_RESCUED_STORE}*.sqlite3")):
            taken += _take(found, store.absorb)
    return taken


def import_rescued(path: Path, store: Store, stills: Stills) -> bool:
    """Import one file of notes; a file that cannot be read raises."""
    from duthviewer.review.notes import import_notes

    import_notes(path, store, stills)
    return True


def _take(found: Path, take: Callable[[Path], bool]) -> int:
    """Take one file back. What cannot be read stays, under another name."""
    try:
        if take(found):
            found.unlink()
        else:
            found.rename(found.with_name(f"{found.name}.damaged"))
    except (KnownError, OSError):
        logger.exception("%s could not be taken back", found)
        return 0
    return 1

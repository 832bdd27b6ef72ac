"""The notes of the library, and rescuing those that the library cannot take."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.conferences.talks_with_notes import TalkWithNotes
from duthviewer.library.store.errors import StoreError
from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.library.store.notes import Note, NoteTable
from duthviewer.library.store.store import Store
from duthviewer.review.notes import as_json, import_notes
from duthviewer.ui.background.store_writer import StoreWriter
from duthviewer.writing import CannotWrite

logger = logging.getLogger(__name__)

T = TypeVar("T")

#: After this time a deleted note is removed for good if a crash prevented that before.
_DELETED_S = 24 * 3600.0
#: How long closing waits for the disk
_CLOSING_S = 1.5
#: How long the question before closing waits for it
_SETTLING_S = 1.0


class Notebook(QObject):
    """The notes of all talks, as the window reads and writes them.

    A deleted note can be brought back until the window closes.
    """

    #: A note was changed or deleted; it is on its way to the store
    changed = Signal()
    #: Notes have come from a file
    imported = Signal()
    #: Notes cannot be written (text to show), or they can again ("")
    trouble_changed = Signal(str)

    def __init__(self, writer: StoreWriter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        #: Writes to the library, in order
        self.writer = writer
        self._store: Store | None = None
        self.stills: NotePictures | None = None
        self._elsewhere: tuple[Path, ...] = ()
        self._deleted: set[str] = set()
        self._is_closed = False
        #: Why notes cannot be written at the moment (text to show); "" while they can
        self.trouble = ""
        #: Why the library cannot be used; "" while it can
        self._absence = ""
        #: Notes that ``secure`` has written into a file, and ``close`` need not write again
        self._secured: tuple[Note, ...] = ()
        self.imported.connect(self.changed)
        writer.notes_failed.connect(self._show_trouble)

    @property
    def store(self) -> Store | None:
        return self._store

    def use(
        self, store: Store, stills: NotePictures, elsewhere: Sequence[Path], absence: str = ""
    ) -> None:
        """Keep notes in this store, which the writer uses too, and their pictures in ``stills``.

        Notes that the store cannot take go into one of the folders ``elsewhere`` in the end.
        ``absence`` is why the library cannot be used that the store stands in for.
        """
        self._store, self.stills, self._elsewhere = store, stills, tuple(elsewhere)
        self._absence = absence
        if store.path is None:
            # A store that knows nothing must not tidy up anything.
            self._show_trouble("")
        else:
            self._look_after()

    def library_is_back(self) -> None:
        """Look after the library that the store now uses, which it stood in for."""
        self._absence = ""
        self._show_trouble("")
        self._look_after()
        self.imported.emit()

    def _look_after(self) -> None:
        """Tidy up, and import what an earlier session could not save."""
        store, stills, elsewhere = self._store, self.stills, self._elsewhere
        if self._is_closed or store is None or stills is None:
            return
        failed, run = self._on_not_tidied, self.writer.run
        run(lambda store: store.make_ready(), None, failed, flushes=True)
        run(
            lambda store: take_rescued(store, stills, elsewhere),
            self._on_rescued, failed, flushes=True,
        )  # fmt: skip
        run(lambda store: _tidy(store.notes, stills), None, failed, flushes=True)

    def keep(self, note: Note, *, at_once: bool = False) -> None:
        """Write a note; while its text is typed that happens a moment later."""
        if self._is_closed:
            return
        self._deleted.discard(note.id)
        self.writer.save_note(note)
        self.changed.emit()
        if at_once:
            self.save_now()

    def save_now(self) -> None:
        """Write the typed notes without waiting for more keys."""
        self.writer.save_notes_now()

    def delete(self, note_id: str) -> None:
        """Delete a note; ``keep`` brings it back."""
        if self._is_closed:
            return
        self._deleted.add(note_id)
        self.writer.forget_note(note_id)

        def delete(store: Store) -> None:
            # Unless it was kept again while this waited for the disk.
            if note_id in self._deleted:
                store.notes.delete(note_id)

        self.writer.run(delete, None, self._on_not_deleted)
        self.changed.emit()

    def load(self, talk: str, done: Callable[[tuple[str, list[Note]]], None]) -> None:
        """Read the notes of a talk; ``done`` gets its key and the list."""
        self.run(lambda table: (talk, table.of_talk(talk)), done)

    def run(self, work: Callable[[NoteTable], T], done: Callable[[T], None]) -> None:
        """Run ``work(table)`` after everything that was typed; ``done`` gets its result."""
        self.writer.run(lambda store: work(store.notes), done)

    def unsaved(self) -> tuple[Note, ...]:
        """Return the notes whose latest version is not written."""
        return self.writer.unsaved_notes()

    def is_saved(self) -> bool:
        """Return whether everything is in the library, as far as is known without waiting."""
        store = self._store
        return store is None or (store.path is not None and not self.unsaved())

    def secure(self) -> tuple[Note, ...]:
        """Write everything into the library, or else into a file. Return the notes in neither.

        Waits for the disk: call it on a thread, before ``close``.
        """
        store, stills = self._store, self.stills
        if self._is_closed or store is None or stills is None:
            return ()
        left = self.writer.settle(_SETTLING_S)
        if store.path is None:
            rows = store.salvage()
            left = tuple(rows.notes)
            is_needed = not rows.is_empty or rows.settings.keys() - _AUTOMATIC_SETTINGS
            if not is_needed or rescue_store(store, self._elsewhere) is not None:
                self._secured = left
                return ()
        if not left or rescue(left, self._elsewhere, stills) is not None:
            self._secured = left
            return ()
        return left

    def give_up(self) -> None:
        """Let the window close without the notes that are not saved."""
        self._secured = self.unsaved()

    def write_unsaved(self, path: Path) -> None:
        """Write the notes that are not in the library into a file. Raises CannotWrite."""
        store, stills = self._store, self.stills
        if not self._is_closed and store is not None and stills is not None:
            notes = self.unsaved() if store.path is not None else store.salvage().notes
            _write(notes, path, stills)
            self._secured = tuple(notes)

    def close(self) -> None:
        """Write everything, and remove deleted notes for good. Before the writer closes."""
        store, stills = self._store, self.stills
        if self._is_closed or store is None or stills is None:
            return
        self._is_closed = True
        deleted = tuple(self._deleted)
        if deleted and store.path is not None:
            # The views are closed, so nothing can bring these notes back.
            self.writer.run(
                lambda store: _forget(store.notes, stills, deleted), None, self._on_not_tidied
            )
        left = self.writer.settle(_CLOSING_S)
        if unsaved := tuple(note for note in left if note not in self._secured):
            rescue(unsaved, self._elsewhere, stills)

    def _show_trouble(self, text: str) -> None:
        self.trouble = text or self._absence
        self.trouble_changed.emit(self.trouble)

    def _on_not_deleted(self, error: KnownError) -> None:
        self._show_trouble(error_text(error))

    def _on_not_tidied(self, error: KnownError) -> None:
        logger.error("the notes could not be tidied up: %s", error)

    def _on_rescued(self, files: int) -> None:
        if files:
            self.imported.emit()


def _tidy(table: NoteTable, stills: NotePictures) -> None:
    """Remove notes that were deleted before a crash, and pictures without a note.

    Do nothing unless the whole library can be read: a damaged one may not list its pictures.
    """
    if table.store.path is None or table.store.problems():
        return
    _forget(table, stills, None)
    stills.sweep(table.stills())


def _forget(table: NoteTable, stills: NotePictures, ids: tuple[str, ...] | None) -> None:
    before = time.time() + 1 if ids is not None else time.time() - _DELETED_S
    if pictures := table.purge(before, ids):
        # Another note may use the same picture.
        stills.remove(set(pictures) - table.stills())


# Notes that could not be saved go into a file elsewhere, and are imported at the next start.

_RESCUED = "unsaved-notes-"
_RESCUED_STORE = "unsaved-library-"
#: Settings that the program changes by itself, which need not be rescued
_AUTOMATIC_SETTINGS = frozenset(("last_conference", "system_dark", "window_places"))


def rescue(
    notes: Sequence[Note], folders: Sequence[Path], stills: NotePictures | None = None
) -> Path | None:
    """Write notes into a file in the first folder where that works; return its path."""
    # With their pictures if there is room for them
    for pictures in (stills, None) if stills is not None else (None,):
        for folder in folders:
            place = folder / f"{_RESCUED}{time.time_ns()}.json"
            try:
                _write(notes, place, pictures)
            except CannotWrite:
                continue
            logger.warning("%d notes could not be saved; they are in %s", len(notes), place)
            return place
    # Their text is private and does not belong in the log.
    logger.warning("notes could not be saved anywhere: %d", len(notes))
    return None


def rescue_store(store: Store, folders: Sequence[Path]) -> Path | None:
    """Write a store in memory into a file in the first folder where that works; return its path."""
    for folder in folders:
        place = folder / f"{_RESCUED_STORE}{time.time_ns()}.sqlite3"
        try:
            store.write_copy(place)
        except StoreError:
            continue
        logger.warning("the library could not be used; new data is in %s", place)
        return place
    return None


def _write(notes: Sequence[Note], path: Path, stills: NotePictures | None) -> None:
    from duthviewer.writing import make_private, write_whole

    write_whole(path, as_json([TalkWithNotes(note.talk, (note,)) for note in notes], stills))
    make_private(path)


def take_rescued(store: Store, stills: NotePictures, folders: Sequence[Path]) -> int:
    """Import what earlier sessions could not save; return the number of files.

    A file is deleted once everything in it is in the library.
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


def import_rescued(path: Path, store: Store, stills: NotePictures) -> bool:
    """Import one file of notes. Raises KnownError if it cannot be read."""
    import_notes(path, store, stills)
    return True


def _take(found: Path, take: Callable[[Path], bool]) -> int:
    """Import one file and delete it. A damaged file is renamed instead. Return the number."""
    try:
        if take(found):
            found.unlink()
        else:
            found.rename(found.with_name(f"{found.name}.damaged"))
    except (KnownError, OSError):
        logger.exception("%s could not be imported", found)
        return 0
    return 1

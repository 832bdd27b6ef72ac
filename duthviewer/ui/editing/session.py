"""Editing one catalogue: edits apply at once, and are saved one after the other on a thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.editing.changes import EditRefused
from duthviewer.catalogue.editing.document import (
    CannotKeepFormat,
    CatalogueDocument,
    ChangedOnDisk,
    PendingSave,
)
from duthviewer.catalogue.editing.edits import Edit, EditSummary
from duthviewer.catalogue.editing.merge import MergeClash
from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.conferences.cache import state_of
from duthviewer.library.conferences.own_copies import (
    is_read_only,
    make_own_copy,
    own_copy_place,
)
from duthviewer.ui.background.tasks import Task, Tasks


class OpenedDocument(NamedTuple):
    """A catalogue that can be edited, and whether that needs a copy of it."""

    document: CatalogueDocument
    is_read_only: bool


class SavedDocument(NamedTuple):
    """A save that has ended: the text, and the state of the file."""

    pending: PendingSave
    text: str
    state: bytes | None


def open_document(path: Path) -> OpenedDocument:
    """Open a catalogue for editing. Call it on a thread. Raises CatalogueError."""
    return OpenedDocument(CatalogueDocument.open(path), is_read_only(path))


def summary_text(summary: EditSummary | None) -> str:
    """Return what an edit does in the user's language: ``Move Testing``."""
    if summary is None:
        return ""
    text = QCoreApplication.translate("Errors", summary.template)
    return text.format_map(summary.values) if summary.values else text


class EditSession(QObject):
    """A catalogue while it is edited.

    Every edit is saved at once; undo is the way back. Saving happens on a thread: while one save
    runs, the next edits wait and are saved together.
    """

    #: The values have changed, or what can be undone
    changed = Signal()
    #: All edits are in the file (its state)
    saved = Signal(object)
    #: A copy was begun, because the catalogue itself cannot be changed (the original, the copy)
    copied = Signal(Path, Path)
    #: The edits cannot be saved (KnownError)
    save_failed = Signal(object)

    def __init__(self, opened: OpenedDocument, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = opened.document
        self._tasks = tasks
        #: The catalogue to copy before the first save; None if it can be changed itself
        self._to_copy: Path | None = opened.document.path if opened.is_read_only else None
        self._is_saving = False
        #: What the last save has written; set on its thread
        self._written: SavedDocument | None = None
        #: Why the edits are not saved
        self.problem: KnownError | None = None

    @property
    def document(self) -> CatalogueDocument:
        return self._document

    @property
    def conference(self) -> Conference:
        """The edited values."""
        return self._document.conference

    @property
    def path(self) -> Path:
        """The catalogue that is written."""
        return self._document.path

    @property
    def is_read_only(self) -> bool:
        """Whether the first edit will make a copy."""
        return self._to_copy is not None

    @property
    def is_saved(self) -> bool:
        """Whether the file has all edits."""
        return not self._is_saving and not self._document.is_modified

    def undo_text(self) -> str:
        """Return what undo takes back; "" for nothing."""
        return summary_text(self._document.undo_text)

    def redo_text(self) -> str:
        return summary_text(self._document.redo_text)

    # Edits.

    def apply(self, edit: Edit) -> bool:
        """Make an edit; return whether it changes anything. Raises EditRefused."""
        before = self._document.conference
        self._document.apply(edit)
        return self._after(before)

    def undo(self) -> bool:
        """Take the last edit back."""
        before = self._document.conference
        self._document.undo()
        return self._after(before)

    def redo(self) -> bool:
        before = self._document.conference
        self._document.redo()
        return self._after(before)

    def _after(self, before: Conference) -> bool:
        if self._document.conference is before:
            return False
        if self._to_copy is not None and self._document.path == self._to_copy:
            # The window shows the copy from now on, and the save makes it.
            original, self._document.path = self._to_copy, own_copy_place(self._to_copy)
            self.copied.emit(original, self._document.path)
        self.changed.emit()
        self.save()
        return True

    def merge_disk(self) -> tuple[MergeClash, ...]:
        """Make the unsaved edits again in the file that another program has changed, and save.

        Returns what both have changed. Raises CatalogueError.
        """
        self.problem = None
        clashes = self._document.merge_disk()
        self.changed.emit()
        self.save()
        return clashes

    # Saving.

    def save(self, *, rewrite: bool = False) -> None:
        """Save what is not saved. With ``rewrite``, comments may be lost."""
        if self._is_saving or not self._document.is_modified:
            if not self._is_saving:
                self.saved.emit(None)
            return
        self._is_saving = True
        self._written = None
        pending, to_copy = self._document.prepare_save(rewrite=rewrite), self._to_copy

        def write(_: Task) -> SavedDocument:
            if to_copy is not None:
                make_own_copy(to_copy)
            text = pending.write()
            self._written = SavedDocument(pending, text, state_of(pending.path))
            return self._written

        self._tasks.run(write, self._on_saved, self._on_failed)

    def save_now(self) -> None:
        """Save on this thread, because the window closes. The thread of saving has ended.

        Raises KnownError.
        """
        if self._is_saving and self._written is not None:
            # Its result was on its way.
            self._document.finish_save(self._written.pending, self._written.text)
            self._to_copy = None
        # A disk that was full may have room now; comments are lost only with consent.
        may_try = self.problem is None or not loses_comments(self.problem)
        if self._document.is_modified and may_try:
            if self._to_copy is not None:
                make_own_copy(self._to_copy)
            self._document.save()

    def _on_saved(self, saved: SavedDocument) -> None:
        self._is_saving = False
        self._to_copy = None
        self.problem = None
        self._document.finish_save(saved.pending, saved.text)
        if self._document.is_modified:
            self.save()
        else:
            self.saved.emit(saved.state)

    def _on_failed(self, error: KnownError) -> None:
        self._is_saving = False
        self.problem = error
        self.save_failed.emit(error)


def refused(session: EditSession, make: Callable[[CatalogueDocument], Edit]) -> str:
    """Apply an edit; return why it was refused, or ""."""
    try:
        session.apply(make(session.document))
    except EditRefused as error:
        return error_text(error)
    return ""


def loses_comments(error: KnownError) -> bool:
    """Return whether a save fails only because it would rewrite the file."""
    return isinstance(error, CannotKeepFormat)


def is_changed_elsewhere(error: KnownError) -> bool:
    """Return whether a save fails because another program has changed the file."""
    return isinstance(error, ChangedOnDisk)

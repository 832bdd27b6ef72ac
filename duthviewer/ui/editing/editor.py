"""The editor of the open catalogue: opens it for editing when that is first needed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.editing.document import CatalogueDocument
from duthviewer.catalogue.editing.edits import Edit
from duthviewer.catalogue.texts import slug, unused_id
from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.names import shown
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.editing.recording_lengths import RecordingLengths
from duthviewer.ui.editing.session import (
    EditSession,
    OpenedDocument,
    is_changed_elsewhere,
    loses_comments,
    open_document,
    refused,
    summary_text,
)
from duthviewer.ui.state.open_conference import OpenConference

#: How many clashes a message names
_MOST_CLASHES = 3
#: Makes an edit of the catalogue; None for nothing to do
EditMaker = Callable[[CatalogueDocument], Edit | None]


class CatalogueEditor(QObject):
    """Edits the open conference, with undo and redo. Every edit is saved at once."""

    #: The edited values have changed, or what can be undone, or another catalogue is edited
    changed = Signal()
    #: An edit was made, undone or redone (what it does, whether it was undone)
    edited = Signal(str, bool)
    #: All edits are in the file
    saved = Signal()
    #: An edit was refused, or the catalogue cannot be edited (text for the user)
    refused = Signal(str)
    #: Something to tell that is no error (text for the user)
    told = Signal(str)
    #: The edits are not saved (text for the user)
    trouble = Signal(str)
    #: A reported problem is over (the same text)
    trouble_over = Signal(str)
    #: Saving would lose the comments of the file, and waits for consent (text for the user)
    consent_requested = Signal(str)
    #: A copy takes the place of a catalogue (the original, the copy)
    copied = Signal(Path, Path)

    def __init__(self, conference: OpenConference, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conference = conference
        # One thread: saves follow one another.
        self._tasks = Tasks(self, threads=1)
        self.lengths = RecordingLengths(conference, self)
        self.session: EditSession | None = None
        self._opening: Path | None = None
        self._waiting: list[EditMaker] = []
        self._is_showing = False
        self._trouble = ""
        #: Says that a copy was made, until a message has said so
        self._copy_words = ""
        conference.opened.connect(self._on_opened)
        conference.reloaded.connect(self._on_reloaded)

    @property
    def conference(self) -> Conference | None:
        """The values as they are edited, or as they were read."""
        if self.session is not None:
            return self.session.conference
        return None if self._conference.now is None else self._conference.now.conference

    @property
    def path(self) -> Path | None:
        """The catalogue."""
        return None if self._conference.now is None else self._conference.now.path

    def is_settled(self) -> bool:
        """Return whether nothing is being opened or saved."""
        return self._opening is None and (self.session is None or self.session.is_saved)

    def close(self) -> None:
        """Save what is not saved yet; the editor is not used again."""
        has_ended = self._tasks.close(finish=True)
        self.lengths.close()
        if self.session is not None and has_ended:
            try:
                self.session.save_now()
            except KnownError as error:
                self.trouble.emit(error_text(error))

    # Opening.

    def prepare(self) -> None:
        """Open the catalogue for editing, so that the first edit is fast."""
        now = self._conference.now
        if now is None or now.conference is None or self.session is not None:
            return
        path = now.path
        if self._opening != path:
            self._opening = path
            self._tasks.run(lambda _: (path, open_document(path)), self._on_ready, self._on_failed)

    def _on_ready(self, result: tuple[Path, OpenedDocument]) -> None:
        path, opened = result
        now = self._conference.now
        if self._opening != path or now is None or now.path != path:
            return
        self._opening = None
        session = self.session = EditSession(opened, self._tasks, self)
        session.changed.connect(self._on_changed)
        session.saved.connect(self._on_saved)
        session.copied.connect(self._on_copied)
        session.save_failed.connect(self._on_save_failed)
        if session.conference != now.conference:
            # The file has changed since it was shown.
            self._conference.reload()
        waiting, self._waiting = self._waiting, []
        self.changed.emit()
        for make in waiting:
            self.apply(make)

    def _on_failed(self, error: KnownError) -> None:
        self._opening = None
        self._waiting = []
        self.refused.emit(error_text(error))

    def _on_opened(self, _: object) -> None:
        """Another conference was opened; a save that runs goes on."""
        self._forget()

    def _on_reloaded(self, _: object) -> None:
        now = self._conference.now
        if self._is_showing or now is None or self.session is None:
            return
        if now.path == self.session.path and now.conference == self.session.conference:
            return
        had_steps = bool(self.session.undo_text())
        self._forget()
        if had_steps:
            self.told.emit(
                self.tr("Another program has changed the catalogue: earlier steps cannot be undone")
            )
        self.prepare()

    def _forget(self) -> None:
        self._opening, self._waiting = None, []
        session, self.session = self.session, None
        if session is not None:
            session.changed.disconnect(self._on_changed)
            if session.is_saved:
                session.deleteLater()
        self._hide_trouble()
        self._conference.is_being_saved = False
        self.changed.emit()

    # Edits.

    def new_talk_id(self, title: str) -> str:
        """Return an id for a new talk that no talk has."""
        if self.session is not None:
            return self.session.document.new_talk_id(title)
        taken = () if self.conference is None else self.conference.talk_by_id
        return unused_id(slug(title) or "talk", taken)

    def apply(self, make: EditMaker, *, quiet: bool = False) -> str:
        """Make an edit of the document, now or as soon as the catalogue is open for editing.

        Return why it was refused; "" if it was made or waits. With ``quiet`` the caller shows
        that.
        """
        if self.session is None:
            self._waiting.append(make)
            self.prepare()
            return ""
        session = self.session
        session.document.lengths = dict(self.lengths.known())
        before = session.conference
        edit = make(session.document)
        if edit is None:
            return ""
        why = refused(session, lambda _: edit)
        if why:
            if not quiet:
                self.refused.emit(why)
        elif session.conference is not before:
            self.edited.emit(session.undo_text(), False)
        return why

    def undo(self) -> None:
        """Take the last edit back."""
        if self.session is not None and (text := self.session.undo_text()):
            self.session.undo()
            self.edited.emit(text, True)

    def redo(self) -> None:
        """Make the edit that was undone last again."""
        if self.session is not None and (text := self.session.redo_text()):
            self.session.redo()
            self.edited.emit(text, False)

    def undo_text(self) -> str:
        """Return what undo takes back; "" for nothing."""
        return "" if self.session is None else self.session.undo_text()

    def redo_text(self) -> str:
        return "" if self.session is None else self.session.redo_text()

    def _on_changed(self) -> None:
        session = self.session
        if session is None:
            return
        self._conference.is_being_saved = True
        self._is_showing = True
        self._conference.take_edited(session.conference, session.path)
        self._is_showing = False
        self.changed.emit()

    # Saving.

    def save_again(self) -> None:
        """Try to save again."""
        if self.session is not None:
            self.session.save()

    def rewrite(self) -> None:
        """Save although the comments of the file are lost."""
        if self.session is not None:
            self.session.save(rewrite=True)

    def _on_saved(self, state: bytes | None) -> None:
        if self.sender() is not self.session:
            return
        self._hide_trouble()
        self._conference.note_saved(state)
        self.saved.emit()

    def _on_copied(self, original: Path, copy: Path) -> None:
        words = self.tr(
            "{original} cannot be changed where it is. Your changes are in a copy, which takes its"
            " place: {copy}"
        )
        self._copy_words = words.format(original=shown(original), copy=shown(copy))
        self.copied.emit(original, copy)

    def with_copy_words(self, words: str) -> str:
        """Add to a message, once, that a copy was made and where it is."""
        added, self._copy_words = self._copy_words, ""
        return f"{words}\n{added}" if added else words

    def _on_save_failed(self, error: KnownError) -> None:
        self._conference.copy_is_there()
        name = "" if self.path is None else shown(self.path)
        if is_changed_elsewhere(error):
            self._merge_disk(name)
        elif loses_comments(error):
            words = self.tr(
                "{path} is written in a form that this change does not fit into. Saving it writes"
                " the whole file, and its comments are lost."
            )
            self._hide_trouble()
            self._trouble = words.format(path=name)
            self.consent_requested.emit(self._trouble)
        else:
            words = self.tr("Your changes are not saved: {reason}")
            self._report(words.format(reason=error_text(error)))

    def _merge_disk(self, name: str) -> None:
        """Keep both the change of another program and the edit that was not saved yet."""
        assert self.session is not None
        try:
            clashes = self.session.merge_disk()
        except KnownError as error:
            self._forget()
            self._conference.reload()
            words = self.tr("Your changes are not saved: {reason}")
            self._report(words.format(reason=error_text(error)))
            return
        words = self.tr(
            "Another program has changed {path} at the same time. Both changes are kept."
        )
        named = [summary_text(clash.summary) for clash in clashes[:_MOST_CLASHES]]
        lines = [words.format(path=name), *named]
        self.told.emit("\n".join(lines))

    def _report(self, text: str) -> None:
        self._hide_trouble()
        self._trouble = text
        self.trouble.emit(text)

    def _hide_trouble(self) -> None:
        if self._trouble:
            self.trouble_over.emit(self._trouble)
            self._trouble = ""

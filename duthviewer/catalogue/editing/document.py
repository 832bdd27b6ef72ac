"""A catalogue that is edited: its current values, undo and redo, and its file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.editing.edits import Edit, EditSummary
from duthviewer.catalogue.editing.errors import CannotKeepFormat as CannotKeepFormat
from duthviewer.catalogue.editing.errors import ChangedOnDisk as ChangedOnDisk
from duthviewer.catalogue.editing.merge import MergeClash, ReplaceConference, merge
from duthviewer.catalogue.files import read_text
from duthviewer.catalogue.problems import CatalogueError
from duthviewer.catalogue.texts import slug, unused_id
from duthviewer.errors import translatable
from duthviewer.writing import write_whole


@dataclass(frozen=True)
class PendingSave:
    """What a save writes; made by `CatalogueDocument.prepare_save`. `write` runs on any thread."""

    path: Path
    #: The text that the file has to have before; None for a new file
    on_disk: str | None
    conference: Conference
    #: The text of the conference, if it is known
    text: str | None
    #: A text with its conference, from which the new text is made
    base: tuple[str, Conference] | None
    #: Whether comments may be lost
    is_rewrite_allowed: bool

    def write(self) -> str:
        """Write the file and return its text; takes up to 0.1 s for 500 talks.

        Raises ChangedOnDisk, CannotKeepFormat, CannotWrite.
        """
        text = self.text
        if text is None:
            base = None if self.is_rewrite_allowed else self.base
            text = _text_of(self.conference, base, self.path)
        expect_unchanged(self.path, self.on_disk)
        write_whole(self.path, text)
        return text


class CatalogueDocument:
    """A catalogue that is edited. Used by one thread; knows no Qt.

    An edit changes values only; the text of the file is made when it is saved or asked for. So
    undo restores the text byte for byte.
    """

    def __init__(self, path: Path, conference: Conference, text: str | None) -> None:
        """Use `open` or `new` instead. ``text`` is what the file contains; None for a new one."""
        self.path = path
        #: The known lengths of recordings in seconds, by their ids: no talk may leave them
        self.lengths: dict[str, float] = {}
        self._on_disk = text
        self._saved: Conference | None = None if text is None else conference
        self._states = [conference]
        #: The known texts, by the numbers of the states
        self._texts = {} if text is None else {0: text}
        self._summaries: list[EditSummary] = []
        self._current = 0
        #: Ids of talks that may have notes, including those of removed talks
        self._ids = {talk.id for talk in conference.talks}

    @classmethod
    def open(cls, path: Path) -> CatalogueDocument:
        """Open a catalogue file. Raises CatalogueError."""
        # Here and in _text_of, because reading and writing YAML is needed on threads only.
        from duthviewer.catalogue.reader import parse_catalogue

        text = read_text(path)
        return cls(path, parse_catalogue(text, path), text)

    @classmethod
    def new(cls, path: Path, conference: Conference) -> CatalogueDocument:
        """Begin a new file, which `save` writes."""
        return cls(path, conference, None)

    # Values.

    @property
    def conference(self) -> Conference:
        """The current values."""
        return self._states[self._current]

    @property
    def is_modified(self) -> bool:
        """Whether the current values are not saved."""
        return self.conference is not self._saved and self.conference != self._saved

    @property
    def text(self) -> str:
        """The text of the file with the current values. Raises CannotKeepFormat."""
        if self._current not in self._texts:
            self._texts[self._current] = _text_of(self.conference, self._base(), self.path)
        return self._texts[self._current]

    def new_talk_id(self, title: str) -> str:
        """Return an id for a new talk that no talk has, or had since the file was opened."""
        return unused_id(slug(title) or f"talk-{len(self._ids) + 1}", self._ids)

    # Edits.

    def apply(self, edit: Edit) -> None:
        """Make an edit. Raises EditRefused; then nothing has changed."""
        before = self.conference
        changed = edit.changed(before, self.lengths)
        if changed == before:
            return
        summary = edit.summary(before)
        number = self._current + 1
        del self._states[number:], self._summaries[self._current :]
        self._texts = {key: text for key, text in self._texts.items() if key < number}
        self._states.append(changed)
        self._summaries.append(summary)
        self._current = number
        self._ids.update(talk.id for talk in changed.talks)

    def undo(self) -> None:
        """Take the last edit back, if there is one."""
        self._current = max(0, self._current - 1)

    def redo(self) -> None:
        """Make the edit that was undone last again, if there is one."""
        self._current = min(len(self._states) - 1, self._current + 1)

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return self._current > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone edit."""
        return self._current < len(self._states) - 1

    @property
    def undo_text(self) -> EditSummary | None:
        """What `undo` takes back."""
        return self._summaries[self._current - 1] if self.can_undo else None

    @property
    def redo_text(self) -> EditSummary | None:
        """What `redo` makes again."""
        return self._summaries[self._current] if self.can_redo else None

    # The file.

    def save(self, *, rewrite: bool = False) -> None:
        """Write the file, atomically; the rest of it stays byte for byte.

        With ``rewrite`` comments may be lost. Raises ChangedOnDisk, CannotKeepFormat, CannotWrite.
        """
        pending = self.prepare_save(rewrite=rewrite)
        self.finish_save(pending, pending.write())

    def prepare_save(self, *, rewrite: bool = False) -> PendingSave:
        """Return what has to be written, for another thread."""
        return PendingSave(
            self.path,
            self._on_disk,
            self.conference,
            self._texts.get(self._current),
            self._base(),
            rewrite,
        )

    def finish_save(self, pending: PendingSave, text: str) -> None:
        """Take note of a save that ``pending.write`` has finished with this text."""
        self._on_disk = text
        self._saved = pending.conference
        for number, conference in enumerate(self._states):
            if conference is pending.conference:
                self._texts.setdefault(number, text)

    def is_changed_on_disk(self) -> bool:
        """Whether another program has changed the file, so that `save` would refuse."""
        try:
            expect_unchanged(self.path, self._on_disk)
        except ChangedOnDisk:
            return True
        return False

    def reload(self) -> None:
        """Read the file again and forget all edits. Raises CatalogueError; nothing changed then."""
        lengths = self.lengths
        again = CatalogueDocument.open(self.path)
        ids = self._ids | again._ids
        self.__dict__.update(again.__dict__, lengths=lengths, _ids=ids)

    def merge_disk(self) -> tuple[MergeClash, ...]:
        """Read a file that another program has changed, and make the unsaved edits in it again.

        They become one edit, which can be undone. Where both changed the same, the edits win;
        returns what the other program wrote there. Raises CatalogueError; nothing changed then.
        """
        mine, base = self.conference, self._saved
        if base is None:
            self.reload()
            return ()
        self.reload()
        result = merge(base, mine, self.conference)
        text = EditSummary(template=translatable("Keep the unsaved changes"))
        self.apply(ReplaceConference(conference=result.conference, text=text))
        return result.clashes

    def _base(self) -> tuple[str, Conference] | None:
        """Return the nearest earlier text with its conference."""
        known = [number for number in self._texts if number <= self._current]
        if not known:
            return None
        return self._texts[max(known)], self._states[max(known)]


def expect_unchanged(path: Path, text: str | None) -> None:
    """Raise ChangedOnDisk if a file does not have this text; None: if there is a file."""
    if text is None:
        if path.exists():
            raise ChangedOnDisk("{path} exists already.", path=path)
        return
    try:
        is_same = read_text(path) == text
    except CatalogueError:
        # The file was removed or made unreadable.
        is_same = False
    if not is_same:
        raise ChangedOnDisk("{path} was changed by another program.", path=path)


def _text_of(conference: Conference, base: tuple[str, Conference] | None, path: Path) -> str:
    """Return the text of a conference: that of another one, changed, or a whole new one."""
    if base is None:
        from duthviewer.catalogue.writer import write_catalogue

        return write_catalogue(conference)
    from duthviewer.catalogue.editing.text_change import text_of_change

    return text_of_change(*base, conference, path)

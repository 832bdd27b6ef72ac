"""Offering the new version of a catalogue to a person who edits a copy of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from duthviewer.catalogue.editing.document import CatalogueDocument
from duthviewer.catalogue.editing.edits import EditSummary
from duthviewer.catalogue.editing.merge import MergeResult, ReplaceConference
from duthviewer.error_text import error_text
from duthviewer.errors import KnownError, translatable
from duthviewer.library.conferences.catalogue_updates import CatalogueUpdate, find_update
from duthviewer.library.conferences.own_copies import is_own_copy
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.editing.editor import CatalogueEditor
from duthviewer.ui.editing.session import summary_text
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.widgets.plain_text import one_line

#: How many clashes are named
_MOST_NAMED = 3


class CatalogueUpdates(QObject):
    """Looks for a new version of the original when a copy is opened, and merges it on request."""

    #: There is a new version (text for the user, the action that takes it over)
    offered = Signal(str, QAction)
    #: The offer is over (the same text)
    withdrawn = Signal(str)
    #: An update was taken over (text for the user)
    told = Signal(str)

    def __init__(
        self, editor: CatalogueEditor, conference: OpenConference, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._conference = conference
        self._tasks = Tasks(self, threads=1)
        self._update: CatalogueUpdate | None = None
        #: The update whose result is being saved
        self._taken: CatalogueUpdate | None = None
        self._offer = ""
        #: Takes the update over
        self.take_action = QAction(self.tr("Take over the changes"), self)
        self.take_action.triggered.connect(self.take)
        conference.opened.connect(self._on_opened)
        editor.saved.connect(self._on_saved)
        if conference.now is not None:
            self._on_opened()

    def close(self) -> None:
        """Stop looking; the object is not used again."""
        self._tasks.close()

    def _on_opened(self, *_: object) -> None:
        self._withdraw()
        now = self._conference.now
        if now is None or now.conference is None or self._conference.failed is not None:
            return
        if is_own_copy(now.path):
            path, mine = now.path, now.conference
            self._tasks.run(
                lambda _: (path, find_update(path, mine)), self._on_found, self._on_failed
            )

    def _on_found(self, found: tuple[Path, CatalogueUpdate | None]) -> None:
        path, update = found
        now = self._conference.now
        if update is None or now is None or now.path != path:
            return
        self._update = update
        words = self.tr("There is a new version of this conference: {changes}.")
        self._offer = words.format(changes=self._changes(update.result))
        self.offered.emit(self._offer, self.take_action)

    def _on_failed(self, error: KnownError) -> None:
        """The next start looks again."""

    def _changes(self, result: MergeResult) -> str:
        parts = []
        for count, one, many in (
            (len(result.added), self.tr("1 new talk"), self.tr("{count} new talks")),
            (len(result.changed), self.tr("1 changed talk"), self.tr("{count} changed talks")),
            (len(result.removed), self.tr("1 removed talk"), self.tr("{count} removed talks")),
        ):
            if count:
                parts.append((one if count == 1 else many).format(count=count))
        return ", ".join(parts) or self.tr("other details")

    def take(self) -> None:
        """Merge the update into the copy, as one edit."""
        update, self._update = self._update, None
        if update is None:
            return
        self._hide_offer()
        self._editor.apply(lambda document: self._merged(update, document))
        if self._editor.session is not None and self._editor.is_settled():
            # Nothing of it is new.
            self._on_saved()

    def _merged(self, update: CatalogueUpdate, document: CatalogueDocument) -> ReplaceConference:
        self._taken = update
        result = update.merged_into(document.conference)
        words = self.tr("The changes were taken over.")
        if result.clashes:
            named = [one_line(summary_text(clash.summary), 200) for clash in result.clashes]
            words = " ".join((words, *named[:_MOST_NAMED]))
            if (more := len(named) - _MOST_NAMED) > 0:
                words = f"{words} {self.tr('And {count} more.').format(count=more)}"
        self.told.emit(words)
        text = EditSummary(template=translatable("Take over the changes of the original"))
        return ReplaceConference(conference=result.conference, text=text)

    def _on_saved(self) -> None:
        """Remember the version, now that the copy contains it."""
        taken, self._taken = self._taken, None
        if taken is not None:
            self._tasks.run(lambda _: taken.keep(), self._on_kept, self._on_not_kept)

    def _on_kept(self, _: None) -> None:
        pass

    def _on_not_kept(self, error: KnownError) -> None:
        self.told.emit(error_text(error))

    def _withdraw(self) -> None:
        self._update = self._taken = None
        self._hide_offer()

    def _hide_offer(self) -> None:
        if self._offer:
            self.withdrawn.emit(self._offer)
            self._offer = ""

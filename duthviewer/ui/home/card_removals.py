"""Removing cards from the start page, and undoing that."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from duthviewer.ui.background.store_writer import StoreWriter
from duthviewer.ui.state.head_start import HIDDEN_CONFERENCES, LAST_CONFERENCE
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watch_queue import WatchQueue

if TYPE_CHECKING:
    from duthviewer.library.conferences.removal import RemovedConference, StoredData
    from duthviewer.library.store.store import Store
    from duthviewer.ui.home.cards import HomeCard
    from duthviewer.ui.home.page import HomePage


class CardRemovals(QObject):
    """Removes the current card of the start page; the last removal can be undone."""

    #: The list of conferences or the progress of a talk has changed
    list_changed = Signal()

    def __init__(
        self,
        conference: OpenConference,
        queue: WatchQueue,
        settings: Settings,
        writer: StoreWriter,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._conference = conference
        self._queue = queue
        self._settings = settings
        self._writer = writer
        self._window = window
        self._page: HomePage | None = None
        self._undo: Callable[[], None] | None = None

    def serve(self, page: HomePage) -> None:
        """Work on the cards of this page."""
        self._page = page
        page.actions_by_id["home_undo"].setEnabled(False)

    def hidden(self) -> list[str]:
        """Return the ids of shipped conferences that were removed."""
        kept = self._settings.get(HIDDEN_CONFERENCES)
        return [one for one in kept if isinstance(one, str)] if isinstance(kept, list) else []

    def unhide(self, conference_id: str) -> None:
        """List a shipped conference again."""
        hidden = self.hidden()
        if conference_id in hidden:
            self._settings.change(
                HIDDEN_CONFERENCES, [one for one in hidden if one != conference_id]
            )

    def change_queue(self, change: Callable[[], None]) -> None:
        """Change the watch queue so that it can be undone."""
        before = self._queue.keys()
        self._set_undo(lambda: self._queue.set(before))
        change()

    def remove_current(self) -> None:
        """Remove the current card: from the queue, from those in progress, or from the list."""
        from duthviewer.ui.home.sections import Section

        card = None if self._page is None else self._page.current_card()
        if card is None:
            return
        if card.section is Section.QUEUE:
            text = self.tr("“{title}” was removed from Up next.").format(title=card.title)
            self.change_queue(lambda: self._queue.remove([card.key]))
            self._tell(text)
        elif card.section is Section.CONTINUE:
            self._reset(card)
        elif not card.is_talk:
            self._ask_to_remove(card)

    def _reset(self, card: HomeCard) -> None:
        """Reset the position of a talk, which takes it out of the talks in progress."""
        assert self._page is not None
        kept = self._page.model.overview.progress.get(card.key)
        if kept is None:
            return
        position_s, length_s, key = kept.position_s, kept.length_s, card.key

        def undo() -> None:
            self._writer.run(
                lambda store: store.progress.save_position(key, position_s, length_s),
                self._on_restored,
            )

        self._set_undo(undo)
        self._writer.run(lambda store: store.progress.forget_position(key), self._on_restored)
        text = self.tr("The progress of “{title}” was reset.")
        self._tell(text.format(title=card.title))

    def _ask_to_remove(self, card: HomeCard) -> None:
        def count(store: Store) -> tuple[HomeCard, StoredData]:
            from duthviewer.library.conferences.removal import stored_data

            return card, stored_data(store, card.conference)

        self._writer.run(count, self._on_counted)

    def _on_counted(self, counted: tuple[HomeCard, StoredData]) -> None:
        from duthviewer.ui.home.removal_dialog import RemovalDialog

        dialog = RemovalDialog(*counted, self._window)
        dialog.confirmed.connect(self._remove)
        dialog.open()

    def _remove(self, card: HomeCard, with_data: bool) -> None:
        if card.is_shipped:
            self._settings.change(HIDDEN_CONFERENCES, [*self.hidden(), card.conference])
        now = self._conference.now
        if now is not None and now.path == card.catalogue:
            # The next start would open it, and so list it again.
            self._settings.change(LAST_CONFERENCE, [])

        def remove(store: Store) -> tuple[HomeCard, RemovedConference]:
            from duthviewer.library.conferences.removal import remove_conference

            return card, remove_conference(
                store, card.catalogue, card.conference, with_data=with_data
            )

        self._writer.run(remove, self._on_removed)

    def _on_removed(self, result: tuple[HomeCard, RemovedConference]) -> None:
        card, removed = result
        self._set_undo(lambda: self._restore(removed))
        text = self.tr("“{title}” was removed from the list.").format(title=card.title)
        self._tell(text)
        self._queue.read()
        self.list_changed.emit()

    def _restore(self, removed: RemovedConference) -> None:
        self.unhide(removed.id)

        def restore(store: Store) -> None:
            from duthviewer.library.conferences.removal import restore_conference

            restore_conference(store, removed)

        self._writer.run(restore, self._on_restored)

    def _on_restored(self, _: object) -> None:
        self._queue.read()
        self.list_changed.emit()

    def _set_undo(self, undo: Callable[[], None]) -> None:
        self._undo = undo
        if self._page is not None:
            self._page.actions_by_id["home_undo"].setEnabled(True)

    def undo(self) -> None:
        """Undo the last removal or change of the queue."""
        undo, self._undo = self._undo, None
        if self._page is not None:
            self._page.notice.hide()
            self._page.actions_by_id["home_undo"].setEnabled(False)
        if undo is not None:
            undo()

    def _tell(self, text: str) -> None:
        if self._page is not None:
            self._page.notice.say(text)

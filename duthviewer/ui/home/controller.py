"""Shows the start page and does what is chosen there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from duthviewer.ui.background.store_writer import StoreWriter
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.commands.table import connect, value_of
from duthviewer.ui.home.card_removals import CardRemovals
from duthviewer.ui.state.moment import TalkRequest
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watch_queue import WatchQueue
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from duthviewer.library.conferences.overview import AllTalks, Overview
    from duthviewer.library.store.conferences import ListedConference
    from duthviewer.library.store.progress import TalkProgress
    from duthviewer.library.store.store import Store
    from duthviewer.ui.home.cards import CardTrouble, HomeCard
    from duthviewer.ui.home.covers import HomePicture, HomePictures
    from duthviewer.ui.home.page import HomePage

#: Settings: order and groups of the conferences
SORT, GROUPING = "home_sort", "home_grouping"


class _Checked(NamedTuple):
    """What reading changed catalogues again has found."""

    troubles: dict[Path, CardTrouble]
    has_changed: bool


class HomeController(QObject):
    """Makes the start page when it is first shown, and keeps it up to date."""

    #: Show the talks of the open conference
    library_requested = Signal()
    #: Leave the watched talk, because the start page is shown
    leaving_talk = Signal()
    #: The list of conferences has changed
    list_changed = Signal()
    #: Something was done (message for the user)
    told = Signal(str)
    #: Something went wrong (message for the user)
    trouble = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        library: LibraryPage,
        conference: OpenConference,
        queue: WatchQueue,
        settings: Settings,
        writer: StoreWriter,
        pictures: Path,
    ) -> None:
        """``pictures`` is the folder that caches the pictures of cards."""
        super().__init__(window)
        self._window = window
        self._library = library
        self._conference = conference
        self._queue = queue
        self._settings = settings
        self._writer = writer
        self._folder = pictures
        #: Threads of its own: a disk that does not answer blocks one of them for long.
        self._tasks = Tasks(self, threads=1)
        #: The page; None until it is first shown
        self.page: HomePage | None = None
        self._pictures: HomePictures | None = None
        self._is_checking = False
        #: Whether the watched talk was opened from here
        self._has_sent = False
        #: Removes cards, and undoes that
        self._removals = CardRemovals(conference, queue, settings, writer, window)
        self._removals.list_changed.connect(self._on_list)
        window.actions_by_id["home"].triggered.connect(self._show_now)
        queue_talk = library.actions_by_id["queue_talk"]
        queue_talk.setCheckable(True)
        queue_talk.triggered.connect(self._queue_selected)
        library.current_changed.connect(self._follow_library)
        library.selection_changed.connect(self._follow_library)
        queue.changed.connect(self._on_queue)
        conference.progress_changed.connect(self._on_progress)
        conference.opened.connect(self._on_opened)
        window.page_shown.connect(self._on_page)

    def show(self, overview: Overview | None = None) -> None:
        """Show the start page: with ``overview``, or with what is in the store by now."""
        self.leaving_talk.emit()
        self._has_sent = False
        page = self._made_page()
        self._window.show_page(page, self.tr("All conferences"))
        if overview is None:
            self.refresh()
        else:
            self._on_overview(overview)

    def _show_now(self) -> None:
        self.show()

    def return_to_home(self) -> bool:
        """Show the start page if the watched talk was opened there; return whether it was."""
        if not self._has_sent:
            return False
        self.show()
        return True

    def refresh(self) -> None:
        """Read the list of conferences again, if the page shows it."""
        if self.page is None or self._window.page() is not self.page:
            return
        hidden = self._removals.hidden()

        def read(store: Store) -> Overview:
            from duthviewer.library.conferences.overview import read_overview

            return read_overview(store, hidden)

        self._writer.run(read, self._on_overview)

    def is_settled(self) -> bool:
        """Return whether the page shows all pictures that can be found."""
        return (self._pictures is None or self._pictures.is_idle()) and self._tasks.is_idle()

    def close(self) -> None:
        """End the threads."""
        if self._pictures is not None:
            self._pictures.close()
        self._tasks.close()

    # The page.

    def _made_page(self) -> HomePage:
        if self.page is not None:
            return self.page
        # Imported here because most starts show a single conference.
        from duthviewer.ui.home.covers import HomePictures
        from duthviewer.ui.home.page import HomePage
        from duthviewer.ui.home.sections import ConferenceSort, Grouping

        self.page = page = HomePage(self._window.actions_by_id, self._window)
        self._pictures = HomePictures(self._folder, self)
        self._pictures.ready.connect(self._on_picture)
        sort, grouping = self._settings.get(SORT), self._settings.get(GROUPING)
        page.set_order(
            ConferenceSort(sort) if sort in list(ConferenceSort) else ConferenceSort.OPENED,
            Grouping(grouping) if grouping in list(Grouping) else Grouping.NONE,
        )
        page.card_chosen.connect(self._open)
        page.pictures_wanted.connect(self._want_pictures)
        page.current_changed.connect(self._follow_card)
        page.order_changed.connect(self._save_order)
        page.back_requested.connect(self._go_back)
        connect(
            page.actions_by_id,
            {
                "queue_card": self._toggle_card,
                "queue_earlier": self._move_card,
                "queue_later": self._move_card,
                "remove_card": self._removals.remove_current,
                "home_undo": self._removals.undo,
                "home_folder": self._show_folder,
            },
        )
        page.actions_by_id["queue_card"].setCheckable(True)
        self._removals.serve(page)
        self._window.add_page(page)
        return page

    def _on_overview(self, overview: Overview) -> None:
        if self.page is None:
            return
        if self._queue.is_read:
            # A change of the queue may still wait to be written.
            overview = overview._replace(queue=tuple(self._queue.keys()))
        self.page.show_overview(overview)

        def read(store: Store) -> AllTalks:
            from duthviewer.library.conferences.overview import read_talks

            return read_talks(store, overview)

        self._writer.run(read, self.page.model.set_talks)
        self._check([one.listed for one in overview.conferences if not one.is_shipped])

    def _check(self, listed: list[ListedConference]) -> None:
        """Read catalogues that have changed since they were listed, on a thread."""
        store = self._conference.store
        if store is None or self._is_checking:
            return
        self._is_checking = True

        def check(task: Task) -> _Checked:
            from duthviewer.library.conferences.collection import catalogue_state, refresh
            from duthviewer.ui.home.cards import CardTrouble

            troubles: dict[Path, CardTrouble] = {}
            has_changed = False
            for one in listed:
                if task.cancelled:
                    break
                state = catalogue_state(one.path)
                if not state:
                    troubles[one.path] = CardTrouble(is_missing=True)
                elif state != one.state and not refresh(store, one):
                    troubles[one.path] = CardTrouble(is_missing=False)
                elif state != one.state:
                    has_changed = True
            return _Checked(troubles, has_changed)

        self._tasks.run(check, self._on_checked, self._on_check_failed)

    def _on_checked(self, checked: _Checked) -> None:
        self._is_checking = False
        if self.page is not None:
            self.page.model.set_troubles(checked.troubles)
        if checked.has_changed:
            self.refresh()

    def _on_check_failed(self, _: object) -> None:
        self._is_checking = False

    def _on_opened(self, opened: object) -> None:
        """List a shipped conference again that was removed, because it was opened."""
        if self.page is not None and self._window.page() is self.page:
            self._window.set_title(self.tr("All conferences"))
        self._removals.unhide(self._conference.id)

    def _on_list(self) -> None:
        self.list_changed.emit()
        self.refresh()

    def _on_progress(self, _: dict[str, TalkProgress]) -> None:
        self.refresh()

    def _on_page(self, shown: QWidget) -> None:
        # Another talk may be opened from the library page or the search.
        if shown is self._library:
            self._has_sent = False

    def _go_back(self) -> None:
        self.library_requested.emit()

    def _save_order(self) -> None:
        if self.page is not None:
            self._settings.change(SORT, str(self.page.model.view.sort))
            self._settings.change(GROUPING, str(self.page.model.view.grouping))

    # Pictures.

    def _want_pictures(self, cards: list[HomeCard], width_px: int) -> None:
        from duthviewer.ui.home.covers import HomePicture

        if self._pictures is None or self.page is None:
            return
        has_picture = self.page.grid.has_picture
        self._pictures.media, self._pictures.store = self._settings.media, self._conference.store
        self._pictures.want(
            [
                HomePicture(card.catalogue, card.key.partition("/")[2], width_px, card.talk_id)
                for card in cards
                if not has_picture(card.talk_id, width_px)
            ]
        )

    def _on_picture(self, picture: HomePicture, image: QImage) -> None:
        if self.page is None or self._pictures is None:
            return
        if not image.isNull():
            self.page.grid.set_picture(picture.card_id, image)
        path = picture.catalogue
        size = self._pictures.sizes.get(path)
        if size is not None and size != self.page.model.size_of(path):
            self.page.model.set_size(path, size)
            self._writer.run(lambda store: store.conferences.set_bytes(path, size))

    # Opening.

    def _open(self, card: HomeCard) -> None:
        now = self._conference.now
        if card.is_talk:
            self._has_sent = True
            self._conference.go_to(card.catalogue, TalkRequest(card.key))
        elif self._conference.failed is None and now is not None and now.path == card.catalogue:
            self.library_requested.emit()
        else:
            self._conference.open(card.catalogue)

    def _show_folder(self) -> None:
        from duthviewer.ui.system import outside

        card = None if self.page is None else self.page.current_card()
        if card is not None and not outside.show_in_folder(card.catalogue):
            text = self.tr("No program was found on this computer to open {what}")
            self.trouble.emit(text.format(what=card.catalogue.parent))

    # The watch queue.

    def _on_queue(self) -> None:
        if self.page is not None:
            keys = self._queue.keys()
            self.page.show_queue(keys)
            if any(key not in self.page.model.overview.talks for key in keys):
                self.refresh()
        self._follow_library()

    def _follow_library(self) -> None:
        keys = self._selected_keys()
        action = self._library.actions_by_id["queue_talk"]
        action.setEnabled(bool(keys))
        action.setChecked(bool(keys) and all(self._queue.has(key) for key in keys))

    def _selected_keys(self) -> list[str]:
        conference_id = self._conference.id
        if not conference_id:
            return []
        return [f"{conference_id}/{talk_id}" for talk_id in self._library.selected_ids()]

    def _queue_selected(self) -> None:
        """Add the talks that are selected on the library page, or remove them."""
        keys = self._selected_keys()
        if not keys:
            return
        row = self._library.current_row()
        title = "" if row is None or len(keys) > 1 else row.title
        self._toggle(keys, title)
        self._follow_library()

    def _toggle(self, keys: list[str], title: str) -> None:
        if all(self._queue.has(key) for key in keys):
            self._queue.remove(keys)
            text = self.tr("“{title}” was removed from Up next.")
            several = self.tr("{count} talks were removed from Up next.")
        else:
            self._queue.add(keys)
            text = self.tr("“{title}” was added to Up next.")
            several = self.tr("{count} talks were added to Up next.")
        text = (text if title else several).format(title=title, count=len(keys))
        if self.page is not None and self._window.page() is self.page:
            self.page.notice.say(text)
        else:
            self.told.emit(text)

    def _toggle_card(self) -> None:
        card = None if self.page is None else self.page.current_card()
        if card is not None and card.is_talk:
            self._removals.change_queue(lambda: self._toggle([card.key], card.title))
        self._follow_card()

    def _move_card(self) -> None:
        action = self.sender()
        card = None if self.page is None else self.page.current_card()
        if card is None or self.page is None or not self._queue.has(card.key):
            return
        places = round(value_of(action))  # type: ignore[arg-type]
        self._queue.move(card.key, places)
        self.page.select(card.talk_id)

    def _follow_card(self) -> None:
        """Enable and check the actions for the current card."""
        if self.page is None:
            return
        from duthviewer.ui.home.sections import Section

        card, actions = self.page.current_card(), self.page.actions_by_id
        is_queued = card is not None and self._queue.has(card.key)
        is_removable = card is not None and card.section is not Section.TALKS
        actions["home_open"].setEnabled(card is not None)
        actions["queue_card"].setEnabled(card is not None and card.is_talk)
        actions["queue_card"].setChecked(is_queued)
        for name in ("queue_earlier", "queue_later"):
            actions[name].setEnabled(is_queued)
        actions["remove_card"].setEnabled(is_removable)
        actions["home_folder"].setEnabled(card is not None and not card.is_shipped)

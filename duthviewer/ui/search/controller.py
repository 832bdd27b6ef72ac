"""The search page, and navigation to and from it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from duthviewer.errors import KnownError
from duthviewer.library.index import SearchIndex
from duthviewer.playback.player_state import PlayerState
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.search.indexer import Indexer
from duthviewer.ui.search.page import SearchPage
from duthviewer.ui.search.page_pictures import PagePictures
from duthviewer.ui.search.searcher import Searcher
from duthviewer.ui.search.start import read_recent
from duthviewer.ui.search.talk_places import TalkPlace, TalkPlaces
from duthviewer.ui.state.moment import Moment
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.scan import ScanResult
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.watch.controller import WatchController
from duthviewer.ui.window.main_window import MainWindow

SETTING = "recent_searches"


class SearchController(QObject):
    """Shows the search page, and opens the moment that the user chooses there.

    A talk opened before is paused meanwhile, unless its video is in a window of its own. After
    opening a hit, Esc returns to the hits, and from there to the talks.
    """

    #: The user wants to return to the talks
    library_requested = Signal()
    #: An error occurred (message to show)
    trouble = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        library: LibraryPage,
        watching: WatchController,
        conference: OpenConference,
        settings: Settings,
        index: Path,
        tasks: Tasks,
    ) -> None:
        """``index`` is the search index file."""
        super().__init__(window)
        self._window = window
        self._library = library
        self._watching = watching
        self._watch = watching.page
        self._conference = conference
        self._settings = settings
        self._tasks = tasks
        #: Apart from the searcher's own thread, which is busy
        self._index = SearchIndex(index)
        self._places: TalkPlaces | None = None
        #: The page from which the search was opened
        self._origin: QWidget = library
        self._plays_on = False
        #: Whether the current talk was opened from the search
        self._has_sent = False
        self._wanted: Moment | None = None
        self._searcher = Searcher(index, self)
        self._pictures = PagePictures(self._deck_of, self)
        self.page = SearchPage(self._searcher, self._pictures, window.actions_by_id, window)
        self.page.show_recent(read_recent(settings.get(SETTING)))
        self.page.back_requested.connect(self._go_back)
        self.page.moment_requested.connect(self._on_moment)
        self.page.recent_changed.connect(self._keep_recent)
        self._search_on = QAction(self.tr("Also search slides, speech and notes"), self)
        self._search_on.triggered.connect(self._search_for_filter)
        library.searching = (self._search_on,)
        window.page_shown.connect(self._on_page_shown)
        window.add_page(self.page)
        conference.found.connect(self._on_files_found)

    def show(self) -> None:
        """Show the search page; if it is already showing, select the query."""
        shown = self._window.page()
        if shown is not self.page:
            self._origin = self._library if shown is None else shown
            self._pause()
            self._look_for_conferences()
            self._show_page()
        if not self._window.isActiveWindow():
            # For example from the window of the video.
            self._window.come_forward()
        self.page.begin()

    def search_for(self, words: str) -> None:
        """Show the search page with this query."""
        self.page.search_for(words)
        self.show()

    def _search_for_filter(self) -> None:
        """Offer to search everywhere if no talk's title, speakers or abstract matches."""
        self.search_for(self._library.search.text())

    def return_to_hits(self) -> bool:
        """Show the hits again if the current talk was opened from them; return whether it was."""
        if not self._has_sent:
            return False
        self._has_sent = False
        self._origin, self._plays_on = self._library, False
        self._show_page()
        return True

    def follow(self, indexer: Indexer) -> None:
        """Show the progress of an indexer and its new results."""
        indexer.progressed.connect(self.page.show_indexing)
        indexer.busy_changed.connect(self._on_busy)
        indexer.updated.connect(self._on_index_updated)

    def is_settled(self) -> bool:
        """Return whether the requested page is shown."""
        return self._window.page() is not self.page or self.page.is_settled()

    def close(self) -> None:
        """Stop all work."""
        self._searcher.close()
        self._index.close()
        self._pictures.close()

    def _show_page(self) -> None:
        self._window.show_page(self.page, self.tr("Search"))

    def _go_back(self) -> None:
        self._searcher.stop()
        if self._origin is self._watch and self._watch.watched.talk is not None:
            self._watching.return_to_talk()
            if self._plays_on and self._watch.watched.player is not None:
                self._watch.watched.player.play()
        else:
            self.library_requested.emit()
        self._plays_on = False

    def _pause(self) -> None:
        """Pause a talk whose video is hidden."""
        player = self._watch.watched.player
        self._plays_on = (
            self._origin is self._watch
            and not self._watch.stage.keeps_playing()
            and player is not None
            and player.state() is PlayerState.PLAYING
        )
        if self._plays_on and player is not None:
            player.pause()

    def _on_page_shown(self, page: QWidget) -> None:
        if page is self._library:
            self._has_sent = False

    def _on_busy(self, busy: bool) -> None:
        if not busy:
            self.page.show_indexing(None)

    def _on_index_updated(self) -> None:
        self.page.index_changed()
        if self._window.page() is self.page:
            self._look_for_conferences()

    # Opening a moment.

    def _on_moment(self, moment: Moment) -> None:
        self._has_sent = True
        if moment.talk.partition("/")[0] == self._conference.id:
            self._watching.open_moment(moment)
            return
        places = self.talk_places()
        self._wanted = moment
        self._tasks.run(lambda _: places.place(moment.talk), self._on_place, self._on_no_place)

    def _on_place(self, place: TalkPlace) -> None:
        if self._wanted is not None:
            self._watching.open_moment_of(place.catalogue, self._wanted)

    def _on_no_place(self, error: KnownError) -> None:
        self.trouble.emit(
            self.tr(
                "This talk cannot be opened because its conference is missing. {reason}"
            ).format(reason=error)
        )

    # Conferences, decks and stored searches.

    def talk_places(self) -> TalkPlaces:
        """Return where the files of the found talks are."""
        if self._places is None:
            self._places = TalkPlaces(self._index, self._settings.media, self._conference.given_of)
            if (opened := self._conference.what_is_open()) is not None:
                self._places.know(opened.catalogue, opened.conference, opened.files)
        return self._places

    def _on_files_found(self, found: ScanResult) -> None:
        if found.changes and self._places is not None:
            self._places = None
            self.talk_places()
            self._pictures.forget()
            self.page.list.request_pictures()

    def _deck_of(self, key: str) -> Path | None:
        """Return a talk's deck; runs on a thread."""
        places = self._places
        return None if places is None else places.place(key).files.deck

    def _look_for_conferences(self) -> None:
        places = self.talk_places()
        self._tasks.run(lambda _: places.conferences(), self._on_conferences)

    def _on_conferences(self, found: Sequence[tuple[str, str]]) -> None:
        self.page.set_conferences(found)

    def _keep_recent(self, recent: list[str]) -> None:
        self._settings.change(SETTING, recent)

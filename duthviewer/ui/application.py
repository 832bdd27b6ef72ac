"""Builds the program's objects, passes them on, and carries their wishes from one to the other."""

from __future__ import annotations

import importlib
import linecache
import signal
import sys
from collections.abc import Generator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from duthviewer import __version__
from duthviewer.errors import KnownError
from duthviewer.library.conferences import bundled, open_conference
from duthviewer.library.outlines import outline_of
from duthviewer.library.store import Progress, Store, moved, talk_key
from duthviewer.ui import language, theme
from duthviewer.ui.main_window import MainWindow
from duthviewer.ui.memory import Memory
from duthviewer.ui.moment import Moment, Wanted
from duthviewer.ui.start import HeadStart, Memories, Opened, Wish, open_path
from duthviewer.ui.talk_model import searched_texts
from duthviewer.ui.talk_order import Sort
from duthviewer.ui.tasks import Task, Tasks
from duthviewer.ui.window_places import restore_place, with_place_of

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection
    from PySide6.QtGui import QImage

    from duthviewer.catalogue.conference import Conference, Span
    from duthviewer.library.files import TalkFiles
    from duthviewer.library.search import SearchIndex
    from duthviewer.library.talk_places import TalkPlaces
    from duthviewer.library.timelines import KeptTimeline, Known
    from duthviewer.playback.engines import Players
    from duthviewer.ui.faults import Faults
    from duthviewer.ui.indexer import Indexer
    from duthviewer.ui.instance import Handed
    from duthviewer.ui.instance_listener import InstanceListener
    from duthviewer.ui.key_map import KeyMap
    from duthviewer.ui.library_tools import LibraryTools
    from duthviewer.ui.mpris import Mpris
    from duthviewer.ui.note_tools import NoteTools
    from duthviewer.ui.notebook import Notebook
    from duthviewer.ui.picture_feed import PictureFeed
    from duthviewer.ui.reporting import Reporting
    from duthviewer.ui.searching import Searching
    from duthviewer.ui.sharing import Open, Sharing
    from duthviewer.ui.synchronising import Synchronising
    from duthviewer.ui.talk_model import TalkRow
    from duthviewer.ui.watch_page import WatchPage

#: The window shows itself after waiting this long for the settings, and for the conference.
_WAIT_S = 0.15
#: What is imported when the window stands, each before what needs it
_LATER = (
    "duthviewer.playback.probe",
    "duthviewer.playback.player",
    "duthviewer.ui.slides_pages",
    "duthviewer.ui.slides_view",
    "duthviewer.ui.watch_tools",
    "duthviewer.ui.watch_stage",
    "duthviewer.ui.correcting",
    "duthviewer.ui.drawer",
    "duthviewer.ui.watch_tabs",
    "duthviewer.ui.notebook",
    "duthviewer.ui.noting",
    "duthviewer.ui.watch_page",
    "duthviewer.library.search",
    "duthviewer.ui.search_list",
    "duthviewer.ui.search_page",
    "duthviewer.ui.searching",
    "duthviewer.ui.key_map",
    "duthviewer.ui.reporting",
    "duthviewer.ui.info_pane",
    "duthviewer.ui.library_tools",
    "duthviewer.ui.sharing",
    "duthviewer.ui.note_tools",
    "duthviewer.ui.sync_process",
    "duthviewer.ui.synchroniser",
    "duthviewer.ui.sync_widgets",
    "duthviewer.ui.synchronising",
    "duthviewer.playback.vlc",
    "duthviewer.playback.qt",
)
#: The watch page is made ready this long after the window has begun to paint.
_WARM_UP_AFTER_MS = 20


class _Found(NamedTuple):
    """The files of what is open, with what the cards of the talks are to say of them."""

    opened: Opened
    conference: Conference
    files: Mapping[str, TalkFiles]
    changes: Mapping[str, Mapping[str, Any]]
    known: Mapping[str, Known]


class Application(QObject):
    """The one place that knows all the others."""

    def __init__(
        self, wish: Wish, head_start: HeadStart | None = None, *, owns_process: bool = False
    ) -> None:
        """With ``owns_process`` a fault in native code leaves a report for the next start."""
        super().__init__()
        self._owns_process = owns_process
        self._wish = wish
        self._head_start = head_start or HeadStart(wish)
        self._places = self._head_start.places
        self._tasks = Tasks(self, threads=2)
        self._memory = Memory(self)
        self._memory.failed.connect(self._show_trouble)
        self._store: Store | None = None
        self._pictures: PictureFeed | None = None
        self._opened: Opened | None = None
        #: The catalogue that was to be opened and could not
        self._failed: Path | None = None
        #: Why it could not
        self.problem = ""
        self._conference: Conference | None = None
        self._files: Mapping[str, TalkFiles] = {}
        self._known: dict[str, Known] = {}
        self._progress: dict[str, Progress] = {}
        self._settings: dict[str, Any] = {}
        self._media: tuple[Path, ...] = ()
        self._wanted = None if wish.talk is None else Wanted(wish.talk, wish.at_s)
        self._look: Task | None = None
        self._appearance = theme.Appearance(wish.appearance or theme.Appearance.SYSTEM)
        self._watch: WatchPage | None = None
        self._players: Players | None = None
        self._tools: LibraryTools | None = None
        self._sync: Synchronising | None = None
        self._searching: Searching | None = None
        self._indexer: Indexer | None = None
        self._reload_problem = ""
        self._faults: Faults | None = None
        self._listener: InstanceListener | None = None
        self._mpris: Mpris | None = None
        self._is_on_bus = False
        self._reporting: Reporting | None = None
        self._sharing: Sharing | None = None
        self._notebook: Notebook | None = None
        self._note_tools: NoteTools | None = None
        self._keys: KeyMap | None = None
        self._is_warm = False
        #: Whether all is imported and made, and whether the engine is to be loaded then
        self._is_whole = self._engine_waits = False
        self._steps = self._make_the_rest()

        self.window: MainWindow = MainWindow()
        self.window.closing.connect(self._shut_down)
        memories = self._head_start.memories(_WAIT_S)
        if memories is not None:
            self._remember(memories)
        language.install(self._settings.get("language"))
        # Before there is anything in it: the window manager takes 8 ms to map it, in which the
        # page is made. Nothing is painted until Qt's loop runs.
        self.window.show()
        self._apply_theme()
        self.window.furnish()
        self.window.library.talk_chosen.connect(self._choose)
        self.window.library.pictures_wanted.connect(self._want_pictures)
        opened = None if memories is None else self._head_start.opened(_WAIT_S)
        if memories is not None and memories.trouble:
            self._show_trouble(memories.trouble)
        if opened is not None:
            self._show_opened(opened)
        else:
            self._tasks.run(self._await_start, self._on_start)
        QTimer.singleShot(_WARM_UP_AFTER_MS, self, self._warm_up)

    def is_settled(self) -> bool:
        """Whether what was asked for stands on the screen: for a screenshot."""
        if not self._tasks.is_idle():
            return False
        if self._failed is None and (self._conference is None or self._wanted is not None):
            return False
        if not self._is_whole:
            return False
        if self._pictures is not None and not self._pictures.is_idle():
            return False
        if self._searching is not None and not self._searching.is_settled():
            return False
        return self._watch is None or self._watch.is_settled()

    # Starting and stopping.

    def _await_start(self, _: Task) -> Opened | None:
        """On a thread: wait for what takes longer than the window should."""
        return self._head_start.opened()

    def _on_start(self, opened: Opened) -> None:
        if self._store is None and (memories := self._head_start.memories()) is not None:
            self._remember(memories)
            self._apply_theme()
            if memories.trouble:
                self._show_trouble(memories.trouble)
        self._show_opened(opened)

    def _remember(self, memories: Memories) -> None:
        self._store = memories.store
        self._memory.use(memories.store)
        self._use_notebook()
        self._settings = dict(memories.settings)
        self._take_media()
        if self._keys is not None:
            self._keys.restore(self._settings)
        if self._wish.appearance is None and "appearance" in self._settings:
            self._appearance = theme.Appearance(self._settings["appearance"])
        if self._wish.size is not None:
            self.window.resize(*self._wish.size)
        else:
            restore_place(self.window, self._settings.get("window_places"))

    def _warm_up(self) -> None:
        """What the first picture of the window needs nothing of."""
        self._is_warm = True
        if self._appearance is theme.Appearance.SYSTEM:
            # The first picture went by what the system asked for the last time.
            dark = theme.system_is_dark()
            if dark is not self._settings.get("system_dark"):
                self._memory.set_setting("system_dark", dark)
                self._apply_theme()
        self._dress()
        QApplication.setWindowIcon(theme.application_icon())
        from duthviewer.ui.faults import Faults

        self._faults = Faults(self)
        self._faults.found.connect(self._show_trouble)
        if self._owns_process:
            from duthviewer.ui.collector import Collector

            Collector(self)
        self.window.activated.connect(self._look_again)
        QApplication.styleHints().colorSchemeChanged.connect(self._apply_theme)
        self._look_again()
        self._take_step()
        if self._wish.shares:
            from duthviewer.ui.instance_listener import InstanceListener

            self._listener = InstanceListener(self)
            self._listener.handed.connect(self.take_handed)
            self.window.activated.connect(self._listener.listen)
            self._listener.listen()

    def _dress(self) -> None:
        window = self.window
        if not window.is_dressed:
            window.dress()
            window.action_settings.triggered.connect(self._show_settings)
            window.action_open.triggered.connect(self._ask_for_conference)
            window.action_help.triggered.connect(self._show_help)
            window.action_about.triggered.connect(self._show_about)
            window.action_search.triggered.connect(self._search)

    def _take_step(self) -> None:
        """Make the next part of what the first picture needs nothing of, then let Qt work."""
        more = next(self._steps, None) is not None
        # PySide reads the source of each module that is imported, and linecache keeps it: 9 MB.
        linecache.clearcache()
        if more:
            QTimer.singleShot(0, self, self._take_step)

    def _make_the_rest(self) -> Generator[str, None, None]:
        # On the GUI thread and in small steps: while another thread made classes of PySide's,
        # Qt's loop crashed in one of fifty starts on a busy computer.
        for name in _LATER:
            importlib.import_module(name)
            yield name
        self._make_watch_page()
        yield "the watch page"
        # Before the library's tools put their own entries into the menu that the pages share.
        self._make_searching()
        yield "the search"
        self._make_helpers()
        yield "the helpers"
        self._make_library_tools()
        yield "the library's tools"
        self._make_sharing()
        yield "sharing"
        self._make_note_tools()
        yield "the notes"
        self._make_synchronising()
        yield "what synchronises"
        self._make_indexer()
        yield "what indexes"
        if self._wish.search:
            self._make_searching().search_for(self._wish.search)
        self._is_whole = True
        if self._engine_waits:
            self._warm_engine()

    def _make_helpers(self) -> None:
        """What watches over the rest: the person's keys, the log, the reports."""
        from duthviewer.ui.reporting import Reporting

        self._key_map()
        assert self._faults is not None
        self._reporting = Reporting(
            self._places.log, self._tasks, self._faults, self.window, native=self._owns_process
        )
        self._reporting.offered.connect(self.window.show_trouble)

    def _shut_down(self) -> None:
        self._steps.close()
        if self._faults is not None:
            self._faults.release()
        if self._listener is not None:
            self._listener.close()
        if self._mpris is not None:
            self._mpris.close()
        places = with_place_of(self.window, self._settings.get("window_places"))
        self._memory.set_setting("window_places", places)
        if self._sync is not None:
            self._sync.close()
        if self._searching is not None:
            self._searching.close()
        if self._indexer is not None:
            self._indexer.close()
        if self._watch is not None:
            self._watch.shut_down()
        if self._players is not None:
            self._players.close()
        if self._pictures is not None:
            self._pictures.close()
        self._tasks.close()
        if self._notebook is not None:
            self._notebook.close()
        self._memory.close()
        if self._reporting is not None:
            self._reporting.close()

    def end_watch(self) -> None:
        """The process ends well: it leaves no report of a fault."""
        if self._reporting is not None:
            self._reporting.end_watch()

    # Conferences.

    def open_path(self, path: Path) -> None:
        """Open a catalogue or a folder with one, in place of what is open."""
        store = self._store
        self._tasks.run(lambda _: open_path(path, store), self._show_opened)

    def take_handed(self, handed: Handed) -> None:
        """Come to the front with what a later start was asked for."""
        self.window.come_forward(handed.token)
        opened, store = self._opened, self._store
        wanted = None if handed.talk is None else Wanted(handed.talk, handed.at_s)
        if handed.path is None and wanted is None:
            return
        path = handed.path or bundled()[0]
        self._wish = self._wish._replace(playing=handed.playing)
        if opened is not None and path in (opened.path, opened.path.parent):
            if wanted is not None:
                self._wanted = wanted
                self._look_again()
            return
        self._tasks.run(lambda _: (open_path(path, store), wanted), self._show_handed)

    def _show_handed(self, result: tuple[Opened, Wanted | None]) -> None:
        opened, wanted = result
        # Not before: the talk is one of the conference that is opened now.
        self._wanted = None if opened.outline is None else wanted
        self._show_opened(opened)

    def _say_problem(self, opened: Opened) -> None:
        """Say in the place of the grid why there is none, and what helps."""
        from duthviewer.catalogue.problems import NoCatalogueError

        actions = (self.window.action_open, self.window.action_make)
        if isinstance(opened.problem, NoCatalogueError):
            title = self.tr("There is no conference in this folder yet")
            text = self.tr(
                "{folder}\nIf it holds recordings and slides, make one: where each talk is will be"
                " found out."
            ).format(folder=opened.path)
            self.window.library.show_message(title, text, *reversed(actions), icon="folder")
            return
        title = self.tr("This conference cannot be opened")
        text = str(opened.problem)
        lines = text.splitlines()
        if len(lines) > 12:
            more = self.tr("… and {count} more").format(count=len(lines) - 12)
            text = "\n".join([*lines[:12], more])
        self.window.library.show_message(title, text, *actions)

    def _show_opened(self, opened: Opened) -> None:
        library = self.window.library
        if self._watch is not None and self._watch.showing is not None:
            self._watch.stage.gather()
            self._close_talk()
        if self.window.page() is not library and not self._stays_at_hits(opened):
            self._go_back()
        if opened.outline is None:
            self._dress()
            self._say_problem(opened)
            self._failed, self.problem = opened.path, str(opened.problem)
            if self._sharing is not None:
                self._sharing.suggestion = opened.path
            if self._tools is not None:
                self._tools.show_opened(opened, self._media)
            return
        self._failed, self.problem = None, ""
        if self._sharing is not None:
            self._sharing.suggestion = None
        self._opened = opened
        self._conference = None
        self._progress = dict(opened.progress)
        self._files = {}
        if self._pictures is not None:
            self._pictures.forget()
        if self._searching is not None:
            self._searching.show_conference(opened.outline.id)
        if "sort" in self._settings:
            # Once: from now on the page knows it.
            library.set_sort(_sort_of(self._settings.pop("sort")))
        library.show_conference(opened.outline)
        self._show_progress(self._progress)
        self.window.set_title(opened.outline.title)
        if self._tools is not None:
            self._tools.show_opened(opened, self._media)
        if self._sync is not None:
            self._sync.forget_found()
        self._look_again()

    def _stays_at_hits(self, opened: Opened) -> bool:
        """Who opens a hit of another conference stays at the hits until its talk is shown."""
        return (
            self._wanted is not None
            and opened.outline is not None
            and self._searching is not None
            and self.window.page() is self._searching.page
        )

    def _make_library_tools(self) -> None:
        from duthviewer.ui.library_tools import LibraryTools

        tools = LibraryTools(
            self.window, self._tasks, self._memory, self._settings, self._progress_of
        )
        tools.open_requested.connect(self.open_path)
        tools.media_requested.connect(self._add_media)
        tools.subtitles_given.connect(self._make_watch_page().tabs.take_subtitles)
        tools.catalogue_changed.connect(self._reload)
        tools.files_changed.connect(self._look_again)
        tools.progress_changed.connect(self._on_marked)
        tools.trouble.connect(self._show_trouble)
        self._tools = tools
        if self._opened is not None:
            tools.show_opened(self._opened, self._media)
        if self._failed is not None:
            tools.watch(self._failed, self._media)
        if self._conference is not None:
            tools.show_found(self._conference, self._files)

    def _make_sharing(self) -> None:
        from duthviewer.ui.sharing import Sharing

        sharing = Sharing(self.window, self._tasks, self._what_is_open)
        sharing.open_requested.connect(self.open_path)
        sharing.media_requested.connect(self._add_media)
        sharing.told.connect(self._tell)
        sharing.trouble.connect(self._show_trouble)
        sharing.add_to(self.window.action_open_folder)
        sharing.suggestion = self._failed
        self._sharing = sharing
        if self._tools is not None:
            self._tools.make_requested.connect(sharing.make_of)
        if self._watch is not None:
            self._watch.actions_by_id["export_chapters"].triggered.connect(self._export_chapters)

    def _use_notebook(self) -> None:
        """Keep notes, once there are both a notebook and a store."""
        if self._notebook is not None and self._store is not None:
            from duthviewer.library.stills import Stills

            places = self._places
            elsewhere = (places.data, places.log, places.cache)
            self._notebook.use(self._store, Stills(places.stills), elsewhere)

    def _make_note_tools(self) -> None:
        from duthviewer.ui.note_tools import NoteTools

        watch = self._make_watch_page()
        assert self._notebook is not None
        tools = NoteTools(self.window, self._tasks, self._notebook, watch, self._what_is_open)
        tools.told.connect(self._tell)
        tools.trouble.connect(self._show_trouble)
        tools.open_requested.connect(self._open_note)
        self._note_tools = tools

    def _open_note(self, path: Path, moment: Moment) -> None:
        if self._opened is not None and self._opened.path == path:
            self._open_moment(moment)
        else:
            self._open_elsewhere(path, moment)

    def _what_is_open(self) -> Open | None:
        from duthviewer.ui.sharing import Open

        if self._opened is None or self._conference is None or self._store is None:
            return None
        return Open(self._opened.path, self._conference, self._files, self._store)

    def _export_chapters(self) -> None:
        showing = None if self._watch is None else self._watch.showing
        if self._sharing is not None and showing is not None:
            self._sharing.export_chapters(showing)

    def _tell(self, text: str) -> None:
        """Say what was done, where the person is."""
        if self._watch is not None and self.window.page() is self._watch:
            self._watch.tools.say(text)
        elif self._tools is not None:
            self._tools.talk_actions.notice.say(text, undoable=False)

    def _make_synchronising(self) -> None:
        from duthviewer.ui.synchroniser import Synchroniser
        from duthviewer.ui.synchronising import Synchronising

        queue = Synchroniser(self._memory, self._tasks, self)
        watch = self._make_watch_page()
        self._sync = Synchronising(queue, self.window, watch, self._setting, self._places.sync)
        self._sync.timeline_known.connect(self._on_timeline)
        if self._conference is not None:
            self._sync.show_found(self._conference, self._files, self._known)

    def _make_indexer(self) -> None:
        """Keep what can be searched up to date; not for a picture that is taken and gone."""
        if self._wish.shares:
            from duthviewer.ui.indexer import Indexer, index_command

            self._indexer = Indexer(index_command(), self)
            self._indexer.use(self._wish.media)
            self._make_searching().follow(self._indexer)
            self._indexer.want()

    def _want_index(self) -> None:
        if self._indexer is not None:
            self._indexer.want()

    def _want_index_later(self) -> None:
        """A note is written: what is in it is read when the person comes to a rest, or searches."""
        if self._indexer is not None:
            from duthviewer.ui.indexer import LATER_MS

            self._indexer.want(LATER_MS)

    def _on_timeline(self, key: str, known: Known) -> None:
        self._known[key] = known
        self._want_index()
        # A look that is under way may have read what was kept before.
        self._look_again()

    def _take_known(self, known: Mapping[str, Known]) -> None:
        """The store was read again; what is watched follows what another window has changed."""
        before, self._known = self._known, dict(known)
        showing = None if self._watch is None else self._watch.showing
        if self._watch is None or showing is None:
            return
        now = self._known.get(showing.key)
        if now is not None and now != before.get(showing.key) and now.spans != showing.timeline:
            self._watch.set_timeline(now.spans)

    def _on_timeline_shown(self) -> None:
        """A person has corrected the timeline of the talk that is watched, or it was found."""
        showing = None if self._watch is None else self._watch.showing
        if showing is not None:
            self._want_index()
            before = self._known.get(showing.key)
            is_computed = before is not None and before.is_computed
            from duthviewer.library.timelines import Known

            self._known[showing.key] = Known(showing.timeline, is_computed)

    def _reload(self) -> None:
        """The open catalogue has changed on disk, or the one that could not be opened."""
        if self._failed is not None:
            self.open_path(self._failed)
        elif (opened := self._opened) is not None:
            path, store = opened.path, self._store
            self._tasks.run(lambda _: open_path(path, store), self._on_reloaded)

    def _on_reloaded(self, opened: Opened) -> None:
        before = self._opened
        if before is None or opened.path != before.path:
            return
        self.window.hide_trouble(self._reload_problem)
        if (outline := opened.outline) is None or before.outline is None:
            intro = self.tr("The catalogue has changed and is wrong now. You see it as it was.")
            lines = str(opened.problem).splitlines()
            self._reload_problem = "\n".join([intro, *lines[:5], *(["…"] if lines[5:] else [])])
            self._show_trouble(self._reload_problem)
            return
        if outline.id == before.outline.id:
            # What waits to be written is newer than what the store holds.
            opened = opened._replace(progress={**opened.progress, **self._progress})
        self._want_index()
        self._opened, self._conference, self._files = opened, None, {}
        self._progress = dict(opened.progress)
        self.window.library.refresh(outline)
        self._show_progress(self._progress)
        if self._tools is not None:
            self._tools.show_opened(opened, self._media)
        if self._sync is not None:
            self._sync.forget_found()
        self._look_again()

    def _add_media(self, folders: list[Path]) -> None:
        known = self._settings.get("media_folders") or [str(self._places.videos)]
        new = [str(folder) for folder in folders if str(folder) not in known]
        self._change_setting("media_folders", [*known, *new])

    def _progress_of(self, key: str) -> Progress | None:
        return self._progress.get(key)

    def _on_marked(self, progress: Progress) -> None:
        self._progress[progress.talk] = progress
        self._show_progress({progress.talk: progress})

    def _look_again(self) -> None:
        """Look for the files of the open conference, as when it was opened."""
        opened = self._opened
        if opened is None or not self._is_warm:
            return
        known, before, media = self._conference or opened.conference, self._files, self._media
        store = self._store

        def find(_: Task) -> _Found:
            # Imported here because the first window needs none of it.
            from duthviewer.library.files import find_files
            from duthviewer.library.timelines import known_timelines

            conference, now = known, opened
            if conference is None:
                conference = open_conference(opened.path)
                if (outline := outline_of(conference)) != opened.outline:
                    # The catalogue was changed in the blink since its outline was read.
                    now = opened._replace(outline=outline, conference=conference)
            files = find_files(conference, [opened.path.parent], media)
            changes = {
                talk_id: {
                    "has_recording": of_talk.recording is not None,
                    "has_deck": of_talk.deck is not None,
                }
                for talk_id, of_talk in files.items()
                if of_talk != before.get(talk_id)
            }
            timelines = known_timelines(conference, files, _kept(store, conference.id))
            return _Found(now, conference, files, changes, timelines)

        # An older look may have missed the file that this one is for.
        if self._look is not None:
            self._look.cancel()
        self._look = self._tasks.run(find, self._on_found, self._on_not_found)

    def _on_not_found(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._show_trouble(str(error))

    def _on_found(self, found: _Found) -> None:
        if self._opened is None or found.opened.path != self._opened.path:
            return
        if found.opened is not self._opened:
            self._show_opened(found.opened)
            return
        if self._conference is not found.conference:
            self._conference = found.conference
            conference = found.conference
            self._tasks.run(lambda _: searched_texts(conference), self._on_texts)
        if self._tools is not None:
            self._tools.show_found(found.conference, found.files)
        self._take_known(found.known)
        if self._sync is not None:
            self._sync.show_found(found.conference, found.files, self._known)
        if found.changes:
            self._want_index()
            self._files = found.files
            if self._searching is not None:
                self._searching.forget_places()
            if self._pictures is not None:
                self._pictures.forget()
            self.window.library.update_rows(found.changes)
            self.window.library.grid.ask_for_pictures()
            # The engines are PySide's, too: not while another thread imports.
            self._engine_waits = True
            if self._is_whole:
                self._warm_engine()
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self._watch_talk(*wanted)
        elif self._watch is not None and (showing := self._watch.showing) is not None:
            files = found.files.get(showing.talk.id)
            if files is not None and showing.lacks(files):
                # What was missing has come while the person looked at the message.
                self._watch_talk(showing.talk.id, None)

    def _warm_engine(self) -> None:
        """Load what plays, so that the first talk opens quicker."""
        from duthviewer.playback.engines import warm_up
        from duthviewer.ui.video_view import shows_with_card

        self._engine_waits = False
        files = self._files.values()
        recordings = {one.recording for one in files if one.recording}
        warm_up(self._engine(), recordings, has_card=shows_with_card())

    def _ask_for_conference(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        path, _ = QFileDialog.getOpenFileName(
            self.window,
            self.tr("Open a conference"),
            "",
            self.tr("Catalogues (*.yaml *.yml);;All files (*)"),
        )
        if path:
            self.open_path(Path(path))

    def _on_texts(self, texts: tuple[Conference, list[str]]) -> None:
        if texts[0] is self._conference:
            self.window.library.set_searched(texts[1])

    # Pictures and progress of the cards.

    def _want_pictures(self, rows: list[TalkRow], width_px: int) -> None:
        grid = self.window.library.grid
        if self._pictures is None:
            from duthviewer.ui.picture_feed import PictureFeed

            self._pictures = PictureFeed(self._places.pictures, self)
            self._pictures.ready.connect(self._on_picture)
        self._pictures.want(rows, self._files, width_px, grid.has_picture)

    def _on_picture(self, talk_id: str, image: QImage) -> None:
        self.window.library.set_picture(talk_id, image)

    def _show_progress(self, progress: Mapping[str, Progress]) -> None:
        changes = {
            key.partition("/")[2]: {
                "progress": one.fraction,
                "begun": one.position_s > 0,
                "watched": one.watched,
                "favourite": one.favourite,
                "updated": one.updated,
                "length_s": one.length_s,
            }
            for key, one in progress.items()
        }
        self.window.library.update_rows(changes)

    def _on_position_left(self, key: str, position_s: float, length_s: float) -> None:
        self._memory.save_position(key, position_s, length_s)
        before = self._progress.get(key)
        self._progress[key] = moved(before, key, position_s, length_s or None)
        self._show_progress({key: self._progress[key]})

    # Watching.

    def _choose(self, talk_id: str, from_start: bool) -> None:
        files = self._files.get(talk_id)
        at_s = 0.0 if from_start else None
        if files is None or files.recording is None or files.deck is None:
            # Perhaps the file has come since; the folders are looked through in no time.
            self._wanted = Wanted(talk_id, at_s)
            self._look_again()
        else:
            self._watch_talk(talk_id, at_s)

    def _watch_talk(self, talk_id: str, at_s: float | None, moment: Moment | None = None) -> None:
        opened, conference = self._opened, self._conference
        if opened is None or conference is None:
            return
        talk = conference.talk_by_id.get(talk_id.rpartition("/")[2])
        if talk is None:
            names = ", ".join(list(conference.talk_by_id)[:20])
            self._show_trouble(
                self.tr("There is no talk {talk} in {conference}. It has: {names}").format(
                    talk=talk_id, conference=conference.title, names=names
                )
            )
            return
        watch = self._make_watch_page()
        from duthviewer.ui.showing import Showing

        if moment is not None and moment.offset_s is not None:
            at_s = max(0.0, moment.offset_s - talk.start_s)
        # A page of which the index did not know when it is shown
        page = None if moment is None or at_s is not None else moment.page
        if at_s is None:
            kept = self._progress.get(talk_key(conference.id, talk.id))
            at_s = 0.0 if kept is None else kept.resume_s
            rule = self._settings.get("resume")
            if at_s and rule == "ask" and page is None:
                from duthviewer.ui.resume_dialog import ResumeDialog

                asking = ResumeDialog(talk.id, talk.title, at_s, self.window)
                asking.chosen.connect(self._watch_talk)
                asking.open()
                return
            if rule == "start":
                at_s = 0.0
        showing = Showing(
            conference=conference,
            talk=talk,
            day=self.window.library.day_of(talk.recording),
            files=self._files[talk.id],
            folders=(
                # What ships with the program is no place for a person's files.
                *(() if opened.path in bundled() else (opened.path.parent,)),
                *self._media,
            ),
            timeline=self._timeline_of(talk_key(conference.id, talk.id)),
        )
        if page is not None and (first_s := showing.first_s(page)) is not None:
            at_s, page = first_s, None
        place = conference.talks.index(talk)
        following = conference.talks[place + 1 : place + 2]
        watch.set_neighbours(place > 0, bool(following), following[0].title if following else "")
        self.window.library.select(talk.id)
        self.window.show_page(watch, talk.title)
        playing = self._wish.playing and self._settings.get("play_at_once") is not False
        watch.open_talk(showing, at_s, playing=playing and page is None, page=page)
        if moment is not None:
            watch.mark(moment)
        self._announce()

    def _timeline_of(self, key: str) -> tuple[Span, ...]:
        """What this computer knows of a talk's timeline; nothing where only the catalogue does."""
        known = self._known.get(key)
        return () if known is None else known.spans

    def _announce(self) -> None:
        """Show the talk, or that there is none, to the desktop and its media keys."""
        if self._mpris is not None:
            self._mpris.look_again()
        elif self._wish.shares and sys.platform == "linux" and not self._is_on_bus:
            self._is_on_bus = True
            # Here and not on the thread that gets on it: see `_make_the_rest`.
            import duthviewer.ui.session_bus  # noqa: F401

            self._tasks.run(_get_on_bus, self._on_bus)

    def _on_bus(self, connection: QDBusConnection | None) -> None:
        if connection is not None and self._watch is not None:
            from duthviewer.ui.mpris import Mpris, take_name

            self._mpris = Mpris(connection, self._watch, self.window, self)
            # Only now: whoever sees the name asks at once for what stands behind it.
            self._tasks.run(lambda _: take_name(connection), self._on_name_taken)

    def _on_name_taken(self, taken: bool) -> None:
        if not taken and self._mpris is not None:
            self._mpris.close()
            self._mpris = None

    def _watch_other(self, step: int) -> None:
        showing = None if self._watch is None else self._watch.showing
        if showing is None:
            return
        talks = showing.conference.talks
        place = talks.index(showing.talk) + step
        if 0 <= place < len(talks):
            self._choose(talks[place].id, False)

    def _leave_talk(self) -> None:
        """Back to the hits for who came from there, else to the talks."""
        self._close_talk()
        if self._searching is None or not self._searching.return_to_hits():
            self._go_back()

    def _close_talk(self) -> None:
        if self._watch is not None and not self._watch.stage.keeps_playing():
            self._watch.close_talk()
            self._announce()

    def _go_back(self) -> None:
        self._close_talk()
        opened = self._opened
        title = opened.outline.title if opened and opened.outline else ""
        self.window.show_page(self.window.library, title)

    def _return_to_talk(self) -> None:
        """The video came back from a window of its own."""
        watch = self._watch
        if watch is not None and watch.showing is not None:
            if self.window.page() is not watch:
                self.window.show_page(watch, watch.showing.talk.title)
            self.window.raise_()
            self.window.activateWindow()

    def _make_watch_page(self) -> WatchPage:
        if self._watch is None:
            from duthviewer.ui.watch_page import WatchPage

            self._dress()
            from duthviewer.playback.engines import Players
            from duthviewer.ui.video_view import shows_with_card

            self._players = Players(self._engine(), shows_with_card)
            watch = WatchPage(self._players.player_for, self._tasks, self.window.menu, self.window)
            watch.back_requested.connect(self._leave_talk)
            watch.other_talk_requested.connect(self._watch_other)
            watch.position_left.connect(self._on_position_left)
            watch.setting_changed.connect(self._keep_setting)
            watch.trouble.connect(self._show_trouble)
            watch.stage.return_requested.connect(self._return_to_talk)
            watch.timeline_changed.connect(self._on_timeline_shown)
            watch.correcting.use(self._memory, self._places.sync)
            from duthviewer.ui.notebook import Notebook

            self._notebook = Notebook(self)
            self._notebook.changed.connect(self._want_index)
            self._use_notebook()
            watch.noting.use(self._notebook)
            watch.noting.changed.connect(self._want_index_later)
            self._notebook.imported.connect(self._want_index)
            watch.restore(self._settings)
            self.window.add_page(watch)
            self._watch = watch
        return self._watch

    # Searching.

    def _search(self) -> None:
        if self._indexer is not None:
            self._indexer.want(0)
        self._make_searching().show()

    def _make_searching(self) -> Searching:
        if self._searching is None:
            from duthviewer.ui.searching import Searching

            searching = Searching(
                self.window, self._make_watch_page(), self._tasks, self._places.search,
                self._talk_places, self._setting,
            )  # fmt: skip
            searching.moment_requested.connect(self._open_moment)
            searching.elsewhere_requested.connect(self._open_elsewhere)
            searching.library_requested.connect(self._go_back)
            searching.talk_requested.connect(self._return_to_talk)
            searching.setting_changed.connect(self._keep_setting)
            searching.trouble.connect(self._show_trouble)
            if self._opened is not None and self._opened.outline is not None:
                searching.show_conference(self._opened.outline.id)
            self._searching = searching
        return self._searching

    def _talk_places(self, index: SearchIndex) -> TalkPlaces:
        from duthviewer.library.talk_places import TalkPlaces

        places = TalkPlaces(index, self._media)
        if self._opened is not None and self._conference is not None:
            places.know(self._opened.path, self._conference, self._files)
        return places

    def _open_moment(self, moment: Moment) -> None:
        """Play a moment of the conference that is open."""
        watch = self._watch
        if watch is not None and watch.showing is not None and watch.showing.key == moment.talk:
            self._return_to_talk()
            watch.go_to(moment)
            return
        self._wanted = Wanted(moment.talk, None, moment)
        self._look_again()

    def _open_elsewhere(self, path: Path, moment: Moment) -> None:
        """Open another conference, and play a moment of it."""
        store, wanted = self._store, Wanted(moment.talk, None, moment)
        self._tasks.run(lambda _: (open_path(path, store), wanted), self._show_handed)

    # Settings.

    def _engine(self) -> str:
        """What plays: the command line's wish for this time, else that of the settings."""
        if self._wish.engine != "auto":
            return self._wish.engine
        engine = self._settings.get("engine")
        return engine if engine in ("vlc", "qt") else "auto"

    def _take_media(self) -> None:
        folders = self._settings.get("media_folders") or [str(self._places.videos)]
        self._media = (*self._wish.media, *(Path(folder) for folder in folders))

    def _setting(self, key: str) -> Any:
        return self._settings.get(key)

    def _keep_setting(self, key: str, value: Any) -> None:
        self._settings[key] = value
        self._memory.set_setting(key, value)
        if key == "subtitle_delays":
            self._want_index_later()

    def _key_map(self) -> KeyMap:
        """The present keys; the actions made before take them when it is made."""
        if self._keys is None:
            from duthviewer.ui.key_map import KeyMap

            self._keys = KeyMap(self.window)
            self._keys.restore(self._settings)
            self._keys.changed.connect(self._keep_keys)
        return self._keys

    def _keep_keys(self) -> None:
        if self._keys is not None:
            self._keep_setting("keys_preset", self._keys.preset)
            self._keep_setting("keys", self._keys.own())

    def _change_setting(self, key: str, value: Any) -> None:
        """A person has changed a setting: it holds at once."""
        self._keep_setting(key, value)
        if key == "appearance":
            self._appearance = theme.Appearance(value)
            self._apply_theme()
        elif key == "media_folders":
            self._take_media()
            if self._tools is not None and self._opened is not None:
                self._tools.watch(self._opened.path, self._media)
            self._look_again()
        elif key == "engine" and self._players is not None:
            self._players.engine = self._engine()
        elif self._watch is not None and (action := self._watch.actions_by_id.get(key)) is not None:
            # A switch that stands in the menu of the watch page, too.
            action.setChecked(bool(value))

    def _show_settings(self) -> None:
        self._open_settings()

    def _show_key_settings(self) -> None:
        self._open_settings(at_keys=True)

    def _open_settings(self, *, at_keys: bool = False) -> None:
        from duthviewer.ui.settings_dialog import SettingsDialog

        dialog = SettingsDialog(
            self._settings, self._key_map(), self._places, self._tasks, self.window,
            asked=self._wish.media,
        )  # fmt: skip
        dialog.setting_changed.connect(self._change_setting)
        if at_keys:
            dialog.show_keys()
        dialog.open()

    # The rest.

    def _apply_theme(self, *_: object) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        believed = None if self._is_warm else self._settings.get("system_dark")
        theme.apply(application, self._appearance, believed if believed in (True, False) else None)
        if self.window.is_dressed:
            self.window.library.tint()

    def _show_trouble(self, text: str) -> None:
        self.window.show_trouble(text)

    def _show_help(self) -> None:
        from duthviewer.ui.help import HelpDialog

        dialog = HelpDialog(self._key_map(), self.window)
        dialog.keys_requested.connect(self._show_key_settings)
        dialog.open()

    def _show_about(self) -> None:
        from duthviewer.ui.about import AboutDialog

        AboutDialog(self._engine(), self._tasks, self.window).open()


def _sort_of(setting: object) -> Sort:
    """The order that was remembered; the usual one for what no release of ours wrote."""
    return Sort(str(setting)) if setting in list(Sort) else Sort.TIME


def _kept(store: Store | None, conference_id: str) -> dict[str, KeptTimeline]:
    """On a thread: what is kept of timelines; a store that fails says so when it is written."""
    try:
        return {} if store is None else store.timelines(conference_id)
    except KnownError:
        return {}


def _get_on_bus(_: Task) -> QDBusConnection | None:
    """On a thread: a connection to the desktop's bus, where there is one."""
    from duthviewer.ui import session_bus

    address = session_bus.bus_address()
    return None if address is None else session_bus.connect(address)


def run(wish: Wish, head_start: HeadStart) -> int:
    """Open the window and stay until it closes. Returns the exit code."""
    # Said as an argument because setStyle has PySide set up QStyle with its enums: 5 ms.
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    application.setApplicationName("duthviewer")
    application.setApplicationDisplayName("duthviewer")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("duthviewer")
    # Ctrl+C in the terminal ends the program; Qt's loop would never see Python's exception.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    program = Application(wish, head_start, owns_process=True)
    if wish.screenshot is not None:
        from duthviewer.ui.screenshot import Screenshot

        shot = Screenshot(program, wish.screenshot)
        shot.start()
    code = application.exec()
    if wish.screenshot is not None and program.problem:
        # Nobody looks: the picture alone would pass for what was asked for.
        print(program.problem, file=sys.stderr)
        code = 1
    program.end_watch()
    program.deleteLater()
    return code

"""Builds the program's parts, brings each together with those it serves, and ends them."""

from __future__ import annotations

import importlib
import linecache
import signal
import sys
from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from duthviewer import __version__
from duthviewer.library.conferences.cache import bundled
from duthviewer.ui.background.store_writer import Memory
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.preferences import language
from duthviewer.ui.state.head_start import HeadStart, LaunchOptions, OpenedStore, OpenResult
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.talks.content import LibraryContent
from duthviewer.ui.widgets import theme
from duthviewer.ui.window.main_window import MainWindow
from duthviewer.ui.window.places import restore_place, with_place_of

if TYPE_CHECKING:
    from duthviewer.ui.catalogue.sharing import Sharing
    from duthviewer.ui.desktop.instance import Handed
    from duthviewer.ui.desktop.integration import Desktop
    from duthviewer.ui.faults.handler import Faults
    from duthviewer.ui.faults.reports import Reporting
    from duthviewer.ui.faults.store_keeper import StoreKeeper
    from duthviewer.ui.files.choices import FileChoices
    from duthviewer.ui.files.rewrite import Rewriting
    from duthviewer.ui.notes.closing_check import ClosingCheck
    from duthviewer.ui.notes.notebook import Notebook
    from duthviewer.ui.notes.tools import NoteTools
    from duthviewer.ui.preferences.dialogs import Dialogs
    from duthviewer.ui.search.controller import Searching
    from duthviewer.ui.search.indexer import Indexer
    from duthviewer.ui.state.moment import TalkRequest
    from duthviewer.ui.state.scan import ScanResult
    from duthviewer.ui.sync.controller import Synchronising
    from duthviewer.ui.system.shutdown import Leaving
    from duthviewer.ui.talks.tools import LibraryTools
    from duthviewer.ui.watch.controller import WatchController

#: The window shows itself after waiting this long for the settings, and for the conference.
_WAIT_S = 0.15
#: What is imported when the window stands, each before what needs it
_LATER = (
    "duthviewer.playback.probe",
    "duthviewer.playback.player",
    "duthviewer.ui.slides.pages",
    "duthviewer.ui.slides.view",
    "duthviewer.ui.watch.tools",
    "duthviewer.ui.watch.windows",
    "duthviewer.ui.corrections.controller",
    "duthviewer.ui.widgets.drawer",
    "duthviewer.ui.watch.tabs",
    "duthviewer.ui.notes.notebook",
    "duthviewer.ui.notes.controller",
    "duthviewer.ui.watch.page",
    "duthviewer.ui.watch.controller",
    "duthviewer.library.index",
    "duthviewer.ui.search.list",
    "duthviewer.ui.search.page",
    "duthviewer.ui.search.controller",
    "duthviewer.ui.commands.key_map",
    "duthviewer.ui.faults.reports",
    "duthviewer.ui.talks.info_pane",
    "duthviewer.ui.talks.tools",
    "duthviewer.ui.files.choices",
    "duthviewer.ui.files.rewrite",
    "duthviewer.ui.catalogue.sharing",
    "duthviewer.ui.notes.tools",
    "duthviewer.ui.background.worker_process",
    "duthviewer.ui.sync.process",
    "duthviewer.ui.sync.queue",
    "duthviewer.ui.sync.widgets",
    "duthviewer.ui.sync.controller",
    "duthviewer.playback.vlc",
    "duthviewer.playback.qt",
)
#: When the first conference takes longer than this to open, the window says so.
_SLOW_START_MS = 4000
#: The watch page is made ready this long after the window has begun to paint.
_WARM_UP_AFTER_MS = 20


class Application(QObject):
    """Makes the parts, the first window's at once and the others in steps, and wires them.

    The parts do not know it, nor each other but for those that they are given: what they wish for
    comes up as a signal, and goes down from here as a call.
    """

    def __init__(
        self,
        wish: LaunchOptions,
        head_start: HeadStart | None = None,
        *,
        owns_process: bool = False,
    ) -> None:
        """With ``owns_process`` a fault in native code leaves a report for the next start."""
        super().__init__()
        self._owns_process = owns_process
        self._wish = wish
        self._head_start = head_start or HeadStart(wish)
        self.places = self._head_start.places
        self.tasks = Tasks(self, threads=4)
        self.memory = Memory(self)
        self.settings = Settings(wish, self.places, self.memory, self)
        self.conference = OpenConference(self.settings, self.memory, self.tasks, self)
        self.conference.wanted = _wanted(wish.talk, wish.at_s)
        # What is made later, each once.
        self.dialogs: Dialogs | None = None
        self.desktop: Desktop | None = None
        self.watching: WatchController | None = None
        self.searching: Searching | None = None
        self.reporting: Reporting | None = None
        self.library_tools: LibraryTools | None = None
        self.file_choices: FileChoices | None = None
        self.rewriting: Rewriting | None = None
        self.sharing: Sharing | None = None
        self.note_tools: NoteTools | None = None
        self.synchronising: Synchronising | None = None
        self._faults: Faults | None = None
        self._memories: OpenedStore | None = None
        self.store_keeper: StoreKeeper | None = None
        self.closing_check: ClosingCheck | None = None
        self._notebook: Notebook | None = None
        self._indexer: Indexer | None = None
        #: Set while the window closes, in a process of its own
        self.leaving: Leaving | None = None
        #: What is said while the first conference is waited for
        self._slow_words = ""
        self._is_whole = False
        self._steps = self._make_the_rest()

        self.window: MainWindow = MainWindow()
        self.window.closing.connect(self._shut_down)
        self.window.dressed.connect(self._on_dressed)
        self.memory.failed.connect(self.window.show_trouble)
        self.tasks.failed.connect(self.window.show_trouble)
        self.memory.recovered.connect(self.window.hide_trouble)
        memories = self._head_start.memories(_WAIT_S)
        if memories is not None:
            self._remember(memories)
        language.install(self.settings.get("language"))
        # Before there is anything in it: the window manager takes 8 ms to map it, in which the
        # page is made. Nothing is painted until Qt's loop runs.
        self.window.show()
        self.settings.apply_theme()
        self.window.furnish()
        self.content = LibraryContent(
            self.window, self.conference, self.settings, self.places.pictures, self.tasks
        )
        self.settings.theme_applied.connect(self._tint)
        self.conference.closing.connect(self._on_conference_closing)
        self.conference.found.connect(self._on_found)
        self.conference.talk_wanted.connect(self._watch)
        self.conference.trouble.connect(self.window.show_trouble)
        self.conference.trouble_over.connect(self.window.hide_trouble)
        opened = None if memories is None else self._head_start.opened(_WAIT_S)
        if memories is not None and memories.trouble:
            self.window.show_trouble(memories.trouble)
        if opened is not None:
            self.conference.show(opened)
        else:
            self.tasks.run(self._await_start, self._on_start)
            QTimer.singleShot(_SLOW_START_MS, self, self._say_slow_start)
        QTimer.singleShot(_WARM_UP_AFTER_MS, self, self._warm_up)

    def is_settled(self) -> bool:
        """Whether what was asked for stands on the screen: for a screenshot."""
        if not (self.tasks.is_idle() and self.conference.is_settled() and self._is_whole):
            return False
        if not self.content.is_settled():
            return False
        if self.searching is not None and not self.searching.is_settled():
            return False
        return self.watching is None or self.watching.page.is_settled()

    def end_watch(self) -> None:
        """The process ends well: it leaves no report of a fault."""
        if self.reporting is not None:
            self.reporting.end_watch()

    def take_handed(self, handed: Handed) -> None:
        """Come to the front with what a later start was asked for."""
        self.window.come_forward(handed.token)
        wanted = _wanted(handed.talk, handed.at_s)
        if handed.path is not None or wanted is not None:
            self.settings.playing = handed.playing
            self.conference.go_to(handed.path or bundled()[0], wanted)

    # Starting and stopping.

    def _await_start(self, _: Task) -> OpenResult:
        """On a thread: wait for what takes longer than the window should."""
        opened = self._head_start.opened()
        assert opened is not None
        return opened

    def _on_start(self, opened: OpenResult) -> None:
        if self.conference.store is None and (memories := self._head_start.memories()) is not None:
            self._remember(memories)
            self.settings.apply_theme()
            if memories.trouble:
                self.window.show_trouble(memories.trouble)
        self.window.hide_trouble(self._slow_words)
        self.conference.show(opened)

    def _say_slow_start(self) -> None:
        if self.conference.now is None and self.conference.failed is None:
            words = self.tr("The last conference takes long to open. Its disk may not answer.")
            if self._wish.path is not None:
                words = self.tr("{path} takes long to open. Its disk may not answer.")
                words = words.format(path=self._wish.path)
            self._slow_words = words
            self.window.show_trouble(words)

    def _remember(self, memories: OpenedStore) -> None:
        self._memories = memories
        self.conference.store = memories.store
        self.memory.use(memories.store)
        self._use_notebook()
        self.settings.restore(memories.settings)
        if self._wish.size is not None:
            self.window.resize(*self._wish.size)
        else:
            restore_place(self.window, self.settings.get("window_places"))
        self._keep_store()

    def _keep_store(self) -> None:
        """Look after the library's file, once it was opened and the window is complete."""
        if self.store_keeper is not None or self._memories is None or not self.window.is_dressed:
            return
        from duthviewer.ui.faults.store_keeper import StoreKeeper

        memories = self._memories
        self.store_keeper = StoreKeeper(self.window, memories.store, self.places)
        self.store_keeper.recovered.connect(self._on_library_recovered)
        if memories.trouble:
            self.store_keeper.use_stand_in(memories.trouble, is_damaged=memories.is_damaged)

    def _on_library_recovered(self, settings: Mapping[str, Any]) -> None:
        """The library can be used again: show what is in it."""
        self._memories = None
        self.settings.restore(settings)
        self.settings.apply_theme()
        if self.library_tools is not None:
            self.library_tools.shelf.restore(self.settings.values)
        if self.watching is not None:
            self.watching.restore()
        if self._notebook is not None:
            self._notebook.library_is_back()
        self.conference.reload()

    def _warm_up(self) -> None:
        """What the first picture of the window needs nothing of."""
        self.settings.follow_system()
        self.window.dress()
        QApplication.setWindowIcon(theme.application_icon())
        from duthviewer.ui.faults.handler import Faults

        self._keep_store()
        self._faults = Faults(self)
        self._faults.found.connect(self.window.show_trouble)
        if self._owns_process:
            from duthviewer.ui.background.collector import Collector

            Collector(self)
        self.window.activated.connect(self.conference.look_again)
        self.conference.begin_to_look()
        self._take_step()
        if self._wish.shares:
            from duthviewer.ui.desktop.integration import Desktop

            self.desktop = Desktop(self.window, self.tasks)
            self.desktop.handed.connect(self.take_handed)

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
        self._make_watching()
        yield "the watch page"
        self._make_searching()
        yield "the search"
        self._make_reporting()
        yield "the keys, the log and the reports"
        self._make_library_tools()
        yield "the library's tools"
        self._make_file_choices()
        yield "a person's own files"
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
        if self.conference.files:
            self._make_watching().warm_up()

    def _shut_down(self) -> None:
        """Keep what is to be kept, then end the parts: a hung disk may block any of them."""
        self._steps.close()
        if self._owns_process:
            from duthviewer.ui.system.shutdown import Leaving

            self.leaving = Leaving(self.memory.is_idle, self.end_watch)
        if self._faults is not None:
            self._faults.release()
        if self.desktop is not None:
            self.desktop.close()
        places = with_place_of(self.window, self.settings.get("window_places"))
        self.memory.set_setting("window_places", places)
        if self.watching is not None:
            self.watching.page.save()
        self.memory.save_now()
        if self._notebook is not None:
            self._notebook.close()
        if self.synchronising is not None:
            self.synchronising.close()
        if self.rewriting is not None:
            self.rewriting.close()
        if self.searching is not None:
            self.searching.close()
        if self._indexer is not None:
            self._indexer.close()
        if self.watching is not None:
            self.watching.shut_down()
        self.content.close()
        self.tasks.close()
        if self.store_keeper is not None:
            self.store_keeper.close()
        self.memory.close()
        if self.reporting is not None:
            self.reporting.close()

    # Making the parts.

    def _on_dressed(self) -> None:
        from duthviewer.ui.preferences.dialogs import Dialogs

        self.dialogs = Dialogs(self.window, self.settings, self.places, self.tasks)
        self.dialogs.open_requested.connect(self.conference.open)
        self.window.actions_by_id["search_everything"].triggered.connect(self._search)

    def _make_watching(self) -> WatchController:
        if self.watching is None:
            from duthviewer.ui.notes.closing_check import ClosingCheck
            from duthviewer.ui.notes.notebook import Notebook
            from duthviewer.ui.watch.controller import WatchController

            self.window.dress()
            watching = WatchController(
                self.window, self.conference, self.settings, self.memory, self.places, self.tasks
            )
            watching.left.connect(self._on_left)
            watching.talk_changed.connect(self._announce)
            watching.trouble.connect(self.window.show_trouble)
            watching.trouble_over.connect(self.window.hide_trouble)
            self._notebook = Notebook(self)
            noting = watching.page.noting
            noting.use(self._notebook)
            self.closing_check = ClosingCheck(self.window, self._notebook, noting, self.tasks)
            self.window.may_close = self.closing_check.may_close
            self.watching = watching
            self._use_notebook()
        return self.watching

    def _use_notebook(self) -> None:
        """Keep notes, once there are both a notebook and a store."""
        if self._notebook is not None and (store := self.conference.store) is not None:
            from duthviewer.library.store.note_pictures import Stills

            places = self.places
            elsewhere = (places.data, places.log, places.cache)
            absence = "" if self._memories is None else self._memories.trouble
            self._notebook.use(store, Stills(places.stills), elsewhere, absence)

    def _make_searching(self) -> Searching:
        if self.searching is None:
            from duthviewer.ui.search.controller import Searching

            self.searching = Searching(
                self.window, self._make_watching(), self.conference, self.settings,
                self.places.search, self.tasks,
            )  # fmt: skip
            self.searching.library_requested.connect(self.show_library)
            self.searching.trouble.connect(self.window.show_trouble)
        return self.searching

    def _make_reporting(self) -> None:
        """The keys, the log and the reports of faults."""
        from duthviewer.ui.faults.reports import Reporting

        self.settings.keys(self.window)
        assert self._faults is not None
        self.reporting = Reporting(
            self.places.log, self.tasks, self._faults, self.window, native=self._owns_process
        )
        self.reporting.offered.connect(self.window.show_trouble)

    def _make_library_tools(self) -> None:
        from duthviewer.ui.talks.tools import LibraryTools

        tools = LibraryTools(self.window, self.conference, self.settings, self.memory, self.tasks)
        tools.subtitles_given.connect(self._make_watching().page.tabs.take_subtitles)
        tools.trouble.connect(self.window.show_trouble)
        self.library_tools = tools

    def _make_file_choices(self) -> None:
        from duthviewer.ui.files.choices import FileChoices

        page, tools = self._make_watching().page, self.library_tools
        assert tools is not None
        choices = FileChoices(self.window, page, self.conference, self.tasks)
        choices.subtitles_given.connect(page.tabs.take_subtitles)
        choices.trouble.connect(self.window.show_trouble)
        choices.serve(tools)
        page.tabs.forget_chosen_requested.connect(choices.forget)
        self.file_choices = choices
        from duthviewer.ui.files.rewrite import Rewriting

        videos = self.places.videos
        self.rewriting = Rewriting(self.window, page, self.conference, choices, videos)

    def _make_sharing(self) -> None:
        from duthviewer.ui.catalogue.sharing import Sharing

        page = self._make_watching().page
        sharing = Sharing(self.window, page, self.conference, self.settings, self.tasks)
        sharing.told.connect(self._tell)
        sharing.trouble.connect(self.window.show_trouble)
        if self.library_tools is not None:
            self.library_tools.make_requested.connect(sharing.make_of)
        self.sharing = sharing

    def _make_note_tools(self) -> None:
        from duthviewer.ui.notes.tools import NoteTools

        watching = self._make_watching()
        assert self._notebook is not None
        tools = NoteTools(self.window, watching, self.conference, self._notebook, self.tasks)
        tools.told.connect(self._tell)
        tools.trouble.connect(self.window.show_trouble)
        self.note_tools = tools

    def _make_synchronising(self) -> None:
        from duthviewer.ui.sync.controller import Synchronising
        from duthviewer.ui.sync.queue import Synchroniser

        queue = Synchroniser(self.memory, self.tasks, self)
        page = self._make_watching().page
        self.synchronising = Synchronising(
            queue, self.window, page, self.conference, self.settings, self.places.sync
        )

    def _make_indexer(self) -> None:
        """Keep what can be searched up to date; not for a picture that is taken and gone."""
        if not self._wish.shares:
            return
        from duthviewer.ui.search.indexer import Indexer, index_command

        indexer = Indexer(index_command(), self)
        indexer.use(self._wish.media)
        page = self._make_watching().page
        assert self._notebook is not None
        self._notebook.changed.connect(indexer.want)
        page.noting.changed.connect(indexer.want_later)
        page.tools.subtitles.delay_changed.connect(indexer.want_later)
        self.conference.content_changed.connect(indexer.want)
        self.window.actions_by_id["search_everything"].triggered.connect(indexer.want_now)
        self._make_searching().follow(indexer)
        indexer.want()
        self._indexer = indexer

    # The conference that is open, as the parts follow it.

    def _on_conference_closing(self, opened: OpenResult) -> None:
        if self.watching is not None:
            self.watching.put_away()
        if self.window.page() is not self.window.library and not self._stays_at_hits(opened):
            self.show_library()

    def _stays_at_hits(self, opened: OpenResult) -> bool:
        """Who opens a hit of another conference stays at the hits until its talk is shown."""
        return (
            self.conference.wanted is not None
            and opened.outline is not None
            and self.searching is not None
            and self.window.page() is self.searching.page
        )

    def _on_found(self, found: ScanResult) -> None:
        # The engines are PySide's, too: not while the rest is being imported.
        if found.changes and self._is_whole:
            self._make_watching().warm_up()

    # From page to page.

    def _watch(self, wanted: TalkRequest) -> None:
        self._make_watching().watch(wanted)

    def _search(self) -> None:
        self._make_searching().show()

    def _on_left(self) -> None:
        """Back to the hits for who came from there, else to the talks."""
        if self.searching is None or not self.searching.return_to_hits():
            self.show_library()

    def show_library(self) -> None:
        """Show the talks; the one that is watched is closed unless its video is elsewhere."""
        if self.watching is not None:
            self.watching.close_talk()
        self.window.show_page(self.window.library, self.conference.title)

    # What one part says and others are to hear.

    def _tint(self) -> None:
        if self.window.is_dressed:
            self.window.library.tint()

    def _announce(self) -> None:
        if self.watching is None:
            return
        if self.desktop is not None:
            self.desktop.announce(self.watching.page)
        if self.library_tools is not None:
            showing = self.watching.page.showing
            self.library_tools.watch_files(() if showing is None else showing.files.all_paths())

    def _tell(self, text: str) -> None:
        """Say what was done, where the person is."""
        if self.watching is not None and self.window.page() is self.watching.page:
            self.watching.page.tools.say(text)
        elif self.library_tools is not None:
            self.library_tools.talk_actions.notice.say(text, undoable=False)


def _wanted(talk: str | None, at_s: float | None) -> TalkRequest | None:
    if talk is None:
        return None
    # Imported here because the first window needs none of it.
    from duthviewer.ui.state.moment import TalkRequest

    return TalkRequest(talk, at_s)


def run(wish: LaunchOptions, head_start: HeadStart) -> int:
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
        from duthviewer.ui.window.screenshot import Screenshot

        shot = Screenshot(program, wish.screenshot)
        shot.start()
    code = application.exec()
    if wish.screenshot is not None and program.conference.problem:
        # Nobody looks: the picture alone would pass for what was asked for.
        print(program.conference.problem, file=sys.stderr)
        code = 1
    program.end_watch()
    if program.leaving is not None:
        program.leaving.leave(code)
    program.deleteLater()
    return code

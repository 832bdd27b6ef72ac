"""Builds the parts of the program, connects them, and closes them.

Long because this is the one place that knows all parts.
"""

from __future__ import annotations

import linecache
import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from duthviewer import __version__
from duthviewer.library.conferences.cache import bundled
from duthviewer.library.conferences.file_types import is_pack
from duthviewer.playback.proxies import hide_proxy
from duthviewer.ui.background.collector import Collector
from duthviewer.ui.background.store_writer import StoreWriter
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.faults.handler import UncaughtErrors
from duthviewer.ui.faults.store_keeper import StoreKeeper
from duthviewer.ui.preferences import language
from duthviewer.ui.state.head_start import (
    HeadStart,
    LaunchOptions,
    OpenedStore,
    OpenResult,
    starts_at_home,
)
from duthviewer.ui.state.moment import TalkRequest
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.system.shutdown import ShutdownGuard
from duthviewer.ui.talks.content import LibraryContent
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.widgets import theme
from duthviewer.ui.window.first_paint import AfterFirstPaint
from duthviewer.ui.window.main_window import MainWindow
from duthviewer.ui.window.places import restore_place, with_place_of

if TYPE_CHECKING:
    from duthviewer.library.downloads.yt_dlp import YtDlp
    from duthviewer.ui.catalogue.controller import CatalogueController
    from duthviewer.ui.corrections.controller import CorrectionsController
    from duthviewer.ui.desktop.instance import Handed
    from duthviewer.ui.desktop.integration import DesktopIntegration
    from duthviewer.ui.desktop.links import LinkOpener
    from duthviewer.ui.downloads.controller import DownloadsController
    from duthviewer.ui.downloads.requests import DownloadRequests
    from duthviewer.ui.downloads.welcome import Welcome
    from duthviewer.ui.editing.controller import EditingController
    from duthviewer.ui.exports.clip import ClipController
    from duthviewer.ui.exports.closing_question import ExportClosing
    from duthviewer.ui.exports.jobs import ExportJobs
    from duthviewer.ui.faults.reports import ReportsController
    from duthviewer.ui.files.choices import FileChoices
    from duthviewer.ui.files.rewrite import RewriteController
    from duthviewer.ui.home.controller import HomeController
    from duthviewer.ui.importing.controller import ImportController
    from duthviewer.ui.notes.closing_check import ClosingCheck
    from duthviewer.ui.notes.controller import NotesController
    from duthviewer.ui.notes.notebook import Notebook
    from duthviewer.ui.notes.tools import NoteTools
    from duthviewer.ui.preferences.dialogs import Dialogs
    from duthviewer.ui.review.compare import CompareController
    from duthviewer.ui.review.controller import ReviewController
    from duthviewer.ui.search.controller import SearchController
    from duthviewer.ui.search.indexer import Indexer
    from duthviewer.ui.sharing.backups import BackupController, RestoredLibrary
    from duthviewer.ui.sharing.packs import PackController
    from duthviewer.ui.state.scan import ScanResult
    from duthviewer.ui.state.watch_queue import WatchQueue
    from duthviewer.ui.sync.alignment_controller import AlignmentController
    from duthviewer.ui.sync.controller import SyncController
    from duthviewer.ui.talks.tools import LibraryTools
    from duthviewer.ui.watch.controller import WatchController

#: How long the first paint waits for the settings, and then for the conference
_WAIT_S = 0.15
#: Report that the first conference is still opening after this time.
_SLOW_START_MS = 4000


class Application(QObject):
    """Builds and connects the parts of the program.

    The constructor builds the window with the library page. All other parts are built after the
    first paint, in the ``_build_…`` methods, each of which imports what it builds: together these
    imports take longer than the first paint. Whatever needs a part calls ``_build_all`` first.
    The imports stay on the GUI thread: when another thread created PySide classes, Qt's event
    loop crashed in one of fifty starts.

    The parts know neither the application nor each other, apart from those in their constructors:
    they emit signals, which the application connects.
    """

    # Built after the first paint
    dialogs: Dialogs
    watching: WatchController
    corrections: CorrectionsController
    notes: NotesController
    notebook: Notebook
    closing_check: ClosingCheck
    searching: SearchController
    reporting: ReportsController
    library_tools: LibraryTools
    file_choices: FileChoices
    rewriting: RewriteController
    downloads: DownloadsController
    download_requests: DownloadRequests
    welcome: Welcome
    queue: WatchQueue
    yt_dlp: YtDlp
    catalogues: CatalogueController
    editing: EditingController
    imports: ImportController
    note_tools: NoteTools
    links: LinkOpener
    backups: BackupController
    packs: PackController
    export_jobs: ExportJobs
    export_closing: ExportClosing
    clips: ClipController
    review: ReviewController
    compare: CompareController
    sync: SyncController
    alignments: AlignmentController
    #: None for a window that takes a screenshot
    indexer: Indexer | None
    #: None for a window that takes a screenshot
    desktop: DesktopIntegration | None

    def __init__(
        self,
        options: LaunchOptions,
        head_start: HeadStart | None = None,
        *,
        owns_process: bool = False,
    ) -> None:
        """With ``owns_process``, a crash in native code leaves a report for the next start."""
        super().__init__()
        self._options = options
        self._owns_process = owns_process
        self._head_start = head_start or HeadStart(options)
        self.places = self._head_start.places
        self.tasks = Tasks(self, threads=4)
        self.store_writer = StoreWriter(self)
        self.settings = Settings(options, self.places, self.store_writer, self)
        self.conference = OpenConference(self.settings, self.store_writer, self.tasks, self)
        self.conference.wanted = _request(options.talk, options.at_s)
        self._faults = UncaughtErrors(self)
        #: None until the library's database is open
        self.store_keeper: StoreKeeper | None = None
        self._opened_store: OpenedStore | None = None
        #: Set while the window closes, in a process of its own
        self.leaving: ShutdownGuard | None = None
        self._slow_start_text = ""
        #: The start page's controller; built earlier if the program starts there
        self.home: HomeController | None = None

        opened_store = self._head_start.memories(_WAIT_S)
        if opened_store is not None:
            self.settings.restore(opened_store.settings)
        # Before the first text is translated
        language.install(self.settings.get("language"))
        self.settings.apply_theme()
        self.window = MainWindow()
        self.library = LibraryPage(
            self.window.conference_menu, self.window.actions_by_id, self.window
        )
        self.window.add_page(self.library)
        self.content = LibraryContent(
            self.window,
            self.library,
            self.conference,
            self.settings,
            self.places.pictures,
            self.tasks,
        )
        self._connect()
        self._after_paint = AfterFirstPaint(
            self.window,
            [
                self._start_services,
                self._build_watching,
                self._build_search,
                self._build_library_tools,
                self._build_home,
                self._build_downloads,
                self._build_sharing,
                self._build_exports,
                self._build_review,
                self._build_sync,
                self._on_complete,
            ],
        )
        if opened_store is not None:
            self._use_store(opened_store)
        opened = None if opened_store is None else self._head_start.opened(_WAIT_S)
        if opened is not None:
            self.conference.show(opened)
        else:
            self.tasks.run(self._await_start, self._on_start)
            QTimer.singleShot(_SLOW_START_MS, self, self._report_slow_start)
        if starts_at_home(options, self.settings.values):
            self._made_home().show(self._head_start.overview)
        self.window.show()

    def is_complete(self) -> bool:
        """Return whether all parts are built."""
        return self._after_paint.is_done()

    def is_settled(self) -> bool:
        """Return whether the window shows all that was requested, for a screenshot."""
        return (
            self.is_complete()
            and self.tasks.is_idle()
            and self.conference.is_settled()
            and self.content.is_settled()
            and self.searching.is_settled()
            and (self.home is None or self.home.is_settled())
            and self.watching.watched.is_settled()
            and self.review.is_settled()
            and self.unsaid_marks.is_settled()
            and self.compare.is_settled()
        )

    def end_watch(self) -> None:
        """Leave no crash report: the process ends normally."""
        if self.is_complete():
            self.reporting.end_watch()

    def take_handed(self, handed: Handed) -> None:
        """Raise the window and open what a later start of the program requested."""
        self.window.come_forward(handed.token)
        if handed.link:
            self._build_all()
            self.settings.playing = handed.playing
            self.links.open(handed.link)
            return
        if handed.path is not None and is_pack(handed.path):
            self._open(handed.path)
            return
        request = _request(handed.talk, handed.at_s)
        if handed.path is not None or request is not None:
            self.settings.playing = handed.playing
            self.conference.go_to(handed.path or bundled()[0], request)

    def _open(self, path: Path) -> None:
        """Open a catalogue, or show what is in a packed conference before it is added."""
        if is_pack(path):
            self._build_all()
            self.imports.add([path])
        else:
            self.conference.open(path)

    # Starting.

    def _connect(self) -> None:
        window, conference = self.window, self.conference
        window.closing.connect(self._shut_down)
        window.actions_by_id["search_everything"].triggered.connect(self._search)
        self.store_writer.failed.connect(window.show_trouble)
        self.tasks.failed.connect(window.show_trouble)
        self.store_writer.recovered.connect(window.hide_trouble)
        self._faults.found.connect(window.show_trouble)
        conference.closing.connect(self._on_conference_closing)
        conference.found.connect(self._on_found)
        conference.talk_wanted.connect(self._watch)
        conference.trouble.connect(window.show_trouble)
        conference.trouble_over.connect(window.hide_trouble)

    def _use_store(self, opened: OpenedStore) -> None:
        """Read and write the library through this store from now on."""
        self._opened_store = opened
        self.conference.store = opened.store
        self.store_writer.use(opened.store)
        if self._options.size is not None:
            self.window.resize(*self._options.size)
        else:
            restore_place(self.window, self.settings.get("window_places"))
        self.store_keeper = StoreKeeper(self.window, opened.store, self.places)
        self.store_keeper.recovered.connect(self._on_library_recovered)
        if opened.trouble:
            self.store_keeper.use_stand_in(opened.trouble, is_damaged=opened.is_damaged)

    def _await_start(self, _: Task) -> OpenResult:
        """Wait on a thread for a store or a conference that opens slowly."""
        opened = self._head_start.opened()
        assert opened is not None
        return opened

    def _on_start(self, opened: OpenResult) -> None:
        late_store = self._head_start.memories()
        if self.conference.store is None and late_store is not None:
            self._build_all()
            self.settings.restore(late_store.settings)
            self.settings.apply_theme()
            self._use_store(late_store)
            self._use_notebook()
            self._use_downloads()
        self.window.hide_trouble(self._slow_start_text)
        self.conference.show(opened)

    def _report_slow_start(self) -> None:
        if self.conference.now is None and self.conference.failed is None:
            text = self.tr("The last conference takes long to open. Its disk may not answer.")
            if self._options.path is not None:
                text = self.tr("{path} takes long to open. Its disk may not answer.")
                text = text.format(path=self._options.path)
            self._slow_start_text = text
            self.window.show_trouble(text)

    def _on_library_recovered(self, settings: Mapping[str, Any]) -> None:
        """Show the contents of the library, which can be used again."""
        self._build_all()
        self.settings.restore(settings)
        self.settings.apply_theme()
        self.notebook.library_is_back()
        self.queue.read()
        self.conference.reload(anyway=True)

    def _on_backup_restored(self, restored: RestoredLibrary) -> None:
        """Show what a backup brought into the library."""
        self.settings.restore(restored.settings)
        self.settings.apply_theme()
        self.conference.take_stored_progress(restored.progress)
        self.notebook.imported.emit()
        # Timelines and alignments
        self.conference.look_again()

    # Building the parts after the first paint.

    def _build_all(self) -> None:
        """Build now what is not built yet, because something needs it."""
        self._after_paint.finish()

    def _start_services(self) -> None:
        from duthviewer.ui.desktop.integration import DesktopIntegration
        from duthviewer.ui.preferences.dialogs import Dialogs

        self.settings.follow_system()
        QApplication.setWindowIcon(theme.application_icon())
        if self._owns_process:
            Collector(self)
        self.window.activated.connect(self.conference.look_again)
        self.conference.begin_to_look()
        self.dialogs = Dialogs(self.window, self.settings, self.places, self.tasks)
        self.dialogs.open_requested.connect(self._open)
        self.desktop = None
        if self._options.shares:
            self.desktop = DesktopIntegration(self.window, self.tasks)
            self.desktop.handed.connect(self.take_handed)

    def _build_watching(self) -> None:
        from duthviewer.ui.corrections.controller import CorrectionsController
        from duthviewer.ui.notes.closing_check import ClosingCheck
        from duthviewer.ui.notes.controller import NotesController
        from duthviewer.ui.notes.notebook import Notebook
        from duthviewer.ui.watch.controller import WatchController

        self.watching = WatchController(
            self.window,
            self.library,
            self.conference,
            self.settings,
            self.tasks,
        )
        self.watching.left.connect(self._on_left)
        self.watching.talk_changed.connect(self._announce)
        self.watching.trouble.connect(self.window.show_trouble)
        self.watching.trouble_over.connect(self.window.hide_trouble)
        self.notebook = Notebook(self.store_writer, self)
        page = self.watching.page
        self.corrections = CorrectionsController(page, self.settings, self.tasks)
        self.corrections.use(self.store_writer, self.places.sync)
        self.notes = NotesController(page, self.tasks)
        self.notes.trouble.connect(page.trouble)
        self.notes.use(self.notebook)
        self.closing_check = ClosingCheck(self.window, self.notebook, self.notes, self.tasks)
        self.window.may_close = self.closing_check.may_close
        self._use_notebook()

    def _use_notebook(self) -> None:
        """Let the notebook use the store, if that is open."""
        if self._opened_store is not None:
            from duthviewer.library.store.note_pictures import NotePictures

            places = self.places
            self.notebook.use(
                self._opened_store.store,
                NotePictures(places.stills),
                (places.data, places.log, places.cache),
                self._opened_store.trouble,
            )

    def _build_search(self) -> None:
        from duthviewer.ui.search.controller import SearchController

        self.searching = SearchController(
            self.window,
            self.library,
            self.watching,
            self.conference,
            self.settings,
            self.places.search,
            self.tasks,
        )
        self.searching.library_requested.connect(self.show_library)
        self.searching.trouble.connect(self.window.show_trouble)

    def _build_library_tools(self) -> None:
        from duthviewer.ui.faults.reports import ReportsController
        from duthviewer.ui.files.choices import FileChoices
        from duthviewer.ui.files.rewrite import RewriteController
        from duthviewer.ui.talks.tools import LibraryTools

        window, page = self.window, self.watching.page
        self.settings.keys(window)
        self.reporting = ReportsController(
            self.places.log, self.tasks, self._faults, window, native=self._owns_process
        )
        self.reporting.offered.connect(window.show_trouble)
        self.library_tools = LibraryTools(
            window, self.library, self.conference, self.settings, self.store_writer, self.tasks
        )
        self.library_tools.subtitles_given.connect(page.tabs.take_subtitles)
        self.library_tools.trouble.connect(window.show_trouble)
        self.file_choices = FileChoices(window, self.library, page, self.conference, self.tasks)
        self.file_choices.subtitles_given.connect(page.tabs.take_subtitles)
        self.file_choices.serve(self.library_tools)
        page.tabs.forget_chosen_requested.connect(self.file_choices.forget)
        self.rewriting = RewriteController(
            window, self.library, page, self.conference, self.file_choices, self.places.videos
        )

    def _made_home(self) -> HomeController:
        if self.home is None:
            from duthviewer.ui.home.controller import HomeController
            from duthviewer.ui.state.watch_queue import WatchQueue

            self.queue = WatchQueue(self.store_writer, self)
            self.home = HomeController(
                self.window,
                self.library,
                self.conference,
                self.queue,
                self.settings,
                self.store_writer,
                self.places.pictures,
            )
            self.home.library_requested.connect(self.show_library)
            self.home.leaving_talk.connect(self._leave_talk)
            self.home.told.connect(self._tell)
            self.home.trouble.connect(self.window.show_trouble)
        return self.home

    def _build_home(self) -> None:
        home = self._made_home()
        self.watching.use_queue(self.queue)
        home.list_changed.connect(self.library_tools.shelf.read)
        self.library_tools.shelf.changed.connect(home.refresh)

    def _leave_talk(self) -> None:
        """Close the talk, because the start page takes its place."""
        if self.is_complete():
            self.watching.close_talk()

    def _build_downloads(self) -> None:
        from duthviewer.library.downloads.yt_dlp import YtDlp
        from duthviewer.ui.downloads.controller import DownloadsController
        from duthviewer.ui.downloads.requests import DownloadRequests
        from duthviewer.ui.downloads.stream_requests import StreamRequests
        from duthviewer.ui.downloads.streamed_talks import StreamedTalks
        from duthviewer.ui.downloads.welcome import Welcome
        from duthviewer.ui.preferences.streamed_space import StreamedSpace
        from duthviewer.ui.streams.network_recordings import NetworkRecordings
        from duthviewer.ui.system.desktop_news import DesktopNews

        window, library, conference = self.window, self.library, self.conference
        news = DesktopNews() if self._options.shares else None
        self.yt_dlp = YtDlp(self.places, browser=self.settings.get("cookies_browser") or "")
        self.settings.changed.connect(self._on_setting)
        self.downloads = downloads = DownloadsController(window, library, conference, news)
        self.download_requests = DownloadRequests(
            downloads,
            window,
            library,
            conference,
            self.settings,
            self.yt_dlp,
            self.places,
            self.tasks,
        )
        for part in (downloads, self.download_requests):
            part.told.connect(self._tell)
            part.trouble.connect(window.show_trouble)
        commands = downloads.commands
        commands.trouble.connect(window.show_trouble)
        commands.files_given.connect(self.file_choices.give)
        commands.settings_requested.connect(self.dialogs.show_download_settings)
        commands.serve(self.library_tools.drops)
        self.welcome = Welcome(
            library,
            conference,
            self.settings,
            self.places,
            self.tasks,
            downloads,
            self.download_requests.download_all,
        )
        self.welcome.settings_requested.connect(self.dialogs.show_download_settings)
        streamed = StreamedTalks(
            window, library, conference, self.settings, self.places, self.tasks
        )
        streamed.found.connect(self.download_requests.note_streamed)
        page = self.watching.page
        StreamRequests(downloads, page)
        page.pane.set_up_downloads.triggered.connect(self.dialogs.show_download_settings)
        self.recordings = NetworkRecordings(self.places, self.yt_dlp)
        self.watching.use(self.recordings)
        space = StreamedSpace(self.recordings.parts, self.tasks, self)
        space.removed.connect(streamed.update)
        self.dialogs.space = space
        self._use_downloads()

    def _on_setting(self, key: str) -> None:
        if key in ("cookies_browser", ""):
            self.yt_dlp.browser = self.settings.get("cookies_browser") or ""

    def _use_downloads(self) -> None:
        """Begin with the downloads, if the store is open."""
        if self._opened_store is not None:
            self.downloads.use(self._opened_store.store, self.yt_dlp)
            self.recordings.store = self._opened_store.store

    def _build_sharing(self) -> None:
        from duthviewer.ui.catalogue.controller import CatalogueController
        from duthviewer.ui.desktop.links import LinkOpener
        from duthviewer.ui.editing.controller import EditingController
        from duthviewer.ui.importing.controller import ImportController
        from duthviewer.ui.notes.tools import NoteTools
        from duthviewer.ui.sharing.backups import BackupController
        from duthviewer.ui.sharing.packs import PackController

        window = self.window
        self.catalogues = CatalogueController(
            window, self.watching.page, self.conference, self.settings, self.tasks
        )
        self.catalogues.done.connect(self._tell)
        self.catalogues.trouble.connect(window.show_trouble)
        self.imports = ImportController(
            window, self.library, self.conference, self.settings, self.places, self.tasks
        )
        self.imports.told.connect(self._tell)
        self.imports.trouble.connect(window.show_trouble)
        self.imports.make_requested.connect(self.catalogues.make_of)
        self.catalogues.made.connect(self.imports.open_added)
        self.imports.listed.connect(self.library_tools.shelf.read)
        self.imports.offered.connect(self.welcome.put_aside)
        self.library_tools.add_requested.connect(self.imports.add)
        self.library_tools.text_given.connect(self.imports.import_text)
        self.editing = EditingController(
            window, self.library, self.watching, self.conference, self.settings, self.tasks
        )
        self.editing.told.connect(self._tell)
        self.editing.library_requested.connect(self.show_library)
        self.editing.copied.connect(self.library_tools.shelf.show_opened)
        self.editing.listed.connect(self.library_tools.shelf.read)
        # The undo keys are for what was changed last.
        self.corrections.corrections.step_done.connect(self.editing.times.undo_keys.give_back)
        self.note_tools = NoteTools(
            window,
            self.watching,
            self.notes,
            self.conference,
            self.notebook,
            self.settings,
            self.tasks,
        )
        self.note_tools.told.connect(self._tell)
        self.note_tools.trouble.connect(window.show_trouble)
        self.backups = BackupController(window, self.conference, self.notebook)
        self.backups.told.connect(self._tell)
        self.packs = PackController(window, self.conference, self.notebook, self.tasks)
        self.packs.told.connect(self._tell)
        self.backups.restored.connect(self._on_backup_restored)
        self.links = LinkOpener(self.watching, self.conference, self.tasks, self)
        self.links.trouble.connect(window.show_trouble)

    def _build_exports(self) -> None:
        from duthviewer.ui.exports.citations import CitationCommands
        from duthviewer.ui.exports.clip import ClipController
        from duthviewer.ui.exports.closing_question import ExportClosing
        from duthviewer.ui.exports.handout import HandoutController
        from duthviewer.ui.exports.jobs import ExportJobs
        from duthviewer.ui.exports.render import RenderController
        from duthviewer.ui.exports.report import ReportController

        self.export_jobs = ExportJobs(self.library, self.watching.page)
        self.export_jobs.trouble.connect(self.window.show_trouble)
        self.export_closing = ExportClosing(self.window, self.export_jobs)
        self.clips = ClipController(
            self.window, self.watching.page, self.notes, self.export_jobs, self.tasks
        )
        self.clips.trouble.connect(self.window.show_trouble)
        page = self.watching.page
        page.slides_commands.clip_requested.connect(self.clips.ask_for_page)
        page.tabs.clip_requested.connect(self.clips.ask_for_times)
        self.notes.clip_requested.connect(self.clips.ask_for_note)
        self.note_tools.start_job = self.export_jobs.start
        self.handouts = HandoutController(
            self.window, self.watching.page, self.notebook, self.export_jobs
        )
        self.citations = CitationCommands(self.watching.page)
        self.citations.told.connect(self._tell)
        self.reports = ReportController(
            self.window, self.watching.page, self.notebook, self.export_jobs
        )
        self.videos = RenderController(
            self.window, self.watching.page, self.settings, self.export_jobs
        )

    def _build_review(self) -> None:
        from duthviewer.ui.practice.controller import PracticeController
        from duthviewer.ui.review.compare import CompareController
        from duthviewer.ui.review.controller import ReviewController
        from duthviewer.ui.review.unsaid_marks import UnsaidMarks

        self.review = ReviewController(self.watching.page, self.settings, self.tasks)
        self.practice = PracticeController(
            self.watching.page, self.notes, self.settings, self.tasks
        )
        self.review.download_requested.connect(self._download_watched)
        self.compare = CompareController(self.watching, self.conference, self.settings)
        self.unsaid_marks = UnsaidMarks(self.watching.page, self.settings, self.tasks)
        self.unsaid_marks.told.connect(self._tell)

    def _download_watched(self) -> None:
        talk = self.watching.watched.talk
        if talk is not None:
            self.download_requests.download_talk(talk.talk)

    def _build_sync(self) -> None:
        from duthviewer.ui.search.indexer import Indexer, index_command
        from duthviewer.ui.sync.aligner import Aligner
        from duthviewer.ui.sync.alignment_controller import AlignmentController
        from duthviewer.ui.sync.controller import SyncController
        from duthviewer.ui.sync.queue import SyncQueue

        page = self.watching.page
        self.sync = SyncController(
            SyncQueue(self.store_writer, self.tasks, self),
            self.window,
            self.library,
            page,
            self.conference,
            self.settings,
            self.places.sync,
        )
        aligner = Aligner(self.conference, self.settings, self.store_writer, self.tasks, self)
        self.alignments = AlignmentController(
            aligner, self.window, self.library_tools, page, self.conference, self.store_writer
        )
        self.indexer = None
        if self._options.shares:
            self.indexer = indexer = Indexer(index_command(), self)
            indexer.use(self._options.media)
            self.notebook.imported.connect(indexer.want)
            self.notebook.changed.connect(indexer.want_later)
            page.tools.subtitles.delay_changed.connect(indexer.want_later)
            self.conference.content_changed.connect(indexer.want)
            self.window.actions_by_id["search_everything"].triggered.connect(indexer.want_now)
            self.searching.follow(indexer)
            indexer.want()

    def _on_complete(self) -> None:
        # PySide reads the source of each module that is imported, and linecache keeps it: 9 MB.
        linecache.clearcache()
        if self._options.search:
            self.searching.search_for(self._options.search)
        if self._options.pack is not None:
            self._open(self._options.pack)
        if self._options.link:
            self.links.open(self._options.link)
        if self.conference.files:
            self.watching.warm_up()

    # Closing.

    def _shut_down(self) -> None:
        """Save what is unsaved, then close the parts: any of them may wait for a hung disk."""
        self._build_all()
        if self._owns_process:
            self.leaving = ShutdownGuard(self.store_writer.is_idle, self.end_watch)
        self._faults.release()
        if self.desktop is not None:
            self.desktop.close()
        places = with_place_of(self.window, self.settings.get("window_places"))
        self.store_writer.set_setting("window_places", places)
        self.notes.shut_down()
        self.watching.watched.save_position()
        self.store_writer.save_now()
        self.notebook.close()
        self.sync.close()
        self.alignments.close()
        self.rewriting.close()
        self.review.close()
        self.compare.close()
        self.export_jobs.close()
        self.editing.close()
        self.download_requests.close()
        self.downloads.close()
        self.dialogs.close()
        self.searching.close()
        if self.home is not None:
            self.home.close()
        if self.indexer is not None:
            self.indexer.close()
        self.watching.shut_down()
        self.corrections.shut_down()
        self.content.close()
        self.tasks.close()
        if self.store_keeper is not None:
            self.store_keeper.close()
        self.store_writer.close()
        self.reporting.close()

    # Between the pages.

    def show_library(self) -> None:
        """Show the talks; close the talk unless its video plays in a window of its own."""
        self._build_all()
        self.watching.close_talk()
        self.window.show_page(self.library, self.conference.title)

    def _watch(self, request: TalkRequest) -> None:
        self._build_all()
        self.watching.watch(request)

    def _search(self) -> None:
        self._build_all()
        self.searching.show()

    def _on_left(self) -> None:
        """Return to the page that the talk was opened from."""
        if self.searching.return_to_hits():
            return
        if self.home is None or not self.home.return_to_home():
            self.show_library()

    def _on_conference_closing(self, opened: OpenResult) -> None:
        if not self.is_complete():
            return
        self.watching.put_away()
        page = self.window.page()
        home = None if self.home is None else self.home.page
        if page is home and self.conference.now is None:
            # The conference behind the start page opened late.
            return
        # A talk that is opened from here takes the page's place when its files are found.
        opens_talk = (
            self.conference.wanted is not None
            and opened.conference is not None
            and page in (self.searching.page, self.watching.page, home)
        )
        if page is not self.library and not opens_talk:
            self.show_library()

    def _on_found(self, found: ScanResult) -> None:
        if found.changes and self.is_complete():
            self.watching.warm_up()

    def _announce(self) -> None:
        if self.desktop is not None:
            self.desktop.announce(self.watching.page)
        showing = self.watching.watched.talk
        self.library_tools.watch_files(() if showing is None else showing.files.all_paths())

    def _tell(self, text: str) -> None:
        """Report what was done on the page that is showing."""
        if self.window.page() is self.watching.page:
            self.watching.page.toast.say(text)
        elif self.home is not None and self.window.page() is self.home.page:
            assert self.home.page is not None
            self.home.page.notice.say(text, undoable=False)
        else:
            self.library_tools.talk_actions.notice.say(text, undoable=False)


def _request(talk: str | None, at_s: float | None) -> TalkRequest | None:
    return None if talk is None else TalkRequest(talk, at_s)


def run(options: LaunchOptions, head_start: HeadStart) -> int:
    """Open the window, run until it closes, and return the exit code."""
    hide_proxy()
    application = QApplication(sys.argv[:1])
    application.setStyle("fusion")
    application.setApplicationName("duthviewer")
    application.setApplicationDisplayName("duthviewer")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("duthviewer")
    # Ctrl+C in the terminal ends the program; Qt's loop would never see Python's exception.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    program = Application(options, head_start, owns_process=True)
    if options.screenshot is not None:
        from duthviewer.ui.window.screenshot import Screenshot

        shot = Screenshot(program, options.screenshot)
        shot.start()
    code = application.exec()
    if options.screenshot is not None and program.conference.problem:
        # Nobody looks: the picture alone would pass for what was requested.
        print(program.conference.problem, file=sys.stderr)
        code = 1
    program.end_watch()
    if program.leaving is not None:
        program.leaving.end_process(code)
    program.deleteLater()
    return code

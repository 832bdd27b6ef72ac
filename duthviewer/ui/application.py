"""Builds the program's objects, passes them on, and carries their wishes from one to the other."""

from __future__ import annotations

import gc
import logging
import signal
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QActionGroup, QImage
from PySide6.QtWidgets import QApplication

from duthviewer import __version__
from duthviewer.catalogue.conference import Conference
from duthviewer.errors import KnownError
from duthviewer.library.conferences import bundled, open_conference
from duthviewer.library.places import places
from duthviewer.library.store import Progress, Store, StoreError, moved, talk_key
from duthviewer.resources import resource
from duthviewer.ui import theme
from duthviewer.ui.main_window import MainWindow
from duthviewer.ui.memory import Memory
from duthviewer.ui.picture_feed import PictureFeed
from duthviewer.ui.talk_model import TalkRow
from duthviewer.ui.tasks import Task, Tasks

if TYPE_CHECKING:
    from duthviewer.library.files import TalkFiles
    from duthviewer.playback.player import Player
    from duthviewer.ui.watch_page import WatchPage

logger = logging.getLogger(__name__)

#: The window shows itself after this long even if the conference is not read yet.
_SHOW_AFTER_MS = 150
#: The watch page is made ready this long after the grid was painted.
_WARM_UP_AFTER_MS = 20
_SETTINGS = ("geometry", "volume", "muted", "rate", "video_share", "appearance", "media_folders")


class Wish(msgspec.Struct, frozen=True):
    """What the command line asks of the window."""

    path: Path | None = None
    talk: str | None = None
    at_s: float | None = None
    media: tuple[Path, ...] = ()
    engine: str = "auto"
    playing: bool = True
    size: tuple[int, int] | None = None
    appearance: str | None = None
    screenshot: Path | None = None


class Opened(msgspec.Struct, frozen=True):
    """A conference with what is remembered of it; or why it could not be opened."""

    path: Path
    conference: Conference | None
    progress: Mapping[str, Progress]
    problem: KnownError | None = None


class _Found(msgspec.Struct, frozen=True):
    conference: Conference
    files: Mapping[str, TalkFiles]


class _Start(msgspec.Struct, frozen=True):
    store: Store
    opened: Opened
    settings: Mapping[str, Any]
    trouble: str = ""


class Application(QObject):
    """The one place that knows all the others."""

    def __init__(self, wish: Wish) -> None:
        super().__init__()
        self._wish = wish
        self._places = places()
        self._tasks = Tasks(self, threads=2)
        self._memory = Memory(self)
        self._memory.failed.connect(self._show_trouble)
        self._store: Store | None = None
        self._pictures = PictureFeed(self._places.pictures, self)
        self._opened: Opened | None = None
        self._files: Mapping[str, TalkFiles] = {}
        self._progress: dict[str, Progress] = {}
        self._settings: dict[str, Any] = {}
        self._media: tuple[Path, ...] = ()
        self._wanted: tuple[str, float | None] | None = None
        self._look: Task | None = None
        self._appearance = theme.Appearance(wish.appearance or theme.Appearance.SYSTEM)
        self._watch: WatchPage | None = None
        self._picking = QActionGroup(self)
        self._picking.triggered.connect(self._pick)

        self._tasks.run(self._load_start, self._on_start)
        self._apply_theme()
        self.window: MainWindow = MainWindow()
        self.window.closing.connect(self._shut_down)
        self.window.activated.connect(self._look_again)
        self.window.library.talk_chosen.connect(self._choose)
        self.window.library.pictures_wanted.connect(self._want_pictures)
        self._pictures.ready.connect(self._on_picture)
        QApplication.styleHints().colorSchemeChanged.connect(self._apply_theme)
        self._show_timer = QTimer(self)
        self._show_timer.setSingleShot(True)
        self._show_timer.timeout.connect(self._show)
        self._show_timer.start(_SHOW_AFTER_MS)

    def is_settled(self) -> bool:
        """Whether what was asked for stands on the screen: for a screenshot."""
        if self._opened is None or self._wanted is not None or not self._tasks.is_idle():
            return False
        return self._pictures.is_idle() and (self._watch is None or self._watch.is_settled())

    # Starting and stopping.

    def _load_start(self, _: Task) -> _Start:
        """On a thread: the store, the settings and the conference."""
        trouble = ""
        try:
            store = Store(self._places.store)
        except StoreError as error:
            trouble = str(error)
            store = Store(None)
        settings = {name: store.setting(name) for name in _SETTINGS}
        settings = {name: value for name, value in settings.items() if value is not None}
        path = self._wish.path or bundled()[0]
        return _Start(store, _open(path, store), settings, trouble)

    def _on_start(self, start: _Start) -> None:
        self._store = start.store
        self._memory.use(start.store)
        self._settings = dict(start.settings)
        folders = self._settings.get("media_folders") or [str(self._places.videos)]
        self._media = (*self._wish.media, *(Path(folder) for folder in folders))
        if self._wish.appearance is None and "appearance" in self._settings:
            self._appearance = theme.Appearance(self._settings["appearance"])
            self._apply_theme()
        if isinstance(text := self._settings.get("geometry"), str):
            self.window.restore_geometry(text)
        if self._wish.size is not None:
            self.window.resize(*self._wish.size)
        if self._wish.talk is not None:
            self._wanted = (self._wish.talk, self._wish.at_s)
        self._show_opened(start.opened)
        self._show()
        if start.trouble:
            self._show_trouble(start.trouble)

    def _show(self) -> None:
        self._show_timer.stop()
        if not self.window.isVisible():
            self.window.show()
            QTimer.singleShot(_WARM_UP_AFTER_MS, self, self._warm_up)

    def _warm_up(self) -> None:
        self._dress()
        gc.enable()
        self._tasks.run(_import_watch_page, self._on_imported)
        self._tasks.run(_read_shelf, self._show_shelf)

    def _dress(self) -> None:
        window = self.window
        if not window.is_dressed:
            window.dress()
            window.action_open.triggered.connect(self._ask_for_conference)
            window.action_help.triggered.connect(self._show_help)
            window.action_about.triggered.connect(self._show_about)

    def _shut_down(self) -> None:
        self._memory.set_setting("geometry", self.window.geometry_text())
        if self._watch is not None:
            self._watch.shut_down()
        self._pictures.close()
        self._tasks.close()
        self._memory.close()

    # Conferences.

    def open_path(self, path: Path) -> None:
        """Open a catalogue or a folder with one, in place of what is open."""
        store = self._store
        self._tasks.run(lambda _: _open(path, store), self._show_opened)

    def _show_opened(self, opened: Opened) -> None:
        library = self.window.library
        if self._watch is not None and self.window.page() is self._watch:
            self._go_back()
        if opened.conference is None:
            title = self.tr("This conference cannot be opened")
            text = str(opened.problem)
            lines = text.splitlines()
            if len(lines) > 12:
                more = self.tr("… and {count} more").format(count=len(lines) - 12)
                text = "\n".join([*lines[:12], more])
            self._dress()
            library.show_message(title, text, self.window.action_open)
            return
        self._opened = opened
        self._progress = dict(opened.progress)
        self._files = {}
        self._pictures.forget()
        library.show_conference(opened.conference)
        self._show_progress(self._progress)
        self.window.set_title(opened.conference.title)
        self._look_again()

    def _look_again(self) -> None:
        """Look for the files of the open conference, as when it was opened."""
        opened = self._opened
        if opened is None or opened.conference is None:
            return
        conference, folder, media = opened.conference, opened.path.parent, self._media

        def find(_: Task) -> _Found:
            # Imported here because the first window needs none of it.
            from duthviewer.library.files import find_files

            return _Found(conference, find_files(conference, [folder], media))

        # An older look may have missed the file that this one is for.
        if self._look is not None:
            self._look.cancel()
        self._look = self._tasks.run(find, self._on_found)

    def _on_found(self, found: _Found) -> None:
        if self._opened is None or found.conference is not self._opened.conference:
            return
        if found.files != self._files:
            changes: dict[str, dict[str, Any]] = {
                talk_id: {
                    "has_recording": files.recording is not None,
                    "has_deck": files.deck is not None,
                }
                for talk_id, files in found.files.items()
                if files != self._files.get(talk_id)
            }
            self._files = found.files
            self._pictures.forget()
            self.window.library.model.update_rows(changes)
            self.window.library.grid.ask_for_pictures()
        if self._wanted is not None:
            talk, at_s = self._wanted
            self._wanted = None
            self._watch_talk(talk, at_s)
        elif self._watch is not None and (showing := self._watch.showing) is not None:
            files = found.files.get(showing.talk.id)
            if files is not None and showing.lacks(files):
                # What was missing has come while the person looked at the message.
                self._watch_talk(showing.talk.id, None)

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

    def _pick(self, action: QAction) -> None:
        self.open_path(action.data())

    def _show_shelf(self, shelf: Sequence[tuple[str, Path]]) -> None:
        actions = []
        for title, path in shelf:
            action = QAction(title.replace("&", "&&"), self._picking)
            action.setData(path)
            actions.append(action)
        self.window.set_conferences(actions)

    # Pictures and progress of the cards.

    def _want_pictures(self, rows: list[TalkRow], width_px: int) -> None:
        grid = self.window.library.grid
        self._pictures.want(rows, self._files, width_px, grid.has_picture)

    def _on_picture(self, talk_id: str, image: QImage) -> None:
        self.window.library.set_picture(talk_id, image)

    def _show_progress(self, progress: Mapping[str, Progress]) -> None:
        changes = {
            key.partition("/")[2]: {"progress": one.fraction, "watched": one.watched}
            for key, one in progress.items()
        }
        self.window.library.model.update_rows(changes)

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
            self._wanted = (talk_id, at_s)
            self._look_again()
        else:
            self._watch_talk(talk_id, at_s)

    def _watch_talk(self, talk_id: str, at_s: float | None) -> None:
        opened = self._opened
        if opened is None or opened.conference is None:
            return
        conference = opened.conference
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

        if at_s is None:
            kept = self._progress.get(talk_key(conference.id, talk.id))
            at_s = 0.0 if kept is None else kept.resume_s
        row = next(row for row in self.window.library.rows() if row.talk.id == talk.id)
        showing = Showing(
            conference=conference,
            talk=talk,
            day=row.day,
            files=self._files[talk.id],
            folders=(
                # What ships with the program is no place for a person's files.
                *(() if opened.path in bundled() else (opened.path.parent,)),
                *self._media,
            ),
        )
        place = conference.talks.index(talk)
        watch.set_neighbours(place > 0, place + 1 < len(conference.talks))
        self.window.library.select(talk.id)
        self.window.show_page(watch, talk.title)
        watch.open_talk(showing, at_s, playing=self._wish.playing)

    def _watch_other(self, step: int) -> None:
        showing = None if self._watch is None else self._watch.showing
        if showing is None:
            return
        talks = showing.conference.talks
        place = talks.index(showing.talk) + step
        if 0 <= place < len(talks):
            self._choose(talks[place].id, False)

    def _go_back(self) -> None:
        if self._watch is not None:
            self._watch.close_talk()
        opened = self._opened
        title = opened.conference.title if opened and opened.conference else ""
        self.window.show_page(self.window.library, title)

    def _on_imported(self, _: None) -> None:
        self._make_watch_page()

    def _make_watch_page(self) -> WatchPage:
        if self._watch is None:
            from duthviewer.ui.watch_page import WatchPage

            self._dress()
            watch = WatchPage(self._make_player, self._tasks, self.window.menu, self.window)
            watch.back_requested.connect(self._go_back)
            watch.other_talk_requested.connect(self._watch_other)
            watch.position_left.connect(self._on_position_left)
            watch.setting_changed.connect(self._memory.set_setting)
            watch.restore(self._settings)
            self.window.add_page(watch)
            self._watch = watch
        return self._watch

    def _make_player(self) -> Player:
        from duthviewer.playback.engines import make_player

        return make_player(self._wish.engine)

    # The rest.

    def _apply_theme(self, *_: object) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application, self._appearance)

    def _show_trouble(self, text: str) -> None:
        self.window.show_trouble(text)

    def _show_help(self) -> None:
        from duthviewer.ui.dialogs import HelpDialog

        HelpDialog(self.window).open()

    def _show_about(self) -> None:
        from duthviewer.playback.engines import engine_report
        from duthviewer.ui.dialogs import AboutDialog

        AboutDialog(engine_report(), self.window).open()


def _open(path: Path, store: Store | None) -> Opened:
    """On a thread: a conference and what is remembered of it."""
    try:
        file = _catalogue_of(path)
        conference = open_conference(file)
    except KnownError as error:
        return Opened(path, None, {}, error)
    try:
        progress = {} if store is None else store.all_progress(conference.id)
    except StoreError:
        logger.exception("no progress could be read")
        progress = {}
    return Opened(file, conference, progress)


def _catalogue_of(path: Path) -> Path:
    """The catalogue's file, given it or its folder."""
    usual = path / "catalogue.yaml"
    if usual.is_file():
        # The common case, without the YAML reader.
        return usual
    from duthviewer.catalogue.reader import find_catalogue

    return find_catalogue(path) if path.is_dir() else path


def _read_shelf(_: Task) -> list[tuple[str, Path]]:
    """On a thread: the titles of the conferences that ship with the program."""
    paths = [*bundled(), resource("demo", "catalogue.yaml")]
    return [(open_conference(path).title, path) for path in paths if path.exists()]


def _import_watch_page(_: Task) -> None:
    import duthviewer.ui.watch_page  # noqa: F401


def run(wish: Wish) -> int:
    """Open the window and stay until it closes. Returns the exit code."""
    # Before the application is made: it would make the desktop's own style first.
    QApplication.setStyle("fusion")
    application = QApplication(sys.argv[:1])
    application.setApplicationName("duthviewer")
    application.setApplicationDisplayName("duthviewer")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("duthviewer")
    # Ctrl+C in the terminal ends the program; Qt's loop would never see Python's exception.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    program = Application(wish)
    if wish.screenshot is not None:
        from duthviewer.ui.screenshot import Screenshot

        shot = Screenshot(program, wish.screenshot)
        shot.start()
    code = application.exec()
    program.deleteLater()
    return code

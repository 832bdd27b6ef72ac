"""The data of the first window, read on a thread while Qt is still loading. Imports no Qt."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from duthviewer.catalogue.conference import Conference
from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.conferences.cache import bundled, catalogue_file, open_conference
from duthviewer.library.conferences.own_copies import own_copy_of
from duthviewer.library.places import Places, places
from duthviewer.library.store.errors import DamagedStoreError, StoreError
from duthviewer.library.store.progress import TalkProgress
from duthviewer.library.store.store import Store
from duthviewer.names import path_of
from duthviewer.writing import make_private, make_private_folder

if TYPE_CHECKING:
    from duthviewer.library.conferences.overview import Overview

logger = logging.getLogger(__name__)

#: Setting: title and catalogue of the last open conference; no title for a bundled one
LAST_CONFERENCE = "last_conference"
#: Setting: ids of shipped conferences that were removed from the list
HIDDEN_CONFERENCES = "hidden_conferences"
#: Longest wait for a disk to report whether a catalogue exists
_PATIENCE_S = 2.0


class LaunchOptions(NamedTuple):
    """What the command line requests of the window."""

    path: Path | None = None
    talk: str | None = None
    at_s: float | None = None
    media: tuple[Path, ...] = ()
    engine: str = "auto"
    playing: bool = True
    size: tuple[int, int] | None = None
    appearance: str | None = None
    screenshot: Path | None = None
    search: str = ""
    #: Whether later starts hand their requests to this window
    shares: bool = False
    #: A `duthviewer:` address to open
    link: str = ""
    #: A packed conference to add
    pack: Path | None = None


class OpenResult(NamedTuple):
    """An opened conference with its progress, or why it could not be opened."""

    path: Path
    conference: Conference | None
    progress: Mapping[str, TalkProgress]
    problem: KnownError | None = None
    #: Title and catalogue of the last open conference, if it was not found
    missing: tuple[str, Path] | None = None


class OpenedStore(NamedTuple):
    """The store with its settings.

    ``error`` is why the library cannot be used; the store is then a substitute in memory.
    """

    store: Store
    settings: Mapping[str, Any]
    error: StoreError | None = None

    @property
    def trouble(self) -> str:
        """The error's text; the language is set only when the settings have been read."""
        return "" if self.error is None else error_text(self.error)

    @property
    def is_damaged(self) -> bool:
        return isinstance(self.error, DamagedStoreError)


class HeadStart:
    """A thread that reads the settings and then the conference; both can be waited for."""

    def __init__(self, wish: LaunchOptions) -> None:
        self.places: Places = places()
        self._wish = wish
        self._memories: OpenedStore | None = None
        self._opened: OpenResult | None = None
        #: All conferences, if the program starts with them; read before the conference
        self.overview: Overview | None = None
        self._error: Exception | None = None
        self._remembered = threading.Event()
        self._done = threading.Event()
        thread = threading.Thread(target=self._read, name="duthviewer-start", daemon=True)
        thread.start()

    def memories(self, timeout_s: float | None = None) -> OpenedStore | None:
        """Wait for the store and the settings; return None if that takes longer."""
        if not self._remembered.wait(timeout_s):
            return None
        if self._memories is None:
            raise RuntimeError("the start failed") from self._error
        return self._memories

    def opened(self, timeout_s: float | None = None) -> OpenResult | None:
        """Wait for the conference; return None if that takes longer."""
        if not self._done.wait(timeout_s):
            return None
        if self._opened is None:
            raise RuntimeError("the start failed") from self._error
        return self._opened

    def _read(self) -> None:
        try:
            _make_private_places(self.places)
            self._memories = _remember(self.places.store)
            self._remembered.set()
            if starts_at_home(self._wish, self._memories.settings):
                self.overview = _read_overview(self._memories)
            self._opened = self._open(self._memories)
        except Exception as error:
            self._error = error
        finally:
            self._remembered.set()
            self._done.set()

    def _open(self, memories: OpenedStore) -> OpenResult:
        """Open the requested conference, or by default the last open one."""
        path, missing = self._wish.path, None
        is_plain = path is None and self._wish.talk is None
        if is_plain and (last := _last_conference(memories.settings)) is not None:
            if those_there([last[1]]):
                path = last[1]
            elif last[0]:
                missing = last
        opened = open_path(path or bundled()[0], memories.store)
        return opened if missing is None else opened._replace(missing=missing)


def starts_at_home(wish: LaunchOptions, settings: Mapping[str, Any]) -> bool:
    """Return whether the start page is the first page: not if something else is requested."""
    is_plain = wish.path is None and wish.talk is None and not wish.search
    return is_plain and settings.get("start_with") == "home"


def _read_overview(memories: OpenedStore) -> Overview | None:
    """Read the list of conferences; None if the library is damaged."""
    from duthviewer.library.conferences.overview import read_overview

    hidden = memories.settings.get(HIDDEN_CONFERENCES)
    try:
        return read_overview(memories.store, hidden if isinstance(hidden, list) else [])
    except StoreError:
        logger.exception("the list of conferences could not be read")
        return None


def those_there(files: Iterable[Path]) -> set[Path]:
    """Return the files that exist, on disks that respond soon. Call it on a thread."""
    found: set[Path] = set()

    def ask(file: Path) -> None:
        with contextlib.suppress(OSError):
            if file.is_file():
                found.add(file)

    # A thread that waits for an unresponsive disk cannot be ended.
    asking = [
        threading.Thread(target=ask, args=(file,), name="duthviewer-folder", daemon=True)
        for file in files
    ]
    for thread in asking:
        thread.start()
    until_s = time.monotonic() + _PATIENCE_S
    for thread in asking:
        thread.join(max(until_s - time.monotonic(), 0.0))
    return set(found)


def _last_conference(settings: Mapping[str, Any]) -> tuple[str, Path] | None:
    """Return the saved title and catalogue; None if the setting is not valid."""
    kept = settings.get(LAST_CONFERENCE)
    if not isinstance(kept, list) or len(kept) != 2:
        return None
    title, path = kept
    if not isinstance(title, str) or not isinstance(path, str) or "\0" in path:
        return None
    return (title, path_of(path)) if path_of(path).is_absolute() else None


def _make_private_places(places: Places) -> None:
    """Create the folders that the program writes into, accessible to their owner only."""
    for folder in (places.data, places.cache, places.log):
        # An error is reported when a file is written into the folder.
        with contextlib.suppress(OSError):
            make_private_folder(folder)
    make_private(places.config)


def _remember(path: Path) -> OpenedStore:
    """Open the library, or a substitute in memory if it cannot be used."""
    try:
        store = Store(path)
        try:
            return OpenedStore(store, store.settings.all())
        except BaseException:
            store.close()
            raise
    except StoreError as error:
        return OpenedStore(Store.stand_in(path), {}, error)
    except Exception as error:
        logger.exception("the library could not be read")
        damage = DamagedStoreError(
            "The library {path} is damaged ({reason}).", path=path, reason=error
        )
        return OpenedStore(Store.stand_in(path), {}, damage)


def open_path(path: Path, store: Store | None) -> OpenResult:
    """Open a conference by its catalogue or folder, with its progress."""
    try:
        file = catalogue_file(path)
        # A catalogue that cannot be edited in its place has been edited in a copy.
        file = own_copy_of(file) or file
        conference = open_conference(file)
    except KnownError as error:
        return OpenResult(path, None, {}, error)
    try:
        progress = {} if store is None else store.progress.of_conference(conference.id)
    except StoreError:
        logger.exception("no progress could be read")
        progress = {}
    return OpenResult(file, conference, progress)

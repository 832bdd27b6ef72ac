"""What the window needs to begin with, read on a thread while Qt is still loading. Knows no Qt."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.conferences.cache import bundled, catalogue_file
from duthviewer.library.conferences.outlines import Outline, open_outline
from duthviewer.library.places import Places, places
from duthviewer.library.store.errors import DamagedStoreError, StoreError
from duthviewer.library.store.progress import TalkProgress
from duthviewer.library.store.store import Store
from duthviewer.names import path_of
from duthviewer.writing import make_private, make_private_folder

if TYPE_CHECKING:
    from duthviewer.catalogue.conference import Conference

logger = logging.getLogger(__name__)

#: The setting: title and catalogue of the conference that was open last; no title where it ships
LAST_CONFERENCE = "last_conference"
#: Seconds to wait for a disk to report that a catalogue exists
_PATIENCE_S = 2.0


class LaunchOptions(NamedTuple):
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
    search: str = ""
    #: Whether later starts hand what they are asked for to this window
    shares: bool = False


class OpenResult(NamedTuple):
    """A conference's outline with what is remembered of it; or why it could not be opened.

    ``conference`` is there only if it had to be read for the outline.
    """

    path: Path
    outline: Outline | None
    conference: Conference | None
    progress: Mapping[str, TalkProgress]
    problem: KnownError | None = None
    #: The title and the catalogue of the conference that was open last, where it is not found
    missing: tuple[str, Path] | None = None


class OpenedStore(NamedTuple):
    """The store with its settings.

    ``error`` is why the library cannot be used; the store then stands in for it, in memory.
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
    """Reads the settings, then the conference. Both may be asked for and waited for."""

    def __init__(self, wish: LaunchOptions) -> None:
        self.places: Places = places()
        self._wish = wish
        self._memories: OpenedStore | None = None
        self._opened: OpenResult | None = None
        self._error: Exception | None = None
        self._remembered = threading.Event()
        self._done = threading.Event()
        thread = threading.Thread(target=self._read, name="duthviewer-start", daemon=True)
        thread.start()

    def memories(self, timeout_s: float | None = None) -> OpenedStore | None:
        """The store and the settings, once they are read; None if that takes longer."""
        if not self._remembered.wait(timeout_s):
            return None
        if self._memories is None:
            raise RuntimeError("the start failed") from self._error
        return self._memories

    def opened(self, timeout_s: float | None = None) -> OpenResult | None:
        """The conference, once it is read; None if that takes longer."""
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
            self._opened = self._open(self._memories)
        except Exception as error:
            self._error = error
        finally:
            self._remembered.set()
            self._done.set()

    def _open(self, memories: OpenedStore) -> OpenResult:
        """Open what is asked for; without that, the conference that was open last."""
        path, missing = self._wish.path, None
        is_plain = path is None and self._wish.talk is None
        if is_plain and (last := _last_conference(memories.settings)) is not None:
            if those_there([last[1]]):
                path = last[1]
            elif last[0]:
                missing = last
        opened = open_path(path or bundled()[0], memories.store)
        return opened if missing is None else opened._replace(missing=missing)


def those_there(files: Iterable[Path]) -> set[Path]:
    """Those files that are there, on disks that answer soon. On a thread."""
    found: set[Path] = set()

    def ask(file: Path) -> None:
        with contextlib.suppress(OSError):
            if file.is_file():
                found.add(file)

    # Threads inside a disk that does not answer cannot be ended.
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
    """The title and the catalogue that were remembered, without what makes no sense."""
    kept = settings.get(LAST_CONFERENCE)
    if not isinstance(kept, list) or len(kept) != 2:
        return None
    title, path = kept
    if not isinstance(title, str) or not isinstance(path, str) or "\0" in path:
        return None
    return (title, path_of(path)) if path_of(path).is_absolute() else None


def _make_private_places(places: Places) -> None:
    """Create the folders that the program writes into, closed to everybody but their owner."""
    for folder in (places.data, places.cache, places.log):
        # What prevents it is reported where something is written into the folder.
        with contextlib.suppress(OSError):
            make_private_folder(folder)
    make_private(places.config)


def _remember(path: Path) -> OpenedStore:
    """Open the library. Whatever is wrong with it, there is a store to go on with."""
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
    """A conference, by its catalogue or its folder, and what is remembered of it."""
    try:
        file = catalogue_file(path)
        outline, conference = open_outline(file)
    except KnownError as error:
        return OpenResult(path, None, None, {}, error)
    try:
        progress = {} if store is None else store.progress.of_conference(outline.id)
    except StoreError:
        logger.exception("no progress could be read")
        progress = {}
    return OpenResult(file, outline, conference, progress)

"""The files in folders, listed once and then found by name.

A folder is listed down to two folders below it. Names match exactly, else ignoring case and how
accents and spaces are encoded.
"""

from __future__ import annotations

import copy
import os
import re
import stat
import threading
import time
import unicodedata
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from duthviewer.catalogue.addresses import inner_path
from duthviewer.errors import KnownError
from duthviewer.library.conferences.file_types import AUDIO, EXTENSIONS, SUBTITLE, VIDEO
from duthviewer.library.media.subtitle_names import shorter_stems, subtitle_name

DEEPEST = 2
MOST_ENTRIES = 200_000
#: A hidden file `.duthviewer-ID` says that a folder holds the files of one conference only: those
#: of several conferences can have the same names, and lie in folders beside each other.
OWNER_MARK = ".duthviewer-"
#: A folder counts as not responding if no name arrived for this many seconds.
PATIENCE_S = 3.0

_BRACKETS = re.compile(r"\[([^\[\]]+)\]")
#: A partial download that yt-dlp has not merged yet: ``Title [ID].f137.mp4``, ``….temp.mkv``.
_UNFINISHED = re.compile(r"\.(f[0-9]{1,5}(-[0-9a-z]+)?|temp)\.([a-z0-9]+)$", re.IGNORECASE)
_MEDIA = frozenset((*VIDEO, *AUDIO))
#: Joiners and variation selectors of letters and emoji get lost in file names.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff]")


#: The folder of a conference with subtitles that are named by the ids of recordings and talks
SUBTITLES = "subtitles"


class FileVersion(NamedTuple):
    """A file's modification time, size and inode."""

    modified_ns: int
    size: int
    inode: int


@dataclass(frozen=True)
class ListedFolders:
    """Folders with their files, and the user's folders that do not respond."""

    shelves: Sequence[FolderFiles]
    silent: tuple[Path, ...] = ()


def list_folders(
    folders: Sequence[Path], media: Sequence[Path] = (), patience_s: float = PATIENCE_S
) -> ListedFolders:
    """List the files in folders; see `find_files` for the arguments.

    A folder of ``media`` may be on a disk that responds slowly or not at all: listing it ends when
    no more names arrive for ``patience_s`` seconds.
    """
    scans = [_scan(folder) for folder in media]
    shelves = [FolderFiles(folder, follow=False) for folder in folders]
    silent = []
    for folder, scan in zip(media, scans, strict=True):
        if (shelf := scan.wait(patience_s)) is not None:
            shelves.append(shelf)
        else:
            silent.append(folder)
    return ListedFolders(shelves, tuple(silent))


class _FolderScan:
    """A folder that a separate thread is listing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._shelf: FolderFiles | None = None
        self._error: Exception | None = None
        self._heard_s = time.monotonic()
        self._done = threading.Event()
        # A thread that waits for an unresponsive disk cannot be stopped.
        threading.Thread(target=self._list, name="duthviewer-folder", daemon=True).start()

    def is_done(self) -> bool:
        return self._done.is_set()

    def wait(self, patience_s: float) -> FolderFiles | None:
        """Wait for the files of the folder; return None if no name arrives for ``patience_s``
        seconds.
        """
        while (left_s := self._heard_s + patience_s - time.monotonic()) > 0:
            if self._done.wait(left_s):
                break
        if not self._done.is_set():
            return None
        if self._error is not None:
            raise self._error
        return self._shelf

    def _list(self) -> None:
        try:
            self._shelf = FolderFiles(self._folder, follow=True, count=self._count)
        except Exception as error:
            self._error = error
        finally:
            self._done.set()

    def _count(self) -> None:
        self._heard_s = time.monotonic()


#: Folders being listed. An unresponsive folder uses one thread, however often it is requested.
_scans: dict[Path, _FolderScan] = {}
_scans_lock = threading.Lock()


def _scan(folder: Path) -> _FolderScan:
    with _scans_lock:
        for known in [known for known, scan in _scans.items() if scan.is_done()]:
            del _scans[known]
        if (scan := _scans.get(folder)) is None:
            scan = _scans[folder] = _FolderScan(folder)
        return scan


def current_versions(
    paths: Sequence[Path], patience_s: float = PATIENCE_S
) -> Mapping[Path, FileVersion]:
    """Return the versions of the files that exist and are not empty.

    Waits at most ``patience_s`` seconds for an unresponsive disk.
    """
    found: dict[Path, FileVersion] = {}
    done = threading.Event()

    def ask() -> None:
        for path in paths:
            try:
                status = os.stat(path)  # noqa: PTH116 - as in FolderFiles, for speed
            except (OSError, ValueError):
                continue
            if stat.S_ISREG(status.st_mode) and status.st_size:
                found[path] = _version_in(status)
        done.set()

    if paths:
        threading.Thread(target=ask, name="duthviewer-folder", daemon=True).start()
        done.wait(patience_s)
    return dict(found)


def _version_in(status: os.stat_result) -> FileVersion:
    return FileVersion(status.st_mtime_ns, status.st_size, status.st_ino)


class FolderFiles:
    """The files in one folder, by name."""

    def __init__(
        self,
        folder: Path,
        *,
        follow: bool,
        deepest: int = DEEPEST,
        count: Callable[[], None] = lambda: None,
    ) -> None:
        """List the folder; ``count()`` is called for each name in it."""
        self._follow = follow
        self._deepest = deepest
        self._count = count
        self._usable: dict[str, bool] = {}
        self._versions: dict[str, FileVersion] = {}
        try:
            self.folder = Path(os.path.abspath(folder))  # noqa: PTH100 - keeps links in the path
            self._root = self.folder.resolve()
        except (OSError, ValueError, RuntimeError):
            self.folder = self._root = folder
        #: Paths by folded name, the least deeply nested first
        self._by_name: dict[str, list[str]] = {}
        self._by_bracket: dict[str, list[str]] = {}
        #: The folded names without their extensions
        self._stems: set[str] = set()
        #: Subtitles by folder and folded stem, with and without the language
        self._subtitles: dict[tuple[str, str], list[str]] = {}
        #: The ids of the conferences to which folders belong, by folder
        self._owners: dict[str, str] = {}
        #: The folders that belong to other conferences, each with a separator at its end
        self._foreign: tuple[str, ...] = ()
        for directory, name in self._walk():
            self._add(directory, name)

    def for_conference(self, conference_id: str) -> FolderFiles:
        """Return the same files without those of folders that belong to other conferences."""
        if not self._owners:
            return self
        own = copy.copy(self)
        own._foreign = tuple(
            folder + os.sep for folder, owner in self._owners.items() if owner != conference_id
        )
        return own

    def named(self, names: Iterable[str]) -> Path | None:
        """Return the first usable file with one of these names, tried in order."""
        for name in names:
            folded = folded_name(name)
            paths = self._by_name.get(folded, ())
            # Prefer the exact name to a name that differs in case or accents.
            for path in sorted(paths, key=lambda path: os.path.basename(path) != name):  # noqa: PTH119
                if self._is_usable(path):
                    return Path(path)
        return None

    def has_stem(self, stem: str) -> bool:
        """Return whether a file may have this name with some extension."""
        return folded_name(stem) in self._stems

    def at(self, relative: str) -> Path | None:
        """Return the usable file at a path within the folder."""
        try:
            path = str(self.folder / inner_path(relative))
        except KnownError:
            return None
        if path.lower().endswith((".part", ".ytdl")) or not self._is_usable(path):
            return None
        # Any parent folder may be a link, not only the file.
        return Path(path) if self._is_inside(path) else None

    def ending(self, relative: str) -> Path | None:
        """Return a usable file whose path ends with these parts."""
        wanted = folded_name("/" + relative)
        for path in self._by_name.get(wanted.rpartition("/")[2], ()):
            whole = path.replace(os.sep, "/")
            is_there = any(folded_name(one).endswith(wanted) for one in (whole, unquote(whole)))
            if is_there and self._is_usable(path):
                return Path(path)
        return None

    def in_brackets(self, identifier: str, extensions: Sequence[str]) -> Path | None:
        """Return the usable file with ``[identifier]`` in its name and one of these extensions."""
        paths = self._by_bracket.get(identifier, ())
        for extension in extensions:
            for path in paths:
                if path.lower().endswith("." + extension) and self._is_usable(path):
                    return Path(path)
        return None

    def subtitles_of(self, recording: Path) -> tuple[Path, ...]:
        """Return the subtitles beside a recording that have its stem or its whole name."""
        folder = str(recording.parent)
        beside = {
            path
            for stem in (recording.stem, recording.name)
            for path in self._subtitles.get((folder, folded_name(stem)), ())
        }
        return self._usable_subtitles(beside)

    def subtitles_named(self, stem: str) -> tuple[Path, ...]:
        """Return the subtitles in the catalogue's folder *subtitles* that have this stem.

        A media folder has none: there the ids of several conferences could be meant.
        """
        if self._follow:
            return ()
        folder = os.path.join(self.folder, SUBTITLES)  # noqa: PTH118 - the key is a text
        return self._usable_subtitles(self._subtitles.get((folder, folded_name(stem)), ()))

    def _usable_subtitles(self, paths: Iterable[str]) -> tuple[Path, ...]:
        usable = [Path(path) for path in sorted(paths) if self._is_usable(path)]
        # Forced subtitles hold only a few words.
        return tuple(sorted(usable, key=lambda path: subtitle_name(path.stem).is_forced))

    def version(self, path: Path) -> FileVersion | None:
        """Return the version of a usable file in this folder."""
        return self._versions.get(str(path))

    def _walk(self) -> Iterator[tuple[str, str]]:
        """Yield every folder and name: breadth first, sorted, without hidden names."""
        waiting = deque([(str(self.folder), 0)])
        count = 0
        while waiting:
            directory, depth = waiting.popleft()
            try:
                with os.scandir(directory) as entries:
                    listed = sorted(entries, key=lambda entry: entry.name)
            except OSError:
                continue
            for entry in listed:
                count += 1
                self._count()
                if count > MOST_ENTRIES:
                    return
                if entry.name.startswith("."):
                    if entry.name.startswith(OWNER_MARK) and depth:
                        self._owners[directory] = entry.name.removeprefix(OWNER_MARK)
                    continue
                if not _is_folder(entry):
                    yield directory, entry.name
                elif depth < self._deepest and (
                    not entry.is_symlink() or self._is_inside(entry.path)
                ):
                    waiting.append((entry.path, depth + 1))

    def _add(self, directory: str, name: str) -> None:
        stem, _, extension = name.rpartition(".")
        extension = extension.lower()
        if extension not in EXTENSIONS or not stem or is_unfinished_name(name):
            return
        path = os.path.join(directory, name)  # noqa: PTH118 - measured: a Path costs 3 µs a file
        self._by_name.setdefault(folded_name(name), []).append(path)
        self._stems.add(folded_name(stem))
        # `curl -O` keeps the encoded name of an address: "My%20Talk.pdf".
        if "%" in name and (decoded := folded_name(unquote(name))) != folded_name(name):
            self._by_name.setdefault(decoded, []).append(path)
            self._stems.add(decoded.rpartition(".")[0])
        for identifier in bracketed_ids(stem):
            self._by_bracket.setdefault(identifier, []).append(path)
        if extension in SUBTITLE:
            for shorter in shorter_stems(folded_name(stem)):
                self._subtitles.setdefault((directory, shorter), []).append(path)

    def _is_usable(self, path: str) -> bool:
        """Return whether the file exists, is not empty and is not behind a link that leads out."""
        if self._foreign and path.startswith(self._foreign):
            return False
        usable = self._usable.get(path)
        if usable is None:
            usable = self._usable[path] = self._look(path)
        return usable

    def _look(self, path: str) -> bool:
        try:
            status = os.lstat(path)
            if stat.S_ISLNK(status.st_mode):
                if not self._is_inside(path):
                    return False
                status = os.stat(path)  # noqa: PTH116 - as os.lstat, for speed
        except (OSError, ValueError):
            return False
        if not stat.S_ISREG(status.st_mode) or not status.st_size:
            return False
        self._versions[path] = _version_in(status)
        return True

    def _is_inside(self, path: str) -> bool:
        if self._follow:
            return True
        try:
            return Path(path).resolve().is_relative_to(self._root)
        except (OSError, RuntimeError):
            return False


def is_unfinished_name(name: str) -> bool:
    """Return whether yt-dlp gives this name to a part of a recording."""
    found = _UNFINISHED.search(name)
    return found is not None and found[3].lower() in _MEDIA


def bracketed_ids(stem: str) -> list[str]:
    """Return what is in brackets in a name without its extension."""
    return _BRACKETS.findall(stem)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def folded_name(name: str) -> str:
    if name.isascii():
        return name.lower()
    # macOS stores é as two characters, catalogues mostly as one; a no-break space looks like a
    # space; yt-dlp writes a fullwidth colon because Windows forbids the plain one.
    return unicodedata.normalize("NFKC", _INVISIBLE.sub("", name.casefold()))

"""Which files of a conference lie on this computer: recordings, decks, thumbnails, subtitles.

Each folder is listed once, down to two folders below it; after that all is looked up by name.
Names match as they are, else without regard to case and to how accents and spaces are encoded.
"""

from __future__ import annotations

import os
import re
import stat
import threading
import time
import unicodedata
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

from duthviewer.catalogue.addresses import inner_path, is_web_address
from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.errors import KnownError
from duthviewer.library.media.subtitle_names import shorter_stems, subtitle_name
from duthviewer.library.store.given_files import GivenFiles

# fmt: off
VIDEO = (
    "mkv", "mp4", "webm", "mov", "m4v", "avi", "ts", "m2ts", "mts", "flv", "ogv", "ogm", "mpg",
    "mpeg", "vob", "wmv", "asf", "3gp", "divx", "f4v", "mxf",
)
AUDIO = ("m4a", "opus", "mp3", "ogg", "oga", "flac", "wav", "aac", "mka", "wma")
# fmt: on
PICTURE = ("jpg", "jpeg", "png", "webp")
SUBTITLE = ("vtt", "srt", "ass", "ssa")

DEEPEST = 2
MOST_ENTRIES = 200_000
#: Seconds after which a folder does not answer if nothing of it has come.
PATIENCE_S = 3.0

_BRACKETS = re.compile(r"\[([^\[\]]+)\]")
#: A part of a download that yt-dlp has not joined yet: ``Title [ID].f137.mp4``, ``….temp.mkv``.
_UNFINISHED = re.compile(r"\.(f[0-9]{1,5}(-[0-9a-z]+)?|temp)\.[a-z0-9]+$", re.IGNORECASE)
#: Slides that are published in these are often kept as the PDF that was made of them.
_OFFICE = frozenset(("htm", "html", "ipynb", "key", "md", "odp", "pps", "ppsx", "ppt", "pptx"))
#: What joins letters and emoji, or chooses between drawings of them, is lost on the way to a name.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff]")
_YOUTUBE_HOSTS = ("youtube.com", "youtube-nocookie.com", "youtu.be")


class Version(NamedTuple):
    """When a file was written, how large it is, and which file of its disk it is."""

    modified_ns: int
    size: int
    inode: int


@dataclass(frozen=True)
class TalkFiles:
    """What this computer has of a talk. ``offset_s``: where the talk starts in ``recording``.

    It is 0 for a talk that is present as a video of its own.
    """

    recording: Path | None
    offset_s: float
    deck: Path | None
    thumbnail: Path | None
    subtitles: tuple[Path, ...]
    #: The files among these that a person has chosen
    given: frozenset[Path] = frozenset()
    #: Files that a person has chosen and that are no longer there
    lost: tuple[Path, ...] = ()
    #: What tells a file that was replaced or written again from what it was before
    versions: Mapping[Path, Version] = field(default_factory=dict, compare=False)

    def all_paths(self) -> list[Path]:
        """The files there are, one after the other."""
        found = (self.recording, self.deck, self.thumbnail, *self.subtitles)
        return [path for path in found if path is not None]

    def differs(self, before: TalkFiles | None) -> bool:
        """Whether a file came, went, moved or was written again since ``before``."""
        return before is None or self != before or self.versions != before.versions


def find_files(
    conference: Conference,
    folders: Sequence[Path],
    media: Sequence[Path] = (),
    given: GivenFiles | None = None,
) -> dict[str, TalkFiles]:
    """The files of each talk, by the talk's id; earlier folders are preferred.

    ``folders`` hold what a stranger may have packed (the catalogue's own folder): a symbolic link
    that leads out of its folder is passed over. ``media`` are the person's own folders, where
    links may lead anywhere; they come after. ``given`` are the files that the person has chosen:
    they come before all others, unless they are gone.
    """
    return files_in(conference, list_folders(folders, media), given)


def files_in(
    conference: Conference, listed: Listed, given: GivenFiles | None = None
) -> dict[str, TalkFiles]:
    """The files of each talk in folders that were listed, by the talk's id.

    ``given`` are the files that the person has chosen; they come before those in the folders.
    """
    shelves = listed.shelves
    there = {} if given is None else _versions_now(given.all_paths())
    days = {
        recording.id: _recording_file(recording, shelves) for recording in conference.recordings
    }
    slides_names = _names_shared(talk.slides for talk in conference.talks)
    thumbnail_names = _names_shared(talk.thumbnail for talk in conference.talks)
    subtitles: dict[Path, tuple[Path, ...]] = {}
    found: dict[str, TalkFiles] = {}
    for talk in conference.talks:
        recording, offset_s = days.get(talk.recording), talk.start_s
        if recording is None or _is_audio(recording):
            own = _own_video(talk, shelves)
            if own is not None and (recording is None or not _is_audio(own)):
                recording, offset_s = own, 0.0
        if recording is not None and recording not in subtitles:
            subtitles[recording] = _subtitles(recording, shelves)
        files = TalkFiles(
            recording=recording,
            offset_s=offset_s,
            deck=_by_address(talk.slides, talk.id, ("pdf",), slides_names, shelves),
            thumbnail=_by_address(talk.thumbnail, talk.id, PICTURE, thumbnail_names, shelves),
            subtitles=subtitles[recording] if recording is not None else (),
        )
        versions = {path: one for path in files.all_paths() if (one := _version(path, shelves))}
        if given is not None and given.has(talk.id, talk.recording):
            files = _with_given(files, talk, given, there)
            versions |= {path: there[path] for path in files.given}
        found[talk.id] = replace(files, versions=versions)
    return found


def _with_given(
    files: TalkFiles, talk: Talk, given: GivenFiles, there: Mapping[Path, Version]
) -> TalkFiles:
    """The files of a talk with those that a person has chosen, as far as they are ``there``."""
    of_talk, day = given.of_talk(talk.id), given.recordings.get(talk.recording)
    chosen = [path for path in (of_talk.slides, of_talk.own_video, day) if path is not None]
    chosen += of_talk.subtitles
    recording, offset_s, subtitles = files.recording, files.offset_s, files.subtitles
    for path, its_offset_s in ((day, talk.start_s), (of_talk.own_video, 0.0)):
        if path in there:
            recording, offset_s = path, its_offset_s
    if recording is not None and recording != files.recording:
        subtitles = _Shelf(recording.parent, follow=True, deepest=0).subtitles_of(recording)
    own = tuple(path for path in of_talk.subtitles if path in there)
    now = replace(
        files,
        recording=recording,
        offset_s=offset_s,
        deck=of_talk.slides if of_talk.slides in there else files.deck,
        subtitles=(*own, *(path for path in subtitles if path not in own)),
        lost=tuple(path for path in chosen if path not in there),
    )
    return replace(now, given=frozenset(now.all_paths()) & frozenset(chosen) & there.keys())


def _version(path: Path, shelves: Sequence[_Shelf]) -> Version | None:
    """The version of a file that one of the shelves has found usable."""
    versions = (shelf.version(path) for shelf in shelves)
    return next((version for version in versions if version is not None), None)


def _versions_now(paths: Sequence[Path], patience_s: float = PATIENCE_S) -> Mapping[Path, Version]:
    """The versions of the files among these with something in them.

    A disk that does not answer is waited for so many seconds.
    """
    found: dict[Path, Version] = {}
    done = threading.Event()

    def ask() -> None:
        for path in paths:
            try:
                status = os.stat(path)  # noqa: PTH116 - as in _Shelf, for speed
            except (OSError, ValueError):
                continue
            if stat.S_ISREG(status.st_mode) and status.st_size:
                found[path] = _version_in(status)
        done.set()

    if paths:
        threading.Thread(target=ask, name="duthviewer-folder", daemon=True).start()
        done.wait(patience_s)
    return dict(found)


def _version_in(status: os.stat_result) -> Version:
    return Version(status.st_mtime_ns, status.st_size, status.st_ino)


@dataclass(frozen=True)
class Listed:
    """The folders whose files are known, and those of the person's own that do not answer."""

    shelves: Sequence[_Shelf]
    silent: tuple[Path, ...] = ()


def list_folders(
    folders: Sequence[Path], media: Sequence[Path] = (), patience_s: float = PATIENCE_S
) -> Listed:
    """List the folders, as `find_files` takes them.

    One of ``media`` may be on a disk that does not answer, or answers slowly: it is waited for as
    long as more of its files come, and then for so many seconds.
    """
    scans = [_scan(folder) for folder in media]
    shelves = [_Shelf(folder, follow=False) for folder in folders]
    silent = []
    for folder, scan in zip(media, scans, strict=True):
        if (shelf := scan.wait(patience_s)) is not None:
            shelves.append(shelf)
        else:
            silent.append(folder)
    return Listed(shelves, tuple(silent))


class _Scan:
    """One folder that is being listed, on a thread of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._shelf: _Shelf | None = None
        self._error: Exception | None = None
        self._heard_s = time.monotonic()
        self._done = threading.Event()
        # A thread inside a disk that does not answer cannot be ended.
        threading.Thread(target=self._list, name="duthviewer-folder", daemon=True).start()

    def is_done(self) -> bool:
        return self._done.is_set()

    def wait(self, patience_s: float) -> _Shelf | None:
        """The folder with its files; None once nothing more of it has come for so long."""
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
            self._shelf = _Shelf(self._folder, follow=True, count=self._count)
        except Exception as error:
            self._error = error
        finally:
            self._done.set()

    def _count(self) -> None:
        self._heard_s = time.monotonic()


#: What is being listed: a folder that does not answer takes one thread, however often it is wanted.
_scans: dict[Path, _Scan] = {}
_scans_lock = threading.Lock()


def _scan(folder: Path) -> _Scan:
    with _scans_lock:
        for known in [known for known, scan in _scans.items() if scan.is_done()]:
            del _scans[known]
        if (scan := _scans.get(folder)) is None:
            scan = _scans[folder] = _Scan(folder)
        return scan


def is_youtube(url: str) -> bool:
    """Whether an address is one of YouTube's."""
    try:
        host = (urlsplit(url).hostname or "").lower()
    except ValueError:
        return False
    return any(host == known or host.endswith("." + known) for known in _YOUTUBE_HOSTS)


def video_id(url: str) -> str | None:
    """What a download of an address carries in brackets in its name: YouTube's id, or the like."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    segments = [unquote(part) for part in parts.path.split("/") if part]
    if is_youtube(url):
        if watched := parse_qs(parts.query).get("v"):
            return watched[0]
        if host != "youtu.be" and (len(segments) < 2 or segments[0] not in _YOUTUBE_PATHS):
            return None
    return segments[-1] if segments else None


_YOUTUBE_PATHS = ("live", "embed", "shorts", "v", "e")


class _Shelf:
    """One folder's files by name."""

    def __init__(
        self,
        folder: Path,
        *,
        follow: bool,
        deepest: int = DEEPEST,
        count: Callable[[], None] = lambda: None,
    ) -> None:
        """Lists the folder; ``count()`` is called for each name in it."""
        self._follow = follow
        self._deepest = deepest
        self._count = count
        self._usable: dict[str, bool] = {}
        self._versions: dict[str, Version] = {}
        try:
            self.folder = Path(os.path.abspath(folder))  # noqa: PTH100 - keeps links in the path
            self._root = self.folder.resolve()
        except (OSError, ValueError, RuntimeError):
            self.folder = self._root = folder
        #: By folded name: paths, those nearest to the folder first.
        self._by_name: dict[str, list[str]] = {}
        self._by_bracket: dict[str, list[str]] = {}
        #: By the folder and the folded stem of a subtitle, with and without its language.
        self._subtitles: dict[tuple[str, str], list[str]] = {}
        for directory, name in self._walk():
            self._add(directory, name)

    def named(self, names: Iterable[str]) -> Path | None:
        """The first usable file of one of these names, the names tried in turn."""
        for name in names:
            folded = _fold(name)
            paths = self._by_name.get(folded, ())
            # The exact name before one that differs in case or in how an accent is composed.
            for path in sorted(paths, key=lambda path: os.path.basename(path) != name):  # noqa: PTH119
                if self._is_usable(path):
                    return Path(path)
        return None

    def at(self, relative: str) -> Path | None:
        """The usable file at a path within the folder."""
        try:
            path = str(self.folder / inner_path(relative))
        except KnownError:
            return None
        if path.lower().endswith((".part", ".ytdl")) or not self._is_usable(path):
            return None
        # Any folder on the way may be a link, not only the file.
        return Path(path) if self._is_inside(path) else None

    def ending(self, relative: str) -> Path | None:
        """A usable file whose path ends with these parts."""
        wanted = _fold("/" + relative)
        for path in self._by_name.get(wanted.rpartition("/")[2], ()):
            whole = path.replace(os.sep, "/")
            is_there = any(_fold(one).endswith(wanted) for one in (whole, unquote(whole)))
            if is_there and self._is_usable(path):
                return Path(path)
        return None

    def in_brackets(self, identifier: str, extensions: Sequence[str]) -> Path | None:
        """The usable file with ``[identifier]`` in its name, its extension one of these."""
        paths = self._by_bracket.get(identifier, ())
        for extension in extensions:
            for path in paths:
                if path.lower().endswith("." + extension) and self._is_usable(path):
                    return Path(path)
        return None

    def subtitles_of(self, recording: Path) -> tuple[Path, ...]:
        """The subtitles that lie beside a recording and bear its stem, or its whole name."""
        folder = str(recording.parent)
        beside = {
            path
            for stem in (recording.stem, recording.name)
            for path in self._subtitles.get((folder, _fold(stem)), ())
        }
        usable = [Path(path) for path in sorted(beside) if self._is_usable(path)]
        # Forced ones hold a few words only.
        return tuple(sorted(usable, key=lambda path: subtitle_name(path.stem).is_forced))

    def version(self, path: Path) -> Version | None:
        """The version of a file that was found usable here."""
        return self._versions.get(str(path))

    def _walk(self) -> Iterator[tuple[str, str]]:
        """Every name with its folder: breadth first, in order, hidden ones left out."""
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
        if extension not in _EXTENSIONS or not stem or _UNFINISHED.search(name):
            return
        path = os.path.join(directory, name)  # noqa: PTH118 - measured: a Path costs 3 µs a file
        self._by_name.setdefault(_fold(name), []).append(path)
        # `curl -O` keeps an address's name as it is: "My%20Talk.pdf".
        if "%" in name and (decoded := _fold(unquote(name))) != _fold(name):
            self._by_name.setdefault(decoded, []).append(path)
        for identifier in _BRACKETS.findall(stem):
            self._by_bracket.setdefault(identifier, []).append(path)
        if extension in SUBTITLE:
            for shorter in shorter_stems(_fold(stem)):
                self._subtitles.setdefault((directory, shorter), []).append(path)

    def _is_usable(self, path: str) -> bool:
        """Is there a file with something in it, not reached by a link that leads out?"""
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


_EXTENSIONS = frozenset(("pdf", *VIDEO, *AUDIO, *PICTURE, *SUBTITLE))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _fold(name: str) -> str:
    if name.isascii():
        return name.lower()
    # A Mac's file system spells é as two characters, a catalogue mostly as one; a no-break space
    # looks like any other; yt-dlp writes a fullwidth colon for one that Windows does not allow.
    return unicodedata.normalize("NFKC", _INVISIBLE.sub("", name.casefold()))


def _recording_file(recording: Recording, shelves: Sequence[_Shelf]) -> Path | None:
    """By its file name, by the id of its video in brackets, by the recording's id as the stem."""
    if recording.file is not None:
        name = recording.file.rpartition("/")[2]
        for shelf in shelves:
            if path := shelf.at(recording.file) or shelf.named([name]):
                return path
    identifier = video_id(recording.url) if recording.url else None
    for extensions in (VIDEO, AUDIO):
        for shelf in shelves:
            if identifier and (path := shelf.in_brackets(identifier, extensions)):
                return path
        for shelf in shelves:
            names = [f"{recording.id}.{extension}" for extension in extensions]
            # An address may name a file: https://…/day1.mp4.
            if identifier and identifier.lower().rpartition(".")[2] in extensions:
                names.insert(0, identifier)
            if path := shelf.named(names):
                return path
    return None


def _own_video(talk: Talk, shelves: Sequence[_Shelf]) -> Path | None:
    identifiers = [identifier for url in talk.also if (identifier := video_id(url))]
    for extensions in (VIDEO, AUDIO):
        for identifier in identifiers:
            for shelf in shelves:
                if path := shelf.in_brackets(identifier, extensions):
                    return path
                if identifier.lower().rpartition(".")[2] in extensions and (
                    path := shelf.named([identifier])
                ):
                    return path
    return None


def _is_audio(path: Path) -> bool:
    return path.suffix[1:].lower() in AUDIO


def _address_path(address: str) -> str:
    """The path of an address, or the path that it is: ``media/2016/11/js.pdf``."""
    if not is_web_address(address):
        return address
    return unquote(urlsplit(address).path).strip("/")


def _names_shared(addresses: Iterable[str | None]) -> frozenset[str]:
    """Last parts that several addresses have in common, as with ``one/slides.pdf``."""
    counted = Counter(
        _fold(_address_path(address).rpartition("/")[2])
        for address in {address for address in addresses if address}
    )
    return frozenset(name for name, count in counted.items() if count > 1)


def _by_address(
    address: str | None,
    talk_id: str,
    extensions: Sequence[str],
    shared: frozenset[str],
    shelves: Sequence[_Shelf],
) -> Path | None:
    """The file that an address names by its last part, or the talk by its id."""
    names = []
    path = _address_path(address) if address else ""
    last = path.rpartition("/")[2]
    if last:
        stem, dot, extension = last.rpartition(".")
        if not dot or extension.lower() not in _EXTENSIONS:
            if extension.lower() in _OFFICE:
                names += [f"{stem}.{extension}" for extension in extensions]
            stem = last
        elif extension.lower() in extensions:
            names.append(last)
        names += [f"{stem}.{extension}" for extension in extensions]
    by_id = [f"{talk_id}.{extension}" for extension in extensions]
    if address and not is_web_address(address) and last in names:
        for shelf in shelves:
            if found := shelf.at(address):
                return found
    if _fold(last) in shared:
        # "slides.pdf" alone could be any talk's: the folder that it lies in has to agree.
        nearest = "/".join(path.split("/")[-2:])
        for shelf in shelves:
            if found := shelf.ending(nearest) if "/" in nearest else None:
                return found
        names = []
    for shelf in shelves:
        if found := shelf.named([*names, *by_id]):
            return found
    return None


def _subtitles(recording: Path, shelves: Sequence[_Shelf]) -> tuple[Path, ...]:
    found: dict[Path, None] = {}
    for shelf in shelves:
        found.update(dict.fromkeys(shelf.subtitles_of(recording)))
    return tuple(found)

"""The files of a conference on this computer: recordings, decks, thumbnails, subtitles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.library.conferences.file_types import AUDIO, VIDEO
from duthviewer.library.conferences.folder_files import (
    FileVersion,
    FolderFiles,
    ListedFolders,
    current_versions,
    list_folders,
)
from duthviewer.library.conferences.lookup_names import DocumentNames, LookupNames, VideoNames
from duthviewer.library.store.chosen_files import ChosenFiles


@dataclass(frozen=True)
class TalkFiles:
    """The files of a talk on this computer. ``offset_s``: where the talk starts in ``recording``.

    It is 0 for a talk with a video of its own.
    """

    recording: Path | None
    offset_s: float
    deck: Path | None
    thumbnail: Path | None
    subtitles: tuple[Path, ...]
    #: The files among these that the user has chosen
    given: frozenset[Path] = frozenset()
    #: Files that the user has chosen and that no longer exist
    lost: tuple[Path, ...] = ()
    #: The recording of the day and the talk's own video, whichever of them is played
    day: Path | None = None
    own_video: Path | None = None
    #: The subtitles of the one of the two that is not played
    other_subtitles: tuple[Path, ...] = ()
    #: The versions of the files; a replaced or rewritten file has a different version
    versions: Mapping[Path, FileVersion] = field(default_factory=dict, compare=False)

    def plays_own(self, talk: Talk) -> bool:
        """Return whether ``recording`` is a video of this talk alone."""
        if self.recording is None:
            return False
        return self.recording == self.own_video or self.offset_s != talk.start_s

    def other_video(self) -> Path | None:
        """Return the talk's other recording of the two, which is not played."""
        others = (path for path in (self.day, self.own_video) if path != self.recording)
        return next((path for path in others if path is not None), None)

    def all_paths(self) -> list[Path]:
        """Return the files of the talk that are shown."""
        found = (self.recording, self.deck, self.thumbnail, *self.subtitles)
        return [path for path in found if path is not None]

    def differs(self, before: TalkFiles | None) -> bool:
        """Return whether a file was added, removed, moved or rewritten since ``before``."""
        return before is None or self != before or self.versions != before.versions


def find_files(
    conference: Conference,
    folders: Sequence[Path],
    media: Sequence[Path] = (),
    given: ChosenFiles | None = None,
) -> dict[str, TalkFiles]:
    """Find the files of each talk, by the talk's id; earlier folders are preferred.

    ``folders`` may hold files from strangers (the catalogue's own folder): a symbolic link that
    leads out of its folder is ignored. ``media`` are the user's own folders, where links may lead
    anywhere; they are searched last. ``given`` are the files that the user has chosen: they take
    precedence if they still exist.
    """
    return files_in(conference, list_folders(folders, media), given)


def files_in(
    conference: Conference, listed: ListedFolders, given: ChosenFiles | None = None
) -> dict[str, TalkFiles]:
    """Find the files of each talk in listed folders, by the talk's id.

    ``given`` are the files that the user has chosen; they take precedence.
    """
    shelves = [shelf.for_conference(conference.id) for shelf in listed.shelves]
    there = {} if given is None else current_versions(given.all_paths())
    names = LookupNames(conference)
    days = {
        recording.id: _video_file(names.of_recording(recording), shelves)
        for recording in conference.recordings
    }
    subtitles: dict[Path, tuple[Path, ...]] = {}
    found: dict[str, TalkFiles] = {}
    for talk in conference.talks:
        day, own = days.get(talk.recording), _video_file(names.of_own_video(talk), shelves)
        if own == day:
            own = None
        recording, offset_s = day, talk.start_s
        if own is not None and (day is None or (_is_audio(day) and not _is_audio(own))):
            recording, offset_s = own, 0.0
        for path, name in ((day, talk.recording), (own, talk.id)):
            if path is not None and path not in subtitles:
                subtitles[path] = _subtitles(path, name, shelves)
        files = TalkFiles(
            recording=recording,
            offset_s=offset_s,
            deck=_document_file(names.of_deck(talk), shelves),
            thumbnail=_document_file(names.of_thumbnail(talk), shelves),
            subtitles=subtitles[recording] if recording is not None else (),
            day=day,
            own_video=own,
        )
        if (other := files.other_video()) is not None:
            files = replace(files, other_subtitles=subtitles[other])
        versions = {path: one for path in files.all_paths() if (one := _version(path, shelves))}
        if given is not None and given.has(talk.id, talk.recording):
            files = _with_given(files, talk, given, there)
            versions |= {path: there[path] for path in files.given}
        found[talk.id] = replace(files, versions=versions)
    return found


def _with_given(
    files: TalkFiles, talk: Talk, given: ChosenFiles, there: Mapping[Path, FileVersion]
) -> TalkFiles:
    """Return the files of a talk with the chosen files that exist (``there``)."""
    of_talk, day = given.of_talk(talk.id), given.recordings.get(talk.recording)
    chosen = [path for path in (of_talk.slides, of_talk.own_video, day) if path is not None]
    chosen += of_talk.subtitles
    recording, offset_s, subtitles = files.recording, files.offset_s, files.subtitles
    for path, its_offset_s in ((day, talk.start_s), (of_talk.own_video, 0.0)):
        if path in there:
            recording, offset_s = path, its_offset_s
    if recording is not None and recording != files.recording:
        subtitles = _subtitles_beside(recording)
    own = tuple(path for path in of_talk.subtitles if path in there)
    now = replace(
        files,
        recording=recording,
        offset_s=offset_s,
        deck=of_talk.slides if of_talk.slides in there else files.deck,
        subtitles=(*own, *(path for path in subtitles if path not in own)),
        lost=tuple(path for path in chosen if path not in there),
        day=day if day in there else files.day,
        own_video=of_talk.own_video if of_talk.own_video in there else files.own_video,
    )
    if now.own_video == now.day:
        now = replace(now, own_video=None)
    if (other := now.other_video()) != files.other_video():
        beside = () if other is None else _subtitles_beside(other)
        now = replace(now, other_subtitles=beside)
    return replace(now, given=frozenset(now.all_paths()) & frozenset(chosen) & there.keys())


def _version(path: Path, shelves: Sequence[FolderFiles]) -> FileVersion | None:
    """Return the version of a file found in one of the folders."""
    versions = (shelf.version(path) for shelf in shelves)
    return next((version for version in versions if version is not None), None)


def _video_file(names: VideoNames, shelves: Sequence[FolderFiles]) -> Path | None:
    """Find a video by its path, by its id in brackets, or by its name."""
    if names.path is not None:
        name = names.path.rpartition("/")[2]
        for shelf in shelves:
            if path := shelf.at(names.path) or shelf.named([name]):
                return path
    for extensions in (VIDEO, AUDIO):
        for identifier in names.ids:
            for shelf in shelves:
                if path := shelf.in_brackets(identifier, extensions):
                    return path
        for shelf in shelves:
            found = names.file_names(extensions)
            if names.stem is not None and shelf.has_stem(names.stem):
                found += [f"{names.stem}.{extension}" for extension in extensions]
            if path := shelf.named(found):
                return path
    return None


def _is_audio(path: Path) -> bool:
    return path.suffix[1:].lower() in AUDIO


def _document_file(names: DocumentNames, shelves: Sequence[FolderFiles]) -> Path | None:
    """Find a file by its path, by the end of its path, or by its name."""
    if names.path is not None:
        for shelf in shelves:
            if found := shelf.at(names.path):
                return found
    if names.ending is not None:
        for shelf in shelves:
            if found := shelf.ending(names.ending):
                return found
    for shelf in shelves:
        if found := shelf.named(names.names):
            return found
    return None


def _subtitles_beside(recording: Path) -> tuple[Path, ...]:
    return FolderFiles(recording.parent, follow=True, deepest=0).subtitles_of(recording)


def _subtitles(recording: Path, name: str, shelves: Sequence[FolderFiles]) -> tuple[Path, ...]:
    """Return the subtitles beside a recording, then those that came with the catalogue.

    ``name`` is the id of the recording, or of the talk for its own video.
    """
    found: dict[Path, None] = {}
    for shelf in shelves:
        found.update(dict.fromkeys(shelf.subtitles_of(recording)))
    for shelf in shelves:
        found.update(dict.fromkeys(shelf.subtitles_named(name)))
    return tuple(found)

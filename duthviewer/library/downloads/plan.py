"""Which files of a conference are missing on this computer, and from where to get them."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from duthviewer.catalogue.addresses import is_web_address
from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.own_copies import is_own_copy
from duthviewer.library.downloads.sources import is_direct
from duthviewer.library.downloads.target_names import TargetNames
from duthviewer.library.downloads.values import USUAL_HEIGHT, Download, DownloadKind
from duthviewer.resources import resource


@dataclass(frozen=True, kw_only=True)
class FetchOptions:
    """What to fetch of a conference."""

    #: The ids of the talks; None for all
    talks: frozenset[str] | None = None
    kinds: frozenset[DownloadKind] = frozenset(DownloadKind)
    #: The talks of which the own video is wanted rather than the day's recording
    own_videos: frozenset[str] = frozenset()
    height: int = USUAL_HEIGHT


@dataclass(frozen=True)
class PresentFile:
    """A file that is on this computer already, and the download that would replace it."""

    download: Download
    path: Path


@dataclass(frozen=True)
class FetchPlan:
    """The files that are missing, in the order in which to fetch them, and those that are here.

    ``without_address`` are the kinds and ids of files that are missing and have no address.
    """

    missing: tuple[Download, ...]
    present: tuple[PresentFile, ...] = ()
    without_address: tuple[tuple[DownloadKind, str], ...] = ()


def plan_downloads(
    conference: Conference,
    files: Mapping[str, TalkFiles],
    folder: Path,
    options: FetchOptions | None = None,
) -> FetchPlan:
    """Return what to fetch into ``folder``; ``files`` are those on this computer, by talk id.

    Small files come first. Touches no disk.
    """
    return _Planner(conference, files, folder, options or FetchOptions()).plan()


def recording_download(
    conference: Conference,
    talk: Talk,
    folder: Path,
    *,
    own_video: bool = False,
    height: int = USUAL_HEIGHT,
) -> Download | None:
    """Return the download of the recording of a talk, or of its own video.

    If the preferred one has no address, the other one; None if neither has.
    """
    return _Planner(conference, {}, folder, FetchOptions(height=height)).video(talk, own=own_video)


def folder_for(conference: Conference, catalogue: Path, videos: Sequence[Path]) -> Path:
    """Return where the files of a conference are kept: beside its catalogue, if that is possible.

    The files of a bundled catalogue, of its edited copy, or of one in a folder that cannot be
    written, are kept in a folder of their own in the first of ``videos`` that can be written.
    Touches the disk.
    """
    beside = catalogue.absolute().parent
    is_programs = beside.is_relative_to(resource()) or is_own_copy(catalogue)
    if not is_programs and _is_writable(beside):
        return beside
    folders = [folder / conference.id for folder in videos]
    return next((folder for folder in folders if _is_writable(folder)), folders[0])


class _Planner:
    """Collects what the talks of a conference need."""

    def __init__(
        self,
        conference: Conference,
        files: Mapping[str, TalkFiles],
        folder: Path,
        options: FetchOptions,
    ) -> None:
        self._conference = conference
        self._files = files
        self._folder = folder
        self._options = options
        self._last_starts: dict[str, float] = {}
        for talk in conference.talks:
            before = self._last_starts.get(talk.recording, 0.0)
            self._last_starts[talk.recording] = max(before, talk.start_s)
        self._names = TargetNames(conference)
        # By id, so that a file that several talks need is fetched once
        self._missing: dict[str, Download] = {}
        self._present: dict[str, PresentFile] = {}
        self._without_address: dict[tuple[DownloadKind, str], None] = {}

    def plan(self) -> FetchPlan:
        """Return what the wanted talks need."""
        wanted = self._options.talks
        talks = [talk for talk in self._conference.talks if wanted is None or talk.id in wanted]
        for talk in talks:
            files = self._files.get(talk.id, _NO_FILES)
            self._add_document(DownloadKind.THUMBNAIL, talk, talk.thumbnail, files.thumbnail)
            self._add_document(DownloadKind.SLIDES, talk, talk.slides, files.deck)
        for talk in talks:
            self._add_video(talk, self._files.get(talk.id, _NO_FILES))
        return FetchPlan(
            tuple(self._missing.values()),
            tuple(self._present.values()),
            tuple(self._without_address),
        )

    def video(self, talk: Talk, *, own: bool) -> Download | None:
        """Return the download of a talk's own video or of its day, whichever has an address."""
        recording = self._conference.recording_by_id[talk.recording]
        if talk.also and (own or recording.url is None):
            url = talk.also[0]
            name = self._names.of_own_video(talk, url)
            return self._download(DownloadKind.RECORDING, talk, url, name)
        if recording.url is None:
            return None
        name = self._names.of_recording(recording)
        return self._download(DownloadKind.RECORDING, recording, recording.url, name)

    def _add_document(
        self, kind: DownloadKind, talk: Talk, address: str | None, path: Path | None
    ) -> None:
        if kind not in self._options.kinds or address is None:
            return
        if not is_web_address(address):
            # A path in the catalogue's folder: nobody offers it.
            if path is None:
                self._without_address[kind, talk.id] = None
            return
        names = self._names
        name = names.of_slides(talk) if kind is DownloadKind.SLIDES else names.of_thumbnail(talk)
        self._add(self._download(kind, talk, address, name), path)

    def _add_video(self, talk: Talk, files: TalkFiles) -> None:
        kinds = self._options.kinds
        if files.recording is None:
            own = talk.id in self._options.own_videos
        else:
            own = files.offset_s != talk.start_s
        video = self.video(talk, own=own)
        if DownloadKind.RECORDING in kinds:
            if video is not None:
                self._add(video, files.recording)
            elif files.recording is None:
                self._without_address[DownloadKind.RECORDING, talk.recording] = None
        if (
            DownloadKind.SUBTITLES in kinds
            and video is not None
            and not is_direct(video.url, DownloadKind.RECORDING)
        ):
            self._add_subtitles(talk, video, files)

    def _add_subtitles(self, talk: Talk, video: Download, files: TalkFiles) -> None:
        """Add the subtitles of a video; they lie beside it with its stem."""
        owner = talk if video.talk else self._conference.recording_by_id[talk.recording]
        subtitles = self._download(DownloadKind.SUBTITLES, owner, video.url, video.name)
        if files.recording is not None:
            beside = files.recording
            subtitles = replace(subtitles, folder=beside.parent, name=beside.stem)
            if not files.subtitles and not os.access(beside.parent, os.W_OK):
                return
        self._add(subtitles, next(iter(files.subtitles), None))

    def _add(self, download: Download, path: Path | None) -> None:
        if path is None:
            self._present.pop(download.id, None)
            self._missing.setdefault(download.id, download)
        elif download.id not in self._missing:
            self._present.setdefault(download.id, PresentFile(download, path))

    def _download(
        self, kind: DownloadKind, owner: Talk | Recording, url: str, name: str
    ) -> Download:
        is_talk = isinstance(owner, Talk)
        # A talk and a recording can have the same id.
        is_video = kind in (DownloadKind.RECORDING, DownloadKind.SUBTITLES)
        of = f"talk:{owner.id}" if is_talk and is_video else owner.id
        return Download(
            id=f"{self._conference.id}/{kind}/{of}",
            conference=self._conference.id,
            kind=kind,
            recording=owner.recording if isinstance(owner, Talk) else owner.id,
            talk=owner.id if is_talk else None,
            url=url,
            folder=self._folder,
            name=name,
            title=owner.title or owner.id,
            height=self._options.height,
            last_start_s=0.0 if is_talk else self._last_starts.get(owner.id, 0.0),
        )


_NO_FILES = TalkFiles(recording=None, offset_s=0.0, deck=None, thumbnail=None, subtitles=())


def _is_writable(folder: Path) -> bool:
    """Return whether files can be created in a folder, or in the folder in which it would be."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False

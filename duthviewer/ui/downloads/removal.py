"""The files of talks that can be removed from this computer. Imports no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from duthviewer.catalogue.conference import Conference
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.downloads.streamed_parts import StreamedPart


@dataclass(frozen=True)
class Removal:
    """Files to remove, and what they leave without a recording."""

    files: tuple[Path, ...]
    #: How many bytes their removal frees
    size: int
    #: The titles of further talks whose recording is removed, too
    others: tuple[str, ...]
    #: The files that the user chose for these talks, which stay
    kept: tuple[Path, ...]
    #: Unfinished recordings that were only watched
    streamed: tuple[StreamedPart, ...] = ()

    @property
    def streamed_size(self) -> int:
        """How many bytes the unfinished recordings take."""
        return sum(part.bytes for part in self.streamed)


def removal_of(
    conference: Conference, files: Mapping[str, TalkFiles], talk_ids: Iterable[str]
) -> Removal:
    """Find the files of talks and their sizes. Call it on a thread.

    A file that the user chose by hand stays: it is not the program's. Slides, pictures and
    subtitles that a further talk uses stay, too; its recording does not, because a day's recording
    is what a person wants to be rid of.
    """
    wanted = set(talk_ids)
    used = {
        path
        for talk_id, of_talk in files.items()
        if talk_id not in wanted
        for path in (of_talk.deck, of_talk.thumbnail)
        if path is not None
    }
    found: dict[Path, None] = {}
    kept: dict[Path, None] = {}
    recordings: set[Path] = set()
    for talk_id in (talk.id for talk in conference.talks if talk.id in wanted):
        of_talk = files.get(talk_id)
        if of_talk is None:
            continue
        for path in of_talk.all_paths():
            if path in of_talk.given:
                kept[path] = None
            elif path not in used:
                found[path] = None
        if of_talk.recording is not None and of_talk.recording not in of_talk.given:
            recordings.add(of_talk.recording)
            found.update(dict.fromkeys(_companions(of_talk.recording)))
    others = tuple(
        conference.talk_by_id[talk_id].title
        for talk_id, of_talk in files.items()
        if talk_id not in wanted and of_talk.recording in recordings
    )
    sizes = [_size(path) for path in found]
    return Removal(tuple(found), sum(sizes), others, tuple(kept))


def _companions(recording: Path) -> list[Path]:
    """Return what yt-dlp wrote beside a recording about it."""
    information = recording.with_name(f"{recording.stem}.info.json")
    try:
        return [information] if information.is_file() else []
    except OSError:
        return []


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0

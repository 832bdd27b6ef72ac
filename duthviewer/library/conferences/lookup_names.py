"""The names by which the files of a conference are found in folders."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from duthviewer.catalogue.addresses import is_web_address
from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.library.conferences.file_types import AUDIO, EXTENSIONS, PICTURE, VIDEO
from duthviewer.library.conferences.folder_files import folded_name
from duthviewer.library.conferences.video_ids import video_id

#: Slides published in these formats are often stored as an exported PDF.
_OFFICE = frozenset(("htm", "html", "ipynb", "key", "md", "odp", "pps", "ppsx", "ppt", "pptx"))


@dataclass(frozen=True)
class DocumentNames:
    """The names of a deck or a thumbnail, in the order in which they are tried."""

    names: tuple[str, ...]
    #: Its path in the catalogue's folder, tried before all names
    path: str | None = None
    #: The last parts of its path, for a name that says nothing by itself
    ending: str | None = None


@dataclass(frozen=True)
class VideoNames:
    """The names of a recording, or of a talk's own video."""

    #: Ids of the video; in brackets in the name, or the whole name if it is a file name
    ids: tuple[str, ...]
    #: The name without an extension
    stem: str | None
    #: Its path in the catalogue's folder, tried before all names
    path: str | None = None

    def file_names(self, extensions: Sequence[str]) -> list[str]:
        """Return the ids that are file names with these extensions: https://…/day1.mp4."""
        return [one for one in self.ids if one.lower().rpartition(".")[2] in extensions]


class LookupNames:
    """The names of all files of a conference."""

    def __init__(self, conference: Conference) -> None:
        talks, recordings = conference.talks, conference.recordings
        self._slides_names = _names_shared(talk.slides for talk in talks)
        self._thumbnail_names = _names_shared(talk.thumbnail for talk in talks)
        videos = [recording.url for recording in recordings]
        self._video_names = _names_shared((*videos, *(url for talk in talks for url in talk.also)))
        self._recording_ids = frozenset(recording.id for recording in recordings)

    def of_deck(self, talk: Talk) -> DocumentNames:
        return _document_names(talk.slides, talk.id, ("pdf",), self._slides_names)

    def of_thumbnail(self, talk: Talk) -> DocumentNames:
        return _document_names(talk.thumbnail, talk.id, PICTURE, self._thumbnail_names)

    def of_recording(self, recording: Recording) -> VideoNames:
        urls = () if recording.url is None else (recording.url,)
        return VideoNames(self._video_ids(urls), recording.id, recording.file)

    def of_own_video(self, talk: Talk) -> VideoNames:
        # A recording's id means the recording.
        has_name = bool(talk.also) and talk.id not in self._recording_ids
        return VideoNames(self._video_ids(talk.also), talk.id if has_name else None)

    def _video_ids(self, urls: Iterable[str]) -> tuple[str, ...]:
        return tuple(
            found
            for url in urls
            if (found := video_id(url))
            and not (is_file_name(found) and folded_name(found) in self._video_names)
        )


def is_file_name(identifier: str) -> bool:
    """Return whether the id of a video is the name of a file rather than an id of a site."""
    return identifier.lower().rpartition(".")[2] in (*VIDEO, *AUDIO) and "." in identifier


def _address_path(address: str) -> str:
    """Return the path part of an address; a relative path is returned unchanged."""
    if not is_web_address(address):
        return address
    return unquote(urlsplit(address).path).strip("/")


def _names_shared(addresses: Iterable[str | None]) -> frozenset[str]:
    """Return the file names that several addresses share, as in ``one/slides.pdf``."""
    counted = Counter(
        folded_name(_address_path(address).rpartition("/")[2])
        for address in {address for address in addresses if address}
    )
    return frozenset(name for name, count in counted.items() if count > 1)


def _document_names(
    address: str | None, talk_id: str, extensions: Sequence[str], shared: frozenset[str]
) -> DocumentNames:
    """Return the names by the last part of an address, then those by the talk's id."""
    names = []
    path = _address_path(address) if address else ""
    last = path.rpartition("/")[2]
    if last:
        stem, dot, extension = last.rpartition(".")
        if not dot or extension.lower() not in EXTENSIONS:
            if extension.lower() in _OFFICE:
                names += [f"{stem}.{extension}" for extension in extensions]
            stem = last
        elif extension.lower() in extensions:
            names.append(last)
        names += [f"{stem}.{extension}" for extension in extensions]
    is_path = address is not None and not is_web_address(address) and last in names
    ending = None
    if folded_name(last) in shared:
        # "slides.pdf" could belong to any talk, so its folder must match too.
        nearest = "/".join(path.split("/")[-2:])
        ending = nearest if "/" in nearest else None
        names = []
    names += [f"{talk_id}.{extension}" for extension in extensions]
    return DocumentNames(tuple(names), address if is_path else None, ending)

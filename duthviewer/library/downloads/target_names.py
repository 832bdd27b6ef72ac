"""The names of downloaded files: those by which `find_files` finds them, safe on every system.

The addresses, ids and titles of a catalogue come from strangers. A name from them is taken only if
it is a plain file name; nothing that a server sends names a file.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from urllib.parse import unquote

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.library.conferences.file_types import AUDIO, PICTURE, VIDEO
from duthviewer.library.conferences.folder_files import (
    bracketed_ids,
    folded_name,
    is_unfinished_name,
)
from duthviewer.library.conferences.lookup_names import LookupNames, VideoNames, is_file_name
from duthviewer.library.downloads.sources import extension_of, is_direct
from duthviewer.library.downloads.values import DownloadKind

#: Bytes of a name that leave room for what is added to it: `.f137-drc.mp4.part-Frag1234.part`
_LONGEST_NAME = 200
_LONGEST_TITLE = 100
#: Windows takes these for devices, with any extension.
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?", re.I)
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_MEDIA = frozenset((*VIDEO, *AUDIO))
#: Extensions that yt-dlp gives to recordings
_YT_DLP_EXTENSIONS = ("mp4", "mkv", "webm", "m4a", "mp3")


def is_safe_name(name: str) -> bool:
    """Return whether this is the name of a visible file on every system."""
    return (
        bool(name)
        and len(name.encode("utf-8", "replace")) <= _LONGEST_NAME
        and name.isprintable()
        and name[0] not in ". "
        and name[-1] not in ". "
        and not _FORBIDDEN.search(name)
        and not _DEVICE.fullmatch(name)
    )


def safe_title(text: str) -> str:
    """Return a title as part of a file name; "" if nothing of it can be used."""
    text = unicodedata.normalize("NFC", text).replace("[", "(").replace("]", ")")
    text = _FORBIDDEN.sub(" ", "".join(one if one.isprintable() else " " for one in text))
    text = " ".join(text.split()).strip(". ")
    while len(text.encode()) > _LONGEST_TITLE:
        text = text[:-1]
    text = text.rstrip(". ")
    return "" if _DEVICE.fullmatch(text) else text


class TargetNames:
    """The names of the files of a conference, each of which is found for its own talk only."""

    def __init__(self, conference: Conference) -> None:
        self._lookup = LookupNames(conference)
        #: The addresses of the files that are found by a name, `name.ext`, by a stem, `name.*`, or
        #: by an id in brackets, `[id]`
        self._claims: defaultdict[str, set[str | None]] = defaultdict(set)
        for recording in conference.recordings:
            self._claim_video(self._lookup.of_recording(recording), recording.url)
        for talk in conference.talks:
            for url in talk.also[:1]:
                self._claim_video(self._lookup.of_own_video(talk), url)
            self._claim(self._lookup.of_deck(talk).names, talk.slides)
            self._claim(self._lookup.of_thumbnail(talk).names, talk.thumbnail)

    def of_slides(self, talk: Talk) -> str:
        """Return the file name of a talk's slides."""
        names = self._lookup.of_deck(talk).names
        return self._best(names, talk.slides, names[-1])

    def of_thumbnail(self, talk: Talk) -> str:
        """Return the file name of a talk's thumbnail."""
        names = self._lookup.of_thumbnail(talk).names
        extension = extension_of(talk.thumbnail or "")
        if extension in PICTURE:
            names = tuple(sorted(names, key=lambda name: not name.lower().endswith(extension)))
        return self._best(names, talk.thumbnail, names[-1])

    def of_recording(self, recording: Recording) -> str:
        """Return the file name of a recording, or its stem if yt-dlp downloads it."""
        title = recording.title or recording.id
        return self._video_name(self._lookup.of_recording(recording), recording.url, title)

    def of_own_video(self, talk: Talk, url: str) -> str:
        """Return the file name of a talk's own video, or its stem if yt-dlp downloads it."""
        return self._video_name(self._lookup.of_own_video(talk), url, talk.title)

    def _video_name(self, names: VideoNames, url: str | None, title: str) -> str:
        in_brackets = [
            f"{safe_title(title)} [{one}]".strip() for one in names.ids if not set(one) & set("[]")
        ]
        last = names.stem or safe_title(title) or "video"
        if url is None or not is_direct(url, DownloadKind.RECORDING):
            stems = [*in_brackets, *([] if names.stem is None else [names.stem])]
            return self._best(stems, url, last, _YT_DLP_EXTENSIONS)
        extension = extension_of(url)
        whole = [] if names.path is None else [names.path.rpartition("/")[2]]
        whole += names.file_names((extension,))
        whole += [] if names.stem is None else [f"{names.stem}.{extension}"]
        whole = [name for name in whole if name.lower().endswith(f".{extension}")]
        return self._best(
            [*whole, *(f"{stem}.{extension}" for stem in in_brackets)], url, f"{last}.{extension}"
        )

    def _best(
        self, names: Iterable[str], url: str | None, last: str, extensions: Iterable[str] = ("",)
    ) -> str:
        """Return the first safe name by which nothing else is found, else the first safe one."""
        endings = [f".{extension}" if extension else "" for extension in extensions]
        first = None
        for name in names:
            whole = name + endings[0]
            if not is_safe_name(whole) or is_unfinished_name(whole):
                continue
            if all(self._is_free(name + ending, url) for ending in endings):
                return name
            first = first or name
        return first or last

    def _is_free(self, name: str, url: str | None) -> bool:
        """Return whether only the file of this address is found by a name."""
        stem, _, extension = name.rpartition(".")
        claims = [folded_name(name), folded_name(unquote(name))]
        if extension.lower() in _MEDIA:
            claims += [f"{one.rpartition('.')[0]}.*" for one in claims]
            claims += [f"[{one}]" for one in bracketed_ids(stem)]
        return all(self._claims.get(claim, {url}) <= {url} for claim in claims)

    def _claim(self, names: Iterable[str], url: str | None) -> None:
        for name in names:
            self._claims[folded_name(name)].add(url)

    def _claim_video(self, names: VideoNames, url: str | None) -> None:
        if names.stem is not None:
            self._claims[f"{folded_name(names.stem)}.*"].add(url)
        if names.path is not None:
            self._claim([names.path.rpartition("/")[2]], url)
        for one in names.ids:
            self._claims[f"[{one}]"].add(url)
            if is_file_name(one):
                self._claim([one], url)

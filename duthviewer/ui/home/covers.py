"""The pictures of the start page's cards, and the sizes of conferences on this computer."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.errors import KnownError
from duthviewer.ui.background.picture_cache import PictureCache

if TYPE_CHECKING:
    from duthviewer.library.conferences.files import TalkFiles
    from duthviewer.library.media.pictures import CardPictures
    from duthviewer.library.store.store import Store

#: How many talks of a conference are tried for its cover
_TALKS_TRIED = 4
#: How many conferences' files are remembered, and for how long
_CONFERENCES_KEPT, _KEPT_S = 24, 60.0


@dataclass(frozen=True)
class HomePicture:
    """Identifies the picture of a card: a talk's, or a conference's if ``talk_id`` is ""."""

    catalogue: Path
    talk_id: str
    width_px: int
    card_id: str


class _OnDisk(NamedTuple):
    """A conference with its files on this computer, and the time when they were found."""

    conference: Conference
    files: Mapping[str, TalkFiles]
    found_s: float


class HomePictures(PictureCache[HomePicture]):
    """Makes the pictures of cards in sight, and measures their conferences on the way.

    The grid caches the pictures, so this object does not.
    """

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """``folder`` caches the pictures on disk, together with those of the library page."""
        super().__init__(parent, limit=0, threads=2)
        self._folder = folder
        self._on_disk: CardPictures | None = None
        self._lock = threading.Lock()
        self._found: OrderedDict[Path, _OnDisk] = OrderedDict()
        #: The measured sizes of conferences by their catalogues
        self.sizes: dict[Path, int] = {}
        #: The user's folders, and the store with the files that the user has chosen
        self.media: Sequence[Path] = ()
        self.store: Store | None = None

    def forget_files(self) -> None:
        """Look for files again, because some may have come or gone."""
        with self._lock:
            self._found.clear()
        self.forget()

    def make(self, key: HomePicture, is_cancelled: Callable[[], bool]) -> QImage:
        # Imported here because it is not needed before the start page shows.
        from duthviewer.library.media.pictures import CardPictures

        if self._on_disk is None:
            self._on_disk = CardPictures(self._folder)
        try:
            found = self._files_of(key.catalogue)
        except (KnownError, OSError, ValueError):
            return QImage()
        if is_cancelled():
            return QImage()
        for talk in self._talks(found, key.talk_id):
            if (path := self._picture(found, talk, key.width_px, is_cancelled)) is not None:
                return QImage(str(path))
            if is_cancelled():
                break
        return QImage()

    def _picture(
        self, found: _OnDisk, talk: Talk, width_px: int, is_cancelled: Callable[[], bool]
    ) -> Path | None:
        from duthviewer.library.media.pictures import PictureRequest

        assert self._on_disk is not None
        files, end_s = found.files[talk.id], found.conference.end_by_talk_id[talk.id]
        request = PictureRequest(
            thumbnail=files.thumbnail,
            recording=files.recording,
            start_s=files.offset_s,
            length_s=None if end_s is None else end_s - talk.start_s,
            deck=files.deck,
        )
        return self._on_disk.picture(request, width_px, is_cancelled)

    @staticmethod
    def _talks(found: _OnDisk, talk_id: str) -> list[Talk]:
        """Return the talks whose pictures to try: those with thumbnails first for a cover."""
        if talk_id:
            talk = found.conference.talk_by_id.get(talk_id)
            return [] if talk is None else [talk]
        files = found.files
        here = [
            talk
            for talk in found.conference.talks
            if files[talk.id].thumbnail or files[talk.id].recording or files[talk.id].deck
        ]
        return sorted(here, key=lambda talk: files[talk.id].thumbnail is None)[:_TALKS_TRIED]

    def _files_of(self, catalogue: Path) -> _OnDisk:
        with self._lock:
            found = self._found.get(catalogue)
        if found is not None and time.monotonic() - found.found_s < _KEPT_S:
            return found
        from duthviewer.library.conferences.cache import open_conference
        from duthviewer.library.conferences.files import find_files
        from duthviewer.library.store.chosen_files import read_chosen_files

        conference = open_conference(catalogue)
        chosen = read_chosen_files(self.store, conference.id)
        files = find_files(conference, [catalogue.parent], self.media, chosen)
        found = _OnDisk(conference, files, time.monotonic())
        # Pictures and subtitles are small, and nobody downloads them for their own sake.
        sizes = {
            path: of_talk.versions[path].size
            for of_talk in files.values()
            for path in (of_talk.recording, of_talk.deck)
            if path is not None and path in of_talk.versions
        }
        with self._lock:
            self.sizes[catalogue] = sum(sizes.values())
            self._found[catalogue] = found
            while len(self._found) > _CONFERENCES_KEPT:
                self._found.popitem(last=False)
        return found

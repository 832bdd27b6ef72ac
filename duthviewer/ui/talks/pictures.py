"""The pictures of cards, made when a card becomes visible."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from duthviewer.ui.background.picture_cache import PictureCache

if TYPE_CHECKING:
    from duthviewer.library.conferences.files import TalkFiles
    from duthviewer.library.media.pictures import CardPictures


@dataclass(frozen=True)
class TalkPicture:
    """Identifies a card's picture of one width; ``length_s`` is the talk's, if known."""

    talk_id: str
    width_px: int
    files: TalkFiles = field(compare=False)
    length_s: float | None = field(compare=False)


class TalkPictures(PictureCache[TalkPicture]):
    """Makes 16:9 pictures for cards. The grid caches them, so this object does not."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """``folder`` caches the pictures on disk."""
        super().__init__(parent, limit=0, threads=2)
        self._folder = folder
        self._on_disk: CardPictures | None = None

    def make(self, key: TalkPicture, is_cancelled: Callable[[], bool]) -> QImage:
        # Imported here because it is not needed before the first paint.
        from duthviewer.library.media.pictures import CardPictures, PictureRequest

        if self._on_disk is None:
            self._on_disk = CardPictures(self._folder)
        request = PictureRequest(
            thumbnail=key.files.thumbnail,
            recording=key.files.recording,
            start_s=key.files.offset_s,
            length_s=key.length_s,
            deck=key.files.deck,
        )
        path = self._on_disk.picture(request, key.width_px, is_cancelled)
        return QImage() if path is None else QImage(str(path))

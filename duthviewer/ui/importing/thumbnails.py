"""The pictures of the talks of an import: files at once, pictures from the web on request."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from duthviewer.catalogue.addresses import is_web_address
from duthviewer.library.importing.values import ImportedConference
from duthviewer.library.importing.web_cache import WebCache
from duthviewer.ui.background.picture_cache import PictureCache

#: A picture of a talk is smaller than this, in bytes and in pixels
_MOST_BYTES = 5 * 2**20
_MOST_PX = 8000
#: A server is asked again after this time
_FRESH_S = 30 * 86_400.0
_KEPT = 600
#: Not SVG, which may name other files
_FORMATS = (b"jpeg", b"png", b"webp", b"gif")


class ThumbnailPictures(PictureCache[str]):
    """Reads pictures by their address or their path. Two at a time, to be polite to servers."""

    def __init__(self, size: QSize, ratio: float, parent: QObject | None = None) -> None:
        super().__init__(parent, limit=_KEPT, threads=2)
        self._size, self._ratio = size * ratio, ratio
        self._folder: Path | None = None
        self._made: Mapping[str, bytes] = {}
        self._web = WebCache()
        #: Whether pictures of the web may be fetched
        self.may_fetch = False

    def show_import(self, imported: ImportedConference, folder: Path | None) -> None:
        """Use the files of an import, and those in the folder of its source."""
        self.forget()
        self._folder, self.may_fetch = folder, False
        self._made = {file.name: file.content for file in imported.files}

    def make(self, key: str, is_cancelled: Callable[[], bool]) -> QImage:
        return scaled_picture(self._content(key), self._size, self._ratio)

    def _content(self, key: str) -> bytes:
        if is_web_address(key):
            if not self.may_fetch:
                kept = self._web.kept(key)
                return b"" if kept is None else kept.content
            return self._web.get(key, fresh_s=_FRESH_S, most_bytes=_MOST_BYTES).content
        if key in self._made:
            return self._made[key]
        if self._folder is None:
            return b""
        path = (self._folder / key).resolve()
        if not path.is_relative_to(self._folder.resolve()) or not path.is_file():
            return b""
        with path.open("rb") as file:
            return file.read(_MOST_BYTES)


def scaled_picture(content: bytes, size: QSize, ratio: float) -> QImage:
    """Return a picture that fits ``size``, in device pixels; null if it cannot be read."""
    if not content or len(content) > _MOST_BYTES:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    whole = reader.size()
    if reader.format().data() not in _FORMATS:
        return QImage()
    if not whole.isValid() or max(whole.width(), whole.height()) > _MOST_PX:
        return QImage()
    reader.setScaledSize(whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    image.setDevicePixelRatio(ratio)
    return image


def hosts_of(addresses: Iterable[str]) -> list[str]:
    """Return the hosts of web addresses, each once."""
    hosts = (urlsplit(each).hostname or "" for each in addresses if is_web_address(each))
    return list(dict.fromkeys(host for host in hosts if host))

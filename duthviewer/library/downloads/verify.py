"""Checks a complete file before it counts as downloaded.

A server may send a web page instead of a file, or only its beginning with a length that fits.
"""

from __future__ import annotations

import datetime as dt
import logging
import threading
from pathlib import Path
from typing import BinaryIO

from duthviewer.errors import KnownError
from duthviewer.library.downloads.sources import host_of
from duthviewer.library.downloads.values import (
    Download,
    DownloadError,
    DownloadKind,
    TemporaryDownloadError,
)

logger = logging.getLogger(__name__)

#: The beginnings of web pages, in lower case, after white space
_PAGES = (b"<!doctype html", b"<html", b"<head", b"<body", b"<script", b"<!--", b"<title")
#: Programs that write PDFs put this mark at the end; some add a few bytes after it.
_PDF_END, _PDF_TAIL_BYTES = b"%%EOF", 2048
#: Cameras and other programs append data of their own to pictures.
_TAIL_BYTES = 64 * 2**10
_PICTURE_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP")
_MOST_PIXELS = 64_000_000
_LARGEST_PICTURE = 64 * 2**20
_LARGEST_SUBTITLES = 16 * 2**20
#: Boxes with which a file of the MP4 family can begin
_FIRST_BOXES = frozenset((b"ftyp", b"moov", b"mdat", b"free", b"wide", b"skip", b"styp"))
_MOST_BOXES = 1_000_000
_EBML, _SEGMENT = b"\x1a\x45\xdf\xa3", b"\x18\x53\x80\x67"


_deck_checks = threading.Lock()


class WrongFile(DownloadError):
    """What the server sent is no file of the expected kind."""


class DamagedFile(TemporaryDownloadError):
    """What the server sent is a file of the expected kind, but not a whole one."""


def refuse_page(beginning: bytes, download: Download, host: str) -> None:
    """Raise WrongFile if a file begins like a web page."""
    text = beginning.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if text.startswith(_PAGES):
        raise WrongFile(
            "{host} sent a web page instead of the file: perhaps the login page of a network, or "
            "the file has moved. Open {url} in your browser; if it has the file, drop it here.",
            host=host, url=download.url,
        )  # fmt: skip


def verify(path: Path, download: Download) -> None:
    """Check that a complete file is what it should be. Raises WrongFile and DamagedFile."""
    host = host_of(download.url)
    with path.open("rb") as file:
        refuse_page(file.read(512), download, host)
    if path.stat().st_size == 0:
        raise DamagedFile("{host} sent an empty file. Try again later.", host=host)
    checks = {
        DownloadKind.SLIDES: _check_slides,
        DownloadKind.THUMBNAIL: _check_picture,
        DownloadKind.RECORDING: _check_recording,
        DownloadKind.SUBTITLES: _check_subtitles,
    }
    checks[download.kind](path, download, host)


def _damaged(host: str) -> DamagedFile:
    return DamagedFile(
        "{host} sent a damaged file. Try again later, or download it by other means and drop "
        "the file here.",
        host=host,
    )


def _wrong(host: str, reason: KnownError | None = None) -> WrongFile:
    if reason is not None:
        logger.info("A downloaded file was refused: %s", reason)
    return WrongFile(
        "{host} sent a file of another kind. Look for a newer catalogue, or download it by other "
        "means and drop the file here.",
        host=host,
    )


def _check_slides(path: Path, download: Download, host: str) -> None:
    from duthviewer.slides.deck import Deck, DeckError

    with path.open("rb") as file:
        if b"%PDF-" not in file.read(1024):
            raise _wrong(host)
        file.seek(max(0, path.stat().st_size - _PDF_TAIL_BYTES))
        # PDFium repairs a file without its end; then pages may be missing.
        if _PDF_END not in file.read():
            raise _damaged(host)
    try:
        # One after the other, so that they share a process: its start takes longer than a check.
        with _deck_checks:
            Deck(path).close()
    except DeckError as error:
        # Its sentence says more: damaged, empty, or locked with a password.
        raise WrongFile(error.template, **{**error.values, "name": download.name}) from error


def _check_picture(path: Path, download: Download, host: str) -> None:
    from PIL import Image, UnidentifiedImageError

    if path.stat().st_size > _LARGEST_PICTURE:
        raise _wrong(host)
    data = path.read_bytes()
    try:
        with Image.open(path, formats=_PICTURE_FORMATS) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                raise _wrong(host)
            if not _picture_has_end(data, picture.format or ""):
                raise _damaged(host)
            picture.load()
    except UnidentifiedImageError as error:
        raise _wrong(host) from error
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise _damaged(host) from error


def _picture_has_end(data: bytes, format: str) -> bool:
    """Return whether the last bytes of a picture are there, which decoders do without."""
    if format == "JPEG":
        return b"\xff\xd9" in data[-_TAIL_BYTES:]
    if format == "PNG":
        return b"IEND\xaeB`\x82" in data[-_TAIL_BYTES:]
    if format == "WEBP":
        return len(data) >= 8 + int.from_bytes(data[4:8], "little")
    if format == "GIF":
        return data.rstrip(b"\0\r\n ").endswith(b";")
    return True


def _check_recording(path: Path, download: Download, host: str) -> None:
    from duthviewer.playback.probe import Unplayable, probe

    try:
        media = probe(path)
    except Unplayable as error:
        # A file whose index is at its end cannot be read either if that is missing.
        raise (_damaged(host) if _is_cut(path) else _wrong(host, error)) from error
    if _is_cut(path):
        raise _damaged(host)
    if 0 < media.duration_s <= download.last_start_s:
        raise WrongFile(
            "The recording that {host} sent is {length} long, but a talk starts at {start}: it is "
            "another video, or not yet complete. Try again in some days, or look for a newer "
            "catalogue.",
            host=host, length=_clock(media.duration_s), start=_clock(download.last_start_s),
        )  # fmt: skip


def _clock(seconds: float) -> str:
    """Return seconds as 1:05:00."""
    return str(dt.timedelta(seconds=round(seconds)))


def _check_subtitles(path: Path, download: Download, host: str) -> None:
    from duthviewer.library.media.cue_formats import parse
    from duthviewer.library.media.encodings import decode

    if path.stat().st_size > _LARGEST_SUBTITLES:
        raise _wrong(host)
    kind = Path(download.name).suffix.lstrip(".").lower()
    if not parse(decode(path.read_bytes()), kind).cues:
        raise _wrong(host)


def _is_cut(path: Path) -> bool:
    """Return whether the end of a recording is missing, for formats that state their length."""
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(4096)
        if head[4:8] in _FIRST_BOXES:
            return _are_boxes_cut(file, size)
        if head.startswith(_EBML):
            return _is_segment_cut(head, size)
        if head.startswith(b"RIFF"):
            return size < 8 + int.from_bytes(head[4:8], "little")
    return False


def _are_boxes_cut(file: BinaryIO, size: int) -> bool:
    """Return whether the last box of an MP4 does not end where the file does."""
    at = 0
    for _ in range(_MOST_BOXES):
        if size - at < 8:
            return False  # The end, or bytes that are no box
        file.seek(at)
        header = file.read(16)
        length = int.from_bytes(header[:4], "big")
        if length == 0:
            return False  # It has no length, and ends with the file.
        if length == 1:
            length = int.from_bytes(header[8:], "big")
        if length < 8 or at + length > size:
            return True
        at += length
    return False


def _is_segment_cut(head: bytes, size: int) -> bool:
    """Return whether the segment of a Matroska or WebM file is longer than the file."""
    length, at = _matroska_length(head, len(_EBML))
    if length is None or head[at + length :][:4] != _SEGMENT:
        return False
    segment, start = _matroska_length(head, at + length + len(_SEGMENT))
    return segment is not None and start + segment > size


def _matroska_length(data: bytes, at: int) -> tuple[int | None, int]:
    """Return the length that an element states, None if it is unknown, and where it begins."""
    first = data[at] if at < len(data) else 0
    if not first:
        return None, at
    width = 9 - first.bit_length()
    length = int.from_bytes(data[at : at + width], "big") & ((1 << 7 * width) - 1)
    return (None if length == (1 << 7 * width) - 1 else length), at + width

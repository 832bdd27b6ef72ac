"""Pictures for cards: created from files on this computer and cached up to a size limit."""

from __future__ import annotations

import contextlib
import hashlib
import io
import logging
import os
import stat
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from duthviewer.errors import KnownError
from duthviewer.library.media.frames import FrameReader
from duthviewer.slides.deck import Deck
from duthviewer.writing import make_private_folder, unfinished_file

if TYPE_CHECKING:
    from PIL import Image

logger = logging.getLogger(__name__)

#: Increase it when pictures are created differently, so that old ones are replaced.
_MAKING = 2

_KEPT_BYTES = 512 * 2**20
_SUFFIX = ".jpg"
_MARK = b"duth"
#: How long a file without a usable picture is not tried again
_BARREN_S = 24 * 3600.0
#: The size of the folder is checked after this many new pictures.
_TRIM_EVERY = 100

_MAX_FILE_BYTES = 64 * 2**20
_MAX_PIXELS = 64_000_000
_MIN_SIDE = 32
#: Formats of thumbnails. Pillow reads more, some of them (EPS) by running other programs.
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP")

#: Spread of the brightness (0 to 127) below which a frame is blank, and from which it is good
#: enough. Black with a logo in the corner has 2 to 5, a white page with one line 12.
_NOTHING, _PLENTY = 3.0, 12.0


class PictureError(KnownError):
    """A file has no usable picture for a card."""


class _CancelledError(Exception):
    pass


@dataclass(frozen=True)
class PictureRequest:
    """The sources for a talk's picture, best first.

    ``start_s`` is where the talk starts in the recording, ``length_s`` its length if known.
    """

    thumbnail: Path | None = None
    recording: Path | None = None
    start_s: float = 0.0
    length_s: float | None = None
    deck: Path | None = None


class CardPictures:
    """Creates the pictures of cards, 16:9, and caches them as JPEG files in a folder.

    For use off the GUI thread, by any number of threads. ``limit_bytes`` limits the folder: the
    least recently used pictures are deleted first.
    """

    def __init__(self, folder: Path, *, limit_bytes: int = _KEPT_BYTES) -> None:
        #: Where pictures are kept
        self.folder = folder
        self._limit_bytes = limit_bytes
        self._lock = threading.Lock()
        self._until_trim = 1

    def picture(
        self,
        request: PictureRequest,
        width_px: int,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Path | None:
        """Return the JPEG file of a talk's picture, ``width_px`` wide; None if there is none.

        The picture is the thumbnail, else a frame of the talk, else the deck's first page. Missing
        and broken files are skipped. Returns None also when cancelled.
        """
        if width_px < 1:
            raise ValueError(f"a picture {width_px} pixels wide")
        for source, facts, make in _sources(request, (width_px, card_height(width_px)), cancelled):
            if cancelled():
                return None
            status = _status(source)
            if status is None:
                continue
            key = repr([_MAKING, os.fsencode(source), *status, width_px, *facts])
            kept = self.folder / (hashlib.sha256(key.encode()).hexdigest()[:40] + _SUFFIX)
            content = _recall(kept)
            if content is None:
                try:
                    content = _encoded(make())
                except _CancelledError:
                    return None
                except KnownError as error:
                    if cancelled():
                        return None
                    logger.info("no picture from %s: %s", source, error)
                    content = b""
                except Exception:
                    # A bug, or an unforeseen failure of a reader. The other sources may still have
                    # a picture.
                    logger.warning("no picture from %s", source, exc_info=True)
                    continue
                if not self._keep(kept, content):
                    return None
            if content:
                return kept
        return None

    def _keep(self, kept: Path, content: bytes) -> bool:
        """Write the file completely or not at all; return whether it was written."""
        try:
            make_private_folder(self.folder)
            with unfinished_file(kept, is_synced=False) as unfinished:
                unfinished.write_bytes(content + _seal(content))
        except OSError as error:
            logger.warning("the picture %s cannot be kept: %s", kept, error)
            return False
        with self._lock:
            self._until_trim -= 1
            if self._until_trim == 0:
                self._until_trim = _TRIM_EVERY
                # The user may delete the folder at any time.
                with contextlib.suppress(OSError):
                    self._trim(kept)
        return True

    def _trim(self, newest: Path) -> None:
        files: list[tuple[float, int, Path]] = []
        for file in self.folder.iterdir():
            with contextlib.suppress(OSError):
                status = file.stat()
                if file.suffix == _SUFFIX and file != newest:
                    files.append((status.st_mtime, status.st_size, file))
                elif file.suffix == ".part" and status.st_mtime < time.time() - 3600:
                    file.unlink()
        total = sum(size for _, size, _ in files)
        if total <= self._limit_bytes:
            return
        # Down to nine tenths, so that the next picture does not trim again.
        for _, size, file in sorted(files):
            if total <= self._limit_bytes * 0.9:
                break
            with contextlib.suppress(OSError):
                file.unlink()
                total -= size


def card_height(width_px: int) -> int:
    """Return the height of a card's picture of this width: 16:9."""
    return max(1, round(width_px * 9 / 16))


def _sources(
    request: PictureRequest, size: tuple[int, int], cancelled: Callable[[], bool]
) -> Iterator[tuple[Path, tuple[object, ...], Callable[[], Image.Image]]]:
    """Yield each existing file, what else its picture depends on, and how to create it."""
    if (thumbnail := request.thumbnail) is not None:
        yield thumbnail, ("thumbnail",), lambda: _from_thumbnail(thumbnail, size)
    if (recording := request.recording) is not None:
        facts = ("recording", request.start_s, request.length_s)
        yield recording, facts, lambda: _from_recording(recording, request, size, cancelled)
    if (deck := request.deck) is not None:
        yield deck, ("deck",), lambda: _from_deck(deck, size)


def _status(source: Path) -> tuple[int, int] | None:
    """Return size and time of a regular file (reading a pipe would block); else None."""
    try:
        status = source.stat()
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(status.st_mode) or not status.st_size:
        return None
    return status.st_size, status.st_mtime_ns


# The cache: a JPEG file with a seal after its end, which JPEG readers ignore


def _seal(content: bytes) -> bytes:
    return _MARK + zlib.crc32(content).to_bytes(4, "little")


def _recall(kept: Path) -> bytes | None:
    """Return a cached JPEG; b"" if its source is known to have none; None if unknown."""
    try:
        content = kept.read_bytes()
        age_s = time.time() - kept.stat().st_mtime
    except OSError:
        return None
    content, seal = content[:-8], content[-8:]
    if seal != _seal(content) or (not content and not 0 <= age_s < _BARREN_S):
        return None
    # The file's time is the last use of the picture; a precision of a day is enough.
    if content and age_s > 24 * 3600:
        with contextlib.suppress(OSError):
            os.utime(kept)
    return content


def _encoded(image: Image.Image) -> bytes:
    target = io.BytesIO()
    # Full colour resolution: without it coloured text on slides is blurred.
    image.save(target, "JPEG", quality=88, subsampling=0)
    return target.getvalue()


# Creating a picture of exact size from each kind of file


def _from_thumbnail(path: Path, size: tuple[int, int]) -> Image.Image:
    from PIL import Image, ImageOps

    if path.stat().st_size > _MAX_FILE_BYTES:
        raise PictureError("{name} is too large for a picture.", name=path.name)
    try:
        with Image.open(path, formats=_FORMATS) as opened:
            if opened.width * opened.height > _MAX_PIXELS:
                raise PictureError("{name} has too many pixels.", name=path.name)
            if min(opened.size) < _MIN_SIDE:
                raise PictureError("{name} is too small for a picture.", name=path.name)
            # A JPEG is decoded at an eighth to a half of its size if that is enough: both sides
            # then still reach the longer side of the card, rotated or not.
            opened.draft("RGB", (max(size), max(size)))
            image = _rgb(ImageOps.exif_transpose(opened))
    except KnownError:
        raise
    # Pillow raises many kinds of exceptions for broken files.
    except Exception as error:
        raise PictureError(
            "{name} cannot be read as a picture: {reason}", name=path.name, reason=error
        ) from error
    return _covering(image, size)


def _from_recording(
    path: Path, request: PictureRequest, size: tuple[int, int], cancelled: Callable[[], bool]
) -> Image.Image:
    from PIL import ImageStat

    best: Image.Image | None = None
    best_spread = _NOTHING
    with FrameReader(path) as frames:
        # Wide enough to cover the card in both directions.
        width_px = max(size[0], round(size[1] * frames.aspect))
        for at_s in _moments(request.start_s, request.length_s, frames.duration_s):
            if cancelled():
                raise _CancelledError
            image = frames.at(at_s, width_px, cancelled=cancelled).as_pillow()
            spread = ImageStat.Stat(image.convert("L").resize((64, 36))).stddev[0]
            if spread >= best_spread:
                best, best_spread = image, spread
            if spread >= _PLENTY:
                break
    if best is None:
        raise PictureError("{name} shows nothing in this talk.", name=path.name)
    return _covering(best, size)


def _moments(start_s: float, length_s: float | None, duration_s: float | None) -> tuple[float, ...]:
    """Yield offsets to try for a frame of the talk: well into the talk first, then around it."""
    if duration_s is not None:
        if start_s >= duration_s:
            raise PictureError("The talk starts after the end of its recording.")
        left_s = duration_s - start_s
        # The rest of a day's recording may be far longer than its last talk.
        length_s = min(left_s, 2400.0 if length_s is None else length_s)
    if length_s is None:
        return tuple(start_s + after_s for after_s in (90.0, 300.0, 30.0, 1.0))
    return tuple(start_s + part * length_s for part in (0.25, 0.4, 0.6, 0.1))


def _from_deck(path: Path, size: tuple[int, int]) -> Image.Image:
    with Deck(path) as deck:
        width, height = deck.page_size(1)
        aspect = min(max(width / height, 1 / 8), 8.0)
        covering_px = max(size[0], round(size[1] * aspect))
        fitting_px = min(size[0], round(size[1] * aspect))
        near = covering_px <= fitting_px * 1.01
        page = deck.render(1, covering_px if near else max(1, fitting_px)).as_pillow()
    return _covering(page, size) if near else _extended(page, size)


def _rgb(image: Image.Image) -> Image.Image:
    """Convert a picture to RGB, with white behind transparency."""
    from PIL import Image

    if image.mode.startswith("I;16"):
        # A plain conversion would clip 16-bit grey to white.
        image = image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        ground = Image.new("RGBA", image.size, "white")
        ground.alpha_composite(image)
        image = ground
    return image.convert("RGB")


def _covering(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Crop the middle of a picture to fill the card; of a portrait, more from the top (faces)."""
    from PIL import Image, ImageOps

    down = 0.5 if image.width >= image.height else 0.3
    return ImageOps.fit(image, size, Image.Resampling.LANCZOS, centering=(0.5, down))


def _extended(page: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Put the whole page in the middle; cropping would cut words off.

    An edge of one colour or a gradient is extended; else the blurred page fills the card behind it.
    """
    from PIL import Image, ImageFilter, ImageOps

    page = ImageOps.contain(page, size, Image.Resampling.LANCZOS)
    x, y = (size[0] - page.width) // 2, (size[1] - page.height) // 2
    if x > y:
        strips = [page.crop((0, 0, 1, page.height)), page.crop((page.width - 1, 0, *page.size))]
        boxes = [(0, 0, size[0] // 2, size[1]), (size[0] // 2, 0, *size)]
    else:
        strips = [page.crop((0, 0, page.width, 1)), page.crop((0, page.height - 1, *page.size))]
        boxes = [(0, 0, size[0], size[1] // 2), (0, size[1] // 2, *size)]
    if all(map(_is_plain, strips)):
        card = Image.new("RGB", size)
        for strip, (left, top, right, bottom) in zip(strips, boxes, strict=True):
            card.paste(strip.resize((right - left, bottom - top)), (left, top))
    else:
        ground = ImageOps.fit(page, size).filter(ImageFilter.GaussianBlur(size[0] / 24))
        card = Image.blend(ground, Image.new("RGB", size), 0.35)
    card.paste(page, (x, y))
    return card


def _is_plain(strip: Image.Image) -> bool:
    """Return whether a page's edge is one colour or a gradient, judged by six samples."""
    from PIL import Image, ImageChops, ImageStat

    few = (min(6, strip.width), min(6, strip.height))
    smooth = strip.resize(few, Image.Resampling.BOX).resize(strip.size, Image.Resampling.BICUBIC)
    return max(ImageStat.Stat(ImageChops.difference(strip, smooth)).mean) < 4

"""A deck: the slides PDF of a talk, its pages as pictures and as text.

PDFium reads it in a process of its own (see `process`), for some files make it crash, hang or take
all memory. That costs a message in the place of the page.
"""

from __future__ import annotations

import ctypes
import logging
import os
import weakref
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec

from duthviewer.slides import process as processes
from duthviewer.slides.messages import Answer, Opened, Request
from duthviewer.slides.pdfium import Clip as Clip
from duthviewer.slides.pdfium import Contents as Contents
from duthviewer.slides.pdfium import DeckError as DeckError
from duthviewer.slides.pdfium import PageError as PageError
from duthviewer.slides.picture import Picture as Picture
from duthviewer.slides.process import DeckProcess as DeckProcess
from duthviewer.slides.process import ProcessEndedError, ProcessStoppedError

logger = logging.getLogger(__name__)

#: Largest picture that one rendering makes, in pixels (256 MB); a larger wish is scaled down.
MAX_PICTURE_PIXELS = 64_000_000

#: Seconds of the processor that a page and a file may take.
PAGE_S, OPEN_S = 4.0, 10.0
#: A page that ended its process so many times is not tried again.
_MOST_TRIES = 2
#: Once so many pages have ended their process, the deck is not used any more.
_MOST_ENDS = 20
#: Sizes of pages are read so many at a time.
_SIZES = 256


def prepare() -> None:
    """Have what reads decks ready, so that the next one opens faster. Takes milliseconds."""
    processes.prepare()


def page_height_px(size: tuple[float, float], width_px: int) -> int:
    """How high a page of ``size`` is, in whole pixels, when it is ``width_px`` wide."""
    return max(1, round(width_px * size[1] / size[0]))


def turned_size(size: tuple[float, float], turns: int) -> tuple[float, float]:
    """Width and height of a page turned by so many quarters."""
    return (size[1], size[0]) if turns % 2 else size


class Deck:
    """The pages of one PDF, counted from 1. Safe to use from any thread; one call at a time runs.

    Opening raises DeckError. A page that cannot be read, or takes too long, raises PageError, a
    page number outside 1…``page_count`` ValueError. Decks do not wait for each other, but for
    those that share a ``process``.
    """

    def __init__(self, path: Path, process: DeckProcess | None = None) -> None:
        self.path = path
        self._is_shared = process is not None
        self._process = process or processes.take()
        self._number = self._process.number()
        self._starts = 0
        self._is_closed = False
        self._opened: Opened | None = None
        self._sizes: dict[int, tuple[float, float] | None] = {}
        self._outline: dict[int, str] | None = None
        self._tries: Counter[tuple[bool, int]] = Counter()
        self._refused: dict[tuple[bool, int], str] = {}
        forget = self._process.forget if self._is_shared else _stop_of(self._process)
        self._closer = weakref.finalize(self, forget, self._number)
        try:
            with self._process.lock:
                self._process.make_ready()
                self.page_count: int = self._open()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Deck:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Release the file and the memory. A drawing that is under way ends with DeckError."""
        self._is_closed = True
        if self._closer.detach() is None:
            return
        process = self._process
        if self._is_shared:
            process.forget(self._number)
        elif process.lock.acquire(blocking=False):
            try:
                process.forget(self._number)
                process.close_forgotten()
            finally:
                process.lock.release()
            processes.give_back(process)
        else:
            process.stop()

    def page_size(self, page: int) -> tuple[float, float]:
        """Width and height in points as shown, the page's rotation applied; both at least 1."""
        with self._process.lock:
            self._expect(page)
            if page not in self._sizes:
                first = (page - 1) // _SIZES * _SIZES + 1
                sizes = self._read("sizes", list[tuple[float, float] | None], first, count=_SIZES)
                self._sizes.update(enumerate(sizes, first))
            if (size := self._sizes.get(page)) is None:
                raise PageError(f"Page {page} of {self.path.name} is damaged and cannot be shown.")
            return size

    def render(self, page: int, width_px: int, clip: Clip | None = None, turns: int = 0) -> Picture:
        """Draw a page ``width_px`` wide, or only the part ``clip`` of it, on white.

        The height follows from the page (``page_height_px``). A picture that would pass
        MAX_PICTURE_PIXELS comes back smaller, in the same proportions. ``turns`` is how many
        quarters the page is turned to the right; width and clip are of the page so turned.
        """
        if width_px < 1:
            raise ValueError(f"a picture {width_px} pixels wide")
        size = turned_size(self.page_size(page), turns)
        height_px = page_height_px(size, width_px)
        if clip is None:
            width_px, height_px = _bounded(width_px, height_px)
            clip = Clip(0, 0, width_px, height_px)
        elif clip.width * clip.height > MAX_PICTURE_PIXELS or min(clip.width, clip.height) < 1:
            raise ValueError(f"{clip} is no part to render")
        stride = clip.width * 4
        pixels = memoryview((ctypes.c_ubyte * (stride * clip.height))()).cast("B")
        self._read(
            "draw", None, page, pixels,
            width=width_px, height=height_px, turns=turns % 4,
            clip=(clip.x, clip.y, clip.width, clip.height),
        )  # fmt: skip
        return Picture(clip.width, clip.height, stride, pixels)

    def text(self, page: int) -> str:
        """What is written on the page, in the file's order, one line per line; "" for none."""
        text: str = self._read("text", str, page)
        return text

    def letters(self, page: int) -> str:
        """The page's letters without their places, counted as in its ``contents``."""
        letters: str = self._read("letters", str, page)
        return letters

    def contents(self, page: int) -> Contents:
        """The page's letters with their places, and its links."""
        contents: Contents = self._read("contents", Contents, page)
        return contents

    def title(self, page: int) -> str | None:
        """What the page is called: its entry in the outline, else its largest line of text."""
        with self._process.lock:
            self._expect(page)
            if self._outline is None:
                try:
                    self._outline = self._read("outline", dict[int, str])
                except PageError:
                    self._outline = {}
            if page in self._outline:
                return self._outline[page]
        return self.contents(page).text.title()

    def name(self) -> str | None:
        """What the file says that it is called; many programs write something useless there."""
        name: str | None = self._read("title", str | None)
        return name

    def _expect(self, page: int) -> None:
        if self._is_closed:
            raise ValueError(f"{self.path} is closed")
        if not 1 <= page <= self.page_count:
            raise ValueError(f"page {page} of {self.page_count} in {self.path}")

    def _read(
        self,
        do: str,
        what: Any,
        page: int = 1,
        pixels: memoryview | None = None,
        **values: Any,
    ) -> Any:
        """Ask the process to ``do`` something with a page; the answer is a ``what``."""
        with self._process.lock:
            self._expect(page)
            # What draws a page may fail where its text can be read, and the other way round.
            key = (do == "draw", page)
            while True:
                if self._tries.total() >= _MOST_ENDS:
                    raise DeckError(
                        f"{self.path.name} has too many pages that cannot be read;"
                        " the rest of it is not shown."
                    )
                if key in self._refused:
                    raise PageError(self._refused[key])
                self._process.make_ready()
                if self._starts != self._process.starts:
                    self._open()
                # The more pages are bad, the less is waited for the next one.
                cpu_s = max(1.0, PAGE_S / (1 + self._tries.total()))
                request = Request(do, self._number, cpu_s, page, **values)
                try:
                    return self._value(self._process.ask(request, pixels), what)
                except ProcessStoppedError:
                    raise self._closed_error() from None
                except ProcessEndedError as ended:
                    self._note_end(key, ended.slow)

    def _note_end(self, key: tuple[bool, int], slow: bool) -> None:
        """A page has ended its process; raises PageError unless it is to be tried again."""
        draws, page = key
        name = self.path.name
        self._tries[key] += 1
        logger.warning("page %d of %s ended its process (slow: %s)", page, self.path, slow)
        if slow:
            words = (
                f"Page {page} of {name} takes too long to draw and is not shown."
                if draws
                else f"The text of page {page} of {name} takes too long to read."
            )
        else:
            words = f"Page {page} of {name} is damaged and cannot be shown."
        if self._tries[key] >= _MOST_TRIES:
            self._refused[key] = words
        elif not slow:
            return
        raise PageError(words)

    def _open(self) -> int:
        """Open the file in the process; the number of its pages."""
        name = self.path.name
        path = os.fsencode(self.path.absolute())
        try:
            answer = self._process.ask(Request("open", self._number, OPEN_S, path=path))
        except ProcessStoppedError:
            raise self._closed_error() from None
        except ProcessEndedError as ended:
            if ended.slow:
                raise DeckError(f"{name} takes too long to open and is not shown.") from None
            raise DeckError(
                f"{name} is damaged and cannot be shown. "
                "Download it again, or put a good copy in its place."
            ) from None
        opened: Opened = self._value(answer, Opened)
        if self._opened not in (None, opened):
            raise DeckError(f"{name} has changed. Open it again to see the slides.")
        self._starts, self._opened = self._process.starts, opened
        return opened.page_count

    def _value(self, answer: Answer, what: Any) -> Any:
        if answer.kind == "page":
            raise PageError(answer.error)
        if answer.kind == "deck":
            raise DeckError(answer.error)
        if answer.kind:
            raise RuntimeError(f"the process of {self.path} failed: {answer.error}")
        return msgspec.msgpack.decode(answer.value, type=what)

    def _closed_error(self) -> DeckError:
        return DeckError(f"{self.path.name} is closed.")


def _stop_of(process: DeckProcess) -> Any:
    return lambda _: process.stop()


def _bounded(width: int, height: int) -> tuple[int, int]:
    if width * height <= MAX_PICTURE_PIXELS:
        return width, height
    factor = (MAX_PICTURE_PIXELS / (width * height)) ** 0.5
    width, height = int(width * factor), int(height * factor)
    # A page like a thread: the factor alone cannot take the short side below one pixel.
    if width < 1:
        return 1, min(height, MAX_PICTURE_PIXELS)
    if height < 1:
        return min(width, MAX_PICTURE_PIXELS), 1
    return width, height

"""The sheets of a PDF: its own pages, before a deck makes slides of them.

PDFium reads the file in a separate process (see `process`), because some files make it crash, hang
or take all memory. Then a message replaces the sheet.
"""

from __future__ import annotations

import ctypes
import logging
import os
import time
import weakref
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec

from duthviewer.errors import translatable
from duthviewer.slides import process as processes
from duthviewer.slides.messages import (
    DeckOpened,
    DeckReply,
    DeckRequest,
    PlacedBox,
    SheetDirection,
)
from duthviewer.slides.pdfium import Clip, Contents, DeckError, PageError
from duthviewer.slides.picture import PagePicture
from duthviewer.slides.process import DeckProcess, ProcessEndedError, ProcessStoppedError
from duthviewer.slides.upright import UprightTurns

logger = logging.getLogger(__name__)

#: CPU seconds that a sheet and a file may take.
PAGE_S, OPEN_S = 4.0, 10.0
#: CPU seconds that the boxes of a sheet may take
_BOXES_S = 2.0
#: A sheet that ended its process this many times is not tried again.
MOST_TRIES = 2
#: A sheet that took longer is not tried again at once, because the user is waiting.
_TRY_AGAIN_S = 2.0
#: Once this many sheets have ended their process, the file is not used any more.
_MOST_ENDS = 20
#: Sizes of sheets read at a time
_SIZES = 256


class DeckSheets:
    """The sheets of one PDF, counted from 1, turned so that their text is upright.

    Safe to use from any thread; calls run one at a time. Opening raises DeckError. A sheet that
    cannot be read, or takes too long, raises PageError, a number outside 1…``count`` ValueError.
    """

    def __init__(self, path: Path, process: DeckProcess | None = None) -> None:
        self.path = path
        self._is_shared = process is not None
        #: Renders the sheets; it may be shared
        self.process = process or processes.take()
        self._number = self.process.number()
        self._starts = 0
        self._is_closed = False
        self._opened: DeckOpened | None = None
        self._sizes: dict[int, tuple[float, float] | None] = {}
        self._upright: UprightTurns | None = None
        self._tries: Counter[tuple[bool, int]] = Counter()
        self._refused: dict[tuple[bool, int], PageError] = {}
        forget = self.process.forget if self._is_shared else _stop_of(self.process)
        self._closer = weakref.finalize(self, forget, self._number)
        try:
            with self.process.lock:
                self.process.make_ready()
                self.count: int = self._open()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Release the file and the memory. A rendering in progress ends with DeckError."""
        self._is_closed = True
        if self._closer.detach() is None:
            return
        process = self.process
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

    def size(self, sheet: int) -> tuple[float, float]:
        """Return width and height in points as shown; both at least 1."""
        size = self._raw_size(sheet)
        if size is None:
            raise PageError(
                "Page {page} of {name} is damaged and cannot be shown.",
                page=sheet,
                name=self.path.name,
            )
        return (size[1], size[0]) if self.turns(sheet) % 2 else size

    def is_good(self, sheet: int) -> bool:
        """Return whether the sheet has a size."""
        try:
            return self._raw_size(sheet) is not None
        except PageError:
            return False

    def first_sizes(self) -> dict[int, tuple[float, float]]:
        """Return the sizes of the first sheets (up to 256) that are not damaged."""
        return {
            sheet: self.size(sheet)
            for sheet in range(1, min(self.count, _SIZES) + 1)
            if self.is_good(sheet)
        }

    def _raw_size(self, sheet: int) -> tuple[float, float] | None:
        """Return the size as the file says; None for a damaged sheet."""
        with self.process.lock:
            self.expect(sheet)
            if sheet not in self._sizes:
                first = (sheet - 1) // _SIZES * _SIZES + 1
                sizes = self._read("sizes", list[tuple[float, float] | None], first, count=_SIZES)
                self._sizes.update(enumerate(sizes, first))
            return self._sizes.get(sheet)

    def turns(self, sheet: int) -> int:
        """Return the quarter turns to the right that make the sheet upright."""
        with self.process.lock:
            if self._upright is None:
                last = min(self.count, _SIZES)
                sizes = {
                    one: size
                    for one in range(1, last + 1)
                    if self.is_good(one) and (size := self._raw_size(one)) is not None
                }
                self._upright = UprightTurns(sizes)
            return self._upright.turns(sheet, self._raw_size(sheet), self.direction)

    def direction(self, sheet: int) -> SheetDirection:
        """Return how the sheet is turned in the file, and in which direction its text runs."""
        try:
            direction: SheetDirection = self._read("direction", SheetDirection, sheet)
        except PageError:
            return SheetDirection(0, None)
        return direction

    def doubtful_turn(self, sheet: int) -> tuple[int, int] | None:
        """Return a value shared by sheets that may all be projected in a different orientation.

        None if the text, or a landscape shape without a rotation in the file, leaves no doubt.
        """
        direction, turns = self.direction(sheet), self.turns(sheet)
        size = self._raw_size(sheet)
        is_portrait = size is not None and size[1] > size[0]
        if turns or (direction.text is None and (direction.rotation or is_portrait)):
            return direction.rotation, turns
        return None

    def draw(
        self, sheet: int, width_px: int, height_px: int, clip: Clip, turns: int
    ) -> PagePicture:
        """Draw the part ``clip`` of a sheet of this size, turned to the right, on white."""
        stride = clip.width * 4
        pixels = memoryview((ctypes.c_ubyte * (stride * clip.height))()).cast("B")
        self._read(
            "draw", None, sheet, pixels,
            width=width_px, height=height_px, turns=turns % 4, upright=self.turns(sheet),
            clip=(clip.x, clip.y, clip.width, clip.height),
        )  # fmt: skip
        return PagePicture(clip.width, clip.height, stride, pixels)

    def text(self, sheet: int) -> str:
        """Return the text of the sheet, line by line in the file's order; "" if it has none."""
        text: str = self._read("text", str, sheet)
        return text

    def letters(self, sheet: int) -> str:
        """Return the sheet's letters without positions, indexed as in its ``contents``."""
        letters: str = self._read("letters", str, sheet)
        return letters

    def contents(self, sheet: int) -> Contents:
        """Return the sheet's letters with positions, and its links."""
        upright = self.turns(sheet) if self.is_good(sheet) else 0
        contents: Contents = self._read("contents", Contents, sheet, upright=upright)
        return contents

    def boxes(self, sheet: int) -> list[PlacedBox]:
        """Return the boxes on a sheet that may be slides; none if it cannot be read quickly."""
        with self.process.lock:
            if not self.is_good(sheet):
                return []
            request = DeckRequest("boxes", self._number, _BOXES_S, sheet, upright=self.turns(sheet))
            self.process.make_ready()
            if self._starts != self.process.starts:
                self._open()
            try:
                boxes: list[PlacedBox] = self._value(self.process.ask(request), list[PlacedBox])
            except (PageError, ProcessEndedError, ProcessStoppedError):
                # The sheet reports it when it is drawn.
                return []
            return boxes

    def outline(self) -> dict[int, str]:
        """Return the titles of the outline's top level by sheet; none if it is damaged."""
        try:
            outline: dict[int, str] = self._read("outline", dict[int, str])
        except PageError:
            return {}
        return outline

    def metadata(self, key: str) -> str | None:
        """Return the "title" or the "author" in the file's metadata."""
        value: str | None = self._read(key, str | None)
        return value

    def expect(self, sheet: int) -> None:
        """Raise ValueError if there is no such sheet, or the file is closed."""
        if self._is_closed:
            raise ValueError(f"{self.path} is closed")
        if not 1 <= sheet <= self.count:
            raise ValueError(f"page {sheet} of {self.count} in {self.path}")

    def _read(
        self,
        do: str,
        what: Any,
        sheet: int = 1,
        pixels: memoryview | None = None,
        **values: Any,
    ) -> Any:
        """Send a request about a sheet to the process; the reply is decoded as ``what``."""
        with self.process.lock:
            self.expect(sheet)
            # Rendering a sheet may fail although its text can be read, and vice versa.
            key = (do == "draw", sheet)
            while True:
                if self._tries.total() >= _MOST_ENDS:
                    raise DeckError(
                        "{name} has too many pages that cannot be read;"
                        " the rest of it is not shown.",
                        name=self.path.name,
                    )
                if (refused := self._refused.get(key)) is not None:
                    raise PageError(refused.template, **refused.values)
                self.process.make_ready()
                if self._starts != self.process.starts:
                    self._open()
                # The more sheets are bad, the shorter is the wait for the next one.
                cpu_s = max(1.0, PAGE_S / (1 + self._tries.total()))
                request = DeckRequest(do, self._number, cpu_s, sheet, **values)
                begun_s = time.monotonic()
                try:
                    return self._value(self.process.ask(request, pixels), what)
                except ProcessStoppedError:
                    raise self._closed_error() from None
                except ProcessEndedError as ended:
                    took_s = time.monotonic() - begun_s
                    self._note_end(key, ended.slow, may_try=took_s < _TRY_AGAIN_S)

    def _note_end(self, key: tuple[bool, int], slow: bool, may_try: bool) -> None:
        """Handle a sheet that ended its process: raise PageError unless it may be tried again."""
        draws, sheet = key
        name = self.path.name
        self._tries[key] += 1
        logger.info("page %d of %s ended its process (slow: %s)", sheet, self.path, slow)
        if not slow:
            template = translatable("Page {page} of {name} is damaged and cannot be shown.")
        elif draws:
            template = translatable(
                "Page {page} of {name} takes too long to draw and is not shown."
            )
        else:
            template = translatable("The text of page {page} of {name} takes too long to read.")
        error = PageError(template, page=sheet, name=name)
        if self._tries[key] >= MOST_TRIES:
            self._refused[key] = error
        elif may_try and not slow:
            return
        raise error

    def _open(self) -> int:
        """Open the file in the process; return its number of sheets."""
        name = self.path.name
        path = os.fsencode(self.path.absolute())
        try:
            answer = self.process.ask(DeckRequest("open", self._number, OPEN_S, path=path))
        except ProcessStoppedError:
            raise self._closed_error() from None
        except ProcessEndedError as ended:
            if ended.slow:
                raise DeckError(
                    "{name} takes too long to open and is not shown.", name=name
                ) from None
            raise DeckError(
                "{name} is damaged and cannot be shown. Download it again, or put a good copy "
                "in its place.",
                name=name,
            ) from None
        opened: DeckOpened = self._value(answer, DeckOpened)
        if self._opened not in (None, opened):
            raise DeckError("{name} has changed. Open it again to see the slides.", name=name)
        self._starts, self._opened = self.process.starts, opened
        return opened.page_count

    def _value(self, answer: DeckReply, what: Any) -> Any:
        if answer.kind == "page":
            raise PageError(answer.error, **answer.values)
        if answer.kind == "deck":
            raise DeckError(answer.error, **answer.values)
        if answer.kind:
            raise RuntimeError(f"the process of {self.path} failed: {answer.error}")
        return msgspec.msgpack.decode(answer.value, type=what)

    def _closed_error(self) -> DeckError:
        return DeckError("{name} is closed.", name=self.path.name)


def _stop_of(process: DeckProcess) -> Any:
    return lambda _: process.stop()

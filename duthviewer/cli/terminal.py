"""What the commands share in a terminal: arguments, complaints, columns, and how far a work is."""

from __future__ import annotations

import argparse
import contextlib
import os
import queue
import re
import sys
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NoReturn

from duthviewer.errors import KnownError
from duthviewer.names import path_of

#: Exit codes
DONE, WRONG, USAGE = 0, 1, 2

#: Seconds between two looks of the progress line
_REFRESH_S = 0.1
_USUAL_COLUMNS = 80
#: How long a disk is waited for before the work begins
_PATIENCE_S = 2.0
#: Escape sequences begin with them, and text is turned around by them.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def harmless(text: str) -> str:
    """A stranger's text without the controls that a terminal would obey; lines stay lines."""
    return _CONTROLS.sub("\ufffd", text)


def complain(lines: str) -> None:
    """To standard error; with nobody reading there, the exit code still tells."""
    with contextlib.suppress(OSError):
        print(harmless(lines), file=sys.stderr, flush=True)


def counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


class Parser(argparse.ArgumentParser):
    """Wrong usage in one line, with where to look."""

    def error(self, message: str) -> NoReturn:
        complain(f"{self.prog}: {message} (see `{self.prog} --help`)")
        sys.exit(USAGE)


def time_argument(text: str) -> float:
    """For argparse: a time as people write it, in seconds."""
    from duthviewer.catalogue.times import parse_time

    try:
        return parse_time(text)
    except KnownError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def add_media(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--media",
        metavar="DIR",
        action="append",
        default=[],
        type=path_of,
        help="a folder with recordings and slides; may be given several times",
    )


def answer_of(ask: Callable[[], bool]) -> bool | None:
    """What ``ask()`` says of a file; None where its disk does not answer. Raises what it raises."""
    answers: queue.SimpleQueue[bool | Exception] = queue.SimpleQueue()

    def put() -> None:
        try:
            answers.put(ask())
        except Exception as error:
            answers.put(error)

    # A thread inside a disk that does not answer cannot be ended.
    threading.Thread(target=put, name="duthviewer-asks", daemon=True).start()
    try:
        answer = answers.get(timeout=_PATIENCE_S)
    except queue.Empty:
        return None
    if isinstance(answer, Exception):
        raise answer
    return answer


def expect_folders(folders: Sequence[Path]) -> None:
    for folder in folders:
        # One that does not answer is left out when its files are looked for.
        if answer_of(folder.is_dir) is False:
            raise KnownError(f"duthviewer: no folder {folder}")


def columns(rows: Iterable[Sequence[str]], right: Sequence[int] = ()) -> list[str]:
    """The rows as lines whose cells stand below each other; those of ``right`` to the right."""
    rows = [[harmless(cell) for cell in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            _padded(cell, width, right=number in right)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


class Progress:
    """A line at the foot of a terminal that says how far a work is; nothing where there is none.

    Used in a ``with`` block, at whose end the line is wiped out.
    """

    def __init__(self) -> None:
        self._shows = sys.stderr is not None and sys.stderr.isatty()
        self._last = float("-inf")
        self._is_shown = False

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        self.wipe()

    def show(self, what: str, done: float) -> None:
        """Say ``what`` is being done, and which part of it is done, 0 to 1."""
        now = time.monotonic()
        if not self._shows or now - self._last < _REFRESH_S:
            return
        self._last, self._is_shown = now, True
        room = _USUAL_COLUMNS
        with contextlib.suppress(OSError, ValueError):
            room = os.get_terminal_size(sys.stderr.fileno()).columns or _USUAL_COLUMNS
        # \033[K wipes what is left of a longer line before.
        line = f"\r{max(0.0, min(done, 1.0)):4.0%}  {_cut(what, room - 7)}\033[K"
        with contextlib.suppress(OSError):
            print(line, end="", file=sys.stderr, flush=True)

    def wipe(self) -> None:
        """Take the line away, to write something else there."""
        if self._is_shown:
            self._is_shown = False
            with contextlib.suppress(OSError):
                print("\r\033[K", end="", file=sys.stderr, flush=True)


def _cut(text: str, room: int) -> str:
    while text and _width(text) > room:
        text = text[:-1]
    return text


def _width(text: str) -> int:
    """Columns that a text takes in a terminal: two for a Chinese letter, none for an accent."""
    if text.isascii():
        return len(text)
    import unicodedata

    return sum(
        0 if unicodedata.combining(letter) else 1 + (unicodedata.east_asian_width(letter) in "WF")
        for letter in text
    )


def _padded(text: str, width: int, *, right: bool) -> str:
    space = " " * (width - _width(text))
    return space + text if right else text + space

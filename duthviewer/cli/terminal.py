"""Terminal input and output shared by the commands: arguments, errors, columns, progress."""

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

#: Seconds between two updates of the progress line
_REFRESH_S = 0.1
_USUAL_COLUMNS = 80
#: Seconds to wait for a disk before the work begins
_PATIENCE_S = 2.0
#: Characters that begin an escape sequence or change the direction of text
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def without_controls(text: str) -> str:
    """Replace the control characters that a terminal would obey; keep line breaks."""
    return _CONTROLS.sub("\ufffd", text)


def print_error(lines: str) -> None:
    """Print to standard error; ignore that it is closed, the exit code still reports the error."""
    with contextlib.suppress(OSError):
        print(without_controls(lines), file=sys.stderr, flush=True)


def counted(count: int, what: str) -> str:
    """Return a number with its noun: ``1 talk``, ``3 talks``."""
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


class Parser(argparse.ArgumentParser):
    """A parser that reports wrong usage in one line."""

    def error(self, message: str) -> NoReturn:
        print_error(f"{self.prog}: {message} (see `{self.prog} --help`)")
        sys.exit(USAGE)


def time_argument(text: str) -> float:
    """Convert a written time to seconds, for argparse."""
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


def answer_in_time(check: Callable[[], bool]) -> bool | None:
    """Return ``check()`` of a file, or None if its disk does not answer in time.

    Raises the exceptions of ``check``.
    """
    answers: queue.SimpleQueue[bool | Exception] = queue.SimpleQueue()

    def put() -> None:
        try:
            answers.put(check())
        except Exception as error:
            answers.put(error)

    # A thread that waits for a hanging disk cannot be stopped, so it is a daemon.
    threading.Thread(target=put, name="duthviewer-disk-check", daemon=True).start()
    try:
        answer = answers.get(timeout=_PATIENCE_S)
    except queue.Empty:
        return None
    if isinstance(answer, Exception):
        raise answer
    return answer


def expect_folders(folders: Sequence[Path]) -> None:
    """Raise KnownError if a folder does not exist."""
    for folder in folders:
        # A folder that does not answer is left out later, when files are listed.
        if answer_in_time(folder.is_dir) is False:
            raise KnownError(f"duthviewer: there is no folder {folder}")


def columns(rows: Iterable[Sequence[str]], right: Sequence[int] = ()) -> list[str]:
    """Format rows as lines with aligned columns; the columns in ``right`` are right-aligned."""
    rows = [[without_controls(cell) for cell in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            _padded(cell, width, right=number in right)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


class ProgressLine:
    """A progress line on standard error, shown only if that is a terminal.

    A context manager: leaving the block erases the line.
    """

    def __init__(self) -> None:
        self._shows = sys.stderr is not None and sys.stderr.isatty()
        self._last = float("-inf")
        self._is_shown = False

    def __enter__(self) -> ProgressLine:
        return self

    def __exit__(self, *_: object) -> None:
        self.wipe()

    def show(self, what: str, done: float) -> None:
        """Show what is being done, and the fraction done (0 to 1)."""
        now = time.monotonic()
        if not self._shows or now - self._last < _REFRESH_S:
            return
        self._last, self._is_shown = now, True
        room = _USUAL_COLUMNS
        with contextlib.suppress(OSError, ValueError):
            room = os.get_terminal_size(sys.stderr.fileno()).columns or _USUAL_COLUMNS
        # \033[K erases the rest of a longer previous line.
        line = f"\r{max(0.0, min(done, 1.0)):4.0%}  {_cut(what, room - 7)}\033[K"
        with contextlib.suppress(OSError):
            print(line, end="", file=sys.stderr, flush=True)

    def wipe(self) -> None:
        """Erase the line, so that something else can be printed."""
        if self._is_shown:
            self._is_shown = False
            with contextlib.suppress(OSError):
                print("\r\033[K", end="", file=sys.stderr, flush=True)


def _cut(text: str, room: int) -> str:
    while text and _width(text) > room:
        text = text[:-1]
    return text


def _width(text: str) -> int:
    """Return a text's columns in a terminal: two for a Chinese character, none for an accent."""
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

"""The log file, which is limited to 3 MB."""

from __future__ import annotations

import logging
import logging.handlers
from io import TextIOWrapper
from pathlib import Path

from duthviewer.writing import make_all_private, make_private, make_private_folder

logger = logging.getLogger(__name__)

NAME = "duthviewer.log"
_BYTES = 1_000_000
_OLDER_FILES = 2
_TAIL_BYTES = 16_000


def discreet(text: str) -> str:
    """Remove the home folder from a text, because it contains the user's name."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text


class _Discreet(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return discreet(super().format(record))


class _PrivateFile(logging.handlers.RotatingFileHandler):
    """A log file that only its owner can read, also after a rotation."""

    def _open(self) -> TextIOWrapper:
        file = super()._open()
        make_private(Path(self.baseFilename))
        return file


class LogFile:
    """Writes the program's log messages from INFO on, between ``start`` and ``close``.

    Notes and searches are never logged. Warnings still go to the terminal.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        self._root = logging.getLogger("duthviewer")
        self._handlers: list[logging.Handler] = []

    def start(self, *more: logging.Handler) -> None:
        """Start logging, also to the handlers in ``more``. Accesses the disk: use a thread."""
        handlers = list(more)
        try:
            make_all_private(self.path.parent)
            make_private_folder(self.path.parent)
            file = _PrivateFile(
                self.path,
                maxBytes=_BYTES,
                backupCount=_OLDER_FILES,
                encoding="utf-8",
                errors="backslashreplace",
            )
            file.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
            handlers.append(file)
        except OSError as error:
            logger.warning("no log is written: %s", error)
        if logging.lastResort is not None:
            # Python shows warnings in the terminal only while there is no other handler.
            handlers.append(logging.lastResort)
        self._root.setLevel(logging.INFO)
        for handler in handlers:
            self._root.addHandler(handler)
        self._handlers = handlers

    def write(self, text: str, error: BaseException | None = None) -> None:
        """Write to the file only, because the terminal shows the text already."""
        record = self._root.makeRecord(
            self._root.name, logging.ERROR, "", 0, text, (),
            None if error is None else (type(error), error, error.__traceback__),
        )  # fmt: skip
        for handler in self._handlers:
            if isinstance(handler, logging.FileHandler):
                handler.handle(record)

    def tail(self, lines: int = 60) -> str:
        """Return the last lines of the file, or "" without a file."""
        try:
            with self.path.open("rb") as file:
                file.seek(max(file.seek(0, 2) - _TAIL_BYTES, 0))
                text = file.read().decode("utf-8", "replace")
        except OSError:
            return ""
        return "\n".join(text.splitlines()[-lines:])

    def close(self) -> None:
        if not self._handlers:
            return
        for handler in self._handlers:
            self._root.removeHandler(handler)
            if handler is not logging.lastResort:
                handler.close()
        self._handlers = []
        if not self._root.handlers:
            self._root.setLevel(logging.NOTSET)

"""The running window's side of the single instance: accepts requests of later starts."""

from __future__ import annotations

import contextlib
import logging
import socket
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from duthviewer.ui.desktop.instance import ANSWER, MOST_BYTES, Handed, address, is_own

logger = logging.getLogger(__name__)

#: A connection without a request is closed after this time
_PATIENCE_MS = 2000
_BACKLOG = 8


class InstanceListener(QObject):
    """Listens unless another window does; `listen` may be called repeatedly.

    Closing removes the socket's file. A file left by a killed process is replaced.
    """

    #: Emitted when a later start hands over a request (`Handed`)
    handed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._path: Path | None = None
        self._inode = 0

    def is_listening(self) -> bool:
        return self._server is not None

    def listen(self) -> None:
        """Listen at the socket, unless another window does."""
        if self._server is not None:
            return
        path = address()
        if path is None or _is_in_use(path):
            return
        server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        server.setblocking(False)
        try:
            path.unlink(missing_ok=True)
            server.bind(str(path))
            server.listen(_BACKLOG)
            self._inode = path.lstat().st_ino
        except OSError as error:
            # The path is too long or the disk is full: each start opens its own window.
            logger.info("later starts cannot hand over to this window: %s", error)
            server.close()
            return
        self._server, self._path = server, path
        self._notifier = QSocketNotifier(server.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._accept)

    def close(self) -> None:
        """Stop listening, so that another window can."""
        for connection in self.findChildren(_Connection):
            connection.leave()
        if self._server is None or self._notifier is None or self._path is None:
            return
        self._notifier.setEnabled(False)
        self._notifier.deleteLater()
        self._server.close()
        self._server = self._notifier = None
        with contextlib.suppress(OSError):
            # The file may have been deleted and replaced by another window.
            if self._path.lstat().st_ino == self._inode:
                self._path.unlink()

    def _accept(self) -> None:
        if self._server is None:
            return
        try:
            connection, _ = self._server.accept()
        except OSError:
            return
        if is_own(connection):
            _Connection(connection, self)
        else:
            connection.close()

    def _take(self, handed: Handed) -> None:
        self.handed.emit(handed)


class _Connection(QObject):
    """A connection from a later start, until its line is read and answered."""

    def __init__(self, connection: socket.socket, listener: InstanceListener) -> None:
        super().__init__(listener)
        connection.setblocking(False)
        self._listener = listener
        self._connection = connection
        self._read = b""
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._receive)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.leave)
        self._patience.start()

    def leave(self) -> None:
        self._patience.stop()
        self._notifier.setEnabled(False)
        self._connection.close()
        self.deleteLater()

    def _receive(self) -> None:
        try:
            more = self._connection.recv(MOST_BYTES)
        except BlockingIOError:
            return
        except OSError:
            more = b""
        self._read += more
        if not more or len(self._read) > MOST_BYTES:
            self.leave()
        elif self._read.endswith(b"\n"):
            self._answer()

    def _answer(self) -> None:
        handed = Handed.parse(self._read)
        if handed is not None:
            try:
                # Fails if the start stopped waiting and opened its own window.
                self._connection.sendall(ANSWER)
            except OSError:
                handed = None
        self.leave()
        if handed is not None:
            self._listener._take(handed)


def _is_in_use(path: Path) -> bool:
    """Return whether a process listens at a path; a file left by a killed one refuses."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.setblocking(False)
        try:
            connection.connect(str(path))
        except BlockingIOError:
            # The backlog is full, so a process is listening.
            return True
        except OSError:
            return False
        return True

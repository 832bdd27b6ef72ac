"""The window's side of "one window a person": listens for what later starts hand over."""

from __future__ import annotations

import contextlib
import logging
import socket
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from duthviewer.ui.desktop.instance import ANSWER, MOST_BYTES, Handed, address, is_own

logger = logging.getLogger(__name__)

#: A start that connects and then says nothing is sent away.
_PATIENCE_MS = 2000
_BACKLOG = 8


class InstanceListener(QObject):
    """Listens, unless a window does that already; `listen` may be called again and again.

    Closing removes the socket's file. One that a killed program left is replaced.
    """

    #: A later start asks for something (`Handed`)
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
        """Take the place, if nobody has it."""
        if self._server is not None:
            return
        path = address()
        if path is None or _somebody_listens(path):
            return
        server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        server.setblocking(False)
        try:
            path.unlink(missing_ok=True)
            server.bind(str(path))
            server.listen(_BACKLOG)
            self._inode = path.lstat().st_ino
        except OSError as error:
            # A path that is too long, a full disk: then every start has its own window.
            logger.info("no other start can hand over to this window: %s", error)
            server.close()
            return
        self._server, self._path = server, path
        self._notifier = QSocketNotifier(server.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._greet)

    def close(self) -> None:
        """Stop listening; the next window may take the place."""
        for visitor in self.findChildren(_Visitor):
            visitor.leave()
        if self._server is None or self._notifier is None or self._path is None:
            return
        self._notifier.setEnabled(False)
        self._notifier.deleteLater()
        self._server.close()
        self._server = self._notifier = None
        with contextlib.suppress(OSError):
            # Another window may have taken the place of a file that somebody deleted.
            if self._path.lstat().st_ino == self._inode:
                self._path.unlink()

    def _greet(self) -> None:
        if self._server is None:
            return
        try:
            connection, _ = self._server.accept()
        except OSError:
            return
        if is_own(connection):
            _Visitor(connection, self)
        else:
            connection.close()

    def _take(self, handed: Handed) -> None:
        self.handed.emit(handed)


class _Visitor(QObject):
    """One connection, until its line is read and answered."""

    def __init__(self, connection: socket.socket, listener: InstanceListener) -> None:
        super().__init__(listener)
        connection.setblocking(False)
        self._listener = listener
        self._connection = connection
        self._read = b""
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.leave)
        self._patience.start()

    def leave(self) -> None:
        self._patience.stop()
        self._notifier.setEnabled(False)
        self._connection.close()
        self.deleteLater()

    def _hear(self) -> None:
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
                # Fails if the start has given up waiting: then it has a window of its own.
                self._connection.sendall(ANSWER)
            except OSError:
                handed = None
        self.leave()
        if handed is not None:
            self._listener._take(handed)


def _somebody_listens(path: Path) -> bool:
    """Whether a program listens there; a file that a killed one left refuses."""
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

"""One window a person: a second start hands what it was asked for to the one that runs. No Qt here.

A socket in a folder that only this person can enter; one line of JSON there, ``ok`` back. Where
anything about it is in doubt, the second start opens a window of its own.
"""

from __future__ import annotations

import os
import stat
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from duthviewer.names import path_of, path_text

if TYPE_CHECKING:
    import socket

#: A window that does not answer within this time is not waited for.
TIMEOUT_S = 0.5
MOST_BYTES = 65_536
ANSWER = b"ok\n"


class Handed(NamedTuple):
    """What a second start was asked for. ``token`` is its right to bring a window to the front."""

    path: Path | None = None
    talk: str | None = None
    at_s: float | None = None
    playing: bool = True
    token: str = ""

    def line(self) -> bytes:
        # Here and not above: the usual start needs none of it.
        import json

        content = self._replace(path=None if self.path is None else path_text(self.path.absolute()))  # type: ignore[arg-type]
        return json.dumps(content._asdict()).encode() + b"\n"

    @classmethod
    def parse(cls, line: bytes) -> Handed | None:
        """What a line says; None for one that another version may have meant."""
        import json

        try:
            content: Any = json.loads(line)
            path, talk, at_s = content["path"], content["talk"], content["at_s"]
            token, playing = content["token"], content["playing"]
        except (ValueError, TypeError, KeyError, RecursionError):
            return None
        if (
            (path is None or (isinstance(path, str) and path_of(path).is_absolute()))
            and (talk is None or isinstance(talk, str))
            and (at_s is None or (isinstance(at_s, int | float) and 0 <= at_s < 1e9))
            and isinstance(token, str)
        ):
            return cls(None if path is None else path_of(path), talk, at_s, bool(playing), token)
        return None


def address() -> Path | None:
    """Where this person's window on this screen listens; None if no place is safe."""
    if sys.platform == "win32":
        return None
    folder = _safe_folder()
    if folder is None:
        return None
    # A window on another screen, or with another memory, is not the one that is meant.
    of = "\0".join(
        os.environ.get(name, "") for name in ("DUTHVIEWER_HOME", "WAYLAND_DISPLAY", "DISPLAY")
    )
    # Not Python's hash(), which differs from run to run; zlib is part of every Python.
    from zlib import crc32

    return folder / f"duthviewer-{crc32(os.fsencode(of)):08x}.socket"


def hand_over(handed: Handed) -> bool:
    """Hand it to the window that runs, if there is one and it takes it within `TIMEOUT_S`."""
    path = address()
    # Nearly every start ends here: a look at a folder, and nothing imported.
    if path is None or not path.exists():
        return False
    import socket

    deadline = time.monotonic() + TIMEOUT_S
    answer = b""
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.settimeout(TIMEOUT_S)
            connection.connect(str(path))
            if not is_own(connection):
                return False
            connection.sendall(handed.line())
            while len(answer) < len(ANSWER):
                connection.settimeout(max(deadline - time.monotonic(), 0.001))
                if not (more := connection.recv(len(ANSWER))):
                    break
                answer += more
    except OSError:
        return False
    return answer == ANSWER


def is_own(connection: socket.socket) -> bool:
    """Whether this person is at the other end."""
    import socket
    import struct

    if not hasattr(socket, "SO_PEERCRED"):
        # Without it the folder alone keeps others out.
        return True
    said = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    return bool(struct.unpack("3i", said)[1] == os.getuid())


def _safe_folder() -> Path | None:
    """A folder of this person's own, that nobody else can enter."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and _is_private(runtime):
        return Path(runtime)
    folder = Path(os.environ.get("TMPDIR") or "/tmp") / f"duthviewer-{os.getuid()}"
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        pass
    except OSError:
        return None
    return folder if _is_private(folder) else None


def _is_private(folder: str | Path) -> bool:
    try:
        # Not followed: in a folder that all write to, a link may be anybody's.
        status = os.lstat(folder)
    except OSError:
        return False
    return (
        stat.S_ISDIR(status.st_mode)
        and status.st_uid == os.getuid()
        and not status.st_mode & (stat.S_IRWXG | stat.S_IRWXO)
    )

"""Single instance: a second start hands its request to the running window. Imports no Qt.

The second start writes a line of JSON to a socket in a private folder and reads ``ok``. If anything
fails, it opens a window of its own.
"""

from __future__ import annotations

import json
import os
import socket
import stat
import struct
import sys
import time
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from duthviewer.names import path_of, path_text

#: How long a start waits for the answer of the running window
TIMEOUT_S = 0.5
MOST_BYTES = 65_536
ANSWER = b"ok\n"


class Handed(NamedTuple):
    """The request of a second start. ``token`` permits bringing the window to the front."""

    path: Path | None = None
    talk: str | None = None
    at_s: float | None = None
    playing: bool = True
    token: str = ""
    #: A `duthviewer:` address, instead of path and talk
    link: str = ""

    def line(self) -> bytes:
        # Not needed by an ordinary start.
        content = self._replace(path=None if self.path is None else path_text(self.path.absolute()))  # type: ignore[arg-type]
        return json.dumps(content._asdict()).encode() + b"\n"

    @classmethod
    def parse(cls, line: bytes) -> Handed | None:
        """Parse a line; return None if it is invalid, perhaps from another version."""
        try:
            content: Any = json.loads(line)
            path, talk, at_s = content["path"], content["talk"], content["at_s"]
            token, playing = content["token"], content["playing"]
            link = content.get("link", "")
        except (ValueError, TypeError, KeyError, RecursionError):
            return None
        if (
            (path is None or (isinstance(path, str) and path_of(path).is_absolute()))
            and (talk is None or isinstance(talk, str))
            and (at_s is None or (isinstance(at_s, int | float) and 0 <= at_s < 1e9))
            and isinstance(token, str)
            and isinstance(link, str)
        ):
            place = None if path is None else path_of(path)
            return cls(place, talk, at_s, bool(playing), token, link)
        return None


def address() -> Path | None:
    """Return the path of the socket for this user and display, or None if no folder is safe."""
    if sys.platform == "win32":
        return None
    folder = _safe_folder()
    if folder is None:
        return None
    # Windows on another display or with another profile have sockets of their own.
    of = "\0".join(
        os.environ.get(name, "") for name in ("DUTHVIEWER_HOME", "WAYLAND_DISPLAY", "DISPLAY")
    )
    # Python's hash() differs between runs.
    return folder / f"duthviewer-{crc32(os.fsencode(of)):08x}.socket"


def hand_over(handed: Handed) -> bool:
    """Hand a request to the running window; return whether it accepted within `TIMEOUT_S`."""
    path = address()
    # Most starts end here, with nothing imported.
    if path is None or not path.exists():
        return False
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
    """Return whether the process at the other end belongs to the same user."""
    if not hasattr(socket, "SO_PEERCRED"):
        # Without it, only the folder's permissions protect the socket.
        return True
    credentials = connection.getsockopt(
        socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i")
    )
    return bool(struct.unpack("3i", credentials)[1] == os.getuid())


def _safe_folder() -> Path | None:
    """Return a folder that only this user can enter, or None."""
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
        # Do not follow links: in /tmp another user may have made them.
        status = os.lstat(folder)
    except OSError:
        return False
    return (
        stat.S_ISDIR(status.st_mode)
        and status.st_uid == os.getuid()
        and not status.st_mode & (stat.S_IRWXG | stat.S_IRWXO)
    )

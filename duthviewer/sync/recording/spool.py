"""Frames on disk while they are matched, so that memory use does not grow with the recording."""

from __future__ import annotations

import os
import tempfile
import threading
from typing import Any

import cv2
import numpy as np

from duthviewer.errors import KnownError
from duthviewer.sync.recording.video import Grey

#: JPEG quality that preserves the low contrast of a filmed screen; about 25 kB a frame
_QUALITY = 92


class Spool:
    """Numbered grey pictures in a temporary file. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._places: list[tuple[int, int]] = []
        self._end = 0
        try:
            # Closed by `__exit__`; the system deletes it even if the process is killed.
            self._file: Any = tempfile.TemporaryFile(prefix="duthviewer-frames-")  # noqa: SIM115
        except OSError as error:
            raise _no_room(error) from error

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, picture: Grey) -> int:
        """Store a picture and return its number. Raises KnownError if the disk is full."""
        done, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
        assert done
        with self._lock:
            try:
                self._file.seek(self._end)
                self._file.write(data.tobytes())
            except OSError as error:
                raise _no_room(error) from error
            self._places.append((self._end, len(data)))
            self._end += len(data)
            return len(self._places) - 1

    def get(self, number: int) -> Grey:
        """Return the picture with this number."""
        place, length = self._places[number]
        with self._lock:
            try:
                self._file.seek(place)
                data = self._file.read(length)
            except OSError as error:
                raise _no_room(error) from error
        picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_GRAYSCALE)
        assert picture is not None
        return np.asarray(picture, np.uint8)


def _no_room(error: OSError) -> KnownError:
    folder = tempfile.gettempdir()
    reason = os.strerror(error.errno) if error.errno else str(error)
    return KnownError(
        "Frames cannot be stored in {folder} while they are matched: {reason}. Free some "
        "space there, or set TMPDIR to another folder.",
        folder=folder,
        reason=reason,
    )

"""Pictures of slides from the video that shows them, where a recording has no others."""

from __future__ import annotations

import io
import time
from contextlib import suppress
from pathlib import Path

from duthviewer.errors import KnownError
from duthviewer.library.importing.context import ImportContext
from duthviewer.playback.reader import Reader

#: Where keyframes are few, a picture may take minutes.
_PATIENCE_S = 10.0
#: After this number of failures in a row no more pictures are tried.
_MOST_FAILURES = 3
_QUALITY = 90


class VideoPictures:
    """Reads single pictures of a video. Used by one thread; close it."""

    def __init__(self, video: Path, context: ImportContext) -> None:
        self._context = context
        self._failures = 0
        self._reader: Reader | None = None
        with suppress(KnownError, OSError):
            self._reader = Reader(video, timeout_s=_PATIENCE_S)

    def at(self, at_s: float) -> bytes | None:
        """Return the picture that is shown at a time as a JPEG, or None."""
        if self._reader is None or self._failures >= _MOST_FAILURES:
            return None
        until_s = time.monotonic() + _PATIENCE_S
        cancelled = self._context.cancelled

        def is_over() -> bool:
            return cancelled.is_set() or time.monotonic() > until_s

        with suppress(KnownError, OSError, ValueError):
            frame = self._reader.frame_at(at_s, cancelled=is_over)
            if frame is not None:
                out = io.BytesIO()
                frame.to_image().save(out, "JPEG", quality=_QUALITY)  # type: ignore[no-untyped-call]
                self._failures = 0
                return out.getvalue()
        self._failures += 1
        return None

    def close(self) -> None:
        """Close the file."""
        if self._reader is not None:
            self._reader.close()

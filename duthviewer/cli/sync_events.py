"""The lines of JSON that `sync --scheduler` prints."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from duthviewer.names import path_text

if TYPE_CHECKING:
    from duthviewer.sync.archive.cluster import ClusterEvent


class EventLines:
    """Prints an object of JSON in each line, always with all fields."""

    def __init__(self) -> None:
        self._count = self._finished = 0

    def begin(self, count: int) -> None:
        """Count from 0 again, to this number of talks or days."""
        self._count, self._finished = count, 0

    def write(
        self, kind: str, event: ClusterEvent | None = None, *, talk: str | None = None,
        recording: str | None = None, path: Path | None = None, message: str | None = None,
    ) -> None:  # fmt: skip
        """Print what happened to a talk (its key), to a day (its recording), or to the cluster."""
        answer: dict[str, Any] = {} if event is None else dict(event.answer)
        if event is not None and message is None:
            message = event.message
        self._finished += kind in ("done", "failed")
        line = {
            "event": kind,
            "talk": talk,
            "recording": recording,
            "worker": answer.get("worker"),
            "stage": answer.get("stage") or None,
            "done": answer.get("done"),
            "seconds": answer.get("seconds"),
            "cpu_seconds": answer.get("cpu_seconds"),
            "path": None if path is None else path_text(path),
            "finished": self._finished,
            "of": self._count,
            "message": message,
        }
        print(json.dumps(line, ensure_ascii=False), flush=True)

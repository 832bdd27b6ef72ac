"""The frames of one recording that are matched: when, where they are kept, how they were explained."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from duthviewer.sync.gradients import Floats, unit
from duthviewer.sync.spool import Spool
from duthviewer.sync.video import Grey, Video

#: Decoding, warping and matrix products let go of the interpreter, so two threads use two cores
#: as well as two processes would, and end with their own.
THREADS = 2
#: A glance at a frame, by which frames of one scene are put together
GLANCE = (32, 18)
#: Shorter stretches are read by one thread: the seek would cost more than it brings
_WORTH_SPLITTING_S = 60.0


class Frames:
    """Frames of a stretch of a recording, in order of time, on the disk; their glances in memory."""

    def __init__(
        self, recording: Path, start_s: float, end_s: float | None,
        report: Callable[[float], None] = lambda _: None,
    ) -> None:  # fmt: skip
        self.recording = recording
        with Video(recording) as video:
            self.size = video.size
            length_s = video.duration_s or 1e6
        self.start_s = max(0.0, start_s)
        self.end_s = length_s if end_s is None else min(end_s, length_s)
        self._spool = Spool()
        self._report, self._lock = report, threading.Lock()
        self._stopped = threading.Event()
        try:
            rows = self._read()
        except BaseException:
            self.close()
            raise
        self.times: NDArray[np.float64] = np.array([row[0] for row in rows])
        self._numbers = [row[1] for row in rows]
        self.glances: Floats = np.array([row[2] for row in rows], np.float32)
        self.richness = np.array([row[3] for row in rows])
        if not rows:
            return
        if end_s is None:
            self.end_s = max(self.end_s if length_s < 1e6 else 0.0, float(self.times[-1]) + 0.04)

    def __enter__(self) -> Frames:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __len__(self) -> int:
        return len(self.times)

    def close(self) -> None:
        """Let go of the disk's room."""
        self._spool.__exit__()

    def get(self, number: int) -> Grey:
        """A frame by its place in ``times``."""
        return self._spool.get(self._numbers[number])

    def own_s(self) -> NDArray[np.float64]:
        """The time that each frame stands for."""
        if len(self.times) < 2:
            return np.full(len(self.times), max(0.1, self.end_s - self.start_s))
        edges = np.concatenate([[self.start_s], (self.times[1:] + self.times[:-1]) / 2, [self.end_s]])
        return np.asarray(np.diff(edges), np.float64)

    def _read(self) -> list[tuple[float, int, Floats, float]]:
        middle_s = (self.start_s + self.end_s) / 2
        if self.end_s - self.start_s < _WORTH_SPLITTING_S:
            return self._read_part(self.start_s, self.end_s)
        with ThreadPoolExecutor(THREADS, "duthviewer-frames") as pool:
            parts = [
                pool.submit(self._read_part, self.start_s, middle_s),
                pool.submit(self._read_part, middle_s, self.end_s),
            ]
            try:
                return [row for part in parts for row in part.result()]
            except BaseException:
                self._stopped.set()
                raise

    def _read_part(self, start_s: float, end_s: float) -> list[tuple[float, int, Floats, float]]:
        rows = []
        with Video(self.recording) as video:
            for at_s, picture in video.samples(start_s, end_s):
                if self._stopped.is_set():
                    break
                glance, rich = _glance(picture)
                rows.append((at_s, self._spool.add(picture), glance, rich))
                with self._lock:
                    self._report((at_s - start_s) / max(1.0, end_s - start_s))
        return rows


def _glance(picture: Grey) -> tuple[Floats, float]:
    """A tiny picture without its mean, of length 1, and how much detail the frame holds."""
    tiny = cv2.resize(picture, GLANCE, interpolation=cv2.INTER_AREA).astype(np.float32)
    smaller = cv2.resize(picture, (160, 90), interpolation=cv2.INTER_AREA).astype(np.float32)
    rich = float(np.abs(cv2.Laplacian(smaller, cv2.CV_32F)).mean())
    return unit((tiny - tiny.mean()).ravel()), rich

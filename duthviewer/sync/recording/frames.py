"""The frames of one recording that are matched: when they were, what they are like at a glance."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from duthviewer.sync.pixels.gradients import Floats, unit
from duthviewer.sync.recording.spool import Spool
from duthviewer.sync.recording.video import Grey, Video, VideoError

#: Decoding, warping and matrix products let go of the interpreter, so two threads use two cores
#: as well as two processes would, and end with their own.
THREADS = 2
#: A glance at a frame, by which frames of one scene are put together
GLANCE = (32, 18)
#: Width of the small pictures, which are kept at hand: 9 kB each, so 100 MB for eleven hours
SMALL_PX = 128
#: Shorter stretches are read by one thread: the seek would cost more than it brings
_WORTH_SPLITTING_S = 60.0
#: Longer ones are read in pieces of about this length
_PIECE_S = 300.0

_Task = TypeVar("_Task")
_Result = TypeVar("_Result")


@dataclass(frozen=True)
class Row:
    """One frame: its time, its number in the spool, its glance, how much it holds, and small."""

    at_s: float
    number: int
    glance: Floats
    richness: float
    small: Grey


class Frames:
    """Frames of a stretch of a recording in order of time; the pictures lie in a spool.

    ``times`` are seconds in the recording; ``glances`` tiny pictures of unit length, ``richness``
    how much detail each frame holds; ``size`` width and height of the pictures; ``restless`` from
    where to where, in order, something may have come and gone between two frames.
    """

    def __init__(
        self, recording: Path, size: tuple[int, int], stretch: tuple[float, float], spool: Spool,
        rows: Sequence[Row], restless: Sequence[tuple[float, float]],
    ) -> None:  # fmt: skip
        self.recording, self.size, self.restless = recording, size, restless
        self.start_s, self.end_s = stretch
        self._spool, self._rows = spool, rows
        self.times: NDArray[np.float64] = np.array([row.at_s for row in rows], np.float64)
        width, height = GLANCE
        glances = [row.glance for row in rows]
        self.glances: Floats = np.array(glances, np.float32).reshape(len(rows), width * height)
        self.richness: NDArray[np.float64] = np.array([row.richness for row in rows], np.float64)

    def __len__(self) -> int:
        return len(self._rows)

    def get(self, number: int) -> Grey:
        """A frame by its place in ``times``."""
        return self._spool.get(self._rows[number].number)

    def small(self, number: int) -> Grey:
        """The same frame, `SMALL_PX` wide; without reading the disk."""
        return self._rows[number].small

    def own_s(self) -> NDArray[np.float64]:
        """The time that each frame stands for."""
        if len(self.times) < 2:
            return np.full(len(self.times), max(0.1, self.end_s - self.start_s))
        middles = (self.times[1:] + self.times[:-1]) / 2
        return np.asarray(np.diff([self.start_s, *middles, self.end_s]), np.float64)

    def part(self, start_s: float, end_s: float, step_s: float = 0.0) -> Frames:
        """The frames of a stretch of this one, at least ``step_s`` apart."""
        rows: list[Row] = []
        for row in self._rows:
            if start_s <= row.at_s < end_s and (not rows or row.at_s - rows[-1].at_s >= step_s):
                rows.append(row)
        stretch = (max(start_s, self.start_s), min(end_s, self.end_s))
        return Frames(self.recording, self.size, stretch, self._spool, rows, self.restless)


@contextmanager
def read_frames(
    recording: Path, start_s: float, end_s: float | None,
    report: Callable[[float], None] = lambda _: None,
) -> Iterator[Frames]:  # fmt: skip
    """The frames of a recording from ``start_s`` to ``end_s`` (None: to its end), while in use.

    Raises KnownError where there are none, or no room for them on the disk.
    """
    with Video(recording) as video:
        size, length_s = video.size, video.duration_s
    start_s = max(0.0, start_s)
    stop_s = min(end_s if end_s is not None else 1e7, length_s or 1e7)
    if start_s >= stop_s:
        raise VideoError("{name} ends before this stretch begins.", name=recording.name)
    with Spool() as spool:
        reader = _Reader(recording, spool, report)
        rows = reader.read(start_s, stop_s, length_s > 0)
        if not rows:
            raise VideoError("{name} shows no picture in this stretch.", name=recording.name)
        if length_s <= 0 and end_s is None:
            stop_s = rows[-1].at_s + 0.04
        yield Frames(recording, size, (start_s, stop_s), spool, rows, sorted(reader.restless))


class _Reader:
    """Reads the frames of a recording on two threads."""

    def __init__(self, recording: Path, spool: Spool, report: Callable[[float], None]) -> None:
        self._recording, self._spool, self._report = recording, spool, report
        self._lock = threading.Lock()
        self._done_s: dict[float, float] = {}
        self.restless: list[tuple[float, float]] = []

    def read(self, start_s: float, end_s: float, split: bool) -> list[Row]:
        pieces = 1
        if split and end_s - start_s >= _WORTH_SPLITTING_S:
            pieces = max(THREADS, round((end_s - start_s) / _PIECE_S))
        edges = np.linspace(start_s, end_s, pieces + 1).tolist()
        edges[0], edges[-1] = -math.inf, math.inf

        def work(video: Video, keys: tuple[float, float]) -> list[Row]:
            return self._piece(video, (start_s, end_s), keys)

        done = spread(self._recording, list(pairwise(edges)), work)
        return [row for rows in done for row in rows]

    def _piece(
        self, video: Video, stretch: tuple[float, float], keys: tuple[float, float]
    ) -> list[Row]:
        rows: list[Row] = []
        restless: list[tuple[float, float]] = []
        for at_s, picture in video.samples(*stretch, restless, keys):
            glance, richness = _glance(picture)
            number = self._spool.add(picture)
            rows.append(Row(at_s, number, glance, richness, shrunk(picture)))
            self._tell(stretch, keys, at_s)
        self._tell(stretch, keys, keys[1])
        with self._lock:
            self.restless += restless
        return rows

    def _tell(self, stretch: tuple[float, float], keys: tuple[float, float], at_s: float) -> None:
        """How much of the stretch is read, now that this piece of it is up to ``at_s``."""
        with self._lock:
            self._done_s[keys[0]] = min(at_s, stretch[1]) - max(keys[0], stretch[0])
            whole_s = stretch[1] - stretch[0]
            self._report(min(1.0, sum(self._done_s.values()) / whole_s))


def spread(
    recording: Path, tasks: Sequence[_Task], work: Callable[[Video, _Task], _Result]
) -> list[_Result]:
    """What ``work`` makes of each task, in their order, on two threads with a recording each.

    They take the tasks one by one, for some are long and neither thread is to wait for the other.
    What one of them raises ends the other after its task.
    """
    results: dict[int, _Result] = {}
    waiting = iter(enumerate(tasks))
    lock, stopped = threading.Lock(), threading.Event()

    def run() -> None:
        with Video(recording) as video:
            while not stopped.is_set():
                with lock:
                    one = next(waiting, None)
                if one is None:
                    return
                results[one[0]] = work(video, one[1])

    with ThreadPoolExecutor(THREADS, "duthviewer-video") as pool:
        runs = [pool.submit(run) for _ in range(min(THREADS, len(tasks)))]
        try:
            wait(runs, return_when=FIRST_EXCEPTION)
        finally:
            stopped.set()
        for done in runs:
            done.result()
    return [results[number] for number in range(len(tasks))]


def _glance(picture: Grey) -> tuple[Floats, float]:
    """A tiny picture without its mean, of length 1, and how much detail the frame holds."""
    tiny = cv2.resize(picture, GLANCE, interpolation=cv2.INTER_AREA).astype(np.float32)
    smaller = cv2.resize(picture, (160, 90), interpolation=cv2.INTER_AREA).astype(np.float32)
    rich = float(np.abs(cv2.Laplacian(smaller, cv2.CV_32F)).mean())
    return unit((tiny - tiny.mean()).ravel()), rich


def shrunk(picture: Grey) -> Grey:
    """The picture `SMALL_PX` wide."""
    height, width = picture.shape
    size = (SMALL_PX, max(8, round(height * SMALL_PX / width)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)

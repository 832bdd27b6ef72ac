"""The frames sampled from a recording for matching, with thumbnails to group them by scene."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from duthviewer.playback.network_recording import Source, path_of
from duthviewer.sync import threads
from duthviewer.sync.pixels.gradients import Floats, unit
from duthviewer.sync.recording.spool import Spool
from duthviewer.sync.recording.video import Grey, Video, VideoError

#: Decoding, warping and matrix products release the interpreter lock, so two threads use two cores
#: as well as two processes would. A process of its own for each core sets `THREADS_VARIABLE` to 1.
#: No result may depend on it.
THREADS = threads()
#: Width and height of a glance: the thumbnail by which frames are grouped into scenes
GLANCE = (32, 18)
#: Width of the small pictures, which stay in memory: 9 kB each, so 100 MB for eleven hours
SMALL_PX = 128
#: Shorter ranges are read by one thread: a second seek would cost more than it saves
_WORTH_SPLITTING_S = 60.0
#: Longer ranges are read in pieces of about this length, and in at least two: what is sampled
#: where two pieces meet must not depend on the number of threads
_PIECE_S, _FEWEST_PIECES = 300.0, 2

_Task = TypeVar("_Task")
_Result = TypeVar("_Result")


@dataclass(frozen=True)
class SampledFrame:
    """One frame: its time, its number in the spool, its glance and its small picture.

    ``richness`` measures how much detail the frame holds.
    """

    at_s: float
    number: int
    glance: Floats
    richness: float
    small: Grey


class SampledFrames:
    """The sampled frames of a part of a recording, sorted by time; the pictures are in a spool.

    ``times`` are seconds in the recording. ``glances`` are thumbnails of unit length, ``richness``
    is the amount of detail in each frame, ``size`` the width and height of the pictures.
    ``brief_changes`` are the sorted ranges of time in which a page may have come and gone
    between two samples.
    """

    def __init__(
        self, recording: Source, size: tuple[int, int], time_range: tuple[float, float],
        spool: Spool, rows: Sequence[SampledFrame], brief_changes: Sequence[tuple[float, float]],
    ) -> None:  # fmt: skip
        self.recording, self.size, self.brief_changes = recording, size, brief_changes
        self.start_s, self.end_s = time_range
        self._spool, self._rows = spool, rows
        self.times: NDArray[np.float64] = np.array([row.at_s for row in rows], np.float64)
        width, height = GLANCE
        glances = [row.glance for row in rows]
        self.glances: Floats = np.array(glances, np.float32).reshape(len(rows), width * height)
        self.richness: NDArray[np.float64] = np.array([row.richness for row in rows], np.float64)

    def __len__(self) -> int:
        return len(self._rows)

    def get(self, number: int) -> Grey:
        """Return a frame by its index in ``times``."""
        return self._spool.get(self._rows[number].number)

    def small(self, number: int) -> Grey:
        """Return the same frame, `SMALL_PX` wide, without reading the disk."""
        return self._rows[number].small

    def covered_s(self) -> NDArray[np.float64]:
        """Return the seconds that each frame represents, up to halfway to its neighbours."""
        if len(self.times) < 2:
            return np.full(len(self.times), max(0.1, self.end_s - self.start_s))
        middles = (self.times[1:] + self.times[:-1]) / 2
        return np.asarray(np.diff([self.start_s, *middles, self.end_s]), np.float64)

    def part(self, start_s: float, end_s: float, step_s: float = 0.0) -> SampledFrames:
        """Return the frames between two times, at least ``step_s`` apart."""
        rows: list[SampledFrame] = []
        for row in self._rows:
            if start_s <= row.at_s < end_s and (not rows or row.at_s - rows[-1].at_s >= step_s):
                rows.append(row)
        time_range = (max(start_s, self.start_s), min(end_s, self.end_s))
        return SampledFrames(
            self.recording, self.size, time_range, self._spool, rows, self.brief_changes
        )


@contextmanager
def read_frames(
    recording: Source, start_s: float, end_s: float | None,
    report: Callable[[float], None] = lambda _: None,
) -> Iterator[SampledFrames]:  # fmt: skip
    """Sample the frames of a recording from ``start_s`` to ``end_s`` (None: to its end).

    A context manager; the pictures are deleted when it exits. Raises KnownError if there are no
    frames or no space for them on the disk.
    """
    with Video(recording) as video:
        size, length_s = video.size, video.duration_s
    name = path_of(recording).name
    start_s = max(0.0, start_s)
    stop_s = end_s if end_s is not None else math.inf
    if start_s >= min(stop_s, length_s or math.inf):
        raise VideoError("{name} ends before this part begins.", name=name)
    with Spool() as spool:
        reader = _FrameReader(recording, spool, report)
        rows = reader.read(start_s, stop_s, length_s)
        if not rows:
            raise VideoError("{name} has no picture in this part.", name=name)
        # The stated length may be missing or too short.
        stop_s = min(stop_s, max(length_s, rows[-1].at_s + 0.04))
        yield SampledFrames(
            recording, size, (start_s, stop_s), spool, rows, sorted(reader.brief_changes)
        )


class _FrameReader:
    """Samples the frames of a recording on two threads."""

    def __init__(self, recording: Source, spool: Spool, report: Callable[[float], None]) -> None:
        self._recording, self._spool, self._report = recording, spool, report
        self._lock = threading.Lock()
        self._done_s: dict[float, float] = {}
        self._whole_s = 1.0
        self.brief_changes: list[tuple[float, float]] = []

    def read(self, start_s: float, end_s: float, length_s: float) -> list[SampledFrame]:
        pieces = 1
        self._whole_s = whole_s = max(0.1, min(end_s, length_s or 1e7) - start_s)
        if length_s > 0 and whole_s >= _WORTH_SPLITTING_S:
            pieces = max(_FEWEST_PIECES, round(whole_s / _PIECE_S))
        edges = np.linspace(start_s, start_s + whole_s, pieces + 1).tolist()
        edges[0], edges[-1] = -math.inf, math.inf

        def work(video: Video, keys: tuple[float, float]) -> list[SampledFrame]:
            return self._piece(video, (start_s, end_s), keys)

        done = spread(self._recording, list(pairwise(edges)), work)
        return [row for rows in done for row in rows]

    def _piece(
        self, video: Video, time_range: tuple[float, float], keys: tuple[float, float]
    ) -> list[SampledFrame]:
        rows: list[SampledFrame] = []
        brief_changes: list[tuple[float, float]] = []
        before: Grey | None = None
        for at_s, picture in video.samples(*time_range, brief_changes, keys):
            if picture is before:
                # A frame that stays
                rows.append(replace(rows[-1], at_s=at_s))
            else:
                glance, richness = _glance(picture)
                number = self._spool.add(picture)
                rows.append(SampledFrame(at_s, number, glance, richness, shrunk(picture)))
            before = picture
            self._report_progress(time_range, keys, at_s)
        self._report_progress(time_range, keys, keys[1])
        with self._lock:
            self.brief_changes += brief_changes
        return rows

    def _report_progress(
        self, time_range: tuple[float, float], keys: tuple[float, float], at_s: float
    ) -> None:
        """Report the share of the whole range that is read, with one piece read up to ``at_s``."""
        with self._lock:
            end_s = min(at_s, time_range[0] + self._whole_s)
            self._done_s[keys[0]] = end_s - max(keys[0], time_range[0])
            self._report(min(1.0, sum(self._done_s.values()) / self._whole_s))


def spread(
    recording: Source, tasks: Sequence[_Task], work: Callable[[Video, _Task], _Result]
) -> list[_Result]:
    """Run ``work`` for each task on two threads; return the results in the tasks' order.

    Each thread opens the recording. They take the tasks one by one, because some take much longer.
    An error in one thread stops the other after its current task.
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
    """Return a thumbnail, its mean subtracted, of unit length, and the amount of detail."""
    tiny = cv2.resize(picture, GLANCE, interpolation=cv2.INTER_AREA).astype(np.float32)
    smaller = cv2.resize(picture, (160, 90), interpolation=cv2.INTER_AREA).astype(np.float32)
    rich = float(np.abs(cv2.Laplacian(smaller, cv2.CV_32F)).mean())
    return unit((tiny - tiny.mean()).ravel()), rich


def shrunk(picture: Grey) -> Grey:
    """Scale a picture down to `SMALL_PX` pixels of width."""
    height, width = picture.shape
    size = (SMALL_PX, max(8, round(height * SMALL_PX / width)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)

"""Recordings whose frames come when something changes: screen recorders, meetings, joined files.

Each recorder is a way to choose the times of frames, a coding and a container. What the frames show
follows from the same timings, so the truth is exact.
"""

from __future__ import annotations

import dataclasses
import itertools
from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import pypdfium2

from duthviewer.playback.reader import Reader
from tests.benchmarks.sync_kinds.made_decks import made_deck
from tests.benchmarks.sync_kinds.workshop import SPLITS, Case, Row, Split, Workshop, walk

Picture = np.ndarray
Random = np.random.Generator
Timings = Sequence[tuple[float, int]]

LENGTH_S, PAGES = 300.0, 26
SIZE = (640, 360)
#: 33 bits of 90 kHz, where the clock of a transport stream starts again
WRAP_S = 2**33 / 90000
_X264 = {"preset": "veryfast", "crf": "28"}
_ONE_KEY = {"g": "99999", "sc_threshold": "0"}
_VP = {"deadline": "realtime", "cpu-used": "8", "crf": "32", "b": "400k"}
_ALT_REF = {"deadline": "good", "auto-alt-ref": "1", "lag-in-frames": "16"}


@dataclass(frozen=True)
class Recorder:
    """How a recording is made: ``moments`` returns the times of its frames, without an order."""

    moments: Callable[[Random, Timings], Sequence[float] | np.ndarray]
    codec: str = "libx264"
    suffix: str = ".mp4"
    options: dict[str, str] = field(default_factory=dict)
    #: Of the muxer
    container: dict[str, str] = field(default_factory=dict)
    #: How long the next page takes to slide in
    slide_s: float = 0.0
    #: The page beside a speaker who moves in every frame
    inset: bool = False
    pointer: bool = False
    dwell_s: float = 9.0
    offset_s: float = 0.0
    #: The frame rate that the file claims
    rate: int = 25
    #: A photo fills the screen at first, so that the first keyframe is large
    photo: bool = False

    def key(self) -> list[str]:
        """All that tells one recorder from another."""
        return [self.moments.__qualname__, *map(repr, dataclasses.astuple(self)[1:])]


def at_changes(random: Random, timings: Timings) -> list[float]:
    """A frame for each page, and now and then one for nothing."""
    idle = random.uniform(0, LENGTH_S, 12)
    return [0.0, *(at_s for at_s, _ in timings), *(at_s + 1.2 for at_s, _ in timings[::3]), *idle]


def steady(rate: float) -> Callable[[Random, Timings], np.ndarray]:
    return lambda random, timings: np.arange(0, LENGTH_S, 1 / rate)


def slides_in(random: Random, timings: Timings) -> list[float]:
    """Nothing, but 60 frames a second while a page slides in, and while a video plays."""
    times = [0.0]
    for at_s, _ in timings:
        times += np.arange(at_s, at_s + 0.8, 1 / 60).tolist()
    for at_s in random.uniform(20, LENGTH_S - 20, 3):
        times += np.arange(at_s, at_s + 7, 1 / 60).tolist()
    return times


def pointer_moves(random: Random, timings: Timings) -> list[float]:
    """30 frames a second while the pointer moves, for seconds at a time."""
    times = at_changes(random, timings)
    for at_s in random.uniform(0, LENGTH_S, 25):
        times += np.arange(at_s, at_s + random.uniform(0.3, 4.0), 1 / 30).tolist()
    return times


def meeting(random: Random, timings: Timings) -> list[float]:
    """A speaker at 25 frames a second who freezes for seconds when the network fails."""
    times = np.arange(0, LENGTH_S, 1 / 25)
    for at_s in random.uniform(0, LENGTH_S, 30):
        times = times[(times < at_s) | (times > at_s + random.uniform(0.3, 9.0))]
    return times.tolist()


def joined(random: Random, timings: Timings) -> list[float]:
    """A third at 25 frames a second, a third when something changes, a third at 5."""
    third = LENGTH_S / 3
    rare = [at_s for at_s in at_changes(random, timings) if third <= at_s < 2 * third]
    return [*np.arange(0, third, 1 / 25), third, *rare, *np.arange(2 * third, LENGTH_S, 1 / 5)]


def late(random: Random, timings: Timings) -> list[float]:
    """Each page comes with a few frames that bring it bit by bit, up to a second."""
    times = [0.0]
    for at_s, _ in timings:
        times += [at_s, *np.sort(at_s + random.uniform(0.02, 0.9, 5)).tolist(), at_s + 0.95]
    return times


def paused(random: Random, timings: Timings) -> list[float]:
    """Ten frames a second, and pauses of up to a minute in which nothing is written."""
    times = np.arange(0, LENGTH_S, 1 / 10)
    for at_s, length_s in ((40.0, 25.0), (120.0, 60.0), (230.0, 12.0)):
        times = times[(times < at_s) | (times > at_s + length_s)]
    return [*times.tolist(), *(at_s for at_s, _ in timings)]


RECORDERS = {
    "changes-b-frames": Recorder(at_changes, options=_ONE_KEY | {"bf": "8", "b_strategy": "0"}),
    "changes-720p": Recorder(at_changes, options={"bf": "3", "b-pyramid": "normal"}),
    "changes-low-delay": Recorder(at_changes, options={"tune": "zerolatency"}, dwell_s=20),
    "changes-1-key-photo": Recorder(at_changes, options=_ONE_KEY, photo=True),
    "slide-in": Recorder(slides_in, slide_s=0.7, options={"bf": "3"}, dwell_s=12),
    "slide-in-1-key": Recorder(slides_in, slide_s=0.7, options=_ONE_KEY, suffix=".mkv"),
    "pointer": Recorder(pointer_moves, pointer=True, options={"bf": "5"}),
    "pointer-vp8-1-key": Recorder(
        pointer_moves, "libvpx", ".webm", _VP | {"g": "99999"}, pointer=True
    ),
    "alt-ref-vp8": Recorder(at_changes, "libvpx", ".webm", _VP | _ALT_REF, dwell_s=14),
    "alt-ref-vp9": Recorder(pointer_moves, "libvpx-vp9", ".webm", _VP | _ALT_REF, pointer=True),
    "av1": Recorder(at_changes, "libsvtav1", ".mkv", {"preset": "10", "crf": "40"}),
    "hevc-open": Recorder(
        at_changes, "libx265", ".mp4",
        {"preset": "ultrafast", "x265-params": "log-level=none:keyint=5:open-gop=1:bframes=4"},
    ),
    "hevc-bursts": Recorder(
        slides_in, "libx265", ".mkv", {"preset": "ultrafast", "x265-params": "log-level=none"},
        slide_s=0.7, dwell_s=15,
    ),
    "ts": Recorder(at_changes, suffix=".ts", options={"bf": "3"}, offset_s=1234.5),
    "ts-wrap": Recorder(
        pointer_moves, suffix=".ts", options={"bf": "3"}, pointer=True, offset_s=WRAP_S - 130
    ),
    "flv": Recorder(at_changes, suffix=".flv", options={"bf": "3"}),
    "fragments": Recorder(
        at_changes, options={"bf": "3"},
        container={"movflags": "frag_keyframe+delay_moov+default_base_moof"},
    ),
    "mov-late-start": Recorder(at_changes, suffix=".mov", options={"bf": "4"}, offset_s=3.0),
    "wrong-rate": Recorder(at_changes, suffix=".mkv", options={"bf": "2"}, rate=1000),
    "meeting": Recorder(meeting, inset=True, options={"bf": "3"}),
    "meeting-1-key": Recorder(meeting, inset=True, options=_ONE_KEY, dwell_s=15),
    "joined": Recorder(joined, inset=True, options={"bf": "3"}),
    "late-bits": Recorder(late, slide_s=0.9, options={"bf": "3"}, dwell_s=12),
    "paused": Recorder(paused, options={"bf": "3"}),
    "1-fps": Recorder(steady(1), inset=True, options={"bf": "3"}),
    "2-fps-1-key": Recorder(steady(2), options=_ONE_KEY),
    "all-keys": Recorder(at_changes, "mjpeg", ".mov", {"qscale": "6"}),
    "lossless": Recorder(pointer_moves, "png", ".mov", {}, pointer=True),
}  # fmt: skip


def frame_times(recorder: Recorder, timings: Timings, random: Random) -> np.ndarray:
    """When frames are written, to the millisecond; the last one stays for 2 s and more."""
    times = np.unique(np.round(np.asarray(recorder.moments(random, timings), float), 3))
    return times[(times >= 0) & (times < LENGTH_S - 2)]


def film(path: Path, recorder: Recorder, deck: Path, timings: Timings, random: Random) -> None:
    """Record the pages of a deck at their times."""
    times = frame_times(recorder, timings, random)
    size = (1280, 720) if recorder.dwell_s == 20 or "b-pyramid" in recorder.options else SIZE
    draw = _Drawing(recorder, deck, timings, random, size)
    base = Fraction(1, 1000)
    with av.open(str(path), "w", options=recorder.container) as out:
        options = recorder.options
        if recorder.codec == "libx264":
            options = _X264 | options
        stream: Any = out.add_stream(recorder.codec, rate=recorder.rate, options=options)
        stream.width, stream.height = size
        stream.pix_fmt = {"mjpeg": "yuvj420p", "png": "rgb24"}.get(recorder.codec, "yuv420p")
        stream.time_base = stream.codec_context.time_base = base
        silence: deque[Any] = deque()
        shift_s = recorder.offset_s
        if recorder.suffix in (".mp4", ".mov", ".ts", ".flv"):
            sound = out.add_stream("aac", rate=16000, layout="mono")
            silence += _silence(sound, shift_s if shift_s > 100 else 0.0, LENGTH_S + shift_s)
        for at_s in times.tolist():
            frame = av.VideoFrame.from_ndarray(draw(at_s), format="bgr24")
            frame = frame.reformat(format=stream.pix_fmt)
            frame.pts, frame.time_base = round((at_s + shift_s) * 1000), base
            for packet in stream.encode(frame):
                out.mux(packet)
                # In the order of the file, else readers find no picture at the beginning.
                decoded_s = float(packet.dts * packet.time_base)
                while silence and silence[0].dts / 16000 < decoded_s:
                    out.mux(silence.popleft())
        out.mux(stream.encode(None))
        for packet in silence:
            out.mux(packet)


def _silence(sound: Any, start_s: float, end_s: float) -> Iterator[Any]:
    """Sound to the end, so that the file is as long as the talk."""
    samples = np.zeros((1, 1024), np.float32)
    for at in range(0, int((end_s - start_s) * 16000), 1024):
        frame = av.AudioFrame.from_ndarray(samples, format="fltp", layout="mono")
        frame.sample_rate, frame.pts = 16000, round(start_s * 16000) + at
        frame.time_base = Fraction(1, 16000)
        yield from sound.encode(frame)
    yield from sound.encode(None)


class _Drawing:
    """The picture at a time."""

    def __init__(
        self, recorder: Recorder, deck: Path, timings: Timings, random: Random,
        size: tuple[int, int],
    ) -> None:  # fmt: skip
        self._recorder, self._timings, self._size = recorder, timings, size
        document = pypdfium2.PdfDocument(deck)
        scale = size[0] / document[0].get_width()
        self._pages = [
            cv2.resize(page.render(scale=scale).to_numpy()[:, :, :3], size) for page in document
        ]
        coarse = random.integers(0, 255, (40, 64, 3), dtype=np.uint8)
        self._photo = cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC)
        noise = random.normal(0, 25, self._photo.shape)
        self._photo = np.clip(self._photo + noise, 0, 255).astype(np.uint8)

    def __call__(self, at_s: float) -> Picture:
        starts = [start_s for start_s, _ in self._timings]
        k = bisect_right(starts, at_s + 1e-6) - 1
        picture = self._pages[self._timings[k][1] - 1].copy() if k >= 0 else self._photo.copy()
        if self._recorder.photo and at_s < starts[1]:
            picture = self._photo.copy()
        done = (at_s - starts[k]) / self._recorder.slide_s if self._recorder.slide_s else 1.0
        if k > 0 and done < 1:
            x = int(done * self._size[0])
            before = self._pages[self._timings[k - 1][1] - 1]
            picture = np.hstack([picture[:, :x], before[:, x:]])
        if self._recorder.pointer:
            x, y = (
                int((0.5 + 0.4 * np.sin(at_s * f)) * s)
                for f, s in zip((2, 3), self._size, strict=True)
            )
            cv2.drawMarker(picture, (x, y), (0, 0, 200), cv2.MARKER_TILTED_CROSS, 12, 3)
        return self._beside_speaker(picture, at_s) if self._recorder.inset else picture

    def _beside_speaker(self, picture: Picture, at_s: float) -> Picture:
        width, height = self._size
        whole = np.full((height, width, 3), (70, 50, 30), np.uint8)
        inner = (width * 3 // 4, height * 3 // 4)
        whole[height // 8 :, :][: inner[1], : inner[0]] = cv2.resize(
            picture, inner, interpolation=cv2.INTER_AREA
        )
        speaker = self._photo[: height // 3, : width // 5] // 2
        centre = (int(width * (0.1 + 0.04 * np.sin(at_s))), int(height * 0.15))
        cv2.circle(speaker, centre, height // 12, (150, 170, 210), -1)
        whole[height // 3 : height // 3 + speaker.shape[0], width - speaker.shape[1] :] = speaker
        return whole


def segments(timings: Timings, recorder: Recorder, times: np.ndarray) -> list[dict[str, Any]]:
    """The truth: a page is shown from the first frame on that shows half of it."""
    halves = np.array([at_s for at_s, _ in timings[1:]]) + recorder.slide_s / 2
    nexts = np.searchsorted(times, halves - 5e-4)
    starts = [0.0, *times[np.minimum(nexts, len(times) - 1)].tolist(), LENGTH_S]
    start_s = recorder.offset_s if recorder.offset_s < 100 else 0.0
    return [
        {"start": a + start_s, "end": b + start_s, "page": page,
         "visible": not (recorder.photo and k == 0)}
        for k, ((a, b), (_, page)) in enumerate(
            zip(itertools.pairwise(starts), timings, strict=True))
    ]  # fmt: skip


def recorded(name: str, split: Split, seed: int) -> Row:
    recorder = RECORDERS[name]

    def make(workshop: Workshop) -> Case:
        deck = made_deck(seed, split, PAGES).write(workshop.decks)
        timings = walk(range(1, PAGES + 1), LENGTH_S - 5, seed, back=0.15, dwell_s=recorder.dwell_s)
        path = workshop.made(
            f"recorders-{split}-{name}", [seed, recorder.key(), VERSION], recorder.suffix,
            lambda out: film(out, recorder, deck, timings, np.random.default_rng(seed)),
        )  # fmt: skip
        parts = segments(
            timings, recorder, frame_times(recorder, timings, np.random.default_rng(seed))
        )
        # Without sound, a file ends soon after its last frame.
        with Reader(path) as reader:
            end_s = min(parts[-1]["end"], reader.media.duration_s)
        talk = {"start": parts[0]["start"], "end": end_s, "segments": parts}
        return Case(path, deck, talk)

    return Row("recorders", name, split, make)


#: Raised when the same description gives another recording
VERSION = 1

ROWS = tuple(
    recorded(name, split, 400 + 50 * s + k)
    for s, split in enumerate(SPLITS)
    for k, name in enumerate(RECORDERS)
)

"""The sound of a recording as samples at known times, by its time stamps."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from duthviewer.errors import KnownError
from duthviewer.playback.clock import Piece, piece_at
from duthviewer.playback.damage import damage_reported
from duthviewer.playback.probe import OPTIONS, probe
from duthviewer.playback.transport_stream import FilePart

Samples = NDArray[np.float32]

#: What distinguishes speech is below 4 kHz, so sound with a higher sample rate is averaged down.
_ENOUGH_RATE = 12000
#: The numbers in a decoded frame by the start of its format's name
_TYPES = {"u8": np.uint8, "s16": np.int16, "s32": np.int32, "flt": np.float32, "dbl": np.float64}
#: A time stamp this far from the count of samples starts a new run of samples. Matroska rounds its
#: stamps to a millisecond.
_JUMP_S = 0.015
#: Sound is handed on in pieces of this length: handling each frame alone would take longer
_BATCH_S = 2.0
#: A seek leads to a packet at most this far before the place
_LEAD_S = 0.5
#: If the mean of the channels has less than this share of the power of the loudest, they cancel
#: each other out: one is the other upside down.
_CANCELLED = 0.02


class SoundError(KnownError):
    """The sound of a recording cannot be read."""


class SoundRun(NamedTuple):
    """Samples that follow one another, ``rate`` of them a second, from -1 to 1.

    ``at_s`` is the time of the first in the recording.
    """

    at_s: float
    rate: float
    samples: Samples


class SoundReader:
    """A reader of the sound of a recording, used by one thread at a time.

    Times are seconds of the recording, as the players count them (see `playback.clock`). Raises
    KnownError if the file is missing, damaged or has no sound.
    """

    def __init__(self, path: Path) -> None:
        self._path = path.absolute()
        self.media = probe(self._path)
        #: Length in seconds; 0.0 if it is unknown
        self.duration_s = self.media.duration_s
        with self._translated(), self._opened(self.media.pieces[0]) as container:
            has_sound = bool(container.streams.audio)
        if not has_sound:
            raise SoundError("{name} has no sound.", name=path.name)

    def runs(self, start_s: float, end_s: float, rate: int | None = None) -> Iterator[SoundRun]:
        """Yield the sound between two times, as mono, in order of the file.

        A little before the start may be yielded too. Parts without sound are left out. With
        ``rate``, the sound is resampled to it; without, it has whatever rate is enough for speech.
        """
        first = piece_at(self.media.pieces, start_s)
        with self._translated():
            for piece in self.media.pieces[first:]:
                if piece.start_s >= end_s:
                    return
                with self._opened(piece) as container:
                    if container.streams.audio:
                        begin_s = max(start_s, piece.start_s)
                        runs = _runs(container, piece, begin_s, end_s, reduced=rate is None)
                        yield from runs if rate is None else _resampled(runs, rate)

    def _opened(self, piece: Piece) -> Any:
        import av

        if len(self.media.pieces) > 1:
            part: Any = FilePart(self._path, piece.begin, piece.end)
            return av.open(part, "r", options=OPTIONS)
        return av.open(str(self._path), options=OPTIONS)

    def _translated(self) -> Any:
        name = self._path.name
        return damage_reported(
            lambda error: SoundError("The sound of {name} cannot be read.", name=name)
        )


def _runs(
    container: Any, piece: Piece, start_s: float, end_s: float, *, reduced: bool
) -> Iterator[SoundRun]:
    from av.error import InvalidDataError
    from av.stream import Discard

    stream = container.streams.best("audio") or container.streams.audio[0]
    for other in container.streams:
        if other is not stream:
            # Their packets are not even read from the disk, if the file has an index.
            other.discard = Discard.all
    if start_s > piece.start_s + _LEAD_S:
        at = int(piece.to_file(start_s - _LEAD_S) / float(stream.time_base))
        container.seek(at, stream=stream)
    batch = _Batch(reduced)
    # As numbers with a fraction, stamps would take as long as decoding.
    base_s = float(stream.time_base)
    for packet in container.demux(stream):
        try:
            frames = packet.decode()
        except InvalidDataError:
            # The rest may be intact.
            continue
        for frame in frames:
            if frame.pts is None:
                continue
            at_s = piece.to_recording(frame.pts * base_s)
            if at_s >= end_s:
                yield from batch.flush()
                return
            if at_s + frame.samples / frame.sample_rate > start_s - _LEAD_S:
                yield from batch.add(at_s, frame)
    yield from batch.flush()


class _Batch:
    """Collects decoded frames, to hand them on together."""

    def __init__(self, reduced: bool) -> None:
        self._reduced = reduced
        #: The channels of each frame, or one array with all of them in turn
        self._frames: list[list[NDArray[Any]]] = []
        self._kind: tuple[int, str, int] = (0, "", 0)
        self._at_s = self._length_s = 0.0

    def add(self, at_s: float, frame: Any) -> Iterator[SoundRun]:
        """Add a frame that begins at a time; yield what was collected if it does not fit on."""
        kind = (frame.sample_rate, frame.format.name, frame.layout.nb_channels)
        jump_s = abs(at_s - self._at_s - self._length_s)
        if kind != self._kind or jump_s > _JUMP_S or self._length_s >= _BATCH_S:
            yield from self.flush()
            self._kind, self._at_s = kind, at_s
        numbers = _TYPES[kind[1].removesuffix("p")]
        count = frame.samples if kind[1].endswith("p") else frame.samples * kind[2]
        self._frames.append([np.frombuffer(plane, numbers, count) for plane in frame.planes])
        self._length_s += frame.samples / frame.sample_rate

    def flush(self) -> Iterator[SoundRun]:
        """Yield what was collected."""
        if self._frames:
            rate, _, channels = self._kind
            mono = _mono([np.concatenate(one) for one in zip(*self._frames, strict=True)], channels)
            every = max(1, rate // _ENOUGH_RATE) if self._reduced else 1
            if every > 1:
                mono = mono[: len(mono) // every * every].reshape(-1, every).mean(axis=1)
            yield SoundRun(self._at_s, rate / every, mono)
        self._frames, self._length_s = [], 0.0


def _resampled(runs: Iterator[SoundRun], rate: int) -> Iterator[SoundRun]:
    """Resample runs of samples; those that follow one another are resampled as one."""
    import av

    resampler, from_rate, begin_s = None, 0.0, 0.0
    taken = given = 0

    def ready(frames: list[Any]) -> Iterator[SoundRun]:
        nonlocal given
        for frame in frames:
            samples = frame.to_ndarray()[0]
            yield SoundRun(begin_s + given / rate, float(rate), samples)
            given += len(samples)

    for run in runs:
        if resampler is not None and (
            run.rate != from_rate or abs(begin_s + taken / from_rate - run.at_s) > _JUMP_S
        ):
            yield from ready(resampler.resample(None))
            resampler = None
        if resampler is None:
            resampler = av.AudioResampler(format="fltp", layout="mono", rate=rate)
            from_rate, begin_s, taken, given = run.rate, run.at_s, 0, 0
        frame = av.AudioFrame.from_ndarray(run.samples[None, :], "fltp", "mono")
        frame.sample_rate = int(run.rate)
        taken += len(run.samples)
        yield from ready(resampler.resample(frame))
    if resampler is not None:
        yield from ready(resampler.resample(None))


def _power(samples: Samples) -> float:
    return float(np.dot(samples, samples))


def _mono(planes: list[NDArray[Any]], channels: int) -> Samples:
    """Return the mean of the channels, from -1 to 1."""
    numbers = planes[0].dtype
    if len(planes) == 1 and channels > 1:
        planes = list(planes[0].reshape(-1, channels).T)
    mean = np.zeros(len(planes[0]), np.float32)
    for plane in planes:
        mean += plane
    mean /= len(planes)
    if len(planes) == 2 and not np.issubdtype(numbers, np.unsignedinteger):
        powers = [_power(np.asarray(plane, np.float32)) for plane in planes]
        if _power(mean) < _CANCELLED * max(powers):
            mean = np.array(planes[powers.index(max(powers))], np.float32)
    if np.issubdtype(numbers, np.unsignedinteger):
        mean = (mean - 128.0) / 128.0
    elif np.issubdtype(numbers, np.integer):
        mean /= float(np.iinfo(numbers).max)
    return np.asarray(np.nan_to_num(mean), np.float32)

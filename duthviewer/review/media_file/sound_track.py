"""The sound of a part of a recording as a track of another file: copied, else encoded again."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

from duthviewer.errors import KnownError
from duthviewer.playback.clock import Piece, piece_at
from duthviewer.playback.damage import damage_reported
from duthviewer.playback.probe import OPTIONS, Media, probe
from duthviewer.playback.transport_stream import FilePart

#: What a container takes without encoding it again, and what is encoded for it otherwise
_COPIED = {
    "mp4": (frozenset(("aac", "mp3")), "aac"),
    "mov": (frozenset(("aac", "mp3")), "aac"),
    "matroska": (frozenset(("aac", "mp3", "opus", "vorbis", "flac", "ac3", "eac3")), "aac"),
    "webm": (frozenset(("opus", "vorbis")), "libopus"),
    # Always encoded, because a copy could only be cut between packets.
    "mp3": (frozenset(), "libmp3lame"),
}
_RATE, _BIT_RATE = 48_000, 128_000
#: Sound that is this far from where the samples before it end is put at its place
_JUMP_S = 0.015
#: How far before a place to seek, one try after the other, while a seek leads past it
_BACK_S = (0.5, 4.0, 15.0, 60.0)


class SoundTrackError(KnownError):
    """The sound of a recording cannot be read."""


class SoundTrack:
    """Writes the sound between two times of a recording; its times count from ``start_s``.

    A container needs the track before its first packet. The caller closes it. If the recording has
    no sound, `has_sound` is False and nothing is written.
    """

    def __init__(self, recording: Path, container: Any, start_s: float, end_s: float) -> None:
        self._path = recording.absolute()
        self._media: Media = probe(self._path)
        self._container = container
        self._start_s, self._end_s = start_s, end_s
        self._source: Any = None
        self._out: Any = None
        self._encoder: _SoundEncoder | None = None
        copied, encoder = _COPIED[container.format.name]
        try:
            with self._translated():
                stream = self._open(self._first_piece())
                if stream is None:
                    return
                coding = stream.codec_context.codec.canonical_name
                if coding in copied and stream.codec_context.sample_rate:
                    self._out = container.add_stream_from_template(stream)
                else:
                    self._out = container.add_stream(encoder, rate=_RATE)
                    self._encoder = _SoundEncoder(self._out, stream.codec_context)
                self._coding = _parameters(stream)
        except BaseException:
            self.close()
            raise
        if language := stream.metadata.get("language"):
            self._out.metadata["language"] = language
        self._packets = self._all_packets()
        #: The packet that was read and begins after what is to be written
        self._next: tuple[float, Any] | None = None
        self._written: int | None = None

    @property
    def has_sound(self) -> bool:
        return self._out is not None

    @property
    def is_copied(self) -> bool:
        """Whether the sound is the recording's own, not encoded again."""
        return self.has_sound and self._encoder is None

    def close(self) -> None:
        """Close the recording."""
        if self._source is not None:
            self._source.close()
            self._source = None

    def write_until(self, until_s: float) -> None:
        """Write the sound that begins by a time of the new file."""
        if not self.has_sound:
            return
        while True:
            if self._next is None:
                with self._translated():
                    self._next = next(self._packets, None)
            if self._next is None or self._next[0] > until_s:
                return
            (at_s, packet), self._next = self._next, None
            if self._encoder is None:
                self._copy(at_s, packet)
            else:
                with self._translated():
                    frames = _decoded(packet)
                for frame in frames:
                    # A decoder may cut or delay the first samples.
                    later = 0 if frame.pts is None else frame.pts - packet.pts
                    frame_s = at_s + float(later * packet.time_base)
                    for encoded in self._encoder.encode(frame_s, frame):
                        self._container.mux(encoded)

    def write_rest(self) -> None:
        """Write all remaining sound."""
        self.write_until(float("inf"))
        if self._encoder is not None:
            for encoded in self._encoder.finish():
                self._container.mux(encoded)

    def _copy(self, at_s: float, packet: Any) -> None:
        stamp = round(at_s / float(packet.time_base))
        if self._written is not None and stamp <= self._written:
            # The sound of two pieces of a file may overlap.
            return
        self._written = stamp
        packet.pts = packet.dts = stamp
        packet.stream = self._out
        self._container.mux(packet)

    def _all_packets(self) -> Iterator[tuple[float, Any]]:
        """Yield the packets that begin within the part, with their times in the new file."""
        first = self._first_piece()
        for number in range(first, len(self._media.pieces)):
            piece = self._media.pieces[number]
            if piece.start_s >= self._end_s:
                return
            if number > first:
                stream = self._open(number)
                if stream is None or _parameters(stream) != self._coding:
                    continue
            else:
                stream = self._stream
            for packet in _packets_from(self._source, stream, piece, self._start_s):
                at_s = piece.to_recording(float(packet.pts * packet.time_base))
                if at_s >= self._end_s:
                    break
                if at_s >= self._start_s - (0.0 if self._encoder is None else _BACK_S[0]):
                    yield at_s - self._start_s, packet

    def _first_piece(self) -> int:
        return piece_at(self._media.pieces, self._start_s)

    def _open(self, number: int) -> Any:
        """Open a piece of the recording; return its sound, or None."""
        import av

        self.close()
        piece = self._media.pieces[number]
        place: Any = str(self._path)
        if len(self._media.pieces) > 1:
            place = FilePart(self._path, piece.begin, piece.end)
        self._source = av.open(place, "r", options=OPTIONS)
        streams = self._source.streams
        self._stream = streams.best("audio") if streams.audio else None
        if self._stream is not None and self._stream.codec_context is None:
            self._stream = None
        return self._stream

    def _translated(self) -> Any:
        name = self._path.name
        return damage_reported(
            lambda error: SoundTrackError("The sound of {name} cannot be read.", name=name)
        )


def _packets_from(container: Any, stream: Any, piece: Piece, start_s: float) -> Iterator[Any]:
    from av.stream import Discard

    for other in container.streams:
        if other is not stream:
            # Their packets are not even read from the disk, if the file has an index.
            other.discard = Discard.all
    for back_s in _BACK_S:
        from_s = start_s - back_s
        is_last = from_s <= piece.start_s or back_s == _BACK_S[-1]
        if from_s > piece.start_s:
            container.seek(int(piece.to_file(from_s) / float(stream.time_base)), stream=stream)
        elif back_s != _BACK_S[0]:
            container.seek(0, unsupported_byte_offset=True)
        begun = is_last
        for packet in container.demux(stream):
            if packet.pts is None or not packet.size:
                continue
            # A file without an index leads to any packet, also behind the place.
            if not begun and piece.to_recording(float(packet.pts * packet.time_base)) > start_s:
                break
            begun = True
            yield packet
        if begun:
            return


def _decoded(packet: Any) -> list[Any]:
    from av.error import InvalidDataError

    try:
        return list(packet.decode())
    except InvalidDataError:
        # The rest may be intact.
        return []


def _parameters(stream: Any) -> tuple[Any, ...]:
    context = stream.codec_context
    return context.name, context.sample_rate, context.layout.name, context.extradata


class _SoundEncoder:
    """Encodes frames at their times; fills what is missing between them with silence."""

    def __init__(self, out: Any, coding: Any) -> None:
        import av

        self._out, self._coding = out, out.codec_context
        self._layout = "mono" if coding.layout.nb_channels == 1 else "stereo"
        self._format = "flt" if self._coding.name == "libopus" else "fltp"
        self._coding.layout, self._coding.format = self._layout, self._format
        self._coding.bit_rate = _BIT_RATE
        self._resampler = self._new_resampler()
        #: Samples that were encoded, and the time at which the resampler's next ones begin
        self._samples = 0
        self._until_s: float | None = None
        self._av = av

    def encode(self, at_s: float, frame: Any) -> Iterator[Any]:
        """Encode a frame that begins at a time of the new file; yield the resulting packets."""
        if self._until_s is None or abs(at_s - self._until_s) > _JUMP_S:
            yield from self._put(self._resampler.resample(None))
            self._resampler = self._new_resampler()
            yield from self._fill(at_s)
            self._until_s = at_s
        self._until_s += frame.samples / frame.sample_rate
        frame.pts = None
        yield from self._put(self._resampler.resample(frame))

    def finish(self) -> Iterator[Any]:
        yield from self._put(self._resampler.resample(None))
        yield from self._out.encode(None)

    def _new_resampler(self) -> Any:
        from av.audio.resampler import AudioResampler

        # What was behind the place where new samples belong is left out.
        self._skipped = 0
        return AudioResampler(self._format, self._layout, _RATE)

    def _fill(self, at_s: float) -> Iterator[Any]:
        missing = round(at_s * _RATE) - self._samples
        self._skipped = max(0, -missing)
        while missing > 0:
            frame = self._av.AudioFrame(self._format, self._layout, min(missing, _RATE))
            for plane in frame.planes:
                plane.update(bytes(plane.buffer_size))
            missing -= frame.samples
            yield from self._encoded(frame)

    def _put(self, frames: list[Any]) -> Iterator[Any]:
        for frame in frames:
            skipped = min(self._skipped, frame.samples)
            self._skipped -= skipped
            if skipped:
                if skipped == frame.samples:
                    continue
                frame = self._rest(frame, skipped)
            yield from self._encoded(frame)

    def _rest(self, frame: Any, skipped: int) -> Any:
        array = frame.to_ndarray()
        step = 1 if self._format.endswith("p") else len(frame.layout.channels)
        return self._av.AudioFrame.from_ndarray(
            array[:, skipped * step :].copy(), self._format, self._layout
        )

    def _encoded(self, frame: Any) -> Iterator[Any]:
        frame.sample_rate = _RATE
        frame.time_base = Fraction(1, _RATE)
        frame.pts = self._samples
        self._samples += frame.samples
        yield from self._out.encode(frame)

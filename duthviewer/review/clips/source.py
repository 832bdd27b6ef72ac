"""Reading the packets of a recording for a clip, from the keyframe before a place on."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

from duthviewer.playback.clock import piece_at
from duthviewer.playback.probe import OPTIONS, Media, probe
from duthviewer.playback.transport_stream import FilePart
from duthviewer.review.clips.values import ClipError, nothing_there

#: How far before a place to seek, one try after the other, while a seek leads past it
_BACK_S = (0.0, 4.0, 15.0, 60.0, math.inf)
#: Formats in which the start is reached by its byte
_WITHOUT_INDEX = ("mpegts", "mpeg")
#: Options for a file whose beginning does not tell all
_PATIENT = {"probesize": str(1 << 26), "analyzeduration": str(120_000_000)}
#: Times closer than this are equal: Matroska counts in milliseconds
SAME_S = 1.5e-3


class ClipSource:
    """An open recording. Its times are seconds of the recording; its stamps those of the file."""

    def __init__(self, recording: Path, start_s: float, end_s: float) -> None:
        import av
        from av.stream import Disposition

        self.path = recording.absolute()
        self.media: Media = probe(recording)
        if 0 < self.media.duration_s <= start_s:
            raise nothing_there()
        pieces = self.media.pieces
        self._piece = piece = pieces[piece_at(pieces, start_s)]
        if len(pieces) > 1 and piece_at(pieces, end_s - SAME_S) != piece_at(pieces, start_s):
            raise ClipError(
                "The clock of this recording restarts within the clip. Rewrite the recording first,"
                " and make the clip of the copy."
            )
        place: Any = str(self.path)
        if len(pieces) > 1:
            place = FilePart(self.path, piece.begin, piece.end)
        self.container: Any = av.open(place, "r", options=OPTIONS)
        chosen = self.media.video
        if chosen is not None and not self.container.streams[chosen.index].width:
            # The picture may begin minutes after the sound.
            self.container.close()
            self.container = av.open(place, "r", options=OPTIONS | _PATIENT)
        streams = self.container.streams
        self.video: Any = None if chosen is None else streams[chosen.index]
        self.audio: list[Any] = [
            one
            for one in streams.audio
            if one.codec_context is not None and not one.disposition & Disposition.attached_pic
        ]
        if self.video is None and not self.audio:
            self.close()
            raise ClipError("{name} holds no video and no sound.", name=recording.name)
        #: The stream in whose stamps the clip is cut
        self.main: Any = self.video if self.video is not None else self.audio[0]
        self.base: Fraction = self.main.time_base

    def drop_video(self) -> None:
        """Read the sound only, where there is no picture yet. Raises ClipError without sound."""
        if not self.audio:
            raise nothing_there()
        self.video, self.main = None, self.audio[0]
        self.base = self.main.time_base

    def __enter__(self) -> ClipSource:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.container.close()

    def stamp(self, at_s: float) -> int:
        """Return the stamp of a time, in the base of the main stream."""
        return round(self._piece.to_file(at_s) / float(self.base))

    def stamp_s(self, at_s: float) -> float:
        """Return the stamp of a time in seconds."""
        return self._piece.to_file(at_s)

    def seconds(self, stamp: int) -> float:
        """Return the time of a stamp of the main stream."""
        return self._piece.to_recording(float(stamp * self.base))

    def packets(self, at: int, streams: Sequence[Any]) -> Iterator[Any]:
        """Yield the packets of streams from the keyframe at or before a stamp of the main stream.

        All packets have a presentation time. Packets of other streams that are stored shortly
        before the keyframe come too.
        """
        start = self.stamp(self._piece.start_s)
        for back_s in _BACK_S:
            place = start if back_s == math.inf else at - round(back_s / float(self.base))
            is_last = place <= start
            held: list[Any] = []
            packets = self._from(min(place, start) if is_last else place, streams, is_last)
            for packet in packets:
                held.append(packet)
                if packet.stream_index != self.main.index:
                    continue
                if packet.is_keyframe and (is_last or packet.pts <= at):
                    yield from held
                    yield from packets
                    return
                if packet.pts > at and not is_last:
                    break
            if is_last:
                return

    def _from(self, place: int, streams: Sequence[Any], at_start: bool) -> Iterator[Any]:
        import av

        try:
            if at_start and self.media.format in _WITHOUT_INDEX:
                # By time it would lead to any packet near the first one.
                self.container.seek(0, unsupported_byte_offset=True)
            else:
                self.container.seek(place, stream=self.main)
        except (av.FFmpegError, OSError):
            # The index of an AVI file may begin later.
            if not at_start:
                return
            self.container.seek(self.container.start_time or 0, backward=True)
        failures = 0
        while failures < 100:
            try:
                for packet in self.container.demux(*streams):
                    if packet.pts is None:
                        packet.pts = packet.dts
                    if packet.pts is not None and packet.size and not packet.is_corrupt:
                        yield packet
                return
            except av.error.InvalidDataError:
                # The rest of the recording may be intact.
                failures += 1

"""A reader of the frames of a recording, for cards, previews, matching and exact frames.

The time stamps of its packets and frames are times of the recording (see `clock`) in their own
time base, even where the file's clock starts again.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, Any, BinaryIO

from duthviewer.errors import KnownError
from duthviewer.playback.clock import piece_at
from duthviewer.playback.damage import damage_reported
from duthviewer.playback.network_recording import NetworkRecording, Source, path_of
from duthviewer.playback.probe import OPTIONS, Media, probe
from duthviewer.playback.transport_stream import FilePart

if TYPE_CHECKING:
    from av.packet import Packet
    from av.video.frame import VideoFrame

#: How far before a place to seek, one try after the other, while a seek leads past it. Recorders of
#: screens write keyframes minutes apart, or a single one.
_BACK_S = (0.0, 4.0, 15.0, 60.0, 600.0, math.inf)
#: Formats in which the start is reached by its byte
_WITHOUT_INDEX = ("mpegts", "mpeg")
#: A frame that begins this much later than a place still counts as the frame there.
_ROUNDING_S = 1e-3


class Unreadable(KnownError):
    """The video of a recording cannot be read."""


class Reader:
    """A reader of one video of a recording, used by one thread at a time.

    ``video`` is the number of the stream, as in `probe`. ``context`` is the decoder. `close`
    closes the file. Raises KnownError if the file is missing, damaged or holds no video.
    """

    def __init__(
        self, source: Source, video: int | None = None, *, timeout_s: float | None = None
    ) -> None:
        self._path, self._timeout_s = path_of(source).absolute(), timeout_s
        self._stream = source if isinstance(source, NetworkRecording) else None
        self.media: Media = probe(self._stream or self._path, video)
        if not self.media.has_video:
            name = self._path.name
            raise Unreadable("{name} holds sound only: there is no picture in it.", name=name)
        #: Open pieces of the file, by number; the first one's decoder serves all of them
        self._open: dict[int, tuple[Any, Any]] = {}
        #: What is read of a stream; a container does not close it
        self._stream_file: BinaryIO | None = None
        try:
            with self.translated():
                _, stream = self._piece(0)
                self.context: Any = stream.codec_context
                self.rate = float(stream.average_rate or 25)
                self._base = stream.time_base or Fraction(0)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        for container, _ in self._open.values():
            container.close()
        self._open.clear()
        if self._stream_file is not None:
            self._stream_file.close()
            self._stream_file = None

    def translated(self) -> Any:
        """Return a context that turns the errors of a damaged file into ``Unreadable``."""
        import av

        def make(error: Exception) -> Unreadable:
            # The messages of the binding's own errors do not help a user.
            name = self._path.name
            if isinstance(error, av.FFmpegError):
                return Unreadable(
                    "{name} is damaged or was not downloaded to its end: {reason}."
                    " Download it again, or put a good copy in its place.",
                    name=name,
                    reason=error,
                )
            return Unreadable(
                "{name} is damaged or was not downloaded to its end."
                " Download it again, or put a good copy in its place.",
                name=name,
            )

        return damage_reported(make)

    def packets(self, at_s: float) -> Iterator[Packet[Any]]:
        """Yield the packets from the keyframe before ``at_s`` on.

        Where the picture is refreshed bit by bit, start early enough that it is whole at ``at_s``.
        Only the first packet yielded then counts as a keyframe, as those of such a file are none.
        """
        refreshed = self.media.refresh_s > 0
        if refreshed:
            at_s = max(0.0, at_s - self.media.refresh_s - self.media.frame_s)
        number = piece_at(self.media.pieces, at_s)
        begun = False
        for packet in self._from(number, at_s):
            if refreshed and packet.is_keyframe:
                packet.is_keyframe = not begun
                begun = True
            yield packet
        for later in range(number + 1, len(self.media.pieces)):
            yield from self._from(later, self.media.pieces[later].start_s)

    def seconds(self, stamped: Packet[Any] | VideoFrame) -> float:
        """Return the time in the recording of a packet or a frame of this reader."""
        stamp = stamped.dts if stamped.pts is None else stamped.pts
        # The last frames of the decoder, at the end of the file, have no time base.
        return float((stamp or 0) * (stamped.time_base or self._base))

    def decoded(self, packet: Packet[Any] | None) -> list[VideoFrame]:
        """Return the frames of a packet, or the decoder's last ones for None.

        A damaged packet gives no frames.
        """
        import av

        try:
            return list(self.context.decode(packet))
        except av.error.InvalidDataError:
            # The rest of the recording may be intact.
            return []

    def frame_at(
        self, at_s: float, *, cancelled: Callable[[], bool] = lambda: False
    ) -> VideoFrame | None:
        """Return the frame shown at ``at_s``; before the first frame, the first.

        Decodes from the keyframe before it, which takes up to minutes where keyframes are few.
        Returns None if cancelled, past the end, or if a seek leads elsewhere. Raises KnownError.
        """
        with self.translated():
            found = self._frame(at_s, cancelled)
            if found is None or not self._is_late(found, at_s):
                return found
            # In some files only the first seek after opening is sure to lead to the place.
            self.close()
            self.context = self._piece(0)[1].codec_context
            found = self._frame(at_s, cancelled)
            return found if found is not None and not self._is_late(found, at_s) else None

    def _is_late(self, frame: VideoFrame, at_s: float) -> bool:
        first_s = max(at_s, self.media.first_frame_s) + 2 * self.media.frame_s
        return self.seconds(frame) > first_s

    def _frame(self, at_s: float, cancelled: Callable[[], bool]) -> VideoFrame | None:
        found: VideoFrame | None = None
        self.context.flush_buffers()
        self.context.skip_frame = "DEFAULT"
        for frame in self._frames(at_s):
            if cancelled():
                return None
            late = self.seconds(frame) > at_s + _ROUNDING_S
            if late:
                return frame if found is None else found
            found = frame
        return found

    def keyframe_s(self, at_s: float) -> float:
        """Return the time of the keyframe from which a frame is decoded. Raises KnownError."""
        with self.translated():
            for packet in self.packets(at_s):
                if packet.is_keyframe:
                    return min(at_s, self.seconds(packet))
        return 0.0

    def _frames(self, at_s: float) -> Iterator[VideoFrame]:
        for packet in self.packets(at_s):
            yield from self.decoded(packet)
        yield from self.decoded(None)

    def _piece(self, number: int) -> tuple[Any, Any]:
        """Return the open container of a piece, and its video."""
        import av

        if number not in self._open:
            piece, chosen = self.media.pieces[number], self.media.video
            assert chosen is not None
            for other in [other for other in self._open if other != 0]:
                self._open.pop(other)[0].close()
            place: Any = str(self._path)
            if self._stream is not None:
                place = self._stream_file = self._stream.open()
            elif len(self.media.pieces) > 1:
                place = FilePart(self._path, piece.begin, piece.end)
            container = av.open(place, "r", options=OPTIONS, timeout=self._timeout_s)
            self._open[number] = (container, container.streams[chosen.index])
        return self._open[number]

    def _from(self, number: int, at_s: float) -> Iterator[Packet[Any]]:
        """The packets of a piece from the keyframe before ``at_s`` on, with our time stamps."""
        container, stream = self._piece(number)
        piece, base = self.media.pieces[number], stream.time_base
        if not base:
            raise ValueError("no time base")
        shift = round((piece.stamp_s - piece.start_s) / float(base))
        for back_s in _BACK_S:
            from_s = max(piece.start_s, at_s - back_s)
            if from_s == piece.start_s and self.media.format in _WITHOUT_INDEX:
                # By time it would lead to any packet near the first one.
                container.seek(0, unsupported_byte_offset=True)
            else:
                container.seek(int(piece.to_file(from_s) / float(base)), stream=stream)
            is_last = back_s == _BACK_S[-1] or from_s == piece.start_s
            begun = is_last
            for packet in container.demux(stream):
                if packet.dts is None and packet.pts is None:
                    continue
                if packet.pts is not None:
                    packet.pts -= shift
                if packet.dts is not None:
                    packet.dts -= shift
                if not begun:
                    # A file without an index leads to any packet, also behind the place.
                    if self.seconds(packet) > at_s:
                        break
                    begun = packet.is_keyframe
                if begun:
                    yield packet
            if begun:
                return

"""Copying the packets of a recording to a new Matroska file with continuous timestamps."""

from __future__ import annotations

import contextlib
import io
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from duthviewer.errors import translatable
from duthviewer.library.media.rewrite_encoder import KeyframeEncoder
from duthviewer.library.media.rewrite_errors import RewriteError, rewrite_cancelled
from duthviewer.playback.clock_starts import flv_parts
from duthviewer.playback.probe import OPTIONS, Media, Unplayable, probe
from duthviewer.playback.transport_stream import FilePart

logger = logging.getLogger(__name__)

#: A larger jump back or ahead between two packets means that the clock was restarted
_BACK_S, _AHEAD_S = 1.0, 10.0
#: Streaming formats, whose clock may jump ahead; other formats have an index of times
_JUMPING = frozenset(("mpeg", "mpegts", "flv"))
#: Packets held until the first frame after a joint shows its new time
_MOST_HELD = 5000
#: Streams may begin late; a copy has time to probe for them
_PATIENT = {"probesize": str(1 << 25), "analyzeduration": str(60_000_000)}
_BUFFER_BYTES = 1 << 20
#: How long the packets of one stream wait for those of another, which may never come, or for the
#: encoder
_INTERLEAVE_S, _ENCODING_S = 2, 60
#: Progress is reported each time this many bytes were read
_REPORT_BYTES = 1 << 20
#: The copy ends after this many unreadable ranges in a row
_MOST_FAILURES = 100
#: Subtitles of MP4 files, which Matroska supports only after conversion
_MP4_TEXT = "mov_text"


class CopyTarget:
    """The file that PyAV writes the copy to. Records write errors apart from read errors."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.error: OSError | None = None

    def write(self, content: bytes) -> int:
        try:
            return self._file.write(content)
        except OSError as error:
            self.error = error
            raise

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()


@dataclass
class _CopyTrack:
    """One stream of the copy. Times are seconds."""

    out: Any
    is_video: bool
    coding: tuple[Any, ...] = ()
    #: The number of the current epoch, a range with a continuous clock
    epoch: int = 0
    #: The timestamp of the last packet in the recording
    last_s: float | None = None
    #: The timestamp of the last packet in the copy
    written: float | None = None
    #: The timestamp of the keyframe at the start of the epoch
    key_s: float | None = None
    #: The duration of packets without their own
    duration_s: float = 0.04
    #: The longest delay between decoding and showing a frame
    reorder_s: float = 0.0
    #: Set if the video is encoded again
    encoder: KeyframeEncoder | None = None


class PacketCopy:
    """One copy in progress."""

    def __init__(
        self,
        source: Path,
        size: int,
        target: CopyTarget,
        report: Callable[[float], None],
        cancelled: Callable[[], bool],
        new_keyframes: bool,
    ) -> None:
        self._new_keyframes = new_keyframes
        self._source, self._size, self._target = source, size, target
        self._report, self._cancelled = report, cancelled
        self._media: Media | None = None
        with contextlib.suppress(Unplayable):
            # A file that cannot be played may still be worth copying.
            self._media = probe(source)
        self._tracks: dict[int, _CopyTrack] = {}
        #: The shift to subtract from timestamps, by epoch
        self._shifts: dict[int, float] = {}
        #: Packets after a joint whose new time is not known yet, with their epochs
        self._held: list[tuple[Any, _CopyTrack, int]] = []
        #: The end of the last frame written
        self._end_s = 0.0
        self._newest = 0
        self._jumps_ahead = False
        self._out: Any = None
        self.written = 0

    def run(self) -> None:
        import av

        wait_s = _ENCODING_S if self._new_keyframes else _INTERLEAVE_S
        out = self._out = av.open(
            self._target,
            "w",
            format="matroska",
            buffer_size=_BUFFER_BYTES,
            options={"max_interleave_delta": str(wait_s * 1_000_000)},
        )
        try:
            self._copy_parts()
        except BaseException:
            with contextlib.suppress(OSError, ValueError, av.FFmpegError):
                out.close()
            raise
        try:
            out.close()
        except (av.error.ArgumentError, av.error.InvalidDataError) as error:
            # One of the last packets is damaged. The index is still written.
            logger.info("the last packets of %s are left out: %s", self._source, error)

    def _copy_parts(self) -> None:
        import av

        parts = self._parts()
        for number, (begin, end) in enumerate(parts):
            with contextlib.ExitStack() as stack:
                source: Any = str(self._source.absolute())
                if len(parts) > 1:
                    source = stack.enter_context(FilePart(self._source, begin, end))
                try:
                    container = stack.enter_context(av.open(source, options=OPTIONS | _PATIENT))
                    if number and self._tracks:
                        self._begin_part(container)
                    else:
                        self._add_tracks(container)
                    names = container.format.name.split(",")
                    self._jumps_ahead = not _JUMPING.isdisjoint(names)
                    self._copy_part(container, begin)
                except av.FFmpegError as error:
                    # A part may be empty; the others are copied.
                    if len(parts) == 1 or self._target.error is not None:
                        raise
                    logger.info("bytes from %d on of %s: %s", begin, self._source, error)
        self._release(at_end=True)
        for track in self._tracks.values():
            if track.encoder is not None:
                for packet in track.encoder.flush():
                    self._mux(packet)

    def _parts(self) -> list[tuple[int, int | None]]:
        """Return the ranges of a file that consists of several concatenated files."""
        media = self._media
        if media is not None and len(media.pieces) > 1:
            return [(piece.begin, piece.end) for piece in media.pieces]
        with self._source.open("rb") as file:
            is_flv = file.read(3) == b"FLV"
        begins = [0, *flv_parts(self._source)] if is_flv else [0]
        return list(zip(begins, [*begins[1:], None], strict=True))

    def _add_tracks(self, container: Any) -> None:
        from av.stream import Disposition

        for stream in container.streams:
            if stream.type not in ("video", "audio", "subtitle"):
                continue
            if stream.codec_context is None or stream.disposition & Disposition.attached_pic:
                continue
            if stream.type == "video" and not (stream.width and stream.height):
                continue
            name = stream.codec_context.name
            try:
                encoder = None
                if self._new_keyframes and stream.type == "video":
                    encoder = KeyframeEncoder(stream, self._out)
                    out = encoder.out
                elif not _has_parameters(stream):
                    logger.info("stream %d of %s is damaged", stream.index, self._source)
                    continue
                elif name == _MP4_TEXT:
                    out = self._add_text()
                else:
                    out = self._out.add_stream_from_template(stream)
            except ValueError as error:
                logger.info("stream %d of %s is left out: %s", stream.index, self._source, error)
                if stream.type == "subtitle":
                    continue
                template = (
                    translatable(
                        "{path} cannot be rewritten without encoding it again: its video is"
                        " {codec}, which a Matroska file cannot hold. Ask for new keyframes."
                    )
                    if stream.type == "video"
                    else translatable(
                        "{path} cannot be rewritten without encoding it again: its {kind} is"
                        " {codec}, which a Matroska file cannot hold."
                    )
                )
                raise RewriteError(
                    template, path=self._source, kind=stream.type, codec=name
                ) from error
            out.metadata.update(
                {key: stream.metadata[key] for key in ("language", "title") if
                 key in stream.metadata}
            )  # fmt: skip
            out.disposition = stream.disposition
            track = _CopyTrack(out, stream.type == "video", _coding(stream), encoder=encoder)
            rate = stream.guessed_rate or stream.average_rate if track.is_video else None
            if rate and rate >= 1 / 60:
                track.duration_s = float(1 / rate)
            self._tracks[stream.index] = track
        if not self._tracks:
            raise RewriteError(
                "{path} holds no video and no sound that can be read. Download it again, or "
                "put a good copy in its place.",
                path=self._source,
            )
        if self._media is not None:
            # Keep the times of the recording.
            self._shifts[0] = self._media.pieces[0].stamp_s

    def _add_text(self) -> Any:
        """Add a track of plain-text subtitles."""
        import av

        line = io.BytesIO(b"1\n00:00:00,000 --> 00:00:01,000\n-\n")
        with av.open(line, "r", format="srt") as container:
            return self._out.add_stream_from_template(container.streams.subtitles[0])

    def _begin_part(self, container: Any) -> None:
        """Continue all tracks with a new part; its streams must match those of the first part."""
        for index, track in self._tracks.items():
            streams = container.streams
            if index >= len(streams) or _coding(streams[index]) != track.coding:
                raise RewriteError(
                    "The parts of {path} are coded differently: they cannot be joined without "
                    "encoding them again. Use the parts as recordings of their own.",
                    path=self._source,
                )
        self._newest += 1
        for track in self._tracks.values():
            self._begin_epoch(track, self._newest)

    def _begin_epoch(self, track: _CopyTrack, epoch: int) -> None:
        track.epoch, track.last_s, track.key_s = epoch, None, None

    def _copy_part(self, container: Any, begin: int) -> None:
        reported = 0
        streams = [container.streams[index] for index in self._tracks]
        for packet in _packets(container, streams):
            if self._cancelled():
                raise rewrite_cancelled()
            if packet.pos is not None and begin + packet.pos >= reported + _REPORT_BYTES:
                reported = begin + packet.pos
                self._report(min(1.0, reported / max(1, self._size)))
            self._take(packet, self._tracks[packet.stream.index])

    def _take(self, packet: Any, track: _CopyTrack) -> None:
        """Copy a packet, or hold it until the time of its epoch is known."""
        if packet.dts is None and packet.pts is None:
            return
        base = float(packet.time_base)
        if packet.pts is None:
            packet.pts = packet.dts
        stamp_s = (packet.pts if packet.dts is None else packet.dts) * base
        if packet.dts is not None and self._jumps_ahead:
            # At a joint a frame may have the presentation time of the new part and the decoding
            # time of the old one.
            shown_later_s = (packet.pts - packet.dts) * base
            if -_BACK_S <= shown_later_s <= _AHEAD_S:
                track.reorder_s = max(track.reorder_s, shown_later_s)
            else:
                packet.pts = packet.dts + round(track.reorder_s / base)
        if self._starts_again(track, stamp_s):
            # The other streams join the epoch that the first one started.
            if track.epoch == self._newest:
                self._newest += 1
            self._begin_epoch(track, self._newest)
        track.last_s = stamp_s
        if packet.is_corrupt:
            return
        if track.coding[:2] == ("subtitle", _MP4_TEXT):
            text = _text_of(packet)
            if text is None:
                return
            packet = text
        if track.is_video:
            pts_s = packet.pts * base
            if track.key_s is None and track.epoch:
                if not packet.is_keyframe:
                    return
                self._settle(track.epoch, pts_s)
            if track.key_s is None:
                track.key_s = pts_s
        if track.epoch in self._shifts and not self._held:
            self._write(packet, track, track.epoch)
            return
        self._held.append((packet, track, track.epoch))
        if len(self._held) > _MOST_HELD:
            self._settle_without_video()
        self._release()

    def _starts_again(self, track: _CopyTrack, stamp_s: float) -> bool:
        """Return whether a track's clock jumped between its last packet and this one."""
        if track.last_s is None:
            return False
        if stamp_s < track.last_s - _BACK_S:
            return True
        if not self._jumps_ahead or track.coding[0] == "subtitle":
            return False
        # Video may pause for a minute, but not together with audio.
        others = [
            other.last_s
            for other in self._tracks.values()
            if other is not track and other.last_s is not None and other.epoch == track.epoch
        ]
        left_behind = not others and track.epoch < self._newest
        return (left_behind or bool(others)) and stamp_s > (max([track.last_s, *others]) + _AHEAD_S)

    def _settle(self, epoch: int, first_s: float) -> None:
        """Set the shift of an epoch whose video begins with this timestamp."""
        if epoch not in self._shifts:
            self._release()
            self._shifts[epoch] = first_s - self._end_s

    def _settle_without_video(self) -> None:
        for packet, _, epoch in self._held:
            self._settle(epoch, float(packet.pts * packet.time_base))

    def _release(self, *, at_end: bool = False) -> None:
        """Write the held packets whose times are known."""
        if at_end:
            self._settle_without_video()
        held, self._held = self._held, []
        for number, (packet, track, epoch) in enumerate(held):
            if epoch not in self._shifts:
                self._held = held[number:]
                return
            self._write(packet, track, epoch)

    def _write(self, packet: Any, track: _CopyTrack, epoch: int) -> None:
        base = packet.time_base
        shift = round(self._shifts[epoch] / float(base))
        pts = packet.pts - shift
        # The copy keeps only presentation times; the decoding order must be set.
        first = pts - round(_AHEAD_S / float(base))
        dts = first if packet.dts is None else min(packet.dts - shift, pts)
        if packet.is_discard and track.encoder is None:
            # Frames hidden by an edit list are needed to decode the first visible one.
            pts = max(pts, 0)
        if track.written is not None:
            floor = -int(-track.written // float(base))
            if track.coding[0] == "audio" and pts <= floor:
                # The audio of two parts would overlap.
                return
            if track.coding[0] == "subtitle":
                pts = max(pts, floor)
            dts = max(dts, min(floor, pts))
        packet.pts, packet.dts = pts, dts
        at_s = dts * float(base)
        track.written = at_s if track.written is None else max(track.written, at_s)
        length_s = float((packet.duration or 0) * base) or track.duration_s
        end_s = pts * float(base) + length_s
        if track.is_video or not any(one.is_video for one in self._tracks.values()):
            self._end_s = max(self._end_s, end_s)
        if track.encoder is not None:
            for encoded in track.encoder.encode(packet):
                self._mux(encoded)
        else:
            packet.stream = track.out
            self._mux(packet)

    def _mux(self, packet: Any) -> None:
        from av.error import ArgumentError, InvalidDataError

        try:
            self._out.mux(packet)
        except (ArgumentError, InvalidDataError) as error:
            # Damaged, though the demuxer did not mark it as corrupt.
            logger.info("a packet of %s is left out: %s", self._source, error)
        else:
            self.written += 1


def _packets(container: Any, streams: list[Any]) -> Iterator[Any]:
    """Yield the packets of these streams, continuing after unreadable ranges."""
    import av

    failures = 0
    while True:
        try:
            for packet in container.demux(*streams):
                failures = 0
                if packet.size:
                    yield packet
            return
        except (av.error.InvalidDataError, LookupError):
            # PyAV raises LookupError for a stream that begins in the middle of the file.
            failures += 1
            if failures > _MOST_FAILURES:
                return


def _text_of(packet: Any) -> Any | None:
    """Return an MP4 subtitle as plain text; None if it only ends the previous one."""
    import av

    content = bytes(packet)
    length = int.from_bytes(content[:2], "big")
    if not length:
        return None
    text = av.Packet(content[2 : 2 + length])
    text.pts, text.dts, text.duration = packet.pts, packet.dts, packet.duration
    text.time_base = packet.time_base
    return text


def _has_parameters(stream: Any) -> bool:
    """Return whether the parameters of a stream suffice to write it into a file."""
    import av

    try:
        with av.open(io.BytesIO(), "w", format="matroska") as trial:
            trial.add_stream_from_template(stream)
            trial.start_encoding()
    except (av.error.ArgumentError, av.error.InvalidDataError):
        return False
    except ValueError:
        # Whether Matroska supports it is checked later.
        return True
    return True


def _coding(stream: Any) -> tuple[Any, ...]:
    """Return the properties that must match for one track to hold two parts."""
    coding = stream.codec_context
    if coding is None:
        return (stream.type,)
    size = (coding.width, coding.height) if stream.type == "video" else ()
    return (stream.type, coding.name, size, bytes(coding.extradata or b""))

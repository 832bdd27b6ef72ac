"""Copying the packets of a recording into a new Matroska file, with time stamps that go on."""

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

#: The clock started again where a stream goes back by more, or ahead by more, between two packets
_BACK_S, _AHEAD_S = 1.0, 10.0
#: Formats of streams, whose clock may jump ahead; other files count their time by an index
_JUMPING = frozenset(("mpeg", "mpegts", "flv"))
#: Packets that are kept until the first frame behind a joint shows how time goes on there
_MOST_HELD = 5000
#: Streams may begin late; for a copy there is time to look for them
_PATIENT = {"probesize": str(1 << 25), "analyzeduration": str(60_000_000)}
_BUFFER_BYTES = 1 << 20
#: For so long the packets of one stream wait for those of another, which may never come; with new
#: keyframes also for the encoder
_INTERLEAVE_S, _ENCODING_S = 2, 60
#: Progress is reported after so many bytes of the recording
_REPORT_BYTES = 1 << 20
#: Ranges that cannot be read, one behind the other, until the rest is given up
_MOST_FAILURES = 100
#: Subtitles of MP4 files, which Matroska has no place for as they are
_MP4_TEXT = "mov_text"


class CopyTarget:
    """The file that PyAV writes the copy to. Keeps its errors apart from those of reading."""

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
    #: Of the range whose clock goes on that the stream is in: its number
    epoch: int = 0
    #: The time stamp of the last packet in the recording
    last_s: float | None = None
    #: The last one in the copy
    written: float | None = None
    #: Time stamp of the keyframe with which the epoch begins
    key_s: float | None = None
    #: Of a packet that says nothing of it
    duration_s: float = 0.04
    #: By how much a frame is shown later than decoded, at most
    reorder_s: float = 0.0
    #: Where the video is encoded again
    encoder: KeyframeEncoder | None = None


class PacketCopy:
    """One copy under way."""

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
            # A file that cannot be played may still be worth a try.
            self._media = probe(source)
        self._tracks: dict[int, _CopyTrack] = {}
        #: What to subtract from time stamps, by the number of their epoch
        self._shifts: dict[int, float] = {}
        #: Packets behind a joint whose time is not known yet, with their epochs
        self._held: list[tuple[Any, _CopyTrack, int]] = []
        #: Where the last frame written ends
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
            # One of the last packets is damaged. The index is written nevertheless.
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
                    # One part may hold nothing; the others are copied.
                    if len(parts) == 1 or self._target.error is not None:
                        raise
                    logger.info("bytes from %d on of %s: %s", begin, self._source, error)
        self._release(at_end=True)
        for track in self._tracks.values():
            if track.encoder is not None:
                for packet in track.encoder.flush():
                    self._mux(packet)

    def _parts(self) -> list[tuple[int, int | None]]:
        """Ranges of the file that are files of their own."""
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
            # Times of the recording stay what they were.
            self._shifts[0] = self._media.pieces[0].stamp_s

    def _add_text(self) -> Any:
        """A track of subtitles in plain text."""
        import av

        line = io.BytesIO(b"1\n00:00:00,000 --> 00:00:01,000\n-\n")
        with av.open(line, "r", format="srt") as container:
            return self._out.add_stream_from_template(container.streams.subtitles[0])

    def _begin_part(self, container: Any) -> None:
        """Let all tracks go on with a new part, whose streams have to be like the first one's."""
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
            # At a joint a frame may have got when to show it from behind, and when to decode it
            # from before it.
            shown_later_s = (packet.pts - packet.dts) * base
            if -_BACK_S <= shown_later_s <= _AHEAD_S:
                track.reorder_s = max(track.reorder_s, shown_later_s)
            else:
                packet.pts = packet.dts + round(track.reorder_s / base)
        if self._starts_again(track, stamp_s):
            # The other streams follow into the epoch that the first one has begun.
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
        """Whether a track's clock has jumped between its last packet and this one."""
        if track.last_s is None:
            return False
        if stamp_s < track.last_s - _BACK_S:
            return True
        if not self._jumps_ahead or track.coding[0] == "subtitle":
            return False
        # A picture may stand for a minute, but not the sound besides.
        others = [
            other.last_s
            for other in self._tracks.values()
            if other is not track and other.last_s is not None and other.epoch == track.epoch
        ]
        left_behind = not others and track.epoch < self._newest
        return (left_behind or bool(others)) and stamp_s > (max([track.last_s, *others]) + _AHEAD_S)

    def _settle(self, epoch: int, first_s: float) -> None:
        """The picture of an epoch begins with this time stamp: time goes on there."""
        if epoch not in self._shifts:
            self._release()
            self._shifts[epoch] = first_s - self._end_s

    def _settle_without_video(self) -> None:
        for packet, _, epoch in self._held:
            self._settle(epoch, float(packet.pts * packet.time_base))

    def _release(self, *, at_end: bool = False) -> None:
        """Write the packets that were held as far as their times are known."""
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
        # The copy keeps only when frames are shown; the order in the file has to be set.
        first = pts - round(_AHEAD_S / float(base))
        dts = first if packet.dts is None else min(packet.dts - shift, pts)
        if packet.is_discard and track.encoder is None:
            # Frames that an edit list hides are needed to decode the first one shown.
            pts = max(pts, 0)
        if track.written is not None:
            floor = -int(-track.written // float(base))
            if track.coding[0] == "audio" and pts <= floor:
                # The sound of two parts would overlap.
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
            # Damaged, though the reader did not mark it so.
            logger.info("a packet of %s is left out: %s", self._source, error)
        else:
            self.written += 1


def _packets(container: Any, streams: list[Any]) -> Iterator[Any]:
    """The packets of these streams, also behind ranges that cannot be read."""
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
            # LookupError: a stream that begins within the file, as PyAV reports it.
            failures += 1
            if failures > _MOST_FAILURES:
                return


def _text_of(packet: Any) -> Any | None:
    """A subtitle of an MP4 file as plain text; None for the end of the one before."""
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
    """Whether enough is known of a stream to write it into any file."""
    import av

    try:
        with av.open(io.BytesIO(), "w", format="matroska") as trial:
            trial.add_stream_from_template(stream)
            trial.start_encoding()
    except (av.error.ArgumentError, av.error.InvalidDataError):
        return False
    except ValueError:
        # Whether it has a place in the copy is another question.
        return True
    return True


def _coding(stream: Any) -> tuple[Any, ...]:
    """What has to be alike in two parts so that one track can hold both."""
    coding = stream.codec_context
    if coding is None:
        return (stream.type,)
    size = (coding.width, coding.height) if stream.type == "video" else ()
    return (stream.type, coding.name, size, bytes(coding.extradata or b""))

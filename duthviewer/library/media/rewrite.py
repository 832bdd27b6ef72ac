"""A copy of a recording that plays from any place: the same video and sound in a new file.

Nothing is encoded again unless a person asks for new keyframes. The packets are copied into a
Matroska file, which gets an index; damaged ones are left out, and where the clock starts again (see
`playback.clock`), time goes on.
"""

from __future__ import annotations

import contextlib
import errno
import io
import logging
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, BinaryIO

from duthviewer.errors import KnownError, translatable
from duthviewer.library.places import places
from duthviewer.playback.clock_starts import flv_parts
from duthviewer.playback.damage import damage_reported
from duthviewer.playback.probe import OPTIONS, Media, Unplayable, probe
from duthviewer.playback.transport_stream import FilePart
from duthviewer.writing import CannotWrite

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
#: Room on the disk beyond the size of the recording
_SPARE_BYTES = 1 << 20
#: Progress is reported after so many bytes of the recording
_REPORT_BYTES = 1 << 20
#: Ranges that cannot be read, one behind the other, until the rest is given up
_MOST_FAILURES = 100
#: Subtitles of MP4 files, which Matroska has no place for as they are
_MP4_TEXT = "mov_text"
#: With new keyframes: the encoder, its clock, and the seconds from one keyframe to the next
_ENCODER, _ENCODER_HZ, _KEYFRAME_S = "libx264", 90_000, 4.0
SUFFIX = ".mkv"


class CannotRewrite(KnownError):
    """The recording cannot be rewritten; the text says why and what to do."""


class RewriteCancelled(KnownError):
    """The person has cancelled the rewriting; nothing is left of it."""


def copy_path(source: Path, videos: Path | None = None) -> Path:
    """A free name for the copy of ``source``: beside it, else in the folder for videos.

    ``videos`` is the person's folder for recordings where it is not `places`'.
    """
    folder = source.absolute().parent
    if not os.access(folder, os.W_OK):
        folder = places().videos if videos is None else videos
    path = folder / f"{source.stem} (rewritten){SUFFIX}"
    number = 2
    while path.exists():
        path = folder / f"{source.stem} (rewritten {number}){SUFFIX}"
        number += 1
    return path


def rewrite(
    source: Path,
    target: Path,
    report: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    new_keyframes: bool = False,
) -> None:
    """Write a copy of ``source`` to ``target``, a Matroska file. ``source`` is not changed.

    With ``new_keyframes`` the video is encoded again (see `can_encode`), so that every place is
    reached at once; it takes minutes for an hour, and a little quality.
    ``report`` gets how much of the recording was read, from 0 to 1. What was at ``target`` stays
    until the copy is whole. Raises KnownError: CannotRewrite, CannotWrite, RewriteCancelled.
    """
    if target.suffix.lower() != SUFFIX:
        raise CannotWrite(
            "{path} has to end in {suffix}: the copy is a Matroska file.",
            path=target,
            suffix=SUFFIX,
        )
    if target.exists() and source.exists() and target.samefile(source):
        raise CannotWrite(
            "{path} is the recording itself: name another file for the copy.", path=target
        )
    if new_keyframes and not can_encode():
        raise CannotRewrite(
            "This installation has no encoder for H.264: the recording can only be rewritten"
            " without new keyframes."
        )
    size = size_of(source)
    unfinished = target.with_name(f".{target.name}.part")
    try:
        # What a program that was killed has left takes room that this copy needs.
        unfinished.unlink(missing_ok=True)
        _expect_room(target.parent, size)
        with unfinished.open("xb") as file:
            _copy(source, size, file, report, cancelled, new_keyframes)
            file.flush()
            os.fsync(file.fileno())
        if cancelled():
            raise _cancelled()
        _expect_playable(source, unfinished)
        unfinished.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise _not_written(target, error) from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
    report(1.0)


def size_of(source: Path) -> int:
    """The size of a recording in bytes. Raises CannotRewrite."""
    try:
        return source.stat().st_size
    except OSError as error:
        raise _gone(source, error) from error


def _gone(source: Path, error: Exception) -> CannotRewrite:
    if isinstance(error, FileNotFoundError):
        return CannotRewrite(
            "There is no file {path}. Was it moved, or its disk removed?", path=source
        )
    why = (isinstance(error, OSError) and error.strerror) or str(error)
    return CannotRewrite(
        "{path} can no longer be read: {reason}. Is its disk still there?", path=source, reason=why
    )


def _expect_room(folder: Path, size: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(folder).free
    if free < size + _SPARE_BYTES:
        raise CannotWrite(
            "There is not enough room in {folder}: the copy takes {needed}, and {free} are "
            "free. Make room there, and try again.",
            folder=folder,
            needed=size_text(size),
            free=size_text(free),
        )


def size_text(size: float) -> str:
    """A file's size in the units that file managers use: 1.2 GB."""
    for unit in ("bytes", "kB", "MB"):
        if size < 999.5:
            return f"{size:.0f} {unit}"
        size /= 1000
    return f"{size:.1f} GB"


def _not_written(target: Path, error: OSError) -> CannotWrite:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return CannotWrite(
            "The disk of {folder} is full; nothing was kept of the copy. Make room there, "
            "and try again.",
            folder=target.parent,
        )
    return CannotWrite(
        "{path} cannot be written: {reason}.", path=target, reason=error.strerror or error
    )


def _expect_playable(source: Path, copy: Path) -> None:
    """A copy that cannot be played is not worth keeping."""
    try:
        probe(copy)
    except Unplayable as error:
        raise CannotRewrite(
            "{path} is damaged so that a copy could not be played, either. Download it "
            "again, or put a good copy in its place.",
            path=source,
        ) from error


def _sync_folder(folder: Path) -> None:
    """Have the new name on the disk, too, where folders can be opened."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _cancelled() -> RewriteCancelled:
    return RewriteCancelled("The rewriting was cancelled; nothing was kept of the copy.")


class _WriteError(Exception):
    """Carries an OSError of writing through what handles errors of reading."""


class _Target:
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


def _copy(
    source: Path,
    size: int,
    file: BinaryIO,
    report: Callable[[float], None],
    cancelled: Callable[[], bool],
    new_keyframes: bool,
) -> None:
    import av

    def damaged(error: Exception) -> KnownError:
        if isinstance(error, OSError) and not isinstance(error, av.FFmpegError):
            return _gone(source, error)
        return CannotRewrite(
            "{path} is damaged so that it cannot be rewritten: {reason}. Download it "
            "again, or put a good copy in its place.",
            path=source,
            reason=error,
        )

    target = _Target(file)
    try:
        with damage_reported(damaged):
            copied = _Copy(source, size, target, report, cancelled, new_keyframes)
            copied.run()
    except KnownError:
        if target.error is not None:
            raise target.error from None
        raise
    if target.error is not None:
        raise target.error
    if not copied.written:
        raise CannotRewrite(
            "{path} holds nothing that can be rewritten. Download it again, or put a good "
            "copy in its place.",
            path=source,
        )
    if not source.exists():
        raise _gone(source, FileNotFoundError())


class _Encoder:
    """Decodes the packets of a video and encodes its frames, with keyframes often enough."""

    def __init__(self, stream: Any, output: Any) -> None:
        from av.codec.context import CodecContext
        from av.error import InvalidDataError

        self._damaged = InvalidDataError
        coding = stream.codec_context
        self._decoder: Any = CodecContext.create(coding.codec.name, "r")
        self._decoder.extradata = coding.extradata
        self._decoder.width, self._decoder.height = coding.width, coding.height
        self._decoder.thread_type = "AUTO"
        rate = stream.guessed_rate or stream.average_rate or Fraction(25)
        self.out: Any = output.add_stream(_ENCODER, rate=rate)
        self.out.width, self.out.height = coding.width & ~1, coding.height & ~1
        self.out.pix_fmt = "yuv420p"
        context = self.out.codec_context
        context.time_base = self.out.time_base = Fraction(1, _ENCODER_HZ)
        context.gop_size = max(1, round(_KEYFRAME_S * rate))
        context.color_range, context.colorspace = coding.color_range, coding.colorspace
        context.color_primaries, context.color_trc = coding.color_primaries, coding.color_trc
        if stream.sample_aspect_ratio:
            context.sample_aspect_ratio = stream.sample_aspect_ratio
        self.out.options = {"preset": "veryfast", "crf": "20"}
        self._base: Fraction | None = None
        self._last_s = float("-inf")

    def encode(self, packet: Any) -> Iterator[Any]:
        """The packets of the copy that come of a packet whose time stamps are the copy's."""
        self._base = packet.time_base
        with contextlib.suppress(self._damaged):
            yield from self._encoded(self._decoder.decode(packet))

    def flush(self) -> Iterator[Any]:
        """The last packets."""
        with contextlib.suppress(self._damaged):
            yield from self._encoded(self._decoder.decode(None))
        yield from self.out.encode(None)

    def _encoded(self, frames: list[Any]) -> Iterator[Any]:
        for frame in frames:
            if frame.pts is None or self._base is None:
                continue
            if frame.rotation:
                raise CannotRewrite(
                    "The picture of this recording is turned, which would be lost with new"
                    " keyframes: rewrite it without them."
                )
            at_s = float(frame.pts * self._base)
            if at_s <= self._last_s:
                continue
            self._last_s = at_s
            stamp = round(at_s * _ENCODER_HZ)
            frame = frame.reformat(self.out.width, self.out.height, "yuv420p")
            frame.pts, frame.time_base = stamp, Fraction(1, _ENCODER_HZ)
            # Else the encoder takes over which frames were keyframes.
            frame.pict_type = 0
            yield from self.out.encode(frame)


def can_encode() -> bool:
    """Whether this installation can encode video again, for new keyframes."""
    from av.codec import Codec
    from av.codec.codec import UnknownCodecError

    try:
        Codec(_ENCODER, "w")
    except UnknownCodecError:
        return False
    return True


@dataclass
class _Track:
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
    encoder: _Encoder | None = None


class _Copy:
    """One copy under way."""

    def __init__(
        self,
        source: Path,
        size: int,
        target: _Target,
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
        self._tracks: dict[int, _Track] = {}
        #: What to subtract from time stamps, by the number of their epoch
        self._shifts: dict[int, float] = {}
        #: Packets behind a joint whose time is not known yet, with their epochs
        self._held: list[tuple[Any, _Track, int]] = []
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
                    encoder = _Encoder(stream, self._out)
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
                raise CannotRewrite(
                    template, path=self._source, kind=stream.type, codec=name
                ) from error
            out.metadata.update(
                {key: stream.metadata[key] for key in ("language", "title") if
                 key in stream.metadata}
            )  # fmt: skip
            out.disposition = stream.disposition
            track = _Track(out, stream.type == "video", _coding(stream), encoder=encoder)
            rate = stream.guessed_rate or stream.average_rate if track.is_video else None
            if rate and rate >= 1 / 60:
                track.duration_s = float(1 / rate)
            self._tracks[stream.index] = track
        if not self._tracks:
            raise CannotRewrite(
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
                raise CannotRewrite(
                    "The parts of {path} are coded differently: they cannot be joined without "
                    "encoding them again. Use the parts as recordings of their own.",
                    path=self._source,
                )
        self._newest += 1
        for track in self._tracks.values():
            self._begin_epoch(track, self._newest)

    def _begin_epoch(self, track: _Track, epoch: int) -> None:
        track.epoch, track.last_s, track.key_s = epoch, None, None

    def _copy_part(self, container: Any, begin: int) -> None:
        reported = 0
        streams = [container.streams[index] for index in self._tracks]
        for packet in _packets(container, streams):
            if self._cancelled():
                raise _cancelled()
            if packet.pos is not None and begin + packet.pos >= reported + _REPORT_BYTES:
                reported = begin + packet.pos
                self._report(min(1.0, reported / max(1, self._size)))
            self._take(packet, self._tracks[packet.stream.index])

    def _take(self, packet: Any, track: _Track) -> None:
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

    def _starts_again(self, track: _Track, stamp_s: float) -> bool:
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

    def _write(self, packet: Any, track: _Track, epoch: int) -> None:
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

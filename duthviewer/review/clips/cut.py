"""Cuts a part of a recording into a file of its own."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from duthviewer.library.media.decoding import use_threads
from duthviewer.playback.damage import damage_reported
from duthviewer.review.clips.clip_file import ClipFile, WriteFailed
from duthviewer.review.clips.containers import ClipContainer, container_of, expect_fits
from duthviewer.review.clips.cut_plan import CutPlan, exact_plan, keyframe_plan
from duthviewer.review.clips.encoder import ClipEncoder, format_of, has_encoder, size_of
from duthviewer.review.clips.joints import ENCODERS, Joint, joint_for
from duthviewer.review.clips.source import ClipSource
from duthviewer.review.clips.values import (
    ClipError,
    ClipMethod,
    ClipNote,
    ClipRequest,
    WrittenClip,
    damage_of,
    nothing_there,
)
from duthviewer.review.media_file.unfinished import media_cancelled, unfinished_media
from duthviewer.writing import CannotWrite, expect_writable

#: Reading ends when one stream is this far behind the clip's end
_PAST_S = 3.0
#: Progress is reported, and cancelling noticed, after so much of the clip
_REPORT_S = 0.5
#: A clip has at least this length
_SHORTEST_S = 0.02


def write_clip(
    request: ClipRequest,
    target: Path,
    report: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> WrittenClip:
    """Write a clip to ``target``, whose suffix chooses the kind of file.

    ``report`` receives the progress, 0 to 1. An existing ``target`` is kept until the clip is
    complete. Raises KnownError: ClipError, MediaCancelled, CannotWrite.
    """
    container = container_of(target)
    expect_recording(request.recording)
    expect_target(target, request.recording)
    if request.end_s - request.start_s < _SHORTEST_S:
        raise ClipError("The clip would be empty: its end has to be after its start.")
    with unfinished_media(target) as unfinished:
        try:
            with (
                damage_reported(damage_of(request.recording)),
                ClipSource(request.recording, request.start_s, request.end_s) as source,
            ):
                written = _Cut(request, source, container, unfinished, report, cancelled).run()
        except WriteFailed as failure:
            raise failure.error from failure
        if cancelled():
            raise media_cancelled()
    report(1.0)
    return WrittenClip(target, written.start_s, written.end_s, written.method, written.notes)


def expect_recording(recording: Path) -> None:
    """Raise ClipError if a recording is not a whole file on this computer."""
    if recording.suffix == ".part":
        raise ClipError(
            "This recording is still being downloaded. A clip can be made of it when the download"
            " is complete."
        )
    if not recording.exists():
        raise ClipError(
            "There is no file {path}. Was it moved, or its disk removed?", path=recording
        )


def expect_target(target: Path, recording: Path) -> None:
    """Raise CannotWrite if a file cannot be written, or is the recording itself."""
    expect_writable(target)
    if target.exists() and target.samefile(recording):
        raise CannotWrite(
            "{path} is the recording itself: name another file for the clip.", path=target
        )


class _Cut:
    """One clip in progress."""

    def __init__(
        self,
        request: ClipRequest,
        source: ClipSource,
        container: ClipContainer,
        unfinished: Path,
        report: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._request, self._source, self._container = request, source, container
        self._unfinished, self._report, self._cancelled = unfinished, report, cancelled
        self._notes: list[ClipNote] = []
        self._joint: Joint | None = None
        self._encoder: ClipEncoder | None = None
        #: The name of the encoder
        self._encoder_name = ""
        self._decoder: Any = None
        #: Whether the track keeps how the picture is turned
        self._turns = True
        self._file: ClipFile
        self._plan: CutPlan
        audio = source.audio
        if request.audio is not None:
            if request.audio >= len(audio):
                raise ClipError(
                    "{name} has no sound track {number}; it has {count}.",
                    name=request.recording.name,
                    number=request.audio + 1,
                    count=len(audio),
                )
            audio = [audio[request.audio]]
        self._audio = audio

    def run(self) -> WrittenClip:
        source = self._source
        coding = "" if source.video is None else coding_of(source.video)
        expect_fits(self._container, coding, tuple(map(coding_of, self._audio)))
        self._plan = self._make_plan(coding)
        if source.video is not None and self._plan.key >= source.stamp(self._request.end_s):
            source.drop_video()
            self._plan = self._make_plan("")
        plan, video = self._plan, source.video
        start_s = source.seconds(plan.origin)
        end_s = max(source.seconds(plan.end), start_s + _SHORTEST_S)
        method = ClipMethod.COPIED
        if plan.copy is None:
            method = ClipMethod.ENCODED
        elif plan.head is not None or plan.tail is not None:
            method = ClipMethod.JOINED
        if method != ClipMethod.COPIED:
            self._prepare_encoder(coding)
        with ClipFile(
            self._unfinished, self._container, self._request, source, self._audio, start_s, end_s
        ) as self._file:
            if video is not None:
                self._add_video(method, coding)
            self._file.begin()
            self._copy()
        return WrittenClip(self._unfinished, start_s, end_s, method, tuple(self._notes))

    def _make_plan(self, coding: str) -> CutPlan:
        source, request = self._source, self._request
        start_s, end_s = request.start_s, request.end_s
        if source.video is None:
            origin = source.stamp(start_s)
            return CutPlan(origin, source.stamp(end_s), origin, origin, origin, None)
        if not request.exact:
            return keyframe_plan(source, start_s, end_s)
        encoder, _ = ENCODERS.get(coding, ("", {}))
        video = source.video
        if encoder and has_encoder(encoder) and self._fits_encoder(encoder):
            header = bytes(video.codec_context.extradata or b"")
            self._joint = joint_for(coding, header)
        joint = self._joint
        plan = exact_plan(
            source, start_s, end_s, joint.can_join if joint is not None else lambda _: False
        )
        if plan.copy is None:
            self._joint = None
            reason = ClipNote("The whole clip was encoded again: no part of it could be copied.")
            if joint is None:
                reason = ClipNote(
                    "The whole clip was encoded again: edges cannot be joined to video in this"
                    " coding."
                )
            self._notes.append(reason)
        return plan

    def _fits_encoder(self, encoder: str) -> bool:
        """Return whether the encoder's video can be joined with the recording's."""
        video = self._source.video
        coding = video.codec_context
        return bool(
            format_of(video, encoder) == coding.pix_fmt
            and size_of(video, encoder) == (coding.width, coding.height)
        )

    def _prepare_encoder(self, coding: str) -> None:
        encoder, _ = ENCODERS.get(coding, ("", {}))
        if not encoder or not has_encoder(encoder) or not self._fits_encoder(encoder):
            encoder = self._container.encoder
        if not has_encoder(encoder):
            raise ClipError(
                "This installation cannot encode video: make the clip without exact edges."
            )
        self._encoder_name = encoder

    def _add_video(self, method: ClipMethod, coding: str) -> None:
        """Add the video track, and open the decoder and the encoder if they are needed."""
        video = self._source.video
        if method == ClipMethod.COPIED:
            self._file.add_copied_video(coding)
            return
        self._decoder = video.codec_context
        use_threads(self._decoder)
        if self._encoder_name != ENCODERS.get(coding, ("",))[0]:
            context = self._file.add_encoded_video(self._encoder_name)
            self._encoder = ClipEncoder(video, self._encoder_name, context=context)
            self._turns = False
            return
        self._encoder = self._new_encoder()
        header = self._encoder.header
        if self._joint is not None:
            header = self._joint.header(bytes(video.codec_context.extradata or b""), header)
        self._file.add_joined_video(header)

    def _new_encoder(self) -> ClipEncoder:
        delay = None if self._joint is None else self._plan.delay
        return ClipEncoder(self._source.video, self._encoder_name, self._joint, delay=delay)

    # Reading and writing.

    def _copy(self) -> None:
        source, file = self._source, self._file
        main = source.main.index if source.video is not None else None
        streams = [*([] if source.video is None else [source.video]), *self._audio]
        track = None if main is None else _VideoTrack(self)
        length_s = file.length_s
        waiting = {one.index for one in self._audio}
        reported = -math.inf
        origin_s = float(self._plan.origin * source.base)
        base_s = {stream.index: float(stream.time_base) for stream in streams}
        early = round(0.1 / float(source.base))
        for packet in source.packets(min(self._plan.key, self._plan.origin) - early, streams):
            index = packet.stream_index
            at_s = packet.pts * base_s[index] - origin_s
            if index == main:
                assert track is not None
                if not track.is_done:
                    track.take(packet)
            elif index in waiting and not file.write_audio(packet, at_s):
                waiting.discard(index)
            if at_s - reported > _REPORT_S:
                if self._cancelled():
                    raise media_cancelled()
                reported = at_s
                file.write_texts(at_s)
                self._report(min(max(at_s / length_s, 0.0), 1.0))
            if (track is None or track.is_done) and (not waiting or at_s > length_s + _PAST_S):
                break
        if track is not None and not track.is_done:
            track.finish()
        file.finish_video()
        file.write_texts(length_s)
        if not file.written:
            raise nothing_there()

    @property
    def plan(self) -> CutPlan:
        return self._plan

    @property
    def joint(self) -> Joint | None:
        return self._joint

    @property
    def file(self) -> ClipFile:
        return self._file

    def decoded(self, packet: Any | None) -> list[Any]:
        """Return the frames of a packet, or the decoder's last ones for None."""
        import av

        try:
            return list(self._decoder.decode(packet))
        except av.error.InvalidDataError:
            return []

    def encode(self, frames: list[Any], first: int, end: int | None) -> None:
        """Encode and write those of the frames that are shown between two stamps."""
        plan, encoder = self._plan, self._encoder
        assert encoder is not None
        for frame in frames:
            if frame.pts is None or frame.pts < first or (end is not None and frame.pts >= end):
                continue
            if self._cancelled():
                raise media_cancelled()
            if frame.rotation and not self._turns:
                raise ClipError(
                    "The picture of this recording is turned, which would be lost: make the clip"
                    " without exact edges."
                )
            stamp = max(frame.pts, plan.origin)
            self._write_encoded(encoder.encode(frame, stamp, frame.duration))

    def end_encoding(self, *, again: bool) -> None:
        """Write the encoder's last packets; ``again`` prepares it for further frames."""
        assert self._encoder is not None
        self._write_encoded(self._encoder.flush())
        if again:
            self._encoder = self._new_encoder()

    def encode_tail(self) -> None:
        """Encode the frames between the last copied packet and the end."""
        plan, request = self._plan, self._request
        assert plan.tail is not None
        with ClipSource(request.recording, request.start_s, request.end_s) as source:
            self._decoder = source.video.codec_context
            use_threads(self._decoder)
            for packet in source.packets(plan.tail, [source.video]):
                if self._cancelled():
                    raise media_cancelled()
                frames = self.decoded(packet)
                self.encode(frames, plan.tail, plan.last)
                if any(frame.pts is not None and frame.pts >= plan.end for frame in frames):
                    break
            else:
                self.encode(self.decoded(None), plan.tail, plan.last)
        self.end_encoding(again=False)

    def _write_encoded(self, packets: Iterator[Any]) -> None:
        import av

        for packet in packets:
            if self._joint is not None:
                data = self._joint.encoded(bytes(packet))
                copy: Any = av.Packet(data)
                copy.pts, copy.dts, copy.duration = packet.pts, packet.dts, packet.duration
                copy.time_base, copy.is_keyframe = packet.time_base, packet.is_keyframe
                packet = copy
            self._file.write_video(packet)


class _VideoTrack:
    """Takes the packets of the video, and writes frames and packets as planned."""

    def __init__(self, cut: _Cut) -> None:
        self._cut = cut
        plan = self._plan = cut.plan
        self.is_done = False
        self._in_head = plan.head is not None
        #: Packets to copy that are held until the frames before them are encoded
        self._held: list[Any] | None = None
        self._begun = False
        #: Whether the next copied packet follows encoded ones
        self._cut_off = False

    def take(self, packet: Any) -> None:
        if self._in_head:
            self._take_head(packet)
        else:
            self._take_copy(packet)

    def finish(self) -> None:
        """End at the end of the file."""
        if self._in_head:
            self._end_head()
        if not self.is_done:
            self._end_copy()

    def _take_head(self, packet: Any) -> None:
        cut, plan = self._cut, self._plan
        if not self._begun:
            if packet.pts != plan.key:
                return
            self._begun = True
        if packet.pts == plan.copy and packet.is_keyframe:
            self._held = [packet]
        elif self._held is not None and plan.copy is not None and packet.pts > plan.copy:
            self._held.append(packet)
            self._end_head()
            return
        frames = cut.decoded(packet)
        cut.encode(frames, plan.first, plan.head_end)
        if plan.copy is None and any(
            frame.pts is not None and frame.pts >= plan.end for frame in frames
        ):
            self._end_head()

    def _end_head(self) -> None:
        cut, plan = self._cut, self._plan
        cut.encode(cut.decoded(None), plan.first, plan.head_end)
        cut.end_encoding(again=plan.tail is not None)
        self._in_head, self._begun = False, False
        self._cut_off = True
        if plan.copy is None:
            self.is_done = True
            return
        for packet in self._held or ():
            if not self.is_done:
                self._take_copy(packet)
        self._held = None

    def _take_copy(self, packet: Any) -> None:
        cut, plan = self._cut, self._plan
        if not self._begun:
            if packet.pts != plan.copy or not packet.is_keyframe:
                return
            self._begun = True
        elif plan.stop is not None and packet.pts == plan.stop:
            self._end_copy()
            return
        elif plan.copy is not None and packet.pts < plan.copy:
            # Shown before the keyframe, and refers to pictures that are not copied.
            return
        if packet.is_keyframe and cut.joint is not None:
            import av

            data = bytes(packet)
            whole = cut.joint.keyframe(data, cut_off=self._cut_off)
            if whole is not data:
                copy: Any = av.Packet(whole)
                copy.pts, copy.dts, copy.duration = packet.pts, packet.dts, packet.duration
                copy.time_base, copy.is_keyframe = packet.time_base, True
                packet = copy
        self._cut_off = False
        cut.file.write_video(packet)

    def _end_copy(self) -> None:
        self.is_done = True
        if self._plan.tail is not None:
            self._cut.encode_tail()


def coding_of(stream: Any) -> str:
    """Return libavcodec's name of a stream's coding."""
    return str(stream.codec_context.codec.canonical_name)

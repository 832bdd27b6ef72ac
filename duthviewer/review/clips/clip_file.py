"""The file of a clip while it is written: its tracks, and the shift of all times to its start."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from duthviewer.review.clips.containers import MP4, ClipContainer
from duthviewer.review.clips.source import ClipSource
from duthviewer.review.clips.values import ClipRequest
from duthviewer.review.media_file.shifted import shifted_chapters, shifted_cues
from duthviewer.review.media_file.subtitle_track import SubtitleTrack
from duthviewer.review.media_file.tags import set_chapters

logger = logging.getLogger(__name__)

#: Sound that a decoder needs before the first sample that is heard. MP4 can hide it.
_RUN_IN_S = {"opus": 0.08}
_RUN_IN_PACKETS = 1.5
#: The length of a sound packet that does not state its own
_SOUND_S = 0.02


class WriteFailed(Exception):
    """The file cannot be written."""

    def __init__(self, error: OSError) -> None:
        super().__init__(str(error))
        self.error = error


class ClipFile:
    """Writes packets with the stamps of the recording. Closes the file at the end of ``with``."""

    def __init__(
        self,
        path: Path,
        container: ClipContainer,
        request: ClipRequest,
        source: ClipSource,
        audio: Sequence[Any],
        start_s: float,
        end_s: float,
    ) -> None:
        import av

        self._path, self._container, self._source = path, container, source
        self.length_s = end_s - start_s
        self._start_s = source.stamp_s(start_s)
        options = {"movflags": "+faststart"} if container is MP4 else {}
        with _reported():
            # Absolute, so that no file name is taken for a protocol.
            self._out: Any = av.open(
                str(path.absolute()), "w", format=container.muxer, container_options=options
            )
        self._damage = (av.error.ArgumentError, av.error.InvalidDataError)
        self._video: Any = None
        self._written_dts: int | None = None
        self._video_written = False
        #: The first packets, while it is not known when they are decoded
        self._undated: list[Any] = []
        rate = source.video.guessed_rate if source.video is not None else None
        self._frame_ticks = round(1 / (rate or 25) / source.base)
        self._origin = round(self._start_s / float(source.base))
        self._end = round(self.length_s / float(source.base))
        self._out.metadata.update({key: text for key, text in request.metadata.items() if text})
        chapters = shifted_chapters(request.chapters, start_s, end_s)
        if chapters:
            set_chapters(self._out, chapters)
        self._request_audio = audio
        #: For each track of sound: the stream, the shift, the base in seconds, the run-in
        self._audio: dict[int, tuple[Any, int, float, float]] = {}
        self._cues = shifted_cues(request.cues, start_s, end_s)
        self._language = request.language
        self._texts: SubtitleTrack | None = None
        self.written = 0

    def __enter__(self) -> ClipFile:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is not None:
            # Closing would move the index of an MP4 file to its front, which takes seconds.
            with contextlib.suppress(OSError):
                self._path.unlink()
            with contextlib.suppress(Exception):
                self._out.close()
            return
        with _reported():
            self._out.close()

    def add_copied_video(self, coding: str) -> None:
        """Add the video as it is."""
        self._video = self._out.add_stream_from_template(self._source.video, opaque=True)
        if self._container is MP4 and coding == "hevc":
            # Other programs expect this name where no parameter sets are among the packets.
            self._video.codec_context.codec_tag = "hvc1"
        self._name_track(self._video, self._source.video)

    def add_joined_video(self, header: bytes) -> None:
        """Add a video in the recording's coding with another header."""
        self._video = self._out.add_stream_from_template(self._source.video, opaque=True)
        if header:
            self._video.codec_context.extradata = header
        self._name_track(self._video, self._source.video)

    def add_encoded_video(self, encoder: str) -> Any:
        """Add a video in another coding; return the encoder's context."""
        video = self._source.video
        self._video = self._out.add_stream(encoder, rate=video.guessed_rate or 25)
        self._video.time_base = video.time_base
        self._name_track(self._video, video)
        return self._video.codec_context

    def begin(self) -> None:
        """Add the other tracks, and write the header."""
        for stream in self._request_audio:
            track = self._out.add_stream_from_template(stream, opaque=True)
            self._name_track(track, stream)
            base_s = float(stream.time_base)
            shift = round(self._start_s / base_s)
            self._audio[stream.index] = (track, shift, base_s, self._run_in_s(stream))
        if self._cues:
            self._texts = SubtitleTrack(self._out, self._cues, self._language)
        # Here, because a second try crashes where the recording's parameters are damaged.
        with _reported():
            self._out.start_encoding()

    def write_video(self, packet: Any) -> None:
        """Write a packet of the video."""
        packet.pts -= self._origin
        if packet.dts is not None:
            packet.dts -= self._origin
        elif not self._video_written:
            # After a seek in a Matroska file, the first ones are known from the next one only.
            self._undated.append(packet)
            return
        else:
            packet.dts = packet.pts
        for number, undated in enumerate(self._undated):
            before = (len(self._undated) - number) * max(1, self._frame_ticks)
            undated.dts = min(packet.dts - before, undated.pts)
            self._write_dated(undated)
        self._undated.clear()
        self._write_dated(packet)

    def finish_video(self) -> None:
        """Write what is held because a later packet could have told more."""
        for packet in self._undated:
            packet.dts = packet.pts
            self._write_dated(packet)
        self._undated.clear()

    def _write_dated(self, packet: Any) -> None:
        dts = min(packet.dts, packet.pts)
        if self._written_dts is not None:
            dts = max(dts, self._written_dts + 1)
        self._written_dts = packet.dts = dts
        packet.pts = max(packet.pts, dts)
        if packet.duration and packet.pts + packet.duration > self._end > packet.pts:
            packet.duration = self._end - packet.pts
        packet.stream = self._video
        self._video_written = True
        self._mux(packet)

    def write_audio(self, packet: Any, at_s: float) -> bool:
        """Write a packet of sound that is heard at a time of the clip, if it is within.

        Return False if it is behind the clip.
        """
        track, shift, base_s, run_in_s = self._audio[packet.stream_index]
        length_s = (packet.duration or 0) * base_s or _SOUND_S
        if at_s >= self.length_s - length_s / 2:
            return False
        if at_s < length_s:
            least_s = -length_s / 2 if run_in_s < 0 else -max(run_in_s, _RUN_IN_PACKETS * length_s)
            if at_s < least_s:
                return True
        packet.pts = packet.dts = packet.pts - shift
        packet.stream = track
        self._mux(packet)
        return True

    def write_texts(self, until_s: float) -> None:
        """Write the cues that begin before a time of the clip."""
        if self._texts is not None:
            with _reported():
                self._texts.write_until(until_s)

    def _run_in_s(self, stream: Any) -> float:
        """Return the length of sound to write before the start; negative if it would be heard."""
        if self._container is not MP4:
            return -1.0
        return _RUN_IN_S.get(str(stream.codec_context.codec.canonical_name), 0.0)

    @staticmethod
    def _name_track(track: Any, stream: Any) -> None:
        for key in ("language", "title"):
            if key in stream.metadata:
                track.metadata[key] = stream.metadata[key]

    def _mux(self, packet: Any) -> None:
        # Called for each packet of hours.
        try:
            self._out.mux_one(packet)
        except self._damage as error:
            # Damaged, though the reader did not mark it as corrupt.
            logger.info("a packet of a clip is left out: %s", error)
        except OSError as error:
            raise WriteFailed(error) from error
        else:
            self.written += 1


@contextlib.contextmanager
def _reported() -> Any:
    from av.error import ArgumentError, InvalidDataError

    try:
        yield
    except (ArgumentError, InvalidDataError):
        raise
    except OSError as error:
        raise WriteFailed(error) from error

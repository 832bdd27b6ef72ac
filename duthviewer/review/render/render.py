"""A talk as one video: the page of each moment beside the speaker.

Frames keep the times of the recording. Where it has none for a while, the picture is repeated, so
that each page appears on time.
"""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from duthviewer.errors import KnownError, translatable
from duthviewer.review.chapter_formats import ENGLISH, ChapterLabels
from duthviewer.review.chapters import chapters_of, page_titles
from duthviewer.review.media_file.shifted import shifted_chapters, shifted_cues
from duthviewer.review.media_file.sound_track import SoundTrack
from duthviewer.review.media_file.subtitle_track import SubtitleTrack
from duthviewer.review.media_file.tags import set_chapters, talk_tags
from duthviewer.review.media_file.unfinished import media_cancelled, unfinished_media
from duthviewer.review.render.canvas import Canvas
from duthviewer.review.render.encoder import CLOCK, VideoCoding, add_video, video_coding
from duthviewer.review.render.layout import RenderSettings, panes_of
from duthviewer.review.render.speaker import SpeakerReader
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.slides.deck import Deck

#: The container's format by the ending of the file's name
FORMATS = {".mp4": "mp4", ".m4v": "mp4", ".mkv": "matroska", ".webm": "webm"}
#: Frames of the recording that follow the one before sooner than this are left out: 30 a second
_SOONEST_S = 0.030
#: A picture is repeated after this time at the latest
_LONGEST_S = 0.5
#: A recording that ends early ends with this number of repeated pictures, this far apart
_LAST, _LAST_S = 4, 0.04
#: A page that begins this much later than a frame is still shown with the frame
_ROUNDING_S = 1e-3
#: The sound and subtitles are written this far ahead of the picture
_AHEAD_S = 0.5
_USUAL = RenderSettings()


class RenderError(KnownError):
    """A talk cannot be made into a video; the text says why and what to do."""


@dataclass(frozen=True)
class RenderedVideo:
    """What was made."""

    path: Path
    length_s: float
    frames: int
    #: FFmpeg's name of the encoder, and whether the graphics card encoded
    encoder: str
    is_hardware: bool
    #: Whether the sound is the recording's own, not encoded again; None without sound
    sound_copied: bool | None
    #: Pages that could not be drawn
    bad_pages: tuple[int, ...] = ()


def render(
    reviewed: ReviewedTalk,
    out: Path,
    settings: RenderSettings = _USUAL,
    *,
    from_s: float = 0.0,
    to_s: float | None = None,
    hardware: bool = True,
    words: ChapterLabels = ENGLISH,
    report: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> RenderedVideo:
    """Write a talk, or the part between two positions, as a video. Takes minutes.

    The ending of ``out`` chooses the format (`FORMATS`). ``report`` receives the part that is
    done, 0 to 1. An existing ``out`` is kept until the new one is complete. Raises KnownError:
    RenderError, MediaCancelled, CannotWrite and those of reading.
    """
    format = FORMATS.get(out.suffix.lower())
    if format is None:
        raise RenderError(
            "{path} has to end in .mp4, .mkv or .webm, which chooses the format.", path=out
        )
    start_s, end_s = part_of(reviewed, from_s, to_s)
    recording = reviewed.files.recording
    assert recording is not None
    if out.exists() and out.samefile(recording):
        raise RenderError("{path} is the recording itself: name another file.", path=out)
    with (
        unfinished_media(out) as unfinished,
        RenderedPictures(reviewed, settings, cancelled) as pictures,
    ):
        return _Rendering(
            reviewed, pictures, out, format, start_s, end_s, hardware, words, report, cancelled
        ).run(unfinished)


def part_of(reviewed: ReviewedTalk, from_s: float, to_s: float | None) -> tuple[float, float]:
    """Return the part to render as positions. Raises RenderError if it cannot be rendered."""
    title = reviewed.talk.title
    if reviewed.files.recording is None:
        raise RenderError(
            "The recording of “{title}” is not on this computer. Download it first, or name its"
            " folder.",
            title=title,
        )
    if reviewed.files.deck is None:
        raise RenderError(
            "The slides of “{title}” are not on this computer, so there is nothing to show beside"
            " the speaker.",
            title=title,
        )
    if not reviewed.timeline.pages:
        raise RenderError(
            "“{title}” has no timeline yet, so it is unknown when each page is shown. Synchronise"
            " the talk first.",
            title=title,
        )
    if to_s is None and not reviewed.length_s:
        raise RenderError(
            "It is unknown how long “{title}” is, because its recording does not state it. Rewrite"
            " the recording first.",
            title=title,
        )
    end_s = reviewed.length_s if to_s is None else to_s
    if reviewed.length_s:
        end_s = min(end_s, reviewed.length_s)
    from_s = max(0.0, from_s)
    if not end_s > from_s:
        template = translatable("There is nothing of “{title}” between these times.")
        raise RenderError(template, title=title)
    return from_s, end_s


class RenderedPictures:
    """The pictures of a rendered talk: page and speaker of any moment. A context manager."""

    def __init__(
        self,
        reviewed: ReviewedTalk,
        settings: RenderSettings,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        files = reviewed.files
        assert files.deck is not None
        assert files.recording is not None
        self._reviewed, self._cancelled = reviewed, cancelled
        self._first_page = min(reviewed.timeline.pages)
        with contextlib.ExitStack() as stack:
            deck = stack.enter_context(Deck(files.deck))
            self.speaker: SpeakerReader | None = None
            aspect = None
            if _has_picture(files.recording):
                self.speaker = SpeakerReader(files.recording)
                stack.callback(self.speaker.close)
                aspect = self.speaker.aspect
            self.bt709 = self.speaker is None or self.speaker.bt709
            self.panes = panes_of(settings, aspect)
            self.size = settings.size
            self.canvas = Canvas(deck, self.size, self.panes, bt709=self.bt709)
            self._stack = stack.pop_all()

    def __enter__(self) -> RenderedPictures:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def page_at(self, position_s: float) -> int:
        """Return the page to show: the talk's page, or the one before where it shows none."""
        timeline = self._reviewed.timeline
        return timeline.last_page_at(position_s + _ROUNDING_S) or self._first_page

    def moments(self, start_s: float, end_s: float) -> Iterator[float]:
        """Draw one picture after the other; yield their positions.

        They are the recording's frames, and between them those that pages need.
        """
        last_s: float | None = None
        for at_s, frame in self._frames(start_s, end_s):
            if last_s is None and at_s > start_s + _ROUNDING_S:
                # The picture of the recording begins later.
                last_s = start_s
                yield self._drawn(last_s)
            if last_s is not None:
                if at_s - last_s < _SOONEST_S:
                    continue
                yield from self._still(last_s, at_s)
            self._show(frame)
            last_s = at_s
            yield self._drawn(at_s)
        if last_s is None:
            last_s = start_s
            yield self._drawn(last_s)
        yield from self._still(last_s, end_s - _LAST * _LAST_S - _SOONEST_S)
        if end_s - last_s > 2 * _SOONEST_S:
            # Players count on a last picture that is no longer than any other. The encoder states
            # its length by the pictures before it, which it stores later.
            for number in range(_LAST, 0, -1):
                if (at_s := end_s - number * _LAST_S) > last_s:
                    yield self._drawn(at_s)

    def _still(self, last_s: float, end_s: float) -> Iterator[float]:
        """Draw pictures between two others, at whose times only the page changes."""
        changes = self._reviewed.timeline.changes(last_s, end_s - _ROUNDING_S)
        for change_s in (*changes, end_s):
            while change_s - last_s > _LONGEST_S + _SOONEST_S:
                last_s += _LONGEST_S
                yield self._drawn(last_s)
            at_s = max(change_s, last_s + _SOONEST_S)
            if at_s < end_s - _SOONEST_S:
                last_s = at_s
                yield self._drawn(at_s)

    def _drawn(self, position_s: float) -> float:
        self.canvas.set_page(self.page_at(position_s))
        return position_s

    def _frames(self, start_s: float, end_s: float) -> Iterator[tuple[float, Any]]:
        if self.speaker is None:
            return
        begin_s = self._reviewed.file_s(0.0)
        for at_s, frame in self.speaker.frames(begin_s + start_s, begin_s + end_s, self._cancelled):
            yield at_s - begin_s, frame

    def _show(self, frame: Any) -> None:
        assert self.speaker is not None
        assert self.panes.speaker is not None
        self.canvas.set_speaker(self.speaker.planes(frame, self.panes.speaker))


def _has_picture(recording: Path) -> bool:
    from duthviewer.playback.probe import probe

    return probe(recording).has_video


class _Rendering:
    """One video in the making."""

    def __init__(
        self,
        reviewed: ReviewedTalk,
        pictures: RenderedPictures,
        out: Path,
        format: str,
        start_s: float,
        end_s: float,
        hardware: bool,
        words: ChapterLabels,
        report: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._reviewed, self._pictures, self._out = reviewed, pictures, out
        self._format, self._start_s, self._end_s = format, start_s, end_s
        self._hardware, self._report, self._cancelled = hardware, report, cancelled
        self._words = words
        self._frames = 0

    def run(self, unfinished: Path) -> RenderedVideo:
        import av

        try:
            coding = video_coding(self._format, self._pictures.size, hardware=self._hardware)
        except LookupError as error:
            raise RenderError(
                "This installation has no encoder for {suffix} files.", suffix=self._out.suffix
            ) from error
        options = {"movflags": "+faststart"} if self._format == "mp4" else {}
        container = av.open(str(unfinished), "w", format=self._format, options=options)
        try:
            try:
                sound = self._write(container, coding)
            except BaseException:
                with contextlib.suppress(OSError, ValueError, av.FFmpegError):
                    container.close()
                raise
            container.close()
        except av.FFmpegError as error:
            if isinstance(error, OSError) and error.errno in errno.errorcode:
                # The disk's, such as a full one; those of reading are reported as such.
                raise
            raise RenderError(
                "{path} cannot be encoded: {reason}.", path=self._out, reason=error.strerror
            ) from error
        self._report(1.0)
        return RenderedVideo(
            self._out,
            self._end_s - self._start_s,
            self._frames,
            coding.name,
            coding.is_hardware,
            sound.is_copied if sound.has_sound else None,
            tuple(sorted(self._pictures.canvas.bad_pages)),
        )

    def _write(self, container: Any, coding: VideoCoding) -> SoundTrack:
        pictures, length_s = self._pictures, self._end_s - self._start_s
        video = add_video(container, coding, pictures.size, bt709=pictures.bt709)
        reviewed = self._reviewed
        recording = reviewed.files.recording
        assert recording is not None
        begin_s = reviewed.file_s(self._start_s)
        sound = SoundTrack(recording, container, begin_s, begin_s + length_s)
        try:
            subtitles = self._subtitles(container)
            container.metadata.update(talk_tags(reviewed, self._start_s))
            self._set_chapters(container)
            container.start_encoding()
            page: int | None = None
            for position_s in pictures.moments(self._start_s, self._end_s):
                if self._cancelled():
                    raise media_cancelled()
                at_s = position_s - self._start_s
                sound.write_until(at_s + _AHEAD_S)
                if subtitles is not None:
                    subtitles.write_until(at_s + _AHEAD_S)
                frame = pictures.canvas.picture(coding.format)
                frame.pts, frame.time_base = round(at_s / CLOCK), CLOCK
                shown = pictures.page_at(position_s)
                if shown != page:
                    # A page can be reached at once.
                    frame.pict_type = 1
                    page = shown
                for packet in video.encode(frame):
                    container.mux(packet)
                self._frames += 1
                self._report(min(0.999, at_s / length_s))
            sound.write_rest()
            if subtitles is not None:
                subtitles.write_rest()
            for packet in video.encode(None):
                container.mux(packet)
        finally:
            sound.close()
        return sound

    def _subtitles(self, container: Any) -> SubtitleTrack | None:
        cues = self._reviewed.read_cues(self._cancelled)
        if cues is None:
            return None
        within = shifted_cues(cues, self._start_s, self._end_s)
        if not within:
            return None
        return SubtitleTrack(container, within, self._reviewed.subtitle_language)

    def _set_chapters(self, container: Any) -> None:
        timeline = self._reviewed.timeline
        titles = page_titles(self._reviewed.files.deck, sorted(timeline.pages), self._words.page)
        chapters = chapters_of(timeline, titles, no_page=self._words.no_page)
        set_chapters(container, shifted_chapters(chapters, self._start_s, self._end_s))

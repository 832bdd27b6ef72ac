"""The subtitles embedded in a recording's file, as cues."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from duthviewer.catalogue.problems import printable
from duthviewer.library.media.cue_formats import ass_text
from duthviewer.library.media.cues import Cue, CueError, Cues, between, folded
from duthviewer.playback.probe import OPTIONS

#: The codecs of text subtitles; the others are pictures
_TEXT = frozenset(("ass", "mov_text", "srt", "ssa", "subrip", "text", "webvtt"))
_PATIENCE_S = 5.0
#: A cue may begin this long before the range that is read.
_BEFORE_S = 20.0


@dataclass(frozen=True, slots=True)
class CueTrack:
    """One track: its number in the file, its language code and its title, both may be ""."""

    index: int
    language: str
    title: str


def cue_tracks(recording: Path) -> tuple[CueTrack, ...]:
    """Return the file's text subtitles; none if it cannot be read. Takes about 10 ms."""
    try:
        with _opened(recording) as container:
            return tuple(
                CueTrack(
                    stream.index,
                    stream.metadata.get("language", ""),
                    " ".join(stream.metadata.get("title", "").split()),
                )
                for stream in container.streams.subtitles
                if stream.codec_context.name in _TEXT
            )
    except CueError:
        return ()


def read_track(
    recording: Path, index: int, start_s: float, end_s: float, is_dropped: Callable[[], bool]
) -> Cues:
    """Read the cues of a track within a range of the recording. Reads through the whole range.

    ``is_dropped`` returns whether the result is no longer needed. Raises CueError.
    """
    cues: list[Cue] = []
    with _opened(recording) as container:
        stream = container.streams[index]
        begin_s = (container.start_time or 0) / 1_000_000
        container.seek(int((max(start_s - _BEFORE_S, 0.0) + begin_s) * 1_000_000))
        # In a long silence the audio packets show how far the reading is.
        clock = [*container.streams.audio[:1], *container.streams.video[:1]][:1]
        for packet in container.demux([stream, *clock]):
            if packet.pts is None or packet.time_base is None:
                continue
            at_s = float(packet.pts * packet.time_base) - begin_s
            if at_s >= end_s or is_dropped():
                break
            if packet.stream is not stream:
                continue
            length_s = float((packet.duration or 0) * packet.time_base)
            texts = map(_text_of, packet.decode())
            cues += [Cue(at_s, at_s + length_s, text) for text in texts if text]
    return Cues(folded(between(dict.fromkeys(cues), start_s, end_s)))


@contextmanager
def _opened(recording: Path) -> Iterator[Any]:
    # Imported here because the first window does not need it.
    import av

    try:
        # Absolute, so that no file name is taken for a protocol.
        with av.open(str(recording.absolute()), options=OPTIONS, timeout=_PATIENCE_S) as container:
            yield container
    # A broken file can violate assumptions of the binding, not only of FFmpeg.
    except (av.FFmpegError, OSError, ValueError, ArithmeticError, LookupError) as error:
        raise CueError(
            "The subtitles in {name} cannot be read: {reason}.",
            name=printable(recording.name),
            reason=error,
        ) from error


def _text_of(said: Any) -> str:
    """Return the text of an FFmpeg subtitle; all come as SubStation dialogue."""
    dialogue: bytes = getattr(said, "dialogue", b"")
    return ass_text(dialogue.decode("utf-8", "replace"))

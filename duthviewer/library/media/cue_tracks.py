"""The subtitles that a recording's file carries itself, as cues."""

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

#: Those that are text; others are pictures of it
_TEXT = frozenset(("ass", "mov_text", "srt", "ssa", "subrip", "text", "webvtt"))
_PATIENCE_S = 5.0
#: A cue may have begun so long before the stretch that is read.
_BEFORE_S = 20.0


@dataclass(frozen=True, slots=True)
class CueTrack:
    """One track: its number in the file, its language's code and its title, each perhaps ""."""

    index: int
    language: str
    title: str


def cue_tracks(recording: Path) -> tuple[CueTrack, ...]:
    """The file's subtitles that are text; none where it cannot be read. For a thread, 10 ms."""
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
    """The cues of a track within a stretch of the recording. Reads through all of it: on a thread.

    ``is_dropped`` says that nobody waits any more. Raises CueError.
    """
    cues: list[Cue] = []
    with _opened(recording) as container:
        stream = container.streams[index]
        begin_s = (container.start_time or 0) / 1_000_000
        container.seek(int((max(start_s - _BEFORE_S, 0.0) + begin_s) * 1_000_000))
        # The sound tells how far the reading is where nothing is said for long.
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
    # Imported here because the first window needs none of it.
    import av

    try:
        # Absolute, so that no name is taken for a protocol's.
        with av.open(str(recording.absolute()), options=OPTIONS, timeout=_PATIENCE_S) as container:
            yield container
    # A broken file can break any assumption of the binding, not only those of FFmpeg.
    except (av.FFmpegError, OSError, ValueError, ArithmeticError, LookupError) as error:
        raise CueError(
            "The subtitles in {name} cannot be read: {reason}.",
            name=printable(recording.name),
            reason=error,
        ) from error


def _text_of(said: Any) -> str:
    """What a subtitle of FFmpeg's says: all come in the form of SubStation's dialogue."""
    dialogue: bytes = getattr(said, "dialogue", b"")
    return ass_text(dialogue.decode("utf-8", "replace"))

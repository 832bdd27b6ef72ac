"""What a clip is made of, and how it was made."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from duthviewer.errors import KnownError
from duthviewer.library.media.chapters import Chapter
from duthviewer.library.media.cues import Cue

#: The width of moving pictures, in pixels, if nothing else is chosen
WIDTH_PX = 640


class ClipError(KnownError):
    """A clip cannot be made; the text gives the reason and a remedy."""


class ClipNote(KnownError):
    """What a user should know about a finished clip. It is never raised."""


@dataclass(frozen=True)
class TalkRange:
    """A part of a talk, in positions."""

    start_s: float
    end_s: float


@dataclass(frozen=True)
class ClipChoices:
    """What goes into a clip beside the picture."""

    exact: bool = False
    #: The number of the sound track, from 0; None for all
    audio: int | None = None
    subtitles: bool = True
    #: Whether the subtitles are also written into a file beside the clip
    subtitles_beside: bool = False
    chapters: bool = True
    #: The largest width of a moving picture
    width_px: int = WIDTH_PX


class ClipMethod(enum.Enum):
    """How the video of a clip was made."""

    #: All frames are those of the recording.
    COPIED = enum.auto()
    #: Frames at the start or the end were encoded again, those between are copied.
    JOINED = enum.auto()
    #: All frames were encoded again.
    ENCODED = enum.auto()


@dataclass(frozen=True)
class ClipRequest:
    """A part of a recording that becomes a file. Times are seconds of the recording."""

    recording: Path
    start_s: float
    end_s: float
    #: Whether the clip begins and ends at these frames, not at keyframes
    exact: bool = False
    #: The number of the sound track, from 0; None for all
    audio: int | None = None
    cues: tuple[Cue, ...] = ()
    #: The language of the cues as an ISO 639 code, or ""
    language: str = ""
    chapters: tuple[Chapter, ...] = ()
    #: Title, artist and others, in libavformat's names
    metadata: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class WrittenClip:
    """A finished clip. Times are seconds of the recording."""

    path: Path
    start_s: float
    end_s: float
    method: ClipMethod
    notes: tuple[ClipNote, ...] = ()


def nothing_there() -> ClipError:
    return ClipError("There is nothing in the recording between these times.")


def damage_of(recording: Path) -> Callable[[Exception], ClipError]:
    """Return the function that makes a ClipError of an error in reading a recording."""
    return lambda error: ClipError(
        "{name} is damaged at this place: {reason}. Choose another start or end, or rewrite the"
        " recording first.",
        name=recording.name,
        reason=error,
    )

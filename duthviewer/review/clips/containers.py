"""The kinds of file that a clip can be, and which codings fit into them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from duthviewer.review.clips.values import ClipError


@dataclass(frozen=True)
class ClipContainer:
    """A container format of clips."""

    suffix: str
    #: The name of the format, and libavformat's name of its writer
    name: str
    muxer: str
    #: Codings of video and sound that players expect in it; None for any
    video: frozenset[str] | None
    audio: frozenset[str] | None
    #: The coding of its subtitles
    text: str
    #: The encoder if the video has to be encoded in another coding
    encoder: str


MP4 = ClipContainer(
    ".mp4",
    "MP4",
    "mp4",
    frozenset(("h264", "hevc", "av1", "vp9", "mpeg4", "mpeg2video")),
    frozenset(("aac", "mp3", "ac3", "eac3", "opus", "flac", "alac", "mp2")),
    "mov_text",
    "libx264",
)
MKV = ClipContainer(".mkv", "Matroska", "matroska", None, None, "subrip", "libx264")
WEBM = ClipContainer(
    ".webm",
    "WebM",
    "webm",
    frozenset(("vp8", "vp9", "av1")),
    frozenset(("opus", "vorbis")),
    "webvtt",
    "libvpx-vp9",
)
CLIP_CONTAINERS = {one.suffix: one for one in (MP4, MKV, WEBM)}
#: Pictures that move
ANIMATIONS = (".gif", ".webp")
#: Pictures of one frame
STILLS = (".png",)


def container_of(path: Path) -> ClipContainer:
    """Return the container that a file's name asks for. Raises ClipError."""
    container = CLIP_CONTAINERS.get(path.suffix.lower())
    if container is None:
        raise ClipError(
            "{name} has to end in .mp4, .mkv or .webm for a video, in .gif or .webp for a moving"
            " picture, or in .png for a picture.",
            name=path.name,
        )
    return container


def expect_fits(container: ClipContainer, video: str, audio: tuple[str, ...]) -> None:
    """Raise ClipError if a file of this kind cannot hold these codings as they are."""
    for known, codings in ((container.video, (video,) if video else ()), (container.audio, audio)):
        for coding in codings:
            if known is not None and coding not in known:
                fitting = [one.suffix for one in fitting_containers(video, audio)]
                raise ClipError(
                    "A {container} file cannot hold {coding}, the coding of this recording. Choose"
                    " a name that ends in {suffixes}.",
                    container=container.name,
                    coding=shown_coding(coding),
                    suffixes=", ".join(fitting),
                )


def fitting_containers(video: str, audio: tuple[str, ...]) -> tuple[ClipContainer, ...]:
    """Return the containers that can hold these codings, the most common one first."""

    def fits(one: ClipContainer) -> bool:
        return (not video or one.video is None or video in one.video) and (
            one.audio is None or one.audio.issuperset(audio)
        )

    return tuple(one for one in CLIP_CONTAINERS.values() if fits(one))


def shown_coding(coding: str) -> str:
    """Return the usual name of a coding."""
    known = {
        "h264": "H.264",
        "hevc": "H.265",
        "av1": "AV1",
        "vp8": "VP8",
        "vp9": "VP9",
        "aac": "AAC",
        "mp3": "MP3",
        "opus": "Opus",
        "vorbis": "Vorbis",
        "mpeg2video": "MPEG-2",
        "mpeg4": "MPEG-4",
    }
    return known.get(coding, coding)

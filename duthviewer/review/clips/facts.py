"""What a recording allows for clips: containers, sound tracks, size, keyframes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from duthviewer.library.media.cue_tracks import cue_tracks
from duthviewer.playback.damage import damage_reported
from duthviewer.review.clips.containers import fitting_containers
from duthviewer.review.clips.cut import coding_of, expect_recording
from duthviewer.review.clips.cut_plan import keyframe_plan
from duthviewer.review.clips.encoder import has_encoder
from duthviewer.review.clips.joints import ENCODERS, joint_for
from duthviewer.review.clips.source import ClipSource
from duthviewer.review.clips.values import damage_of


@dataclass(frozen=True)
class ClipFacts:
    """What clips of a recording can be."""

    #: The suffixes of containers that can hold the recording's codings, the most common one first
    suffixes: tuple[str, ...]
    #: The language or title of each sound track; "" if unknown
    sounds: tuple[str, ...] = ()
    #: Bytes of a second, on average
    bytes_per_s: float = 0.0
    #: Whether an exact clip copies all but its edges
    joins: bool = False
    has_video: bool = True
    #: Whether there are subtitles in the recording
    has_texts: bool = False


def clip_facts(recording: Path) -> ClipFacts:
    """Read what clips of a recording can be. Reads the disk. Raises KnownError."""
    expect_recording(recording)
    with damage_reported(damage_of(recording)), ClipSource(recording, 0.0, 0.1) as source:
        video = "" if source.video is None else coding_of(source.video)
        audio = tuple(map(coding_of, source.audio))
        joins = False
        if video in ENCODERS and has_encoder(ENCODERS[video][0]):
            header = bytes(source.video.codec_context.extradata or b"")
            joins = joint_for(video, header) is not None
        size, length_s = recording.stat().st_size, source.media.duration_s
        return ClipFacts(
            tuple(one.suffix for one in fitting_containers(video, audio)),
            tuple(
                stream.metadata.get("title") or stream.metadata.get("language") or ""
                for stream in source.audio
            ),
            size / length_s if length_s else 0.0,
            joins,
            source.video is not None,
            bool(cue_tracks(recording)),
        )


def keyframe_before(recording: Path, at_s: float) -> float:
    """Return where a clip begins that is copied; times are seconds of the recording.

    Reads the disk. Raises KnownError.
    """
    expect_recording(recording)
    with (
        damage_reported(damage_of(recording)),
        ClipSource(recording, at_s, at_s + 0.1) as source,
    ):
        if source.video is None:
            return at_s
        return source.seconds(keyframe_plan(source, at_s, at_s + 0.1).origin)

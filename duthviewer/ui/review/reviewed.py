"""The open talk as a talk to review."""

from __future__ import annotations

from pathlib import Path

from duthviewer.review.comfortable_pace import COMFORTABLE_PACE, comfortable_pace
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.subtitles.controller import Subtitles


def reviewed_of(
    watched: WatchedTalk, subtitles: Subtitles, settings: Settings | None = None
) -> ReviewedTalk | None:
    """Return the open talk as it is now, for functions of `review`; None without a talk.

    It has the timeline with the corrections, the length of the file that is open, and the chosen
    subtitles first, with their delay. Reads no file, so it may be called on the GUI thread.
    """
    talk = watched.talk
    if talk is None:
        return None
    return ReviewedTalk(
        talk.conference,
        talk.talk,
        talk.files,
        watched.length_s,
        talk.timeline.shifted(-talk.talk.start_s),
        talk.clock,
        subtitle_paths(subtitles),
        subtitles.delay_s(),
        comfortable_pace(None if settings is None else settings.get(COMFORTABLE_PACE)),
    )


def subtitle_paths(subtitles: Subtitles) -> tuple[Path, ...]:
    """Return the subtitle files of the open talk: those on the picture first, else the best."""
    choices = [one for one in subtitles.choices() if isinstance(one.source, Path)]
    if not choices:
        return ()
    chosen = subtitles.current if subtitles.current in choices else subtitles.preferred(choices)
    sources = [one.source for one in (chosen, *choices) if one is not None]
    return tuple(dict.fromkeys(path for path in sources if isinstance(path, Path)))

"""What a media file made from a talk says about itself: title, speakers, licence, chapters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from duthviewer.library.media.chapters import Chapter
from duthviewer.review.reviewed_talk import ReviewedTalk

#: The clock of chapters: milliseconds
_BASE = Fraction(1, 1000)
#: Control characters, and those that turn the direction of the text after them
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def licence_of(reviewed: ReviewedTalk) -> str | None:
    """Return the licence of a talk: its own, else its recording's, else its conference's."""
    talk, conference = reviewed.talk, reviewed.conference
    recording = conference.recording_by_id.get(talk.recording)
    of_recording = None if recording is None else recording.licence
    return talk.licence or of_recording or conference.licence


def talk_tags(reviewed: ReviewedTalk, position_s: float = 0.0) -> dict[str, str]:
    """Return the tags of a file that begins at a position of the talk.

    The names are those of FFmpeg, which converts them to the container's.
    """
    talk, conference = reviewed.talk, reviewed.conference
    date = reviewed.date
    tags = {
        "title": talk.title,
        "artist": ", ".join(reviewed.speakers),
        "album": conference.title,
        "date": "" if date is None else date.isoformat(),
        "copyright": licence_of(reviewed) or "",
        "comment": reviewed.link(position_s) or "",
    }
    lines = {key: _line(text) for key, text in tags.items()}
    return {key: line for key, line in lines.items() if line}


def set_chapters(container: Any, chapters: Sequence[Chapter]) -> None:
    """Give the chapters to a container that is written with PyAV. Times are those of its file."""
    container.set_chapters(
        [
            {
                "id": number,
                "start": round(chapter.start_s / _BASE),
                "end": round(chapter.end_s / _BASE),
                "time_base": _BASE,
                "metadata": {"title": _line(chapter.title)},
            }
            for number, chapter in enumerate(chapters, 1)
        ]
    )


def _line(text: str) -> str:
    """Return a stranger's text as one line that any player can show."""
    line = _CONTROLS.sub("", " ".join(text.split()))
    # A page's text may have halves of characters.
    return line.encode("utf-8", "replace").decode()

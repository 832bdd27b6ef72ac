"""A talk to be watched: where it is in its conference, and its files on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.catalogue.timeline import NO_TIMELINE, Timeline
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.store.talk_key import talk_key

#: Tolerance past the end within which the talk still counts as current: a player may stop late.
_AT_END_S = 0.5


@dataclass(frozen=True, slots=True)
class OpenTalk:
    """A talk with the conference it belongs to, its files, and times between the two clocks.

    The talk's own clock counts positions from its start, the recording's counts offsets.
    """

    conference: Conference
    talk: Talk
    day: str
    files: TalkFiles
    #: The folders where missing files may be put
    folders: tuple[Path, ...] = ()
    #: Which page when, on the recording's clock: the catalogue's unless this computer knows better
    timeline: Timeline = NO_TIMELINE

    def __post_init__(self) -> None:
        if not self.timeline:
            object.__setattr__(self, "timeline", self.talk.timeline)

    @property
    def key(self) -> str:
        return talk_key(self.conference.id, self.talk.id)

    @property
    def is_own_video(self) -> bool:
        """Whether the file holds this talk alone, rather than the whole day."""
        return self.files.offset_s != self.talk.start_s

    def length_s(self, duration_s: float) -> float:
        """The talk's length within a file of this duration; 0.0 when nothing tells it."""
        rest_s = max(duration_s - self.files.offset_s, 0.0)
        end_s = self.conference.end_by_talk_id[self.talk.id]
        if end_s is None or self.is_own_video:
            return rest_s
        length_s = end_s - self.talk.start_s
        return min(length_s, rest_s) if duration_s else length_s

    def page_at(self, position_s: float) -> int | None:
        """The page that the talk's timeline shows at a position, if it has one.

        The last span's stays up to the talk's end, so that who jumps there sees the last page;
        what the rest of the day shows is nothing of this talk.
        """
        offset_s = position_s + self.talk.start_s
        end_s = self.conference.end_by_talk_id[self.talk.id]
        if end_s is not None and offset_s > end_s + _AT_END_S:
            return None
        if self.timeline and offset_s >= self.timeline[-1].start_s:
            return self.timeline[-1].page
        return self.timeline.page_at(offset_s)

    def last_page_at(self, position_s: float) -> int | None:
        """The page that the talk shows at a position, or has shown last where it shows none."""
        return self.timeline.last_page_at(position_s + self.talk.start_s)

    def first_s(self, page: int) -> float | None:
        """The position at which the talk first shows a page, as far as its timeline knows."""
        start_s = self.timeline.first_shown.get(page)
        return None if start_s is None else max(0.0, start_s - self.talk.start_s)


def lost_lines(showing: OpenTalk) -> list[str]:
    """Words for the files that the person has chosen for a talk and that are gone."""
    text = QCoreApplication.translate("VideoPane", "The file that you chose is gone: {path}")
    lines = [text.format(path=path) for path in showing.files.lost]
    return [*lines, ""] if lines else []

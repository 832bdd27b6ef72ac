"""A talk that can be watched: its conference, its files and its timeline."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from duthviewer.catalogue.alignment import Alignment
from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.catalogue.timeline import NO_TIMELINE, Correction, Timeline
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.talk_clocks import DAY, TalkClock, talk_clock
from duthviewer.library.conferences.talk_cues import fitted_cues, subtitle_files
from duthviewer.library.conferences.talk_links import talk_address, talk_link
from duthviewer.library.media.cues import Cues, read_cues
from duthviewer.library.store.alignments import KeptAlignment
from duthviewer.library.store.talk_key import talk_key

#: Tolerance past the end within which the talk still counts as current: players may stop late.
_AT_END_S = 0.5


@dataclass(frozen=True, slots=True)
class OpenTalk:
    """A talk with its conference, files and timeline.

    Positions count seconds from the start of the talk; on a video of its own, from the start of
    the file. An offset is a position plus the talk's start: a time of the day's recording if that
    is played. ``clock`` converts times of the talk's other files to offsets.
    """

    conference: Conference
    talk: Talk
    day: str
    files: TalkFiles
    #: The folders where missing files may be put
    folders: tuple[Path, ...] = ()
    #: The timeline in offsets: this computer's, or by default the catalogue's
    timeline: Timeline = NO_TIMELINE
    #: What is certain, in offsets, while the talk without a timeline is being synchronised. It is
    #: shown and never stored.
    early: Timeline = NO_TIMELINE
    #: How much later the person shows all spans; ``timeline`` is shifted already, ``early`` is not
    shift_s: float = 0.0
    #: Whether more of it may come
    is_synchronising: bool = False
    #: The catalogue's file; None in tests
    catalogue: Path | None = None
    #: The alignments of the talk's own videos that hold, by their clocks
    alignments: Mapping[str, Alignment] = field(default_factory=dict)
    #: All that is stored of them
    kept_alignments: Mapping[str, KeptAlignment] = field(default_factory=dict)
    #: The name of the clock of the talk's own video while that is played from the network
    streamed_clock: str = ""
    clock: TalkClock = field(init=False, compare=False)
    #: The timeline to show: the early spans as long as there are some, with the corrections. Their
    #: gaps are spans, too (see `Span.is_gap`).
    followed: Timeline = field(init=False, compare=False)

    def __post_init__(self) -> None:
        clock = talk_clock(self.talk, self.files, self.alignments)
        if self.streamed_clock and self.files.recording is None:
            clock = replace(clock, name=self.streamed_clock)
        object.__setattr__(self, "clock", clock)
        if not self.timeline:
            timeline = clock.timeline_of(self.talk.timeline, DAY)
            object.__setattr__(self, "timeline", timeline)
        followed = self.timeline
        if self.early:
            # A talk with early spans has no timeline but its corrections.
            followed = self.early.shifted(self.shift_s).corrected(
                Correction(
                    start_s=span.start_s, end_s=end_s, page=span.page, other_slide=span.other_slide
                )
                for span in self.timeline
                if not span.is_gap and (end_s := span.end_s) is not None
            )
        object.__setattr__(self, "followed", followed)

    @property
    def key(self) -> str:
        return talk_key(self.conference.id, self.talk.id)

    @property
    def is_own_video(self) -> bool:
        """Whether the file contains only this talk, rather than the whole day."""
        return self.clock.is_own

    @property
    def subtitles(self) -> tuple[Path, ...]:
        """The subtitle files that fit the file that is played."""
        return subtitle_files(self.files, self.clock)

    def read_cues(self, path: Path) -> Cues:
        """Read a subtitle file at the times of the file that is played. Raises CueError."""
        return fitted_cues(read_cues(path), path, self.files, self.clock)

    def length_s(self, duration_s: float) -> float:
        """Return the talk's length within a file of this duration; 0.0 if it is unknown."""
        return self.clock.length_s(self.conference.end_by_talk_id[self.talk.id], duration_s)

    def page_at(self, position_s: float) -> int | None:
        """Return the page that the timeline shows at a position, if any.

        The last page stays up to the talk's end, so that a jump there shows it. After the end
        there is no page: the rest of the day belongs to other talks.
        """
        offset_s = position_s + self.talk.start_s
        end_s = self.conference.end_by_talk_id[self.talk.id]
        if not self.is_own_video and end_s is not None and offset_s > end_s + _AT_END_S:
            return None
        if not self.early and self.timeline and offset_s >= self.timeline[-1].start_s:
            return self.timeline[-1].page
        return self.followed.page_at(offset_s)

    def is_known_at(self, position_s: float) -> bool:
        """Return whether it is known if a page is shown at a position, and which."""
        span = self.followed.span_at(position_s + self.talk.start_s)
        return not self.early or (span is not None and not span.is_gap)

    def is_other_slide_at(self, position_s: float) -> bool:
        """Return whether a slide is shown at a position that is not in the deck."""
        span = self.followed.span_at(position_s + self.talk.start_s)
        return span is not None and span.other_slide

    def last_page_at(self, position_s: float) -> int | None:
        """Return the page shown at a position, or the last one shown before it."""
        return self.followed.last_page_at(position_s + self.talk.start_s)

    def position_of(self, at_s: float, clock: str | None = None) -> float | None:
        """Convert a time of a clock, or an offset without one, to a position.

        None if the file that is played does not have this moment, or it is unknown where.
        """
        offset_s = at_s if clock is None else self.clock.offset_of(at_s, clock)
        return None if offset_s is None else max(0.0, offset_s - self.talk.start_s)

    def position_on(self, files: TalkFiles, position_s: float) -> float | None:
        """Convert a position to one on other files of the talk; None if nothing is to change."""
        changed = replace(self, files=files)
        if changed.clock.name == self.clock.name:
            return None
        file_s = self.clock.time_of(self.talk.start_s + position_s)
        return changed.position_of(file_s, self.clock.name)

    def link_at(self, position_s: float) -> str | None:
        """Return a web address of a position: in the day's recording, else in the own video."""
        return talk_link(self.conference, self.talk, self.clock, position_s)

    def address_at(self, position_s: float) -> str:
        """Return the address of a position that this program opens."""
        page = self.page_at(position_s)
        return talk_address(self.conference, self.talk, self.clock, position_s, page)

    def first_s(self, page: int) -> float | None:
        """Return the position at which a page is first shown; None if it is unknown."""
        start_s = self.followed.first_shown.get(page)
        return None if start_s is None else max(0.0, start_s - self.talk.start_s)


def lost_lines(showing: OpenTalk) -> list[str]:
    """Return lines that name the files that were chosen for a talk and are missing."""
    text = QCoreApplication.translate("VideoPane", "The file you chose is missing: {path}")
    lines = [text.format(path=path) for path in showing.files.lost]
    return [*lines, ""] if lines else []

"""Values of a list of times: entries, the parts of the list, and what is around them."""

from __future__ import annotations

from dataclasses import dataclass, field

from duthviewer.library.importing.times.marks import (
    TimeKind,
)


@dataclass(frozen=True, slots=True)
class TimeEntry:
    """One entry: when it starts, and its text."""

    start_s: float
    text: str
    line: int
    end_s: float | None = None
    #: Lines below it that belong to it, and the addresses in all of its lines
    below: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    #: A time in parentheses behind the text, often a length
    behind_s: float | None = None
    #: A time in parentheses directly behind the start
    length_s: float | None = None
    is_short: bool = False
    is_end_short: bool = False
    kind: TimeKind = TimeKind.COLONS
    url: str | None = None
    #: The first number was written with two digits
    is_padded: bool = False
    #: What the text of its line ends with, if it goes on in the next
    open_end: str = ""
    #: The length of its line
    width: int = 0
    #: How far its line is indented, if it has a bullet
    indent: int | None = None


@dataclass(slots=True)
class TimedPart:
    """The entries of one recording, in the order of the text."""

    heading: str = ""
    url: str | None = None
    line: int | None = None
    entries: list[TimeEntry] = field(default_factory=list)
    #: The times are times of day, turned into seconds after the first
    is_planned: bool = False
    #: Two numbers were read as hours and minutes
    is_hours: bool = False
    #: The address is the only one around the list, and nothing calls it the recording's
    is_url_guessed: bool = False
    #: The text had no heading here, but times that begin again
    is_split_guessed: bool = False


@dataclass(slots=True)
class TimedText:
    """A text with a list of times."""

    title: str = ""
    title_line: int | None = None
    description: list[str] = field(default_factory=list)
    parts: list[TimedPart] = field(default_factory=list)
    #: Lines that belong to nothing, with their numbers
    left_out: list[tuple[int, str]] = field(default_factory=list)

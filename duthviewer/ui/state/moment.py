"""Moments of talks, and requests to open a talk."""

from __future__ import annotations

from typing import NamedTuple


class Moment(NamedTuple):
    """A place to jump to: a talk and an offset, perhaps a page.

    ``talk`` is the talk's key. ``offset_s`` is an offset of the file that is played (see
    `TalkClock`), or with ``clock`` a time of that clock; if it is None, the talk resumes where it
    was left and shows ``page``, if any. ``words`` were found on the page.
    """

    talk: str
    offset_s: float | None = None
    page: int | None = None
    words: tuple[str, ...] = ()
    clock: str | None = None


class TalkRequest(NamedTuple):
    """A talk to open as soon as its files are known, at a position or at a moment.

    ``talk`` is its id or its key. Without position and moment it resumes where it was left.
    """

    talk: str
    at_s: float | None = None
    moment: Moment | None = None

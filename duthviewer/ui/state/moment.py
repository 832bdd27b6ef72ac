"""A moment: a place to jump to."""

from __future__ import annotations

from typing import NamedTuple


class Moment(NamedTuple):
    """A talk and an offset, perhaps a page.

    ``talk`` is the talk's key, ``offset_s`` are seconds of the recording, None where nobody knows:
    then the talk is opened where a person has left it, with the page in sight if there is one.
    ``words`` were found on the page.
    """

    talk: str
    offset_s: float | None = None
    page: int | None = None
    words: tuple[str, ...] = ()


class TalkRequest(NamedTuple):
    """A talk to be opened as soon as its files are known: at a position, or at a moment.

    ``talk`` is its id or its key. Without both it is opened where a person has left it.
    """

    talk: str
    at_s: float | None = None
    moment: Moment | None = None

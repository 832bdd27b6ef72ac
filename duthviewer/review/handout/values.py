"""What is in a handout, as the typst template reads it. Lengths are in points."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass

from duthviewer.catalogue.value import Value
from duthviewer.errors import KnownError


class Paper(enum.StrEnum):
    """A size of paper, by its name in typst."""

    A4 = "a4"
    LETTER = "us-letter"


class HandoutLayout(enum.StrEnum):
    """What is beside each slide."""

    #: What was said over it, and notes
    TEXT = "text"
    #: Empty lines for writing
    LINES = "lines"


@dataclass(frozen=True)
class HandoutOptions:
    """What goes into a handout."""

    paper: Paper = Paper.A4
    layout: HandoutLayout = HandoutLayout.TEXT
    with_transcript: bool = True
    with_notes: bool = True


@dataclass(frozen=True)
class HandoutLabels:
    """The words in a handout besides the talk's own."""

    page: str = "Page {page}"
    not_shown: str = "Not shown in the talk"
    no_page: str = "Without a slide"
    said: str = "What was said"
    note: str = "Note"
    picture: str = "Picture of the note"
    watch: str = "Watch the talk"
    open: str = "duthviewer"
    licence: str = "Licence: {licence}"
    no_timeline: str = (
        "The times of the slides are unknown: what was said is at the end. Synchronise the talk to"
        " have it beside the slides."
    )
    no_transcript: str = "There are no subtitles of this talk, so what was said is missing."
    no_slides: str = "The slides of this talk are not on this computer."
    no_font: str = "No font of this computer has some of the letters, such as “{letters}”."
    no_pages: str = "The slides could not be read: {reason}"
    #: Gives the text of an error
    explain: Callable[[KnownError], str] = str


class PageArea(Value, frozen=True, omit_defaults=False):
    """The part of a page that is shown, as fractions of the page."""

    left: float = 0.0
    top: float = 0.0
    width: float = 1.0
    height: float = 1.0


class PageLink(Value, frozen=True, omit_defaults=False):
    """A link on a slide, from its top left corner."""

    left: float
    top: float
    width: float
    height: float
    address: str


class PageArt(Value, frozen=True, omit_defaults=False):
    """How a page is shown: ``kind`` is "vector" (a page of ``file``), "picture" or "none"."""

    kind: str
    width: float
    height: float
    file: str = ""
    page: int = 1
    area: PageArea = PageArea()
    links: tuple[PageLink, ...] = ()
    #: The text of the page for people who cannot see it
    alt: str = ""
    #: Why the page cannot be shown
    problem: str = ""


class HandoutTime(Value, frozen=True, omit_defaults=False):
    """A time as text, with its address on the web and that which this program opens."""

    text: str
    link: str = ""
    address: str = ""


class HandoutText(Value, frozen=True, omit_defaults=False):
    """A paragraph that was said ("said"), or a note ("note"), perhaps with a picture."""

    kind: str
    text: str
    time: HandoutTime | None = None
    to_left: bool = False
    #: A file in the folder of the handout; for a note of the library, the name of its picture
    picture: str = ""


class HandoutSection(Value, frozen=True, omit_defaults=False):
    """A page of the deck with its texts, or what belongs to no page (``page`` is 0)."""

    page: int
    number: str
    title: str
    #: Says that the page was not shown
    shown: str = ""
    times: tuple[HandoutTime, ...] = ()
    texts: tuple[HandoutText, ...] = ()
    art: PageArt | None = None


class HandoutWords(Value, frozen=True, omit_defaults=False):
    """The labels that the template uses itself."""

    note: str
    picture: str
    open: str


class Handout(Value, frozen=True, omit_defaults=False):
    """A handout as the template reads it."""

    title: str
    speakers: tuple[str, ...]
    about: tuple[str, ...]
    address: HandoutTime
    licence: str
    running_title: str
    running_speakers: str
    language: str
    region: str | None
    paper: str
    layout: str
    words: HandoutWords
    slide_width: float
    #: The height of the largest slide, and of lines for writing
    slide_height: float
    body_width: float
    body_height: float
    #: What could not be put into it
    missing: tuple[str, ...] = ()
    sections: tuple[HandoutSection, ...] = ()

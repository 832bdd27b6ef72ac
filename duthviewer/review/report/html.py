"""A report as one HTML file that needs nothing else: no script, no address outside."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import duthviewer
from duthviewer.catalogue.addresses import is_web_address
from duthviewer.catalogue.clock import clock
from duthviewer.library.conferences.moment_link import is_moment_address
from duthviewer.resources import resource
from duthviewer.review.pace.placed_notes import PlacedNote
from duthviewer.review.pace.values import PaceReport, PageFigures, TimeRange
from duthviewer.review.report.contents import ReportContents
from duthviewer.review.report.labels import ENGLISH_REPORT, ReportLabels
from duthviewer.review.report.pictures import EmbeddedPicture

#: The longest pauses that are listed
_MOST_PAUSES = 10
#: The pages that the text of the chart names
_MOST_LONG = 3
#: A longer address is not printed.
_LONGEST_PRINTED = 48
#: Characters that XML and HTML forbid, and those that change the direction of what follows
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\ufffe\uffff]")


@dataclass(frozen=True)
class Moment:
    """A position with its links."""

    time: str
    #: The address for everybody; None if there is none on the web
    web: str | None
    #: The address that this program opens
    here: str

    @property
    def link(self) -> str:
        return self.web or self.here

    @property
    def printed(self) -> str:
        """The web address as it is printed; "" if it is too long to be typed."""
        short = (self.web or "").partition("://")[2].removeprefix("www.")
        return short if len(short) <= _LONGEST_PRINTED else ""


@dataclass(frozen=True)
class SaidParagraph:
    """A paragraph of the transcript."""

    moment: Moment
    text: str


@dataclass(frozen=True)
class ShownNote:
    """A note as the report shows it."""

    moment: Moment | None
    text: str
    picture: EmbeddedPicture | None


@dataclass(frozen=True)
class PageSection:
    """Everything about one page, or about the time without a page (None)."""

    figures: PageFigures | None
    picture: EmbeddedPicture | None
    moments: tuple[Moment, ...]
    said: tuple[SaidParagraph, ...]
    notes: tuple[ShownNote, ...]


def as_html(contents: ReportContents, words: ReportLabels = ENGLISH_REPORT) -> str:
    """Return the report as HTML."""
    # Imported here because it is slow.
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(resource("report")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_clean,
    )
    environment.filters.update(
        clock=clock, fill=_fill, share=_share, short=_short, safe_address=_safe_address
    )
    style = resource("report", "report.css").read_text("utf-8")
    template = environment.get_template("report.html")
    return template.render(_values(contents, words, style))


def _values(contents: ReportContents, words: ReportLabels, style: str) -> Mapping[str, Any]:
    from markupsafe import Markup

    talk, pace = contents.talk, contents.pace
    sections = _sections(contents)
    recording = talk.conference.recording_by_id.get(talk.talk.recording)
    placed = {note.note.id for section in sections for note in ()}
    del placed
    pages = {page.page for page in pace.pages}
    return {
        "words": words,
        "language": words.language,
        # Our own file, and the hash that permits it
        "style": Markup(style),
        "style_hash": base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
        "pace": pace,
        "place": talk.conference.place,
        "date": _date(contents),
        "licence": talk.talk.licence
        or (recording.licence if recording is not None else None)
        or talk.conference.licence,
        "visits": [
            (visit, _moment(contents, visit.start_s, visit.page)) for visit in pace.visits
        ],
        "sections": [section for section in sections if section.figures is not None],
        "without_page": next((one for one in sections if one.figures is None), None),
        "other_notes": [
            _note(contents, one) for one in contents.notes if one.page not in pages
        ],
        "pauses": [
            (pause, _moment(contents, pause.start_s), _page_at(pace, pause))
            for pause in _longest_pauses(pace)
        ],
        "long_pages": [page.page for page in _longest_pages(pace)],
        "problem": contents.pictures.problem,
        "version": duthviewer.__version__,
    }


def _sections(contents: ReportContents) -> list[PageSection]:
    """Return the sections of the pages, and of the time without a page if something was said."""
    pace = contents.pace
    said: dict[int | None, list[SaidParagraph]] = {}
    for part in contents.said:
        said.setdefault(part.visit.page, []).extend(
            SaidParagraph(_moment(contents, one.start_s, part.visit.page), one.text)
            for one in part.paragraphs
        )
    notes: dict[int | None, list[ShownNote]] = {}
    for one in contents.notes:
        notes.setdefault(one.page, []).append(_note(contents, one))
    figures: list[PageFigures | None] = [*pace.pages]
    if None in said:
        figures.append(None)
    sections = []
    for of_page in figures:
        page = None if of_page is None else of_page.page
        sections.append(
            PageSection(
                figures=of_page,
                picture=None if page is None else contents.pictures.by_page.get(page),
                moments=tuple(
                    _moment(contents, visit.start_s, page)
                    for visit in pace.visits
                    if visit.page == page
                ),
                said=tuple(said.get(page, ())),
                notes=() if page is None else tuple(notes.get(page, ())),
            )
        )
    return sections


def _moment(contents: ReportContents, at_s: float, page: int | None = None) -> Moment:
    talk = contents.talk
    return Moment(clock(at_s), talk.link(at_s), talk.address(at_s, page))


def _note(contents: ReportContents, placed: PlacedNote) -> ShownNote:
    moment = None if placed.at_s is None else _moment(contents, placed.at_s, placed.page)
    picture = contents.stills.get(placed.note.id)
    return ShownNote(moment, placed.note.text.strip("\n"), picture)


def _date(contents: ReportContents) -> str:
    """Return the day of the talk, else the days of the conference, as ISO 8601 writes them."""
    conference = contents.talk.conference
    recording = conference.recording_by_id.get(contents.talk.talk.recording)
    if recording is not None and recording.date is not None:
        return recording.date.isoformat()
    days = [day.isoformat() for day in (conference.start, conference.end) if day is not None]
    return " – ".join(dict.fromkeys(days))


def _longest_pauses(pace: PaceReport) -> Sequence[TimeRange]:
    pauses = () if pace.sound is None else pace.sound.pauses
    longest = sorted(pauses, key=lambda pause: -pause.length_s)[:_MOST_PAUSES]
    return sorted(longest, key=lambda pause: pause.start_s)


def _longest_pages(pace: PaceReport) -> Sequence[PageFigures]:
    return sorted(pace.shown, key=lambda page: -page.shown_s)[:_MOST_LONG]


def _page_at(pace: PaceReport, pause: TimeRange) -> int | None:
    at = (visit.page for visit in pace.visits if visit.start_s <= pause.start_s < visit.end_s)
    return next(at, None)


# Filters of the template.


def _clean(value: Any) -> Any:
    """Remove what HTML forbids from a stranger's text."""
    from markupsafe import Markup

    if isinstance(value, str) and not isinstance(value, Markup):
        return _FORBIDDEN.sub("\ufffd", value)
    return value


def _fill(text: str, **values: object) -> str:
    return text.format_map(values)


def _share(share: float) -> str:
    return f"{100 * share:.1f} %" if share < 0.1 else f"{100 * share:.0f} %"


def _short(text: str, most: int = 120) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _safe_address(address: str) -> str:
    """Return an address that a link may have; "#" for anything that could run a script."""
    return address if is_web_address(address) or is_moment_address(address) else "#"

"""A report as one HTML file that needs nothing else: no script, no address outside."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import duthviewer
from duthviewer.catalogue.addresses import is_web_address
from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.texts import shortened
from duthviewer.library.conferences.moment_link import is_moment_address
from duthviewer.resources import resource
from duthviewer.review.media_file.tags import licence_of
from duthviewer.review.pace.chart import LONG_PAUSE_S, ChartBar, PaceChart, Rect, pace_chart
from duthviewer.review.pace.chart_colours import DARK, LIGHT, ChartColours, tone_colour
from duthviewer.review.pace.placed_notes import PlacedNote
from duthviewer.review.pace.summary import pace_summary
from duthviewer.review.pace.values import PaceReport, PageFigures, Visit, page_ranges
from duthviewer.review.report.contents import ReportContents
from duthviewer.review.report.labels import ENGLISH_REPORT, ReportLabels
from duthviewer.review.report.pictures import EmbeddedPicture
from duthviewer.review.sound.values import TimeRange

#: The longest pauses that are listed
_MOST_PAUSES = 10
#: The ranges of pages shown that a tile has room for
_MOST_RANGES = 3
#: The pages that the text of the chart names
_MOST_LONG = 3
#: The text beside a page on half a page of paper
_MOST_LETTERS = 2200
#: What the space around a text and a note's picture take of that
_LETTERS_OF_A_TEXT, _LETTERS_OF_A_PICTURE = 40, 900
#: Name, width and height of each chart, in pixels
_CHARTS = (("wide", 1152, 320), ("narrow", 358, 300))
_CHART_TEXT_PX = 12
#: A lower bar has no room for the mark of a page that takes longer than it can show.
_LEAST_CUT_PX = 8.0
#: The colours of bars, from short pages to long ones
_TONES = 9
#: The pace of a page that was shown for a shorter time says nothing.
_LEAST_FOR_PACE_S = 10.0
#: The colours of the window, in ``ui/widgets/theme.py``
_LIGHT_PAGE = (
    "--back:#f5f6f8;--surface:#ffffff;--line:#d8dde4;--text:#1a1d22;--muted:#59636f;"
    "--accent:#0b7a4b;--amber:#8a5a00;"
)
_DARK_PAGE = (
    "--back:#14161a;--surface:#1b1e24;--line:#2e343e;--text:#e8eaee;--muted:#9aa3b2;"
    "--accent:#4cc38a;--amber:#f2b84b;"
)
#: A longer title is cut in the text of a bar.
_LONGEST_TITLE = 120
#: A longer address is not printed.
_LONGEST_PRINTED = 48
#: Characters that XML and HTML forbid, and those that change the direction of what follows
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\ufffe\uffff]")


@dataclass(frozen=True)
class LinkedMoment:
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

    moment: LinkedMoment
    text: str


@dataclass(frozen=True)
class ShownNote:
    """A note as the report shows it."""

    moment: LinkedMoment | None
    text: str
    picture: EmbeddedPicture | None


@dataclass(frozen=True)
class SummaryTile:
    """A figure of the whole talk."""

    label: str
    value: str
    more: str = ""


@dataclass(frozen=True)
class ReportBar:
    """A visit in the chart. ``tone`` is a number of the style sheet's colours."""

    rect: Rect
    page: int | None
    tone: int
    is_cut: bool
    text: str


@dataclass(frozen=True)
class ReportChart:
    """The chart at one size."""

    name: str
    geometry: PaceChart
    bars: tuple[ReportBar, ...]


@dataclass(frozen=True)
class PageSection:
    """Everything about one page."""

    figures: PageFigures
    picture: EmbeddedPicture | None
    #: The page for people who cannot see the picture
    alt: str
    #: When it was turned to
    moments: tuple[LinkedMoment, ...]
    #: How often it was shown, if more than once
    times: str
    pace: str
    #: Whether that is outside the comfortable range
    pace_hint: str
    said: tuple[SaidParagraph, ...]
    notes: tuple[ShownNote, ...]

    @property
    def is_long(self) -> bool:
        """Whether it takes more than half a page of paper, and begins on a new one."""
        texts = [one.text for one in self.said] + [one.text for one in self.notes]
        pictures = [one for one in self.notes if one.picture is not None]
        letters = sum(len(text) + _LETTERS_OF_A_TEXT for text in texts)
        return letters + len(pictures) * _LETTERS_OF_A_PICTURE > _MOST_LETTERS


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
        clock=clock, fill=_fill, px=_px, share=_share, safe_address=_safe_address
    )
    style = report_style()
    template = environment.get_template("report.html")
    return template.render(_values(contents, words, style))


def _values(contents: ReportContents, words: ReportLabels, style: str) -> Mapping[str, Any]:
    from markupsafe import Markup

    talk, pace = contents.talk, contents.pace
    sections = [_section(contents, page, words) for page in pace.pages]
    without_page = tuple(_said(contents, None))
    pages = {page.page for page in pace.pages}
    problem = contents.pictures.problem
    language = ""
    if contents.said or pace.fillers:
        # As HTML has it: "pt-BR"
        language = talk.subtitle_language.replace("_", "-")
    return {
        "words": words,
        "language": words.language,
        # Our own file, and the hash that permits it
        "style": Markup(style),
        "style_hash": base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
        "pace": pace,
        "facts": _facts(contents),
        "sentences": [words.sentence(one) for one in pace_summary(pace)],
        "tiles": _tiles(pace, words),
        "hints": _hints(pace, words),
        "charts": _charts(pace, words) if pace.visits and pace.length_s > 0 else [],
        "chart_about": _about_chart(pace, words),
        "visits": [
            {
                "visit": visit,
                "moment": _moment(contents, visit.start_s, visit.page),
                "pace": _mean_pace(pace, visit),
            }
            for visit in pace.visits
        ],
        "sections": sections,
        "without_page": without_page,
        "other_notes": [_note(contents, one) for one in contents.notes if one.page not in pages],
        "pauses": [
            (pause, _moment(contents, pause.start_s), _page_at(pace, pause))
            for pause in _longest_pauses(pace)
        ],
        "said_lang": Markup(' lang="{}"').format(language),
        "problem": "" if problem is None else words.explain(problem),
        "licence": licence_of(talk),
        "version": duthviewer.__version__,
    }


def _facts(contents: ReportContents) -> list[str]:
    conference = contents.talk.conference
    return [fact for fact in (_date(contents), conference.place) if fact]


def _tiles(pace: PaceReport, words: ReportLabels) -> list[SummaryTile]:
    slot = "" if pace.planned_s is None else words.slot.format(time=clock(pace.planned_s))
    tiles = [SummaryTile(words.length, clock(pace.length_s), slot)]
    shown = len(pace.shown)
    of_pages = ""
    if pace.page_count:
        of_pages = words.of_pages.format(count=pace.page_count)
        pages = page_ranges(page.page for page in pace.shown)
        if pace.skipped and shown and pages.count(",") < _MOST_RANGES:
            of_pages = words.covered.format(count=pace.page_count, pages=pages)
    tiles.append(SummaryTile(words.pages_shown, str(shown), of_pages))
    if pace.median_page_s is not None:
        tiles.append(SummaryTile(words.median, clock(pace.median_page_s)))
    if pace.words_per_minute is not None:
        low, high = pace.comfortable
        comfortable = words.comfortable.format(low=round(low), high=round(high))
        tiles.append(SummaryTile(words.pace, str(round(pace.words_per_minute)), comfortable))
    if pace.sound is not None:
        paused_s = sum(pause.length_s for pause in pace.sound.pauses)
        in_all = words.in_all.format(time=clock(paused_s))
        tiles.append(SummaryTile(words.pauses, str(len(pace.sound.pauses)), in_all))
    if pace.questions_s is not None:
        tiles.append(SummaryTile(words.questions, clock(pace.questions_s)))
    if pace.fillers:
        count = sum(filler.count for filler in pace.fillers)
        tiles.append(SummaryTile(words.fillers, str(count)))
    return tiles


def _hints(pace: PaceReport, words: ReportLabels) -> list[str]:
    hints = []
    if not pace.shown:
        hints.append(words.no_pages)
    if pace.words is None:
        hints.append(words.no_subtitles)
    if pace.sound is None:
        hints.append(words.no_sound)
    return hints


def _charts(pace: PaceReport, words: ReportLabels) -> list[ReportChart]:
    """Lay out the chart for a screen or paper, and for a phone."""
    charts = []
    for name, width, height in _CHARTS:
        geometry = pace_chart(pace, width, height, _CHART_TEXT_PX)
        bars = tuple(
            ReportBar(
                bar.rect,
                bar.page,
                0 if bar.tone is None else round((bar.tone + 1) / 2 * (_TONES - 1)),
                bar.is_cut and bar.rect.height > _LEAST_CUT_PX,
                _bar_text(bar, pace, words),
            )
            for bar in geometry.bars
        )
        charts.append(ReportChart(name, geometry, bars))
    return charts


def _bar_text(bar: ChartBar, pace: PaceReport, words: ReportLabels) -> str:
    visit = bar.visit
    start, end = clock(visit.start_s), clock(visit.end_s)
    if visit.page is None:
        return words.chart_no_page.format(start=start, end=end)
    shown_s = next((page.shown_s for page in pace.pages if page.page == visit.page), 0.0)
    return words.chart_page.format(
        page=visit.page,
        title=shortened(bar.title, _LONGEST_TITLE),
        start=start,
        end=end,
        time=clock(shown_s),
    )


def _about_chart(pace: PaceReport, words: ReportLabels) -> str:
    longest = sorted(pace.shown, key=lambda page: -page.shown_s)[:_MOST_LONG]
    pages = ", ".join(f"{page.page} ({clock(page.shown_s)})" for page in longest)
    return words.chart_about.format(pages=pages or "–")


def _mean_pace(pace: PaceReport, visit: Visit) -> str:
    """Return the mean of the pace line during a visit."""
    within = [
        point.words_per_minute for point in pace.pace if visit.start_s <= point.at_s < visit.end_s
    ]
    return str(round(sum(within) / len(within))) if within else ""


def report_style() -> str:
    """Return the style sheet with the colours of the chart, those of the window."""
    style = resource("report", "report.css").read_text("utf-8")
    light, dark = _variables(LIGHT), _variables(DARK)
    tones = "".join(f".tone-{number}{{fill:var(--tone-{number})}}" for number in range(_TONES))
    return (
        f":root{{color-scheme:light;{_LIGHT_PAGE}{light}}}\n"
        f"@media screen and (prefers-color-scheme:dark)"
        f"{{:root{{color-scheme:dark;{_DARK_PAGE}{dark}}}}}\n{tones}\n{style}"
    )


def _variables(colours: ChartColours) -> str:
    tones = (tone_colour(2 * number / (_TONES - 1) - 1, colours) for number in range(_TONES))
    values = {f"tone-{number}": colour for number, colour in enumerate(tones)}
    values |= {
        "pace": colours.pace,
        "band": colours.band,
        "pause": colours.pause,
        "no-page": colours.no_page,
        "axis": colours.axis,
    }
    return "".join(f"--{name}:{value};" for name, value in values.items())


def _section(contents: ReportContents, figures: PageFigures, words: ReportLabels) -> PageSection:
    page, pace = figures.page, figures.words_per_minute
    picture = contents.pictures.by_page.get(page)
    low, high = contents.pace.comfortable
    hint = ""
    if pace is not None and figures.shown_s >= _LEAST_FOR_PACE_S:
        hint = words.fast if pace > high else words.slow if pace < low else ""
    return PageSection(
        figures=figures,
        picture=picture,
        alt=words.page_text.format(page=page, text=picture.text)
        if picture is not None and picture.text
        else words.page_of.format(page=page),
        moments=tuple(
            _moment(contents, at_s, page) for at_s in _starts(contents.pace.visits, page)
        ),
        times=words.times.format(count=figures.visits) if figures.visits > 1 else "",
        pace="" if pace is None else str(round(pace)),
        pace_hint=hint,
        said=tuple(_said(contents, page)),
        notes=tuple(_note(contents, one) for one in contents.notes if one.page == page),
    )


def _starts(visits: Sequence[Visit], page: int) -> Iterator[float]:
    """Yield when a page was turned to; a look at the speaker between is no turn."""
    before: int | None = None
    for visit in visits:
        if visit.page == page != before:
            yield visit.start_s
        before = before if visit.page is None else visit.page


def _said(contents: ReportContents, page: int | None) -> Iterator[SaidParagraph]:
    for part in contents.said:
        if part.visit.page == page:
            for one in part.paragraphs:
                yield SaidParagraph(_moment(contents, one.start_s, page), one.text)


def _moment(contents: ReportContents, at_s: float, page: int | None = None) -> LinkedMoment:
    talk = contents.talk
    return LinkedMoment(clock(at_s), talk.link(at_s), talk.address(at_s, page))


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
    pauses = [] if pace.sound is None else pace.sound.pauses
    pauses = [pause for pause in pauses if pause.length_s >= LONG_PAUSE_S]
    longest = sorted(pauses, key=lambda pause: -pause.length_s)[:_MOST_PAUSES]
    return sorted(longest, key=lambda pause: pause.start_s)


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


def _px(length: float) -> str:
    return f"{length:.1f}".removesuffix(".0")


def _share(share: float) -> str:
    return f"{100 * share:.1f} %" if share < 0.1 else f"{100 * share:.0f} %"


def _safe_address(address: str) -> str:
    """Return an address that a link may have; "#" for anything that could run a script."""
    return address if is_web_address(address) or is_moment_address(address) else "#"

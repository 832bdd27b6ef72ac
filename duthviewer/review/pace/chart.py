"""The chart of a talk's pace as geometry: the window paints it, the report writes it as SVG.

From top to bottom: the speed of speaking with the comfortable range, if there are subtitles; marks
of pauses, if the sound was measured; a bar for each visit of a page. A bar is as wide as the visit
is long, and as high as the page's whole time is against the median of all pages, so that long
pages stand out without colours, too. Lengths are pixels, the origin is the upper left corner.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from duthviewer.catalogue.clock import clock
from duthviewer.review.pace.values import PaceReport, Visit

#: Times between two ticks of the time axis, in seconds
_TICKS_S: Final = (
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 28800, 86400,
)  # fmt: skip
#: Words per minute between two ticks of the pace axis
_PACE_STEPS: Final = (20, 40, 50, 100, 200, 500, 1000)
#: The mean width of a digit against the size of the font
_DIGIT = 0.6
#: The height of the bars ends at this multiple of the median.
_MOST_TIMES = 9.0
#: The share of the height that the pace has, where the chart has one
_PACE_SHARE = 0.42
#: Below this height there is no room for the pace beside the bars.
_LEAST_FOR_PACE_PX = 70.0
#: The width of two bars' gap, if the bars are wide enough
_GAP_PX = 1.0
_WIDE_PX = 3.0
_LEAST_BAR_PX = 1.0
#: Only pauses from this length on have a mark: there are hundreds of short ones.
LONG_PAUSE_S: Final = 2.0
#: The height of the marks of pauses
_PAUSE_PX = 6.0


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle of a chart."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """A point of the pace line."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class ChartTick:
    """A value on an axis: where it is (x on the time axis, else y), and its text.

    ``text_at`` is the middle of the text, which may be beside the tick at an end of the axis.
    """

    value: float
    at: float
    text: str
    text_at: float


@dataclass(frozen=True, slots=True)
class ChartBar:
    """A visit. The bar of a time without a page has the whole height, and no tone."""

    visit: Visit
    title: str
    rect: Rect
    #: The page's whole time as a multiple of the median
    times_median: float | None = None
    #: From -1 (a quarter of the median or less) to 1 (four times the median or more)
    tone: float | None = None
    #: Whether the page takes longer than the height can show
    is_cut: bool = False

    @property
    def page(self) -> int | None:
        return self.visit.page


@dataclass(frozen=True, slots=True)
class PageLabel:
    """A page number below its bar: the middle of the text."""

    page: int
    x: float


@dataclass(frozen=True)
class PaceLine:
    """The speed of speaking above the bars."""

    plot: Rect
    points: tuple[ChartPoint, ...]
    #: The comfortable range
    band: Rect
    ticks: tuple[ChartTick, ...]


@dataclass(frozen=True)
class PaceChart:
    """The chart of one report at one size."""

    width: float
    height: float
    length_s: float
    #: The area of the bars
    plot: Rect
    #: All visits in order, without gaps
    bars: tuple[ChartBar, ...]
    #: The page numbers that fit below the bars, and the middle of their line
    labels: tuple[PageLabel, ...]
    label_y: float
    #: Where the median of the pages is; None without a page
    median_y: float | None
    median_s: float | None
    #: Multiples of the median beside the bars
    bar_ticks: tuple[ChartTick, ...]
    time_ticks: tuple[ChartTick, ...]
    #: The middle of the texts of the time axis
    time_y: float
    #: The area of the pace; None without one
    #: Where the talk's slot ends, if the talk is longer; else None
    planned_x: float | None = None
    #: The speed of speaking; None without subtitles, or without room
    pace: PaceLine | None = None
    #: The line of the pauses, None without sound; and the mark of each that is long
    pause_plot: Rect | None = None
    pauses: tuple[Rect, ...] = ()

    def x_of(self, at_s: float) -> float:
        """Return the x of a position of the talk."""
        if not self.length_s:
            return self.plot.x
        return self.plot.x + min(max(at_s / self.length_s, 0.0), 1.0) * self.plot.width

    def s_of(self, x: float) -> float:
        """Return the position of the talk at an x."""
        share = (x - self.plot.x) / self.plot.width if self.plot.width else 0.0
        return min(max(share, 0.0), 1.0) * self.length_s

    def number_at(self, x: float) -> int | None:
        """Return the index of the bar at an x; None outside the bars."""
        if not self.bars or not self.plot.x <= x <= self.plot.right:
            return None
        return self.number_at_s(self.s_of(x))

    def number_at_s(self, at_s: float) -> int | None:
        """Return the index of the bar at a position of the talk; None without bars."""
        if not self.bars:
            return None
        number = bisect_right(self.bars, at_s, key=lambda bar: bar.visit.start_s) - 1
        return max(number, 0)

    def bar_at(self, x: float) -> ChartBar | None:
        """Return the bar at an x; None outside the bars."""
        number = self.number_at(x)
        return None if number is None else self.bars[number]


def pace_chart(report: PaceReport, width: float, height: float, text_px: float = 11) -> PaceChart:
    """Lay out the chart of a report. ``text_px`` is the size of the texts beside it."""
    line = round(text_px * 1.35)
    has_pace = bool(report.pace) and height - 2 * line >= _LEAST_FOR_PACE_PX
    left = round(4 * _DIGIT * text_px) + 8
    top: float = round(line / 2)
    bottom: float = max(height - 2 * line, line + 8)
    wide = max(width - left - 8, 1.0)
    pace = pauses = None
    if has_pace:
        pace = Rect(left, top, wide, round((bottom - top - line) * _PACE_SHARE))
        top = pace.bottom + line
    if report.sound is not None:
        pauses = Rect(left, top, wide, _PAUSE_PX)
        top += _PAUSE_PX + 2
    plot = Rect(left, top, wide, max(bottom - top, 4.0))
    bars, median_y, ticks = _bars(report, plot, line)
    planned_s = report.planned_s or report.length_s
    over = planned_s < report.length_s
    return PaceChart(
        width=width,
        height=height,
        length_s=report.length_s,
        plot=plot,
        bars=bars,
        labels=_labels(bars, text_px),
        label_y=bottom + line / 2,
        median_y=median_y,
        median_s=report.median_page_s,
        bar_ticks=ticks,
        time_ticks=_time_ticks(report.length_s, plot, width, text_px),
        time_y=bottom + 1.5 * line,
        planned_x=plot.x + planned_s / report.length_s * plot.width if over else None,
        pace=None if pace is None else _pace(report, pace, line),
        pause_plot=pauses,
        pauses=() if pauses is None else _pauses(report, pauses),
    )


def _bars(
    report: PaceReport, plot: Rect, line: float
) -> tuple[tuple[ChartBar, ...], float | None, tuple[ChartTick, ...]]:
    median_s = report.median_page_s or 0.0
    pages = {page.page: page for page in report.pages}
    times = {page.page: page.shown_s / median_s for page in report.shown} if median_s else {}
    most = min(max([2.0, *times.values()]), _MOST_TIMES)

    def high(multiple: float) -> float:
        # By the root, so that short pages can be told apart beside one that is very long.
        return math.sqrt(min(multiple, most) / most) * plot.height

    per_s = plot.width / report.length_s if report.length_s else 0.0
    bars = []
    for visit in report.visits:
        x, right = plot.x + visit.start_s * per_s, plot.x + visit.end_s * per_s
        width = right - x
        if width >= _WIDE_PX:
            width -= _GAP_PX
        multiple = None if visit.page is None else times.get(visit.page)
        bar_px = plot.height if multiple is None else max(high(multiple), 2.0)
        bars.append(
            ChartBar(
                visit=visit,
                title=pages[visit.page].title if visit.page in pages else "",
                rect=Rect(x, plot.bottom - bar_px, max(width, _LEAST_BAR_PX), bar_px),
                times_median=multiple,
                tone=None if multiple is None else tone_of(multiple),
                is_cut=multiple is not None and multiple > most,
            )
        )
    if not median_s:
        return tuple(bars), None, ()
    ticks: list[ChartTick] = []
    for multiple in (1.0, 4.0, 2.0, 9.0):
        y = plot.bottom - high(multiple)
        if multiple <= most and all(abs(y - tick.at) >= line for tick in ticks):
            ticks.append(ChartTick(multiple, y, clock(multiple * median_s), y))
    return tuple(bars), plot.bottom - high(1.0), tuple(ticks)


def tone_of(multiple: float) -> float:
    """Return the tone of a page that takes this multiple of the median."""
    return min(max(math.log2(multiple) / 2, -1.0), 1.0) if multiple > 0 else -1.0


def _labels(bars: Sequence[ChartBar], text_px: float) -> tuple[PageLabel, ...]:
    """Return the page numbers that fit, those of the widest bars first."""
    taken: list[tuple[float, float]] = []
    labels = []
    for bar in sorted(bars, key=lambda bar: -round(bar.rect.width)):
        if bar.page is None:
            continue
        width = (len(str(bar.page)) * _DIGIT + 0.5) * text_px
        middle = bar.rect.x + bar.rect.width / 2
        start, end = middle - width / 2, middle + width / 2
        if bar.rect.width < width / 2:
            # Among many narrow bars only some have numbers, far enough from each other.
            start, end = start - width / 2, end + width / 2
        if all(end <= low or start >= high for low, high in taken):
            taken.append((start, end))
            labels.append(PageLabel(bar.page, middle))
    return tuple(sorted(labels, key=lambda label: label.x))


def _time_ticks(length_s: float, plot: Rect, width: float, text_px: float) -> tuple[ChartTick, ...]:
    if length_s <= 0:
        return ()
    least_px = 5.5 * text_px
    fits = [step for step in _TICKS_S if step / length_s * plot.width >= least_px]
    step = fits[0] if fits else length_s
    ticks = []
    for number in range(math.floor(length_s / step) + 1):
        at_s, text = number * step, clock(number * step)
        x, half = plot.x + at_s / length_s * plot.width, len(text) * _DIGIT * text_px / 2
        ticks.append(ChartTick(at_s, x, text, max(min(x, width - 1 - half), half)))
    return tuple(ticks)


def _pace(report: PaceReport, plot: Rect, line: float) -> PaceLine:
    low, high = report.comfortable
    # One burst, such as in badly timed subtitles, must not flatten the rest, nor one long pause.
    usual = sorted(point.words_per_minute for point in report.pace)
    most = max(usual[math.ceil(len(usual) * 0.99) - 1], high * 1.1, 1.0)
    least = min(usual[math.floor(len(usual) * 0.05)], low * 0.9)

    def y_of(pace: float) -> float:
        share = (pace - least) / (most - least)
        return plot.bottom - min(max(share, 0.0), 1.0) * plot.height

    per_s = plot.width / report.length_s if report.length_s else 0.0
    room = max(math.floor(plot.height / (1.2 * line)), 1)
    step = next((one for one in _PACE_STEPS if (most - least) / one <= room), _PACE_STEPS[-1])
    values = range(math.ceil(least / step) * step, int(most) + 1, step)
    return PaceLine(
        plot=plot,
        points=tuple(
            ChartPoint(plot.x + point.at_s * per_s, y_of(point.words_per_minute))
            for point in report.pace
        ),
        band=Rect(plot.x, y_of(high), plot.width, y_of(low) - y_of(high)),
        ticks=tuple(ChartTick(value, y_of(value), str(value), y_of(value)) for value in values),
    )


def _pauses(report: PaceReport, plot: Rect) -> tuple[Rect, ...]:
    pauses = () if report.sound is None else report.sound.pauses
    per_s = plot.width / report.length_s if report.length_s else 0.0
    return tuple(
        Rect(
            plot.x + pause.start_s * per_s,
            plot.y,
            max(pause.length_s * per_s, _LEAST_BAR_PX),
            plot.height,
        )
        for pause in pauses
        if pause.length_s >= LONG_PAUSE_S
    )

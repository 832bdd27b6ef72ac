"""The geometry of the pace chart: what is where, and what fits."""

from __future__ import annotations

import itertools

import msgspec
import pytest

from duthviewer.review.pace.chart import PaceChart, pace_chart
from duthviewer.review.pace.chart_colours import DARK, LIGHT, tone_colour
from duthviewer.review.pace.values import (
    PacePoint,
    PaceReport,
    PageFigures,
    Visit,
)
from duthviewer.review.sound.values import TalkSound, TimeRange


def report_of(visits: list[tuple[float, int | None]], **more: object) -> PaceReport:
    """Return the report of visits with these lengths and pages."""
    at_s, found, shown = 0.0, [], {}
    for length_s, page in visits:
        found.append(Visit(start_s=at_s, end_s=at_s + length_s, page=page))
        at_s += length_s
        if page is not None:
            shown[page] = shown.get(page, 0.0) + length_s
    times = sorted(shown.values())
    pages = tuple(
        PageFigures(
            page=page,
            title=f"Title {page}",
            shown_s=length_s,
            visits=sum(1 for visit in found if visit.page == page),
        )
        for page, length_s in sorted(shown.items())
    )
    return msgspec.structs.replace(
        PaceReport(
            talk="conf/talk", title="Talk", speakers=(), conference="Conf", length_s=at_s,
            pages=pages, visits=tuple(found), comfortable=(110, 160),
            median_page_s=times[len(times) // 2] if times else None,
        ),
        **more,
    )  # fmt: skip


TALK = [(60.0, 1), (20.0, None), (240.0, 2), (60.0, 3), (30.0, 1), (15.0, 4), (90.0, 5)]


def assert_within(chart: PaceChart) -> None:
    for bar in chart.bars:
        assert chart.plot.x - 0.01 <= bar.rect.x
        assert bar.rect.right <= chart.width
        assert chart.plot.y - 0.01 <= bar.rect.y
        assert bar.rect.bottom == pytest.approx(chart.plot.bottom)


def test_bars_are_as_wide_as_visits_are_long() -> None:
    chart = pace_chart(report_of(TALK), 800, 200)
    assert_within(chart)
    assert [bar.page for bar in chart.bars] == [1, None, 2, 3, 1, 4, 5]
    per_s = chart.plot.width / 515
    for bar in chart.bars:
        assert bar.rect.width == pytest.approx(bar.visit.length_s * per_s, abs=1.01)
        assert bar.rect.x == pytest.approx(chart.x_of(bar.visit.start_s))
    assert chart.bars[2].title == "Title 2"


def test_height_and_tone_say_how_long_a_page_is_against_the_median() -> None:
    chart = pace_chart(report_of(TALK), 800, 200)
    by_page = {bar.page: bar for bar in chart.bars}
    # The whole times: 90, 240, 60, 15, 90
    assert chart.median_s == 90
    assert chart.median_y == pytest.approx(by_page[5].rect.y)
    order = [by_page[page] for page in (4, 3, 5, 2)]
    assert [bar.rect.height for bar in order] == sorted(bar.rect.height for bar in order)
    assert [bar.tone for bar in order] == sorted(bar.tone for bar in order)
    assert by_page[5].tone == 0
    assert chart.bars[0].rect.height == chart.bars[4].rect.height, "both visits of page 1"
    assert by_page[None].tone is None
    assert by_page[None].rect.height == chart.plot.height


def test_one_very_long_page_does_not_flatten_the_rest() -> None:
    chart = pace_chart(report_of([*((10.0, page) for page in range(1, 20)), (900.0, 20)]), 800, 200)
    assert chart.bars[0].rect.height >= chart.plot.height / 3 - 0.01
    assert [bar.is_cut for bar in chart.bars] == [False] * 19 + [True]
    assert_within(chart)


def test_a_place_gives_the_bar_there_and_back() -> None:
    chart = pace_chart(report_of(TALK), 800, 200)
    for bar in chart.bars:
        assert chart.bar_at(chart.x_of(bar.visit.start_s + 1)) is bar
    assert chart.bar_at(chart.plot.x - 5) is None
    assert chart.bar_at(chart.plot.right) is chart.bars[-1]
    assert chart.s_of(chart.x_of(123.0)) == pytest.approx(123)
    assert chart.s_of(-100) == 0


def test_page_numbers_stay_apart_and_the_longest_pages_have_theirs() -> None:
    visits = [(10.0 if page % 7 else 200.0, page) for page in range(1, 301)]
    chart = pace_chart(report_of(visits), 1200, 200, 11)
    xs = [label.x for label in chart.labels]
    assert all(after - before >= 11 for before, after in itertools.pairwise(xs))
    narrow = pace_chart(report_of([(10.0, page) for page in range(1, 301)]), 600, 200, 11)
    assert 8 <= len(narrow.labels) <= 30
    assert {label.page for label in chart.labels} >= set(range(7, 300, 7))


@pytest.mark.parametrize("length_s", [3, 45, 600, 3600, 8 * 3600, 30 * 3600])
@pytest.mark.parametrize("width", [120, 700, 2500])
def test_times_of_the_axis_are_round_and_apart(length_s: float, width: float) -> None:
    chart = pace_chart(report_of([(length_s, 1)]), width, 180)
    ticks = chart.time_ticks
    assert ticks[0].text == "0:00"
    assert all(after.at - before.at >= 55 for before, after in itertools.pairwise(ticks))
    assert all(tick.at <= chart.plot.right + 0.01 for tick in ticks)
    assert all(tick.text_at + len(tick.text) * 3.3 <= width for tick in ticks)


def test_the_pace_has_its_place_above_the_bars_with_the_comfortable_range() -> None:
    pace = tuple(
        PacePoint(at_s=at_s, words_per_minute=100.0 + at_s / 5) for at_s in range(0, 515, 10)
    )
    chart = pace_chart(report_of(TALK, pace=pace), 800, 200)
    line = chart.pace
    assert line is not None
    assert line.plot.bottom < chart.plot.y
    assert line.points[0].y > line.points[-1].y >= line.plot.y
    at_110, at_160 = line.points[5].y, line.points[30].y
    assert (line.band.y, line.band.bottom) == pytest.approx((at_160, at_110))
    assert {tick.text for tick in line.ticks} >= {"120", "160"}
    assert all(line.plot.y <= tick.at <= line.plot.bottom for tick in line.ticks)
    assert pace_chart(report_of(TALK), 800, 200).pace is None
    assert pace_chart(report_of(TALK, pace=pace), 800, 60).pace is None, "no room"


def test_pauses_are_marks_between() -> None:
    ranges = ((100, 103), (150, 151.5), (200, 202))
    sound = TalkSound(pauses=tuple(TimeRange(start_s=a, end_s=b) for a, b in ranges))
    chart = pace_chart(report_of(TALK, sound=sound), 800, 200)
    assert chart.pause_plot is not None
    assert chart.pause_plot.bottom <= chart.plot.y
    first, second = chart.pauses
    assert first.x == pytest.approx(chart.x_of(100))
    assert first.right == pytest.approx(chart.x_of(103))
    assert second.x == pytest.approx(chart.x_of(200)), "not the short one"


def test_the_end_of_the_slot_is_marked_if_the_talk_took_longer() -> None:
    chart = pace_chart(report_of(TALK, planned_s=300.0), 800, 200)
    assert chart.planned_x == pytest.approx(chart.x_of(300))
    for planned_s in (None, 515.0, 900.0):
        assert pace_chart(report_of(TALK, planned_s=planned_s), 800, 200).planned_x is None


def test_a_measured_talk_without_pages_or_length_has_an_empty_chart() -> None:
    for visits in ([], [(100.0, None)]):
        chart = pace_chart(report_of(visits), 300, 120)
        assert chart.median_y is None
        assert chart.labels == ()
    assert pace_chart(report_of([]), 300, 120).bar_at(100) is None
    assert pace_chart(report_of([(10.0, 1)]), 1, 1).bars


def test_tones_are_in_order_in_greyscale() -> None:
    def grey(colour: str) -> float:
        red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
        return 0.299 * red + 0.587 * green + 0.114 * blue

    tones = [step / 10 for step in range(-10, 11)]
    light = [grey(tone_colour(tone, LIGHT)) for tone in tones]
    dark = [grey(tone_colour(tone, DARK)) for tone in tones]
    assert light == sorted(light, reverse=True)
    assert dark == sorted(dark)
    steps = [light[at] - light[at + 5] for at in range(0, 20, 5)]
    assert min(steps) > 20

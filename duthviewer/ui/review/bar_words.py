"""What is known of a bar of the pace chart, as lines of text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from duthviewer.catalogue.clock import clock
from duthviewer.review.chapter_formats import ENGLISH
from duthviewer.review.pace.chart import ChartBar
from duthviewer.review.pace.values import PaceReport, PageFigures
from duthviewer.ui.widgets.plain_text import one_line

#: Terms of a page that are named
_MOST_TERMS = 6
_MOST_FILLERS = 8


def bar_heading(bar: ChartBar) -> str:
    """Return the page and its title."""
    if bar.page is None:
        return QCoreApplication.translate("BarWords", "No page")
    if bar.title and bar.title != ENGLISH.page.format(page=bar.page):
        text = QCoreApplication.translate("BarWords", "Page {page} · {title}")
        return text.format(page=bar.page, title=one_line(bar.title, 200))
    return QCoreApplication.translate("BarWords", "Page {page}").format(page=bar.page)


def bar_lines(bar: ChartBar, figures: PageFigures | None) -> list[str]:
    """Return the figures of a visit and of its page."""
    translate, visit = QCoreApplication.translate, bar.visit
    text = translate("BarWords", "{length}, from {start} to {end}")
    lines = [
        text.format(
            length=clock(visit.length_s), start=clock(visit.start_s), end=clock(visit.end_s)
        )
    ]
    if figures is None:
        return lines
    if figures.visits > 1:
        text = translate("BarWords", "Shown {count} times, {time} in all")
        lines.append(text.format(count=figures.visits, time=clock(figures.shown_s)))
    if bar.times_median is not None:
        text = translate("BarWords", "{times} × the median of all pages")
        lines.append(text.format(times=QLocale().toString(bar.times_median, "f", 1)))
    if figures.words is not None:
        text = translate("BarWords", "{words} words, {pace} per minute")
        pace = round(figures.words_per_minute or 0)
        lines.append(text.format(words=QLocale().toString(figures.words), pace=pace))
    if figures.pauses:
        text = translate("BarWords", "{count} pauses, {time} in all")
        if figures.pauses == 1:
            text = translate("BarWords", "1 pause, {time}")
        time = clock(figures.paused_s or 0.0)
        lines.append(text.format(count=figures.pauses, time=time))
    if figures.not_said:
        text = translate("BarWords", "Not said: {terms}")
        lines.append(text.format(terms=terms_text(figures.not_said)))
    return lines


def more_lines(report: PaceReport) -> list[str]:
    """Return what a report says of the whole talk besides its summary."""
    translate, lines = QCoreApplication.translate, []
    if report.said_not_shown:
        text = translate("BarWords", "Said often and on no page: {terms}")
        lines.append(text.format(terms=", ".join(map(one_line, report.said_not_shown))))
    if report.fillers:
        said = (f"{one_line(one.word)} {one.count}" for one in report.fillers[:_MOST_FILLERS])
        text = translate("BarWords", "Filler words: {words}")
        lines.append(text.format(words=", ".join(said)))
    return lines


def terms_text(terms: tuple[str, ...]) -> str:
    """Return the first terms of a list, and how many there are besides."""
    named = ", ".join(one_line(term, 60) for term in terms[:_MOST_TERMS])
    more = len(terms) - _MOST_TERMS
    if more <= 0:
        return named
    text = QCoreApplication.translate("BarWords", "{terms} and {count} more")
    return text.format(terms=named, count=more)

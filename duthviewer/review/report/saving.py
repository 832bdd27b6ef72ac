"""Writes the report of a talk: HTML, JSON or CSV, by the ending of the file's name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from duthviewer.errors import KnownError
from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.library.store.notes import Note
from duthviewer.names import shown
from duthviewer.review.report.choices import ReportChoices
from duthviewer.review.report.contents import (
    ReportContents,
    expect_not_cancelled,
    read_contents,
    read_figures,
)
from duthviewer.review.report.figures_json import as_json
from duthviewer.review.report.html import as_html
from duthviewer.review.report.labels import ENGLISH_REPORT, ReportLabels
from duthviewer.review.report.table import as_csv
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.writing import write_whole

#: The endings of the kinds of reports
REPORT_ENDINGS = (".html", ".json", ".csv")


def expect_report_ending(out: Path) -> None:
    """Raise KnownError if no kind of report has the ending of a file's name."""
    if out.suffix.lower() not in REPORT_ENDINGS:
        raise KnownError(
            "{path}: a report ends in .html, .json or .csv, which chooses its format.",
            path=shown(out),
        )


def write_report(
    out: Path,
    talk: ReviewedTalk,
    choices: ReportChoices,
    notes: Iterable[Note] = (),
    stills: NotePictures | None = None,
    words: ReportLabels = ENGLISH_REPORT,
    report: Callable[[float], None] = lambda done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ReportContents:
    """Write the report of a talk and return what it was made from.

    ``notes``, ``stills`` and ``words`` are for HTML. Takes seconds, so call it on a
    background thread. Raises KnownError; then nothing was written.
    """
    expect_report_ending(out)
    ending = out.suffix.lower()
    if ending == ".html":
        contents = read_contents(talk, choices, notes, stills, report, cancelled)
        text = as_html(contents, words)
    else:
        contents = ReportContents(talk, read_figures(talk, choices, report, cancelled))
        text = as_json(contents) if ending == ".json" else as_csv(contents)
    expect_not_cancelled(cancelled)
    write_whole(out, text)
    report(1.0)
    return contents

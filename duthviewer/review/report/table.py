"""The pages of a report as a CSV file: one row a page."""

from __future__ import annotations

import csv
import io

from duthviewer.review.csv_cells import csv_cell
from duthviewer.review.pace.values import PageFigures
from duthviewer.review.report.contents import ReportContents

#: What the report page of the docs explains
CSV_COLUMNS = (
    "page", "title", "first_shown_s", "shown_s", "share", "visits", "confidence", "words",
    "words_per_minute", "pauses", "paused_s", "fillers", "terms", "not_said", "link", "address",
)  # fmt: skip


def as_csv(contents: ReportContents) -> str:
    """Return the pages as CSV (RFC 4180), with formulas escaped. Unknown values are empty."""
    out = io.StringIO(newline="")
    # All cells are quoted, so that a different separator does not split them.
    table = csv.writer(out, quoting=csv.QUOTE_ALL)
    table.writerow(CSV_COLUMNS)
    for page in contents.pace.pages:
        table.writerow([_cell(contents, page, column) for column in CSV_COLUMNS])
    # Without the byte order mark, spreadsheets assume the system's encoding.
    return "\ufeff" + out.getvalue()


def _cell(contents: ReportContents, page: PageFigures, column: str) -> str | float:
    value: object
    if column in ("link", "address"):
        value = _link(contents, page, column)
    else:
        value = getattr(page, column)
    if value is None:
        return ""
    if isinstance(value, tuple):
        # A term may contain a comma.
        value = "; ".join(value)
    if isinstance(value, str):
        return csv_cell(value)
    assert isinstance(value, int | float)
    return round(value, 4)


def _link(contents: ReportContents, page: PageFigures, column: str) -> str | None:
    if page.first_shown_s is None:
        return None
    if column == "link":
        return contents.talk.link(page.first_shown_s)
    return contents.talk.address(page.first_shown_s, page.page)

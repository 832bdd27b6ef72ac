"""The words in a report besides the talk's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from duthviewer.errors import KnownError
from duthviewer.review.pace.summary import SummarySentence


@dataclass(frozen=True, slots=True)
class ReportLabels:
    """The words of a report as HTML, in one language. Braces are placeholders."""

    language: str = "en"
    #: Makes a text of a sentence of the summary
    sentence: Callable[[SummarySentence], str] = str
    #: Makes a text of a reason why there are no pictures
    explain: Callable[[KnownError], str] = str
    kind: str = "Talk report"
    skip: str = "Skip to the pages"
    summary: str = "Summary"
    length: str = "Length"
    slot: str = "slot: {time}"
    pages_shown: str = "Pages shown"
    of_pages: str = "of {count}"
    covered: str = "of {count}: {pages}"
    median: str = "Median time of a page"
    words: str = "Words"
    pace: str = "Words per minute"
    per_minute: str = "{pace} per minute"
    comfortable: str = "comfortable: {low}–{high}"
    comfortable_pace: str = "Comfortable {slow}–{fast}"
    fast: str = "fast"
    slow: str = "slow"
    pauses: str = "Pauses"
    in_all: str = "{time} in all"
    questions: str = "Time for questions"
    fillers: str = "Filler words"
    chart: str = "The talk over time"
    chart_about: str = (
        "A bar for each time in which a page is shown. The higher and stronger the bar, the longer"
        " the page is shown in all. The longest pages are {pages}. The table below has all values."
    )
    chart_table: str = "The chart as a table"
    chart_page: str = "Page {page}, {title}: {start}–{end}, {time} in all"
    chart_no_page: str = "No page: {start}–{end}"
    tones: str = "Short to long pages"
    median_line: str = "Median {time}"
    no_page: str = "No page"
    table: str = "All pages"
    page: str = "Page"
    page_of: str = "Page {page}"
    page_text: str = "Page {page}: {text}"
    title: str = "Title"
    start: str = "From"
    seconds: str = "Seconds"
    first_shown: str = "First shown"
    time: str = "Time"
    share: str = "Share"
    visits: str = "Visits"
    times: str = "{count} visits"
    never_shown: str = "Never shown"
    speech: str = "Pauses and words"
    longest_pauses: str = "Longest pauses"
    word: str = "Word"
    count: str = "Count"
    not_said: str = "Shown but not said"
    no_terms: str = "No text on this page to compare with what was said"
    all_said: str = "Everything on this page was said"
    said_not_shown: str = "Said but not shown"
    page_by_page: str = "Page by page"
    said: str = "What was said"
    notes: str = "Notes"
    note_picture: str = "Picture of the note"
    without_page: str = "Without a page"
    watch: str = "Watch"
    watch_at: str = "Watch at {time}"
    open_here: str = "Open in duthviewer"
    open_at: str = "Open {time} in duthviewer"
    again: str = "Again:"
    no_subtitles: str = "There are no subtitles, so words and the speed of speaking are unknown."
    no_sound: str = "The sound was not measured, so pauses are unknown."
    no_pages: str = "No page of the slides was shown."
    about: str = "Times count from the start of the talk. A page's time is that of all its visits."
    about_words: str = (
        "Words are those of the subtitles; the line is their number in the minute around a moment."
    )
    licence: str = "Licence of the recording: {licence}"
    made_by: str = "Made by duthviewer {version}"


ENGLISH_REPORT = ReportLabels()

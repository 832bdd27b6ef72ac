"""The words in a report besides the talk's own."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportLabels:
    """The words of a report as HTML, in one language. Braces are placeholders."""

    language: str = "en"
    skip: str = "Skip to the pages"
    kind: str = "Talk report"
    summary: str = "Summary"
    length: str = "Length"
    slot: str = "slot {time}"
    pages_shown: str = "Pages shown"
    of_pages: str = "of {count}"
    median: str = "Median time of a page"
    pace: str = "Words per minute"
    comfortable: str = "comfortable: {low}–{high}"
    pauses: str = "Pauses"
    in_all: str = "{time} in all"
    questions: str = "Time for questions"
    fillers: str = "Filler words"
    chart: str = "The talk over time"
    chart_about: str = (
        "Each bar is a time in which a page is shown; its height is the page's whole time."
    )
    chart_line: str = "The line is the speed of speaking, in words per minute."
    chart_pauses: str = "The marks between are pauses."
    chart_long: str = "The longest pages are {pages}."
    chart_table: str = "The chart as a table"
    short_page: str = "less than the median"
    long_page: str = "more than the median"
    no_page: str = "No page"
    comfortable_pace: str = "comfortable pace"
    table: str = "All pages"
    page: str = "Page"
    page_of: str = "Page {page}"
    title: str = "Title"
    start: str = "From"
    first_shown: str = "First shown"
    time: str = "Time"
    share: str = "Share"
    visits: str = "Visits"
    words: str = "Words"
    not_said: str = "Shown but not said"
    said_not_shown: str = "Said but not shown"
    longest_pauses: str = "Longest pauses"
    word: str = "Word"
    count: str = "Count"
    page_by_page: str = "Page by page"
    never_shown: str = "Never shown"
    said: str = "What was said"
    nothing_said: str = "Nothing was said."
    notes: str = "Notes"
    other_notes: str = "Notes without a page"
    note_picture: str = "Picture of the note at {time}"
    without_page: str = "Without a page"
    watch: str = "Watch"
    watch_at: str = "Watch at {time}"
    open_here: str = "Open in duthviewer"
    open_at: str = "Open {time} in duthviewer"
    to_page: str = "To page {page}"
    fast: str = "fast"
    slow: str = "slow"
    no_subtitles: str = "Without subtitles, words and the speed of speaking are unknown."
    no_sound: str = "The sound was not measured, so pauses are unknown."
    about: str = (
        "Times count from the start of the talk. A page's time is that of all its visits. Words are"
        " those of the subtitles."
    )
    made_by: str = "Made by duthviewer {version}."


ENGLISH_REPORT = ReportLabels()

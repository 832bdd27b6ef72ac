"""The words of a report in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from duthviewer.error_text import error_text
from duthviewer.review.pace.summary import SummarySentence
from duthviewer.review.report.labels import ReportLabels


class ReportWords(QObject):
    """Translates the words of a report."""

    def labels(self) -> ReportLabels:
        """Return the words in the language of the window."""
        return ReportLabels(
            # The code of this language, as HTML has it: "de", "pt-BR"
            language=self.tr("en"),
            sentence=translated_sentence,
            explain=error_text,
            kind=self.tr("Talk report"),
            skip=self.tr("Skip to the pages"),
            summary=self.tr("Summary"),
            length=self.tr("Length"),
            slot=self.tr("slot: {time}"),
            pages_shown=self.tr("Pages shown"),
            of_pages=self.tr("of {count}"),
            covered=self.tr("of {count}: {pages}"),
            median=self.tr("Median time of a page"),
            words=self.tr("Words"),
            pace=self.tr("Words per minute"),
            per_minute=self.tr("{pace} per minute"),
            comfortable=self.tr("comfortable: {low}–{high}"),
            comfortable_pace=self.tr("Comfortable {slow}–{fast}"),
            fast=self.tr("fast"),
            slow=self.tr("slow"),
            pauses=self.tr("Pauses"),
            in_all=self.tr("{time} in all"),
            questions=self.tr("Time for questions"),
            fillers=self.tr("Filler words"),
            chart=self.tr("The talk over time"),
            chart_about=self.tr(
                "A bar for each time in which a page is shown. The higher and stronger the"
                " bar, the longer the page is shown in all. The longest pages are {pages}."
                " The table below has all values."
            ),
            chart_table=self.tr("The chart as a table"),
            chart_page=self.tr("Page {page}, {title}: {start}–{end}, {time} in all"),
            chart_no_page=self.tr("No page: {start}–{end}"),
            tones=self.tr("Short to long pages"),
            median_line=self.tr("Median {time}"),
            no_page=self.tr("No page"),
            table=self.tr("All pages"),
            page=self.tr("Page"),
            page_of=self.tr("Page {page}"),
            page_text=self.tr("Page {page}: {text}"),
            title=self.tr("Title"),
            start=self.tr("From"),
            seconds=self.tr("Seconds"),
            first_shown=self.tr("First shown"),
            time=self.tr("Time"),
            share=self.tr("Share"),
            visits=self.tr("Visits"),
            times=self.tr("{count} visits"),
            never_shown=self.tr("Never shown"),
            speech=self.tr("Pauses and words"),
            longest_pauses=self.tr("Longest pauses"),
            word=self.tr("Word"),
            count=self.tr("Count"),
            not_said=self.tr("Shown but not said"),
            no_terms=self.tr("No text on this page to compare with what was said"),
            all_said=self.tr("Everything on this page was said"),
            said_not_shown=self.tr("Said but not shown"),
            page_by_page=self.tr("Page by page"),
            said=self.tr("What was said"),
            notes=self.tr("Notes"),
            note_picture=self.tr("Picture of the note"),
            without_page=self.tr("Without a page"),
            watch=self.tr("Watch"),
            watch_at=self.tr("Watch at {time}"),
            open_here=self.tr("Open in duthviewer"),
            open_at=self.tr("Open {time} in duthviewer"),
            again=self.tr("Again:"),
            no_subtitles=self.tr(
                "There are no subtitles, so words and the speed of speaking are unknown."
            ),
            no_sound=self.tr("The sound was not measured, so pauses are unknown."),
            no_pages=self.tr("No page of the slides was shown."),
            about=self.tr(
                "Times count from the start of the talk. A page's time is that of all its visits."
            ),
            about_words=self.tr(
                "Words are those of the subtitles; the line is their number in the minute"
                " around a moment."
            ),
            licence=self.tr("Licence of the recording: {licence}"),
            made_by=self.tr("Made by duthviewer {version}"),
        )


def translated_sentence(sentence: SummarySentence) -> str:
    """Return a sentence of the summary in the language of the window. Any thread may call it."""
    text = QCoreApplication.translate("Errors", sentence.template)
    return text.format_map(sentence.values)

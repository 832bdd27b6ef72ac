"""The summary of a pace report: at most three sentences, which say only what is known."""

from __future__ import annotations

from dataclasses import dataclass, field

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.texts import one_line, shortened
from duthviewer.errors import translatable
from duthviewer.review.chapter_formats import ENGLISH
from duthviewer.review.pace.values import PaceReport, page_ranges

#: A difference from the slot that nobody notices (seconds)
_SAME_S = 30.0
#: More ranges of pages make a sentence unreadable.
_MOST_RANGES = 6
_LONGEST_TITLE = 60


@dataclass(frozen=True)
class SummarySentence:
    """A sentence: an English template with ``{placeholders}`` for values, as in `KnownError`."""

    template: str
    values: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format_map(self.values)


def pace_summary(report: PaceReport) -> tuple[SummarySentence, ...]:
    """Return the longest page, the pages skipped and revisited, the slot and the questions."""
    sentences = (_longest(report), _pages(report), _length(report))
    return tuple(sentence for sentence in sentences if sentence is not None)


def _sentence(template: str, **values: object) -> SummarySentence:
    return SummarySentence(template, {name: str(value) for name, value in values.items()})


def _longest(report: PaceReport) -> SummarySentence | None:
    shown = report.shown
    if len(shown) < 2:
        return None
    longest = max(shown, key=lambda page: page.shown_s)
    title = shortened(one_line(longest.title), _LONGEST_TITLE)
    values = {
        "page": longest.page,
        "title": title,
        "time": clock(longest.shown_s),
        "percent": max(round(100 * longest.share), 1),
    }
    if title and title != ENGLISH.page.format(page=longest.page):
        return _sentence(
            translatable(
                "Page {page}, “{title}”, was shown longest: {time}, {percent} % of the talk."
            ),
            **values,
        )
    return _sentence(
        translatable("Page {page} was shown longest: {time}, {percent} % of the talk."), **values
    )


#: Sentences by the number of pages skipped (none, one, several), then by that of pages revisited
_PAGES = (
    (
        translatable("All {total} pages were shown, each once."),
        translatable("All {total} pages were shown; page {again} came back."),
        translatable("All {total} pages were shown; pages {again} came back."),
    ),
    (
        translatable("Page {skipped} of {total} was skipped; no page came back."),
        translatable("Page {skipped} of {total} was skipped; page {again} came back."),
        translatable("Page {skipped} of {total} was skipped; pages {again} came back."),
    ),
    (
        translatable("{count} of {total} pages were skipped ({skipped}); no page came back."),
        translatable("{count} of {total} pages were skipped ({skipped}); page {again} came back."),
        translatable("{count} of {total} pages were skipped ({skipped}); pages {again} came back."),
    ),
)
#: Without a deck it is unknown what was skipped.
_AGAIN = (
    translatable("No page came back."),
    translatable("Page {again} came back."),
    translatable("Pages {again} came back."),
)


def _pages(report: PaceReport) -> SummarySentence | None:
    if not report.shown or len(report.pages) < 2:
        return None
    skipped, again = report.skipped, report.revisited
    by_again = _PAGES[min(len(skipped), 2)] if report.page_count else _AGAIN
    return _sentence(
        by_again[min(len(again), 2)],
        total=len(report.pages),
        count=len(skipped),
        skipped=page_ranges(skipped, _MOST_RANGES),
        again=page_ranges(again, _MOST_RANGES),
    )


def _length(report: PaceReport) -> SummarySentence | None:
    if report.length_s < 1:
        return None
    questions = report.questions_s
    planned = report.planned_s
    over_s = 0.0 if planned is None else report.length_s - planned
    values = {
        "length": clock(report.length_s),
        "planned": "" if planned is None else clock(planned),
        "difference": clock(abs(over_s)),
        "questions": "" if questions is None else clock(questions),
    }
    if planned is None:
        if questions is None:
            return _sentence(translatable("The talk lasted {length}."), **values)
        return _sentence(
            translatable("The talk lasted {length}, with {questions} for questions."), **values
        )
    templates = (
        (
            translatable("The talk lasted {length} and kept to its slot of {planned}."),
            translatable(
                "The talk lasted {length} and kept to its slot of {planned}, with {questions} for"
                " questions."
            ),
        ),
        (
            translatable("The talk lasted {length}, {difference} more than its slot of {planned}."),
            translatable(
                "The talk lasted {length}, {difference} more than its slot of {planned}, with"
                " {questions} for questions."
            ),
        ),
        (
            translatable("The talk lasted {length}, {difference} less than its slot of {planned}."),
            translatable(
                "The talk lasted {length}, {difference} less than its slot of {planned}, with"
                " {questions} for questions."
            ),
        ),
    )
    which = 0 if abs(over_s) < _SAME_S else 1 if over_s > 0 else 2
    return _sentence(templates[which][questions is not None], **values)

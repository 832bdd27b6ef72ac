"""What a report is made from: the figures of a talk, what was said, notes, pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from duthviewer.errors import KnownError
from duthviewer.library.media.cues import Cues
from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.library.store.notes import Note
from duthviewer.review.pace.placed_notes import PlacedNote, placed_notes
from duthviewer.review.pace.reading import read_pace
from duthviewer.review.pace.said import SaidDuring, said_during
from duthviewer.review.pace.values import PaceReport
from duthviewer.review.report.choices import ReportChoices
from duthviewer.review.report.pictures import (
    EmbeddedPicture,
    ReportPictures,
    deck_pictures,
    note_picture,
)
from duthviewer.review.reviewed_talk import ReviewedTalk

#: The share of the work that measuring takes with sound and without; the rest is drawing pages
_WITH_SOUND, _WITHOUT_SOUND = 0.8, 0.4


class ReportCancelled(KnownError):
    """The user cancelled the report; nothing was written."""


def expect_not_cancelled(cancelled: Callable[[], bool]) -> None:
    """Raise ReportCancelled if the user cancelled the report."""
    if cancelled():
        raise ReportCancelled("The report was cancelled; nothing was written.")


@dataclass(frozen=True)
class ReportContents:
    """A talk with everything that its report shows."""

    talk: ReviewedTalk
    pace: PaceReport
    said: tuple[SaidDuring, ...] = ()
    notes: tuple[PlacedNote, ...] = ()
    pictures: ReportPictures = field(default_factory=ReportPictures)
    #: The pictures of notes, by the note's id
    stills: Mapping[str, EmbeddedPicture] = field(default_factory=dict)


def expect_timeline(talk: ReviewedTalk) -> None:
    """Raise KnownError if a talk has no timeline."""
    if not talk.timeline:
        raise KnownError(
            "There is no timeline of {talk} yet: synchronise its slides first, in the window or"
            " with `duthviewer sync`.",
            talk=talk.key,
        )


def read_figures(
    talk: ReviewedTalk,
    choices: ReportChoices,
    report: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    cues: Cues | None = None,
) -> PaceReport:
    """Measure a talk for a report; ``cues`` are its cues, if they were read before.

    Raises KnownError if it has no timeline.
    """
    expect_timeline(talk)
    return read_pace(talk, report, cancelled, cues=cues, listen=choices.sound)


def read_contents(
    talk: ReviewedTalk,
    choices: ReportChoices,
    notes: Iterable[Note] = (),
    stills: NotePictures | None = None,
    report: Callable[[float], None] = lambda done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ReportContents:
    """Read what a report as HTML contains. Takes seconds, so call it on a background thread.

    Raises KnownError, among them ReportCancelled.
    """
    expect_timeline(talk)
    measuring = _WITH_SOUND if choices.sound else _WITHOUT_SOUND
    measured = drawn = 0.0
    has_failed = False

    def on_measured(done: float) -> None:
        nonlocal measured
        measured = done
        report(measuring * measured + (1 - measuring) * drawn)

    def on_drawn(done: float) -> None:
        nonlocal drawn
        drawn = max(drawn, done)
        report(measuring * measured + (1 - measuring) * drawn)

    # The pages are drawn by processes while this one measures.
    with ThreadPoolExecutor(1, "duthviewer-report") as thread:
        drawing = None
        if choices.pictures:
            drawing = thread.submit(
                deck_pictures, talk.files.deck, on_drawn, lambda: has_failed or cancelled()
            )
        try:
            cues = talk.read_cues(cancelled)
            pace = read_figures(talk, choices, on_measured, cancelled, cues)
        except BaseException:
            has_failed = True
            raise
        on_measured(1.0)
        pictures = ReportPictures() if drawing is None else drawing.result()
    expect_not_cancelled(cancelled)
    said: tuple[SaidDuring, ...] = ()
    if cues is not None and choices.transcript:
        said = said_during(cues, pace.visits)
    placed = placed_notes(talk, notes, pace.visits) if choices.notes else ()
    found = {}
    if choices.pictures and stills is not None:
        for one in placed:
            if one.note.still and (picture := note_picture(stills.path(one.note.still))):
                found[one.note.id] = picture
    return ReportContents(talk, pace, said, placed, pictures, found)

"""The notes of a talk with their positions and pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from duthviewer.library.store.notes import Note
from duthviewer.review.pace.values import Visit
from duthviewer.review.reviewed_talk import ReviewedTalk


@dataclass(frozen=True)
class PlacedNote:
    """A note, its position, and the page that it belongs to.

    The position is None if the note was made on a video that is not aligned with the one that is
    played. The page is None if none was shown.
    """

    note: Note
    at_s: float | None
    page: int | None


def placed_notes(
    talk: ReviewedTalk, notes: Iterable[Note], visits: Sequence[Visit]
) -> tuple[PlacedNote, ...]:
    """Return the notes of a talk by position, those without a position last.

    A note belongs to the page that it was made on, else to the page that is shown at its position.
    Empty notes are left out.
    """
    placed = [_placed(talk, note, visits) for note in notes if not note.is_empty]
    end_s = float("inf")
    return tuple(
        sorted(
            placed,
            key=lambda one: (
                end_s if one.at_s is None else one.at_s,
                one.note.created,
                one.note.id,
            ),
        )
    )


def _placed(talk: ReviewedTalk, note: Note, visits: Sequence[Visit]) -> PlacedNote:
    offset_s = talk.clock.offset_of(note.at_s, note.clock)
    at_s = None if offset_s is None else max(offset_s - talk.talk.start_s, 0.0)
    page = note.page
    if page is None and at_s is not None:
        page = next((visit.page for visit in visits if visit.start_s <= at_s < visit.end_s), None)
    return PlacedNote(note, at_s, page)

"""The notes of a talk with what other programs want to know about them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from duthviewer.errors import KnownError
from duthviewer.library.conferences.talks_with_notes import TalkWithNotes
from duthviewer.library.store.notes import Note
from duthviewer.library.store.store import Store
from duthviewer.review.pace.measure import visits_of
from duthviewer.review.pace.placed_notes import placed_notes
from duthviewer.review.reviewed_talk import ReviewedTalk, reviewed_talk
from duthviewer.review.sentences import Sentences, TimedSentence


class NotesCancelled(KnownError):
    """The user cancelled the export; the file that was being made was not written."""


def expect_going(cancelled: Callable[[], bool]) -> None:
    """Raise NotesCancelled if the user cancelled: what was made until then is not complete."""
    if cancelled():
        raise NotesCancelled("The export of the notes was cancelled.")


@dataclass(frozen=True)
class NoteContext:
    """A talk's notes, and the sentences that were said when they were made, by the notes' ids."""

    noted: TalkWithNotes
    reviewed: ReviewedTalk | None = None
    sentences: Mapping[str, TimedSentence] = field(default_factory=dict)
    #: The notes' positions in the talk, by their ids
    positions_s: Mapping[str, float] = field(default_factory=dict)

    def sentence(self, note: Note) -> str:
        """Return the sentence that was said when a note was made; "" if it is unknown."""
        found = self.sentences.get(note.id)
        return "" if found is None else found.text


#: A note that was made longer than this after a sentence is not about it.
_SILENCE_S = 30.0


def note_contexts(
    talks: Sequence[TalkWithNotes],
    store: Store | None,
    *,
    with_sentences: bool,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[NoteContext]:
    """Return the notes of talks, on request with the sentences. Reads recordings and subtitles."""
    return [_context(noted, store, with_sentences, cancelled) for noted in talks]


def _context(
    noted: TalkWithNotes,
    store: Store | None,
    with_sentences: bool,
    cancelled: Callable[[], bool],
) -> NoteContext:
    if noted.source is None or noted.talk is None or noted.source.files is None or cancelled():
        return NoteContext(noted)
    reviewed = reviewed_talk(noted.source.conference, noted.talk, noted.source.files, store)
    visits = visits_of(reviewed.timeline, reviewed.length_s)
    placed = placed_notes(reviewed, noted.notes, visits)
    positions = {one.note.id: one.at_s for one in placed if one.at_s is not None}
    found: dict[str, TimedSentence] = {}
    cues = reviewed.read_cues(cancelled) if with_sentences else None
    if cues is not None:
        sentences = Sentences(cues)
        for note_id, at_s in positions.items():
            sentence = sentences.at(at_s)
            if sentence is not None and at_s <= sentence.end_s + _SILENCE_S:
                found[note_id] = sentence
    return NoteContext(noted, reviewed, found, positions)

"""The conference of a folder whose recordings have to be compared with its decks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from duthviewer.catalogue.problems import quoted
from duthviewer.catalogue.times import format_time
from duthviewer.errors import KnownError, translatable
from duthviewer.library.importing.formats.folder import DecksToLocate
from duthviewer.library.importing.values import (
    Certainty,
    Finding,
    ImportedConference,
    ImportFailed,
)
from duthviewer.slides.deck import Deck, DeckError
from duthviewer.sync.locate import LocatedTalk, locate
from duthviewer.sync.made_conference import FoundTalk, best_of, conference_of, described

#: A talk that was found with less confidence is marked as a guess.
_SURE = 0.5


def locate_folder(
    needed: DecksToLocate, report: Callable[[str, float], None] = lambda stage, done: None
) -> ImportedConference:
    """Find the talks of a folder's decks in its recordings. Takes minutes.

    ``report`` receives the name of the recording and the share that is done. Raises ImportFailed
    if no talk is found.
    """
    located = LocatedFolder(needed)
    for recording in needed.recordings if located.decks else ():
        try:
            found = locate(recording, located.decks, report=_named(recording, report))
        except KnownError as error:
            located.add_failure(recording, error)
        else:
            located.add(recording, found)
    return located.conference()


class LocatedFolder:
    """What is found in the recordings of a folder, one after the other.

    ``decks`` are those that can be read.
    """

    def __init__(self, needed: DecksToLocate) -> None:
        self._folder, self._source = needed.folder, str(needed.folder)
        self._findings: list[Finding] = []
        self._found: list[FoundTalk] = []
        self.decks: list[Path] = []
        for deck in needed.decks:
            try:
                Deck(deck).close()
            except DeckError as error:
                self._findings.append(_finding(
                    self._source, Certainty.LEFT_OUT, translatable("{deck}: {reason}"),
                    deck=quoted(deck.name, 200), reason=error,
                ))  # fmt: skip
            else:
                self.decks.append(deck)

    def add(self, recording: Path, located: Sequence[LocatedTalk]) -> None:
        """Add the talks that were located in a recording."""
        self._found += [
            FoundTalk(
                recording=recording, deck=each.deck, title="", start_s=each.start_s,
                end_s=each.end_s, confidence=each.confidence, timeline=each.timeline,
            )
            for each in located
        ]  # fmt: skip

    def add_failure(self, recording: Path, reason: object) -> None:
        """Note why a recording could not be compared with the decks."""
        self._findings.append(_finding(
            self._source, Certainty.LEFT_OUT, translatable("{file}: {reason}"),
            file=quoted(recording.name, 200), reason=reason,
        ))  # fmt: skip

    def conference(self) -> ImportedConference:
        """Return the conference of all talks. Raises ImportFailed if there is none."""
        talks = described(best_of(self._found))
        if not talks:
            raise ImportFailed(
                "No talk of the decks in {source} was found in its recordings.",
                source=quoted(self._source, 200),
            )
        made = conference_of(self._folder, talks)
        findings = list(self._findings)
        for talk in talks:
            certainty = Certainty.UNDERSTOOD if talk.confidence >= _SURE else Certainty.GUESSED
            findings.append(_finding(
                self._source, certainty,
                translatable("{title} at {time}, found by its slides ({sure})."),
                title=quoted(talk.title, 100), time=format_time(round(talk.start_s)),
                sure=f"{talk.confidence:.0%}",
            ))  # fmt: skip
        there = {talk.deck for talk in talks}
        findings += [
            _finding(
                self._source, Certainty.LEFT_OUT,
                translatable("{deck}, which no recording shows."), deck=quoted(deck.name, 200),
            )
            for deck in self.decks
            if deck not in there
        ]  # fmt: skip
        return ImportedConference(conference=made.conference, findings=tuple(findings))


def _named(recording: Path, report: Callable[[str, float], None]) -> Callable[[str, float], None]:
    """Return what reports the name of a recording instead of the stage."""
    return lambda _, done: report(f"comparing {recording.name} with the decks", done)


def _finding(source: str, certainty: Certainty, template: str, **values: object) -> Finding:
    texts = {name: str(value) for name, value in values.items()}
    return Finding(certainty=certainty, template=template, values=texts, source=source)

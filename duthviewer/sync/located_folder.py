"""The conference of a folder whose recordings have to be compared with its decks."""

from __future__ import annotations

from collections.abc import Callable
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
from duthviewer.sync.locate import locate
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
    source = str(needed.folder)
    findings: list[Finding] = []
    decks: list[Path] = []
    for deck in needed.decks:
        try:
            Deck(deck).close()
        except DeckError as error:
            findings.append(_finding(
                source, Certainty.LEFT_OUT, translatable("{deck}: {reason}"),
                deck=quoted(deck.name, 200), reason=error,
            ))  # fmt: skip
        else:
            decks.append(deck)
    found: list[FoundTalk] = []
    for recording in needed.recordings if decks else ():
        try:
            located = locate(recording, decks, report=_named(recording, report))
        except KnownError as error:
            findings.append(_finding(
                source, Certainty.LEFT_OUT, translatable("{file}: {reason}"),
                file=quoted(recording.name, 200), reason=error,
            ))  # fmt: skip
            continue
        found += [
            FoundTalk(
                recording=recording, deck=each.deck, title="", start_s=each.start_s,
                end_s=each.end_s, confidence=each.confidence, timeline=each.timeline,
            )
            for each in located
        ]  # fmt: skip
    talks = described(best_of(found))
    if not talks:
        raise ImportFailed(
            "No talk of the decks in {source} was found in its recordings.",
            source=quoted(source, 200),
        )
    made = conference_of(needed.folder, talks)
    for talk in talks:
        certainty = Certainty.UNDERSTOOD if talk.confidence >= _SURE else Certainty.GUESSED
        findings.append(_finding(
            source, certainty, translatable("{title} at {time}, found by its slides ({sure})."),
            title=quoted(talk.title, 100), time=format_time(round(talk.start_s)),
            sure=f"{talk.confidence:.0%}",
        ))  # fmt: skip
    there = {talk.deck for talk in talks}
    findings += [
        _finding(
            source, Certainty.LEFT_OUT, translatable("{deck}, which no recording shows."),
            deck=quoted(deck.name, 200),
        )
        for deck in decks
        if deck not in there
    ]  # fmt: skip
    return ImportedConference(conference=made.conference, findings=tuple(findings))


def _named(recording: Path, report: Callable[[str, float], None]) -> Callable[[str, float], None]:
    """Return what reports the name of a recording instead of the stage."""
    return lambda _, done: report(f"comparing {recording.name} with the decks", done)


def _finding(source: str, certainty: Certainty, template: str, **values: object) -> Finding:
    texts = {name: str(value) for name, value in values.items()}
    return Finding(certainty=certainty, template=template, values=texts, source=source)

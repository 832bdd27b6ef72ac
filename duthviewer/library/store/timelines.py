"""Timelines in the store: the computed spans and a person's corrections."""

from __future__ import annotations

import itertools
import logging
import math
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from duthviewer.catalogue.timeline import Correction, Span, Timeline
from duthviewer.catalogue.value import Value
from duthviewer.library.store.database import Database
from duthviewer.library.store.talk_key import checked_talk_key, talk_key_bounds
from duthviewer.names import name_text
from duthviewer.slides.slides_per_page import slides_per_page

logger = logging.getLogger(__name__)

_COLUMNS = "talk, spans, recording, deck, made, corrections, shift_s, clock"

_SpanRow = tuple[float, float | None, int | None, float]
_CorrectionRow = tuple[float, float, int | None]
_Row = TypeVar("_Row", _SpanRow, _CorrectionRow)
_spans_in = msgspec.json.Decoder(list[_SpanRow])
_corrections_in = msgspec.json.Decoder(list[_CorrectionRow])


class KeptTimeline(Value, frozen=True):
    """A talk's timeline as this computer keeps it, in seconds of its clock.

    ``clock`` names the talk's own video (see `talk_clocks.own_clock`); "" is the catalogue's
    recording.

    ``computed`` lacks the corrections. It is empty if only corrections are kept, which then apply
    to the catalogue's timeline. ``recording`` and ``deck`` are the fingerprints of the files that
    it was computed from, ``made`` the Unix time of computing. ``shift_s`` is added to all spans
    and corrections.
    """

    computed: Timeline
    recording: str
    deck: str
    made: float
    corrections: tuple[Correction, ...] = ()
    shift_s: float = 0.0
    clock: str = ""

    @property
    def shown(self) -> Timeline:
        """The computed timeline, shifted and corrected."""
        return self.over(self.computed)

    def over(self, timeline: Timeline) -> Timeline:
        """Shift and correct another timeline, such as the catalogue's."""
        by_s = self.shift_s
        return timeline.shifted(by_s).corrected(each.shifted(by_s) for each in self.corrections)

    def shifted(self, by_s: float) -> KeptTimeline:
        """Return it with all times ``by_s`` seconds later: on another clock."""
        return msgspec.structs.replace(
            self,
            computed=self.computed.shifted(by_s),
            corrections=tuple(one.shifted(by_s) for one in self.corrections),
        )

    def is_of(self, recording: Path | None, deck: Path | None) -> bool:
        """Return whether the spans were computed from these files and they are unchanged. Reads the
        disk.
        """
        return (
            bool(self.computed)
            and recording is not None
            and deck is not None
            and self.recording == fingerprint(recording)
            and self.deck == fingerprint(deck)
        )


def fingerprint(file: Path) -> str:
    """Identify a version of a file by name, size and modification time.

    Returns "" for an unreadable file, which equals no other.
    """
    try:
        status = file.stat()
    except OSError:
        return ""
    version = fingerprint_of(file.name, status.st_size, status.st_mtime_ns)
    # A person can choose how many slides are on a page of a handout, which changes their numbers.
    chosen = slides_per_page(file) if file.suffix.lower() == ".pdf" else None
    return version if chosen is None else f"{version}:{chosen}"


def fingerprint_of(name: str, size: int, modified_ns: int) -> str:
    """Return the fingerprint of a file with these properties."""
    return f"{name_text(name)}:{size}:{modified_ns}"


def spans_text(spans: Iterable[Span]) -> str:
    """Return spans as the stored text. Raises ValueError for invalid spans."""
    rows: list[_SpanRow] = []
    for span in spans:
        row = (span.start_s, span.end_s, span.page, span.confidence)
        if not _is_valid(span) or not 0 <= span.confidence <= 1:
            raise ValueError(f"not a span: {span!r}")
        if span.other_slide:
            rows.append((span.start_s, span.start_s, None, span.confidence))
        rows.append(row)
    return _encoded(rows)


def corrections_text(corrections: Iterable[Correction]) -> str:
    """Return corrections as the stored text. Raises ValueError for an invalid one."""
    rows: list[_CorrectionRow] = []
    for each in corrections:
        row = (each.start_s, each.end_s, each.page)
        if not _is_valid(each):
            raise ValueError(f"not a correction: {each!r}")
        if each.other_slide:
            rows.append((each.start_s, each.start_s, None))
        rows.append(row)
    return _encoded(rows)


def _is_valid(part: Span | Correction) -> bool:
    is_other_page = part.other_slide and part.page is not None
    return _is_stretch(part.start_s, part.end_s, part.page) and not is_other_page


def _unmarked(rows: Sequence[_Row]) -> Iterator[tuple[_Row, bool]]:
    """Yield the rows without markers, and whether each shows a slide that is not in the deck.

    A marker is a row of no length before the row that it marks. Earlier versions, which accept
    rows of just these values, join the two into one row without a page. A row with one more value
    would have made them lose the talk's timeline and corrections.
    """
    is_marked = False
    for row, after in itertools.zip_longest(rows, rows[1:]):
        start_s, end_s, page = row[:3]
        is_marker = after is not None and (end_s, page) == (start_s, None) == (after[0], after[2])
        if not is_marker:
            yield row, is_marked
        is_marked = is_marker


def _encoded(rows: Sequence[_SpanRow] | Sequence[_CorrectionRow]) -> str:
    return msgspec.json.encode(rows, enc_hook=_plain_number).decode()


def _plain_number(value: Any) -> Any:
    """Convert NumPy numbers, which msgspec rejects, to Python's. NumPy is not imported here."""
    if item := getattr(value, "item", None):
        return item()
    raise TypeError(f"not a number: {value!r}")


def kept_timeline(
    spans: str,
    recording: str,
    deck: str,
    made: float,
    corrections: str,
    shift_s: float,
    clock: str | None = "",
) -> KeptTimeline:
    """Parse a row of the table. Raises ValueError and TypeError for an invalid row."""
    if not (isinstance(recording, str) and isinstance(deck, str)):
        raise ValueError("a fingerprint is no text")
    if not (_is_number(made) and _is_number(shift_s)):
        raise ValueError("a time is no number")
    span_rows, correction_rows = _spans_in.decode(spans), _corrections_in.decode(corrections)
    if not (
        all(_is_stretch(*row[:3]) for row in span_rows)
        and all(_is_stretch(*row) for row in correction_rows)
    ):
        raise ValueError("a span makes no sense")
    return KeptTimeline(
        computed=Timeline(
            tuple(Span(*row, other_slide=is_other) for row, is_other in _unmarked(span_rows))
        ),
        recording=recording,
        deck=deck,
        made=made,
        corrections=tuple(
            Correction(*row, other_slide=is_other) for row, is_other in _unmarked(correction_rows)
        ),
        shift_s=shift_s,
        clock=clock if isinstance(clock, str) else "",
    )


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and math.isfinite(value)


def _is_stretch(start_s: float, end_s: float | None, page: int | None) -> bool:
    return (
        math.isfinite(start_s)
        and (end_s is None or (math.isfinite(end_s) and end_s >= start_s))
        and (page is None or page >= 1)
    )


class TimelineTable:
    """The timelines of all talks in the store. Any thread may call every method.

    A talk has one for each of its clocks: "" is the catalogue's recording, which methods use
    unless another one is given.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_talk(self, talk: str, clock: str = "") -> KeptTimeline | None:
        """Return the timeline of a talk; None if nothing is stored."""
        return self.clocks_of_talk(talk).get(clock)

    def clocks_of_talk(self, talk: str) -> dict[str, KeptTimeline]:
        """Return all timelines of a talk, by clock."""
        rows = self._database.run(
            f"SELECT {_COLUMNS} FROM timeline WHERE talk = ?", checked_talk_key(talk)
        )
        return _timelines(rows).get(talk, {})

    def of_conference(self, conference_id: str) -> dict[str, KeptTimeline]:
        """Return the timelines of a conference's recordings by the talks' keys."""
        found = self.clocks_of_conference(conference_id)
        return {talk: of_talk[""] for talk, of_talk in found.items() if "" in of_talk}

    def clocks_of_conference(self, conference_id: str) -> dict[str, dict[str, KeptTimeline]]:
        """Return all timelines of a conference's talks, by the talks' keys and by clock."""
        rows = self._database.run(
            f"SELECT {_COLUMNS} FROM timeline WHERE talk > ? AND talk < ?",
            *talk_key_bounds(conference_id),
        )
        return _timelines(rows)

    def save_computed(
        self, talk: str, timeline: Timeline, recording: str, deck: str, clock: str = ""
    ) -> None:
        """Save a timeline computed from the files of these fingerprints; corrections stay."""
        self._database.run(
            """INSERT INTO timeline (talk, spans, recording, deck, made, clock)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (talk, clock) DO UPDATE SET
                spans = excluded.spans, recording = excluded.recording,
                deck = excluded.deck, made = excluded.made""",
            checked_talk_key(talk),
            spans_text(timeline),
            recording,
            deck,
            time.time(),
            clock,
        )

    def save_corrections(
        self, talk: str, corrections: Sequence[Correction], shift_s: float, clock: str = ""
    ) -> None:
        """Save a person's corrections of a talk's timeline, replacing the earlier ones."""
        if not math.isfinite(shift_s):
            raise ValueError(f"not a shift: {shift_s!r}")
        self._database.run(
            """INSERT INTO timeline (talk, corrections, shift_s, clock) VALUES (?, ?, ?, ?)
            ON CONFLICT (talk, clock) DO UPDATE SET
                corrections = excluded.corrections, shift_s = excluded.shift_s""",
            checked_talk_key(talk),
            corrections_text(corrections),
            float(shift_s),
            clock,
        )

    def forget(self, talk: str) -> None:
        """Delete a talk's spans and corrections, of all clocks."""
        self._database.run("DELETE FROM timeline WHERE talk = ?", checked_talk_key(talk))


def _timelines(rows: list[tuple[Any, ...]]) -> dict[str, dict[str, KeptTimeline]]:
    found: dict[str, dict[str, KeptTimeline]] = {}
    for talk, *row in rows:
        try:
            if isinstance(talk, str):
                kept = kept_timeline(*row)
                found.setdefault(talk, {})[kept.clock] = kept
        except (TypeError, ValueError):
            logger.warning("the timeline of %s is unreadable", talk)
    return found

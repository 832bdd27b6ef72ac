"""What this computer worked out of a talk's timeline, and what a person said of it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from duthviewer.catalogue.conference import Conference, Span, Value
from duthviewer.library.corrections import Correction, corrected, shifted
from duthviewer.library.files import TalkFiles
from duthviewer.names import name_text

_SpanRow = tuple[float, float | None, int | None, float]
_CorrectionRow = tuple[float, float, int | None]
_spans_in = msgspec.json.Decoder(list[_SpanRow])
_corrections_in = msgspec.json.Decoder(list[_CorrectionRow])


class KeptTimeline(Value, frozen=True):
    """A talk's timeline as this computer keeps it, in seconds of the catalogue's recording.

    ``spans`` are as computed, before corrections; none where only corrections are kept, which
    then lie over the catalogue's timeline. ``recording`` and ``deck`` are the fingerprints of the
    files that the spans were computed from; ``made`` is the Unix time when. ``shift_s`` is
    added to all spans and corrections.
    """

    spans: tuple[Span, ...]
    recording: str
    deck: str
    made: float
    corrections: tuple[Correction, ...] = ()
    shift_s: float = 0.0

    @property
    def shown(self) -> tuple[Span, ...]:
        """What is shown when: the computed spans, shifted and corrected."""
        return self.over(self.spans)

    def over(self, spans: Sequence[Span]) -> tuple[Span, ...]:
        """Other spans (the catalogue's), shifted and corrected by what a person said."""
        by_s = self.shift_s
        moved = [
            Correction(start_s=each.start_s + by_s, end_s=each.end_s + by_s, page=each.page)
            for each in self.corrections
        ]
        return corrected(shifted(spans, by_s), moved)

    def is_of(self, recording: Path | None, deck: Path | None) -> bool:
        """Whether the spans were computed from these files, as they are now. Reads the disk."""
        return (
            bool(self.spans)
            and recording is not None
            and deck is not None
            and self.recording == fingerprint(recording)
            and self.deck == fingerprint(deck)
        )


def fingerprint(file: Path) -> str:
    """What tells a file from another one of its name: name, size and time of change.

    Empty for a file that cannot be looked at: it is like no other.
    """
    try:
        status = file.stat()
    except OSError:
        return ""
    return f"{name_text(file.name)}:{status.st_size}:{status.st_mtime_ns}"


class Known(NamedTuple):
    """A talk's timeline, and whether this computer worked it out of the files that are here."""

    spans: tuple[Span, ...]
    is_computed: bool


def known_timelines(
    conference: Conference, files: Mapping[str, TalkFiles], kept: Mapping[str, KeptTimeline]
) -> dict[str, Known]:
    """By their keys, the timelines of the talks of which something is kept. Reads the disk."""
    known = {}
    for key, one in kept.items():
        talk = conference.talk_by_id.get(key.partition("/")[2])
        of_talk = None if talk is None else files.get(talk.id)
        if talk is not None and of_talk is not None:
            is_computed = one.is_of(of_talk.recording, of_talk.deck)
            spans = one.shown if is_computed else one.over(talk.timeline)
            known[key] = Known(spans, is_computed)
    return known


def timeline_of(
    catalogue: Sequence[Span],
    kept: KeptTimeline | None,
    recording: Path | None,
    deck: Path | None,
) -> tuple[Span, ...]:
    """A talk's timeline: this computer's if its files are still those, else the catalogue's.

    What a person said of it lies over either. Reads the disk.
    """
    if kept is None:
        return tuple(catalogue)
    return kept.shown if kept.is_of(recording, deck) else kept.over(catalogue)


def spans_text(spans: Iterable[Span]) -> str:
    """Spans as the store keeps them. Raises ValueError for spans that make no sense."""
    rows: list[_SpanRow] = []
    for span in spans:
        row = (span.start_s, span.end_s, span.page, span.confidence)
        if not _is_stretch(*row[:3]) or not 0 <= span.confidence <= 1:
            raise ValueError(f"not a span: {span!r}")
        rows.append(row)
    return _encoded(rows)


def corrections_text(corrections: Iterable[Correction]) -> str:
    """Corrections as the store keeps them. Raises ValueError for one that makes no sense."""
    rows: list[_CorrectionRow] = []
    for each in corrections:
        row = (each.start_s, each.end_s, each.page)
        if not _is_stretch(*row):
            raise ValueError(f"not a correction: {each!r}")
        rows.append(row)
    return _encoded(rows)


def _encoded(rows: Sequence[_SpanRow] | Sequence[_CorrectionRow]) -> str:
    return msgspec.json.encode(rows, enc_hook=_plain_number).decode()


def _plain_number(value: Any) -> Any:
    """Convert NumPy's numbers, which msgspec refuses, to Python's. NumPy is not imported here."""
    if item := getattr(value, "item", None):
        return item()
    raise TypeError(f"not a number: {value!r}")


def kept_timeline(
    spans: str, recording: str, deck: str, made: float, corrections: str, shift_s: float
) -> KeptTimeline:
    """A row of the store. Raises ValueError and TypeError for one that cannot be read."""
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
        spans=tuple(
            Span(start_s=start_s, end_s=end_s, page=page, confidence=confidence)
            for start_s, end_s, page, confidence in span_rows
        ),
        recording=recording,
        deck=deck,
        made=made,
        corrections=tuple(
            Correction(start_s=start_s, end_s=end_s, page=page)
            for start_s, end_s, page in correction_rows
        ),
        shift_s=shift_s,
    )


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and math.isfinite(value)


def _is_stretch(start_s: float, end_s: float | None, page: int | None) -> bool:
    return (
        math.isfinite(start_s)
        and (end_s is None or (math.isfinite(end_s) and end_s >= start_s))
        and (page is None or page >= 1)
    )

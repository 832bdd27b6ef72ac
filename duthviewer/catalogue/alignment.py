"""The alignment of a talk's own video with the recording of the day: two clocks of one talk."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import pairwise

import msgspec

from duthviewer.catalogue.timeline import Correction, Span, Timeline
from duthviewer.catalogue.value import Value

#: A shift that changes by less than this between two pieces is no cut that a person would notice.
_CUT_S = 0.2
#: Gaps of a timeline up to this length, at a cut, are given to the page before
_SEAM_S = 0.5


class AlignedPiece(Value, frozen=True):
    """A part of a talk's own video that is also in the day's recording, without cuts.

    ``start_s`` and ``end_s`` are seconds of the own video, ``day_s`` is the offset in the day's
    recording at ``start_s``. ``rate`` is how many seconds of the recording pass in a second of the
    own video: 1 unless a clock was wrong when one of them was recorded.
    """

    start_s: float
    end_s: float
    day_s: float
    rate: float = 1.0

    @property
    def day_end_s(self) -> float:
        """The offset in the day's recording at which the piece ends."""
        return self.day_of(self.end_s)

    @property
    def shift_s(self) -> float:
        """What is added to a time of the own video at the start of the piece."""
        return self.day_s - self.start_s

    def day_of(self, own_s: float) -> float:
        """Convert a time of the own video, which may lie outside the piece."""
        return self.day_s + (own_s - self.start_s) * self.rate

    def turned(self) -> AlignedPiece:
        """Return the same piece with the two clocks exchanged."""
        return AlignedPiece(
            start_s=self.day_s, end_s=self.day_end_s, day_s=self.start_s, rate=1 / self.rate
        )


class Alignment(Value, frozen=True, dict=True):
    """Which moments of a talk's own video and of the day's recording are the same.

    ``pieces`` are in order of both clocks. What lies between two pieces is missing in one of the
    files: an intro, a cut. Empty if nothing is known.
    """

    pieces: tuple[AlignedPiece, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.pieces)

    @classmethod
    def shifted(cls, shift_s: float, length_s: float) -> Alignment:
        """Return an alignment without cuts: the day is ``shift_s`` seconds later throughout.

        ``length_s`` is the length of the own video.
        """
        start_s = max(0.0, -shift_s)
        piece = AlignedPiece(start_s=start_s, end_s=length_s, day_s=start_s + shift_s)
        return cls(pieces=(piece,)) if length_s > start_s else cls()

    def moved(self, by_s: float) -> Alignment:
        """Return the alignment with the own video ``by_s`` seconds later in the day."""
        pieces = []
        for piece in self.pieces:
            day_s, start_s = piece.day_s + by_s, piece.start_s
            if day_s < 0:
                # It begins before the recording does.
                start_s -= day_s / piece.rate
                day_s = 0.0
            if start_s < piece.end_s:
                pieces.append(msgspec.structs.replace(piece, start_s=start_s, day_s=day_s))
        return Alignment(pieces=tuple(pieces))

    def day_s(self, own_s: float) -> float | None:
        """Convert a time of the own video to an offset of the day; None where that is missing."""
        place = bisect_right(self._starts, own_s) - 1
        if place < 0:
            return None
        piece = self.pieces[place]
        # The end belongs to the piece unless the next one starts there.
        return piece.day_of(own_s) if own_s <= piece.end_s else None

    def own_s(self, day_s: float) -> float | None:
        """Convert an offset of the day to a time of the own video; None where that is missing."""
        return self._turned.day_s(day_s)

    def nearest_own_s(self, day_s: float) -> float | None:
        """Convert an offset of the day; where it is missing, return the next time that is there.

        None only without pieces.
        """
        if (own_s := self.own_s(day_s)) is not None or not self.pieces:
            return own_s
        later = (piece.start_s for piece in self.pieces if piece.day_s > day_s)
        return next(later, self.pieces[-1].end_s)

    def nearest_day_s(self, own_s: float) -> float | None:
        """Convert a time of the own video; where it is missing, return the next that is there."""
        return self._turned.nearest_own_s(own_s)

    def timeline_of_own(self, timeline: Timeline) -> Timeline:
        """Convert a timeline of the day's recording to one of the own video."""
        return self._turned.timeline_of_day(timeline)

    def timeline_of_day(self, timeline: Timeline) -> Timeline:
        """Convert a timeline of the own video to one of the day's recording.

        Where the own video lacks something, a span without a page and with confidence 0 says that
        nothing is known.
        """
        spans: list[Span] = []
        for span in self._spans(timeline):
            if spans and (before_s := spans[-1].end_s) is not None and before_s < span.start_s:
                if span.start_s - before_s <= _SEAM_S:
                    spans[-1] = msgspec.structs.replace(spans[-1], end_s=span.start_s)
                else:
                    gap = Span(start_s=before_s, end_s=span.start_s, page=None, confidence=0.0)
                    spans.append(gap)
            spans.append(span)
        return Timeline(tuple(spans)).joined()

    def corrections_of_own(self, corrections: Iterable[Correction]) -> tuple[Correction, ...]:
        """Convert corrections of the day's recording to those of the own video."""
        return self._turned.corrections_of_day(corrections)

    def corrections_of_day(self, corrections: Iterable[Correction]) -> tuple[Correction, ...]:
        """Convert corrections of the own video to those of the day's recording.

        One that reaches over a cut becomes several; one of a missing part is left out.
        """
        return tuple(
            msgspec.structs.replace(one, start_s=start_s, end_s=end_s)
            for one in corrections
            for start_s, end_s in self._ranges(one.start_s, one.end_s)
        )

    def cuts_s(self) -> tuple[float, ...]:
        """Return the times of the own video at which something was cut or inserted."""
        return tuple(
            after.start_s
            for before, after in pairwise(self.pieces)
            if abs(before.day_of(after.start_s) - after.day_s) >= _CUT_S
        )

    def begins_s(self) -> float:
        """Return where the own video would begin in the day's recording if nothing were cut."""
        return self.pieces[0].day_of(0.0)

    @cached_property
    def _starts(self) -> tuple[float, ...]:
        return tuple(piece.start_s for piece in self.pieces)

    @cached_property
    def _turned(self) -> Alignment:
        """The alignment with the two clocks exchanged."""
        return Alignment(pieces=tuple(piece.turned() for piece in self.pieces))

    def _ranges(self, start_s: float, end_s: float | None) -> Iterator[tuple[float, float]]:
        """Yield where a range of the own video is in the day's recording."""
        for piece in self.pieces:
            first_s = max(start_s, piece.start_s)
            last_s = piece.end_s if end_s is None else min(end_s, piece.end_s)
            if first_s < last_s:
                yield piece.day_of(first_s), piece.day_of(last_s)

    def _spans(self, timeline: Timeline) -> list[Span]:
        spans = [
            msgspec.structs.replace(span, start_s=start_s, end_s=end_s)
            for span in timeline
            for start_s, end_s in self._ranges(span.start_s, span.end_s)
        ]
        return sorted(spans, key=lambda span: span.start_s)


#: The alignment of two files of which nothing is known
NO_ALIGNMENT = Alignment()


def checked_alignment(alignment: Alignment) -> Alignment:
    """Return the alignment; raise ValueError if its pieces overlap or make no sense."""
    own_s = day_s = 0.0
    for piece in alignment.pieces:
        # Stored times are rounded. Written this way round, so that "not a number" fails too.
        if not (
            own_s - 0.002 <= piece.start_s < piece.end_s < 1e7
            and day_s - 0.002 <= piece.day_s < 1e7
            and 0.5 <= piece.rate <= 2.0
        ):
            raise ValueError(f"not a piece of an alignment: {piece!r}")
        own_s, day_s = piece.end_s, piece.day_end_s
    return alignment

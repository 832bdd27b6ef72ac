"""Alignments of talks' own videos with the recording of the day, in the store."""

from __future__ import annotations

import enum
import logging
import time
from typing import Any

import msgspec

from duthviewer.catalogue.alignment import (
    NO_ALIGNMENT,
    AlignedPiece,
    Alignment,
    checked_alignment,
)
from duthviewer.catalogue.value import Value
from duthviewer.library.store.database import Database
from duthviewer.library.store.talk_key import checked_talk_key, is_talk_key, talk_key_bounds

logger = logging.getLogger(__name__)

_COLUMNS = "talk, clock, pieces, origin, confidence, own, day, made"

_PieceRow = tuple[float, float, float, float]
_pieces_in = msgspec.json.Decoder(list[_PieceRow])


class AlignmentOrigin(enum.StrEnum):
    """How an alignment was made."""

    #: It was found by the sound
    SOUND = "sound"
    #: The sound left a doubt, so there is none
    UNSURE = "unsure"
    #: A person has stated it
    HAND = "hand"
    #: A person wants none
    REFUSED = "refused"


class KeptAlignment(Value, frozen=True):
    """The alignment of a talk's own video, as this computer keeps it.

    ``clock`` names the own video (see `talk_clocks.own_clock`), ``own`` and ``day`` are the
    fingerprints of the files that were compared; "" if it was made by hand.
    """

    talk: str
    clock: str
    alignment: Alignment = NO_ALIGNMENT
    origin: AlignmentOrigin = AlignmentOrigin.SOUND
    confidence: float = 0.0
    own: str = ""
    day: str = ""
    made: float = 0.0

    @property
    def is_by_person(self) -> bool:
        """Whether a person decided, so that it is not searched for again."""
        return self.origin in (AlignmentOrigin.HAND, AlignmentOrigin.REFUSED)

    def is_of(self, own: str | None, day: str | None) -> bool:
        """Return whether it holds for files with these fingerprints; None for a missing file."""
        return self.is_by_person or (own in (None, self.own) and day in (None, self.day))


def pieces_text(alignment: Alignment) -> str:
    """Return the pieces as the stored text. Raises ValueError for invalid pieces."""
    rows = [
        (float(piece.start_s), float(piece.end_s), float(piece.day_s), float(piece.rate))
        for piece in checked_alignment(alignment).pieces
    ]
    return msgspec.json.encode(rows).decode()


def kept_alignment(row: tuple[Any, ...]) -> KeptAlignment:
    """Parse a row of the table. Raises ValueError and TypeError for an invalid row."""
    talk, clock, pieces, origin, confidence, own, day, made = row
    if not (is_talk_key(talk) and all(isinstance(text, str) for text in (clock, own, day))):
        raise ValueError("a text of an alignment is none")
    alignment = Alignment(
        pieces=tuple(
            AlignedPiece(start_s=start_s, end_s=end_s, day_s=day_s, rate=rate)
            for start_s, end_s, day_s, rate in _pieces_in.decode(pieces)
        )
    )
    return KeptAlignment(
        talk=talk,
        clock=clock,
        alignment=checked_alignment(alignment),
        origin=AlignmentOrigin(origin),
        confidence=min(max(float(confidence), 0.0), 1.0),
        own=own,
        day=day,
        made=float(made),
    )


class AlignmentTable:
    """The alignments of all talks in the store. Any thread may call every method."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_conference(self, conference_id: str) -> dict[str, dict[str, KeptAlignment]]:
        """Return the alignments of a conference's talks, by the talk's key and by clock."""
        return _alignments(
            self._database.run(
                f"SELECT {_COLUMNS} FROM alignment WHERE talk > ? AND talk < ?",
                *talk_key_bounds(conference_id),
            )
        )

    def of_talk(self, talk: str) -> dict[str, KeptAlignment]:
        """Return the alignments of a talk, by clock."""
        rows = self._database.run(
            f"SELECT {_COLUMNS} FROM alignment WHERE talk = ?", checked_talk_key(talk)
        )
        return _alignments(rows).get(talk, {})

    def save(self, kept: KeptAlignment) -> None:
        """Save an alignment, replacing the earlier one of the same video."""
        self._database.run(SAVE_ALIGNMENT, *alignment_row(kept))

    def save_found(self, kept: KeptAlignment) -> bool:
        """Save a result of comparing the sound, unless a person has decided meanwhile.

        Returns whether it was saved.
        """
        before = self.of_talk(kept.talk).get(kept.clock)
        if before is not None and before.is_by_person:
            return False
        self.save(kept)
        return True

    def forget(self, talk: str, clock: str) -> None:
        """Delete an alignment: it is searched for again."""
        self._database.run(
            "DELETE FROM alignment WHERE talk = ? AND clock = ?", checked_talk_key(talk), clock
        )


SAVE_ALIGNMENT = f"""INSERT INTO alignment ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (talk, clock) DO UPDATE SET
        pieces = excluded.pieces, origin = excluded.origin, confidence = excluded.confidence,
        own = excluded.own, day = excluded.day, made = excluded.made"""


def alignment_row(kept: KeptAlignment) -> tuple[object, ...]:
    """Return an alignment as a row of the table. Raises ValueError for an invalid one."""
    return (
        checked_talk_key(kept.talk), kept.clock, pieces_text(kept.alignment), str(kept.origin),
        float(kept.confidence), kept.own, kept.day, kept.made or time.time(),
    )  # fmt: skip


def _alignments(rows: list[tuple[Any, ...]]) -> dict[str, dict[str, KeptAlignment]]:
    found: dict[str, dict[str, KeptAlignment]] = {}
    for row in rows:
        try:
            kept = kept_alignment(row)
        except (TypeError, ValueError):
            logger.warning("an alignment of %s is unreadable", row[0])
        else:
            found.setdefault(kept.talk, {})[kept.clock] = kept
    return found

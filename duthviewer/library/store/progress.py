"""How far each talk was watched, and which talks are marked as watched or favourite."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from duthviewer.library.store.columns import number
from duthviewer.library.store.talk_key import checked_talk_key, talk_key_bounds

if TYPE_CHECKING:
    from duthviewer.library.store.database import Database

_WATCHED_FRACTION = 0.95
#: The length of applause and thanks, which count as watched in a long talk
_CLOSING_S = 60.0
_LONG_TALK_S = 600.0

_COLUMNS = "talk, position_s, length_s, watched, favourite, updated"


class TalkProgress(NamedTuple):
    """How far a talk was watched.

    ``talk`` is ``conference-id/talk-id``; ``position_s`` counts from the talk's start;
    ``length_s`` is None until it is known; ``updated`` is the Unix time when the position or the
    watched mark last changed (marking a favourite does not change it).
    """

    talk: str
    position_s: float
    length_s: float | None
    watched: bool
    favourite: bool
    updated: float

    @property
    def fraction(self) -> float:
        """The part of the talk before the position, 0 to 1; 0 without a length."""
        return min(1.0, self.position_s / self.length_s) if self.length_s else 0.0

    @property
    def resume_s(self) -> float:
        """The position to resume at: the start again if the end was reached."""
        return 0.0 if is_at_the_end(self.position_s, self.length_s) else self.position_s


def with_position(
    before: TalkProgress | None, talk: str, position_s: float, length_s: float | None
) -> TalkProgress:
    """Return the progress that ``ProgressTable.save_position`` stores after ``before``."""
    length_s = length_s or (before.length_s if before else None)
    return TalkProgress(
        talk=talk,
        position_s=position_s,
        length_s=length_s,
        watched=(before is not None and before.watched) or is_at_the_end(position_s, length_s),
        favourite=before is not None and before.favourite,
        updated=time.time(),
    )


def is_at_the_end(position_s: float, length_s: float | None) -> bool:
    """Return whether a talk counts as watched at this position.

    It does from 95 % on, and in a talk of more than ten minutes also within the last minute.
    """
    if length_s is None:
        return False
    if length_s > _LONG_TALK_S and position_s >= length_s - _CLOSING_S:
        return True
    return position_s >= _WATCHED_FRACTION * length_s


class ProgressTable:
    """The progress of all talks in the store. Any thread may call every method."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_talk(self, talk: str) -> TalkProgress | None:
        """Return the progress of a talk; None if nothing is stored."""
        rows = self._database.run(
            f"SELECT {_COLUMNS} FROM progress WHERE talk = ?", checked_talk_key(talk)
        )
        return _progress(rows).get(talk)

    def all(self) -> dict[str, TalkProgress]:
        """Return the progress of all talks by their keys."""
        return _progress(self._database.run(f"SELECT {_COLUMNS} FROM progress"))

    def of_conference(self, conference_id: str) -> dict[str, TalkProgress]:
        """Return the progress of a conference's talks by their keys."""
        rows = self._database.run(
            f"SELECT {_COLUMNS} FROM progress WHERE talk > ? AND talk < ?",
            *talk_key_bounds(conference_id),
        )
        return _progress(rows)

    def save_position(self, talk: str, position_s: float, length_s: float | None) -> None:
        """Save the position, in seconds from the talk's start.

        A talk that was watched to its end stays marked as watched when it is watched again.
        Without a length the stored length remains.
        """
        if not (math.isfinite(position_s) and position_s >= 0):
            raise ValueError(f"not a position: {position_s!r}")
        if length_s is not None and not (math.isfinite(length_s) and length_s > 0):
            raise ValueError(f"not a length: {length_s!r}")
        self._database.run(
            """INSERT INTO progress (talk, position_s, length_s, watched, updated)
            VALUES (?1, ?2, ?3, at_the_end(?2, ?3), ?4)
            ON CONFLICT (talk) DO UPDATE SET
                position_s = excluded.position_s,
                length_s = coalesce(excluded.length_s, length_s),
                watched = watched OR at_the_end(?2, coalesce(excluded.length_s, length_s)),
                updated = excluded.updated""",
            checked_talk_key(talk),
            float(position_s),
            length_s,
            time.time(),
        )

    def set_watched(self, talk: str, watched: bool) -> None:
        """Set or clear a talk's watched mark."""
        self._database.run(
            """INSERT INTO progress (talk, watched, updated) VALUES (?, ?, ?)
            ON CONFLICT (talk) DO UPDATE SET
                watched = excluded.watched, updated = excluded.updated""",
            checked_talk_key(talk),
            bool(watched),
            time.time(),
        )

    def set_favourite(self, talk: str, favourite: bool) -> None:
        """Set or clear a talk's favourite mark."""
        self._database.run(
            """INSERT INTO progress (talk, favourite, updated) VALUES (?, ?, ?)
            ON CONFLICT (talk) DO UPDATE SET favourite = excluded.favourite""",
            checked_talk_key(talk),
            bool(favourite),
            time.time(),
        )

    def forget_position(self, talk: str) -> None:
        """Reset a talk's position to its start; its marks stay."""
        self._database.run(
            "UPDATE progress SET position_s = 0, updated = ? WHERE talk = ?",
            time.time(),
            checked_talk_key(talk),
        )


def _progress(rows: list[tuple[Any, ...]]) -> dict[str, TalkProgress]:
    return {
        row[0]: TalkProgress(
            row[0], number(row[1]), number(row[2]) or None, row[3] == 1, row[4] == 1,
            number(row[5]),
        )
        for row in rows
        if isinstance(row[0], str)
    }  # fmt: skip

"""The states of a player."""

from __future__ import annotations

import enum


class PlayerState(enum.Enum):
    """What a player is doing."""

    CLOSED = enum.auto()
    OPENING = enum.auto()
    PLAYING = enum.auto()
    PAUSED = enum.auto()
    ENDED = enum.auto()
    FAILED = enum.auto()

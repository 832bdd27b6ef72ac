"""The key of a talk in the store: ``conference-id/talk-id``."""

from __future__ import annotations


def talk_key(conference_id: str, talk_id: str) -> str:
    """Return the key of a talk."""
    return f"{conference_id}/{talk_id}"


def is_talk_key(key: object) -> bool:
    """Return whether ``key`` is the key of a talk."""
    if not isinstance(key, str):
        return False
    conference_id, _, talk_id = key.partition("/")
    return bool(conference_id and talk_id)


def checked_talk_key(key: str) -> str:
    """Return ``key``; raise ValueError if it is not the key of a talk."""
    if not is_talk_key(key):
        raise ValueError(f"not the key of a talk (conference-id/talk-id): {key!r}")
    return key


def talk_key_bounds(conference_id: str) -> tuple[str, str]:
    """Return two texts between which all keys of a conference's talks lie.

    A query with ``talk > ? AND talk < ?`` uses the index of the primary key.
    """
    # "0" follows "/" in ASCII.
    return f"{conference_id}/", f"{conference_id}0"

"""The settings in the store: JSON values by key."""

from __future__ import annotations

import json
import logging
from typing import Any

from duthviewer.library.store.database import Database
from duthviewer.library.store.setting_kinds import read_setting

logger = logging.getLogger(__name__)

LONGEST_SETTING = 64 * 1024
LONGEST_KEY = 200


class SettingsTable:
    """All settings in the store. Any thread may call every method."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value of a setting, or ``default`` if it is not set or unreadable."""
        rows = self._database.run("SELECT key, value FROM setting WHERE key = ?", key)
        return _readable(rows).get(key, default)

    def all(self) -> dict[str, Any]:
        """Return all settings that are set and readable."""
        return _readable(self._database.run("SELECT key, value FROM setting"))

    def set(self, key: str, value: Any) -> None:
        """Save a setting: a JSON value of at most 64 KiB. Raises ValueError for another value."""
        if not 0 < len(key) <= LONGEST_KEY:
            raise ValueError(f"not a key of a setting: {key[:LONGEST_KEY]!r}")
        try:
            text = json.dumps(value, allow_nan=False)
        except (TypeError, ValueError, RecursionError) as error:
            raise ValueError(f"not a value for the setting {key!r}: {error}") from error
        if len(text) > LONGEST_SETTING:
            raise ValueError(f"the value of the setting {key!r} is too long")
        self._database.run(
            """INSERT INTO setting (key, value) VALUES (?, ?)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value""",
            key,
            text,
        )


def _readable(rows: list[tuple[Any, ...]]) -> dict[str, Any]:
    found = {}
    for key, text in rows:
        try:
            found[key] = read_setting(text)
        except ValueError as error:
            logger.warning("the setting %r is unreadable: %s", key, error)
    return found

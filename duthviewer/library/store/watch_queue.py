"""The talks to watch next, in order, in the store. They may be of different conferences."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence

from duthviewer.library.store.database import Database
from duthviewer.library.store.talk_key import checked_talk_key, is_talk_key


class WatchQueueTable:
    """The watch queue: keys of talks in the order to watch. Any thread may call every method."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[str]:
        """Return the keys of the talks, the next one first."""
        rows = self._database.run("SELECT talk FROM watch_queue ORDER BY place, added_at, talk")
        return [talk for (talk,) in rows if is_talk_key(talk)]

    def set(self, talks: Sequence[str]) -> None:
        """Replace the queue. Raises ValueError if a text is not the key of a talk."""
        keys = [checked_talk_key(talk) for talk in dict.fromkeys(talks)]
        now = time.time()

        def work(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM watch_queue")
            connection.executemany(
                "INSERT INTO watch_queue (talk, place, added_at) VALUES (?, ?, ?)",
                [(key, place, now) for place, key in enumerate(keys)],
            )

        self._database.transact(work)

"""Where this computer keeps what the program remembers: data, cache, settings and logs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

HOME_VARIABLE = "DUTHVIEWER_HOME"
"""Environment variable that names one folder to keep everything in, for tests and USB sticks."""


class Places(NamedTuple):
    """The folders of one person. They need not exist yet: whoever writes into one makes it.

    ``data`` is worth a backup; ``cache`` can be deleted at any time and is made again.
    ``videos`` is where recordings and slides are looked for unless the settings name other folders.
    """

    data: Path
    cache: Path
    config: Path
    log: Path
    videos: Path

    @property
    def store(self) -> Path:
        """The SQLite file with progress and settings."""
        return self.data / "library.sqlite3"

    @property
    def stills(self) -> Path:
        """The folder of the notes' pictures, which belong to the store."""
        return self.data / "stills"

    @property
    def pictures(self) -> Path:
        """The folder of the cards' pictures."""
        return self.cache / "pictures"

    @property
    def search(self) -> Path:
        """The SQLite file of the search index."""
        return self.cache / "search.sqlite3"

    @property
    def outlines(self) -> Path:
        """The folder of what the first window shows of conferences."""
        return self.cache / "outlines"

    @property
    def conferences(self) -> Path:
        """The folder of the conferences that were read before, ready to open."""
        return self.cache / "conferences"

    @property
    def sync(self) -> Path:
        """The folder of what synchronising a talk compared, by conference; kept for corrections."""
        return self.cache / "sync"


def places() -> Places:
    """The folders of the person who runs the program, where their system expects them.

    ``DUTHVIEWER_HOME`` moves all of them beneath the folder that it names.
    """
    if home := os.environ.get(HOME_VARIABLE):
        root = Path(home).expanduser().absolute()
        return Places(root / "data", root / "cache", root / "config", root / "log", root / "videos")
    # Not needed where the variable is set, and it takes 4 ms to import.
    from platformdirs import PlatformDirs

    folders = PlatformDirs("duthviewer", appauthor=False)
    return Places(
        folders.user_data_path,
        folders.user_cache_path,
        folders.user_config_path,
        folders.user_log_path,
        folders.user_videos_path / "duthviewer",
    )

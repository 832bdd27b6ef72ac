"""The folders for the program's data, cache, settings and logs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

HOME_VARIABLE = "DUTHVIEWER_HOME"
"""Environment variable for one folder that holds everything, for tests and USB sticks."""


class Places(NamedTuple):
    """The folders of one user. They may not exist yet: code that writes into a folder creates it.

    ``data`` is worth a backup; ``cache`` can be deleted at any time and is created again.
    ``videos`` takes the downloads of bundled conferences, unless the settings name another folder;
    it is searched for recordings and slides after the folders of the settings.
    """

    data: Path
    cache: Path
    config: Path
    log: Path
    videos: Path

    @property
    def store(self) -> Path:
        """The SQLite file with progress, notes, timelines, corrections and settings."""
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
    def conferences(self) -> Path:
        """The folder of cached conferences."""
        return self.cache / "conferences"

    @property
    def page_texts(self) -> Path:
        """What was read of pages that are pictures."""
        return self.cache / "page-texts"

    @property
    def sounds(self) -> Path:
        """The folder of what was measured of the sound of talks."""
        return self.cache / "sounds"

    @property
    def sync(self) -> Path:
        """The folder of the scores from synchronising, by conference; corrections reuse them."""
        return self.cache / "sync"


def places() -> Places:
    """Return the current user's folders, where the system expects them.

    ``DUTHVIEWER_HOME`` moves all of them into the folder that it names.
    """
    if home := os.environ.get(HOME_VARIABLE):
        root = Path(home).expanduser().absolute()
        return Places(root / "data", root / "cache", root / "config", root / "log", root / "videos")
    # Not needed if the variable is set; the import takes 4 ms.
    from platformdirs import PlatformDirs

    folders = PlatformDirs("duthviewer", appauthor=False)
    return Places(
        folders.user_data_path,
        folders.user_cache_path,
        folders.user_config_path,
        folders.user_log_path,
        folders.user_videos_path / "duthviewer",
    )

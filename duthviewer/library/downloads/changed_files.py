"""Downloaded files of which the server has a newer version."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from duthviewer.errors import KnownError
from duthviewer.library.downloads.http import HttpClient, shared_client
from duthviewer.library.downloads.plan import PresentFile
from duthviewer.library.downloads.slots import MOST_PER_HOST
from duthviewer.library.downloads.sources import is_direct
from duthviewer.library.downloads.values import Download
from duthviewer.library.store.downloads import FetchedFileTable


def changed_files(
    present: Iterable[PresentFile],
    fetched_files: FetchedFileTable,
    cancelled: threading.Event,
    client: HttpClient | None = None,
) -> list[Download]:
    """Ask the servers about the files that were downloaded from them, and return new downloads.

    A file that somebody edited or put there is left alone, as is one whose server does not answer.
    Blocks for as long as the servers take.
    """
    client = client or shared_client()

    def replacement(one: PresentFile) -> Download | None:
        download = one.download
        if cancelled.is_set() or not is_direct(download.url, download.kind):
            return None
        validator = fetched_files.validator(one.path, download.url)
        try:
            if validator is None or not client.has_changed(download.url, validator):
                return None
        except KnownError:
            return None
        return replace(download, folder=one.path.parent, name=one.path.name, replaces=True)

    with ThreadPoolExecutor(MOST_PER_HOST, thread_name_prefix="duthviewer-changed") as threads:
        found = threads.map(replacement, present)
        return [download for download in found if download is not None]

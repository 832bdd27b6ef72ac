"""Downloaded files of which the server has a newer version."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from duthviewer.errors import KnownError
from duthviewer.library.downloads.http import HttpClient, shared_client
from duthviewer.library.downloads.plan import PresentFile
from duthviewer.library.downloads.slots import MOST_PER_HOST
from duthviewer.library.downloads.sources import host_of, is_direct
from duthviewer.library.downloads.values import Download, TemporaryDownloadError
from duthviewer.library.store.downloads import FetchedFileTable


def changed_files(
    present: Iterable[PresentFile],
    fetched_files: FetchedFileTable,
    client: HttpClient | None = None,
) -> list[Download]:
    """Ask the servers about the files that were downloaded from them, and return new downloads.

    A file that somebody edited or put there is left alone, as is one whose server does not answer.
    Blocks for as long as the servers take.
    """
    asking = _Asking(fetched_files, client or shared_client())
    with ThreadPoolExecutor(MOST_PER_HOST, thread_name_prefix="duthviewer-changed") as threads:
        try:
            return [one for one in threads.map(asking.replacement, present) if one is not None]
        finally:
            # After Ctrl+C, the files that have not been asked about are passed over.
            asking.is_over = True


class _Asking:
    """Asks about one file after the other, on any thread."""

    def __init__(self, fetched_files: FetchedFileTable, client: HttpClient) -> None:
        self._fetched_files = fetched_files
        self._client = client
        #: Hosts that did not answer: each would take its time again for every file
        self._silent: set[str] = set()
        self.is_over = False

    def replacement(self, present: PresentFile) -> Download | None:
        """Return the download of a file if it has changed on its server."""
        download, path = present.download, present.path
        host = host_of(download.url)
        if not is_direct(download.url, download.kind) or self.is_over or host in self._silent:
            return None
        try:
            validator = self._fetched_files.validator(path, download.url)
            if validator is None or not self._client.has_changed(download.url, validator):
                return None
        except TemporaryDownloadError:
            self._silent.add(host)
            return None
        except KnownError:
            return None
        return replace(download, folder=path.parent, name=path.name, replaces=True)

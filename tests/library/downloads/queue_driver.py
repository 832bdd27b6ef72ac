"""A process with a queue of downloads, for tests that kill it.

``python -m tests.library.downloads.queue_driver STORE FOLDER [ADDRESS]...`` adds the addresses, of
pictures, to the queue of the store, pauses the last, and prints a line for each change. It ends
when nothing is left to do.
"""

from __future__ import annotations

import sys
from pathlib import Path

from duthviewer.library.downloads.fetchers import Fetchers
from duthviewer.library.downloads.queue import DownloadQueue
from duthviewer.library.downloads.values import DownloadKind, Job
from duthviewer.library.downloads.yt_dlp import YtDlp
from duthviewer.library.places import places
from duthviewer.library.store.store import Store
from tests.library.downloads.fetching import download


def announce(job: Job) -> None:
    print(job.download.name, job.state, job.progress.bytes, flush=True)


def main(store_path: str, folder: str, *urls: str) -> int:
    fetchers = Fetchers(YtDlp(places()))
    with Store(Path(store_path)) as store:
        queue = DownloadQueue(
            store.downloads,
            announce,
            fetch=fetchers.fetch,
            discard=fetchers.discard,
            fetched_files=store.fetched_files,
        )
        downloads = [
            download(url.rpartition("/")[2], Path(folder), kind=DownloadKind.THUMBNAIL, url=url)
            for url in urls
        ]
        queue.add(downloads)
        if downloads:
            queue.pause(downloads[-1].id)
        queue.wait()
        return 0 if queue.close(60.0) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

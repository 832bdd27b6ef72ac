"""The process of the fetch benchmark that is killed."""

from __future__ import annotations

import threading
from multiprocessing.connection import Connection

# What a download loads when it needs it is loaded once, before processes are forked.
import av  # noqa: F401
import truststore  # noqa: F401
import urllib3  # noqa: F401
from PIL import PngImagePlugin  # noqa: F401

from duthviewer.library.downloads import http_pools  # noqa: F401
from duthviewer.library.downloads.http import HttpClient, Timeouts
from duthviewer.library.downloads.transfer import Patience, fetch_direct
from duthviewer.library.downloads.values import Download, DownloadError
from duthviewer.playback import probe  # noqa: F401
from duthviewer.slides import deck  # noqa: F401

TIMEOUTS = Timeouts(connect_s=5, silence_s=0.4)
PATIENCE = Patience(
    tries=3, restarts=2, first_wait_s=0.01, longest_wait_s=0.3, slow_bytes=2000, slow_s=0.5,
    save_every_s=0.02, report_every_s=0.01, reserve_bytes=0,
)  # fmt: skip


def fetch(download: Download, sender: Connection) -> None:
    """Fetch a file in a process of its own, and send "done" or the sentence."""
    try:
        fetch_direct(
            download, lambda progress: None, threading.Event(),
            client=HttpClient(TIMEOUTS), patience=PATIENCE,
        )  # fmt: skip
        sender.send("done")
    except DownloadError as error:
        sender.send(str(error))
    sender.close()

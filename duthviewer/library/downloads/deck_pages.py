"""Pages about a deck that offer its file: on Speaker Deck, each deck has a link to its PDF."""

from __future__ import annotations

import html
import re
import threading

from duthviewer.library.downloads.http import HttpClient, shared_client
from duthviewer.library.downloads.sources import extension_of, host_of

#: The address of the file in a page, by the host of the page
_FILES = {
    "speakerdeck.com": re.compile(
        rb"https://files\.speakerdeck\.com/presentations/[0-9a-f]{8,64}/[^\"'\s<>\\]{1,300}\.pdf"
    )
}
_MOST_BYTES = 4 * 2**20


def deck_file(url: str, cancelled: threading.Event, client: HttpClient | None = None) -> str:
    """Return the address of the PDF that a page about a deck offers, else the address itself.

    Raises the same as `HttpClient.get`.
    """
    pattern = _FILES.get(host_of(url).removeprefix("www."))
    if pattern is None or extension_of(url) == "pdf":
        return url
    page = b""
    with (client or shared_client()).get(url, cancelled=cancelled) as stream:
        while len(page) < _MOST_BYTES and (data := stream.read()):
            page += data
    found = pattern.search(page)
    return url if found is None else html.unescape(found[0].decode("utf-8", "replace"))

"""Addresses of decks: the file itself where a site's page about it leads to one."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

_GOOGLE_DECK = re.compile(r"/presentation(?:/u/\d{1,2})?/d/(?!e/)([\w-]{20,100})(?:/|$)")
_GOOGLE_FILE = re.compile(r"/file(?:/u/\d{1,2})?/d/([\w-]{20,100})(?:/|$)")
_GITHUB_FILE = re.compile(r"/([^/]+)/([^/]+)/(?:blob|raw)/(.+)")
_OFFICE = (".pdf", ".pptx", ".ppt", ".odp", ".key")


def deck_address(url: str) -> str:
    """Return the address of the PDF that a page offers for download, else the address itself.

    Knows Google Slides and Drive, Dropbox, and files on GitHub, none of which is asked.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    host, path = (parts.hostname or "").removeprefix("www."), parts.path
    if host == "docs.google.com" and (found := _GOOGLE_DECK.match(path)):
        return f"https://docs.google.com/presentation/d/{found[1]}/export/pdf"
    if host in ("drive.google.com", "docs.google.com"):
        found = _GOOGLE_FILE.match(path)
        name = found[1] if found else "".join(parse_qs(parts.query).get("id", [])[:1])
        if re.fullmatch(r"[\w-]{20,100}", name) and (found or path in ("/open", "/uc")):
            return f"https://drive.google.com/uc?export=download&id={name}"
    if host == "dropbox.com" and path.startswith(("/s/", "/scl/fi/")):
        query = [each for each in parts.query.split("&") if each and not each.startswith("dl=")]
        return f"https://www.dropbox.com{path}?{'&'.join([*query, 'dl=1'])}"
    if (
        host == "github.com"
        and path.lower().endswith(_OFFICE)
        and (found := _GITHUB_FILE.fullmatch(path))
    ):
        return f"https://raw.githubusercontent.com/{found[1]}/{found[2]}/{found[3]}"
    return url


def is_collection(url: str) -> bool:
    """Return whether an address is that of all decks of a person or a conference."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    host = (parts.hostname or "").removeprefix("www.")
    segments = [part for part in parts.path.split("/") if part]
    is_site = host in ("speakerdeck.com", "slides.com") or host.endswith("slideshare.net")
    return is_site and len(segments) == (2 if segments[:1] == ["u"] else 1)

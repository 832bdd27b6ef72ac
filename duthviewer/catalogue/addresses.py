"""Validation of the addresses and paths in a catalogue, which may come from a stranger."""

from __future__ import annotations

import re
from urllib.parse import unquote, urljoin, urlsplit

from duthviewer.catalogue.problems import CONTROL, quoted
from duthviewer.errors import KnownError

LONGEST_ADDRESS = 2048
LONGEST_PATH = 1024

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(?!\s)")
#: Schemes of addresses without `//`; any other word before a colon is part of a file name, as in
#: `Keynote:Opening.mp4`
_SCHEMES = frozenset(
    ("http", "https", "ftp", "ftps", "sftp", "file", "smb", "data", "javascript", "vbscript",
     "mailto", "tel", "about", "blob", "magnet", "urn", "rtsp", "rtmp", "mms", "view-source")
)  # fmt: skip
_NOT_IN_ADDRESS = re.compile(r"[\s\\<>\"{}|^`\x00-\x20\x7f-\x9f]")


class AddressError(KnownError):
    """A forbidden address or path; the message says why and what is allowed."""


def is_web_address(text: str) -> bool:
    """Return whether the text starts like a complete web address rather than a path."""
    return text[:8].lower().startswith(("http://", "https://"))


def is_address(text: str) -> bool:
    """Return whether the text starts like any kind of address, not a name with a colon."""
    match = _SCHEME.match(text)
    if match is None or len(match[1]) == 1:
        return False
    return text.startswith("//", match.end()) or match[1].lower() in _SCHEMES


def web_address(text: str, base: str | None = None) -> str:
    """Return the complete http or https address, resolving a relative one against ``base``.

    Raises AddressError for anything else.
    """
    # Checked before urlsplit, which drops tabs and line breaks: "java\tscript:" would be a path.
    if not text or _NOT_IN_ADDRESS.search(text) or not text.isprintable():
        raise AddressError(
            f"{quoted(text)} is no web address: no spaces, backslashes or control characters in it"
        )
    if ".." in unquote(text.partition("?")[0].partition("#")[0]).split("/"):
        raise AddressError(f"{quoted(text)} leaves its folder: write it without `..`")
    try:
        # urljoin("https://host", "https://") would give the host of the base.
        relative = base is not None and not is_web_address(text)
        named = _SCHEME.match(text) if relative and not is_address(text) else None
        if named is not None and len(named[1]) > 1:
            # Otherwise urljoin reads the name before the colon as a scheme (RFC 3986, 4.2).
            text = f"./{text}"
        whole = urljoin(base or "", text) if relative else text
        parts = urlsplit(whole)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise AddressError(f"{quoted(text)} is no web address: its host or port is wrong") from None
    if parts.scheme not in ("http", "https"):
        if not parts.scheme and base is None:
            raise AddressError(f"{quoted(text)} is relative: write https://…, or give a `base`")
        raise AddressError(f"{quoted(text)} is not allowed: write an http or https address")
    if not host:
        raise AddressError(f"{quoted(text)} names no host: write https://host/…")
    if parts.username is not None or parts.password is not None:
        raise AddressError("a name or password within an address is not allowed: remove it")
    if len(whole) > LONGEST_ADDRESS:
        raise AddressError(f"an address of more than {LONGEST_ADDRESS} characters: too long")
    return whole


def inner_path(text: str) -> str:
    """Return the text if it is a file path inside the catalogue's folder on every system.

    Raises AddressError otherwise.
    """
    if CONTROL.search(text):
        raise AddressError(f"{quoted(text)} holds a control character: write a plain file name")
    if is_address(text):
        raise AddressError(
            f"{quoted(text)} is an address: write a path inside the catalogue's folder"
        )
    if re.match("[A-Za-z]:", text):
        raise AddressError(
            f"{quoted(text)} is a path on a drive: write a path inside the catalogue's folder, or "
            f"{quoted('./' + text)} if the file is called so"
        )
    if "\\" in text:
        raise AddressError(f"{quoted(text)} has a backslash: write `/` between folders")
    if text.startswith(("/", "~")):
        raise AddressError(
            f"{quoted(text)} leaves the catalogue's folder: write a path inside it, without the "
            f"leading `{text[0]}`"
        )
    parts = text.split("/")
    if ".." in parts:
        raise AddressError(f"{quoted(text)} leaves the catalogue's folder: write it without `..`")
    if parts[-1] in ("", "."):
        raise AddressError(f"{quoted(text)} names a folder: write the path of a file")
    if len(text) > LONGEST_PATH or any(len(part.encode()) > 255 for part in parts):
        raise AddressError("a path or a file name that is too long")
    return text


def address_or_path(text: str, base: str | None) -> str:
    """Return a complete address or, in a catalogue without ``base``, a path inside its folder.

    Raises AddressError otherwise.
    """
    if base is not None or is_web_address(text):
        return web_address(text, base)
    if is_address(text):
        raise AddressError(f"{quoted(text)} is not allowed: write an http or https address")
    if text.startswith("/"):
        raise AddressError(
            f"{quoted(text)} leaves the catalogue's folder: write a path inside it, or give "
            "a `base`"
        )
    return inner_path(text)

"""The sentences for servers and connections that fail."""

from __future__ import annotations

import email.utils
import re
import ssl
import time
import zlib
from collections.abc import Mapping
from typing import TYPE_CHECKING

from duthviewer.library.downloads.sources import host_of
from duthviewer.library.downloads.values import (
    DownloadError,
    HostUnreachableError,
    TemporaryDownloadError,
)

if TYPE_CHECKING:
    import urllib3

#: The header Content-Range: first and last byte or none, and the length or "*"
#: Python converts no number of more than 4,300 digits, and no file is that large.
CONTENT_RANGE = re.compile(
    r"\s*bytes\s+(?:(\d{1,18})-(\d{1,18})|\*)/(\d{1,18}|\*)\s*", re.IGNORECASE | re.ASCII
)
_LENGTH = re.compile(r"[0-9]{1,18}")

#: Statuses after which the same request may succeed later
_TEMPORARY = frozenset((408, 425, 429))
#: The longest wait that a server may ask for
_LONGEST_WAIT_S = 24 * 3600.0


class AddressRefused(DownloadError):
    """The server does not give out this address: it is wrong, expired or needs a login."""

    def __init__(self, template: str, *, status: int, **values: object) -> None:
        super().__init__(template, status=status, **values)
        self.status = status


class RangeRefused(DownloadError):
    """The server does not give out this range of the file.

    ``total``: the length of the file, if the server said it.
    """

    def __init__(self, template: str, *, total: int | None = None, **values: object) -> None:
        super().__init__(template, **values)
        self.total = total


def http_date(text: str) -> float | None:
    """Return the seconds since 1970 of a date in a header; None if it is no date."""
    try:
        return email.utils.parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, OverflowError, OSError):
        return None


def content_length(response: urllib3.BaseHTTPResponse) -> int | None:
    """Return the length that a reply states; None if it states none that makes sense."""
    length = response.headers.get("content-length", "")
    return int(length) if _LENGTH.fullmatch(length) else None


def refusal(response: urllib3.BaseHTTPResponse, url: str) -> DownloadError:
    """Return the sentence for a reply that is no file."""
    host, status = host_of(url), response.status
    if status == 416:
        found = CONTENT_RANGE.fullmatch(response.headers.get("content-range", ""))
        return RangeRefused(
            "{host} does not have the part of the file that is still missing. Try again.",
            total=int(found[3]) if found and found[3] != "*" else None, host=host,
        )  # fmt: skip
    if status in (404, 410):
        return AddressRefused(
            "{host} does not have this file any more (error {status}). Look for a newer "
            "catalogue, or download it by other means and drop the file here.",
            status=status, host=host,
        )  # fmt: skip
    if status in (401, 402, 403, 451):
        return AddressRefused(
            "{host} does not give out this file (error {status}): perhaps it needs a login. "
            "Download it with your browser and drop the file here.",
            status=status, host=host,
        )  # fmt: skip
    if status == 407:
        return AddressRefused(
            "The proxy of this computer asks for a password (error {status}). Set it in the "
            "settings of the computer.",
            status=status, host=host,
        )  # fmt: skip
    if status in _TEMPORARY or status >= 500:
        wait_s = _retry_after_s(response.headers)
        if status == 429:
            return TemporaryDownloadError(
                "{host} gets too many requests. Try again later.",
                retry_after_s=wait_s, host=host,
            )  # fmt: skip
        return TemporaryDownloadError(
            "{host} has a fault at the moment (error {status}). Try again later.",
            retry_after_s=wait_s, host=host, status=status,
        )  # fmt: skip
    return AddressRefused(
        "{host} does not send a file for this address (status {status}). Check the address in "
        "the catalogue, or download the file by other means and drop it here.",
        status=status, host=host,
    )  # fmt: skip


def _retry_after_s(headers: Mapping[str, str]) -> float | None:
    """Return how long the server asks to wait: seconds or a date (RFC 9110, section 10.2.3)."""
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdecimal():
        return min(float(text), _LONGEST_WAIT_S)
    at = http_date(text)
    return None if at is None else min(max(0.0, at - time.time()), _LONGEST_WAIT_S)


def client_error(error: Exception, url: str, silence_s: float) -> DownloadError:
    """Return the sentence for an exception of the client."""
    from urllib3 import exceptions

    if isinstance(error, DownloadError):
        return error
    host = host_of(url)
    if isinstance(error, exceptions.ProxyError):
        return HostUnreachableError(
            "The proxy of this computer does not respond. Check the network settings of the "
            "computer."
        )
    if isinstance(error, exceptions.NameResolutionError):
        return HostUnreachableError(
            "{host} was not found. Check the connection to the internet.", host=host
        )
    if isinstance(error, exceptions.SSLError | ssl.SSLError):
        if _is_certificate_fault(error):
            return DownloadError(
                "{host} does not prove that it is {host}, so nothing was fetched from it. Check "
                "the date of this computer; on a network with a login page, log in first.",
                host=host,
            )
        return TemporaryDownloadError("The connection to {host} was lost. Try again.", host=host)
    if isinstance(error, exceptions.ConnectTimeoutError | exceptions.NewConnectionError):
        return HostUnreachableError(
            "{host} does not respond. Check the connection to the internet, or try again later.",
            host=host,
        )
    if isinstance(error, exceptions.TimeoutError | TimeoutError):
        return TemporaryDownloadError(
            "{host} sent nothing for {seconds} s. Try again later.",
            host=host, seconds=f"{silence_s:g}",
        )  # fmt: skip
    if isinstance(error, exceptions.LocationValueError | UnicodeError):
        return DownloadError(
            "{url} is not an address that can be downloaded: it has to begin with https:// or "
            "http://. Correct it in the catalogue.",
            url=url,
        )
    if isinstance(error, zlib.error | EOFError):
        return TemporaryDownloadError(
            "{host} sent a damaged file. Try again later, or download it by other means and drop "
            "the file here.",
            host=host,
        )
    if isinstance(error, exceptions.HTTPError | OSError | ValueError):
        return TemporaryDownloadError("The connection to {host} was lost. Try again.", host=host)
    raise error


def _is_certificate_fault(error: BaseException | None) -> bool:
    seen = 0
    while error is not None and seen < 10:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        inner = [part for part in error.args if isinstance(part, BaseException)]
        error = error.__cause__ or error.__context__ or (inner[0] if inner else None)
        seen += 1
    return False

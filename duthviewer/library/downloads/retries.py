"""When a download that failed is tried again."""

from __future__ import annotations

from collections.abc import Sequence

from duthviewer.errors import KnownError
from duthviewer.library.downloads.values import HostUnreachableError, TemporaryDownloadError

#: Seconds before each further try of a download whose failure may pass
USUAL_WAITS_S = (15.0, 30.0, 60.0, 120.0, 300.0, 300.0)
#: How long and how often to do as a server asks that wants no request for some time
LONGEST_ASKED_S = 3600.0
_MOST_ASKED = 8


def next_wait_s(
    error: KnownError, failures: int, waits_s: Sequence[float], longest_asked_s: float
) -> float | None:
    """Return the seconds until the next try after a failure; None if that is of no use.

    ``failures``: how often it failed before. ``longest_asked_s``: how long to wait at most if a
    server asks for it.
    """
    if not isinstance(error, TemporaryDownloadError):
        return None
    usual_s = waits_s[failures] if failures < len(waits_s) else None
    asked_s = error.retry_after_s
    if asked_s is None:
        return usual_s
    if asked_s > longest_asked_s or failures >= _MOST_ASKED:
        return None
    return max(asked_s, usual_s or 0.0)


def concerns_host(error: KnownError, host: str) -> bool:
    """Return whether an error concerns every file of a host, at least for some time.

    There is no connection to it, or it asks to wait. An error can also be that of another host, to
    which a server redirects.
    """
    if isinstance(error, HostUnreachableError):
        return error.values.get("host", host) == host
    if isinstance(error, TemporaryDownloadError) and error.retry_after_s is not None:
        # Without a host it concerns one file, such as a livestream that is not ready yet.
        return error.values.get("host") == host
    return False

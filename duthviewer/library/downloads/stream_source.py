"""Where a watched recording comes from: an address, which may expire and is then resolved again."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from duthviewer.library.downloads.yt_dlp_info import ResolvedStream

logger = logging.getLogger(__name__)

#: An address is resolved again this long before it expires.
_MARGIN_S = 30.0


@dataclass(frozen=True)
class StreamAddress:
    """The address of a single file that holds the whole recording."""

    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    #: When it expires, as Unix time; None if it does not, or nobody said
    expires: float | None = None
    #: What identifies the content, in place of what the server sends. For addresses that yt-dlp
    #: resolves: each time another server may send the same file with another validator.
    identity: str | None = None

    @classmethod
    def of(cls, resolved: ResolvedStream) -> StreamAddress:
        """Return the address that yt-dlp resolved."""
        identity = f"{resolved.id} {resolved.height} {resolved.ext}"
        return cls(resolved.url, resolved.headers, resolved.expires_s, identity)


Resolve = Callable[[], ResolvedStream | None]
"""Resolves the address of a recording again; None if there is none any more.

Blocks; raises KnownError.
"""


class StreamSource:
    """The current address of a recording. Thread-safe; calls may block while it is resolved."""

    def __init__(self, address: StreamAddress, resolve: Resolve | None = None) -> None:
        self._address = address
        self._resolve = resolve
        self._lock = threading.Lock()

    def address(self) -> StreamAddress:
        """Return the address to use now; resolve it first if it is about to expire."""
        address = self._address
        if address.expires is None or time.time() < address.expires - _MARGIN_S:
            return address
        return self.renew(address)

    def renew(self, used: StreamAddress) -> StreamAddress:
        """Return an address in place of ``used``, which the server no longer serves.

        Threads that used the same address wait for one resolution. ``used`` itself if there is no
        other.
        """
        if self._resolve is None:
            return used
        with self._lock:
            if self._address is used:
                logger.info("resolving the address of a recording again")
                resolved = self._resolve()
                if resolved is None:
                    return used
                self._address = StreamAddress.of(resolved)
            return self._address

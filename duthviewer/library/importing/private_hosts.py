"""Addresses of this computer and of its own network.

A person may import from there: a server on this computer, a recording in the office. A page of the
web may not lead there, by a redirect or a link: that could read what only this computer can see, or
ask a router to do something. So only an address that the person gave may be private, and what is
reached from it.

A name is looked up before the connection is made. A server of names that returns another address
a moment later is not noticed; nor are the addresses that yt-dlp follows.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from urllib.parse import urlsplit

from duthviewer.library.downloads.values import DownloadError

_PRIVATE_ENDINGS = (
    ".localhost", ".local", ".internal", ".intranet", ".lan", ".home", ".corp", ".home.arpa",
)  # fmt: skip


def is_private(url: str) -> bool:
    """Return whether an address is on this computer or in its own network."""
    try:
        host = (urlsplit(url).hostname or "").rstrip(".").lower()
    except ValueError:
        return True
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        pass
    # Without a dot a name is one of this network, or a number in disguise.
    if "." not in host or host.endswith(_PRIVATE_ENDINGS):
        return True
    if _has_proxy(host, url):
        # The proxy looks the name up, in its own network.
        return False
    try:
        found = socket.getaddrinfo(host, None, proto=socket.IPPROTO_TCP)
    except (OSError, UnicodeError):
        # The connection will fail, and say why.
        return False
    return any(not _is_global(str(each[4][0])) for each in found)


def check_link(origin: str, target: str) -> None:
    """Raise DownloadError if an address of the web leads to a private one."""
    if is_private(target) and not is_private(origin):
        raise DownloadError(
            "{origin} leads to {target}, which is in your own network. Nothing was fetched from "
            "it. If you want that, enter this address yourself.",
            origin=origin, target=target,
        )  # fmt: skip


def link_check(origin: str) -> Callable[[str], None]:
    """Return a function that checks an address to which ``origin`` leads."""

    def check(target: str) -> None:
        check_link(origin, target)

    return check


def _is_global(address: str) -> bool:
    try:
        return ipaddress.ip_address(address.partition("%")[0]).is_global
    except ValueError:
        return False


def _has_proxy(host: str, url: str) -> bool:
    from urllib.request import getproxies, proxy_bypass

    proxies = getproxies()
    return bool(proxies.get(url.partition(":")[0]) or proxies.get("all")) and not proxy_bypass(host)

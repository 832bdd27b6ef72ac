"""What leads from the web into a private network."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from duthviewer.library.downloads.values import DownloadError
from duthviewer.library.importing import private_hosts
from duthviewer.library.importing.private_hosts import check_link, is_private, link_check


@pytest.fixture(autouse=True)
def names(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {"inner.example.org": "10.0.0.7", "outer.example.org": "93.184.215.14"}

    def look_up(host: str, *_: Any, **__: Any) -> list[Any]:
        if host not in known:
            raise socket.gaierror
        return [(socket.AF_INET, 0, 0, "", (known[host], 0))]

    monkeypatch.setattr(private_hosts.socket, "getaddrinfo", look_up)
    monkeypatch.setattr("urllib.request.getproxies", dict)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/", "http://127.1.2.3:8000/x", "http://[::1]/", "http://localhost:9/",
        "http://10.1.2.3/", "http://192.168.1.1/", "http://172.16.0.1/", "http://169.254.169.254/",
        "http://[fe80::1]/", "http://[fd00::1]/", "http://0.0.0.0/", "http://printer/",
        "http://router.local/", "http://a.localhost./", "http://2130706433/", "http://0x7f000001/",
        "http://inner.example.org/", "http://[::ffff:127.0.0.1]/", "http://[", "http:///x",
    ],
)  # fmt: skip
def test_a_private_address(url: str) -> None:
    assert is_private(url)
    with pytest.raises(DownloadError, match="own network"):
        check_link("https://outer.example.org/page", url)
    # The person gave a private address: what it leads to may be private, too.
    check_link("http://localhost/", url)


@pytest.mark.parametrize(
    "url", ["https://outer.example.org/", "https://93.184.215.14/", "https://gone.example.org/"]
)
def test_an_address_of_the_web(url: str) -> None:
    assert not is_private(url)
    link_check("https://outer.example.org/page")(url)


def test_a_proxy_looks_names_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("urllib.request.getproxies", lambda: {"https": "http://proxy:3128"})
    monkeypatch.setattr("urllib.request.proxy_bypass", lambda host: False)
    assert not is_private("https://inner.example.org/")
    assert is_private("https://10.0.0.7/")

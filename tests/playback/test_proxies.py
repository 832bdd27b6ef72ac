"""The proxy of the environment, which the engines must not ask for the relay."""

from __future__ import annotations

import urllib.request

import pytest

from duthviewer.playback.proxies import hide_proxy


def without_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Remove both variables for a test, whatever it makes of them."""
    for name in ("http_proxy", "HTTP_PROXY"):
        # Set first: what is missing is not removed at the end of the test.
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


def test_the_proxy_is_still_used_for_downloads(monkeypatch) -> None:
    without_proxy(monkeypatch)
    monkeypatch.setenv("http_proxy", "http://proxy.example:8080")
    monkeypatch.delenv("REQUEST_METHOD", raising=False)
    hide_proxy()
    assert urllib.request.getproxies_environment()["http"] == "http://proxy.example:8080"

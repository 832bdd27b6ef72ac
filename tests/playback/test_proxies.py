"""The proxy of the environment, which the engines must not ask for the relay."""

from __future__ import annotations

import urllib.request

from duthviewer.playback.proxies import hide_proxy


def test_the_proxy_is_still_used_for_downloads(monkeypatch) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy.example:8080")
    monkeypatch.delenv("HTTP_PROXY", raising=False)
    monkeypatch.delenv("REQUEST_METHOD", raising=False)
    hide_proxy()
    assert urllib.request.getproxies_environment()["http"] == "http://proxy.example:8080"

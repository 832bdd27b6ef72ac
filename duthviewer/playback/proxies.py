"""Keeps the engines from asking a proxy for the relay on this computer."""

from __future__ import annotations

import os


def hide_proxy() -> None:
    """Rename the variable ``http_proxy`` to ``HTTP_PROXY``. Call before threads are started.

    Python and yt-dlp read both, libVLC and FFmpeg only the first. libVLC 3 asks that proxy even for
    addresses on this computer, whatever ``no_proxy`` says; FFmpeg does unless it names them.
    """
    # The variables of Windows do not differ in case; there libVLC uses the system's settings.
    if os.name == "nt":
        return
    proxy = os.environ.pop("http_proxy", None)
    if proxy:
        os.environ.setdefault("HTTP_PROXY", proxy)

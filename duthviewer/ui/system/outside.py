"""Opens web pages, files and folders in other programs."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from duthviewer.catalogue.addresses import AddressError, web_address
from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.library.conferences.moment_link import link_at
from duthviewer.library.conferences.video_ids import is_youtube, video_id
from duthviewer.names import is_text, path_of


def open_web(address: str) -> bool:
    """Open an http or https address in the browser; return whether it was opened."""
    try:
        whole = web_address(address)
    except AddressError:
        return False
    return QDesktopServices.openUrl(QUrl(whole))


def open_file(path: Path) -> bool:
    """Open a file or a folder in its default program."""
    return QDesktopServices.openUrl(url_of_path(path))


def url_of_path(path: Path) -> QUrl:
    """Return the URL of a file, even if its name is not UTF-8."""
    if is_text(str(path)):
        return QUrl.fromLocalFile(str(path))
    return QUrl.fromEncoded(path.absolute().as_uri().encode())


def path_of_url(url: QUrl) -> Path:
    """Return the path of a file URL, even if its name is not UTF-8."""
    text = url.toLocalFile()
    if sys.platform == "win32" or ("%" not in text and "\ufffd" not in text):
        return Path(text)
    # Qt decodes UTF-8; other bytes stay encoded or are lost.
    return path_of(bytes(url.toEncoded().data()).decode())


def show_in_folder(path: Path) -> bool:
    """Open the folder of a file, with the file selected if the system supports it."""
    if sys.platform == "darwin":
        return bool(QProcess.startDetached("open", ["-R", str(path)])[0])
    if sys.platform == "win32":
        # By its path: Windows looks for programs in the current folder, too.
        explorer = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "explorer.exe"
        return bool(QProcess.startDetached(str(explorer), ["/select,", str(path)])[0])
    return open_file(path.parent)


def twitter_page(name: str) -> str:
    return f"https://twitter.com/{name}"


def link_to(conference: Conference, talk: Talk) -> str | None:
    """Return a web address that starts at the talk, or None without an address."""
    url = conference.recording_by_id[talk.recording].url
    if url is None:
        return talk.also[0] if talk.also else None
    if is_youtube(url) and video_id(url) is None:
        return url  # A channel or a playlist has no position.
    return link_at(url, talk.start_s)

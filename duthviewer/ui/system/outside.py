"""What is handed to the system: web pages, files and folders, shown by other programs."""

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
    """Open a web page in the browser; nothing but http and https ever is."""
    try:
        whole = web_address(address)
    except AddressError:
        return False
    return QDesktopServices.openUrl(QUrl(whole))


def open_file(path: Path) -> bool:
    """Open a file or a folder in the program that the system has for it."""
    return QDesktopServices.openUrl(url_of_path(path))


def url_of_path(path: Path) -> QUrl:
    """The address of a file, whatever bytes its name is made of."""
    if is_text(str(path)):
        return QUrl.fromLocalFile(str(path))
    return QUrl.fromEncoded(path.absolute().as_uri().encode())


def path_of_url(url: QUrl) -> Path:
    """The path of a file's address, whatever bytes its name is made of."""
    text = url.toLocalFile()
    if sys.platform == "win32" or ("%" not in text and "\ufffd" not in text):
        return Path(text)
    # Qt reads the bytes as UTF-8; what is not stays encoded, or is lost.
    return path_of(bytes(url.toEncoded().data()).decode())


def show_in_folder(path: Path) -> bool:
    """Open the folder of a file, with the file selected where the system can do that."""
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
    """A web address at which the talk begins, if its recording has one."""
    url = conference.recording_by_id[talk.recording].url
    if url is None:
        return talk.also[0] if talk.also else None
    if is_youtube(url) and video_id(url) is None:
        return url  # A channel or a list has no seconds.
    return link_at(url, talk.start_s)

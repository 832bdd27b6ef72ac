"""Progress in the task bar and notifications, on a real session bus."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from duthviewer.ui.system.desktop_news import DesktopNews

FAKE_DESKTOP = Path(__file__).parents[1] / "fake_notifications.py"


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="there is no D-Bus here")
def test_the_desktop_shows_progress_and_a_notification() -> None:
    ended = subprocess.run(
        ["dbus-run-session", "--", sys.executable, str(FAKE_DESKTOP)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    progress = "progress of application://duthviewer.desktop: "
    assert ended.stdout.splitlines() == [
        # Once: the second value is the same in hundredths.
        f"{progress}{{'progress': 0.25, 'progress-visible': True}}",
        # The body is plain text, not markup.
        "notified by duthviewer: Downloaded: Day 1 & 2 / 5 &lt; 6"
        " / {'desktop-entry': 'duthviewer'}",
        f"{progress}{{'progress': 0.0, 'progress-visible': False}}",
    ], ended.stderr


def test_a_desktop_without_a_bus_shows_nothing(qtbot: QtBot, monkeypatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    news = DesktopNews()
    news.show_progress(0.5)
    news.notify("Title", "Text")
    news.show_progress(None)
    news.close(within_s=30)

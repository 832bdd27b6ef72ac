"""The screen saver is held off while a talk plays; the talk pauses when the computer sleeps."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from duthviewer.ui.system import screen_saver
from duthviewer.ui.system.screen_saver import (
    BusScreenSaver,
    CaffeinateScreenSaver,
    NoScreenSaver,
    ScreenSaver,
    WindowsScreenSaver,
    make_screen_saver,
)
from duthviewer.ui.system.wakefulness import Wakefulness
from duthviewer.ui.watch.page import WatchPage
from tests.decks import write_deck
from tests.recordings import Recipe, record
from tests.ui.watch.test_page import LENGTH, showing
from tests.ui.watching import is_paused, open_paused, page_in_a_window, play

FAKE_SERVICE = Path(__file__).parents[1] / "fake_desktop.py"


class Noted(ScreenSaver):
    """Keeps what it was asked, and on which threads."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.threads: set[int] = set()

    def inhibit(self, why: str) -> None:
        assert why
        self.asked.append("hold off")
        self.threads.add(threading.get_ident())

    def release(self) -> None:
        self.asked.append("let come")
        self.threads.add(threading.get_ident())


@pytest.fixture
def no_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)


def test_wishes_are_carried_out_in_order_on_one_other_thread(qtbot: QtBot) -> None:
    noted = Noted()
    wakefulness = Wakefulness(screen_saver=noted)
    for playing in (True, True, False, False, True, False, True):
        wakefulness.set_playing(playing)
    wakefulness.close()
    assert noted.asked == ["hold off", "let come"] * 3
    assert len(noted.threads) == 1
    assert threading.get_ident() not in noted.threads


def test_nothing_is_asked_before_something_plays(qtbot: QtBot) -> None:
    noted = Noted()
    wakefulness = Wakefulness(screen_saver=noted)
    wakefulness.set_playing(False)
    wakefulness.close()
    assert noted.asked == []


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, no_bus: None) -> Iterator[WatchPage]:
    pages = page_in_a_window(qtbot)
    page = next(pages)
    page.stage.wakefulness.screen_saver = Noted()
    recording = record(Recipe(duration_s=LENGTH, keyframes=50))
    open_paused(page, qtbot, showing(recording, write_deck(tmp_path / "talk.pdf", 6)))
    yield page
    next(pages, None)


def test_a_talk_holds_it_off_while_it_plays(page: WatchPage, qtbot: QtBot) -> None:
    noted = page.stage.wakefulness.screen_saver
    assert isinstance(noted, Noted)
    assert noted.asked == [], "paused"
    play(page, qtbot)
    qtbot.waitUntil(lambda: noted.asked == ["hold off"])
    page.watched.toggle()
    qtbot.waitUntil(lambda: noted.asked == ["hold off", "let come"])
    play(page, qtbot)
    page.watched.close()
    qtbot.waitUntil(lambda: noted.asked == ["hold off", "let come"] * 2)


def test_a_talk_pauses_when_the_computer_goes_to_sleep(page: WatchPage, qtbot: QtBot) -> None:
    play(page, qtbot)
    page.stage.wakefulness.on_sleep(False)
    page.stage.wakefulness.on_sleep(True)
    qtbot.waitUntil(lambda: is_paused(page), timeout=10_000)


@pytest.mark.parametrize(
    ("platform", "address", "wanted"),
    [
        ("linux", "unix:path=/nowhere", BusScreenSaver),
        ("linux", None, NoScreenSaver),
        ("win32", None, WindowsScreenSaver),
        ("darwin", None, CaffeinateScreenSaver),
    ],
)
def test_each_system_has_its_own(
    monkeypatch: pytest.MonkeyPatch, no_bus: None, platform: str, address: str | None, wanted: type
) -> None:
    monkeypatch.setattr(screen_saver.sys, "platform", platform)
    if address is not None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert type(make_screen_saver()) is wanted


def test_a_bus_that_is_gone_does_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    saver = BusScreenSaver()
    saver.inhibit("a test")
    saver.release()


def test_the_program_of_macos_runs_while_it_is_held_off(tmp_path: Path) -> None:
    program = tmp_path / "caffeinate"
    program.write_text("#!/bin/sh\nexec sleep 60\n")
    program.chmod(0o755)
    saver = CaffeinateScreenSaver(str(program))
    saver.inhibit("a test")
    process = saver._process
    assert process is not None
    assert process.poll() is None
    saver.inhibit("a test")
    assert saver._process is process
    saver.release()
    assert process.poll() is not None
    CaffeinateScreenSaver(str(tmp_path / "missing")).inhibit("a test")


def test_windows_is_told_for_the_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    states: list[int] = []
    saver = WindowsScreenSaver()
    monkeypatch.setattr(saver, "_set", states.append)
    saver.inhibit("a test")
    saver.release()
    assert states == [0x80000003, 0x80000000]


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="needs dbus-run-session")
def test_a_real_bus_is_asked_and_listened_to() -> None:
    """On a bus of its own, beside a service that plays the desktop and the login service."""
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, str(FAKE_SERVICE)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "sleep",
        "duthviewer holds it off: Playing a talk",
        "it may come again",
        "duthviewer holds it off: Playing a talk",
        "it may come again",
    ]


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="needs dbus-run-session")
def test_a_bus_on_which_nobody_holds_it_off_is_left_in_peace() -> None:
    script = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from duthviewer.ui.system.screen_saver import BusScreenSaver\n"
        "application = QCoreApplication([])\n"
        "saver = BusScreenSaver()\n"
        "for _ in range(2):\n"
        "    saver.inhibit('a test')\n"
        "    saver.release()\n"
        "print('played')\n"
    )
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", script],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "played\n"), done.stderr
    assert "Traceback" not in done.stderr


def test_it_belongs_to_who_made_it(qtbot: QtBot) -> None:
    owner = QObject()
    wakefulness = Wakefulness(owner, Noted())
    assert wakefulness.parent() is owner
    wakefulness.close()

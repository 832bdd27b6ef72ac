"""What every test gets: a home of its own, and guards against what a test leaves behind."""

from __future__ import annotations

import functools
import gc
import itertools
import os
import signal
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

# Before any import of Qt: no test may reach the person's own folders, or a desktop's portal.
os.environ.setdefault("QT_ACCESSIBILITY", "1")
os.environ["QT_NO_XDG_DESKTOP_PORTAL"] = "1"
# English, whatever the person who runs the tests speaks.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
# Nor how the person's desktop looks, and what runs there: sound, a session bus, another window.
for _name in (
    "DBUS_SESSION_BUS_ADDRESS", "PIPEWIRE_REMOTE", "PULSE_SERVER", "QT_LOGGING_RULES",
    "QT_QPA_PLATFORMTHEME", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "XDG_CURRENT_DESKTOP",
):  # fmt: skip
    os.environ.pop(_name, None)
_runtime = tempfile.TemporaryDirectory(prefix="duthviewer-run-")
os.environ["XDG_RUNTIME_DIR"] = _runtime.name

# If a shell started the tests in the background, they and their children would ignore interrupts.
signal.signal(signal.SIGINT, signal.default_int_handler)

# How long an example takes is the computer's affair, too.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

#: A wait ends as soon as there is what it waits for; how long that takes is the computer's affair.
_PATIENCE_MS = 60_000


def _patient(wait: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(wait)
    def waits(*args: Any, timeout: int = 0, **options: Any) -> Any:
        # `assertNotEmitted` passes its own time limit.
        if options.get("raising") is not False:
            timeout = max(timeout, _PATIENCE_MS)
        return wait(*args, timeout=timeout, **options)

    return waits


for _name in ("waitUntil", "waitSignal", "waitSignals", "waitExposed"):
    setattr(QtBot, _name, _patient(getattr(QtBot, _name)))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which this test's program keeps everything."""
    folder = tmp_path / "home"
    monkeypatch.setenv("DUTHVIEWER_HOME", str(folder))
    return folder


def pytest_collection_finish() -> None:
    """What was imported for the tests stays, so looking through it after them is for nothing."""
    gc.collect()
    gc.freeze()


_tests = itertools.count(1)


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    """Garbage is looked for here, not on a thread of the program's: see ui/collector.py."""
    gc.disable()
    yield
    gc.collect(1 if next(_tests) % 50 else 2)


@pytest.fixture(autouse=True)
def _no_threads_left() -> Iterator[None]:
    """A thread of ours that outlives its test fails it."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + _PATIENCE_MS / 1000
    while left := [
        thread
        for thread in set(threading.enumerate()) - before
        if thread.name.startswith("duthviewer")
    ]:
        if time.monotonic() > deadline:
            pytest.fail(f"threads left behind: {[thread.name for thread in left]}")
        left[0].join(0.05)


@pytest.fixture(autouse=True)
def _no_windows_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """A window that outlives its test fails it (pytest-qt closes those that were registered)."""
    yield
    if "qapp" not in request.fixturenames:
        return
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not left, f"windows left open: {left}"

"""Garbage with Qt's objects in it, while other threads make objects of their own."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from duthviewer.ui.background.collector import Collector


class Ring(QObject):
    """Garbage as soon as nobody knows it; tells on which thread it goes."""

    def __init__(self, gone_on: list[str]) -> None:
        super().__init__()
        self.me = self
        weakref.finalize(self, lambda: gone_on.append(threading.current_thread().name))


def test_garbage_goes_on_the_gui_thread(qtbot: QtBot) -> None:
    gc.enable()
    owner = QObject()
    collector = Collector(owner)
    gone_on: list[str] = []
    Ring(gone_on)
    kept: list[list[int]] = []

    def make_objects() -> None:
        kept.extend([] for _ in range(20_000))

    thread = threading.Thread(target=make_objects, name="another")
    thread.start()
    thread.join()
    assert gone_on == [], "a thread that makes objects looks for no garbage"
    collector.collect()
    assert gone_on == [threading.main_thread().name]

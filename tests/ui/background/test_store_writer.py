"""What the window remembers is written off the GUI thread, and all of it before the end."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from duthviewer.library.store.errors import StoreError
from duthviewer.library.store.store import Store
from duthviewer.ui.background.store_writer import Memory


def test_what_was_asked_for_is_on_disk_after_closing(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite3"
    memory = Memory()
    memory.use(Store(path))
    for second in range(50):
        memory.save_position("conf/talk", float(second), 60.0)
    memory.set_setting("volume", 0.1)
    memory.set_setting("volume", 0.7)
    memory.close()
    with Store(path) as store:
        assert store.progress.of_talk("conf/talk").position_s == 49.0
        assert store.settings.get("volume") == 0.7


def test_settings_are_written_after_a_pause(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite3"
    memory = Memory()
    memory.use(Store(path))
    memory.set_setting("rate", 1.5)
    with Store(path) as other:
        qtbot.waitUntil(lambda: other.settings.get("rate") == 1.5)
    memory.close()


def test_a_store_that_fails_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise StoreError("The disk is full.")

    store = Store(None)
    monkeypatch.setattr(store.progress, "save_position", full)
    memory = Memory()
    memory.use(store)
    with qtbot.waitSignal(memory.failed) as failed:
        memory.save_position("conf/talk", 1.0, 60.0)
    assert failed.args == ["The disk is full."]
    memory.close()


def test_a_setting_waits_for_the_store(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite3"
    memory = Memory()
    memory.save_position("conf/talk", 1.0, 60.0)
    memory.set_setting("rate", 2.0)
    memory._timer.timeout.emit()
    memory.use(Store(path))
    memory.close()
    with Store(path) as store:
        assert store.settings.get("rate") == 2.0

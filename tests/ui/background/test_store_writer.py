"""What the window remembers is written off the GUI thread, and all of it before the end."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from duthviewer.library.store.errors import StoreError
from duthviewer.library.store.store import Store
from duthviewer.ui.background.store_writer import StoreWriter


def test_what_was_asked_for_is_on_disk_after_closing(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite3"
    writer = StoreWriter()
    writer.use(Store(path))
    for second in range(50):
        writer.save_position("conf/talk", float(second), 60.0)
    writer.set_setting("volume", 0.1)
    writer.set_setting("volume", 0.7)
    writer.close()
    with Store(path) as store:
        assert store.progress.of_talk("conf/talk").position_s == 49.0
        assert store.settings.get("volume") == 0.7


def test_settings_are_written_after_a_pause(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite3"
    writer = StoreWriter()
    writer.use(Store(path))
    writer.set_setting("rate", 1.5)
    with Store(path) as other:
        qtbot.waitUntil(lambda: other.settings.get("rate") == 1.5)
    writer.close()


def test_a_store_that_fails_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise StoreError("The disk is full.")

    store = Store(None)
    monkeypatch.setattr(store.progress, "save_position", full)
    writer = StoreWriter()
    writer.use(store)
    with qtbot.waitSignal(writer.failed) as failed:
        writer.save_position("conf/talk", 1.0, 60.0)
    assert failed.args == ["The disk is full."]
    writer.close()


def test_a_setting_waits_for_the_store(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite3"
    writer = StoreWriter()
    writer.save_position("conf/talk", 1.0, 60.0)
    writer.set_setting("rate", 2.0)
    writer.save_now()
    writer.use(Store(path))
    writer.close()
    with Store(path) as store:
        assert store.settings.get("rate") == 2.0
        assert store.progress.of_talk("conf/talk").position_s == 1.0


class Receiver:
    def __init__(self) -> None:
        self.answers: list[object] = []
        self.errors: list[Exception] = []

    def take(self, answer: object) -> None:
        self.answers.append(answer)

    def fail(self, error: Exception) -> None:
        self.errors.append(error)


def fail(_: Store) -> None:
    raise StoreError("no")


def test_work_comes_back_to_the_gui_thread_in_order(qtbot: QtBot) -> None:
    writer, receiver = StoreWriter(), Receiver()
    writer.use(Store(None))
    writer.save_position("conf/talk", 7.0, 60.0)
    writer.run(lambda store: store.progress.of_talk("conf/talk").position_s, receiver.take)
    qtbot.waitUntil(lambda: receiver.answers == [7.0])
    writer.close()


def test_an_error_of_the_work_comes_back(qtbot: QtBot) -> None:
    writer, receiver = StoreWriter(), Receiver()
    writer.use(Store(None))
    writer.run(fail, receiver.take, receiver.fail)
    qtbot.waitUntil(lambda: [str(error) for error in receiver.errors] == ["no"])
    assert receiver.answers == []
    writer.close()


def test_an_error_is_reported_once_until_it_is_over(qtbot: QtBot) -> None:
    writer, reports = StoreWriter(), []
    writer.failed.connect(lambda text: reports.append(text))
    writer.use(Store(None))
    writer.run(fail)
    writer.run(fail)
    with qtbot.waitSignal(writer.recovered) as recovered:
        writer.set_favourite("conf/talk", True)
    assert recovered.args == ["no"]
    assert reports == ["no"]
    writer.close()

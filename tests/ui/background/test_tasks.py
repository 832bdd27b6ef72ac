"""Work off the GUI thread."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from duthviewer.errors import KnownError
from duthviewer.ui.background.tasks import Task, Tasks


class Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.results: list[Any] = []
        self.errors: list[Exception] = []
        self.threads: list[threading.Thread] = []

    def done(self, result: Any) -> None:
        self.results.append(result)
        self.threads.append(threading.current_thread())

    def failed(self, error: Exception) -> None:
        self.errors.append(error)


@pytest.fixture
def tasks(qtbot: QtBot):
    made = Tasks(threads=1)
    yield made
    made.close()


def test_the_result_comes_to_the_gui_thread(tasks: Tasks, qtbot: QtBot) -> None:
    receiver = Receiver()
    worked_on: list[threading.Thread] = []

    def work(_: Task) -> int:
        worked_on.append(threading.current_thread())
        return 7

    tasks.run(work, receiver.done)
    qtbot.waitUntil(lambda: receiver.results == [7])
    assert receiver.threads == [threading.main_thread()]
    assert worked_on[0] is not threading.main_thread()
    # A thread that waits for work takes what comes later.
    qtbot.waitUntil(lambda: tasks._idle == 1)
    tasks.run(work, receiver.done)
    qtbot.waitUntil(lambda: receiver.results == [7, 7])
    assert worked_on[0] is worked_on[1]


def full(_: Task) -> None:
    raise KnownError("The disk is full.")


def test_a_known_error_goes_to_the_failed_method(tasks: Tasks, qtbot: QtBot) -> None:
    receiver = Receiver()
    with qtbot.assertNotEmitted(tasks.failed):
        tasks.run(full, receiver.done, receiver.failed)
        qtbot.waitUntil(lambda: len(receiver.errors) == 1)
    assert str(receiver.errors[0]) == "The disk is full."
    assert receiver.results == []


def test_a_known_error_without_a_failed_method_goes_to_the_signal(
    tasks: Tasks, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    receiver = Receiver()
    with qtbot.waitSignal(tasks.failed) as failed:
        tasks.run(full, receiver.done)
    assert failed.args == ["The disk is full."]
    assert receiver.results == []
    assert caplog.records == []


def test_a_bug_reaches_the_failed_method_as_a_known_error_and_the_log(
    tasks: Tasks, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    receiver = Receiver()
    tasks.run(lambda _: 1 / 0, receiver.done, receiver.failed)
    qtbot.waitUntil(lambda: len(receiver.errors) == 1)
    assert isinstance(receiver.errors[0], KnownError)
    assert caplog.records[0].exc_info[0] is ZeroDivisionError
    assert receiver.results == []


def test_a_bug_without_a_failed_method_is_logged_and_reported(
    tasks: Tasks, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    receiver = Receiver()
    with qtbot.waitSignal(tasks.failed):
        tasks.run(lambda _: 1 / 0, receiver.done)
    assert caplog.records[0].exc_info[0] is ZeroDivisionError
    assert receiver.results == []


def test_a_receiver_that_qt_has_deleted_gets_nothing(tasks: Tasks, qtbot: QtBot) -> None:
    deleted, after = Receiver(), Receiver()
    tasks.run(lambda _: 1, deleted.done)
    shiboken6.delete(deleted)
    tasks.run(lambda _: 2, after.done)
    qtbot.waitUntil(lambda: after.results == [2])
    assert deleted.results == []


def test_what_waits_is_dropped_when_it_closes(qtbot: QtBot) -> None:
    tasks, receiver, begun, go = Tasks(threads=1), Receiver(), threading.Event(), threading.Event()
    worked: list[str] = []

    def first(_: Task) -> None:
        begun.set()
        go.wait(60)

    tasks.run(first, receiver.done)
    waiting = tasks.run(lambda _: worked.append("second"), receiver.done)
    assert begun.wait(60)
    assert not tasks.close(within_s=0)
    assert tasks.is_idle() is False
    go.set()
    assert tasks.close(within_s=60)
    assert waiting.cancelled
    assert worked == []
    assert tasks.is_idle()


def test_a_cancelled_task_delivers_nothing(tasks: Tasks, qtbot: QtBot) -> None:
    receiver, begun, go = Receiver(), threading.Event(), threading.Event()

    def work(_: Task) -> str:
        begun.set()
        go.wait(60)
        return "late"

    running = tasks.run(work, receiver.done)
    waiting = tasks.run(lambda _: "never", receiver.done)
    assert begun.wait(60)
    running.cancel()
    waiting.cancel()
    go.set()
    tasks.run(lambda _: "last", receiver.done)
    qtbot.waitUntil(lambda: receiver.results == ["last"])


def test_a_task_does_not_keep_its_receiver(tasks: Tasks, qtbot: QtBot) -> None:
    receiver, go, after = Receiver(), threading.Event(), Receiver()
    gone = weakref.ref(receiver)
    tasks.run(lambda _: go.wait(60), receiver.done)
    del receiver
    gc.collect()
    assert gone() is None
    go.set()
    tasks.run(lambda _: 1, after.done)
    qtbot.waitUntil(lambda: after.results == [1])


def test_a_function_is_no_receiver(tasks: Tasks) -> None:
    with pytest.raises(TypeError):
        tasks.run(lambda _: 1, lambda _: None)


def test_closing_can_finish_what_waits(qtbot: QtBot) -> None:
    tasks, receiver, worked = Tasks(threads=1), Receiver(), []
    for number in range(5):
        tasks.run(lambda _, number=number: worked.append(number), receiver.done)
    tasks.close(finish=True)
    assert worked == [0, 1, 2, 3, 4]
    assert tasks.run(lambda _: 1, receiver.done).cancelled


def test_closing_does_not_wait_for_a_thread_that_hangs(qtbot: QtBot) -> None:
    tasks, receiver, begun, go = Tasks(threads=1), Receiver(), threading.Event(), threading.Event()

    def hang(_: Task) -> None:
        begun.set()
        go.wait()

    tasks.run(hang, receiver.done)
    assert begun.wait(60)
    try:
        assert not tasks.close(within_s=0.01)
    finally:
        go.set()
    assert tasks.close(within_s=60)
    assert receiver.results == []

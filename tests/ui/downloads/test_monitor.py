"""The queue's changes arrive on the GUI thread, few and complete."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from duthviewer.library.downloads.queue import DownloadQueue
from duthviewer.library.downloads.values import (
    Download,
    DownloadKind,
    FetchedFile,
    Job,
    JobState,
    Progress,
    Report,
)
from duthviewer.ui.downloads.monitor import DownloadMonitor


def slides(number: int) -> Download:
    return Download(
        id=f"c/slides/{number}",
        conference="c",
        kind=DownloadKind.SLIDES,
        recording="day",
        talk=str(number),
        url=f"https://{number}.example/{number}.pdf",
        folder=Path("/nowhere"),
        name=f"{number}.pdf",
        title=str(number),
    )


def fetch(download: Download, report: Report, cancelled: threading.Event) -> FetchedFile:
    for share in range(50):
        report(Progress(share, 50, 1.0))
    return FetchedFile(download.target)


def make(on_change: Callable[[Job], None]) -> DownloadQueue:
    return DownloadQueue(None, on_change, fetch=fetch, discard=lambda _: None)


def test_hundreds_of_changes_are_few_reports(qtbot: QtBot) -> None:
    monitor = DownloadMonitor(make)
    reports: list[bool] = []
    ended: list[Job] = []

    def count() -> None:
        reports.append(threading.current_thread() is threading.main_thread())

    monitor.changed.connect(count)
    monitor.ended.connect(ended.extend)
    begun = time.monotonic()
    monitor.queue.add(slides(number) for number in range(100))
    qtbot.waitUntil(lambda: len(ended) == 100)
    took_s = time.monotonic() - begun
    monitor.close(5.0)
    assert all(reports), "on the GUI thread"
    # The first, the last, and one for each interval that was begun
    assert len(reports) <= 3 + took_s / 0.2
    assert {job.state for job in monitor.report.jobs.values()} == {JobState.DONE}
    assert list(monitor.report.jobs) == [f"c/slides/{number}" for number in range(100)]


def test_the_window_does_not_wait_for_the_queue(qtbot: QtBot) -> None:
    """Others hold the queue's lock while they start threads."""
    threads: list[threading.Thread] = []

    class WatchedQueue(DownloadQueue):
        def jobs(self) -> tuple[Job, ...]:
            threads.append(threading.current_thread())
            return super().jobs()

    def make_watched(on_change: Callable[[Job], None]) -> DownloadQueue:
        return WatchedQueue(None, on_change, fetch=fetch, discard=lambda _: None)

    monitor = DownloadMonitor(make_watched)
    ended: list[Job] = []
    monitor.ended.connect(ended.extend)
    monitor.queue.add(slides(number) for number in range(5))
    qtbot.waitUntil(lambda: len(ended) == 5)
    assert threads
    assert threading.main_thread() not in threads
    monitor.close(5.0)


def test_a_command_is_reported_at_once(qtbot: QtBot) -> None:
    monitor = DownloadMonitor(make)
    monitor.queue.add(slides(number) for number in range(5))
    monitor.refresh()
    assert len(monitor.report.jobs) == 5
    monitor.close(5.0)


def test_a_long_queue_is_reported_from_a_thread(qtbot: QtBot) -> None:
    """Thousands of jobs take too long to add up on the GUI thread."""
    waits = threading.Event()

    def wait(download: Download, report: Report, cancelled: threading.Event) -> FetchedFile:
        while not waits.wait(0.01) and not cancelled.is_set():
            pass
        return FetchedFile(download.target)

    def make_waiting(on_change: Callable[[Job], None]) -> DownloadQueue:
        return DownloadQueue(None, on_change, fetch=wait, discard=lambda _: None)

    monitor = DownloadMonitor(make_waiting)
    ended: list[Job] = []
    monitor.ended.connect(ended.extend)
    monitor.queue.add(slides(number) for number in range(2_000))
    qtbot.waitUntil(lambda: len(monitor.report.jobs) == 2_000)
    assert [row.detail for row in monitor.report.rows] == ["2000 files"]
    waits.set()
    qtbot.waitUntil(lambda: len(ended) == 2_000)
    assert monitor.report.tally.count == 0
    monitor.close(5.0)

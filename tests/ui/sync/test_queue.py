"""The queue: one talk after the other, whatever becomes of a worker, and the results kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.timeline import Correction
from duthviewer.library.store.errors import StoreError
from duthviewer.library.store.store import Store
from duthviewer.library.store.timelines import fingerprint
from duthviewer.ui.background.store_writer import StoreWriter
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.sync.queue import SyncQueue, SyncStage
from tests.ui.sync.test_process import a_job, jobs_of, worker


class Bench:
    """A queue with a store of its own, and what it has told."""

    def __init__(self, folder: Path, mode: str) -> None:
        self.folder = folder
        self.log = folder / "log"
        self.store = Store(folder / "library.sqlite3")
        self.store_writer = StoreWriter()
        self.store_writer.use(self.store)
        self.tasks = Tasks(threads=2)
        self.queue = SyncQueue(self.store_writer, self.tasks, command=worker(mode, self.log))
        self.found: list[str] = []
        self.failed: list[str] = []
        self.emptied: list[int] = []
        self.queue.found.connect(self._on_found)
        self.queue.failed.connect(self.failed.append)
        self.queue.emptied.connect(self._on_emptied)

    def _on_emptied(self, count: int, _without_pages: list[str]) -> None:
        self.emptied.append(count)

    def _on_found(self, key: str, _kept: object) -> None:
        self.found.append(key)

    def job(self, name: str):
        for file in ("day-1.mp4", f"{name}.pdf"):
            (self.folder / file).write_bytes(file.encode())
        return a_job(self.folder, name)

    def running(self) -> str | None:
        tally = self.queue.progress()
        return None if tally is None or not tally.done else tally.job.key

    def decks(self) -> list[str]:
        """The decks that were worked on, in order."""
        asked = [one for one in jobs_of(self.log) if isinstance(one, list)]
        return [Path(one[one.index("--deck") + 1]).stem for one in asked]

    def close(self) -> None:
        self.queue.close()
        self.tasks.close()
        self.store_writer.close()
        for one in (self.queue, self.tasks, self.store_writer):
            one.deleteLater()


@pytest.fixture
def bench_of(qtbot: QtBot, tmp_path: Path):
    benches: list[Bench] = []

    def make(mode: str = "mixed") -> Bench:
        benches.append(Bench(tmp_path, mode))
        return benches[-1]

    yield make
    for bench in benches:
        bench.close()


def test_what_is_found_is_kept_with_what_the_files_were(bench_of, qtbot) -> None:
    bench = bench_of()
    job = bench.job("talk")
    bench.store.timelines.save_corrections(
        "conf/talk", [Correction(start_s=101, end_s=102, page=7)], 0
    )
    bench.queue.add([job])
    qtbot.waitUntil(lambda: bench.emptied == [1], timeout=10_000)
    assert bench.found == ["conf/talk"]
    assert bench.queue.is_idle()
    assert bench.queue.state_of("conf/talk") is None
    kept = bench.store.timelines.of_talk("conf/talk")
    assert [span.page for span in kept.computed] == [1, None, 2, 3]
    assert (kept.recording, kept.deck) == (fingerprint(job.recording), fingerprint(job.deck))
    assert kept.corrections, "what a person said stays"
    assert job.scores.read_bytes() == b"scores"


def test_talks_come_in_the_order_asked_and_the_one_watched_first(bench_of, qtbot) -> None:
    bench = bench_of()
    bench.queue.add([bench.job(name) for name in ("one", "two", "three")])
    bench.queue.add([bench.job("watched")], first=True)
    bench.queue.add([bench.job("three")], first=True)
    bench.queue.add([bench.job("two")])
    tally = bench.queue.progress()
    assert (tally.job.key, tally.number, tally.total) == ("conf/one", 1, 4)
    assert bench.queue.state_of("conf/two").stage is SyncStage.WAITING
    qtbot.waitUntil(lambda: bench.emptied == [4], timeout=20_000)
    assert bench.decks() == ["one", "three", "watched", "two"]


def test_one_that_fails_costs_itself_alone_and_can_be_tried_again(bench_of, qtbot) -> None:
    bench = bench_of()
    bench.queue.add([bench.job(name) for name in ("error", "crash", "fine")])
    qtbot.waitUntil(lambda: bench.emptied == [1], timeout=20_000)
    assert bench.failed == ["conf/error", "conf/crash"]
    assert bench.found == ["conf/fine"]
    state = bench.queue.state_of("conf/error")
    assert state.stage is SyncStage.FAILED
    assert "encrypted" in state.why
    assert bench.store.timelines.of_talk("conf/error") is None
    bench.queue.try_again()
    assert bench.queue.progress().total == 2
    qtbot.waitUntil(lambda: bench.emptied == [1, 0], timeout=20_000)
    assert bench.decks()[3:] == ["error", "crash"]
    bench.queue.forget_failures()
    assert bench.queue.state_of("conf/error") is None


def test_a_talk_may_be_cancelled_while_it_waits_and_while_it_runs(bench_of, qtbot) -> None:
    bench = bench_of()
    bench.queue.add([bench.job(name) for name in ("waits", "two", "three")])
    qtbot.waitUntil(lambda: bench.running() == "conf/waits", timeout=10_000)
    state = bench.queue.state_of("conf/waits")
    assert state.stage is SyncStage.RUNNING
    qtbot.waitUntil(lambda: bench.queue.state_of("conf/waits").done == 0.34, timeout=10_000)
    bench.queue.cancel("conf/two")
    assert bench.queue.progress().total == 2
    bench.queue.cancel("conf/waits")
    qtbot.waitUntil(lambda: bench.emptied == [1], timeout=10_000)
    assert bench.found == ["conf/three"]
    assert bench.failed == []
    assert bench.decks() == ["waits", "three"]
    assert "put away" in jobs_of(bench.log)


def test_all_may_be_cancelled(bench_of, qtbot) -> None:
    bench = bench_of()
    bench.queue.add([bench.job(name) for name in ("waits", "two", "three")])
    qtbot.waitUntil(lambda: bench.running() == "conf/waits", timeout=10_000)
    bench.queue.cancel_all()
    qtbot.waitUntil(bench.queue.is_idle, timeout=10_000)
    assert bench.decks() == ["waits"]


def test_one_that_is_cancelled_before_its_worker_began(bench_of, qtbot) -> None:
    bench = bench_of()
    bench.queue.add([bench.job("waits")])
    bench.queue.cancel("conf/waits")
    assert bench.queue.is_idle()
    bench.queue.add([bench.job("fine")])
    qtbot.waitUntil(lambda: bench.found == ["conf/fine"], timeout=10_000)
    assert bench.decks() == ["fine"]


def test_a_library_that_cannot_be_written_is_said_at_the_talk(bench_of, qtbot, monkeypatch) -> None:
    bench = bench_of()

    def fail(*_: object) -> None:
        raise StoreError("The library cannot grow: the disk is full.")

    monkeypatch.setattr(bench.store.timelines, "save_computed", fail)
    bench.queue.add([bench.job("fine"), bench.job("other")])
    qtbot.waitUntil(lambda: bench.failed == ["conf/fine", "conf/other"], timeout=10_000)
    assert bench.queue.state_of("conf/fine").why == "The library cannot grow: the disk is full."


def test_the_worker_ends_with_the_window(bench_of, qtbot) -> None:
    bench = bench_of()
    bench.queue.add([bench.job("waits"), bench.job("two")])
    qtbot.waitUntil(lambda: bench.running() == "conf/waits", timeout=10_000)
    bench.queue.close()
    assert "put away" in jobs_of(bench.log)
    assert bench.decks() == ["waits"]
    assert bench.found == bench.failed == []

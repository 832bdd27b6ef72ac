"""The queue of downloads, with a fetcher that the test holds."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from duthviewer.library.downloads.queue import DownloadQueue
from duthviewer.library.downloads.values import (
    Download,
    DownloadError,
    DownloadKind,
    FetchedFile,
    HostUnreachableError,
    JobState,
    NothingOfferedError,
    Progress,
    TemporaryDownloadError,
)
from duthviewer.library.store.downloads import DownloadTable, SavedDownload
from duthviewer.library.store.errors import StoreError
from duthviewer.library.store.store import Store
from tests.library.downloads.fetching import PATIENCE_S, Changes, HeldFetcher, download

RECORDING = DownloadKind.RECORDING


class Bench:
    """A queue with its fetcher and what it announced."""

    def __init__(
        self,
        saved: DownloadTable | None = None,
        *,
        waits_s: Sequence[float] = (),
        store: Store | None = None,
    ) -> None:
        self.fetcher = HeldFetcher()
        self.changes = Changes()
        self.discarded: list[str] = []
        self.queue = DownloadQueue(
            store.downloads if store else saved,
            self.changes,
            fetched_files=store.fetched_files if store else None,
            fetch=self.fetcher,
            discard=self._discard,
            waits_s=waits_s,
        )

    def _discard(self, given_up: Download) -> None:
        assert not self.fetcher.running[given_up.name]
        self.discarded.append(given_up.name)

    def names(self) -> list[str]:
        return [job.download.name for job in self.queue.jobs()]

    def state(self, name: str) -> JobState:
        return next(job.state for job in self.queue.jobs() if job.download.name == name)


@contextlib.contextmanager
def bench(**options: object) -> Iterator[Bench]:
    made = Bench(**options)  # type: ignore[arg-type]
    try:
        yield made
    finally:
        assert made.queue.close(PATIENCE_S)


def keep(given_up: Download) -> None:
    """Discard nothing."""


def ids(*names: str, kind: DownloadKind = DownloadKind.SLIDES) -> list[str]:
    return [download(name, kind=kind).id for name in names]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "library.sqlite3") as opened:
        yield opened


# Order and places


def test_at_most_two_of_a_host_run_at_a_time_in_order() -> None:
    with bench() as one:
        one.queue.add(download(name) for name in ("a", "b", "c", "d"))
        one.fetcher.wait_for("a", "b")
        one.fetcher.release("b")
        one.fetcher.wait_for("a", "c")
        one.fetcher.release("a", "c", "d")
        assert one.queue.wait(PATIENCE_S)
        assert one.fetcher.started[2:] == ["c", "d"]


def test_hosts_do_not_wait_for_each_other() -> None:
    with bench() as one:
        one.queue.add(download(f"{host}{n}", host=host) for host in "xyz" for n in (1, 2, 3))
        one.fetcher.wait_for("x1", "x2", "y1", "y2", "z1", "z2")


def test_small_files_pass_the_recordings_of_their_host() -> None:
    with bench() as one:
        one.queue.add(download(f"day-{n}.mp4", kind=RECORDING) for n in (1, 2))
        one.queue.add(download(f"{name}.pdf") for name in "abc")
        one.fetcher.wait_for("day-1.mp4", "a.pdf")
        one.fetcher.release("a.pdf", "b.pdf")
        one.fetcher.wait_for("day-1.mp4", "c.pdf")
        one.fetcher.release("day-1.mp4")
        one.fetcher.wait_for("day-2.mp4", "c.pdf")


def test_at_most_two_processes_of_yt_dlp_run() -> None:
    with bench() as one:
        pages = [
            download(name, kind=RECORDING, url=f"https://{name}.example/watch") for name in "abc"
        ]
        one.queue.add([*pages, download("d.mp4", kind=RECORDING, host="d.example")])
        one.fetcher.wait_for("a", "b", "d.mp4")


def test_a_file_that_is_only_checked_leaves_its_place_to_the_next() -> None:
    with bench() as one:
        one.queue.add(download(name) for name in "abc")
        one.fetcher.wait_for("a", "b")
        one.fetcher.report("a", Progress(10, 10))
        one.fetcher.wait_for("a", "b", "c")


def test_a_download_moves_before_another_and_to_the_end() -> None:
    with bench() as one:
        one.queue.add(download(name) for name in "abcde")
        one.queue.move(*ids("e", "a"))
        assert one.names() == ["e", "a", "b", "c", "d"]
        one.queue.move(ids("b")[0], None)
        assert one.names() == ["e", "a", "c", "d", "b"]
        one.queue.add([download("f")], first=True)
        assert one.names() == ["f", "e", "a", "c", "d", "b"]


def test_a_download_is_in_the_queue_once() -> None:
    with bench() as one:
        one.queue.add(download(name) for name in "ab")
        one.fetcher.wait_for("a", "b")
        one.queue.add([download("a")])
        assert one.names() == ["a", "b"]
        one.fetcher.release("a", "b")
        assert one.queue.wait(PATIENCE_S)
        assert one.fetcher.started.count("a") == 1


# What is announced


def test_each_state_is_announced_in_order_on_the_thread_of_the_queue() -> None:
    with bench() as one:
        one.queue.add([download("a")])
        one.fetcher.wait_for("a")
        one.fetcher.report("a", Progress(5, 10, 1.5))
        one.fetcher.release("a")
        assert one.queue.wait(PATIENCE_S)
        assert one.changes.states("a") == [JobState.QUEUED, JobState.RUNNING, JobState.DONE]
        assert Progress(5, 10, 1.5) in [job.progress for job in one.changes.jobs]
        (job,) = one.queue.jobs()
        assert job.path == Path("/nowhere/a")
        assert job.progress.bytes_per_s == 0.0
        assert one.changes.threads == {"duthviewer-queue"}


def test_a_receiver_that_fails_does_not_stop_the_queue(caplog: pytest.LogCaptureFixture) -> None:
    def fail(job: object) -> None:
        raise RuntimeError("the receiver")

    fetcher = HeldFetcher()
    fetcher.release("a")
    queue = DownloadQueue(None, fail, fetch=fetcher, discard=keep)
    queue.add([download("a")])
    assert queue.wait(PATIENCE_S)
    assert queue.jobs()[0].state is JobState.DONE
    assert queue.close(PATIENCE_S)
    assert "the receiver" in caplog.text


# Pause, cancel, retry


def test_a_paused_download_stops_and_goes_on() -> None:
    with bench() as one:
        one.queue.add(download(name) for name in "abc")
        one.fetcher.wait_for("a", "b")
        one.queue.pause(*ids("a"))
        assert one.state("a") is JobState.PAUSED
        one.fetcher.wait_for("b", "c")
        one.queue.resume(*ids("a"))
        one.fetcher.release("b")
        one.fetcher.wait_for("a", "c")
        assert not one.discarded


def test_pausing_and_resuming_at_once_never_fetches_twice_at_a_time() -> None:
    with bench() as one:
        one.queue.add([download("a")])
        one.fetcher.wait_for("a")
        for _ in range(20):
            one.queue.pause(*ids("a"))
            one.queue.resume(*ids("a"))
        one.fetcher.release("a")
        assert one.queue.wait(PATIENCE_S)
        assert one.fetcher.most_at_once == 1
        assert one.state("a") is JobState.DONE


def test_all_are_paused_and_resumed() -> None:
    with bench() as one:
        one.queue.add(download(name) for name in "abc")
        one.fetcher.wait_for("a", "b")
        one.queue.pause_all()
        one.fetcher.wait_for()
        assert {job.state for job in one.queue.jobs()} == {JobState.PAUSED}
        assert one.queue.wait(PATIENCE_S)
        one.queue.resume_all()
        one.fetcher.wait_for("a", "b")


def test_a_cancelled_download_is_removed_with_its_parts() -> None:
    with bench() as one:
        one.queue.add(download(name) for name in "abc")
        one.fetcher.wait_for("a", "b")
        one.queue.cancel(*ids("a", "c"))
        one.changes.wait_for("a", JobState.CANCELLED)
        one.changes.wait_for("c", JobState.CANCELLED)
        assert one.names() == ["b"]
        one.fetcher.release("b")
        assert one.queue.wait(PATIENCE_S)
        assert sorted(one.discarded) == ["a", "c"]
        assert one.fetcher.started.count("c") == 0


def test_a_download_added_again_waits_until_the_cancelled_one_has_ended() -> None:
    with bench() as one:
        one.fetcher.obeys = False
        one.queue.add([download("a")])
        one.fetcher.wait_for("a")
        one.queue.cancel(*ids("a"))
        one.queue.add([download("a")])
        one.changes.wait_for("a", JobState.QUEUED)
        assert one.fetcher.most_at_once == 1
        one.fetcher.obeys = True
        one.changes.wait_for("a", JobState.RUNNING)
        assert one.discarded == ["a"]
        one.fetcher.release("a")
        assert one.queue.wait(PATIENCE_S)
        assert one.fetcher.most_at_once == 1


def test_forgetting_leaves_unfinished_downloads() -> None:
    with bench() as one:
        one.fetcher.release("a")
        one.queue.add(download(name) for name in "ab")
        one.changes.wait_for("a", JobState.DONE)
        one.queue.forget(*ids("a", "b"))
        assert one.names() == ["b"]
        assert not one.discarded


def test_a_failure_is_shown_and_can_be_tried_again() -> None:
    with bench(waits_s=(0.0,)) as one:
        one.fetcher.fail("a", DownloadError("{title} was removed.", title="A"))
        one.queue.add([download("a")])
        job = one.changes.wait_for("a", JobState.FAILED)
        assert str(job.error) == "A was removed."
        one.queue.retry(*ids("a"))
        one.fetcher.wait_for("a")
        assert one.queue.jobs()[0].error is None


def test_a_failed_download_starts_from_scratch_in_another_folder(
    store: Store, tmp_path: Path
) -> None:
    with bench(store=store) as one:
        one.fetcher.fail("a", DownloadError("There is no space left."))
        one.queue.add(download(name) for name in "ab")
        one.changes.wait_for("a", JobState.FAILED)
        one.queue.move_to(tmp_path, *ids("a", "b"))
        one.fetcher.wait_for("a", "b")
        moved, other = one.queue.jobs()
        assert moved.download.target == tmp_path / "a"
        assert moved.error is None
        assert other.download.folder != tmp_path, "it has not failed"
        assert one.discarded == ["a"]
        one.fetcher.release("a")
        one.fetcher.release("b")
        assert one.queue.wait(PATIENCE_S)
    assert not store.downloads.all()


def test_a_source_without_the_file_is_no_failure(store: Store) -> None:
    with bench(store=store) as one:
        one.fetcher.fail("a", NothingOfferedError("There are no subtitles."))
        one.queue.add([download("a")])
        job = one.changes.wait_for("a", JobState.DONE)
        assert job.path is None
        assert str(job.error) == "There are no subtitles."
        assert store.downloads.all() == []


def test_a_failure_that_may_pass_is_tried_again_a_few_times() -> None:
    with bench(waits_s=(0.0, 0.0)) as one:
        one.fetcher.fail("a", TemporaryDownloadError("The connection was lost."), times=3)
        one.queue.add([download("a")])
        one.changes.wait_for("a", JobState.FAILED)
        assert len(one.fetcher.started) == 3
        waiting = [job for job in one.changes.jobs if job.next_try_at is not None]
        assert len(waiting) == 2
        assert str(waiting[0].error) == "The connection was lost."


def test_a_server_that_asks_to_wait_for_hours_is_not_waited_for() -> None:
    with bench(waits_s=(0.0,)) as one:
        one.fetcher.fail("a", TemporaryDownloadError("Come tomorrow.", retry_after_s=86400.0))
        one.queue.add([download("a")])
        job = one.changes.wait_for("a", JobState.FAILED)
        assert str(job.error) == "Come tomorrow."


def test_a_host_that_asks_to_wait_gets_no_other_download_either() -> None:
    with bench() as one:
        asked = "{host} asks to wait."
        error = TemporaryDownloadError(asked, retry_after_s=3600.0, host="one.example")
        one.fetcher.fail("a", error)
        one.queue.add([download("a")])
        one.changes.wait_until(lambda: one.queue.jobs()[0].next_try_at is not None)
        one.queue.add([download("b"), download("c", host="two.example")])
        one.fetcher.wait_for("c")
        assert one.state("b") is JobState.QUEUED
        one.queue.retry(*ids("a"))
        one.fetcher.wait_for("a", "b", "c")


def test_a_recording_that_is_not_ready_yet_does_not_delay_the_others() -> None:
    with bench() as one:
        one.fetcher.fail("a", TemporaryDownloadError("It is not ready.", retry_after_s=3600.0))
        one.queue.add(download(name) for name in "abc")
        one.changes.wait_until(lambda: one.queue.jobs()[0].next_try_at is not None)
        one.fetcher.wait_for("b", "c")


def unreachable(host: str) -> HostUnreachableError:
    return HostUnreachableError("{host} was not found.", host=host)


def test_without_a_connection_all_files_of_a_host_fail_at_once() -> None:
    with bench() as one:
        one.queue.add(download(name) for name in "abcd")
        one.queue.add([download("x", host="two.example")])
        one.fetcher.wait_for("a", "b", "x")
        one.fetcher.fail("a", unreachable("one.example"))
        for name in "acd":
            job = one.changes.wait_for(name, JobState.FAILED)
            assert str(job.error) == "one.example was not found."
        # Perhaps these are luckier.
        assert one.fetcher.names() == {"b", "x"}
        one.queue.retry(*ids("c"))
        one.fetcher.wait_for("b", "c", "x")


def test_without_a_connection_all_files_of_a_host_wait_for_the_next_try() -> None:
    with bench(waits_s=(3600.0,)) as one:
        one.queue.add(download(name) for name in "abcd")
        one.fetcher.wait_for("a", "b")
        one.fetcher.fail("a", unreachable("one.example"))
        # Only then: the queue hears of both from threads of their own.
        one.changes.wait_until(lambda: one.queue.jobs()[0].next_try_at is not None)
        one.fetcher.release("b")
        one.changes.wait_for("b", JobState.DONE)
        one.fetcher.wait_for()
        assert {one.state(name) for name in "acd"} == {JobState.QUEUED}
        one.queue.retry(*ids("a"))
        one.fetcher.wait_for("a", "c")


def test_a_redirect_to_a_host_without_a_connection_fails_one_file() -> None:
    with bench() as one:
        one.queue.add(download(name) for name in "abc")
        one.fetcher.wait_for("a", "b")
        one.fetcher.fail("a", unreachable("elsewhere.example"))
        one.changes.wait_for("a", JobState.FAILED)
        one.fetcher.wait_for("b", "c")


def test_a_mistake_in_the_program_fails_the_download(caplog: pytest.LogCaptureFixture) -> None:
    with bench() as one:
        one.fetcher.fail("a", ZeroDivisionError("a bug"))
        one.queue.add([download("a")])
        job = one.changes.wait_for("a", JobState.FAILED)
        assert "mistake in duthviewer" in str(job.error)
        assert "a bug" in caplog.text


# The store


def test_the_queue_is_there_again_after_a_restart(store: Store) -> None:
    with bench(store=store) as one:
        one.fetcher.fail("failed", DownloadError("{title} was removed.", title="Failed"))
        one.fetcher.release("done")
        one.queue.add(download(name) for name in ("done", "failed", "paused", "r1", "r2", "waits"))
        one.queue.pause(*ids("paused"))
        one.fetcher.wait_for("r1", "r2")
        one.fetcher.report("r1", Progress(5, 10, 1.0))
        one.queue.move(ids("waits")[0], ids("r2")[0])
        one.changes.wait_for("failed", JobState.FAILED)
    with bench(store=store) as again:
        again.fetcher.wait_for("r1", "waits")
        assert again.names() == ["failed", "paused", "r1", "waits", "r2"]
        states = [again.state(name) for name in again.names()]
        assert states == [
            JobState.FAILED, JobState.PAUSED, JobState.RUNNING, JobState.RUNNING, JobState.QUEUED,
        ]  # fmt: skip
        assert str(again.queue.jobs()[0].error) == "Failed was removed."
        assert again.queue.jobs()[2].progress == Progress(5, 10)
        assert again.queue.jobs()[3].download == download("waits")
        again.changes.wait_for("paused", JobState.PAUSED)


def test_a_cancelled_download_is_not_there_after_a_restart(store: Store) -> None:
    with bench(store=store) as one:
        one.queue.add(download(name) for name in "ab")
        one.queue.cancel(*ids("a"))
    with bench(store=store) as again:
        again.fetcher.wait_for("b")
        assert again.names() == ["b"]


def test_downloads_added_before_the_stored_ones_are_read_come_after_them() -> None:
    class SlowTable(DownloadTable):
        """A table on a slow disk, read once the queue got its first download."""

        def all(self) -> list[SavedDownload]:
            assert is_added.wait(PATIENCE_S)
            return super().all()

    is_added = threading.Event()
    with Store(None) as kept:
        with bench(saved=kept.downloads) as one:
            one.queue.add(download(name) for name in "ab")
        with bench(saved=SlowTable(kept)) as again:
            again.queue.add(download(name) for name in "bc")
            is_added.set()
            again.fetcher.wait_for("a", "b")
            assert again.names() == ["a", "b", "c"]


@pytest.mark.parametrize(
    "spoiled",
    [
        {"state": "unknown"},
        {"download": "{"},
        {"download": "[]"},
        {"download": "[" * 100_000},
        {"download": '{"id": "duth-2016/slides/a"}'},
        {"id": "another"},
    ],
)
def test_a_damaged_row_is_left_out(store: Store, spoiled: dict[str, str]) -> None:
    with bench(store=store) as one:
        one.queue.add(download(name) for name in "ab")
    (row, _) = store.downloads.all()
    store.downloads.change([row._replace(**spoiled)], [row.id] if "id" in spoiled else [])
    with bench(store=store) as again:
        again.fetcher.wait_for("b")
        assert again.names() == ["b"]


@pytest.mark.parametrize("name", ["../a", "/tmp/a", "a/b", "..", ""])
def test_a_row_whose_file_leaves_its_folder_is_left_out(store: Store, name: str) -> None:
    with bench(store=store) as one:
        one.queue.add([download("a"), download("b")])
    (row, _) = store.downloads.all()
    spoiled = row.download.replace('"name": "a"', f'"name": "{name}"')
    assert spoiled != row.download
    store.downloads.change([row._replace(download=spoiled)], [])
    with bench(store=store) as again:
        again.fetcher.wait_for("b")
        assert again.names() == ["b"]


def test_a_full_disk_does_not_stop_the_queue(caplog: pytest.LogCaptureFixture) -> None:
    class FullTable(DownloadTable):
        """A table that cannot be written for a while."""

        is_full = True

        def change(self, saved: Sequence[SavedDownload], removed: Sequence[str]) -> None:
            if self.is_full:
                raise StoreError("The disk is full.")
            super().change(saved, removed)

    with Store(None) as kept:
        table = FullTable(kept)
        with bench(saved=table) as one:
            one.queue.add(download(name) for name in "ab")
            one.fetcher.release("a")
            one.changes.wait_for("a", JobState.DONE)
            assert "The disk is full." in caplog.text
            table.is_full = False
            one.queue.pause(*ids("b"))
            one.changes.wait_for("b", JobState.PAUSED)
            assert [(row.id, row.state) for row in table.all()] == [(*ids("b"), "paused")]


def test_the_validator_of_a_finished_file_is_stored(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_text("pages")
    queue = DownloadQueue(
        store.downloads,
        Changes(),
        fetched_files=store.fetched_files,
        fetch=lambda *_: FetchedFile(path, '"v1"'),
        discard=keep,
    )
    one = download("a.pdf")
    queue.add([one])
    assert queue.wait(PATIENCE_S)
    assert store.fetched_files.validator(path, one.url) == '"v1"'
    assert store.fetched_files.validator(path, "https://one.example/other") is None
    path.write_text("edited")
    assert store.fetched_files.validator(path, one.url) is None
    assert queue.close(PATIENCE_S)


# The end


def test_closing_does_not_wait_for_a_fetcher_that_hangs() -> None:
    one = Bench()
    one.fetcher.obeys = False
    one.queue.add([download("a")])
    one.fetcher.wait_for("a")
    assert not one.queue.close(0.05)
    one.fetcher.release("a")
    assert one.queue.close(PATIENCE_S)

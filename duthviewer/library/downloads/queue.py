"""The queue of downloads: order, places for each host, pause, further tries, restarts."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from duthviewer.errors import KnownError
from duthviewer.library.downloads.queue_entries import DownloadRun, QueueEntry
from duthviewer.library.downloads.retries import (
    LONGEST_ASKED_S,
    USUAL_WAITS_S,
    concerns_host,
    next_wait_s,
)
from duthviewer.library.downloads.rows import job_of, row_of
from duthviewer.library.downloads.slots import Lane, Slots
from duthviewer.library.downloads.values import (
    Download,
    DownloadError,
    DownloadStopped,
    FetchedFile,
    Fetcher,
    Job,
    JobState,
    NothingOfferedError,
    Progress,
)
from duthviewer.library.store.downloads import DownloadTable, FetchedFileTable

logger = logging.getLogger(__name__)

#: How often the progress of a running download is stored
_SAVE_EVERY_S = 5.0


class DownloadQueue:
    """Downloads in order, each on a thread of the queue.

    Every method except ``close`` and ``wait`` returns at once and may be called on any thread,
    also on the GUI thread: the queue's own thread uses the store. ``on_change`` is called on
    that thread with each job that changed, after the change was stored; it has to be quick.

    Done and failed jobs are listed until ``forget``. All but the done ones are stored, and are
    there again after a restart.
    """

    def __init__(
        self,
        saved: DownloadTable | None,
        on_change: Callable[[Job], None],
        *,
        fetch: Fetcher,
        discard: Callable[[Download], None],
        fetched_files: FetchedFileTable | None = None,
        waits_s: Sequence[float] = USUAL_WAITS_S,
        longest_asked_s: float = LONGEST_ASKED_S,
    ) -> None:
        """Start the queue; it reads the stored jobs on its own thread and continues with them.

        ``fetch`` and ``discard``: see `Fetchers`. ``fetched_files`` keeps the validators of
        finished files. ``waits_s`` and ``longest_asked_s``: see `next_wait_s`.
        """
        self._saved = saved
        self._on_change = on_change
        self._fetched_files = fetched_files
        self._fetch = fetch
        self._discard = discard
        self._waits_s = waits_s
        self._longest_asked_s = longest_asked_s
        self._condition = threading.Condition()
        self._entries: dict[str, QueueEntry] = {}
        #: The entries by their places; None if they have changed
        self._order: list[QueueEntry] | None = None
        #: The threads at work, by the id of their download
        self._runs: dict[str, DownloadRun] = {}
        #: When a host that asked to wait may be asked again, in monotonic seconds
        self._host_waits: dict[str, float] = {}
        self._changes: list[Job] = []
        #: Jobs to store with their places, by id; None removes one from the store
        self._unsaved: dict[str, tuple[Job, float] | None] = {}
        #: Those that could not be written
        self._late: dict[str, tuple[Job, float] | None] = {}
        self._is_busy = True
        self._is_closing = False
        self._thread = threading.Thread(target=self._work, name="duthviewer-queue", daemon=True)
        self._thread.start()

    # Orders of the user

    def add(self, downloads: Iterable[Download], *, first: bool = False) -> None:
        """Add downloads at the end of the queue, or before all others.

        One that is in the queue already keeps its place; it is resumed, or tried again.
        """
        with self._condition:
            places = [entry.place for entry in self._entries.values()]
            added = list(downloads)
            start = (
                min(places, default=0.0) - len(added) if first else max(places, default=-1.0) + 1
            )
            for place, download in enumerate(added):
                entry = self._entries.get(download.id)
                if entry is None or not entry.job.is_open:
                    entry = QueueEntry(Job(download=download), start + place)
                    self._entries[download.id] = entry
                    self._order = None
                    self._announce(entry)
                elif entry.job.state is JobState.PAUSED:
                    self._change(entry, JobState.QUEUED)
            self._condition.notify_all()

    def pause(self, *ids: str) -> None:
        """Stop downloads that wait or run; what is on the disk stays."""
        with self._condition:
            for entry in self._chosen(ids):
                if entry.job.state in (JobState.QUEUED, JobState.RUNNING):
                    self._change(entry, JobState.PAUSED)
                    if run := self._runs.get(entry.job.download.id):
                        run.cancelled.set()

    def resume(self, *ids: str) -> None:
        """Queue paused downloads again."""
        with self._condition:
            for entry in self._chosen(ids):
                if entry.job.state is JobState.PAUSED:
                    self._change(entry, JobState.QUEUED)

    def retry(self, *ids: str) -> None:
        """Queue failed downloads again, and start those that wait for a further try."""
        with self._condition:
            for entry in self._chosen(ids):
                if entry.job.state is JobState.FAILED or entry.job.next_try_at is not None:
                    entry.failures = 0
                    self._host_waits.pop(entry.lane.host, None)
                    self._change(entry, JobState.QUEUED)

    def move_to(self, folder: Path, *ids: str) -> None:
        """Start failed downloads from scratch in another folder; remove their unfinished files."""
        with self._condition:
            for entry in self._chosen(ids):
                if entry.job.state is JobState.FAILED:
                    download = replace(entry.job.download, folder=folder)
                    self._discard_parts(entry)
                    moved = self._entries[download.id] = QueueEntry(
                        Job(download=download), entry.place
                    )
                    self._order = None
                    self._announce(moved)

    def cancel(self, *ids: str) -> None:
        """Take downloads out of the queue, and remove the unfinished files of those not done."""
        with self._condition:
            for entry in self._chosen(ids):
                is_done = entry.job.state is JobState.DONE
                self._remove(entry)
                if not is_done:
                    self._discard_parts(entry)

    def forget(self, *ids: str) -> None:
        """Take done and failed downloads out of the list; all files stay."""
        with self._condition:
            for entry in self._chosen(ids):
                if not entry.job.is_open:
                    self._remove(entry)

    def pause_all(self) -> None:
        """Pause every download that waits or runs."""
        with self._condition:
            self.pause(*self._entries)

    def resume_all(self) -> None:
        """Queue every paused download again."""
        with self._condition:
            self.resume(*self._entries)

    def move(self, download_id: str, before: str | None) -> None:
        """Move a download before another one, or to the end."""
        with self._condition:
            ids = [entry.job.download.id for entry in self._in_order()]
            if download_id not in ids or download_id == before:
                return
            ids.remove(download_id)
            ids.insert(ids.index(before) if before in ids else len(ids), download_id)
            for place, one in enumerate(ids):
                entry = self._entries[one]
                if entry.place != place:
                    entry.place = float(place)
                    self._keep(entry)
            self._order = None
            self._condition.notify_all()

    # What is in the queue

    def jobs(self) -> tuple[Job, ...]:
        """Return all jobs in order. The stored ones are missing until they have been read."""
        with self._condition:
            return tuple(entry.job for entry in self._in_order())

    def wait(self, timeout_s: float | None = None) -> bool:
        """Wait until no job waits or runs and every change is announced.

        Returns whether that is so. Paused jobs are not waited for.
        """
        with self._condition:
            return self._condition.wait_for(self._is_idle, timeout_s)

    def close(self, timeout_s: float) -> bool:
        """Stop everything, and return whether all threads ended in time.

        The jobs stay stored, and unfinished files stay on the disk.
        """
        with self._condition:
            self._is_closing = True
            for run in self._runs.values():
                run.cancelled.set()
            self._condition.notify_all()
        self._thread.join(timeout_s)
        if self._thread.is_alive():
            # The caller closes the store next.
            self._saved = self._fetched_files = None
            return False
        return True

    # The methods from here to the queue's thread are called with the condition held.

    def _in_order(self) -> list[QueueEntry]:
        if self._order is None:
            self._order = sorted(self._entries.values(), key=lambda entry: entry.place)
        return self._order

    def _chosen(self, ids: Iterable[str]) -> Iterator[QueueEntry]:
        for one in tuple(ids):
            if (entry := self._entries.get(one)) is not None:
                yield entry

    def _is_idle(self) -> bool:
        return not (
            self._is_busy
            or self._changes
            or self._runs
            or any(entry.job.state is JobState.QUEUED for entry in self._entries.values())
        )

    def _change(
        self,
        entry: QueueEntry,
        state: JobState,
        *,
        error: KnownError | None = None,
        wait_s: float | None = None,
    ) -> None:
        """Give a job another state, without its speed, its notice and its former error."""
        entry.not_before = 0.0 if wait_s is None else time.monotonic() + wait_s
        entry.job = replace(
            entry.job,
            state=state,
            progress=replace(entry.job.progress, bytes_per_s=0.0, notice=None),
            error=error,
            next_try_at=None if wait_s is None else time.time() + wait_s,
        )
        self._announce(entry)

    def _announce(self, entry: QueueEntry) -> None:
        self._changes.append(entry.job)
        self._keep(entry)
        self._condition.notify_all()

    def _keep(self, entry: QueueEntry) -> None:
        """Let the queue's thread store the job as it is now."""
        entry.saved_at = time.monotonic()
        is_over = entry.job.state in (JobState.DONE, JobState.CANCELLED)
        self._unsaved[entry.job.download.id] = None if is_over else (entry.job, entry.place)

    def _remove(self, entry: QueueEntry) -> None:
        del self._entries[entry.job.download.id]
        self._order = None
        self._change(entry, JobState.CANCELLED)

    def _discard_parts(self, entry: QueueEntry) -> None:
        run = self._runs.get(entry.job.download.id)
        is_new = run is None
        run = run or DownloadRun(entry)
        run.discards = True
        run.cancelled.set()
        if is_new:
            self._begin(run)

    def _begin(self, run: DownloadRun) -> None:
        self._runs[run.download.id] = run
        name = f"duthviewer-download {run.download.id}"
        threading.Thread(target=self._run, args=(run,), name=name, daemon=True).start()

    def _start_next(self) -> float | None:
        """Start what has a place, and return the seconds until a waiting job may start."""
        runs = self._runs.values()
        slots = Slots(
            (run.entry.lane for run in runs if not run.is_over),
            finishing=sum(run.is_over for run in runs),
        )
        now, soonest = time.monotonic(), None
        full: set[Lane] = set()
        for entry in self._in_order():
            if slots.is_full or self._is_closing:
                break
            # Thousands may wait for the same host.
            if entry.job.state is not JobState.QUEUED or entry.lane in full:
                continue
            if entry.job.download.id in self._runs:
                continue
            wait_s = max(entry.not_before, self._host_waits.get(entry.lane.host, 0.0)) - now
            if wait_s > 0:
                soonest = wait_s if soonest is None else min(soonest, wait_s)
            elif slots.has_place(entry.lane):
                slots.take(entry.lane)
                self._change(entry, JobState.RUNNING)
                self._begin(DownloadRun(entry))
            else:
                full.add(entry.lane)
        return soonest

    def _end(self, entry: QueueEntry, outcome: FetchedFile | KnownError | None) -> None:
        """Change a job whose fetcher ended; None: it was stopped."""
        if isinstance(outcome, FetchedFile):
            entry.job = replace(entry.job, path=outcome.path)
            self._change(entry, JobState.DONE)
        elif entry.job.state is not JobState.RUNNING:
            # Paused meanwhile, and perhaps resumed again.
            self._keep(entry)
        elif outcome is None:
            # The queue is closing.
            self._keep(entry)
        elif isinstance(outcome, NothingOfferedError):
            self._change(entry, JobState.DONE, error=outcome)
        elif (wait_s := self._next_wait_s(entry, outcome)) is not None:
            entry.failures += 1
            self._change(entry, JobState.QUEUED, error=outcome, wait_s=wait_s)
            if concerns_host(outcome, entry.lane.host):
                self._host_waits[entry.lane.host] = entry.not_before
        else:
            self._change(entry, JobState.FAILED, error=outcome)
            if concerns_host(outcome, entry.lane.host):
                self._fail_others(entry.lane.host, outcome)

    def _next_wait_s(self, entry: QueueEntry, error: KnownError) -> float | None:
        return next_wait_s(error, entry.failures, self._waits_s, self._longest_asked_s)

    def _fail_others(self, host: str, error: KnownError) -> None:
        """Let the downloads fail that wait for a host to which there is no connection."""
        for entry in self._in_order():
            is_waiting = entry.job.state is JobState.QUEUED and entry.lane.host == host
            if is_waiting and entry.job.download.id not in self._runs:
                self._change(entry, JobState.FAILED, error=error)

    # The threads of downloads

    def _run(self, run: DownloadRun) -> None:
        outcome = None if run.cancelled.is_set() else self._outcome(run)
        if run.discards:
            self._remove_parts(run.download)
        with self._condition:
            del self._runs[run.download.id]
            if self._entries.get(run.download.id) is run.entry:
                self._end(run.entry, outcome)
            # Here, not on the queue's thread: that may be writing the store.
            self._start_next()
            self._condition.notify_all()

    def _outcome(self, run: DownloadRun) -> FetchedFile | KnownError | None:
        def report(progress: Progress) -> None:
            self._report(run, progress)

        try:
            fetched = self._fetch(run.download, report, run.cancelled)
        except DownloadStopped:
            return None
        except KnownError as error:
            return error
        except Exception:
            logger.exception("downloading %s failed", run.download.url)
            return DownloadError(
                "{title} was not downloaded because of a mistake in duthviewer. The log has the "
                "details.",
                title=run.download.title,
            )
        self._save_validator(run.download, fetched)
        return fetched

    def _report(self, run: DownloadRun, progress: Progress) -> None:
        with self._condition:
            was_over = run.is_over
            run.is_over = progress.total is not None and progress.bytes >= progress.total
            if run.is_over and not was_over:
                self._start_next()
            entry = run.entry
            if run.cancelled.is_set() or entry.job.state is not JobState.RUNNING:
                return
            if self._changes and self._changes[-1] is run.reported:
                # It has not been announced yet, and is out of date.
                self._changes.pop()
            entry.job = run.reported = replace(entry.job, progress=progress)
            self._changes.append(entry.job)
            if time.monotonic() - entry.saved_at >= _SAVE_EVERY_S:
                self._keep(entry)
            self._condition.notify_all()

    def _save_validator(self, download: Download, fetched: FetchedFile) -> None:
        if self._fetched_files is None or fetched.validator is None:
            return
        try:
            self._fetched_files.save(fetched.path, download.url, fetched.validator)
        except (KnownError, OSError) as error:
            logger.warning("the validator of %s was not stored: %s", fetched.path, error)

    def _remove_parts(self, download: Download) -> None:
        try:
            self._discard(download)
        except (KnownError, OSError) as error:
            logger.warning("unfinished files of %s were not removed: %s", download.id, error)
        except Exception:
            logger.exception("removing unfinished files of %s failed", download.id)

    # The queue's thread

    def _work(self) -> None:
        self._read()
        while True:
            with self._condition:
                soonest = self._start_next()
                if not (self._changes or self._unsaved):
                    if self._is_closing and not self._runs:
                        return
                    self._is_busy = False
                    self._condition.notify_all()
                    self._condition.wait(soonest)
                    continue
                self._is_busy = True
                changes, self._changes = self._changes, []
                unsaved, self._unsaved = self._unsaved, {}
            self._save(unsaved)
            for job in changes:
                try:
                    self._on_change(job)
                except Exception:
                    logger.exception("announcing %s failed", job.download.id)

    def _read(self) -> None:
        if self._saved is None:
            return
        try:
            rows = self._saved.all()
        except KnownError as error:
            logger.warning("the queue of downloads cannot be read: %s", error)
            return
        with self._condition:
            added, self._entries = self._entries, {}
            self._order = None
            for row in rows:
                # A row that this version does not understand stays in the store.
                if (job := job_of(row)) is not None:
                    self._entries[row.id] = QueueEntry(job, row.place)
                    self._changes.append(job)
            self._add_again(added.values())

    def _add_again(self, entries: Iterable[QueueEntry]) -> None:
        """Put what was added before the stored jobs were read behind them."""
        place = max((entry.place for entry in self._entries.values()), default=-1.0)
        for entry in entries:
            stored = self._entries.get(entry.job.download.id)
            if stored is None or not stored.job.is_open:
                place += 1
                entry.place = place
                self._entries[entry.job.download.id] = entry
                self._keep(entry)
            elif stored.job.state is JobState.PAUSED:
                self._change(stored, entry.job.state)

    def _save(self, unsaved: dict[str, tuple[Job, float] | None]) -> None:
        if self._saved is None:
            return
        changed = self._late = {**self._late, **unsaved}
        try:
            self._saved.change(
                [row_of(*one) for one in changed.values() if one is not None],
                [id_ for id_, one in changed.items() if one is None],
            )
        except KnownError as error:
            # The files are on the disk in any case. Written with the next change.
            logger.warning("the queue of downloads cannot be stored: %s", error)
        else:
            self._late = {}

"""The client of a dask cluster: hands out talks, and yields what happens to them.

The only module that imports `distributed`, which is in the extra `cluster`, besides the task.
"""

from __future__ import annotations

import contextlib
import logging
import queue
import time
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

import msgspec

from duthviewer.errors import KnownError
from duthviewer.sync.archive.jobs import SyncJob
from duthviewer.sync.archive.task import run_task
from duthviewer.sync.archive.versions import differences, sync_versions

logger = logging.getLogger(__name__)

#: How long the scheduler may take to answer, and the first worker to be there
_CONNECT_S = 10.0
_WORKERS_S = 30.0
#: How often it is looked whether there are workers
_LOOK_S = 5.0
_CANCEL_S = 5.0


class ClusterError(KnownError):
    """The cluster cannot be used, or not any more."""


@dataclass(frozen=True)
class ClusterEvent:
    """What happened to the job with this ``number`` (-1: to the cluster).

    ``kind`` is ``started``, ``progress``, ``done``, ``failed``, ``retry`` or ``waiting``.
    ``answer`` is what `run_task` returned or reported.
    """

    kind: str
    number: int = -1
    answer: Mapping[str, Any] = field(default_factory=dict)
    message: str | None = None


class Cluster:
    """A connection to a scheduler. A context manager; leaving it cancels what is not done."""

    def __init__(self, address: str) -> None:
        """Connect, and check the versions of the workers. Raises ClusterError."""
        try:
            import distributed
            from distributed.comm.addressing import resolve_address
        except ImportError as error:
            raise ClusterError(
                "--scheduler needs dask: pip install 'duthviewer[cluster]' on every computer."
            ) from error
        # Reports of its own about a lost connection; ours are events.
        logging.getLogger("distributed").setLevel(logging.CRITICAL)
        self._address = address
        make: Callable[..., Any] = distributed.Client
        try:
            # A client of an address that means nothing would take 20 s to be deleted.
            resolve_address(address)
            self._client = make(address, timeout=_CONNECT_S, set_as_default=False)
        except (OSError, ValueError, TypeError) as error:
            raise ClusterError(
                f"No scheduler answers at {address}. Start one with `dask scheduler`."
            ) from error
        try:
            self._check()
        except BaseException:
            self._client.close()
            raise
        #: Whether no worker was there at the last look
        self._is_alone = False
        self._run = uuid.uuid4().hex[:12]
        self._futures: dict[Any, int] = {}
        self._happened: queue.SimpleQueue[tuple[str, Any]] = queue.SimpleQueue()

    def __enter__(self) -> Cluster:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        # The scheduler may be gone.
        with contextlib.suppress(Exception):
            if self._futures:
                self._client.cancel(list(self._futures), force=True)
        with contextlib.suppress(Exception):
            self._client.close(timeout=_CANCEL_S)

    def run(self, jobs: Sequence[SyncJob], retries: int) -> Iterator[ClusterEvent]:
        """Work on all jobs and yield what happens; longest talks first, so that none is left over.

        A job whose worker was lost, or whose files could not be fetched, is tried again,
        ``retries`` times. Raises ClusterError if the scheduler is lost, or if a worker has other
        versions or other files than this computer.
        """
        topic = f"duthviewer-{self._run}"
        self._client.subscribe_topic(topic, lambda event: self._happened.put(("event", event[1])))
        order = sorted(range(len(jobs)), key=lambda number: -jobs[number].length_s)
        tries = dict.fromkeys(order, 0)
        started: set[tuple[str, str]] = set()
        self._submit(jobs, order, tries, topic)
        looked_at = time.monotonic()
        while self._futures:
            if time.monotonic() - looked_at >= _LOOK_S:
                looked_at = time.monotonic()
                yield from self._look()
            try:
                what, value = self._happened.get(timeout=_LOOK_S)
            except queue.Empty:
                continue
            if what == "event":
                number = self._number(value["task"])
                # An event may arrive after the result.
                if number not in self._futures.values():
                    continue
                # The scheduler hands the task of a lost worker to another one.
                about = (value["task"], value["worker"])
                kind = "progress" if value["stage"] else "started"
                if kind == "progress" or about not in started:
                    started.add(about)
                    yield ClusterEvent(kind, number, value)
                continue
            number = self._futures.pop(value)
            answer = self._answer(value)
            value.release()
            if "result" in answer:
                yield ClusterEvent("done", number, answer)
            elif "refused" in answer:
                raise ClusterError(
                    f"The worker {answer['worker']} cannot take part: {answer['refused']}."
                )
            elif answer.get("again") and tries[number] < retries:
                tries[number] += 1
                self._submit(jobs, [number], tries, topic)
                yield ClusterEvent("retry", number, answer, str(answer["error"]))
            else:
                if trace := answer.get("trace"):
                    logger.error("synchronising %s failed\n%s", jobs[number].key, trace)
                yield ClusterEvent("failed", number, answer, str(answer["error"]))

    def _submit(
        self, jobs: Sequence[SyncJob], numbers: Sequence[int], tries: Mapping[int, int], topic: str
    ) -> None:
        """Hand tasks to the scheduler, in order."""
        keys = [
            # The scheduler works on tasks of one group in the order of their names, and gives
            # each worker one more than it works on. It groups them by the letters before the
            # first word with a digit.
            f"duthviewer-talk-{self._run}x-{position:06}-{number:06}-{tries[number]}"
            for position, number in enumerate(numbers)
        ]
        futures = self._client.map(
            run_task, [msgspec.to_builtins(jobs[number]) for number in numbers],
            keys, topic=topic, versions=sync_versions(), key=keys, pure=False, retries=0,
        )  # fmt: skip
        self._futures |= dict(zip(futures, numbers, strict=True))
        for future in futures:
            future.add_done_callback(self._note_end)

    def _note_end(self, future: Any) -> None:
        self._happened.put(("end", future))

    @staticmethod
    def _number(key: str) -> int:
        return int(key.split("-")[-2])

    def _answer(self, future: Any) -> dict[str, Any]:
        """Return what a task returned; what dask says about one that was lost as an error."""
        if future.status == "finished":
            try:
                return dict(future.result())
            except Exception as error:
                # The worker that had the result was lost before it was fetched.
                return {"error": f"The result was lost: {_in_a_line(error)}", "again": True}
        if future.status == "error":
            raised = future.exception()
            if "No module named" in str(raised):
                return {"worker": "of this task", "refused": f"it has no duthviewer ({raised})"}
            return {"error": f"The worker was lost: {_in_a_line(raised)}", "again": True}
        raise ClusterError(
            f"The connection to the scheduler {self._address} was lost. Run the command again to"
            " continue."
        )

    def _look(self) -> Iterator[ClusterEvent]:
        """Yield an event if no worker is there: nothing happens until one is."""
        if self._client.status not in ("running", "connecting"):
            raise ClusterError(
                f"The connection to the scheduler {self._address} was lost. Run the command again"
                " to continue."
            )
        with contextlib.suppress(OSError):
            is_alone = not self._client.nthreads()
            if is_alone and not self._is_alone:
                yield ClusterEvent("waiting", message="No worker is connected to the scheduler.")
            self._is_alone = is_alone

    def _check(self) -> None:
        """Raise ClusterError without a worker, or if one has other versions."""
        try:
            self._client.wait_for_workers(1, timeout=_WORKERS_S)
        except TimeoutError as error:
            raise ClusterError(
                f"No worker is connected to {self._address}. Start one with"
                f" `dask worker {self._address} --nthreads 1`."
            ) from error
        here = sync_versions()
        found = self._client.run(sync_versions, on_error="return")
        without = [worker for worker, there in found.items() if isinstance(there, Exception)]
        if without:
            logger.info("asking a worker for its versions failed: %r", found[without[0]])
            raise ClusterError(
                f"{_named(without)} no duthviewer, or a very different version: install the version"
                f" of this computer, {here['duthviewer']}."
            )
        wrong = {
            worker: text for worker, there in found.items() if (text := differences(here, there))
        }
        if wrong:
            worker, text = next(iter(wrong.items()))
            raise ClusterError(
                f"{_named(list(wrong))} other versions, which could change results. {worker} has"
                f" {text}. Install the same versions everywhere."
            )


def _named(workers: Sequence[str]) -> str:
    return f"The worker {workers[0]} has" if len(workers) == 1 else f"{len(workers)} workers have"


def _in_a_line(error: BaseException | None) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())[:500]

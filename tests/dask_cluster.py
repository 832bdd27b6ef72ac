"""A dask cluster on this computer: a scheduler and workers, each a process of its own."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

_START_S = 60.0


class LocalCluster:
    """A scheduler on a free port of 127.0.0.1, and the workers that `add_worker` starts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        file = folder / "scheduler.json"
        #: What was started, and its log
        self._started: list[subprocess.Popen[bytes]] = []
        self.scheduler = self._run(
            "dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(file)
        )
        wait_until(lambda: file.exists() and file.stat().st_size > 0)
        self.address: str = json.loads(file.read_text())["address"]

    def add_worker(
        self, *options: str, nanny: bool = False, core: int | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a worker for one task at a time; with a nanny, the nanny is returned."""
        pin = [] if core is None else ["taskset", "-c", str(core)]
        local = self._folder / f"worker-{len(self._started)}"
        return self._run(
            "dask_worker", self.address, "--nthreads", "1", "--local-directory", str(local),
            "--nanny" if nanny else "--no-nanny", *options, pin=pin,
        )  # fmt: skip

    def close(self) -> None:
        """Kill everything, workers first."""
        for process in reversed(self._started):
            kill_tree(process.pid)
            process.wait()

    def _run(
        self, module: str, *arguments: str, pin: Sequence[str] = ()
    ) -> subprocess.Popen[bytes]:
        with (self._folder / f"{len(self._started)}-{module}.log").open("wb") as log:
            process = subprocess.Popen(
                [*pin, sys.executable, "-m", f"distributed.cli.{module}", "--no-dashboard",
                 *arguments],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                # Not what the person who runs the tests has set for other clusters
                env={**os.environ, "DASK_CONFIG": str(self._folder)},
            )  # fmt: skip
        self._started.append(process)
        return process


@contextlib.contextmanager
def local_cluster(folder: Path) -> Iterator[LocalCluster]:
    """Yield a cluster without workers, which ends with the block."""
    folder.mkdir(exist_ok=True)
    cluster = LocalCluster(folder)
    try:
        yield cluster
    finally:
        cluster.close()


def wait_until(is_so: Callable[[], bool], most_s: float = _START_S) -> None:
    """Wait until a condition holds. Raises TimeoutError."""
    end = time.monotonic() + most_s
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.05)


def children(pid: int) -> list[int]:
    """Return the processes that a process has started and that still run."""
    import psutil

    with contextlib.suppress(psutil.NoSuchProcess):
        return [each.pid for each in psutil.Process(pid).children(recursive=True)]
    return []


def kill_tree(pid: int) -> None:
    """Kill a process and all it has started."""
    for each in (pid, *children(pid)):
        with contextlib.suppress(ProcessLookupError):
            os.kill(each, signal.SIGKILL)

"""The task of a dask worker: one talk, synchronised by a process that ends with it.

Importing this module imports neither dask nor OpenCV.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from duthviewer.surroundings import PROGRAM_FOLDER, python_command
from duthviewer.sync import THREADS_VARIABLE
from duthviewer.sync.archive.process import SCORES
from duthviewer.sync.archive.versions import differences, sync_versions

_PROCESS = Path(__file__).with_name("process.py")
#: A worker has one core for a task. Two threads on it are slower, and so are libraries that start
#: a thread for each core of the computer.
_ONE_THREAD = dict.fromkeys(
    (
        THREADS_VARIABLE, "OMP_NUM_THREADS", "OMP_THREAD_LIMIT", "OPENBLAS_NUM_THREADS",
        "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS", "OPENCV_FOR_THREADS_NUM",
    ),
    "1",
)  # fmt: skip
#: How often it is asked whether the task was cancelled
_ASK_S = 0.5
#: Progress is reported this often
_PROGRESS_S = 5.0
#: A process that prints nothing for this long is taken to hang. An unresponsive server takes two
#: minutes to fail.
_SILENCE_S = 900.0
_REAP_S = 5.0


def run_task(
    job: dict[str, Any], key: str, topic: str, versions: Mapping[str, str]
) -> dict[str, Any]:
    """Do a job; return plain data, and never raise what another computer cannot read.

    ``job`` is a `SyncJob` as plain data, ``key`` the key of the dask task. Progress goes to
    ``topic`` of the scheduler. The answer has ``result`` (JSON), ``scores`` (the content of the
    file, None without) and ``cpu_seconds`` (processor time); or ``error``, and ``again`` if
    another try can succeed; or ``refused`` if this worker has other versions or sees other files
    than the client.
    """
    from distributed import get_worker

    worker: Any = get_worker()
    begun = time.monotonic()
    about = {"worker": worker.address}
    if wrong := differences(versions, sync_versions()):
        return about | {"refused": f"it has {wrong}"}

    def is_cancelled() -> bool:
        task = worker.state.tasks.get(key)
        return task is None or task.state == "cancelled" or worker.status.name.startswith("clos")

    def report(stage: str, done: float) -> None:
        worker.log_event(topic, about | {"task": key, "stage": stage, "done": done})

    report("", 0.0)
    with tempfile.TemporaryDirectory(
        prefix="duthviewer-", dir=worker.local_directory, ignore_cleanup_errors=True
    ) as folder:
        answer = _answer(json.dumps(job), Path(folder), report, is_cancelled)
        if "result" in answer:
            scores = Path(folder, SCORES)
            answer["scores"] = scores.read_bytes() if scores.exists() else None
    return about | {"seconds": round(time.monotonic() - begun, 3)} | answer


def _answer(
    job: str, folder: Path, report: Callable[[str, float], None], is_cancelled: Callable[[], bool]
) -> dict[str, Any]:
    """Run the process and return its last line as the answer."""
    reported_at = time.monotonic()
    with _started(job, folder) as (process, lines):
        silent_s = 0.0
        while True:
            if is_cancelled():
                return {"error": "Cancelled.", "again": True}
            try:
                line = lines.get(timeout=_ASK_S)
            except queue.Empty:
                silent_s += _ASK_S
                if silent_s >= _SILENCE_S:
                    return {"error": "The process that synchronises hangs.", "again": True}
                continue
            silent_s = 0.0
            if not line:
                return {"error": f"The process that synchronises ended ({_code(process)}).",
                        "again": True}  # fmt: skip
            answer = json.loads(line)
            if "stage" not in answer:
                return dict(answer)
            now = time.monotonic()
            if now - reported_at >= _PROGRESS_S:
                reported_at = now
                report(answer["stage"], answer["done"])


@contextlib.contextmanager
def _started(
    job: str, folder: Path
) -> Iterator[tuple[subprocess.Popen[bytes], queue.SimpleQueue[bytes]]]:
    """Start the process; yield it and its lines, of which the last one, at its end, is empty."""
    lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    process = subprocess.Popen(
        python_command(str(_PROCESS), job, str(folder)),
        # It ends when this pipe is closed, also if the worker is killed.
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        # Not the current folder, which may hold foreign modules.
        cwd=PROGRAM_FOLDER,
        env={**os.environ, **_ONE_THREAD, "TMPDIR": str(folder)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )

    def read() -> None:
        assert process.stdout is not None
        with process.stdout:
            for line in process.stdout:
                lines.put(line)
        lines.put(b"")

    threading.Thread(target=read, daemon=True, name="duthviewer-talk").start()
    try:
        yield process, lines
    finally:
        if process.poll() is None:
            process.kill()
        if process.stdin is not None:
            process.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            # One that waits for an unresponsive disk ends later.
            process.wait(_REAP_S)


def _code(process: subprocess.Popen[bytes]) -> str:
    with contextlib.suppress(subprocess.TimeoutExpired):
        code = process.wait(_REAP_S)
        return f"signal {-code}" if code < 0 else f"exit code {code}"
    return "it closed its output"

"""Reads rows of sound in processes of their own, on several processors at once."""

from __future__ import annotations

import base64
import contextlib
import json
import logging
import os
import queue
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from duthviewer.errors import KnownError
from duthviewer.review.sound.rows import ROW_S, SoundRows, parts_of, unpacked
from duthviewer.surroundings import PROGRAM_FOLDER, python_command
from duthviewer.sync.sound.reader import SoundError

logger = logging.getLogger(__name__)

_WORKER = Path(__file__).with_name("worker.py")
#: Each process takes this much sound at least: its start takes as long as 30 s of it
_LEAST_PART_S = 240.0
_MOST_PROCESSES = 4
#: How often it is asked whether the reading was cancelled
_ASK_S = 0.1
#: A process that prints nothing for this long is taken to hang
_SILENCE_S = 120.0
_REAP_S = 1.0
#: The voice detection is small: threads of its own wait for one another longer than they compute.
#: With four on two cores, an hour of sound takes 140 s instead of 12.
_ENVIRONMENT = {"OMP_THREAD_LIMIT": "1", "OMP_NUM_THREADS": "1"}


class SoundCancelled(KnownError):
    """The reading of the sound was cancelled."""


def read_rows_in_processes(
    recording: Path,
    start_s: float,
    end_s: float,
    report: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> SoundRows:
    """Read a part of a recording, in seconds of the file. Raises KnownError and SoundCancelled."""
    wanted = min(os.cpu_count() or 1, _MOST_PROCESSES, int((end_s - start_s) / _LEAST_PART_S))
    parts = parts_of(start_s, end_s, wanted)
    lines: queue.Queue[tuple[int, bytes]] = queue.Queue()
    processes: list[subprocess.Popen[bytes]] = []
    try:
        for number, part in enumerate(parts):
            processes.append(_start(recording, *part))
            threading.Thread(
                target=_read_lines, args=(number, processes[-1], lines), daemon=True,
                name="duthviewer-sound",
            ).start()  # fmt: skip
        read = _collected(recording, parts, lines, report, cancelled)
    except OSError as error:
        raise SoundError(
            "No process can be started to read the sound of {name}: {reason}.",
            name=recording.name,
            reason=error.strerror or error,
        ) from error
    finally:
        for process in processes:
            _end(process)
    return SoundRows(
        start_s,
        np.concatenate([rows.levels for rows in read]),
        np.concatenate([rows.voices for rows in read]),
    )


def _collected(
    recording: Path,
    parts: list[tuple[float, float]],
    lines: queue.Queue[tuple[int, bytes]],
    report: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> list[SoundRows]:
    """Return the rows of all parts, in order."""
    done = [0.0] * len(parts)
    read: dict[int, SoundRows] = {}
    silent_s = 0.0
    while len(read) < len(parts):
        if cancelled():
            raise SoundCancelled("Reading the sound was cancelled.")
        try:
            number, line = lines.get(timeout=_ASK_S)
        except queue.Empty:
            silent_s += _ASK_S
            if silent_s >= _SILENCE_S:
                raise _failed(recording) from None
            continue
        silent_s = 0.0
        if number in read:
            continue
        answer = _answer(recording, line)
        if "done" in answer:
            done[number] = float(answer["done"])
            lengths = [end_s - start_s for start_s, end_s in parts]
            report(float(np.average(done, weights=np.maximum(lengths, ROW_S))))
            continue
        try:
            packed = [base64.b64decode(answer[key]) for key in ("levels", "voices")]
            read[number] = unpacked(parts[number][0], *packed)
        except (KeyError, TypeError, ValueError) as error:
            raise _failed(recording) from error
    return [read[number] for number in range(len(parts))]


def _answer(recording: Path, line: bytes) -> dict[str, Any]:
    """Return the message of a line; an empty one is the end of a process. Raises KnownError."""
    try:
        answer = json.loads(line)
    except ValueError as error:
        raise _failed(recording) from error
    if not isinstance(answer, dict):
        raise _failed(recording)
    if trace := answer.get("trace"):
        logger.error("reading sound failed\n%s", trace)
    if "error" in answer:
        raise SoundError("{reason}", reason=str(answer["error"]))
    return answer


def _failed(recording: Path) -> SoundError:
    return SoundError(
        "The sound of {name} cannot be read: the process that reads it ended.", name=recording.name
    )


def _start(recording: Path, start_s: float, end_s: float) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        python_command(str(_WORKER), str(recording.absolute()), repr(start_s), repr(end_s)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        # Not the current folder, which may hold foreign modules.
        cwd=PROGRAM_FOLDER,
        env={**os.environ, **_ENVIRONMENT},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _read_lines(
    number: int, process: subprocess.Popen[bytes], lines: queue.Queue[tuple[int, bytes]]
) -> None:
    """Hand on the lines of a process; the last one, at its end, is empty."""
    assert process.stdout is not None
    with process.stdout:
        for line in process.stdout:
            lines.put((number, line))
    lines.put((number, b""))


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.kill()
    if process.stdin is not None:
        process.stdin.close()
    with contextlib.suppress(subprocess.TimeoutExpired):
        # One that waits for an unresponsive disk ends later.
        process.wait(_REAP_S)

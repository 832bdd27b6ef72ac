"""A program in a process group of its own: read line by line, ended with all its children."""

from __future__ import annotations

import atexit
import contextlib
import errno
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from duthviewer.errors import Error

#: How long the group may take to end by itself, before it is killed
GRACE_S = 1.5
#: How often a waiting thread looks whether the run was cancelled
_LOOK_S = 0.1
#: The end of the error output that is kept
_MOST_ERROR_LINES = 400
_LEASH = Path(__file__).with_name("leash.py")
#: The longest line that is read. A page of YouTube makes 1 to 2 MB of JSON.
_LONGEST_LINE = 64 * 1024 * 1024


class RunCancelled(Error):
    """The run was cancelled, and its process group has ended."""


class RunSilent(Error):
    """The program printed nothing for too long, and its process group was ended."""


@dataclass(frozen=True)
class RunResult:
    """How a program ended: its exit code and the last lines of its error output."""

    code: int
    errors: tuple[str, ...]


#: A line and whether it is output rather than an error; None for the end of one of the two
_Lines = queue.SimpleQueue[tuple[bool, str | None]]


def run_lines(
    command: Sequence[str],
    on_line: Callable[[str], None],
    cancelled: threading.Event,
    *,
    folder: Path,
    silence_s: float,
    on_silence: Callable[[float], None] = lambda since_s: None,
) -> RunResult:
    """Run a program in ``folder`` and call ``on_line`` for each line of its output.

    While nothing arrives, ``on_silence`` is called with the seconds since the last line.
    Whatever ends the run, also an exception of ``on_line``, no process of its group is left.
    Nor is it if this program is killed. Raises RunCancelled soon after ``cancelled`` was set,
    RunSilent if neither output nor errors arrive for ``silence_s`` seconds, and OSError if the
    program cannot be started.
    """
    if shutil.which(command[0]) is None:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), command[0])
    process = subprocess.Popen(
        [sys.executable, "-I", "-S", str(_LEASH), *command],
        # Held open: the leash ends the group when it is closed, even by a crash of this program.
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0)
        | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
    )
    _running.add(process.pid)
    errors: deque[str] = deque(maxlen=_MOST_ERROR_LINES)
    lines: _Lines = queue.SimpleQueue()
    assert process.stdout is not None
    assert process.stderr is not None
    for stream, is_output in ((process.stdout, True), (process.stderr, False)):
        threading.Thread(
            target=_read, args=(stream, is_output, lines), name="duthviewer-program", daemon=True
        ).start()
    try:
        _serve(lines, on_line, on_silence, errors, cancelled, silence_s)
        code = _code_of(process)
    except BaseException:
        _end(process)
        raise
    finally:
        # The program has ended; a child that it left has not.
        _signal(process.pid, kill=True)
        _running.discard(process.pid)
        assert process.stdin is not None
        process.stdin.close()
    return RunResult(code, tuple(errors))


def _serve(
    lines: _Lines,
    on_line: Callable[[str], None],
    on_silence: Callable[[float], None],
    errors: deque[str],
    cancelled: threading.Event,
    silence_s: float,
) -> None:
    """Pass on lines until both outputs have ended."""
    open_outputs = 2
    heard_s = time.monotonic()
    while open_outputs:
        if cancelled.is_set():
            raise RunCancelled
        try:
            is_output, line = lines.get(timeout=_LOOK_S)
        except queue.Empty:
            since_s = time.monotonic() - heard_s
            if since_s > silence_s:
                raise RunSilent from None
            on_silence(since_s)
            continue
        heard_s = time.monotonic()
        if line is None:
            open_outputs -= 1
        elif is_output:
            on_line(line)
        else:
            errors.append(line)


def _read(stream: IO[bytes], is_output: bool, lines: _Lines) -> None:
    """On a thread: read lines until the output ends; None marks the end."""
    with contextlib.suppress(OSError, ValueError), stream:
        while line := stream.readline(_LONGEST_LINE):
            lines.put((is_output, line.decode("utf-8", "replace").rstrip("\r\n")))
    lines.put((is_output, None))


def _code_of(process: subprocess.Popen[bytes]) -> int:
    """Return the exit code of a program that has closed its outputs."""
    try:
        return process.wait(GRACE_S * 4)
    except subprocess.TimeoutExpired:
        _signal(process.pid, kill=True)
        return process.wait()


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the group: ask first, so that children can end well, then kill."""
    _signal(process.pid, kill=False)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(GRACE_S)
    _signal(process.pid, kill=True)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(GRACE_S)


def _signal(pid: int, *, kill: bool) -> None:
    """Send a signal to the process group that ``pid`` leads, if any of it is left."""
    if os.name == "posix":
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL if kill else signal.SIGTERM)
    else:
        # Windows has no signals for a tree of processes.
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run(
                ["taskkill", "/T", "/F", "/PID", str(pid)],
                capture_output=True,
                timeout=10,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                check=False,
            )


#: The leaders of the groups that run
_running: set[int] = set()


def _end_all() -> None:
    for pid in tuple(_running):
        _signal(pid, kill=True)


atexit.register(_end_all)

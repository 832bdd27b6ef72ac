"""A program and its children end together, whatever ends them."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

import pytest

from duthviewer.library.downloads.process_group import RunCancelled, RunSilent, run_lines

pytestmark = pytest.mark.skipif(os.name != "posix", reason="process groups")

#: Starts a child that prints its number and waits, as yt-dlp starts ffmpeg
_PARENT = """
import subprocess, sys
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
print(child.pid, flush=True)
{after}
"""


def is_running(pid: int) -> bool:
    """Whether a process exists and is no zombie, which its new parent has not noticed yet."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def wait_for_end(pid: int) -> None:
    until_s = time.monotonic() + 20
    while is_running(pid):
        assert time.monotonic() < until_s, "a process was left"
        time.sleep(0.02)


def parent(after: str) -> tuple[str, ...]:
    return (sys.executable, "-c", _PARENT.format(after=after))


def test_output_errors_and_code_are_told_apart(tmp_path: Path) -> None:
    lines: list[str] = []
    script = "import sys; print('one\\ntwo é'); print('bad', file=sys.stderr); sys.exit(3)"
    result = run_lines(
        (sys.executable, "-X", "utf8", "-c", script),
        lines.append,
        threading.Event(),
        folder=tmp_path,
        silence_s=60,
    )
    assert lines == ["one", "two é"]
    assert (result.code, result.errors) == (3, ("bad",))


def test_cancelling_ends_the_children_too(tmp_path: Path) -> None:
    cancelled = threading.Event()
    pids: list[int] = []

    def take(line: str) -> None:
        pids.append(int(line))
        cancelled.set()

    with pytest.raises(RunCancelled):
        run_lines(parent("child.wait()"), take, cancelled, folder=tmp_path, silence_s=60)
    wait_for_end(pids[0])


def test_a_child_that_is_left_behind_is_ended(tmp_path: Path) -> None:
    pids: list[int] = []
    script = _PARENT.format(after="").replace(
        '"import time; time.sleep(600)"]',
        '"import time; time.sleep(600)"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL',
    )
    result = run_lines(
        (sys.executable, "-c", script),
        lambda line: pids.append(int(line)),
        threading.Event(),
        folder=tmp_path,
        silence_s=60,
    )
    assert result.code == 0
    wait_for_end(pids[0])


def test_a_program_that_ignores_the_request_to_end_is_killed(tmp_path: Path) -> None:
    cancelled = threading.Event()
    pids: list[int] = []

    def take(line: str) -> None:
        pids.append(int(line))
        cancelled.set()

    script = (
        "import os, signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN);"
        "print(os.getpid(), flush=True); time.sleep(600)"
    )
    with pytest.raises(RunCancelled):
        run_lines((sys.executable, "-c", script), take, cancelled, folder=tmp_path, silence_s=60)
    wait_for_end(pids[0])


def test_a_program_that_hangs_is_ended(tmp_path: Path) -> None:
    pids: list[int] = []
    with pytest.raises(RunSilent):
        run_lines(
            parent("child.wait()"),
            lambda line: pids.append(int(line)),
            threading.Event(),
            folder=tmp_path,
            silence_s=0.5,
        )
    for pid in pids:
        wait_for_end(pid)


def test_an_error_of_the_reader_ends_the_program(tmp_path: Path) -> None:
    pids: list[int] = []

    def take(line: str) -> None:
        pids.append(int(line))
        raise ValueError("no good")

    with pytest.raises(ValueError, match="no good"):
        run_lines(parent("child.wait()"), take, threading.Event(), folder=tmp_path, silence_s=60)
    wait_for_end(pids[0])


def test_a_program_that_is_missing_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="no-such"):
        run_lines(
            (str(tmp_path / "no-such"),),
            lambda line: None,
            threading.Event(),
            folder=tmp_path,
            silence_s=60,
        )

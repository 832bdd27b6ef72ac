"""The end of the process, whatever hangs in it."""

from __future__ import annotations

import subprocess
import sys

import pytest

_PROGRAM = """
import sys, threading, time
from duthviewer.ui.system import shutdown as leaving
leaving._WITHIN_S = 0.05
where = sys.argv[1]
if where == "thread":
    threading.Thread(target=threading.Event().wait, name="duthviewer-task").start()
saved, last = (lambda: print("saved", end=" ") or True), (lambda: print("last", end=" "))
guard = leaving.ShutdownGuard(saved, last)
if where == "gui":
    threading.Event().wait()
guard.end_process(3)
"""


@pytest.mark.parametrize(
    ("where", "code", "said"),
    [("thread", 3, ""), ("gui", 0, "saved last "), ("nowhere", 0, "")],
)
def test_the_process_ends_whatever_hangs(where: str, code: int, said: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, where],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (code, said)
    assert not done.stderr


def test_the_process_does_not_end_before_all_is_saved() -> None:
    program = _PROGRAM.replace('print("saved", end=" ") or True', "next(states)")
    program = "states = iter([False, False, True])\n" + program
    done = subprocess.run(
        [sys.executable, "-c", program + "\nthreading.Event().wait()", "gui"],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "last ")

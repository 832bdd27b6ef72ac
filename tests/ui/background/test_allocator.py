"""The memory of many threads, in one arena."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

#: Ten threads allocate at the same time; glibc tells its arenas as <heap nr="…">.
PROGRAM = """
import ctypes, threading
from duthviewer.ui.background.allocator import use_one_arena
if {one}: use_one_arena()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
together = threading.Barrier(10)
def allocate():
    together.wait()
    libc.malloc(100_000)
    together.wait()
threads = [threading.Thread(target=allocate) for _ in range(10)]
for thread in threads: thread.start()
for thread in threads: thread.join()
libc.fdopen.restype = ctypes.c_void_p
libc.malloc_info(0, ctypes.c_void_p(libc.fdopen(1, b"w")))
libc.fflush(None)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="arenas are glibc's")
def test_threads_share_one_arena() -> None:
    assert arenas(one=False) > 1
    assert arenas(one=True) == 1


def arenas(*, one: bool) -> int:
    command = [sys.executable, "-c", PROGRAM.format(one=one)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return len(re.findall("<heap nr=", said))

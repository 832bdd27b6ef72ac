"""Runs a program, and ends it with all its children when standard input is closed.

Started as a script in a process group of its own: ``python leash.py PROGRAM ARGUMENT…``. The
program that started it holds the other end of standard input, so the system closes that however
it ended, and no download goes on without it.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time

#: How long the program may take to end by itself
_GRACE_S = 1.0
#: The priority is lower than that of the player, as for other workers.
_NICENESS = 5


def main() -> int:
    if os.name == "posix":
        with contextlib.suppress(OSError):
            os.nice(max(0, _NICENESS - os.nice(0)))
    program = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)
    # This process ends after its program, whose exit code it passes on.
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    threading.Thread(target=_watch, args=(program,), daemon=True).start()
    code = program.wait()
    return code if code >= 0 else 128 - code


def _watch(program: subprocess.Popen[bytes]) -> None:
    while os.read(0, 1024):
        pass
    if os.name == "posix":
        os.killpg(0, signal.SIGTERM)
        time.sleep(_GRACE_S)
        os.killpg(0, signal.SIGKILL)
    else:
        subprocess.run(
            ["taskkill", "/T", "/F", "/PID", str(program.pid)], capture_output=True, check=False
        )


if __name__ == "__main__":
    sys.exit(main())

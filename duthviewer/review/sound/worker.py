"""The process that reads the sound of a recording: FILE START END, in seconds of the file.

It prints JSON lines as the other workers do (`sync.worker_lines`). A process of its own, because
the voice detection does not let other threads of Python run, and because its number of threads can
only be limited before it is loaded.
"""

from __future__ import annotations

import os
import sys

if not __package__:
    # Started by its path, so add the folder of the package.
    folder = os.path.abspath(__file__)  # noqa: PTH100
    for _ in range(4):
        folder = os.path.dirname(folder)  # noqa: PTH120
    sys.path.insert(0, folder)

import base64
from collections.abc import Callable
from pathlib import Path
from typing import Any


def main(arguments: list[str]) -> int:
    """Read the rows and print them."""
    from duthviewer.review.sound.rows import read_rows
    from duthviewer.sync.worker_lines import lower_priority, run_worker

    lower_priority()
    path, start_s, end_s = Path(arguments[0]), float(arguments[1]), float(arguments[2])

    def work(report: Callable[[str, float], None]) -> dict[str, Any]:
        rows = read_rows(path, start_s, end_s, lambda done: report("sound", done))
        return {key: base64.b64encode(value).decode() for key, value in rows.packed().items()}

    return run_worker(work)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

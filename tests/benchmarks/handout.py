"""The handout of a talk of an hour and 60 pages: how long `duthviewer handout` takes.

Prints JSON: for decks of 60 and 300 pages the seconds by the clock and of the processors, and the
size of the file. The figure to hold is 5 s for 60 pages.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.report import make_talk


def measure(folder: Path, home: Path) -> dict[str, float]:
    """Write a handout; return its seconds and megabytes."""
    out = folder.parent / "handout.pdf"
    command = ["handout", "meeting/one", "--in", str(folder), "-o", str(out), "--overwrite"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun_s = time.monotonic()
    subprocess.run(
        [sys.executable, "-m", "duthviewer", *command],
        env={**os.environ, "DUTHVIEWER_HOME": str(home)}, stdout=subprocess.DEVNULL, check=True,
    )  # fmt: skip
    took_s = time.monotonic() - begun_s
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {
        "seconds": round(took_s, 2),
        "cpu_seconds": round(cpu_s, 2),
        "megabytes": round(out.stat().st_size / 1e6, 2),
    }


def main() -> None:
    results = {}
    with tempfile.TemporaryDirectory() as temporary:
        for pages in (60, 300):
            folder = Path(temporary, f"talk-{pages}")
            make_talk(folder, pages)
            results[f"{pages} pages"] = measure(folder, Path(temporary, "home"))
    print(json.dumps({"load": os.getloadavg()[0], **results}, indent=1))


if __name__ == "__main__":
    main()

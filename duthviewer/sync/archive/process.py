"""The process that does one cluster task, a talk or a day: JOB FOLDER, the job as JSON.

It prints JSON lines as the other workers do (`sync.worker_lines`) and leaves the scores in FOLDER.
A process of its own, because the number of threads of OpenBLAS and OpenCV can only be limited
before they are loaded, because a recording that crashes a decoder then costs one talk and not the
worker, and because nothing else could end the work on a talk that was cancelled.
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

from collections.abc import Callable
from pathlib import Path
from typing import Any

#: The name of the file with the scores, in FOLDER
SCORES = "scores.npz"


def main(arguments: list[str]) -> int:
    """Do the job and print its result."""
    import msgspec

    from duthviewer.library.downloads.values import TemporaryDownloadError
    from duthviewer.sync.archive.inputs import OtherFilesHere, expect_same_file
    from duthviewer.sync.archive.jobs import SyncJob, TalkJob, located_text, timeline_text
    from duthviewer.sync.archive.work import locate_job, synchronise_job
    from duthviewer.sync.worker_lines import lower_priority, run_worker

    lower_priority()
    job, folder = msgspec.json.decode(arguments[0], type=SyncJob), Path(arguments[1])

    def work(report: Callable[[str, float], None]) -> dict[str, Any]:
        try:
            for each in job.inputs:
                expect_same_file(each)
            if isinstance(job, TalkJob):
                scores = folder / SCORES
                found = timeline_text(synchronise_job(job, folder, scores=scores, report=report))
            else:
                found = located_text(locate_job(job, report=report))
        except OtherFilesHere as error:
            return {"refused": str(error)}
        except TemporaryDownloadError as error:
            return {"error": str(error), "again": True}
        except OSError as error:
            # A network file system can fail for a moment.
            return {"error": f"{error.filename or ''}: {error.strerror or error}", "again": True}
        return {"result": found, "cpu_seconds": round(sum(os.times()[:4]), 3)}

    return run_worker(work)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""The worker process that aligns a talk's own video with the recording of the day."""

from __future__ import annotations

from typing import Any

from duthviewer.library.conferences.due_alignments import AlignmentJob
from duthviewer.library.store.alignments import AlignmentOrigin, KeptAlignment
from duthviewer.names import path_text
from duthviewer.surroundings import program_command
from duthviewer.sync.worker_lines import read_piece_rows
from duthviewer.ui.background.worker_process import WorkerProcess


def align_command() -> list[str]:
    """Return the command that starts the worker, without the arguments for a job."""
    return program_command("align")


class AlignProcess(WorkerProcess):
    """One run of the worker for two files of a talk.

    ``found`` carries a KeptAlignment; its origin is UNSURE if the sound leaves a doubt.
    """

    name = "aligning worker"

    def start(self, job: AlignmentJob) -> None:
        """Start the worker for a talk."""
        self._job = job
        near = ["--near", str(job.near_s), "--lines"]
        self.run([path_text(job.own), path_text(job.day), *near])

    def _result_of(self, message: Any) -> object:
        job, alignment = self._job, read_piece_rows(message["pieces"])
        return KeptAlignment(
            talk=job.key,
            clock=job.clock,
            alignment=alignment,
            origin=AlignmentOrigin.SOUND if alignment else AlignmentOrigin.UNSURE,
            confidence=float(message["confidence"]),
            own=job.own_print,
            day=job.day_print,
        )

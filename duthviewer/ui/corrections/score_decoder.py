"""Decodes the stored scores of a talk again, with corrections as anchors."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, fields
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from duthviewer.catalogue.timeline import Timeline
from duthviewer.sync.corrections import anchors
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.corrections.history import CorrectionState
from duthviewer.ui.state.open_talk import OpenTalk
from duthviewer.ui.sync.process import SyncJob, SyncProcess, job_of, worker_command

logger = logging.getLogger(__name__)

#: Wait this long for more corrections: moving a change by five frames takes five keys.
_AFTER_MS = 250


@dataclass(frozen=True, slots=True)
class DecodeJob(SyncJob):
    """A talk with stored scores, and the file with the anchors."""

    anchors: Path = Path()

    def arguments(self) -> list[str]:
        return [*SyncJob.arguments(self), "--again", "--anchors", str(self.anchors)]


class _DecodeRequest(NamedTuple):
    showing: OpenTalk
    folder: Path
    asked: CorrectionState


class ScoreDecoder(QObject):
    """Runs the worker with the latest corrections, one run at a time.

    If a run fails, the corrections still apply; only the rest of the timeline does not improve.
    """

    #: The scores were decoded (the CorrectionState with the anchors, the new Timeline)
    decoded = Signal(object, object)

    def __init__(
        self, tasks: Tasks, parent: QObject | None = None, *, command: list[str] | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._command = worker_command() if command is None else command
        self._request: _DecodeRequest | None = None
        self._preparing: Task | None = None
        self._process: SyncProcess | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._prepare)

    def request(self, showing: OpenTalk, folder: Path, asked: CorrectionState) -> None:
        """Decode soon with the corrections of ``asked``, in place of any earlier request."""
        self.cancel()
        self._request = _DecodeRequest(showing, folder, asked)
        self._timer.start()

    def cancel(self) -> None:
        """Drop the request, and stop the worker if it runs."""
        self._request = None
        self._timer.stop()
        if self._preparing is not None:
            self._preparing.cancel()
            self._preparing = None
        if self._process is not None:
            process, self._process = self._process, None
            process.found.disconnect(self._on_found)
            process.failed.disconnect(self._on_failed)
            process.stopped.connect(process.deleteLater)
            process.stop()

    def close(self) -> None:
        """End the worker with the window."""
        self._timer.stop()
        self._request = None
        for process in self.findChildren(SyncProcess):
            process.close()

    def _prepare(self) -> None:
        request = self._request
        if request is None:
            return
        showing, folder, asked = request
        job = job_of(showing.conference, showing.talk, showing.files, folder)
        if job is None:
            return

        def prepare(_: Task) -> DecodeJob | None:
            """Write the anchors beside the scores; None without scores, or if that fails."""
            if not job.scores.is_file():
                return None
            file = job.scores.with_suffix(".anchors.json")
            later_s = job.later_s
            rows = [
                [start_s - later_s, page, None if end_s is None else end_s - later_s]
                for start_s, page, end_s in anchors(asked.corrections, asked.open)
            ]
            try:
                file.write_text(json.dumps(rows), encoding="utf-8")
            except OSError as error:
                logger.warning("the anchors cannot be written: %s", error)
                return None
            given = {field.name: getattr(job, field.name) for field in fields(job)}
            return DecodeJob(**given, anchors=file)

        self._preparing = self._tasks.run(prepare, self._on_prepared)

    def _on_prepared(self, job: DecodeJob | None) -> None:
        self._preparing = None
        if job is None or self._request is None:
            return
        self._process = process = SyncProcess(self._command, self)
        process.found.connect(self._on_found)
        process.failed.connect(self._on_failed)
        process.start(job)

    def _on_found(self, timeline: Timeline) -> None:
        request = self._drop()
        if request is not None:
            self.decoded.emit(request.asked, timeline)

    def _on_failed(self, why: str) -> None:
        logger.warning("the scores could not be decoded again: %s", why)
        self._drop()

    def _drop(self) -> _DecodeRequest | None:
        request, self._request = self._request, None
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        return request

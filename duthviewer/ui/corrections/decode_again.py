"""Has the kept scores of a talk decoded again, with a person's corrections as anchors."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from duthviewer.sync.corrections import anchors
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.sync.process import Job, SyncProcess, job_of, worker_command

if TYPE_CHECKING:
    from duthviewer.catalogue.timeline import Timeline
    from duthviewer.ui.corrections.history import State
    from duthviewer.ui.state.open_talk import OpenTalk

logger = logging.getLogger(__name__)

#: Who moves a change by five frames presses five keys; the worker is asked once.
_AFTER_MS = 250


@dataclass(frozen=True, slots=True)
class AgainJob(Job):
    """A talk whose scores are kept, and the file with the anchors."""

    anchors: Path = Path()

    def arguments(self) -> list[str]:
        return [*Job.arguments(self), "--again", "--anchors", str(self.anchors)]


class _Wish(NamedTuple):
    showing: OpenTalk
    folder: Path
    asked: State


class DecodeAgain(QObject):
    """One run at a time, of the latest corrections. A run that fails costs nothing but its help."""

    #: The scores were decoded (the State whose corrections were the anchors, the Timeline)
    decoded = Signal(object, object)

    def __init__(
        self, tasks: Tasks, parent: QObject | None = None, *, command: list[str] | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._command = worker_command() if command is None else command
        self._wish: _Wish | None = None
        self._preparing: Task | None = None
        self._process: SyncProcess | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._prepare)

    def ask(self, showing: OpenTalk, folder: Path, asked: State) -> None:
        """Decode with the corrections of ``asked``, soon; an earlier wish is dropped."""
        self.cancel()
        self._wish = _Wish(showing, folder, asked)
        self._timer.start()

    def cancel(self) -> None:
        """What is under way is not wanted any more."""
        self._wish = None
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
        self._wish = None
        for process in self.findChildren(SyncProcess):
            process.close()

    def _prepare(self) -> None:
        wish = self._wish
        if wish is None:
            return
        showing, folder, asked = wish
        job = job_of(showing.conference, showing.talk, showing.files, folder)
        if job is None:
            return

        def prepare(_: Task) -> AgainJob | None:
            """Write the anchors beside the scores; None without scores, or if that fails."""
            if not job.scores.is_file():
                return None
            file = job.scores.with_suffix(".anchors.json")
            rows = [[at_s - job.later_s, page] for at_s, page in anchors(asked.corrections)]
            try:
                file.write_text(json.dumps(rows), encoding="utf-8")
            except OSError as error:
                logger.warning("the anchors cannot be written: %s", error)
                return None
            given = {field.name: getattr(job, field.name) for field in fields(job)}
            return AgainJob(**given, anchors=file)

        self._preparing = self._tasks.run(prepare, self._on_prepared)

    def _on_prepared(self, job: AgainJob | None) -> None:
        self._preparing = None
        if job is None or self._wish is None:
            return
        self._process = process = SyncProcess(self._command, self)
        process.found.connect(self._on_found)
        process.failed.connect(self._on_failed)
        process.start(job)

    def _on_found(self, timeline: Timeline) -> None:
        wish = self._drop()
        if wish is not None:
            self.decoded.emit(wish.asked, timeline)

    def _on_failed(self, why: str) -> None:
        # The correction stands without it.
        logger.warning("the scores could not be decoded again: %s", why)
        self._drop()

    def _drop(self) -> _Wish | None:
        wish, self._wish = self._wish, None
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        return wish

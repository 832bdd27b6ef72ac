"""Measures how the open talk went while somebody looks, and again when it changes."""

from __future__ import annotations

import enum
import time
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.review.comfortable_pace import COMFORTABLE_PACE
from duthviewer.review.pace.values import PaceReport
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.review.reviewed import reviewed_of
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.subtitles.controller import Subtitles

#: Wait for more changes before measuring again: corrections and delays come several at a time.
_DEBOUNCE_MS = 350
#: Shortest time between two updates of the progress
_REFRESH_S = 0.1


class MeasureState(enum.Enum):
    """What is known of the open talk."""

    NO_TALK = enum.auto()
    #: The talk has no timeline, so there is nothing to measure
    NO_TIMELINE = enum.auto()
    #: The recording is not open yet, and the catalogue has no end of the talk
    NO_LENGTH = enum.auto()
    #: Measuring; ``report`` may already have the first figures
    MEASURING = enum.auto()
    DONE = enum.auto()
    #: The person stopped measuring; ``report`` has what was found until then
    STOPPED = enum.auto()
    #: Measuring failed: see ``problem``
    FAILED = enum.auto()


class TalkMeasurement(QObject):
    """The pace report of the open talk. While nobody looks, it measures nothing.

    One talk is measured at a time, on a thread of its own: listening to a recording takes a while.
    """

    #: ``state``, ``report`` or ``problem`` has changed
    changed = Signal()
    #: The progress of measuring, from 0 to 1
    progressed = Signal(float)
    #: Emitted on the worker thread (task, progress or a report)
    _reported = Signal(object, object)

    def __init__(
        self,
        watched: WatchedTalk,
        subtitles: Subtitles,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._watched = watched
        self._subtitles = subtitles
        self._settings = settings
        self.tasks = Tasks(self, threads=1)
        self.state = MeasureState.NO_TALK
        #: The best report so far; None until there is one
        self.report: PaceReport | None = None
        #: The talk of the report
        self.talk: ReviewedTalk | None = None
        #: The sound of the recording is being measured, for the first time
        self.is_listening = False
        self.problem = ""
        self._lookers: set[QObject] = set()
        self._measured: ReviewedTalk | None = None
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DEBOUNCE_MS)
        self._timer.timeout.connect(self._measure)
        self._reported.connect(self._on_reported)
        watched.talk_changed.connect(self._on_talk)
        for signal in (
            watched.files_changed, watched.talk_edited, watched.timeline_changed,
            watched.alignments_changed, watched.length_changed, subtitles.changed,
        ):  # fmt: skip
            signal.connect(self._on_change)
        settings.changed.connect(self._on_setting)

    def look(self, looker: QObject, looks: bool) -> None:
        """Note that a part of the window shows the report, or no longer does."""
        if looks:
            self._lookers.add(looker)
            if not self._timer.isActive():
                self._measure()
        else:
            self._lookers.discard(looker)
            if not self._lookers:
                self._stop()

    def stop(self) -> None:
        """Stop measuring, because the person does not want to wait."""
        if self._task is not None:
            self._stop()
            self._show(MeasureState.STOPPED)

    def again(self) -> None:
        """Measure again from the start."""
        self._measured = None
        self._measure()

    def is_settled(self) -> bool:
        """Return whether nothing is being measured."""
        return self._task is None and not (self._timer.isActive() and self._lookers)

    def close(self) -> None:
        """End measuring with the window."""
        self._lookers.clear()
        self._timer.stop()
        self._stop()
        self.tasks.close()

    # Changes.

    def _on_talk(self) -> None:
        self._stop()
        self._timer.stop()
        self.report, self._measured, self.talk = None, None, None
        self._show(MeasureState.NO_TALK)
        if self._lookers:
            self._measure()

    def _on_change(self) -> None:
        if self._lookers:
            self._timer.start()

    def _on_setting(self, key: str) -> None:
        if key in ("", COMFORTABLE_PACE):
            self._on_change()

    def _measure(self) -> None:
        """Measure the talk, unless nobody looks or this state of it was measured."""
        self._timer.stop()
        if not self._lookers:
            return
        talk = reviewed_of(self._watched, self._subtitles, self._settings)
        if talk is not None and self._is_measured(talk):
            return
        self._stop()
        self._measured = None
        if talk is None or not talk.timeline or not talk.length_s:
            self.report = None
            self.talk = talk
            self._show(
                MeasureState.NO_TALK if talk is None
                else MeasureState.NO_LENGTH if talk.timeline
                else MeasureState.NO_TIMELINE
            )  # fmt: skip
            return
        self._measured = self.talk = talk
        self.is_listening = False
        reported = self._reported

        def work(task: Task) -> PaceReport:
            # Imported here because it is slow.
            from duthviewer.review.pace.reading import read_pace

            last_s = 0.0

            def progress(done: float) -> None:
                nonlocal last_s
                now = time.monotonic()
                if now - last_s >= _REFRESH_S and not task.cancelled:
                    last_s = now
                    reported.emit(task, done)

            def found(report: PaceReport) -> None:
                if not task.cancelled:
                    reported.emit(task, report)

            return read_pace(talk, progress, lambda: task.cancelled, found)

        self._task = self.tasks.run(work, self._on_done, self._on_failed)
        self._show(MeasureState.MEASURING)

    def _is_measured(self, talk: ReviewedTalk) -> bool:
        """Return whether this is the talk that was measured, or is being measured."""
        if self._measured is None or self.state is MeasureState.FAILED:
            return False
        if self.state is MeasureState.MEASURING and self._task is None:
            return False
        # The clock has alignments that change nothing for the figures.
        return replace(talk, clock=self._measured.clock) == self._measured

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    # Results.

    def _on_reported(self, task: Task, what: object) -> None:
        if task is not self._task:
            return
        if isinstance(what, PaceReport):
            # The first report that waits for the sound is followed by one that does not.
            self.is_listening = what.sound is None and not self.is_listening
            self.report = what
            self.changed.emit()
        elif isinstance(what, float):
            self.progressed.emit(what)

    def _on_done(self, report: PaceReport) -> None:
        self._task = None
        self.report = report
        self._show(MeasureState.DONE)

    def _on_failed(self, error: KnownError) -> None:
        self._task = None
        self.problem = error_text(error)
        self._show(MeasureState.FAILED)

    def _show(self, state: MeasureState) -> None:
        self.state = state
        self.changed.emit()

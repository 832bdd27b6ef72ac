"""Synchronising in the window: on demand, or when a talk is opened, with its status."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from duthviewer.catalogue.conference import Talk
from duthviewer.catalogue.timeline import NO_TIMELINE
from duthviewer.library.conferences.file_types import AUDIO
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.resolved_timelines import ResolvedTimeline
from duthviewer.library.conferences.talk_clocks import DAY, talk_clock
from duthviewer.library.store.timelines import KeptTimeline
from duthviewer.playback.player_state import PlayerState
from duthviewer.ui.commands.table import connect, pick, text_of
from duthviewer.ui.slides.sync_pill import SyncPill
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.sync.arriving_talk import ArrivingTalk
from duthviewer.ui.sync.process import SyncJob, job_of
from duthviewer.ui.sync.queue import QueuedTalk, SyncQueue, SyncStage
from duthviewer.ui.sync.widgets import SyncStrip
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.window.main_window import MainWindow

#: The setting whether a talk without a timeline is synchronised when it is opened
AT_OPENING = "sync_at_opening"
#: The worker uses the processor only once the talk is showing, but does not wait longer for it.
_AFTER_OPENING_MS = 800
#: The worker learns the position when it is this far from the one before.
_STEP_S = 5.0


class SyncController(QObject):
    """Connects the queue with the library page and the watch page."""

    def __init__(
        self,
        queue: SyncQueue,
        window: MainWindow,
        library: LibraryPage,
        watch: WatchPage,
        conference: OpenConference,
        settings: Settings,
        folder: Path,
    ) -> None:
        """``folder`` is where the scores are stored."""
        super().__init__(window)
        self.queue = queue
        self._window = window
        self._page = library
        self._watch = watch
        self._conference = conference
        self._settings = settings
        self._folder = folder
        #: Talks whose synchronising the user has stopped: they do not start by themselves again
        self._refused: set[str] = set()
        #: Talks that started by themselves while their recording was being fetched
        self._early: set[str] = set()
        self._arriving = ArrivingTalk(watch.watched, watch.stream, self)
        self._arriving.arrived.connect(self.start_automatically)
        self._arriving.closed.connect(self._on_stream_closed)
        self._skipped = 0
        #: The position that the worker knows; None if it is to learn the next one
        self._sent_s: float | None = None
        queue.changed.connect(self._show)
        queue.found.connect(self._on_found)
        queue.failed.connect(self._on_failed)
        queue.emptied.connect(self._on_emptied)

        #: Starts synchronising some time after a talk was opened
        self.opening_timer = QTimer(self)
        self.opening_timer.setSingleShot(True)
        self.opening_timer.timeout.connect(self.start_automatically)
        self.pill = SyncPill(watch.slides)
        self.pill.asked.connect(self._sync_watched)
        self.pill.cancelled.connect(self._cancel_watched)
        watch.slides.bar.add_pill(self.pill)
        self.watch_strip = SyncStrip(watch)
        self.watch_strip.again_requested.connect(self._sync_watched)
        self.watch_strip.closed.connect(self._cancel_watched)
        watch.add_notice(self.watch_strip)
        self._synchronise = watch.actions_by_id["synchronise"]
        self._synchronise.triggered.connect(self._toggle_watched)
        watch.watched.talk_changed.connect(self._on_talk)
        watch.watched.files_changed.connect(self._on_files)
        watch.watched.timeline_changed.connect(self._show)
        watch.watched.position_changed.connect(self._on_position)
        watch.watched.recording_opened.connect(self._on_recording)
        watch.slides.deck_opened.connect(self._show_deck)
        watch.slides_commands.per_page.chosen.connect(self._on_slides_per_page)

        self.strip = SyncStrip(self._page)
        self.strip.stop_requested.connect(self._stop)
        self.strip.again_requested.connect(queue.try_again)
        self.strip.closed.connect(queue.forget_failures)
        self._page.add_strip(self.strip)
        self._actions = self._page.actions_by_id
        connect(
            self._actions,
            {
                "sync_talk": self._sync_talk,
                "sync_day": self._sync_day,
                "sync_all": self._sync_all,
                "sync_stop": self._stop,
            },
        )
        self._page.current_changed.connect(self._show_actions)
        for signal in (conference.opened, conference.reloaded, conference.found):
            signal.connect(self._show_actions)
        self._on_talk()

    def close(self) -> None:
        """End the worker with the window."""
        self.opening_timer.stop()
        self._arriving.close()
        self.queue.close()

    def _show_actions(self) -> None:
        talk = self._current()
        files = None if talk is None else self._conference.files.get(talk.id)
        for action in pick(self._actions, "sync_day", "sync_all"):
            action.setEnabled(talk is not None)
        has_both = files is not None and bool(files.recording) and bool(files.deck)
        self._actions["sync_talk"].setEnabled(has_both)
        self._actions["sync_stop"].setEnabled(not self.queue.is_idle())

    def _current(self) -> Talk | None:
        row, conference = self._page.current_row(), self._conference.conference
        return None if row is None or conference is None else conference.talk_by_id.get(row.talk_id)

    def _sync_talk(self) -> None:
        talk = self._current()
        if talk is not None:
            self._sync([talk], again=True)

    def _sync_day(self) -> None:
        talk, conference = self._current(), self._conference.conference
        if talk is not None and conference is not None:
            self._sync(other for other in conference.talks if other.recording == talk.recording)

    def _sync_all(self) -> None:
        if (conference := self._conference.conference) is not None:
            self._sync(conference.talks)

    def _sync(self, talks: Iterable[Talk], *, again: bool = False) -> None:
        """Synchronise talks that have their files and, unless ``again``, no timeline yet."""
        jobs, skipped, known = [], 0, 0
        for talk in talks:
            job = self._job(talk)
            if job is None:
                skipped += 1
            elif self._is_known(talk, job.key) and not again:
                known += 1
            else:
                self._refused.discard(job.key)
                jobs.append(job)
        self._skipped = skipped if self.queue.is_idle() else self._skipped + skipped
        self.queue.add(jobs)
        if not jobs:
            self.strip.show_message(self._nothing_to_do(skipped, known))

    def _nothing_to_do(self, skipped: int, known: int) -> str:
        if skipped and known:
            text = self.tr(
                "Nothing to synchronise: {known} talks have a timeline, and {count} have no"
                " recording or slides on this computer."
            )
        elif skipped:
            text = self.tr(
                "Nothing to synchronise: the recordings or the slides are not on this computer."
            )
        else:
            text = self.tr("Nothing to synchronise: all these talks have a timeline.")
        return text.format(known=known, count=skipped)

    def _job(self, talk: Talk) -> SyncJob | None:
        files, conference = self._conference.files.get(talk.id), self._conference.conference
        if files is None or conference is None or _is_audio(files):
            return None
        return job_of(conference, talk, files, self._folder)

    def _is_known(self, talk: Talk, key: str) -> bool:
        known = self._conference.known.get(key)
        if known is not None and known.is_computed:
            return True
        files = self._conference.files.get(talk.id)
        if files is None or not talk.timeline:
            return bool(talk.timeline)
        # The catalogue's timeline is of the day's recording.
        clock = talk_clock(talk, files, self._conference.alignments.get(key))
        return clock.is_aligned_with(DAY)

    def _stop(self) -> None:
        if (tally := self.queue.progress()) is not None:
            self._refused.add(tally.job.key)
        self.queue.cancel_all()

    # The watched talk

    def _on_talk(self) -> None:
        """Forget the talk before, and start soon with the new one."""
        self.opening_timer.stop()
        self.watch_strip.dismiss()
        watched = self._watch.watched
        self._sent_s = None
        if watched.talk is not None:
            self._on_position(watched.shown_s)
            self.opening_timer.start(_AFTER_OPENING_MS)
        else:
            self.queue.follow("", None)
        self._show()

    def _on_files(self) -> None:
        """Stop synchronising files that the talk no longer has, and start soon with the others."""
        job, state = self._watched_job(), self.queue.state_of(self._watch.watched.key)
        if job is not None and state is not None:
            before = state.job
            if (job.recording, job.deck) != (before.recording, before.deck):
                self.queue.cancel(job.key)
        self._on_talk()

    def _on_recording(self) -> None:
        """Do not wait longer than until the talk is showing."""
        if self.opening_timer.isActive():
            self.opening_timer.start(0)

    def _on_position(self, position_s: float) -> None:
        """Let the worker find the spans around the position next."""
        watched = self._watch.watched
        if watched.talk is not None and (
            self._sent_s is None or abs(position_s - self._sent_s) >= _STEP_S
        ):
            self._sent_s = position_s
            self.queue.follow(watched.key, watched.offset_of(position_s))

    def _on_slides_per_page(self) -> None:
        """Forget the old page numbers; synchronising starts when the deck is open again."""
        watched = self._watch.watched
        if watched.talk is None:
            return
        self.queue.cancel(watched.key)
        if self._conference.forget_computed(watched.key):
            watched.set_found(NO_TIMELINE)
        else:
            watched.set_early(NO_TIMELINE, more=False)

    def start_automatically(self) -> None:
        if self.opening_timer.isActive() or not self._watch.slides.page_count():
            # The slides come first; without any there is a message already.
            return
        job = self._watched_job()
        if job is not None and self._is_to_begin(job):
            if job.arrived is not None:
                self._early.add(job.key)
            self.queue.add([job], first=True)
        self._show()

    def _is_to_begin(self, job: SyncJob) -> bool:
        if self._settings.get(AT_OPENING) is False or job.key in self._refused:
            return False
        if job.arrived is not None and job.key in self._early:
            # It has failed. The next try comes when the recording is complete.
            return False
        player = self._watch.watched.player
        if player is not None and player.state() in (PlayerState.FAILED, PlayerState.CLOSED):
            return False
        state = self.queue.state_of(job.key)
        return not self._is_watched_known() and (state is None or state.stage is SyncStage.WAITING)

    def _watched_job(self) -> SyncJob | None:
        showing = self._watch.watched.talk
        if showing is None or _is_audio(showing.files):
            return None
        files, arrived = showing.files, self._arriving.range
        if files.recording is not None or arrived is None:
            return job_of(showing.conference, showing.talk, files, self._folder)
        files = replace(files, recording=arrived.part.target)
        job = job_of(showing.conference, showing.talk, files, self._folder)
        return None if job is None else replace(job, arrived=arrived)

    def _is_watched_known(self) -> bool:
        showing = self._watch.watched.talk
        return showing is not None and self._is_known(showing.talk, showing.key)

    def _sync_watched(self) -> None:
        job = self._watched_job()
        if job is not None:
            self._refused.discard(job.key)
            self.queue.add([job], first=True)

    def _toggle_watched(self) -> None:
        """Start synchronising the watched talk, or stop it."""
        showing = self._watch.watched.talk
        if showing is not None and self._is_under_way(self.queue.state_of(showing.key)):
            self._cancel_watched()
        else:
            self._sync_watched()

    def _is_under_way(self, state: QueuedTalk | None) -> bool:
        return state is not None and state.stage is not SyncStage.FAILED

    def _cancel_watched(self) -> None:
        """Stop synchronising the watched talk, and forget its failure."""
        showing = self._watch.watched.talk
        if showing is not None:
            self._refused.add(showing.key)
            self.queue.cancel(showing.key)

    def _on_stream_closed(self, key: str) -> None:
        """Stop reading a recording that is no longer held and may be replaced."""
        self._early.discard(key)
        state = self.queue.state_of(key)
        arrived = None if state is None else state.job.arrived
        if arrived is not None and not arrived.part.is_finished:
            self.queue.cancel(key)

    # The queue

    def _on_found(self, key: str, kept: KeptTimeline) -> None:
        known = ResolvedTimeline(kept.shown, is_computed=True)
        self._conference.take_known(key, known)
        showing = self._watch.watched.talk
        if showing is not None and showing.key == key:
            self._watch.watched.set_found(known.timeline)
            if not known.timeline.pages:
                self.watch_strip.show_message(
                    self.tr("No page of these slides was found in the recording of this talk.")
                )

    def _on_failed(self, key: str) -> None:
        state = self.queue.state_of(key)
        if key in self._early and state is not None and state.job.arrived is not None:
            self.queue.forget_failure(key)
        self._show()

    def _on_emptied(self, count: int, without_pages: list[str]) -> None:
        """Report the results; a talk in which no page was found does not count."""
        if self.queue.failures():
            return
        parts = []
        if count == 1:
            parts.append(self.tr("1 talk was synchronised"))
        elif count:
            parts.append(self.tr("{count} talks were synchronised").format(count=count))
        if len(without_pages) == 1:
            text = self.tr("No page of the slides was found in the recording of “{title}”")
            parts.append(text.format(title=without_pages[0]))
        elif without_pages:
            text = self.tr("No page of the slides was found in the recordings of {count} talks")
            parts.append(text.format(count=len(without_pages)))
        if parts:
            self.strip.show_message(self._with_skipped(" · ".join(parts)))

    def _show_deck(self, _count: int) -> None:
        self.start_automatically()
        self._show()

    def _show(self) -> None:
        self._show_watched()
        self._show_queue()
        self._show_actions()

    def _show_watched(self) -> None:
        """Show the status of the watched talk on the watch page."""
        showing, job = self._watch.watched.talk, self._watched_job()
        state = None if showing is None else self.queue.state_of(showing.key)
        self._show_early(state)
        under_way = self._is_under_way(state)
        self._synchronise.setText(text_of("sync_stop" if under_way else "synchronise"))
        self._synchronise.setEnabled(job is not None)
        has_deck = self._watch.slides.page_count() > 0
        if state is not None and state.stage is SyncStage.FAILED:
            self.pill.hide()
            self.watch_strip.show_trouble(self._trouble(state))
            return
        self.watch_strip.clear()
        if state is None:
            unknown = showing is not None and job is not None and not showing.timeline
            if unknown and has_deck and not self.opening_timer.isActive():
                self.pill.offer()
            else:
                self.pill.hide()
        elif not has_deck:
            self.pill.hide()
        elif state.stage is SyncStage.RUNNING:
            self.pill.show_done(state.done, state.early.length_s, self._watch.watched.length_s)
        else:
            self.pill.show_waiting()

    def _show_early(self, state: QueuedTalk | None) -> None:
        """Let the slides follow what is certain; it stays when synchronising was stopped."""
        watched = self._watch.watched
        if watched.talk is None or self._is_watched_known():
            return
        runs = state is not None and state.stage is SyncStage.RUNNING
        early = state.early if state is not None and runs else NO_TIMELINE
        watched.set_early(early or watched.talk.early, more=self._is_under_way(state))

    def _show_queue(self) -> None:
        """Show the progress or the failures of the queue on the library page."""
        failures = self.queue.failures()
        tally = self.queue.progress()
        if tally is not None:
            text = (
                self.tr("Synchronising {number} of {total}: “{title}”, {percent} %")
                if tally.total > 1
                else self.tr("Synchronising “{title}”, {percent} %")
            )
            text = text.format(
                number=tally.number,
                total=tally.total,
                title=tally.job.title,
                percent=round(100 * tally.done),
            )
            self.strip.show_work(self._with_skipped(text))
        elif failures:
            self.strip.show_trouble(self._troubles(failures))
        else:
            self.strip.clear()

    def _with_skipped(self, text: str) -> str:
        """Return a text with the number of skipped talks."""
        if not self._skipped:
            return text
        if self._skipped == 1:
            more = self.tr("1 talk was skipped: it has no recording or no slides here")
        else:
            more = self.tr("{count} talks were skipped: they have no recording or no slides here")
        return self.tr("{text} · {more}").format(text=text, more=more.format(count=self._skipped))

    def _trouble(self, state: QueuedTalk) -> str:
        text = self.tr("“{title}” could not be synchronised: {why}")
        return text.format(title=state.job.title, why=state.why)

    def _troubles(self, failures: Sequence[QueuedTalk]) -> str:
        lines = [self._trouble(state) for state in failures[:3]]
        if len(failures) > 3:
            lines.append(self.tr("… and {count} more").format(count=len(failures) - 3))
        return "\n".join(lines)


def _is_audio(files: TalkFiles) -> bool:
    """Return whether the recording is audio only, without slides to see."""
    return files.recording is not None and files.recording.suffix[1:].lower() in AUDIO

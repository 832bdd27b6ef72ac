"""The corrections of the open talk, with undo and redo."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.timeline import NO_TIMELINE, Correction, Span, Timeline
from duthviewer.catalogue.timeline_quality import TimelineQuality, timeline_quality
from duthviewer.library.store.timelines import KeptTimeline
from duthviewer.sync import corrections as gestures

#: Steps that can be undone
_UNDO_LIMIT = 200
#: A time from the screen this close to a change means that change.
_SAME_S = 0.0005
_WITHIN_FRAME_S = 0.005


class CorrectionState(NamedTuple):
    """A timeline and its corrections: one step of the undo history.

    ``computed`` is the timeline before corrections, computed with those in ``heard`` as anchors.
    ``open`` are corrections whose end the user has not chosen: a decoder may end them earlier.
    """

    computed: Timeline = NO_TIMELINE
    corrections: tuple[Correction, ...] = ()
    shift_s: float = 0.0
    heard: tuple[Correction, ...] = ()
    open: frozenset[Correction] = frozenset()


class Corrections(QObject):
    """The corrections of one talk. Times are seconds in the recording, as shown (shifted)."""

    #: The corrected timeline has changed, or what can be undone
    changed = Signal()
    #: Corrections are to be saved (talk's key, corrections, shift in seconds)
    save_requested = Signal(str, object, float)
    #: A newly computed timeline is to be saved (talk's key, Timeline)
    save_timeline_requested = Signal(str, object)
    #: A step was done, undone or redone (text to show)
    step_done = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._start_s = self._end_s = 0.0
        self.close_talk()

    def open_talk(self, key: str, start_s: float) -> None:
        """Begin with a talk that starts at ``start_s``, without a timeline."""
        self.close_talk()
        self._key, self._start_s, self._end_s = key, start_s, start_s

    def close_talk(self) -> None:
        """Forget the talk and the undo history."""
        self._key = ""
        self._early = NO_TIMELINE
        self._now = CorrectionState()
        self._before: list[tuple[str, CorrectionState]] = []
        self._undone: list[tuple[str, CorrectionState]] = []
        self._show(self._now)

    def set_length(self, length_s: float) -> None:
        """Set the length of the talk; 0 while it is unknown."""
        self._end_s = self._start_s + length_s

    def take(self, computed: Timeline, kept: KeptTimeline | None) -> None:
        """Start from a timeline, computed or the catalogue's, and the corrections that are kept."""
        self._before, self._undone = [], []
        if kept is None:
            self._show(CorrectionState(computed=computed))
        else:
            said = kept.corrections
            self._show(CorrectionState(computed, said, kept.shift_s, said))

    def set_early(self, early: Timeline) -> None:
        """Correct early spans as long as there is no timeline; they are never saved."""
        if early != self._early:
            self._early = early
            self._show(self._now)

    def take_timeline(self, computed: Timeline) -> None:
        """Lay the corrections over a new computed timeline: the talk was synchronised again.

        So are the steps before: undoing one must not bring back the old timeline.
        """
        for steps in (self._before, self._undone):
            steps[:] = [
                (words, state._replace(computed=computed, heard=())) for words, state in steps
            ]
        self._show(self._now._replace(computed=computed, heard=()))

    def take_decoded(self, asked: CorrectionState, computed: Timeline) -> None:
        """Use the timeline that was decoded with the corrections of ``asked`` as anchors."""
        if asked is not self._now:
            return
        starts_s = {each.start_s for each in asked.open}
        said = gestures.with_decoded_ends(asked.corrections, computed, starts_s)
        self._show(CorrectionState(computed, said, asked.shift_s, heard=said))
        self.save_timeline_requested.emit(self._key, computed)
        if said != asked.corrections:
            self.save_requested.emit(self._key, said, asked.shift_s)

    # The current state

    @property
    def now(self) -> CorrectionState:
        return self._now

    @property
    def timeline(self) -> Timeline:
        """The corrected timeline of the talk."""
        return self._shown

    @property
    def followed(self) -> Timeline:
        """The corrected timeline or, as long as there is none, the corrected early spans."""
        return self._shown if self._now.computed else self._raw.shifted(self._now.shift_s)

    @property
    def shown_corrections(self) -> tuple[Correction, ...]:
        """The corrections at the times where they are shown."""
        by_s = self._now.shift_s
        return tuple(each.shifted(by_s) for each in self._now.corrections)

    @property
    def end_s(self) -> float:
        return self._end_s

    def changes(self) -> tuple[float, ...]:
        return self._shown.changes(self._start_s, self._end_s)

    def is_within(self, at_s: float) -> bool:
        """Return whether a time is within the talk; False while its length is unknown."""
        return self._start_s <= at_s < self._end_s

    def uncertain(self) -> tuple[Span, ...]:
        return tuple(
            span for span in self._shown
            if span.is_uncertain and span.start_s < self._end_s
            and (span.end_s is None or span.end_s > self._start_s)
        )  # fmt: skip

    def quality(self) -> TimelineQuality | None:
        """Return how good the timeline is; None without one, or while the length is unknown."""
        return timeline_quality(self._shown, self._start_s, self._end_s)

    def span_at(self, at_s: float) -> Span | None:
        """Return the span at a time; None also where the page is not known yet."""
        span = self.followed.span_at(at_s)
        return None if span is None or self._is_unknown(span) else span

    # Steps

    def page_starts(self, at_s: float, page: int | None, *, is_late: bool = False) -> None:
        """Show this page (or none) from here to the next change.

        With ``is_late`` the person watched: the change that they saw can be a few seconds earlier.
        """
        if not self.is_within(at_s):
            return
        raw_s = self._raw_s(at_s)
        if is_late:
            raw_s = gestures.late_start(self._raw, self._now.corrections, raw_s, page)
            at_s = max(raw_s + self._now.shift_s, self._start_s)
        said = gestures.page_starts(self._raw, raw_s, page, self._raw_end_s)
        self._add(said, self._words(page).format(page=page, time=self._clock(at_s)), True)

    def whole_span(self, at_s: float, page: int) -> None:
        """Show this page throughout the span at this time."""
        span = self._raw.span_at(self._raw_s(at_s))
        if span is None or self._is_unknown(span):
            return
        said = gestures.whole_span(span, page, self._raw_end_s)
        by_s = self._now.shift_s
        text = self.tr("Page {page} from {time} to {end}").format(
            page=page, time=self._clock(said.start_s + by_s), end=self._clock(said.end_s + by_s)
        )
        self._add(said, text)

    def confirm(self, at_s: float) -> None:
        """Mark the span at this time as right."""
        span = self._raw.span_at(self._raw_s(at_s))
        if span is None or self._is_unknown(span):
            return
        if span.other_slide:
            words = self.tr("A slide that is not in this PDF at {time}: confirmed")
        elif span.page is None:
            words = self.tr("No page at {time}: confirmed")
        else:
            words = self.tr("Page {page} at {time}: confirmed")
        text = words.format(page=span.page, time=self._clock(at_s))
        self._add(gestures.confirmed(span, self._raw_end_s), text)

    def move_change(self, change_s: float, to_s: float, apart_s: float) -> None:
        """Move a change to another time, at least ``apart_s`` from its neighbours."""
        to_s = min(max(to_s, self._start_s), self._end_s - apart_s)
        raw_s = self._raw_change(change_s)
        if raw_s is None:
            return
        said = gestures.moved_change(self._raw, raw_s, self._raw_s(to_s), apart_s=apart_s)
        text = self.tr("Change moved to {time}")
        self._add(said, text.format(time=self._clock(to_s)))

    def remove_change(self, change_s: float) -> None:
        """Remove a change, so that the page before it stays."""
        raw_s = self._raw_change(change_s)
        if raw_s is None:
            return
        said = gestures.without_change(self._raw, raw_s, self._raw_end_s)
        text = self.tr("Change at {time} removed")
        self._add(said, text.format(time=self._clock(change_s)))

    def shift_to(self, shift_s: float) -> None:
        """Show all changes this much later than computed and corrected."""
        if shift_s != self._now.shift_s:
            text = self.tr("All changes shifted by {seconds} s")
            state = self._now._replace(shift_s=shift_s)
            self._step(state, text.format(seconds=f"{shift_s:+.1f}".replace("-", "−")))

    def forget(self) -> None:
        """Remove all corrections and the shift."""
        if self._now.corrections or self._now.shift_s:
            state = CorrectionState(computed=self._now.computed, heard=self._now.heard)
            self._step(state, self.tr("Corrections removed"))

    def undo(self) -> None:
        self._go(self._before, self._undone, self.tr("Undone: {step}"))

    def redo(self) -> None:
        self._go(self._undone, self._before, self.tr("Redone: {step}"))

    def undo_words(self) -> str | None:
        """Return the step that ``undo`` would undo, or None."""
        return self._before[-1][0] if self._before else None

    def redo_words(self) -> str | None:
        return self._undone[-1][0] if self._undone else None

    def _is_unknown(self, span: Span) -> bool:
        """Return whether a span is between early spans: more than one page may be shown in it."""
        return not self._now.computed and bool(self._early) and span.is_gap

    # Unshifted times

    @property
    def _raw_end_s(self) -> float:
        return self._raw_s(self._end_s)

    def _raw_s(self, shown_s: float) -> float:
        """Return the time without the shift, as spans and corrections are stored."""
        return shown_s - self._now.shift_s

    def _raw_change(self, shown_s: float) -> float | None:
        """Return the exact stored time of a change, so that no sliver of a span remains beside it.

        None if the change no longer exists.
        """
        return gestures.change_near(self._raw.starts, self._raw_s(shown_s), _SAME_S)

    def _clock(self, at_s: float) -> str:
        # A change is a little before its frame; show the time of the frame.
        return clock(max(at_s - self._start_s, 0.0) + _WITHIN_FRAME_S)

    def _words(self, page: int | None) -> str:
        if page is None:
            return self.tr("No page from {time} on")
        return self.tr("Page {page} starts at {time}")

    def _add(self, latest: Correction, words: str, is_open: bool = False) -> None:
        now = self._now
        said = gestures.with_correction(now.corrections, latest)
        if said == now.corrections:
            return
        still_open = now.open | ({latest} if is_open else set())
        state = now._replace(corrections=said, open=still_open.intersection(said))
        self._step(state, words)

    def _step(self, state: CorrectionState, words: str) -> None:
        self._before = [*self._before[1 - _UNDO_LIMIT :], (words, self._now)]
        self._undone = []
        self._go_to(state)
        self.step_done.emit(words)

    def _go(
        self,
        steps: list[tuple[str, CorrectionState]],
        others: list[tuple[str, CorrectionState]],
        words: str,
    ) -> None:
        if steps:
            step, state = steps.pop()
            others.append((step, self._now))
            self._go_to(state)
            self.step_done.emit(words.format(step=step))

    def _go_to(self, state: CorrectionState) -> None:
        before = self._now
        self._show(state)
        self.save_requested.emit(self._key, state.corrections, state.shift_s)
        if state.computed != before.computed:
            self.save_timeline_requested.emit(self._key, state.computed)

    def _show(self, state: CorrectionState) -> None:
        self._now = state
        self._raw = (state.computed or self._early).corrected(state.corrections)
        self._shown = _kept(state).shown
        self.changed.emit()


def _kept(state: CorrectionState) -> KeptTimeline:
    """Return the state as the store has it, so that both show the very same timeline."""
    return KeptTimeline(
        computed=state.computed, recording="", deck="", made=0.0,
        corrections=state.corrections, shift_s=state.shift_s,
    )  # fmt: skip

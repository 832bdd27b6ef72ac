"""What a person says of the open talk's timeline, each step of which can be taken back."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.timeline import NO_TIMELINE, Correction, Span, Timeline
from duthviewer.library.store.timelines import KeptTimeline
from duthviewer.sync import corrections as gestures

#: So many steps can be taken back
_MOST = 200
#: A time that came back from the screen is that of a change if it is so near
_SAME_S = 0.0005
_WITHIN_FRAME_S = 0.005


class State(NamedTuple):
    """A timeline, and what was said of it.

    ``computed`` is the timeline before corrections; it already heeds the corrections in ``heard``.
    ``open`` are corrections of whose end the person has not spoken: a decoder may end them sooner.
    """

    computed: Timeline = NO_TIMELINE
    corrections: tuple[Correction, ...] = ()
    shift_s: float = 0.0
    heard: tuple[Correction, ...] = ()
    open: frozenset[Correction] = frozenset()


class Corrections(QObject):
    """The corrections of one talk. Times are seconds in the recording, as they are shown."""

    #: The timeline is another from now on, or what can be taken back is
    changed = Signal()
    #: What a person says of a talk is to be kept (talk's key, corrections, shift in seconds)
    kept = Signal(str, object, float)
    #: A newly computed timeline of a talk is to be kept (talk's key, Timeline)
    timeline_kept = Signal(str, object)
    #: What was just done (words for the person)
    said = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._start_s = self._end_s = 0.0
        self.close_talk()

    def open_talk(self, key: str, start_s: float) -> None:
        """Of this talk, which starts at ``start_s``, nothing is known yet."""
        self.close_talk()
        self._key, self._start_s, self._end_s = key, start_s, start_s

    def close_talk(self) -> None:
        """Forget the talk and the steps."""
        self._key = ""
        self._now = State()
        self._before: list[tuple[str, State]] = []
        self._undone: list[tuple[str, State]] = []
        self._show(self._now)

    def set_length(self, length_s: float) -> None:
        """How long the talk is; 0 while nobody knows."""
        self._end_s = self._start_s + length_s

    def take(self, computed: Timeline, kept: KeptTimeline | None) -> None:
        """Start from a timeline, computed or the catalogue's, and the corrections that are kept."""
        self._before, self._undone = [], []
        if kept is None:
            self._show(State(computed=computed))
        else:
            said = kept.corrections
            self._show(State(computed, said, kept.shift_s, said))

    def take_timeline(self, computed: Timeline) -> None:
        """Lay the corrections over a new computed timeline: the talk was synchronised again.

        So are the steps before: undoing one must not bring back the old timeline.
        """
        for steps in (self._before, self._undone):
            steps[:] = [
                (words, state._replace(computed=computed, heard=())) for words, state in steps
            ]
        self._show(self._now._replace(computed=computed, heard=()))

    def take_decoded(self, asked: State, computed: Timeline) -> None:
        """The scores were decoded with the corrections of ``asked`` as anchors."""
        if asked is not self._now:
            return
        starts_s = {each.start_s for each in asked.open}
        said = gestures.with_decoded_ends(asked.corrections, computed, starts_s)
        self._show(State(computed, said, asked.shift_s, heard=said))
        self.timeline_kept.emit(self._key, computed)
        if said != asked.corrections:
            self.kept.emit(self._key, said, asked.shift_s)

    # What is shown.

    @property
    def now(self) -> State:
        return self._now

    @property
    def timeline(self) -> Timeline:
        """The talk's timeline, corrected."""
        return self._shown

    @property
    def said_spans(self) -> tuple[Correction, ...]:
        """Where a person spoke."""
        by_s = self._now.shift_s
        return tuple(each.shifted(by_s) for each in self._now.corrections)

    @property
    def end_s(self) -> float:
        return self._end_s

    def changes(self) -> tuple[float, ...]:
        return self._shown.changes(self._start_s, self._end_s)

    def is_within(self, at_s: float) -> bool:
        """Whether a time lies in the talk, whose length is known."""
        return self._start_s <= at_s < self._end_s

    def doubtful(self) -> tuple[Span, ...]:
        return tuple(span for span in self._shown if span.is_uncertain and self._touches(span))

    def span_at(self, at_s: float) -> Span | None:
        return self._shown.span_at(at_s)

    # What a person says.

    def page_starts(self, at_s: float, page: int | None) -> None:
        """From here on this page is shown, or none, until the next change."""
        if self.is_within(at_s):
            said = gestures.page_starts(self._raw, self._raw_s(at_s), page, self._raw_end_s)
            self._say(said, self._words(page).format(page=page, time=self._clock(at_s)), True)

    def confirm(self, at_s: float) -> None:
        """The span at this time is right as it is."""
        span = self._raw.span_at(self._raw_s(at_s))
        if span is None:
            return
        words = (
            self.tr("No page at {time}: this is right")
            if span.page is None
            else self.tr("Page {page} at {time}: this is right")
        )
        text = words.format(page=span.page, time=self._clock(at_s))
        self._say(gestures.confirmed(span, self._raw_end_s), text)

    def move_change(self, change_s: float, to_s: float, apart_s: float) -> None:
        """The change is earlier or later than it was."""
        to_s = min(max(to_s, self._start_s), self._end_s - apart_s)
        raw_s = self._raw_change(change_s)
        if raw_s is None:
            return
        said = gestures.moved_change(self._raw, raw_s, self._raw_s(to_s), apart_s=apart_s)
        text = self.tr("The change was moved to {time}")
        self._say(said, text.format(time=self._clock(to_s)))

    def remove_change(self, change_s: float) -> None:
        """The page before stays."""
        raw_s = self._raw_change(change_s)
        if raw_s is None:
            return
        said = gestures.without_change(self._raw, raw_s, self._raw_end_s)
        text = self.tr("The change at {time} was removed")
        self._say(said, text.format(time=self._clock(change_s)))

    def shift_to(self, shift_s: float) -> None:
        """All changes are so much later than they were computed and said."""
        if shift_s != self._now.shift_s:
            text = self.tr("All changes are shifted by {seconds} s")
            state = self._now._replace(shift_s=shift_s)
            self._step(state, text.format(seconds=f"{shift_s:+.1f}".replace("-", "−")))

    def forget(self) -> None:
        """The timeline is as it was computed."""
        if self._now.corrections or self._now.shift_s:
            state = State(computed=self._now.computed, heard=self._now.heard)
            self._step(state, self.tr("Your corrections are forgotten"))

    def undo(self) -> None:
        self._go(self._before, self._undone, self.tr("Taken back: {step}"))

    def redo(self) -> None:
        self._go(self._undone, self._before, self.tr("Done again: {step}"))

    def undo_words(self) -> str | None:
        """What would be taken back; None if nothing can be."""
        return self._before[-1][0] if self._before else None

    def redo_words(self) -> str | None:
        return self._undone[-1][0] if self._undone else None

    # Inside.

    @property
    def _raw_end_s(self) -> float:
        return self._raw_s(self._end_s)

    def _raw_s(self, shown_s: float) -> float:
        """A time as it is kept: what is computed and said is shifted together."""
        return shown_s - self._now.shift_s

    def _raw_change(self, shown_s: float) -> float | None:
        """A change exactly as it is kept, so that no sliver of a span stays beside it.

        None for one that is gone since it was seen.
        """
        return gestures.change_near(self._raw.starts, self._raw_s(shown_s), _SAME_S)

    def _clock(self, at_s: float) -> str:
        # A change lies a little before its frame, whose time is meant.
        return clock(max(at_s - self._start_s, 0.0) + _WITHIN_FRAME_S)

    def _words(self, page: int | None) -> str:
        if page is None:
            return self.tr("No page from {time} on")
        return self.tr("Page {page} starts at {time}")

    def _touches(self, span: Span) -> bool:
        return span.start_s < self._end_s and (span.end_s is None or span.end_s > self._start_s)

    def _say(self, latest: Correction, words: str, is_open: bool = False) -> None:
        now = self._now
        said = gestures.with_correction(now.corrections, latest)
        if said == now.corrections:
            return
        still_open = now.open | ({latest} if is_open else set())
        state = now._replace(corrections=said, open=still_open.intersection(said))
        self._step(state, words)

    def _step(self, state: State, words: str) -> None:
        self._before = [*self._before[1 - _MOST :], (words, self._now)]
        self._undone = []
        self._go_to(state)
        self.said.emit(words)

    def _go(
        self, steps: list[tuple[str, State]], others: list[tuple[str, State]], words: str
    ) -> None:
        if steps:
            step, state = steps.pop()
            others.append((step, self._now))
            self._go_to(state)
            self.said.emit(words.format(step=step))

    def _go_to(self, state: State) -> None:
        before = self._now
        self._show(state)
        self.kept.emit(self._key, state.corrections, state.shift_s)
        if state.computed != before.computed:
            self.timeline_kept.emit(self._key, state.computed)

    def _show(self, state: State) -> None:
        self._now = state
        self._raw = state.computed.corrected(state.corrections)
        self._shown = _kept(state).shown
        self.changed.emit()


def _kept(state: State) -> KeptTimeline:
    """The state as the store has it, so that both show the same to the last digit."""
    return KeptTimeline(
        computed=state.computed, recording="", deck="", made=0.0,
        corrections=state.corrections, shift_s=state.shift_s,
    )  # fmt: skip

"""Practising with a recording: loops of a page and a sentence, markers, a slower speed."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.texts import shortened
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.review.sentences import Sentences, TimedSentence
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.commands.groups import connect_group
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.table import connect, value_of
from duthviewer.ui.notes.controller import NotesController
from duthviewer.ui.practice.speed import PracticeSpeed
from duthviewer.ui.review.reviewed import reviewed_of
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.watch.page import WatchPage

#: The commands that move A and B of the loop, with the end and whether the value counts frames
_MOVES: Final[dict[CommandId, tuple[str, bool]]] = {
    "loop_a_frame_back": ("a", True),
    "loop_a_frame_on": ("a", True),
    "loop_a_back": ("a", False),
    "loop_a_on": ("a", False),
    "loop_b_frame_back": ("b", True),
    "loop_b_frame_on": ("b", True),
    "loop_b_back": ("b", False),
    "loop_b_on": ("b", False),
}
#: The talk's end is kept out of a loop, because playing stops there
_BEFORE_END_S = 0.1
#: A loop of a sentence begins and ends this far outside it
_AROUND_S = 0.15
#: While playing, a note is left behind after this time
_AT_NOTE_S = 1.5
_ROUNDING_S = 0.05
#: Letters of a note that are shown after a jump
_SHOWN_LENGTH = 80


class _FoundSentence(NamedTuple):
    """The sentence at a position of a talk; None without subtitles, or before the first."""

    talk: str
    sentence: TimedSentence | None
    has_subtitles: bool


class PracticeController(QObject):
    """Carries out the commands for practising with the open talk."""

    def __init__(
        self, page: WatchPage, notes: NotesController, settings: Settings, tasks: Tasks
    ) -> None:
        super().__init__(page)
        self._page = page
        self._notes = notes
        self._tasks = tasks
        actions = page.actions_by_id
        connect(
            actions,
            {
                "loop_page": self._loop_shown_page,
                "loop_sentence": self._loop_sentence,
                "marker": self._set_marker,
            },
        )
        self._moves = connect_group(self, actions, tuple(_MOVES), self._move_end)
        self._jumps = connect_group(
            self, actions, ("previous_note", "next_note"), self._jump_to_note
        )
        self.speed = PracticeSpeed(page.speed_and_volume, settings, actions["practice_speed"], self)
        page.slides_commands.loop_requested.connect(self.loop_page)
        page.tools.loop.changed.connect(self._enable)
        page.watched.talk_changed.connect(self._enable)
        page.slides.page_changed.connect(self._enable)
        page.slides.timeline_changed.connect(self._enable)
        notes.changed.connect(self._enable)
        self._enable()

    # Loops

    def loop_page(self, page: int) -> None:
        """Play all moments of a page in turn; the second time, stop that."""
        watched, loop = self._page.watched, self._page.tools.loop
        talk = watched.talk
        if talk is None:
            return
        end_s = watched.shown_length_s - _BEFORE_END_S
        ranges = [
            (max(0.0, span.start_s), end_s if span.end_s is None else min(span.end_s, end_s))
            for span in talk.timeline.shifted(-talk.talk.start_s).joined()
            if span.page == page
        ]
        if self._stop(ranges):
            return
        start_s = loop.play_ranges(ranges, max(0.0, watched.position_s()))
        if start_s is None:
            self._page.toast.say(self.tr("This page is not shown in the talk"))
            return
        watched.play_at(start_s)
        if len(loop.ranges) > 1:
            text = self.tr("Loop of page {page}: {count} moments")
            self._page.toast.say(text.format(page=page, count=len(loop.ranges)))
        else:
            self._page.toast.say(self.tr("Loop of page {page}").format(page=page))

    def _loop_shown_page(self) -> None:
        self.loop_page(self._page.slides.page())

    def _stop(self, ranges: list[tuple[float, float]]) -> bool:
        """Clear the loop if it has these ranges; return whether it had."""
        if not self._page.tools.loop.is_of(ranges):
            return False
        self._page.tools.loop.clear()
        self._page.toast.say(self.tr("Loop cleared"))
        return True

    def _loop_sentence(self) -> None:
        """Find the sentence that is said now; the second time, stop its loop."""
        watched = self._page.watched
        reviewed = reviewed_of(watched, self._page.tools.subtitles)
        if reviewed is None:
            return
        at_s = max(0.0, watched.position_s())

        def find(task: Task) -> _FoundSentence:
            return _sentence_at(reviewed, at_s, task)

        self._tasks.run(find, self._on_sentence)

    def _on_sentence(self, found: _FoundSentence) -> None:
        watched, loop, toast = self._page.watched, self._page.tools.loop, self._page.toast
        if watched.talk is None or watched.talk.key != found.talk:
            return
        if not found.has_subtitles:
            toast.say(self.tr("No subtitles for this recording"))
            return
        if found.sentence is None:
            toast.say(self.tr("Nothing has been said yet"))
            return
        start_s = max(0.0, found.sentence.start_s - _AROUND_S)
        end_s = min(found.sentence.end_s + _AROUND_S, watched.shown_length_s - _BEFORE_END_S)
        if self._stop([(start_s, end_s)]):
            return
        if loop.play_ranges([(start_s, end_s)], start_s) is not None:
            watched.play_at(start_s)
            toast.say(self.tr("Loop of this sentence"))

    def _move_end(self, action: QAction) -> None:
        """Move A or B by a frame or a tenth of a second; show the frame there if paused."""
        watched, tools = self._page.watched, self._page.tools
        actions = self._page.actions_by_id
        end, is_frames = next(_MOVES[id_] for id_ in _MOVES if actions[id_] is action)
        at_s = tools.loop.a_s if end == "a" else tools.loop.b_s
        if at_s is None or watched.player is None:
            return
        unit_s = (watched.player.frame_s() or 0.04) if is_frames else 1.0
        moved_s = tools.move_loop(end, at_s + value_of(action) * unit_s)
        if moved_s is None:
            return
        if not watched.is_playing():
            watched.seek(moved_s)
        hundredths = f"{moved_s:.2f}"[-3:]
        self._page.toast.say(f"{end.upper()}  {clock(moved_s + 0.0005)}{hundredths}")

    # Markers

    def _set_marker(self) -> None:
        if self._page.watched.talk is None:
            return
        note = self._notes.mark()
        if note is None:
            self._page.toast.say(self.tr("There is a marker here already"))
            return
        time = clock(self._notes.row_of(note).position_s)
        self._page.toast.say(self.tr("Marker at {time}").format(time=time))

    def _jump_to_note(self, action: QAction) -> None:
        watched = self._page.watched
        rows = [row for row in self._notes.rows() if not row.is_elsewhere]
        now_s = watched.position_s()
        if value_of(action) > 0:
            row = next((one for one in rows if one.position_s > now_s + _ROUNDING_S), None)
        else:
            before_s = now_s - (_AT_NOTE_S if watched.is_playing() else _ROUNDING_S)
            row = next((one for one in reversed(rows) if one.position_s < before_s), None)
        if row is None:
            return
        watched.seek(row.position_s)
        words = " ".join(row.note.text.split())
        words = shortened(words, _SHOWN_LENGTH)
        self._page.toast.say(f"{clock(row.position_s)}  {words}".rstrip())

    def _enable(self, *_: object) -> None:
        actions, watched, loop = self._page.actions_by_id, self._page.watched, self._page.tools.loop
        slides = self._page.slides
        actions["loop_page"].setEnabled(bool(slides.times_of(slides.page())))
        for name in ("loop_sentence", "marker"):
            actions[name].setEnabled(watched.talk is not None)
        for id_, (end, _by_frame) in _MOVES.items():
            is_set = loop.a_s is not None and (end == "a" or loop.b_s is not None)
            actions[id_].setEnabled(is_set)
        has_notes = bool(self._notes.rows())
        for action in self._jumps.actions():
            action.setEnabled(has_notes)


def _sentence_at(reviewed: ReviewedTalk, at_s: float, task: Task) -> _FoundSentence:
    cues = reviewed.read_cues(lambda: task.cancelled)
    sentence = None if cues is None else Sentences(cues).at(at_s)
    return _FoundSentence(reviewed.key, sentence, cues is not None)

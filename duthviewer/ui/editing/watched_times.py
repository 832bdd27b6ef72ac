"""Correcting the times of talks while watching: commands, the undo strip, the day's bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.catalogue.editing.changes import EditRefused
from duthviewer.catalogue.editing.document import CatalogueDocument
from duthviewer.catalogue.editing.edits import Edit
from duthviewer.error_text import error_text
from duthviewer.library.store.talk_key import talk_key
from duthviewer.ui.commands.table import connect
from duthviewer.ui.day.paint import DayPart
from duthviewer.ui.day.panel import DayPanel
from duthviewer.ui.day.times import TalkTimes
from duthviewer.ui.editing.editor import CatalogueEditor
from duthviewer.ui.editing.time_edits import (
    TimeEdit,
    conflict_words,
    end_edit,
    next_talk,
    start_edit,
    times_edit,
)
from duthviewer.ui.editing.undo_keys import UndoKeys
from duthviewer.ui.state.moment import Moment
from duthviewer.ui.state.open_talk import OpenTalk
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.watch.controller import WatchController
from duthviewer.ui.widgets.notice import Notice

_SETTING = "day_bar"


class WatchedTimes(QObject):
    """Lets a person mark where the watched talk starts and ends; what plays goes on."""

    #: A context menu of the day's bar (seconds, the talk's id or "", place on the screen)
    menu_requested = Signal(float, str, QPoint)

    def __init__(
        self, watching: WatchController, editor: CatalogueEditor, settings: Settings
    ) -> None:
        super().__init__(watching)
        self._watching = watching
        self._page = page = watching.page
        self._watched = watched = watching.watched
        self._editor = editor
        self._settings = settings
        self._actions = actions = page.actions_by_id
        #: What the edit does that is being made, and its talk
        self._words: tuple[str, str] = ("", "")
        #: Whether the talk played when a drag on the day's bar paused it
        self._was_playing = False
        self._panel: DayPanel | None = None
        self._is_wanted = False
        self._is_flat = page.is_flat()
        self.undo_keys = UndoKeys(actions, self)
        #: Says what was done, with a button that undoes it
        self.notice = Notice(actions["undo_edit"], page)
        #: The place of the day's bar, which is made when it first opens
        self.drawer = QWidget(page)
        layout = QVBoxLayout(self.drawer)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        # Above the day's bar, which a person may be dragging, so that it stays in its place.
        layout.addWidget(self.notice)
        page.add_panel(self.drawer)
        connect(
            actions,
            {
                "talk_starts": self.talk_starts,
                "talk_ends": self.talk_ends,
                "next_starts": self.next_starts,
                "day_bar": self.toggle_day,
                "undo_edit": editor.undo,
                "redo_edit": editor.redo,
            },
        )
        actions["day_bar"].setCheckable(True)
        page.flat_changed.connect(self._set_flat)
        watched.talk_changed.connect(self._on_talk)
        watched.talk_edited.connect(self._show_day)
        watched.recording_opened.connect(self._on_recording)
        watched.position_changed.connect(self._on_position)
        watched.files_changed.connect(self._enable)
        watched.alignments_changed.connect(self._enable)
        editor.changed.connect(self._on_edited_values)
        editor.edited.connect(self._on_edited)
        editor.refused.connect(self._on_refused)
        editor.told.connect(self._on_told)
        editor.lengths.found.connect(self._show_day)
        settings.changed.connect(self._on_setting)
        self._on_setting("")
        self._enable()

    @property
    def panel(self) -> DayPanel | None:
        """The day's bar; None until it first opens."""
        return self._panel

    # Times.

    def day_s(self) -> float | None:
        """Return the position as a time of the day's recording; None if it is unknown."""
        showing = self._watched.talk
        if showing is None or self._watched.has_failed():
            return None
        return _day_s(showing, self._watched.position_s())

    def _enable(self) -> None:
        showing = self._watched.talk
        has_clock = showing is not None and _day_s(showing, 0.0) is not None
        for name in ("talk_starts", "talk_ends"):
            self._actions[name].setEnabled(has_clock)
        following = None if showing is None else next_talk(showing.conference, showing.talk)
        self._actions["next_starts"].setEnabled(has_clock and following is not None)
        self._actions["undo_edit"].setEnabled(bool(self._editor.undo_text()))
        self._actions["redo_edit"].setEnabled(bool(self._editor.redo_text()))

    # Commands.

    def talk_starts(self) -> None:
        """Let the watched talk start at the position."""
        showing = self._watched.talk
        if showing is not None:
            self._mark(showing.talk.id, start_edit)

    def talk_ends(self) -> None:
        """Let the watched talk end at the position; playing goes on."""
        showing = self._watched.talk
        if showing is None:
            return
        if self._watched.is_playing():
            # The end is here: without this, the talk would stop.
            self._watched.set_plays_on(True)
        self._mark(showing.talk.id, end_edit)

    def next_starts(self) -> None:
        """Let the talk after the watched one start at the position; playing goes on."""
        showing = self._watched.talk
        following = None if showing is None else next_talk(showing.conference, showing.talk)
        if following is None:
            return
        if self._watched.is_playing():
            self._watched.set_plays_on(True)
        self._mark(following.id, start_edit)

    def _mark(self, talk_id: str, make: Callable[[Conference, Talk, float], TimeEdit]) -> None:
        at_s = self.day_s()
        if at_s is None:
            self._on_refused(
                self.tr("Where this moment is in the recording of the day is not known")
            )
            return

        def make_edit(document: CatalogueDocument) -> Edit | None:
            talk = document.conference.talk_by_id.get(talk_id)
            if talk is None:
                return None
            return self._made(lambda: make(document.conference, talk, at_s))

        self._editor.apply(make_edit)

    def choose_times(self, times: TalkTimes) -> None:
        """Give a talk the times that were chosen on the day's bar."""
        self._editor.apply(
            lambda document: self._made(lambda: times_edit(document.conference, times))
        )
        if self._panel is not None:
            # A refused edit leaves the bar with times that nothing has.
            self._show_day()
        self._resume()

    def _resume(self) -> None:
        """Play on after a drag that has paused the talk."""
        if self._was_playing:
            self._was_playing = False
            self._watched.play()

    def _made(self, make: Callable[[], TimeEdit]) -> Edit | None:
        """Return the edit, and remember what it does."""
        try:
            made = make()
        except EditRefused as error:
            self._on_refused(error_text(error))
            return None
        self._words = (made.words, made.talk_id)
        return made.edit

    # What was done.

    def _on_edited(self, text: str, is_undone: bool) -> None:
        (words, talk_id), self._words = self._words, ("", "")
        conference = self._editor.conference
        if is_undone:
            words = self.tr("Undone: {step}").format(step=text)
        elif not words:
            words = self.tr("Done: {step}").format(step=text)
        elif conference is not None:
            talk = conference.talk_by_id.get(talk_id)
            length_s = None if talk is None else self._editor.lengths.length_s(talk.recording)
            conflict = conflict_words(conference, talk_id, length_s)
            words = f"{words} · {conflict}" if conflict else words
        if self._watched.talk is None:
            return
        if self._page.isVisible():
            words = self._editor.with_copy_words(words)
        self.notice.say(words, undoable=not is_undone and bool(self._editor.undo_text()))
        self._enable()
        self.undo_keys.take()

    def _on_edited_values(self) -> None:
        self._enable()

    def _on_refused(self, text: str) -> None:
        self._words = ("", "")
        if self._page.isVisible():
            self.notice.say(text, undoable=False)
            if self._panel is not None:
                self._panel.bar.reset()

    def _on_told(self, text: str) -> None:
        if self._page.isVisible():
            self.notice.say(text, undoable=False)

    # The talk.

    def _on_talk(self) -> None:
        self.notice.hide()
        self.undo_keys.give_back()
        self._was_playing = False
        self._show_panel()
        self._show_day()
        self._enable()
        if (showing := self._watched.talk) is not None and self._panel is not None:
            self._panel.bar.select(showing.talk.id)

    def _on_recording(self) -> None:
        showing, player = self._watched.talk, self._watched.player
        if showing is not None and player is not None and not showing.is_own_video:
            self._editor.lengths.note(showing.talk.recording, player.duration_s())
        self._enable()

    # The day's bar.

    def toggle_day(self) -> None:
        """Open the day's bar, or close it."""
        self._is_wanted = not self._is_wanted
        self._actions["day_bar"].setChecked(self._is_wanted)
        self._settings.change(_SETTING, self._is_wanted)
        self._show_panel()
        if self._panel is not None and self._panel.isVisible():
            self._panel.bar.setFocus()

    def _on_setting(self, key: str) -> None:
        if not key and self._watched.talk is None:
            self._is_wanted = self._settings.get(_SETTING) is True
            self._actions["day_bar"].setChecked(self._is_wanted)

    def _set_flat(self, flat: bool) -> None:
        self._is_flat = flat
        if self._panel is not None:
            self._panel.set_flat(flat)

    def _show_panel(self) -> None:
        wanted = self._is_wanted and self._watched.talk is not None
        if self._panel is None:
            if not wanted:
                return
            self._panel = panel = DayPanel(self.drawer, can_close=True)
            layout = self.drawer.layout()
            assert layout is not None
            layout.addWidget(panel)
            panel.set_flat(self._is_flat)
            panel.bar.plays_on_click = True
            panel.close_button.describe(self.tr("Close the panel"), self._actions["day_bar"])
            panel.close_requested.connect(self.toggle_day)
            panel.bar.times_chosen.connect(self.choose_times)
            panel.bar.times_tried.connect(self._try)
            panel.bar.given_up.connect(self._resume)
            panel.bar.play_requested.connect(self.play_at)
            panel.bar.menu_requested.connect(self.menu_requested)
        focus = self._page.window().focusWidget()
        if not wanted and focus is not None and self._panel.isAncestorOf(focus):
            self._page.setFocus()
        is_new = wanted and self._panel.isHidden()
        self._panel.setVisible(wanted)
        if is_new:
            self._editor.prepare()
            self._show_day()

    def _show_day(self, *_: object) -> None:
        showing, panel = self._watched.talk, self._panel
        if showing is None or panel is None or panel.isHidden():
            return
        recording = showing.talk.recording
        length_s = self._editor.lengths.length_s(recording)
        entry = showing.conference.recording_by_id[recording]
        name = showing.day or entry.title or recording
        panel.show_recording(showing.conference, recording, name, length_s)
        if not panel.bar.selected:
            panel.bar.select(showing.talk.id, DayPart.START)
        self._on_position(self._watched.shown_s)

    def _on_position(self, position_s: float) -> None:
        panel, showing = self._panel, self._watched.talk
        if panel is not None and showing is not None and not panel.isHidden():
            panel.bar.show_now(_day_s(showing, position_s), showing.talk.id)

    def _try(self, talk_id: str, at_s: float) -> None:
        """Show the picture at the end of the watched talk that is dragged."""
        showing = self._watched.talk
        if showing is None or showing.talk.id != talk_id or showing.is_own_video:
            return
        if self._watched.is_playing():
            self._was_playing = True
            self._watched.pause()
        self._watched.show_outside(at_s - showing.talk.start_s)

    def play_at(self, at_s: float) -> None:
        """Play from a time of the recording, in the talk that is there."""
        showing = self._watched.talk
        if showing is None or self._panel is None:
            return
        blocks = self._panel.bar.day.blocks
        there = [block.talk for block in blocks if block.start_s <= at_s < block.end_s]
        if there and showing.talk not in there:
            key = talk_key(showing.conference.id, there[-1].id)
            self._watching.open_moment(Moment(key, at_s, clock=""))
        elif showing.is_own_video:
            position_s = showing.position_of(at_s, "")
            if position_s is not None:
                self._watched.play_at(position_s)
        else:
            self._watched.show_outside(at_s - showing.talk.start_s)
            self._watched.follow_requested.emit()
            self._watched.play()


def _day_s(showing: OpenTalk, position_s: float) -> float | None:
    """Convert a position to a time of the day's recording; None if that is unknown."""
    file_s = showing.clock.time_of(showing.talk.start_s + position_s)
    return showing.clock.day_of(file_s, showing.clock.name)

"""The talk that is being watched: its files, timeline, length, position and player."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from duthviewer.catalogue.alignment import Alignment
from duthviewer.catalogue.timeline import NO_TIMELINE, Timeline
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.store.alignments import KeptAlignment
from duthviewer.playback.network_recording import Source
from duthviewer.playback.player import Player
from duthviewer.playback.player_state import PlayerState
from duthviewer.ui.state.open_talk import OpenTalk

SAVE_EVERY_MS = 5000
#: The last position of a talk is this far before its end: at the end itself the next talk shows.
_BEFORE_END_S = 0.01
#: A position this close to the end counts as the end.
_AT_END_S = 0.05


class WatchedTalk(QObject):
    """The one object that the parts of the watch page share.

    Two clocks meet here. A *position* counts seconds from the start of the talk; an *offset*
    counts seconds from the start of the file that is played (a file offset).
    """

    #: A talk was opened, or the open talk was closed: see ``talk``
    talk_changed = Signal()
    #: The open talk has other files, or other versions of them: see ``talk``
    files_changed = Signal()
    #: The catalogue's entry of the open talk has changed, as its title or its start: see ``talk``
    talk_edited = Signal()
    #: The open talk has a new timeline: see ``talk``
    timeline_changed = Signal()
    #: The open talk has other early spans, or no more of them are coming: see ``talk``
    early_changed = Signal()
    #: The open talk has other alignments with its other video: see ``talk``
    alignments_changed = Signal()
    #: ``length_s`` or ``shown_length_s`` has changed
    length_changed = Signal()
    #: The position to show has changed (seconds)
    position_changed = Signal(float)
    #: The talk starts elsewhere, so that every position is larger by a difference (seconds)
    position_moved = Signal(float)
    #: The player has reached a position by playing or seeking (seconds)
    position_reported = Signal(float)
    #: A person asked for a position (seconds); emitted before the player seeks
    seeking = Signal(float)
    #: The slides are to follow the talk again
    follow_requested = Signal()
    #: The position to save (the talk's key, position and length in seconds)
    position_left = Signal(str, float, float)

    #: The recording of the open talk is about to be opened again
    recording_reopening = Signal()
    #: The player begins to open the recording
    recording_opening = Signal()
    #: The recording is open and its first frame is shown
    recording_opened = Signal()
    #: The recording ends before the talk begins (the recording's length in seconds)
    recording_too_short = Signal(float)
    #: Playing has started or stopped (whether it plays)
    playing_changed = Signal(bool)
    #: The player's state has changed (PlayerState)
    state_changed = Signal(object)
    #: The recording has been played to its end
    ended = Signal()
    #: The recording cannot be played (message for the user)
    failed = Signal(str)
    #: A seek takes long (message for the user), or has ended ("")
    waiting_changed = Signal(str)
    #: A seek takes long because the recording has few key frames
    keyframes_missed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.talk: OpenTalk | None = None
        self.player: Player | None = None
        #: Length of the talk in seconds; 0.0 while it is unknown
        self.length_s = 0.0
        #: The position that is shown; while the recording opens, the one it opens at
        self.shown_s = 0.0
        #: Whether the recording plays on after the talk's end
        self.plays_on = False
        #: Whether a hand drags the time bar: positions that the player reports do not count then
        self.is_dragged = False
        self._save_timer = QTimer(self)
        self._save_timer.setInterval(SAVE_EVERY_MS)
        self._save_timer.timeout.connect(self.save_position)

    # The talk.

    def open(self, talk: OpenTalk, position_s: float = 0.0) -> None:
        """Make this the open talk, at a position. Its recording is opened by the watch page."""
        self.close()
        self.talk = talk
        self.plays_on = False
        self.length_s = talk.length_s(0.0)
        self.shown_s = position_s
        self.talk_changed.emit()
        self.length_changed.emit()
        self.position_changed.emit(position_s)

    def close(self) -> None:
        """Save the position, close the recording and forget the talk."""
        if self.talk is None:
            return
        self.save_position()
        self.talk = None
        self._save_timer.stop()
        if self.player is not None:
            self.player.close()
        self.talk_changed.emit()

    def set_entry(self, edited: OpenTalk) -> None:
        """Use the changed catalogue's entry of the open talk; what plays goes on.

        If the talk starts elsewhere in the recording, the position changes, and the picture stays.
        """
        if self.talk is None:
            return
        moved_s = self.talk.files.offset_s - edited.files.offset_s
        self.talk = replace(
            edited,
            early=self.talk.early,
            shift_s=self.talk.shift_s,
            is_synchronising=self.talk.is_synchronising,
        )
        # Before the first signal: a listener must not combine the new start with the old position.
        self.shown_s += moved_s
        duration_s = 0.0 if self.player is None else self.player.duration_s()
        # Not by the setter: the listeners of the length read the talk's new texts.
        self.length_s = edited.length_s(duration_s)
        self.talk_edited.emit()
        self.timeline_changed.emit()
        self.length_changed.emit()
        self._show(self.shown_s)
        if moved_s:
            self.position_moved.emit(moved_s)
            self.save_position()

    def set_timeline(self, timeline: Timeline, shift_s: float = 0.0) -> None:
        """Use another timeline for the open talk, and show its early spans ``shift_s`` later."""
        if self.talk is not None:
            self.talk = replace(self.talk, timeline=timeline, shift_s=shift_s)
            self.timeline_changed.emit()

    def set_found(self, timeline: Timeline) -> None:
        """Use the timeline that synchronising has found, in place of the early spans."""
        if self.talk is not None:
            self.talk = replace(
                self.talk, timeline=timeline, early=NO_TIMELINE, is_synchronising=False
            )
            self.timeline_changed.emit()
            self.early_changed.emit()

    def set_early(self, early: Timeline, *, more: bool) -> None:
        """Show early spans, in offsets; ``more`` tells whether the talk is still synchronised."""
        talk = self.talk
        if talk is not None and (talk.early, talk.is_synchronising) != (early, more):
            self.talk = replace(talk, early=early, is_synchronising=more)
            self.early_changed.emit()

    def set_alignments(
        self,
        alignments: Mapping[str, Alignment],
        kept: Mapping[str, KeptAlignment],
        timeline: Timeline,
    ) -> None:
        """Use other alignments for the open talk, with the timeline that they give.

        ``kept`` is all that is stored of them.
        """
        if self.talk is not None:
            self.talk = replace(
                self.talk, alignments=alignments, kept_alignments=kept, timeline=timeline
            )
            self.alignments_changed.emit()
            self.timeline_changed.emit()

    def set_files(self, files: TalkFiles) -> None:
        """Use other files for the open talk. The watch page opens those that have changed."""
        if self.talk is not None:
            before = self.talk.files
            self.talk = replace(self.talk, files=files)
            if (files.recording, files.deck) != (before.recording, before.deck):
                self.set_early(NO_TIMELINE, more=False)
            self.files_changed.emit()

    def set_streamed(self, offset_s: float, clock: str) -> None:
        """Note where the talk starts in the recording that is played from the network.

        ``clock`` is the name of its clock if it is a video of the talk's own, else "".
        """
        if self.talk is not None:
            files = replace(self.talk.files, offset_s=offset_s)
            self.talk = replace(self.talk, files=files, streamed_clock=clock)
            self.files_changed.emit()

    @property
    def key(self) -> str:
        """The key of the open talk; "" without one."""
        return "" if self.talk is None else self.talk.key

    # The two clocks.

    def offset_of(self, position_s: float) -> float:
        """Convert a position of the talk to an offset in the file that is played."""
        return position_s + (0.0 if self.talk is None else self.talk.files.offset_s)

    def position_of(self, offset_s: float) -> float:
        """Convert an offset in the file that is played to a position of the talk."""
        return offset_s - (0.0 if self.talk is None else self.talk.files.offset_s)

    def position_s(self) -> float:
        """Return the player's position in the talk; 0.0 without a player."""
        if self.player is None or self.talk is None:
            return 0.0
        return self.position_of(self.player.position_s())

    def rest_s(self) -> float:
        """Return the time from the talk's start to the end of the recording."""
        if self.player is None or self.talk is None:
            return 0.0
        return self.position_of(self.player.duration_s())

    @property
    def shown_length_s(self) -> float:
        """The length of the time bar: the talk, with the rest of the day while that plays."""
        return max(self.length_s, self.rest_s()) if self.plays_on else self.length_s

    def is_at_end(self, position_s: float | None = None) -> bool:
        """Return whether a position (by default the player's) is at the end of the talk."""
        if position_s is None:
            position_s = self.position_s()
        return self.length_s > 0 and position_s >= self.length_s - _AT_END_S

    # The player.

    def use(self, player: Player) -> None:
        """Play the talk with this player from now on."""
        before, self.player = self.player, player
        if before is player:
            return
        for one in (before, player):
            if one is None:
                continue
            for signal, receiver in (
                (one.opened, self._on_opened),
                (one.position_changed, self._on_position),
                (one.state_changed, self._on_state),
                (one.ended, self.ended),
                (one.failed, self.failed),
                (one.waiting_changed, self.waiting_changed),
                (one.keyframes_missed, self.keyframes_missed),
            ):
                if one is player:
                    signal.connect(receiver)
                else:
                    signal.disconnect(receiver)

    def has_failed(self) -> bool:
        """Return whether there is no recording, or it cannot be played."""
        player = self.player
        return player is None or player.state() in (PlayerState.FAILED, PlayerState.CLOSED)

    def is_playing(self) -> bool:
        return self.player is not None and self.player.state() is PlayerState.PLAYING

    def is_settled(self) -> bool:
        """Return whether the recording is shown, or a message in its place."""
        return self.player is None or self.player.state() is not PlayerState.OPENING

    def open_recording(self, source: Source, position_s: float, *, playing: bool) -> None:
        """Open the recording in the player at a position."""
        if self.player is not None:
            self.player.open(source, self.offset_of(position_s), playing=playing)
            self.recording_opening.emit()

    def prepare_reopening(self) -> None:
        """Take the length from the catalogue again, until the recording is open again."""
        self.recording_reopening.emit()
        if self.talk is not None:
            self._set_length(self.talk.length_s(0.0))

    def report_stopped(self) -> None:
        """Report that nothing plays because the recording cannot be opened."""
        self.playing_changed.emit(False)

    # Playing and seeking.

    def toggle(self) -> None:
        """Play or pause; at the end of the talk play on, at the end of the recording restart."""
        player = self.player
        if player is None:
            return
        if player.state() is PlayerState.ENDED:
            self.seek(0.0)
            player.play()
        elif player.state() is PlayerState.PAUSED and self.is_at_end():
            self.play_on()
        else:
            player.toggle()

    def play(self) -> None:
        if self.player is not None and not self.has_failed():
            self.player.play()

    def pause(self) -> None:
        if self.player is not None and self.is_playing():
            self.player.pause()

    def seek(self, position_s: float) -> None:
        """Go to a position, kept within the talk unless the recording plays on after it."""
        if self.player is None or self.talk is None or self.has_failed():
            return
        last_s = self.rest_s() if self.plays_on else self.length_s
        position_s = max(position_s, 0.0)
        if last_s:
            position_s = min(position_s, max(last_s - _BEFORE_END_S, 0.0))
        self.seeking.emit(position_s)
        self.player.seek(self.offset_of(position_s))
        self._show(position_s)
        self.save_position(position_s)

    def show_outside(self, position_s: float) -> None:
        """Show a position of the recording that may be before the talk, or after its end."""
        if self.player is None or self.talk is None or self.has_failed():
            return
        if position_s > self.length_s:
            self.set_plays_on(True)
        position_s = max(position_s, -self.talk.files.offset_s)
        self.player.seek(self.offset_of(position_s))
        self._show(position_s)

    def show_moment(self, position_s: float) -> None:
        """Go to a position with the slides; playing or paused as before."""
        self.seek(position_s)
        self.follow_requested.emit()

    def play_at(self, position_s: float) -> None:
        """Play from a position, with the slides."""
        self.show_moment(position_s)
        self.play()

    def play_on(self) -> None:
        """Play on after the talk's end, into the rest of the day."""
        self.set_plays_on(True)
        if self.player is not None:
            self.player.play()

    def set_plays_on(self, plays_on: bool) -> None:
        """Let the recording play on after the talk's end, or stop there."""
        self.plays_on = plays_on
        self.length_changed.emit()

    def save_position(self, position_s: float | None = None) -> None:
        """Report a position (by default the player's) for the next time."""
        if self.talk is None or self.player is None or self.has_failed() or not self.is_settled():
            return
        at_s = self.position_s() if position_s is None else position_s
        self.position_left.emit(self.talk.key, max(at_s, 0.0), self.length_s)

    # What the player reports.

    def _on_opened(self, duration_s: float) -> None:
        if self.talk is None or self.player is None:
            return
        if duration_s and self.talk.files.offset_s >= duration_s:
            self.player.close()
            self.recording_too_short.emit(duration_s)
            return
        self._set_length(self.talk.length_s(duration_s))
        self._show(self.position_s())
        self.recording_opened.emit()

    def _on_position(self, offset_s: float) -> None:
        if self.talk is not None and not self.is_dragged:
            position_s = self.position_of(offset_s)
            self._show(position_s)
            self.position_reported.emit(position_s)

    def _on_state(self, state: PlayerState) -> None:
        self.state_changed.emit(state)
        playing = state is PlayerState.PLAYING
        self.playing_changed.emit(playing)
        if playing:
            self._save_timer.start()
        elif self._save_timer.isActive():
            self._save_timer.stop()
            self.save_position()

    def _set_length(self, length_s: float) -> None:
        self.length_s = length_s
        self.length_changed.emit()

    def _show(self, position_s: float) -> None:
        self.shown_s = position_s
        self.position_changed.emit(position_s)

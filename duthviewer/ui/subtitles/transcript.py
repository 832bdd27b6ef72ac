"""The tab with the transcript: choosing subtitles, reading them, finding and copying text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.media.cue_tracks import CueTrack, cue_tracks, read_track
from duthviewer.library.media.cues import Cues
from duthviewer.library.media.transcript import Transcript, TranscriptMatch
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.table import pick
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.subtitles.controller import Choice, Subtitles, language_name
from duthviewer.ui.subtitles.text_ranges import cue_at
from duthviewer.ui.subtitles.transcript_tools import TranscriptTools
from duthviewer.ui.subtitles.transcript_view import TranscriptView
from duthviewer.ui.widgets.buttons import key_text
from duthviewer.ui.widgets.message import Message

#: Offset into a cue for seeking, so that the cue is certainly the current one
INTO_CUE_S = 0.05
_BUSY_AFTER_MS = 200


class _ReadTranscript(NamedTuple):
    cues: Cues
    transcript: Transcript


class TranscriptTab(QWidget):
    """The transcript of the watched talk, which is read only while the tab is visible."""

    #: A confirmation to show for a moment (message for the user)
    said = Signal(str)
    #: The keyboard should control the player again
    left = Signal()
    #: The user wants to save a clip of the selected text (start and end, positions in seconds)
    clip_requested = Signal(float, float)

    def __init__(
        self,
        watched: WatchedTalk,
        settings: Settings,
        subtitles: Subtitles,
        tasks: Tasks,
        actions: Mapping[CommandId, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._watched = watched
        self._settings = settings
        self._subtitles = subtitles
        self._tasks = tasks
        self._actions = actions
        self._length_s = 0.0
        self._delay_s = 0.0
        self._language = ""
        self._tracks: tuple[CueTrack, ...] = ()
        self._chosen: Choice | None = None
        #: The subtitles on the picture at the last check
        self._on_picture: Choice | None = None
        self._cues: Cues | None = None
        self._problem = ""
        #: Reads the subtitles; None while none are being read
        self.task: Task | None = None
        self._looking: Task | None = None
        self._is_stale = True
        self._hits: list[TranscriptMatch] = []
        self._hit = 0
        #: Copy as soon as the transcript is read (with times or without)
        self._copies: bool | None = None
        self.view = TranscriptView(self)
        self.view.set_clock(self._clock)
        self.message = Message(self, small=True)
        self.tools = TranscriptTools(actions, self)
        self._layout = QStackedLayout(self)
        self._layout.addWidget(self.view)
        self._layout.addWidget(self.message)
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.setInterval(_BUSY_AFTER_MS)
        self._busy.timeout.connect(self._show_busy)
        self._menu = self._make_menu()
        self.view.cue_chosen.connect(self._go_to)
        self.view.following_changed.connect(self._on_following)
        self.view.menu_requested.connect(self._show_menu)
        self.view.find_requested.connect(self.open_find)
        self.view.step_requested.connect(self._step)
        self.tools.find_requested.connect(self._find)
        self.tools.step_requested.connect(self._step)
        self.tools.follow_requested.connect(self.follow)
        self.tools.choice_requested.connect(self._choose_by_hand)
        self.tools.field.left_down.connect(self._leave_field)
        self.tools.field.escaped.connect(self._stop_finding)
        subtitles.changed.connect(self._on_subtitles)
        watched.talk_changed.connect(self._on_talk)
        watched.files_changed.connect(self._on_talk)
        watched.alignments_changed.connect(self._on_talk)
        watched.talk_edited.connect(self._on_talk)
        watched.length_changed.connect(self._on_length)
        watched.position_changed.connect(self._on_position)
        settings.changed.connect(self._on_setting)
        self._on_setting("")
        self._on_talk()

    # The watched talk and the settings.

    def _on_setting(self, key: str) -> None:
        if not key:
            self._language = str(self._settings.get("transcript_language") or "")

    def _on_talk(self) -> None:
        self._length_s = self._watched.length_s
        self._tracks = ()
        self._chosen = None
        self._forget()
        self.tools.field.clear()
        self.view.set_following(True)
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        self._on_picture = None
        self._on_subtitles()

    def _on_length(self) -> None:
        if self._watched.length_s != self._length_s:
            self._length_s = self._watched.length_s
            self._read_again()

    def _on_position(self, _position_s: float) -> None:
        if self.isVisible():
            self._mark()

    # Commands.

    def open_find(self) -> None:
        """Focus the search field and select its text."""
        self.tools.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tools.field.selectAll()

    def follow(self) -> None:
        """Keep the current cue in view."""
        self.view.set_following(True)

    def copy_all(self, *, times: bool) -> None:
        """Copy the transcript of the talk, as soon as it is read."""
        if self._is_stale:
            self._copies = times
        elif text := self.view.copied(times=times, whole=True):
            QGuiApplication.clipboard().setText(text)
            self.said.emit(self.tr("Transcript copied"))
        else:
            self.said.emit(self.tr("There is no transcript to copy"))

    def _use_selection(self, action: QAction) -> None:
        """Carry out an action of the menu that concerns the selected text."""
        if action in self.copy_actions:
            times = action is self.copy_actions[1]
            QGuiApplication.clipboard().setText(self.view.copied(times=times))
        cursor = self.view.textCursor()
        if action is self.clip_action and cursor.hasSelection():
            document, transcript = self.view.document(), self.view.transcript
            first = cue_at(document, transcript, cursor.selectionStart())
            last = cue_at(document, transcript, cursor.selectionEnd() - 1)
            start_s, end_s = self._position_of(first.start_s), self._position_of(last.end_s)
            self.clip_requested.emit(max(0.0, start_s), end_s)

    def _go_to(self, number: int) -> None:
        at_s = self.view.transcript.start_s(number)
        self._watched.show_moment(max(0.0, self._position_of(at_s) + INTO_CUE_S))

    def _choose_by_hand(self, choice: Choice) -> None:
        self._language = choice.label
        self._settings.change("transcript_language", choice.label)
        self._choose(choice)

    # Choosing subtitles.

    def choices(self) -> Sequence[Choice]:
        """Return the readable subtitles: files, and text tracks of the recording."""
        files = [one for one in self._subtitles.choices() if isinstance(one.source, Path)]
        return [*files, *(Choice(self._track_name(one), one.index) for one in self._tracks)]

    def _track_name(self, track: CueTrack) -> str:
        name = language_name(track.language) if track.language else track.title
        return self.tr("{language}, in the recording").format(language=name or track.index)

    def _on_subtitles(self) -> None:
        """The available subtitles, the selected track or the delay changed."""
        picture = self._subtitles.current
        choices = self.choices()
        changed = picture != self._on_picture
        self._on_picture = picture
        if changed and picture in choices:
            self._choose(picture)
        elif self._chosen not in choices or self._chosen is None:
            same = [one for one in choices if one.label == self._language]
            usual = [self._subtitles.preferred(choices)] if choices else []
            self._choose((*same, *usual, None)[0])
        else:
            self.tools.show_choices(choices, self._chosen)
        if self._subtitles.delay_s() != self._delay_s:
            self._delay_s = self._subtitles.delay_s()
            self._read_again()

    def _choose(self, choice: Choice | None) -> None:
        self.tools.show_choices(self.choices(), choice)
        if choice != self._chosen or choice is None:
            self._chosen = choice
            self._forget()
            self._read()

    def _look_for_tracks(self) -> None:
        talk = self._watched.talk
        recording = None if talk is None else talk.files.recording
        if recording is None or self._looking is not None:
            return

        def look(_: Task) -> tuple[CueTrack, ...]:
            return cue_tracks(recording)

        self._looking = self._tasks.run(look, self._on_tracks)

    def _on_tracks(self, tracks: tuple[CueTrack, ...]) -> None:
        self._tracks = tracks
        if tracks:
            self._on_subtitles()

    # Reading.

    def _forget(self) -> None:
        """Discard the transcript."""
        if self.task is not None:
            self.task.cancel()
            self.task = None
        self._cues = None
        self._problem = ""
        self._is_stale = True
        self._hits = []
        if len(self.view.transcript):
            self.view.show_transcript(Transcript(()))

    def _read_again(self) -> None:
        """Read the same subtitles again for a changed range of the recording."""
        self._is_stale = True
        if self._chosen is not None and isinstance(self._chosen.source, int):
            # Of a track, only the range of the talk is read, not the whole day.
            self._cues = None
        self._read()

    def _read(self) -> None:
        showing, choice, cues = self._watched.talk, self._chosen, self._cues
        if showing is None or not self.isVisible():
            return
        self._look_for_tracks()
        if self.task is not None:
            self.task.cancel()
            self.task = None
        if choice is None:
            self._is_stale = False
            self._show_state()
            return
        source, recording = choice.source, showing.files.recording
        start_s = showing.files.offset_s - self._delay_s
        end_s = start_s + self._length_s if self._length_s else float("inf")

        def read(task: Task) -> _ReadTranscript:
            found = cues
            if found is None and isinstance(source, Path):
                found = showing.read_cues(source)
            elif found is None:
                assert recording is not None
                assert isinstance(source, int)
                found = read_track(recording, source, start_s, end_s, lambda: task.cancelled)
            return _ReadTranscript(found, Transcript(found, start_s, end_s))

        self.task = self._tasks.run(read, self._on_read, self._on_unreadable)
        if not len(self.view.transcript):
            self._busy.start()

    def _on_read(self, read: _ReadTranscript) -> None:
        self.task = None
        self._is_stale = False
        self._cues = read.cues
        if read.transcript == self.view.transcript:
            self.view.refresh_times()
        else:
            self.view.show_transcript(read.transcript)
        self._show_state()
        self._mark()
        if self.tools.field.text():
            self._find(self.tools.field.text())
        if self._copies is not None:
            times, self._copies = self._copies, None
            self.copy_all(times=times)

    def _on_unreadable(self, error: KnownError) -> None:
        self.task = None
        self._is_stale = False
        self._copies = None
        self._problem = error_text(error)
        self._show_state()

    # What is shown.

    def showEvent(self, event: QShowEvent) -> None:
        """Read the subtitles if they have changed while the tab was hidden."""
        super().showEvent(event)
        if self._is_stale:
            self._read()
        self._mark()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._busy.stop()

    def _mark(self) -> None:
        if self._watched.talk is not None:
            offset_s = self._watched.offset_of(self._watched.shown_s)
            self.view.show_offset(offset_s - self._delay_s)

    def _show_busy(self) -> None:
        if self.task is not None:
            self._say(self.tr("Reading the subtitles …"))

    def _show_state(self) -> None:
        self._busy.stop()
        showing = self._watched.talk
        if len(self.view.transcript):
            self._layout.setCurrentWidget(self.view)
        elif self._problem:
            self._say(self.tr("These subtitles cannot be read"), self._problem)
        elif self._chosen is not None:
            self._say(
                self.tr("No subtitles in this part"),
                self.tr("If they are too late or too early, shift them: {keys}.").format(
                    keys=self._shift_keys()
                ),
            )
        else:
            recording = None if showing is None else showing.files.recording
            text = self.tr("Drop a .vtt or .srt file onto the window.")
            if recording is not None:
                put = self.tr("A file beside the recording is found by its name: {name}")
                name = f"{recording.stem}.en.vtt"
                text = f"{text} {put.format(name=name)}"
            self._say(
                self.tr("No subtitles for this talk yet"),
                text,
                self._actions["open_subtitles"],
            )

    def _say(self, title: str, detail: str = "", *actions: QAction) -> None:
        self.message.say(title, detail, *actions)
        self._layout.setCurrentWidget(self.message)

    def _shift_keys(self) -> str:
        shifts = pick(self._actions, "subtitles_sooner", "subtitles_later")
        return ", ".join(filter(None, map(key_text, shifts)))

    def _on_following(self, following: bool) -> None:
        self.tools.follow.setVisible(not following)

    def _position_of(self, offset_s: float) -> float:
        return self._watched.position_of(offset_s + self._delay_s)

    def _clock(self, offset_s: float) -> str:
        return clock(max(0.0, self._position_of(offset_s)))

    # Finding.

    def _find(self, text: str) -> None:
        self._hits = self.view.transcript.find(text)
        # Starting at the current cue.
        current = self.view.current()
        here = (0, 0) if current is None else self.view.transcript.place(current)[:2]
        after = (n for n, hit in enumerate(self._hits) if (hit.paragraph, hit.start) >= here)
        self._hit = next(after, 0)
        self._show_hit()

    def _step(self, way: int) -> None:
        if self._hits:
            self._hit = (self._hit + way) % len(self._hits)
            self._show_hit()

    def _show_hit(self) -> None:
        hit = self._hits[self._hit] if self._hits else None
        self.view.show_hits(self._hits, hit)
        self.tools.show_count(len(self._hits), self._hit if self._hits else None)

    def _leave_field(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_finding(self) -> None:
        self.tools.field.clear()
        self._find("")
        self.follow()
        self.left.emit()

    # The menu.

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        #: Copy the selection: without times, and with times
        self.copy_actions = [
            menu.addAction(self.tr("Copy selection")),
            menu.addAction(self.tr("Copy selection with times")),
        ]
        self.clip_action = menu.addAction(self.tr("Save clip of the selection…"))
        menu.triggered.connect(self._use_selection)
        actions = self._actions
        menu.addActions([actions["copy_transcript"], actions["copy_transcript_times"]])
        menu.addSeparator()
        menu.addActions([actions["find_in_transcript"], actions["open_subtitles"]])
        return menu

    def _show_menu(self, place: QPoint) -> None:
        for action in (*self.copy_actions, self.clip_action):
            action.setEnabled(self.view.textCursor().hasSelection())
        self._menu.popup(place)

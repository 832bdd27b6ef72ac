"""What the watch page offers beside playing: loop, link, chapters, preview, subtitles."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.library.conferences.file_types import SUBTITLE
from duthviewer.library.conferences.moment_link import moment_link
from duthviewer.library.media.chapters import Chapter, read_chapters
from duthviewer.names import path_of, path_text
from duthviewer.playback.player import Player
from duthviewer.playback.probe import choose_video
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.table import connect, value_of
from duthviewer.ui.state.open_talk import OpenTalk
from duthviewer.ui.subtitles.controller import CueStrip, Subtitles
from duthviewer.ui.subtitles.track_menu import TrackMenu
from duthviewer.ui.video.toast import Toast
from duthviewer.ui.watch.loop import Loop
from duthviewer.ui.watch.time_bar import Mark, MarkKind, TimeBar
from duthviewer.ui.watch.time_preview import TimePreview
from duthviewer.ui.widgets.plain_text import menu_action

_BEFORE_END_S = 0.1
#: Recordings whose video track is remembered
_MOST_VIDEOS = 200


class _Read(NamedTuple):
    recording: Path
    chapters: tuple[Chapter, ...]


class WatchTools(QObject):
    """The parts that know the talk and its position and that nothing else depends on.

    The watch page tells what happens to the talk; these say what they want by signals.
    """

    #: A position of the talk is to be gone to (seconds)
    seek_requested = Signal(float)
    #: A or B was set or cleared: see ``loop``
    loop_changed = Signal()
    #: Something is to be remembered for the next time (key, JSON value)
    setting_changed = Signal(str, object)
    #: Something went wrong that does not hinder watching (words for the person)
    trouble = Signal(str)

    def __init__(
        self,
        page: QWidget,
        tasks: Tasks,
        actions: Mapping[CommandId, QAction],
        bar: TimeBar,
        position: Callable[[], float],
        player: Callable[[], Player | None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._tasks = tasks
        self._actions = actions
        self._bar = bar
        self._position = position
        self._player = player
        self._showing: OpenTalk | None = None
        #: Returns the title of a page, "" where it has none or is not read yet
        self.title_of: Callable[[int], str] | None = None
        self._length_s = 0.0
        self._chapters: tuple[Chapter, ...] = ()
        self._toast: Toast | None = None
        self._stage: QWidget | None = None
        self.loop = Loop(self)
        self.loop.changed.connect(self._show_loop)
        self.cue_strip = CueStrip(page)
        self.subtitles = Subtitles(tasks, self.cue_strip, self)
        self.subtitles.setting_changed.connect(self.setting_changed)
        self.subtitles.failed.connect(self.trouble)
        self.track_menu = TrackMenu(self.subtitles, player, actions, page)
        self.track_menu.video_chosen.connect(self._remember_video)
        #: The videos that were chosen, by the path of the recording
        self._videos: dict[str, int] = {}
        self.preview = TimePreview(bar, self._words_at, page)
        self.chapter_menu = QMenu(self.tr("Chapters"), page)
        self._chapter_group = QActionGroup(self)
        self._chapter_group.triggered.connect(self._go_to_chapter)
        self._connect()
        self._show_loop()
        self._show_chapters()

    def set_stage(self, stage: QWidget) -> None:
        """Where words are shown for a moment: over the picture."""
        self._stage = stage

    def restore(self, settings: Mapping[str, Any]) -> None:
        self.subtitles.restore(settings)
        self._videos = dict(settings.get("video_tracks") or {})
        for path, number in self._videos.items():
            choose_video(path_of(path), number)
        self._actions["play_next"].setChecked(settings.get("play_next") is not False)

    # The talk.

    def open_talk(self, showing: OpenTalk) -> None:
        self._showing = showing
        self.subtitles.open_talk(showing)
        self.track_menu.forget_sound()
        recording = showing.conference.recording_by_id.get(showing.talk.recording)
        has_link = moment_link(recording, showing.talk, 0.0) is not None
        link = self._actions["copy_link"]
        link.setEnabled(has_link)
        link.setToolTip(
            link.text()
            if has_link
            else self.tr("The catalogue has no address for this recording to link to.")
        )

    def _remember_video(self, number: int) -> None:
        showing = self._showing
        if showing is None or (path := showing.files.recording) is None:
            return
        self._videos.pop(path_text(path), None)
        self._videos[path_text(path)] = number
        while len(self._videos) > _MOST_VIDEOS:
            del self._videos[next(iter(self._videos))]
        self.setting_changed.emit("video_tracks", dict(self._videos))

    def set_timeline(self, showing: OpenTalk) -> None:
        """The same talk, of which it is known otherwise which page is shown when."""
        self._showing = showing

    def set_files(self, showing: OpenTalk) -> None:
        """The same talk, whose recording stays; its subtitles may be other files."""
        before, self._showing = self._showing, showing
        if before is None or before.files.subtitles == showing.files.subtitles:
            return
        self.subtitles.open_talk(showing)
        if (player := self._player()) is not None:
            self.subtitles.use_player(player)

    def on_opened(self, player: Player) -> None:
        """The recording is open and its first frame is shown."""
        showing = self._showing
        if showing is None or (path := showing.files.recording) is None:
            return
        self.subtitles.use_player(player)

        def read(_: Task) -> _Read:
            return _Read(path, read_chapters(path))

        self._tasks.run(read, self._on_chapters)

    def set_length(self, length_s: float) -> None:
        self._length_s = length_s
        self.preview.use(self._showing, length_s)
        self._show_chapters()

    def close_talk(self) -> None:
        self._showing = None
        self.loop.clear()
        self._chapters = ()
        self._show_chapters()
        self.subtitles.close_talk()
        self.preview.use(None, 0.0)
        if self._toast is not None:
            self._toast.hide()

    def shut_down(self) -> None:
        self.preview.shut_down()

    def show_position(self, position_s: float) -> None:
        """The talk is shown at this position."""
        if self._showing is not None:
            self.subtitles.set_offset(position_s + self._showing.files.offset_s)

    def say(self, text: str) -> None:
        """Confirm over the picture, for a moment, what a person has done."""
        if self._toast is None:
            self._toast = Toast(self._page)
        stage = self._stage if self._stage is not None and self._stage.isVisible() else self._page
        self._toast.say(text, stage)

    # What a person does.

    def _connect(self) -> None:
        actions = self._actions
        connect(
            actions,
            {
                "loop_a": self._mark_a,
                "loop_b": self._mark_b,
                "loop_clear": self._clear_loop,
                "loop_step": self._step_loop,
                "copy_link": self._copy_link,
                "subtitles": self._cycle_subtitles,
                "open_subtitles": self._open_subtitles,
            },
        )
        self._delays = QActionGroup(self)
        self._delays.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._delays.addAction(actions["subtitles_sooner"])
        self._delays.addAction(actions["subtitles_later"])
        self._delays.triggered.connect(self._delay_subtitles)
        play_next = actions["play_next"]
        play_next.setCheckable(True)
        play_next.setChecked(True)
        play_next.triggered.connect(self._remember_play_next)

    def _mark_a(self) -> None:
        if self._length_s:
            self.loop.mark_a(self._now())
            self.say(self.tr("Loop from {time}").format(time=clock(self._now())))

    def _mark_b(self) -> None:
        if not self._length_s:
            return
        # Where the talk ends it stops; B is to come before that.
        if self.loop.mark_b(min(self._now(), self._length_s - _BEFORE_END_S)):
            a_s, b_s = self.loop.a_s or 0.0, self.loop.b_s or 0.0
            text = self.tr("Loop from {a} to {b}").format(a=clock(a_s), b=clock(b_s))
        else:
            text = self.tr("B has to be at another place than A")
        self.say(text)

    def _step_loop(self) -> None:
        """Set A, then B, then clear both."""
        if self.loop.a_s is None:
            self._mark_a()
        elif self.loop.b_s is None:
            self._mark_b()
        else:
            self._clear_loop()

    def _clear_loop(self) -> None:
        self.loop.clear()
        self.say(self.tr("Loop cleared"))

    def _copy_link(self) -> None:
        showing = self._showing
        if showing is None:
            return
        recording = showing.conference.recording_by_id.get(showing.talk.recording)
        link = moment_link(recording, showing.talk, self._position())
        if link is not None:
            QGuiApplication.clipboard().setText(link)
            self.say(self.tr("Link to {time} copied").format(time=clock(self._now())))

    def _cycle_subtitles(self) -> None:
        if not self.subtitles.choices():
            self.say(self.tr("There are no subtitles for this recording"))
            return
        self.subtitles.cycle()
        current = self.subtitles.current
        if current is None:
            self.say(self.tr("No subtitles"))
        else:
            self.say(self.tr("Subtitles: {name}").format(name=current.label))

    def _open_subtitles(self) -> None:
        showing = self._showing
        if showing is None:
            return
        recording = showing.files.recording
        path, _ = QFileDialog.getOpenFileName(
            self._page,
            self.tr("Open subtitles"),
            str(recording.parent) if recording is not None else "",
            self.tr("Subtitles ({patterns})").format(
                patterns=" ".join(f"*.{suffix}" for suffix in SUBTITLE)
            ),
        )
        if path:
            self.subtitles.open_file(Path(path))

    def _delay_subtitles(self, action: QAction) -> None:
        self.subtitles.add_delay(value_of(action))
        delay = f"{self.subtitles.delay_s():+.1f}"
        self.say(self.tr("Subtitles: {seconds} s").format(seconds=delay))

    def _remember_play_next(self, checked: bool) -> None:
        self.setting_changed.emit("play_next", checked)

    def _go_to_chapter(self, action: QAction) -> None:
        self.seek_requested.emit(action.data())

    # Inside.

    def _now(self) -> float:
        return max(0.0, self._position())

    def _show_loop(self) -> None:
        self._bar.set_loop(self.loop.a_s, self.loop.b_s)
        self.loop_changed.emit()
        self._actions["loop_clear"].setEnabled(self.loop.a_s is not None)

    def _on_chapters(self, read: _Read) -> None:
        if self._showing is not None and self._showing.files.recording == read.recording:
            self._chapters = read.chapters
            self._show_chapters()

    def _show_chapters(self) -> None:
        """Those that begin within the talk, on the bar and in the menu."""
        for action in self._chapter_group.actions():
            self._chapter_group.removeAction(action)
            self.chapter_menu.removeAction(action)
            action.deleteLater()
        marks = []
        offset_s = 0.0 if self._showing is None else self._showing.files.offset_s
        for chapter in self._chapters:
            position_s = chapter.start_s - offset_s
            if not 0 <= position_s < self._length_s:
                continue
            marks.append(Mark(position_s, chapter.title))
            text = f"{clock(position_s)}   {chapter.title}".rstrip()
            action = menu_action(text, self._chapter_group)
            action.setData(position_s)
            self.chapter_menu.addAction(action)
        self._bar.set_marks(MarkKind.CHAPTER, marks)
        self.chapter_menu.menuAction().setVisible(bool(marks))

    def _words_at(self, position_s: float) -> str:
        """What the preview says of a position: its chapter, its page."""
        showing = self._showing
        if showing is None:
            return ""
        words = []
        offset_s = position_s + showing.files.offset_s
        for chapter in self._chapters:
            if chapter.start_s <= offset_s < chapter.end_s and chapter.title:
                words.append(chapter.title)
                break
        if (page := showing.page_at(position_s)) is not None:
            plain = self.tr("Page {page}").format(page=page)
            title = "" if self.title_of is None else self.title_of(page)
            if title and title != plain:
                named = self.tr("Page {page} · {title}")
                words.append(named.format(page=page, title=title))
            else:
                words.append(plain)
        return "\n".join(words)

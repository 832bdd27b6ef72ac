"""The commands beside playing: loop, link, chapters, preview and subtitles."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.library.conferences.file_types import SUBTITLE
from duthviewer.library.media.chapters import Chapter, read_chapters
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.table import connect, value_of
from duthviewer.ui.slides.page_titles import PageTitles
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.subtitles.controller import CueStrip, Subtitles
from duthviewer.ui.subtitles.track_menu import TrackMenu
from duthviewer.ui.video.toast import Toast
from duthviewer.ui.watch.controls import Controls
from duthviewer.ui.watch.loop import Loop
from duthviewer.ui.watch.time_bar import Mark, MarkKind, TimeBar
from duthviewer.ui.watch.time_preview import TimePreview
from duthviewer.ui.widgets.plain_text import menu_action

_BEFORE_END_S = 0.1


class _ReadChapters(NamedTuple):
    recording: Path
    chapters: tuple[Chapter, ...]


class WatchTools(QObject):
    """Carries out the commands for loop, link, chapters and subtitles of the watched talk."""

    #: Something went wrong that does not prevent watching (message for the user)
    trouble = Signal(str)

    def __init__(
        self,
        page: QWidget,
        watched: WatchedTalk,
        settings: Settings,
        tasks: Tasks,
        actions: Mapping[CommandId, QAction],
        bar: TimeBar,
        controls: Controls,
        titles: PageTitles,
        toast: Toast,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._tasks = tasks
        self._actions = actions
        self._bar = bar
        self._controls = controls
        self._titles = titles
        self._toast = toast
        self._watched = watched
        self._chapters: tuple[Chapter, ...] = ()
        self.loop = Loop(self)
        self.loop.changed.connect(self._show_loop)
        bar.loop_dragged.connect(self._drag_loop)
        self.cue_strip = CueStrip(page)
        self.subtitles = Subtitles(watched, settings, tasks, self.cue_strip, self)
        self.subtitles.failed.connect(self.trouble)
        self.track_menu = TrackMenu(self.subtitles, watched, settings, actions, page)
        self.preview = TimePreview(watched, bar, self.words_at, page)
        titles.ready.connect(self.preview.refresh_words)
        self.chapter_menu = QMenu(self.tr("Chapters"), page)
        self._chapter_group = QActionGroup(self)
        self._chapter_group.triggered.connect(self._go_to_chapter)
        self._connect()
        watched.talk_changed.connect(self._on_talk)
        watched.position_moved.connect(self.loop.shift)
        watched.recording_opened.connect(self._on_recording)
        watched.length_changed.connect(self._show_chapters)
        self._show_loop()
        self._show_chapters()

    # The talk.

    def _on_talk(self) -> None:
        talk = self._watched.talk
        self._chapters = ()
        self._show_chapters()
        if talk is None:
            self._toast.hide()
            return
        has_link = talk.link_at(0.0) is not None
        link = self._actions["copy_link"]
        link.setEnabled(has_link)
        link.setToolTip(
            link.text()
            if has_link
            else self.tr("The catalogue has no address for this recording to link to.")
        )

    def _on_recording(self) -> None:
        talk = self._watched.talk
        if talk is None or (path := talk.files.recording) is None:
            return

        def read(_: Task) -> _ReadChapters:
            return _ReadChapters(path, read_chapters(path))

        self._tasks.run(read, self._on_chapters)

    def shut_down(self) -> None:
        self.preview.shut_down()

    # Commands.

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
                "copy_address": self._copy_address,
                "subtitles": self._cycle_subtitles,
                "open_subtitles": self._open_subtitles,
            },
        )
        self._delays = QActionGroup(self)
        self._delays.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._delays.addAction(actions["subtitles_sooner"])
        self._delays.addAction(actions["subtitles_later"])
        self._delays.triggered.connect(self._delay_subtitles)

    def _mark_a(self) -> None:
        if self._watched.shown_length_s:
            self.loop.mark_a(self._now())
            self._toast.say(self.tr("Loop from {time}").format(time=clock(self._now())))

    def _mark_b(self) -> None:
        if not self._watched.shown_length_s:
            return
        # Playing stops at the talk's end, so B must be before it.
        if self.loop.mark_b(min(self._now(), self._watched.shown_length_s - _BEFORE_END_S)):
            a_s, b_s = self.loop.a_s or 0.0, self.loop.b_s or 0.0
            text = self.tr("Loop from {a} to {b}").format(a=clock(a_s), b=clock(b_s))
        else:
            text = self.tr("B must be at a different position than A")
        self._toast.say(text)

    def _step_loop(self) -> None:
        """Set A, then B, then clear both."""
        if self.loop.a_s is None:
            self._mark_a()
        elif self.loop.b_s is None:
            self._mark_b()
        else:
            self._clear_loop()

    def move_loop(self, end: str, position_s: float) -> float | None:
        """Move A ("a") or B ("b") of the loop; return its new position, None without a loop."""
        if end == "a":
            return self.loop.move_a(position_s)
        # Playing stops at the talk's end, so B must be before it.
        return self.loop.move_b(position_s, self._watched.shown_length_s - _BEFORE_END_S)

    def _drag_loop(self, end: str, position_s: float) -> None:
        self.move_loop(end, position_s)

    def _clear_loop(self) -> None:
        self.loop.clear()
        self._toast.say(self.tr("Loop cleared"))

    def _copy_link(self) -> None:
        showing = self._watched.talk
        if showing is None:
            return
        link = showing.link_at(self._watched.position_s())
        if link is not None:
            QGuiApplication.clipboard().setText(link)
            self._toast.say(self.tr("Link to {time} copied").format(time=clock(self._now())))

    def _copy_address(self) -> None:
        showing = self._watched.talk
        if showing is not None:
            link = showing.address_at(self._watched.position_s())
            QGuiApplication.clipboard().setText(link)
            text = self.tr("duthviewer link to {time} copied")
            self._toast.say(text.format(time=clock(self._now())))

    def _cycle_subtitles(self) -> None:
        if not self.subtitles.choices():
            self._toast.say(self.tr("No subtitles for this recording"))
            return
        self.subtitles.cycle()
        current = self.subtitles.current
        if current is None:
            self._toast.say(self.tr("No subtitles"))
        else:
            self._toast.say(self.tr("Subtitles: {name}").format(name=current.label))

    def _open_subtitles(self) -> None:
        showing = self._watched.talk
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
        self._toast.say(self.tr("Subtitles: {seconds} s").format(seconds=delay))

    def _go_to_chapter(self, action: QAction) -> None:
        self._watched.seek(action.data())

    # Inside.

    def _now(self) -> float:
        return max(0.0, self._watched.position_s())

    def _show_loop(self) -> None:
        self._bar.set_loop(self.loop.a_s, self.loop.b_s, self.loop.ranges)
        self._controls.show_loop(self.loop.a_s, self.loop.b_s)
        self._actions["loop_clear"].setEnabled(self.loop.a_s is not None)

    def _on_chapters(self, read: _ReadChapters) -> None:
        if self._watched.talk is not None and self._watched.talk.files.recording == read.recording:
            self._chapters = read.chapters
            self._show_chapters()

    def _show_chapters(self) -> None:
        """Show the chapters that begin within the talk, on the bar and in the menu."""
        for action in self._chapter_group.actions():
            self._chapter_group.removeAction(action)
            self.chapter_menu.removeAction(action)
            action.deleteLater()
        marks = []
        offset_s = 0.0 if self._watched.talk is None else self._watched.talk.files.offset_s
        for chapter in self._chapters:
            position_s = chapter.start_s - offset_s
            if not 0 <= position_s < self._watched.shown_length_s:
                continue
            marks.append(Mark(position_s, chapter.title))
            text = f"{clock(position_s)}   {chapter.title}".rstrip()
            action = menu_action(text, self._chapter_group)
            action.setData(position_s)
            self.chapter_menu.addAction(action)
        self._bar.set_marks(MarkKind.CHAPTER, marks)
        self.chapter_menu.menuAction().setVisible(bool(marks))

    def words_at(self, position_s: float) -> str:
        """Return the preview's text for a position: its chapter, its page."""
        showing = self._watched.talk
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
            title = self._titles.get(page)
            if title and title != plain:
                named = self.tr("Page {page} · {title}")
                words.append(named.format(page=page, title=title))
            else:
                words.append(plain)
        elif showing.is_other_slide_at(position_s):
            words.append(self.tr("A slide that is not in this PDF"))
        return "\n".join(words)

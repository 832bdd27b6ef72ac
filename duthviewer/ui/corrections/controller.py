"""The commands that correct a talk's timeline: loading, saving and applying corrections."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.timeline import Correction, Timeline
from duthviewer.library.conferences.talk_clocks import (
    TalkClock,
    UsableTimeline,
    usable_timeline,
)
from duthviewer.library.store.store import Store
from duthviewer.playback.player_state import PlayerState
from duthviewer.sync.corrections import uncertain_near
from duthviewer.ui.background.store_writer import StoreWriter
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.table import connect, value_of
from duthviewer.ui.corrections.history import Corrections, CorrectionState
from duthviewer.ui.corrections.panel import CorrectionsPanel
from duthviewer.ui.corrections.score_decoder import ScoreDecoder
from duthviewer.ui.corrections.shift_dialog import ShiftDialog
from duthviewer.ui.corrections.version_notice import OtherVersionNotice
from duthviewer.ui.state.open_talk import OpenTalk
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.widgets.buttons import key_text

#: A change is stored a little before its frame, so that the frame counts as after it.
_BEFORE_FRAME_S = 0.002
_USUAL_FRAME_S = 0.04


class StoredCorrections(NamedTuple):
    """What the store has of a talk, in offsets of the file that was played."""

    key: str
    clock: TalkClock
    usable: UsableTimeline

    @property
    def is_current(self) -> bool:
        """Whether the timeline was computed from the talk's files."""
        return self.usable.is_computed


def load_corrections(store: Store, talk: OpenTalk) -> StoredCorrections:
    """Read what the store has of a talk."""
    kept = store.timelines.clocks_of_talk(talk.key)
    usable = usable_timeline(talk.talk, talk.files, talk.clock, kept)
    return StoredCorrections(talk.key, talk.clock, usable)


class CorrectionsController(QObject):
    """Applies corrections at the position of the talk, and owns the panel.

    A correction applies and is saved at once. If the scores of the talk are stored, they are
    decoded again with the corrections as anchors, and the new timeline replaces the computed one.
    """

    def __init__(self, page: WatchPage, settings: Settings, tasks: Tasks) -> None:
        super().__init__(page)
        self._page = page
        self._settings = settings
        self._tasks = tasks
        self._actions = page.actions_by_id
        self._writer: StoreWriter | None = None
        #: Where the scores of synchronised talks are kept
        self.folder: Path | None = None
        self._showing: OpenTalk | None = None
        self._loaded: StoredCorrections | None = None
        #: The state when the corrections were requested from the store
        self._asked: CorrectionState | None = None
        self._is_ready = False
        self._panel: CorrectionsPanel | None = None
        self._panel_wanted = False
        self._is_flat = False
        self._decoder: ScoreDecoder | None = None
        self.corrections = Corrections(self)
        self.corrections.changed.connect(self._on_changed)
        self.corrections.step_done.connect(self._on_step)
        self.corrections.save_requested.connect(self._save)
        self.corrections.save_timeline_requested.connect(self._save_timeline)
        #: The place of the panel, which is made when it first opens
        self.drawer = QWidget(page)
        layout = QVBoxLayout(self.drawer)
        layout.setContentsMargins(0, 0, 0, 0)
        connect(
            self._actions,
            {
                "corrections": self.toggle_panel,
                "page_starts": self.page_starts,
                "no_page": self.no_page,
                "right_page": self.confirm,
                "whole_span": self.whole_span,
                "doubt_back": self._step_back,
                "doubt_on": self._step_on,
                "shift_timeline": self._ask_for_shift,
                "undo_correction": self.corrections.undo,
                "redo_correction": self.corrections.redo,
                "forget_corrections": self.corrections.forget,
            },
        )
        self._actions["corrections"].setCheckable(True)
        #: The notice that the recording shows another version of the slides
        self.version_notice = OtherVersionNotice(page, settings, page)
        self.version_notice.show_requested.connect(self._show_other_slide)
        page.watched.talk_changed.connect(self._on_talk)
        page.watched.files_changed.connect(self._on_talk)
        page.watched.talk_edited.connect(self._on_talk)
        page.watched.alignments_changed.connect(self._on_talk)
        page.watched.timeline_changed.connect(self._on_timeline)
        page.watched.early_changed.connect(self._on_early)
        page.slides.page_changed.connect(self._enable)
        page.slides.deck_opened.connect(self._enable)
        page.stream.ready.connect(self._enable)
        page.watched.length_changed.connect(self._on_length)
        page.add_panel(self.drawer)
        page.flat_changed.connect(self.set_flat)
        self.set_flat(page.is_flat())
        settings.changed.connect(self._on_setting)
        self._on_setting("")
        self._enable()

    def use(self, writer: StoreWriter, folder: Path) -> None:
        """Load and save corrections with this writer; ``folder`` has the scores of the talks."""
        self._writer, self.folder = writer, folder

    def _on_setting(self, key: str) -> None:
        if not key and self._showing is None:
            self._panel_wanted = self._settings.get("corrections") is True
            self._actions["corrections"].setChecked(self._panel_wanted)

    def shut_down(self) -> None:
        if self._decoder is not None:
            self._decoder.close()

    # Panel

    def toggle_panel(self) -> None:
        """Open the panel, or close it."""
        self._panel_wanted = not self._panel_wanted
        self._actions["corrections"].setChecked(self._panel_wanted)
        self._show_panel()
        self._settings.change("corrections", self._panel_wanted)

    def set_flat(self, flat: bool) -> None:
        """Let the panel use less height, or the usual one."""
        self._is_flat = flat
        if self._panel is not None:
            self._panel.set_flat(flat)

    @property
    def panel(self) -> CorrectionsPanel | None:
        """The panel; None until it first opens."""
        return self._panel

    def _show_panel(self) -> None:
        wanted = self._panel_wanted and self._showing is not None
        if self._panel is None:
            if not wanted:
                return
            self._panel = CorrectionsPanel(self, self._page, self.drawer)
            layout = self.drawer.layout()
            assert layout is not None
            layout.addWidget(self._panel)
            self._panel.set_flat(self._is_flat)
        if not wanted and self._panel.isAncestorOf(_focus(self._page)):
            self._page.setFocus()
        self._panel.setVisible(wanted)

    # Times

    @property
    def start_s(self) -> float:
        """The start of the talk in its recording."""
        return 0.0 if self._showing is None else self._showing.talk.start_s

    @property
    def frame_s(self) -> float:
        """The duration of a frame of the recording."""
        player = self._page.watched.player
        return _USUAL_FRAME_S if player is None else player.frame_s() or _USUAL_FRAME_S

    def now_s(self) -> float:
        """Return the start of the frame that is showing, in seconds of the recording."""
        return self.snap(self.start_s + max(self._page.watched.position_s(), 0.0))

    def snap(self, at_s: float) -> float:
        """Return the start of the frame at a time of the recording."""
        frame_s, later_s = self.frame_s, self._later_s
        number = round((at_s - later_s) / frame_s)
        before_s = min(_BEFORE_FRAME_S, frame_s / 4)
        return max(number * frame_s - before_s + later_s, self.start_s)

    def go_to(self, at_s: float) -> None:
        """Seek to the frame that starts at a time of the recording."""
        self._page.watched.seek(at_s - self.start_s + self.frame_s / 4)

    def _on_length(self) -> None:
        self.corrections.set_length(self._page.watched.length_s)
        self._enable()
        if self._panel is not None:
            self._panel.refresh()

    @property
    def _later_s(self) -> float:
        """The difference from the file's clock to that of the catalogue's recording."""
        showing = self._showing
        return 0.0 if showing is None else showing.talk.start_s - showing.files.offset_s

    # Commands

    def page_starts(self) -> None:
        """Let the page that is showing start at the position."""
        page, now_s = self._page.slides.page(), self._now_within()
        if page and now_s is not None:
            self.corrections.page_starts(now_s, page, is_late=self._is_playing())
            # The page that the user turned to is now the page of the timeline.
            self._page.slides.follow()

    def no_page(self) -> None:
        """Show no page from the position on."""
        if (now_s := self._now_within()) is not None:
            self.corrections.page_starts(now_s, None)

    def confirm(self) -> None:
        """Mark the page at the position as right."""
        if (now_s := self._now_within()) is not None:
            self.corrections.confirm(now_s)

    def whole_span(self) -> None:
        """Let the page that is showing be that of the whole span at the position."""
        page, now_s = self._page.slides.page(), self._now_within()
        if page and now_s is not None:
            self.corrections.whole_span(now_s, page)
            self._page.slides.follow()

    def _is_playing(self) -> bool:
        player = self._page.watched.player
        return player is not None and player.state() is PlayerState.PLAYING

    def _now_within(self) -> float | None:
        """Return the position, or None if it is outside the talk."""
        now_s = self.now_s()
        if self.corrections.is_within(now_s):
            return now_s
        self._show_message(self.tr("This moment is outside the talk"))
        return None

    def _step_back(self) -> None:
        self._step(self._actions["doubt_back"])

    def _step_on(self) -> None:
        self._step(self._actions["doubt_on"])

    def _step(self, action: QAction) -> None:
        step = round(value_of(action))
        span = uncertain_near(self.corrections.uncertain(), self.now_s(), step)
        if span is None:
            none = (
                self.tr("No uncertain change after this one")
                if step > 0
                else self.tr("No uncertain change before this one")
            )
            self._show_message(none)
            return
        self.go_to(max(span.start_s, self.start_s))
        self._page.slides.follow()
        at = clock(max(span.start_s - self.start_s, 0.0))
        if span.other_slide:
            words = self.tr("Uncertain: a slide that is not in this PDF at {time}")
        elif span.page is None:
            words = self.tr("Uncertain: no page at {time}")
        else:
            words = self.tr("Uncertain: page {page} at {time}")
        self._show_message(words.format(page=span.page, time=at))

    def _show_other_slide(self, at_s: float) -> None:
        self.go_to(self.snap(at_s + self.frame_s))
        self._page.slides.follow()

    def _ask_for_shift(self) -> None:
        dialog = ShiftDialog(self.corrections.now.shift_s, self._page.window())
        dialog.chosen.connect(self.corrections.shift_to)
        dialog.open()

    # Talk

    def _on_talk(self) -> None:
        showing = self._page.watched.talk
        if self._decoder is not None:
            self._decoder.cancel()
        self._showing, self._loaded, self._is_ready = showing, None, False
        if showing is None:
            self.corrections.close_talk()
        else:
            self.corrections.open_talk(showing.key, showing.talk.start_s)
            self.corrections.set_early(showing.early)
            self.corrections.set_length(self._page.watched.length_s)
            self.corrections.take(showing.timeline, None)
            self._load()
        self._show_panel()
        self._enable()

    def _on_timeline(self) -> None:
        showing, self._showing = self._page.watched.talk, self._page.watched.talk
        if showing is not None and self._is_ready and showing.timeline != self.corrections.timeline:
            # The talk was synchronised meanwhile; the store has the computed timeline.
            self._load()

    def _on_early(self) -> None:
        if (showing := self._page.watched.talk) is not None:
            self._showing = showing
            self.corrections.set_early(showing.early)

    def _load(self) -> None:
        showing = self._showing
        if showing is None:
            return
        if self._writer is None:
            self._is_ready = True
            return
        self._asked = self.corrections.now
        self._writer.run(lambda store: load_corrections(store, showing), self._on_loaded)

    def _on_loaded(self, loaded: StoredCorrections) -> None:
        showing = self._showing
        if showing is None or loaded.key != showing.key:
            return
        if loaded.clock != showing.clock:
            # Another file is played since.
            self._load()
            return
        now = self.corrections.now
        if self._is_ready and now is not self._asked:
            # A correction was made in the meantime.
            self._load()
            return
        known, self._loaded, self._is_ready = self._is_ready, loaded, True
        kept, computed = loaded.usable.kept, loaded.usable.base
        said = ((), 0.0) if kept is None else (kept.corrections, kept.shift_s)
        if not known or said != (now.corrections, now.shift_s):
            # The talk was just opened, or corrected in another window.
            self.corrections.take(computed, kept)
        elif computed != now.computed:
            self.corrections.take_timeline(computed)
            self._decode_again()
        self._on_changed()

    def _on_changed(self) -> None:
        showing = self._page.watched.talk
        shown = (self.corrections.timeline, self.corrections.now.shift_s)
        if self._is_ready and showing is not None and (showing.timeline, showing.shift_s) != shown:
            self._page.watched.set_timeline(*shown)
        self._enable()

    def _enable(self, *_: object) -> None:
        said = self.corrections
        is_ready = self._is_ready and self._showing is not None
        has_length = is_ready and said.end_s > self.start_s
        has_spans = has_length and bool(said.followed)
        has_video = self._showing is not None and (
            self._showing.files.recording is not None or self._page.stream.recording is not None
        )
        enabled: dict[CommandId, bool] = {
            "page_starts": has_length and has_video and self._page.slides.page() > 0,
            "no_page": has_spans and has_video,
            "right_page": has_spans and has_video,
            "whole_span": has_spans and has_video and self._page.slides.page() > 0,
            "doubt_back": has_spans,
            "doubt_on": has_spans,
            "shift_timeline": is_ready and bool(said.followed),
            "undo_correction": said.undo_words() is not None,
            "redo_correction": said.redo_words() is not None,
            "forget_corrections": bool(said.now.corrections or said.now.shift_s),
        }
        for command_id, is_enabled in enabled.items():
            self._actions[command_id].setEnabled(is_enabled)

    # Saving

    def _save(self, key: str, corrections: tuple[Correction, ...], shift_s: float) -> None:
        showing = self._showing
        if self._writer is not None and showing is not None:
            clock = showing.clock
            self._writer.run(
                lambda store: store.timelines.save_corrections(
                    key, clock.stored(corrections), shift_s, clock.name
                )
            )
        self._decode_again()

    def _save_timeline(self, key: str, timeline: Timeline) -> None:
        loaded = self._loaded
        if self._writer is None or loaded is None or not loaded.is_current:
            return
        kept, clock = loaded.usable.kept, loaded.clock
        assert kept is not None
        in_file = timeline.shifted(-clock.later_s)
        self._writer.run(
            lambda store: store.timelines.save_computed(
                key, in_file, kept.recording, kept.deck, clock.name
            )
        )

    def _decode_again(self) -> None:
        showing, now = self._showing, self.corrections.now
        if self._decoder is not None:
            self._decoder.cancel()
        if showing is None or self.folder is None or now.corrections == now.heard:
            return
        if self._loaded is None or not self._loaded.is_current:
            return
        if self._decoder is None:
            self._decoder = ScoreDecoder(self._tasks, self)
            self._decoder.decoded.connect(self.corrections.take_decoded)
        self._decoder.request(showing, self.folder, now)

    # Messages

    def _on_step(self, words: str) -> None:
        if self._panel is None or self._panel.isHidden():
            undo = self._actions["undo_correction"]
            if undo.isEnabled() and (key := key_text(undo)):
                words = self.tr("{done} ({key} to undo)").format(done=words, key=key)
        self._show_message(words)

    def _show_message(self, words: str) -> None:
        """Show a message in the panel, or over the video while the panel is closed."""
        if self._panel is not None and self._panel.isVisible():
            self._panel.show_message(words)
        else:
            self._page.toast.say(words)


def _focus(page: QWidget) -> QWidget:
    return page.window().focusWidget() or page

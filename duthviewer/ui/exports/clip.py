"""The commands that save parts of the open talk as clips."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from duthviewer.catalogue.clock import clock
from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.store.notes import Note
from duthviewer.review.chapter_formats import ChapterLabels
from duthviewer.review.clips.values import ClipChoices, TalkRange
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.table import connect
from duthviewer.ui.exports.clip_values import ClipOrder, ClipPart, OfferedPart
from duthviewer.ui.exports.jobs import ExportJobs, SavedFile
from duthviewer.ui.notes.controller import NotesController
from duthviewer.ui.review.reviewed import reviewed_of
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.window.main_window import MainWindow

#: The length of a moving picture if nothing else is chosen
_MOMENT_S = 6.0
_COMMANDS: Final[tuple[CommandId, ...]] = ("save_clip", "save_gif")
#: A recording that is not whole
_UNFINISHED = ".part"


class ClipController(QObject):
    """Opens the dialog for what the person is looking at, and makes the clip in the background."""

    #: No clip can be made now (text to show)
    trouble = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        page: WatchPage,
        notes: NotesController,
        jobs: ExportJobs,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window, self._page, self._notes = window, page, notes
        self._jobs, self._tasks = jobs, tasks
        #: What was chosen last
        self._choices = ClipChoices()
        self._suffix = ".mp4"
        self._talk: ReviewedTalk | None = None
        connect(page.actions_by_id, {"save_clip": self.ask, "save_gif": self.ask_for_gif})
        page.watched.talk_changed.connect(self._enable)
        self._enable()

    def ask(self) -> None:
        """Offer a video of the A–B loop, else of the page, else of the whole talk."""
        self._open(self._suffix)

    def ask_for_gif(self) -> None:
        """Offer a moving picture of the A–B loop, else of the next seconds."""
        self._open(".gif")

    def ask_for_page(self, page: int) -> None:
        """Offer a video of the time for which a page is shown."""
        self._open(self._suffix, page=page)

    def ask_for_note(self, note: Note) -> None:
        """Offer a video of the moments around a note."""
        self._open(self._suffix, note=note)

    def ask_for_times(self, start_s: float, end_s: float) -> None:
        """Offer a video of a part of the talk, as of the selected transcript."""
        self._open(self._suffix, selected=TalkRange(start_s, end_s))

    def _enable(self) -> None:
        has_talk = self._page.watched.talk is not None
        for name in _COMMANDS:
            self._page.actions_by_id[name].setEnabled(has_talk)

    def _open(
        self,
        suffix: str,
        *,
        page: int | None = None,
        note: Note | None = None,
        selected: TalkRange | None = None,
    ) -> None:
        talk = self._talk = reviewed_of(self._page.watched, self._page.tools.subtitles)
        if talk is None:
            return
        # Imported here because few people save clips.
        from duthviewer.review.clips.talk_clip import expect_recording_of

        try:
            recording = expect_recording_of(talk)
        except KnownError as error:
            self.trouble.emit(error_text(error))
            return
        if recording.suffix == _UNFINISHED:
            self.trouble.emit(
                self.tr(
                    "This recording is still being downloaded. A clip can be made of it when the"
                    " download is complete."
                )
            )
            return
        if talk.length_s <= 0:
            self.trouble.emit(self.tr("The length of this talk is not known yet."))
            return
        # Imported here because few people open this dialog.
        from duthviewer.ui.exports.clip_dialog import ClipDialog

        now_s = max(self._page.watched.shown_s, 0.0)
        parts = self._parts(talk, now_s, page, note, selected, moves=suffix == ".gif")
        dialog = ClipDialog(
            talk,
            parts,
            self._tasks,
            self._window,
            suffix=suffix,
            choices=self._choices,
            sound=self._heard(),
            now_s=now_s,
        )
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    def _parts(
        self,
        talk: ReviewedTalk,
        now_s: float,
        page: int | None,
        note: Note | None,
        selected: TalkRange | None,
        *,
        moves: bool,
    ) -> list[OfferedPart]:
        """Return the parts to offer, the one that the person means first."""
        from duthviewer.review.clips.talk_clip import note_range, page_range, whole_range

        loop = self._page.tools.loop
        parts = []
        if selected is not None:
            parts.append(OfferedPart(ClipPart.SELECTION, self.tr("Selected text"), selected))
        if note is not None:
            at_s = self._notes.row_of(note).position_s
            text = self.tr("Around the note at {time}").format(time=clock(at_s))
            parts.append(OfferedPart(ClipPart.NOTE, text, note_range(talk, at_s)))
        pages = [] if page is None else [page]
        shown = talk.timeline.page_at(now_s)
        if shown is not None and shown not in pages:
            pages.append(shown)
        of_pages = []
        for number in pages:
            try:
                visit = page_range(talk, number, now_s)
            except KnownError:
                continue
            text = self.tr("Page {page}").format(page=number)
            of_pages.append(OfferedPart(ClipPart.PAGE, text, visit))
        if page is not None:
            parts += of_pages
        if loop.a_s is not None and loop.b_s is not None:
            part = TalkRange(loop.a_s, loop.b_s)
            parts.append(OfferedPart(ClipPart.LOOP, self.tr("From A to B"), part))
        if moves:
            text = self.tr("The next {seconds} seconds").format(seconds=round(_MOMENT_S))
            part = TalkRange(now_s, min(now_s + _MOMENT_S, talk.length_s))
            if part.end_s > part.start_s:
                parts.append(OfferedPart(ClipPart.SELECTION, text, part))
        if page is None:
            parts += of_pages
        whole = OfferedPart(ClipPart.TALK, self.tr("The whole talk"), whole_range(talk))
        return [*parts, whole]

    def _heard(self) -> int | None:
        """Return the number of the sound track that is heard, if there are several."""
        player = self._page.watched.player
        if player is None:
            return None
        ids = [track.id for track in player.tracks.audio()]
        current = player.tracks.current_audio()
        return ids.index(current) if len(ids) > 1 and current in ids else None

    def _on_chosen(self, order: ClipOrder) -> None:
        talk = self._talk
        if talk is None:
            return
        self._choices = order.choices
        if order.path.suffix.lower() in (".mp4", ".mkv", ".webm"):
            self._suffix = order.path.suffix.lower()

        words = ChapterLabels(page=self.tr("Page {page}"), no_page=self.tr("No page"))

        def make(report: Callable[[float], None], cancelled: Callable[[], bool]) -> SavedFile:
            from duthviewer.review.clips.talk_clip import write_talk_clip

            written = write_talk_clip(
                talk, order.range, order.choices, order.path, report, cancelled, words
            )
            return SavedFile(written.path, " ".join(map(error_text, written.notes)))

        self._jobs.start(order.path.name, make)

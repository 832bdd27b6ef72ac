"""Exporting chapters: of the open talk, and of the recordings of the open conference."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal

from duthviewer.catalogue.conference import Talk
from duthviewer.catalogue.timeline import NO_TIMELINE
from duthviewer.review.chapter_formats import (
    CHAPTER_FORMATS,
    ChapterLabels,
    ChapterText,
    chapter_text,
)
from duthviewer.review.chapters import talk_chapters
from duthviewer.review.day_chapters import (
    day_caution,
    day_chapters,
    recording_length,
    recordings_with_talks,
    talk_pages,
)
from duthviewer.review.timelines import known_timelines
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.catalogue.chapters_dialog import ChapterRequest, ChaptersDialog, ChapterSubject
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.scan import Open
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.window.main_window import MainWindow

_FORMAT, _SIZE = "chapters_format", "chapters_size"


class ChapterExport(QObject):
    """Opens the dialog that exports chapters."""

    #: A file was saved (text for the user)
    done = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        watch: WatchPage,
        conference: OpenConference,
        settings: Settings,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._watch = watch
        self._conference = conference
        self._settings = settings
        self._tasks = tasks
        window.actions_by_id["export_day_chapters"].triggered.connect(self._export_day)
        watch.actions_by_id["export_chapters"].triggered.connect(self._export_talk)

    def _export_talk(self) -> None:
        """Open the dialog with the pages of the open talk, and the talks of its day."""
        if (showing := self._watch.watched.talk) is not None:
            self._open(showing.talk)

    def _export_day(self) -> None:
        self._open(None)

    def _open(self, talk: Talk | None) -> None:
        opened = self._conference.what_is_open()
        if opened is None or not opened.conference.talks:
            return
        subjects = self._subjects(opened, talk)
        kind = self._settings.get(_FORMAT, "youtube" if talk is None else "vtt")
        dialog = ChaptersDialog(
            subjects,
            self._composer(opened, talk),
            self._tasks,
            kind if kind in CHAPTER_FORMATS else "youtube",
            self._window,
        )
        if len(size := self._settings.get(_SIZE, ())) == 2:
            dialog.resize(*size)
        dialog.size_settled.connect(self._on_size)
        dialog.saved.connect(self._on_saved)
        dialog.format_changed.connect(self._on_format)
        dialog.open()

    def _subjects(self, opened: Open, talk: Talk | None) -> list[ChapterSubject]:
        subjects = []
        folder = opened.catalogue.parent
        recordings = recordings_with_talks(opened.conference)
        if talk is not None:
            files = opened.files.get(talk.id)
            recording = None if files is None else files.recording
            beside = folder if recording is None else recording.parent
            subjects.append(ChapterSubject("", self.tr("The pages of this talk"), beside, talk.id))
            # The day of the talk first.
            recordings = tuple(sorted(recordings, key=lambda one: one.id != talk.recording))
        for one in recordings:
            of_day = (
                files.day
                for each in opened.conference.talks
                if each.recording == one.id and (files := opened.files.get(each.id)) is not None
            )
            day = next((path for path in of_day if path is not None), None)
            title = self.tr("The talks of {recording}").format(recording=one.title or one.id)
            stem = one.id if day is None else day.stem
            subjects.append(
                ChapterSubject(one.id, title, folder if day is None else day.parent, stem)
            )
        return subjects

    def _composer(self, opened: Open, talk: Talk | None) -> Callable[[ChapterRequest], ChapterText]:
        words = ChapterLabels(
            page=self.tr("Page {page}"),
            no_page=self.tr("No page"),
            start=self.tr("Start"),
            pause=self.tr("Break"),
        )
        return partial(_composed, opened, talk, words)

    def _on_saved(self, path: Path, count: int) -> None:
        self.done.emit(
            self.tr("Chapters saved: {name} ({count})").format(name=path.name, count=count)
        )

    def _on_size(self, size: QSize) -> None:
        self._settings.change(_SIZE, [size.width(), size.height()])

    def _on_format(self, kind: str) -> None:
        self._settings.change(_FORMAT, kind)


def _composed(
    opened: Open, talk: Talk | None, words: ChapterLabels, request: ChapterRequest
) -> ChapterText:
    """Return the text of chapters. Reads decks, timelines and a recording's header."""
    conference, files = opened.conference, opened.files
    if not request.recording:
        assert talk is not None
        known = known_timelines(conference, files, opened.store, in_offsets=True)
        timeline = known.get(talk.id, NO_TIMELINE)
        return talk_chapters(talk, files[talk.id], timeline, request.kind, words)
    pages = {}
    if request.with_pages:
        known = known_timelines(conference, files, opened.store)
        pages = talk_pages(conference, request.recording, files, known, words)
    length_s = recording_length(conference, request.recording, files)
    chapters = day_chapters(
        conference, request.recording, length_s=length_s, pages=pages, words=words
    )
    recording = conference.recording_by_id[request.recording]
    whole = f"{conference.title}: {recording.title}" if recording.title else conference.title
    made = chapter_text(request.kind, chapters, whole, words)
    return replace(made, caution=day_caution(recording, made))

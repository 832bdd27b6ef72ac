"""Files that the user chooses for a talk, by dropping them or in a dialog."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.conference import Talk
from duthviewer.errors import KnownError
from duthviewer.library.conferences.file_types import AUDIO, SUBTITLE, VIDEO
from duthviewer.library.store.chosen_files import ChosenFileKind, ChosenFiles
from duthviewer.names import path_of, path_text
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.commands.table import connect, pick
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.talks.tools import LibraryTools
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.widgets.notice import Notice
from duthviewer.ui.window.drop import DropTarget
from duthviewer.ui.window.main_window import MainWindow

_RECORDINGS = (*VIDEO, *AUDIO)


class _CheckedFiles(NamedTuple):
    """The files dropped or chosen for a talk, by their kinds."""

    talk_id: str
    slides: Path | None
    recording: Path | None
    #: The length of the recording in seconds, 0.0 if unknown
    length_s: float
    subtitles: tuple[Path, ...]


class _Undo(NamedTuple):
    """The choices before the last change."""

    conference_id: str
    before: ChosenFiles


class FileChoices(QObject):
    """Lets the user choose the files of a talk, stores the choice, and undoes it.

    A file is used immediately, with a notice that offers Undo. A question is asked only for a
    video that may be the whole recording or this talk alone.
    """

    #: Emitted when subtitles were chosen for the open talk (their paths)
    subtitles_given = Signal(list)

    def __init__(
        self,
        window: MainWindow,
        library: LibraryPage,
        watch: WatchPage,
        conference: OpenConference,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._watch = watch
        self._conference = conference
        self._tasks = tasks
        self._undo_step: _Undo | None = None
        self._box: QMessageBox | None = None
        self._undo = QAction(self.tr("Undo the choice of files"), self)
        self._undo.triggered.connect(self._take_back_last)
        #: The notices of the watch page and of the library
        self.notices = (Notice(self._undo, watch), Notice(self._undo, self._library))
        watch.add_notice(self.notices[0])
        self._library.add_strip(self.notices[1])
        connect(
            self._library.actions_by_id,
            {
                "choose_slides_of": self._choose_slides,
                "choose_recording_of": self._choose_recording,
                "forget_chosen_of": self.forget,
            },
        )
        connect(
            watch.actions_by_id,
            {
                "choose_slides": self._choose_slides,
                "choose_recording": self._choose_recording,
                "forget_chosen": self.forget,
            },
        )
        watch.slides.choose_file.triggered.connect(self._choose_slides)
        watch.choose_file.triggered.connect(self._choose_recording)
        watch.watched.talk_changed.connect(self._update)
        watch.watched.files_changed.connect(self._update)
        self._library.current_changed.connect(self._update)
        conference.found.connect(self._update)
        self._update()

    def serve(self, library: LibraryTools) -> None:
        """Handle files that are dropped onto a talk of the library page."""
        library.drops.target_at = self.target_at
        library.drops.hint_for = self.hint_for
        library.drops.dropped_on.connect(self.take)
        library.forget_chosen_requested.connect(self.forget)

    # Dropping.

    def target_at(self, point: QPoint, paths: Sequence[Path]) -> DropTarget | None:
        """Return the talk at a point of the screen if these files can belong to a talk."""
        if not _are_for_a_talk(paths):
            return None
        if self._is_watching():
            talk, area = self._talk(), self._watch.stage_area()
        else:
            grid = self._library.grid
            view = grid.viewport()
            index = grid.indexAt(view.mapFromGlobal(point)) if grid.isVisible() else None
            if index is None or not index.isValid():
                return None
            talk = self._talk(self._library.model.row(index).talk_id)
            card = grid.visualRect(index)
            area = QRect(view.mapToGlobal(card.topLeft()), card.size())
        if talk is None:
            return None
        words = self.tr("Use for “{title}”").format(title=_short(talk.title))
        return DropTarget(talk.id, words, area)

    def hint_for(self, paths: Sequence[Path]) -> str:
        """Return a hint for files that are dragged over the library page."""
        if self._is_watching() or not _are_for_a_talk(paths) or not self._library.grid.isVisible():
            return ""
        return self.tr("Or drop onto a talk, to use the file for that talk")

    def take(self, target: DropTarget, paths: Sequence[Path]) -> None:
        """Use files that were dropped onto a talk."""
        self.give(target.talk_id, paths)

    # Using files.

    def give(self, talk_id: str, paths: Sequence[Path]) -> None:
        """Check files on a thread and use them for a talk of the open conference."""

        def check(_: Task) -> _CheckedFiles:
            return _checked(talk_id, paths)

        self._tasks.run(check, self._on_checked)

    def use_copy(
        self,
        conference_id: str,
        talk_id: str,
        recording_id: str,
        kind: ChosenFileKind,
        path: Path,
        text: str,
    ) -> None:
        """Use a copy in place of a recording, and show ``text`` with Undo."""
        before = self._conference.given_of(conference_id)
        given = before.with_file(kind, talk_id, recording_id, path)
        self._undo_step = _Undo(conference_id, before)
        self._conference.set_given(conference_id, given)
        self._say(text)

    def forget(self) -> None:
        """Use the current talk's files that are found by name."""
        if (talk := self._talk()) is None:
            return
        before = self._given()
        if before.has(talk.id, talk.recording):
            text = self.tr("“{title}” uses the files found by name again.")
            self._remember(before.without(talk.id, talk.recording), before)
            self._say(text.format(title=talk.title))

    def _on_checked(self, checked: _CheckedFiles) -> None:
        talk = self._talk(checked.talk_id)
        if talk is None:
            return
        before = given = self._given()
        said = []
        if checked.slides is not None:
            given = given.with_file(ChosenFileKind.SLIDES, talk.id, talk.recording, checked.slides)
            text = self.tr("{file} is now the slides of “{title}”.")
            said.append(text.format(file=checked.slides.name, title=talk.title))
        for path in reversed(checked.subtitles):
            given = given.with_file(ChosenFileKind.SUBTITLES, talk.id, talk.recording, path)
            text = self.tr("{file} is now among the subtitles of “{title}”.")
            said.append(text.format(file=path.name, title=talk.title))
        if said:
            self._remember(given, before)
            self._say(" ".join(said))
        if checked.subtitles and self._is_watching():
            self.subtitles_given.emit(list(checked.subtitles))
        if (film := checked.recording) is not None:
            if checked.length_s and checked.length_s <= talk.start_s:
                # The file ends before the talk's offset, so it is the talk alone.
                self._use_recording(talk, film, ChosenFileKind.OWN_VIDEO)
            elif self._is_alone(talk):
                self._use_recording(talk, film, ChosenFileKind.RECORDING)
            else:
                self._ask_what_it_holds(talk, film, checked.length_s)

    def _is_alone(self, talk: Talk) -> bool:
        """Return whether the recording has only this talk, which starts at 0."""
        conference = self._conference.conference
        assert conference is not None
        others = [one for one in conference.talks if one.recording == talk.recording]
        return len(others) == 1 and talk.start_s == 0

    def _ask_what_it_holds(self, talk: Talk, path: Path, length_s: float) -> None:
        conference = self._conference.conference
        assert conference is not None
        self._box = box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Use a recording"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        text = self.tr("Use {file} as the recording of “{title}”?")
        box.setText(text.format(file=path.name, title=talk.title))
        day = conference.recording_by_id[talk.recording]
        about = self.tr(
            "The file is {length} long. Does it hold only this talk, or all of “{day}”, in which"
            " the talk begins at {start}?\n\nNothing is copied or moved."
        )
        box.setInformativeText(
            about.format(length=clock(length_s), day=day.title or day.id, start=clock(talk.start_s))
        )
        alone = box.addButton(self.tr("Only this talk"), QMessageBox.ButtonRole.ActionRole)
        whole = box.addButton(self.tr("The whole recording"), QMessageBox.ButtonRole.ActionRole)
        alone.clicked.connect(self._on_own_video)
        whole.clicked.connect(self._on_whole_recording)
        box.addButton(QMessageBox.StandardButton.Cancel)
        last_s = max(one.start_s for one in conference.talks if one.recording == talk.recording)
        # A file long enough for the start of every talk is most likely the whole recording.
        box.setDefaultButton(whole if length_s > last_s else alone)
        box.setProperty("talk", talk.id)
        box.setProperty("path", path_text(path))
        box.open()

    def _on_own_video(self) -> None:
        self._on_answer(ChosenFileKind.OWN_VIDEO)

    def _on_whole_recording(self) -> None:
        self._on_answer(ChosenFileKind.RECORDING)

    def _on_answer(self, kind: ChosenFileKind) -> None:
        assert self._box is not None
        if (talk := self._talk(self._box.property("talk"))) is not None:
            self._use_recording(talk, path_of(self._box.property("path")), kind)

    def _use_recording(self, talk: Talk, path: Path, kind: ChosenFileKind) -> None:
        before = self._given()
        self._remember(before.with_file(kind, talk.id, talk.recording, path), before)
        text = self.tr("{file} is now the recording of “{title}”.")
        self._say(text.format(file=path.name, title=talk.title))

    # Choosing in a dialog.

    def _choose_slides(self) -> None:
        self._choose(self.tr("Choose the slides"), self.tr("Slides ({patterns})"), ("pdf",))

    def _choose_recording(self) -> None:
        title = self.tr("Choose the recording")
        self._choose(title, self.tr("Recordings ({patterns})"), _RECORDINGS)

    def _choose(self, title: str, kinds: str, suffixes: Sequence[str]) -> None:
        talk, now = self._talk(), self._conference.now
        if talk is None or now is None:
            return
        patterns = kinds.format(patterns=" ".join(f"*.{suffix}" for suffix in suffixes))
        parent: QWidget = self._watch if self._is_watching() else self._window
        path, _ = QFileDialog.getOpenFileName(parent, title, str(now.path.parent), patterns)
        if path:
            self.give(talk.id, [Path(path)])

    # Storing the choice.

    def _given(self) -> ChosenFiles:
        return self._conference.given_of(self._conference.id)

    def _remember(self, given: ChosenFiles, before: ChosenFiles) -> None:
        self._undo_step = _Undo(self._conference.id, before)
        self._conference.set_given(self._conference.id, given)

    def _say(self, text: str) -> None:
        self.notices[not self._is_watching()].say(text)

    def _take_back_last(self) -> None:
        step, self._undo_step = self._undo_step, None
        for notice in self.notices:
            notice.hide()
        if step is not None:
            self._conference.set_given(*step)

    def _is_watching(self) -> bool:
        return self._window.page() is self._watch and self._watch.watched.talk is not None

    def _talk(self, talk_id: str = "") -> Talk | None:
        """Return a talk of the open conference by its id, or the current talk."""
        conference = self._conference.conference
        if conference is None:
            return None
        if not talk_id:
            if (showing := self._watch.watched.talk) is not None and self._is_watching():
                talk_id = showing.talk.id
            elif (row := self._library.current_row()) is not None:
                talk_id = row.talk_id
        return conference.talk_by_id.get(talk_id)

    def _update(self) -> None:
        talk = self._talk()
        has_chosen = talk is not None and self._given().has(talk.id, talk.recording)
        library, watch = self._library.actions_by_id, self._watch.actions_by_id
        choosing = (
            *pick(library, "choose_slides_of", "choose_recording_of"),
            *pick(watch, "choose_slides", "choose_recording"),
        )
        for action in choosing:
            action.setEnabled(talk is not None)
        library["forget_chosen_of"].setEnabled(has_chosen)
        watch["forget_chosen"].setEnabled(has_chosen)


def _are_for_a_talk(paths: Sequence[Path]) -> bool:
    """Return whether the files can belong to one talk: at most one deck and one recording."""
    suffixes = [path.suffix[1:].lower() for path in paths]
    decks = sum(suffix == "pdf" for suffix in suffixes)
    recordings = sum(suffix in _RECORDINGS for suffix in suffixes)
    subtitles = sum(suffix in SUBTITLE for suffix in suffixes)
    known = decks + recordings + subtitles == len(suffixes) > 0
    return known and decks <= 1 and recordings <= 1


def _checked(talk_id: str, paths: Sequence[Path]) -> _CheckedFiles:
    """Check files on a thread. Raise KnownError for a file that cannot be used."""
    from duthviewer.playback.probe import probe

    slides, recording, length_s, subtitles = None, None, 0.0, []
    for path in (one.absolute() for one in paths):
        suffix = path.suffix[1:].lower()
        if not _has_content(path):
            text = QCoreApplication.translate("FileChoices", "{path} is not a file or is empty.")
            raise KnownError(text.format(path=path))
        if suffix == "pdf":
            slides = path
        elif suffix in SUBTITLE:
            subtitles.append(path)
        else:
            recording, length_s = path, probe(path).duration_s
    return _CheckedFiles(talk_id, slides, recording, length_s, tuple(subtitles))


def _has_content(path: Path) -> bool:
    try:
        return path.is_file() and path.stat().st_size > 0
    except OSError:
        return False


def _short(title: str, most: int = 48) -> str:
    return title if len(title) <= most else f"{title[: most - 1].rstrip()}…"

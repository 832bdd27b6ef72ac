"""The dialog that makes a conference from files: choose files, find the talks, check, save."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.conferences.file_types import VIDEO
from duthviewer.library.importing.added_conferences import AddedConferences, add_one
from duthviewer.library.importing.values import ImportedConference
from duthviewer.slides.deck import Deck
from duthviewer.sync.made_conference import (
    FoundTalk,
    common_folder,
    conference_of,
    described,
)
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.catalogue.found_talks import PICTURE, FoundTalkList, PicturedTalk
from duthviewer.ui.catalogue.locator import TalkLocator
from duthviewer.ui.slides.pages import as_image
from duthviewer.ui.state.dropped_files import films_and_decks
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import dialog_button
from duthviewer.ui.widgets.file_list import FileList
from duthviewer.ui.window.drop import DropArea

_NAME = "catalogue.yaml"


class MakeConferenceDialog(QDialog):
    """Three steps: choose the files, search, check the talks found."""

    #: Emitted when the catalogue was written (AddedConferences)
    made = Signal(object)

    def __init__(self, locator: TalkLocator, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Make a conference from files"))
        self.resize(760, 600)
        #: Searches the recordings for the decks
        self.locator = locator
        self._tasks = tasks
        self._talks: list[FoundTalk] = []
        self._is_leaving = False
        locator.progressed.connect(self._on_progressed)
        locator.found.connect(self._on_found)
        locator.failed.connect(self._on_failed)
        locator.stopped.connect(self._on_stopped)
        self._heading = QLabel(self)
        self._heading.setFont(theme.font(17, semibold=True))
        self._hint = QLabel(self)
        self._hint.setObjectName("muted")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self.problem = QLabel(self)
        self.problem.setObjectName("amber")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem.hide()
        #: The steps of the dialog
        self.pages = QStackedWidget(self)
        self.files_page = self._make_files_page()
        self._search_page = self._make_search_page()
        self.found_page = self._make_found_page()
        for page in (self.files_page, self._search_page, self.found_page):
            self.pages.addWidget(page)
        self.back = dialog_button(self.tr("Back"), self.tr("Choose other files"), self)
        self.back.clicked.connect(self._show_files)
        self.cancel = dialog_button(
            self.tr("Cancel"), self.tr("Close without making a conference"), self
        )
        self.cancel.clicked.connect(self._cancel)
        self.go = dialog_button("", "", self)
        self.go.setAutoDefault(True)
        self.go.setDefault(True)
        self.go.clicked.connect(self._go_on)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        for part in (self._heading, self._hint, self.pages, self.problem):
            column.addWidget(part, 1 if part is self.pages else 0)
        column.addSpacing(4)
        column.addLayout(buttons)
        drop = DropArea(
            self, self.tr("Drop to add"), self.tr("Recordings, slides, or folders with them")
        )
        drop.dropped.connect(self._on_dropped)
        self._show_files()

    def take(self, recordings: Sequence[Path], decks: Sequence[Path]) -> None:
        """Add files to the lists."""
        self.recordings.add(recordings)
        self.decks.add(decks)
        if self.focusWidget() is self.recordings.add_button and self.go.isEnabled():
            self.go.setFocus()

    def _on_dropped(self, paths: Sequence[Path]) -> None:
        if self.pages.currentWidget() is self._search_page:
            self._say(self.tr("Files can be added after the search."))
            return
        self._tasks.run(lambda _: films_and_decks(paths), self._take_dropped)

    def _take_dropped(self, files: tuple[list[Path], list[Path]]) -> None:
        if self._is_leaving or self.pages.currentWidget() is self._search_page:
            return
        recordings, decks = files
        if self.pages.currentWidget() is not self.files_page:
            self._show_files()
        self.problem.hide()
        if recordings or decks:
            self.take(recordings, decks)
        else:
            self._say(self.tr("There is no recording and no PDF among the files you dropped."))

    def done(self, result: int) -> None:
        self._is_leaving = True
        self.locator.leave()
        super().done(result)

    # The pages.

    def _make_files_page(self) -> QWidget:
        page = QWidget(self)
        self.recordings = FileList(
            self.tr("Recordings"), self.tr("Choose the recordings"), VIDEO, page
        )
        self.decks = FileList(
            self.tr("Slides of the talks"),
            self.tr("Choose the slides of the talks"),
            ("pdf",),
            page,
        )
        self.recordings.changed.connect(self._enable)
        self.decks.changed.connect(self._enable)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.recordings, 2)
        column.addWidget(self.decks, 3)
        return page

    def _make_search_page(self) -> QWidget:
        page = QWidget(self)
        self.bar = QProgressBar(page)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Search progress"))
        self.stage = QLabel(page)
        self.stage.setTextFormat(Qt.TextFormat.PlainText)
        self.stage.setFont(theme.font(13, tabular=True))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self.bar)
        column.addWidget(self.stage)
        column.addStretch(3)
        return page

    def _make_found_page(self) -> QWidget:
        page = QWidget(self)
        label = QLabel(self.tr("Conference"), page)
        self.title = QLineEdit(page)
        self.title.setFixedHeight(36)
        self.title.setAcceptDrops(False)
        self.title.setAccessibleName(self.tr("Title of the conference"))
        self.title.setToolTip(self.tr("Title of the conference"))
        label.setBuddy(self.title)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label)
        row.addWidget(self.title, 1)
        self.talks = FoundTalkList(page)
        self.talks.changed.connect(self._enable)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self.talks, 1)
        return page

    def _show_files(self) -> None:
        self._show(
            self.files_page,
            self.tr("Make a conference from files"),
            self.tr(
                "Choose the recordings and the slides of the talks, or drop files and folders"
                " here. duthviewer finds where each talk begins; nothing is copied or moved."
            ),
            self.tr("Find the talks"),
        )
        self.recordings.add_button.setFocus()

    def _show(self, page: QWidget, heading: str, hint: str, go: str) -> None:
        self.pages.setCurrentWidget(page)
        self._heading.setText(heading)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.go.setText(go)
        self.go.setToolTip(go)
        self.go.setVisible(page is not self._search_page)
        self.back.setVisible(page is self.found_page)
        self.problem.hide()
        self._enable()

    def _enable(self) -> None:
        # Also called while the pages are built.
        if not hasattr(self, "go"):
            return
        if self.pages.currentWidget() is self.found_page:
            self.go.setEnabled(bool(self.talks.chosen()))
        else:
            self.go.setEnabled(bool(self.recordings.paths() and self.decks.paths()))

    # The steps.

    def _go_on(self) -> None:
        if self.pages.currentWidget() is self.files_page:
            self._search()
        else:
            self._save()

    def _cancel(self) -> None:
        if self.locator.is_running():
            self.stage.setText(self.tr("Stopping…"))
            self.locator.stop()
        else:
            self.reject()

    def _search(self) -> None:
        self._show(
            self._search_page,
            self.tr("Searching for the talks…"),
            self.tr("An eight-hour recording takes a few minutes."),
            "",
        )
        self.bar.setValue(0)
        self.stage.setText(self.tr("Reading the slides…"))
        self.cancel.setFocus()
        self.locator.start(self.recordings.paths(), self.decks.paths())

    def _on_progressed(self, number: int, stage: str, done: float) -> None:
        self.bar.setValue(round(done * 1000))
        count = len(self.recordings.paths())
        words = {
            "pages": self.tr("Reading the slides…"),
            "decks": self.tr("Reading the slides…"),
            "changes": self.tr("Finding when the pages change…"),
        }.get(stage, self.tr("Scanning the recording…"))
        if count > 1:
            words += "  " + self.tr("Recording {number} of {count}").format(
                number=number, count=count
            )
        self.stage.setText(f"{words}  {done:.0%}")

    def _on_stopped(self) -> None:
        if not self._is_leaving:
            self._show_files()

    def _on_failed(self, why: str) -> None:
        self._show_files()
        self._say(self.tr("Searching for talks failed. {why}").format(why=why))

    def _on_found(self, talks: list[FoundTalk]) -> None:
        ratio = self.devicePixelRatioF()
        self.stage.setText(self.tr("Reading the titles…"))
        self._tasks.run(
            lambda _: [_with_picture(talk, ratio) for talk in described(talks)], self._on_pictures
        )

    def _on_pictures(self, talks: list[PicturedTalk]) -> None:
        if self._is_leaving:
            return
        there = {one.talk.deck for one in talks}
        unreadable = self.locator.unreadable
        there.update(unreadable)
        missing = [deck for deck in self.decks.paths() if deck not in there]
        if not talks:
            self._show_files()
            self._say(
                *unreadable.values(),
                self.tr(
                    "None of these slides appear in the recording. Are they from this day, and"
                    " is the screen visible in the video?"
                ),
            )
            return
        self._talks = [one.talk for one in talks]
        self.talks.show_talks(talks, missing)
        self.title.setText(common_folder(self._talks).name)
        self._show(
            self.found_page,
            self.tr("Talks found: {count}").format(count=len(talks)),
            self.tr(
                "Check the result. It is saved as a catalogue: a small file that you can share."
            ),
            self.tr("Save and open"),
        )
        if unreadable:
            self._say(*unreadable.values())
        self.title.setFocus()

    def _save(self) -> None:
        talks = self.talks.chosen()
        if not talks:
            return
        catalogue = common_folder(talks) / _NAME
        self._write(catalogue, talks, asked=False)

    def _write(self, catalogue: Path, talks: Sequence[FoundTalk], *, asked: bool) -> None:
        title = self.title.text()

        def write(_: Task) -> AddedConferences | None:
            if not asked and catalogue.exists():
                return None
            made = conference_of(catalogue.parent, talks, title)
            outside = list(dict.fromkeys(path.parent for path in made.outside))
            imported = ImportedConference(conference=made.conference)
            return add_one(catalogue, imported, outside, replaces=True)

        self.go.setEnabled(False)
        self._tasks.run(write, self._on_written, self._on_not_written)

    def _on_written(self, added: AddedConferences | None) -> None:
        if added is None:
            # Never overwrite an existing catalogue without asking.
            self._ask_where()
            return
        self.made.emit(added)
        self.accept()

    def _on_not_written(self, error: KnownError) -> None:
        self._enable()
        self._say(error_text(error))
        self._ask_where()

    def _ask_where(self) -> None:
        self._enable()
        talks = self.talks.chosen()
        if not talks:
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the catalogue"),
            str(_unused(common_folder(talks))),
            self.tr("Catalogues (*.yaml)"),
        )
        if name:
            path = Path(name)
            self._write(path if path.suffix else path.with_suffix(".yaml"), talks, asked=True)

    def _say(self, *lines: str) -> None:
        text = "\n".join(lines)
        self.problem.setText(text)
        self.problem.setAccessibleName(text)
        self.problem.show()


def _with_picture(talk: FoundTalk, ratio: float) -> PicturedTalk:
    """Render the first page of a talk's deck, on a thread."""
    size = QSize(PICTURE) * ratio
    try:
        with Deck(talk.deck) as deck:
            image = as_image(deck.render(1, size.width())).copy()
    except KnownError:
        return PicturedTalk(talk, None)
    image = image.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    image.setDevicePixelRatio(ratio)
    return PicturedTalk(talk, image)


def _unused(folder: Path) -> Path:
    """Return an unused name for a catalogue in a folder."""
    number = 2
    while (path := folder / f"catalogue-{number}.yaml").exists():
        number += 1
    return path

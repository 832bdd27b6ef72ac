"""*Compare with another talk*: choose one, wait, and see both page by page."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from duthviewer.catalogue.clock import clock
from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.store.store import Store
from duthviewer.review.comparison.compare import (
    ComparedPage,
    ComparingCancelled,
    PaceComparison,
    compare_talks,
)
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.review.compare_choices import TalkChoice, read_choice, talk_choices
from duthviewer.ui.review.compare_chooser import CompareChooser
from duthviewer.ui.review.compare_table import CompareTable, paint_side
from duthviewer.ui.search.page_pictures import PagePictures
from duthviewer.ui.state.moment import Moment
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.elided_label import ElidedLabel
from duthviewer.ui.widgets.plain_text import one_line, window_title

#: The setting with the window's width and height
SIZE = "compare_size"
_USUAL = QSize(1120, 720)
_REFRESH_MS = 100
_COPIED_MS = 2000


class _Compared(NamedTuple):
    """The result of comparing: the other talk and the pages of both."""

    there: ReviewedTalk
    comparison: PaceComparison


class CompareWindow(QDialog):
    """Compares one talk with others, in a window beside the main one."""

    #: Play a moment of a talk (its catalogue, a Moment)
    moment_requested = Signal(object, object)

    def __init__(
        self,
        here: ReviewedTalk,
        catalogue: Path,
        store: Store | None,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._here, self._catalogue = here, catalogue
        self._store, self._settings = store, settings
        self._tasks = Tasks(self, threads=1)
        self._task: Task | None = None
        self._choice: TalkChoice | None = None
        self._there: ReviewedTalk | None = None
        #: Written on the thread, shown by a timer
        self._done = 0.0
        self.pictures = PagePictures(self._deck_of, self)
        self.setObjectName("compare")
        self.setWindowTitle(window_title(self.tr("Compare: {title}").format(title=here.talk.title)))
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self._show_progress)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(_COPIED_MS)
        self._copied.timeout.connect(self._name_copy)

        heading = self.tr("Compare “{title}” with another talk").format(
            title=one_line(here.talk.title)
        )
        self.heading = ElidedLabel(self)
        self.heading.setFont(theme.font(15, semibold=True))
        self.heading.setText(heading)
        #: Why the last comparison failed, below the heading
        self.problem = QLabel(self)
        self.problem.setTextFormat(self.heading.textFormat())
        self.problem.setObjectName("amber")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.chooser = CompareChooser(self)
        self.chooser.chosen.connect(self._compare)
        self.table = CompareTable(self.pictures, self)
        self.table.page_chosen.connect(self._play)
        self.table.current_changed.connect(self._enable)
        self.table.copied.connect(self._on_copied)
        #: The pages: choosing, waiting, the comparison
        self.stack = QStackedWidget(self)
        for page in (self.chooser, self._waiting_page(), self._result_page()):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.problem)
        column.addWidget(self.stack, 1)
        self.setMinimumSize(theme.text_px(640), theme.text_px(360))
        size = settings.get(SIZE)
        usual = QSize(*(round(one) for one in size)) if _is_size(size) else _USUAL
        self.resize(usual.boundedTo(self.screen().availableSize() - QSize(40, 60)))
        self.finished.connect(self._on_finished)
        self._read_choices()
        self.chooser.setFocus()

    def _waiting_page(self) -> QWidget:
        page = QWidget(self)
        self.waiting = QLabel(page)
        self.waiting.setTextFormat(self.heading.textFormat())
        self.bar = QProgressBar(page)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("Progress of the comparison"))
        self.cancel_button = QPushButton(self.tr("Cancel"), page)
        self.cancel_button.setToolTip(self.tr("Stop comparing  (Esc)"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.cancel)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self.waiting)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        column.addLayout(row)
        column.addStretch(2)
        return page

    def _result_page(self) -> QWidget:
        page = QWidget(self)
        #: The two talks with their lengths
        self.sides = (_SideLabel(page, is_other=False), _SideLabel(page, is_other=True))
        #: How many pages are different
        self.totals = ElidedLabel(page)
        self.totals.setObjectName("muted")
        self.play_button = self._button(
            page, self.tr("Play here"), self.tr("Play the page in this talk  (Enter)")
        )
        self.play_button.clicked.connect(self._play_here)
        self.play_other_button = self._button(
            page,
            self.tr("Play in the other talk"),
            self.tr("Play the page in the other talk  (Shift+Enter)"),
        )
        self.play_other_button.clicked.connect(self._play_there)
        self.copy_button = self._button(page, "", self.tr("Copy all rows for a spreadsheet"))
        self._name_copy()
        self.copy_button.clicked.connect(self._copy)
        self.again_button = self._button(
            page, self.tr("Another talk…"), self.tr("Compare with another talk")
        )
        self.again_button.clicked.connect(self.choose_again)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.play_button)
        row.addWidget(self.play_other_button)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        row.addWidget(self.again_button)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for side in self.sides:
            column.addWidget(side)
        column.addWidget(self.totals)
        column.addSpacing(4)
        column.addWidget(self.table, 1)
        column.addSpacing(6)
        column.addLayout(row)
        return page

    def _button(self, page: QWidget, text: str, hint: str) -> QPushButton:
        button = QPushButton(text, page)
        button.setToolTip(hint)
        button.setAutoDefault(False)
        return button

    # Choosing.

    def _read_choices(self) -> None:
        here, catalogue, store = self._here, self._catalogue, self._store
        self._tasks.run(
            lambda _: talk_choices(here.talk, here.conference, catalogue, store),
            self._on_choices,
            self._on_failed,
        )

    def _on_choices(self, choices: list[TalkChoice]) -> None:
        self.chooser.show_choices(choices)

    def choose_again(self) -> None:
        """Show the list of talks again."""
        self.stack.setCurrentIndex(0)
        self.chooser.setFocus()

    # Comparing.

    def _compare(self, choice: TalkChoice) -> None:
        here, store, media = self._here, self._store, list(self._settings.media)
        self._choice, self._done = choice, 0.0
        self._show_problem("")

        def work(task: Task) -> _Compared | None:
            def report(done: float) -> None:
                self._done = done

            try:
                there = read_choice(choice, store, media, lambda: task.cancelled)
                return _Compared(there, compare_talks(here, there, report, lambda: task.cancelled))
            except ComparingCancelled:
                return None

        self.waiting.setText(
            self.tr("Comparing with “{title}”…").format(title=one_line(choice.title))
        )
        self.bar.setValue(0)
        self.stack.setCurrentIndex(1)
        self.cancel_button.setFocus()
        self._timer.start()
        self._task = self._tasks.run(work, self._on_compared, self._on_failed)

    def _show_progress(self) -> None:
        self.bar.setValue(round(1000 * self._done))

    def cancel(self) -> None:
        """Stop comparing, and show the list of talks again."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._timer.stop()
        self.choose_again()

    def is_settled(self) -> bool:
        """Return whether nothing is being compared."""
        return self._task is None

    def _on_compared(self, compared: _Compared | None) -> None:
        self._task = None
        self._timer.stop()
        if compared is None:
            return
        self._there = compared.there
        comparison = compared.comparison
        self.pictures.forget()
        for side, talk, report in zip(
            self.sides,
            (self._here, compared.there),
            (comparison.here, comparison.there),
            strict=True,
        ):
            text = self.tr("{title} · {conference} · {length}").format(
                title=one_line(talk.talk.title),
                conference=one_line(talk.conference.title),
                length=clock(report.length_s),
            )
            side.setText(text)
        self.totals.setText(self._totals(comparison))
        self.stack.setCurrentIndex(2)
        self.table.show_comparison(comparison)
        self.table.setFocus()
        self._enable()

    def _on_failed(self, error: KnownError) -> None:
        self._task = None
        self._timer.stop()
        self._show_problem(error_text(error))
        self.choose_again()

    def _show_problem(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _totals(self, comparison: PaceComparison) -> str:
        moved = sum(1 for row in comparison.pages if row.reordered)
        counts = (
            (self.tr("{count} longer"), comparison.count("longer")),
            (self.tr("{count} shorter"), comparison.count("shorter")),
            (self.tr("{count} dropped"), comparison.count("dropped")),
            (self.tr("{count} added"), comparison.count("added")),
            (self.tr("{count} reordered"), moved),
        )
        texts = [text.format(count=count) for text, count in counts if count]
        if not texts:
            return self.tr("No page is different in the other talk.")
        return self.tr("Pages in the other talk: {counts}").format(counts=", ".join(texts))

    def _deck_of(self, key: str) -> Path | None:
        """Return the deck of either talk. Called on a thread."""
        for talk in (self._here, self._there):
            if talk is not None and talk.key == key:
                return talk.files.deck
        return None

    # Playing and copying.

    def _enable(self) -> None:
        row = self.table.current()
        self.play_button.setEnabled(row is not None and _is_shown(row, is_other=False))
        self.play_other_button.setEnabled(row is not None and _is_shown(row, is_other=True))

    def _play_here(self) -> None:
        if (row := self.table.current()) is not None:
            self._play(row, False)

    def _play_there(self) -> None:
        if (row := self.table.current()) is not None:
            self._play(row, True)

    def _play(self, row: ComparedPage, is_other: bool) -> None:
        """Play the first moment of a page in one of the talks."""
        page = row.there if is_other else row.here
        talk = self._there if is_other else self._here
        if talk is None or page is None or page.first_shown_s is None:
            return
        catalogue = self._catalogue
        if is_other and self._choice is not None:
            catalogue = self._choice.catalogue
        offset_s = page.first_shown_s + talk.talk.start_s
        self.moment_requested.emit(catalogue, Moment(talk.key, offset_s, page.page))

    def _copy(self) -> None:
        self.table.copy_rows(whole=True)

    def _on_copied(self, _count: int) -> None:
        self.copy_button.setText(self.tr("Copied"))
        self._copied.start()

    def _name_copy(self) -> None:
        self.copy_button.setText(self.tr("Copy table"))

    # Closing.

    def reject(self) -> None:
        """Escape stops a comparison; without one it closes the window."""
        if self._task is not None:
            self.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._task is not None:
            self.cancel()
        super().closeEvent(event)

    def _on_finished(self) -> None:
        self._timer.stop()
        if not self.isMaximized():
            self._settings.change(SIZE, [self.width(), self.height()])
        self.pictures.close()
        self._tasks.close()
        self.deleteLater()


class _SideLabel(QWidget):
    """The name of a talk behind a piece of its bars."""

    def __init__(self, parent: QWidget, *, is_other: bool) -> None:
        super().__init__(parent)
        self._is_other = is_other
        self.label = ElidedLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(30, 0, 0, 0)
        row.addWidget(self.label, 1)

    def setText(self, text: str) -> None:
        self.label.setText(text)

    def text(self) -> str:
        return self.label.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0, self.height() / 2 - 4.5, 22, 9)
        paint_side(painter, bar, is_other=self._is_other)
        painter.end()


def _is_shown(row: ComparedPage, *, is_other: bool) -> bool:
    page = row.there if is_other else row.here
    return page is not None and page.visits > 0


def _is_size(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2

"""Marks on the slides what was shown and not said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction

from duthviewer.errors import KnownError
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.commands.table import connect
from duthviewer.ui.review.reviewed import reviewed_of
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.watch.page import WatchPage

if TYPE_CHECKING:
    from duthviewer.review.terms.term_comparison import TermComparison

_SETTING = "mark_unsaid"
#: Corrections and delays of subtitles come several at a time.
_DEBOUNCE_MS = 400


class UnsaidMarks(QObject):
    """Compares the open talk with its subtitles while the command is on."""

    #: Why nothing is marked (text to show)
    told = Signal(str)

    def __init__(self, page: WatchPage, settings: Settings, tasks: Tasks) -> None:
        super().__init__(page)
        self._page = page
        self._settings = settings
        self._tasks = tasks
        self._task: Task | None = None
        #: Whether the command was just used, so that a notice follows
        self._was_used = False
        self._action: QAction = page.actions_by_id["mark_unsaid"]
        self._action.setCheckable(True)
        connect(page.actions_by_id, {"mark_unsaid": self.toggle})
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DEBOUNCE_MS)
        self._timer.timeout.connect(self._compare)
        watched, slides = page.watched, page.slides
        watched.talk_changed.connect(self._on_talk)
        for signal in (
            watched.files_changed, watched.talk_edited, watched.timeline_changed,
            watched.length_changed, page.tools.subtitles.changed, slides.deck_opened,
        ):  # fmt: skip
            signal.connect(self._on_change)
        settings.changed.connect(self._on_setting)
        self._on_setting("")
        self._on_talk()

    @property
    def is_on(self) -> bool:
        return self._action.isChecked()

    def is_settled(self) -> bool:
        """Return whether nothing is being compared."""
        return self._task is None and not self._timer.isActive()

    def toggle(self) -> None:
        """Start or stop marking."""
        self._was_used = not self._settings.get(_SETTING)
        self._settings.change(_SETTING, self._was_used)
        self._apply()

    def _on_setting(self, key: str) -> None:
        if key in ("", _SETTING):
            self._apply()

    def _apply(self) -> None:
        self._action.setChecked(self._settings.get(_SETTING) is True)
        if self.is_on:
            self._compare()
        else:
            self._stop()
            self._page.slides.show_unsaid({})

    def _on_talk(self) -> None:
        self._stop()
        self._page.slides.show_unsaid({})
        self._action.setEnabled(self._page.watched.talk is not None)
        self._on_change()

    def _on_change(self, _count: int = 0) -> None:
        if self.is_on:
            self._timer.start()

    def _stop(self) -> None:
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _compare(self) -> None:
        self._stop()
        talk = reviewed_of(self._page.watched, self._page.tools.subtitles)
        if talk is None:
            return
        if not talk.timeline or talk.files.deck is None:
            self._tell(self.tr("Without a timeline, it is unknown what was said on each page"))
            return

        def work(task: Task) -> TermComparison | None:
            # Imported here because it is slow.
            from duthviewer.review.pace.reading import read_terms

            return read_terms(talk, lambda: task.cancelled)

        self._task = self._tasks.run(work, self._on_compared, self._on_failed)

    def _on_compared(self, compared: TermComparison | None) -> None:
        self._task = None
        if compared is None:
            self._page.slides.show_unsaid({})
            self._tell(self.tr("Without subtitles, it is unknown what was said"))
            return
        self._page.slides.show_unsaid(compared.not_said)
        terms = [term for terms in compared.not_said.values() for term in terms]
        if not any(compared.counts.values()):
            self._tell(self.tr("The slides have no text to compare"))
        elif not terms:
            self._tell(self.tr("Everything on the slides was said"))
        else:
            pages = sum(1 for terms in compared.not_said.values() if terms)
            self._tell(self.tr("Pages with terms that were not said: {count}").format(count=pages))

    def _on_failed(self, _error: KnownError) -> None:
        self._task = None
        self._tell(self.tr("Without subtitles, it is unknown what was said"))

    def _tell(self, text: str) -> None:
        """Tell the effect of the command, but not that of each change of the talk."""
        if self._was_used:
            self._was_used = False
            self.told.emit(text)

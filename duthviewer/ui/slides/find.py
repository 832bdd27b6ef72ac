"""Text search in all pages of a deck, and its bar."""

from __future__ import annotations

import logging
import time
from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QWidget

from duthviewer.errors import KnownError
from duthviewer.slides.deck import Deck
from duthviewer.slides.text import Folded, find, fold
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.slides.bar import BarButton, Pill
from duthviewer.ui.slides.view import SlidesView
from duthviewer.ui.widgets import theme

logger = logging.getLogger(__name__)

#: One task looks for so long, then says what it has found: the others get their turn.
_TURN_S = 0.04
#: Looking begins when the person has not typed for so long.
_TYPED_MS = 120
#: More hits than anybody leafs through; a single letter in a long deck has more.
_MOST_HITS = 10_000

_BAR_WIDTH = 348
_MARGIN = 8


@dataclass(frozen=True)
class TextMatch:
    """A match: the page and the range of its letters."""

    page: int
    start: int
    end: int


@dataclass(frozen=True)
class _SearchedPages:
    """The matches of one task, and the page at which the next task continues; 0 at the end."""

    hits: list[TextMatch]
    next_page: int


class DeckFind(QObject):
    """Searches a deck from its first page, a few pages at a time, off the GUI thread."""

    #: Matches were found, the current match changed, or the search ended
    changed = Signal()
    #: A match became the current one (TextMatch)
    reached = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._deck: Deck | None = None
        self._task: Task | None = None
        #: The folded text of pages; one task at a time writes it.
        self._texts: dict[int, Folded] = {}
        self._wanted = ""
        self._from_page = 1
        self._current = -1
        self.hits: list[TextMatch] = []
        self.by_page: Counter[int] = Counter()

    @property
    def is_searching(self) -> bool:
        """Return whether pages remain to be searched."""
        return self._task is not None

    @property
    def current(self) -> TextMatch | None:
        """The current hit."""
        return self.hits[self._current] if self._current >= 0 else None

    @property
    def current_number(self) -> int:
        """The number of the current match, from 1; 0 for none."""
        return self._current + 1

    def use(self, deck: Deck | None) -> None:
        """Set the deck to search."""
        if deck is not self._deck:
            self._stop()
            self._deck = deck
            self._texts = {}

    def search(self, text: str, from_page: int) -> None:
        """Search for a text; the first match at or after ``from_page`` becomes current."""
        self._stop()
        self._wanted = fold(text).text
        self._from_page = from_page
        if self._wanted.strip() and self._deck is not None:
            self._search(1)
        self.changed.emit()

    def step(self, way: int) -> None:
        """Go to the next (1) or the previous match (-1), wrapping around."""
        if self.hits:
            self._reach((self._current + way) % len(self.hits))

    def on_page(self, page: int) -> list[TextMatch]:
        """Return the matches on a page."""
        return [hit for hit in self.hits if hit.page == page] if self.by_page[page] else []

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._current = -1
        self.hits = []
        self.by_page = Counter()

    def _search(self, first: int) -> None:
        deck, texts, wanted = self._deck, self._texts, self._wanted
        if deck is None:
            return
        count = deck.page_count

        def work(task: Task) -> _SearchedPages:
            began = time.monotonic()
            hits: list[TextMatch] = []
            page = first
            while page <= count and not task.cancelled:
                if page not in texts:
                    try:
                        texts[page] = fold(deck.letters(page))
                    except KnownError:
                        texts[page] = Folded("", ())  # the page itself shows the error
                hits += [TextMatch(page, start, end) for start, end in find(texts[page], wanted)]
                page += 1
                if time.monotonic() - began > _TURN_S:
                    break
            return _SearchedPages(hits, page if page <= count else 0)

        self._task = self._tasks.run(work, self._on_looked, self._on_failed)

    def _on_looked(self, looked: _SearchedPages) -> None:
        self._task = None
        before = len(self.hits)
        self.hits += looked.hits
        self.by_page.update(hit.page for hit in looked.hits)
        if looked.next_page and len(self.hits) < _MOST_HITS:
            self._search(looked.next_page)
        if self._current < 0:
            later = (
                index
                for index in range(before, len(self.hits))
                if self.hits[index].page >= self._from_page
            )
            first = next(later, -1)
            if first < 0 and self._task is None and self.hits:
                first = 0
            if first >= 0:
                self._reach(first)
                return
        self.changed.emit()

    def _on_failed(self, _: KnownError) -> None:
        self._task = None
        self.changed.emit()

    def _reach(self, index: int) -> None:
        self._current = index
        self.reached.emit(self.hits[index])
        self.changed.emit()


class FindBar(Pill):
    """A field over the slides with the number of matches and buttons to step through them."""

    #: The bar was closed
    closed = Signal()

    def __init__(self, view: SlidesView, tasks: Tasks) -> None:
        super().__init__(view)
        self._view = view
        self._from_page = 1
        self._focus_before: QWidget | None = None
        self.finder = DeckFind(tasks, self)
        self.finder.changed.connect(self._show_count)
        self.finder.reached.connect(self._on_reached)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in the slides"))
        self.field.setAccessibleName(self.tr("Find in the slides"))
        self.field.setToolTip(
            self.tr("Enter: next match. Shift+Enter: previous match. Esc: close.")
        )
        self.field.setFixedHeight(10 + theme.text_px(18))
        self.field.installEventFilter(self)
        self.count = QLabel(self)
        self.count.setObjectName("muted")
        self.count.setFont(theme.font(12, tabular=True))
        self.count.setAccessibleName(self.tr("Matches"))
        self.previous_button = BarButton("up", self)
        self.previous_button.name(self.tr("Previous match"), self.tr("Shift+Enter"))
        self.next_button = BarButton("down", self)
        self.next_button.name(self.tr("Next match"), self.tr("Enter"))
        self.close_button = BarButton("close", self)
        self.close_button.name(self.tr("Close the search"), self.tr("Esc"))
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for button in (self.previous_button, self.next_button, self.close_button):
            row.addWidget(button)
        #: Starts the search after typing
        self.typing_timer = QTimer(self)
        self.typing_timer.setSingleShot(True)
        self.typing_timer.setInterval(_TYPED_MS)
        self.typing_timer.timeout.connect(self._search)
        self.field.textChanged.connect(self._on_text_changed)
        self.previous_button.clicked.connect(self.previous)
        self.next_button.clicked.connect(self.next)
        self.close_button.clicked.connect(self.close_bar)
        self.hide()
        self._show_count()

    def open_bar(self, text: str = "") -> None:
        """Show and focus the field with a text, or the previous text."""
        if not self.isVisible():
            self._focus_before = QApplication.focusWidget()
            self.show()
            self.place()
            self._view.viewport.keep_free(self.height() + 2 * _MARGIN)
        self._from_page = self._view.page()
        self.finder.use(self._view.pages.deck)
        if text:
            self.field.setText(text)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.field.text():
            self._search()

    def close_bar(self) -> None:
        """Hide the field and the matches, and restore the focus."""
        if self.isHidden():
            return
        self.typing_timer.stop()
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self._view)
        self.hide()
        self._view.viewport.keep_free(0)
        self.finder.search("", 1)
        before, self._focus_before = self._focus_before, None
        if had_focus:
            target = before if before is not None and before.isVisible() else self._view
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def drop_deck(self) -> None:
        """Stop using a closed deck."""
        self.close_bar()
        self.finder.use(None)

    def place(self) -> None:
        """Move to the top right of the slides."""
        width = min(theme.text_px(_BAR_WIDTH), self._view.width() - 2 * _MARGIN)
        self.setFixedWidth(max(120, width))
        self.adjustSize()
        self.move(self._view.width() - self.width() - _MARGIN, _MARGIN)

    def next(self) -> None:
        """Go to the next match; search at once if the text was just typed."""
        self._step(1)

    def previous(self) -> None:
        """Go to the previous match."""
        self._step(-1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle Enter and Esc in the field, and keep its keys from the player."""
        if watched is self.field and isinstance(event, QKeyEvent):
            key, modifiers = event.key(), event.modifiers()
            if event.type() == QEvent.Type.ShortcutOverride:
                if not modifiers & Qt.KeyboardModifier.ControlModifier and not (
                    Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35
                ):
                    event.accept()
            elif event.type() == QEvent.Type.KeyPress:
                if key == Qt.Key.Key_Escape:
                    self.close_bar()
                    return True
                if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                    back = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
                    self._step(-1 if back else 1)
                    return True
        return super().eventFilter(watched, event)

    def _step(self, way: int) -> None:
        if self.typing_timer.isActive():
            self._search()
        else:
            self.finder.step(way)

    def _on_text_changed(self, _: str) -> None:
        self.typing_timer.start()

    def _search(self) -> None:
        self.typing_timer.stop()
        self.finder.search(self.field.text(), self._from_page)

    def _on_reached(self, hit: TextMatch) -> None:
        self._view.show_hit(hit)

    def _show_count(self) -> None:
        finder = self.finder
        if finder.hits:
            text = self.tr("{number} of {count}").format(
                number=finder.current_number, count=len(finder.hits)
            )
            if finder.is_searching:
                text = self.tr("{text} …").format(text=text)
        elif finder.is_searching:
            text = self.tr("Searching …")
        else:
            text = self.tr("No matches") if self.field.text().strip() else ""
        self.count.setText(text)
        for button in (self.previous_button, self.next_button):
            button.setEnabled(bool(finder.hits))
        self._view.update()

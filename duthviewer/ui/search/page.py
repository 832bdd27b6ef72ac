"""The search page: one field for cues, slides, notes and titles, with hits while typing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from duthviewer.error_text import error_text
from duthviewer.library.index import HitKind, TalkHits
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.menus import SEARCH_MENU, fill_menu
from duthviewer.ui.commands.table import Place, leave_to_widgets, make_actions
from duthviewer.ui.search.delegate import MARGIN_PX, WIDEST_PX
from duthviewer.ui.search.filters import SearchFilters
from duthviewer.ui.search.list import SearchList
from duthviewer.ui.search.model import ResultRow, RowKind, SearchModel
from duthviewer.ui.search.page_pictures import PagePictures
from duthviewer.ui.search.searcher import MOST_OF_A_TALK, Searcher, SearchRequest, SearchResponse
from duthviewer.ui.search.start import SearchStart, with_recent
from duthviewer.ui.state.moment import Moment
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import IconButton
from duthviewer.ui.widgets.chip_row import ChipRow
from duthviewer.ui.widgets.elided_label import ElidedLabel
from duthviewer.ui.widgets.message import Message
from duthviewer.ui.widgets.plain_text import menu_text, tooltip
from duthviewer.ui.widgets.search_field import SearchField

#: At the end of the hits, the number of hits to request is multiplied by this …
_MORE = 5
#: … up to this many, which nobody reads.
_MOST_HITS = 7500


class SearchPage(QWidget):
    """Field, filters and hits. The keyboard focus stays in the field: arrows move through the
    hits.
    """

    #: The user wants to return to the previous page
    back_requested = Signal()
    #: A hit was chosen (a Moment)
    moment_requested = Signal(object)
    #: The recent searches changed (texts, newest first)
    recent_changed = Signal(list)

    def __init__(
        self,
        searcher: Searcher,
        pictures: PagePictures,
        common: Mapping[CommandId, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        #: Answers the questions
        self.searcher = searcher
        #: The pictures of pages in sight
        self.pictures = pictures
        self._question = SearchRequest()
        self._answer: SearchResponse | None = None
        self._is_indexing = False
        searcher.answered.connect(self._on_answer)
        searcher.failed.connect(self._on_failed)

        self.model = SearchModel(self)
        self.list = SearchList(self.model, pictures.of_page, self)
        self.list.chosen.connect(self._choose)
        self.list.pages_in_sight.connect(self._want_pictures)
        self.list.end_neared.connect(self._ask_for_more)
        self.list.typed.connect(self._type)
        pictures.ready.connect(self.list.show_picture)
        self.start = SearchStart(self)
        self.start.chosen.connect(self.search_for)
        self.start.begun.connect(self._begin)
        self.start.clear_requested.connect(self._clear_recent)
        self.message = Message(self)
        self._make_actions()
        self.filters = SearchFilters(self.actions_by_id, self)
        self.filters.changed.connect(self._ask)
        self._build(common)
        self.list.walked.connect(self.field.setAccessibleDescription)
        self.setFocusProxy(self.field)
        self._show_answer()

    # Public methods.

    def search_for(self, text: str) -> None:
        """Put a text into the field and search for it."""
        self.field.setText(text)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Focus the field and select its text, so that typing replaces it."""
        self.field.begin()
        self.start.leave()
        # Notes and files may have been added since.
        self._ask(keep=True)

    def set_conferences(self, conferences: Sequence[tuple[str, str]]) -> None:
        """Set the conferences to choose from, as (id, title)."""
        self.filters.set_conferences(conferences)

    def show_recent(self, recent: Sequence[str]) -> None:
        """Show the recent searches."""
        self.start.show_recent(recent)
        self.actions_by_id["clear_recent"].setEnabled(bool(recent))

    def show_indexing(self, share: float | None) -> None:
        """Show the progress of indexing, 0 to 1; None: the index is up to date."""
        self._is_indexing = share is not None
        self.indexing.setVisible(self._is_indexing)
        if share is not None:
            self.indexing_text.setText(
                self.tr(
                    "Indexing slides, subtitles and notes: {percent} %. More matches may follow."
                ).format(percent=round(100 * share))
            )
            self._indexing_bar.setValue(round(100 * share))

    def index_changed(self) -> None:
        """Search again after the index has changed."""
        if self.isVisible() and self.searcher.is_idle():
            self._ask(keep=True)

    def is_settled(self) -> bool:
        """Return whether the result and its pictures are shown."""
        return self.searcher.is_idle() and self.pictures.is_idle()

    # Building.

    def _make_actions(self) -> None:
        self.actions_by_id = actions = make_actions(self, Place.SEARCH)
        actions["open_hit"].triggered.connect(self._enter)
        actions["take_suggestion"].triggered.connect(self._take_suggestion)
        actions["leave_search"].triggered.connect(self.back_requested)
        actions["clear_recent"].triggered.connect(self._clear_recent)
        # The field and the list handle it themselves.
        leave_to_widgets(actions["open_hit"], "Return", "Enter")

    def _build(self, common: Mapping[CommandId, QAction]) -> None:
        bar = QFrame(self)
        bar.setObjectName("bar")
        bar.setFixedHeight(60)
        back = IconButton("back", "", bar)
        leave = self.actions_by_id["leave_search"]
        back.describe(leave.text(), leave)
        back.clicked.connect(self.back_requested)
        placeholder = self.tr("Search talks, slides, speech and notes")
        self.field = SearchField(placeholder, self.tr("Search everything"), bar)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_typed)
        self.field.setMaximumWidth(theme.text_px(720))
        #: How many matches there are
        self.count = ElidedLabel(bar)
        self.count.setObjectName("muted")
        self.count.setFont(theme.font(13, tabular=True))
        menu_button = IconButton("menu", self.tr("Menu"), bar)
        menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu_button.setMenu(self._make_menu(common))
        # The field is above the hits, in the middle of a wide window.
        middle = QWidget(bar)
        middle.setMaximumWidth(theme.text_px(WIDEST_PX))
        within = QHBoxLayout(middle)
        within.setContentsMargins(0, 0, 0, 0)
        within.setSpacing(16)
        within.addWidget(self.field, 3)
        within.addWidget(self.count, 1)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)
        row.addWidget(menu_button)

        self._chips = ChipRow(self)
        self._chips.setMaximumWidth(theme.text_px(WIDEST_PX) + 2 * MARGIN_PX)
        self._chips.set_first(self.filters.widgets)
        chips = QHBoxLayout()
        chips.setContentsMargins(0, 0, 0, 0)
        chips.addStretch(1)
        chips.addWidget(self._chips, 1000)
        chips.addStretch(1)

        #: Shown while talks are being indexed
        self.indexing = QFrame(self)
        self.indexing.setObjectName("notice")
        self.indexing_text = QLabel(self.indexing)
        self.indexing_text.setObjectName("muted")
        self.indexing_text.setFont(theme.font(12, tabular=True))
        self._indexing_bar = QProgressBar(self.indexing)
        self._indexing_bar.setTextVisible(False)
        self._indexing_bar.setAccessibleName(self.tr("Progress of the index"))
        self._indexing_bar.setMaximumWidth(theme.text_px(240))
        lower = QHBoxLayout(self.indexing)
        lower.setContentsMargins(24, 8, 24, 8)
        lower.setSpacing(16)
        lower.addWidget(self.indexing_text, 1)
        lower.addWidget(self._indexing_bar)
        self.indexing.hide()

        #: What is below the filters: the start, the matches or a message
        self.body = QStackedWidget(self)
        for widget in (self.start, self.list, self.message):
            self.body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(chips)
        column.addWidget(self.body, 1)
        column.addWidget(self.indexing)
        self._show_everything = QAction(self.tr("Search everything"), self)
        self._show_everything.triggered.connect(self.filters.widen)
        self._take = QAction(self)
        self._take.triggered.connect(self._take_suggestion)

    def _make_menu(self, common: Mapping[CommandId, QAction]) -> QMenu:
        menu = QMenu(self)
        fill_menu(menu, SEARCH_MENU, {**self.actions_by_id, **common})
        return menu

    # Asking.

    def _on_typed(self, _: str) -> None:
        self._ask()

    def _ask(self, *, keep: bool = False) -> None:
        """Search for the text in the field; with ``keep``, keep the position in the list.

        With every key: a running search is cancelled.
        """
        text = self.field.text()
        question = SearchRequest(text, self.filters.kinds(), self.filters.conference)
        if keep and replace(self._question, limit=question.limit) == question:
            question = self._question
        self._question = question
        if text.strip():
            self.searcher.ask(question)
        else:
            self.searcher.stop()
            self._answer = None
            self._show_answer()

    def _ask_for_more(self) -> None:
        """Request more hits near the end of the list."""
        answer = self._answer
        if answer is None or not answer.found.is_cut or not self.searcher.is_idle():
            return
        limit = min(answer.question.limit * _MORE, _MOST_HITS)
        if limit > answer.question.limit:
            self._question = replace(answer.question, limit=limit)
            self.searcher.ask(self._question)

    def _on_answer(self, answer: SearchResponse) -> None:
        if answer.question.talk is not None:
            if answer.found.groups:
                self._show_whole_talk(answer.found.groups[0])
            return
        before, self._answer = self._answer, answer
        # The same query again, or more hits: keep the position in the list.
        again = before is not None and before.question == replace(
            answer.question, limit=before.question.limit
        )
        self._show_answer(stay=again)

    def _show_whole_talk(self, group: TalkHits) -> None:
        """Show all hits of a talk; the first new one becomes current."""
        number, place = self.list.currentIndex().row(), self.list.verticalScrollBar().value()
        self.model.open_talk(group)
        self.list.go_to(self.model.step(min(number, self.model.rowCount()) - 1, 1))
        self.list.verticalScrollBar().setValue(place)

    def _on_failed(self, text: str) -> None:
        self.message.say(self.tr("Search failed"), text)
        self.body.setCurrentWidget(self.message)
        self.count.setText("")

    # Results.

    def _show_answer(self, *, stay: bool = False) -> None:
        answer = self._answer
        found = None if answer is None else answer.found
        suggestion = None if found is None else found.suggestion
        self.actions_by_id["take_suggestion"].setEnabled(bool(suggestion))
        if found is None:
            self.model.clear()
            self.count.setText("")
            self.body.setCurrentWidget(self.start)
            self.field.setAccessibleDescription("")
        elif not found.groups:
            self.model.clear()
            self.count.setText("")
            self._say_nothing_found()
            self.body.setCurrentWidget(self.message)
        else:
            self._show_found(stay=stay)

    def _show_found(self, *, stay: bool) -> None:
        assert self._answer is not None
        found = self._answer.found
        current, place = self.list.current(), self.list.verticalScrollBar().value()
        self.model.show(found, keep_opened=stay)
        number = self.model.same(current) if stay and current is not None else -1
        self.list.go_to(number if number >= 0 else self.model.first(), top=not stay)
        if stay:
            self.list.verticalScrollBar().setValue(place)
        talks = len(found.groups)
        text = self.tr("More than {hits} matches") if found.is_cut else self.tr("{hits} matches")
        if found.hits == 1:
            text = self.tr("1 match")
        elif not found.is_cut:
            text = (
                self.tr("{hits} matches in 1 talk")
                if talks == 1
                else self.tr("{hits} matches in {talks} talks")
            )
        self.count.setText(text.format(hits=f"{found.hits:,}", talks=f"{talks:,}"))
        self.body.setCurrentWidget(self.list)

    def _say_nothing_found(self) -> None:
        assert self._answer is not None
        found, question = self._answer.found, self._answer.question
        if found.problem and not self._is_indexing:
            self.message.say(
                self.tr("Nothing to show yet"), error_text(found.problem), icon="search"
            )
            return
        actions = []
        narrowed = bool(question.kinds or question.conference)
        if found.suggestion:
            words = found.suggestion
            question_text = self.tr("Did you mean “{words}”?").format(words=words)
            self._take.setText(menu_text(question_text))
            self._take.setToolTip(tooltip(question_text))
            actions.append(self._take)
        if narrowed:
            actions.append(self._show_everything)
            detail = self.tr("Only a part was searched: check the filters above.")
        elif self._is_indexing:
            detail = self.tr("The index is still being built. New matches appear automatically.")
        else:
            detail = self.tr(
                "Titles, speakers, slides, subtitles and notes of all opened conferences were"
                " searched. Try fewer words, or the beginning of a word."
            )
        title = self.tr("Nothing found for “{words}”").format(words=question.text.strip())
        self.message.say(title, detail, *actions, icon="search")
        self.field.setAccessibleDescription(title)

    def _want_pictures(self, pages: list[object], size: QSize) -> None:
        self.pictures.want_pages(pages, size, self.devicePixelRatioF())  # type: ignore[arg-type]

    # Input.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle keys in the field: arrows and Page keys move, Enter opens a hit, Esc goes back."""
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._on_key(event)
            if (
                event.type() == QEvent.Type.ShortcutOverride
                and event.key() in _FIELD_KEYS
                and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            ):
                event.accept()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held:
            return False
        if key == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._walk(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.list.walk_page(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            return False
        return True

    def _walk(self, way: int) -> None:
        if self.body.currentWidget() is self.start:
            self.field.setAccessibleDescription(self.start.walk(way))
        elif self.body.currentWidget() is self.list:
            self.list.walk(way)

    def _enter(self) -> None:
        shown = self.body.currentWidget()
        if shown is self.start:
            self.start.choose_current()
        elif shown is self.list:
            self.list.choose_current()
        else:
            self._take_suggestion()

    def _choose(self, row: ResultRow) -> None:
        if row.kind is RowKind.SUGGESTION:
            self._take_suggestion()
            return
        if row.kind is RowKind.MORE:
            assert row.group is not None
            limit = max(MOST_OF_A_TALK, _MORE * len(row.group.hits))
            self.searcher.ask(replace(self._question, talk=row.talk, limit=limit))
            return
        self._remember()
        hit = row.hit
        if hit is None or hit.kind is HitKind.ABSTRACT:
            self.moment_requested.emit(Moment(row.talk))
        else:
            found = {hit.text[start:end] for start, end in hit.marks}
            words = tuple(sorted(found)) if hit.kind is HitKind.PAGE else ()
            self.moment_requested.emit(Moment(row.talk, hit.at_s, hit.page, words))

    def _take_suggestion(self) -> None:
        if self._answer is not None and self._answer.found.suggestion:
            self.search_for(self._answer.found.suggestion)

    def _begin(self, text: str) -> None:
        """Put the beginning of a clicked example into the field."""
        self.search_for(text)
        self.field.end(False)

    def _type(self, text: str) -> None:
        self.field.setFocus()
        self.field.insert(text)

    def _remember(self) -> None:
        recent = with_recent(self.start.recent(), self.field.text())
        self.show_recent(recent)
        self.recent_changed.emit(recent)

    def _clear_recent(self) -> None:
        self.show_recent([])
        self.recent_changed.emit([])
        self.field.setFocus()


_FIELD_KEYS = (
    Qt.Key.Key_Escape,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)

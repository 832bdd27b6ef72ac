"""The cards of the start page as a list model with headings."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from duthviewer.catalogue.folding import folded
from duthviewer.library.conferences.overview import AllTalks, Overview
from duthviewer.ui.home.cards import CardTrouble, HomeCard, conference_card, talk_card
from duthviewer.ui.home.sections import (
    CardArrangement,
    ConferenceSort,
    Grouping,
    HomeView,
    Section,
    SectionRange,
    arranged,
)

_ROOT = QModelIndex()
#: More letters than fit into a line of the widest card
_LONG_TITLE = 200


class HomeRole(enum.IntEnum):
    """Roles of a card besides Qt's own."""

    CARD = Qt.ItemDataRole.UserRole


class HomeModel(QAbstractListModel):
    """The cards that the start page shows. A card is made when it is first read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.overview = Overview()
        self._talks = AllTalks()
        self._queue: Sequence[str] = ()
        self._view = HomeView()
        self._columns = 4
        self._arrangement = CardArrangement()
        self._made: dict[int, HomeCard] = {}
        self._rows: dict[str, int] = {}
        self._troubles: Mapping[Path, CardTrouble] = {}
        self._sizes: dict[Path, int] = {}

    # What is shown.

    @property
    def view(self) -> HomeView:
        return self._view

    def show(self, overview: Overview) -> None:
        """Show the conferences and talks of an overview."""
        self.overview = overview
        self._queue = overview.queue
        self._arrange(always=True)

    def set_talks(self, talks: AllTalks) -> None:
        """Search these talks."""
        self._talks = talks
        if self._view.words:
            self._arrange()

    def set_queue(self, keys: Sequence[str]) -> None:
        """Show another watch queue."""
        self._queue = tuple(keys)
        self._arrange()

    def set_words(self, text: str) -> None:
        """Show the conferences and talks that hold every word; "" shows everything."""
        self._set_view(self._view._replace(words=tuple(folded(text).split())))

    def set_only(self, only: Section | None) -> None:
        """Show a single section, or all of them."""
        self._set_view(self._view._replace(only=only))

    def set_grouping(self, grouping: Grouping) -> None:
        self._set_view(self._view._replace(grouping=grouping))

    def set_sort(self, sort: ConferenceSort) -> None:
        self._set_view(self._view._replace(sort=sort))

    def set_columns(self, columns: int) -> None:
        """Fit the sections that have a single line to the width of the view."""
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def set_troubles(self, troubles: Mapping[Path, CardTrouble]) -> None:
        """Mark the conferences that cannot be opened."""
        if troubles != self._troubles:
            self._troubles = dict(troubles)
            self._renew()

    def set_size(self, catalogue: Path, size: int) -> None:
        """Show how large the files of a conference on this computer are."""
        if self._sizes.get(catalogue) != size:
            self._sizes[catalogue] = size
            self._renew()

    def size_of(self, catalogue: Path) -> int | None:
        """Return the measured size of a conference's files; None before it was measured."""
        return self._sizes.get(catalogue)

    def sections(self) -> Sequence[SectionRange]:
        """Return the headings with their cards."""
        return self._arrangement.sections

    def queue_length(self) -> int:
        """Return the number of talks in the watch queue whose conferences are known."""
        return sum(key in self.overview.talks for key in self._queue)

    def is_empty(self) -> bool:
        """Return whether no conference is known."""
        return not self.overview.conferences

    # A list model for a grid of cards.

    def row_at(self, number: int) -> HomeCard:
        card = self._made.get(number)
        if card is None:
            card = self._made[number] = self._make(number)
        return card

    def index_of(self, card_id: str) -> QModelIndex:
        """Return the index of a card, by its ``talk_id``; invalid if it is not shown."""
        if not self._rows:
            self._rows = {self._id_at(row): row for row in range(len(self._arrangement.cards))}
        row = self._rows.get(card_id)
        return QModelIndex() if row is None else self.index(row)

    def longest_title(self) -> int:
        # Two lines on every card: a search must not change the size of the cards.
        return _LONG_TITLE

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._arrangement.cards)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._arrangement.cards):
            return None
        card = self.row_at(index.row())
        if role == HomeRole.CARD:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return card.description
        return None

    def _id_at(self, row: int) -> str:
        place = self._arrangement.cards[row]
        if place.key:
            return f"{place.section}:{place.key}"
        return f"{place.section}:{self.overview.conferences[place.conference].listed.path}"

    def _make(self, row: int) -> HomeCard:
        place = self._arrangement.cards[row]
        if place.key:
            number = self._number_in_queue(row) if place.section is Section.QUEUE else 0
            known = (
                self._talks.talks[place.talk]
                if place.section is Section.TALKS
                else self.overview.talks[place.key]
            )
            return talk_card(self.overview, place.section, known, number)
        listed = self.overview.conferences[place.conference].listed
        size = self._sizes.get(listed.path, listed.bytes)
        return conference_card(self.overview, place, self._troubles.get(listed.path), size)

    def _number_in_queue(self, row: int) -> int:
        """Number the cards of the queue from 1, without talks of removed conferences."""
        return (
            1
            + row
            - next(
                part.first for part in self._arrangement.sections if part.section is Section.QUEUE
            )
        )

    def _set_view(self, view: HomeView) -> None:
        if view != self._view:
            self._view = view
            self._arrange()

    def _arrange(self, *, always: bool = False) -> None:
        arrangement = arranged(self.overview, self._talks, self._queue, self._view, self._columns)
        if always or arrangement != self._arrangement:
            self.beginResetModel()
            self._arrangement = arrangement
            self._made, self._rows = {}, {}
            self.endResetModel()
        elif self._made:
            self._renew()

    def _renew(self) -> None:
        """Make the cards again: what they show has changed, but not their places."""
        self._made = {}
        if count := len(self._arrangement.cards):
            self.dataChanged.emit(self.index(0), self.index(count - 1))

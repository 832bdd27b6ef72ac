"""The conferences of an archive as a table: searched, and sorted by a column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from duthviewer.library.importing.archives import ArchiveEvent
from duthviewer.ui.widgets.plain_text import one_line, tooltip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_BETWEEN_WORDS = re.compile(r"\W+")
TITLE, YEAR, TALKS, LANGUAGE = range(4)


class ArchiveRows(QAbstractTableModel):
    """Those conferences of which every searched word is in the title, the year or the language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: list[tuple[ArchiveEvent, str]] = []
        self._shown: list[ArchiveEvent] = []
        self._words: Sequence[str] = ()
        self._column, self._order = YEAR, Qt.SortOrder.DescendingOrder

    def show_events(self, events: Sequence[ArchiveEvent]) -> None:
        """Show a list; the search and the order stay."""
        self._events = [(event, _searched(event)) for event in events]
        self._update()

    def search(self, text: str) -> None:
        """Show the conferences that match a search."""
        self._words = text.casefold().split()
        self._update()

    def count(self) -> int:
        """Return how many conferences the whole list has."""
        return len(self._events)

    def event_at(self, index: Index) -> ArchiveEvent:
        """Return the conference of a row."""
        return self._shown[index.row()]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._order = column, order
        self._update()

    def _update(self) -> None:
        self.beginResetModel()
        # The beginnings of words: "us" is not to find Belarus. Else any part of a word.
        words = [f" {word}" for word in self._words]
        found = self._with(words) or self._with(self._words)
        found.sort(key=lambda event: event.title.casefold())
        if self._column == TITLE:
            if self._order == Qt.SortOrder.DescendingOrder:
                found.reverse()
        else:
            found.sort(key=self._key, reverse=self._order == Qt.SortOrder.DescendingOrder)
        self._shown = found
        self.endResetModel()

    def _with(self, words: Sequence[str]) -> list[ArchiveEvent]:
        return [event for event, text in self._events if all(word in text for word in words)]

    def _key(self, event: ArchiveEvent) -> Any:
        if self._column == YEAR:
            return event.year or 0
        return (
            (event.talks or 0)
            if self._column == TALKS
            else language_name(event.language).casefold()
        )

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        event, column = self.event_at(index), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            language = language_name(event.language)
            values = (event.title, event.year, event.talks, language)
            value = values[column]
            return "" if value is None else one_line(str(value))
        if role == Qt.ItemDataRole.ToolTipRole and column == TITLE:
            return tooltip(event.title)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (YEAR, TALKS):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            names = (
                self.tr("Conference"),
                self.tr("Year"),
                self.tr("Talks"),
                self.tr("Language"),
            )
            return names[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight
            if section in (TITLE, LANGUAGE):
                side = Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


def language_name(code: str) -> str:
    """Return the name of a language for its code, "en" or "eng"; any other text as it is."""
    kinds = QLocale.LanguageCodeType.AnyLanguageCode
    language = QLocale.codeToLanguage(code, kinds) if len(code) in (2, 3) else None
    if language is None or language == QLocale.Language.AnyLanguage:
        return code
    return QLocale.languageToString(language)


def _searched(event: ArchiveEvent) -> str:
    """Return the words that are searched, each after a space."""
    language = f"{event.language} {language_name(event.language)}"
    text = f"{event.title} {event.year or ''} {language} {event.key}".casefold()
    return " " + _BETWEEN_WORDS.sub(" ", text)

"""The rows of the search page: each talk's title, its hits, and the number of further hits."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from duthviewer.catalogue.clock import clock
from duthviewer.library.index import HitKind, SearchHit, SearchResult, TalkHits
from duthviewer.ui.widgets.elided_label import joined

#: The role of the row itself
ROW_ROLE = Qt.ItemDataRole.UserRole

#: A text is cut so that its first marked word is within this many characters, …
_LEAD = 60
#: … and it is long enough to fill the lines of a row in a wide window.
_LONGEST = 320

_Index = QModelIndex | QPersistentModelIndex
#: Character ranges
Marks = tuple[tuple[int, int], ...]


class RowKind(enum.Enum):
    """The kind of a row."""

    #: A suggested query
    SUGGESTION = enum.auto()
    #: A talk, above its hits; matches in its title and speakers are marked here
    TALK = enum.auto()
    HIT = enum.auto()
    #: Further hits in the talk
    MORE = enum.auto()


class ResultRow(NamedTuple):
    """One row; a suggestion has only a text, all others a talk."""

    kind: RowKind
    group: TalkHits | None = None
    hit: SearchHit | None = None
    text: str = ""

    @property
    def talk(self) -> str:
        """The key of the row's talk; empty for a suggestion."""
        return "" if self.group is None else self.group.talk

    @property
    def speakers(self) -> str:
        """The talk's speakers as shown in the row."""
        return "" if self.group is None else ", ".join(self.group.speakers)

    def titles(self) -> list[SearchHit]:
        """The hits in the talk's title and speakers, which its row shows."""
        hits = () if self.group is None else self.group.hits
        return [hit for hit in hits if hit.kind in _IN_TITLE]


_IN_TITLE = (HitKind.TITLE, HitKind.SPEAKER)


def rows_of(found: SearchResult, opened: Mapping[str, TalkHits] | None = None) -> list[ResultRow]:
    """Return the rows of a result; ``opened`` has more hits of expanded talks."""
    rows = []
    if found.suggestion:
        rows.append(ResultRow(RowKind.SUGGESTION, text=found.suggestion))
    for shown in found.groups:
        group = (opened or {}).get(shown.talk, shown)
        rows.append(ResultRow(RowKind.TALK, group))
        rows += [
            ResultRow(RowKind.HIT, group, hit) for hit in group.hits if hit.kind not in _IN_TITLE
        ]
        if group.more:
            rows.append(ResultRow(RowKind.MORE, group))
    return rows


def marks_in(whole: str, hits: Sequence[SearchHit], kind: HitKind) -> Marks:
    """Return the marks of hits of a kind within a text that contains their text."""
    marks: list[tuple[int, int]] = []
    for hit in hits:
        if hit.kind is kind and (at := whole.find(hit.text)) >= 0:
            marks += [(at + start, at + stop) for start, stop in hit.marks]
    return tuple(sorted(marks))


def position_s(row: ResultRow) -> float | None:
    """Return a hit's position in its talk, in seconds; None for the whole talk or if unknown."""
    if row.hit is None or row.group is None or row.hit.at_s is None:
        return None
    if row.hit.kind is HitKind.ABSTRACT:
        return None
    return max(0.0, row.hit.at_s - row.group.start_s)


def excerpt(text: str, marks: Marks) -> tuple[str, Marks]:
    """Return the part of a text around its first mark, on one line, and the marks in it.

    Control characters and line ends become spaces, and a run of spaces one.
    """
    first = min((start for start, _ in marks), default=0)
    if first <= 2 * _LEAD and len(text) <= _LONGEST and text.isprintable() and "  " not in text:
        # The usual case; going letter by letter takes a millisecond.
        return text, marks
    begin = 0
    if first > _LEAD:
        # Start at the beginning of a nearby word.
        space = text.find(" ", first - _LEAD + 20, first)
        begin = space + 1 if space >= 0 else first - _LEAD + 20
    end = min(len(text), begin + _LONGEST)
    if end < len(text):
        space = text.rfind(" ", begin, end)
        end = space if space > first else end
    letters: list[str] = ["… "] if begin else []
    place, places = len("".join(letters)), []
    for letter in text[begin:end]:
        places.append(place)
        plain = " " if letter.isspace() or ord(letter) < 32 or ord(letter) == 127 else letter
        if plain == " " and (not letters or letters[-1][-1] == " "):
            continue
        letters.append(plain)
        place += 1
    places.append(place)
    if end < len(text):
        letters.append(" …")
    kept = [
        (places[max(start, begin) - begin], places[min(stop, end) - begin])
        for start, stop in marks
        if stop > begin and start < end
    ]
    return "".join(letters), tuple((start, stop) for start, stop in kept if stop > start)


class SearchModel(QAbstractListModel):
    """The rows of one result. Thousands of rows cost no more than the visible ones."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: SearchResult | None = None
        self._opened: dict[str, TalkHits] = {}
        self._rows: list[ResultRow] = []

    def show(self, found: SearchResult, *, keep_opened: bool = False) -> None:
        """Show a result; with ``keep_opened`` expanded talks stay expanded."""
        self.beginResetModel()
        self._found = found
        if not keep_opened:
            self._opened = {}
        self._rows = rows_of(found, self._opened)
        self.endResetModel()

    def open_talk(self, group: TalkHits) -> None:
        """Show all hits of a talk."""
        if self._found is None:
            return
        self._opened[group.talk] = group
        old, new = self._rows, rows_of(self._found, self._opened)
        places = [number for number, row in enumerate(old) if row.talk == group.talk]
        if not places:
            return
        first, last = places[0], places[-1]
        count = len(new) - len(old)
        # Keep the heading, so that the view does not jump.
        self.beginRemoveRows(QModelIndex(), first + 1, last)
        self._rows = old[: first + 1] + old[last + 1 :]
        self.endRemoveRows()
        self.beginInsertRows(QModelIndex(), first + 1, last + count)
        self._rows = new
        self.endInsertRows()
        heading = self.index(first)
        self.dataChanged.emit(heading, heading)

    def clear(self) -> None:
        """Clear the rows."""
        self.show(SearchResult((), 0, False, None, None))

    def row_at(self, number: int) -> ResultRow:
        """Return a row by its number."""
        return self._rows[number]

    def rows(self) -> Sequence[ResultRow]:
        """Return all rows."""
        return self._rows

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row itself, or its description."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(row)
        return None

    def is_walked(self, number: int) -> bool:
        """Return whether the arrow keys stop at a row; they skip titles without a match."""
        row = self._rows[number]
        if row.kind is not RowKind.TALK or row.group is None:
            return True
        return bool(row.titles()) or not row.group.hits

    def step(self, number: int, way: int) -> int:
        """Return the next row for the arrow keys, downwards (1) or upwards (-1), or the same
        row.
        """
        at = number + way
        while 0 <= at < len(self._rows):
            if self.is_walked(at):
                return at
            at += way
        return number

    def first(self) -> int:
        """Return the first row to select: a hit rather than a suggestion; -1 if there is none."""
        numbers = range(len(self._rows))
        hits = (n for n in numbers if self._rows[n].group is not None and self.is_walked(n))
        return next(hits, 0 if self._rows else -1)

    def same(self, row: ResultRow) -> int:
        """Return the number of an earlier result's row in this result; -1 if it is missing."""
        wanted = _identity(row)
        return next((n for n, one in enumerate(self._rows) if _identity(one) == wanted), -1)

    def words(self, row: ResultRow) -> str:
        """Return the description of a row for screen readers."""
        group, hit = row.group, row.hit
        if group is None:
            return self.tr("Did you mean “{words}”?").format(words=row.text)
        if row.kind is RowKind.MORE:
            return self.more_words(group)
        if hit is None:
            found = [self.kind_words(one) for one in row.titles()]
            shown = (group.title, *group.speakers, group.conference_title)
            return joined((*shown, *dict.fromkeys(found)), ", ")
        at_s = position_s(row)
        time = "" if at_s is None else clock(at_s)
        return joined((self.kind_words(hit), time, excerpt(hit.text, hit.marks)[0]), ", ")

    def kind_words(self, hit: SearchHit) -> str:
        """Return the name of a hit's kind."""
        if hit.kind is HitKind.PAGE:
            return self.tr("Slide {page}").format(page=hit.page)
        return {
            HitKind.TITLE: self.tr("Title"),
            HitKind.SPEAKER: self.tr("Speaker"),
            HitKind.ABSTRACT: self.tr("About the talk"),
            HitKind.CUE: self.tr("Said"),
            HitKind.NOTE: self.tr("Note"),
        }[hit.kind]

    def more_words(self, group: TalkHits) -> str:
        """Return the text for further hits in a talk."""
        if group.more == 1:
            return self.tr("1 more match in this talk")
        return self.tr("{count} more matches in this talk").format(count=f"{group.more:,}")


def _identity(row: ResultRow) -> tuple[object, ...]:
    hit = row.hit
    where = None if hit is None else (hit.kind, hit.at_s, hit.page, hit.text)
    return (row.kind, row.talk, row.text, where)

"""The talks of a conference as rows: what a card shows, filtered by words and by recording."""

from __future__ import annotations

import enum
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.conference import Conference, Talk

_ROOT = QModelIndex()


class TalkRole(enum.IntEnum):
    """What a view may ask of a row beyond its text."""

    ROW = Qt.ItemDataRole.UserRole
    TALK_ID = Qt.ItemDataRole.UserRole + 1


class TalkRow(msgspec.Struct, frozen=True):
    """One card: texts ready to be drawn, and what this computer has of the talk.

    ``progress`` lies in 0–1; ``has_recording`` and ``has_deck`` are None until the files were
    looked for.
    """

    talk: Talk
    day: str
    speakers: str
    length_s: float | None = None
    progress: float = 0.0
    watched: bool = False
    has_recording: bool | None = None
    has_deck: bool | None = None

    @property
    def length(self) -> str:
        return "" if self.length_s is None else clock(self.length_s)

    @property
    def meta(self) -> str:
        minutes, seconds = divmod(int(self.talk.start_s), 60)
        offset = f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
        return f"{self.day} · {offset}" if self.day else offset

    @property
    def badge(self) -> str:
        """What a person should know before choosing; nothing when all is well."""
        if self.has_recording is False:
            return QCoreApplication.translate("TalkRow", "not here")
        if self.has_deck is False:
            return QCoreApplication.translate("TalkRow", "no slides")
        return QCoreApplication.translate("TalkRow", "watched") if self.watched else ""


def folded(text: str) -> str:
    """Text for comparing: no case, no diacritics (``Loïc`` is found by ``loic``)."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def day_names(conference: Conference) -> dict[str, str]:
    """A short name for each recording: ``Day 1`` …, or its title where there is only one."""
    if len(conference.recordings) == 1:
        return {conference.recordings[0].id: conference.recordings[0].title or ""}
    dates = sorted({recording.date for recording in conference.recordings if recording.date})
    if len(dates) == len(conference.recordings):
        number = {date: index for index, date in enumerate(dates, 1)}
        numbers = {one.id: number[one.date] for one in conference.recordings if one.date}
    else:
        numbers = {one.id: index for index, one in enumerate(conference.recordings, 1)}
    pattern = QCoreApplication.translate("TalkRow", "Day {number}")
    return {key: pattern.format(number=value) for key, value in numbers.items()}


def rows_of(conference: Conference) -> list[TalkRow]:
    """A row for each talk, in the catalogue's order."""
    days = day_names(conference)
    ends = conference.end_by_talk_id
    rows = []
    for talk in conference.talks:
        end_s = ends[talk.id]
        speakers = ", ".join(speaker.name for speaker in talk.speakers)
        rows.append(
            TalkRow(
                talk=talk,
                day=days.get(talk.recording, ""),
                speakers=speakers,
                length_s=None if end_s is None else end_s - talk.start_s,
            )
        )
    return rows


class TalkModel(QAbstractListModel):
    """The rows that pass the filter, in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[TalkRow] = []
        self._folded: list[str] = []
        self._shown: list[int] = []
        self._place: dict[str, int] = {}
        self._words: tuple[str, ...] = ()
        self._recording: str | None = None

    def set_rows(self, rows: Iterable[TalkRow]) -> None:
        self.beginResetModel()
        self._all = list(rows)
        self._folded = []
        self._place = {row.talk.id: index for index, row in enumerate(self._all)}
        self._shown = self._passing()
        self.endResetModel()

    def set_filter(self, text: str, recording: str | None) -> None:
        """Show the rows that hold every word of ``text`` and lie in ``recording`` (None: any)."""
        words = tuple(folded(text).split())
        if (words, recording) == (self._words, self._recording):
            return
        self.beginResetModel()
        self._words, self._recording = words, recording
        self._shown = self._passing()
        self.endResetModel()

    def update_rows(self, changes: Mapping[str, Mapping[str, Any]]) -> None:
        """Change fields of rows, by talk id: ``{"testing": {"progress": 0.5}}``."""
        for talk_id, fields in changes.items():
            place = self._place.get(talk_id)
            if place is not None:
                self._all[place] = msgspec.structs.replace(self._all[place], **fields)
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def row(self, index: QModelIndex | QPersistentModelIndex) -> TalkRow:
        return self._all[self._shown[index.row()]]

    def longest_title(self) -> int:
        """How many letters the longest title has, of all rows."""
        return max((len(row.talk.title) for row in self._all), default=0)

    def rows(self) -> list[TalkRow]:
        """All rows, whatever the filter."""
        return self._all

    def index_of(self, talk_id: str) -> QModelIndex:
        """Where a talk stands among the rows shown; invalid when the filter hides it."""
        place = self._place.get(talk_id)
        if place is None or place not in self._shown:
            return QModelIndex()
        return self.index(self._shown.index(place))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        row = self.row(index)
        if role == TalkRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.talk.title
        if role == TalkRole.TALK_ID:
            return row.talk.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (row.talk.title, row.speakers, row.meta, row.length, row.badge)
            return ", ".join(part for part in parts if part)
        return None

    def _passing(self) -> list[int]:
        if self._words and not self._folded:
            self._folded = [_searched(row) for row in self._all]
        return [
            index
            for index, row in enumerate(self._all)
            if (self._recording is None or row.talk.recording == self._recording)
            and all(word in self._folded[index] for word in self._words)
        ]


def _searched(row: TalkRow) -> str:
    return folded(f"{row.talk.title} {row.speakers} {row.talk.abstract or ''}")

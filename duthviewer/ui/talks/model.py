"""The talks of a conference as rows for cards, filtered by words and by recording."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.catalogue.folding import folded
from duthviewer.ui.talks.order import (
    DECIDING,
    Show,
    Sort,
    by_time,
    first_of_days,
    length_of,
    ordered,
    ranks,
    wanted,
)

_ROOT = QModelIndex()


class TalkRole(enum.IntEnum):
    """Roles of a row besides Qt's own."""

    ROW = Qt.ItemDataRole.UserRole
    TALK_ID = Qt.ItemDataRole.UserRole + 1


class Presence(enum.Enum):
    """How much of a talk is on this computer."""

    UNKNOWN = enum.auto()
    HERE = enum.auto()
    PARTLY = enum.auto()
    #: Nothing is here, but the recording can be played from the network.
    ONLINE = enum.auto()
    NOWHERE = enum.auto()


class DownloadMark(enum.Enum):
    """What is being downloaded of a talk."""

    NONE = enum.auto()
    WAITING = enum.auto()
    RUNNING = enum.auto()
    PAUSED = enum.auto()
    FAILED = enum.auto()


class TalkRow(NamedTuple):
    """One card: texts ready to be drawn, and what this computer has of the talk.

    ``progress`` lies in 0–1; ``begun`` is true also of a talk whose length, and so its progress,
    is unknown; ``updated`` is the Unix time at which the talk was last watched; ``length_s`` is the
    length in its file at that time, more exact than the catalogue's. ``has_recording`` and
    ``has_deck`` are None until the folders have been scanned.
    """

    talk: Talk
    day: str
    planned_s: float | None
    speakers: str
    progress: float = 0.0
    watched: bool = False
    has_recording: bool | None = None
    has_deck: bool | None = None
    #: Whether the slides are published on the web
    has_slides_online: bool = False
    favourite: bool = False
    begun: bool = False
    updated: float = 0.0
    length_s: float | None = None
    #: Whether the recording can be played from the network
    is_online: bool = False
    #: Whether a part of the recording is here, from a download or from watching
    has_part: bool = False
    was_streamed: bool = False
    download: DownloadMark = DownloadMark.NONE
    #: How much of the download is done, 0-1; None if that is unknown
    downloaded: float | None = None
    #: Which slides the recording shows, if not all: "12–40 of 57"
    covered: str = ""

    @property
    def talk_id(self) -> str:
        return self.talk.id

    @property
    def poster_key(self) -> str:
        return self.talk.id

    @property
    def title(self) -> str:
        return self.talk.title

    @property
    def length(self) -> str:
        length_s = self.length_s or self.planned_s
        return "" if length_s is None else clock(length_s)

    @property
    def meta(self) -> str:
        """The day, the offset, and which slides are covered if not all are."""
        if not self.covered:
            return self._place
        slides = QCoreApplication.translate("TalkRow", "slides {pages}")
        return " · ".join(filter(None, (self._place, slides.format(pages=self.covered))))

    @property
    def _place(self) -> str:
        if self.day and not self.talk.start_s:
            # Its own video, or the first talk of the day
            return self.day
        minutes, seconds = divmod(int(self.talk.start_s), 60)
        offset = f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
        return f"{self.day} · {offset}" if self.day else offset

    @property
    def presence(self) -> Presence:
        """How much of the talk is on this computer."""
        if self.has_recording is None:
            return Presence.UNKNOWN
        if self.has_recording:
            lacks_slides = not self.has_deck and self.has_slides_online
            return Presence.PARTLY if lacks_slides else Presence.HERE
        if self.has_part or self.was_streamed or (self.has_deck and self.is_online):
            return Presence.PARTLY
        return Presence.ONLINE if self.is_online else Presence.NOWHERE

    @property
    def badge(self) -> str:
        """The text on the card about a download or missing files; "" if an icon is enough."""
        translate = QCoreApplication.translate
        if self.download is DownloadMark.RUNNING and self.downloaded is not None:
            return translate("TalkRow", "{percent} %").format(percent=int(100 * self.downloaded))
        if self.download is not DownloadMark.NONE:
            return {
                DownloadMark.WAITING: translate("TalkRow", "waiting"),
                DownloadMark.RUNNING: translate("TalkRow", "downloading"),
                DownloadMark.PAUSED: translate("TalkRow", "paused"),
                DownloadMark.FAILED: translate("TalkRow", "download failed"),
            }[self.download]
        if self.presence is Presence.PARTLY:
            return translate("TalkRow", "partly here")
        if self.presence is Presence.NOWHERE:
            return translate("TalkRow", "no recording")
        if self.presence is Presence.HERE and not self.has_deck:
            return translate("TalkRow", "no slides")
        return ""

    @property
    def presence_text(self) -> str:
        """Where the talk’s files are, in words, for the tooltip and screen readers."""
        translate = QCoreApplication.translate
        if self.presence is Presence.PARTLY and self.has_recording:
            return translate("TalkRow", "The recording is on this computer, the slides are online")
        return {
            Presence.UNKNOWN: "",
            Presence.HERE: translate("TalkRow", "On this computer"),
            Presence.PARTLY: translate("TalkRow", "Partly on this computer, the rest is online"),
            Presence.ONLINE: translate("TalkRow", "Streaming only"),
            Presence.NOWHERE: "",
        }[self.presence]

    @property
    def marks(self) -> str:
        """The star and the check mark of the card in words."""
        translate = QCoreApplication.translate
        marks = (
            translate("TalkRow", "favourite") if self.favourite else "",
            translate("TalkRow", "watched") if self.watched else "",
        )
        return ", ".join(mark for mark in marks if mark)


def speakers_of(talk: Talk) -> str:
    """Return the names of a talk's speakers."""
    return ", ".join(speaker.name for speaker in talk.speakers)


def searched_texts(conference: Conference) -> tuple[Conference, list[str]]:
    """Return the conference with the folded title, speakers and abstract of each talk."""
    return conference, [
        folded(f"{talk.title} {speakers_of(talk)} {talk.abstract or ''}")
        for talk in conference.talks
    ]


def day_names(days: Sequence[Recording]) -> dict[str, str]:
    """Return a short name for each recording: ``Day 1`` …, or its title if there is only one."""
    if len(days) == 1:
        return {days[0].id: days[0].title or ""}
    first_of = first_of_days(days)
    firsts = [day for day in days if first_of[day.id] == day.id]
    if all(day.date for day in firsts) and len({day.date for day in firsts}) == len(firsts):
        firsts.sort(key=lambda day: str(day.date))
    number = {day.id: index for index, day in enumerate(firsts, 1)}
    pattern = QCoreApplication.translate("TalkRow", "Day {number}")
    return {day.id: pattern.format(number=number[first_of[day.id]]) for day in days}


class TalkModel(QAbstractListModel):
    """The rows that pass the filter, in order.

    A row is created when it is first read: of 10,000 talks a person sees a few hundred.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conference = Conference(id="", title="")
        self._days: Mapping[str, str] = {}
        #: The first recording of the day of each recording
        self._first_of: Mapping[str, str] = {}
        self._longest_title = 0
        #: The rows created so far by place, and changed fields by talk
        self._made: dict[int, TalkRow] = {}
        self._changes: dict[str, Mapping[str, Any]] = {}
        self._searched: Sequence[str] = ()
        self._shown: Sequence[int] = ()
        self._places: dict[str, int] = {}
        #: The row numbers of the shown places; built when needed, and not for a range
        self._numbers: dict[int, int] = {}
        self._words: tuple[str, ...] = ()
        self._recording: str | None = None
        self._show = Show.ALL
        self._sort = Sort.TIME
        self._by_time: Sequence[int] = ()
        #: The sort keys of titles and speakers by place; built when first needed
        self._names: dict[Sort, list[str]] = {}

    def show(self, conference: Conference) -> None:
        """Show the talks of a conference, without a filter."""
        self.beginResetModel()
        self._conference = conference
        self._days = day_names(conference.recordings)
        self._first_of = first_of_days(conference.recordings)
        self._longest_title = max((len(talk.title) for talk in conference.talks), default=0)
        self._made, self._changes, self._places, self._names = {}, {}, {}, {}
        self._searched = ()
        self._words, self._recording, self._show = (), None, Show.ALL
        self._by_time = by_time(conference.talks, ranks(conference.recordings))
        self._set_shown(self._passing())
        self.endResetModel()

    def refresh(self, conference: Conference) -> None:
        """Show the changed catalogue of the same conference; filters and order stay."""
        words, recording, show, changes = self._words, self._recording, self._show, self._changes
        self.show(conference)
        if recording not in self._days:
            recording = None
        self.beginResetModel()
        self._words, self._recording, self._show, self._changes = words, recording, show, changes
        self._set_shown(self._passing())
        self.endResetModel()

    def set_searched(self, texts: Sequence[str]) -> None:
        """Set the folded text of each talk to search, until now its title and speakers."""
        self._searched = texts
        if self._words:
            self._arrange()

    def set_filter(self, text: str, recording: str | None) -> None:
        """Show the rows with every word of ``text`` that are of the day of ``recording``."""
        words = tuple(folded(text).split())
        if (words, recording) == (self._words, self._recording):
            return
        self._words, self._recording = words, recording
        self._arrange()

    def set_show(self, show: Show) -> None:
        """Show only the talks in progress, not watched, … within the other filters."""
        if show is not self._show:
            self._show = show
            self._arrange()

    def set_sort(self, sort: Sort) -> None:
        """Sort the rows, of this conference and of the next ones."""
        if sort is not self._sort:
            self._sort = sort
            self._arrange()

    def sort_in_force(self) -> Sort:
        """Return the order of the rows."""
        return self._sort

    def places(self) -> Sequence[int]:
        """Return the shown rows as places in the catalogue; a new object after each change."""
        return self._shown

    def update_rows(self, changes: Mapping[str, Mapping[str, Any]]) -> None:
        """Change fields of rows, by talk id: ``{"testing": {"progress": 0.5}}``.

        If the filter or the order depends on a changed field, it applies to the new value.
        """
        known = self._changes
        if known:
            for talk_id, fields in changes.items():
                before = known.get(talk_id)
                known[talk_id] = {**before, **fields} if before else fields
        else:
            known.update(changes)
        self._made = {}
        deciding = DECIDING.get(self._show, ())
        if (changes and self._sort is Sort.LAST_WATCHED) or any(
            field in fields for fields in changes.values() for field in deciding
        ):
            self._arrange()
        if changes and self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def count(self, show: Show) -> int:
        """Return how many talks of the conference pass a filter, ignoring other filters."""
        return len(
            wanted(range(len(self._conference.talks)), self._conference.talks, self._changes, show)
        )

    def row(self, index: QModelIndex | QPersistentModelIndex) -> TalkRow:
        return self.row_at(index.row())

    def row_at(self, number: int) -> TalkRow:
        """Return the row with this number among the shown rows."""
        return self._row(self._shown[number])

    def longest_title(self) -> int:
        """Return the number of letters of the longest title."""
        return self._longest_title

    def is_empty(self) -> bool:
        """Return whether the conference has no talks."""
        return not self._conference.talks

    def rows(self) -> list[TalkRow]:
        """Return all rows, ignoring the filters."""
        return [self._row(place) for place in range(len(self._conference.talks))]

    def day_of(self, recording: str) -> str:
        """Return the short name of a recording."""
        return self._days.get(recording, "")

    def index_of(self, talk_id: str) -> QModelIndex:
        """Return the index of a talk among the shown rows; invalid if a filter hides it."""
        if not self._places:
            self._places = {talk.id: place for place, talk in enumerate(self._conference.talks)}
        place = self._places.get(talk_id)
        if place is None:
            return QModelIndex()
        if isinstance(self._shown, range):
            return self.index(place)
        if not self._numbers:
            self._numbers = {one: number for number, one in enumerate(self._shown)}
        number = self._numbers.get(place)
        return QModelIndex() if number is None else self.index(number)

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
            return row.title
        if role == TalkRole.TALK_ID:
            return row.talk_id
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.presence_text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (
                *(row.title, row.speakers, row.meta, row.length),
                *(row.badge, row.presence_text, row.marks),
            )
            return ", ".join(part for part in parts if part)
        return None

    def _row(self, place: int) -> TalkRow:
        row = self._made.get(place)
        if row is None:
            talk = self._conference.talks[place]
            row = TalkRow(
                talk,
                self._days.get(talk.recording, ""),
                length_of(self._conference, talk),
                speakers_of(talk),
                **self._changes.get(talk.id, {}),
            )
            self._made[place] = row
        return row

    def _arrange(self) -> None:
        """Show the rows that pass the filters, in order; emit nothing if they are the same."""
        shown = self._passing()
        if shown != self._shown:
            self.beginResetModel()
            self._set_shown(shown)
            self.endResetModel()

    def _set_shown(self, shown: Sequence[int]) -> None:
        self._shown, self._numbers = shown, {}

    def _compared(self) -> Sequence[str]:
        """Return the sort keys of a sort by title or by speaker, by place."""
        if self._sort not in (Sort.TITLE, Sort.SPEAKER):
            return ()
        if self._sort not in self._names:
            text = attrgetter("title") if self._sort is Sort.TITLE else speakers_of
            self._names[self._sort] = [folded(text(talk)) for talk in self._conference.talks]
        return self._names[self._sort]

    def _passing(self) -> Sequence[int]:
        passing = self._by_time
        if self._recording is not None:
            talks, first_of = self._conference.talks, self._first_of
            day = first_of.get(self._recording)
            passing = [place for place in passing if first_of[talks[place].recording] == day]
        if self._words and not self._searched:
            self._searched = [
                folded(f"{talk.title} {speakers_of(talk)}") for talk in self._conference.talks
            ]
        texts = self._searched
        for word in self._words:
            passing = [place for place in passing if word in texts[place]]
        passing = wanted(passing, self._conference.talks, self._changes, self._show)
        return ordered(passing, self._conference, self._changes, self._sort, self._compared())

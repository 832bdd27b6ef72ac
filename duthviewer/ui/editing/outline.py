"""The list of a catalogue's contents: the conference, its recordings, and their talks."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.catalogue.recording_day import FaultKind, recording_day
from duthviewer.ui.day.words import fault_text
from duthviewer.ui.editing.recording_lengths import RecordingLengths
from duthviewer.ui.editing.values import recording_name
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.plain_text import one_line, tooltip
from duthviewer.ui.widgets.search_field import SearchField

_LONGEST = 120
_ROW_PX = 28


class Selected(NamedTuple):
    """What is selected: a talk, or a recording, or the conference if both are ""."""

    recording: str = ""
    talk: str = ""


class CatalogueOutline(QWidget):
    """A tree of the conference with a field that filters the talks."""

    #: Something else is selected (Selected)
    selected = Signal(object)
    #: A context menu is requested (Selected, place on the screen)
    menu_requested = Signal(object, QPoint)

    def __init__(self, lengths: RecordingLengths, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lengths = lengths
        self._shown: Conference | None = None
        self._items: dict[Selected, QTreeWidgetItem] = {}
        name = self.tr("Find a talk in the list")
        self.search = SearchField(name, name, self)
        self.search.textChanged.connect(self._filter)
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("outline")
        self.tree.setAccessibleName(self.tr("Conference, recordings and talks"))
        self.tree.setToolTip(self.tr("Choose what to edit  (Up, Down)"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(14)
        self.tree.setUniformRowHeights(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._on_menu)
        self.tree.currentItemChanged.connect(self._on_current)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 6, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        self.setFocusProxy(self.tree)

    def show_conference(self, conference: Conference) -> None:
        """Show a conference; the selection stays, or moves to a neighbour of what is gone."""
        if conference is self._shown:
            return
        before, place = self.current(), self._place_of_current()
        known = self._shown
        self._shown = conference
        with QSignalBlocker(self.tree):
            if known is not None and _shape(known) == _shape(conference):
                self._update(known, conference)
            else:
                self._fill(conference)
                self._filter(self.search.text())
            wanted = before if before in self._items else self._near(place)
            self.tree.setCurrentItem(self._items[wanted])
        if wanted != before:
            self.selected.emit(wanted)

    def current(self) -> Selected:
        """Return what is selected."""
        item = self.tree.currentItem()
        return Selected() if item is None else _selected_of(item)

    def select(self, wanted: Selected) -> None:
        """Select something; the conference if that is not there."""
        item = self._items.get(wanted) or self._items.get(Selected())
        if item is not None:
            if item.isHidden():
                self.search.clear()
            self.tree.setCurrentItem(item)
            self.tree.scrollToItem(item)

    def select_talk(self, talk_id: str) -> None:
        """Select a talk by its id."""
        talk = None if self._shown is None else self._shown.talk_by_id.get(talk_id)
        if talk is not None:
            self.select(Selected(talk.recording, talk_id))

    # Filling.

    def _fill(self, conference: Conference) -> None:
        self.tree.clear()
        self._items = {}
        top = self._add(None, Selected(), one_line(conference.title, _LONGEST), "", bold=True)
        top.setToolTip(0, self.tr("The conference"))
        talks: dict[str, list[Talk]] = {}
        for talk in conference.talks:
            talks.setdefault(talk.recording, []).append(talk)
        for recording in conference.recordings:
            name = one_line(recording_name(recording), _LONGEST)
            above = self._add(None, Selected(recording.id), name, "", bold=True)
            faults = self._conflicts(conference, recording.id)
            for talk in sorted(talks.get(recording.id, ()), key=lambda one: one.start_s):
                item = self._add(above, Selected(recording.id, talk.id), "", "")
                self._show_talk(item, talk, faults)
            above.setExpanded(True)

    def _update(self, before: Conference, conference: Conference) -> None:
        """Show other titles and times in the items that are there."""
        self._items[Selected()].setText(0, one_line(conference.title, _LONGEST))
        for recording in conference.recordings:
            name = one_line(recording_name(recording), _LONGEST)
            self._items[Selected(recording.id)].setText(0, name)
        # Only the days with changed talks: their neighbours may have other conflicts.
        known = before.talk_by_id
        changed = {talk.recording for talk in conference.talks if known[talk.id] is not talk}
        for recording_id in changed:
            conflicts = self._conflicts(conference, recording_id)
            for talk in conference.talks:
                if talk.recording == recording_id:
                    self._show_talk(self._items[Selected(recording_id, talk.id)], talk, conflicts)

    def _add(
        self,
        above: QTreeWidgetItem | None,
        what: Selected,
        text: str,
        time: str,
        *,
        bold: bool = False,
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text, time])
        item.setData(0, Qt.ItemDataRole.UserRole, tuple(what))
        item.setSizeHint(0, QSize(0, theme.text_px(_ROW_PX)))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setFont(1, theme.font(12, tabular=True))
        if bold:
            font = QFont(self.tree.font())
            font.setWeight(QFont.Weight.DemiBold)
            item.setFont(0, font)
        if above is None:
            self.tree.addTopLevelItem(item)
        else:
            above.addChild(item)
        self._items[what] = item
        return item

    def _show_talk(self, item: QTreeWidgetItem, talk: Talk, conflicts: dict[str, str]) -> None:
        title = one_line(talk.title, _LONGEST)
        conflict = conflicts.get(talk.id, "")
        item.setText(0, f"⚠ {title}" if conflict else title)
        item.setText(1, clock(talk.start_s))
        lines = [talk.title, *([conflict] if conflict else [])]
        item.setToolTip(0, tooltip("\n".join(lines)))

    def _conflicts(self, conference: Conference, recording: str) -> dict[str, str]:
        """Return the conflicts of a recording's talks in words, by the talks' ids."""
        day = recording_day(conference, recording, self._lengths.known().get(recording))
        found: dict[str, str] = {}
        for fault in day.faults:
            talk = fault.after or fault.before
            if fault.kind is not FaultKind.GAP and talk is not None:
                found.setdefault(talk.id, fault_text(fault))
        return found

    # Selection.

    def _place_of_current(self) -> int:
        current = self.current()
        return list(self._items).index(current) if current in self._items else 0

    def _near(self, place: int) -> Selected:
        """Return what is now where something was removed."""
        items = list(self._items)
        return items[min(place, len(items) - 1)]

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.selected.emit(_selected_of(item))

    def _on_menu(self, point: QPoint) -> None:
        item = self.tree.itemAt(point)
        if item is not None:
            self.tree.setCurrentItem(item)
            place = self.tree.viewport().mapToGlobal(point)
            self.menu_requested.emit(_selected_of(item), place)

    def _filter(self, text: str) -> None:
        """Show the talks whose titles have all words."""
        words = text.casefold().split()
        for what, item in self._items.items():
            if what.talk:
                title = item.text(0).casefold()
                item.setHidden(not all(word in title for word in words))


def _selected_of(item: QTreeWidgetItem) -> Selected:
    return Selected(*item.data(0, Qt.ItemDataRole.UserRole))


def _shape(conference: Conference) -> object:
    """Return what decides which items there are, and in which order."""
    talks = sorted(conference.talks, key=lambda talk: talk.start_s)
    recordings = [recording.id for recording in conference.recordings]
    return conference.id, recordings, [(talk.recording, talk.id) for talk in talks]

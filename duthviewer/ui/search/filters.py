"""The filters of a search: chips for the kinds of hits, and a chip for the conference."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QMenu, QToolButton, QWidget

from duthviewer.library.index import HitKind
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.widgets.buttons import Button, show_keys
from duthviewer.ui.widgets.plain_text import menu_action, menu_text, one_line

#: The kinds of each chip, by the end of its command's name
KINDS: Mapping[str, tuple[HitKind, ...]] = {
    "all": (),
    "titles": (HitKind.TITLE, HitKind.SPEAKER, HitKind.ABSTRACT),
    "slides": (HitKind.PAGE,),
    "said": (HitKind.CUE,),
    "notes": (HitKind.NOTE,),
}
_PREFIX = "search_"
_LONGEST_NAME = 36


class SearchFilters(QObject):
    """The chips with their actions; ``actions`` are the page's, by command."""

    #: The filters changed
    changed = Signal()

    def __init__(self, actions: Mapping[CommandId, QAction], page: QWidget) -> None:
        super().__init__(page)
        #: The id of the conference to search; None for all
        self.conference: str | None = None
        self._kinds = QActionGroup(self)
        #: The kinds of match
        self.chips = QButtonGroup(self)
        self.chips.buttonClicked.connect(self._on_chip)
        line = QFrame(page)
        line.setObjectName("chipline")
        line.setFixedSize(1, 30)
        self.widgets: list[QWidget] = []
        for name, text, action in (
            ("all", self.tr("All"), actions["search_all"]),
            ("titles", self.tr("Titles"), actions["search_titles"]),
            ("slides", self.tr("Slides"), actions["search_slides"]),
            ("said", self.tr("Said"), actions["search_said"]),
            ("notes", self.tr("Notes"), actions["search_notes"]),
        ):
            action.setCheckable(True)
            self._kinds.addAction(action)
            self.widgets.append(self._make_chip(name, text, action, page))
        self._kinds.triggered.connect(self._on_kind)
        self.conference_chip = self._make_conference_chip(page)
        self.widgets += [line, self.conference_chip]
        self._show_kind("all")

    def kinds(self) -> tuple[HitKind, ...]:
        """Return the selected kinds of hits; none for all."""
        return KINDS[self._kind]

    def widen(self) -> None:
        """Reset the filters."""
        self._show_kind("all")
        self._narrow(None, "")
        self.changed.emit()

    def set_conferences(self, conferences: Sequence[tuple[str, str]]) -> None:
        """Set the conferences to choose from, as (id, title)."""
        for action in self.conferences.actions()[1:]:
            self.conferences.removeAction(action)
            self._menu.removeAction(action)
            action.deleteLater()
        for identity, title in conferences:
            action = menu_action(title, self.conferences)
            action.setCheckable(True)
            action.setData((identity, title))
            action.setChecked(identity == self.conference)
            self._menu.addAction(action)
        if self.conference is not None and self.conference not in dict(conferences):
            self._narrow(None, "")
            self.changed.emit()

    def _make_chip(self, name: str, text: str, action: QAction, page: QWidget) -> Button:
        chip = Button(page)
        chip.setObjectName("chip")
        chip.setText(text)
        chip.setCheckable(True)
        chip.setProperty("kind", name)
        show_keys(chip, action.text(), action)
        self.chips.addButton(chip)
        return chip

    def _make_conference_chip(self, page: QWidget) -> Button:
        chip = Button(page)
        chip.setObjectName("chip")
        chip.setCheckable(True)
        chip.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        chip.setToolTip(self.tr("Search in one conference only"))
        self._menu = QMenu(page)
        #: The choices of the conference's menu
        self.conferences = QActionGroup(self)
        every = QAction(self.tr("All conferences"), self.conferences)
        every.setCheckable(True)
        self._menu.addAction(every)
        self.conferences.triggered.connect(self._on_conference)
        chip.setMenu(self._menu)
        self.conference_chip = chip
        self._narrow(None, "")
        return chip

    def _on_chip(self, chip: QAbstractButton) -> None:
        self._show_kind(chip.property("kind"))
        self.changed.emit()

    def _on_kind(self, action: QAction) -> None:
        self._show_kind(action.objectName().removeprefix(_PREFIX))
        self.changed.emit()

    def _show_kind(self, name: str) -> None:
        self._kind = name
        for chip in self.chips.buttons():
            chip.setChecked(chip.property("kind") == name)
        for action in self._kinds.actions():
            action.setChecked(action.objectName() == _PREFIX + name)

    def _on_conference(self, action: QAction) -> None:
        identity, title = action.data() or (None, "")
        self._narrow(identity, title)
        self.changed.emit()

    def _narrow(self, identity: str | None, title: str) -> None:
        self.conference = identity
        if identity is None:
            self.conferences.actions()[0].setChecked(True)
        name = one_line(title, _LONGEST_NAME) or self.tr("All conferences")
        self.conference_chip.setText(f"{menu_text(name)}  ▾")
        self.conference_chip.setAccessibleName(
            self.tr("Conference: {name}").format(name=title or self.tr("All conferences"))
        )
        self.conference_chip.setChecked(identity is not None)

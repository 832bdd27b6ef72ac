"""The settings page of keys: presets, custom keys, conflicts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.key_map import KeyMap, native
from duthviewer.ui.commands.key_presets import OWN, PRESETS
from duthviewer.ui.commands.table import COMMANDS, Place, place_text, text_of
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import dialog_button
from duthviewer.ui.widgets.choice_box import ChoiceBox

_ROW_PX = 26
_ID = Qt.ItemDataRole.UserRole


class KeysPage(QWidget):
    """The preset, all commands with their keys, and a field to change the selected command's."""

    def __init__(self, keys: KeyMap, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = keys
        #: The change to confirm: the command's id and its new keys
        self._pending: tuple[CommandId, tuple[str, ...]] | None = None
        self.preset = ChoiceBox(self)
        self.preset.name(self.tr("Key preset"), self.tr("Use the keys of another player"))
        for name in PRESETS:
            self.preset.addItem(name, name)
        self.preset.currentIndexChanged.connect(self._choose_preset)
        label = QLabel(self.tr("&Key preset"), self)
        label.setBuddy(self.preset)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a command or a key"))
        self.search.setAccessibleName(self.tr("Find a command or a key"))
        self.search.setToolTip(self.tr("Only the commands and keys with this text are shown"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedHeight(34)
        self.search.textChanged.connect(self._find)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(label)
        top.addWidget(self.preset)
        top.addStretch(1)
        top.addWidget(self.search, 2)

        self.tree = QTreeWidget(self)
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        self.tree.setToolTip(self.tr("Choose a command to change its keys"))
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(14)
        self.tree.setItemsExpandable(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.currentItemChanged.connect(self._show_current)
        #: The rows of the commands
        self.items: dict[CommandId, QTreeWidgetItem] = {}
        self._make_items()

        self._name = QLabel(self)
        self._name.setFont(theme.font(13, semibold=True))
        self._name.setWordWrap(True)
        self.field = QKeySequenceEdit(self)
        self.field.setMaximumSequenceLength(1)
        self.field.setAccessibleName(self.tr("Press the new key"))
        self.field.setToolTip(self.tr("Click here, then press the key"))
        self.field.setFixedWidth(170)
        if (inner := self.field.findChild(QLineEdit)) is not None:
            inner.setFixedHeight(34)
        self.tree.itemActivated.connect(self._begin)
        self.field.keySequenceChanged.connect(self._on_pressed)
        self.field.installEventFilter(self)
        self._viewport = self.tree.viewport()
        self._viewport.installEventFilter(self)
        self.instead = dialog_button(self.tr("&Replace"), self.tr("Replace the current keys"), self)
        self.besides = dialog_button(
            self.tr("&Add"), self.tr("Keep the current keys and add this one"), self
        )
        self.none = dialog_button(
            self.tr("&Clear"), self.tr("Remove all keys from this command"), self
        )
        self.reset = dialog_button(
            self.tr("&Reset"), self.tr("Reset this command to the keys of the preset"), self
        )
        self.reset_all = dialog_button(
            self.tr("Reset a&ll"), self.tr("Discard all your own keys and keep the preset"), self
        )
        self.instead.clicked.connect(self._use_instead)
        self.besides.clicked.connect(self._use_besides)
        self.none.clicked.connect(self._use_none)
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._keys.reset_all)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self.field)
        for button in (self.instead, self.besides, self.none):
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(self.reset)
        below.addWidget(self.reset_all)

        self.conflict = QFrame(self)
        self.conflict.setObjectName("trouble")
        self.conflict_text = QLabel(self.conflict)
        self.conflict_text.setTextFormat(Qt.TextFormat.PlainText)
        self.conflict_text.setWordWrap(True)
        self.take = dialog_button(
            self.tr("Reassign"), self.tr("The other command loses this key"), self
        )
        self.leave = dialog_button(self.tr("Cancel"), self.tr("Nothing is changed"), self)
        self.take.clicked.connect(self._take_it)
        self.leave.clicked.connect(self._leave_it)
        strip = QHBoxLayout(self.conflict)
        strip.setContentsMargins(12, 6, 8, 6)
        strip.addWidget(self.conflict_text, 1)
        strip.addWidget(self.take)
        strip.addWidget(self.leave)
        self.conflict.hide()

        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 8)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        column.addWidget(self._name)
        column.addLayout(below)
        column.addWidget(self.conflict)
        keys.changed.connect(self._refresh)
        self._refresh()
        self.tree.setCurrentItem(next(iter(self.items.values())))
        self.tree.scrollToTop()

    def choose(self, command_id: CommandId) -> None:
        """Select a command."""
        self.tree.setCurrentItem(self.items[command_id])

    def keys_shown(self, command_id: CommandId) -> str:
        return self.items[command_id].text(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a new key replace the one in the field; Tab moves the focus as usual."""
        if watched is self._viewport and event.type() == QEvent.Type.Resize:
            self._show_row()
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
                return True
            if event.key() not in _MODIFIERS:
                with QSignalBlocker(self.field):
                    self.field.clear()
        return super().eventFilter(watched, event)

    def _begin(self, _item: QTreeWidgetItem) -> None:
        self.field.setFocus()

    def _show_row(self) -> None:
        # The question may cover the command it is about.
        item = self.tree.currentItem()
        if item is not None and not self.conflict.isHidden():
            self.tree.scrollToItem(item)

    def _make_items(self) -> None:
        places = {}
        for place in Place:
            group = QTreeWidgetItem([place_text(place)])
            group.setSizeHint(0, QSize(0, _ROW_PX))
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFont(0, theme.font(13, semibold=True))
            self.tree.addTopLevelItem(group)
            group.setExpanded(True)
            group.setFirstColumnSpanned(True)
            places[place] = group
        for command in COMMANDS:
            text = text_of(command.id)
            if command.id.startswith("share_"):
                text = self.tr("To {percent} % of the talk").format(
                    percent=round(command.value * 10)
                )
            item = QTreeWidgetItem([text])
            item.setData(0, _ID, command.id)
            item.setSizeHint(0, QSize(0, _ROW_PX))
            places[command.place].addChild(item)
            self.items[command.id] = item

    def _refresh(self) -> None:
        with QSignalBlocker(self.preset):
            self.preset.setCurrentIndex(self.preset.findData(self._keys.preset))
        for name, item in self.items.items():
            own = self._keys.is_own(name)
            item.setText(1, "  ·  ".join(map(native, self._keys.keys(name))))
            item.setFont(1, theme.font(13, semibold=own))
            item.setToolTip(1, self.tr("Your own keys") if own else "")
        self.reset_all.setEnabled(bool(self._keys.own()))
        self._find()
        self._show_current()

    def _current(self) -> CommandId | None:
        item = self.tree.currentItem()
        return None if item is None else item.data(0, _ID)

    def _show_current(self) -> None:
        name = self._current()
        self._leave_it()
        self.field.clear()
        self._enable()
        self._name.setText("" if name is None else self.items[name].text(0))

    def _enable(self) -> None:
        name = self._current()
        pressed = name is not None and not self.field.keySequence().isEmpty()
        self.field.setEnabled(name is not None)
        self.instead.setEnabled(pressed)
        self.besides.setEnabled(pressed and name is not None and bool(self._keys.keys(name)))
        self.none.setEnabled(name is not None and bool(self._keys.keys(name)))
        self.reset.setEnabled(name is not None and self._keys.is_own(name))

    def _find(self) -> None:
        words = self.search.text().casefold().split()
        for item in self.items.values():
            found_by = f"{item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not all(word in found_by for word in words))
        for row in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(row)
            assert group is not None
            children = (group.child(number) for number in range(group.childCount()))
            group.setHidden(all(child is None or child.isHidden() for child in children))

    def _choose_preset(self) -> None:
        self._keys.set_preset(self.preset.currentData() or OWN)

    def _on_pressed(self, _sequence: QKeySequence) -> None:
        self._leave_it()
        self._enable()

    def _pressed(self) -> str:
        return self.field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _use_instead(self) -> None:
        if (name := self._current()) is not None:
            self._want(name, (self._pressed(),))

    def _use_besides(self) -> None:
        if (name := self._current()) is not None:
            self._want(name, (*self._keys.keys(name), self._pressed()))

    def _use_none(self) -> None:
        if (name := self._current()) is not None:
            self._keys.set_keys(name, ())

    def _reset(self) -> None:
        if (name := self._current()) is not None:
            self._keys.reset(name)

    def _want(self, name: CommandId, keys: tuple[str, ...]) -> None:
        """Set the keys, but ask first if another command has one of them."""
        key = self._pressed()
        holders = self._keys.holders(name, key)
        if not holders:
            self._keys.set_keys(name, keys)
            return
        self._pending = (name, keys)
        others = ", ".join(self.items[other.id].text(0) for other in holders)
        text = self.tr("{key} is already assigned to: {commands}. Reassign it?")
        self.conflict_text.setText(text.format(key=native(key), commands=others))
        self.conflict.show()
        self.take.setFocus()

    def _take_it(self) -> None:
        if self._pending is not None:
            self._keys.set_keys(*self._pending)
        self._leave_it()

    def _leave_it(self) -> None:
        self._pending = None
        self.conflict.hide()


_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)

"""The help dialog: every command with its current keys, filtered by typing."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from duthviewer.ui.commands.key_map import KeyMap
from duthviewer.ui.commands.key_presets import OWN
from duthviewer.ui.commands.table import help_rows
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import IconButton

_COLUMN_PX = 330
_MOST_COLUMNS = 3


class HelpRow(NamedTuple):
    """A row of the help; ``found_by`` is its text and keys in lower case."""

    widget: QWidget
    group: int
    found_by: str


class HelpDialog(QDialog):
    """Shows the commands in groups and columns, with a field to filter them."""

    #: Emitted when the user wants to change the keys
    keys_requested = Signal()

    def __init__(self, keys: KeyMap, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        room = parent.window().size()
        self.resize(min(1140, room.width() - 64), room.height() - 56)

        title = QLabel(self.tr("Keys"), self)
        title.setFont(theme.font(17, semibold=True))
        preset = QLabel(self)
        preset.setObjectName("muted")
        if keys.preset != OWN:
            preset.setText(self.tr("{player} preset").format(player=keys.preset))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a command or a key"))
        self.search.setAccessibleName(self.tr("Find a command or a key"))
        self.search.setToolTip(self.tr("Only the commands and keys with this text are shown"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedHeight(36)
        self.search.setMaximumWidth(360)
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        change = QPushButton(self.tr("Change keys…"), self)
        change.setAutoDefault(False)
        change.setToolTip(self.tr("Choose the keys of another player or your own"))
        change.clicked.connect(self.change_keys)
        close = IconButton("close", self.tr("Close"), self)
        close.setToolTip(self.tr("Close  (Esc, ?)"))
        close.clicked.connect(self.reject)
        head = QFrame(self)
        head.setObjectName("bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(title)
        row.addWidget(preset)
        row.addStretch(1)
        row.addWidget(self.search, 3)
        row.addStretch(1)
        row.addWidget(change)
        row.addWidget(close)

        #: Holds the rows; can be scrolled
        self.page = QWidget(self)
        self._columns = QHBoxLayout(self.page)
        self._columns.setContentsMargins(24, 12, 24, 20)
        self._columns.setSpacing(36)
        #: Shown when no command matches
        self.nothing = QLabel(self.tr("No command or key matches."), self.page)
        self.nothing.setObjectName("muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._groups, self.rows = self._make_rows(keys)
        #: The headings of the current arrangement; a group may continue in the next column
        self._headings: list[QWidget] = []
        self._stacks: list[QVBoxLayout] = []
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._area.setAccessibleName(self.tr("Commands and their keys"))
        self._area.setWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._area, 1)
        self._arrange()
        self.page.adjustSize()
        needed = head.sizeHint().height() + self.page.sizeHint().height()
        self.resize(self.width(), min(needed, room.height() - 56))
        self.search.setFocus()

    def shown(self) -> dict[str, str]:
        """Return the visible rows: each command's text and its keys."""
        return {
            row.widget.property("text"): row.widget.property("keys")
            for row in self.rows
            if not row.widget.isHidden()
        }

    def columns(self) -> int:
        return len(self._stacks)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with `?` from the field as well; no command's name contains one."""
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.text() == "?"
        ):
            self.reject()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "?" or event.key() == Qt.Key.Key_F1:
            self.reject()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns_wanted() != len(self._stacks):
            self._arrange()

    def change_keys(self) -> None:
        """Close the dialog and ask for the keys in the settings."""
        self.reject()
        self.keys_requested.emit()

    def _make_rows(self, keys: KeyMap) -> tuple[list[str], list[HelpRow]]:
        groups, rows = [], []
        for number, (title, commands) in enumerate(help_rows(keys.keys)):
            groups.append(title)
            for text, its_keys in commands:
                widget = QWidget(self.page)
                line = QHBoxLayout(widget)
                line.setContentsMargins(0, 3, 0, 3)
                line.setSpacing(4)
                label = QLabel(text, widget)
                label.setWordWrap(True)
                line.addWidget(label, 1)
                for key in its_keys:
                    cap = QLabel(key, widget)
                    cap.setObjectName("key")
                    cap.setFont(theme.font(12))
                    line.addWidget(cap)
                spoken = ", ".join(its_keys)
                widget.setAccessibleName(f"{text}: {spoken}")
                widget.setProperty("text", text)
                widget.setProperty("keys", spoken)
                rows.append(HelpRow(widget, number, f"{text} {spoken}".casefold()))
        return groups, rows

    def _find(self) -> None:
        words = self.search.text().casefold().split()
        for row in self.rows:
            row.widget.setVisible(all(word in row.found_by for word in words))
        self._arrange()
        self._area.verticalScrollBar().setValue(0)

    def _columns_wanted(self) -> int:
        return min(max((self.width() - 48) // _COLUMN_PX, 1), _MOST_COLUMNS)

    def _arrange(self) -> None:
        """Distribute the matching rows evenly over the columns, under their groups' headings."""
        for heading in self._headings:
            heading.hide()
            heading.deleteLater()
        self._headings = []
        while (item := self._columns.takeAt(0)) is not None:
            if (layout := item.layout()) is not None:
                while layout.takeAt(0) is not None:
                    pass
                layout.deleteLater()
        rows = [row for row in self.rows if not row.widget.isHidden()]
        self._stacks = [QVBoxLayout() for _ in range(self._columns_wanted())]
        for stack in self._stacks:
            stack.setSpacing(0)
            self._columns.addLayout(stack, 1)
        # A heading is as high as two rows.
        room = len(rows) + 2 * (len({row.group for row in rows}) + len(self._stacks) - 1)
        most = -(-room // len(self._stacks))
        column, used, group = 0, 0, -1
        for number, row in enumerate(rows):
            of_group = sum(1 for other in rows[number:] if other.group == row.group)
            begins = row.group != group
            # Keep a heading together with its first row.
            full = used >= most or (begins and used + 2 + min(of_group, 2) > most)
            if full and column + 1 < len(self._stacks):
                column, used = column + 1, 0
            if begins or used == 0:
                self._add_heading(self._groups[row.group], column, again=not begins)
                used += 2
            self._stacks[column].addWidget(row.widget)
            group = row.group
            used += 1
        for stack in self._stacks:
            stack.addStretch(1)
        self.nothing.setVisible(not rows)
        if not rows:
            self._stacks[0].insertWidget(0, self.nothing)

    def _add_heading(self, text: str, column: int, *, again: bool) -> None:
        if again:
            text = self.tr("{group}, continued").format(group=text)
        heading = QLabel(text, self.page)
        heading.setFont(theme.font(15, semibold=True))
        heading.setContentsMargins(0, 10, 0, 6)
        heading.show()
        self._headings.append(heading)
        self._stacks[column].addWidget(heading)

"""A row of the Downloads panel."""

from __future__ import annotations

import enum

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from duthviewer.library.downloads.values import JobState
from duthviewer.ui.downloads.rows import DownloadRow, RowGroup
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import Button, IconButton
from duthviewer.ui.widgets.chip_row import ChipRow
from duthviewer.ui.widgets.elided_label import ElidedLabel, joined

_STEPS = 1000
_STATE_PX = 16


class RowAction(enum.Enum):
    """What can be done with a row."""

    TOGGLE = enum.auto()
    RETRY = enum.auto()
    REMOVE = enum.auto()
    TOP = enum.auto()
    UP = enum.auto()
    DOWN = enum.auto()
    OPEN_PAGE = enum.auto()
    COPY_ADDRESS = enum.auto()
    USE_FILE = enum.auto()
    SHOW_FILE = enum.auto()
    SETTINGS = enum.auto()
    CHOOSE_FOLDER = enum.auto()


#: The keys of a row with the focus
_KEYS = {
    (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Space): RowAction.TOGGLE,
    (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Delete): RowAction.REMOVE,
    (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Up): RowAction.UP,
    (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Down): RowAction.DOWN,
    (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Home): RowAction.TOP,
}


class DownloadRowWidget(QFrame):
    """Shows a row: title, progress, speed or the error, and buttons for what can be done.

    With the focus, Space pauses and resumes, Delete removes, Alt with an arrow moves the row.
    """

    #: Something was requested (the row's key, a RowAction)
    requested = Signal(str, object)
    #: An arrow key leaves the row (-1: up, 1: down)
    left = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("downloadrow")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row: DownloadRow | None = None
        #: What was shown of it last, without its progress
        self._shown: tuple[object, ...] | None = None
        self._icon = ""
        self.state = QLabel(self)
        self.state.setFixedSize(_STATE_PX, _STATE_PX)
        self.title = ElidedLabel(self)
        self.title.setFont(theme.font(13, semibold=True))
        self.detail = ElidedLabel(self)
        self.detail.setObjectName("muted")
        self.detail.setFont(theme.font(12))
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _STEPS)
        self.bar.setFixedHeight(4)
        self.status = ElidedLabel(self)
        self.status.setObjectName("muted")
        self.status.setFont(theme.font(12, tabular=True))
        self.problem = QLabel(self)
        self.problem.setFont(theme.font(12))
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem.setWordWrap(True)
        self.problem.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.toggle = self._icon_button("pause", RowAction.TOGGLE)
        self.show_file = self._icon_button("folder", RowAction.SHOW_FILE)
        self.remove = self._icon_button("close", RowAction.REMOVE)
        self.more = IconButton(
            "more", self.tr("More"), self, role=QPalette.ColorRole.PlaceholderText
        )
        self.more.setObjectName("rowbutton")
        self.more.clicked.connect(self._open_menu)
        #: Buttons for what helps with a failed download; made when one has failed
        self.offers: dict[RowAction, Button] = {}
        self._offer_row: ChipRow | None = None
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self.title)
        names.addWidget(self.detail)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        head.addSpacing(6)
        head.addLayout(names, 1)
        for button in (self.toggle, self.show_file, self.more, self.remove):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        #: Below the title, at its left edge
        body = QVBoxLayout()
        body.setContentsMargins(_STATE_PX + 6, 0, 8, 0)
        body.setSpacing(6)
        body.addWidget(self.bar)
        body.addWidget(self.status)
        body.addWidget(self.problem)
        self._body = body
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 8, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(body)

    @property
    def key(self) -> str:
        return "" if self._row is None else self._row.key

    def show_row(self, row: DownloadRow) -> None:
        """Show a row."""
        before, self._row = self._row, row
        if before == row:
            return
        group, state = row.group, row.state
        is_open = group is RowGroup.OPEN
        self.bar.setVisible(is_open and (row.fraction is not None or state is JobState.RUNNING))
        # Unknown length: a resting empty bar, because motion would tell nothing.
        self.bar.setValue(round((row.fraction or 0.0) * _STEPS))
        self.status.setText(row.status)
        self.status.setVisible(is_open)
        words = row.error or row.notice
        self.setAccessibleDescription(words or row.status)
        is_done = group is RowGroup.DONE
        detail = joined([row.detail, row.status]) if is_done else row.detail
        # The rest stays the same while a file arrives, and takes most of the time.
        shown = (group, state, row.title, detail, words, row.needs_settings, len(row.jobs) == 1)
        if shown == self._shown:
            return
        self._shown = shown
        self.title.setText(row.title)
        self.detail.setText(detail)
        self.bar.setAccessibleName(self.tr("Progress of {title}").format(title=row.title))
        self.problem.setObjectName("amber" if row.error else "muted")
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.problem.style().polish(self.problem)
        paused = state is JobState.PAUSED
        self.toggle.setVisible(is_open)
        self.toggle.set_icon("play" if paused else "pause")
        verb = self.tr("Resume") if paused else self.tr("Pause")
        self._name(self.toggle, verb, row.title)
        self.show_file.setVisible(is_done)
        self._name(self.show_file, self.tr("Show in folder"), row.title)
        self._name(self.more, self.tr("More"), row.title)
        self._name(
            self.remove,
            self.tr("Cancel this download") if is_open else self.tr("Remove from this list"),
            row.title,
        )
        self._show_offers(row)
        self.setAccessibleName(f"{row.title}, {row.detail}")
        self._set_icon(
            {RowGroup.FAILED: "alert", RowGroup.DONE: "check", RowGroup.OPEN: "download"}[group]
        )

    def _show_offers(self, row: DownloadRow) -> None:
        """Offer what helps with a failed download."""
        if row.group is not RowGroup.FAILED:
            if self._offer_row is not None:
                self._offer_row.hide()
            return
        if self._offer_row is None:
            self._make_offers()
        assert self._offer_row is not None
        helping = {
            RowAction.SETTINGS: row.needs_settings,
            # Trying again helps once the settings are changed; the menu has it.
            RowAction.RETRY: not row.needs_settings,
            RowAction.CHOOSE_FOLDER: row.needs_folder,
            RowAction.OPEN_PAGE: len(row.jobs) == 1 and not row.needs_folder,
            RowAction.USE_FILE: row.can_use_file and not row.needs_folder,
        }
        for button in self.offers.values():
            button.hide()
        self._offer_row.set_first([self.offers[one] for one, helps in helping.items() if helps])
        self._offer_row.show()

    def _make_offers(self) -> None:
        self._offer_row = ChipRow(self, has_margins=False)
        self._offer_row.setAutoFillBackground(False)
        self._body.addWidget(self._offer_row)
        for action in (
            RowAction.SETTINGS,
            RowAction.RETRY,
            RowAction.CHOOSE_FOLDER,
            RowAction.OPEN_PAGE,
            RowAction.USE_FILE,
        ):
            button = self.offers[action] = Button(self)
            button.setObjectName("rowoffer")
            button.setFont(theme.font(12))
            button.setText(self._text_of(action))
            button.setProperty("action", action.value)
            button.clicked.connect(self._on_button)
        self.offers[RowAction.USE_FILE].setToolTip(
            self.tr("Download the file by other means and drop it here, or choose it")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        action = _KEYS.get((modifiers, Qt.Key(event.key())))
        if action is not None and action in self._possible():
            self.requested.emit(self.key, action)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not modifiers:
            self.left.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_menu()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._row is not None and event.type() == QEvent.Type.PaletteChange:
            icon, self._icon = self._icon, ""
            self._set_icon(icon)

    def _possible(self) -> list[RowAction]:
        """Return what can be done with the row, in the order of its menu."""
        row = self._row
        if row is None:
            return []
        action = RowAction
        if row.group is RowGroup.OPEN:
            moves = [action.TOP, action.UP, action.DOWN] if row.is_recording else []
            tries = [action.RETRY] if row.waits_for_try else []
            possible = [action.TOGGLE, *tries, *moves]
        elif row.group is RowGroup.FAILED:
            possible = [action.RETRY]
            if row.needs_settings:
                possible.append(action.SETTINGS)
            if row.needs_folder:
                possible.append(action.CHOOSE_FOLDER)
            if row.can_use_file:
                possible.append(action.USE_FILE)
        else:
            possible = [action.SHOW_FILE]
        if len(row.jobs) == 1:
            possible += [action.OPEN_PAGE, action.COPY_ADDRESS]
        return [*possible, action.REMOVE]

    def _open_menu(self) -> None:
        self._popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _popup(self, point: QPoint) -> None:
        if self._row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.triggered.connect(self._on_chosen)
        keys = {action: QKeySequence(key | modifiers) for (modifiers, key), action in _KEYS.items()}
        for possible in self._possible():
            action = QAction(self._text_of(possible), menu)
            if possible in keys:
                native = QKeySequence.SequenceFormat.NativeText
                action.setText(f"{action.text()}\t{keys[possible].toString(native)}")
            action.setData(possible)
            if possible is RowAction.REMOVE:
                menu.addSeparator()
            menu.addAction(action)
        menu.popup(point)

    def _text_of(self, action: RowAction) -> str:
        assert self._row is not None
        paused, is_open = self._row.state is JobState.PAUSED, self._row.group is RowGroup.OPEN
        return {
            RowAction.TOGGLE: self.tr("Resume") if paused else self.tr("Pause"),
            RowAction.RETRY: self.tr("Try again"),
            RowAction.TOP: self.tr("Download first"),
            RowAction.UP: self.tr("Move up"),
            RowAction.DOWN: self.tr("Move down"),
            RowAction.OPEN_PAGE: self.tr("Open in browser"),
            RowAction.COPY_ADDRESS: self.tr("Copy address"),
            RowAction.USE_FILE: self.tr("Use a file…"),
            RowAction.SHOW_FILE: self.tr("Show in folder"),
            RowAction.SETTINGS: self.tr("Settings…"),
            RowAction.CHOOSE_FOLDER: self.tr("Choose another folder…"),
            RowAction.REMOVE: self.tr("Cancel this download")
            if is_open
            else self.tr("Remove from this list"),
        }[action]

    def _on_chosen(self, action: QAction) -> None:
        self.requested.emit(self.key, action.data())

    def _set_icon(self, icon: str) -> None:
        if icon == self._icon:
            return
        self._icon = icon
        role = {
            "alert": QPalette.ColorRole.BrightText,
            "check": QPalette.ColorRole.Highlight,
        }.get(icon, QPalette.ColorRole.PlaceholderText)
        picture = theme.icon(icon, role, _STATE_PX)
        self.state.setPixmap(picture.pixmap(QSize(_STATE_PX, _STATE_PX), self.devicePixelRatioF()))

    def _name(self, button: IconButton, text: str, title: str) -> None:
        button.setToolTip(text)
        button.setAccessibleName(f"{text}: {title}")

    def _icon_button(self, icon: str, action: RowAction) -> IconButton:
        button = IconButton(icon, "", self, role=QPalette.ColorRole.PlaceholderText)
        button.setObjectName("rowbutton")
        button.setProperty("action", action.value)
        button.clicked.connect(self._on_button)
        return button

    def _on_button(self) -> None:
        self.requested.emit(self.key, RowAction(self.sender().property("action")))

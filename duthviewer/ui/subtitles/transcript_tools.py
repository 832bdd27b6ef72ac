"""The tools at the right end of the transcript's tab: find, follow, languages and a menu."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from duthviewer.library.media.transcript import MOST_HITS
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.subtitles.controller import Choice
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import Button, IconButton, show_keys
from duthviewer.ui.widgets.plain_text import menu_action, menu_text

#: Delay of the search after the last typed letter
_TYPED_MS = 80
_FIELD_PX = 200
#: A narrower drawer hides some of the tools.
_ROOM_PX = 900
_FUNCTION_KEYS = range(Qt.Key.Key_F1.value, Qt.Key.Key_F35.value + 1)


class FindField(QLineEdit):
    """A search field that keeps its keys from the player's shortcuts."""

    #: The user wants the next match (1) or the previous one (-1)
    step_requested = Signal(int)
    #: The user wants to read the match: the text gets the focus
    left_down = Signal()
    #: The user has ended the search
    escaped = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_function = event.key() != Qt.Key.Key_F3 and event.key() in _FUNCTION_KEYS
            is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if not is_function and not is_control:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step through matches with Enter, leave with Down or Esc."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step_requested.emit(-1 if back else 1)
        elif key == Qt.Key.Key_Down:
            self.left_down.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class TranscriptTools(QWidget):
    """A row of small controls whose requests the tab carries out."""

    #: The user wants to find a text; "" ends the search
    find_requested = Signal(str)
    #: The user wants the next match (1) or the previous one (-1)
    step_requested = Signal(int)
    #: The user wants to follow the current cue again
    follow_requested = Signal()
    #: The user chose other subtitles to read (Choice)
    choice_requested = Signal(object)

    def __init__(self, actions: Mapping[CommandId, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = FindField(self)
        self.field.setPlaceholderText(self.tr("Find in the transcript"))
        self.field.setAccessibleName(self.tr("Find in the transcript"))
        self.field.setClearButtonEnabled(True)
        # The window handles drops.
        self.field.setAcceptDrops(False)
        self.field.setFixedHeight(10 + theme.text_px(18))
        self.field.setMinimumWidth(100)
        self.field.setMaximumWidth(theme.text_px(_FIELD_PX))
        show_keys(self.field, self.tr("Find in the transcript"), actions["find_in_transcript"])
        self.count = QLabel(self)
        self.count.setObjectName("muted")
        self.count.setFont(theme.font(12, tabular=True))
        self.count.setAccessibleName(self.tr("Matches"))
        self._previous = IconButton("up", self.tr("Previous match"), self)
        self._previous.setToolTip(self.tr("Previous match  (Shift+Enter)"))
        self._next = IconButton("down", self.tr("Next match"), self)
        self._next.setToolTip(self.tr("Next match  (Enter)"))
        self.follow = Button(self)
        self.follow.setObjectName("live")
        self.follow.setText(self.tr("Follow"))
        self.follow.setAccessibleName(self.tr("Follow the current line"))
        show_keys(self.follow, self.tr("Follow the current line"), actions["follow"])
        self.follow.hide()
        self.language = Button(self)
        self.language.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._languages = QMenu(self.tr("Language"), self)
        #: The languages
        self.choices = QActionGroup(self)
        self.choices.triggered.connect(self._choose)
        self.language.setMenu(self._languages)
        self.more = IconButton("more", self.tr("More about the transcript"), self)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.menu.addMenu(self._languages)
        self.menu.addActions([actions["copy_transcript"], actions["copy_transcript_times"]])
        self.menu.addSeparator()
        self.menu.addAction(actions["open_subtitles"])
        self.menu.addActions([actions["subtitles_sooner"], actions["subtitles_later"]])
        self.more.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (
            self.follow, self.count, self.field, self._previous, self._next, self.language,
            self.more,
        ):  # fmt: skip
            row.addWidget(widget)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._typed.timeout.connect(self._look)
        self.field.textChanged.connect(self._on_text)
        self.field.step_requested.connect(self._step)
        self._previous.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        self.follow.clicked.connect(self.follow_requested)
        self.show_count(0, None)

    def show_count(self, count: int, number: int | None) -> None:
        """Show the number of matches, and the index of the current one."""
        has_text = bool(self.field.text().strip())
        many = f"{count}+" if count >= MOST_HITS else str(count)
        if count and number is not None:
            text = self.tr("{number} of {count}").format(number=number + 1, count=many)
        elif count:
            text = self.tr("{count} matches").format(count=many)
        else:
            text = self.tr("No matches") if has_text else ""
        self.count.setText(text)
        self.count.setVisible(has_text)
        for button in (self._previous, self._next):
            button.setEnabled(count > 0)
        self._fit()

    def show_choices(self, choices: Sequence[Choice], chosen: Choice | None) -> None:
        """Show the readable subtitles; a single one is not a choice."""
        for action in self.choices.actions():
            self.choices.removeAction(action)
            self._languages.removeAction(action)
            action.deleteLater()
        for choice in choices:
            action = menu_action(choice.label, self.choices)
            action.setCheckable(True)
            action.setData(choice)
            action.setChecked(choice == chosen)
            self._languages.addAction(action)
        label = "" if chosen is None else chosen.label
        short = self.fontMetrics().elidedText(label, Qt.TextElideMode.ElideMiddle, 140)
        self.language.setText(f"{menu_text(short)} ▾")
        name = self.tr("Language of the transcript: {language}").format(language=label)
        self.language.setAccessibleName(name)
        self.language.setToolTip(self.tr("Language of the transcript"))
        self._languages.menuAction().setVisible(len(choices) > 1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hide tools in a narrow window that are also in the menu or have a key."""
        drawer = self.parentWidget()
        has_room = drawer is None or drawer.width() >= _ROOM_PX
        has_text = bool(self.field.text().strip())
        self.language.setVisible(has_room and len(self.choices.actions()) > 1)
        self._previous.setVisible(has_room and has_text)
        self._next.setVisible(has_room and has_text)

    def _on_text(self, _text: str) -> None:
        self._typed.start()

    def _look(self) -> None:
        self._typed.stop()
        self.find_requested.emit(self.field.text())

    def _step(self, way: int) -> None:
        if self._typed.isActive():
            self._look()
        else:
            self.step_requested.emit(way)

    def _go_on(self) -> None:
        self._step(1)

    def _go_back(self) -> None:
        self._step(-1)

    def _choose(self, action: QAction) -> None:
        self.choice_requested.emit(action.data())

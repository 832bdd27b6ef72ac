"""The drawer below the controls: tabs with the pages, transcript and notes of the talk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from duthviewer.ui.state.settings import Settings
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import IconButton, key_text
from duthviewer.ui.widgets.plain_text import menu_text

#: The minimum and the default height, with the row of tabs
LEAST_HEIGHT, DEFAULT_HEIGHT = 150, 260

_GRIP = 6
_NO_LIMIT = 100_000
#: The height on a page without room: the row of tabs
NARROWEST_HEIGHT = 48


class Drawer(QWidget):
    """Tabs in a panel that opens and closes. The open tab and the height are saved."""

    #: The visible tab changed (its name, or "" while the drawer is closed)
    tab_shown = Signal(str)

    def __init__(self, page: QWidget, settings: Settings, action: QAction) -> None:
        """``action`` opens the drawer at its last tab, and closes it."""
        super().__init__(page)
        self._page = page
        self._settings = settings
        self._action = action
        action.setCheckable(True)
        action.triggered.connect(self._on_drawer)
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._widgets: dict[str, QWidget] = {}
        self._tools: dict[str, QWidget] = {}
        self._actions: dict[str, QAction] = {}
        self._is_open = False
        self._is_away = False
        self._wanted_height = DEFAULT_HEIGHT
        #: The limit of the height on this page
        self._room = _NO_LIMIT
        #: The saved tab, which opens once it has been added
        self._wanted_tab = ""
        self._reported = ""
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._group.triggered.connect(self._on_action)
        self.grip = _Grip(self)
        self.grip.dragged.connect(self._drag)
        self.grip.released.connect(self._keep)
        self.tabs = _Tabs(self)
        self.setAccessibleName(self.tr("Drawer"))
        self.tabs.currentChanged.connect(self._on_tab)
        self._close = IconButton("close", self.tr("Close drawer"), self)
        self._close.clicked.connect(self.fold)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(12, 0, 8, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.tabs)
        self._row.addStretch(1)
        self._row.addWidget(self._close)
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.grip)
        column.addLayout(self._row)
        column.addWidget(self._stack, 1)
        self._fit()
        self.hide()
        settings.changed.connect(self._on_setting)
        self._on_setting("")

    # The tabs.

    def add_tab(
        self,
        name: str,
        title: str,
        widget: QWidget | Callable[[], QWidget],
        action: QAction | None = None,
        *,
        before: str = "",
    ) -> None:
        """Add a tab at the end, or before the tab ``before``.

        ``widget`` may be a function that creates the widget when the tab is first visible.
        ``action`` opens the drawer at this tab or closes it, and is checked while the tab is open.
        """
        if isinstance(widget, QWidget):
            self._take(name, widget)
        else:
            self._makers[name] = widget
        if action is not None:
            action.setCheckable(True)
            action.changed.connect(self._show_keys)
            self._actions[name] = self._group.addAction(action)
        number = self.tabs.insertTab(self._number(before), menu_text(title))
        self.tabs.setTabData(number, name)
        if name == self._wanted_tab:
            self.tabs.setCurrentIndex(number)
        self._show_keys()
        self._report()

    def add_tools(self, name: str, tools: QWidget) -> None:
        """Add widgets at the right end of the row of tabs, visible while this tab is open."""
        self._tools[name] = tools
        self._row.insertWidget(self._row.indexOf(self._close), tools)
        QWidget.setTabOrder(self.tabs, tools)
        tools.setVisible(name == self._current())

    def set_title(self, name: str, title: str) -> None:
        """Change the title of a tab, for example to "Notes 2"."""
        self.tabs.setTabText(self._number(name), menu_text(title))

    def shown(self) -> str:
        """Return the name of the open tab, or "" while the drawer is closed."""
        return self._current() if self._is_open and not self._is_away else ""

    def show_tab(self, name: str) -> None:
        """Open the drawer at a tab."""
        self._is_away = False
        self._is_open = True
        self.tabs.setCurrentIndex(self._number(name))
        self._keep()
        self._show()

    def toggle(self, name: str = "") -> None:
        """Open the drawer at a tab, or close it if the tab is open; "" is the last tab."""
        name = name or self._current()
        if self.shown() == name:
            self.fold()
        else:
            self.show_tab(name)

    def fold(self) -> None:
        """Close the drawer."""
        self._is_open = False
        self._keep()
        self._show()

    # State and height.

    def set_height(self, height: int) -> None:
        """Set the height, within the limit of ``set_room``."""
        self._wanted_height = max(LEAST_HEIGHT, height)
        self._fit()

    def set_room(self, room: int) -> None:
        """Limit the height; the wanted height stays saved."""
        if room != self._room:
            self._room = room
            self._fit()

    def set_away(self, away: bool) -> None:
        """Hide or show the drawer with full screen; opening a tab shows it, too."""
        self._is_away = away
        self._show()

    def _on_setting(self, key: str) -> None:
        """Restore the saved state once all settings have been read."""
        # Earlier versions saved the state of the page strip instead.
        kept = self._settings.get("drawer") or self._settings.get("page_strip")
        if key or not isinstance(kept, dict):
            return
        self._is_open = kept.get("open") is True
        if isinstance(height := kept.get("height"), int):
            self.set_height(height)
        self._wanted_tab = str(kept.get("tab"))
        if (number := self._number(self._wanted_tab)) >= 0:
            self.tabs.setCurrentIndex(number)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    # Inside.

    def _current(self) -> str:
        return self.tabs.tabData(self.tabs.currentIndex()) or ""

    def _number(self, name: str) -> int:
        return next((n for n in range(self.tabs.count()) if self.tabs.tabData(n) == name), -1)

    def _take(self, name: str, widget: QWidget) -> None:
        self._widgets[name] = widget
        self._stack.addWidget(widget)

    def _fill(self) -> None:
        """Show the widget of the tab; create it if the tab is visible for the first time."""
        name = self._current()
        if (make := self._makers.pop(name, None)) is not None:
            self._take(name, make())
        if name in self._widgets:
            self._stack.setCurrentWidget(self._widgets[name])
        for owner, tools in self._tools.items():
            tools.setVisible(owner == name)

    def _on_tab(self, _number: int) -> None:
        if self.isVisible():
            self._fill()
            self._keep()
        self._report()

    def _on_drawer(self) -> None:
        self.toggle()

    def _on_action(self, action: QAction) -> None:
        self.toggle(next(name for name, one in self._actions.items() if one is action))

    def _show(self) -> None:
        wanted = self._is_open and not self._is_away
        focus = QApplication.focusWidget()
        if not wanted and focus is not None and self.isAncestorOf(focus):
            # Otherwise Qt would focus some button, and Space would press it.
            self._page.setFocus()
        self.setVisible(wanted)
        if wanted and self.isVisible():
            self._fill()
        self._report()

    def _report(self) -> None:
        """Check the action of the open tab, and emit ``tab_shown`` if the tab changed."""
        shown = self.shown()
        self._action.setChecked(bool(shown))
        for name, action in self._actions.items():
            action.setChecked(name == shown)
        if shown != self._reported:
            self._reported = shown
            self.tab_shown.emit(shown)

    def _show_keys(self) -> None:
        for name, action in self._actions.items():
            keys = key_text(action)
            text = f"{action.text()}  ({keys})" if keys else action.text()
            if (number := self._number(name)) >= 0:
                self.tabs.setTabToolTip(number, text)

    def _drag(self, way: int) -> None:
        self.set_height(self.height() + way)

    def _fit(self) -> None:
        self.setFixedHeight(min(self._wanted_height, max(NARROWEST_HEIGHT, self._room)))

    def _keep(self) -> None:
        kept = {"open": self._is_open, "tab": self._current(), "height": self._wanted_height}
        self._settings.change("drawer", kept)


class _Tabs(QTabBar):
    """The row of tabs. A click does not focus it, so that Space still pauses the player."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drawertabs")
        self.setAccessibleName(self.tr("Tabs of the drawer"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(theme.font(13))

    def event(self, event: QEvent) -> bool:
        """Handle the keys that change the tab before a shortcut of the player does."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _TAB_KEYS
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the tab: Left and Right by one, Home and End to the first and the last."""
        if event.key() == Qt.Key.Key_Home:
            self.setCurrentIndex(0)
        elif event.key() == Qt.Key.Key_End:
            self.setCurrentIndex(self.count() - 1)
        else:
            super().keyPressEvent(event)


_TAB_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)


class _Grip(QWidget):
    """The upper edge of the drawer, which a person drags to change the height."""

    #: The edge was dragged (pixels upwards)
    dragged = Signal(int)
    released = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_GRIP)
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setToolTip(self.tr("Drag to make the drawer higher or lower"))
        self._from = 0.0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.globalPosition().y()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        way = round(self._from - event.globalPosition().y())
        if way:
            self._from -= way
            self.dragged.emit(way)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.released.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self.palette().color(QPalette.ColorRole.Mid))
        middle = QRectF(self.width() / 2 - 16, 2.5, 32, 2.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(middle, 1, 1)

"""Buttons with icons, accessible names, and shortcuts in their tooltips."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QCursor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPalette,
)
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton, QWidget

from duthviewer.ui.widgets import theme


class Button(QToolButton):
    """A button that gets the focus by Tab and not by a click.

    After a click, Space still pauses the player; after Tab, it presses the button.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Only with the focus: filtering all events of all buttons costs time.
        self.installEventFilter(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the keys that press a button before they reach a shortcut."""
        if (
            watched is self
            and event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def setMenu(self, menu: QMenu) -> None:
        """Set a menu; the button is highlighted only while the menu is open."""
        super().setMenu(menu)
        menu.aboutToHide.connect(self._on_menu_closing)

    def _on_menu_closing(self) -> None:
        # After the menu closed, which a click on the button may cause.
        QTimer.singleShot(0, self, self._forget_pointer)

    def _forget_pointer(self) -> None:
        """Remove the hover: Qt sends no leave event while a menu is open."""
        inside = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        if not inside and self.testAttribute(Qt.WidgetAttribute.WA_UnderMouse):
            self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
            QApplication.sendEvent(self, QEvent(QEvent.Type.Leave))
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.animateClick()
        else:
            super().keyPressEvent(event)


class IconButton(Button):
    """A button with an icon that follows the theme."""

    def __init__(
        self,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        *,
        role: QPalette.ColorRole = QPalette.ColorRole.Text,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._role = role
        self.setIconSize(QSize(theme.ICON_PX, theme.ICON_PX))
        self.describe(name)
        self._draw_icon()

    def sizeHint(self) -> QSize:
        """Return the width of the style sheet, to which Qt adds 3 px that a long title removes."""
        hint, least = super().sizeHint(), self.minimumWidth()
        return QSize(least, hint.height()) if least else hint

    def set_icon(self, icon: str) -> None:
        if icon != self._icon:
            self._icon = icon
            self._draw_icon()

    def describe(self, name: str, action: QAction | None = None) -> None:
        """Set the accessible name and the tooltip, with the shortcuts of an action."""
        self.setAccessibleName(name)
        show_keys(self, name, *(() if action is None else (action,)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        self.setIcon(theme.icon(self._icon, self._role))


class _KeyHint(QObject):
    """A tooltip with the shortcuts of actions, updated when they change."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._name = ""
        self._actions: tuple[QAction, ...] = ()

    def show(self, name: str, actions: tuple[QAction, ...]) -> None:
        for action in self._actions:
            if action not in actions:
                action.changed.disconnect(self._refresh)
        for action in actions:
            if action not in self._actions:
                action.changed.connect(self._refresh)
        self._name, self._actions = name, actions
        self._refresh()

    def _refresh(self) -> None:
        keys = ", ".join(filter(None, map(key_text, self._actions)))
        text = f"{self._name}  ({keys})" if keys else self._name
        if text != self._widget.toolTip():
            self._widget.setToolTip(text)


def show_keys(widget: QWidget, name: str, *actions: QAction) -> None:
    """Set a tooltip: the name with the current shortcuts of the actions."""
    hint = widget.findChild(_KeyHint)
    if hint is None:
        if not actions:
            widget.setToolTip(name)
            return
        hint = _KeyHint(widget)
    hint.show(name, actions)


def dialog_button(text: str, hint: str, parent: QWidget) -> QPushButton:
    """Return a button of a dialog that Enter does not press by itself."""
    button = QPushButton(text, parent)
    button.setToolTip(hint)
    button.setAutoDefault(False)
    return button


def key_text(action: QAction | None) -> str:
    """Return the shortcuts of an action as text: ``Space, K``."""
    if action is None:
        return ""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(sequence.toString(native) for sequence in action.shortcuts())

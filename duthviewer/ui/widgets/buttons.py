"""Buttons with our icons, named for a screen reader, with their key in the tooltip."""

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
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget

from duthviewer.ui.widgets import theme


class Button(QToolButton):
    """A button that takes the focus by Tab and not by a click.

    So Space stays the player's after a click, and presses the button for who came by Tab.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Only while the focus is here; to be asked of all events costs 5 ms at the start.
        self.installEventFilter(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that press a button before a shortcut does."""
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
        """Show a menu; the button is not lit any longer than the menu is open."""
        super().setMenu(menu)
        menu.aboutToHide.connect(self._on_menu_closing)

    def _on_menu_closing(self) -> None:
        # Once it is closed: a click on the button itself may be what closes it.
        QTimer.singleShot(0, self, self._forget_pointer)

    def _forget_pointer(self) -> None:
        """Take note that the pointer has left: while a menu is open, Qt does not say so."""
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
    """A button with one of our icons, redrawn when the theme changes."""

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
        """As wide as the style sheet says: Qt adds 3 px, of which a long title takes some away."""
        hint, least = super().sizeHint(), self.minimumWidth()
        return QSize(least, hint.height()) if least else hint

    def set_icon(self, icon: str) -> None:
        if icon != self._icon:
            self._icon = icon
            self._draw_icon()

    def describe(self, name: str, action: QAction | None = None) -> None:
        """Name the button for the eye and the ear, with the key of its action."""
        self.setAccessibleName(name)
        show_keys(self, name, *(() if action is None else (action,)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        self.setIcon(theme.icon(self._icon, self._role))


class _KeyHint(QObject):
    """A widget's tooltip with the keys of actions, which follows when those change."""

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
    """Give a widget a tooltip: its name with the present keys of these actions."""
    hint = widget.findChild(_KeyHint)
    if hint is None:
        if not actions:
            widget.setToolTip(name)
            return
        hint = _KeyHint(widget)
    hint.show(name, actions)


def key_text(action: QAction | None) -> str:
    """The keys of an action as a person reads them: ``Space, K``."""
    if action is None:
        return ""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(sequence.toString(native) for sequence in action.shortcuts())

"""A message shown in place of missing content, with buttons for actions that help."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from duthviewer.catalogue.addresses import is_web_address
from duthviewer.ui.system import outside
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import Button
from duthviewer.ui.widgets.plain_text import menu_text, tooltip

_WIDEST_PX = 640
_ICON_PX = 40
#: Time for which the button shows that the address was copied
_COPIED_MS = 2000


class Message(QWidget):
    """An icon, a sentence, a longer text, and buttons for the actions that help."""

    def __init__(self, parent: QWidget | None = None, *, small: bool = False) -> None:
        """``small`` omits the icon, to fit into the drawer."""
        super().__init__(parent)
        self._icon_name = "alert"
        self.icon = QLabel(self)
        self._title = QLabel(self)
        self._detail = QLabel(self)
        self._buttons = QHBoxLayout()
        for label in (self.icon, self._title, self._detail):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            # The text may come from an untrusted file: never rich text.
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._is_small = small
        self.icon.setHidden(small)
        self._title.setFont(theme.font(14 if small else 17, semibold=True))
        self._title.setWordWrap(True)
        self._detail.setObjectName("muted")
        self._detail.setWordWrap(True)
        self._detail.setMaximumWidth(_WIDEST_PX)
        self._detail.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        air = 8 if small else 24
        column.setContentsMargins(air, air, air, air)
        column.setSpacing(air // 2)
        column.addStretch(2)
        column.addWidget(self.icon)
        column.addWidget(self._title)
        # Spacers, not an alignment: an aligned label gets no more than its narrowest width.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._detail, 100)
        middle.addStretch(1)
        column.addLayout(middle)
        #: Created for the first address
        self.address_row: _Address | None = None
        self._address_place = QVBoxLayout()
        column.addLayout(self._address_place)
        self._buttons.setSpacing(8)
        column.addSpacing(4)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def say(
        self,
        title: str,
        detail: str = "",
        *actions: QAction,
        icon: str = "alert",
        address: str = "",
    ) -> None:
        """Show a message; each action becomes a button, the first the default one.

        ``address`` is a web address: it becomes a link that can be opened and copied.
        """
        self._icon_name = icon
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._show_address(address if is_web_address(address) else "")
        side = (
            Qt.AlignmentFlag.AlignLeft if detail.count("\n") > 4 else Qt.AlignmentFlag.AlignHCenter
        )
        self._detail.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._buttons.addStretch()
        for number, action in enumerate(actions):
            button = QPushButton(action.text(), self)
            button.setDefault(number == 0)
            # Qt leaves no room for the bold font that the style sheet gives the default button.
            button.setFont(theme.font(13, semibold=number == 0))
            button.clicked.connect(action.trigger)
            self._buttons.addWidget(button)
        self._buttons.addStretch()
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self._tint()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hide the icon, then the longer text, if there is no room for both."""
        column = self.layout()
        assert column is not None
        for has_icon, has_detail in ((True, True), (False, True), (False, False)):
            self.icon.setVisible(has_icon and not self._is_small)
            self._detail.setVisible(has_detail and bool(self._detail.text()))
            column.invalidate()
            if column.totalHeightForWidth(self.width()) <= self.height():
                break
        # The tooltip shows a hidden text.
        self._title.setToolTip("" if has_detail else tooltip(self._detail.text()))

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def detail(self) -> str:
        return self._detail.text()

    @property
    def address(self) -> str:
        """Return the web address that the message offers, or ""."""
        return "" if self.address_row is None else self.address_row.address

    def _show_address(self, address: str) -> None:
        if self.address_row is None:
            if not address:
                return
            self.address_row = _Address(self)
            self._address_place.addWidget(self.address_row)
        self.address_row.show_address(address)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        icon = theme.icon(self._icon_name, QPalette.ColorRole.PlaceholderText, _ICON_PX)
        self.icon.setPixmap(icon.pixmap(QSize(_ICON_PX, _ICON_PX), self.devicePixelRatioF()))


class _Address(QWidget):
    """A web address as a link, and a button that copies it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.address = ""
        self._link = QPushButton(self)
        self._link.setObjectName("link")
        # May be narrower than its text, which is elided.
        self._link.setMinimumWidth(60)
        self._link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # Enter presses the button, as Space does.
        self._link.setAutoDefault(True)
        self._link.setCursor(Qt.CursorShape.PointingHandCursor)
        self._link.clicked.connect(self._open)
        self.copy = Button(self)
        self.copy.setObjectName("offer")
        self.copy.setText(self.tr("Copy address"))
        self.copy.clicked.connect(self._copy_address)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(_COPIED_MS)
        self._copied.timeout.connect(self._reset)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self._link)
        row.addWidget(self.copy)
        row.addStretch(1)
        self.hide()

    def show_address(self, address: str) -> None:
        """Show this address, or nothing for ""."""
        self.address = address
        self._reset()
        self._link.setAccessibleName(self.tr("Open {address}").format(address=address))
        self._link.setToolTip(tooltip(self.address))
        self._elide()
        self.setVisible(bool(self.address))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = min(self.width(), _WIDEST_PX) - self.copy.sizeHint().width() - 24
        metrics = self._link.fontMetrics()
        short = metrics.elidedText(self.address, Qt.TextElideMode.ElideMiddle, max(room, 60))
        self._link.setText(menu_text(short))

    def _open(self) -> None:
        if not outside.open_web(self.address):
            # The address is copied instead, so that it can be pasted into a browser.
            self._copy_address()

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self.address)
        self.copy.setText(self.tr("Copied"))
        self._copied.start()

    def _reset(self) -> None:
        self._copied.stop()
        self.copy.setText(self.tr("Copy address"))

"""Short messages over the picture that disappear by themselves, as for volume and speed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent
from PySide6.QtWidgets import QLabel, QWidget

from duthviewer.ui.video.video_view import paints_video
from duthviewer.ui.widgets import theme

STAYS_MS = 1400
_MARGIN_PX = 16


class Toast(QLabel):
    """A dark pill in a corner that takes neither the focus nor the mouse.

    It is a window of its own over a native video, as nothing can be drawn over that. It does not
    fade, so there is no animation that someone could want to reduce.
    """

    def __init__(self, parent: QWidget, over: QWidget) -> None:
        super().__init__(parent)
        self._over = over
        self.setObjectName("toast")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(14, semibold=True, tabular=True))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if not paints_video():
            self.setWindowFlags(
                Qt.WindowType.ToolTip
                | Qt.WindowType.FramelessWindowHint
                | Qt.WindowType.WindowDoesNotAcceptFocus
                | Qt.WindowType.WindowTransparentForInput
            )
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str) -> None:
        """Show a text over the picture, or over the page where the picture is hidden."""
        page = self.parentWidget()
        over = self._over if self._over.isVisible() or page is None else page
        if not over.isVisible():
            return
        self.setText(text)
        self.setAccessibleName(text)
        self.setMaximumWidth(max(80, over.width() - 2 * _MARGIN_PX))
        self.adjustSize()
        corner = over.mapToGlobal(QPoint(_MARGIN_PX, _MARGIN_PX))
        self.move(corner if self.isWindow() or page is None else page.mapFromGlobal(corner))
        self.show()
        self.raise_()
        self._timer.start()
        # Screen readers do not notice a widget that never has the focus.
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

"""The button of the Downloads panel in the header, with the progress of all downloads."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from duthviewer.ui.downloads.rows import Tally
from duthviewer.ui.widgets.buttons import IconButton

_BAR_PX, _WIDTH_PX, _DOT_PX = 3, 20, 8


class DownloadsButton(IconButton):
    """Opens the panel; a bar below the icon shows the progress, a dot that something failed."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__("download", action.text(), parent)
        self._action = action
        self._tally = Tally()
        self.setCheckable(True)
        self.clicked.connect(action.trigger)
        self.show_tally(self._tally)

    def show_tally(self, tally: Tally) -> None:
        """Show the progress of all open downloads."""
        self._tally = tally
        self.describe(self._text(), self._action)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tally = self._tally
        if not tally.count and not tally.failed:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, palette = self.rect().center(), self.palette()
        if tally.count:
            bar = QRectF(0, 0, _WIDTH_PX, _BAR_PX)
            bar.moveCenter(QRectF(self.rect()).center())
            bar.moveBottom(self.height() - 5)
            painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
            painter.drawRoundedRect(bar, _BAR_PX / 2, _BAR_PX / 2)
            bar.setWidth(max(float(_BAR_PX), bar.width() * (tally.fraction or 0.0)))
            role = (
                QPalette.ColorRole.PlaceholderText
                if tally.is_paused
                else QPalette.ColorRole.Highlight
            )
            painter.setBrush(palette.color(role))
            painter.drawRoundedRect(bar, _BAR_PX / 2, _BAR_PX / 2)
        if tally.failed:
            dot = QRectF(middle.x() + 5, middle.y() - 12, _DOT_PX, _DOT_PX)
            painter.setBrush(palette.color(QPalette.ColorRole.BrightText))
            painter.drawEllipse(dot)
        painter.end()

    def _text(self) -> str:
        """Return what the tooltip and screen readers tell."""
        tally = self._tally
        parts = [self._action.text()]
        if tally.count:
            left = self.tr("1 left") if tally.count == 1 else self.tr("{count} left")
            parts.append(left.format(count=tally.count))
        if tally.fraction is not None:
            parts.append(self.tr("{percent} %").format(percent=int(100 * tally.fraction)))
        if tally.is_paused:
            parts.append(self.tr("paused"))
        if tally.failed:
            failed = self.tr("1 failed") if tally.failed == 1 else self.tr("{count} failed")
            parts.append(failed.format(count=tally.failed))
        return " · ".join(parts)

"""The pill beside the slides' bar that offers to synchronise, and shows the progress."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from duthviewer.ui.slides.bar import BarButton
from duthviewer.ui.slides.layout import bar_height
from duthviewer.ui.widgets import theme

#: A success message disappears by itself.
_STAYS_MS = 8000
#: Of a shorter talk, minutes tell too little: its progress is shown in percent.
_LONG_S = 600.0


class SyncPill(QFrame):
    """Offers to synchronise the current talk, or shows the progress."""

    #: The user wants to synchronise the talk
    asked = Signal()
    #: The user wants to stop synchronising
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(bar_height())
        self._done: float | None = None
        self._is_brief = False
        #: The text, and the longest possible text: the centred bar would move otherwise
        self._words = self._brief = ("", "")
        self._label = QLabel(self)
        self._label.setFont(theme.font(13, tabular=True))
        #: Starts synchronising
        self.offer_button = BarButton("", self)
        self.offer_button.setText(self.tr("Synchronise"))
        self.offer_button.name(
            self.tr("Find when each page is shown, so that the slides follow the talk")
        )
        self.offer_button.clicked.connect(self.asked)
        #: Stops synchronising
        self.cancel_button = BarButton("close", self)
        self.cancel_button.name(self.tr("Stop synchronising"))
        self.cancel_button.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 0, 3, 0)
        row.setSpacing(0)
        for part in (self._label, self.offer_button, self.cancel_button):
            row.addWidget(part)
        self._label.setContentsMargins(10, 0, 2, 0)
        self.setAccessibleName(self.tr("Synchronising the slides"))
        self.hide()

    def offer(self) -> None:
        """Offer to synchronise the talk."""
        self._show(None, ("", ""), ("", ""))

    def show_waiting(self) -> None:
        """Show that the talk is waiting for its turn."""
        words = self.tr("Synchronising soon…")
        self._show(0.0, (words, words), ("…", "…"))

    def show_done(self, done: float, known_s: float = 0.0, length_s: float = 0.0) -> None:
        """Show the progress, 0 to 1, or how much of the talk's length already has its pages."""
        if known_s and length_s >= _LONG_S:
            words = self.tr("Finding pages: {known} of {all} minutes")
            brief = self.tr("{known} of {all} min")
            whole = round(length_s / 60)
            now, most = {"known": min(int(known_s / 60), whole)}, {"known": whole, "all": whole}
            now["all"] = whole
        else:
            words, brief = self.tr("Synchronising… {percent} %"), self.tr("{percent} %")
            now, most = {"percent": round(100 * done)}, {"percent": 100}
        self._show(
            done,
            (words.format(**now), words.format(**most)),
            (brief.format(**now), brief.format(**most)),
        )

    def set_brief(self, brief: bool) -> None:
        """Use a shorter text if the bar is narrow."""
        if brief != self._is_brief:
            self._is_brief = brief
            self._say()

    def saved_px(self) -> int:
        """Return how much narrower the short text is."""
        width = self._label.fontMetrics().horizontalAdvance
        return width(self._words[1]) - width(self._brief[1])

    def is_brief(self) -> bool:
        return self._is_brief

    def text(self) -> str:
        """Return the text."""
        return self.offer_button.text() if self._done is None else self._words[0]

    def _show(self, done: float | None, words: tuple[str, str], brief: tuple[str, str]) -> None:
        offers = done is None
        self._done, self._words, self._brief = done, words, brief
        self.offer_button.setVisible(offers)
        for part in (self._label, self.cancel_button):
            part.setVisible(not offers)
        tip = self.tr("Finding out when each page is shown. You can watch meanwhile.")
        self.setToolTip("" if offers else tip)
        self.setAccessibleDescription(words[0])
        self._say()
        self.show()
        self.update()

    def _say(self) -> None:
        text, longest = self._brief if self._is_brief else self._words
        margins = self._label.contentsMargins()
        width = self._label.fontMetrics().horizontalAdvance(longest)
        self._label.setFixedWidth(width + margins.left() + margins.right())
        self._label.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A pill whose background fills from the left with the progress."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.fillPath(shape, palette.color(QPalette.ColorRole.Base))
        if self._done:
            painter.setClipPath(shape)
            filled = QRectF(area)
            filled.setWidth(area.width() * self._done)
            painter.fillRect(filled, palette.color(QPalette.ColorRole.Button))
            filled.setTop(area.bottom() - 2)
            painter.fillRect(filled, palette.color(QPalette.ColorRole.Highlight))
            painter.setClipping(False)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)

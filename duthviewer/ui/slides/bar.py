"""The bar on the slides: page number, buttons to turn pages, zoom, and further widgets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QFont,
    QIntValidator,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.slides.layout import bar_gap, bar_height
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import key_text, show_keys

if TYPE_CHECKING:
    from duthviewer.ui.slides.sync_pill import SyncPill

#: How long the page mark is shown, and its distance from the edge
_MARK_MS, _MARK_AIR_PX = 1600, 20

#: Strokes on a grid of 20 by 20.
_ICONS: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "previous": (((11.5, 6), (7.5, 10), (11.5, 14)),),
    "next": (((8.5, 6), (12.5, 10), (8.5, 14)),),
    "minus": (((6, 10), (14, 10)),),
    "up": (((6, 11.5), (10, 7.5), (14, 11.5)),),
    "down": (((6, 8.5), (10, 12.5), (14, 8.5)),),
    "close": (((6, 6), (14, 14)), ((14, 6), (6, 14))),
    "strip": (
        ((3.5, 5), (16.5, 5), (16.5, 10), (3.5, 10), (3.5, 5)),
        ((3.5, 13.5), (6.5, 13.5)),
        ((8.5, 13.5), (11.5, 13.5)),
        ((13.5, 13.5), (16.5, 13.5)),
    ),
    "find": (
        (
            (12.6, 8.5),
            (11.4, 11.4),
            (8.5, 12.6),
            (5.6, 11.4),
            (4.4, 8.5),
            (5.6, 5.6),
            (8.5, 4.4),
            (11.4, 5.6),
            (12.6, 8.5),
        ),
        ((11.6, 11.6), (15.6, 15.6)),
    ),
    "plus": (((6, 10), (14, 10)), ((10, 6), (10, 14))),
}


class BarButton(QAbstractButton):
    """A button in the pill: an icon or a text, highlighted under the pointer."""

    def __init__(self, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        #: The longest possible text, so that the pill keeps its width while pages turn
        self._widest = ""
        # Focus by Tab but not by a click, so that the player's keys keep working.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        font = self.font()
        font.setFeature(QFont.Tag("tnum"), 1)
        self.setFont(font)

    def name(self, what: str, key: str = "") -> None:
        """Set the name for screen readers, and the tooltip with the key."""
        self.setAccessibleName(what)
        self.setToolTip(f"{what} ({key})" if key else what)

    def set_text(self, text: str, widest: str = "") -> None:
        """Show a text with the width of ``widest``."""
        self.setText(text)
        if widest != self._widest:
            self._widest = widest
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        if self._icon:
            return QSize(28, bar_height() - 6)
        metrics = self.fontMetrics()
        width = max(map(metrics.horizontalAdvance, (self.text(), self._widest)))
        return QSize(width + 14, bar_height() - 6)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = area.height() / 2
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            raised = QPalette.ColorRole.Mid if self.isDown() else QPalette.ColorRole.Button
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(raised))
            painter.drawRoundedRect(area, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, radius, radius)
        ink = palette.color(QPalette.ColorRole.Text)
        if not self.isEnabled():
            ink = palette.color(QPalette.ColorRole.PlaceholderText)
            ink.setAlphaF(0.5)
        pen = QPen(ink, 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        if self._icon:
            painter.translate((self.width() - 20) / 2, (self.height() - 20) / 2)
            for stroke in _ICONS[self._icon]:
                painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in stroke]))
        else:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Pill(QFrame):
    """The background of the bar: a rounded surface with a thin outline."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        radius = (self.height() - 1) / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class PageMark(QLabel):
    """Shows the page number for a moment at the bottom of the slides."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(14, semibold=True, tabular=True))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MARK_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str) -> None:
        """Show this text centred at the bottom of the parent."""
        parent = self.parentWidget()
        assert parent is not None
        self.setText(text)
        self.adjustSize()
        left = (parent.width() - self.width()) // 2
        self.move(left, parent.height() - self.height() - _MARK_AIR_PX)
        self.show()
        self.raise_()
        self._timer.start()


class SlidesBar(QWidget):
    """A pill with page buttons, page number and zoom, and further widgets beside it."""

    #: Another page is wanted: its number was typed or a button clicked (page)
    page_requested = Signal(int)
    zoom_in_requested = Signal()
    zoom_out_requested = Signal()
    fit_requested = Signal()
    #: The bar needs a different size
    content_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = self._count = 0
        self._focus_before: QWidget | None = None
        self._fit_action: QAction | None = None
        self._sync_pill: SyncPill | None = None
        self.previous_button = BarButton("previous")
        self.previous_button.name(self.tr("Previous page"), self.tr("PgUp"))
        self._number = BarButton()
        self._number.name(self.tr("Go to a page"))
        self._field = QLineEdit()
        self._numbers = QIntValidator(1, 1, self._field)
        self._field.setValidator(self._numbers)
        self._field.setFrame(False)
        self._field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._field.setAccessibleName(self.tr("Page number"))
        self._field.setFixedHeight(bar_height() - 6)
        self._field.installEventFilter(self)
        self._field.hide()
        self.next_button = BarButton("next")
        self.next_button.name(self.tr("Next page"), self.tr("PgDn"))
        self._line = QFrame()
        self._line.setFixedSize(1, 16)
        self._line.setAutoFillBackground(True)
        self._line.setBackgroundRole(QPalette.ColorRole.Mid)
        self._zoom_out = BarButton("minus")
        self._zoom_out.name(self.tr("Zoom out"), "−")
        self._fit = BarButton()
        self._zoom_in = BarButton("plus")
        self._zoom_in.name(self.tr("Zoom in"), "+")

        self._zoom_group = QWidget()
        group = QHBoxLayout(self._zoom_group)
        group.setContentsMargins(4, 0, 0, 0)
        group.setSpacing(0)
        group.addWidget(self._line)
        group.addSpacing(4)
        for button in (self._zoom_out, self._fit, self._zoom_in):
            group.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._pill = Pill()
        self._pill.setFixedHeight(bar_height())
        inner = QHBoxLayout(self._pill)
        inner.setContentsMargins(3, 0, 3, 0)
        inner.setSpacing(0)
        for part in (self.previous_button, self._number, self._field, self.next_button):
            inner.addWidget(part)
        inner.addWidget(self._zoom_group)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._row.addWidget(self._pill)

        for button in (self.previous_button, self.next_button, self._zoom_in, self._zoom_out):
            button.setAutoRepeat(True)
        self.previous_button.clicked.connect(self._request_previous)
        self.next_button.clicked.connect(self._request_next)
        self._zoom_in.clicked.connect(self.zoom_in_requested)
        self._zoom_out.clicked.connect(self.zoom_out_requested)
        self._fit.clicked.connect(self.fit_requested)
        self._number.clicked.connect(self._edit_number)
        self._field.returnPressed.connect(self._take_number)
        self.show_zoom(1.0, fills_width=False)

    def add(self, widget: QWidget) -> None:
        """Put a widget to the right of the pill."""
        self._row.addWidget(widget)

    def add_pill(self, pill: SyncPill) -> None:
        """Add the synchronising pill at the right; it shows less text if the bar is narrow."""
        self._sync_pill = pill
        self._row.addWidget(pill)

    def add_tool(self, icon: str, name: str, key: str) -> BarButton:
        """Add a button after the zoom; it is hidden with the zoom if the bar is narrow."""
        button = BarButton(icon)
        button.name(name, key)
        layout = self._zoom_group.layout()
        assert layout is not None
        layout.addWidget(button)
        return button

    def name_keys(self, actions: Mapping[CommandId, QAction]) -> None:
        """Show the current keys of these actions in the tooltips."""
        for button, action in (
            (self.previous_button, actions["page_back"]),
            (self.next_button, actions["page_on"]),
            (self._zoom_in, actions["zoom_in"]),
            (self._zoom_out, actions["zoom_out"]),
        ):
            show_keys(button, button.accessibleName(), action)
        self._fit_action = actions["fit_page"]

    def _fit_key(self) -> str:
        return key_text(self._fit_action) if self._fit_action else self.tr("Ctrl+0")

    def show_page(self, page: int, count: int) -> None:
        """Show the page number and the number of pages."""
        self._page = page
        if count != self._count:
            self._count = count
            self._numbers.setTop(max(1, count))
        self._number.set_text(f"{page} / {count}", f"{count} / {count}")
        self.previous_button.setEnabled(page > 1)
        self.next_button.setEnabled(page < count)

    def show_zoom(self, zoom: float, *, fills_width: bool) -> None:
        """Show the zoom; at 1 the whole page fits."""
        whole = abs(zoom - 1) < 0.005 and not fills_width
        text = self.tr("Fit") if whole else self.tr("{percent} %").format(percent=round(zoom * 100))
        self._fit.set_text(text, self.tr("{percent} %").format(percent=1600))
        if whole:
            self._fit.name(self.tr("Fit the width"))
        else:
            self._fit.name(self.tr("Fit the whole page"), self._fit_key())
        self._zoom_out.setEnabled(zoom > 1.005)

    def squeeze(self, width: int) -> None:
        """Resize to fit this width, hiding the zoom if necessary."""
        pill = self._sync_pill
        if pill is not None and pill.isHidden():
            pill = None
        needed = self.sizeHint().width()
        if pill is not None and pill.is_brief():
            needed += pill.saved_px()
        if self._zoom_group.isHidden():
            needed += self._zoom_group.sizeHint().width()
        if self._zoom_group.isHidden() == (needed <= width):
            self._zoom_group.setVisible(needed <= width)
            # At once, not with the next LayoutRequest: the bar's position depends on its size.
            self._pill.updateGeometry()
            self._row.invalidate()
        if pill is not None:
            pill.set_brief(needed - self._zoom_group.sizeHint().width() > width)
        self.resize(self.sizeHint())

    def event(self, event: QEvent) -> bool:
        """Report that a widget changed its size or was shown or hidden."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.content_changed.emit()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field:
            if event.type() == QEvent.Type.FocusOut:
                self._leave_field()
            elif event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # digits and Esc belong to the field, not to the player
            elif (
                isinstance(event, QKeyEvent)
                and event.type() == QEvent.Type.KeyPress
                and event.key() == Qt.Key.Key_Escape
            ):
                self._give_focus_back()
                return True
        return super().eventFilter(watched, event)

    def _request_previous(self) -> None:
        self.page_requested.emit(self._page - 1)

    def _request_next(self) -> None:
        self.page_requested.emit(self._page + 1)

    def _edit_number(self) -> None:
        self._focus_before = QApplication.focusWidget()
        self._field.setFixedWidth(self._number.width())
        self._field.setText(self._number.text().partition(" ")[0])
        self._number.hide()
        self._field.show()
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_number(self) -> None:
        page = int(self._field.text())
        self._give_focus_back()
        self.page_requested.emit(page)

    def _give_focus_back(self) -> None:
        before = self._focus_before
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._field.clearFocus()
        # Explicitly, because an inactive window loses no focus.
        self._leave_field()

    def _leave_field(self) -> None:
        self._focus_before = None
        self._field.hide()
        self._number.show()


class BarPlacement(QObject):
    """Places the bar of a slides view; it is visible while the view shows a page."""

    def __init__(self, view: QWidget, bar: SlidesBar) -> None:
        super().__init__(view)
        self._view, self._bar = view, bar
        #: Whether the view shows a page
        self.has_page = False
        #: Returns the width available where the bar is lent to; None while it is on the slides
        self._room_elsewhere: Callable[[], int] | None = None

    def is_lent(self) -> bool:
        """Return whether the bar is beside the player's controls."""
        return self._room_elsewhere is not None

    def lend(self, room: Callable[[], int]) -> SlidesBar:
        """Lend the bar to the player's controls; ``room`` returns the width available there."""
        self._room_elsewhere = room
        return self._bar

    def take_back(self) -> None:
        """Put the bar on the slides again."""
        self._room_elsewhere = None
        self._bar.setParent(self._view)
        self.update()

    def update(self) -> None:
        """Move the bar to its place, at the width available."""
        if self._room_elsewhere is not None:
            self._bar.squeeze(self._room_elsewhere())
            self._bar.setVisible(self.has_page and self._view.isVisible())
            return
        height = self._view.height()
        self._bar.squeeze(self._view.width() - 16)
        top = height - bar_height() - bar_gap(height)
        self._bar.move((self._view.width() - self._bar.width()) // 2, top)
        self._bar.setVisible(self.has_page)

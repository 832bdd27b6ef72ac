"""Painting around and on a page: shadow, focus, matches, texts."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QGradient,
    QLinearGradient,
    QPainter,
    QPalette,
    QPen,
    QRadialGradient,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from duthviewer.ui.slides.layout import PageLayout
from duthviewer.ui.slides.pages import DeckPages
from duthviewer.ui.widgets import theme

#: The reach of a page's shadow in logical pixels, and its darkest alpha (of 255)
_SHADOW_REACH = 30.0
_SHADOW_ALPHA = 64


def paint_shadow(painter: QPainter, page: QRectF) -> None:
    """Paint a soft shadow around a page, slightly lower than the page."""
    inner = page.translated(0, 6).adjusted(10, 10, -10, -10)
    if inner.width() <= 0 or inner.height() <= 0:
        return
    reach = _SHADOW_REACH
    for end, edge in ((inner.left() - reach, inner.left()), (inner.right() + reach, inner.right())):
        left = min(end, edge)
        side = QRectF(left, inner.top(), reach, inner.height())
        painter.fillRect(side, _fading(QLinearGradient(edge, 0, end, 0)))
        for top, corner in ((inner.top() - reach, inner.top()), (inner.bottom(), inner.bottom())):
            area = QRectF(left, top, reach, reach)
            painter.fillRect(area, _fading(QRadialGradient(edge, corner, reach)))
    for end, edge in ((inner.top() - reach, inner.top()), (inner.bottom() + reach, inner.bottom())):
        side = QRectF(inner.left(), min(end, edge), inner.width(), reach)
        painter.fillRect(side, _fading(QLinearGradient(0, edge, 0, end)))


def _fading(gradient: QGradient) -> QGradient:
    # A quadratic falloff looks like a real shadow; a linear one has a visible end.
    for step in range(9):
        alpha = _SHADOW_ALPHA * (1 - step / 8) ** 2
        gradient.setColorAt(step / 8, QColor(0, 0, 0, round(alpha)))
    return gradient


def paint_focus(painter: QPainter, widget: QWidget, around: QRectF) -> None:
    """Paint a ring in the accent colour, just inside ``around`` and inside the widget."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(widget.palette().color(QPalette.ColorRole.Highlight), 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = around.intersected(QRectF(widget.rect())).adjusted(1.5, 1.5, -1.5, -1.5)
    painter.drawRoundedRect(ring, 4, 4)


def paint_selection(painter: QPainter, widget: QWidget, areas: list[QRectF]) -> None:
    """Paint the accent colour transparently over selected letters."""
    colour = widget.palette().color(QPalette.ColorRole.Highlight)
    colour.setAlphaF(0.35)
    for area in areas:
        painter.fillRect(area, colour)


def paint_hits(painter: QPainter, widget: QWidget, areas: list[QRectF], *, current: bool) -> None:
    """Mark found text in amber; the current match has a thick frame."""
    # Pages do not follow the theme, so this is the light amber.
    amber = QColor(theme.DARK.amber)
    accent = widget.palette().color(QPalette.ColorRole.Highlight)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for area in areas:
        # Multiplied like a marker's ink: dark letters stay dark. Light ones get the frame.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillRect(area, amber)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QPen(accent, 3) if current else QPen(amber, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(-2, -1, 2, 1), 3, 3)
    painter.restore()


def paint_unsaid(painter: QPainter, areas: list[QRectF], *, dark: bool) -> None:
    """Tint text and underline it with dots, which a grey print shows, too."""
    colours = theme.DARK if dark else theme.LIGHT
    tint, dots, edge = QColor(theme.DARK.amber), QColor(colours.amber), QColor(colours.surface)
    tint.setAlphaF(0.28)
    edge.setAlphaF(0.8)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for area in areas:
        # Small letters must not be covered.
        width = min(max(area.height() / 10, 1.2), 4.0)
        painter.fillRect(area, tint)
        low = area.bottom() - width / 2
        # A page may be light or dark there: the edge sets the dots off.
        painter.setPen(QPen(edge, 1.6 * width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(area.left(), low), QPointF(area.right(), low))
        pen = QPen(dots, width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.0])
        painter.setPen(pen)
        painter.drawLine(QPointF(area.left(), low), QPointF(area.right(), low))
    painter.restore()


def paint_words(painter: QPainter, area: QRectF, words: str, vertical: Qt.AlignmentFlag) -> None:
    """Paint plain text, centred horizontally, wrapped anywhere."""
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter | vertical)
    # A file name can be long without spaces to break at.
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    painter.drawText(area, words, option)


def paint_placeholder(painter: QPainter, widget: QWidget, area: QRectF, words: str) -> None:
    """Paint a text in the middle of an area, in the colour of placeholders."""
    painter.setPen(widget.palette().color(QPalette.ColorRole.PlaceholderText))
    paint_words(painter, area, words, Qt.AlignmentFlag.AlignVCenter)


def paint_page(
    painter: QPainter, widget: QWidget, pages: DeckPages, number: int, layout: PageLayout
) -> bool:
    """Paint the best picture of a page available; return False if there is none."""
    page = layout.page
    width_px = layout.fit.whole_px(pages.size(number))
    picture = pages.sharp(number, width_px)
    if picture is not None and picture.width() == page.width():
        painter.drawImage(page.topLeft(), picture)
        return True
    if picture is None:
        picture = pages.rough(number, width_px)
    if picture is None:
        painter.fillRect(page, widget.palette().color(QPalette.ColorRole.Button))
        return False
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(page, picture)
    detail = pages.detail(number, page.width())
    if detail is not None:
        clip, sharp = detail
        painter.drawImage(page.topLeft() + QPoint(clip.x, clip.y), sharp)
    return True

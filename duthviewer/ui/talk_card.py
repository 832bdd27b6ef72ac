"""Draws one card of the grid: picture, length, progress, title, speakers, day and offset."""

from __future__ import annotations

import zlib
from collections import OrderedDict

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetrics,
    QImage,
    QLinearGradient,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from duthviewer.ui import theme
from duthviewer.ui.talk_model import TalkRow

RADIUS_PX = 10
#: Enough for several screens of the largest cards; the rest is loaded again from the disk cache.
_PICTURES_KEPT = 160


class CardPainter:
    """Draws cards for one widget, and keeps the pictures that it draws."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()
        self._title = theme.font(15, semibold=True)
        self._body = theme.font(13)
        self._meta = theme.font(12, tabular=True)
        self._badge = theme.font(11)
        self._poster = theme.font(22, semibold=True)
        self._title_lines = 1

    def card_size(self, width_px: int, longest_title: int) -> QSize:
        """The size of every card: all are as high as the longest title (in letters) asks."""
        metrics = QFontMetrics(self._title)
        self._title_lines = 2 if metrics.averageCharWidth() * longest_title > width_px - 8 else 1
        text = (
            metrics.lineSpacing() * self._title_lines
            + QFontMetrics(self._body).lineSpacing()
            + QFontMetrics(self._meta).lineSpacing()
        )
        return QSize(width_px, width_px * 9 // 16 + 10 + text + 6)

    def set_picture(self, talk_id: str, image: QImage) -> None:
        self._pictures[talk_id] = QPixmap.fromImage(image)
        while len(self._pictures) > _PICTURES_KEPT:
            self._pictures.popitem(last=False)

    def has_picture(self, talk_id: str, width_px: int) -> bool:
        """Whether the picture is there at this width (device pixels), to be drawn unscaled."""
        pixmap = self._pictures.get(talk_id)
        return pixmap is not None and pixmap.width() == width_px

    def forget_pictures(self) -> None:
        self._pictures.clear()

    def paint(
        self, painter: QPainter, card: QRect, row: TalkRow, *, focused: bool, hovered: bool
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = QRect(card.topLeft(), QSize(card.width(), card.width() * 9 // 16))
        self._paint_picture(painter, picture, row)
        if hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(255, 255, 255, 22))
            painter.drawRoundedRect(picture, RADIUS_PX, RADIUS_PX)
        self._paint_progress(painter, picture, row)
        if row.length:
            self._paint_pill(painter, picture, row.length, bottom=True)
        if row.badge:
            self._paint_pill(painter, picture, row.badge, bottom=False)
        if focused:
            self._paint_focus(painter, picture)
        self._paint_text(painter, card, picture, row)

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        return self._widget.palette().color(role)

    def _paint_picture(self, painter: QPainter, picture: QRect, row: TalkRow) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        pixmap = self._pictures.get(row.talk.id)
        if pixmap is None:
            self._paint_poster(painter, picture, row)
            return
        # A textured brush gives the round corners without an (aliased, slow) clip.
        brush = QBrush(pixmap)
        scale = picture.width() / pixmap.width()
        brush.setTransform(
            QTransform.fromTranslate(picture.x(), picture.y()).scale(
                scale, picture.height() / pixmap.height()
            )
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setBrush(brush)
        painter.drawRoundedRect(picture, RADIUS_PX, RADIUS_PX)

    def _paint_poster(self, painter: QPainter, picture: QRect, row: TalkRow) -> None:
        hue = zlib.crc32(row.talk.id.encode()) % 360
        gradient = QLinearGradient(QPointF(picture.topLeft()), QPointF(picture.bottomRight()))
        gradient.setColorAt(0, QColor.fromHsl(hue, 120, 78))
        gradient.setColorAt(1, QColor.fromHsl(hue, 120, 30))
        painter.setBrush(gradient)
        painter.drawRoundedRect(picture, RADIUS_PX, RADIUS_PX)
        inner = picture.adjusted(16, 34 if row.badge else 14, -16, -14)
        painter.setPen(QColor("#ffffff"))
        painter.setFont(self._poster)
        self._draw_lines(painter, inner, row.talk.title, lines=3)
        painter.setPen(QColor(255, 255, 255, 200))
        painter.setFont(self._meta)
        room = inner.width() - 70
        painter.drawText(
            inner,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom,
            QFontMetrics(self._meta).elidedText(row.speakers, Qt.TextElideMode.ElideRight, room),
        )

    def _paint_progress(self, painter: QPainter, picture: QRect, row: TalkRow) -> None:
        if not row.progress:
            return
        # Drawn as the lower edge of the same rounded rectangle, so that the corners stay round.
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        lower = QRectF(picture.x(), picture.bottom() - 3, picture.width(), 4)
        painter.setClipRect(lower)
        painter.setBrush(QColor(0, 0, 0, 130))
        painter.drawRoundedRect(picture, RADIUS_PX, RADIUS_PX)
        lower.setWidth(max(4.0, picture.width() * min(row.progress, 1.0)))
        painter.setClipRect(lower)
        painter.setBrush(self._colour(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(picture, RADIUS_PX, RADIUS_PX)
        painter.restore()

    def _paint_pill(self, painter: QPainter, picture: QRect, text: str, *, bottom: bool) -> None:
        font = self._meta if bottom else self._badge
        metrics = QFontMetrics(font)
        padding, radius = (6, 4) if bottom else (9, 10)
        size = QSize(metrics.horizontalAdvance(text) + 2 * padding, metrics.height() + 3)
        pill = QRect(picture.topLeft(), size)
        pill.moveRight(picture.right() - 8)
        if bottom:
            pill.moveBottom(picture.bottom() - 8)
        else:
            pill.moveTop(picture.top() + 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 190))
        painter.drawRoundedRect(pill, radius, radius)
        painter.setPen(QColor("#ffffff"))
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_focus(self, painter: QPainter, picture: QRect) -> None:
        pen = QPen(self._colour(QPalette.ColorRole.Highlight), 3)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(
            QRectF(picture).adjusted(-4.5, -4.5, 4.5, 4.5), RADIUS_PX + 4, RADIUS_PX + 4
        )

    def _paint_text(self, painter: QPainter, card: QRect, picture: QRect, row: TalkRow) -> None:
        area = QRect(card.left() + 2, picture.bottom() + 11, card.width() - 4, 0)
        area.setBottom(card.bottom())
        painter.setPen(self._colour(QPalette.ColorRole.Text))
        painter.setFont(self._title)
        top = self._draw_lines(painter, area, row.talk.title, lines=self._title_lines)
        painter.setPen(self._colour(QPalette.ColorRole.PlaceholderText))
        for font, text in ((self._body, row.speakers), (self._meta, row.meta)):
            if not text:
                continue
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.drawText(
                area.left(),
                top + metrics.ascent(),
                metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width()),
            )
            top += metrics.lineSpacing() + 1

    def _draw_lines(self, painter: QPainter, area: QRect, text: str, *, lines: int) -> int:
        """Draw a text in at most so many lines, the last one elided; returns where it ends."""
        font = painter.font()
        metrics = QFontMetrics(font)
        if metrics.horizontalAdvance(text) <= area.width():
            painter.drawText(area.left(), area.top() + metrics.ascent(), text)
            return area.top() + metrics.lineSpacing()
        # Imported here because few titles need it, and PySide takes 9 ms to set it up.
        from PySide6.QtGui import QTextLayout

        layout = QTextLayout(text, font)
        layout.beginLayout()
        top = area.top()
        for number in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(area.width())
            start = line.textStart()
            if number == lines - 1 and start + line.textLength() < len(text):
                rest = metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, area.width())
                painter.drawText(area.left(), top + metrics.ascent(), rest)
            else:
                part = text[start : start + line.textLength()]
                painter.drawText(area.left(), top + metrics.ascent(), part.rstrip())
            top += metrics.lineSpacing()
        layout.endLayout()
        return top

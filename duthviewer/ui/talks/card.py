"""The card of a talk: picture, length, progress, title, speakers, day and offset."""

from __future__ import annotations

import zlib
from collections import OrderedDict
from functools import lru_cache
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QIcon,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
    QTextLayout,
)
from PySide6.QtWidgets import QWidget

from duthviewer.ui.talks.model import DownloadMark, Presence
from duthviewer.ui.widgets import theme

RADIUS_PX = 10
#: Limit of cached pictures: several screens of the largest cards. The rest reload from the disk.
_PICTURES_KEPT = 160
#: Limit of cached cards in device pixels: three screens of 2560 × 1440
_PIXELS_KEPT = 3 * 2560 * 1440
#: Sizes of a mark's icon, and of the dark circle behind it
_MARK_PX = 14
_ROUND_PX = 24
#: Size of the ring that shows how much is downloaded
_RING_PX = 11


class CardRow(Protocol):
    """What a card shows: texts, the fraction watched, and marks; compared to notice a change."""

    @property
    def talk_id(self) -> str:
        """Identifies the card and its picture."""

    @property
    def poster_key(self) -> str:
        """Decides the colour of a card without a picture."""

    @property
    def title(self) -> str: ...

    @property
    def speakers(self) -> str: ...

    @property
    def meta(self) -> str: ...

    @property
    def length(self) -> str: ...

    @property
    def badge(self) -> str: ...

    @property
    def progress(self) -> float: ...

    @property
    def watched(self) -> bool: ...

    @property
    def favourite(self) -> bool: ...

    @property
    def presence(self) -> Presence: ...

    @property
    def download(self) -> DownloadMark: ...

    @property
    def downloaded(self) -> float | None: ...


class TextStyle:
    """A font and the colour to write with: a role of the widget's palette, or a fixed one."""

    def __init__(self, font: QFont, colour: QPalette.ColorRole | QColor) -> None:
        self.font = font
        self._colour = colour
        self.metrics = QFontMetrics(font)
        self.line_px = self.metrics.lineSpacing()
        self.ascent_px = self.metrics.ascent()

    def apply(self, painter: QPainter, palette: QPalette) -> None:
        """Set the font and the pen of a painter."""
        colour = self._colour if isinstance(self._colour, QColor) else palette.color(self._colour)
        painter.setFont(self.font)
        painter.setPen(colour)

    def width_px(self, text: str) -> int:
        """Return the width of a text on one line."""
        return self.metrics.horizontalAdvance(text)

    def elided(self, text: str, width_px: int) -> str:
        """Return the text, elided if it is wider than ``width_px``."""
        return self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width_px)


class _Drawn(NamedTuple):
    """A drawn card with the values that it was drawn from."""

    row: CardRow
    size: QSize
    picture: QPixmap | None
    pixmap: QPixmap


class CardPainter:
    """Draws cards for one widget, and caches pictures and drawn cards.

    Drawing a card takes 0.3 to 0.7 ms, nearly all of it for text; a cached card takes 0.01 ms.
    """

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()
        white, pale = QColor(255, 255, 255), QColor(255, 255, 255, 200)
        text, muted = QPalette.ColorRole.WindowText, QPalette.ColorRole.PlaceholderText
        self._title = TextStyle(theme.font(15, semibold=True), text)
        self._speakers = TextStyle(theme.font(13), muted)
        self._meta = TextStyle(theme.font(12, tabular=True), muted)
        self._length = TextStyle(theme.font(12, tabular=True), white)
        self._badge = TextStyle(theme.font(11), white)
        self._poster = TextStyle(theme.font(22, semibold=True), white)
        self._poster_speakers = TextStyle(theme.font(12, tabular=True), pale)
        self._title_lines = 1
        self._size = QSize()
        self._drawn: OrderedDict[str, _Drawn] = OrderedDict()
        self._star = theme.white_icon("star")
        self._check = theme.white_icon("check")
        self._presence_icons = {
            Presence.HERE: theme.white_icon("here"),
            Presence.ONLINE: theme.white_icon("cloud"),
        }

    def card_size(self, width_px: int, longest_title: int) -> QSize:
        """Return the size of all cards, which fits the longest title (in letters)."""
        letter = self._title.metrics.averageCharWidth()
        self._title_lines = 2 if letter * longest_title > width_px - 8 else 1
        text = self._title.line_px * self._title_lines + self._speakers.line_px + self._meta.line_px
        self._size = QSize(width_px, width_px * 9 // 16 + 10 + text + 6)
        return self._size

    def set_picture(self, talk_id: str, image: QImage) -> None:
        self._pictures[talk_id] = _rounded(image, self._widget.devicePixelRatioF())
        while len(self._pictures) > _PICTURES_KEPT:
            self._pictures.popitem(last=False)

    def has_picture(self, talk_id: str, width_px: int) -> bool:
        """Return whether there is a picture of this width (in device pixels)."""
        pixmap = self._pictures.get(talk_id)
        return pixmap is not None and pixmap.width() == width_px

    def forget_pictures(self) -> None:
        self._pictures.clear()

    def forget_drawn(self) -> None:
        """Forget drawn cards after a change of colours."""
        self._drawn.clear()

    def is_drawn(self, row: CardRow) -> bool:
        """Return whether the cache holds the card with its current content and size."""
        drawn = self._drawn.get(row.talk_id)
        return (
            drawn is not None
            and drawn.size == self._size
            and drawn.picture is self._pictures.get(row.talk_id)
            and drawn.row == row
        )

    def prepare(self, row: CardRow) -> None:
        """Draw the card into the cache."""
        ratio = self._widget.devicePixelRatioF()
        pixmap = QPixmap(self._size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(self._widget.palette().color(QPalette.ColorRole.Window))
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(), self._size), row)
        painter.end()
        self._drawn[row.talk_id] = _Drawn(row, self._size, self._pictures.get(row.talk_id), pixmap)
        self._drawn.move_to_end(row.talk_id)
        most = _PIXELS_KEPT // max(1, self._size.width() * self._size.height())
        while len(self._drawn) > most:
            self._drawn.popitem(last=False)

    def put(self, painter: QPainter, card: QRect, row: CardRow) -> None:
        """Draw a card without delay: from the cache, or without text if the cache has none.

        The cached card may differ from the size by a few pixels while the window is resized.
        """
        drawn = self._drawn.get(row.talk_id)
        if drawn is None:
            self._paint_picture(painter, _picture_of(card), row, bare=True)
        else:
            self._drawn.move_to_end(row.talk_id)
            if drawn.size == self._size:
                painter.drawPixmap(card.topLeft(), drawn.pixmap)
            else:
                part = QRect(card.topLeft(), drawn.size.boundedTo(card.size()))
                ratio = drawn.pixmap.devicePixelRatio()
                painter.drawPixmap(part, drawn.pixmap, QRect(QPoint(), part.size() * ratio))

    def paint_focus(self, painter: QPainter, card: QRect) -> None:
        """Draw the ring around the current card."""
        ring = QPainterPath()
        ring.addRoundedRect(
            QRectF(_picture_of(card)).adjusted(-4.5, -4.5, 4.5, 4.5), RADIUS_PX + 4, RADIUS_PX + 4
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self._widget.palette().brush(QPalette.ColorRole.Highlight)
        painter.strokePath(ring, QPen(accent, 3))

    def paint_selected(self, painter: QPainter, card: QRect) -> None:
        """Tint the picture of a card that is selected among several."""
        tint = QColor(self._widget.palette().color(QPalette.ColorRole.Highlight))
        picture = _picture_of(card)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.strokePath(_round(picture), QPen(tint, 3))
        tint.setAlpha(50)
        painter.fillPath(_round(picture), tint)

    def paint(self, painter: QPainter, card: QRect, row: CardRow, *, hovered: bool = False) -> None:
        """Draw the whole card, without caching it."""
        picture = _picture_of(card)
        self._paint_picture(painter, picture, row)
        if hovered:
            painter.fillPath(_round(picture), QColor(255, 255, 255, 22))
        self._paint_progress(painter, picture, row)
        if row.length:
            self._paint_pill(painter, picture, row.length, bottom=True)
        if row.badge:
            self._paint_badge(painter, picture, row)
        elif (icon := self._presence_icons.get(row.presence)) is not None:
            corner = QPoint(picture.right() - 7 - _ROUND_PX, picture.top() + 8)
            self._paint_mark(painter, icon, corner)
        self._paint_marks(painter, picture, row)
        self._paint_text(painter, card, picture, row)

    def _paint_picture(
        self, painter: QPainter, picture: QRect, row: CardRow, *, bare: bool = False
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pixmap = self._pictures.get(row.talk_id)
        if pixmap is None:
            self._paint_poster(painter, picture, row, bare=bare)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not bare)
            painter.drawPixmap(picture, pixmap)

    def _paint_poster(self, painter: QPainter, picture: QRect, row: CardRow, *, bare: bool) -> None:
        hue = zlib.crc32(row.poster_key.encode(errors="replace")) % 360
        gradient = QLinearGradient(QPointF(picture.topLeft()), QPointF(picture.bottomRight()))
        gradient.setColorAt(0, QColor.fromHsl(hue, 120, 78))
        gradient.setColorAt(1, QColor.fromHsl(hue, 120, 30))
        painter.fillPath(_round(picture), QBrush(gradient))
        if bare:
            return
        crowded = row.badge or row.favourite or row.watched
        # A single icon in the corner leaves room beside it.
        right = 40 if row.presence in self._presence_icons and not crowded else 16
        inner = picture.adjusted(16, 36 if crowded else 14, -right, -14)
        self._draw_lines(painter, inner, self._poster, row.title, lines=3)
        top = inner.bottom() + 1 - self._poster_speakers.line_px
        inner.setRight(picture.right() - 16 - 70)
        self._draw_lines(painter, inner, self._poster_speakers, row.speakers, top=top)

    def _paint_progress(self, painter: QPainter, picture: QRect, row: CardRow) -> None:
        if not row.progress:
            return
        # The lower edge of the same rounded rectangle keeps the corners round.
        painter.save()
        lower = QRectF(picture.x(), picture.bottom() - 3, picture.width(), 4)
        painter.setClipRect(lower)
        painter.fillPath(_round(picture), QColor(0, 0, 0, 130))
        lower.setWidth(max(4.0, picture.width() * min(row.progress, 1.0)))
        painter.setClipRect(lower)
        accent = self._widget.palette().brush(QPalette.ColorRole.Highlight)
        painter.fillPath(_round(picture), accent)
        painter.restore()

    def _paint_badge(self, painter: QPainter, picture: QRect, row: CardRow) -> None:
        """Draw the badge; a running download has a ring that fills."""
        if row.download is not DownloadMark.RUNNING or row.downloaded is None:
            self._paint_pill(painter, picture, row.badge, bottom=False)
            return
        pill = self._paint_pill(painter, picture, row.badge, bottom=False, room_px=_RING_PX + 5)
        ring = QRectF(0, 0, _RING_PX, _RING_PX)
        ring.moveCenter(QPointF(pill.left() + 9 + _RING_PX / 2, pill.center().y() + 0.5))
        painter.setPen(QPen(QColor(255, 255, 255, 90), 2))
        painter.drawEllipse(ring)
        # The pill is dark in both themes.
        painter.setPen(QPen(QColor(theme.DARK.accent), 2.4))
        # Qt counts sixteenths of a degree, counterclockwise.
        painter.drawArc(ring, 90 * 16, -round(360 * 16 * row.downloaded))

    def _paint_pill(
        self, painter: QPainter, picture: QRect, text: str, *, bottom: bool, room_px: int = 0
    ) -> QRect:
        """Draw a text in a corner, with room to its left; return the area of the pill."""
        style = self._length if bottom else self._badge
        padding, radius = (6, 4) if bottom else (9, 10)
        size = QSize(style.width_px(text) + 2 * padding + room_px, style.metrics.height() + 3)
        pill = QRect(picture.topLeft(), size)
        pill.moveRight(picture.right() - 8)
        if bottom:
            pill.moveBottom(picture.bottom() - 8)
        else:
            pill.moveTop(picture.top() + 8)
        painter.fillPath(_round(pill, radius), QColor(0, 0, 0, 190))
        style.apply(painter, self._widget.palette())
        painter.drawText(pill.adjusted(room_px, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, text)
        return pill

    def _paint_marks(self, painter: QPainter, picture: QRect, row: CardRow) -> None:
        """Draw the star of a favourite and the check mark of a watched talk."""
        corner = picture.topLeft() + QPoint(8, 8)
        for icon, wanted in ((self._star, row.favourite), (self._check, row.watched)):
            if wanted:
                self._paint_mark(painter, icon, corner)
                corner += QPoint(_ROUND_PX + 6, 0)

    def _paint_mark(self, painter: QPainter, icon: QIcon, corner: QPoint) -> None:
        """Draw an icon on a dark disc."""
        disc = QRect(corner, QSize(_ROUND_PX, _ROUND_PX))
        painter.fillPath(_round(disc, _ROUND_PX // 2), QColor(0, 0, 0, 190))
        inset = (_ROUND_PX - _MARK_PX) // 2
        icon.paint(painter, disc.adjusted(inset, inset, -inset, -inset))

    def _paint_text(self, painter: QPainter, card: QRect, picture: QRect, row: CardRow) -> None:
        area = QRect(card.left() + 2, picture.bottom() + 11, card.width() - 4, 0)
        area.setBottom(card.bottom())
        top = self._draw_lines(painter, area, self._title, row.title, lines=self._title_lines)
        for style, text in ((self._speakers, row.speakers), (self._meta, row.meta)):
            if text:
                top = self._draw_lines(painter, area, style, text, top=top) + 1

    def _draw_lines(
        self,
        painter: QPainter,
        area: QRect,
        style: TextStyle,
        text: str,
        *,
        lines: int = 1,
        top: int | None = None,
    ) -> int:
        """Draw a text in at most ``lines`` lines, the last one elided; return its lower edge.

        ``top`` is the upper edge of the first line; without it, the text starts at the area's top.
        """
        style.apply(painter, self._widget.palette())
        y = area.top() if top is None else top
        for line in broken_lines(style, text, area.width(), lines):
            painter.drawText(area.left(), y + style.ascent_px, line)
            y += style.line_px
        return y


@lru_cache(maxsize=2000)
def broken_lines(style: TextStyle, text: str, width_px: int, most: int) -> tuple[str, ...]:
    """Break a text into at most ``most`` lines, the last one elided."""
    if style.width_px(text) <= width_px:
        return (text,)
    layout = QTextLayout(text, style.font)
    layout.beginLayout()
    # Qt counts UTF-16 units: an emoji has two.
    units = text.encode("utf-16-le", "surrogatepass")
    parts: list[str] = []
    while len(parts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width_px)
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        if len(parts) == most - 1 and end < len(units):
            end = len(units)
        part = units[start:end].decode("utf-16-le", "surrogatepass")
        parts.append(style.elided(part.rstrip(), width_px))
    layout.endLayout()
    return tuple(parts)


def _picture_of(card: QRect) -> QRect:
    return QRect(card.topLeft(), QSize(card.width(), card.width() * 9 // 16))


def _round(rect: QRect, radius_px: int = RADIUS_PX) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect), radius_px, radius_px)
    return path


def _rounded(image: QImage, ratio: float) -> QPixmap:
    """Return a picture with rounded corners, which would take longer to draw in each frame."""
    result = QPixmap(image.size())
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(QRectF(image.rect()), RADIUS_PX * ratio, RADIUS_PX * ratio)
    painter.fillPath(path, QBrush(image))
    painter.end()
    return result

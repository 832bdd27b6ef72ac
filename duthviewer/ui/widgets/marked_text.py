"""Texts of a few lines with marked words, laid out once and painted often."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

#: Limit of cached documents: some screens
_KEPT = 400
#: Opacity of the background of a marked word, of 255
_TINT = 64


class Style(NamedTuple):
    """The font of a text, the role of its colour, and its limit of lines."""

    font: QFont
    role: QPalette.ColorRole
    lines: int


class MarkedTexts:
    """Paints texts for one view. Marked words are bold on a coloured background.

    The layout of a text takes ten times as long as its painting, so layouts are cached.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[object, ...], QTextLayout] = OrderedDict()

    def forget(self) -> None:
        """Forget cached documents after a change of colours or fonts."""
        self._kept.clear()

    def paint(
        self,
        painter: QPainter,
        at: QPointF,
        width_px: int,
        text: str,
        marks: tuple[tuple[int, int], ...],
        style: Style,
        palette: QPalette,
    ) -> float:
        """Paint a text at a place and return its height."""
        layout = self._laid_out(width_px, text, marks, style, palette)
        painter.setPen(palette.color(style.role))
        layout.draw(painter, at)
        return layout.boundingRect().height()

    def _laid_out(
        self,
        width_px: int,
        text: str,
        marks: tuple[tuple[int, int], ...],
        style: Style,
        palette: QPalette,
    ) -> QTextLayout:
        key = (width_px, text, marks, style.font.key(), style.lines)
        layout = self._kept.get(key)
        if layout is None:
            layout = _lay_out(width_px, text, marks, style, palette)
            self._kept[key] = layout
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return layout


def _lay_out(
    width_px: int,
    text: str,
    marks: tuple[tuple[int, int], ...],
    style: Style,
    palette: QPalette,
) -> QTextLayout:
    layout, cut = _broken(width_px, text, marks, style, palette)
    # The dots need room too; a text without spaces loses more.
    for less in (1, 2, 4, 8, 16):
        if cut is None:
            break
        text = text[: max(0, cut - less)].rstrip() + "…"
        marks = tuple((start, min(stop, len(text) - 1)) for start, stop in marks)
        layout, cut = _broken(width_px, text, marks, style, palette)
    layout.setCacheEnabled(True)
    return layout


def _broken(
    width_px: int,
    text: str,
    marks: tuple[tuple[int, int], ...],
    style: Style,
    palette: QPalette,
) -> tuple[QTextLayout, int | None]:
    """Return the text in lines, and the place at which it was cut, or None."""
    layout = QTextLayout(text, style.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(text, marks, style, palette))
    layout.beginLayout()
    top, end = 0.0, 0
    for _ in range(style.lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width_px)
        line.setPosition(QPointF(0, top))
        top += line.height()
        end = line.textStart() + line.textLength()
    layout.endLayout()
    units = _units(text, len(text))
    return layout, None if end >= units else _letters(text, end)


def _formats(
    text: str, marks: tuple[tuple[int, int], ...], style: Style, palette: QPalette
) -> list[QTextLayout.FormatRange]:
    formats = []
    for start, stop in marks:
        if stop <= start:
            continue
        tint = QColor(palette.color(QPalette.ColorRole.Highlight))
        tint.setAlpha(_TINT)
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold)
        look.setForeground(palette.color(QPalette.ColorRole.Text))
        look.setBackground(QBrush(tint))
        one = QTextLayout.FormatRange()
        one.start = _units(text, start)
        one.length = _units(text, stop) - one.start
        one.format = look
        formats.append(one)
    return formats


def _units(text: str, place: int) -> int:
    """Convert a place in a text to Qt's UTF-16 units, of which an emoji has two."""
    if text.isascii():
        return place
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def _letters(text: str, units: int) -> int:
    """Convert a place in UTF-16 units to characters."""
    if text.isascii():
        return units
    part = text.encode("utf-16-le", "surrogatepass")[: 2 * units]
    return len(part.decode("utf-16-le", "ignore"))

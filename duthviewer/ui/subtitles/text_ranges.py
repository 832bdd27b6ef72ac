"""Ranges of letters in the text of a transcript: painting them, and converting indices."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QTextBlock, QTextDocument, QTextLine

from duthviewer.library.media.cues import Cue
from duthviewer.library.media.transcript import Transcript


class TextRange(NamedTuple):
    """A range of letters in a paragraph, as the document counts them."""

    paragraph: int
    start: int
    end: int


def paint_range(
    painter: QPainter,
    palette: QPalette,
    block: QTextBlock,
    place: QPointF,
    text_range: TextRange,
    colour: QColor | None,
) -> None:
    """Fill the background of a text range with a colour, or draw a ring without one."""
    layout = block.layout()
    if colour is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start = max(text_range.start, line.textStart())
        end = min(text_range.end, line.textStart() + line.textLength())
        if start >= end:
            continue
        left, right = sorted((_x(line, start), _x(line, end)))
        area = QRectF(left - 2, line.y() + 1, right - left + 4, line.height() - 1).translated(place)
        painter.drawRoundedRect(area, 4, 4)


def reads_to_left(text: str) -> bool:
    """Return whether the first letter with a direction is written from right to left."""
    kinds = map(unicodedata.bidirectional, text)
    return next((kind in ("R", "AL") for kind in kinds if kind in ("L", "R", "AL")), False)


def _x(line: QTextLine, place: int) -> float:
    # PySide also returns the position that it used.
    x, _ = cast("tuple[float, int]", line.cursorToX(place))
    return x


def qt_index(text: str, letter: int) -> int:
    """Convert an index of a letter to Qt's, which counts an emoji as two."""
    return letter if text.isascii() else len(text[:letter].encode("utf-16-le")) // 2


def letter_index(text: str, unit: int) -> int:
    """Convert an index of Qt to that of a letter."""
    if text.isascii():
        return unit
    return len(text.encode("utf-16-le")[: 2 * unit].decode("utf-16-le", "ignore"))


def cue_at(document: QTextDocument, transcript: Transcript, place: int) -> Cue:
    """Return the cue at a place of a transcript's document.

    Every second block of the document is the air between two paragraphs.
    """
    block = document.findBlock(place)
    number, odd = divmod(block.blockNumber(), 2)
    paragraph = transcript.paragraphs[number]
    letter = 0 if odd else letter_index(paragraph.text, place - block.position())
    return paragraph.cues[paragraph.cue_at(letter)]

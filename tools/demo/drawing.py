"""Drawing for decks and pictures: a canvas of 1600 by 900 units, and what several pages share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPaintDevice,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

WIDTH, HEIGHT = 1600, 900

INK, MUTED, LINE, RAISED, PAPER = "#1a1d22", "#59636f", "#d8dde4", "#eef1f5", "#ffffff"
NIGHT, NIGHT_SURFACE, NIGHT_RAISED, NIGHT_LINE = "#14161a", "#1b1e24", "#252a32", "#2e343e"
NIGHT_TEXT, NIGHT_MUTED = "#e8eaee", "#9aa3b2"

SANS, DISPLAY, MONO = "Inter", "Inter Display", "DejaVu Sans Mono"

Align = Literal["left", "center", "right"]


@dataclass(frozen=True)
class Accent:
    """The colours of one talk."""

    main: str
    deep: str
    tint: str
    bright: str


GREEN = Accent("#0b7a4b", "#0b2a1e", "#e4f3ea", "#4cc38a")
BLUE = Accent("#2a56c6", "#101c45", "#e7edfb", "#8fb0ff")
ORANGE = Accent("#b4480f", "#391608", "#fbede3", "#ffa168")
ACCENTS = {"watching": GREEN, "slides": BLUE, "your-own": ORANGE}


def color(name: str, alpha: float = 1.0) -> QColor:
    result = QColor(name)
    result.setAlphaF(alpha)
    return result


def font(size: float, weight: int = 400, family: str = SANS) -> QFont:
    result = QFont(family)
    result.setPixelSize(round(size))
    result.setWeight(QFont.Weight(weight))
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Inter raises a colon between digits, and then the text of the PDF has no colon any more.
    result.setFeature(QFont.Tag("calt"), 0)
    return result


class Canvas:
    """A painter with the few verbs that the pages are made of; knows the title of the page."""

    def __init__(self, painter: QPainter, accent: Accent) -> None:
        self.painter = painter
        self.accent = accent
        self.title = ""
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing
            | QPainter.RenderHint.TextAntialiasing
            | QPainter.RenderHint.SmoothPixmapTransform
        )

    @contextmanager
    def saved(self) -> Iterator[QPainter]:
        self.painter.save()
        yield self.painter
        self.painter.restore()

    def box(
        self,
        rect: QRectF,
        fill: QColor | QLinearGradient | str | None,
        radius: float = 0.0,
        border: QColor | str | None = None,
        width: float = 2.0,
    ) -> None:
        self.painter.setPen(QPen(QColor(border), width) if border else Qt.PenStyle.NoPen)
        self._brush(fill)
        self.painter.drawRoundedRect(rect, radius, radius)

    def disc(self, x: float, y: float, radius: float, fill: QColor | str) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self._brush(fill)
        self.painter.drawEllipse(QPointF(x, y), radius, radius)

    def stroke(
        self,
        points: list[tuple[float, float]],
        tone: QColor | str,
        width: float = 4.0,
        dashed: bool = False,
    ) -> None:
        pen = QPen(QColor(tone), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashed:
            pen.setDashPattern([0.2, 2.6])
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))

    def polygon(self, points: list[tuple[float, float]], fill: QColor | str) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self._brush(fill)
        self.painter.drawPolygon(QPolygonF([QPointF(*point) for point in points]))

    def path(self, path: QPainterPath, fill: QColor | QLinearGradient | str) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self._brush(fill)
        self.painter.drawPath(path)

    def curve(self, path: QPainterPath, tone: QColor | str, width: float = 4.0) -> None:
        pen = QPen(QColor(tone), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.painter.strokePath(path, pen)

    def arrow(self, start: tuple[float, float], end: tuple[float, float], tone: str) -> None:
        self.stroke([start, end], tone, 4)
        dx, dy = end[0] - start[0], end[1] - start[1]
        length = max((dx * dx + dy * dy) ** 0.5, 1.0)
        dx, dy = dx / length * 16, dy / length * 16
        left = (end[0] - dx - dy * 0.7, end[1] - dy + dx * 0.7)
        right = (end[0] - dx + dy * 0.7, end[1] - dy - dx * 0.7)
        self.stroke([left, end, right], tone, 4)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 36,
        tone: QColor | str = INK,
        weight: int = 400,
        align: Align = "left",
        family: str = SANS,
    ) -> float:
        """Draw one line with its baseline at ``y``; returns its width."""
        face = font(size, weight, family)
        width = QFontMetricsF(face).horizontalAdvance(text)
        x -= {"left": 0.0, "center": width / 2, "right": width}[align]
        self.painter.setFont(face)
        self.painter.setPen(QColor(tone))
        self.painter.drawText(QPointF(x, y), text)
        return width

    def lines(
        self,
        x: float,
        y: float,
        texts: list[str],
        size: float = 36,
        tone: QColor | str = INK,
        weight: int = 400,
        leading: float = 1.42,
        align: Align = "left",
        family: str = SANS,
    ) -> None:
        for index, text in enumerate(texts):
            self.text(x, y + index * size * leading, text, size, tone, weight, align, family)

    def key(
        self, x: float, y: float, label: str, width: float = 96, height: float = 96,
        lit: bool = False, size: float = 38,
    ) -> None:  # fmt: skip
        """A key cap with its top left corner at (x, y)."""
        rim = self.accent.deep if lit else "#b9c1cc"
        self.box(QRectF(x, y + 7, width, height), rim, 16)
        face = self.accent.main if lit else PAPER
        self.box(QRectF(x, y, width, height), face, 16, rim, 2.5)
        ink = PAPER if lit else INK
        self.text(x + width / 2, y + height / 2 + size * 0.36, label, size, ink, 600, "center")

    def pill(self, x: float, y: float, label: str, size: float = 26, fill: str = "") -> float:
        """A pill with white text, its left middle at (x, y); returns its width."""
        width = QFontMetricsF(font(size, 600)).horizontalAdvance(label) + size * 1.4
        box = QRectF(x, y - size, width, size * 2)
        self.box(box, fill or self.accent.main, size)
        self.text(x + width / 2, y + size * 0.36, label, size, PAPER, 600, "center")
        return width

    def mark(self, x: float, y: float, size: float, tone: QColor | str, seat: str) -> None:
        """The conference's mark: a row of three seats below a screen, one taken."""
        unit = size / 10
        self.box(QRectF(x, y, size, unit * 4.6), tone, unit * 0.9)
        for index in range(3):
            left = x + index * unit * 3.55
            fill = seat if index == 1 else tone
            self.box(QRectF(left, y + unit * 6.2, unit * 2.9, unit * 3.4), fill, unit * 1.1)

    def _brush(self, fill: QColor | QLinearGradient | str | None) -> None:
        if fill is None:
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            self.painter.setBrush(QColor(fill) if isinstance(fill, str) else fill)


@contextmanager
def canvas(device: QPaintDevice, accent: Accent, scale: float = 1.0) -> Iterator[Canvas]:
    """A canvas on a device whose pixels are ``scale`` units large."""
    painter = QPainter(device)
    painter.scale(scale, scale)
    yield Canvas(painter, accent)
    painter.end()


def gradient(rect: QRectF, top: QColor | str, bottom: QColor | str) -> QLinearGradient:
    result = QLinearGradient(rect.topLeft(), rect.bottomRight())
    result.setColorAt(0, QColor(top))
    result.setColorAt(1, QColor(bottom))
    return result


def page(c: Canvas, number: int, title: str, kicker: str) -> None:
    """The template of an inner page: kicker, title, footer."""
    c.title = title
    c.box(QRectF(0, 0, WIDTH, HEIGHT), PAPER)
    c.box(QRectF(0, 0, 14, HEIGHT), c.accent.main)
    c.text(104, 112, kicker.upper(), 24, c.accent.main, 700)
    c.text(100, 190, title, 68, INK, 700, family=DISPLAY)
    c.mark(104, 832, 30, "#c3cad4", c.accent.main)
    c.text(152, 856, "Front Row", 22, MUTED, 600)
    c.text(1496, 856, str(number), 24, MUTED, 600, "right")


def cover(c: Canvas, title: list[str], speaker: str, line: str) -> None:
    """The first page of a deck."""
    c.title = " ".join(title)
    full = QRectF(0, 0, WIDTH, HEIGHT)
    c.box(full, gradient(full, c.accent.deep, c.accent.main))
    c.mark(104, 96, 74, color(PAPER, 0.92), c.accent.bright)
    c.text(206, 146, "Front Row", 34, PAPER, 600)
    size = 118
    for index, text in enumerate(title):
        c.text(98, 470 + (index - len(title) + 1) * 126, text, size, PAPER, 700, family=DISPLAY,
              )  # fmt: skip
    c.box(QRectF(104, 534, 132, 10), c.accent.bright, 5)
    c.text(102, 632, speaker, 46, PAPER, 600)
    c.text(102, 696, line, 36, color(PAPER, 0.82))


def finish(c: Canvas, words: list[str], line: str) -> None:
    """The last page of a deck."""
    c.title = " ".join(words)
    full = QRectF(0, 0, WIDTH, HEIGHT)
    c.box(full, gradient(full, c.accent.main, c.accent.deep))
    for index, text in enumerate(words):
        c.text(98, 300 + index * 136, text, 124, PAPER, 700, family=DISPLAY)
    c.text(102, 760, line, 38, color(PAPER, 0.86))
    c.mark(1400, 740, 96, color(PAPER, 0.92), c.accent.bright)


def little_page(c: Canvas, rect: QRectF, tone: str = "", border: QColor | str = LINE) -> None:
    """A slide in miniature: a title bar and three lines."""
    c.box(rect, PAPER, rect.width() * 0.025, border, 2)
    unit = rect.width() / 100
    x, y = rect.x() + unit * 9, rect.y() + unit * 10
    c.box(QRectF(x, y, unit * 46, unit * 6), tone or c.accent.main, unit * 1.5)
    for index, width in enumerate((72, 58, 66)):
        line = QRectF(x, y + unit * (13 + index * 9), unit * width, unit * 3.6)
        c.box(line, "#c9d0d9", unit * 1.2)


def little_stage(c: Canvas, rect: QRectF) -> None:
    """A recording in miniature: a dark hall, the projector's page, a speaker."""
    with c.saved() as painter:
        clip = QPainterPath()
        clip.addRoundedRect(rect, rect.width() * 0.02, rect.width() * 0.02)
        c.path(clip, gradient(rect, "#1d2733", "#07090c"))
        painter.setClipPath(clip)
        w, h, x, y = rect.width(), rect.height(), rect.x(), rect.y()
        screen = [(0.40, 0.20), (0.90, 0.13), (0.90, 0.66), (0.40, 0.60)]
        c.polygon([(x + px * w, y + py * h) for px, py in screen], "#eef3ef")
        for py, length in ((0.27, 0.24), (0.37, 0.38), (0.46, 0.32)):
            tone = c.accent.main if py < 0.3 else "#9aa3b2"
            c.box(QRectF(x + 0.46 * w, y + py * h, length * w, 0.04 * h), tone, 3)
        c.disc(x + 0.26 * w, y + 0.46 * h, 0.052 * w, "#c89a7c")
        body = QPainterPath(QPointF(x + 0.15 * w, y + h))
        body.cubicTo(x + 0.15 * w, y + 0.5 * h, x + 0.37 * w, y + 0.5 * h, x + 0.37 * w, y + h)
        c.path(body, "#34495e")
        c.box(QRectF(x + 0.31 * w, y + 0.76 * h, 0.13 * w, 0.3 * h), "#4a3626", 4)


def watch_page(c: Canvas, rect: QRectF) -> dict[str, QRectF]:
    """The watch page in miniature (dark); returns where its parts lie."""
    c.box(rect, NIGHT, 18, "#3a424e", 3)
    x, y, w, h = rect.x(), rect.y(), rect.width(), rect.height()
    header = QRectF(x, y, w, h * 0.11)
    video = QRectF(x + w * 0.02, y + h * 0.13, w * 0.55, h * 0.58)
    stage = QRectF(x + w * 0.585, y + h * 0.13, w * 0.395, h * 0.58)
    bar = QRectF(x + w * 0.02, y + h * 0.765, w * 0.96, h * 0.028)
    controls = QRectF(x + w * 0.02, y + h * 0.835, w * 0.96, h * 0.12)
    mid = header.center().y()
    tip = h * 0.018
    c.stroke([(x + w * 0.036, mid - tip), (x + w * 0.027, mid), (x + w * 0.036, mid + tip)],
             NIGHT_TEXT, 3)  # fmt: skip
    c.box(QRectF(x + w * 0.06, mid - h * 0.014, w * 0.14, h * 0.028), NIGHT_TEXT, 5)
    c.box(QRectF(x + w * 0.215, mid - h * 0.01, w * 0.11, h * 0.02), "#5c6675", 4)
    little_stage(c, video)
    inner = stage.width() * 0.92
    little_page(
        c,
        QRectF(
            stage.center().x() - inner / 2, stage.center().y() - inner * 9 / 32,
            inner, inner * 9 / 16,
        ),
    )  # fmt: skip
    left = bar.x()
    for index, share in enumerate((0.09, 0.14, 0.07, 0.16, 0.12, 0.2, 0.08, 0.14)):
        width = bar.width() * share
        tone = c.accent.bright if index < 3 else NIGHT_LINE
        c.box(QRectF(left, bar.y(), width - 5, bar.height()), tone, bar.height() / 2.4)
        left += width
    mid, radius = controls.center().y(), controls.height() * 0.46
    play = controls.x() + w * 0.13
    c.disc(play, mid, radius, c.accent.bright)
    r = radius * 0.42
    c.polygon([(play - r * 0.7, mid - r), (play + r * 1.05, mid), (play - r * 0.7, mid + r)], NIGHT)
    for dx in (-0.1, -0.055, 0.055, 0.1):
        c.disc(play + w * dx, mid, radius * 0.3, "#5c6675")
    c.box(QRectF(play + w * 0.15, mid - h * 0.014, w * 0.12, h * 0.028), NIGHT_MUTED, 5)
    for dx in (0.72, 0.78, 0.84):
        c.box(QRectF(controls.x() + w * dx, mid - h * 0.018, w * 0.035, h * 0.036), "#5c6675", 6)
    return {"header": header, "video": video, "slides": stage, "bar": bar, "controls": controls}

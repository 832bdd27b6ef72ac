"""The deck of the talk about watching: one function a page."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from demo.drawing import (
    INK,
    LINE,
    MUTED,
    NIGHT,
    NIGHT_MUTED,
    NIGHT_RAISED,
    NIGHT_TEXT,
    PAPER,
    RAISED,
    WIDTH,
    Canvas,
    color,
    cover,
    finish,
    gradient,
    little_stage,
    page,
    watch_page,
)

KICKER = "Watching"


def title(c: Canvas, number: int) -> None:
    cover(c, ["The best seat", "in the house"], "Pia Playhead", "Watching talks with duthviewer")
    # Rows of seats, one of them taken.
    for row in range(4):
        for seat in range(4 - row % 2):
            x = 1010 + seat * 136 + (row % 2) * 68
            y = 330 + row * 128
            taken = row == 0 and seat == 1
            fill = c.accent.bright if taken else color(PAPER, 0.13)
            c.box(QRectF(x, y, 112, 92), fill, 30)
            c.box(QRectF(x - 8, y + 54, 128, 40), fill if taken else color(PAPER, 0.09), 18)
            if taken:
                c.disc(x + 56, y - 22, 36, PAPER)


def day(c: Canvas, number: int) -> None:
    page(c, number, "A day is long. A talk is not.", KICKER)
    c.text(100, 300, "The recording of a day", 34, MUTED)
    left, width, y = 100.0, 1396.0, 352.0
    c.box(QRectF(left, y, width, 96), RAISED, 14)
    talks = ((0.13, 0.14), (0.33, 0.13), (0.53, 0.1), (0.68, 0.12), (0.84, 0.11))
    for index, (start, share) in enumerate(talks):
        rect = QRectF(left + start * width, y, share * width, 96)
        c.box(rect, c.accent.main if index == 1 else "#bcd8c9", 10)
    for hour in range(8):
        x = left + width * hour / 7
        c.stroke([(x, y + 112), (x, y + 124)], "#b9c1cc", 3)
        c.text(x, y + 160, f"{hour}:00", 26, MUTED, align="center")
    start, share = talks[1]
    x0, x1 = left + start * width, left + (start + share) * width
    funnel = QPainterPath()
    funnel.moveTo(x0, y + 100)
    funnel.cubicTo(x0, y + 210, 250, y + 190, 250, y + 300)
    funnel.lineTo(1350, y + 300)
    funnel.cubicTo(1350, y + 190, x1, y + 210, x1, y + 100)
    c.path(funnel, color(c.accent.main, 0.12))
    c.box(QRectF(250, y + 300, 1100, 96), c.accent.main, 14)
    c.text(284, y + 361, "0:00", 34, PAPER, 600)
    c.text(800, y + 361, "Your talk", 38, PAPER, 700, "center")
    c.text(1316, y + 361, "46:12", 34, PAPER, 600, "right")


def grid(c: Canvas, number: int) -> None:
    page(c, number, "First, the grid", KICKER)
    hues = ("#1f6b4a", "#2c4f86", "#7d4a2a", "#5e3b84", "#2a6f7d", "#7a6a2a")
    window = QRectF(100, 256, 930, 530)
    c.box(window, NIGHT, 18, "#3a424e", 3)
    c.box(QRectF(134, 286, 220, 22), NIGHT_TEXT, 6)
    c.box(QRectF(640, 280, 356, 36), NIGHT_RAISED, 10)
    for index, hue in enumerate(hues):
        column, row = index % 3, index // 3
        rect = QRectF(134 + column * 294, 350 + row * 220, 270, 152)
        if index == 1:
            c.box(rect.adjusted(-8, -8, 8, 8), None, 18, c.accent.bright, 5)
        c.box(rect, gradient(rect, hue, color(hue, 0.35)), 12)
        c.box(QRectF(rect.x() + 18, rect.y() + 22, 130, 18), PAPER, 5)
        c.box(QRectF(rect.x() + 200, rect.y() + 116, 56, 24), "#0b0d10", 6)
        c.box(QRectF(rect.x(), rect.bottom() + 14, 190 - row * 40, 13), NIGHT_TEXT, 4)
        c.box(QRectF(rect.x(), rect.bottom() + 36, 120, 10), NIGHT_MUTED, 4)
    c.key(1236, 262, "↑")
    for index, label in enumerate("←↓→"):
        c.key(1132 + index * 104, 370, label)
    c.text(1132, 530, "walk", 34, MUTED)
    c.key(1132, 570, "Enter", 200, lit=True)
    c.text(1352, 632, "watch", 34, MUTED)
    c.box(QRectF(1132, 704, 304, 64), PAPER, 12, "#b9c1cc", 2.5)
    c.text(1156, 747, "mutat", 32, INK)
    c.stroke([(1244, 720), (1244, 752)], c.accent.main, 3)
    c.text(1458, 747, "filter", 34, MUTED)


def anatomy(c: Canvas, number: int) -> None:
    page(c, number, "Enter, and you are there", KICKER)
    parts = watch_page(c, QRectF(360, 250, 880, 540))
    labels = (
        ("video", "left", "The recording,", "where the talk begins"),
        ("slides", "right", "Its slides,", "page 1"),
        ("bar", "right", "The talk's own bar,", "from 0:00"),
        ("controls", "left", "Play, position,", "speed, volume"),
    )
    for name, side, first, second in labels:
        y = parts[name].center().y()
        if side == "left":
            edge = parts[name].x() + (40 if name == "video" else 8)
            c.stroke([(346, y), (edge, y)], c.accent.main, 4)
            c.disc(edge, y, 9, c.accent.main)
            c.lines(330, y - 4, [first, second], 27, INK, 500, 1.34, "right")
        else:
            edge = parts[name].right() - 24
            c.stroke([(1254, y), (edge, y)], c.accent.main, 4)
            c.disc(edge, y, 9, c.accent.main)
            c.lines(1270, y - 4, [first, second], 27, INK, 500, 1.34)


def space(c: Canvas, number: int) -> None:
    page(c, number, "Hands on the keyboard", KICKER)
    rows = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
    for row, letters in enumerate(rows):
        for index, letter in enumerate(letters):
            x = 214 + index * 118 + row * 46
            c.key(x, 258 + row * 118, letter.upper(), 102, 100, lit=letter == "k")
    c.key(450, 612, "Space", 700, 100, lit=True)
    c.text(800, 780, "play and pause", 40, c.accent.main, 600, "center")


def jumps(c: Canvas, number: int) -> None:
    page(c, number, "A little back, a little on", KICKER)
    y = 520.0
    c.stroke([(120, y), (1480, y)], "#b9c1cc", 6)
    c.disc(800, y, 22, c.accent.main)
    c.text(800, y + 76, "now", 34, c.accent.main, 600, "center")
    steps = ((190, "↓", "−60 s"), (430, "J", "−10 s"), (630, "←", "−5 s"))
    steps += ((970, "→", "+5 s"), (1170, "L", "+10 s"), (1410, "↑", "+60 s"))
    for x, label, length in steps:
        bow = QPainterPath()
        bow.moveTo(800, y - 22)
        height = 60 + abs(x - 800) * 0.36
        bow.cubicTo(800, y - height, x, y - height, x, y - 18)
        c.curve(bow, c.accent.bright)
        c.disc(x, y, 12, c.accent.main)
        c.key(x - 52, y + 50, label, 104, 104)
        c.text(x, y + 224, length, 36, INK, 600, "center")


def digits(c: Canvas, number: int) -> None:
    page(c, number, "Ten places to land", KICKER)
    left, width, y = 130.0, 1340.0, 420.0
    c.box(QRectF(left, y, width, 34), RAISED, 17)
    c.box(QRectF(left, y, width * 0.5, 34), c.accent.main, 17)
    for digit in range(10):
        x = left + width * digit / 10
        c.stroke([(x, y + 50), (x, y + 84)], "#b9c1cc", 3)
        c.key(x - 46, y + 100, str(digit), 92, 92, lit=digit == 5)
        c.text(x, y + 254, f"{digit}0 %" if digit else "start", 30, MUTED, align="center")
    c.disc(left + width * 0.5, y + 17, 28, PAPER)
    c.disc(left + width * 0.5, y + 17, 20, c.accent.main)
    c.text(left, y - 60, "of the talk, not of the day", 36, MUTED)


def speed(c: Canvas, number: int) -> None:
    page(c, number, "Speakers come in all speeds", KICKER)
    rows = (
        ("<", "slower", "for dense slides and fast speakers"),
        (">", "faster", "for introductions"),
        ("=", "normal", "as it was said"),
    )
    for index, (label, word, why) in enumerate(rows):
        y = 280 + index * 168
        c.key(104, y, label, 112, 112, lit=index == 2, size=46)
        c.text(256, y + 52, word, 46, INK, 700)
        c.text(256, y + 102, why, 32, MUTED)
    # One voice, drawn at three speeds: the waves are as high, so the pitch is kept.
    for index, squeeze in enumerate((1.6, 0.62, 1.0)):
        y = 336 + index * 168
        wave = [
            (950 + step * 4.6, y + 44 * _wobble(step / squeeze)) for step in range(118)
        ]  # fmt: skip
        c.stroke(wave, c.accent.main if index == 2 else c.accent.bright, 6)
    c.text(950, 800, "The voice keeps its pitch.", 34, MUTED)


def frames(c: Canvas, number: int) -> None:
    page(c, number, "One frame at a time", KICKER)
    strip = QRectF(0, 290, WIDTH, 300)
    c.box(strip, NIGHT)
    for index in range(17):
        for y in (308, 548):
            c.box(QRectF(22 + index * 96, y, 44, 24), PAPER, 6)
    for index in range(5):
        rect = QRectF(60 + index * 302, 350, 276, 180)
        little_stage(c, rect)
        if index == 2:
            c.box(rect.adjusted(-9, -9, 9, 9), None, 14, c.accent.bright, 7)
    c.key(520, 650, ",", 112, 112, size=52)
    c.text(490, 718, "one back", 36, MUTED, align="right")
    c.key(968, 650, ".", 112, 112, size=52)
    c.text(1110, 718, "one on", 36, MUTED)
    c.arrow((770, 706), (664, 706), c.accent.main)
    c.arrow((830, 706), (936, 706), c.accent.main)


def resume(c: Canvas, number: int) -> None:
    page(c, number, "Leave. Come back. Go on.", KICKER)
    steps = (("Esc", "Today, 18:42", 0.42), ("Enter", "Tomorrow, 18:42", 0.42))
    for index, (label, caption, done) in enumerate(steps):
        x = 100 + index * 800
        rect = QRectF(x, 270, 596, 336)
        little_stage(c, rect)
        c.box(QRectF(x, 592, 596, 14), "#0b0d10")
        c.box(QRectF(x, 592, 596 * done, 14), c.accent.bright)
        c.text(x, 664, caption, 36, INK, 600)
        c.key(x, 700, label, 190 if index else 140, 84, lit=bool(index))
    c.arrow((732, 438), (862, 438), c.accent.main)
    c.text(264, 756, "to the grid", 34, MUTED)
    c.text(1120, 734, "goes on", 34, MUTED)
    c.text(1120, 780, "or in the menu: From the start", 26, MUTED)


def sheet(c: Canvas, number: int) -> None:
    page(c, number, "Everything on one page", KICKER)
    columns = (
        (("Space", "play, pause"), ("J  L", "10 seconds"), ("←  →", "5 seconds"),
         ("↓  ↑", "a minute"), ("0 – 9", "tenths of the talk")),
        ((",  .", "one frame"), ("<  >", "slower, faster"), ("=", "normal speed"),
         ("M", "mute"), ("PgUp  PgDn", "leaf the slides")),
    )  # fmt: skip
    for column, rows in enumerate(columns):
        x = 100 + column * 740
        for row, (keys, meaning) in enumerate(rows):
            y = 240 + row * 100
            width = 236
            c.key(x, y, keys, width, 76, size=32)
            c.text(x + width + 36, y + 50, meaning, 38, INK)
            if row:
                c.stroke([(x, y - 9), (x + 656, y - 9)], LINE, 2)
    c.text(100, 786, "Enter opens a talk, Esc leaves it.", 32, MUTED)


def thanks(c: Canvas, number: int) -> None:
    finish(c, ["Press Space.", "Sit back."], "Pia Playhead  ·  The best seat in the house")
    c.key(104, 580, "Space", 560, 92)


def _wobble(step: float) -> float:
    """A voice-like curve between -1 and 1: three triangle waves, no two alike."""

    def triangle(phase: float) -> float:
        return 4 * abs(phase % 1 - 0.5) - 1

    return (triangle(step / 11) + 0.6 * triangle(step / 4.3) + 0.3 * triangle(step / 27)) / 1.9


PAGES = (
    title, day, grid, anatomy, space, jumps, digits, speed, frames, resume, sheet, thanks,
)  # fmt: skip

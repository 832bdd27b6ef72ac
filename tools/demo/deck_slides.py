"""The deck of the talk about slides: one function a page; pages 7 to 11 build one list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath

from demo.drawing import (
    INK,
    LINE,
    MONO,
    MUTED,
    NIGHT,
    PAPER,
    RAISED,
    Canvas,
    color,
    cover,
    finish,
    gradient,
    little_page,
    little_stage,
    page,
)

KICKER = "Slides"

#: What the build says: heading, explanation, an example of a file.
FINDING = (
    ("By what the catalogue says", "a recording may name its file", "file: great-hall.mp4"),
    ("By the video's id", "in square brackets", "Day one [dQw4-demo_0].mkv"),
    ("By the recording's id", "as the name of the file", "day-1.mkv"),
    ("By the talk's id", "or the end of the address", "slides.pdf   slides.jpg"),
    ("By the neighbour", "subtitles beside the recording", "day-1.en.vtt"),
)


def title(c: Canvas, number: int) -> None:
    cover(c, ["A page", "of your own"], "Leif Pageturner", "Slides, decks and their files")
    # A fan of pages.
    for index in range(6):
        with c.saved() as painter:
            painter.translate(1050, 850)
            painter.rotate(-33 + index * 8.6)
            rect = QRectF(-60, -560, 470, 264)
            if index == 5:
                little_page(c, rect)
            else:
                c.box(rect, color(PAPER, 0.10 + index * 0.08), 12)


def sharp(c: Canvas, number: int) -> None:
    page(c, number, "The same page, twice", KICKER)
    scene = QRectF(100, 280, 660, 372)
    little_stage(c, scene)
    mine = QRectF(840, 280, 660, 372)
    c.box(mine, PAPER, 12, c.accent.main, 5)
    c.text(892, 366, "What happens in a test run", 38, c.accent.main, 700)
    for index, text in enumerate(
        ("Collect the tests", "Create the databases", "Run them, one by one")
    ):
        y = 438 + index * 64
        c.disc(902, y - 11, 7, c.accent.main)
        c.text(928, y, text, 34, INK)
    c.text(100, 716, "In the recording", 38, INK, 700)
    c.text(100, 766, "small, tilted, and behind a head", 32, MUTED)
    c.text(840, 716, "Beside it", 38, c.accent.main, 700)
    c.text(840, 766, "from the PDF, sharp at any size", 32, MUTED)


def leaf(c: Canvas, number: int) -> None:
    page(c, number, "Leaf as you please", KICKER)
    for index in (0, 4, 1, 3, 2):
        away = abs(index - 2)
        width = 400 - away * 84
        x = (170, 372, 600, 908, 1128)[index]
        y = 370 - width * 9 / 32
        rect = QRectF(x, y + 20, width, width * 9 / 16)
        tone = c.accent.main if index == 2 else "#aab7d6"
        little_page(c, rect, tone, c.accent.main if index == 2 else LINE)
        c.text(rect.center().x(), 544, str(index + 3), 30, INK if index == 2 else MUTED,
               700 if index == 2 else 400, "center")  # fmt: skip
    c.key(330, 590, "PgUp", 200, 100)
    c.text(310, 652, "back", 36, MUTED, align="right")
    c.key(1070, 590, "PgDn", 200, 100, lit=True)
    c.text(1290, 652, "on", 36, MUTED)
    # Below, the video's bar: it goes on.
    c.box(QRectF(100, 760, 1400, 14), RAISED, 7)
    c.box(QRectF(100, 760, 830, 14), c.accent.bright, 7)
    c.disc(930, 767, 16, c.accent.main)
    c.text(800, 652, "the video goes on", 32, MUTED, align="center")


def wheel(c: Canvas, number: int) -> None:
    page(c, number, "Three ways to turn a page", KICKER)
    for index, word in enumerate(("Keys", "Wheel", "Buttons")):
        x = 100 + index * 486
        c.box(QRectF(x, 270, 428, 400), c.accent.tint, 24)
        c.text(x + 214, 630, word, 40, INK, 700, "center")
    c.key(216, 300, "PgUp", 196, 100)
    c.key(216, 428, "PgDn", 196, 100, lit=True)
    mouse = QRectF(720, 302, 160, 252)
    c.box(mouse, PAPER, 80, "#b9c1cc", 3)
    c.stroke([(800, 304), (800, 398)], "#b9c1cc", 3)
    c.box(QRectF(784, 338, 32, 66), c.accent.main, 16)
    c.arrow((936, 400), (936, 330), c.accent.main)
    c.arrow((936, 440), (936, 510), c.accent.main)
    little_page(c, QRectF(1136, 306, 300, 169))
    c.box(QRectF(1186, 500, 200, 60), PAPER, 30, "#b9c1cc", 2.5)
    c.text(1286, 541, "4 / 13", 32, INK, 600, "center")
    c.stroke([(1216, 518), (1205, 530), (1216, 542)], c.accent.main, 5)
    c.stroke([(1356, 518), (1367, 530), (1356, 542)], c.accent.main, 5)
    c.text(100, 756, "The number between the buttons is the page, and the count.", 34, MUTED)


def zoom(c: Canvas, number: int) -> None:
    page(c, number, "Zoom in. Fit again.", KICKER)
    sheet = QRectF(100, 270, 860, 484)
    c.box(sheet, PAPER, 14, LINE, 3)
    for row in range(11):
        for column in range(3):
            width = 190 + (row * 37 + column * 61) % 56
            c.box(QRectF(146 + column * 266, 316 + row * 37, width, 9), "#d3d9e1", 4)
    lens = QPointF(890, 500)
    c.stroke([(1012, 622), (1130, 740)], c.accent.deep, 40)
    c.disc(lens.x(), lens.y(), 196, c.accent.deep)
    c.disc(lens.x(), lens.y(), 176, PAPER)
    with c.saved() as painter:
        clip = QPainterPath()
        clip.addEllipse(lens, 176, 176)
        painter.setClipPath(clip)
        painter.setPen(Qt.PenStyle.NoPen)
        c.lines(890, 444, ["the tiny", "print", "down here"], 50, INK, 600, align="center")
    c.text(1180, 400, "Zoom in", 44, c.accent.main, 700)
    c.lines(1180, 454, ["for the print that", "nobody could read"], 32, MUTED)
    c.text(1180, 610, "Fit", 44, c.accent.main, 700)
    c.lines(1180, 664, ["for the whole page,", "centred and sharp"], 32, MUTED)


def bars(c: Canvas, number: int) -> None:
    page(c, number, "A bar of its own", KICKER)
    c.text(100, 316, "The day", 38, INK, 700)
    c.text(1500, 316, "8:12:44", 34, MUTED, align="right")
    c.box(QRectF(100, 346, 1400, 40), RAISED, 20)
    c.box(QRectF(506, 346, 150, 40), c.accent.main, 10)
    c.text(581, 432, "2:17:10", 30, c.accent.main, 600, "center")
    with c.saved():
        c.polygon([(506, 450), (656, 450), (1500, 560), (100, 560)], color(c.accent.main, 0.09))
    left = 100.0
    shares = (0.06, 0.13, 0.08, 0.17, 0.1, 0.05, 0.12, 0.09, 0.14, 0.06)
    for index, share in enumerate(shares):
        tone = c.accent.main if index < 4 else "#c5d2f1"
        c.box(QRectF(left, 560, 1400 * share - 8, 56), tone, 14)
        left += 1400 * share
    c.text(100, 676, "0:00", 34, c.accent.main, 600)
    c.text(1500, 676, "56:58", 34, MUTED, align="right")
    c.text(800, 676, "This talk", 38, INK, 700, "center")
    c.text(800, 766, "Zero is where the talk begins. The rest of the day is out of your way.", 34,
           MUTED, align="center")  # fmt: skip


def finding(c: Canvas, number: int, steps: int) -> None:
    page(c, number, "Which file belongs to what?", KICKER)
    for index, (heading, note, example) in enumerate(FINDING[:steps]):
        y = 246 + index * 112
        newest = index == steps - 1
        c.disc(136, y + 44, 34, c.accent.main if newest else "#b9c6e6")
        c.text(136, y + 57, str(index + 1), 36, PAPER, 700, "center")
        c.text(204, y + 38, heading, 40, INK, 700 if newest else 500)
        c.text(204, y + 82, note, 30, MUTED)
        c.box(QRectF(860, y + 6, 640, 78), c.accent.tint if newest else RAISED, 14)
        c.text(892, y + 57, example, 32, c.accent.deep if newest else MUTED, family=MONO)


def faces(c: Canvas, number: int) -> None:
    page(c, number, "Every card has a face", KICKER)
    names = ("the thumbnail", "a frame", "the first page", "a drawn card")
    reasons = ("if there is one", "of the talk", "of the deck", "as a last resort")
    for index, name in enumerate(names):
        x = 100 + index * 358
        rect = QRectF(x, 300, 316, 178)
        if index == 0:
            c.box(rect, gradient(rect, c.accent.main, c.accent.deep), 14)
            c.text(x + 26, 370, "Bread", 38, PAPER, 700)
            c.disc(x + 252, 422, 34, color(PAPER, 0.25))
        elif index == 1:
            little_stage(c, rect)
        elif index == 2:
            little_page(c, rect)
        else:
            c.box(rect, gradient(rect, "#6a3b84", "#2b1640"), 14)
            c.text(x + 26, 356, "Soup at Scale", 32, PAPER, 700)
            c.text(x + 26, 450, "Basil Bay", 22, color(PAPER, 0.85))
        c.text(x, 548, name, 38, INK, 700)
        c.text(x, 596, reasons[index], 31, MUTED)
        if index < 3:
            c.arrow((x + 324, 389), (x + 350, 389), c.accent.main)
    c.pill(100, 722, "no slides", 25, NIGHT)
    c.pill(276, 722, "not here", 25, NIGHT)
    c.text(452, 732, "A badge says what is missing, and the page says what to do.", 32, MUTED)


def thanks(c: Canvas, number: int) -> None:
    finish(c, ["Leaf on.", "I do not mind."], "Leif Pageturner  ·  A page of your own")
    c.key(104, 580, "PgUp", 200, 92)
    c.key(330, 580, "PgDn", 200, 92)


PAGES = (
    title, sharp, leaf, wheel, zoom, bars,
    *(partial(finding, steps=steps) for steps in range(1, len(FINDING) + 1)),
    faces, thanks,
)  # fmt: skip

"""The pictures of the recording: each frame composed from a page, a person and a room."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import numpy as np
import pypdfium2
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainterPath, QPolygonF, QRadialGradient, QTransform

from demo.drawing import (
    ACCENTS,
    DISPLAY,
    GREEN,
    HEIGHT,
    PAPER,
    WIDTH,
    Accent,
    Canvas,
    canvas,
    color,
    gradient,
)
from demo.people import LOOKS, STILL, Look, Pose, draw_on_stage, draw_person, pose_at
from demo.schedule import FRAME_HEIGHT, FRAME_S, FRAME_WIDTH, Schedule, Shot
from demo.script import Event, TalkScript

SCALE = FRAME_WIDTH / WIDTH
FULL = QRectF(0, 0, WIDTH, HEIGHT)

#: Corners of the projector's screen in each camera, clockwise from top left, in page units
SCREENS = {
    "stage": ((560, 120), (1490, 54), (1490, 640), (560, 582)),
    "balcony": ((170, 96), (1130, 132), (1130, 640), (170, 694)),
}


class Pictures:
    """Draws any frame of a schedule; needs the decks already written."""

    def __init__(self, event: Event, schedule: Schedule, decks: dict[str, Path]) -> None:
        self._event = event
        self._schedule = schedule
        self._decks = {talk: pypdfium2.PdfDocument(str(path)) for talk, path in decks.items()}
        self.page = lru_cache(maxsize=4)(self._render_page)
        self._hall = lru_cache(maxsize=2)(self._draw_hall)

    def frames(self, loudness: NDArray[np.float64]) -> Iterator[bytes]:
        """All frames in order, as 32-bit BGRA; ``loudness`` holds one value a frame."""
        index = 0
        for shot in self._schedule.shots:
            still: bytes | None = None
            while index * FRAME_S < shot.end_s - FRAME_S / 2:
                if still is None or shot.view != "capture":
                    image = self.frame(shot, index * FRAME_S, float(loudness[index]))
                    still = bytes(image.constBits())
                yield still
                index += 1

    def frame(self, shot: Shot, time_s: float, loudness: float = 0.0) -> QImage:
        """One frame of a shot."""
        talk = shot.talk or self._following(shot)
        image = QImage(FRAME_WIDTH, FRAME_HEIGHT, QImage.Format.Format_RGB32)
        accent = ACCENTS[talk.id] if talk else GREEN
        with canvas(image, accent, SCALE) as c:
            if shot.talk is None:
                self._scene(c, shot, time_s, talk)
            else:
                pose = pose_at(time_s, loudness)
                self._view(c, shot, shot.talk, time_s, pose)
        return image

    def _view(self, c: Canvas, shot: Shot, talk: TalkScript, time_s: float, pose: Pose) -> None:
        look = LOOKS[talk.id]
        if shot.view == "capture":
            self._put(c, self.page(talk.id, shot.page, FRAME_WIDTH), FULL)
        elif shot.view == "pip":
            self._beside(c, talk, shot.page, look, pose)
        elif shot.view == "speaker":
            _close_up(c, talk, look, pose)
        else:
            self._room(c, str(shot.view), talk, shot.page, time_s - shot.start_s, pose)

    def _scene(self, c: Canvas, shot: Shot, time_s: float, following: TalkScript | None) -> None:
        age_s = time_s - shot.start_s
        if shot.scene == "empty":
            self._room(c, "stage", following, 0, age_s, None)
        elif shot.scene == "welcome":
            _programme(c, self._event)
        elif shot.scene == "break" and following:
            _break(c, following, age_s)
        elif shot.scene == "next" and following:
            _next(c, following)
        elif shot.scene == "closing":
            _closing(c)
        else:
            _holding(c, age_s)

    def _following(self, shot: Shot) -> TalkScript | None:
        later = (s.talk for s in self._schedule.shots if s.start_s >= shot.end_s and s.talk)
        return next(later, None)

    def _render_page(self, talk_id: str, number: int, width: int) -> QImage:
        page = self._decks[talk_id][number - 1]
        bitmap = page.render(scale=width / page.get_width(), rev_byteorder=False)
        # Named, because a QImage does not keep its pixels alive: they must outlast the copy.
        pixels = bitmap.to_numpy().tobytes()
        kind = QImage.Format.Format_BGR888 if bitmap.n_channels == 3 else QImage.Format.Format_RGB32
        image = QImage(pixels, bitmap.width, bitmap.height, bitmap.stride, kind)
        return image.convertToFormat(QImage.Format.Format_RGB32).copy()

    @staticmethod
    def _put(c: Canvas, image: QImage, rect: QRectF) -> None:
        c.painter.drawImage(rect, image)

    def _beside(self, c: Canvas, talk: TalkScript, page: int, look: Look, pose: Pose) -> None:
        """The picture in picture: speaker and page on the conference's background."""
        c.box(FULL, gradient(FULL, c.accent.deep, "#0c0f14"))
        c.box(QRectF(0, 0, WIDTH, 12), c.accent.bright)
        frame = QRectF(70, 150, 440, 560)
        c.box(frame, gradient(frame, c.accent.bright, c.accent.main), 28)
        with c.saved() as painter:
            clip = QPainterPath()
            clip.addRoundedRect(frame, 28, 28)
            painter.setClipPath(clip)
            draw_person(c, frame.center().x(), 400, 122, look, pose)
        sheet = QRectF(556, 150, 995, 560)
        c.box(sheet.adjusted(-6, -6, 6, 6), color(PAPER, 0.22), 10)
        self._put(c, self.page(talk.id, page, 597), sheet)
        c.mark(72, 60, 46, color(PAPER, 0.9), c.accent.bright)
        c.text(136, 94, "Front Row", 32, PAPER, 600)
        c.text(72, 790, talk.speaker, 42, PAPER, 700)
        c.text(72, 838, talk.title, 30, color(PAPER, 0.8))

    def _room(
        self, c: Canvas, view: str, talk: TalkScript | None, page: int, age_s: float,
        pose: Pose | None,
    ) -> None:  # fmt: skip
        """The hall: the page on the projector's screen, seen by a camera that drifts slowly."""
        hall = self._hall(view, talk.id if talk else "", page)
        with c.saved() as painter:
            reach = 1.03 + 0.02 * math.sin(age_s * 0.17 + (0 if view == "stage" else 2))
            painter.translate(WIDTH / 2, HEIGHT / 2)
            painter.scale(reach, reach)
            painter.translate(
                -WIDTH / 2 + 14 * math.sin(age_s * 0.21), -HEIGHT / 2 + 6 * math.cos(age_s * 0.16)
            )
            painter.drawImage(FULL, hall)
            if pose is not None and talk is not None:
                place = (400, 440, 104) if view == "stage" else (1250, 470, 92)
                with c.saved() as inner:
                    if view == "balcony":
                        inner.translate(2 * place[0], 0)
                        inner.scale(-1, 1)
                    draw_on_stage(c, *place, LOOKS[talk.id], pose, c.accent.bright)
            _lectern(c, 290 if view == "stage" else 1360)
            _audience(c, 0 if view == "stage" else 60)

    def _draw_hall(self, view: str, talk_id: str, page: int) -> QImage:
        image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        accent = ACCENTS.get(talk_id, GREEN)
        with canvas(image, accent) as c:
            c.box(FULL, gradient(FULL, "#161b24", "#07090c"))
            corners = SCREENS[view]
            middle = QPointF(sum(x for x, _ in corners) / 4, sum(y for _, y in corners) / 4)
            glow = QRadialGradient(middle, 860)
            glow.setColorAt(0, color(accent.bright, 0.34))
            glow.setColorAt(1, color(accent.bright, 0.0))
            c.painter.fillRect(FULL, glow)
            c.polygon([(0, 760), (WIDTH, 760), (WIDTH, HEIGHT), (0, HEIGHT)], "#0d1015")
            c.box(QRectF(0, 756, WIDTH, 6), color(accent.bright, 0.5))
            rim = [(x + (-9 if x < middle.x() else 9), y + (-9 if y < middle.y() else 9))
                   for x, y in corners]  # fmt: skip
            c.polygon(rim, "#05070a")
            sheet = self.page(talk_id, page, WIDTH * 5 // 8) if page else _slate(accent)
            source = QPolygonF(QRectF(0, 0, sheet.width(), sheet.height()))
            source.remove(4)
            target = QPolygonF([QPointF(x, y) for x, y in corners])
            bend = QTransform()
            QTransform.quadToQuad(source, target, bend)
            with c.saved() as painter:
                painter.setTransform(bend, True)
                painter.drawImage(0, 0, sheet)
            c.polygon(list(corners), color("#0b0f16", 0.1))
        return image


def _slate(accent: Accent) -> QImage:
    """What the projector shows between talks."""
    image = QImage(1000, 562, QImage.Format.Format_RGB32)
    with canvas(image, accent, 1000 / WIDTH) as c:
        c.box(FULL, gradient(FULL, accent.main, accent.deep))
        c.mark(690, 220, 220, color(PAPER, 0.94), accent.bright)
        c.text(800, 620, "Front Row", 120, PAPER, 700, "center", DISPLAY)
    return image


def _lectern(c: Canvas, x: float) -> None:
    c.polygon([(x - 70, 620), (x + 70, 620), (x + 56, 900), (x - 56, 900)], "#2a2119")
    c.polygon([(x - 92, 588), (x + 92, 588), (x + 78, 626), (x - 78, 626)], "#3a2d22")
    c.mark(x - 26, 690, 52, color(PAPER, 0.5), c.accent.bright)


def _audience(c: Canvas, shift: float) -> None:
    for index in range(13):
        x = -40 + index * 138 + shift + (index * 53) % 40
        y = 868 + (index * 37) % 30
        c.disc(x, y, 46, "#050608")
        c.box(QRectF(x - 74, y + 34, 148, 120), "#050608", 54)


def _close_up(c: Canvas, talk: TalkScript, look: Look, pose: Pose) -> None:
    c.box(FULL, gradient(FULL, "#1a202b", "#08090c"))
    for index in range(9):
        x, y = 120 + index * 176, 130 + (index * 97) % 260
        c.disc(x, y, 40 + (index * 31) % 50, color(c.accent.bright, 0.07))
    draw_person(c, 800, 360, 190, look, pose)
    third = QRectF(90, 718, 620, 122)
    c.box(third, color("#0b0d10", 0.86), 16)
    c.box(QRectF(90, 718, 12, 122), c.accent.bright, 6)
    c.text(132, 774, talk.speaker, 42, PAPER, 700)
    c.text(132, 818, talk.title, 28, color(PAPER, 0.8))


def _holding(c: Canvas, age_s: float) -> None:
    c.box(FULL, gradient(FULL, GREEN.deep, "#0c0f14"))
    c.mark(700, 170, 200, color(PAPER, 0.94), GREEN.bright)
    c.text(800, 520, "Front Row", 132, PAPER, 700, "center", DISPLAY)
    c.text(800, 596, "Hands on duthviewer", 46, color(PAPER, 0.85), 500, "center")
    c.text(800, 740, "We begin in a moment", 36, color(PAPER, 0.7), align="center")
    for index in range(3):
        lit = int(age_s * 1.6) % 3 == index
        c.disc(760 + index * 40, 800, 10, GREEN.bright if lit else color(PAPER, 0.25))


def _programme(c: Canvas, event: Event) -> None:
    c.box(FULL, gradient(FULL, GREEN.deep, "#0c0f14"))
    c.mark(100, 90, 76, color(PAPER, 0.94), GREEN.bright)
    c.text(206, 146, "Front Row", 56, PAPER, 700, family=DISPLAY)
    for index, talk in enumerate(event.talks):
        accent = ACCENTS[talk.id]
        card = QRectF(100 + index * 480, 240, 440, 540)
        c.box(card, gradient(card, accent.main, accent.deep), 28)
        with c.saved() as painter:
            clip = QPainterPath()
            clip.addRoundedRect(card.adjusted(0, 0, 0, -190), 28, 28)
            painter.setClipPath(clip)
            draw_person(c, card.center().x(), 420, 84, LOOKS[talk.id], STILL)
        c.box(QRectF(card.x(), 590, 440, 190), "#10141a", 0)
        c.box(QRectF(card.x(), 590, 440, 8), accent.bright)
        for row, text in enumerate(_two_lines(talk.title)):
            c.text(card.x() + 28, 650 + row * 44, text, 36, PAPER, 700)
        c.text(card.x() + 28, 750, talk.speaker, 28, color(PAPER, 0.8))


def _break(c: Canvas, following: TalkScript, age_s: float) -> None:
    c.box(FULL, gradient(FULL, "#2c2118", "#100c09"))
    for index in range(3):
        x = 1010 + index * 90
        steam = QPainterPath(QPointF(x, 350))
        for step in range(1, 13):
            y = 350 - step * 18
            steam.lineTo(x + 20 * math.sin(step * 0.6 + age_s * 2 + index), y)
        c.curve(steam, color(PAPER, 0.35), 12)
    c.stroke([(1310, 460), (1400, 470), (1400, 600), (1290, 620)], "#e9e2d8", 34)
    cup = QPainterPath(QPointF(890, 400))
    cup.lineTo(1320, 400)
    cup.cubicTo(1320, 620, 1270, 700, 1200, 720)
    cup.lineTo(1010, 720)
    cup.cubicTo(940, 700, 890, 620, 890, 400)
    c.path(cup, "#f4eee5")
    c.painter.setBrush(color("#8a4b22"))
    c.painter.drawEllipse(QPointF(1105, 402), 200, 26)
    c.mark(1050, 490, 110, "#c9bfb1", GREEN.main)
    c.box(QRectF(820, 736, 570, 26), "#e9e2d8", 13)
    c.text(100, 370, "Break", 150, PAPER, 700, family=DISPLAY)
    c.text(104, 450, "The tea is still too hot.", 40, color(PAPER, 0.8))
    c.text(104, 640, "Next", 30, ACCENTS[following.id].bright, 700)
    c.text(104, 694, following.title, 46, PAPER, 700)
    c.text(104, 746, following.speaker, 36, color(PAPER, 0.8))


def _next(c: Canvas, following: TalkScript) -> None:
    c.box(FULL, gradient(FULL, c.accent.deep, c.accent.main))
    c.mark(100, 90, 76, color(PAPER, 0.94), c.accent.bright)
    c.text(104, 420, "Next", 40, c.accent.bright, 700)
    for row, text in enumerate(_two_lines(following.title)):
        c.text(100, 510 + row * 92, text, 84, PAPER, 700, family=DISPLAY)
    c.text(104, 690, following.speaker, 46, color(PAPER, 0.88), 500)
    draw_person(c, 1270, 420, 180, LOOKS[following.id], STILL)


def _closing(c: Canvas) -> None:
    c.box(FULL, gradient(FULL, GREEN.deep, "#0c0f14"))
    c.text(800, 350, "Thank you", 150, PAPER, 700, "center", DISPLAY)
    for index, talk_id in enumerate(LOOKS):
        with c.saved() as painter:
            center = QPointF(560 + index * 240, 530)
            clip = QPainterPath()
            clip.addEllipse(center, 92, 92)
            c.path(clip, ACCENTS[talk_id].main)
            painter.setClipPath(clip)
            draw_person(c, center.x(), 530, 52, LOOKS[talk_id], STILL)
    c.text(800, 736, "Esc takes you back to the grid.", 40, color(PAPER, 0.85), align="center")
    c.text(800, 800, "Drawn and spoken by a script: tools/make_demo.py", 28, color(PAPER, 0.6),
           align="center")  # fmt: skip


def thumbnail(talk: TalkScript) -> QImage:
    """A talk's card: title, speaker and face on its colour."""
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    with canvas(image, ACCENTS[talk.id], 640 / WIDTH) as c:
        c.box(FULL, gradient(FULL, c.accent.deep, c.accent.main))
        c.disc(1240, 470, 420, color(c.accent.bright, 0.22))
        c.disc(1240, 470, 310, color(c.accent.bright, 0.28))
        draw_person(c, 1240, 440, 196, LOOKS[talk.id], STILL)
        c.mark(96, 96, 84, color(PAPER, 0.94), c.accent.bright)
        for row, text in enumerate(_two_lines(talk.title)):
            c.text(92, 420 + row * 118, text, 104, PAPER, 700, family=DISPLAY)
        c.text(96, 650, talk.speaker, 52, color(PAPER, 0.88), 500)
    return image


def _two_lines(title: str) -> list[str]:
    """A title broken where its two lines are about as long."""
    words = title.split()
    cuts = range(1, len(words))
    best = min(cuts, key=lambda i: max(len(" ".join(words[:i])), len(" ".join(words[i:]))))
    return [" ".join(words[:best]), " ".join(words[best:])]

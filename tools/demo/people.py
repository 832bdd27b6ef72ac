"""The speakers, drawn: faces whose mouths move with the sound."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath

from demo.drawing import PAPER, Canvas, color

INK = "#23201f"


@dataclass(frozen=True)
class Look:
    """How a speaker looks."""

    skin: str
    shade: str
    hair: str
    style: Literal["bun", "beard", "bob"]
    shirt: str
    glasses: bool = False


LOOKS = {
    "watching": Look("#8a5a3c", "#74492f", "#1f1715", "bun", "#e8b84a"),
    "slides": Look("#f0c4a2", "#dda981", "#8d5a2c", "beard", "#d9534f", glasses=True),
    "your-own": Look("#d39a6e", "#bd8357", "#20222c", "bob", "#2f7f86"),
}


@dataclass(frozen=True)
class Pose:
    """A speaker at one moment: ``mouth`` 0-1 open, ``sway`` -1 to 1."""

    mouth: float
    sway: float
    blink: bool


STILL = Pose(0.0, 0.0, False)


def pose_at(time_s: float, loudness: float) -> Pose:
    """The pose at a time; the mouth has four shapes, as cartoons do."""
    mouth = round(loudness * 3) / 3
    blink = time_s % 3.4 < 0.12
    return Pose(mouth, math.sin(time_s * 0.9) * 0.6 + math.sin(time_s * 2.3) * 0.4, blink)


def draw_person(
    c: Canvas, x: float, y: float, size: float, look: Look, pose: Pose, lanyard: bool = True
) -> None:
    """A head and shoulders: the head's middle at (x, y), the head ``2 * size`` high."""
    with c.saved() as painter:
        painter.translate(x + pose.sway * size * 0.03, y)
        painter.scale(size / 100, size / 100)
        _body(c, look, lanyard)
        painter.translate(pose.sway * 3, 0)
        painter.rotate(pose.sway * 1.6)
        _hair_and_skin(c, look)
        _features(c, look, pose)


def _body(c: Canvas, look: Look, lanyard: bool) -> None:
    torso = QPainterPath(QPointF(-205, 430))
    torso.cubicTo(-205, 190, -150, 150, -40, 122)
    torso.lineTo(40, 122)
    torso.cubicTo(150, 150, 205, 190, 205, 430)
    if look.style == "bob":
        c.box(QRectF(-98, -60, 196, 186), look.hair, 60)
    c.path(torso, look.shirt)
    neck = QPainterPath(QPointF(-34, 60))
    neck.lineTo(34, 60)
    neck.lineTo(42, 126)
    neck.cubicTo(20, 168, -20, 168, -42, 126)
    c.path(neck, look.shade)
    if not lanyard:
        return
    c.stroke([(-58, 130), (-14, 300)], color(PAPER, 0.75), 7)
    c.stroke([(58, 130), (14, 300)], color(PAPER, 0.75), 7)
    c.box(QRectF(-36, 298, 72, 88), PAPER, 10)
    c.box(QRectF(-22, 316, 44, 10), "#9aa3b2", 4)
    c.box(QRectF(-22, 338, 30, 8), "#c9d0d9", 4)


def _hair_and_skin(c: Canvas, look: Look) -> None:
    if look.style == "bun":
        c.disc(0, -128, 44, look.hair)
        c.disc(0, -22, 92, look.hair)
    if look.style == "bob":
        c.box(QRectF(-104, -116, 208, 210), look.hair, 96)
    for side in (-1, 1):
        c.disc(side * 80, 8, 17, look.shade)
    face = QRectF(-80, -94, 160, 192)
    c.box(face, look.skin, 78)
    if look.style == "beard":
        beard = QPainterPath(QPointF(-80, 10))
        beard.cubicTo(-84, 128, 84, 128, 80, 10)
        beard.cubicTo(66, 40, 40, 30, 0, 30)
        beard.cubicTo(-40, 30, -66, 40, -80, 10)
        c.path(beard, look.hair)
    hair = QPainterPath(QPointF(-84, -8))
    if look.style == "bob":
        hair.cubicTo(-92, -130, 92, -130, 84, -8)
        hair.cubicTo(66, -46, 40, -58, -10, -60)
        hair.cubicTo(-44, -58, -74, -40, -84, -8)
    elif look.style == "bun":
        hair.cubicTo(-88, -124, 88, -124, 84, -8)
        hair.cubicTo(64, -66, 20, -72, 0, -72)
        hair.cubicTo(-20, -72, -64, -66, -84, -8)
    else:
        hair.cubicTo(-100, -140, 40, -142, 66, -104)
        hair.cubicTo(100, -90, 88, -30, 84, -8)
        hair.cubicTo(70, -62, 30, -60, -10, -66)
        hair.cubicTo(-50, -66, -76, -40, -84, -8)
    c.path(hair, look.hair)


def _features(c: Canvas, look: Look, pose: Pose) -> None:
    for side in (-1, 1):
        x = side * 32
        if pose.blink:
            c.stroke([(x - 11, -8), (x + 11, -8)], INK, 5)
        else:
            c.disc(x, -8, 9, INK)
            c.disc(x + 3, -11, 3, PAPER)
        c.stroke([(x - side * 14, -37), (x, -39), (x + side * 15, -33)], look.hair, 6)
        if look.glasses:
            c.box(QRectF(x - 25, -30, 50, 44), color(PAPER, 0.14), 18, INK, 5)
    if look.glasses:
        c.stroke([(-7, -10), (7, -10)], INK, 5)
    c.stroke([(2, 8), (8, 22), (-2, 24)], look.shade, 5)
    if pose.mouth < 0.2:
        smile = QPainterPath(QPointF(-22, 48))
        smile.cubicTo(-10, 64, 10, 64, 22, 48)
        c.curve(smile, INK if look.style != "beard" else "#4a2a1c", 6)
    else:
        height = 12 + 26 * pose.mouth
        c.box(QRectF(-20, 46, 40, height), "#5d1f22", min(height / 2, 18))
        c.box(QRectF(-13, 46, 26, 7), PAPER, 3)


def draw_on_stage(
    c: Canvas, x: float, y: float, size: float, look: Look, pose: Pose, rim: str
) -> None:
    """A speaker standing in the dark of the hall, lit from the screen behind, one hand talking."""
    dim = replace(
        look,
        skin=_darker(look.skin),
        shade=_darker(look.shade),
        hair=_darker(look.hair),
        shirt=_darker(look.shirt),
    )
    with c.saved() as painter:
        painter.translate(x + size * 0.05, y - size * 0.02)
        painter.setOpacity(0.75)
        glow = replace(look, skin=rim, shade=rim, hair=rim, shirt=rim, glasses=False)
        _outline(c, 0, 0, size, glow, pose)
    lift = 46 * pose.mouth
    with c.saved() as painter:
        painter.translate(x + pose.sway * size * 0.03, y)
        painter.scale(size / 100, size / 100)
        c.stroke([(150, 270), (236, 400 - lift * 0.4), (318, 318 - lift)], dim.shirt, 62)
        c.disc(330, 304 - lift, 33, dim.skin)
    draw_person(c, x, y, size, dim, pose, lanyard=False)


def _outline(c: Canvas, x: float, y: float, size: float, look: Look, pose: Pose) -> None:
    with c.saved() as painter:
        painter.translate(x + pose.sway * size * 0.03, y)
        painter.scale(size / 100, size / 100)
        _body(c, look, lanyard=False)
        painter.translate(pose.sway * 3, 0)
        painter.rotate(pose.sway * 1.6)
        _hair_and_skin(c, look)


def _darker(tone: str) -> str:
    return QColor(tone).darker(230).name()

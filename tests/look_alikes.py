"""Decks that look like handouts and are none: figures in a grid, or a picture above or beside text.

Figures are drawn as forms, as pictures, through clips or in frames, as different programs do it.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from tests.decks import _add_jpeg, _string, _Writer, photo

_WORDS = [
    "ledger",
    "harbour",
    "pollen",
    "circuit",
    "meadow",
    "cipher",
    "basalt",
    "orbit",
    "lantern",
]
_WORDS += ["reactor", "tundra", "glacier", "vaccine", "turbine", "enzyme", "pixel", "monsoon"]
_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"


def phrase(seed: int, count: int) -> str:
    """Some words, always the same ones for a seed."""
    random = np.random.default_rng([seed, count])
    return " ".join(str(random.choice(_WORDS)) for _ in range(count))


@dataclass
class Canvas:
    """What is drawn on a page or in a form; lengths in points from the top left corner."""

    width: float
    height: float
    drawn: list[bytes] = field(default_factory=list)
    figures: dict[str, Figure] = field(default_factory=dict)

    def text(self, x: float, y: float, size: float, line: str) -> None:
        """Write a line whose letters stand at y."""
        place = size, x, self.height - y
        self.drawn.append(b"0.1 g BT /F %.2f Tf %.2f %.2f Td %s Tj ET" % (*place, _string(line)))

    def box(
        self, x: float, y: float, width: float, height: float, fill: str = "", line: bool = False
    ) -> None:
        """Draw a box; ``fill`` is red, green and blue."""
        how = b"B" if fill and line else b"f" if fill else b"S"
        colour = b"%s rg " % fill.encode() if fill else b""
        place = x, self.height - y - height, width, height
        self.drawn.append(b"%s0.3 G 0.8 w %.2f %.2f %.2f %.2f re %s" % (colour, *place, how))

    def curve(self, points: Sequence[tuple[float, float]], colour: str) -> None:
        """Draw a line through points."""
        steps = [
            b"%.2f %.2f %s" % (x, self.height - y, b"l" if number else b"m")
            for number, (x, y) in enumerate(points)
        ]
        self.drawn.append(b"%s RG 1 w %s S" % (colour.encode(), b" ".join(steps)))

    def place(
        self, figure: Figure, box: tuple[float, float, float, float], how: str = "plain"
    ) -> None:
        """Place a figure as a "form", through a "clip", in a "frame", or "plain"."""
        x, y, width, height = box
        bottom = self.height - y - height
        clip = b"%.2f %.2f %.2f %.2f re W n " % (x, bottom, width, height) if how == "clip" else b""
        across, up = figure.scale(width, height)
        self.drawn.append(b"q %s%.5f 0 0 %.5f %.2f %.2f cm" % (clip, across, up, x, bottom))
        if figure.canvas is None or how == "form":
            name = f"X{len(self.figures)}"
            self.figures[name] = figure
            self.drawn.append(b"/%s Do" % name.encode())
        else:
            self.drawn += figure.canvas.drawn
        self.drawn.append(b"Q")
        if how == "frame":
            self.box(x, y, width, height, line=True)


@dataclass(frozen=True, eq=False)
class Figure:
    """A picture (JPEG), or what is drawn on a canvas."""

    jpeg: bytes = b""
    canvas: Canvas | None = None

    def scale(self, width: float, height: float) -> tuple[float, float]:
        """Return the scale that gives the figure this size."""
        if self.canvas is None:
            return width, height
        return width / self.canvas.width, height / self.canvas.height


def write_pages(path: Path, pages: Sequence[Canvas]) -> Path:
    """Write a PDF of these pages; returns its path."""
    writer = _Writer()
    tree, font = writer.reserve(), writer.add(_FONT)
    known: dict[int, int] = {}

    def resources(canvas: Canvas) -> bytes:
        named = [b"/%s %d 0 R" % (name.encode(), add(one)) for name, one in canvas.figures.items()]
        return b"/Resources<</Font<</F %d 0 R>>/XObject<<%s>>>>" % (font, b"".join(named))

    def add(figure: Figure) -> int:
        if id(figure) not in known:
            canvas = figure.canvas
            if canvas is None:
                known[id(figure)] = _add_jpeg(writer, figure.jpeg)
            else:
                box = b"/BBox[0 0 %g %g]" % (canvas.width, canvas.height)
                entries = b"/Type/XObject/Subtype/Form" + box + resources(canvas)
                known[id(figure)] = writer.add_stream(b"\n".join(canvas.drawn), entries)
        return known[id(figure)]

    kids = []
    for page in pages:
        content = writer.add_stream(zlib.compress(b"\n".join(page.drawn)), b"/Filter/FlateDecode")
        size = b"/MediaBox[0 0 %g %g]" % (page.width, page.height)
        entries = b"/Type/Page/Parent %d 0 R/Contents %d 0 R" % (tree, content)
        kids.append(writer.add(b"<<" + entries + size + resources(page) + b">>"))
    listed = b" ".join(b"%d 0 R" % kid for kid in kids)
    writer.objects[tree - 1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), listed)
    path.write_bytes(writer.bytes(writer.add(b"<</Type/Catalog/Pages %d 0 R>>" % tree)))
    return path


def chart(seed: int, shape: float) -> Figure:
    """A chart with ticks, a label and a title."""
    random = np.random.default_rng(seed)
    canvas = Canvas(400, 400 / shape)
    high = canvas.height
    canvas.box(0, 0, 400, high, "1 1 1")
    canvas.box(50, 35, 330, high - 75, line=True)
    for k in range(6):
        canvas.text(28, 38 + (high - 75) * k / 5, 10, f"{(5 - k) * 0.2:.1f}")
        canvas.text(46 + 65 * k, high - 26, 10, f"{k * 20}")
    for _ in range(3):
        ys = np.clip(high / 2 + np.cumsum(random.normal(0, high / 30, 30)), 38, high - 42)
        points = [(52 + k * 11.2, float(y)) for k, y in enumerate(ys)]
        canvas.curve(points, " ".join(f"{part:.2f}" for part in random.random(3)))
    canvas.text(170, high - 10, 11, phrase(seed, 2))
    canvas.text(140, 22, 14, phrase(seed + 1, 3))
    return Figure(canvas=canvas)


def card(seed: int, shape: float) -> Figure:
    """A heading and some points, as in a matrix; every fourth has the same heading."""
    canvas = Canvas(400, 400 / shape)
    canvas.box(0, 0, 400, canvas.height, "0.93 0.95 0.98", line=True)
    canvas.text(16, 34, 24, phrase(seed % 4 + 1000, 1).title())
    for k in range(4):
        canvas.text(18, 70 + 22 * k, 15, f"- {phrase(seed * 7 + k, 3)}")
    return Figure(canvas=canvas)


def code(seed: int, shape: float) -> Figure:
    """Lines of code."""
    canvas = Canvas(400, 400 / shape)
    canvas.box(0, 0, 400, canvas.height, "0.95 0.96 0.97")
    for k in range(int(canvas.height / 18) - 1):
        canvas.text(14 + 14 * (k % 3), 22 + 18 * k, 12, f"{phrase(seed * 31 + k, 2)}();")
    return Figure(canvas=canvas)


def comic(seed: int, shape: float) -> Figure:
    """A panel of a comic: figures on a ground, and words in a balloon."""
    random = np.random.default_rng(seed)
    canvas = Canvas(400, 400 / shape)
    canvas.box(0, 0, 400, canvas.height, "0.85 0.92 1" if seed % 3 else "1 1 1", line=True)
    for x in (60, 280):
        colour = " ".join(f"{part:.2f}" for part in random.random(3))
        canvas.box(x, canvas.height * 0.5, 50, canvas.height * 0.45, colour, line=True)
    canvas.box(30, 14, 220, 46, "1 1 1", line=True)
    canvas.text(38, 32, 13, phrase(seed, 3).upper())
    canvas.text(38, 50, 13, phrase(seed + 5, 2).upper())
    return Figure(canvas=canvas)


def photograph(seed: int, shape: float) -> Figure:
    """A photo."""
    return _photograph(seed % 12, shape)


@lru_cache(maxsize=50)
def _photograph(seed: int, shape: float) -> Figure:
    return Figure(photo(seed, (320, round(320 / shape))))


def screenshot(seed: int, shape: float) -> Figure:
    """A picture of a program: buttons, a list, and text on white."""
    return _screenshot(seed % 12, shape, "white", "#303030")


def terminal(seed: int, shape: float) -> Figure:
    """A picture of a program in light letters on black."""
    return _screenshot(seed % 12, shape, "#101014", "#d0d0d0")


@lru_cache(maxsize=50)
def _screenshot(seed: int, shape: float, ground: str, ink: str) -> Figure:
    high = round(1280 / shape)
    image = Image.new("RGB", (1280, high), ground)
    draw = ImageDraw.Draw(image)
    for k in range(8):
        draw.rectangle((16 + 60 * k, 8, 60 + 60 * k, 30), outline=ink)
    for y in range(60, high - 30, 22):
        draw.text((20, y), phrase(seed * 50 + y, 2), fill=ink)
        draw.text((280, y), phrase(seed * 99 + y, 4 + y % 7), fill=ink)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=80)
    return Figure(out.getvalue())


@dataclass(frozen=True)
class FigureSpec:
    """How figures are placed on each page; lengths as shares of the page's shorter side."""

    figure: Callable[[int, float], Figure]
    size: tuple[float, float]
    columns: int = 2
    rows: int = 2
    #: The figures' width over height
    shape: float = 4 / 3
    how: str = "plain"
    #: The size of each page's own heading
    heading: float = 0.0
    #: Where text is: "below" or "right" of each figure
    text: str = ""
    text_size: float = 0.03
    #: A line below each figure
    caption: bool = False


def write_figures(path: Path, spec: FigureSpec, pages: int = 12) -> Path:
    """Write a deck with figures in the same places on each page; returns its path."""
    return write_pages(path, [_page(spec, number) for number in range(pages)])


def _page(spec: FigureSpec, number: int) -> Canvas:
    width, height = spec.size
    unit = min(spec.size)
    canvas = Canvas(width, height)
    margin, gap = 0.04 * unit, 0.02 * unit
    top = margin
    if spec.heading:
        canvas.text(margin, margin + spec.heading * unit, spec.heading * unit, phrase(number, 4))
        top += 1.6 * spec.heading * unit
    across = (width - 2 * margin + gap) / spec.columns
    down = (height - top - margin + gap) / spec.rows
    wide = across - gap
    high = down - gap - (0.05 * unit if spec.caption else 0)
    if spec.text == "right":
        wide *= 0.5
    if spec.text == "below":
        high *= 0.6
    wide = min(wide, high * spec.shape)
    high = wide / spec.shape
    for row in range(spec.rows):
        for column in range(spec.columns):
            left, y = margin + column * across, top + row * down
            x = left if spec.text == "right" else left + (across - gap - wide) / 2
            seed = number * 100 + row * 10 + column
            if spec.figure is card:
                seed = number * 4 + (row * spec.columns + column) % 4
            canvas.place(spec.figure(seed, spec.shape), (x, y, wide, high), spec.how)
            size = spec.text_size * unit
            if spec.caption:
                canvas.text(x, y + high + 0.03 * unit, 0.025 * unit, phrase(seed, 4))
            for line in range(5 if spec.text else 0):
                place = (x + wide + gap, y) if spec.text == "right" else (margin, y + high)
                words = f"- {phrase(seed * 9 + line, 5)}"
                canvas.text(place[0], place[1] + size * 1.5 * (line + 1), size, words)
    return canvas


def write_table(
    path: Path, size: tuple[float, float], columns: int, rows: int, pages: int = 12
) -> Path:
    """Write a deck with a table on each page, whose cells have lines around them."""
    drawn = []
    for number in range(pages):
        canvas = Canvas(*size)
        unit = min(size)
        wide, high = (size[0] - 0.1 * unit) / columns, (size[1] - 0.1 * unit) / rows
        for cell in range(columns * rows):
            x, y = 0.05 * unit + cell % columns * wide, 0.05 * unit + cell // columns * high
            canvas.box(x, y, wide, high, line=True)
            for line in range(1 if cell < columns else 3):
                words = phrase(number * 99 + cell * 4 + line, 1 if cell < columns else 3)
                canvas.text(x + 6, y + 0.035 * unit * (line + 1), 0.024 * unit, words)
        drawn.append(canvas)
    return write_pages(path, drawn)


def write_paper(path: Path, size: tuple[float, float], pages: int = 10) -> Path:
    """Write a paper in two columns, each with a chart in the same place."""
    drawn = []
    for number in range(pages):
        canvas = Canvas(*size)
        canvas.text(50, 30, 9, f"Proceedings {number + 1}")
        wide = (size[0] - 120) / 2
        for column in range(2):
            x = 50 + column * (wide + 20)
            figure = chart(number * 2 + column, 4 / 3)
            canvas.place(figure, (x, 50, wide, wide * 0.75), "form")
            for line, y in enumerate(range(int(70 + wide * 0.75), int(size[1]) - 50, 12)):
                canvas.text(x, y, 9, phrase(number * 100 + column * 50 + line, 7))
        drawn.append(canvas)
    return write_pages(path, drawn)

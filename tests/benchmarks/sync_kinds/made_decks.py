"""Decks of made-up pages, typeset by Typst from a description that later versions edit."""

from __future__ import annotations

import dataclasses
import hashlib
import itertools
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import typst

WIDTH, HEIGHT = 960, 540

_WORDS = {
    "tune": """ledger harbour pollen circuit meadow cipher basalt orbit lantern reactor tundra
    glacier vaccine turbine enzyme pixel monsoon archive neuron aquifer compiler estuary prism
    ribosome satellite kernel sediment antenna graphene plankton""",
    "held": """border viaduct mosaic quasar fjord thesis magnet corridor sonata isotope delta
    scheduler canopy tariff membrane beacon furnace dialect parasite gradient bazaar crystal
    packet savanna ligament compass refuge yeast parliament voltage""",
}
_SHORT = ["and", "of", "to", "with", "for", "in", "by", "over", "from", "under", "through", "near"]


@dataclass(frozen=True)
class Theme:
    """How every page of a deck looks."""

    font: str
    ground: str
    ink: str
    accent: str
    #: Where the title stands: ``band`` across the top, ``plain``, ``rule`` below it, ``side`` bar
    title: str = "band"
    size: int = 24
    numbers: bool = True
    #: A mark that every page bears, as an employer's template does
    logo: bool = False


THEMES = {
    "tune": (
        Theme("Inter", "#ffffff", "#20242c", "#1c3d5a"),
        Theme("DejaVu Sans", "#10161e", "#e8e8e8", "#e0a030", "rule"),
        Theme("Libertinus Serif", "#fdfaf2", "#2a2320", "#8c2f39", "plain", 27, False),
        Theme("Nimbus Sans", "#f4f6f8", "#222222", "#2f7d5b", "side", 23, True, True),
    ),
    "held": (
        Theme("Nimbus Sans", "#ffffff", "#1a1a1a", "#7a1f5c", "rule", 25, True, True),
        Theme("New Computer Modern", "#ffffff", "#202020", "#2b3a8c", "plain", 25),
        Theme("DejaVu Sans", "#0e2a2a", "#f0f4f0", "#5fd0b0", "band", 22, False),
        Theme("URW Bookman", "#eef0ea", "#2b2b24", "#b05010", "side", 23),
    ),
}


@dataclass(frozen=True)
class MadePage:
    """One page: a kind of picture, its words, and a seed for what is drawn."""

    kind: str
    title: str
    lines: tuple[str, ...] = ()
    seed: int = 0
    #: How many of the lines are shown yet, or which of an agenda's is marked; None: all, none
    step: int | None = None
    #: A text in small print at the foot
    note: str = ""


@dataclass(frozen=True)
class MadeDeck:
    """Pages in a theme; the same description gives the same PDF."""

    theme: Theme
    pages: tuple[MadePage, ...]

    def write(self, folder: Path) -> Path:
        """The deck's PDF in ``folder``, made unless it is there."""
        key = hashlib.sha1(json.dumps(dataclasses.asdict(self)).encode()).hexdigest()[:12]
        path = folder / f"made-{key}.pdf"
        if not path.exists():
            source = folder / f"made-{key}.typ"
            for page in self.pages:
                if page.kind == "picture":
                    _write_picture(folder / _picture_name(page), page.seed)
            source.write_text(typeset(self))
            partial = path.with_suffix(f".{os.getpid()}")
            partial.write_bytes(typst.compile(source))
            partial.rename(path)
        return path


KINDS = ("bullets", "bullets", "bullets", "bars", "boxes", "words", "code", "columns", "table")
KINDS += ("picture", "plot")


def phrase(random: np.random.Generator, split: str, low: int, high: int) -> str:
    """Some words of a split's vocabulary; tune and held share only the small ones."""
    words = _WORDS[split].split()
    taken: list[str] = []
    for _ in range(int(random.integers(low, high + 1))):
        fill = taken and random.random() < 0.3
        taken.append(str(random.choice(_SHORT if fill else words)))
    return " ".join(taken)


def made_page(random: np.random.Generator, split: str, kind: str = "") -> MadePage:
    """A page of a kind, else of any."""
    kind = kind or str(random.choice(KINDS))
    counts = {"code": (7, 13), "table": (3, 6), "columns": (5, 9), "words": (1, 1)}
    low, high = counts.get(kind, (3, 6))
    count = int(random.integers(low, high + 1))
    lines = tuple(phrase(random, split, 2, 7) for _ in range(count))
    title = phrase(random, split, 2, 4).capitalize()
    return MadePage(kind, title, lines, int(random.integers(1 << 30)))


def made_deck(seed: int, split: str, pages: int, theme: int | None = None) -> MadeDeck:
    """A deck of ordinary pages, from a title to thanks."""
    random = np.random.default_rng([seed, split == "held"])
    themes = THEMES[split]
    look = themes[(seed if theme is None else theme) % len(themes)]
    first = MadePage("words", phrase(random, split, 2, 3).capitalize(), ("a talk",), 1)
    rest = [made_page(random, split) for _ in range(pages - 2)]
    last = MadePage("words", "Thanks", ("questions",), 2)
    return MadeDeck(look, (first, *rest, last))


def typeset(deck: MadeDeck) -> str:
    """The Typst source of a deck."""
    theme = deck.theme
    head = (
        f"#set page(width: {WIDTH}pt, height: {HEIGHT}pt, margin: 0pt, "
        f'fill: rgb("{theme.ground}"))\n'
        f'#set text(font: "{theme.font}", size: {theme.size}pt, fill: rgb("{theme.ink}"))\n'
        "#set par(leading: 0.5em)\n"
    )
    pages = [
        "\n".join([*_frame(theme, page, k + 1), *_body(theme, page)])
        for k, page in enumerate(deck.pages)
    ]
    return head + "\n#pagebreak()\n".join(pages)


def _at(x: float, y: float, what: str) -> str:
    return f"#place(top + left, dx: {x:.1f}pt, dy: {y:.1f}pt, {what})"


def _words(words: str, size: float | None = None, fill: str = "", weight: str = "") -> str:
    options = "".join(
        [
            f"size: {size}pt, " if size else "",
            f'fill: rgb("{fill}"), ' if fill else "",
            f'weight: "{weight}", ' if weight else "",
        ]
    )
    return f"text({options}{json.dumps(words, ensure_ascii=False)})"


def _box(width: float, height: float, fill: str, stroke: str = "") -> str:
    edge = f'rgb("{stroke}")' if stroke else "none"
    return (
        f'rect(width: {width:.1f}pt, height: {height:.1f}pt, fill: rgb("{fill}"), stroke: {edge})'
    )


def _frame(theme: Theme, page: MadePage, number: int) -> list[str]:
    parts, size = [], theme.size * 1.3
    if theme.title == "band":
        parts.append(_at(0, 0, _box(WIDTH, 66, theme.accent)))
        parts.append(_at(40, 20, _words(page.title, size, "#ffffff", "bold")))
    elif theme.title == "side":
        parts.append(_at(0, 0, _box(26, HEIGHT, theme.accent)))
        parts.append(_at(60, 34, _words(page.title, size, theme.accent, "bold")))
    else:
        parts.append(_at(50, 34, _words(page.title, size, theme.accent, "bold")))
        if theme.title == "rule":
            parts.append(_at(50, 80, _box(WIDTH - 100, 2, theme.accent)))
    if theme.numbers:
        parts.append(_at(WIDTH - 60, HEIGHT - 28, _words(str(number), 11)))
    if theme.logo:
        parts.append(_at(WIDTH - 120, HEIGHT - 60, _box(40, 22, theme.accent, theme.ink)))
        parts.append(_at(WIDTH - 118, HEIGHT - 34, _words("Acme", 13, theme.accent, "bold")))
    if page.note:
        parts.append(_at(50, HEIGHT - 30, _words(page.note, 12)))
    return parts


def _body(theme: Theme, page: MadePage) -> list[str]:
    random = np.random.default_rng(page.seed)
    draw = {
        "bullets": _bullets, "agenda": _agenda, "bars": _bars, "boxes": _boxes,
        "words": _one_line, "code": _code, "columns": _columns, "table": _table,
        "picture": _picture, "plot": _plot,
    }  # fmt: skip
    return draw[page.kind](theme, page, random)


def _bullets(theme: Theme, page: MadePage, random: np.random.Generator) -> list[str]:
    shown = page.lines if page.step is None else page.lines[: page.step]
    gap = theme.size * 1.75
    return [_at(70, 112 + gap * k, _words(f"• {line}")) for k, line in enumerate(shown)]


def _agenda(theme: Theme, page: MadePage, random: np.random.Generator) -> list[str]:
    parts, gap = [], theme.size * 1.9
    for k, line in enumerate(page.lines):
        marked = k == page.step
        fill, weight = (theme.accent, "bold") if marked else ("", "")
        parts.append(_at(90, 118 + gap * k, _words(f"{k + 1}   {line}", None, fill, weight)))
    return parts


def _bars(theme: Theme, page: MadePage, random: np.random.Generator) -> list[str]:
    count = int(random.integers(4, 9))
    heights = random.uniform(30, 320, count)
    if page.step is not None:  # another measurement of one series
        heights[page.step % count] = 30 + (heights[page.step % count] + 130) % 290
    parts = [_at(110, 110, _box(2, 350, theme.ink)), _at(110, 460, _box(720, 2, theme.ink))]
    for k, height in enumerate(heights):
        colour = "#" + "".join(f"{int(v):02x}" for v in random.integers(60, 210, 3))
        x = 140 + k * 690 / count
        parts.append(_at(x, 460 - height, _box(480 / count, height, colour)))
        label = page.lines[k % len(page.lines)].split()[0] if page.lines else str(k)
        parts.append(_at(x, 466, _words(label, 11)))
    return parts


def _boxes(theme: Theme, page: MadePage, random: np.random.Generator) -> list[str]:
    parts, places = [], random.uniform([80, 120], [720, 420], (len(page.lines) + 1, 2))
    for (x0, y0), (x1, y1) in itertools.pairwise(places):
        start, end = f"({x0 + 60:.0f}pt, {y0 + 20:.0f}pt)", f"({x1 + 60:.0f}pt, {y1 + 20:.0f}pt)"
        stroke = f'rgb("{theme.ink}")'
        parts.append(_at(0, 0, f"line(start: {start}, end: {end}, stroke: {stroke})"))
    for k, (x, y) in enumerate(places):
        colour = "#" + "".join(f"{int(v):02x}" for v in random.integers(150, 250, 3))
        parts.append(_at(x, y, _box(130, 44, colour, theme.ink)))
        label = page.lines[k % len(page.lines)].split()[-1]
        parts.append(_at(x + 14, y + 15, _words(label, 15, "#101010")))
    return parts


def _one_line(theme: Theme, page: MadePage, random: np.random.Generator) -> list[str]:
    words = _words(page.lines[0], theme.size * 1.9, "", "bold")
    return [_at(0, 220, f"box(width: {WIDTH}pt, align(center, {words}))")]


def _code(theme: Theme, page: MadePage, random: np.random.Generator) -> list[str]:
    parts = [_at(44, 100, _box(WIDTH - 130, 396, "#e9ebe4"))]
    for k, line in enumerate(page.lines):
        indent = int(random.integers(0, 4)) * 26
        colour = ("#204080", "#803030", "#2c6a34", "#303030")[int(random.integers(4))]
        code = f"{line.replace(' ', '.', 1).replace(' ', '(', 1)});"
        text = _words(code, 19, colour).replace("text(", 'text(font: "DejaVu Sans Mono", ')
        parts.append(_at(64 + indent, 114 + 29 * k, text))
    return parts


def _columns(theme: Theme, page: MadePage, random: np.random.Generator) -> list[str]:
    half = (len(page.lines) + 1) // 2
    return [
        _at(60 + 440 * (k // half), 116 + 42 * (k % half), _words(f"– {line}", theme.size * 0.7))
        for k, line in enumerate(page.lines)
    ]


def _table(theme: Theme, page: MadePage, random: np.random.Generator) -> list[str]:
    parts = []
    for k, line in enumerate(page.lines):
        y = 116 + 54 * k
        parts.append(_at(70, y, _words(line, theme.size * 0.8)))
        for column in range(3):
            value = int(random.integers(10, 9999))
            if page.step is not None and (k, column) == (page.step % len(page.lines), 1):
                value += 1111
            parts.append(_at(560 + 110 * column, y, _words(str(value), theme.size * 0.8)))
        parts.append(_at(60, y + 36, _box(840, 1, theme.ink)))
    return parts


def _plot(theme: Theme, page: MadePage, random: np.random.Generator) -> list[str]:
    parts = [_at(110, 110, _box(2, 350, theme.ink)), _at(110, 460, _box(720, 2, theme.ink))]
    for line in page.lines[:3]:
        heights = 285 + np.cumsum(random.normal(0, 26, 28))
        points = [
            f"({112 + 26 * k}pt, {min(455.0, max(110.0, y)):.0f}pt)" for k, y in enumerate(heights)
        ]
        steps = [f"curve.move({points[0]})", *(f"curve.line({point})" for point in points[1:])]
        colour = "#" + "".join(f"{int(v):02x}" for v in random.integers(60, 200, 3))
        stroke = f"2.5pt + rgb({json.dumps(colour)})"
        parts.append(_at(0, 0, f"curve(stroke: {stroke}, {', '.join(steps)})"))
        parts.append(_at(835, float(heights[-1]), _words(line.split()[0], 13, colour)))
    return parts


def _picture(theme: Theme, page: MadePage, random: np.random.Generator) -> list[str]:
    shown = f'image("{_picture_name(page)}", width: {random.uniform(420, 640):.0f}pt)'
    caption = _words(page.lines[0], theme.size * 0.7)
    return [_at(float(random.uniform(60, 200)), 104, shown), _at(60, 496, caption)]


def _picture_name(page: MadePage) -> str:
    return f"picture-{page.seed}.png"


def _write_picture(path: Path, seed: int) -> None:
    """A picture as of a photograph: soft shapes in colours with texture."""
    random = np.random.default_rng(seed)
    height, width = 380, 640
    image = np.zeros((height, width, 3), np.float32)
    for channel in range(3):
        for cells in (4, 17, 70):
            small = random.random((cells, cells * 2)).astype(np.float32)
            large = cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
            image[:, :, channel] += large * 300 / cells**0.5
    image = cv2.normalize(image, None, 0, 255, cv2.NORM_MINMAX).astype(np.uint8)
    for _ in range(int(random.integers(3, 9))):
        centre = (int(random.integers(width)), int(random.integers(height)))
        radius = int(random.integers(20, 90))
        colour = [int(v) for v in random.integers(0, 255, 3)]
        cv2.circle(image, centre, radius, colour, -1, cv2.LINE_AA)
    cv2.imwrite(str(path), image)


def build_series(page: MadePage, steps: Sequence[int]) -> list[MadePage]:
    """A page of bullets as a row of builds, each with one line more."""
    return [dataclasses.replace(page, kind="bullets", step=step) for step in steps]

"""The deck of the talk about bringing a conference of one's own: one function a page."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from demo.drawing import (
    INK,
    MONO,
    MUTED,
    NIGHT,
    NIGHT_MUTED,
    NIGHT_TEXT,
    PAPER,
    RAISED,
    Canvas,
    color,
    cover,
    finish,
    font,
    page,
)

KICKER = "Your own"

KEY_TONE, VALUE_TONE, COMMENT_TONE = "#ffb27f", "#e8eaee", "#8b95a5"
OK_TONE, BAD_TONE = "#4cc38a", "#ff7b72"

#: A coloured piece of a line of text.
Piece = tuple[str, str]


def title(c: Canvas, number: int) -> None:
    cover(c, ["Your conference", "in a dozen lines"], "Kata Logue", "Catalogues and folders")
    for index, width in enumerate((250, 170, 210, 120, 290, 240, 180, 260, 200, 280, 150, 220)):
        x = 1150 + (34 if index in (3, 5, 6, 7, 9, 10, 11) else 0)
        y = 190 + index * 48
        c.box(QRectF(x, y, 62, 18), c.accent.bright, 9)
        c.box(QRectF(x + 78, y, width - 20, 18), color(PAPER, 0.34), 9)


def folder(c: Canvas, number: int) -> None:
    page(c, number, "A folder, and what is in it", KICKER)
    c.polygon([(100, 290), (320, 290), (356, 330), (720, 330), (720, 760), (100, 760)],
              c.accent.tint)  # fmt: skip
    c.box(QRectF(100, 360, 620, 400), c.accent.main, 20)
    c.text(150, 470, "my-conference", 50, PAPER, 700)
    c.text(150, 532, "on your disk, no network needed", 31, color(PAPER, 0.86))
    files = (
        ("catalogue.yaml", "says what is where", True),
        ("day-1.mp4", "the recording", False),
        ("opening.pdf", "a deck", False),
        ("opening.jpg", "a thumbnail, if you like", False),
        ("day-1.en.vtt", "subtitles, if you have them", False),
    )
    for index, (name, meaning, lit) in enumerate(files):
        y = 262 + index * 104
        c.box(QRectF(800, y, 60, 76), c.accent.main if lit else "#cfd6df", 8)
        c.polygon([(838, y), (860, y), (860, y + 22)], PAPER)
        c.polygon([(838, y), (838, y + 22), (860, y + 22)], c.accent.bright if lit else "#aab3bf")
        c.text(890, y + 34, name, 33, INK, 700 if lit else 400, family=MONO)
        c.text(890, y + 74, meaning, 30, MUTED)


def head(c: Canvas, number: int) -> None:
    page(c, number, "It begins with a title", KICKER)
    _code(
        c,
        QRectF(100, 256, 900, 520),
        "catalogue.yaml",
        (
            _pair("title", "Kitchen Conf"),
            _pair("id", "kitchen-2026"),
            _pair("start", "2026-05-09"),
            (),
            _pair("recordings"),
            _pair("  day-1"),
            _pair("    file", "day-1.mp4"),
            _pair("  day-2"),
            _pair("    file", "day-2.mp4"),
        ),
        32,
    )
    notes = (
        (325, "what people read"),
        (373, "what the program reads"),
        (568, "names of your choice"),
    )
    for y, note in notes:
        c.stroke([(1020, y), (1076, y)], c.accent.main, 4)
        c.text(1096, y + 11, note, 32, INK, 500)


def talk(c: Canvas, number: int) -> None:
    page(c, number, "A talk in five lines", KICKER)
    _code(
        c,
        QRectF(100, 256, 980, 430),
        "catalogue.yaml",
        (
            _pair("talks"),
            _pair("  - id", "soup"),
            _pair("    title", "Soup at Scale"),
            _pair("    speakers", "[{name: Basil Bay}]"),
            _pair("    recording", "day-1"),
            _pair("    start", "55m9s"),
        ),
        38,
    )
    c.arrow((1220, 624), (1104, 624), c.accent.main)
    c.text(1240, 614, "where it starts", 34, INK, 600)
    c.text(1240, 658, "in the recording", 30, MUTED)
    c.arrow((1220, 402), (1104, 402), c.accent.main)
    c.text(1240, 392, "finds soup.pdf", 34, INK, 600)
    c.text(1240, 436, "and soup.jpg", 30, MUTED)
    c.text(100, 766, "The abstract and the end are welcome, but optional.", 34, MUTED)


def times(c: Canvas, number: int) -> None:
    page(c, number, "Write times as you find them", KICKER)
    forms = ("55m9s", "55:09", "0:55:09", "3309", "https://…?t=3309")
    for index, form in enumerate(forms):
        y = 281 + index * 105
        width = QFontMetricsF(font(36, 400, MONO)).horizontalAdvance(form) + 56
        c.box(QRectF(660 - width, y, width, 66), RAISED, 14)
        c.text(660 - 28, y + 46, form, 36, INK, align="right", family=MONO)
        c.stroke([(680, y + 33), (800, y + 33), (890, 524)], "#d8b6a1", 4)
    c.disc(1140, 524, 236, c.accent.tint)
    c.disc(1140, 524, 200, PAPER)
    c.stroke([(1140, 524), (1140 - 78, 524 - 135)], c.accent.main, 12)
    c.stroke([(1140, 524), (1140 + 46, 524 - 89)], c.accent.deep, 12)
    c.disc(1140, 524, 14, c.accent.deep)
    for x, y in ((1140, 346), (1140, 702), (962, 524), (1318, 524)):
        c.disc(x, y, 8, "#d8b6a1")
    c.text(1140, 640, "0:55:09", 44, c.accent.main, 700, "center")


def ends(c: Canvas, number: int) -> None:
    page(c, number, "No end? No problem.", KICKER)
    left, width, y = 100.0, 1400.0, 400.0
    c.text(left, 316, "Recording day-1", 34, MUTED)
    talks = (
        (0.06, 0.36, "Soup", "5:00"),
        (0.36, 0.68, "Bread", "31:40"),
        (0.68, 1.0, "Salt", "1:04:10"),
    )
    c.box(QRectF(left, y, width, 120), RAISED, 16)
    for index, (start, end, name, time) in enumerate(talks):
        x0, x1 = left + start * width, left + end * width
        c.box(QRectF(x0, y, x1 - x0 - 8, 120), (c.accent.main, "#cf6a31", "#7d330c")[index], 14)
        c.text(x0 + 28, y + 74, name, 42, PAPER, 700)
        c.text(x0, y - 24, time, 34, INK, 600)
        if index < 2:
            c.arrow((x1 - 4, y + 236), (x1 - 4, y + 136), c.accent.main)
    c.text(left + 0.49 * width, y + 284, "ends where the next one starts", 34, INK, 500, "center")
    c.arrow((left + width - 6, y + 236), (left + width - 6, y + 136), c.accent.main)
    c.text(left + width, y + 284, "ends with the recording", 34, INK, 500, "right")


def timeline(c: Canvas, number: int) -> None:
    page(c, number, "A timeline, if you have one", KICKER)
    _code(
        c,
        QRectF(100, 256, 1400, 150),
        "",
        (_pair("    timeline", "[[3309, 1], [3344.5, 2], [3600, null], [3612, 3]]"),),
        34,
    )
    left, width, y = 100.0, 1400.0, 520.0
    spans = ((0.0, 0.2, "1"), (0.2, 0.58, "2"), (0.58, 0.74, ""), (0.74, 1.0, "3"))
    for start, end, label in spans:
        rect = QRectF(left + start * width, y, (end - start) * width - 8, 130)
        c.box(rect, c.accent.main if label else RAISED, 14)
        if label:
            c.text(rect.center().x(), y + 86, label, 60, PAPER, 700, "center")
        else:
            c.text(rect.center().x(), y + 76, "no page", 34, MUTED, 500, "center")
    for share, time in ((0.0, "55:09"), (0.2, "55:44.5"), (0.58, "1:00:00"), (0.74, "1:00:12")):
        c.text(left + share * width, y - 22, time, 32, INK, 600)
    c.text(left, 730, "Which page was shown when: an offset and a page, again and again.", 34, INK)
    c.text(left, 782, "null is for moments with the speaker only.", 32, MUTED)


def check(c: Canvas, number: int) -> None:
    page(c, number, "Ask before you share", KICKER)
    _terminal(
        c,
        QRectF(100, 256, 1400, 380),
        (
            (("$ ", OK_TONE), ("duthviewer check my-conference", NIGHT_TEXT)),
            (("catalogue.yaml:13:5:", BAD_TONE), (" unknown key `spekers`:", NIGHT_TEXT)),
            (("    did you mean `speakers`?", KEY_TONE),),
            (("catalogue.yaml:15:12:", BAD_TONE), (" `after lunch` is not a time:", NIGHT_TEXT)),
            (("    write 55m9s, 2h17m10s, 55:09, 2:17:10, 3309 …", KEY_TONE),),
        ),
        34,
    )
    facts = ("file, line, column", "what is wrong", "what would be right", "all at once")
    x = 100.0
    for fact in facts:
        x += c.pill(x, 716, fact, 30) + 26


def media(c: Canvas, number: int) -> None:
    page(c, number, "Videos on another disk", KICKER)
    _terminal(
        c,
        QRectF(100, 250, 1400, 150),
        ((("$ ", OK_TONE), ("duthviewer my-conference ", NIGHT_TEXT),
          ("--media /disk/videos", KEY_TONE)),),
        38,
    )  # fmt: skip
    places = (
        ("1", "The catalogue's folder", "always"),
        ("2", "Each --media folder", "as many as you name"),
        ("3", "The media folders", "of the settings"),
    )
    for index, (digit, name, note) in enumerate(places):
        x = 100 + index * 486
        c.box(QRectF(x, 460, 428, 330), c.accent.tint, 24)
        for disk in range(3):
            tone = c.accent.main if disk == 2 else ("#e3a57f", "#f0c6aa")[disk]
            c.box(QRectF(x + 40, 570 - disk * 34, 120, 48), tone, 22)
        c.text(x + 388, 570, digit, 76, c.accent.bright, 700, "right")
        c.text(x + 40, 700, name, 32, INK, 700)
        c.text(x + 40, 748, note, 30, MUTED)


def talks(c: Canvas, number: int) -> None:
    page(c, number, "What is there?", KICKER)
    rows = (
        ("recording", "start", "id", "title", "here"),
        ("day-1", "5:00", "soup", "Soup at Scale", "recording, slides, subtitles"),
        ("day-1", "31:40", "bread", "Bread, Underneath", "recording, subtitles"),
        ("day-1", "1:04:10", "salt", "Salt Considered", "recording, slides, subtitles"),
        ("day-2", "8:25", "cake", "Cake: a Post-Mortem", "slides"),
    )
    _terminal(
        c,
        QRectF(100, 250, 1400, 420),
        (
            (("$ ", OK_TONE), ("duthviewer talks my-conference", NIGHT_TEXT)),
            (),
            *(
                (
                    (f"{recording:9}  ", NIGHT_MUTED if index == 0 else VALUE_TONE),
                    (f"{start:>7}  ", NIGHT_MUTED if index == 0 else KEY_TONE),
                    (f"{talk:5}  {name:19}  ", NIGHT_MUTED if index == 0 else VALUE_TONE),
                    (here, NIGHT_MUTED if index == 0 else OK_TONE),
                )
                for index, (recording, start, talk, name, here) in enumerate(rows)
            ),
        ),
        28,
    )
    facts = (("start", "where the talk begins"), ("here", "what this computer has"))
    for index, (word, meaning) in enumerate(facts):
        x = 100 + index * 700
        width = c.pill(x, 744, word, 30)
        c.text(x + width + 26, 756, meaning, 36, INK)


def share(c: Canvas, number: int) -> None:
    page(c, number, "Big files stay. The small one travels.", KICKER)
    c.disc(380, 530, 232, RAISED)
    c.text(380, 528, "12 GB", 84, INK, 700, "center")
    c.text(380, 588, "of recordings", 34, MUTED, align="center")
    c.disc(830, 560, 60, c.accent.main)
    c.text(830, 571, "3 kB", 32, PAPER, 700, "center")
    c.text(830, 668, "catalogue", 34, MUTED, align="center")
    for index in range(3):
        y = 350 + index * 180
        c.arrow((920, 560), (1160, y), c.accent.main)
        c.disc(1250, y - 26, 34, ("#8d5a3b", "#d9a27c", "#5b3a29")[index])
        c.box(QRectF(1202, y + 12, 96, 64), c.accent.bright, 30)
        c.text(1330, y + 22, ("Basil", "Rosemary", "Dill")[index], 36, INK, 500)


def thanks(c: Canvas, number: int) -> None:
    finish(
        c,
        ["Write it.", "Check it.", "Watch it."],
        "Kata Logue  ·  Your conference in a dozen lines",
    )


def _pair(key: str, value: str = "") -> tuple[Piece, ...]:
    """A line of YAML; the dash of a list keeps the colour of text."""
    start = key[: len(key) - len(key.lstrip(" -"))]
    return ((start, VALUE_TONE), (f"{key.lstrip(' -')}:", KEY_TONE), (f" {value}", VALUE_TONE))


def _code(
    c: Canvas, rect: QRectF, name: str, lines: tuple[tuple[Piece, ...], ...], size: float
) -> None:
    c.box(rect, NIGHT, 20)
    y = rect.y() + size * 1.2
    if name:
        c.text(rect.right() - 32, rect.y() + 52, name, 24, COMMENT_TONE, align="right")
        y = rect.y() + 44
    for index, pieces in enumerate(lines):
        _pieces(c, rect.x() + 40, y + (index + 1) * size * 1.52 - size * 0.4, pieces, size)


def _terminal(c: Canvas, rect: QRectF, lines: tuple[tuple[Piece, ...], ...], size: float) -> None:
    c.box(rect, NIGHT, 20)
    for index, tone in enumerate(("#ff7b72", "#f2b84b", "#4cc38a")):
        c.disc(rect.x() + 44 + index * 34, rect.y() + 38, 10, tone)
    for index, pieces in enumerate(lines):
        y = rect.y() + 70 + (index + 1) * size * 1.62 - size * 0.5
        _pieces(c, rect.x() + 40, y, pieces, size)


def _pieces(c: Canvas, x: float, y: float, pieces: tuple[Piece, ...], size: float) -> None:
    for text, tone in pieces:
        x += c.text(x, y, text, size, tone, family=MONO)


PAGES = (
    title, folder, head, talk, times, ends, timeline, check, media, talks, share, thanks,
)  # fmt: skip

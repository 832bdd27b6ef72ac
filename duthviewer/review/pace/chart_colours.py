"""The colours of the pace chart, the same in the window and in the report.

From short to long pages each is darker than the one before on a light background, and lighter on a
dark one, so that they can be told apart in greyscale.
"""

from __future__ import annotations

from typing import Final, NamedTuple

#: Of pages from a quarter of the median to four times the median
LIGHT_TONES: Final = ("#c3e4d5", "#93cfb3", "#57ad84", "#b06f0a", "#7a3c00")
DARK_TONES: Final = ("#24463a", "#2c6a51", "#35936a", "#eaa83a", "#ffdf9e")


class ChartColours(NamedTuple):
    """The colours of one theme, as ``#rrggbb``."""

    tones: tuple[str, ...]
    pace: str
    band: str
    pause: str
    no_page: str
    axis: str
    text: str


LIGHT: Final = ChartColours(
    LIGHT_TONES,
    pace="#1a1d22",
    band="#dfeee7",
    pause="#59636f",
    no_page="#d8dde4",
    axis="#d8dde4",
    text="#59636f",
)
DARK: Final = ChartColours(
    DARK_TONES,
    pace="#e8eaee",
    band="#1f3029",
    pause="#9aa3b2",
    no_page="#2e343e",
    axis="#2e343e",
    text="#9aa3b2",
)


def tone_colour(tone: float, colours: ChartColours) -> str:
    """Return the colour of a bar's tone, from -1 to 1, between those of the theme."""
    at = (min(max(tone, -1.0), 1.0) + 1) / 2 * (len(colours.tones) - 1)
    lower = min(int(at), len(colours.tones) - 2)
    before, after = _parts(colours.tones[lower]), _parts(colours.tones[lower + 1])
    share = at - lower
    mixed = (round(a + (b - a) * share) for a, b in zip(before, after, strict=True))
    return "#" + "".join(f"{part:02x}" for part in mixed)


def _parts(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))

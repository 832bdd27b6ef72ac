"""Which file is which recording."""

from __future__ import annotations

import datetime as dt

import pytest

from duthviewer.catalogue.conference import Recording
from duthviewer.library.importing.recording_names import assigned

ROOMS = [
    Recording(id=f"{room}-day-{day}", date=dt.date(2014, 12, 26 + day))
    for day in (1, 2)
    for room in ("saal-1", "saal-g", "saal-g-annex")
]
DAYS = [Recording(id=f"day-{day}", date=dt.date(2014, 12, 26 + day)) for day in (1, 2, 3)]


@pytest.mark.parametrize(
    ("given", "recordings", "names"),
    [
        (["b.mp4", "a.mp4"], DAYS, ["b.mp4", "a.mp4", None]),
        (["day3.mp4", "Day 1.mkv"], DAYS, ["Day 1.mkv", None, "day3.mp4"]),
        (["2014-12-28.mp4", "x.mp4"], DAYS, ["x.mp4", "2014-12-28.mp4", None]),
        (
            ["31c3_Saal1_day2.mp4", "saal-g-day-1.mp4"],
            ROOMS,
            [None, "saal-g-day-1.mp4", None, "31c3_Saal1_day2.mp4", None, None],
        ),
        (
            ["https://example.org/20141228%20Saal%20G.mp4?x=Saal-1", "SaalG-Annex-tag02.webm"],
            ROOMS,
            [None] * 4
            + [
                "https://example.org/20141228%20Saal%20G.mp4?x=Saal-1",
                "SaalG-Annex-tag02.webm",
            ],
        ),
        # Two that fit the same: the second one comes in order.
        (["day 2.mp4", "day-2 again.mp4"], DAYS, ["day-2 again.mp4", "day 2.mp4", None]),
        (["day 12.mp4"], DAYS, ["day 12.mp4", None, None]),
        ([str(number) for number in range(9)], DAYS, ["0", "1", "2"]),
        (["x"], [], []),
    ],
)
def test_names_come_before_the_order(
    given: list[str], recordings: list[Recording], names: list[str | None]
) -> None:
    assert assigned(given, recordings) == names
